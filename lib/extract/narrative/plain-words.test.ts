/** Figures told in plain words of every day. Same notation as wordings.test.ts; sentences and figures are made up. */
import { expect, test } from "vitest";
import { factLines, reporters } from "./test-kit";
import { specify } from "./test-kit-specify";

const CASES: Record<string, string> = {
  "another way an applicant is shown is an answer, no way of asking": `
    bureau 2012 收到申请21件。答复申请21件,其中同意公开16件,转告其他途径5件。 → requests_received=21 requests_answered=21 answered_granted=16 answered_other_channel=5
    bureau 2016 收到申请21件。答复申请21件,其中同意公开16件,应走其他途径的5件。 → requests_received=21 requests_answered=21 answered_granted=16 answered_other_channel=5
    county 2016 收到申请21件。答复申请21件,其中同意公开16件,请申请人经其他途径办理5件。 → requests_received=21 requests_answered=21 answered_granted=16 answered_other_channel=5
    bureau 2016 ✗ 收到申请21件,其中网上申请16件,经其他途径申请5件。 → requests_received=21 requests_online=16 requests_other_means=5
  `,
  "who does the work as a full-time or part-time job": `
    county 2012 专职负责政府信息公开工作的人员37名,兼职的141名。 → staff_full_time=37 staff_part_time=141
    bureau 2012 兼职从事信息公开工作的干部4名。 → staff_part_time=4
    bureau 2012 ✗ 专、兼职从事政府信息公开工作的人员14名。 → staff_total=14
  `,
  "windows of a hall, columns of a table and ways out that have no row": `
    bureau 2012 ✗ 收到申请5件。便民服务中心设窗口32个,延时服务471次。 → requests_received=5
    county 2012 ✗ 现场接待人数…… 33人次 741人次。 → —
    bureau 2012 ✗ 主动公开信息120条,其中省报80条,展架陈列等其他方式公开40条。 → proactive_disclosures_total=120 disclosed_via_other=40
  `,
  "who came to be taught, and to courses of whom": `
    bureau 2012 办政府信息公开培训班13场,听课640人次。 → training_sessions=13 training_participants=640
    bureau 2012 办了18期政府信息公开培训班,有540人次听讲。 → training_sessions=18 training_participants=540
    county 2016 举办政府信息公开业务培训班31次,学员890人次。 → training_sessions=31 training_participants=890
    county 2016 全年361人次参加了我县举办的17期政府信息公开培训班。 → training_participants=361 training_sessions=17
    bureau 2016 ✗ 全年派3人次参加了全市举办的2期政府信息公开培训班。 → —
  `,
  "who asked, and how": `
    county 2012 公众就政府信息公开事务前来咨询521人次,打电话来的290人次,上网问的91人次,当面问的140人次。 → consultations_total=521 consultations_phone=290 consultations_online=91 consultations_onsite=140
    bureau 2012 政府信息公开咨询服务,全年281人次,其中现场接待120人次。 → consultations_total=281 consultations_onsite=120
    bureau 2012 向我局咨询政府信息公开事宜的群众共331人次。 → consultations_total=331
    bureau 2012 ✗ 上网问的91人次。 → —
  `,
  "how many there were, as a number of them": `
    county 2012 全年17场新闻发布会均作了网上直播。 → press_conferences=17
    county 2012 我县新闻发布会的场数是21场。 → press_conferences=21
    county 2012 全县在线访谈期数为23期,网友留言67条。 → online_interviews=23
    county 2012 ✗ 全年转播省政府新闻发布会的节目17场。 → —
    bureau 2012 全年有6次回应,针对的是公众关注热点或者重大舆情。 → hot_topic_responses=6
    county 2012 《雾川县人民政府公报》按时出刊,全年共出5期。 → gazette_issues=5
    bureau 2012 经县长信箱转办并已答复的群众来信为107件。 → mailbox_messages_answered=107
  `,
  "who does it and with what money": `
    county 2012 我县政府信息公开由专门机构负责,机构数为22个。 → dedicated_agencies=22
    bureau 2012 政府信息公开专项经费到位7.93万元。 → dedicated_budget=7.93
    bureau 2012 政府信息公开专项经费的数额是6.46万元,用在设备添置上。 → dedicated_budget=6.46
    bureau 2012 有3人在做政府信息公开工作,专职1人,兼职2人。 → staff_total=3 staff_full_time=1 staff_part_time=2
  `,
  "disputes and fees": `
    bureau 2012 因政府信息公开被诉的案件为4件。 → litigation_total=4
    bureau 2012 政府信息公开行政复议的案件数为0起,行政诉讼的案件数同样为0起。 → reconsideration_total=0 litigation_total=0
    bureau 2012 办理政府信息公开申请,收取检索、复制、邮寄费用的总额是1600元。 → request_fees_collected=1600
  `,
  "requests by what they ask for": `
    county 2012 全县收到的各种来件当中,属于政府信息公开申请的有44件。 → requests_received=44
    bureau 2012 到我局申请公开政府信息的共计54件。 → requests_received=54
    bureau 2016 公民、法人或者其他组织申请我局公开政府信息的,计13件。 → requests_received=13
    bureau 2012 递交到本单位的政府信息公开申请表有12份。 → requests_received=12
    bureau 2012 ✗ 群众要求公开政府信息的,予以公开3件。 → —
  `,
  "what was made public, as the object": `
    county 2012 我县将2790条政府信息主动公之于众。 → proactive_disclosures_total=2790
    county 2022 全县可公开的政府信息均已主动公开,数量是12047条。 → proactive_disclosures_total=12047
    county 2012 主动公开、可供公众查询的政府信息为3419条。 → proactive_disclosures_total=3419
    county 2012 ✗ 将290条政府信息公开目录重新编号。 → —
  `,
  "ends of answers with their number behind 者, 一类 or in brackets": `
    bureau 2012 收到申请20件。答复申请20件,其中不予公开〔2件〕,同意公开〔18件〕。 → requests_received=20 requests_answered=20 answered_refused=2 answered_granted=18
    bureau 2012 收到申请20件。答复申请20件,其中不予公开者2件,同意公开一类18件。 → requests_received=20 requests_answered=20 answered_refused=2 answered_granted=18
    bureau 2016 根据国办发〔2016〕80号文件,收到申请20件。 → requests_received=20
  `,
  "bodies by longer names": `
    county 2012 公开政府信息1000条,其中县政府连同县政府办公开100条,县政府下属各部门公开500条,各镇、乡、街道公开400条。 → proactive_disclosures_total=1000 proactive_disclosures_total=100 proactive_disclosures_total=500 proactive_disclosures_total=400
    county 2012 县政府公开政府信息100条,县级各局、委、办公开政府信息500条,各镇、乡、街道公开政府信息400条。 → proactive_disclosures_total=100 proactive_disclosures_total=500 proactive_disclosures_total=400
  `,
  "none, told after its name": `
    bureau 2012 2012年,政府信息公开的行政复议和行政诉讼一件也没有。 → reconsideration_total=0 litigation_total=0
    bureau 2012 2012年,政府信息公开行政复议为零,政府信息公开行政诉讼为零。 → reconsideration_total=0 litigation_total=0
    bureau 2012 1.2012年度,政府信息公开行政复议,无。2.政府信息公开行政诉讼,无。 → reconsideration_total=0 litigation_total=0
    bureau 2012 因政府信息公开而来的行政复议、行政诉讼合计0件。 → reconsideration_total=0 litigation_total=0
    bureau 2012 向申请人提供政府信息,未让申请人负担任何费用。 → request_fees_collected=0
    bureau 2012 2012年,检索费0元、复制费0元、邮寄费0元。 → request_fees_collected=0
    bureau 2012 2012年,复制费0元、递送费0元。 → request_fees_collected=0
    bureau 2022 信息处理费一项,本局没有收入。 → processing_fee_collected=0
    bureau 2022 没有需要缴纳信息处理费的申请人。 → processing_fee_collected=0
    bureau 2012 ✗ 政府信息公开行政许可为零、行政诉讼为零。 → —
    bureau 2012 ✗ 未让参加培训的群众负担任何费用。 → —
  `,
  "answers in words an applicant hears": `
    county 2016 收到申请86件。答复申请86件,其中经查未制作也未保存该信息11件,公开职责不在本机关的10件,同意公开一部分9件,信息已主动公开、指引查询8件,申请要素不全、告知补正6件,未同意公开5件,同意公开37件。 → requests_received=86 requests_answered=86 answered_information_not_exist=11 answered_not_this_organ=10 answered_partially_granted=9 answered_already_public=8 answered_correction_requested=6 answered_refused=5 answered_granted=37
    county 2016 答复申请27件,其中须更改补充后再申请7件,同意公开20件。 → requests_answered=27 answered_correction_requested=7 answered_granted=20
    county 2022 办结申请40件,其中予以公开20件,部分内容准许公开6件,不予公开并说明理由4件,本机关实在无法提供10件。 → requests_processed=40 results_granted=20 results_partially_granted=6 results_refused=4 results_unable=10
    county 2012 ✗ 会议纪要同意公开一部分9件。 → —
  `,
  "how requests came, told by what was done": `
    county 2016 收到申请40件,其中传真收件3件,采用寄信方式的9件,到办公场所当面递交的6件,网上申请22件。 → requests_received=40 requests_fax=3 requests_letter=9 requests_in_person=6 requests_online=22
    county 2016 收到申请40件,其中申请人亲自送来的12件,网上申请28件。 → requests_received=40 requests_in_person=12 requests_online=28
    county 2012 收到申请40件,其中以公民身份提出的30件,以法人或者其他组织身份提出的10件。 → requests_received=40 requests_by_citizens=30 requests_by_organisations=10
    county 2012 收到申请40件。其中符合受理条件的38件,已经受理。答复并送达申请人37件。 → requests_received=40 requests_accepted=38 requests_answered=37
  `,
};
specify(CASES);

test("whoever could not provide it, it is the area's figure", () => {
  const told = "办结申请40件,其中予以公开30件,本机关实在无法提供10件。";
  expect(factLines(told, reporters.county(2022))).toContain("results_unable=10");
});
