/** Requests received, accepted, answered and carried over, fees and disputes: verbs, orders and lead-ins. Notation of wordings.test.ts; all made up. */
import { specify } from "./test-kit-specify";

const CASES: Record<string, string> = {
  "new and left over, as two ways in": `
    bureau 2019 2019年度,我局政府信息公开申请新收9件、结转1件,办结10件,尚有0件结转下年度办理。 → requests_carried_in=1 requests_carried_out=0 requests_processed=10 requests_received=9
    bureau 2022 ✗ 收到政府信息公开申请9件,结转1件至下年度办理。 → requests_carried_out=1 requests_received=9
    county 2016 收到申请20件,其中邮政寄递的申请9件,网络申请11件。 → requests_letter=9 requests_online=11 requests_received=20
    city 2022 ✗ 开通政务微博的单位57个,全年收到申请12件。 → requests_received=12
    county 2016 收到申请77件。其中,县政府及办公室19件,县级各单位部门50件,各乡(镇)街道8件。 → requests_received=77 requests_received=19 requests_received=50 requests_received=8
    bureau 2010 ✗ 通过各级政府网站公开政府信息340条。 → disclosed_via_website=340
  `,
  "how many in all": `
    bureau 2013 收到的信息公开申请总数为21件。 → requests_received=21
    bureau 2013 全年收到的政府信息公开申请总量为21件。 → requests_received=21
    bureau 2013 年初至年末接收的政府信息公开申请总量为21件。 → requests_received=21
    bureau 2013 ✗ 年初至6月接收的政府信息公开申请总量为21件。 → —
  `,
  "where a request came from, and the rest": `
    county 2022 全年收到政府信息公开申请93件,上年度结转1件,除结转下年度2件外,其余92件全部按时答复。 → requests_received=93 requests_carried_in=1 requests_carried_out=2 requests_processed=92
    county 2022 ✗ 全年收到政府信息公开申请93件,上年度结转1件,除结转下年度2件外,其余60件全部按时答复。 → requests_received=93 requests_carried_in=1 requests_carried_out=2
    bureau 2022 收到政府信息公开申请9件,另有上年度未办结转入1件,办结8件,余下2件按规定结转下一年度。 → requests_received=9 requests_carried_in=1 requests_processed=8 requests_carried_out=2
    county 2024 依申请公开方面,2件由上年结转,62件为本年新收,已办结64件。 → requests_carried_in=2 requests_received=62 requests_processed=64
    bureau 2012 我局收到的政府信息公开申请量为15件,经登记审查后受理12件。 → requests_received=15 requests_accepted=12
    county 2012 全县累计收到申请公开政府信息的来件35件。 → requests_received=35
  `,
  "what came in and what was taken up": `
    bureau 2016 全年接获政府信息公开申请23宗。 → requests_received=23
    bureau 2016 23件政府信息公开申请均由我局接收登记。 → requests_received=23
    bureau 2016 登记台账共记录政府信息公开申请23件。 → requests_received=23
    bureau 2016 各类政府信息公开申请一律编号登记,总量为23件。 → requests_received=23
    bureau 2016 收到申请23件,其中以个人名义提交的20件,以法人名义提交的3件。 → requests_received=23 requests_by_citizens=20 requests_by_organisations=3
    bureau 2016 收到申请23件,其中电子信箱收到20件,挂号信寄到的3件。 → requests_received=23 requests_email=20 requests_letter=3
    bureau 2016 收到申请23件。经审查,决定受理20件。 → requests_received=23 requests_accepted=20
    bureau 2016 收到申请23件,其中纳入受理程序的20件。 → requests_received=23 requests_accepted=20
    bureau 2016 收到申请23件。20件申请材料齐全,依法予以受理。 → requests_received=23 requests_accepted=20
    bureau 2016 收到申请23件。对要件齐全的20件申请予以受理。 → requests_received=23 requests_accepted=20
    bureau 2016 符合法定形式、予以受理的申请共20件。 → requests_accepted=20
    bureau 2016 收到申请23件。20件申请按期得到书面答复。 → requests_received=23 requests_answered=20
    bureau 2016 收到申请23件,将答复书送达申请人手中的20件。 → requests_received=23 requests_answered=20
    bureau 2016 ✗ 12件政府信息公开申请由市局转来,另行处理。 → —
    bureau 2016 ✗ 网民留言42件均已得到答复。 → —
    bureau 2016 ✗ 8件建议提案得到满意答复。 → —
    bureau 2016 ✗ 受理台账共记录信访事项23件。 → —
    bureau 2018 ✗ 除涉密事项外,我局的24项行政审批服务事项已实现网上办理,全年通过市网审平台收到受理申请4364件,办结4364件。 → —
    bureau 2016 ✗ 9件许可申请材料齐全,依法予以受理。 → —
  `,
  "words that belong to another number": `
    bureau 2016 ✗ 收到23位公民提交的政府信息公开申请31件。 → —
    bureau 2016 ✗ 收到申请23件。申请人中,公民18人,企业5家。 → requests_received=23
    county 2022 ✗ 因政府信息公开被申请行政复议6件,其中上年结转1件。 → reconsideration_total=6
    county 2022 ✗ 办理信访事项86件,其中上年结转7件,结转下年5件。 → —
    county 2023 办结政府信息公开申请50件,予以公开的占56%,计28件;无法提供的占20%,计10件。 → requests_processed=50 results_granted=28 results_unable=10
    county 2023 ✗ 办结行政许可50件,予以公开的占56%,计28件。 → —
  `,
  "carried over, in time and late": `
    county 2023 上年未办结转来2件,本年新收申请30件,办结29件,另有3件未到办理期限,需结转至下一年度继续办理。 → requests_carried_in=2 requests_received=30 requests_processed=29 requests_carried_out=3
    county 2023 2023年新收政府信息公开申请30件,连同上年结转的2件,共办结29件,尚有3件正在办理并顺延至次年。 → requests_received=30 requests_carried_in=2 requests_processed=29 requests_carried_out=3
    county 2023 年初未办结的申请2件,2023年新收政府信息公开申请30件。 → requests_carried_in=2 requests_received=30
    bureau 2016 收到申请30件。办结30件,其中如期办结的28件,经批准延期的2件。 → requests_received=30 requests_completed=30 requests_completed_on_time=28 requests_completed_extended=2
    bureau 2016 收到申请30件。办结申请30件:未延期的28件,依法延期的2件。 → requests_received=30 requests_completed=30 requests_completed_on_time=28 requests_completed_extended=2
    bureau 2016 ✗ 上年未办结转来信访件2件。 → —
    bureau 2016 ✗ 项目审批全年如期办结的28件,经批准延期的2件。 → —
  `,
  "answers that share a number": `
    bureau 2016 全年答复申请30件,其中同意公开22件,其余8件为信息不存在、要求补正和告知其他途径。 → requests_answered=30 answered_granted=22 answered_residual_combined=8
    bureau 2016 全年答复申请30件,其中同意公开22件,信息不存在、补正和不属于本机关三类情形共8件。 → requests_answered=30 answered_granted=22 answered_residual_combined=8
    bureau 2016 ✗ 全年答复申请30件,其中同意公开22件,其余8件为年底收到的申请。 → requests_answered=30 answered_granted=22
  `,
  "fees and none": `
    bureau 2012 除收取复印工本费85元外,我局依申请公开未收取其他费用。 → request_fees_collected=85
    bureau 2012 依申请公开产生的检索、复制等费用,按规定收取85元。 → request_fees_collected=85
    bureau 2016 办理政府信息公开申请分文未取。 → request_fees_collected=0
    bureau 2016 提供政府信息均实行免费。 → request_fees_collected=0
    bureau 2016 没有向申请人收取过一分钱,依申请公开全程免费。 → request_fees_collected=0
    bureau 2016 政府信息公开收费:无。 → request_fees_collected=0
    county 2023 信息处理费收取情况:零。 → processing_fee_collected=0
    county 2023 对4件申请出具信息处理费收费通知,应收120元,实收80元。 → processing_fee_notices=4 processing_fee_notified_amount=120 processing_fee_collected=80
    county 2023 全年信息处理费收入80元,上缴财政。 → processing_fee_collected=80
    county 2016 ✗ 查阅点免费开放,提供打印服务。 → —
    county 2016 ✗ 除停车费85元外,未收取其他费用。 → —
    county 2016 ✗ 办理行政许可一律免费。 → —
    county 2016 ✗ 不动产登记应收1200元,实收800元。 → —
  `,
  "disputes by other words": `
    county 2016 因政府信息公开引发的纠纷,通过行政复议途径解决的3件,进入行政诉讼程序的2件。 → reconsideration_total=3 litigation_total=2
    county 2016 因政府信息公开引发的行政复议、行政诉讼:无。 → reconsideration_total=0 litigation_total=0
    county 2016 全县政府信息公开行政复议、行政诉讼和行政申诉均为零。 → reconsideration_total=0 litigation_total=0 appeals_total=0
    county 2016 3件涉及政府信息公开工作的投诉均已查处。 → complaints_total=3
    county 2016 对政府信息公开工作的3件投诉,均向投诉人反馈。 → complaints_total=3
    county 2016 ✗ 因拆迁引发的纠纷,通过行政复议途径解决的3件。 → —
    county 2016 ✗ 对物业管理方面的3件投诉,均向投诉人反馈。 → —
    county 2016 ✗ 安全事故:零。 → —
  `,
  "what came in, by other names": `
    bureau 2016 收到依申请公开类信件42件,其中信函寄送36件、当面递送6件。 → requests_received=42 requests_letter=36 requests_in_person=6
    town 2013 共收到政府信息公开申请书面材料31份,其中公民个人提交申请23件,法人或组织提交申请八件。 → requests_received=31 requests_by_citizens=23 requests_by_organisations=8
    bureau 2022 收到政府信息公开申请20件,其中经网上申请渠道收到16件,窗口提交4件。 → requests_received=20 requests_online=16 requests_in_person=4
    town 2012 ✗ 收到群众信件42件,其中当面递送6件。 → —
    town 2018 收到政府信息公开申请12件,受理11件,1件不予受理。 → requests_received=12 requests_accepted=11
  `,
  "a mailbox among the ways in": `
    bureau 2022 共收到信息公开申请13件,其中通过网上申请系统收到11件,局长信箱收到2件;予以公开2件,部分公开1件,本机关不掌握相关信息9件,其他处理1件。 → requests_received=13 requests_online=11 results_granted=2 results_partially_granted=1 unable_not_held=9 results_other=1
    bureau 2022 ✗ 收到政府信息公开申请13件,局长信箱收到2件,处理1件。 → requests_received=13
    bureau 2022 收到政府信息公开申请13件,局长信箱收到信件20件,均已回复。 → requests_received=13 mailbox_messages_answered=20
  `,
  "a town whose name holds the word for towns": `
    town 2023 2023年,安镇街道共受理政府信息公开申请3件。 → requests_accepted=3
    town 2023 2023年,羊尖镇街道办事处共收到政府信息公开申请3件。 → requests_received=3
  `,
  "carried on, as the rules have it and from year to year": `
    county 2023 收到申请9件,办结7件,另2件申请按规定结转下年度继续办理。 → requests_received=9 requests_processed=7 requests_carried_out=2
    county 2023 收到申请9件,办结7件,剩余2件因未到期限结转至下一年度继续答复。 → requests_received=9 requests_processed=7 requests_carried_out=2
    county 2023 受理申请9件,2023年结转至2024年政府信息公开申请2件。 → requests_accepted=9 requests_carried_out=2
    county 2023 受理申请9件,2023年度结转2024年办理的申请2件。 → requests_accepted=9 requests_carried_out=2
    county 2023 ✗ 受理申请9件,2021年结转至2022年继续办理2件。 → requests_accepted=9
    county 2023 ✗ 项目资金2笔按规定结转下年度继续使用。 → —
  `,
};

specify(CASES);
