/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Reconsideration, litigation, complaints and fees. */

export const BOTH = [
  "<Y>，<S>因政府信息公开产生行政复议案件{reconsideration_total 件}<rp>，行政诉讼案件{litigation_total 件}<lp>。",
  "<Y>，<S>收到因政府信息公开申请引起的行政复议{reconsideration_total 件}<rp>，行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>政府信息公开行政复议数{reconsideration_total 件}<rp>，政府信息公开行政诉讼数{litigation_total 件}<lp>。",
  "<Y>，针对<O>政府信息公开工作的行政复议有{reconsideration_total 件}<rp>；行政诉讼有{litigation_total 件}<lp>。",
  "<Y>，<S>涉及政府信息公开的行政复议{reconsideration_total 宗}<rp>，行政诉讼{litigation_total 宗}<lp>。",
  "<Y>，<S>因政府信息公开工作引起行政复议{reconsideration_total 件}<rp>；引起行政诉讼{litigation_total 件}<lp>。",
  "（一）行政复议。<Y>，<S>被申请政府信息公开行政复议{reconsideration_total 件}<rp>。（二）行政诉讼。被提起政府信息公开行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>共发生政府信息公开类行政复议{reconsideration_total 件}<rp>，政府信息公开类行政诉讼{litigation_total 件}<lp>。",
  "<Y>，公民、法人和其他组织因政府信息公开对<O>申请行政复议{reconsideration_total 件}<rp>，提起行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>办理因政府信息公开被申请的行政复议{reconsideration_total 件}<rp>，应诉政府信息公开行政诉讼{litigation_total 件}<lp>。",
];
export const RECON_PARTS = [
  "，其中，维持具体行政行为的{reconsideration_upheld 件}、被依法纠错的{reconsideration_corrected 件}、其他情形的{reconsideration_other 件}",
  "（维持具体行政行为数{reconsideration_upheld 件}，被依法纠错数{reconsideration_corrected 件}，其他情形数{reconsideration_other 件}）",
  "，其中复议结果为维持的{reconsideration_upheld 件}、被撤销或责令重作的{reconsideration_corrected 件}、终止等其他情形的{reconsideration_other 件}",
  "，其中维持{reconsideration_upheld 件}，被纠错{reconsideration_corrected 件}，其他情形{reconsideration_other 件}",
  "，经复议，维持原答复{reconsideration_upheld 件}、撤销原答复{reconsideration_corrected 件}、撤回申请等其他情形{reconsideration_other 件}",
];
/** Reconsiderations in the forms of 2019 and later. */
export const FORM_PARTS = [
  "，其中行政复议结果维持{reconsideration_upheld 件}、结果纠正{reconsideration_corrected 件}、其他结果{reconsideration_other 件}、尚未审结{reconsideration_pending 件}",
  "（维持{reconsideration_upheld 件}，纠正{reconsideration_corrected 件}，其他{reconsideration_other 件}，尚未审结{reconsideration_pending 件}）",
  "，其中维持原答复{reconsideration_upheld 件}，被纠正{reconsideration_corrected 件}，其他结果{reconsideration_other 件}，年底尚未审结{reconsideration_pending 件}",
  "，复议机关作出维持决定{reconsideration_upheld 件}、作出纠正决定{reconsideration_corrected 件}、其他结果{reconsideration_other 件}，未审结{reconsideration_pending 件}",
];
export const LITIG_PARTS = [
  "，其中，维持具体行政行为或者驳回原告诉讼请求的{litigation_upheld 件}、被依法纠错的{litigation_corrected 件}、其他情形的{litigation_other 件}",
  "（驳回诉讼请求{litigation_upheld 件}，被纠错{litigation_corrected 件}，其他{litigation_other 件}）",
  "，法院判决驳回原告诉讼请求{litigation_upheld 件}、判决撤销或确认违法{litigation_corrected 件}、原告撤诉等其他情形{litigation_other 件}",
  "，其中胜诉{litigation_upheld 件}、败诉{litigation_corrected 件}、其他情形{litigation_other 件}",
  "，其中维持{litigation_upheld 件}，被依法纠错{litigation_corrected 件}，其他情形{litigation_other 件}",
];

export const NONE = [
  "<Y>，<S>{0 reconsideration_total+litigation_total: 未发生因政府信息公开产生的行政复议和行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 无政府信息公开申请行政复议、提起行政诉讼的案件}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 尚未发生相关申请行政复议、提起行政诉讼的情况}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 未发生政府信息公开行政复议、行政诉讼情况}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 未收到因政府信息公开引起的行政复议和行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 没有与政府信息公开有关的行政复议和行政诉讼发生}。",
  "<Y>，<S>{0 reconsideration_total: 政府信息公开行政复议为0件}，{0 litigation_total: 行政诉讼为0件}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 政府信息公开行政复议、行政诉讼均为0件}。",
  "（一）行政复议情况。<Y>，<S>{0 reconsideration_total: 未发生政府信息公开行政复议案件}。（二）行政诉讼情况。<Y>，<S>{0 litigation_total: 未发生政府信息公开行政诉讼案件}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 不存在因政府信息公开被申请行政复议、被提起行政诉讼的情形}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 没有产生因政府信息公开提请的行政复议和行政诉讼案件}。",
];
export const NONE_APPEALS = [
  "<Y>，<S>{0 reconsideration_total+litigation_total+appeals_total: 没有发生因政府信息公开申请的行政复议案、行政诉讼案和有关的申诉案}。",
  "<Y>，<S>{0 complaints_total+reconsideration_total+litigation_total: 未收到有关政府信息公开的举报投诉、行政复议和行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total+appeals_total: 没有因政府信息公开引发行政复议、行政诉讼和行政申诉的情况}。",
];
export const COMPLAINTS = [
  "收到政府信息公开工作举报投诉{complaints_total 件}，均已核实反馈。",
  "政府信息公开举报投诉数量{complaints_total 件}。",
  "公众对政府信息公开工作提出举报投诉{complaints_total 件}，已全部答复。",
  "关于政府信息公开的举报投诉有{complaints_total 件}。",
];

export const FEES = [
  "<Y>，<S>依申请公开政府信息收取检索、复制、邮寄等费用{request_fees_collected 元}。",
  "<Y>，<S>依申请公开信息收取的费用总计{request_fees_collected 元}。",
  "<Y>，<S>收取依申请公开政府信息检索费、复印费共计{request_fees_collected 元}。",
  "依申请公开信息收取的费用：{request_fees_collected 元}。",
  "<S>对申请人收取复制、邮寄等成本费用{request_fees_collected 元}。",
];
export const NO_FEES = [
  "<Y>，<S>办理依申请公开{0 request_fees_collected: 未向申请人收取费用}。",
  "<Y>，<S>{0 request_fees_collected+request_fees_waived?: 未发生依申请公开信息收费和费用减免情况}。",
  "<S>对申请公开政府信息{0 request_fees_collected: 暂免收费}。",
  "<Y>，<S>{0 request_fees_collected: 没有向政府信息公开申请人收费的情况}。",
  "<Y>，<S>政府信息公开{0 request_fees_collected: 均为免费提供}，没有收取费用。",
  "<Y>，<S>在依申请公开工作中{0 request_fees_collected: 均未向申请人收取费用}。",
  "<Y>，<S>{0 request_fees_collected+request_fees_waived?: 没有发生收费及减免情况}。",
  "<Y>，<S>{0 request_fees_collected: 未产生政府信息公开收费}，{0 request_fees_waived?: 也无减免}。",
  "<Y>，<S>依申请公开政府信息{0 request_fees_collected: 收费金额为0元}。",
  "<S>严格执行收费规定，<Y>依申请公开{0 request_fees_collected: 未收取检索、复制、邮寄费用}。",
];

export const PROCESSING = [
  "<Y>，<S>依据《政府信息公开信息处理费管理办法》收取信息处理费，发出收费通知{processing_fee_notices 件}，总金额{processing_fee_notified_amount 元}，实际收取总金额{processing_fee_collected 元}。",
  "<Y>，<S>信息处理费收费通知发出{processing_fee_notices 件}，通知总金额{processing_fee_notified_amount 元}，实际收取信息处理费{processing_fee_collected 元}。",
  "<Y>，<S>依法收取信息处理费{processing_fee_collected 元}。",
  "信息处理费收取情况：<Y>，<S>共发出收费通知{processing_fee_notices 件}，收费总金额{processing_fee_notified_amount 元}，实际收取的总金额{processing_fee_collected 元}。",
];
export const NO_PROCESSING = [
  "<Y>，<S>{0 processing_fee_notices|processing_fee_collected: 发出收费通知的件数为0件}，{0 processing_fee_collected: 实际收取信息处理费0元}。",
  "<Y>，<S>{0 processing_fee_collected: 没有发生信息处理费收费情况}。",
  "按照信息处理费有关规定，<Y>，<S>{0 processing_fee_collected: 未收取信息处理费用}。",
  "<Y>，<S>{0 processing_fee_collected: 未产生政府信息公开信息处理费}，无其他需要报告的事项。",
  "<Y>，<S>依申请公开{0 processing_fee_collected: 没有收取信息处理费}。",
  "<S>收取信息处理费情况：<Y>{0 processing_fee_notices|processing_fee_collected: 未发出收费通知}，{0 processing_fee_collected: 收取信息处理费0元}。",
  "<Y>，<S>{0 processing_fee_collected: 未向任何申请人收取信息处理费}。",
  "<Y>，<S>{0 processing_fee_collected: 收取信息处理费总金额为零}。",
];
