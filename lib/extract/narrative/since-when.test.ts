/** Since when, of which year, of whom and on what subject: ways of saying that change whose or which year's a figure is. Sentences and figures are made up. */
import { expect, test } from "vitest";
import { factLines, reporters } from "./test-kit";
import { specify } from "./test-kit-specify";

test.each([
  "条例颁布四年多来,共受理申请36件。",
  "五年来,共受理申请36件。",
  "多年来,全局共受理申请36件。",
  "建局以来共受理申请36件。",
  "党的十八大以来,共受理申请36件。",
  "机构组建以来,共受理申请36件。",
  "《条例》实施后,我局共受理申请36件。",
  "条例公布施行之后,共受理申请36件。",
])("since when, in whatever words, is no year: %s", (text) => {
  expect(factLines(text, reporters.bureau(2014))).toEqual(["requests_accepted=36 cumulative"]);
});

test.each([
  "今年以来,共受理申请36件。",
  "本年度以来,共受理申请36件。",
  "入汛以来加强值守,全年共受理申请36件。",
  "一年来,共受理申请36件。",
  "条例颁布四年多来,公开渠道不断拓宽,2014年共受理申请36件。",
  "《条例》实施后,我局建立了制度,全年共受理申请36件。",
])("words of the year itself stay the year's: %s", (text) => {
  expect(factLines(text, reporters.bureau(2014))).toEqual(["requests_accepted=36"]);
});

test("what has stood since then stands in the year", () => {
  const text = "自2008年5月1日起我局开展政府信息公开工作,设立公共查阅点2个,由办公室配备3名兼职工作人员。";
  expect(factLines(text, reporters.bureau(2015))).toEqual(["reading_points=2", "staff_part_time=3"]);
});

specify({
  "years told together: the reporting year's number counts": `
    bureau 2013 2012年、2013年分别受理政府信息公开申请3件、5件。 → requests_accepted=5
    bureau 2012 2012年、2013年分别受理政府信息公开申请3件、5件。 → requests_accepted=3
    bureau 2013 2011年、2012年和2013年分别主动公开政府信息100条、120条和150条。 → proactive_disclosures_total=150
    bureau 2013 我局2012、2013年主动公开政府信息分别为100条、120条。 → proactive_disclosures_total=120
    town 2013 2012年和2013年,我镇分别收到政府信息公开申请3件和5件。 → requests_received=5
    bureau 2014 ✗ 2012年和2013年,我局分别收到政府信息公开申请3件和5件。 → —
    bureau 2013 ✗ 2012年、2013年政府网站、微博分别发布信息100条、50条。 → —
    bureau 2022 2022年收到政府信息公开申请9件,比2021年、2020年分别增加3件、5件。 → requests_received=9
  `,
  "spans of years, and a school's own": `
    bureau 2009 2009年我局主动公开政府信息35条。2003年至2009年我局累计主动公开政府信息236条。 → proactive_disclosures_total=35 proactive_disclosures_cumulative=236
    school 2021 2020年9月1日至2021年8月31日,学校主动公开信息300条。 → proactive_disclosures_total=300
  `,
  "sites and accounts by other names": `
    bureau 2016 2016年在本地文化网发布信息270条。 → disclosed_via_website=270
    bureau 2018 ✗ 全年利用微信公众号、官方微博、今日头条公开信息875条。 → —
    bureau 2018 全年通过网站、微信公众号、今日头条号公开信息998条。 → proactive_disclosures_total=998
    county 2022 各职能部门共完成政府信息依申请公开答复53件,其中予以公开46件,不予公开7件。 → requests_processed=53 results_granted=46 results_refused=7
  `,
  "numerals of other kinds": `
    town 2010 全年共公开政府信息卅二条,收到申请廿件。 → proactive_disclosures_total=32 requests_received=20
    town 2010 全年共公开政府信息壹佰贰拾伍条,收到申请叁件。 → proactive_disclosures_total=125 requests_received=3
    town 2010 信息公开工作队伍人员稳定,收拾件箱,登陆次数增加。 → —
  `,
  "bodies below are a part, everybody everywhere is the whole": `
    province 2013 市、县政府及其部门和乡镇政府受理政府信息公开申请3493件,答复3489件,同意公开2748件。 → requests_accepted=3493 requests_answered=3489 answered_granted=2748
    city 2013 各地各部门均未收取任何费用。 → request_fees_collected=0
    county 2022 全区各板块、各部门通过区人民政府门户网站发布信息4583条。 → disclosed_via_website=4583
    county 2012 建立区级、街道级、社区级政府信息查阅中心共36个。 → reading_points=36
  `,
  "one subject of many": `
    office 2022 ✗ 二是围绕疫情防控,及时发布防控政策、就诊提示、核酸检测机构、疫苗接种点等各类信息315条。 → —
    bureau 2022 ✗ 围绕防汛抗旱,全年发布各类信息62条。 → —
    bureau 2022 围绕中心工作,全年主动公开政府信息62条。 → proactive_disclosures_total=62
    bureau 2022 聚焦群众关切,全年公开政府信息62条。 → proactive_disclosures_total=62
    bureau 2023 2023年,共收到涉及征地拆迁、物业管理等领域的政府信息公开申请共15件次。 → requests_received=15
    bureau 2023 2023年,共收到政府信息公开申请20件,其中涉及征地拆迁等领域的申请15件。 → requests_received=20
  `,
  "what columns for readers and other events count": `
    town 2020 ✗ 2020年,我街道共收到网上咨询55件,部门信箱1件。 → —
    town 2020 ✗ 收到网上咨询23件,网民留言8条,均已回复。 → —
    county 2025 ✗ 全年开展各类政策宣传辅导18场。 → —
    bureau 2022 ✗ 县政务公开办组织培训2次,我局参加8人次。 → —
    bureau 2022 全年组织政务公开培训2次,我局干部参加80人次。 → training_sessions=2
    county 2025 全年开展政务公开培训辅导18场。 → training_sessions=18
    bureau 2021 ✗ 2021年,我局在省厅网站发布工作动态1条;在市局网站发布工作动态11条;在开发区网站发布工作动态6条、公示公告6条。 → —
  `,
  "one kind, one page, one service": `
    county 2022 ✗ 全区通过政府门户网站发布信息4583条;通过政府门户网站发布政务动态信息2476条。 → disclosed_via_website=4583
    bureau 2021 ✗ 局官方网站发布信息400余条,其中行政处罚决定68条、责令改正决定74条。 → disclosed_via_website=400
    bureau 2021 主动公开政府信息644条,作出行政处罚决定13件。 → proactive_disclosures_total=644 penalty_decisions=13
    bureau 2017 ✗ 全年主动公开政府信息186件,其中在区政府首页的公开目录中公开57件。 → proactive_disclosures_total=186
    bureau 2017 通过“局长信箱”解答网上咨询4人次;接听电话咨询1000余人次,现场接待咨询200余人次。 → consultations_phone=1000 consultations_onsite=200
  `,
  "nothing of this, told beside that": `
    bureau 2021 共收到政府信息公开申请2件,已按规范要求予以答复。上年无结转。 → requests_received=2 requests_processed=2 requests_carried_in=0
    bureau 2021 共收到政府信息公开申请2件,均已答复。无下年度结转。 → requests_received=2 requests_processed=2 requests_carried_out=0
    bureau 2022 ✗ 全年未收到政府信息公开方面的行政复议申请和行政诉讼。 → reconsideration_total=0 litigation_total=0
    bureau 2022 ✗ 未收到行政复议申请及行政诉讼案件。 → reconsideration_total=0 litigation_total=0
    bureau 2022 没有收到政府信息公开申请和因信息公开提起的行政复议申请。 → requests_received=0 reconsideration_total=0
    bureau 2017 截至年底,我局尚未收到公民、法人和其他组织需要本机关主动公开以外的政府信息的申请。 → requests_received=0
    bureau 2017 由于未发生信息公开方面的行政复议、行政诉讼和申诉,因此未产生与诉讼有关的费用。 → reconsideration_total=0 litigation_total=0 appeals_total=0 litigation_expenses=0
    bureau 2017 依申请公开收费为0。 → request_fees_collected=0
    bureau 2014 全年没有与政府信息公开有关的费用减免和收费情况。 → request_fees_collected=0 request_fees_waived=0
    bureau 2014 未发生与依申请公开政府信息有关的收费和减免。 → request_fees_collected=0 request_fees_waived=0
  `,
  "whom something was brought against, and who only took part": `
    county 2012 今年以来,针对本单位政府信息公开的行政复议案7件。 → reconsideration_total=7
    county 2012 全年对本机关提起的政府信息公开行政复议案件7件。 → reconsideration_total=7
    bureau 2012 ✗ 全县全年举办新闻发布会75场、在线访谈38期,本单位配合参与。 → —
    bureau 2012 ✗ 全市召开新闻发布会75场,我局协助。 → —
    bureau 2012 我局全年举办新闻发布会3场、在线访谈2期。 → press_conferences=3 online_interviews=2
  `,
  "who applied for requests of two years": `
    bureau 2022 ✗ 2022年度,接收且办理政府信息公开申请14件(含2021年度结转2件),公民申请11件,法人和其他组织申请3件。 → requests_carried_in=2
    bureau 2022 2022年度,收到政府信息公开申请14件,公民申请11件,法人和其他组织申请3件。 → requests_received=14 requests_received[natural_person]=11 requests_by_organisations=3
  `,
  "objects and remainders by other words": `
    bureau 2015 我关主动公开海关政府信息634条,其中通过门户网站公开各类海关政府信息共421条。 → proactive_disclosures_total=634 disclosed_via_website=421
    town 2017 主动公开政府工作信息、动态755多条。 → proactive_disclosures_total=755
    bureau 2024 我局定期主动公开政府信息,2024年全年共计6条,历年累计978条。 → proactive_disclosures_total=6 proactive_disclosures_cumulative=978
    bureau 2021 我局在区人民政府网站累计主动公开信息5条,历年累计主动公开政府信息共250条。 → disclosed_via_website=5 proactive_disclosures_cumulative=250
    bureau 2019 我局网站共主动公开各类重要政府信息410条。 → disclosed_via_website=410
    bureau 2020 共发布包括食品、化妆品、特种设备等重点领域信息在内的各类信息472条。 → proactive_disclosures_total=472
    bureau 2024 我局共收到政府信息依申请公开件15件,除2件结转2025年继续办理,其他13件均按时办结。 → requests_received=15 requests_carried_out=2 requests_processed=13
    town 2023 我镇共有依申请公开办件3件,均已办结。 → requests_processed=3
    town 2023 ✗ 我镇依申请公开办件3件。 → —
    town 2016 我镇依申请公开办件3件。 → requests_received=3
  `,
});

test("bodies below keep the words they are called by", () => {
  expect(
    factLines("各市、县(区)政府及其部门和乡镇(街道)收到政府信息公开申请3493件。", reporters.province(2013)),
  ).toEqual(["requests_received=3493 counties(各市、县(区)政府及其部门和乡镇(街道))"]);
});

test.each([
  ["2013年度主动公开信息71条。全文电子化率为100%。", ["? full_text_electronic_rate=100"]],
  [
    "2013年主动公开信息71条。今年主动公开信息86条。收到申请4件。",
    ["proactive_disclosures_total=86", "requests_received=4"],
  ],
  ["2014年主动公开信息86条。2013年主动公开信息71条。收到申请4件。", ["? requests_received=4"]],
])("behind a sentence that another year opens, the year is said again or in doubt: %s", (text, facts) => {
  const told = factLines(text, reporters.bureau(2014));
  for (const fact of facts) expect(told).toContain(fact);
});
