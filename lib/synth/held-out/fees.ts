/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Fees for requests, and for processing them since 2021. */

export const FEES = [
  "<Y>，<S>依申请公开政府信息共收取费用{request_fees_collected 元}。",
  "<Y>，<S>依申请公开收取的费用（检索费、邮寄费、复制费等）为{request_fees_collected 元}。",
  "<Y>，<S>依申请提供政府信息收取检索、复制、邮寄等费用{request_fees_collected 元}。",
  "<Y>，<S>收取依申请公开信息费用共计{request_fees_collected 元}。",
  "<Y>，<S>依申请公开信息收取的费用{request_fees_collected 元}。",
  "<Y>，<S>办理依申请公开共收费{request_fees_collected 元}，{0 request_fees_waived?: 无减免情况}。",
];
export const NO_FEES = [
  "<Y>，<S>{0 request_fees_collected: 未收取任何费用}。",
  "<Y>，<S>政府信息公开{0 request_fees_collected: 没有收费}。",
  "<Y><S>{0 request_fees_collected: 未收取任何政府信息公开费用}。",
  "<Y>，<S>{0 request_fees_collected: 依申请公开收取的检索费、邮寄费、复制费等为0元}。",
  "<Y>，<S>{0 request_fees_collected: 未就政府信息公开收取费用}，{0 request_fees_waived?: 无减免情况}。",
  "<Y>，<S>{0 request_fees_collected: 未发生依申请公开信息收费}和{0 request_fees_waived?: 费用减免情况}。",
  "<Y>，<S>办理依申请公开工作，{0 request_fees_collected: 未向申请人收取费用}。",
  "<Y>，<S>{0 request_fees_collected: 依申请提供政府信息未收取检索、复印、邮寄等费用}。",
  "<S>{0 request_fees_collected: 没有任何信息公开的收费项目}。",
  "<Y>，<S>{0 request_fees_collected: 没有发生任何政府信息公开费用}，也没有收取申请人任何费用。",
  "<Y>，<S>对信息公开免费提供，{0 request_fees_collected: 未收取任何费用}。",
];

export const PROCESSING = [
  "<Y>，<S>依申请提供政府信息发出收费通知{processing_fee_notices 件}，总金额{processing_fee_notified_amount 元}，实际收取{processing_fee_collected 元}。",
  "<Y>，<S>发出收费通知的件数{processing_fee_notices 件}，收费通知总金额{processing_fee_notified_amount 元}，实际收取的总金额{processing_fee_collected 元}。",
  "<Y>，<S>共发出信息处理费收费通知{processing_fee_notices 件}，总金额{processing_fee_notified_amount 元}，实际收取总金额{processing_fee_collected 元}。",
  "按照《政府信息公开信息处理费管理办法》，<Y>，<S>收取信息处理费{processing_fee_collected 元}。",
];
export const NO_PROCESSING = [
  "<Y><S>{0 processing_fee_collected: 未收取信息处理费}。",
  "<Y>，<S>{0 processing_fee_collected: 未收取政府信息公开信息处理费}，无其他需要报告的事项。",
  "<Y><S>{0 processing_fee_collected: 没有收取信息处理费}。",
  "<Y>，<S>{0 processing_fee_collected: 无收取信息处理费情况}。",
  "<Y>，<S>{0 processing_fee_collected: 未收取任何信息处理费}。",
  "<Y>，<S>{0 processing_fee_notices: 发出收费通知的件数为0件}，{0 processing_fee_notified_amount: 总金额为0元}，{0 processing_fee_collected: 实际收取的总金额为0元}。",
  "按照《政府信息公开信息处理费管理办法》收取信息处理费情况：<Y>，<S>{0 processing_fee_collected: 未收取信息处理费}。",
  "依据《政府信息公开信息处理费管理办法》，<Y>，<S>{0 processing_fee_collected: 收取信息处理费0元}。",
  "收取信息处理费情况。<Y>，<S>{0 processing_fee_collected: 未产生信息处理费}。",
  "<Y>，<S>办理政府信息公开申请{0 processing_fee_collected: 未收取信息处理费用}。",
];
