/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Fees for requests, and for processing them since 2021. */

export const FEES = [
  "<Y>，<S>依申请公开收费合计{request_fees_collected 元}，全部缴入国库。",
  "<Y>，<S>按标准收取检索费、复制费、邮寄费共{request_fees_collected 元}。",
  "<Y>，<S>向申请人收取的费用是{request_fees_collected 元}，为提供政府信息的复制和邮寄成本。",
  "收费：<Y>，<S>为申请人提供政府信息收取费用{request_fees_collected 元}。",
  "<Y>，<S>收到申请人缴纳的政府信息公开费用{request_fees_collected 元}。",
  "<Y>，<S>办理政府信息公开申请，收取检索、复制、邮寄费用的总额是{request_fees_collected 元}。",
];
export const NO_FEES = [
  "<Y>，<S>{0 request_fees_collected: 依申请公开不收费}。",
  "<Y>，<S>办理政府信息公开申请{0 request_fees_collected: 分文未收}。",
  "<Y>，<S>{0 request_fees_collected: 没有就政府信息公开向任何人收过费}，{0 request_fees_waived?: 因而也谈不上减免}。",
  "<Y>，<S>{0 request_fees_collected: 依申请公开的检索、复制、邮寄均未收费}。",
  "收费：<Y>，<S>{0 request_fees_collected: 政府信息公开收费0元}；{0 request_fees_waived?: 减免0元}。",
  "<Y>，<S>向申请人提供政府信息，{0 request_fees_collected: 未让申请人负担任何费用}。",
  "<Y>，<S>依申请提供政府信息{0 request_fees_collected: 没有收取成本费用}。",
  "<Y>，<S>{0 request_fees_collected: 检索费0元、复制费0元、邮寄费0元}。",
  "<Y>，<S>{0 request_fees_collected: 政府信息公开收费为零}，{0 request_fees_waived?: 减免为零}。",
  "<Y>，<S>公开政府信息{0 request_fees_collected: 不存在收费行为}。",
  "<Y>，<S>{0 request_fees_collected: 所有依申请公开的信息均免费}。",
];

export const PROCESSING = [
  "<Y>，<S>因申请数量超出规定，依法开出信息处理费收费通知{processing_fee_notices 份}，金额共{processing_fee_notified_amount 元}，到账{processing_fee_collected 元}。",
  "信息处理费：<Y>，<S>发出收费通知{processing_fee_notices 件}，通知收取{processing_fee_notified_amount 元}，实收{processing_fee_collected 元}。",
  "<Y>，<S>发出的信息处理费收费通知为{processing_fee_notices 件}，所涉总金额{processing_fee_notified_amount 元}，已缴{processing_fee_collected 元}。",
  "<Y>，<S>实际收到申请人缴纳的信息处理费{processing_fee_collected 元}，无其他需要报告的事项。",
];
export const NO_PROCESSING = [
  "<Y>，<S>信息处理费{0 processing_fee_collected: 一分未收}。",
  "<Y>，信息处理费一项，<S>{0 processing_fee_collected: 没有收入}。",
  "<Y>，<S>{0 processing_fee_collected: 没有向申请人收取信息处理费}，除此之外没有需要说明的。",
  "<Y>，<S>{0 processing_fee_notices: 没有发出信息处理费收费通知}，{0 processing_fee_collected: 未收取信息处理费}。",
  "<Y>，<S>{0 processing_fee_collected: 没有需要缴纳信息处理费的申请人，收取数为0}。",
  "（一）收取信息处理费情况。<Y>，<S>{0 processing_fee_collected: 信息处理费为零}。",
  "依照《政府信息公开信息处理费管理办法》，<Y>，<S>{0 processing_fee_collected: 收取信息处理费的金额是0元}。",
  "<Y>，<S>{0 processing_fee_collected: 无信息处理费收入}。",
  "<Y>，<S>{0 processing_fee_collected: 政府信息公开信息处理费实收0元}，无其他事项。",
  "<Y>，<S>办理政府信息公开申请{0 processing_fee_collected: 均未收取信息处理费}。",
];
