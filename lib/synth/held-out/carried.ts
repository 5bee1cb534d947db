/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Requests that go on from year to year, and what was done in time. */

export const CARRIED = [
  "<Y>，<S>共收到政府信息公开申请{requests_received 件}，上年结转{requests_carried_in 件}，办结{requests_processed 件}，结转下年度{requests_carried_out 件}。",
  "<Y>，<S>新收政府信息公开申请{requests_received 件}，结转上年度申请{requests_carried_in 件}，全年办结{requests_processed 件}，结转下年度继续办理{requests_carried_out 件}。",
  "<Y>，<S>收到依申请公开{requests_received 件}，上年结转{requests_carried_in 件}，法定期限内予以答复{requests_processed 件}，结转下年{requests_carried_out 件}。",
  "<Y>，<S>收到政府信息公开申请{requests_received 件}、上年度结转{requests_carried_in 件}，已办结{requests_processed 件}，其余{requests_carried_out 件}结转下一年度办理。",
  "<Y>，<S>本年新收政府信息公开申请{requests_received 件}，上年结转政府信息公开申请{requests_carried_in 件}，本年度办理结果{requests_processed 件}，结转下年度继续办理{requests_carried_out 件}。",
  "<Y>，<S>接收政府信息公开申请{requests_received 件}，其中{requests_carried_out 件}结转下年度办理；上年结转{requests_carried_in 件}；全年共办结{requests_processed 件}。",
  "<Y>，<S>共办结政府信息公开申请{requests_processed 件}。其中，本年新收{requests_received 件}，上年结转{requests_carried_in 件}，结转下年度{requests_carried_out 件}。",
  "<S>规范办理依申请公开，<Y>新收申请{requests_received 件}，上年结转{requests_carried_in 件}；本年办结{requests_processed 件}，转下年办理{requests_carried_out 件}。",
  "<Y>，<S>收到申请{requests_received 件}，加上年结转{requests_carried_in 件}，全年共处理{requests_processed 件}，未到期的{requests_carried_out 件}结转下年度继续办理。",
  "<Y>，<S>收到政府信息公开申请{requests_received 件}（不含上年结转的{requests_carried_in 件}），办结{requests_processed 件}，结转下年度{requests_carried_out 件}。",
  "<Y>，<S>共收到政府信息公开申请{requests_received 件}。上年度结转申请{requests_carried_in 件}。本年度办结{requests_processed 件}，其中予以公开{results_granted 件}，部分公开{results_partially_granted 件}，不予公开{results_refused 件}，无法提供{results_unable 件}。结转下年度{requests_carried_out 件}。",
  "<Y>，<S>新收依申请公开{requests_received 件}，上年转结{requests_carried_in 件}，已办理{requests_processed 件}，转结下年度{requests_carried_out 件}。",
  "<Y>，<S>政府信息公开申请办理情况为：上年结转{requests_carried_in 件}，本年新收{requests_received 件}，办理完毕{requests_processed 件}，结转下年{requests_carried_out 件}。",
  "<Y>，<S>收到的{requests_received 件}申请和上年结转的{requests_carried_in 件}申请中，已有{requests_processed 件}办结，{requests_carried_out 件}结转至下年度。",
];

/** The head figure holds what was carried in. */
export const WITH_CARRIED = [
  "<Y>，<S>共办理政府信息公开申请<n>件，其中新收{requests_received 件}，上年结转{requests_carried_in 件}，办结{requests_processed 件}。",
  "<Y>，<S>收到政府信息公开申请{requests_received 件}，上年结转{requests_carried_in 件}，共计<n>件，已依法办结{requests_processed 件}。",
  "<Y>，<S>应办理依申请公开<n>件（上年结转{requests_carried_in 件}，本年新收{requests_received 件}），办结{requests_processed 件}。",
  "<Y>，<S>受理政府信息公开申请<n>件（其中上年度结转{requests_carried_in 件}），办结{requests_processed 件}。",
  "<Y>，<S>办理政府信息公开申请<n>件，含上年结转的{requests_carried_in 件}，共答复{requests_processed 件}。",
  "<Y>，<S>处理中的政府信息公开申请总数为<n>件，由上年结转{requests_carried_in 件}和本年新收{requests_received 件}组成，全年办结{requests_processed 件}。",
];

export const ON_TIME = [
  "全年办结申请{requests_completed 件}，其中按时办结{requests_completed_on_time 件}，延期办结{requests_completed_extended 件}。",
  "申请办结数{requests_completed 件}，其中按时办结数{requests_completed_on_time 件}，延期办结数{requests_completed_extended 件}。",
  "办结{requests_completed 件}（按时办结{requests_completed_on_time 件}、延期办结{requests_completed_extended 件}）。",
  "按时办结{requests_completed_on_time 件}，经延期后办结{requests_completed_extended 件}，合计办结申请{requests_completed 件}。",
  "从办理时限看，按时办结的{requests_completed_on_time 件}，延期办结的{requests_completed_extended 件}，共办结{requests_completed 件}。",
  "共办结依申请公开{requests_completed 件}，其中{requests_completed_on_time 件}在法定时限内按时办结，{requests_completed_extended 件}延期办结。",
];
