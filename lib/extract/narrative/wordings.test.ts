/**
 * Ways in which official prose states figures, by grammar. One line a case: who reports, the text, and behind → all that is accepted of it
 * (— for nothing). Sentences and figures are made up; lines marked ✗ are traps: the same words counting something else; ⏎ ends a line.
 */
import { specify } from "./test-kit-specify";

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
    bureau 2012 收到申请23件,其中窗口现场提出9件,通过网络提交11件,以信函提出3件。 → requests_received=23 requests_in_person=9 requests_online=11 requests_letter=3
    bureau 2012 收到申请23件,其中由公民提出的20件,由企业等组织提出的3件。 → requests_received=23 requests_by_citizens=20 requests_by_organisations=3
    bureau 2012 予以受理的申请7件。 → requests_accepted=7
    county 2012 政府信息公开工作队伍共266人(专职52人、兼职214人)。 → staff_total=266 staff_full_time=52 staff_part_time=214
    county 2012 全年主动公开信息900条,其中在政府公报上刊登105条,在政府网站公开795条。 → proactive_disclosures_total=900 disclosed_via_gazette=105 disclosed_via_website=795
    county 2012 ✗ 全市消防救援队伍共266人。 → —
    county 2012 ✗ 不予受理的申请7件。 → —
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
  "lists whose items are not what they seem": `
    bureau 2012 全年公开信息52条,其中:(一)业务文件类12条;(二)新闻类信息40条。 → proactive_disclosures_total=52 disclosures_other_category=12 disclosures_other_category=40
    bureau 2020 全年主动公开信息64条,其中通知公告类信息20条、部门概况类信息条、政策文件类信息44条。 → proactive_disclosures_total=64 disclosures_other_category=20 disclosures_policies=44
    bureau 2020 全年主动公开政府信息64条,其中机构设置及人事信息49条,强农惠农信息15条。 → proactive_disclosures_total=64 disclosures_other_category=49 disclosures_other_category=15
    bureau 2013 ✗ 2013年,全局公开信息总数为35条,其中,司法所信息12条。 → proactive_disclosures_total=35
    bureau 2017 ✗ 全年公开信息206条,其中,在区政府网站发布信息206条;在省政务服务网发布信息22条。 → proactive_disclosures_total=206 disclosed_via_website=206
    bureau 2018 ✗ 全年主动和依申请公开信息394条,在线办理群众邮件26件。 → —
    bureau 2020 ✗ 共主动公开政府信息54条。其中涉及行政许可类处理决定数4条,行政处罚类处理决定数0条。 → proactive_disclosures_total=54
  `,
  "nothing, in other words": `
    town 2013 全年因政府信息公开而被申请行政复议、提起行政诉讼的0件。 → reconsideration_total=0 litigation_total=0
    county 2013 本年度我县对政府信息公开未予收费。 → request_fees_collected=0
    bureau 2016 公民、法人获取政府公开信息时,从未进行收费。 → request_fees_collected=0
    bureau 2013 没有接受到政府信息公开方面的咨询。 → consultations_total=0
    bureau 2013 2013年度未接到市民有关政府信息公开的咨询。 → consultations_total=0
    bureau 2012 共有276人次通过各种方式咨询,其中现场咨询125人次,电话咨询151人次。 → consultations_total=276 consultations_onsite=125 consultations_phone=151
    town 2013 2013年度未收到任何形式的有关信息公开方面的咨询。 → consultations_total=0
    bureau 2013 ✗ 未收到群众对政府信息公开工作的咨询和建议。 → —
    bureau 2013 ✗ 依法未予收费的项目3项。 → —
    bureau 2016 依申请公开方面,收到政府信息公开申请3项全部予以公开。 → requests_received=3 answered_granted=3
    bureau 2013 共答复各类政府信息公开申请31宗。 → requests_answered=31
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
    town 2016 行政复议方面,本年度内,涉及街道政府信息公开的案件1件,维持、纠错、其他情形分别为1件、0件、0件。 → reconsideration_total=1 reconsideration_upheld=1 reconsideration_corrected=0 reconsideration_other=0
    bureau 2013 依申请公开工作平稳有序,本年度内收到申请37件。 → requests_received=37
    county 2016 ✗ 信访方面,全年收到23件,办结23件。 → —
    county 2016 依申请公开方面,进一步规范流程;市长信箱方面,全年收到230件,办结230件。 → mailbox_messages_answered=230
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
  "usual sentences": `
    county 2012 2012年,全县各级行政机关共主动公开政府信息8456条。其中,县政府及其办公室公开856条,县直各部门公开5600条,各乡镇公开2000条。 → proactive_disclosures_total=8456 proactive_disclosures_total=856 proactive_disclosures_total=5600 proactive_disclosures_total=2000
    bureau 2012 全年共上网公布各类信息356条。 → proactive_disclosures_total=356
    bureau 2012 2012年,我局在县政府信息公开网上公开信息356条。 → disclosed_via_website=356
    bureau 2012 在主动公开的356条信息中,机构概况类信息12条,政策法规类信息44条,工作动态类信息300条。 → proactive_disclosures_total=356 disclosures_org_functions=12 disclosures_policies=44 disclosures_business=300
    bureau 2012 全年主动公开政府信息356条。从公开的内容看,机构职能类12条,占3.4%;政策法规类44条,占12.4%;业务动态类300条,占84.2%。 → proactive_disclosures_total=356 disclosures_org_functions=12 disclosures_policies=44 disclosures_business=300
    bureau 2012 全年主动公开政府信息356条:机构职能12条,政策法规44条,工作动态300条。 → proactive_disclosures_total=356 disclosures_org_functions=12 disclosures_policies=44 disclosures_business=300
    county 2016 我县2016年主动公开政府信息的数量为8456条。 → proactive_disclosures_total=8456
    county 2016 年内共主动公开政府信息8456条,同比增长12.3%,其中政府网站公开6200条,政务微博公开1256条,政务微信公开1000条。 → proactive_disclosures_total=8456 disclosed_via_website=6200 disclosed_via_weibo=1256 disclosed_via_wechat=1000
    county 2016 全年政府公报公开政府信息86条,政府网站公开政府信息6200条,政务微博公开政府信息1256条,政务微信公开政府信息1000条,其他方式公开政府信息300条。 → disclosed_via_gazette=86 disclosed_via_website=6200 disclosed_via_weibo=1256 disclosed_via_wechat=1000 disclosed_via_other=300
    county 2016 通过不同渠道和方式公开政府信息的情况:政府公报公开86条,政府网站公开6200条,政务微博公开1256条,政务微信公开1000条。 → disclosed_via_gazette=86 disclosed_via_website=6200 disclosed_via_weibo=1256 disclosed_via_wechat=1000
    bureau 2016 我局政务微博全年发布信息1256条,粉丝3.2万人;政务微信推送图文消息210条。 → disclosed_via_weibo=1256 disclosed_via_wechat=210
    bureau 2016 “平安水务”微信公众号共发布信息210条。 → disclosed_via_wechat=210
    bureau 2016 官方微信公众号累计推文210篇。 → disclosed_via_wechat=210
    bureau 2016 官方微博累计发博1256条。 → disclosed_via_weibo=1256
    bureau 2016 局门户网站全年更新信息620条。 → disclosed_via_website=620
    town 2016 今年以来,我镇主动公开政府信息45条,其中通过政府网站公开30条、公开栏公开15条。 → proactive_disclosures_total=45 disclosed_via_website=30
    town 2016 2016年度我镇主动公开政府信息数45条。 → proactive_disclosures_total=45
    town 2021 2021年我镇在政府门户网站公开政府信息85条,微信公众号发布信息210条。 → disclosed_via_website=85 disclosed_via_wechat=210
    county 2022 2022年,县政府门户网站主动公开信息12560条,“云水发布”微信公众号发布信息1456条。 → disclosed_via_website=12560 disclosed_via_wechat=1456
    county 2022 全县主动公开政府信息3.25万条,其中通过政府网站公开2.1万条,通过政务新媒体公开1.15万条。 → proactive_disclosures_total=32500 disclosed_via_website=21000
    county 2016 制定规范性文件17件,向社会公开17件。 → normative_documents_produced=17 normative_documents_disclosed=17
    county 2012 全县有政府信息公开工作机构56个,专职人员23人,兼职人员112人。 → dedicated_agencies=56 staff_full_time=23 staff_part_time=112
    county 2012 全县从事政府信息公开工作的人员共135人,其中专职23人、兼职112人。 → staff_total=135 staff_full_time=23 staff_part_time=112
    county 2012 全县共配备政府信息公开专职工作人员23名,兼职工作人员112名。 → staff_full_time=23 staff_part_time=112
    county 2012 各单位均明确了专人负责,全县共有专兼职工作人员135名。政府信息公开工作扎实推进。 → staff_total=135
    bureau 2012 我局政府信息公开工作由办公室负责,配备兼职人员2名。 → staff_part_time=2
    bureau 2012 我局指定1名专职工作人员负责政府信息公开日常工作。 → staff_full_time=1
    bureau 2016 政府信息公开工作专门机构数1个,工作人员3人,其中专职1人,兼职2人。 → dedicated_agencies=1 staff_total=3 staff_full_time=1 staff_part_time=2
    county 2012 在县档案馆、图书馆和政务中心设立了3个政府信息公开查阅场所。 → reading_points=3
    county 2012 全县设立查阅点35个,全年接待查阅群众1256人次。 → reading_points=35 reading_point_visits=1256
    county 2012 全年政府信息公开专项经费投入25万元。 → dedicated_budget=25
    county 2016 财政安排政府信息公开工作专项经费25.6万元。 → dedicated_budget=25.6
    county 2016 用于政府信息公开工作的专项经费为25.6万元。 → dedicated_budget=25.6
    county 2016 召开政府信息公开工作会议3次,举办各类培训班5次,接受培训人员320人次。 → meetings_held=3 training_sessions=5 training_participants=320
    county 2016 全年召开信息公开专题会议或工作会议3次,举办培训班2期,培训人员160人。 → meetings_held=3 training_sessions=2 training_participants=160
    bureau 2016 年内召开政务公开工作会议2次,组织业务培训1次,参训人员45人次。 → meetings_held=2 training_sessions=1 training_participants=45
    county 2022 组织全县政务公开业务培训2次,培训人员180余人次。 → training_sessions=2 training_participants=180
    county 2016 先后3次召开全县政务公开工作推进会,2次举办业务培训班,共培训业务骨干150人。 → meetings_held=3 training_sessions=2 training_participants=150
    county 2012 全年共收到政府信息公开申请86件,其中:当面申请23件,以传真形式申请5件,以信函形式申请28件,通过网络提交申请30件。 → requests_received=86 requests_in_person=23 requests_fax=5 requests_letter=28 requests_online=30
    county 2012 2012年,全县共受理政府信息公开申请86件。从申请方式看,现场申请23件,占26.7%;网上申请35件,占40.7%;信函申请28件,占32.6%。 → requests_accepted=86 requests_in_person=23 requests_online=35 requests_letter=28
    county 2012 全年收到申请86件,86件均已办结,办结率100%。 → requests_received=86 requests_completed=86
    county 2012 共收到依申请公开政府信息的申请86件,答复86件。在已经答复的申请中,“同意公开”52件,“部分公开”8件,“不予公开”6件,“信息不存在”12件,“非本机关掌握”8件。 → requests_received=86 requests_answered=86 answered_granted=52 answered_partially_granted=8 answered_refused=6 answered_information_not_exist=12 answered_not_this_organ=8
    bureau 2016 收到申请19件,按时办结数18件,延期办结数1件。 → requests_received=19 requests_completed_on_time=18 requests_completed_extended=1
    bureau 2022 2022年共收到政府信息公开申请19件,上年结转2件,合计21件;答复20件,结转下年1件。 → requests_received=19 requests_carried_in=2 requests_processed=20 requests_carried_out=1
    bureau 2022 新收政府信息公开申请19件,其中自然人申请16件,法人或其他组织申请3件。 → requests_received=19 requests_received[natural_person]=16 requests_by_organisations=3
    county 2022 本年度办理结果为:予以公开12件,部分公开3件,不予公开1件,无法提供5件,不予处理2件,其他处理1件。二者合计24件政府信息公开申请。 → results_granted=12 results_partially_granted=3 results_refused=1 results_unable=5 results_not_processed=2 results_other=1
    county 2022 收到政府信息公开申请24件,办结24件。其中予以公开12件,部分公开3件,不予公开1件,本机关不掌握相关政府信息4件,没有现成信息需要另行制作1件,信访举报投诉类申请2件,其他处理1件。 → requests_received=24 requests_processed=24 results_granted=12 results_partially_granted=3 results_refused=1 unable_not_held=4 unable_needs_creation=1 not_processed_petition=2 results_other=1
    county 2022 因政府信息公开引发行政复议6件,其中结果维持4件,结果纠正1件,尚未审结1件;行政诉讼3件,其中结果维持2件,尚未审结1件。 → reconsideration_total=6 reconsideration_upheld=4 reconsideration_corrected=1 reconsideration_pending=1 litigation_total=3 litigation_upheld=2
    county 2022 全年政府信息公开行政复议案件6件,行政诉讼案件3件(未经复议直接起诉2件,复议后起诉1件)。 → reconsideration_total=6 litigation_total=3 litigation_direct_total=2 litigation_after_reconsideration_total=1
    bureau 2012 本年度没有发生针对本机关有关政府信息公开事务的行政复议案件和行政诉讼案件。 → reconsideration_total=0 litigation_total=0
    bureau 2012 2012年,本局未收到政府信息公开申请,未发生行政复议、诉讼及申诉案件。 → requests_received=0 reconsideration_total=0 litigation_total=0 appeals_total=0
    bureau 2012 我局对依申请公开的政府信息没有收取检索费、复印费等任何费用。 → request_fees_collected=0
    bureau 2012 2012年我局未就政府信息公开收取任何费用。 → request_fees_collected=0
    bureau 2012 本年度依申请提供政府信息共收取检索、复制、邮寄等费用126元。 → request_fees_collected=126
    bureau 2012 全年共收取依申请公开政府信息复印费36.5元。 → request_fees_collected=36.5
    county 2012 全年接受政府信息公开咨询1256人次,其中现场咨询456人次,电话咨询700人次,网上咨询100人次。 → consultations_total=1256 consultations_onsite=456 consultations_phone=700 consultations_online=100
    county 2016 回应公众关注热点或重大舆情86次,参加或举办新闻发布会5次,其中主要负责同志参加3次。政府网站在线访谈12次,政策解读稿件发布45篇,微博微信回应事件30次。 → hot_topic_responses=86 press_conferences=5 press_conferences_principal=3 online_interviews=12 policy_interpretations=45 weibo_wechat_responses=30
    county 2022 发布各类政策解读材料86篇,其中图文解读45篇;举办新闻发布会12场;在线访谈6期。 → policy_interpretations=86 press_conferences=12 online_interviews=6
    county 2022 全年刊发政府公报6期,刊登文件58件。 → gazette_issues=6 disclosed_via_gazette=58
  `,
  "unusual sentences": `
    bureau 2010 我局当年形成政府信息324条,其中主动公开293条,依申请公开29条,不予公开2条。 → proactive_disclosures_total=293
    bureau 2010 2010年内,本局制作政府信息共324条(主动公开293条,依申请公开29条,不予公开2条)。 → proactive_disclosures_total=293
    bureau 2010 主动公开政府信息235条,所公开信息分类如下:组织机构类信息7条,政策法规类信息44条,业务动态类信息138条,其他类信息46条。 → proactive_disclosures_total=235 disclosures_org_functions=7 disclosures_policies=44 disclosures_business=138 disclosures_other_category=46
    county 2012 全县上网公开的政府信息达到8456条。 → proactive_disclosures_total=8456
    county 2012 各级各部门向社会发布政府信息8456条。 → proactive_disclosures_total=8456
    county 2012 政府信息主动公开数达8456条,较上年增加560条。 → proactive_disclosures_total=8456
    county 2012 全年主动公开的信息量为8456条。 → proactive_disclosures_total=8456
    county 2012 2012年度主动向社会公众公开信息累计8456条次。 → proactive_disclosures_total=8456
    county 2012 全年公开政府信息条目8456条。 → proactive_disclosures_total=8456
    county 2012 全年累计发布主动公开类政府信息8456条。 → proactive_disclosures_total=8456
    county 2012 2012年度,全县政府信息主动公开工作有序开展,共公开政府信息8456条。 → proactive_disclosures_total=8456
    county 2012 一年来,共有8456条政府信息向社会主动公开。 → proactive_disclosures_total=8456
    county 2012 全年新增主动公开信息8456条。 → proactive_disclosures_total=8456
    county 2012 全县主动公开信息8456条,按公开主体划分:县政府及办公室856条,县直部门5600条,乡镇2000条。 → proactive_disclosures_total=8456 proactive_disclosures_total=856 proactive_disclosures_total=5600 proactive_disclosures_total=2000
    county 2012 全县主动公开信息8456条,县政府公开856条、占10.1%,县直部门公开5600条、占66.2%,乡镇公开2000条、占23.7%。 → proactive_disclosures_total=8456 proactive_disclosures_total=856 proactive_disclosures_total=5600 proactive_disclosures_total=2000
    county 2016 全年政府网站主动公开6200条,政务微博1256条,政务微信1000条。 → disclosed_via_website=6200 disclosed_via_weibo=1256 disclosed_via_wechat=1000
    county 2016 全年主动公开信息8456条,其中网站6200条、微博1256条、微信1000条。 → proactive_disclosures_total=8456 disclosed_via_website=6200 disclosed_via_weibo=1256 disclosed_via_wechat=1000
    county 2016 借助政府网站公开信息6200条,借助微博公开信息1256条,借助微信公开信息1000条。 → disclosed_via_website=6200 disclosed_via_weibo=1256 disclosed_via_wechat=1000
    county 2016 政府网站是公开的第一平台,全年发布政府信息6200条。 → —
    county 2016 政务微信公众号全年推送政府信息1000条。 → disclosed_via_wechat=1000
    county 2016 政务微博全年发布1256条。 → disclosed_via_weibo=1256
    county 2016 全年利用政务微博发布政府信息1256条、政务微信发布政府信息1000条。 → disclosed_via_weibo=1256 disclosed_via_wechat=1000
    county 2016 1256条政府信息经政务微博发布。 → disclosed_via_weibo=1256
    county 2016 在政府公报上登载政府信息86条。 → disclosed_via_gazette=86
    county 2016 出版政府公报6期,刊登各类文件86件。 → gazette_issues=6 disclosed_via_gazette=86
    county 2016 政府公报出版6期,赠阅6万册。 → gazette_issues=6
    county 2016 编辑发行《云水县人民政府公报》6期。 → gazette_issues=6
    county 2016 全县新制定规范性文件17件,主动公开率100%。 → normative_documents_produced=17
    county 2016 全县出台17件规范性文件并及时公开。 → normative_documents_produced=17
    county 2016 制定印发的17件规范性文件全部公开。 → normative_documents_produced=17
    county 2016 规范性文件制发数为17件。 → normative_documents_produced=17
    county 2016 共印发行政规范性文件17份,均已上网。 → normative_documents_produced=17
    county 2012 政府信息公开专职机构共56个。 → dedicated_agencies=56
    county 2012 各单位共设立政府信息公开机构56个。 → dedicated_agencies=56
    county 2012 全县成立了56个政府信息公开工作机构,专职工作人员23名,兼职工作人员112名。 → dedicated_agencies=56 staff_full_time=23 staff_part_time=112
    county 2012 组建政府信息公开工作专门机构56个,明确职责分工。 → dedicated_agencies=56
    county 2012 目前全县负责政府信息公开的机构有56个。 → dedicated_agencies=56
    county 2012 从事政府信息公开工作人员135人(专职23人、兼职112人)。 → staff_total=135 staff_full_time=23 staff_part_time=112
    county 2012 政府信息公开工作人员总数135人,其中专职23人,兼职112人。 → staff_total=135 staff_full_time=23 staff_part_time=112
    county 2012 全县政府信息公开工作力量不断充实,现有专职23人、兼职112人。 → staff_full_time=23 staff_part_time=112
    county 2012 有专职人员23人、兼职人员112人从事此项工作。政府信息公开稳步推进。 → staff_full_time=23 staff_part_time=112
    county 2012 政府信息公开工作由23名专职人员和112名兼职人员承担。 → staff_full_time=23 staff_part_time=112
    county 2012 群众可在35处查阅场所查询政府信息。 → reading_points=35
    county 2012 公共查阅点已达35处。 → reading_points=35
    county 2012 全县共开放政府信息查阅场所35个。 → reading_points=35
    county 2012 为群众提供政府信息查阅点35个。 → reading_points=35
    county 2012 政府信息查阅点建设加快,已建成35个。 → reading_points=35
    county 2012 政府信息公开工作经费支出25万元。 → dedicated_budget=25
    county 2012 政府信息公开经费列入预算,全年支出25万元。 → dedicated_budget=25
    county 2012 全年投入25万元用于政府信息公开。 → dedicated_budget=25
    county 2012 落实政府信息公开专项工作经费25万元。 → dedicated_budget=25
    county 2012 县财政拨付政府信息公开工作经费25万元。 → dedicated_budget=25
    county 2012 全年用于政府信息公开的经费共计25万元。 → dedicated_budget=25
    county 2016 就政府信息公开工作召开专题会议3次。 → meetings_held=3
    county 2016 政府信息公开工作会议共召开3次。 → meetings_held=3
    county 2016 召开3次会议专题研究政府信息公开工作。 → meetings_held=3
    county 2016 县政府先后3次召开会议研究部署政务公开工作。 → meetings_held=3
    county 2016 全年召开政务公开会议3次、举办培训班2次,轮训160人次。 → meetings_held=3 training_sessions=2 training_participants=160
    county 2016 举办政府信息公开培训2期、160人次。 → training_sessions=2 training_participants=160
    county 2016 开展政务公开业务培训2场,覆盖160人次。 → training_sessions=2 training_participants=160
    county 2016 全年组织政务公开专题培训2次,受训160人。 → training_sessions=2 training_participants=160
    county 2016 政务公开业务培训班举办2期,共160人参加。 → training_sessions=2 training_participants=160
    county 2016 培训政务公开工作人员160人次。 → training_participants=160
    bureau 2010 申请人向本局申请获取政府信息共6件。按渠道划分,网上提交3件;信函方式1件;电子邮件方式1件;现场递交申请的1件。 → requests_received=6 requests_online=3 requests_letter=1 requests_email=1 requests_in_person=1
    bureau 2010 办理并答复政府信息公开申请共计6件,其中包括:予以全部公开的申请3件,决定不予公开的申请1件,不属于本单位职责权限范围的申请1件,所申请信息不存在的申请1件。 → requests_answered=6 answered_granted=3 answered_refused=1 answered_not_this_organ=1 answered_information_not_exist=1
    bureau 2013 申请人向我局提出的公开申请共6件,件件有答复。 → requests_received=6 requests_answered=6
    bureau 2013 全年收到依申请公开6件,做到件件有答复。 → requests_received=6 requests_answered=6
    bureau 2013 全年收到申请6件,无一超期,全部答复到位。 → requests_received=6 requests_answered=6
    bureau 2013 收到的6件申请均已按期答复。 → requests_received=6 requests_answered=6
    bureau 2013 登记政府信息公开申请6件,办理答复6件。 → requests_received=6 requests_completed=6
    bureau 2013 全年共有6位公民提出政府信息公开申请,均已答复。 → requests_received=6 requests_answered=6
    bureau 2013 公民、法人申请公开政府信息6件。 → requests_received=6
    bureau 2013 2013年,共接收依申请公开6宗,其中通过网上申请3宗,书面信函3宗。 → requests_received=6 requests_online=3 requests_letter=3
    bureau 2013 收到申请6件,按申请方式统计,当面申请2件,邮寄申请3件,传真申请1件。 → requests_received=6 requests_in_person=2 requests_letter=3 requests_fax=1
    bureau 2013 收到申请6件,按答复结果统计:公开3件,部分公开1件,不公开1件,信息不存在1件。 → requests_received=6 answered_granted=3 answered_partially_granted=1 answered_refused=1 answered_information_not_exist=1
    bureau 2016 收到申请6件,向申请人公开3件,告知不予公开1件,告知信息不存在2件。 → requests_received=6 answered_granted=3 answered_refused=1 answered_information_not_exist=2
    bureau 2016 收到申请16件,答复16件,其中提供信息的9件,不予提供的2件,告知不属于本机关公开的3件,告知补正的2件。 → requests_received=16 requests_answered=16 answered_granted=9 answered_refused=2 answered_not_this_organ=3 answered_correction_requested=2
    county 2022 全年接收申请45件,上年结转3件,办结46件,剩余2件结转下年度办理。 → requests_received=45 requests_carried_in=3 requests_processed=46 requests_carried_out=2
    county 2022 48件政府信息公开申请中,46件已办结,2件结转至下一年度。 → requests_processed=46 requests_carried_out=2
    county 2022 共有45件政府信息公开申请,自然人42件,法人3件。 → requests_received=45 requests_received[natural_person]=42 requests_by_organisations=3
    bureau 2010 本机关对申请人获取政府信息一律免收费用。 → request_fees_collected=0
    bureau 2010 申请获取政府信息全部免费。 → request_fees_collected=0
    bureau 2010 本年度提供政府信息未向公众收费。 → request_fees_collected=0
    bureau 2010 本年度政府信息公开零收费。 → request_fees_collected=0
    bureau 2010 依申请公开收费0元。 → request_fees_collected=0
    bureau 2010 检索、复制、邮寄等费用收取情况:共计收取35元。 → request_fees_collected=35
    bureau 2010 全年依申请公开所收费用为35元。 → request_fees_collected=35
    bureau 2010 在本局政府信息公开工作中,无一例行政复议和行政诉讼。 → reconsideration_total=0 litigation_total=0
    bureau 2010 本局政府信息公开工作未引发行政复议和行政诉讼。 → reconsideration_total=0 litigation_total=0
    bureau 2010 没有公民因政府信息公开申请行政复议或提起行政诉讼。 → reconsideration_total=0 litigation_total=0
    county 2016 有3期在线访谈节目上线。 → online_interviews=3
    county 2016 县长信箱办理回复来信共106封。新闻发布会:全年召开1场。 → mailbox_messages_answered=106 press_conferences=1
  `,
  "requests and what became of them": `
    county 2012 受理情况:2012年,全县各级行政机关共收到依申请公开申请112件,县政府办12件,县直部门80件,乡镇20件。 → requests_received=112 requests_received=12 requests_received=80 requests_received=20
    county 2012 全县依申请公开申请总量112件,其中县政府收到12件,县直部门收到80件,乡镇收到20件。 → requests_received=112 requests_received=12 requests_received=80 requests_received=20
    county 2012 向县直部门提出的80件,向乡镇提出的20件,向县政府提出的12件,全县共收到申请112件。 → requests_received=112
    county 2012 112件申请中,以当面形式提出30件,以信函形式提出22件,以网络形式提出60件。 → requests_in_person=30 requests_letter=22 requests_online=60
    county 2012 2012年收到政府信息公开申请112件,申请人主要通过网络(60件)、信函(22件)、当面(30件)等方式提出申请。 → requests_received=112 requests_online=60 requests_letter=22 requests_in_person=30
    county 2012 收到申请112件,其中:当面递交30件、占26.8%,网络提交60件、占53.6%,信函寄送22件、占19.6%。 → requests_received=112 requests_in_person=30 requests_online=60 requests_letter=22
    county 2012 收到申请112件,从申请渠道看,现场占30件,网络占60件,信函占22件。 → requests_received=112 requests_in_person=30 requests_online=60 requests_letter=22
    county 2012 收到申请112件,来自公民的申请100件,来自法人或其他组织的申请12件。 → requests_received=112 requests_by_citizens=100 requests_by_organisations=12
    county 2012 收到申请112件,申请人为公民的100件,申请人为法人的12件。 → requests_received=112 requests_by_citizens=100 requests_by_organisations=12
    county 2012 收到申请112件,公民个人申请100件,法人及其他组织申请12件,内容主要涉及征地拆迁。 → requests_received=112 requests_by_citizens=100 requests_by_organisations=12
    county 2012 收到申请112件,已办结110件,2件正在办理中。 → requests_received=112 requests_completed=110
    county 2012 收到申请112件,已答复110件,另有2件尚在答复期内。 → requests_received=112 requests_answered=110
    county 2012 收到申请112件,截至年底已答复110件。 → requests_received=112 requests_answered=110
    county 2012 收到申请112件,除2件尚在办理外,其余110件均已答复。 → requests_received=112 requests_answered=110
    county 2012 收到申请112件,全部在法定时限内答复完毕。 → requests_received=112 requests_answered=112
    county 2012 收到申请112件,100%按时答复。 → requests_received=112 requests_answered=112
    county 2012 对112件申请全部依法作出答复。 → —
    county 2012 收到申请112件,答复112件。其中,全部公开的60件,部分公开的12件,不予公开的10件,信息不存在的20件,非本机关公开的10件。 → requests_received=112 requests_answered=112 answered_granted=60 answered_partially_granted=12 answered_refused=10 answered_information_not_exist=20 answered_not_this_organ=10
    county 2012 依法答复112件,其中同意公开60件,占53.6%;部分公开12件,占10.7%;不予公开10件,占8.9%。全部为依申请公开件。 → —
    bureau 2016 收到申请19件,答复19件;其中属于已主动公开范围3件,同意公开答复9件,同意部分公开答复1件,不同意公开答复2件(涉及商业秘密1件、涉及个人隐私1件),不属于本行政机关公开2件,申请信息不存在1件,告知作出更改补充1件。 → requests_received=19 requests_answered=19 answered_already_public=3 answered_granted=9 answered_partially_granted=1 answered_refused=2 refused_trade_secret=1 refused_personal_privacy=1 answered_not_this_organ=2 answered_information_not_exist=1 answered_correction_requested=1
    bureau 2016 收到申请数19件(其中:当面申请2件,网络申请12件,信函申请5件),申请办结数19件(按时办结18件,延期办结1件),申请答复数19件。 → requests_received=19 requests_in_person=2 requests_online=12 requests_letter=5 requests_completed=19 requests_completed_on_time=18 requests_completed_extended=1 requests_answered=19
    bureau 2016 2016年,我局收到依申请公开信息19条,答复19条,答复率100%。 → requests_received=19 requests_answered=19
    bureau 2016 依申请公开政府信息19件,全部按时办结。 → —
    bureau 2016 申请公开政府信息19件,其中网上申请12件,信函申请7件。 → requests_received=19 requests_online=12 requests_letter=7
    bureau 2016 共有19人次向我局提出政府信息公开申请。 → requests_received=19
    bureau 2016 公民向我局申请政府信息公开19件。 → requests_received=19
    bureau 2016 社会公众向我局申请公开政府信息19件次。 → requests_received=19
    bureau 2016 全年登记受理政府信息公开申请19件。 → requests_received=19
    bureau 2016 接件19件,办结19件。依申请公开工作规范运行。 → —
    bureau 2016 二、依申请公开情况⏎全年接件19件,办结19件。 → requests_received=19 requests_completed=19
    bureau 2016 二、依申请公开情况⏎申请总数19件,其中公民申请15件,企业申请4件。 → requests_received=19 requests_by_citizens=15 requests_by_organisations=4
    bureau 2016 二、依申请公开情况⏎2016年共19件,均已答复。 → —
    bureau 2016 二、依申请公开情况⏎(一)申请情况⏎2016年,共收到19件申请。⏎(二)处理情况⏎19件申请均已答复,其中公开12件,不予公开2件,不存在5件。 → requests_received=19 requests_answered=19 answered_granted=12 answered_refused=2 answered_information_not_exist=5
    bureau 2022 新收申请19件,结转上年2件,共计21件,已办结20件,结转下年1件。 → requests_received=19 requests_carried_in=2 requests_processed=20 requests_carried_out=1
    bureau 2022 全年共办理政府信息公开申请21件(含上年结转2件),其中办结20件,1件结转下年。 → requests_carried_in=2 requests_processed=20 requests_carried_out=1
    bureau 2022 受理政府信息公开申请19件,均在法定期限内办结,未发生逾期。 → requests_accepted=19 requests_processed=19
    bureau 2022 收到自然人申请16件,法人申请3件。依申请公开依法办理。 → —
    bureau 2022 2022年收到政府信息公开申请19件,同比下降5%;其中自然人16件,商业企业2件,社会公益组织1件。 → requests_received=19 requests_received[natural_person]=16 requests_received[business]=2 requests_received[social_org]=1
    bureau 2022 2022年收到政府信息公开申请19件。申请人均为自然人。 → requests_received=19
    county 2012 ✗ 收到申请112件,内容涉及征地拆迁60件、社会保障30件、城市规划22件。 → requests_received=112
    county 2012 ✗ 收到申请112件,涉及规划局60件、国土局30件、住建局22件。 → requests_received=112
    county 2012 ✗ 收到申请112件,当日答复30件,5日内答复60件。 → requests_received=112
    county 2012 ✗ 收到申请112件,其中重复申请12件,同一人申请30件。 → requests_received=112
    county 2012 ✗ 收到申请112件,召开会商会12次,征求第三方意见5件。 → requests_received=112
    county 2012 ✗ 收到申请112件,电话沟通30件,补正12件后办理。 → requests_received=112
    county 2012 ✗ 收到申请112件,第一季度30件,第二季度82件。 → requests_received=112
    county 2012 ✗ 收到申请112件,比上年增加12件,日均0.3件。 → requests_received=112
    county 2012 ✗ 收到申请112件,有效申请100件,无效申请12件。 → requests_received=112
    county 2012 ✗ 办理结果公开:人大建议45件,政协提案60件,全部公开。依申请公开12件。 → —
    county 2012 ✗ 网上申请办理行政审批事项1120件,依申请公开稳步推进。 → —
    county 2012 ✗ 受理群众通过网络提交的办事申请1120件,当面递交320件。 → —
    county 2012 ✗ 依申请公开目录共列信息112条。 → —
    county 2012 ✗ 依申请公开类信息112条,占信息总量的5%。 → —
    county 2012 ✗ 确定依申请公开的政府信息112条。 → —
    county 2012 ✗ 收到行政复议申请12件,其中涉及政府信息公开3件。 → —
  `,
  "staff, rooms, money, meetings and what went out how": `
    county 2012 承担政府信息公开职能的专门机构有56个,在岗工作人员135名(专职23名,兼职112名)。 → dedicated_agencies=56 staff_total=135 staff_full_time=23 staff_part_time=112
    county 2012 全县政府信息公开专职人员达到23人,兼职人员达到112人。 → staff_full_time=23 staff_part_time=112
    county 2012 政府信息公开队伍由135人组成,其中专职23人,兼职112人。 → staff_total=135 staff_full_time=23 staff_part_time=112
    county 2012 配强工作力量,安排23名专职人员、112名兼职人员负责政府信息公开。 → staff_full_time=23 staff_part_time=112
    county 2012 队伍建设方面,专职从事政府信息公开工作的有23人,兼职的有112人。 → staff_full_time=23 staff_part_time=112
    county 2012 全县专兼职信息公开工作人员135名。 → staff_total=135
    county 2012 各类查阅场所合计35处,方便群众查阅政府信息。 → reading_points=35
    county 2012 依托档案馆、图书馆等建成政府信息查阅场所35处。 → reading_points=35
    county 2012 35个政府信息查阅点全部对外开放。 → reading_points=35
    county 2012 安排政府信息公开工作经费预算25万元。 → dedicated_budget=25
    county 2012 全县共列支政府信息公开专项经费25万元。 → dedicated_budget=25
    county 2012 政府信息公开工作专项经费25万元已纳入财政预算。 → dedicated_budget=25
    county 2012 投入专项经费25万元,用于政府信息公开工作。 → dedicated_budget=25
    county 2016 政府信息公开领导小组召开会议3次。 → meetings_held=3
    county 2016 3次召开政府信息公开专题会议。 → meetings_held=3
    county 2016 召开政府信息公开工作会议或专题会议数为3次。 → meetings_held=3
    county 2016 全年政务公开工作会议召开3次,业务培训开展2次,160人参训。 → meetings_held=3 training_sessions=2 training_participants=160
    county 2016 共开展政府信息公开业务培训2次,参加培训160人次。 → training_sessions=2 training_participants=160
    county 2016 组织2期政务公开业务培训,参训160人次。 → training_sessions=2 training_participants=160
    county 2016 举办政务公开培训班2期,参加人员160余人。 → training_sessions=2 training_participants=160
    county 2016 全县政务公开培训共办2期,培训160人。 → training_sessions=2 training_participants=160
    county 2016 开展政府信息公开专题培训2次,参训人数达160人次。 → training_sessions=2 training_participants=160
    county 2016 组织政务公开工作人员培训2次、160人次。 → training_sessions=2 training_participants=160
    county 2012 2012年全县产生政府信息8956条,其中主动公开8456条,依申请公开320条,不予公开180条。 → proactive_disclosures_total=8456
    county 2012 在产生的8956条政府信息中,主动公开的有8456条。 → proactive_disclosures_total=8456
    county 2012 全县政府信息主动公开总条数8456条。 → proactive_disclosures_total=8456
    county 2012 各单位全年主动公开政府信息的总数是8456条。 → proactive_disclosures_total=8456
    county 2012 2012年,全县主动公开政府信息数共计8456条(件)。 → proactive_disclosures_total=8456
    county 2012 本年度主动公开信息8456条。从层级看,县政府856条,县直部门5600条,乡镇2000条。 → proactive_disclosures_total=8456 proactive_disclosures_total=856 proactive_disclosures_total=5600 proactive_disclosures_total=2000
    county 2012 主动公开信息8456条,具体为:县政府856条、县直部门5600条、乡镇2000条。 → proactive_disclosures_total=8456 proactive_disclosures_total=856 proactive_disclosures_total=5600 proactive_disclosures_total=2000
    county 2012 主动公开信息8456条,公开主体分布为:县政府856条,县直部门5600条,乡镇2000条。 → proactive_disclosures_total=8456 proactive_disclosures_total=856 proactive_disclosures_total=5600 proactive_disclosures_total=2000
    county 2012 县政府主动公开政府信息856条,县直部门主动公开政府信息5600条,乡镇主动公开政府信息2000条。 → proactive_disclosures_total=856 proactive_disclosures_total=5600 proactive_disclosures_total=2000
    county 2012 主动公开信息8456条,公开渠道分布:政府网站6200条,政务微博1256条,政务微信1000条。 → proactive_disclosures_total=8456 disclosed_via_website=6200 disclosed_via_weibo=1256 disclosed_via_wechat=1000
    county 2016 政府网站公开信息量为6200条,政务微博公开信息量为1256条,政务微信公开信息量为1000条。 → disclosed_via_website=6200 disclosed_via_weibo=1256 disclosed_via_wechat=1000
    county 2016 主动公开信息8456条,其中政府网站公开6200条、占73.3%,政务微博公开1256条、占14.9%,政务微信公开1000条、占11.8%。 → proactive_disclosures_total=8456 disclosed_via_website=6200 disclosed_via_weibo=1256 disclosed_via_wechat=1000
    county 2016 以政府网站、政务微博、政务微信为载体,分别公开政府信息6200条、1256条、1000条。 → disclosed_via_website=6200 disclosed_via_weibo=1256 disclosed_via_wechat=1000
    county 2016 官方微博更新1256条,官方微信更新1000条。 → disclosed_via_weibo=1256 disclosed_via_wechat=1000
    county 2016 通过县政府门户网站发布信息6200条,通过“云水发布”微博发布信息1256条,通过“云水发布”微信公众号推送信息1000条。 → disclosed_via_website=6200 disclosed_via_weibo=1256 disclosed_via_wechat=1000
    bureau 2012 主动公开政府信息356条,其中,组织机构类12条、规划计划类30条、政策法规类14条、业务动态类250条、财政资金类20条、人事任免类10条、其他类20条。 → proactive_disclosures_total=356 disclosures_org_functions=12 disclosures_plans=30 disclosures_policies=14 disclosures_business=250 disclosures_finance=20 disclosures_personnel=10 disclosures_other_category=20
    bureau 2012 主动公开政府信息356条,按类别分为:机构设置信息12条,政策文件信息44条,工作动态信息300条。 → proactive_disclosures_total=356 disclosures_org_functions=12 disclosures_policies=44 disclosures_business=300
    bureau 2012 主动公开政府信息356条,类别分布如下:机构职能信息12条;政策法规信息44条;业务动态信息300条。 → proactive_disclosures_total=356 disclosures_org_functions=12 disclosures_policies=44 disclosures_business=300
    county 2016 全县制定出台行政规范性文件17件,报备17件。 → normative_documents_produced=17
    county 2016 全年以县政府名义印发规范性文件8件,以县政府办名义印发9件。 → —
    county 2016 全年召开新闻发布会5场次,发布解读稿件45篇,组织在线访谈12期。 → press_conferences=5 policy_interpretations=45 online_interviews=12
    county 2016 新闻发布会召开5次,主要负责人参加新闻发布会3次。 → press_conferences=5 press_conferences_principal=3
    county 2016 回应社会关切的热点86次。 → hot_topic_responses=86
    county 2016 对86个热点问题作出了公开回应。 → hot_topic_responses=86
    county 2016 县长信箱全年受理群众来信320件,回复318件。 → mailbox_messages_answered=318
  `,
  "numbers of something else": `
    county 2016 ✗ 聘请政务公开社会监督员12名,信息员56人。 → —
    county 2016 ✗ 政府信息公开工作领导小组由12人组成。 → —
    county 2016 ✗ 政府信息公开工作人员参加省级培训12人次。 → —
    county 2016 ✗ 选派政务公开干部3人到市政府办公室跟班学习。 → —
    county 2016 ✗ 组织政务公开业务考试1次,120人参加。 → —
    county 2016 ✗ 举办政务公开日活动3场,2000余人参加。 → —
    county 2016 ✗ 组织政务公开现场观摩2次,120人参加。 → —
    county 2016 ✗ 开展政务公开督查3次,通报2次。 → —
    county 2016 ✗ 政府信息公开工作纳入干部培训课程,全年举办主体班5期,培训干部300人。 → —
    county 2016 ✗ 参加省、市政务公开培训3次。 → —
    county 2016 ✗ 召开常务会议12次,专题研究政府信息公开工作3次。 → —
    county 2016 ✗ 邀请群众代表列席政府常务会议5次。政务公开扎实推进。 → —
    county 2016 ✗ 召开网站建设工作会议3次,政府信息公开逐步规范。 → —
    county 2016 ✗ 投入电子政务外网建设资金320万元,夯实政府信息公开基础。 → —
    county 2016 ✗ 投入25万元升级改造政府信息公开平台。 → —
    county 2016 ✗ 建设政府信息公开触摸屏12个,公开栏56个。 → —
    county 2016 ✗ 建成村级便民服务点120个,提供政府信息查阅服务。 → —
    county 2016 ✗ 查阅点配备电脑12台,书架35个。 → —
    county 2016 ✗ 在35个村设立宣传栏,方便群众查阅政府信息。 → —
    county 2016 ✗ 全县56个政府信息公开单位均编制了指南和目录。 → —
    county 2016 ✗ 对56个单位的政府信息公开工作进行了考核。 → —
    county 2016 ✗ 主动公开事项目录共18类326项。 → —
    county 2016 ✗ 编制主动公开基本目录326条。 → —
    county 2016 ✗ 公开权力清单事项3256项。 → —
    county 2016 ✗ 公开行政许可、行政处罚信息3256条。 → —
    county 2016 ✗ 公开部门预算56家、决算56家。 → —
    county 2016 ✗ 公开保障性住房信息32条,环境保护信息56条,食品安全信息120条。 → —
    county 2016 ✗ 公开政府采购信息320条、招投标信息56条。 → —
    county 2016 ✗ 通过“双公示”专栏公开信息1256条。 → —
    county 2016 ✗ 政府网站发布图片新闻320条。 → —
    county 2016 ✗ 向省政府网站报送信息320条,采用120条。 → —
    county 2016 ✗ 抖音号发布短视频120条。 → —
    county 2016 ✗ 今日头条号发布信息320条。 → —
    county 2016 ✗ 转载国务院信息320条。 → —
    county 2016 ✗ 政府网站转载上级政策信息320条。 → —
    county 2016 ✗ 电视台播发政务信息320条。 → —
    county 2016 ✗ 编发政务信息简报120期,信息320条。 → —
    county 2016 ✗ 通过村务公开栏公开信息1256条。 → —
    county 2016 ✗ 2015年我县主动公开政府信息6500条。 → —
    county 2016 ✗ 较2015年的6500条增长30%。 → —
    county 2016 ✗ 2017年计划主动公开政府信息9000条以上。 → —
    county 2016 ✗ 力争全年主动公开政府信息9000条。 → —
    county 2016 ✗ 要求各单位每年主动公开政府信息不少于120条。 → —
    bureau 2016 ✗ 全市教育系统主动公开政府信息6500条。 → —
    county 2016 ✗ 平均每个单位公开信息86条。 → —
    county 2016 ✗ 审核拟公开信息3256条,退回56条。 → —
    county 2016 ✗ 清理网站过期信息3256条。 → —
    county 2016 ✗ 整改错敏信息56条。 → —
    county 2016 ✗ 收到依申请公开咨询56件。 → —
    county 2016 ✗ 收到不符合要求的申请5件,已退回。 → —
    county 2016 ✗ 收到房屋征收类信息公开申请12件。 → —
    county 2016 ✗ 收到同一申请人提出的信息公开申请12件。 → —
    county 2016 ✗ 代收转办上级部门依申请公开12件。 → —
    county 2016 ✗ 指导乡镇办理信息公开申请12件。 → —
    county 2016 ✗ 收到省政府转来信息公开申请12件。 → —
    county 2016 ✗ 受理低保申请120件,办结118件,同意公开结果118件。 → —
    county 2016 ✗ 法院受理涉及政府信息公开的行政诉讼案件56件。 → —
    county 2016 ✗ 县政府作为复议机关,办理信息公开类行政复议12件。 → —
    county 2016 ✗ 收到国家赔偿申请3件。 → —
    county 2016 ✗ 信息公开工作群众满意度达98%。受理投诉12件。 → —
    county 2016 ✗ 收取土地出让金3560万元,相关信息全部公开。 → —
    county 2016 ✗ 公开行政事业性收费项目56项,收取费用1256万元。 → —
    county 2016 ✗ 减免企业费用3560元。政府信息公开有序开展。 → —
    county 2016 ✗ 在线访谈点击量12560次。 → —
    county 2016 ✗ 新闻发布会发布信息56条。 → —
    county 2016 ✗ 组织收看新闻发布会直播12场。 → —
    county 2016 ✗ 政策解读点击量达12560次,转发解读320次。 → —
    county 2016 ✗ 转载省政府政策解读56篇。 → —
    county 2016 ✗ 处置网络舆情56起,其中重大舆情0起。 → —
    county 2016 ✗ 制定政务公开制度12项,印发政务公开文件3件。 → —
    county 2016 ✗ 废止规范性文件12件,修改3件。 → —
    county 2016 ✗ 报备规范性文件17件。 → —
    county 2016 ✗ 审查规范性文件17件,制发8件。 → —
    county 2016 ✗ 我县政府信息公开工作获评全市第2名。 → —
    town 2016 ✗ 接待来访群众120人次,解答政策咨询85人次。 → —
    town 2016 ✗ 发放政府信息公开宣传资料1200份。 → —
    town 2016 ✗ 12个村(社区)全部设立公开栏,公开信息560条。 → —
    county 2016 ✗ 加强新闻发布会筹备,全年召开专题协调会12次。 → —
    county 2016 ✗ 完善新闻发布会制度,全年召开12次。 → press_conferences=12
    county 2016 ✗ 学习借鉴市政府新闻发布会经验,全年举办12场。 → —
    county 2016 ✗ 行政复议方面,全年发生12件。 → —
    county 2016 ✗ 办好政府公报编辑部,全年出版12期。 → —
    county 2016 ✗ 政策解读方面,领导带头解读,全年发布12篇。 → —
    county 2016 ✗ 对依申请公开工作开展专项检查,全年答复整改意见12件。 → —
    county 2016 ✗ 做好依申请公开与信访衔接,全年受理12件。 → —
    county 2016 ✗ 规范性文件方面,报备率100%,全年印发12件。 → —
    county 2016 ✗ 严格规范性文件备案审查。全年制定12件。 → —
    county 2016 ✗ 回应群众关切,全年召开座谈会12次。 → —
    county 2016 ✗ 聚焦热点问题,全年回应留言12条。 → —
    county 2016 ✗ 信息公开经费方面,全年安排办公经费12万元。 → —
    county 2016 ✗ 公开内容如下:县政府12条,县直部门56条。 → —
    county 2016 ✗ 主动公开信息8456条,考核得分情况为:县政府95分,县直部门90分。 → proactive_disclosures_total=8456
    county 2016 ✗ 主动公开信息8456条,整改问题分布为:县政府12条,县直部门56条。 → proactive_disclosures_total=8456
    county 2016 ✗ 主动公开信息8456条,向上级报送信息情况:县政府12条,县直部门56条。 → proactive_disclosures_total=8456
    county 2016 ✗ 收到申请112件,涉及土地类(60件)、规划类(52件)。 → requests_received=112
    county 2016 ✗ 收到申请112件(网络60件)。 → requests_received=112 requests_online=60
    county 2016 ✗ 组织干部(35人)参加培训。政务公开工作有序。 → —
    county 2016 ✗ 政府网站公开12个专栏。 → —
    county 2016 ✗ 政府网站公开12项服务事项。 → —
    county 2016 ✗ 门户网站发布12篇领导讲话。 → —
    county 2016 ✗ 网站主动公开率占60%。 → —
    county 2016 ✗ 35人次参加省政务公开培训。 → —
    county 2016 ✗ 12条政府信息经网站发布后被删除。 → —
    county 2016 ✗ 1256条留言经政务微博回复。 → —
    county 2016 ✗ 有12名同志负责信访工作,兼顾政府信息公开。 → —
    county 2016 ✗ 微博、微信粉丝各增长1200人。 → —
    county 2016 ✗ 县级、乡级各公开信息1200条。 → —
    county 2016 ✗ 网站、微信各类信息共1200条。 → —
    county 2016 ✗ 复议、诉讼各环节信息公开12条。 → —
    county 2016 ✗ 政府网站、微博、微信分别设置专栏12个、3个、2个。 → —
    county 2016 ✗ 当面、网络申请平均办理时间分别为5天、8天。 → —
    county 2016 ✗ 去年和今年分别收到申请45件、56件。 → —
    county 2016 ✗ 上半年、下半年主动公开信息分别为3000条、5000条。 → —
    county 2016 ✗ 专兼职人员分别参加培训5次、8次。 → —
    county 2016 ✗ 收到申请112件,同意公开、不予公开的理由分别为12项、5项。 → requests_received=112
  `,
};

specify(CASES);
