/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Reconsideration, litigation and complaints. */

export { FEES, NO_FEES, NO_PROCESSING, PROCESSING } from "./fees";

export const BOTH = [
  "<Y>，<S>因政府信息公开申请行政复议{reconsideration_total 件}<rp>，提起行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>涉及政府信息公开行政复议{reconsideration_total 件}<rp>。涉及政府信息公开行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>涉及有关政府信息公开的行政复议案件{reconsideration_total 件}<rp>；行政诉讼案件{litigation_total 件}<lp>。",
  "<Y>，<S>发生因政府信息公开引起的行政复议案件{reconsideration_total 起}<rp>、行政诉讼案件{litigation_total 起}<lp>。",
  "<Y>，<S>收到有关政府信息公开的行政复议申请{reconsideration_total 件}<rp>，发生关于政府信息公开的行政诉讼案件{litigation_total 件}<lp>。",
  "<Y>，<S>针对本单位政府信息公开的行政复议案{reconsideration_total 件}<rp>，行政诉讼案{litigation_total 件}<lp>。",
  "<Y>，<S>政府信息公开类行政复议{reconsideration_total 件}<rp>，政府信息公开类行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>因信息公开被提起行政复议的有{reconsideration_total 件}<rp>，被提起行政诉讼的有{litigation_total 件}<lp>。",
  "<Y>，<S>因政府信息公开引发的行政复议案件{reconsideration_total 宗}<rp>，行政诉讼案件{litigation_total 宗}<lp>。",
  "<Y>，<S>行政复议、行政诉讼情况如下：因政府信息公开行政复议{reconsideration_total 件}<rp>；因政府信息公开行政诉讼{litigation_total 件}<lp>。",
  "（一）行政复议。<Y>，<S>因政府信息公开被申请行政复议{reconsideration_total 件}<rp>。（二）行政诉讼。因政府信息公开被提起行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>政府信息公开行政复议数量{reconsideration_total 件}<rp>，行政诉讼数量{litigation_total 件}<lp>。",
  "<Y>，<O>被申请政府信息公开行政复议{reconsideration_total 件}<rp>，政府信息公开行政诉讼应诉案件{litigation_total 件}<lp>。",
  "<Y>，<S>依申请公开引发行政复议案件{reconsideration_total 件}<rp>，引发行政诉讼案件{litigation_total 件}<lp>。",
  "<Y>，公民对<O>政府信息公开工作提起行政复议{reconsideration_total 件}<rp>、行政诉讼{litigation_total 件}<lp>。",
];

export const RECON_PARTS = [
  "，其中维持具体行政行为{reconsideration_upheld 件}，被依法纠错{reconsideration_corrected 件}，其他情形{reconsideration_other 件}",
  "，其中维持{reconsideration_upheld 件}、被纠错{reconsideration_corrected 件}、其他情形{reconsideration_other 件}",
  "（维持{reconsideration_upheld 件}，依法纠错{reconsideration_corrected 件}，其他情形{reconsideration_other 件}）",
  "，其中，维持具体行政行为的有{reconsideration_upheld 件}、被依法纠错的有{reconsideration_corrected 件}、其他情形的有{reconsideration_other 件}",
  "，维持原具体行政行为{reconsideration_upheld 件}，撤销或确认违法等纠错{reconsideration_corrected 件}，终止等其他情形{reconsideration_other 件}",
  "，复议机关维持{reconsideration_upheld 件}，纠错{reconsideration_corrected 件}，其余{reconsideration_other 件}为撤回、终止等其他情形",
  "，经复议，{reconsideration_upheld 件}维持，{reconsideration_corrected 件}被纠错，{reconsideration_other 件}为其他情形",
];
/** Reconsiderations in the forms of 2019 and later. */
export const FORM_PARTS = [
  "，其中结果维持{reconsideration_upheld 件}，结果纠正{reconsideration_corrected 件}，其他结果{reconsideration_other 件}，尚未审结{reconsideration_pending 件}",
  "，其中维持{reconsideration_upheld 件}、纠正{reconsideration_corrected 件}、其他结果{reconsideration_other 件}，尚未审结的{reconsideration_pending 件}",
  "（结果维持{reconsideration_upheld 件}、结果纠正{reconsideration_corrected 件}、其他结果{reconsideration_other 件}、尚未审结{reconsideration_pending 件}）",
  "，{reconsideration_upheld 件}结果维持，{reconsideration_corrected 件}结果纠正，{reconsideration_other 件}其他结果，{reconsideration_pending 件}尚未审结",
  "，其中，维持原行政行为{reconsideration_upheld 件}，纠正{reconsideration_corrected 件}，其他{reconsideration_other 件}，正在审理{reconsideration_pending 件}",
  "，其中维持{reconsideration_upheld 件}，结果纠正{reconsideration_corrected 件}，其他{reconsideration_other 件}，其余{reconsideration_pending 件}未审结",
];
export const LITIG_PARTS = [
  "，其中维持具体行政行为或者驳回原告诉讼请求{litigation_upheld 件}，被依法纠错{litigation_corrected 件}，其他情形{litigation_other 件}",
  "，其中维持或驳回原告诉讼请求{litigation_upheld 件}、被纠错{litigation_corrected 件}、其他情形{litigation_other 件}",
  "（驳回原告诉讼请求{litigation_upheld 件}、被依法纠错{litigation_corrected 件}、其他情形{litigation_other 件}）",
  "，其中驳回诉讼请求{litigation_upheld 件}，败诉{litigation_corrected 件}，撤诉等其他情形{litigation_other 件}",
  "，法院判决驳回原告诉讼请求{litigation_upheld 件}，判决纠错{litigation_corrected 件}，其他情形{litigation_other 件}",
  "，胜诉{litigation_upheld 件}，败诉{litigation_corrected 件}，原告撤诉等其他情形{litigation_other 件}",
];

export const NONE = [
  "<Y>，<S>{0 reconsideration_total+litigation_total: 未发生因政府信息公开申请行政复议、提起行政诉讼的情况}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 无因政府信息公开申请行政复议、提起行政诉讼的案件}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 无一例因政府信息公开申请行政复议和提起行政诉讼的情况发生}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 没有发生针对本单位有关政府信息公开事务的行政复议案、行政诉讼案}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 未发生依申请公开政府信息方面的行政复议和行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 没有因政府信息公开申请引起行政复议和行政诉讼的情况}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 无因信息公开引起的行政复议和行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 未产生针对本单位政府信息公开的行政复议与行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 因政府信息公开被申请行政复议、提起行政诉讼均为0件}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 没有收到有关政府信息公开的行政复议、行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total: 未收到因政府信息公开提起的行政复议}，{0 litigation_total: 未发生因政府信息公开提起的行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total: 政府信息公开行政复议案0件}，{0 litigation_total: 政府信息公开行政诉讼案0件}。",
  "1.<Y>，<S>{0 reconsideration_total: 没有发生政府信息公开行政复议}；2.<Y>，<S>{0 litigation_total: 没有发生政府信息公开行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 涉及政府信息公开的行政复议、行政诉讼均未发生}。",
  "<Y>，<S>依申请公开工作规范有序，{0 reconsideration_total+litigation_total: 未引发行政复议和行政诉讼案件}。",
  "<Y>，<S>政府信息公开工作{0 reconsideration_total+litigation_total: 未出现行政复议或行政诉讼情况}。",
];
export const NONE_APPEALS = [
  "<Y>，<S>{0 reconsideration_total+litigation_total+appeals_total: 未发生针对本单位有关政府信息公开事务的行政复议案、行政诉讼案和有关的申诉案}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total+appeals_total: 没有因政府信息公开引起的行政复议、行政诉讼及行政申诉}。",
  "<Y>，<S>{0 complaints_total: 未收到关于政府信息公开的投诉举报}，{0 reconsideration_total+litigation_total: 未发生因政府信息公开引起的行政复议和行政诉讼}。",
  "<Y>，<S>{0 complaints_total+reconsideration_total+litigation_total: 无因政府信息公开引起的举报投诉、行政复议和行政诉讼}。",
];
export const COMPLAINTS = [
  "收到政府信息公开举报投诉{complaints_total 件}。",
  "受理政府信息公开投诉{complaints_total 件}，均已处理。",
  "政府信息公开方面举报投诉数量为{complaints_total 件}。",
  "因政府信息公开引起的举报投诉{complaints_total 件}，办结率100%。",
];
