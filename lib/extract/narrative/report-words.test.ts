/** Sentences built as reports of 2019 to 2024 build theirs, each beside one that means something else; figures and names are made up, ✗ marks traps. */
import { specify } from "./test-kit-specify";

specify({
  "a request is whose it was addressed to": `
    town 2021 ✗ 受理公民、法人向市政府及市政府办公室提出的政府信息公开申请6件,均在法定时限内予以答复。 → —
    bureau 2022 ✗ 收到群众向区人民政府提交的政府信息公开申请6件。 → —
    town 2021 收到群众向镇政府提出的政府信息公开申请6件。 → requests_received=6
    town 2021 收到公民向我镇人民政府提交的政府信息公开申请6件。 → requests_received=6
    office 2021 受理公民、法人向市政府及市政府办公室提出的政府信息公开申请6件。 → requests_accepted=6
    county 2021 收到公民向县政府提出的政府信息公开申请6件。 → requests_received=6
  `,
  "a share of several media is of none of them": `
    bureau 2023 ✗ 共主动公开政府信息1040条。其中微信公众平台890条,占总量的85.6%;报纸、其他网站等发布150条,占总量的14.4%。 → proactive_disclosures_total=1040 disclosed_via_wechat=890
    bureau 2023 ✗ 共主动公开政府信息1040条。其中微信公众平台890条,占85.6%;广播、电视、网站等150条,占14.4%。 → proactive_disclosures_total=1040 disclosed_via_wechat=890
    bureau 2023 共主动公开政府信息1040条。其中微信公众平台890条,占85.6%;政府网站150条,占14.4%。 → proactive_disclosures_total=1040 disclosed_via_wechat=890 disclosed_via_website=150
  `,
  "a stock in brackets is told aside": `
    bureau 2021 新增主动公开的政府信息46件(历年累计4285件),全文电子化率100%。 → proactive_disclosures_total=46 proactive_disclosures_cumulative=4285 full_text_electronic_rate=100
  `,
  "what a site carried of one class, or a site that serves one matter": `
    bureau 2024 ✗ 通过政府门户网站发布工作动态类信息58条,方便群众了解。 → —
    bureau 2024 ✗ 在门户网站公开民生类信息58条。 → —
    bureau 2024 通过政府门户网站发布各类信息58条。 → disclosed_via_website=58
    bureau 2024 通过政府门户网站公开工作动态等各类信息58条。 → disclosed_via_website=58
    town 2024 ✗ 全年在某省政府采购网公开信息9条。 → —
    town 2024 ✗ 在公共资源交易平台公开信息9条。 → —
    bureau 2024 ✗ 在国家企业信用信息公示系统公开信息9条。 → —
  `,
  "documents counted together with what explains them": `
    bureau 2021 ✗ 全年主动发布上级各类政策条款和解读18条。 → —
    bureau 2021 ✗ 全年发布政策文件及解读材料18份。 → —
    bureau 2021 全年发布政策解读18条。 → policy_interpretations=18
  `,
});
