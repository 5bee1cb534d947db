/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Reconsideration, litigation and complaints. */

export { FEES, NO_FEES, NO_PROCESSING, PROCESSING } from "./fees";

const R = "{reconsideration_total 件}<rp>";
const L = "{litigation_total 件}<lp>";

export const BOTH = [
  `<Y>，<S>发生涉政府信息公开行政复议案件${R}，行政诉讼案件${L}。`,
  "<Y>，因政府信息公开申请被行政复议{reconsideration_total 宗}<rp>、行政诉讼{litigation_total 宗}<lp>。",
  `<Y>，<S>因政府信息公开被提起行政复议${R}，被提起行政诉讼${L}。`,
  `<Y>，<S>政府信息公开行政复议案${R}；行政诉讼案${L}。`,
  `<Y>，<S>涉及依申请公开的行政复议${R}、行政诉讼${L}。`,
  `<Y>，申请人对<O>的政府信息公开答复不服申请行政复议${R}，提起行政诉讼${L}。`,
  `<Y>，<S>作为被申请人的政府信息公开行政复议案件${R}，作为被告的政府信息公开行政诉讼案件${L}。`,
  `行政复议：<Y>，<S>因政府信息公开被申请行政复议${R}。行政诉讼：因政府信息公开被起诉${L}。`,
  `<Y>，<S>针对政府信息公开事务的行政复议案${R}，行政诉讼案${L}。`,
  "<Y>，<S>因政府信息公开引发行政复议{reconsideration_total 起}<rp>、行政诉讼{litigation_total 起}<lp>。",
  `<Y>，<S>涉信息公开申请的行政复议案件${R}；涉信息公开申请的行政诉讼案件${L}。`,
  `<Y>，<S>共有政府信息公开行政复议${R}，政府信息公开行政诉讼应诉${L}。`,
  `<Y>，<S>就政府信息公开答复被申请行政复议的${R}，被提起行政诉讼的${L}。`,
  `<Y>，<S>政府信息公开类行政复议案件数为${R}，行政诉讼案件数为${L}。`,
];

const U = "{reconsideration_upheld 件}";
const C = "{reconsideration_corrected 件}";
const O = "{reconsideration_other 件}";
const P = "{reconsideration_pending 件}";
export const RECON_PARTS = [
  `，其中决定维持${U}、决定纠错${C}、其他处理结果${O}`,
  `（复议维持${U}，复议纠错${C}，其他${O}）`,
  `，复议结果中维持${U}，撤销、变更或确认违法${C}，终止审理等其他情形${O}`,
  `，结果为维持${U}、责令重新答复等被纠错${C}、申请人撤回等其他情形${O}`,
  `，维持原行政行为的${U}，予以纠错的${C}，其他结果的${O}`,
  `，审理结果：维持${U}，纠错${C}，其他${O}`,
  `，其中${U}维持原答复、${C}结果纠正、${O}为其他结果`,
];
/** Reconsiderations in the forms of 2019 and later. */
export const FORM_PARTS = [
  `，其中${U}维持原答复，${C}结果纠正，${O}其他结果，${P}尚未审结`,
  `，结果维持、结果纠正、其他结果、尚未审结分别为${U}、${C}、${O}、${P}`,
  `，复议维持${U}、复议纠正${C}、其他结果${O}、未审结${P}`,
  `（其中维持${U}，纠正${C}，其他${O}，未审结${P}）`,
  `，审理结果为维持${U}、纠正${C}、其他${O}，另有${P}仍在审理`,
  `，其中结果维持的${U}，结果纠正的${C}，其他结果的${O}，尚未审结的${P}`,
];
const LU = "{litigation_upheld 件}";
const LC = "{litigation_corrected 件}";
const LO = "{litigation_other 件}";
export const LITIG_PARTS = [
  `，其中驳回原告诉讼请求${LU}、判决纠错${LC}、其他情形${LO}`,
  `（维持或驳回诉讼请求${LU}，依法纠错${LC}，其他${LO}）`,
  `，法院驳回诉讼请求的${LU}，判决撤销、确认违法的${LC}，原告撤回起诉等其他情形的${LO}`,
  `，胜诉的${LU}、败诉的${LC}、撤诉等其他情形的${LO}`,
  `，裁判结果：维持${LU}，纠错${LC}，其他${LO}`,
  `，其中判决驳回诉讼请求${LU}、判决责令履行${LC}、准予撤诉等其他情形${LO}`,
];

const BOTH_KEYS = "reconsideration_total+litigation_total";
export const NONE = [
  `<Y>，<S>{0 ${BOTH_KEYS}: 没有因政府信息公开被申请行政复议或被提起行政诉讼}。`,
  `<Y>，<S>{0 ${BOTH_KEYS}: 未发生因政府信息公开申请引发的行政复议、行政诉讼案件}。`,
  `<Y>，<S>{0 ${BOTH_KEYS}: 无涉及政府信息公开的行政复议和行政诉讼案件}。`,
  `<Y>，<S>{0 ${BOTH_KEYS}: 无因公开政府信息而产生的行政复议、行政诉讼}。`,
  "<Y>，<S>{0 reconsideration_total: 收到政府信息公开行政复议0件}，{0 litigation_total: 政府信息公开行政诉讼0件}。",
  `<Y>，<S>{0 ${BOTH_KEYS}: 政府信息公开行政复议、行政诉讼案件数均为零}。`,
  `<Y>，<S>{0 ${BOTH_KEYS}: 未因政府信息公开工作引起行政复议、行政诉讼}。`,
  `<Y>，<S>{0 ${BOTH_KEYS}: 未出现政府信息公开方面的行政复议及行政诉讼}。`,
  `<Y>，<S>{0 ${BOTH_KEYS}: 没有公民、法人和其他组织就政府信息公开申请行政复议、提起行政诉讼}。`,
  "1.行政复议。<Y>，<S>{0 reconsideration_total: 无政府信息公开行政复议}。2.行政诉讼。<Y>，<S>{0 litigation_total: 无政府信息公开行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total: 没有收到政府信息公开行政复议申请}，{0 litigation_total: 也没有政府信息公开行政诉讼发生}。",
  `<Y>，<S>{0 ${BOTH_KEYS}: 政府信息公开零复议、零诉讼}。`,
  `<Y>，<S>{0 ${BOTH_KEYS}: 发生针对政府信息公开事务的行政复议案0件、行政诉讼案0件}。`,
  `<Y>，<S>政府信息公开工作{0 ${BOTH_KEYS}: 没有引起行政复议或者行政诉讼}。`,
  "<Y>，<S>{0 reconsideration_total: 未被申请过政府信息公开行政复议}，{0 litigation_total: 也未被提起过政府信息公开行政诉讼}。",
  `<Y>，<S>{0 ${BOTH_KEYS}: 未涉及政府信息公开行政复议和行政诉讼}。`,
];
export const NONE_APPEALS = [
  `<Y>，<S>{0 ${BOTH_KEYS}+appeals_total: 未产生政府信息公开方面的行政复议、行政诉讼和申诉}。`,
  `<Y>，<S>{0 complaints_total: 没有接到关于政府信息公开的举报投诉}，{0 ${BOTH_KEYS}: 也没有发生行政复议和行政诉讼}。`,
  `<Y>，<S>{0 ${BOTH_KEYS}+appeals_total: 针对政府信息公开事务的行政复议案、行政诉讼案、申诉案均为0件}。`,
  `<Y>，<S>{0 complaints_total: 未收到政府信息公开投诉举报}，{0 ${BOTH_KEYS}: 未发生行政复议、行政诉讼}。`,
];
export const COMPLAINTS = [
  "受理政府信息公开方面的投诉举报{complaints_total 件}，全部办结。",
  "接到政府信息公开举报投诉{complaints_total 起}。",
  "因政府信息公开工作被投诉举报{complaints_total 件}。",
  "收到群众对政府信息公开工作的投诉{complaints_total 件}，均已答复。",
];
