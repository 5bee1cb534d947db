/** How governments tell whose figures and which of them: 各级政府及部门, 泰州市政府, one page's clicks, one account's posts. Same notation as wordings.test.ts; sentences and figures are made up. */
import { expect, test } from "vitest";
import { factLines, reporters } from "./test-kit";
import { specify } from "./test-kit-specify";

specify({
  "one page's clicks": `
    city 2021 ✗ 市政府网站开设“文明创建”专题,发布相关报道5200篇,点击量310万次。 → —
    city 2021 ✗ 在门户网站开辟防汛抗旱专栏,登载信息380条,浏览量达41万人次。 → —
    city 2021 开设政府信息公开专栏,点击量310万次。 → site_visits=3100000
    city 2021 市政府网站新设专题3个,网站总点击量310万次。 → site_visits=3100000
  `,
  "one account of several": `
    city 2023 ✗ 建好各部门公众号,尤其是为招商开设“投资本地”微信公众号,发布信息640条。 → —
    city 2023 开通“本地发布”微信公众号,发布信息640条。 → disclosed_via_wechat=640
  `,
  "one site of two": `
    county 2021 ✗ 旗政府网站方面,发布各类信息1900条。旗蒙文网站方面,发布各类信息430条,微信平台同步发布信息412条。 → disclosed_via_website=1900
    county 2021 旗政府网站方面,发布各类信息1900条。政务新媒体方面,微信公众号发布信息412条。 → disclosed_via_website=1900 disclosed_via_wechat=412
  `,
  "what is listed on the site beside all of it": `
    office 2021 ✗ 区政府门户网站主动公开政府信息5100条。公开的载体。一是网站。2021年,通过政府网站公开会议、解读、政务督查等信息1800条。 → disclosed_via_website=5100
    office 2021 公开的载体。一是网站。2021年,通过政府网站公开会议、解读、政务督查等信息1800条。 → disclosed_via_website=1800
  `,
  "services and documents in force are no kinds of information": `
    county 2023 ✗ 通过政府门户网站发布政府信息8100条。其中:政策文件类信息发布31条,财政信息发布25条,公开现行规范性文件44个,发布行政许可办理事项317件。 → disclosed_via_website=8100 disclosures_policies=31 disclosures_finance=25
    county 2022 主动公开政府信息610条,其中政策文件20条,各类动态类信息410条,财政信息180条。 → proactive_disclosures_total=610 disclosures_policies=20 disclosures_business=410 disclosures_finance=180
  `,
});

specify({
  "explained in several ways": `
    county 2021 以图片解读、短视频解读等多种形式发布政策解读信息43条。 → policy_interpretations=43
    county 2021 发布图表图解、动画、音频视频解读信息43条。 → policy_interpretations=43
    county 2021 ✗ 以短视频解读等多种形式发布活动预告43条。 → —
    county 2021 ✗ 发布图表图解、动画、音频视频信息43条。 → —
  `,
  "more handled than came in": `
    city 2022 ✗ 受理政府信息公开申请120件;各地各部门共办理830件政府信息公开申请。 → requests_accepted=120
    city 2022 全年受理申请120件,办理118件。 → requests_accepted=120 requests_processed=118
  `,
  "ways beside the site": `
    county 2022 ✗ 通过政府网站公开信息4100条。同时利用多种载体,通过报纸、微信公众号、APP等方式公开政府信息约1300条。 → disclosed_via_website=4100
    county 2022 通过报纸、微信公众号、网站等方式公开政府信息5400条,其中网站公开信息4100条。 → proactive_disclosures_total=5400 disclosed_via_website=4100
  `,
  "names of one character, and short names of zones": `
    county 2022 涉县2022年政府信息公开工作年度报告⏎涉县收到政府信息公开申请19件,办理完毕19件。 → requests_received=19 requests_processed=19
    county 2022 ✗ 涉县2022年政府信息公开工作年度报告⏎涉企收到政府信息公开申请19件。 → —
    zone 2022 农高区2022年共收到政府信息公开申请7件。 → requests_received=7
    zone 2022 ✗ 农资2022年共收到政府信息公开申请7件。 → —
  `,
});

specify({
  "bodies' sites beside accounts are ways out": `
    city 2023 主动公开政府信息9000条,其中市政府门户网站3000条,各县(市、区)政府门户网站2500条,政务新媒体主动公开政府信息3500条。 → proactive_disclosures_total=9000 disclosed_via_website=3000 disclosed_via_website=2500
    county 2012 ✗ 公开信息2200条,其中县政府网站1800条,各部门网站400条。 → proactive_disclosures_total=2200 proactive_disclosures_total=1800 proactive_disclosures_total=400
  `,
  "explained in other forms, of meetings": `
    city 2023 ✗ 全年共发布文字解读215条,图片、动画等其它形式解读130条。 → —
    city 2023 ✗ 发布政策解读52条,常务会议解读14条。 → policy_interpretations=52
    city 2023 ✗ 发布解读信息95条,多元化解读31条。 → policy_interpretations=95
    city 2023 ✗ 公开政策解读22条,图解6条,政策问答解读4条。 → policy_interpretations=22
  `,
  "outcomes of both kinds of disputes together": `
    city 2022 ✗ 涉信息公开行政复议、行政诉讼案件30件,结果维持21件。 → —
    city 2022 涉信息公开行政诉讼案件30件,结果维持21件。 → litigation_total=30 litigation_upheld=21
  `,
  "of the site's count, behind a full stop": `
    office 2024 通过市政府门户网站发布各类信息6100条。其中,政府网站信息公开平台发布信息1300条。 → disclosed_via_website=6100
    office 2024 ✗ 通过市政府门户网站发布各类信息6100条。另外,政府网站信息公开平台发布信息1300条。 → —
  `,
  "all finished, some of them carried in": `
    county 2022 办理政府信息公开申请27件(含上年度结转2件),均全部办结。 → requests_processed=27 requests_carried_in=2
    county 2022 ✗ 办理政府信息公开申请27件(含上年度结转2件)。 → requests_carried_in=2
  `,
  "all sites of the place": `
    city 2025 全市政府网站集群累计公开政府信息9100条,其中市级政府网站公开2600条。 → disclosed_via_website=9100 disclosed_via_website=2600
    city 2025 ✗ 全市政府网站集群共有网站9100个。 → —
  `,
});

test("an account called by its government's name is no body", () => {
  const text = "通过泰州市人民政府门户网站、“泰州市人民政府发布”微信公众号等平台载体主动公开政府信息2800条。";
  expect(factLines(text, reporters.city(2024))).toEqual(["proactive_disclosures_total=2800"]);
});

const said = (text: string, by = reporters.city(2022)) => factLines(text, by);

test.each([
  ["全市各级政府及部门共收到政府信息公开申请312件。", ["requests_received[total]=312"]],
  ["全市各级政府及其部门主动公开政府信息52310条。", ["proactive_disclosures_total=52310"]],
])("all governments and departments of the place are the place: %s", (text, facts) => {
  expect(said(text)).toEqual(facts.map((f) => f.replace("[total]", "")));
});

test("the departments alone are a part", () => {
  expect(said("市政府部门共收到政府信息公开申请31件。")).toEqual(["requests_received=31 departments(市政府部门)"]);
});

test("a name that ends in 州 is no prefecture beside its cities", () => {
  expect(said("2022年泰州市政府门户网站发布信息3100条。")).toEqual([
    "disclosed_via_website=3100 organ(市政府门户网站)",
  ]);
});

test("the government beside its departments is one body", () => {
  expect(said("2022年政府新收依申请公开数量为3件;部门新收依申请公开数量为7件。")).toEqual([
    "requests_received=3 organ(政府)",
    "requests_received=7 departments(部门)",
  ]);
});
