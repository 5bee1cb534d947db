/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Fees for requests, and for processing them since 2021. */

export const FEES = [
  "<Y>，<S>依申请公开政府信息共收取检索、复制、邮寄等费用{request_fees_collected 元}。",
  "<Y>，<S>政府信息公开收取费用{request_fees_collected 元}。",
  "<Y>，<S>向申请人收取检索费、复制费、邮寄费合计{request_fees_collected 元}。",
  "<Y>，<S>收取依申请公开信息费用{request_fees_collected 元}，全部为复印和邮寄成本。",
  "<Y>，<S>按成本收取依申请公开费用共{request_fees_collected 元}。",
  "<Y>，<S>提供政府信息收取的检索、复制、邮寄等成本费用总计{request_fees_collected 元}。",
  "<Y>，<S>依申请公开收费总额{request_fees_collected 元}，使用统一票据并上缴国库。",
];
export const NO_FEES = [
  "<Y>，<S>{0 request_fees_collected: 未发生依申请公开收费}，{0 request_fees_waived?: 也不存在减免情况}。",
  "<Y>，<S>{0 request_fees_collected: 未收取任何信息公开检索、复制、邮寄等费用}。",
  "<Y>，<S>信息公开{0 request_fees_collected: 无收费情况}。",
  "<Y>，<S>{0 request_fees_collected+request_fees_waived?: 未发生对公民、法人和其他组织政府信息公开收费和减免事项}。",
  "<Y>，<S>对公民、法人和其他组织的申请{0 request_fees_collected: 暂不收取任何费用}。",
  "<Y>，<S>{0 request_fees_collected: 未产生依申请公开信息检索、复印、邮递等成本费用}。",
  "<Y>，<S>对依申请提供的政府信息{0 request_fees_collected: 未收取检索、复印、邮寄等费用}。",
  "<Y>，<S>{0 request_fees_collected: 没有发生政府信息公开收费}，{0 request_fees_waived?: 没有减免费用}。",
  "<Y>，<S>办理依申请公开{0 request_fees_collected: 不收取检索、复制等成本费用}。",
  "<Y>，<S>{0 request_fees_collected: 依申请公开未收费}，{0 litigation_expenses?: 未产生与诉讼（行政复议、行政申诉）有关的费用支出}。",
  "<Y>，<S>{0 request_fees_collected: 政府信息公开收取费用为零}。",
  "<Y>，<S>向公众提供政府信息{0 request_fees_collected: 未收过费用}。",
  "<Y>，<S>依申请公开政府信息{0 request_fees_collected: 全部免费提供，未收取费用}。",
];

export const PROCESSING = [
  "<Y>，<S>依据《政府信息公开信息处理费管理办法》收取信息处理费情况：发出收费通知的件数{processing_fee_notices 件}，总金额{processing_fee_notified_amount 元}，实际收取的总金额{processing_fee_collected 元}。",
  "<Y>，<S>发出信息处理费收费通知共{processing_fee_notices 件}，通知金额{processing_fee_notified_amount 元}，实收金额{processing_fee_collected 元}。",
  "<Y>，<S>共对{processing_fee_notices 件}政府信息公开申请发出收费通知，收费金额共{processing_fee_notified_amount 元}，实际收取信息处理费{processing_fee_collected 元}，已全额上缴国库。",
  "信息处理费情况。<Y>，<S>共收取信息处理费{processing_fee_collected 元}。",
  "（一）收取信息处理费情况。<Y>，<S>发出收费通知{processing_fee_notices 件}，总金额{processing_fee_notified_amount 元}，实际收取信息处理费总金额{processing_fee_collected 元}。",
  "<Y>，<S>发出收费通知书{processing_fee_notices 份}，实际收取信息处理费{processing_fee_collected 元}。",
];
export const NO_PROCESSING = [
  "<Y>，<S>{0 processing_fee_collected: 未收取政府信息公开信息处理费用}。",
  "<Y>，<S>{0 processing_fee_collected: 未产生政府信息处理费}。",
  "依据《政府信息公开信息处理费管理办法》规定，<Y>，<S>{0 processing_fee_notices|processing_fee_collected: 发出收费通知的件数为0}，{0 processing_fee_notified_amount?: 总金额为0元}，{0 processing_fee_collected: 实际收取的总金额为0元}。",
  "（一）收取信息处理费情况。<Y>，<S>{0 processing_fee_collected: 未发生收取信息处理费的情形}。",
  "<Y>，<S>{0 processing_fee_collected: 未按件、按量收取信息处理费}。",
  "<Y>，<S>{0 processing_fee_collected: 没有发生信息处理费收取情况}，没有其他需要报告的事项。",
  "<Y>，<S>在政府信息公开工作中{0 processing_fee_collected: 未收取任何信息处理费用}。",
  "信息处理费收取情况：{0 processing_fee_collected: 0元}。",
  "<Y>，<S>{0 processing_fee_collected: 信息处理费收费0元}。",
  "<Y>，<S>{0 processing_fee_notices|processing_fee_collected: 未产生信息处理费收费通知}，{0 processing_fee_collected: 未收取信息处理费}，无其他需要报告事项。",
];
