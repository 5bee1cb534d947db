/** What other offices call the same: courses on the Regulation, ways of sending, reasons that share a number, sums behind a comma. Same notation as wordings.test.ts. */
import { specify } from "./test-kit-specify";

specify({
  "the same by other words": `
    bureau 2012 组织《条例》专题培训四次,198人次参加。 → training_sessions=4 training_participants=198
    bureau 2012 ✗ 组织《安全生产条例》专题培训四次,198人次参加。 → —
    county 2009 收到政府信息公开申请12件,其中使用传真申请2件,邮寄材料申请的10件。 → requests_received=12 requests_fax=2 requests_letter=10
    county 2009 公众咨询政府信息公开事宜共5442人次,其中电话咨询2350人次。 → consultations_total=5442 consultations_phone=2350
    bureau 2009 收到政府信息公开申请8件,对其中符合要求的6件申请依法受理。 → requests_received=8 requests_accepted=6
    bureau 2009 收到信息公开申请3件。依法登记受理3件。 → requests_received=3 requests_accepted=3
    bureau 2016 已办结申请102件,法定期限内办结98件,延长期限后办结4件。 → requests_completed=102 requests_completed_on_time=98 requests_completed_extended=4
    county 2012 我县配有政府信息公开专职人员44名、兼职人员201名。 → staff_full_time=44 staff_part_time=201
    bureau 2008 2008年度,无因公开政府信息而产生的行政复议、行政诉讼。 → reconsideration_total=0 litigation_total=0
    county 2012 答复申请38件,其中提供所申请信息34件,不予公开4件。 → requests_answered=38 answered_granted=34 answered_refused=4
    county 2016 政府信息公开行政复议12件,复议结果中维持8件,撤销、变更或确认违法1件,终止审理等其他情形3件。 → reconsideration_total=12 reconsideration_upheld=8 reconsideration_corrected=1 reconsideration_other=3
    county 2016 政府信息公开行政复议4件,其中决定维持1件、决定纠错2件、其他处理结果1件。 → reconsideration_total=4 reconsideration_upheld=1 reconsideration_corrected=2 reconsideration_other=1
    county 2009 “市长信箱”来信全部回复,共873件。 → mailbox_messages_answered=873
    bureau 2017 2017年,及时发布各类政府信息,共268条,内容涵盖机构职能、政策文件、财政信息等方面。 → proactive_disclosures_total=268
    bureau 2017 ✗ 加强政府信息公开,共3个科室参与。 → —
    bureau 2017 ✗ 公开权责清单,共268项。 → —
    bureau 2017 ✗ 修订政府信息公开指南,共12页。 → —
    bureau 2011 收到公众关于政府信息公开的申请3件,其中公民个人提出3件,法人及其他组织提出0件。 → requests_received=3 requests_by_citizens=3 requests_by_organisations=0
    bureau 2018 本机关收到政府信息公开类申请6件。 → requests_received=6
    bureau 2020 形成的899条政府信息中,815条主动公开,55条依申请公开,29条不予公开。 → proactive_disclosures_total=815
    bureau 2018 ✗ 到2018年末,本局共主动公开政府信息395条。 → —
    bureau 2018 从2018年1月1日到2018年末,本局共主动公开政府信息395条。 → proactive_disclosures_total=395
    office 2022 收到政府信息公开申请112件。办理结果如下:49件同意公开,6件答复部分公开,9件依法决定不予公开,26件因信息不存在、不掌握等无法提供,9件依法不予处理,13件属其他处理。 → requests_received=112 results_granted=49 results_partially_granted=6 results_refused=9 results_unable=26 results_not_processed=9 results_other=13
    bureau 2020 ✗ 印发政务公开工作要点,分解任务41项,明确责任单位11个。 → —
    office 2020 新增政府信息公开申请80件,承接上年结转四件,办结82件,年末结转两件。 → requests_received=80 requests_carried_in=4 requests_processed=82 requests_carried_out=2
    bureau 2019 收到政府信息公开申请4件,办结4件,0件因未到答复期限结转下年度。 → requests_received=4 requests_processed=4 requests_carried_out=0
    bureau 2019 通过多种载体发布政府信息460条。 → proactive_disclosures_total=460
    county 2009 我区收到书面、网络等各类形式的政府信息公开申请54件;其中,使用传真申请3件,现场提交申请10件,以网络形式提出27件。 → requests_received=54 requests_fax=3 requests_in_person=10 requests_online=27
    bureau 2024 2024年,暂末收取信息处理费。 → processing_fee_collected=0
    bureau 2024 本单位对照公开目录主动公开政府信息3362条。 → proactive_disclosures_total=3362
    county 2014 全县公开政府信息__3246__条,收到政府信息公开申请__63__件。 → proactive_disclosures_total=3246 requests_received=63
    bureau 2018 ✗ 答复申请5件,包括:答复全部公开:1件、依法不予公开:1件、另有3件属信息不存在、要求补正、通过其他途径获取等情形。 → requests_answered=5 answered_granted=1 answered_refused=1 answered_residual_combined=3
  `,
  "lists of answers and of kinds, a platform and its media": `
    county 2011 申请的答复数为33件,具体答复情况:5件告知信息已主动公开,14件提供所申请信息,1件同意部分内容公开,1件作出不同意公开决定,3件告知非本机关信息,5件申请的信息不存在,2件要求申请人补正,2件指引通过其他途径办理。 → requests_answered=33 answered_already_public=5 answered_granted=14 answered_partially_granted=1 answered_refused=1 answered_not_this_organ=3 answered_information_not_exist=5 answered_other_channel=2
    county 2009 2009年1月1日至12月31日,我区收到书面、网络等各类形式的政府信息公开申请54件;其中,使用传真申请3件,占5.56%;现场提交申请10件,占18.52%;以网络形式提出27件,占50.00%;通过电子邮件提出4件,占7.41%;邮寄材料申请的10件,占18.52%。 → requests_received=54 requests_fax=3 requests_in_person=10 requests_online=27 requests_email=4 requests_letter=10
    county 2016 答复申请66件,其中同意公开26件,信息不存在、需要补正以及告知其他途径等合计40件。 → requests_answered=66 answered_granted=26 answered_residual_combined=40
    county 2010 2010年,我县依托政府信息公开平台主动公开政府信息2780条。其中,官网公开政府信息2540条,政府公报公开信息40条。 → proactive_disclosures_total=2780 disclosed_via_website=2540 disclosed_via_gazette=40
    county 2010 2010年,我县依托政府信息公开平台主动公开政府信息2780条。按公开渠道分,官网公开政府信息2540条,政府公报公开信息40条。 → proactive_disclosures_total=2780 disclosed_via_website=2540 disclosed_via_gazette=40
    county 2013 2013年,全县未发生与政府信息公开有关的收费和减免。 → request_fees_collected=0 request_fees_waived=0
    county 2010 主动公开政府信息100条。其中,政策文件类信息35条,其他方面信息65条。 → proactive_disclosures_total=100 disclosures_policies=35 disclosures_other_category=65
    county 2010 分类来看,机构设置类218条,规范性文件类628条,规划计划信息142条,政务动态信息2059条,人事招考类信息373条,其他方面信息1110条。 → disclosures_org_functions=218 disclosures_policies=628 disclosures_plans=142 disclosures_business=2059 disclosures_personnel=373 disclosures_other_category=1110
    county 2010 ✗ 食品安全领域公开信息40条。 → —
    bureau 2013 2013年,我局政府信息主动公开260条。 → proactive_disclosures_total=260
    county 2010 ✗ 主动公开信息100条,其中食品安全领域公开信息40条。 → proactive_disclosures_total=100
  `,
});
