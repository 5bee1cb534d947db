/** How requests were decided, as a list names it. Same notation as wordings.test.ts; sentences and figures are made up. */
import { specify } from "./test-kit-specify";

const CASES: Record<string, string> = {
  "what applicants were told, by other names": `
    county 2010 收到政府信息公开申请34件。答复申请30件,其中告知申请人补充材料后再申请1件,告知申请人其他办理途径3件,不予公开13件。 → answered_correction_requested=1 answered_other_channel=3 answered_refused=13 requests_answered=30 requests_received=34
    county 2016 收到政府信息公开申请34件。答复申请30件,其中同意公开申请13件,发出补正通知2件,不予公开15件。 → answered_correction_requested=2 answered_granted=13 answered_refused=15 requests_answered=30 requests_received=34
    county 2022 收到申请42件,共办结申请40件,无法提供所需信息32件,予以公开8件。 → requests_processed=40 requests_received=42 results_granted=8 results_unable=32
    bureau 2016 ✗ 全年发出补正通知书的模板2件,公开申请表3件。 → —
  `,
  "told where to find it, in quotes or by number first": `
    county 2013 全年答复申请83件,按答复类型分为:19件属于“告知已主动公开查询途径”;20件属于“向申请人提供信息”;30件属于“非本机关公开职责”;13件属于“所申请公开信息不存在”;1件属于“一次性告知补正”。 → requests_answered=83 answered_already_public=19 answered_granted=20 answered_not_this_organ=30 answered_information_not_exist=13 answered_unclear=1
    county 2016 全年答复申请30件,其中告知已公开信息的获取方式9件,同意公开18件,通知补正申请材料3件。 → requests_answered=30 answered_already_public=9 answered_granted=18 answered_correction_requested=3
    county 2020 全年办结申请20件,其中两件属于“因本机关不掌握等无法提供”,18件予以公开。 → requests_processed=20 results_unable=2 results_granted=18
    county 2022 全年办结申请20件,其中2件的结果为“因信息不存在、不掌握等无法提供”,18件予以公开。 → requests_processed=20 results_granted=18 results_unable=2
    bureau 2022 收到申请36件,答复36件,2件的答复结果为因信息不存在、本机关不掌握等原因无法提供,34件予以公开。 → requests_processed=36 requests_received=36 results_granted=34 results_unable=2
    bureau 2022 收到政府信息公开申请1件,为本机关不掌握的相关政府信息。 → requests_received=1 unable_not_held=1
    bureau 2022 收到政府信息公开申请6件,2件结转下年度继续办理,已办理的4件均属于《条例》规定的本机关不掌握相关信息,无法提供。 → requests_carried_out=2 requests_processed=4 requests_received=6 unable_not_held=4
    bureau 2022 ✗ 收到政府信息公开申请3件,多为本机关不掌握的政府信息。 → requests_received=3
    bureau 2022 发生1起信息公开行政复议案件,该案件至本报告公布之时尚未审结。 → reconsideration_pending=1 reconsideration_total=1
    bureau 2022 被申请政府信息公开行政复议1件,目前正在审理中。 → reconsideration_pending=1 reconsideration_total=1
    bureau 2022 ✗ 被申请政府信息公开行政复议4件,目前正在审理中。 → reconsideration_total=4
    county 2016 全年办结申请20件,其中2件信息不存在、18件予以公开。 → requests_completed=20 answered_information_not_exist=2 answered_granted=18
    bureau 2016 办结申请162件,154件按时办结,8件因检索量大等原因延期答复。 → requests_completed=162 requests_completed_on_time=154 requests_completed_extended=8
    county 2016 因政府信息公开引发行政复议12件,其中维持6件,被撤销或责令重作2件,终止等其他情形4件。 → reconsideration_total=12 reconsideration_upheld=6 reconsideration_corrected=2 reconsideration_other=4
    bureau 2016 ✗ 办结12345工单162件,8件延期办结。 → —
  `,
  "what is given only in part": `
    bureau 2016 全年答复申请30件,其中同意公开22件,遮盖敏感内容后提供5件,信息不存在3件。 → requests_answered=30 answered_granted=22 answered_partially_granted=5 answered_information_not_exist=3
    bureau 2016 全年答复申请30件,其中同意公开22件,删除涉密内容后公开的5件,信息不存在3件。 → requests_answered=30 answered_granted=22 answered_partially_granted=5 answered_information_not_exist=3
    bureau 2016 全年答复申请30件,其中同意公开22件,仅公开其中一部分内容的5件,信息不存在3件。 → requests_answered=30 answered_granted=22 answered_partially_granted=5 answered_information_not_exist=3
    county 2023 办结申请30件:予以公开22件,屏蔽个人隐私后公开5件,无法提供3件。 → requests_processed=30 results_granted=22 results_partially_granted=5 results_unable=3
    county 2023 办结申请30件:予以公开22件,一部分内容准予公开、其余部分不予公开5件,无法提供3件。 → requests_processed=30 results_granted=22 results_partially_granted=5 results_unable=3
    bureau 2016 ✗ 全年删除涉密内容后公开文件35件。 → —
    bureau 2016 ✗ 公开会议纪要时隐去部分内容后公开12件。 → —
  `,
  "told by where it belongs": `
    county 2016 全年办结政府信息公开申请87件,其中主动公开范围内答复的67件;予以公开的10件;信息不存在的10件。 → requests_completed=87 answered_already_public=67 answered_granted=10 answered_information_not_exist=10
    county 2016 答复申请42件,其中同意公开32件,建议向其他途径咨询10件。 → requests_answered=42 answered_granted=32 answered_other_channel=10
    county 2016 答复申请42件,其中同意公开32件,告知申请人向其他途径咨询办理10件。 → requests_answered=42 answered_granted=32 answered_other_channel=10
    county 2016 ✗ 接受其他咨询42件,其中网上答复10件。 → —
    county 2013 办结申请30件,其中同意公开4件,信息不存在、申请内容不明确、告知其他途径等合计26件。 → requests_completed=30 answered_granted=4 answered_residual_combined=26
  `,
  "what was public before it was asked for": `
    bureau 2016 全年答复申请30件,其中同意公开22件,所申请信息早已公开的5件,信息不存在3件。 → requests_answered=30 answered_granted=22 answered_already_public=5 answered_information_not_exist=3
    bureau 2016 全年答复申请30件,其中同意公开22件,先前已在网站公开5件,信息不存在3件。 → requests_answered=30 answered_granted=22 answered_already_public=5 answered_information_not_exist=3
    bureau 2016 全年答复申请30件,其中同意公开22件,申请的内容均已公开的5件,信息不存在3件。 → requests_answered=30 answered_granted=22 answered_already_public=5 answered_information_not_exist=3
    bureau 2016 ✗ 今年公开部门预算信息20条,此前已公开12条。 → —
  `,
  "whose the information is, and whether there is any": `
    bureau 2016 全年答复申请30件,其中同意公开22件,制作机关不是我局的5件,没有相关信息的3件。 → requests_answered=30 answered_granted=22 answered_not_this_organ=5 answered_information_not_exist=3
    bureau 2016 全年答复申请30件,其中同意公开22件,应由其他部门公开的5件,未查到所申请信息的3件。 → requests_answered=30 answered_granted=22 answered_not_this_organ=5 answered_information_not_exist=3
    bureau 2016 全年答复申请30件,其中同意公开22件,信息不归我局保存5件,经查询没有该文件3件。 → requests_answered=30 answered_granted=22 answered_not_this_organ=5 answered_information_not_exist=3
    bureau 2016 ✗ 全县公开责任单位不是本级政府部门的公共企事业单位有5个。 → —
  `,
  "the result told as a clause, in quotes or behind a dash": `
    bureau 2016 全年答复申请30件,其中22件的答复结果为“同意公开”,5件的处理结果是“非本机关掌握”,3件的结论为“信息不存在”。 → requests_answered=30 answered_granted=22 answered_not_this_organ=5 answered_information_not_exist=3
    bureau 2016 全年答复申请30件:同意公开——22件;非本机关掌握——5件;信息不存在——3件。 → requests_answered=30 answered_granted=22 answered_not_this_organ=5 answered_information_not_exist=3
    county 2023 办结申请30件。列为“予以公开”的22件,归入“不予公开”的5件,列入“无法提供”的3件。 → requests_processed=30 results_granted=22 results_refused=5 results_unable=3
    county 2023 办结申请30件,其中22件归为予以公开,5件列为不予公开,3件归入无法提供。 → requests_processed=30 results_granted=22 results_refused=5 results_unable=3
    county 2023 办结申请30件,22件同意公开,5件无法提供,3件其他方式处理。 → requests_processed=30 results_granted=22 results_unable=5 results_other=3
    county 2023 ✗ 办理建议提案30件,其中22件的办理结果为“同意公开”,8件为“不予公开”。 → —
    county 2023 ✗ 行政许可30件,22件的结果为“准予公开”,8件的结果为“不予公开”。 → —
    county 2023 ✗ 抽查网站30家,22家的结果为“合格”,8家的结果为“不合格”。 → —
  `,
  "number first, with what it was done by": `
    county 2012 收到申请60件。全县已答复54件,答复内容分别为:7件为属于主动公开内容、16件为按要求予以公开、5件为不公开、10件为申请公开的信息不存在、2件为告知作出补充更正。 → requests_received=60 requests_answered=54 answered_already_public=7 answered_granted=16 answered_refused=5 answered_information_not_exist=10 answered_correction_requested=2
    county 2020 收到申请100件,其中予以公开51件,因不掌握等原因无法提供49件。 → requests_received=100 results_granted=51 results_unable=49
    county 2020 收到申请100件,其中51件为予以公开,49件为本机关无法提供。 → requests_received=100 results_granted=51 results_unable=49
  `,
  "the ground and what it led to in one": `
    county 2023 办结申请9件,其中予以公开3件,因属于行政执法案卷信息不予公开1件,由于涉及过程性信息而不予公开2件,属内部事务信息不予公开3件。 → requests_processed=9 results_granted=3 refused_enforcement_files=1 refused_process_information=2 refused_internal_affairs=3
    county 2016 答复申请9件,其中同意公开6件,因涉及商业秘密不予公开2件,由于属于个人隐私而不予公开1件。 → requests_answered=9 answered_granted=6 refused_trade_secret=2 refused_personal_privacy=1
    county 2023 ✗ 制作行政执法案卷30卷,因涉及内部事务未归档2卷。 → —
  `,
  "results that share a number": `
    county 2012 申请答复总数41件,结果如下:属于主动公开内容9件,给予公开23件,信息不存在、告知补正、告知通过其他渠道办理的共9件。 → requests_answered=41 answered_already_public=9 answered_granted=23 answered_residual_combined=9
  `,
  "finished on time and later, and both": `
    county 2012 收到申请6件。从办结情况看,按时办结数6件,延期办结数0件,总计6件。 → requests_received=6 requests_completed_on_time=6 requests_completed_extended=0 requests_completed=6
    county 2012 ✗ 收到申请6件。从办结情况看,按时办结数5件,延期办结数2件,总计6件。 → requests_received=6 requests_completed_on_time=5 requests_completed_extended=2
  `,
  "wrong in the way it was done, done over again, won and lost": `
    county 2018 因信息公开答复引起行政复议三起,复议机关维持二起,确认程序违法一起。 → reconsideration_total=3 reconsideration_upheld=2 reconsideration_corrected=1
    county 2018 引起信息公开行政复议3件,维持2件,确认未按期答复违法1件。 → reconsideration_total=3 reconsideration_upheld=2 reconsideration_corrected=1
    county 2018 引起信息公开行政复议3件,维持2件,撤销重作1件。 → reconsideration_total=3 reconsideration_upheld=2 reconsideration_corrected=1
    county 2018 政府信息公开行政诉讼3件,其中判决驳回原告诉请2件,确认答复程序违法1件。 → litigation_total=3 litigation_upheld=2 litigation_corrected=1
    county 2018 涉及政府信息公开的行政诉讼案件1件,我县胜诉。 → litigation_total=1 litigation_upheld=1
    county 2018 涉及政府信息公开的行政诉讼案件3件,法院均判决我县政府胜诉。 → litigation_total=3 litigation_upheld=3
    county 2018 涉及政府信息公开的行政诉讼案件1件,法院判决我局败诉。 → litigation_total=1 litigation_corrected=1
    county 2018 ✗ 涉及政府信息公开的行政诉讼案件3件,我县胜诉率较高。 → litigation_total=3
    county 2018 ✗ 因政府信息公开引发行政诉讼3件,审结2件,均胜诉。 → litigation_total=3
  `,
};

specify(CASES);
