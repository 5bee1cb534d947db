/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Requests that go on from year to year, and what was done in time. */

export const CARRIED = [
  "<Y>，<S>上年结转申请{requests_carried_in 件}、新收申请{requests_received 件}，已办理{requests_processed 件}，尚未办结而结转下年度的{requests_carried_out 件}。",
  "<Y>，<S>新接到政府信息公开申请{requests_received 件}，上年度结转申请{requests_carried_in 件}。全年办结申请{requests_processed 件}，结转到下年度{requests_carried_out 件}。",
  "<S>本年度新收申请{requests_received 件}，上年度结转{requests_carried_in 件}，本年度办结{requests_processed 件}，结转下年度继续办理{requests_carried_out 件}。",
  "<Y>，<S>收到政府信息公开申请{requests_received 件}，上一年度结转{requests_carried_in 件}；年内办理完毕{requests_processed 件}，结转下一年度继续办理{requests_carried_out 件}。",
  "<Y>，<S>新收政府信息公开申请{requests_received 件}，上年度结转申请{requests_carried_in 件}，作出答复{requests_processed 件}，未到答复期限结转下年度的{requests_carried_out 件}。",
  "<Y>，<S>政府信息公开申请收到{requests_received 件}、上年结转{requests_carried_in 件}、办结{requests_processed 件}、结转下年度{requests_carried_out 件}。",
  "<Y>，<S>共收到申请{requests_received 件}，连同上年结转的{requests_carried_in 件}，已办结{requests_processed 件}，尚有{requests_carried_out 件}结转下年度继续办理。",
  "<Y>，<S>本年新收申请{requests_received 件}，结转上年{requests_carried_in 件}，本年度办理{requests_processed 件}，结转下年度{requests_carried_out 件}，办理过程规范有序。",
  "<Y>，<S>接收申请{requests_received 件}，上年结转继续办理{requests_carried_in 件}，已全部依法办理，其中{requests_processed 件}当年办结，{requests_carried_out 件}结转下一年度。",
  "<Y>，<S>办结政府信息公开申请{requests_processed 件}，其中上年结转申请{requests_carried_in 件?}；年内新收{requests_received 件}，年末结转下年度{requests_carried_out 件}。",
  "上年结转申请{requests_carried_in 件}；<Y>，<S>新收申请{requests_received 件}；办结{requests_processed 件}；结转下年度继续办理{requests_carried_out 件}。",
  "<Y>，<S>新登记政府信息公开申请{requests_received 件}，上年未办结{requests_carried_in 件}结转本年办理，全年办结{requests_processed 件}，{requests_carried_out 件}转下年度办理。",
  "<Y>，<S>受理政府信息公开申请{requests_received|requests_accepted 件}，上年结转{requests_carried_in 件}，按期办结{requests_processed 件}，结转至下年度{requests_carried_out 件}。",
  "<Y>，<S>共收到政府信息公开申请{requests_received 件}，结转上一年度{requests_carried_in 件}，作出处理决定{requests_processed 件}，其余{requests_carried_out 件}结转下年度办理。",
  "<S>规范办理流程，<Y>新收申请{requests_received 件}，上年结转{requests_carried_in 件}，办理结果为予以公开{results_granted 件}、部分公开{results_partially_granted 件}、不予公开{results_refused 件}、无法提供{results_unable 件}、不予处理{results_not_processed 件}，结转下年度{requests_carried_out 件}。",
  "<Y>，<S>收到公众申请{requests_received 件}，另办理上年结转申请{requests_carried_in 件}。截至12月底，办结{requests_processed 件}，结转下年{requests_carried_out 件}。",
];

/** The head figure holds what was carried in. */
export const WITH_CARRIED = [
  "<Y>，<S>共办理政府信息公开申请<n>件（其中新收{requests_received 件}，上年结转{requests_carried_in 件}），办结{requests_processed 件}。",
  "<Y>，<S>需办理的申请<n>件，含上年结转{requests_carried_in 件}，办结{requests_processed 件}。",
  "<Y>，<S>承办政府信息公开申请<n>件，由本年新收{requests_received 件}和上年结转{requests_carried_in 件}组成，办结{requests_processed 件}。",
  "<Y>，<S>办理依申请公开<n>件，其中上年度结转的{requests_carried_in 件}、本年度收到的{requests_received 件}，均已依法处理，办结{requests_processed 件}。",
];

export const ON_TIME = [
  "全年办结申请{requests_completed 件}，其中在法定期限内按时办结{requests_completed_on_time 件}，经批准延期办结{requests_completed_extended 件}。",
  "从时效看，按时办结{requests_completed_on_time 件}，延期办结{requests_completed_extended 件}。",
  "申请办结总数{requests_completed 件}，按时办结数{requests_completed_on_time 件}、延期办结数{requests_completed_extended 件}。",
  "办结的{requests_completed 件}申请中，按时办结{requests_completed_on_time 件}，延期办结{requests_completed_extended 件}。",
];
