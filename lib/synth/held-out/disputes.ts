/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Reconsideration, litigation, complaints and fees. */

export const BOTH = [
  "<Y>，<S>因政府信息公开工作被申请行政复议{reconsideration_total 件}<rp>；被提起行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>政府信息公开行政复议{reconsideration_total 件}<rp>；政府信息公开行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>因依申请公开引发行政复议{reconsideration_total 件}<rp>，行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>发生因政府信息公开引起的行政复议{reconsideration_total 起}<rp>，行政诉讼{litigation_total 起}<lp>。",
  "<Y>，<S>因政府信息公开申请行政复议有{reconsideration_total 件}<rp>，提起行政诉讼有{litigation_total 件}<lp>。",
  "<Y>，有关<O>政府信息公开的行政复议案共{reconsideration_total 件}<rp>；行政诉讼案共{litigation_total 件}<lp>。",
  "政府信息公开行政复议、行政诉讼方面，<Y>，<S>被申请行政复议{reconsideration_total 件}<rp>，被提起行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>在政府信息公开工作中涉及行政复议{reconsideration_total 件}<rp>；行政诉讼{litigation_total 件}<lp>。",
  "行政复议情况：<Y>，<S>政府信息公开行政复议案件{reconsideration_total 件}<rp>。行政诉讼情况：政府信息公开行政诉讼案件{litigation_total 件}<lp>。",
  "<Y>，<S>收到因政府信息公开提起的行政复议{reconsideration_total 件}<rp>，行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>产生政府信息公开行政复议{reconsideration_total 件}<rp>；行政诉讼{litigation_total 件}<lp>。",
];
export const RECON_PARTS = [
  "，其中维持{reconsideration_upheld 件}、依法纠错{reconsideration_corrected 件}、其他情形{reconsideration_other 件}",
  "（结果维持{reconsideration_upheld 件}、被依法纠错{reconsideration_corrected 件}、其他情形{reconsideration_other 件}）",
  "，其中复议维持{reconsideration_upheld 件}、被纠错{reconsideration_corrected 件}、其他{reconsideration_other 件}",
  "，其中维持{reconsideration_upheld 件}、撤销{reconsideration_corrected 件}、驳回或终止等其他情形{reconsideration_other 件}",
  "，其中维持原具体行政行为{reconsideration_upheld 件}、责令重新作出答复{reconsideration_corrected 件}、其他{reconsideration_other 件}",
  "，复议结果分别为维持{reconsideration_upheld 件}、纠错{reconsideration_corrected 件}、其他{reconsideration_other 件}",
];
/** Reconsiderations in the forms of 2019 and later. */
export const FORM_PARTS = [
  "，其中结果维持{reconsideration_upheld 件}、结果纠正{reconsideration_corrected 件}、其他结果{reconsideration_other 件}、尚未审结{reconsideration_pending 件}",
  "（结果维持{reconsideration_upheld 件}，结果纠正{reconsideration_corrected 件}，其他结果{reconsideration_other 件}，尚未审结{reconsideration_pending 件}）",
  "，其中维持{reconsideration_upheld 件}、被纠正{reconsideration_corrected 件}、其他{reconsideration_other 件}、正在审理{reconsideration_pending 件}",
  "，其中被复议机关维持{reconsideration_upheld 件}、纠正{reconsideration_corrected 件}、其他处理{reconsideration_other 件}，另有{reconsideration_pending 件}尚未审结",
];
export const LITIG_PARTS = [
  "，其中维持或驳回原告诉讼请求{litigation_upheld 件}、被依法纠错{litigation_corrected 件}、其他情形{litigation_other 件}",
  "（维持具体行政行为或驳回诉讼请求{litigation_upheld 件}、被依法纠错{litigation_corrected 件}、其他情形{litigation_other 件}）",
  "，其中法院驳回{litigation_upheld 件}、败诉{litigation_corrected 件}、撤诉{litigation_other 件}",
  "，其中驳回原告诉讼请求{litigation_upheld 件}、撤销原答复{litigation_corrected 件}、准予撤诉等其他情形{litigation_other 件}",
  "，其中胜诉案件{litigation_upheld 件}、败诉案件{litigation_corrected 件}、其他{litigation_other 件}",
  "，诉讼结果为维持{litigation_upheld 件}、纠错{litigation_corrected 件}、其他{litigation_other 件}",
];

export const NONE = [
  "<Y>，<S>{0 reconsideration_total+litigation_total: 未产生政府信息公开行政复议与行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 没有因政府信息公开申请行政复议、提起行政诉讼的情况发生}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 因政府信息公开被申请行政复议、提起行政诉讼的案件0件}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 无政府信息公开相关行政复议、行政诉讼情况}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 尚未发生因政府信息公开申请行政复议、提起行政诉讼的情况}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 未发生针对本机关有关政府信息公开事务的行政复议案件和行政诉讼案件}。",
  "<Y>，<S>政府信息公开{0 reconsideration_total: 行政复议0起}，{0 litigation_total: 行政诉讼0起}。",
  "<Y>，<S>{0 reconsideration_total: 未收到政府信息公开行政复议申请}，{0 litigation_total: 也未发生政府信息公开行政诉讼}。",
  "<S>{0 reconsideration_total+litigation_total: 没有政府信息公开行政复议、行政诉讼案件}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 没有公民、法人或其他组织因政府信息公开申请行政复议、提起行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 未因政府信息公开工作引发行政复议、行政诉讼}。",
];
export const NONE_APPEALS = [
  "<Y>，<S>{0 reconsideration_total+litigation_total+appeals_total: 未发生有关政府信息公开事务的行政复议、行政诉讼和申诉案件}。",
  "<Y>，<S>{0 complaints_total+reconsideration_total+litigation_total: 未发生由政府信息公开引发的举报、投诉、行政复议和行政诉讼}。",
  "<Y>，<S>{0 appeals_total+reconsideration_total+litigation_total: 没有因政府信息公开引起的申诉、行政复议、行政诉讼案件}。",
  "<Y>，<S>{0 complaints_total+reconsideration_total+litigation_total: 没有发生因政府信息公开工作引发的投诉、行政复议或行政诉讼}。",
];
export const COMPLAINTS = [
  "收到关于政府信息公开的举报投诉{complaints_total 件}，均已妥善处理。",
  "政府信息公开方面的投诉举报{complaints_total 件}。",
  "接到公众对政府信息公开工作的举报{complaints_total 件}，已办结。",
  "因政府信息公开引起的举报投诉共{complaints_total 件}。",
];

export const FEES = [
  "<Y>，<S>依申请公开收取检索、复印、邮递等成本费用{request_fees_collected 元}。",
  "<Y>，<S>共收取政府信息公开检索费、复制费{request_fees_collected 元}。",
  "<Y>，<S>依申请公开信息共收取的费用为{request_fees_collected 元}。",
  "<S>依申请公开政府信息收取费用共计{request_fees_collected 元}，无减免。",
  "依申请公开收取的检索、复制、邮寄费用总额为{request_fees_collected 元}。",
];
export const NO_FEES = [
  "<Y>，<S>{0 request_fees_collected: 未产生依申请公开检索、复印、邮递等成本费用}。",
  "<Y>，<S>依申请提供政府信息{0 request_fees_collected: 未收取费用}，不存在减免情况。",
  "<Y>，<S>{0 request_fees_collected: 没有因信息公开收取或减免费用}。",
  "<Y>，<S>{0 request_fees_collected: 没有收取检索、复制、邮寄等费用}，无收费减免情况。",
  "<Y>，<S>{0 request_fees_collected: 未发生政府信息公开收费及减免情况}。",
  "<S>自开展政府信息公开工作以来，{0 request_fees_collected: 暂未收取检索、复印、邮寄等费用}。",
  "<Y>，<S>受理的申请{0 request_fees_collected: 均未收费}。",
  "<Y>，<S>依申请公开政府信息{0 request_fees_collected: 免费办理}。",
  "<Y>，<S>{0 request_fees_collected: 不存在政府信息公开收费及减免的情况}。",
  "<Y>，<S>{0 request_fees_collected: 没有依申请公开政府信息收费}。",
  "<Y>，<S>政府信息公开{0 request_fees_collected: 没有收费}。",
];

export const PROCESSING = [
  "<Y>，<S>依法收取信息处理费，发出收费通知的件数{processing_fee_notices 件}、总金额{processing_fee_notified_amount 元}，实际收取的总金额{processing_fee_collected 元}。",
  "<Y>，<S>按规定发出信息处理费收费通知{processing_fee_notices 件}，通知收费总金额{processing_fee_notified_amount 元}，实际收取总金额{processing_fee_collected 元}。",
  "<Y>，<S>收取政府信息公开信息处理费共计{processing_fee_collected 元}。",
  "本年度发出信息处理费收费通知{processing_fee_notices 件}，涉及金额{processing_fee_notified_amount 元}，实收金额{processing_fee_collected 元}。",
];
export const NO_PROCESSING = [
  "<Y>，<S>{0 processing_fee_collected: 未收取政府信息公开信息处理费}。",
  "<Y>，<S>{0 processing_fee_collected: 没有收取依申请公开信息处理费}。",
  "<Y>，<S>{0 processing_fee_notices|processing_fee_collected: 未发出信息处理费收费通知}，{0 processing_fee_collected: 收取金额为0}。",
  "本年度{0 processing_fee_collected: 未发生收取信息处理费的情况}，没有其他需要报告的事项。",
  "按照《政府信息公开信息处理费管理办法》规定，<Y>，<S>发出收费通知的件数和总金额，以及实际收取的总金额{0 processing_fee_notices+processing_fee_notified_amount+processing_fee_collected: 均为0}。",
  "<Y>，<S>依申请公开{0 processing_fee_collected: 未收取任何信息处理费}。",
  "<Y>，<S>{0 processing_fee_collected: 没有产生信息处理费}。",
  "<Y>，<S>{0 processing_fee_collected: 信息处理费收取0元}，无其他报告事项。",
  "<Y>，<S>{0 processing_fee_collected: 收取信息处理费总金额为0元}。",
];
