/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Requests that go on from year to year, and what was done in time. */

export const CARRIED = [
  "<Y>，<S>共受理政府信息公开申请{requests_received|requests_accepted 件}，上年结转政府信息公开办理数量{requests_carried_in 件}，共办结政府信息公开申请{requests_processed 件}，结转下年办理{requests_carried_out 件}。",
  "<Y>，<S>新收到政府信息公开申请{requests_received 件}，上年结转政府信息公开申请数量{requests_carried_in 件}，共计办结{requests_processed 件}，结转下年办理{requests_carried_out 件}。",
  "<Y>，<S>新收政府信息公开申请{requests_received 件}，加上上年度结转{requests_carried_in 件}，办结{requests_processed 件}，其余{requests_carried_out 件}依法结转下年。",
  "<Y>，<S>共收到依申请公开{requests_received 件}，结转上年未办结{requests_carried_in 件}，{requests_processed 件}已按照规定时限和程序答复，{requests_carried_out 件}结转下年。",
  "<Y>，<S>收到政府信息公开申请数量{requests_received 件}，上年结转{requests_carried_in 件}；按时办结{requests_processed 件}，结转下年度办理{requests_carried_out 件}。",
  "<Y>，<S>政府信息公开申请新收{requests_received 件}、结转{requests_carried_in 件}，办结{requests_processed 件}，尚有{requests_carried_out 件}结转下年度办理。",
  "上年度结转的政府信息公开申请{requests_carried_in 件}，<Y>，<S>新收{requests_received 件}，当年办结{requests_processed 件}，年末结转{requests_carried_out 件}。",
  "<Y>，<S>收到依申请公开申请{requests_received 件}（上年结转{requests_carried_in 件}另计），已办结{requests_processed 件}，顺延至下一年度答复{requests_carried_out 件}。",
  "<Y>，<S>新收依申请公开申请{requests_received 件}、上年结转{requests_carried_in 件}，均依法办理，其中办结{requests_processed 件}，因未到答复期限结转下年度{requests_carried_out 件}。",
  "<Y>，<S>本年新收政府信息公开申请{requests_received 件}，上年结转政府信息公开申请{requests_carried_in 件}，办理结果总计{requests_processed 件}，结转下年度继续办理{requests_carried_out 件}，按时办结率100%。",
  "<Y>，<S>收到政府信息公开申请{requests_received 件}。承接上年度结转{requests_carried_in 件}。年内共办结{requests_processed 件}，转入下年度{requests_carried_out 件}。",
  "<Y>，<S>接收申请{requests_received 件}；上一年度转入{requests_carried_in 件}；已作出答复的{requests_processed 件}，转入下一年度继续办理的{requests_carried_out 件}。",
  "<S>持续规范依申请公开办理，<Y>新收政府信息公开申请数量{requests_received 件}、上年结转数量{requests_carried_in 件}。其中，予以公开{results_granted 件}，部分公开{results_partially_granted 件}，不予公开{results_refused 件}，本机关无法提供{results_unable 件}，不予处理{results_not_processed 件}，结转下年度继续办理{requests_carried_out 件}。",
  "<Y>，<S>办结政府信息公开申请{requests_processed 件}，结转下年度{requests_carried_out 件}；当年新收申请{requests_received 件}，上年度转来{requests_carried_in 件}。",
];

/** The head figure holds what was carried in. */
export const WITH_CARRIED = [
  "<Y>，<S>共收到政府信息公开申请<n>件（含新收{requests_received 件}、上年结转{requests_carried_in 件}），均依法办理，办结{requests_processed 件}。",
  "<Y>，<S>共办理政府信息依申请公开<n>件，包括上年度结转{requests_carried_in 件}，本年办结{requests_processed 件}。",
  "<Y>，<S>办理申请共计<n>件，其中上年结转{requests_carried_in 件}、当年新收{requests_received 件}，已办结{requests_processed 件}。",
  "<Y>，<S>受理的政府信息公开申请共<n>件（含上年结转的{requests_carried_in 件}），答复{requests_processed 件}。",
  "<Y>，<S>新收申请{requests_received 件}，连同上年结转{requests_carried_in 件}合计<n>件，办结{requests_processed 件}。",
  "<Y>，<S>政府信息公开申请办理量<n>件（新收{requests_received 件}，结转{requests_carried_in 件}），办结量{requests_processed 件}。",
];

export const ON_TIME = [
  "从时限看，按时办结申请{requests_completed_on_time 件}，延期办结申请{requests_completed_extended 件}，合计{requests_completed 件}。",
  "申请办结数{requests_completed 件}：1.按时办结数{requests_completed_on_time 件}；2.延期办结数{requests_completed_extended 件}。",
  "全年申请办结{requests_completed 件}，其中经批准延长期限办结{requests_completed_extended 件}。",
  "共办结申请{requests_completed 件}，在规定期限内办结{requests_completed_on_time 件}，依法延期办结{requests_completed_extended 件}。",
  "已办结{requests_completed 件}，均依法办理，其中按期办结{requests_completed_on_time 件}、延期后办结{requests_completed_extended 件}。",
  "按时办结数为{requests_completed_on_time 件}，延期办结数为{requests_completed_extended 件}，申请办结总数为{requests_completed 件}。",
];
