/**
 * Ways in which official prose states figures, by grammar. One line a case: who reports, the text, and behind → all that is accepted of it
 * (— for nothing). Sentences and figures are made up; lines marked ✗ are traps: the same words counting something else.
 */
import { describe, expect, test } from "vitest";
import { narrate, type Reporter, reporters } from "./test-kit";

const CASES: Record<string, string> = {
  "the number before its name": `
    bureau 2016 全年有43件政府信息公开申请,其中12件为网络申请,20件为信函申请,11件为当面申请。 → requests_received=43 requests_online=12 requests_letter=20 requests_in_person=11
    bureau 2016 2016年共收到申请23件,15件通过网络提交,8件以信函方式提出。 → requests_received=23 requests_online=15 requests_letter=8
    bureau 2016 收到申请23件,有15件是通过网站提交的,有8件是书面邮寄的。 → requests_received=23 requests_online=15 requests_letter=8
    bureau 2013 收到申请20件,已答复20件,其中12件予以公开,3件部分公开,2件经检索信息不存在,3件决定不予公开。 → requests_received=20 requests_answered=20 answered_granted=12 answered_partially_granted=3 answered_information_not_exist=2 answered_refused=3
    bureau 2013 收到申请9件。答复9件,5件同意公开,2件信息已主动公开,1件非本机关掌握,1件引导申请人通过其他途径办理。 → requests_received=9 requests_answered=9 answered_granted=5 answered_already_public=2 answered_not_this_organ=1 answered_other_channel=1
    bureau 2013 收到申请9件,已全部答复:4件予以公开,2件属已主动公开范围,1件申请内容不明确,2件经查信息不存在。 → requests_received=9 requests_answered=9 answered_granted=4 answered_already_public=2 answered_unclear=1 answered_information_not_exist=2
    county 2023 2023年收到申请30件,28件由自然人提出,2件由商业企业提出。 → requests_received=30 requests_received[natural_person]=28 requests_received[business]=2
    county 2023 全年共办结政府信息公开申请40件,其中18件予以公开,7件区分处理后部分公开,6件决定不予公开,5件无法提供,4件不予处理。 → requests_processed=40 results_granted=18 results_partially_granted=7 results_refused=6 results_unable=5 results_not_processed=4
    bureau 2016 收到申请30件,其中18件来自公民个人,12件来自企业。 → requests_received=30 requests_by_citizens=18 requests_by_organisations=12
    county 2016 有3件行政复议因政府信息公开引发,其中2件维持,1件被撤销。 → reconsideration_total=3 reconsideration_upheld=2 reconsideration_corrected=1
    county 2016 因政府信息公开引发行政诉讼2起,1起驳回原告诉讼请求,1起原告撤诉。 → litigation_total=2 litigation_upheld=1 litigation_other=1
    county 2016 21场新闻发布会相继召开,回应了教育等民生关切。 → press_conferences=21
    county 2016 共有15场新闻发布会面向媒体举行。 → press_conferences=15
    county 2016 全年先后有8场新闻发布会、5期在线访谈举行。 → press_conferences=8 online_interviews=5
    bureau 2016 全年主动公开政府信息220条,其中120条通过政府网站发布,60条通过微信公众号推送,40条通过政务微博发布。 → proactive_disclosures_total=220 disclosed_via_website=120 disclosed_via_wechat=60 disclosed_via_weibo=40
    bureau 2016 有2名专职人员和5名兼职人员从事政府信息公开工作。 → staff_full_time=2 staff_part_time=5
    town 2012 本镇有4名同志负责政府信息公开工作,专职的1名,兼职的3名。 → staff_total=4 staff_full_time=1 staff_part_time=3
    county 2015 全县有214名同志负责政府信息公开工作,其中专职37名,兼职177名。 → staff_total=214 staff_full_time=37 staff_part_time=177
    county 2012 2012年拨出9.75万元专款用于政府信息公开。 → dedicated_budget=9.75
    county 2012 全年安排12万元专项经费用于政府信息公开工作。 → dedicated_budget=12
    county 2016 举办政府信息公开业务培训共20期,1223人次参加。 → training_sessions=20 training_participants=1223
    county 2016 举办培训16次,对从事政府信息公开工作的855人次进行了培训。 → training_sessions=16 training_participants=855
    county 2016 全年组织3期政务公开培训班,共有240人次参训。 → training_sessions=3 training_participants=240
    county 2016 ✗ 全年制发公文120件,其中77件属于主动公开,43件属于依申请公开。 → —
    county 2016 ✗ 收到提案30件,其中12件为网络提交,18件为当面提交。 → —
    county 2016 ✗ 群众来信30件,12件通过网络提交,18件以信函方式提出。 → —
    county 2016 ✗ 审查拟发布信息30条,其中3条不予公开,27条予以公开。 → —
    county 2016 ✗ 清理规范性文件45件,其中12件予以公开,3件不予公开。 → —
    county 2016 ✗ 21场就业招聘会相继召开。 → —
    county 2016 ✗ 15场新闻发布会的筹备工作正在进行。 → —
    county 2016 ✗ 拨出9.75万元专款用于农田水利建设,并加强政府信息公开。 → —
    bureau 2016 ✗ 组织政务公开专题培训3次,并选派2人参加上级跟班学习。 → training_sessions=3
    bureau 2016 ✗ 举办政务公开培训3期,其中2人参加市级培训。 → training_sessions=3
    county 2016 ✗ 举办就业培训20期,1223人次参加。认真做好政府信息公开工作。 → —
    county 2016 ✗ 政府信息公开有序推进。全年4名同志负责信访接待工作。 → —
    bureau 2016 ✗ 收到申请23件,15件申请人通过电话咨询进度。 → requests_received=23
    county 2023 ✗ 受理行政许可40件,其中18件予以公开,6件决定不予许可。 → —
  `,
  "the topic first, the verb later": `
    bureau 2016 依申请公开方面,全年收到23件,办结23件。 → requests_received=23 requests_completed=23
    bureau 2016 在依申请公开工作方面,全年共受理23件,均已答复。 → requests_accepted=23 requests_answered=23
    bureau 2023 政府信息公开申请方面:本年度新收15件,上年结转2件,已办结16件,结转下年度1件。 → requests_received=15 requests_carried_in=2 requests_processed=16 requests_carried_out=1
    bureau 2013 关于依申请公开,我局全年接收8件,按时答复8件,其中同意公开5件,部分公开2件,不予公开1件。 → requests_received=8 requests_answered=8 answered_granted=5 answered_partially_granted=2 answered_refused=1
    bureau 2016 对于政府信息公开申请,今年共收到6件,全部按时答复。 → requests_received=6 requests_answered=6
    county 2016 依申请公开情况:全年共收到112件,答复110件。 → requests_received=112 requests_answered=110
    county 2016 主动公开方面,全年共公开1250条。 → proactive_disclosures_total=1250
    bureau 2016 主动公开情况。全年共公开320条,其中通过政府网站公开280条,微博公开40条。 → proactive_disclosures_total=320 disclosed_via_website=280 disclosed_via_weibo=40
    county 2016 行政复议方面,2016年,涉及我县政府信息公开的案件5件,复议结果为:维持2件、撤销或变更2件、其他1件。行政诉讼方面,涉及政府信息公开的案件6件,胜诉、败诉、撤诉分别为3件、1件和2件。 → reconsideration_total=5 reconsideration_upheld=2 reconsideration_corrected=2 reconsideration_other=1 litigation_total=6 litigation_upheld=3 litigation_corrected=1 litigation_other=2
    county 2016 政府信息公开行政复议方面,全年共发生3件,维持2件,纠错1件。 → reconsideration_total=3 reconsideration_upheld=2 reconsideration_corrected=1
    county 2016 因政府信息公开被提起行政诉讼方面,全年共4件,其中维持3件、撤诉1件。 → litigation_total=4 litigation_upheld=3 litigation_other=1
    county 2016 新闻发布会方面,全年召开12场。 → press_conferences=12
    county 2016 坚持以新闻发布会形式发布权威信息,全年共举办15场。 → press_conferences=15
    county 2016 在线访谈方面,全年开展6期。 → online_interviews=6
    county 2016 政策解读方面,全年发布45篇。 → policy_interpretations=45
    county 2016 办好政府公报,编辑印发4期,电子版同步上网。 → gazette_issues=4
    county 2016 政府公报编辑出版工作有序推进,共编发4期。 → gazette_issues=4
    county 2016 继续办好政府公报,全年编印12期,刊登文件156件。 → gazette_issues=12 disclosed_via_gazette=156
    county 2016 政务公开培训方面,全年举办3期,参训240人次。 → training_sessions=3 training_participants=240
    county 2016 积极回应公众关注热点,全年共回应36次。 → hot_topic_responses=36
    county 2016 规范性文件方面,全年制发17件,全部上网公开。 → normative_documents_produced=17
    county 2016 查阅点建设方面,在图书馆、档案馆共设政府信息查阅点37处。 → reading_points=37
    bureau 2016 政务微博方面,全年发布信息320条;政务微信方面,全年推送信息210条。 → disclosed_via_weibo=320 disclosed_via_wechat=210
    county 2016 ✗ 信访方面,全年收到23件,办结23件。 → —
    county 2016 ✗ 依申请公开方面,进一步规范流程;市长信箱方面,全年收到230件,办结230件。 → —
    county 2016 ✗ 依申请公开方面,设立窗口,12345热线收到230件,办结230件。 → —
    county 2016 ✗ 行政执法方面,全年受理45件,办结45件。 → —
    county 2016 ✗ 政务服务方面,依申请类事项全年收到2300件,办结2300件。 → —
    county 2016 ✗ 行政复议方面,全年受理45件,维持30件,撤销2件。 → —
    county 2016 ✗ 行政应诉方面,全年出庭12件,胜诉10件,败诉2件。 → —
    county 2016 ✗ 新闻发布会方面,全年制作背景材料12份。 → —
    county 2016 ✗ 新闻发布会方面,全年培训发言人12次。 → —
    county 2016 ✗ 政府公报方面,全年向基层免费赠阅12万份。 → —
    county 2016 ✗ 政策解读方面,全年举办讲座12场。 → —
    county 2016 ✗ 办好政府公报,同时编印工作简报24期。 → —
    county 2016 ✗ 主动公开方面,完善制度12项。 → —
    county 2016 ✗ 以新闻发布会为载体,全年举办各类宣传活动15场。 → —
    county 2016 ✗ 规范性文件方面,全年清理17件。 → —
    bureau 2016 ✗ 政务微博方面,全年粉丝增加320人。 → —
  `,
  "remarks in brackets": `
    county 2016 2016年共主动公开政府信息5120条,其中县政府(含办公室)公开355条,县直部门公开2765条,乡镇公开2000条。 → proactive_disclosures_total=5120 proactive_disclosures_total=355 proactive_disclosures_total=2765 proactive_disclosures_total=2000
    county 2012 现有政府信息公开专门机构(科室)21个。 → dedicated_agencies=21
    county 2016 在线访谈(4期)与民意征集(11次)同步开展。 → online_interviews=4
    county 2016 全年举办新闻发布会(含通气会)8场,在线访谈5期。 → press_conferences=8 online_interviews=5
    bureau 2016 我局收到政府信息公开申请(以下简称申请)12件,均已答复。 → requests_received=12 requests_answered=12
    bureau 2013 收到申请17件,办理结果为:予以公开(12件)、部分公开(3件)、不予公开(2件)。 → requests_received=17 answered_granted=12 answered_partially_granted=3 answered_refused=2
    bureau 2016 收到申请20件,其中网络申请(12件)、信函申请(8件)。 → requests_received=20 requests_online=12 requests_letter=8
    bureau 2016 微信公众号(订阅号)发布信息120条。 → disclosed_via_wechat=120
    bureau 2016 主动公开政府信息(含门户网站)320条。 → proactive_disclosures_total=320
    county 2016 因政府信息公开引发的行政复议(5件)、行政诉讼(2件)均已结案。 → reconsideration_total=5 litigation_total=2
    town 2016 全镇从事政府信息公开工作的人员(专兼职)5人。 → staff_total=5
    bureau 2023 ✗ 收到政府信息公开申请(含上年结转)23件。 → —
    bureau 2023 ✗ 收到政府信息公开申请(含结转2件)23件。 → —
    bureau 2016 ✗ 主动公开政府信息(不含微博、微信)320条。 → —
    bureau 2016 ✗ 主动公开政府信息(财政类)320条。 → —
    bureau 2016 ✗ 收到政府信息公开申请(网络)12件。 → —
    county 2016 ✗ 在线访谈(第4期)与民意征集(11次)同步开展。 → —
    county 2016 ✗ 新闻发布会(背景材料8份)准备充分。 → —
  `,
  "the subject in the sentence before": `
    bureau 2016 我局高度重视依申请公开工作。全年共收到23件,均在法定期限内答复。 → requests_received=23 requests_answered=23
    bureau 2016 依申请公开渠道畅通。2016年共受理12件,其中网络申请8件,信函申请4件。 → requests_accepted=12 requests_online=8 requests_letter=4
    bureau 2016 认真做好政府信息公开申请的答复工作。今年以来,我局共收到6件,答复6件。 → requests_received=6 requests_answered=6
    county 2016 继续办好政府公报。全年共编印12期。 → gazette_issues=12
    county 2016 加大政策解读力度。全年共发布45篇。 → policy_interpretations=45
    county 2016 完善新闻发布会制度。全年共召开12场。 → press_conferences=12
    county 2016 开设在线访谈栏目。全年共举办6期。 → online_interviews=6
    bureau 2016 加强微信公众号建设。全年共发布信息210条。 → —
    county 2016 ✗ 规范依申请公开工作。同时办好市长热线,全年收到2300件,办结2290件。 → —
    county 2016 ✗ 规范依申请公开工作。全年收到群众来信45件,答复45件。 → —
    county 2016 ✗ 规范依申请公开工作。智慧城管平台全年收到2300件,办结2290件。 → —
    county 2016 ✗ 规范依申请公开工作。依托智慧城管平台,全年收到2300件,办结2290件。 → —
    county 2016 ✗ 规范依申请公开工作。全年受理行政许可45件,办结45件。 → —
    county 2016 ✗ 继续办好政府公报。全年共编印简报12期。 → —
    county 2016 ✗ 加大政策解读力度。全年共发布工作动态45篇。 → —
    county 2016 ✗ 完善新闻发布会制度。全年共召开专题会议12场。 → —
    county 2016 ✗ 完善新闻发布会制度。优化营商环境,全年共举办招商活动12场。 → —
  `,
  "other verbs and nouns": `
    bureau 2016 全年接到公民要求公开政府信息的申请5件。 → requests_received=5
    bureau 2016 公民、法人和其他组织向我局提出政府信息公开申请5件。 → requests_received=5
    bureau 2016 政府信息公开申请受理量为5件。 → requests_accepted=5
    town 2016 政府信息公开申请量为8件,从申请途径看:现场5件,网络3件。 → requests_received=8 requests_in_person=5 requests_online=3
    bureau 2013 办理并答复政府信息公开申请共计41件。 → requests_answered=41
    bureau 2013 收到申请17件,已向申请人作出书面答复17件。 → requests_received=17 requests_answered=17
    bureau 2013 收到申请17件,依法给予答复的17件。 → requests_received=17 requests_answered=17
    bureau 2013 收到申请17件,回复申请人17件。 → requests_received=17 requests_answered=17
    county 2016 经各公开渠道对外发布的政府信息有3563条。 → proactive_disclosures_total=3563
    county 2016 全年对外公开各类政府信息3563条,增长率为38.22%。 → proactive_disclosures_total=3563
    county 2016 全县政府信息公开总量达3563条。 → proactive_disclosures_total=3563
    county 2016 全年公开的政府信息共计3563条。 → proactive_disclosures_total=3563
    county 2016 向社会主动公开政府信息累计达3563条。 → proactive_disclosures_total=3563
    county 2016 全年向社会公开政府信息3563条。 → proactive_disclosures_total=3563
    county 2016 政府信息主动公开条数为3563条。 → proactive_disclosures_total=3563
    county 2012 本机关无政府信息公开收费情况。 → request_fees_collected=0
    county 2012 2012年度政府信息公开未发生收费情况。 → request_fees_collected=0
    county 2012 全年政府信息公开收费为零。 → request_fees_collected=0
    county 2012 依申请提供政府信息没有收取费用。 → request_fees_collected=0
    county 2023 本报告年度,全县办理的申请均未收取信息处理费。 → processing_fee_collected=0
    county 2012 专门从事政府信息公开工作的人员为44人,兼职人员为201人,合计245人。 → staff_full_time=44 staff_part_time=201 staff_total=245
    county 2016 就物业管理、入学政策等群众关心的热点,公开回应96次。 → hot_topic_responses=96
    county 2016 做好政策解读,共刊载解读稿3篇。 → policy_interpretations=3
    county 2016 召开政务公开领导小组会议、推进会议等共计6次。 → meetings_held=6
    county 2016 共组织48次政府信息公开专题会议,逐级传导压力。 → meetings_held=48
    county 2016 因政府信息公开引发行政诉讼5件,胜诉3件、败诉1件、以撤诉结案1件。 → litigation_total=5 litigation_upheld=3 litigation_corrected=1 litigation_other=1
    county 2016 共有政府信息公开行政复议案件1宗,复议结果为:维持1件、撤销或变更0件、其他0件,行政诉讼案件3宗(其中维持3件,纠错0件,其他0件)。 → reconsideration_total=1 reconsideration_upheld=1 reconsideration_corrected=0 reconsideration_other=0 litigation_total=3 litigation_upheld=3 litigation_corrected=0 litigation_other=0
    bureau 2010 主动公开政府信息235条,其中组织机构及职能类信息7条,法规规章类信息44条,规划及计划类信息8条,日常业务动态类信息138条,预决算类信息30条,干部任免类信息8条。 → proactive_disclosures_total=235 disclosures_org_functions=7 disclosures_policies=44 disclosures_plans=8 disclosures_business=138 disclosures_finance=30 disclosures_personnel=8
  `,
};

interface Case {
  title: string;
  by: Reporter;
  text: string;
  facts: string[];
}

function casesOf(block: string): Case[] {
  return block
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [, who, year, text, facts] = /^(\w+) (\d{4}) (?:✗ )?(.+) → (.+)$/.exec(line) ?? [];
      const by = reporters[who as keyof typeof reporters]?.(Number(year));
      if (!by || !text || !facts) throw new Error(`Not a case: ${line}`);
      return { title: line, by, text, facts: facts === "—" ? [] : facts.split(" ").sort() };
    });
}

const accepted = (text: string, by: Reporter) =>
  narrate(text, by)
    .facts.filter((f) => f.state !== "review")
    .map((f) => `${f.indicator}${f.applicant && f.applicant !== "total" ? `[${f.applicant}]` : ""}=${f.value}`)
    .sort();

describe.each(Object.entries(CASES))("%s", (_, block) => {
  test.each(casesOf(block))("$title", ({ text, by, facts }) => {
    expect(accepted(text, by)).toEqual(facts);
  });
});
