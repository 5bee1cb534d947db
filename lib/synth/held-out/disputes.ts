/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Reconsideration, litigation and complaints. */

export { FEES, NO_FEES, NO_PROCESSING, PROCESSING } from "./fees";

export const BOTH = [
  "<Y>，<S>因政府信息公开申请行政复议共{reconsideration_total 件}<rp>，提起行政诉讼共{litigation_total 件}<lp>。",
  "<Y>，<S>因政府信息公开被申请行政复议{reconsideration_total 件}<rp>，被提起行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>因政府信息公开引发行政复议{reconsideration_total 件}<rp>、行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>因政府信息公开引起的行政复议{reconsideration_total 件}<rp>，行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>政府信息公开行政复议{reconsideration_total 件}<rp>，行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>信息公开类行政复议{reconsideration_total 件}<rp>，行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>发生政府信息公开行政复议{reconsideration_total 件}<rp>，发生行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>收到有关政府信息公开的行政复议申请{reconsideration_total 件}<rp>，发生{litigation_total 起}关于政府信息公开的行政诉讼案件<lp>。",
  "<Y>，<S>共发生因政府信息公开申请行政复议{reconsideration_total 起}<rp>，提起行政诉讼{litigation_total 起}<lp>。",
  "<Y>，针对<O>政府信息公开的行政复议案{reconsideration_total 件}<rp>，行政诉讼案{litigation_total 件}<lp>。",
  "<Y>，<S>因政府信息公开工作被申请行政复议共{reconsideration_total 件}<rp>，被提起行政诉讼{litigation_total 件}<lp>。",
  "1.行政复议情况。<Y>，<S>因政府信息公开被申请行政复议{reconsideration_total 件}<rp>。2.行政诉讼情况。因政府信息公开被提起行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>行政复议数量{reconsideration_total 件}<rp>，行政诉讼数量{litigation_total 件}<lp>。",
  "<Y>，<S>涉及政府信息公开的行政复议案件{reconsideration_total 件}<rp>，行政诉讼案件{litigation_total 件}<lp>。",
  "<Y>，<S>因政府信息公开产生行政复议共{reconsideration_total 件}<rp>，行政诉讼共{litigation_total 件}<lp>。",
];

export const RECON_PARTS = [
  "，其中维持{reconsideration_upheld 件}，纠错{reconsideration_corrected 件}，其他{reconsideration_other 件}",
  "（维持{reconsideration_upheld 件}，纠错{reconsideration_corrected 件}，其他情形{reconsideration_other 件}）",
  "，其中维持具体行政行为{reconsideration_upheld 件}，被依法纠错{reconsideration_corrected 件}，其他{reconsideration_other 件}",
  "，其中，维持具体行政行为数{reconsideration_upheld 件}，被依法纠错数{reconsideration_corrected 件}，其他情形数{reconsideration_other 件}",
  "，其中维持{reconsideration_upheld 件}、被依法纠错{reconsideration_corrected 件}、其他{reconsideration_other 件}",
];
/** Reconsiderations in the forms of 2019 and later. */
export const FORM_PARTS = [
  "，其中，结果维持{reconsideration_upheld 件}，结果纠正{reconsideration_corrected 件}，其他结果{reconsideration_other 件}，尚未审结{reconsideration_pending 件}",
  "（其中结果维持{reconsideration_upheld 件}，结果纠正{reconsideration_corrected 件}，其他结果{reconsideration_other 件}，尚未审结{reconsideration_pending 件}）",
  "，结果维持{reconsideration_upheld 件}、结果纠正{reconsideration_corrected 件}、其他结果{reconsideration_other 件}、尚未审结{reconsideration_pending 件}",
  "，其中：结果维持{reconsideration_upheld 件}，结果纠正{reconsideration_corrected 件}，其他结果{reconsideration_other 件}，尚未审结{reconsideration_pending 件}",
  "，其中维持{reconsideration_upheld 件}，纠正{reconsideration_corrected 件}，其他结果{reconsideration_other 件}，尚未审结{reconsideration_pending 件}",
];
export const LITIG_PARTS = [
  "，其中维持具体行政行为或者驳回原告诉讼请求{litigation_upheld 件}，被依法纠错{litigation_corrected 件}，其他{litigation_other 件}",
  "，其中维持或驳回原告诉讼请求{litigation_upheld 件}，纠错{litigation_corrected 件}，其他{litigation_other 件}",
  "（维持{litigation_upheld 件}，纠错{litigation_corrected 件}，其他情形{litigation_other 件}）",
  "，其中驳回原告诉讼请求{litigation_upheld 件}，纠错{litigation_corrected 件}，其他情形{litigation_other 件}",
];

export const NONE = [
  "<Y><S>{0 reconsideration_total+litigation_total: 未发生因政府信息公开申请行政复议、提起行政诉讼的情况}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 没有发生因政府信息公开申请行政复议、提起行政诉讼的情况}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 未发生因政府信息公开产生的行政复议和行政诉讼情况}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 未发生针对本单位有关政府信息公开事务的行政复议和行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 未出现申请行政复议、提起行政诉讼的情况}。",
  "<Y><S>{0 reconsideration_total+litigation_total: 没有因政府信息公开提起行政复议和行政诉讼的情况发生}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 无因政府信息公开被申请行政复议、提起行政诉讼的情况}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 政府信息公开行政复议、行政诉讼0件}。",
  "<Y>，<S>{0 reconsideration_total: 因政府信息公开引发行政复议0件}、{0 litigation_total: 行政诉讼0件}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 无政府信息公开申请行政复议、行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 没有与有关单位和个人因政府信息公开申请行政复议及提起行政诉讼的案件}。",
  "<Y><S>{0 reconsideration_total+litigation_total: 未发生依申请公开政府信息方面的行政复议和行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 没有收到因政府信息公开提起的行政复议、行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total: 未收到针对政府信息公开的行政复议}，{0 litigation_total: 未发生行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 未有因政府信息公开申请行政复议和提起行政诉讼的情况}。",
  "<Y>，针对<O>政府信息公开工作的{0 reconsideration_total+litigation_total: 行政复议和行政诉讼均为0件}。",
  "<Y>，<S>{0 reconsideration_total: 收到有关政府信息公开行政复议申请0件}，{0 litigation_total: 行政诉讼0件}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 未产生针对政府信息公开的行政复议、行政诉讼}。",
];
export const NONE_APPEALS = [
  "<Y>，<S>{0 reconsideration_total+litigation_total+appeals_total: 未发生针对政府信息公开事务的行政复议、行政诉讼和申诉}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total+appeals_total: 未发生有关政府信息公开事务的行政复议案、行政诉讼案和有关的申诉案}。",
  "<Y>，<S>{0 complaints_total: 未收到政府信息公开投诉}，{0 reconsideration_total: 未发生行政复议}、{0 litigation_total: 行政诉讼}和{0 appeals_total: 行政申诉情况}。",
  "<Y>，<S>{0 complaints_total+reconsideration_total+litigation_total: 未发生政府信息公开举报投诉、行政复议和行政诉讼}。",
];
export const COMPLAINTS = [
  "收到政府信息公开举报投诉{complaints_total 件}，均已办结。",
  "举报投诉数量{complaints_total 件}。",
  "全年收到政府信息公开方面的举报投诉{complaints_total 件}。",
  "政府信息公开举报投诉{complaints_total 件}，已全部处理。",
];
