/** Reconsideration, litigation, complaints and fees. All wordings are our own. */

import { figure } from "../figures";
import * as held from "../held-out/disputes";
import { type Bank, choose, joined, nothing, say, type Told, type Voice } from "../sentence";
import { organs, time, whole } from "./words";

const BOTH: Bank = {
  tuned: [
    "<Y>，<S>政府信息公开方面，行政复议{reconsideration_total 件}<rp>，行政诉讼{litigation_total 件}<lp>。",
    "<Y>，<S>与政府信息公开有关的行政复议{reconsideration_total 件}<rp>；与政府信息公开有关的行政诉讼{litigation_total 件}<lp>。",
    "<Y>，<S>有{reconsideration_total 件}因政府信息公开引发的行政复议<rp>；{litigation_total 件}因政府信息公开引发的行政诉讼<lp>。",
    "<Y>，<S>涉及政府信息公开的行政复议{reconsideration_total 件}<rp>，行政诉讼{litigation_total 件}<lp>。",
    "<S>因政府信息公开引起行政复议案{reconsideration_total 起}<rp>、行政诉讼案{litigation_total 起}<lp>。",
    "<Y>，<S>因政府信息公开引发行政复议{reconsideration_total 件}<rp>，行政诉讼{litigation_total 件}<lp>。",
    "<Y>，<S>发生政府信息公开类行政复议{reconsideration_total 件}<rp>；行政诉讼{litigation_total 件}<lp>。",
    "<S>全年因政府信息公开被申请行政复议{reconsideration_total 件}<rp>，被提起行政诉讼{litigation_total 件}<lp>。",
    "针对<O>政府信息公开工作的行政复议案件{reconsideration_total 件}<rp>；行政诉讼案件{litigation_total 件}<lp>。",
    "<Y>，<S>政府信息公开行政复议案件{reconsideration_total 件}<rp>；行政诉讼案件{litigation_total 件}<lp>。",
    "<Y>，<S>政府信息公开引发的行政复议有{reconsideration_total 件}<rp>，引发的行政诉讼有{litigation_total 件}<lp>。",
    "<Y>，涉及<O>政府信息公开的复议案件共{reconsideration_total 起}<rp>；诉讼案件共{litigation_total 起}<lp>。",
    "申请人不服<O>政府信息公开答复提起行政复议的有{reconsideration_total 件}<rp>，提起行政诉讼的有{litigation_total 件}<lp>。",
    "<Y>，<S>政府信息公开引发争议情况：行政复议{reconsideration_total 件}<rp>；行政诉讼{litigation_total 件}<lp>。",
    "行政复议方面，<Y>，涉及<O>政府信息公开的案件{reconsideration_total 件}<rp>。行政诉讼方面，涉及政府信息公开的案件{litigation_total 件}<lp>。",
    "<Y>，<S>因政府信息公开被提起行政复议的共{reconsideration_total 件}<rp>；被提起行政诉讼的共{litigation_total 件}<lp>。",
    "<Y>，<S>共有政府信息公开行政复议案件{reconsideration_total 宗}<rp>，行政诉讼案件{litigation_total 宗}<lp>。",
    "<Y>，以<O>为被申请人的政府信息公开行政复议案件{reconsideration_total 件}<rp>；以<O>为被告的政府信息公开行政诉讼案件{litigation_total 件}<lp>。",
    "<Y>，<S>发生涉及政府信息公开的行政复议案{reconsideration_total 例}<rp>；涉及政府信息公开的行政诉讼案{litigation_total 例}<lp>。",
    "<S>政府信息公开行政复议案件数为{reconsideration_total 件}<rp>；行政诉讼案件数为{litigation_total 件}<lp>。",
    "<Y>，公民、法人或者其他组织因政府信息公开对<O>申请行政复议{reconsideration_total 件}<rp>，提起行政诉讼{litigation_total 件}<lp>。",
    "<Y>，<S>因政府信息公开被提起行政复议{reconsideration_total 件}<rp>；被提起行政诉讼{litigation_total 件}<lp>。",
    "<Y><S>涉及政府信息公开的行政复议案件有{reconsideration_total 件}<rp>；涉及政府信息公开的行政诉讼案件有{litigation_total 件}<lp>。",
    "行政复议：{reconsideration_total 件}<rp>。行政诉讼：{litigation_total 件}<lp>。",
    "<Y>，申请人对<O>政府信息公开答复不服，申请行政复议{reconsideration_total 起}<rp>；向人民法院提起行政诉讼{litigation_total 起}<lp>。",
    "<Y><S>作为被申请人的政府信息公开行政复议案{reconsideration_total 件}<rp>；作为被告的政府信息公开行政诉讼案{litigation_total 件}<lp>。",
    "<Y><S>政府信息公开类行政复议、行政诉讼案件分别为{reconsideration_total 件}、{litigation_total 件}。",
    "申请人就政府信息公开事项寻求救济，<Y>申请复议的{reconsideration_total 件}<rp>，提起诉讼的{litigation_total 件}<lp>。",
    "<Y><S>在政府信息公开方面被申请复议{reconsideration_total 件}<rp>，被提起诉讼{litigation_total 件}<lp>。",
    "因政府信息公开引起的争议，走行政复议渠道的{reconsideration_total 件}<rp>；走行政诉讼渠道的{litigation_total 件}<lp>，<S>均依法参加。",
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
  ],
  fresh: [
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
  ],
  held_out: held.BOTH,
};
const RECON_PARTS: Bank = {
  tuned: [
    "，其中结果维持{reconsideration_upheld 件}、依法纠错{reconsideration_corrected 件}、其他情形{reconsideration_other 件}",
    "，其中维持具体行政行为{reconsideration_upheld 件}、被依法纠错{reconsideration_corrected 件}、其他情形{reconsideration_other 件}",
    "（维持{reconsideration_upheld 件}，纠错{reconsideration_corrected 件}，其他{reconsideration_other 件}）",
    "，其中维持{reconsideration_upheld 件}，撤销{reconsideration_corrected 件}，终止{reconsideration_other 件}",
    "，维持{reconsideration_upheld 件}、确认违法{reconsideration_corrected 件}、其他{reconsideration_other 件}",
    "，其中复议机关维持原答复的{reconsideration_upheld 件}、责令重新答复的{reconsideration_corrected 件}、终止审理的{reconsideration_other 件}",
    "，经复议机关审理，维持{reconsideration_upheld 件}、纠正{reconsideration_corrected 件}、终止{reconsideration_other 件}",
    "，复议结果为：维持{reconsideration_upheld 件}、撤销或变更{reconsideration_corrected 件}、其他{reconsideration_other 件}",
    "，维持、纠错、其他情形分别为{reconsideration_upheld 件}、{reconsideration_corrected 件}、{reconsideration_other 件}",
    "（其中维持原行为{reconsideration_upheld 件}，责令履行{reconsideration_corrected 件}，其他处理{reconsideration_other 件}）",
    "，其中{reconsideration_upheld 件}予以维持，{reconsideration_corrected 件}被依法纠错，{reconsideration_other 件}为其他情形",
    "，其中被维持的{reconsideration_upheld 件}、被撤销的{reconsideration_corrected 件}、申请人撤回的{reconsideration_other 件}",
    "，复议结果为维持{reconsideration_upheld 件}、纠错{reconsideration_corrected 件}、其他情形{reconsideration_other 件}",
    "（{reconsideration_upheld 件}维持，{reconsideration_corrected 件}纠错，{reconsideration_other 件}其他）",
    "，经审理，维持的{reconsideration_upheld 件}，撤销或确认违法等被纠错的{reconsideration_corrected 件}，其他情形的{reconsideration_other 件}",
    "，复议机关决定维持{reconsideration_upheld 件}，决定纠正{reconsideration_corrected 件}，其余{reconsideration_other 件}以其他方式结案",
    "，其中具体行政行为被维持的{reconsideration_upheld 件}、被依法纠正的{reconsideration_corrected 件}、属于其他情形的{reconsideration_other 件}",
    "，其中维持{reconsideration_upheld 件}、依法纠错{reconsideration_corrected 件}、其他情形{reconsideration_other 件}",
    "（结果维持{reconsideration_upheld 件}、被依法纠错{reconsideration_corrected 件}、其他情形{reconsideration_other 件}）",
    "，其中复议维持{reconsideration_upheld 件}、被纠错{reconsideration_corrected 件}、其他{reconsideration_other 件}",
    "，其中维持{reconsideration_upheld 件}、撤销{reconsideration_corrected 件}、驳回或终止等其他情形{reconsideration_other 件}",
    "，其中维持原具体行政行为{reconsideration_upheld 件}、责令重新作出答复{reconsideration_corrected 件}、其他{reconsideration_other 件}",
    "，复议结果分别为维持{reconsideration_upheld 件}、纠错{reconsideration_corrected 件}、其他{reconsideration_other 件}",
  ],
  fresh: [
    "，其中，维持具体行政行为的{reconsideration_upheld 件}、被依法纠错的{reconsideration_corrected 件}、其他情形的{reconsideration_other 件}",
    "（维持具体行政行为数{reconsideration_upheld 件}，被依法纠错数{reconsideration_corrected 件}，其他情形数{reconsideration_other 件}）",
    "，其中复议结果为维持的{reconsideration_upheld 件}、被撤销或责令重作的{reconsideration_corrected 件}、终止等其他情形的{reconsideration_other 件}",
    "，其中维持{reconsideration_upheld 件}，被纠错{reconsideration_corrected 件}，其他情形{reconsideration_other 件}",
    "，经复议，维持原答复{reconsideration_upheld 件}、撤销原答复{reconsideration_corrected 件}、撤回申请等其他情形{reconsideration_other 件}",
  ],
  held_out: held.RECON_PARTS,
};
const LITIG_PARTS: Bank = {
  tuned: [
    "，其中胜诉{litigation_upheld 件}、败诉{litigation_corrected 件}、撤诉{litigation_other 件}",
    "，其中维持具体行政行为或者驳回原告诉讼请求{litigation_upheld 件}、被依法纠错{litigation_corrected 件}、其他情形{litigation_other 件}",
    "（驳回诉讼请求{litigation_upheld 件}，败诉{litigation_corrected 件}，撤诉{litigation_other 件}）",
    "，判决驳回诉讼请求{litigation_upheld 件}、判决履行{litigation_corrected 件}、其他{litigation_other 件}",
    "，其中法院驳回原告起诉的{litigation_upheld 件}、判决撤销的{litigation_corrected 件}、原告撤诉的{litigation_other 件}",
    "，胜诉{litigation_upheld 件}、败诉{litigation_corrected 件}、以撤诉结案{litigation_other 件}",
    "，胜诉、败诉、撤诉分别为{litigation_upheld 件}、{litigation_corrected 件}和{litigation_other 件}",
    "（其中维持{litigation_upheld 件}，纠错{litigation_corrected 件}，其他{litigation_other 件}）",
    "，其中{litigation_upheld 件}被驳回诉讼请求，{litigation_corrected 件}败诉，{litigation_other 件}撤诉",
    "，判决结果为：驳回原告诉讼请求{litigation_upheld 件}，依法纠错{litigation_corrected 件}，其他情形{litigation_other 件}",
    "，其中法院判决驳回原告诉讼请求{litigation_upheld 件}、判决撤销{litigation_corrected 件}、原告撤回起诉{litigation_other 件}",
    "，法院判决维持或者驳回原告诉讼请求{litigation_upheld 件}，判决纠错{litigation_corrected 件}，其他情形{litigation_other 件}",
    "（胜诉{litigation_upheld 件}，败诉{litigation_corrected 件}，其他{litigation_other 件}）",
    "，裁判结果为驳回诉讼请求{litigation_upheld 件}、纠正行政行为{litigation_corrected 件}、其他处理{litigation_other 件}",
    "，其中原告诉讼请求被驳回的{litigation_upheld 件}，行政行为被撤销或者确认违法的{litigation_corrected 件}，其他情形的{litigation_other 件}",
    "，{litigation_upheld 件}维持，{litigation_corrected 件}被纠错，{litigation_other 件}为其他情形",
    "，其中维持或驳回原告诉讼请求{litigation_upheld 件}、被依法纠错{litigation_corrected 件}、其他情形{litigation_other 件}",
    "（维持具体行政行为或驳回诉讼请求{litigation_upheld 件}、被依法纠错{litigation_corrected 件}、其他情形{litigation_other 件}）",
    "，其中法院驳回{litigation_upheld 件}、败诉{litigation_corrected 件}、撤诉{litigation_other 件}",
    "，其中驳回原告诉讼请求{litigation_upheld 件}、撤销原答复{litigation_corrected 件}、准予撤诉等其他情形{litigation_other 件}",
    "，其中胜诉案件{litigation_upheld 件}、败诉案件{litigation_corrected 件}、其他{litigation_other 件}",
    "，诉讼结果为维持{litigation_upheld 件}、纠错{litigation_corrected 件}、其他{litigation_other 件}",
  ],
  fresh: [
    "，其中，维持具体行政行为或者驳回原告诉讼请求的{litigation_upheld 件}、被依法纠错的{litigation_corrected 件}、其他情形的{litigation_other 件}",
    "（驳回诉讼请求{litigation_upheld 件}，被纠错{litigation_corrected 件}，其他{litigation_other 件}）",
    "，法院判决驳回原告诉讼请求{litigation_upheld 件}、判决撤销或确认违法{litigation_corrected 件}、原告撤诉等其他情形{litigation_other 件}",
    "，其中胜诉{litigation_upheld 件}、败诉{litigation_corrected 件}、其他情形{litigation_other 件}",
    "，其中维持{litigation_upheld 件}，被依法纠错{litigation_corrected 件}，其他情形{litigation_other 件}",
  ],
  held_out: held.LITIG_PARTS,
};

const NONE: Bank = {
  tuned: [
    "<Y>，<S>政府信息公开{0 reconsideration_total+litigation_total: 行政复议、行政诉讼均为0件}。",
    "<Y>，<S>{0 reconsideration_total: 无政府信息公开行政复议}，{0 litigation_total: 无政府信息公开行政诉讼}。",
    "<Y>，<S>{0 reconsideration_total+litigation_total: 没有因政府信息公开引发的行政复议、行政诉讼案件}。",
    "<Y>，<S>{0 reconsideration_total+litigation_total: 未发生因政府信息公开引起的行政复议、行政诉讼}。",
    "<S>{0 reconsideration_total+litigation_total: 没有发生因政府信息公开被申请行政复议、提起行政诉讼的情况}。",
    "<Y>，<S>{0 reconsideration_total+litigation_total: 无因政府信息公开引发的行政复议和行政诉讼}。",
    "<Y>，<S>{0 reconsideration_total: 未发生政府信息公开行政复议}，{0 litigation_total: 未发生政府信息公开行政诉讼}。",
    "<Y>，<S>{0 reconsideration_total+litigation_total: 未出现因政府信息公开导致的行政复议或行政诉讼}。",
    "<Y>，<S>因政府信息公开引起的{0 reconsideration_total: 行政复议0件}、{0 litigation_total: 行政诉讼0件}。",
    "<Y>，<S>{0 reconsideration_total+litigation_total: 不存在因政府信息公开申请行政复议、提起行政诉讼的情形}。",
    "<Y>，<S>在政府信息公开方面{0 reconsideration_total+litigation_total: 尚无行政复议和行政诉讼案件发生}。",
    "<Y>，在<O>政府信息公开工作中，{0 reconsideration_total+litigation_total: 无一例行政复议和行政诉讼}。",
    "<Y>，<S>{0 reconsideration_total+litigation_total: 未有公民、法人或其他组织因政府信息公开提起行政复议、行政诉讼}。",
    "<Y>，<S>政府信息公开{0 reconsideration_total: 行政复议案件为0件}；{0 litigation_total: 行政诉讼案件为0件}。",
    "<Y>，<S>{0 reconsideration_total+litigation_total: 未发生一起因政府信息公开引发的行政复议和行政诉讼案件}。",
    "<Y>，<S>因政府信息公开{0 reconsideration_total: 被申请行政复议0次}，{0 litigation_total: 被提起行政诉讼0次}。",
    "<Y>，<S>政府信息公开工作{0 reconsideration_total+litigation_total: 未引起行政复议或者行政诉讼}。",
    "<Y>，<S>因政府信息公开{0 reconsideration_total+litigation_total: 申请行政复议、提起行政诉讼的案件均为零}。",
    "<Y>，<S>{0 reconsideration_total: 没有政府信息公开方面的行政复议案件}，{0 litigation_total: 也没有政府信息公开方面的行政诉讼案件}。",
    "<Y>，<S>{0 reconsideration_total+litigation_total: 没有引发行政复议和行政诉讼的政府信息公开事项}。",
    "<Y>，<S>{0 reconsideration_total+litigation_total: 政府信息公开方面的行政复议和行政诉讼均为零}。",
    "<Y><S>{0 reconsideration_total: 无因政府信息公开申请行政复议的案件}，{0 litigation_total: 亦无因此提起行政诉讼的案件}。",
    "<Y>，<O>{0 reconsideration_total+litigation_total: 没有因政府信息公开成为行政复议被申请人或者行政诉讼被告}。",
    "<Y><S>{0 reconsideration_total+litigation_total: 未引发任何有关政府信息公开的行政复议、行政诉讼案件}。",
    "{0 reconsideration_total+litigation_total: 政府信息公开行政复议、行政诉讼：无}。",
    "<Y><S>政府信息公开{0 reconsideration_total: 行政复议0件}，{0 litigation_total: 行政诉讼0件}。",
    "<S>{0 reconsideration_total+litigation_total: 政府信息公开工作继续保持零复议、零诉讼}。",
    "<Y><S>{0 reconsideration_total: 没有收到政府信息公开行政复议答复通知}，{0 litigation_total: 没有收到政府信息公开行政诉讼应诉通知}。",
    "<S>依法公开、规范答复，{0 reconsideration_total+litigation_total: 全年无政府信息公开行政复议案、行政诉讼案}。",
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
  ],
  fresh: [
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
  ],
  held_out: held.NONE,
};
const NONE_APPEALS: Bank = {
  tuned: [
    "<Y>，<S>{0 reconsideration_total+litigation_total+appeals_total: 未发生针对政府信息公开事务的行政复议、行政诉讼和行政申诉}。",
    "<S>{0 reconsideration_total+litigation_total+complaints_total: 未发生因政府信息公开引起的行政复议、行政诉讼和举报投诉}。",
    "<Y>，<S>{0 appeals_total+reconsideration_total+litigation_total: 未收到有关政府信息公开事务的申诉、行政复议申请和行政诉讼}。",
    "<Y>，<S>{0 complaints_total: 未接到关于政府信息公开的投诉举报}，{0 reconsideration_total+litigation_total: 未发生政府信息公开行政复议和行政诉讼}。",
    "<S>{0 reconsideration_total+litigation_total+appeals_total: 无因政府信息公开引起的复议、诉讼和申诉}。",
    "<Y>，<S>政府信息公开方面{0 reconsideration_total+litigation_total+complaints_total: 无行政复议、无行政诉讼、无举报投诉}。",
    "<Y>，<S>{0 reconsideration_total+litigation_total+appeals_total: 没有发生涉及政府信息公开的行政复议案、行政诉讼案和申诉案}。",
    "<Y><S>{0 reconsideration_total+litigation_total+appeals_total: 政府信息公开行政复议、行政诉讼和行政申诉案件均为零}。",
    "<Y>，<S>{0 complaints_total: 没有接到政府信息公开方面的举报投诉}，{0 reconsideration_total+litigation_total: 也没有发生政府信息公开行政复议和行政诉讼}。",
    "<S>{0 reconsideration_total+litigation_total+complaints_total: 无一例因政府信息公开引起的行政复议、行政诉讼或者举报投诉}。",
    "<Y><S>{0 complaints_total+reconsideration_total+litigation_total: 未出现涉及政府信息公开的举报投诉、行政复议及行政诉讼}。",
    "{0 reconsideration_total: 行政复议：无}；{0 litigation_total: 行政诉讼：无}；{0 appeals_total: 行政申诉：无}。",
    "<Y>，<S>{0 reconsideration_total+litigation_total+appeals_total: 未发生有关政府信息公开事务的行政复议、行政诉讼和申诉案件}。",
    "<Y>，<S>{0 complaints_total+reconsideration_total+litigation_total: 未发生由政府信息公开引发的举报、投诉、行政复议和行政诉讼}。",
    "<Y>，<S>{0 appeals_total+reconsideration_total+litigation_total: 没有因政府信息公开引起的申诉、行政复议、行政诉讼案件}。",
    "<Y>，<S>{0 complaints_total+reconsideration_total+litigation_total: 没有发生因政府信息公开工作引发的投诉、行政复议或行政诉讼}。",
  ],
  fresh: [
    "<Y>，<S>{0 reconsideration_total+litigation_total+appeals_total: 没有发生因政府信息公开申请的行政复议案、行政诉讼案和有关的申诉案}。",
    "<Y>，<S>{0 complaints_total+reconsideration_total+litigation_total: 未收到有关政府信息公开的举报投诉、行政复议和行政诉讼}。",
    "<Y>，<S>{0 reconsideration_total+litigation_total+appeals_total: 没有因政府信息公开引发行政复议、行政诉讼和行政申诉的情况}。",
  ],
  held_out: held.NONE_APPEALS,
};
const COMPLAINTS: Bank = {
  tuned: [
    "收到政府信息公开方面的举报投诉{complaints_total 件}。",
    "受理有关政府信息公开的投诉{complaints_total 件}，均已办结。",
    "接到群众对政府信息公开工作的投诉举报{complaints_total 件}。",
    "群众对政府信息公开工作的举报投诉有{complaints_total 件}。",
    "收到涉及政府信息公开工作的投诉{complaints_total 件}，已逐件核实反馈。",
    "政府信息公开举报投诉数为{complaints_total 件}。",
    "有关政府信息公开的举报、投诉共{complaints_total 件}。",
    "涉及政府信息公开的举报投诉有{complaints_total 件}，均已核实处理。",
    "公众就政府信息公开提出举报投诉{complaints_total 件}。",
    "政府信息公开举报投诉：{complaints_total 件}。",
    "{complaints_total 件}反映政府信息公开问题的举报投诉均已办结。",
    "对政府信息公开方面的{complaints_total 件}举报投诉，逐一向投诉人作了反馈。",
    "收到关于政府信息公开的举报投诉{complaints_total 件}，均已妥善处理。",
    "政府信息公开方面的投诉举报{complaints_total 件}。",
    "接到公众对政府信息公开工作的举报{complaints_total 件}，已办结。",
    "因政府信息公开引起的举报投诉共{complaints_total 件}。",
  ],
  fresh: [
    "收到政府信息公开工作举报投诉{complaints_total 件}，均已核实反馈。",
    "政府信息公开举报投诉数量{complaints_total 件}。",
    "公众对政府信息公开工作提出举报投诉{complaints_total 件}，已全部答复。",
    "关于政府信息公开的举报投诉有{complaints_total 件}。",
  ],
  held_out: held.COMPLAINTS,
};

/** Reconsiderations in the forms of 2019 and later. */
const FORM_PARTS: Bank = {
  tuned: [
    "，其中维持{reconsideration_upheld 件}、纠正{reconsideration_corrected 件}、其他结果{reconsideration_other 件}、尚未审结{reconsideration_pending 件}",
    "，其中结果维持{reconsideration_upheld 件}、结果纠正{reconsideration_corrected 件}、其他结果{reconsideration_other 件}、尚未审结{reconsideration_pending 件}",
    "（结果维持{reconsideration_upheld 件}，结果纠正{reconsideration_corrected 件}，其他结果{reconsideration_other 件}，尚未审结{reconsideration_pending 件}）",
    "，其中维持{reconsideration_upheld 件}、被纠正{reconsideration_corrected 件}、其他{reconsideration_other 件}、正在审理{reconsideration_pending 件}",
    "，其中被复议机关维持{reconsideration_upheld 件}、纠正{reconsideration_corrected 件}、其他处理{reconsideration_other 件}，另有{reconsideration_pending 件}尚未审结",
  ],
  fresh: [
    "，其中行政复议结果维持{reconsideration_upheld 件}、结果纠正{reconsideration_corrected 件}、其他结果{reconsideration_other 件}、尚未审结{reconsideration_pending 件}",
    "（维持{reconsideration_upheld 件}，纠正{reconsideration_corrected 件}，其他{reconsideration_other 件}，尚未审结{reconsideration_pending 件}）",
    "，其中维持原答复{reconsideration_upheld 件}，被纠正{reconsideration_corrected 件}，其他结果{reconsideration_other 件}，年底尚未审结{reconsideration_pending 件}",
    "，复议机关作出维持决定{reconsideration_upheld 件}、作出纠正决定{reconsideration_corrected 件}、其他结果{reconsideration_other 件}，未审结{reconsideration_pending 件}",
  ],
  held_out: held.FORM_PARTS,
};

/** Totals and, where there are cases, their outcomes; or none. */
export function disputes(v: Voice): Told {
  const r = figure(v.figures, "reconsideration_total") ?? 0;
  const l = figure(v.figures, "litigation_total") ?? 0;
  const c = figure(v.figures, "complaints_total");
  if (r === 0 && l === 0) {
    if (v.era !== "E3" && v.era !== "E4" && c === 0 && v.r.chance(0.25)) {
      const told = say(v, choose(v, NONE_APPEALS), { words: { Y: time(v), S: whole(v) } });
      return told;
    }
    return say(v, choose(v, NONE), { words: { Y: time(v), S: whole(v), O: organs(v) } });
  }
  const form = v.era === "E3" || v.era === "E4";
  const rp = r > 0 && v.r.chance(0.7) ? say(v, choose(v, form ? FORM_PARTS : RECON_PARTS)) : nothing;
  const lp = !form && l > 0 && v.r.chance(0.7) ? say(v, choose(v, LITIG_PARTS)) : nothing;
  const both = say(v, choose(v, BOTH), { words: { Y: time(v), S: whole(v), O: organs(v), rp, lp } });
  const complaints = c !== undefined && c > 0 && v.r.chance(0.5) ? say(v, choose(v, COMPLAINTS)) : nothing;
  return joined([both, complaints]);
}
