/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Reconsideration, litigation and complaints. */

export { FEES, NO_FEES, NO_PROCESSING, PROCESSING } from "./fees";

export const BOTH = [
  "<Y>，申请人对<O>的政府信息公开答复不满意，申请行政复议的有{reconsideration_total 件}<rp>，向法院起诉的有{litigation_total 件}<lp>。",
  "<Y>，<S>有{reconsideration_total 件}政府信息公开答复被申请行政复议<rp>，有{litigation_total 件}政府信息公开答复被提起行政诉讼<lp>。",
  "<Y>，<S>政府信息公开工作引出行政复议{reconsideration_total 件}<rp>，引出行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>以被申请人身份参加的政府信息公开行政复议{reconsideration_total 件}<rp>；以被告身份参加的政府信息公开行政诉讼{litigation_total 件}<lp>。",
  "<Y>，涉及政府信息公开的争议中，<S>被申请行政复议{reconsideration_total 件}<rp>，被提起行政诉讼{litigation_total 件}<lp>。",
  "<Y>，由政府信息公开引起、以<O>为一方的行政复议有{reconsideration_total 件}<rp>，行政诉讼有{litigation_total 件}<lp>。",
  "围绕政府信息公开，<Y>，<S>经历行政复议{reconsideration_total 起}<rp>，经历行政诉讼{litigation_total 起}<lp>。",
  "<Y>，<S>应对政府信息公开行政复议{reconsideration_total 件}<rp>，应对政府信息公开行政诉讼{litigation_total 件}<lp>。",
  "<Y>，当事人因政府信息公开对<O>提出行政复议申请{reconsideration_total 件}<rp>，提起诉讼{litigation_total 件}<lp>。",
  "救济情况：<Y>，<S>政府信息公开行政复议{reconsideration_total 件}<rp>；行政诉讼{litigation_total 件}<lp>。",
  "<Y>，<S>发生涉政府信息公开行政复议案件{reconsideration_total 宗}<rp>，发生涉政府信息公开行政诉讼案件{litigation_total 宗}<lp>。",
  "1.<Y>，<S>因政府信息公开被申请行政复议的案件为{reconsideration_total 件}<rp>。2.因政府信息公开被诉的案件为{litigation_total 件}<lp>。",
  "<Y>，<S>答复政府信息公开申请引发复议{reconsideration_total 件}<rp>，引发诉讼{litigation_total 件}<lp>。",
  "<Y>，关于政府信息公开，<S>行政复议案件数是{reconsideration_total 件}<rp>，行政诉讼案件数是{litigation_total 件}<lp>。",
  "<Y>，公众因政府信息公开问题对<O>申请复议{reconsideration_total 件}<rp>、提起诉讼{litigation_total 件}<lp>。",
];

export const RECON_PARTS = [
  "，其中决定维持的{reconsideration_upheld 件}、予以纠错的{reconsideration_corrected 件}、其他情况的{reconsideration_other 件}",
  "（复议机关维持{reconsideration_upheld 件}，纠错{reconsideration_corrected 件}，其他{reconsideration_other 件}）",
  "，维持的有{reconsideration_upheld 件}，纠错的有{reconsideration_corrected 件}，剩下{reconsideration_other 件}为其他情形",
  "，其中得到维持{reconsideration_upheld 件}，被依法纠错{reconsideration_corrected 件}，其他结果{reconsideration_other 件}",
  "，得到的结果是维持{reconsideration_upheld 件}、纠错{reconsideration_corrected 件}、其他{reconsideration_other 件}",
];
/** Reconsiderations in the forms of 2019 and later. */
export const FORM_PARTS = [
  "，其中维持{reconsideration_upheld 件}、纠正{reconsideration_corrected 件}、其他结果{reconsideration_other 件}，还有{reconsideration_pending 件}尚未审结",
  "（维持结果{reconsideration_upheld 件}，纠正结果{reconsideration_corrected 件}，其他结果{reconsideration_other 件}，未审结{reconsideration_pending 件}）",
  "，审结的当中维持{reconsideration_upheld 件}、纠正{reconsideration_corrected 件}、其他结果{reconsideration_other 件}，未审结的{reconsideration_pending 件}",
  "，其中被维持{reconsideration_upheld 件}，被纠正{reconsideration_corrected 件}，其他结果{reconsideration_other 件}，到年底没有审结{reconsideration_pending 件}",
  "，复议决定维持的{reconsideration_upheld 件}，复议决定纠正的{reconsideration_corrected 件}，其他结果的{reconsideration_other 件}，尚未审结的{reconsideration_pending 件}",
];
export const LITIG_PARTS = [
  "，其中法院驳回诉讼请求{litigation_upheld 件}、判决纠错{litigation_corrected 件}、其他情况{litigation_other 件}",
  "（驳回原告诉讼请求或维持{litigation_upheld 件}，纠错{litigation_corrected 件}，其他{litigation_other 件}）",
  "，其中维持行政行为或者驳回原告请求的{litigation_upheld 件}，依法纠错的{litigation_corrected 件}，其他情形的{litigation_other 件}",
  "，维持或驳回、纠错、其他分别为{litigation_upheld 件}、{litigation_corrected 件}、{litigation_other 件}",
];

export const NONE = [
  "<Y>，<S>{0 reconsideration_total+litigation_total: 政府信息公开未引起争议案件，行政复议、行政诉讼都是0}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 政府信息公开的行政复议和行政诉讼一件也没有}。",
  "<Y>，<S>{0 reconsideration_total: 政府信息公开行政复议为零}，{0 litigation_total: 政府信息公开行政诉讼为零}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 未出现政府信息公开方面的复议、诉讼}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 就政府信息公开而言，没有行政复议，没有行政诉讼}。",
  "行政复议、行政诉讼：<Y>，<S>因政府信息公开引起的{0 reconsideration_total+litigation_total: 均无}。",
  "<Y>，<S>作出的政府信息公开答复{0 reconsideration_total: 未被申请复议}，{0 litigation_total: 未被提起诉讼}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 政府信息公开行政复议、行政诉讼案件均未发生}。",
  "<Y>，<S>政府信息公开工作{0 reconsideration_total+litigation_total: 没有引起行政复议，没有引起行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total: 政府信息公开行政复议的案件数为0起}，{0 litigation_total: 行政诉讼的案件数同样为0起}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 没有一件政府信息公开申请引出行政复议、行政诉讼}。",
  "<Y>，公众对<O>的公开工作较为满意，{0 reconsideration_total+litigation_total: 没有因政府信息公开申请复议和提起诉讼的}。",
  "1.<Y>，<S>{0 reconsideration_total: 政府信息公开行政复议，无}。2.{0 litigation_total: 政府信息公开行政诉讼，无}。",
  "<Y>，<S>{0 reconsideration_total: 没有作为被申请人参加政府信息公开行政复议}，{0 litigation_total: 也没有作为被告参加政府信息公开行政诉讼}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 与政府信息公开相关的行政复议、行政诉讼数量均是0}。",
  "<Y>，<S>{0 reconsideration_total+litigation_total: 尚没有政府信息公开引发的行政复议和行政诉讼}。",
  "<Y>，<S>依申请公开{0 reconsideration_total: 未引起复议}、{0 litigation_total: 未引起诉讼}。",
  "<Y>，<S>因政府信息公开而来的{0 reconsideration_total+litigation_total: 行政复议、行政诉讼合计0件}。",
];
export const NONE_APPEALS = [
  "<Y>，<S>{0 reconsideration_total+litigation_total+appeals_total: 政府信息公开方面的行政复议、行政诉讼、行政申诉都没有发生}。",
  "<Y>，<S>{0 complaints_total: 没有因政府信息公开被举报投诉}，{0 reconsideration_total: 没有被申请行政复议}，{0 litigation_total: 没有被提起行政诉讼}。",
  "<Y>，<S>政府信息公开{0 reconsideration_total: 复议为零}、{0 litigation_total: 诉讼为零}、{0 appeals_total: 申诉为零}。",
  "<Y>，<S>{0 complaints_total+reconsideration_total+litigation_total: 无人就政府信息公开举报投诉、申请复议或者提起诉讼}。",
];
export const COMPLAINTS = [
  "另有群众就政府信息公开举报投诉{complaints_total 件}，均已查办。",
  "政府信息公开方面的投诉举报共{complaints_total 件}，已全部反馈。",
  "对政府信息公开的举报投诉{complaints_total 件}，查实的已责令改正。",
  "收到的{complaints_total 件}政府信息公开举报投诉均按时回复。",
];
