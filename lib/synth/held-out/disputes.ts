/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Reconsideration, litigation and complaints. */

export { FEES, NO_FEES, NO_PROCESSING, PROCESSING } from "./fees";

export const BOTH = [
  "<Y>，<S>政府信息公开引发的行政复议共{reconsideration_total 件}<rp>；引发的行政诉讼共{litigation_total 件}<lp>。",
  "<Y>，申请人不服<O>的政府信息公开答复而申请行政复议{reconsideration_total 件}<rp>、提起行政诉讼{litigation_total 件}<lp>。",
  "复议诉讼情况：<Y>，<S>政府信息公开行政复议案件{reconsideration_total 件}<rp>，行政诉讼案件{litigation_total 件}<lp>。",
  "<Y>，<S>因政府信息公开工作被申请行政复议{reconsideration_total 件}<rp>，被提起行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>政府信息公开类行政复议案件{reconsideration_total 件}<rp>；政府信息公开类行政诉讼案件{litigation_total 件}<lp>。",
  "<Y>，<S>因政府信息公开申请引发的行政复议{reconsideration_total 件}<rp>、行政诉讼{litigation_total 件}<lp>。",
  "<Y>，公民、法人和其他组织对<O>政府信息公开行为申请行政复议{reconsideration_total 件}<rp>，提起行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>收到涉及政府信息公开的行政复议{reconsideration_total 件}<rp>，涉及政府信息公开的行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>与政府信息公开有关的行政复议{reconsideration_total 起}<rp>，与政府信息公开有关的行政诉讼{litigation_total 起}<lp>。",
  "<Y>，<S>政府信息公开行政复议数量为{reconsideration_total 件}<rp>；行政诉讼数量为{litigation_total 件}<lp>。",
  "行政复议方面，<Y>，<S>因政府信息公开被申请复议{reconsideration_total 件}<rp>。行政诉讼方面，因政府信息公开被诉{litigation_total 件}<lp>。",
  "（一）<Y>，<S>发生政府信息公开行政复议{reconsideration_total 件}<rp>。（二）发生政府信息公开行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>就政府信息公开被申请行政复议的案件{reconsideration_total 件}<rp>，被提起行政诉讼的案件{litigation_total 件}<lp>。",
  "<Y>，<S>因公开政府信息引发行政复议案件{reconsideration_total 宗}<rp>，引发行政诉讼案件{litigation_total 宗}<lp>。",
  "<Y>，以<O>为被申请人的政府信息公开行政复议案件{reconsideration_total 件}<rp>，以<O>为被告的政府信息公开行政诉讼案件{litigation_total 件}<lp>。",
];

export const RECON_PARTS = [
  "（维持{reconsideration_upheld 件}、依法纠错{reconsideration_corrected 件}、其他{reconsideration_other 件}）",
  "，其中复议机关维持{reconsideration_upheld 件}，被纠错{reconsideration_corrected 件}，其他情形{reconsideration_other 件}",
  "，从结果看，维持{reconsideration_upheld 件}，纠错{reconsideration_corrected 件}，其他{reconsideration_other 件}",
  "，其中维持行政行为{reconsideration_upheld 件}、依法纠错{reconsideration_corrected 件}、其他结果{reconsideration_other 件}",
  "，复议结果为：维持{reconsideration_upheld 件}，纠错{reconsideration_corrected 件}，其他情形{reconsideration_other 件}",
];
/** Reconsiderations in the forms of 2019 and later. */
export const FORM_PARTS = [
  "（其中：结果维持{reconsideration_upheld 件}；结果纠正{reconsideration_corrected 件}；其他结果{reconsideration_other 件}；尚未审结{reconsideration_pending 件}）",
  "，其中维持原行政行为{reconsideration_upheld 件}，结果纠正{reconsideration_corrected 件}，其他结果{reconsideration_other 件}，尚在审理{reconsideration_pending 件}",
  "，复议结果维持{reconsideration_upheld 件}、纠正{reconsideration_corrected 件}、其他{reconsideration_other 件}、尚未审结{reconsideration_pending 件}",
  "，从审理结果看，维持{reconsideration_upheld 件}，纠正{reconsideration_corrected 件}，其他结果{reconsideration_other 件}，未审结{reconsideration_pending 件}",
  "，其中{reconsideration_upheld 件}结果维持、{reconsideration_corrected 件}结果纠正、{reconsideration_other 件}为其他结果、{reconsideration_pending 件}尚未审结",
];
export const LITIG_PARTS = [
  "（维持或驳回诉讼请求{litigation_upheld 件}、依法纠错{litigation_corrected 件}、其他{litigation_other 件}）",
  "，其中驳回原告诉讼请求{litigation_upheld 件}，被依法纠错{litigation_corrected 件}，其他情形{litigation_other 件}",
  "，其中法院支持行政机关{litigation_upheld 件}，判决纠错{litigation_corrected 件}，其他结果{litigation_other 件}",
  "，判决结果为：维持具体行政行为或驳回原告诉讼请求{litigation_upheld 件}，依法纠错{litigation_corrected 件}，其他{litigation_other 件}",
];

export const NONE = [
  "<Y>，<S>{0 reconsideration_total+litigation_total: 未被申请过与政府信息公开有关的行政复议，也未被提起过与政府信息公开有关的行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 没有出现因政府信息公开而产生的行政复议、行政诉讼}。",
  "<Y>，<S>涉及政府信息公开的{0 reconsideration_total: 行政复议为0}、{0 litigation_total: 行政诉讼为0}。",
  "<Y>，<S>{0 reconsideration_total: 行政复议数量0件}，{0 litigation_total: 行政诉讼数量0件}，均指因政府信息公开引发的案件。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 没有因政府信息公开工作被申请行政复议、提起行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total: 没有因政府信息公开被申请行政复议的情况}，{0 litigation_total: 没有因政府信息公开被提起行政诉讼的情况}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 无因政府信息公开工作被申请行政复议和提起行政诉讼的案件}。",
  "<Y>，<S>政府信息公开{0 reconsideration_total+litigation_total: 行政复议和行政诉讼案件数均为0件}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 未发生政府信息公开类行政复议、行政诉讼案件}。",
  "<Y>，<S>{0 reconsideration_total: 政府信息公开行政复议：0件}；{0 litigation_total: 政府信息公开行政诉讼：0件}。",
  "<Y>，<S>因政府信息公开{0 reconsideration_total: 申请行政复议的0件}，{0 litigation_total: 提起行政诉讼的0件}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 没有公民、法人或者其他组织就政府信息公开申请行政复议或者提起行政诉讼}。",
  "<Y>，<S>未因依申请公开答复引起争议，{0 reconsideration_total+litigation_total: 没有行政复议、行政诉讼案件}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 政府信息公开进入行政复议、行政诉讼程序的案件均为0件}。",
  "<Y>，<S>{0 reconsideration_total: 未发生涉及政府信息公开的行政复议}，{0 litigation_total: 未发生涉及政府信息公开的行政诉讼}。",
  "（一）行政复议：<Y>，<S>{0 reconsideration_total: 没有政府信息公开行政复议}。（二）行政诉讼：<Y>，<S>{0 litigation_total: 没有政府信息公开行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 无政府信息公开引起的行政复议及行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 未曾发生因政府信息公开而引起的行政复议和行政诉讼}。",
];
export const NONE_APPEALS = [
  "<Y>，<S>{0 reconsideration_total+litigation_total+appeals_total: 没有因政府信息公开提起行政复议、行政诉讼和申诉的情况}。",
  "<Y>，<S>有关政府信息公开事务的{0 reconsideration_total: 行政复议0件}、{0 litigation_total: 行政诉讼0件}、{0 appeals_total: 申诉0件}。",
  "<Y>，<S>{0 complaints_total+reconsideration_total+litigation_total: 未接到针对政府信息公开的举报投诉、行政复议和行政诉讼}。",
  "<Y>，<S>{0 complaints_total: 没有群众就政府信息公开举报投诉}，{0 reconsideration_total+litigation_total: 也没有由此引起的行政复议、行政诉讼}。",
];
export const COMPLAINTS = [
  "收到政府信息公开投诉举报{complaints_total 件}，已逐件核查。",
  "受理政府信息公开举报投诉{complaints_total 件}，均已答复举报人。",
  "全年处理涉及政府信息公开的举报投诉{complaints_total 件}。",
  "群众就政府信息公开工作举报投诉{complaints_total 件}。",
];
