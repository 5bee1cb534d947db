/** Figures told under another one: what is a part, what is a medium of its own, and what is no disclosure. All figures are made up. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factLines, type Reporter, reporters } from "./test-kit";

const { bureau, town, county, office } = reporters;

describe("numbers that add up to the figure before them are its parts, whatever they are called", () => {
  const labels = ["农机补贴", "惠民资金", "重要会议信息", "通知公告", "河长制专栏", "项目进展", "就业服务", "其他"];
  const numbers = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 2, maxLength: labels.length });
  const opening = fc.constantFrom("全年主动公开政府信息", "本镇通过政府网站公开信息");
  const joint = fc.constantFrom(",其中", ",其中:", ",其中,", "。其中:", ",包括:");
  const text = (words: string, total: number, join: string, parts: number[]) =>
    `2021年,${words}${total}条${join}${parts.map((n, i) => `${labels[i]}${n}条`).join(",")}。`;

  test("each is a category with its printed name, and there is no second total", () => {
    fc.assert(
      fc.property(opening, joint, numbers, (words, join, parts) => {
        const total = parts.reduce((a, b) => a + b, 0);
        const lines = factLines(text(words, total, join, parts), town(2021));
        for (const [i, n] of parts.entries()) expect(lines.join("\n")).toContain(`=${n} {${labels[i]}}`);
        expect(lines.filter((l) => !l.includes("{"))).toHaveLength(1);
        expect(lines.filter((l) => l.startsWith("?"))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("a name keeps its end where that is no verb", () => {
    const lines = factLines(
      "2024年,主动公开信息9条,其中报告统计2条、重大决策预公开3条、专栏公开4条。",
      bureau(2024),
    ).join("\n");
    expect(lines).toContain("=2 {报告统计}");
    expect(lines).toContain("=3 {重大决策预公开}");
    expect(lines).toContain("=4 {专栏}");
  });

  test("where they do not add up, a name that tells nothing of information is left out", () => {
    fc.assert(
      fc.property(numbers, (parts) => {
        const total = parts.reduce((a, b) => a + b, 0) + 1;
        const lines = factLines(text("全年主动公开政府信息", total, ",其中", parts), town(2021)).join("\n");
        expect(lines).not.toContain("{农机补贴}");
        expect(lines).toContain(`proactive_disclosures_total=${total}`);
      }),
      { numRuns: 30 },
    );
  });
});

const cases: [name: string, by: Reporter, text: string, facts: string[]][] = [
  [
    "a disclosure told under the total is a part of it, not another total",
    bureau(2017),
    "全年共主动公开政府信息520条,其中:发布工作信息380条;发布统计信息6条;更新办事指南101条。",
    [
      "disclosures_other_category=101 {办事指南}",
      "disclosures_other_category=380 {工作信息}",
      "disclosures_other_category=6 {统计信息}",
      "proactive_disclosures_total=520",
    ],
  ],
  [
    "a platform nobody knows, under a total, is no total",
    bureau(2023),
    "我局全年共公开各类信息900条,其中通过县政府网站公开信息880条,通过惠农信息平台公开政府信息20条。",
    ["disclosed_via_website=880", "proactive_disclosures_total=900"],
  ],
  [
    "media as titles before a colon",
    town(2024),
    "2024年,我镇主动公开政府信息300条,具体包括:\n政府网站:发布信息51条,涵盖工作动态、财政预决算等。\n微信公众号:发布信息249条,及时推送镇内新闻。",
    ["disclosed_via_website=51", "disclosed_via_wechat=249", "proactive_disclosures_total=300"],
  ],
  [
    "a column of the portal is where it was published, not what it was about",
    town(2023),
    "2023年度,我镇累计在市政府门户网站政务信息公开专栏中主动公开政府信息77条。",
    ["disclosed_via_website=77"],
  ],
  [
    "a reading room beside the portal: more than one medium",
    bureau(2022),
    "2022年通过区政府网站、区档案馆的政府信息查阅室主动公开政府信息16条。",
    ["proactive_disclosures_total=16"],
  ],
  [
    "documents that are not to be disclosed are no refused requests",
    bureau(2013),
    "二、依申请公开和不予公开政府信息的情况\n2013年度没有收到公开申请。不予公开信息有10条,主要是人事方面的信息。",
    ["requests_received=0"],
  ],
  [
    "information under secrecy is no category of what was disclosed",
    town(2010),
    "我乡2010年制作政府信息148条,其中主动公开信息103条,涉及国家秘密的公文类信息0条。",
    ["proactive_disclosures_total=103"],
  ],
  [
    "complaints handled on a platform are not complaints about disclosure",
    bureau(2017),
    "全年主动公开政府信息88条;通过市政府互动平台处理网上投诉116件。",
    ["proactive_disclosures_total=88"],
  ],
  [
    "a category called gazettes is not the gazette",
    office(2012),
    "主动公开政府信息60条,其中政策法规类信息22条,统计公报类信息18条,其他类信息20条。",
    [
      "disclosures_other_category=18 {统计公报类信息}",
      "disclosures_other_category=20 {其他类信息}",
      "disclosures_policies=22 {政策法规类信息}",
      "proactive_disclosures_total=60",
    ],
  ],
  [
    "events singled out in the next sentence",
    county(2022),
    "全年共举办19场政府新闻发布会。其中,防汛新闻发布会累计举行15场。",
    ["press_conferences=19"],
  ],
  [
    "titles that a page ran into its text",
    town(2016),
    "2016年度共主动公开政府信息25条,包括工作动态和财政预决算两类。 三、回应解读情况 回应公众关注热点或重大舆情数2次,均已办理。 四、复议、诉讼情况 2016年度未接到有关政府信息公开方面的行政复议、行政诉讼。",
    ["hot_topic_responses=2", "litigation_total=0", "proactive_disclosures_total=25", "reconsideration_total=0"],
  ],
  [
    "a title that opens its line and runs into the text",
    town(2016),
    "三、回应解读情况 回应公众关注热点或重大舆情数2次,均已办理。",
    ["hot_topic_responses=2"],
  ],
  [
    "the number before its verb",
    bureau(2025),
    "2025年,我局共收到政府信息公开申请31件。其中29件按时办结,2件结转下年度办理。",
    ["requests_carried_out=2", "requests_processed=29", "requests_received=31"],
  ],
  [
    "answered, told with the number first",
    town(2023),
    "2023年共收到12件信息公开申请,其中10件已按时按规完成答复,2件结转下年度继续办理。",
    ["requests_carried_out=2", "requests_processed=10", "requests_received=12"],
  ],
  [
    "the answers to what the paragraph before received",
    bureau(2024),
    "2024年度接收到申请书55份,申请公开的政府信息主要涉及征地。\n上述申请已全部按时答复到位。",
    ["requests_processed=55", "requests_received=55"],
  ],
  [
    "disputes about requests are no requests",
    bureau(2021),
    "2021年,我局未发生依申请公开政府信息方面的行政复议和行政诉讼。",
    ["litigation_total=0", "reconsideration_total=0"],
  ],
  [
    "no request, said without a verb",
    town(2016),
    "三、依申请公开政府信息情况\n我镇2016年度无申请。",
    ["requests_received=0"],
  ],
  [
    "none against us",
    bureau(2014),
    "没有针对我局政府信息公开的行政复议和行政诉讼。",
    ["litigation_total=0", "reconsideration_total=0"],
  ],
  [
    "no case of charging or waiving",
    bureau(2013),
    "2013年度没有关于信息公开的收费及减免情况。",
    ["request_fees_collected=0", "request_fees_waived=0"],
  ],
  [
    "received and accepted in one breath is received",
    town(2015),
    "本街道2015年共受理收到信息公开申请5条。",
    ["requests_received=5"],
  ],
  [
    "a list of bodies that adds up is a list of scopes, not of categories",
    county(2012),
    "全区新增主动公开政府信息8562条。其中,区政府及办公室312条,委、办、局5623条,镇、街道、园区2627条。",
    [
      "proactive_disclosures_total=2627 townships(镇、街道、园区)",
      "proactive_disclosures_total=312 organ(区政府及办公室)",
      "proactive_disclosures_total=5623 departments(委、办、局)",
      "proactive_disclosures_total=8562",
    ],
  ],
  [
    "the last item of a list does not speak for what follows it",
    county(2009),
    "全市现有政府信息公开查阅点156个,其中市级3个,乡镇(街道)141个,接待查阅15623人次。",
    ["reading_point_visits=15623", "reading_points=141 townships(乡镇(街道))", "reading_points=156"],
  ],
  [
    "other grounds of refusal in brackets are not other outcomes",
    county(2016),
    "三、依申请公开情况\n收到政府信息公开申请60件,已答复40件,其中不同意公开15件(涉及国家秘密1件、商业秘密2件、其他12件)、信息不存在25件。",
    [
      "answered_information_not_exist=25",
      "answered_refused=15",
      "refused_other_legal=12",
      "refused_state_secret=1",
      "refused_trade_secret=2",
      "requests_answered=40",
      "requests_received=60",
    ],
  ],
  [
    "an outcome belongs to the dispute its sentence names",
    bureau(2012),
    "五、复议、诉讼情况\n发生有关政府信息公开的行政复议案2件、行政诉讼案1件。行政复议维持具体行政行为1件,终止1件;行政诉讼驳回原告诉讼请求1件。",
    [
      "litigation_total=1",
      "litigation_upheld=1",
      "reconsideration_other=1",
      "reconsideration_total=2",
      "reconsideration_upheld=1",
    ],
  ],
  [
    "fees one by one, and their sum",
    bureau(2012),
    "六、收费情况\n2012年,共收取检索费120元、邮寄费36元、复制费84元,共计240元。",
    ["request_fees_collected=240"],
  ],
  [
    "requests made offline are a part, not another total",
    office(2023),
    "收到公开申请22件,其中线上申请15件、线下申请7件。",
    ["requests_online=15", "requests_received=22"],
  ],
  [
    "grounds by their short names",
    office(2023),
    "全年收到申请60件,办结60件,其中不予公开12件(国家秘密2件,三安全一稳定3件,内部事务信息7件)、无法提供48件(本机关不掌握40件,没有现成信息需另行制作8件)。",
    [
      "refused_internal_affairs=7",
      "refused_security_stability=3",
      "refused_state_secret=2",
      "requests_processed=60",
      "requests_received=60",
      "results_refused=12",
      "results_unable=48",
      "unable_needs_creation=8",
      "unable_not_held=40",
    ],
  ],
  [
    "the gazette: issues and documents",
    county(2016),
    "公报编印6期,刊发文件48件。",
    ["disclosed_via_gazette=48", "gazette_issues=6"],
  ],
  [
    "accounts are not what they published",
    county(2017),
    "全市开设政务微博账号86个,政务微信公众号102个,政府网站公开信息5200条。",
    ["disclosed_via_website=5200"],
  ],
  ["what may not be disclosed was not disclosed", town(2015), "我镇依法不予公开信息12条,免予公开信息0条。", []],
  [
    "some requests were received: no zero",
    town(2014),
    "本年度,除收到1件要求公开征地信息的申请外,未收到其他政府信息公开申请。",
    [],
  ],
  [
    "no dispute, said as 不存在",
    town(2021),
    "不存在因信息公开被申请行政复议或提起行政诉讼的情形。",
    ["litigation_total=0", "reconsideration_total=0"],
  ],
  [
    "calls and visits together are neither",
    town(2008),
    "2008年共接受社会公众关于政府信息公开方面的咨询30多人次,其中来电来访20多次。",
    ["consultations_total=~at_least 30"],
  ],
  [
    "no case of charging, said as 不存在; nothing collected, said with 对",
    bureau(2016),
    "四、收费情况\n不存在政府信息公开的收费及减免等情况。",
    ["request_fees_collected=0", "request_fees_waived=0"],
  ],
  [
    "nothing collected from requests",
    bureau(2025),
    "收到依申请公开件27封,均已办结,未对政府信息公开申请收取费用。",
    ["processing_fee_collected=0", "requests_processed=27", "requests_received=27"],
  ],
  [
    "a portal behind a long name",
    bureau(2022),
    "累计公开政府信息3000条,其中通过某市市场监督管理局政务外网公开1900条,通过市场监管微信公众号公开900条。",
    ["disclosed_via_website=1900", "disclosed_via_wechat=900", "proactive_disclosures_total=3000"],
  ],
  [
    "carried-in requests among those received: the carried ones are certain, the head figure is not",
    town(2023),
    "收到依申请公开件4件,其中2件为上年度结转。",
    ["requests_carried_in=2"],
  ],
  [
    "a suit beside a reconsideration that is still open",
    office(2020),
    "被申请行政复议案件3件,其中维持2件、尚未审结1件;行政诉讼2件。",
    ["litigation_total=2", "reconsideration_pending=1", "reconsideration_total=3", "reconsideration_upheld=2"],
  ],
  [
    "new information on the platform",
    county(2012),
    "2012年,全县新增政府信息12563条。",
    ["proactive_disclosures_total=12563"],
  ],
];

test.each(cases)("%s", (_, by, text, facts) => {
  expect(factLines(text, by).filter((l) => !l.startsWith("?"))).toEqual(facts);
});

test.each([
  [
    "posts on social media named earlier in the sentence",
    "依托微信公众号、视频号等平台,以图文、短视频等形式,全年发布各类政务信息150余条。",
  ],
  ["something called the network", "通过市级以上网络公开信息487条。"],
  ["social media with a word for media behind them", "通过微博、微信等渠道发布信息1000余条。"],
  ["a paragraph about one account", "加强微博建设与管理,市局两大微博进一步加大公开力度,全年累计发布政府信息342条。"],
  ["an account named by what it does", "某县人民政府发布发布信息459条。"],
  ["one more of the media", "通过局网站主动公开信息1800条,报纸等其他媒体发布信息800条。"],
])("%s may not be all there is: no total is accepted", (_, text) => {
  expect(factLines(text, bureau(2017)).filter((l) => l.startsWith("proactive_disclosures_total"))).toEqual([]);
});
