/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Reconsideration, litigation and complaints. */

export { FEES, NO_FEES, NO_PROCESSING, PROCESSING } from "./fees";

export const BOTH = [
  "<Y>，<S>收到涉及政府信息公开方面的行政复议{reconsideration_total 件}<rp>，行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>因信息公开引起的行政复议{reconsideration_total 件}<rp>，行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>因政府信息依申请公开引起行政复议{reconsideration_total 件}<rp>，行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>政府信息公开申请引发行政复议{reconsideration_total 起}<rp>；行政诉讼{litigation_total 起}<lp>。",
  "<Y>，<S>因政府信息公开工作申请行政复议{reconsideration_total 件}<rp>，提起行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>信息公开行政复议案件{reconsideration_total 件}<rp>；信息公开行政诉讼案件{litigation_total 件}<lp>。",
  "<Y>，<S>发生政府信息公开行政复议{reconsideration_total 宗}<rp>，政府信息公开行政诉讼{litigation_total 宗}<lp>。",
  "<Y>，<S>共发生涉及政府信息公开的行政复议案件{reconsideration_total 件}<rp>；涉及政府信息公开的行政诉讼案件{litigation_total 件}<lp>。",
  "<Y>，<S>引发政府信息公开行政复议{reconsideration_total 件}<rp>。引发政府信息公开行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<O>因政府信息公开被申请复议{reconsideration_total 件}<rp>，被起诉{litigation_total 件}<lp>。",
  "<Y>，<S>政府信息公开类复议{reconsideration_total 件}<rp>，诉讼{litigation_total 件}<lp>。",
  "（一）复议情况。<Y>，<S>收到政府信息公开行政复议{reconsideration_total 件}<rp>。（二）诉讼情况。收到政府信息公开行政诉讼{litigation_total 件}<lp>。",
  "1.行政复议：<Y>，<S>因政府信息公开被申请行政复议{reconsideration_total 件}<rp>；2.行政诉讼：因政府信息公开被提起行政诉讼{litigation_total 件}<lp>。",
  "<Y>，公民、法人和其他组织就<O>政府信息公开申请行政复议{reconsideration_total 件}<rp>；提起行政诉讼{litigation_total 件}<lp>。",
  "<Y>，因不服<O>政府信息公开答复而申请行政复议的{reconsideration_total 件}<rp>，提起行政诉讼的{litigation_total 件}<lp>。",
];

export const RECON_PARTS = [
  "，其中维持具体行政行为{reconsideration_upheld 件}，依法纠错{reconsideration_corrected 件}，其他情形{reconsideration_other 件}",
  "（其中维持{reconsideration_upheld 件}、纠错{reconsideration_corrected 件}、其他{reconsideration_other 件}）",
  "，维持具体行政行为数{reconsideration_upheld 件}，被依法纠错数{reconsideration_corrected 件}，其他情形数{reconsideration_other 件}",
  "，复议结果为：维持{reconsideration_upheld 件}，纠错{reconsideration_corrected 件}，其他{reconsideration_other 件}",
  "，其中，决定维持{reconsideration_upheld 件}，撤销并责令重新作出等纠错{reconsideration_corrected 件}，撤回申请等其他情形{reconsideration_other 件}",
  "，经审理，维持原行政行为{reconsideration_upheld 件}，依法纠错{reconsideration_corrected 件}，其余{reconsideration_other 件}属于其他情形",
];
/** Reconsiderations in the forms of 2019 and later. */
export const FORM_PARTS = [
  "，其中维持结果{reconsideration_upheld 件}、纠正结果{reconsideration_corrected 件}、其他结果{reconsideration_other 件}，另有{reconsideration_pending 件}尚未审结",
  "（维持{reconsideration_upheld 件}，纠正{reconsideration_corrected 件}，其他结果{reconsideration_other 件}，未审结{reconsideration_pending 件}）",
  "，维持{reconsideration_upheld 件}，纠正{reconsideration_corrected 件}，其他结果{reconsideration_other 件}，尚未审结{reconsideration_pending 件}",
  "，复议结果为维持{reconsideration_upheld 件}、纠正{reconsideration_corrected 件}、其他{reconsideration_other 件}，未结{reconsideration_pending 件}",
  "，其中复议机关维持{reconsideration_upheld 件}，纠正{reconsideration_corrected 件}，作出其他结果{reconsideration_other 件}，年底尚未审结{reconsideration_pending 件}",
  "，已审结案件中结果维持{reconsideration_upheld 件}、纠正{reconsideration_corrected 件}、其他{reconsideration_other 件}，尚未审结{reconsideration_pending 件}",
];
export const LITIG_PARTS = [
  "，其中维持具体行政行为或驳回原告诉讼请求{litigation_upheld 件}，依法纠错{litigation_corrected 件}，其他情形{litigation_other 件}",
  "（其中驳回原告诉讼请求{litigation_upheld 件}，纠错{litigation_corrected 件}，其他{litigation_other 件}）",
  "，判决驳回原告诉讼请求{litigation_upheld 件}，败诉{litigation_corrected 件}，裁定撤诉等其他情形{litigation_other 件}",
  "，维持具体行政行为或者驳回原告诉讼请求案件数{litigation_upheld 件}，被依法纠错案件数{litigation_corrected 件}，其他情形案件数{litigation_other 件}",
  "，诉讼结果为：胜诉{litigation_upheld 件}，败诉{litigation_corrected 件}，其他{litigation_other 件}",
  "，其中胜诉{litigation_upheld 件}、被纠错{litigation_corrected 件}、原告撤回起诉等其他情形{litigation_other 件}",
];

export const NONE = [
  "<Y>，<S>{0 reconsideration_total+litigation_total: 未发生因政府信息公开申请提起行政复议、行政诉讼的情况}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 未发生由政府信息公开引发的行政复议和行政诉讼等}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 未涉及行政复议和行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 并无引起行政复议及行政诉讼情况}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 未收到行政复议、提起行政诉讼的申请}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 没有因政府信息公开被提起行政复议和行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 无政府信息公开申请行政复议、行政诉讼的案件发生}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 未发生政府信息公开方面的行政复议和行政诉讼事件}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 没有因信息公开引起的行政复议、行政诉讼情况}。",
  "<Y>，<S>{0 reconsideration_total: 没有发生针对政府信息公开事务的行政复议案}，{0 litigation_total: 也没有发生针对政府信息公开事务的行政诉讼案}。",
  "<Y>，<S>{0 reconsideration_total: 因政府信息公开工作申请行政复议0件}，{0 litigation_total: 提起行政诉讼0件}。",
  "<Y>，<S>{0 reconsideration_total: 因政府信息公开引起行政复议0件}，{0 litigation_total: 行政诉讼0件}。",
  "1.行政复议：<Y>，<S>{0 reconsideration_total: 未收到因政府信息公开引发的行政复议}；2.行政诉讼：<Y>，<S>{0 litigation_total: 未收到因政府信息公开引发的行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 未收到针对政府信息公开的行政复议与行政诉讼}。",
  "<Y>，<S>政府信息公开{0 reconsideration_total+litigation_total: 未产生行政复议和行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 因政府信息公开引起的行政复议、行政诉讼数量均为0}。",
];
export const NONE_APPEALS = [
  "<Y>，<S>{0 reconsideration_total+litigation_total+appeals_total: 未发生针对政府信息公开事务的复议、诉讼和申诉}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total+appeals_total: 无涉及政府信息公开的行政复议、行政诉讼及行政申诉案件}。",
  "<Y>，<S>{0 complaints_total+reconsideration_total+litigation_total: 未发生由政府信息公开引发的举报、投诉、行政复议和行政诉讼等情况}。",
  "<Y>，<S>{0 complaints_total: 无政府信息公开举报投诉}，{0 reconsideration_total+litigation_total: 无因政府信息公开引发的行政复议及行政诉讼}。",
];
export const COMPLAINTS = [
  "收到有关政府信息公开的举报投诉{complaints_total 件}，均已办结。",
  "政府信息公开举报投诉共{complaints_total 件}。",
  "涉及政府信息公开的投诉举报{complaints_total 件}，已全部处理。",
  "接到政府信息公开方面的举报投诉{complaints_total 件}。",
];
