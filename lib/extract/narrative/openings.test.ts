/** Wordings met on public pages, in made-up sentences and figures: what is counted before its noun, parts behind 其中, and things that only look like figures. */
import { expect, test } from "vitest";
import { factLines, reporters } from "./test-kit";

const { bureau, town, county, office } = reporters;

test.each([
  [
    "a kind of information that is called press conferences is no event",
    town(2013),
    "全年主动公开政府信息52条(其中机构设置20条、政府会议4条、新闻发布会3条、其他25条)。",
    ["disclosures_org_functions=20 {机构设置}", "proactive_disclosures_total=52"],
  ],
  [
    "decisions published are not the decisions made",
    bureau(2023),
    "全年公示行政许可决定33件,主动公开行政处罚决定41件;作出行政强制决定2件。",
    ["coercion_decisions=2"],
  ],
  [
    "decisions in the words of the form, after 公开",
    bureau(2022),
    "根据《条例》第二十条,我局主动公开行政许可本年处理决定数量17件,行政处罚本年处理决定数量230件。",
    ["licensing_decisions=17", "penalty_decisions=230"],
  ],
  [
    "sites of a list named without 网站",
    town(2015),
    "全镇主动公开政府信息90条,其中政务信息网61条、公示栏29条。",
    ["disclosed_via_website=61", "proactive_disclosures_total=90"],
  ],
  [
    "a site of others in a list",
    town(2015),
    "全镇主动公开政府信息90条,其中上级政务网采用12条。",
    ["proactive_disclosures_total=90"],
  ],
  [
    "several kinds of posts closed by 等",
    bureau(2024),
    "全年通过微信公众号推送办事指南、惠企政策、工作动态等合计84条。",
    ["disclosed_via_wechat=84"],
  ],
  [
    "a comrade beside other work",
    bureau(2016),
    "我局安排综合科2名同志兼职承担政府信息公开工作。",
    ["staff_part_time=2"],
  ],
  [
    "staff and reading points counted before their noun",
    bureau(2012),
    "为做好政府信息公开工作,本局配备了1名专职工作人员及4名兼职工作人员,设立了2个信息申请受理点,开辟了服务大厅、社区图书馆、资料室3个公共查阅点。",
    ["reading_points=3", "staff_full_time=1", "staff_part_time=4"],
  ],
  [
    "staff without full or part time",
    town(2016),
    "为开展政府信息公开工作,我镇专门配备了6名工作人员。",
    ["staff_total=6"],
  ],
  [
    "a stock told as of all years, with the year's new ones",
    bureau(2010),
    "到2010年底,我局历年累计主动公开政府信息95条,其中2010年新增主动公开政府信息21条。",
    ["proactive_disclosures_cumulative=95 cumulative", "proactive_disclosures_total=21"],
  ],
  [
    "a stock since the Regulations, closed by a date of the year",
    bureau(2012),
    "自《条例》施行以来,截至2012年12月31日,本局主动公开政府信息633条。",
    ["proactive_disclosures_cumulative=633 cumulative"],
  ],
  [
    "channels with the number before 信息",
    town(2018),
    "为方便公众,我镇在政府网站上共公开273条信息,在微信公众平台上公开118条信息。",
    ["disclosed_via_website=273", "disclosed_via_wechat=118"],
  ],
  ["posts of the website as a noun", bureau(2023), "全年共完成政府网站信息发布71条。", ["disclosed_via_website=71"]],
  [
    "legal disclosure is one column of the platform, not the total",
    county(2023),
    "全县主动公开各类政府信息5120条。其中,解读类信息38条,法定主动公开2520条,试点领域信息公开1310条。",
    ["proactive_disclosures_total=5120"],
  ],
  [
    "some events singled out of all",
    county(2019),
    "全年共举办政务公开相关培训5次,其中,召开信息公开录入培训会2次。",
    ["training_sessions=5"],
  ],
  [
    "a name under which requests were made is no count of all",
    bureau(2017),
    "本局2017年共收到政府信息公开申请14件,以组织名义提交的政府信息申请有3件。",
    ["requests_by_organisations=3", "requests_received=14"],
  ],
  [
    "a telephone for complaints is no means of request",
    town(2018),
    "我镇共收到5件信息公开申请,其中网络申请3件,信函申请2件。设有咨询投诉电话,其中投诉电话0个。",
    ["requests_letter=2", "requests_online=3", "requests_received=5"],
  ],
  [
    "answers published are not answers given",
    office(2025),
    "2025年市长信箱办理群众来件187件,办结率100%,公开答复23件。",
    ["mailbox_messages_answered=187"],
  ],
])("%s", (_, by, text, facts) => {
  const lines = factLines(text, by).filter((l) => !l.includes("disclosures_other_category"));
  expect(lines.filter((l) => !l.startsWith("?"))).toEqual(facts);
});

test("what is told with its verb, or is a site, names no kind of information", () => {
  expect(factLines("本年度发表业务简讯8篇。", bureau(2011))).toEqual([]);
  expect(factLines("全镇主动公开政府信息90条,其中上级政务网采用12条、县农业信息网7条。", town(2015))).toEqual([
    "proactive_disclosures_total=90",
  ]);
});

test("explanations and answers under one number are not answers to hot topics", () => {
  const text = "2023年,市政府门户网站公开信息3300条,包括:政务动态1700条,解读及回应信息共计105条。";
  expect(factLines(text, office(2023)).join(" ")).not.toContain("hot_topic_responses");
});
