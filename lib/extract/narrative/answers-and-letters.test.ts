/** Short names of answers, letters to mailboxes and what came of them. Same notation as wordings.test.ts; sentences and figures are made up. */
import { specify } from "./test-kit-specify";

const CASES: Record<string, string> = {
  "answers by their short names, before and behind the number": `
    county 2012 全年答复申请36件,其中:答复主动公开8件,依法提供相关信息16件,不属于本机关公开5件,信息不存在7件。 → requests_answered=36 answered_already_public=8 answered_granted=16 answered_not_this_organ=5 answered_information_not_exist=7
    county 2012 全年答复申请36件,其中:告知属于主动公开信息数:8件,依法提供有关信息数:28件。 → requests_answered=36 answered_already_public=8 answered_granted=28
    bureau 2016 全年答复申请12件,其中属于主动公开信息范围2件,依法提供所需信息的10件。 → requests_answered=12 answered_already_public=2 answered_granted=10
    bureau 2016 全年答复申请12件,其中2件答复主动公开,10件依法提供相关信息。 → requests_answered=12 answered_already_public=2 answered_granted=10
    county 2021 办结申请20件,其中予以公开9件,依申请部分公开4件,以其他处理结案7件。 → requests_processed=20 results_granted=9 results_partially_granted=4 results_other=7
    county 2021 办结申请20件,其中9件予以公开,4件依申请部分公开,7件以其他方式处理结案。 → requests_processed=20 results_granted=9 results_partially_granted=4 results_other=7
    bureau 2016 ✗ 全年制作信息120条,属于主动公开信息范围的制度逐步健全。 → —
    bureau 2016 ✗ 为企业依法提供相关信息160条。 → —
  `,
  "what was partly given, by the word for the decision": `
    county 2014 答复申请20件,其中:同意公开13件,有3件准予部分公开,已主动公开并告知获取方式的申请4件。 → requests_answered=20 answered_granted=13 answered_partially_granted=3 answered_already_public=4
    county 2014 答复申请20件,其中:同意公开17件,3件为决定部分公开。 → requests_answered=20 answered_granted=17 answered_partially_granted=3
    county 2014 答复申请20件,其中:同意公开19件,不同意公开答复计1件。 → requests_answered=20 answered_granted=19 answered_refused=1
    county 2014 ✗ 主动公开信息20条(同一信息计1条)。 → proactive_disclosures_total=20
  `,
  "one kind of dispute behind the other": `
    county 2014 2014年度,发生涉及政府信息公开的行政复议案0例;涉及政府信息公开的行政诉讼案10例。 → reconsideration_total=0 litigation_total=10
    county 2014 2014年度,发生涉及政府信息公开的行政诉讼3件,涉及政府信息公开的行政复议2件。 → reconsideration_total=2 litigation_total=3
    county 2014 ✗ 全年收到行政复议申请120件,其中涉及政府信息公开的行政复议3件。 → reconsideration_total=3
  `,
  "what came in, and what became of it": `
    county 2010 2010年,我县收到申请公开政府信息的来信来件29件。 → requests_received=29
    county 2014 收到申请131件,其中传真件申请2件,信函申请129件。 → requests_received=131 requests_fax=2 requests_letter=129
    county 2014 全年收到申请140件,符合受理条件的131件已全部受理。 → requests_received=140 requests_accepted=131
    county 2021 2021年,全县收到的80件申请和上年结转的4件申请中,已有82件办结,2件结转至下年度。 → requests_received=80 requests_carried_in=4 requests_processed=82 requests_carried_out=2
    county 2021 全年发生涉及政府信息公开的行政复议8件,其中维持5件,纠正1件,其余2件尚未审结。 → reconsideration_total=8 reconsideration_upheld=5 reconsideration_corrected=1 reconsideration_pending=2
    county 2021 全年发生涉及政府信息公开的行政诉讼8件,其中维持5件,纠正1件,其余2件正在审理。 → litigation_total=8 litigation_upheld=5 litigation_corrected=1
    county 2014 ✗ 不符合受理条件的13件已全部退回。 → —
  `,
  "letters to mailboxes": `
    county 2014 县长信箱共收到并办理有效来信98件。 → mailbox_messages_answered=98
    town 2021 通过“领导信箱”答复群众咨询、建议113条。 → mailbox_messages_answered=113
    county 2014 ✗ 12345热线共收到并办理有效来电98件。 → —
  `,
  "things named, and that they did not happen": `
    county 2015 2015年度,涉及政府信息公开的行政复议、行政诉讼均未发生。 → reconsideration_total=0 litigation_total=0
    county 2021 因政府信息公开引起的行政复议和行政诉讼案件没有发生。 → reconsideration_total=0 litigation_total=0
    bureau 2016 有关政府信息公开的行政复议、行政诉讼、举报投诉均没有。 → reconsideration_total=0 litigation_total=0 complaints_total=0
    county 2021 ✗ 2014年度,涉及政府信息公开的行政复议、行政诉讼均未发生。 → —
    county 2021 ✗ 因信息公开引起的行政复议被撤销、行政诉讼败诉的情况均未发生。 → —
    county 2021 ✗ 行政复议决定的执行问题均未发生。 → —
  `,
  "since the beginning, and the year among it": `
    town 2017 自2008年5月至2017年12月,全镇累计公开各类政府信息1873条,其中,2017年主动公开各类政府信息268条。 → proactive_disclosures_cumulative=1873 proactive_disclosures_total=268
    town 2017 ✗ 自2016年5月至2016年12月,全镇公开各类政府信息173条。 → —
    town 2017 ✗ 5月至9月,全镇公开各类政府信息173条。 → —
  `,
  "by what way in two words, and marked for disclosure": `
    county 2014 2014年度,共收到网上及书面政府信息公开申请386件。 → requests_received=386
    county 2015 2015年,全县制发各类文件信息706条,公开属性为主动公开的648条,为依申请公开的41条,为不予公开的17条。 → proactive_disclosures_total=648
    county 2014 ✗ 收到书面政府信息公开申请386件。 → —
  `,
  "documents that were disclosed": `
    county 2016 2016年,全县规范性文件公开数为7件。 → normative_documents_disclosed=7
    county 2016 ✗ 规范性文件公开率达100%。 → —
  `,
};

specify(CASES);
