/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Fees for requests, and for processing them since 2021. */

export const FEES = [
  "<Y>，<S>向申请人收取检索、复制、邮寄费用合计{request_fees_collected 元}。",
  "<Y>，<S>依申请提供政府信息共收费{request_fees_collected 元}。",
  "<Y>，<S>依申请公开收费{request_fees_collected 元}，均按规定标准收取。",
  "<Y>，<S>收取政府信息公开复印费、邮寄费等成本费用{request_fees_collected 元}。",
  "<Y>，<S>依申请公开收费总额为{request_fees_collected 元}。",
  "政府信息公开收费金额：{request_fees_collected 元}。",
  "<Y>，<S>办理依申请公开实际收取费用{request_fees_collected 元}。",
];
export const NO_FEES = [
  "<Y>，<S>{0 request_fees_collected: 未收取任何政府信息公开费用}。",
  "<Y>，<S>依申请公开{0 request_fees_collected: 没有收取检索费、复制费、邮寄费}。",
  "<Y>，<S>依申请公开{0 request_fees_collected: 没有收取任何费用}，{0 request_fees_waived?: 不存在费用减免}。",
  "<Y>，<S>{0 request_fees_collected+request_fees_waived?: 无政府信息公开收费及减免事项}。",
  "<Y>，<S>依申请提供政府信息{0 request_fees_collected: 一律不收费}。",
  "<S>{0 request_fees_collected: 免费向申请人提供政府信息}。",
  "<Y>，<S>{0 request_fees_collected: 没有产生依申请公开检索、复印、邮递等费用}。",
  "<Y>，<S>{0 request_fees_collected: 依申请公开收费0元}。",
  "<Y>，<S>{0 request_fees_collected: 依申请公开信息收取的费用为0元}，{0 request_fees_waived?: 减免费用0元}。",
  "<Y>，<S>提供政府信息{0 request_fees_collected: 未对任何公民、法人和其他组织收取费用}。",
  "<Y>，<S>{0 request_fees_collected+request_fees_waived?: 未发生与政府信息公开有关的收费和减免}。",
  "<Y>，<S>政府信息公开{0 request_fees_collected: 不收取费用}。",
  "<Y>，<S>{0 request_fees_collected: 未就依申请公开收取任何费用}。",
];

export const PROCESSING = [
  "<Y>，<S>发出信息处理费收费通知{processing_fee_notices 件}，通知收费总金额{processing_fee_notified_amount 元}，实际收取{processing_fee_collected 元}。",
  "<Y>，<S>按规定计收信息处理费，发出收费通知{processing_fee_notices 件}，涉及金额{processing_fee_notified_amount 元}，实收{processing_fee_collected 元}。",
  "<Y>，<S>收取信息处理费共计{processing_fee_collected 元}。",
  "信息处理费：<Y>，<S>发出收费通知{processing_fee_notices 份}，总金额{processing_fee_notified_amount 元}，实际收取{processing_fee_collected 元}。",
  "<Y>，<S>共发出信息处理费收费通知{processing_fee_notices 件}，总金额为{processing_fee_notified_amount 元}，实际收取总额为{processing_fee_collected 元}。",
  "<Y>，<S>政府信息公开信息处理费实际收取总额{processing_fee_collected 元}。",
];
export const NO_PROCESSING = [
  "<Y>，<S>{0 processing_fee_collected: 没有收取政府信息公开信息处理费}。",
  "<Y>，<S>{0 processing_fee_collected: 未收取政府信息公开信息处理费}，无其他报告事项。",
  "<Y>，<S>{0 processing_fee_collected: 没有信息处理费收取情况}。",
  "<Y>，<S>{0 processing_fee_notices|processing_fee_collected: 发出信息处理费收费通知0件}，{0 processing_fee_notified_amount?: 总金额0元}，{0 processing_fee_collected: 实际收取0元}。",
  "<Y>，<S>{0 processing_fee_collected: 收取信息处理费的金额是0元}。",
  "<Y>，<S>{0 processing_fee_collected: 未发生收取信息处理费的情况}。",
  "<Y>，<S>{0 processing_fee_collected: 未对申请人收取信息处理费}，没有其他需要报告的事项。",
  "信息处理费收取情况：<Y>，<S>{0 processing_fee_collected: 未收取信息处理费}。",
  "根据国务院办公厅关于信息处理费的管理办法，<Y>，<S>{0 processing_fee_collected: 收取信息处理费0元}。",
  "<Y>，<S>{0 processing_fee_collected: 暂未收取信息处理费}。",
  "<Y>，<S>依申请公开信息处理费{0 processing_fee_collected: 零收取}。",
];
