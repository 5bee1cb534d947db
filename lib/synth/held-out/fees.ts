/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Fees for requests, and for processing them since 2021. */

export const FEES = [
  "<Y>，<S>向申请人提供政府信息收取成本费用{request_fees_collected 元}。",
  "<Y>，<S>依申请公开工作中收取检索、复制等费用{request_fees_collected 元}。",

  "<Y>，<S>共收取政府信息公开检索、复制、邮寄费用{request_fees_collected 元}。",
  "<Y>，<S>办理政府信息公开申请共收费{request_fees_collected 元}。",
  "<Y>，<S>依申请公开信息收取的检索、复印、邮递等成本费用为{request_fees_collected 元}。",
  "<Y>，<S>提供依申请公开信息收取复印费等{request_fees_collected 元}。",
  "<Y>，<S>政府信息公开依申请收费共计{request_fees_collected 元}。",
];
export const NO_FEES = [
  "<Y>，<S>{0 request_fees_collected: 未就政府信息公开收取过费用}。",
  "<Y>，<S>公开政府信息{0 request_fees_collected: 未向申请人收费}，{0 request_fees_waived?: 也无费用减免}。",

  "<Y>，<S>{0 request_fees_collected: 未产生依申请信息检索、复印、邮递等成本费用}。",
  "<Y>，<S>{0 request_fees_collected: 没有收取任何信息公开费用}。",
  "<Y>，<S>政府信息公开工作{0 request_fees_collected: 均未收取任何费用}。",
  "<Y>，<S>{0 request_fees_collected: 对申请人未收取任何检索、复制、邮寄费用}。",
  "<Y>，<S>{0 request_fees_collected: 无收费}、{0 request_fees_waived?: 无减免}情况。",
  "<Y>，<S>{0 request_fees_collected: 政府信息公开零收费}。",
  "<Y>，<S>依申请公开政府信息{0 request_fees_collected: 实行免费，没有收取费用}。",
  "<Y>，<S>{0 request_fees_collected+request_fees_waived?: 没有发生政府信息公开收费及减免情况}。",
  "<Y>，<S>在政府信息公开工作中{0 request_fees_collected: 未向公民、法人和其他组织收取费用}。",
];

export const PROCESSING = [
  "<Y>，<S>按照《政府信息公开信息处理费管理办法》规定，发出收费通知{processing_fee_notices 件}，通知收费总金额{processing_fee_notified_amount 元}，实际收取总金额{processing_fee_collected 元}。",
  "<Y>，<S>发出政府信息公开信息处理费收费通知{processing_fee_notices 件}，总金额为{processing_fee_notified_amount 元}，实收{processing_fee_collected 元}。",
  "<Y>，<S>共发出信息处理费缴费通知{processing_fee_notices 份}，涉及金额{processing_fee_notified_amount 元}，实际收取{processing_fee_collected 元}。",
  "<Y>，<S>实际收取政府信息公开信息处理费{processing_fee_collected 元}。",
  "1.收取信息处理费情况。<Y>，<S>发出收费通知的件数为{processing_fee_notices 件}，总金额{processing_fee_notified_amount 元}，实际收取的总金额{processing_fee_collected 元}。",
];
export const NO_PROCESSING = [
  "<Y>，<S>{0 processing_fee_collected: 没有产生和收取信息处理费}。",
  "其他方面，<Y>，<S>{0 processing_fee_collected: 未收取政府信息公开处理费用}。",

  "<Y>，<S>{0 processing_fee_collected: 未收取依申请公开信息处理费}。",
  "<Y>，<S>{0 processing_fee_notices|processing_fee_collected: 发出收费通知的件数0件}、{0 processing_fee_notified_amount?: 总金额0元}，{0 processing_fee_collected: 实际收取的总金额0元}。",
  "收取信息处理费方面，<Y>，<S>{0 processing_fee_collected: 未收取信息处理费}。",
  "<Y>，<S>{0 processing_fee_collected: 未发生信息处理费收取行为}。",
  "<Y>，<S>{0 processing_fee_notices|processing_fee_collected: 未发出信息处理费收费通知}。",
  "<Y>，<S>办理政府信息公开申请{0 processing_fee_collected: 未产生信息处理费}。",
  "<Y>，<S>{0 processing_fee_collected: 政府信息公开处理费收取金额为0元}。",
  "1.信息处理费：<Y>，<S>{0 processing_fee_collected: 未向申请人收取信息处理费}。",
];
