/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Requests that go on from year to year, and what was done in time. */

export const CARRIED = [
  "<Y>，<S>共收到政府信息公开申请{requests_received 件}，上年结转{requests_carried_in 件}，办结{requests_processed 件}，结转下年度继续办理{requests_carried_out 件}。",
  "<Y>，<S>新收政府信息公开申请{requests_received 件}，上年结转政府信息公开申请{requests_carried_in 件}，本年度办结{requests_processed 件}，结转下年度继续办理{requests_carried_out 件}。",
  "<Y>，<S>收到政府信息公开申请{requests_received 件}，上年结转{requests_carried_in 件}，已办结{requests_processed 件}，结转下一年度{requests_carried_out 件}。",
  "<Y>，<S>本年新收政府信息公开申请{requests_received 件}，上年结转{requests_carried_in 件}；办结{requests_processed 件}，结转下年度{requests_carried_out 件}。",
  "<Y>，<S>共收到政府信息公开申请{requests_received 件}，另有上年度结转{requests_carried_in 件}，已按时办结{requests_processed 件}，剩余{requests_carried_out 件}结转下年度继续办理。",
  "<Y>，<S>新收申请{requests_received 件}，结转上年申请{requests_carried_in 件}，共办结{requests_processed 件}，{requests_carried_out 件}结转至下年度办理。",
  "<Y>，<S>共收到信息公开申请{requests_received 件}，上年度结转{requests_carried_in 件}，其中{requests_processed 件}已按时按规完成答复，剩余{requests_carried_out 件}结转下年度继续办理。",
  "<Y>，<S>新收到政府信息公开申请{requests_received 件}，加上上年结转的{requests_carried_in 件}，共办结{requests_processed 件}，结转下年度继续办理{requests_carried_out 件}。",
  "<Y>，<S>收到政府信息公开申请{requests_received 件}（另有上年结转{requests_carried_in 件}），全年办结{requests_processed 件}，结转下年{requests_carried_out 件}。",
  "<Y>，<S>收到政府信息公开申请{requests_received 件}，上年结转{requests_carried_in 件}。截至年底，已办结{requests_processed 件}，{requests_carried_out 件}正在办理中，结转至下年继续办理。",
  "依申请公开情况。<Y>，<S>新收申请{requests_received 件}，上年结转{requests_carried_in 件}，办结{requests_processed 件}，结转下年{requests_carried_out 件}。",
  "<Y>，<S>共收到政府信息公开申请{requests_received 件}，上年结转{requests_carried_in 件}。其中，予以公开{results_granted 件}，部分公开{results_partially_granted 件}，不予公开{results_refused 件}，无法提供{results_unable 件}，不予处理{results_not_processed 件}，结转下年度继续办理{requests_carried_out 件}。",
  "<Y>，<S>共受理政府信息公开申请{requests_received|requests_accepted 件}，上年结转{requests_carried_in 件}，办结{requests_processed 件}，结转下年度{requests_carried_out 件}。",
  "<Y>，<S>共受理政府信息公开申请{requests_received|requests_accepted 件}，答复政府信息公开申请{requests_processed 件}（含上年度结转申请{requests_carried_in 件}，另有{requests_carried_out 件}顺延到下年度答复）。",
  "<Y>，<S>共收到政府信息公开申请{requests_received 件}，办结{requests_processed 件}（含上年结转{requests_carried_in 件}），结转下年度继续办理{requests_carried_out 件}。",
  "<S>依法依规做好依申请公开工作，<Y>新收政府信息公开申请{requests_received 件}，上年结转{requests_carried_in 件}，办结{requests_processed 件}，结转下年度继续办理{requests_carried_out 件}。",
];

/** The head figure holds what was carried in. */
export const WITH_CARRIED = [
  "<Y>，<S>共办理政府信息公开申请<n>件，其中新收{requests_received 件}，上年结转{requests_carried_in 件}，共办结{requests_processed 件}。",
  "<Y>，<S>共办理政府信息公开申请<n>件（其中上年结转{requests_carried_in 件}，本年新收{requests_received 件}），已办结{requests_processed 件}。",
  "<Y>，<S>办理依申请公开共<n>件，含上年结转{requests_carried_in 件}、本年新收{requests_received 件}，办结{requests_processed 件}。",
  "<Y>，<S>共有政府信息公开申请<n>件，其中本年新收{requests_received 件}，上年结转{requests_carried_in 件}，已办结{requests_processed 件}。",
];

export const ON_TIME = [
  "申请办结{requests_completed 件}，其中按时办结{requests_completed_on_time 件}，延期办结{requests_completed_extended 件}。",
  "共办结申请{requests_completed 件}，其中按时办结{requests_completed_on_time 件}、延期办结{requests_completed_extended 件}。",
  "申请办结数{requests_completed 件}，按时办结数{requests_completed_on_time 件}，延期办结数{requests_completed_extended 件}。",
  "办结情况：共办结{requests_completed 件}，按时办结{requests_completed_on_time 件}，延期办结{requests_completed_extended 件}。",
];
