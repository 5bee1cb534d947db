/** Whose figures they are: parts by body, what others held, documents of several kinds. Same notation as wordings.test.ts; sentences and figures are made up. */
import { expect, test } from "vitest";
import { factLines, reporters } from "./test-kit";
import { specify } from "./test-kit-specify";

specify({
  "bodies by other names, and circulars": `
    city 2012 全市收到政府信息公开申请47件,其中市政府及市政府办收到3件,市直部门单位收到20件,各县市10件,街道(乡镇)14件。 → requests_received=47 requests_received=3 requests_received=20 requests_received=10 requests_received=14
    county 2012 全县受理政府信息公开申请35件,其中县政府办受理19件,部门受理16件。 → requests_accepted=35 requests_accepted=19 requests_accepted=16
    bureau 2012 建立各级政府信息查阅场所共2个。 → reading_points=2
    county 2016 全县(含乡镇)公开政府信息8900条。 → proactive_disclosures_total=8900
    county 2016 ✗ 全县(不含乡镇)公开政府信息8900条。 → —
    bureau 2019 ✗ 据全区通报,各单位共收到政府信息公开申请439件,公开信息84566条。2019年我局收到政府信息公开申请8件。 → requests_received=8
  `,
  "courses that others held": `
    bureau 2015 ✗ 市政务公开办组织全市培训4次,参训256人次,本单位派员参加。 → —
    town 2015 ✗ 县政府办举办全县政务公开培训2次,我镇派3人参加。 → —
    bureau 2015 组织全局政务公开培训4次,参训256人次。 → training_sessions=4 training_participants=256
    bureau 2015 举办全系统政务公开培训4次,各单位派员参加,参训256人次。 → training_sessions=4 training_participants=256
  `,
  "an answer names the organ that gave it": `
    city 2022 收到申请162件,其中予以公开答复的有79件,本机关无法提供的有40件,不予处理答复的有10件。 → requests_received=162 results_granted=79 results_unable=40 results_not_processed=10
  `,
  "rows of the form told in words: who applied stands under what is counted": `
    county 2022 本年新收政府信息公开申请数量:自然人20件,商业企业3件,科研机构0件。 → requests_received[natural_person]=20 requests_received[business]=3 requests_received[research_institute]=0
    county 2022 ✗ 上年结转政府信息公开申请数量:自然人2件,商业企业0件,科研机构1件。 → —
    county 2022 ✗ 结转下年度继续办理:自然人1件,商业企业4件。 → —
    county 2022 ✗ 予以公开:自然人12件,商业企业3件。 → —
    county 2022 ✗ 其他处理:自然人2件,法律服务机构1件。 → —
    county 2022 ✗ 上年结转申请3件,其中自然人2件、商业企业1件。 → requests_carried_in=3
    county 2022 ✗ 收到政府信息公开申请26件。予以公开18件,其中自然人12件、商业企业6件。 → requests_received=26 results_granted=18
    county 2022 收到申请26件,其中:自然人20件,商业企业6件。 → requests_received=26 requests_received[natural_person]=20 requests_received[business]=6
    county 2022 收到并办结的申请中:自然人20件,商业企业6件。 → requests_received[natural_person]=20 requests_received[business]=6
  `,
  "new information, told by how it may be had": `
    bureau 2016 全年,本局新增政府信息519条,其中属于主动公开的433条、属于依申请公开的56条、属于不予公开的30条。 → proactive_disclosures_total=433
    bureau 2016 全年,本局新增政府信息519条。 → proactive_disclosures_total=519
  `,
  "explained by others": `
    city 2019 发布解读材料76件,转载国家和省级政策解读34篇。 → policy_interpretations=76
    bureau 2018 推出政策解读41期。 → policy_interpretations=41
    bureau 2018 ✗ 举办政策解读培训班3期。 → —
    bureau 2018 ✗ 编印政策解读专刊3期。 → —
    bureau 2018 ✗ 政策解读直播节目3期。 → —
  `,
  "growth with commas on both sides": `
    bureau 2016 全年收到政府信息公开申请,同比增长15.4%,达150件。 → requests_received=150
    bureau 2018 2018年主动公开政府信息,同比增长20%,共计1500条。 → proactive_disclosures_total=1500
    bureau 2016 ✗ 全年收到政府信息公开申请12件,同比增长15.4%,达150件的乡镇2个。 → requests_received=12
    bureau 2018 2018年主动公开政府信息300条,比上年增长20%,其中网站公开150条。 → proactive_disclosures_total=300 disclosed_via_website=150
  `,
  "what the year added, and all there is": `
    city 2012 2012年公开信息120条,历年累计信息公开量5600条。 → proactive_disclosures_total=120 proactive_disclosures_cumulative=5600
    county 2016 ✗ 2016年主动公开政府信息1200条,其中网站累计公开5600条,微博公开300条。 → proactive_disclosures_total=1200 disclosed_via_weibo=300
    county 2016 ✗ 2016年主动公开政府信息1200条。通过政府网站累计公开政府信息5600条。 → proactive_disclosures_total=1200
    county 2016 2016年主动公开政府信息1200条。通过政府网站累计公开政府信息560条。 → proactive_disclosures_total=1200 disclosed_via_website=560
    city 2012 ✗ 2012年收到申请12件,历年累计信息公开申请560件。 → requests_received=12
    county 2014 截至2014年12月31日,我区2014年主动公开政府信息4388条,累计主动公开政府信息达17708条。 → proactive_disclosures_total=4388 proactive_disclosures_cumulative=17708
    county 2013 自政府网站开通以来,全县共发布政府信息2550条(其中2013年度新增532条)。 → proactive_disclosures_total=532 proactive_disclosures_cumulative=2550
    county 2013 ✗ 自政府网站开通以来,全县共发布政府信息2550条。 → —
    county 2011 ✗ 到2011年12月31日为止,公开政府信息共3107条。 → —
    county 2011 从1月1日到2011年12月31日止,公开政府信息共3107条。 → proactive_disclosures_total=3107
  `,
  "kinds that add up to the year's figure beside a stock are the year's": `
    town 2012 自2008年5月1日起至2012年12月31日,街道累计公开政府信息1480条,其中,2012年度新增174条。⏎其中,机构职能信息50条,规划计划信息24条,业务工作类信息100条。 → proactive_disclosures_cumulative=1480 proactive_disclosures_total=174 disclosures_org_functions=50 disclosures_plans=24 disclosures_business=100
    county 2012 全县主动公开政府信息3345条,微信公众号发布330条。⏎其中,机构职能信息144条,法规公文类信息751条,应主动公开的其他信息464条。 → proactive_disclosures_total=3345 disclosed_via_wechat=330 disclosures_org_functions=144 disclosures_policies=751 disclosures_other_category=464
  `,
  "in and out": `
    city 2021 进的是新收政府信息公开申请189件、上年结转2件,出的是办结190件、结转下年1件。 → requests_received=189 requests_carried_in=2 requests_processed=190 requests_carried_out=1
    city 2021 ✗ 来的是新收信访件189件。 → —
  `,
  "a list of bodies, and what follows it": `
    city 2015 全年主动公开政府信息6399条;分层级看,市政府本级1317条,市级行政机关4195条,各镇街887条;其中:官方门户网站公开政府信息4741条,微博平台公开464条。 → proactive_disclosures_total=6399 proactive_disclosures_total=1317 proactive_disclosures_total=4195 proactive_disclosures_total=887 disclosed_via_website=4741 disclosed_via_weibo=464
    county 2012 以本级名义制发规范性文件12件。 → normative_documents_produced=12
    county 2012 ✗ 以县政府名义制发规范性文件12件。 → —
    county 2012 ✗ 以本级名义制发规范性文件12件,以办公室名义印发规范性文件3件。 → —
  `,
});

test.each([
  [
    "county",
    2012,
    "公开政府信息共有3233条,从主体看,县政府和县政府办主动公开457条、县政府部门主动公开1670条、各乡(镇)主动公开1106条。",
    ["457 organ(县政府和县政府办)", "1670 departments(县政府部门)", "1106 townships(各乡(镇))", "3233"],
  ],
  [
    "county",
    2012,
    "全县主动公开政府信息3345条,具体为:县政府机关414条,县级单位1555条,乡镇、街道1376条。",
    ["414 organ(县政府机关)", "1555 departments(县级单位)", "1376 townships(乡镇、街道)", "3345"],
  ],
  [
    "province",
    2021,
    "全省公开政府信息311599条,其中省政府部门公开111599条,各市州公开200000条。",
    ["111599 departments(省政府部门)", "200000 counties(各市州)", "311599"],
  ],
] as const)("parts by body: %s %d %s", (who, year, text, parts) => {
  expect(factLines(text, reporters[who](year))).toEqual(parts.map((p) => `proactive_disclosures_total=${p}`).sort());
});

test("a part that was received is none of what was accepted", () => {
  expect(
    factLines("2009年,共受理政府信息公开申请370件,其中市政府机关收到232件,市直机关138件。", reporters.city(2009)),
  ).toEqual([
    "requests_accepted=138 departments(市直机关)",
    "requests_accepted=370",
    "requests_received=232 organ(市政府机关)",
  ]);
});

test.each([
  ["city", "全市公开政府信息27万余条,市政府门户网站日均访问3.7万次,受理申请524件。", "requests_accepted=524"],
  ["county", "在县政府网站设立依申请公开栏目,全年收到申请12件。", "requests_received=12"],
  ["county", "通过县政府门户网站、微信等公开政府信息3100条。", "proactive_disclosures_total=3100"],
  ["city", "市政务公开办组织培训2次,各县(市、区)组织培训14次,共培训1200人次。", "training_participants=1200"],
  ["city", "市政府公开信息3000条,受理申请52件。", "requests_accepted=52 organ(市政府)"],
  [
    "province",
    "各市(地)政府及市直单位主动公开信息39.9万条。",
    "proactive_disclosures_total=399000 counties(各市(地)政府及市直单位)",
  ],
  [
    "province",
    "各县级政府及县直单位主动公开信息82万条。",
    "proactive_disclosures_total=820000 counties(各县级政府及县直单位)",
  ],
  ["city", "各县(市、区)政府及市直各单位主动公开信息1.9万条。", "proactive_disclosures_total=19000"],
  ["city", "市、县(区)政府及各相关单位公开信息6.1万条。", "proactive_disclosures_total=61000"],
  ["city", "市、县(区)政府公开信息6.1万条。", "? proactive_disclosures_total=61000 unknown(市、县(区)政府)"],
  [
    "province",
    "省政府及直属各单位公开信息3.3万条,各市(州)公开18万条。",
    "proactive_disclosures_total=33000 level_own(省政府及直属各单位)",
  ],
  ["province", "市、县(区)政府公开信息6.1万条。", "proactive_disclosures_total=61000 counties(市、县(区)政府)"],
] as const)("a portal receives nothing, and the departments of what is below are below: %s %s", (who, text, fact) => {
  expect(factLines(text, reporters[who](2016))).toContain(fact);
});

test.each([
  ["概况类87条占58%,动态类36条占24%、人事任免信息2条占1.3%。", "disclosures_personnel=2 {人事任免信息}"],
  ["概况类87条占58%,动态类36条占24%;规划信息2条占总量的1.3%、人事信息4条。", "disclosures_personnel=4 {人事信息}"],
])("the share before is no part of a kind's name: %s", (text, fact) => {
  expect(factLines(`主动公开信息150条,其中${text}`, reporters.bureau(2012))).toContain(fact);
});
test("as many of each of several kinds are no kind", () => {
  const text = "主动公开信息61条,其中动态类61条,占100%、决策信息、应急管理信息、采购信息均为0条。";
  expect(factLines(text, reporters.bureau(2012)).filter((f) => f.includes("=0"))).toEqual([]);
});

test.each([
  ["办结热线工单410件,局长信箱52件,政府信息公开申请7件。", "? requests_received=7"],
  ["共收到热线工单410件,局长信箱52件,政府信息公开申请7件。", "requests_received=7"],
  ["办理政协提案6件,全年政府信息公开申请7件。", "requests_received=7"],
])("requests in a list of what was dealt with may have come in before: %s", (text, fact) => {
  expect(factLines(text, reporters.bureau(2013))).toContain(fact);
});
