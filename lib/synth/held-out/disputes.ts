/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Reconsideration, litigation and complaints. */

export { FEES, NO_FEES, NO_PROCESSING, PROCESSING } from "./fees";

export const BOTH = [
  "<Y>，<S>因政府信息公开答复被复议{reconsideration_total 件}<rp>，被诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>以政府信息公开为由的行政复议{reconsideration_total 件}<rp>；以政府信息公开为由的行政诉讼{litigation_total 件}<lp>。",

  "<Y>，<S>因政府信息公开申请产生行政复议{reconsideration_total 起}<rp>；行政诉讼{litigation_total 起}<lp>。",
  "<Y>，<S>信息公开类行政复议{reconsideration_total 件}<rp>，信息公开类行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>发生针对政府信息公开事务的行政复议案{reconsideration_total 件}<rp>；行政诉讼案{litigation_total 件}<lp>。",
  "<Y>，<S>政府信息公开行政复议{reconsideration_total 件}<rp>、行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>涉及政府信息公开的行政复议案件共{reconsideration_total 件}<rp>，行政诉讼案件共{litigation_total 件}<lp>。",
  "<Y>，<S>因政府信息公开引起的行政复议案件{reconsideration_total 件}<rp>；引起的行政诉讼案件{litigation_total 件}<lp>。",
  "<Y>，<S>因信息公开答复引发的行政复议{reconsideration_total 件}<rp>，引发的行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<O>共发生政府信息公开行政复议案件{reconsideration_total 件}<rp>，行政诉讼案件{litigation_total 件}<lp>。",
  "（一）行政复议。<Y>，<S>因政府信息公开申请行政复议{reconsideration_total 件}<rp>。（二）行政诉讼。因政府信息公开提起行政诉讼{litigation_total 件}<lp>。",
  "1.行政复议情况：<Y>，<S>收到政府信息公开行政复议申请{reconsideration_total 件}<rp>。2.行政诉讼情况：政府信息公开行政诉讼{litigation_total 件}<lp>。",
  "<Y>，申请人对<O>政府信息公开答复不服，提出行政复议{reconsideration_total 件}<rp>，提起行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>产生涉及政府信息公开的行政复议{reconsideration_total 件}<rp>；产生涉及政府信息公开的行政诉讼{litigation_total 件}<lp>。",
];

export const RECON_PARTS = [
  "，其中维持{reconsideration_upheld 件}，依法纠错{reconsideration_corrected 件}，其他{reconsideration_other 件}",
  "（维持具体行政行为{reconsideration_upheld 件}、被依法纠错{reconsideration_corrected 件}、其他情形{reconsideration_other 件}）",
  "，复议机关决定维持{reconsideration_upheld 件}，予以纠错{reconsideration_corrected 件}，以其他方式结案{reconsideration_other 件}",
  "，维持具体行政行为的{reconsideration_upheld 件}，被依法纠错的{reconsideration_corrected 件}，其他情形的{reconsideration_other 件}",
  "，其中，维持原答复{reconsideration_upheld 件}，撤销或责令重新答复{reconsideration_corrected 件}，其他情形{reconsideration_other 件}",
];
/** Reconsiderations in the forms of 2019 and later. */
export const FORM_PARTS = [
  "，其中维持原答复结果{reconsideration_upheld 件}，纠正{reconsideration_corrected 件}，其他结果{reconsideration_other 件}，还有{reconsideration_pending 件}尚未审结",
  "（其中结果维持的{reconsideration_upheld 件}，结果纠正的{reconsideration_corrected 件}，其他结果的{reconsideration_other 件}，尚未审结的{reconsideration_pending 件}）",

  "，其中维持{reconsideration_upheld 件}，纠正{reconsideration_corrected 件}，其他{reconsideration_other 件}，尚未审结{reconsideration_pending 件}",
  "，复议结果维持的{reconsideration_upheld 件}，纠正的{reconsideration_corrected 件}，其他结果的{reconsideration_other 件}，尚未审结的{reconsideration_pending 件}",
  "：维持{reconsideration_upheld 件}，纠正{reconsideration_corrected 件}，其他结果{reconsideration_other 件}，年末尚未审结{reconsideration_pending 件}",
];
export const LITIG_PARTS = [
  "，其中维持具体行政行为或者驳回原告诉讼请求{litigation_upheld 件}，依法纠错{litigation_corrected 件}，其他情形{litigation_other 件}",
  "（维持或驳回原告诉讼请求{litigation_upheld 件}、被依法纠错{litigation_corrected 件}、其他情形{litigation_other 件}）",
  "，其中胜诉{litigation_upheld 起}，败诉{litigation_corrected 起}，其他结果{litigation_other 起}",
  "，法院判决驳回原告诉讼请求的{litigation_upheld 件}，判决纠错的{litigation_corrected 件}，其他情形的{litigation_other 件}",
  "，其中，驳回诉讼请求{litigation_upheld 件}，判决撤销或确认违法{litigation_corrected 件}，准许撤诉等其他情形{litigation_other 件}",
];

export const NONE = [
  "<Y>，<S>{0 reconsideration_total+litigation_total: 没有被申请行政复议、被提起行政诉讼}，信息公开工作平稳有序。",
  "<Y>，<S>{0 reconsideration_total: 因政府信息公开申请行政复议0件}，{0 litigation_total: 因政府信息公开提起行政诉讼0件}。",

  "<Y>，<S>{0 reconsideration_total+litigation_total: 没有因政府信息公开引起的行政复议和行政诉讼发生}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 未产生针对政府信息公开的行政复议与行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 没有发生有关政府信息公开事务的行政复议案、行政诉讼案}。",
  "<Y>，<S>{0 reconsideration_total: 行政复议0次}，{0 litigation_total: 行政诉讼0次}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 没有因政府信息公开提起行政复议和行政诉讼的情况发生}。",
  "<Y>，<S>{0 reconsideration_total: 未因政府信息公开被申请行政复议}，{0 litigation_total: 也未被提起行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total: 发生针对政府信息公开的行政复议案0件}；{0 litigation_total: 发生针对政府信息公开的行政诉讼案0件}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 不存在因政府信息公开引发的行政复议、行政诉讼案件}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 行政复议和行政诉讼均为零}。",
  "<Y>，<S>政府信息公开工作{0 reconsideration_total+litigation_total: 未引发行政复议、行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 未出现因政府信息公开申请行政复议、提起行政诉讼的情形}。",
  "<Y>，<S>{0 reconsideration_total: 未收到政府信息公开类行政复议}，{0 litigation_total: 未收到政府信息公开类行政诉讼}。",
];
export const NONE_APPEALS = [
  "<Y>，<S>{0 reconsideration_total+litigation_total+appeals_total: 没有发生因政府信息公开引起的行政复议、行政诉讼和行政申诉}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total+appeals_total: 未收到有关政府信息公开事务的行政复议、行政诉讼和申诉案}。",
  "<Y>，<S>{0 complaints_total+reconsideration_total+litigation_total: 没有因政府信息公开引发的举报投诉、行政复议、行政诉讼}。",
  "<Y>，<S>{0 complaints_total: 没有收到政府信息公开举报投诉}，{0 reconsideration_total+litigation_total: 没有发生政府信息公开行政复议和行政诉讼}。",
];
export const COMPLAINTS = [
  "受理有关政府信息公开的投诉举报{complaints_total 件}，均及时处理。",
  "政府信息公开方面的投诉举报共{complaints_total 件}。",
  "因政府信息公开收到举报投诉{complaints_total 件}。",
  "政府信息公开投诉举报数量{complaints_total 件}，均已反馈。",
];
