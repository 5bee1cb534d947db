/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Requests that go on from year to year, and what was done in time. */

export const CARRIED = [
  "<Y>，<S>新收政府信息公开申请{requests_received 件}，上年度结转{requests_carried_in 件}，本年度共办结{requests_processed 件}，结转下年度办理{requests_carried_out 件}。",
  "<Y>，<S>收到政府信息公开申请{requests_received 件}、结转上年度申请{requests_carried_in 件}，办结{requests_processed 件}，结转下一年度{requests_carried_out 件}。",
  "<Y>，<S>共收到政府信息公开申请{requests_received 件}，另有上年结转{requests_carried_in 件}，均依法办理；年内办结{requests_processed 件}，{requests_carried_out 件}结转下年办理。",
  "<Y>，<S>受理政府信息公开申请{requests_received|requests_accepted 件}，办结{requests_processed 件}，均在法定期限内办结，{requests_carried_out 件}结转下一年办理。",
  "<Y>，<S>新收申请{requests_received 件}，结转上年{requests_carried_in 件}。截至年底，已办结{requests_processed 件}，结转至下年度{requests_carried_out 件}。",
  "<Y>，<S>本年新收申请{requests_received 件}，上年结转申请{requests_carried_in 件}，本年办理结果总计{requests_processed 件}，结转下年度继续办理{requests_carried_out 件}。",
  "<Y>，<S>收到依申请公开{requests_received 件}，上年结转{requests_carried_in 件}，全部依法依规办理，年内办结{requests_processed 件}，结转下年{requests_carried_out 件}。",
  "<Y>，<S>办结政府信息公开申请{requests_processed 件}（其中上年结转{requests_carried_in 件}一并办结），本年新收{requests_received 件}，结转下年度继续办理{requests_carried_out 件}。",
  "<Y>，<S>新增政府信息公开申请{requests_received 件}，上年度结转政府信息公开申请{requests_carried_in 件}。已办结{requests_processed 件}，结转下年度继续办理{requests_carried_out 件}。",
  "<S>依法依规做好答复工作，<Y>新收到申请{requests_received 件}，上年结转{requests_carried_in 件}，其中予以公开{results_granted 件}，部分公开{results_partially_granted 件}，不予公开{results_refused 件}，无法提供{results_unable 件}，结转下年度{requests_carried_out 件}。",
  "<Y>，<S>当年收到政府信息公开申请{requests_received 件}，上年结转{requests_carried_in 件}，办结件数{requests_processed 件}，年底未办结而结转下年度的{requests_carried_out 件}。",
  "上年结转政府信息公开申请{requests_carried_in 件}，<Y>，<S>新收申请{requests_received 件}，共办结{requests_processed 件}，尚余{requests_carried_out 件}结转至下年度。",
];

/** The head figure holds what was carried in. */
export const WITH_CARRIED = [
  "<Y>，<S>共办理政府信息公开申请<n>件，其中本年新收{requests_received 件}、上年结转{requests_carried_in 件}，已按期办结{requests_processed 件}。",
  "<Y>，<S>办理政府信息公开申请<n>件（其中上年结转{requests_carried_in 件}），已办结{requests_processed 件}。",
  "<Y>，<S>应办理政府信息公开申请<n>件（新收{requests_received 件}，上年结转{requests_carried_in 件}），实际办结{requests_processed 件}。",
  "<Y>，<S>共处理政府信息公开申请<n>件，含上年度结转{requests_carried_in 件}和本年度新收{requests_received 件}，办结{requests_processed 件}。",
  "<Y>，<S>新收政府信息公开申请{requests_received 件}、上年结转{requests_carried_in 件}，共计<n>件，办结{requests_processed 件}。",
];

export const ON_TIME = [
  "申请办结{requests_completed 件}，均依法办理，其中按时办结{requests_completed_on_time 件}，延期办结{requests_completed_extended 件}。",
  "全年办结申请总数{requests_completed 件}，按时办结{requests_completed_on_time 件}，依法延长答复期限后办结{requests_completed_extended 件}。",
  "申请办结数为{requests_completed 件}（按时办结数{requests_completed_on_time 件}，延期办结数{requests_completed_extended 件}）。",
  "已办结申请{requests_completed 件}，其中按时办结的{requests_completed_on_time 件}。",
  "按时办结{requests_completed_on_time 件}、延期办结{requests_completed_extended 件}，共办结{requests_completed 件}。",
];
