/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Requests that go on from year to year, and what was done in time. */

export const CARRIED = [
  "<Y>，<S>手头申请有两部分：本年新收{requests_received 件}，上年结转{requests_carried_in 件}。到年底办结{requests_processed 件}，留待下年度继续办理{requests_carried_out 件}。",
  "<Y>，<S>收到新的政府信息公开申请{requests_received 件}；由上年转入的申请{requests_carried_in 件}；本年度办结{requests_processed 件}；转入下年度的{requests_carried_out 件}。",
  "上年未办完、结转到本年的申请{requests_carried_in 件}，<Y>，<S>新收{requests_received 件}，两项相加后办结{requests_processed 件}，另有{requests_carried_out 件}结转下年度。",
  "<Y>，<S>政府信息公开申请办理情况如下：新收{requests_received 件}，上年结转{requests_carried_in 件}，办结{requests_processed 件}，结转下年度继续办理{requests_carried_out 件}。",
  "<Y>，<S>办结政府信息公开申请{requests_processed 件}，年底尚在办理、结转下年度的{requests_carried_out 件}；这些申请中，本年新收的{requests_received 件}，上年结转的{requests_carried_in 件}。",
  "<Y>，<S>新收到申请{requests_received 件}，上年结转{requests_carried_in 件}，均已登记；除{requests_carried_out 件}因法定期限未满结转下年度外，其他{requests_processed 件}都已办结。",
  "<S>坚持随到随办，<Y>新收申请{requests_received 件}，承接上年结转{requests_carried_in 件}，当年办理完结{requests_processed 件}，结转下一年{requests_carried_out 件}。",
  "<Y>，<S>共收到政府信息公开申请{requests_received 件}（另有上年结转{requests_carried_in 件}），办理完毕{requests_processed 件}，仍在办理而结转下年度的{requests_carried_out 件}。",
  "<Y>，<S>新收政府信息公开申请{requests_received 件}，加上上年结转的{requests_carried_in 件}，依法办理并答复{requests_processed 件}，剩余{requests_carried_out 件}结转下年度办理。",
  "依申请公开收办情况：新收{requests_received 件}，上年结转{requests_carried_in 件}，已办{requests_processed 件}，结转下年度{requests_carried_out 件}。",
  "<Y>，<S>政府信息公开申请“收、转、办、结”四个数分别是：新收{requests_received 件}，上年结转{requests_carried_in 件}，办结{requests_processed 件}，结转下年度{requests_carried_out 件}。",
  "<Y>，<S>收到政府信息公开申请{requests_received 件}，上年结转{requests_carried_in 件}。答复结果是：予以公开{results_granted 件}，部分公开{results_partially_granted 件}，不予公开{results_refused 件}，无法提供{results_unable 件}，不予处理{results_not_processed 件}；结转下年度继续办理{requests_carried_out 件}。",
  "<Y>，<S>受理的政府信息公开申请为{requests_received|requests_accepted 件}，从上年结转过来{requests_carried_in 件}，办结{requests_processed 件}，转到下年{requests_carried_out 件}。",
  "<Y>，<S>当年新收{requests_received 件}政府信息公开申请，上年结转{requests_carried_in 件}，年度内办结{requests_processed 件}，年末结转{requests_carried_out 件}。",
  "政府信息公开申请，<Y>，<S>办结{requests_processed 件}，结转下年度{requests_carried_out 件}，来源为本年新收{requests_received 件}、上年结转{requests_carried_in 件}。",
  "<Y>，<S>新收政府信息公开申请{requests_received 件}，办结{requests_processed 件}（含上年结转的{requests_carried_in 件?}），未到期结转下年度{requests_carried_out 件}。",
];

/** The head figure holds what was carried in. */
export const WITH_CARRIED = [
  "<Y>，<S>要办理的政府信息公开申请一共<n>件，即新收{requests_received 件}、上年结转{requests_carried_in 件}，已经办结{requests_processed 件}。",
  "<Y>，<S>在办政府信息公开申请<n>件（上年结转{requests_carried_in 件}，新收{requests_received 件}），办结{requests_processed 件}。",
  "<Y>，<S>依申请公开办理量<n>件——上年结转来的{requests_carried_in 件}，新收到的{requests_received 件}——办结{requests_processed 件}。",
  "<Y>，<S>办理政府信息公开申请<n>件，扣除上年结转的{requests_carried_in 件}，当年新收{requests_received 件}，全年办结{requests_processed 件}。",
];

export const ON_TIME = [
  "按时限分，如期办结{requests_completed_on_time 件}，依法延期后办结{requests_completed_extended 件}，办结总数为{requests_completed 件}。",
  "申请办结{requests_completed 件}：按时办结的{requests_completed_on_time 件}，延期办结的{requests_completed_extended 件}。",
  "办结时间上，{requests_completed_on_time 件}属按时办结，{requests_completed_extended 件}属延期办结。",
  "上述申请共办结{requests_completed 件}，没有逾期的，其中按时办结{requests_completed_on_time 件}、经告知申请人后延期办结{requests_completed_extended 件}。",
];
