/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Fees for requests, and for processing them since 2021. */

export const FEES = [
  "<Y>，<S>依申请公开政府信息收取费用{request_fees_collected 元}。",
  "<Y>，<S>依申请公开信息收取的费用共计{request_fees_collected 元}。",
  "<Y>，<S>收取依申请公开检索费、复制费、邮寄费共{request_fees_collected 元}。",
  "<Y>，<S>依申请公开共收取复印费、邮寄费等成本费用{request_fees_collected 元}，已全部上缴财政。",
  "<Y>，<S>政府信息公开收费共计{request_fees_collected 元}。",
  "<Y>，<S>在办理依申请公开过程中收取成本费用{request_fees_collected 元}。",
  "<Y>，<S>按照规定标准收取政府信息公开检索、复制等费用{request_fees_collected 元}。",
];
export const NO_FEES = [
  "<Y>，<S>{0 request_fees_collected: 政府信息公开没有收费}。",
  "<Y>，<S>{0 request_fees_collected+request_fees_waived?: 未发生依申请公开信息的收费及费用减免情况}。",
  "<Y>，<S>{0 request_fees_collected: 没有向政府信息公开申请人收费}。",
  "<Y>，<S>{0 request_fees_collected: 未向申请人收取任何费用}。",
  "<Y>，<S>依申请提供政府信息{0 request_fees_collected: 未收取相关费用}，因此{0 request_fees_waived?: 不存在费用减免情况}。",
  "<Y>，<S>{0 request_fees_collected+request_fees_waived?: 未发生政府信息公开的收费及减免情况}。",
  "<Y>，<S>{0 request_fees_collected: 未产生依申请公开的检索、复印、邮寄等成本费用}。",
  "<Y>，<S>{0 request_fees_collected: 没有向公民、法人和其他组织收取信息公开费用}。",
  "<Y>，<S>{0 request_fees_collected: 依申请公开收取的费用（检索费、邮寄费、复制费等）为0元}。",
  "<Y>，<S>{0 request_fees_collected: 未收取依申请公开的任何费用}，{0 litigation_expenses?: 未产生与诉讼有关的费用支出}。",
  "<Y>，<S>政府信息公开{0 request_fees_collected: 全部免费}，无收费项目。",
  "<Y>，<S>对依申请公开的政府信息{0 request_fees_collected: 均未收取费用}。",
  "<Y>，<S>{0 request_fees_collected: 无依申请公开收费情况发生}。",
];

export const PROCESSING = [
  "<Y>，<S>依申请公开信息处理费共发出收费通知{processing_fee_notices 件}，总金额{processing_fee_notified_amount 元}，实际收取{processing_fee_collected 元}。",
  "<Y>，<S>收取政府信息公开信息处理费情况：发出收费通知{processing_fee_notices 件}，收费总金额{processing_fee_notified_amount 元}，实际收取金额{processing_fee_collected 元}。",
  "<Y>，<S>发出信息处理费收费通知书{processing_fee_notices 份}，通知金额合计{processing_fee_notified_amount 元}，实际收取信息处理费{processing_fee_collected 元}。",
  "<Y>，<S>实际收取信息处理费{processing_fee_collected 元}。",
  "本行政机关收取信息处理费情况：<Y>，发出收费通知{processing_fee_notices 件}、总金额{processing_fee_notified_amount 元}、实际收取总金额{processing_fee_collected 元}。",
  "<Y>，<S>共收取政府信息公开信息处理费{processing_fee_collected 元}，涉及收费通知{processing_fee_notices 件}。",
];
export const NO_PROCESSING = [
  "<Y>，<S>{0 processing_fee_collected: 未向任何申请人收取过信息处理费}。",
  "<Y>，<S>{0 processing_fee_collected: 未产生政府信息公开信息处理费用}。",
  "<Y>，<S>{0 processing_fee_collected: 依申请公开未收取信息处理费}，无其他需要报告的事项。",
  "<Y>，<S>{0 processing_fee_collected: 没有向申请人收取政府信息公开信息处理费}。",
  "<Y>，<S>{0 processing_fee_notices|processing_fee_collected: 发出收费通知0件}，{0 processing_fee_notified_amount?: 总金额0元}，{0 processing_fee_collected: 实际收取信息处理费0元}。",
  "<Y>，<S>{0 processing_fee_collected: 收取信息处理费0元}。",
  "收取信息处理费情况：<Y>，<S>{0 processing_fee_collected: 无收取信息处理费情况}。",
  "<Y>，<S>{0 processing_fee_collected: 无政府信息公开信息处理费收费}，无其他需要报告的事项。",
  "按照《政府信息公开信息处理费管理办法》，<Y>，<S>{0 processing_fee_collected: 未产生信息处理费收费}。",
  "<Y>，<S>{0 processing_fee_notices|processing_fee_collected+processing_fee_collected: 未发出收费通知，也未收取信息处理费}。",
];
