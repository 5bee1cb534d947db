/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Fees for requests, and for processing them since 2021. */

export const FEES = [
  "<Y>，<S>依申请提供政府信息收取检索、复制、邮寄等成本费{request_fees_collected 元}。",
  "<Y>，<S>向申请人收取政府信息公开费用共计{request_fees_collected 元}。",
  "<Y>，<S>政府信息公开依申请收取的费用总额为{request_fees_collected 元}。",
  "<Y>，<S>办理依申请公开共收取复印、邮寄等费用{request_fees_collected 元}，均开具票据。",
  "<Y>，<S>依申请公开政府信息共收费{request_fees_collected 元}。",
  "<Y>，<S>因提供政府信息收取工本费{request_fees_collected 元}。",
];
export const NO_FEES = [
  "<Y>，<S>{0 request_fees_collected: 未收取依申请公开的任何费用}，{0 request_fees_waived?: 亦无减免事项}。",
  "<Y>，<S>向申请人提供政府信息{0 request_fees_collected: 一律免费}。",
  "<Y>，<S>{0 request_fees_collected: 没有向申请公开政府信息的公民、法人和其他组织收取任何费用}。",
  "<Y>，<S>办理政府信息公开申请{0 request_fees_collected: 均未收费}，{0 request_fees_waived?: 不存在减免费用的情况}。",
  "<Y>，<S>依申请公开信息{0 request_fees_collected: 全部免费提供，未收取费用}。",
  "<Y>，<S>{0 request_fees_collected: 未就依申请公开收取检索费、复制费、邮寄费}。",
  "<Y>，<S>政府信息公开{0 request_fees_collected: 收取费用0元}。",
  "<Y>，<S>{0 request_fees_collected+request_fees_waived?: 无政府信息公开收费和减免情况}。",
  "<Y>，<S>{0 request_fees_collected: 依申请公开收费为0元}，{0 request_fees_waived?: 无减免}。",
  "<Y>，<S>公开政府信息{0 request_fees_collected: 没有发生任何收费}。",
  "<Y>，<S>{0 request_fees_collected: 对依申请公开政府信息没有收费}。",
];

export const PROCESSING = [
  "<Y>，<S>依法对部分申请收取信息处理费，发出收费通知{processing_fee_notices 件}，通知金额{processing_fee_notified_amount 元}，实际收取{processing_fee_collected 元}。",
  "<Y>，<S>共制发政府信息公开信息处理费收费通知书{processing_fee_notices 份}，应收总金额{processing_fee_notified_amount 元}，实际收取总金额{processing_fee_collected 元}。",
  "信息处理费收取情况：<Y>，<S>发出收费通知{processing_fee_notices 件}、总金额{processing_fee_notified_amount 元}，已收取{processing_fee_collected 元}。",
  "<Y>，<S>依规收取政府信息公开信息处理费共{processing_fee_collected 元}。",
];
export const NO_PROCESSING = [
  "<Y>，<S>{0 processing_fee_collected: 没有收取信息处理费的情况}，也没有其他需要报告的事项。",
  "<Y>，<S>{0 processing_fee_collected: 信息处理费收取0元}。",
  "<Y>，<S>{0 processing_fee_collected: 未产生政府信息公开信息处理费}。",
  "<Y>，<S>按规定可收取信息处理费的申请没有出现，{0 processing_fee_collected: 故未收取信息处理费}。",
  "<Y>，<S>{0 processing_fee_notices|processing_fee_collected: 发出信息处理费收费通知0件}，{0 processing_fee_collected: 收取信息处理费0元}。",
  "（一）信息处理费收取情况。<Y>，<S>{0 processing_fee_collected: 没有收取政府信息公开信息处理费}。",
  "<Y>，<S>依申请公开工作中{0 processing_fee_collected: 未收取任何信息处理费}。",
  "<Y>，<S>{0 processing_fee_collected: 收取的信息处理费为0元}。",
  "本机关无其他需要报告的事项；<Y>，{0 processing_fee_collected: 未发生信息处理费收费}。",
  "<Y>，<S>{0 processing_fee_collected: 没有依照《政府信息公开信息处理费管理办法》收取费用}。",
];
