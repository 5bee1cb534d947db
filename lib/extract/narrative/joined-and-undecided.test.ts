/** What stands beside others is no figure of the whole: disputes not yet decided, a gazette among kinds, a site joined with what no word names. */
import { specify } from "./test-kit-specify";

specify({
  "disputes not yet decided": `
    town 2021 因政府信息公开发生行政复议3件,尚未审结行政复议2件。 → reconsideration_total=3
    town 2021 因政府信息公开被提起行政诉讼3件,正在审理行政诉讼1件。 → litigation_total=3
    town 2021 ✗ 因政府信息公开发生行政复议3件,尚未发生行政诉讼。 → reconsideration_total=3 litigation_total=0
  `,
  "a gazette among kinds": `
    city 2021 ✗ 公开政策文件、政策解读、政府公报信息75条。 → —
    city 2021 通过政府公报公开政府信息75条。 → disclosed_via_gazette=75
    city 2021 通过政府网站、政府公报分别公开政府信息412条、75条。 → disclosed_via_website=412 disclosed_via_gazette=75
  `,
  "a site joined with what no word names": `
    bureau 2021 通过部门公开网站和青山云端主动公开政府信息37条。 → proactive_disclosures_total=37
    bureau 2021 通过部门公开网站主动公开政府信息23条。 → disclosed_via_website=23
  `,
  "kinds by their names with a word more": `
    bureau 2022 主动公开政府信息80条,其中行政许可相关信息52条、机构职能类更新信息5条、动态类信息23条。 → proactive_disclosures_total=80 disclosures_duties=52 disclosures_org_functions=5 disclosures_business=23
  `,
});
