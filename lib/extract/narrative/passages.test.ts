/**
 * Made-up passages in the ways reports of all eras and levels are worded (all figures synthetic), with every fact they state. A
 * line that begins with ? must not be accepted; what is not listed must not be found.
 */
import { describe, expect, test } from "vitest";
import { factLines, type Reporter, reporters } from "./test-kit";

const { city, county, province, office, bureau, town, zone } = reporters;

const cases: [name: string, by: Reporter, text: string, facts: string[]][] = [
  // ------------------------------------------------------------------ 2008-2013
  [
    "first year: a county counts since the Regulations came into force",
    county(2009),
    "自2008年5月1日《条例》施行以来,全县各级各部门累计主动公开政府信息23450条,其中2009年新增8120条。",
    ["proactive_disclosures_cumulative=23450 cumulative", "proactive_disclosures_total=8120"],
  ],
  [
    "Shanghai wording: total, electronic rate, categories with shares",
    bureau(2011),
    "本局2011年共主动公开政府信息240条,其中全文电子化率达98.5%。在主动公开的信息中,政策法规类信息60条,占总体的比例为25%;业务动态类信息180条,占总体的比例为75%。",
    [
      "disclosures_business=180 {业务动态类信息}",
      "disclosures_policies=60 {政策法规类信息}",
      "full_text_electronic_rate=98.5",
      "proactive_disclosures_total=240",
    ],
  ],
  [
    "requests by means and outcome, local units",
    city(2012),
    "三、依申请公开政府信息情况\n2012年,全市共收到政府信息公开申请137宗,其中当面申请21宗,传真申请3宗,网上申请88宗,信函申请25宗。已答复132宗,其中同意公开90宗,同意部分公开8宗,不予公开12宗,信息不存在14宗,非本机关掌握8宗。",
    [
      "answered_granted=90",
      "answered_information_not_exist=14",
      "answered_not_this_organ=8",
      "answered_partially_granted=8",
      "answered_refused=12",
      "requests_answered=132",
      "requests_fax=3",
      "requests_in_person=21",
      "requests_letter=25",
      "requests_online=88",
      "requests_received=137",
    ],
  ],
  [
    "consultations by channel",
    county(2010),
    "五、咨询处理情况\n2010年,全县共接受公众政府信息公开咨询1536人次,其中现场咨询642人次,电话咨询810人次,网上咨询84人次。",
    ["consultations_online=84", "consultations_onsite=642", "consultations_phone=810", "consultations_total=1536"],
  ],
  [
    "staff, desks and reading points in one sentence: only what has a row",
    town(2012),
    "我镇确定专职人员1名、兼职人员3名负责政府信息公开工作,设立受理点1个、政府信息查阅点2个。",
    ["reading_points=2", "staff_full_time=1", "staff_part_time=3"],
  ],
  [
    "a short township report full of zeros in words",
    town(2013),
    "三、依申请公开情况\n本年度我乡未收到政府信息公开申请。\n四、收费及减免情况\n本年度未向申请人收取任何费用。\n五、因政府信息公开申请行政复议、提起行政诉讼的情况\n无。",
    ["litigation_total=0", "reconsideration_total=0", "request_fees_collected=0", "requests_received=0"],
  ],
  [
    "fees in yuan, and visits of the portal",
    county(2011),
    "2011年依申请公开共收取检索费、复制费合计1260元。县政府门户网站访问量达32.5万人次。",
    ["request_fees_collected=1260", "site_visits=325000 organ(县政府门户网站)"],
  ],
  // ------------------------------------------------------------------ 2014-2018
  [
    "scope list behind the total, second 其中 narrows one item only",
    city(2016),
    "2016年,全市主动公开政府信息20.6万条,同比增长11.3%。其中,市政府及市直部门公开4.1万条,县(市、区)公开12.3万条,乡镇(街道)公开4.2万条。",
    [
      "proactive_disclosures_total=123000 counties(县(市、区))",
      "proactive_disclosures_total=206000",
      "proactive_disclosures_total=41000 level_own(市政府及市直部门)",
      "proactive_disclosures_total=42000 townships(乡镇(街道))",
    ],
  ],
  [
    "channels of a bureau",
    bureau(2017),
    "2017年,我局主动公开政府信息512条,其中通过局门户网站公开386条,通过政务微信公开96条,政务微博发布信息30条。",
    [
      "disclosed_via_website=386",
      "disclosed_via_wechat=96",
      "disclosed_via_weibo=30",
      "proactive_disclosures_total=512",
    ],
  ],
  [
    "several media together are the total",
    town(2018),
    "2018年,我街道通过政府网站、微信公众号、公开栏等渠道主动公开政府信息318条。",
    ["proactive_disclosures_total=318"],
  ],
  [
    "responses and interpretation",
    county(2015),
    "全年召开新闻发布会12场,其中主要负责同志参加新闻发布会4场,举办在线访谈6期,发布政策解读稿件58篇,回应公众关注热点问题17次。",
    [
      "hot_topic_responses=17",
      "online_interviews=6",
      "policy_interpretations=58",
      "press_conferences=12",
      "press_conferences_principal=4",
    ],
  ],
  [
    "combined rest is never split",
    county(2018),
    "收到政府信息公开申请60件,已答复60件,其中予以公开31件,不予公开9件,信息不存在、非本机关公开、重复申请等其他情形20件。",
    [
      "answered_granted=31",
      "answered_refused=9",
      "answered_residual_combined=20",
      "requests_answered=60",
      "requests_received=60",
    ],
  ],
  [
    "disputes with their outcomes",
    city(2017),
    "五、因政府信息公开被申请行政复议、提起行政诉讼情况\n2017年,因政府信息公开引发行政复议26件,其中维持20件,被依法纠错2件,终止4件;行政诉讼11件,其中驳回原告诉讼请求7件,撤诉3件,败诉1件。",
    [
      "litigation_corrected=1",
      "litigation_other=3",
      "litigation_total=11",
      "litigation_upheld=7",
      "reconsideration_corrected=2",
      "reconsideration_other=4",
      "reconsideration_total=26",
      "reconsideration_upheld=20",
    ],
  ],
  [
    "reconsideration as the reviewing organ is not against oneself",
    city(2016),
    "市政府法制办全年受理行政复议申请215件,审结198件。",
    [],
  ],
  [
    "meetings, training, budget",
    county(2014),
    "全年全县共投入政府信息公开专项经费18.6万元,召开政府信息公开工作会议24次,举办各类培训班9期,培训人员760人次。",
    ["dedicated_budget=18.6", "meetings_held=24", "training_participants=760", "training_sessions=9"],
  ],
  [
    "answer rate stands for a count only beside the received figure",
    bureau(2016),
    "全年受理政务服务热线3200件,答复率100%。共收到依申请公开14件,均已按时答复。",
    ["requests_answered=14", "requests_received=14"],
  ],
  [
    "mailbox and hotline are no requests",
    county(2015),
    "县长信箱共收到群众来信420件,办结415件;县长热线受理咨询1890件。依申请公开方面,全年收到申请7件,答复7件。",
    ["mailbox_messages_answered=415", "requests_answered=7", "requests_received=7"],
  ],
  [
    "documents by attribute: no requests, no refusals",
    county(2018),
    "2018年全区共制作政府信息3021条,其中主动公开1027条,依申请公开459条,不予公开1535条。",
    ["proactive_disclosures_total=1027"],
  ],
  [
    "normative documents cleaned up, repealed or filed are not made",
    county(2014),
    "全年清理规范性文件197件,废止规范性文件23件,备案规范性文件41件。制发规范性文件36件。",
    ["normative_documents_produced=36"],
  ],
  [
    "a topic's disclosures are not the total",
    county(2017),
    "推进财政预决算领域信息公开,公开相关信息42条。公开征地信息领域的政府信息63条。2017年全县共主动公开政府信息15320条。",
    ["proactive_disclosures_total=15320"],
  ],
  // ------------------------------------------------------------------ 2019-2020
  [
    "new form: received, carried in, processed, carried out",
    county(2019),
    "2019年,全区新收政府信息公开申请320件,较上年增长15.1%,上年结转12件,办结318件,结转下年度继续办理14件。",
    ["requests_carried_in=12", "requests_carried_out=14", "requests_processed=318", "requests_received=320"],
  ],
  [
    "received figure that includes what was carried in",
    office(2020),
    "2020年,本机关共收到政府信息公开申请41件(含上年结转3件),办结40件,结转下年度继续办理1件。",
    ["? requests_received=41", "requests_carried_in=3", "requests_carried_out=1", "requests_processed=40"],
  ],
  [
    "outcomes of the new form",
    bureau(2020),
    "全年收到申请35件,其中自然人申请30件。办理结果为:予以公开12件,部分公开2件,不予公开3件,无法提供15件,不予处理2件,其他处理1件。依申请公开信息情况良好。",
    [
      "requests_received=35",
      "requests_received[natural_person]=30",
      "results_granted=12",
      "results_not_processed=2",
      "results_other=1",
      "results_partially_granted=2",
      "results_refused=3",
      "results_unable=15",
    ],
  ],
  [
    "one zero for both kinds of dispute, and no reach back",
    town(2019),
    "全年主动公开政府信息86条,未收到政府信息公开申请,未发生因政府信息公开引起的行政复议和行政诉讼。",
    ["litigation_total=0", "proactive_disclosures_total=86", "reconsideration_total=0", "requests_received=0"],
  ],
  [
    "no lost case is not no case",
    office(2020),
    "全年未发生因政府信息公开引发的行政诉讼败诉案件。",
    ["litigation_corrected=0"],
  ],
  // ------------------------------------------------------------------ 2021-
  [
    "plain bureau of today",
    bureau(2022),
    "一、总体情况\n(一)主动公开。2022年,我局主动公开政府信息126条,发布政策解读8篇。\n(二)依申请公开。全年共收到政府信息公开申请9件,均已按期答复。\n六、其他需要报告的事项\n2022年度未收取信息处理费。",
    [
      "policy_interpretations=8",
      "proactive_disclosures_total=126",
      "processing_fee_collected=0",
      "requests_processed=9",
      "requests_received=9",
    ],
  ],
  [
    "number before its label",
    bureau(2023),
    "2023年,我局共办结政府信息公开申请6件,其中3件予以公开,1件部分公开,2件不予公开,另有1件结转至2024年办理。",
    [
      "requests_carried_out=1",
      "requests_processed=6",
      "results_granted=3",
      "results_partially_granted=1",
      "results_refused=2",
    ],
  ],
  [
    "request before its number, Chinese numerals, odd spaces",
    town(2021),
    "2021 年,本街道收到 3 件政府信息公开申请,办结三件;举办政务公开培训两次,公开信息四十余条。",
    ["proactive_disclosures_total=~at_least 40", "requests_processed=3", "requests_received=3", "training_sessions=2"],
  ],
  [
    "normative documents of the new form",
    county(2023),
    "全年制发行政规范性文件7件,废止行政规范性文件2件,现行有效行政规范性文件61件。编发政府公报6期。",
    [
      "gazette_issues=6",
      "normative_documents_in_force=61",
      "normative_documents_made=7",
      "normative_documents_repealed=2",
    ],
  ],
  [
    "page views and fans beside posts",
    bureau(2024),
    "“云岭城管”微信公众号现有粉丝5.2万人,全年推送信息640条,总阅读量达110万人次。",
    ["disclosed_via_wechat=640"],
  ],
  [
    "plan of the next year and targets are no figures",
    county(2022),
    "五、存在的主要问题及改进情况\n下一步,计划全年举办政务公开培训班4期,力争公开政府信息1万条以上。\n今年将召开新闻发布会10场。",
    [],
  ],
  [
    "another year's figure is not this year's",
    county(2021),
    "2020年,全县收到政府信息公开申请88件。2021年,全县收到政府信息公开申请102件,办结102件。",
    ["requests_processed=102", "requests_received=102"],
  ],
  [
    "until a date: the year or the stock, nobody can tell",
    bureau(2015),
    "截至目前,我局通过门户网站公开政府信息1260条。",
    ["? proactive_disclosures_cumulative=1260 ambiguous"],
  ],
  [
    "the year is stated and closed by a date",
    town(2023),
    "2023年,截至12月31日,我镇主动公开政府信息210条。",
    ["proactive_disclosures_total=210"],
  ],
  [
    "upper level quoted in a town's report",
    town(2018),
    "全县主动公开政府信息52000条,我镇主动公开政府信息240条,在全县排名第3位。",
    ["? proactive_disclosures_total=52000 jurisdiction(全县)", "proactive_disclosures_total=240"],
  ],
  [
    "numbers that are never figures",
    bureau(2018),
    "根据国办发〔2018〕23号和第34次常务会议要求,自收到申请之日起15个工作日内答复。联系电话:0558-2198055,邮编236010。地址:人民路666号5楼。按3月31日前公布的要求,2.做好公开。",
    [],
  ],
  [
    "two passages that disagree: neither is accepted",
    county(2016),
    "全年共收到政府信息公开申请34件。\n二、依申请公开\n2016年,全县收到政府信息公开申请32件。",
    ["? requests_received=32", "? requests_received=34"],
  ],
  [
    "received in the overview and accepted far below, with other numbers: neither is accepted",
    county(2012),
    "全年共收到政府信息公开申请34件。\n一、工作概况\n健全制度。\n加强学习。\n二、依申请公开\n2012年,受理政府信息公开申请32件。",
    ["? requests_accepted=32", "? requests_received=34"],
  ],
  [
    "received and accepted side by side: the rest was not accepted",
    county(2012),
    "(一)申请情况\n全年共收到政府信息公开申请34件。\n(二)受理情况\n受理政府信息公开申请32件。",
    ["requests_accepted=32", "requests_received=34"],
  ],
  [
    "received in the overview, and both in the section",
    county(2012),
    "全年共收到政府信息公开申请34件。\n一、工作概况\n健全制度。\n加强学习。\n二、依申请公开\n2012年,收到政府信息公开申请34件,受理32件。",
    ["requests_accepted=32", "requests_received=34"],
  ],
  [
    "same figure rounded and exact is one figure",
    county(2022),
    "2022年,全区主动公开政府信息6.7万余条。\n(一)主动公开\n全区共主动公开政府信息67036条。",
    ["proactive_disclosures_total=67036", "proactive_disclosures_total=~at_least 67000"],
  ],
  [
    "a zone calls itself 我区",
    zone(2020),
    "2020年,我区主动公开信息113条,收到政府信息公开申请2件,予以公开1件,部分公开1件。",
    ["proactive_disclosures_total=113", "requests_received=2", "results_granted=1", "results_partially_granted=1"],
  ],
  [
    "province with city own-level and offices",
    province(2019),
    "2019年,全省新收政府信息公开申请2.83万件,其中,省政府办公厅收到1120件,省直部门收到6480件,市县收到20700件。",
    [
      "requests_received=1120 organ(省政府办公厅)",
      "requests_received=20700 counties(市县)",
      "requests_received=28300",
      "requests_received=6480 departments(省直部门)",
    ],
  ],
  ["disputes told together stay together", county(2020), "全年因政府信息公开引发的行政复议、行政诉讼案件共9件。", []],
  [
    "labels and numbers told respectively",
    county(2016),
    "政府网站、政务微博、政务微信公开政府信息分别为2933条、521条、371条。",
    ["disclosed_via_website=2933", "disclosed_via_weibo=521", "disclosed_via_wechat=371"],
  ],
  [
    "respectively, but labels and numbers do not pair: nobody's",
    county(2016),
    "通过网站和其他平台分别发布信息337条、757条、20条。",
    [],
  ],
  [
    "one number for both kinds of dispute",
    bureau(2013),
    "本年度,我局政府信息公开行政复议、行政诉讼均为2件。",
    ["litigation_total=2", "reconsideration_total=2"],
  ],
  [
    "categories in a paragraph of their own",
    town(2012),
    "2012年,我乡主动公开政府信息60条。\n按信息类别分,机构设置类信息6条,政策法规类信息14条,其他类信息40条。",
    [
      "disclosures_org_functions=6 {机构设置类信息}",
      "disclosures_other_category=40 {其他类信息}",
      "disclosures_policies=14 {政策法规类信息}",
      "proactive_disclosures_total=60",
    ],
  ],
  [
    "who applied, and how many",
    county(2010),
    "2010年,公民、法人和其他组织向全县各级行政机关申请公开政府信息85件,其中县政府9件、县直部门50件、乡镇26件。",
    [
      "requests_received=26 townships(乡镇)",
      "requests_received=50 departments(县直部门)",
      "requests_received=85",
      "requests_received=9 organ(县政府)",
    ],
  ],
  [
    "answered by the end of the year what came in during it",
    bureau(2014),
    "三、依申请公开情况\n2014年收到申请33件。截至年底,已答复申请33件,其中予以公开30件,不予公开3件。",
    ["answered_granted=30", "answered_refused=3", "requests_answered=33", "requests_received=33"],
  ],
  [
    "means of asking are no means of applying",
    county(2012),
    "我县接受咨询200人次,其中现场67人次、电话70人次、网上63人次。",
    ["consultations_online=63", "consultations_onsite=67", "consultations_phone=70", "consultations_total=200"],
  ],
  [
    "the object behind the number decides",
    bureau(2019),
    "全年收到3条意见建议,办结12件提案,通过微博发布226条安全生产知识。",
    [],
  ],
  [
    "parts in a sentence of their own belong to the total they add up to",
    county(2014),
    "全县主动公开政府信息5320条。县政府公开2124条,县直单位公开2000条,乡镇公开1196条。",
    [
      "proactive_disclosures_total=1196 townships(乡镇)",
      "proactive_disclosures_total=2000 departments(县直单位)",
      "proactive_disclosures_total=2124 organ(县政府)",
      "proactive_disclosures_total=5320",
    ],
  ],
  [
    "but not when they do not add up",
    county(2014),
    "全县主动公开政府信息5320条。县直单位公开2000条,乡镇公开1196条。",
    ["proactive_disclosures_total=5320"],
  ],
  [
    "titles of Markdown",
    town(2022),
    "## 六、其他需要报告的事项\n2022年,本街道没有收取信息处理费。",
    ["processing_fee_collected=0"],
  ],
  ["both social media together are neither", county(2017), "政务微博、微信共发布信息920条。", []],
  [
    "principals at conferences and interviews",
    county(2016),
    "全年新闻发布会12场次,其中主要负责同志参加4场次;政府网站在线访谈6次,其中主要负责同志参加3次。",
    ["online_interviews=6", "online_interviews_principal=3", "press_conferences=12", "press_conferences_principal=4"],
  ],
  [
    "to be handled is not handled",
    county(2023),
    "2023年收到政府信息公开申请1203件,上年结转47件,共需办理1250件,已办结1198件,结转下年度52件。",
    ["requests_carried_in=47", "requests_carried_out=52", "requests_processed=1198", "requests_received=1203"],
  ],
  [
    "damaged dates do not become counts",
    county(2017),
    "本报告统计期限为201711日至20171231日。22017年主动公开政府信息1530条。",
    ["proactive_disclosures_total=1530"],
  ],
  [
    "year digits stripped",
    { ...county(2012), year: null },
    "年,我市主动公开政府信息4100条。年5月1日起,全市收到政府信息公开申请12件。",
    ["proactive_disclosures_total=4100", "requests_received=12"],
  ],
];

describe("made-up passages", () => {
  test.each(cases)("%s", (_name, by, text, facts) => {
    expect(factLines(text, by)).toEqual([...facts].sort());
  });
});

describe("wordings of openings", () => {
  test.each<[string, string[], ReturnType<typeof reporters.bureau>]>([
    [
      "全年通过门户网站、12320卫生健康微信公众号等平台公开发布信息2249条。",
      ["proactive_disclosures_total=2249"],
      reporters.bureau(2020),
    ],
    ["我镇精准梳理并主动公开政府信息70条。", ["proactive_disclosures_total=70"], reporters.town(2025)],
    ["2019年我院主动公开医院信息213条。", ["proactive_disclosures_total=213"], reporters.bureau(2019)],
    ["在市生态环境局网站发布各类政府信息、环境信息共2780条。", ["disclosed_via_website=2780"], reporters.bureau(2019)],
    [
      "收到政府信息公开申请43件,其中通过互联网提交表单申请形式8件,以信函形式申请35件。",
      ["requests_letter=35", "requests_online=8", "requests_received=43"],
      reporters.bureau(2020),
    ],
    [
      "2025年,共处理政府信息公开申请19件,主要涉及征地补偿,均在规定期限内依法予以答复。",
      ["requests_processed=19"],
      reporters.office(2025),
    ],
    [
      "2025年,共处理政府信息公开申请19件,其中8件均已答复。",
      ["? requests_processed=19", "requests_answered=8"],
      reporters.office(2025),
    ],
    ["历年累计主动公开政府信息545条。", ["proactive_disclosures_cumulative=545 cumulative"], reporters.bureau(2013)],
  ])("%s", (text, facts, by) => expect(factLines(text, by)).toEqual(facts));
});

describe("staff, fees and long names of openings", () => {
  test.each<[string, string[], ReturnType<typeof reporters.bureau>]>([
    [
      "配备了5名政府信息公开全职人员,48名兼职人员。",
      ["staff_full_time=5", "staff_part_time=48"],
      reporters.bureau(2012),
    ],
    ["安排了3名办公室工作人员兼职负责政务公开的日常工作。", ["staff_part_time=3"], reporters.town(2018)],
    [
      "2017年没有公民、法人和其他组织的政府信息公开收费和减免情况。",
      ["request_fees_collected=0", "request_fees_waived=0"],
      reporters.bureau(2017),
    ],
    ["没有人提出申请,所以也不存在向申请人收取费用。", ["request_fees_collected=0"], reporters.bureau(2012)],
    [
      "平江市云湖生态旅游风景区管理委员会市场监督管理局共收到1件政府信息公开申请,已在规定时间内答复。",
      ["requests_processed=1", "requests_received=1"],
      reporters.bureau(2021),
    ],
  ])("%s", (text, facts, by) => expect(factLines(text, by)).toEqual(facts));
});
