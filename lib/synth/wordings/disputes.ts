/** Reconsideration, litigation and complaints. All wordings are our own. */

import { figure } from "../figures";
import * as held from "../held-out/disputes";
import { type Bank, choose, joined, nothing, say, type Told, type Voice } from "../sentence";
import { FORM_PARTS, LITIG_PARTS, RECON_PARTS } from "./dispute-parts";
import { NONE, NONE_APPEALS } from "./no-disputes";
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
    "<Y>，<S>发生涉政府信息公开行政复议案件{reconsideration_total 件}<rp>，行政诉讼案件{litigation_total 件}<lp>。",
    "<Y>，因政府信息公开申请被行政复议{reconsideration_total 宗}<rp>、行政诉讼{litigation_total 宗}<lp>。",
    "<Y>，<S>因政府信息公开被提起行政复议{reconsideration_total 件}<rp>，被提起行政诉讼{litigation_total 件}<lp>。",
    "<Y>，<S>政府信息公开行政复议案{reconsideration_total 件}<rp>；行政诉讼案{litigation_total 件}<lp>。",
    "<Y>，<S>涉及依申请公开的行政复议{reconsideration_total 件}<rp>、行政诉讼{litigation_total 件}<lp>。",
    "<Y>，申请人对<O>的政府信息公开答复不服申请行政复议{reconsideration_total 件}<rp>，提起行政诉讼{litigation_total 件}<lp>。",
    "<Y>，<S>作为被申请人的政府信息公开行政复议案件{reconsideration_total 件}<rp>，作为被告的政府信息公开行政诉讼案件{litigation_total 件}<lp>。",
    "行政复议：<Y>，<S>因政府信息公开被申请行政复议{reconsideration_total 件}<rp>。行政诉讼：因政府信息公开被起诉{litigation_total 件}<lp>。",
    "<Y>，<S>针对政府信息公开事务的行政复议案{reconsideration_total 件}<rp>，行政诉讼案{litigation_total 件}<lp>。",
    "<Y>，<S>因政府信息公开引发行政复议{reconsideration_total 起}<rp>、行政诉讼{litigation_total 起}<lp>。",
    "<Y>，<S>涉信息公开申请的行政复议案件{reconsideration_total 件}<rp>；涉信息公开申请的行政诉讼案件{litigation_total 件}<lp>。",
    "<Y>，<S>共有政府信息公开行政复议{reconsideration_total 件}<rp>，政府信息公开行政诉讼应诉{litigation_total 件}<lp>。",
    "<Y>，<S>就政府信息公开答复被申请行政复议的{reconsideration_total 件}<rp>，被提起行政诉讼的{litigation_total 件}<lp>。",
    "<Y>，<S>政府信息公开类行政复议案件数为{reconsideration_total 件}<rp>，行政诉讼案件数为{litigation_total 件}<lp>。",
    "<Y>，<S>因政府信息公开申请行政复议{reconsideration_total 件}<rp>，提起行政诉讼{litigation_total 件}<lp>。",
    "<Y>，<S>涉及政府信息公开行政复议{reconsideration_total 件}<rp>。涉及政府信息公开行政诉讼{litigation_total 件}<lp>。",
    "<Y>，<S>涉及有关政府信息公开的行政复议案件{reconsideration_total 件}<rp>；行政诉讼案件{litigation_total 件}<lp>。",
    "<Y>，<S>发生因政府信息公开引起的行政复议案件{reconsideration_total 起}<rp>、行政诉讼案件{litigation_total 起}<lp>。",
    "<Y>，<S>收到有关政府信息公开的行政复议申请{reconsideration_total 件}<rp>，发生关于政府信息公开的行政诉讼案件{litigation_total 件}<lp>。",
    "<Y>，<S>针对政府信息公开的行政复议案{reconsideration_total 件}<rp>，行政诉讼案{litigation_total 件}<lp>。",
    "<Y>，<S>政府信息公开类行政复议{reconsideration_total 件}<rp>，政府信息公开类行政诉讼{litigation_total 件}<lp>。",
    "<Y>，<S>因信息公开被提起行政复议的有{reconsideration_total 件}<rp>，被提起行政诉讼的有{litigation_total 件}<lp>。",
    "<Y>，<S>因政府信息公开引发的行政复议案件{reconsideration_total 宗}<rp>，行政诉讼案件{litigation_total 宗}<lp>。",
    "<Y>，<S>行政复议、行政诉讼情况如下：因政府信息公开行政复议{reconsideration_total 件}<rp>；因政府信息公开行政诉讼{litigation_total 件}<lp>。",
    "（一）行政复议。<Y>，<S>因政府信息公开被申请行政复议{reconsideration_total 件}<rp>。（二）行政诉讼。因政府信息公开被提起行政诉讼{litigation_total 件}<lp>。",
    "<Y>，<S>政府信息公开行政复议数量{reconsideration_total 件}<rp>，行政诉讼数量{litigation_total 件}<lp>。",
    "<Y>，<O>被申请政府信息公开行政复议{reconsideration_total 件}<rp>，政府信息公开行政诉讼应诉案件{litigation_total 件}<lp>。",
    "<Y>，<S>依申请公开引发行政复议案件{reconsideration_total 件}<rp>，引发行政诉讼案件{litigation_total 件}<lp>。",
    "<Y>，公民对<O>政府信息公开工作提起行政复议{reconsideration_total 件}<rp>、行政诉讼{litigation_total 件}<lp>。",
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
  ],
  fresh: [
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
  ],
  held_out: held.BOTH,
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
    "收到政府信息公开工作举报投诉{complaints_total 件}，均已核实反馈。",
    "政府信息公开举报投诉数量{complaints_total 件}。",
    "公众对政府信息公开工作提出举报投诉{complaints_total 件}，已全部答复。",
    "关于政府信息公开的举报投诉有{complaints_total 件}。",
    "受理政府信息公开方面的投诉举报{complaints_total 件}，全部办结。",
    "接到政府信息公开举报投诉{complaints_total 起}。",
    "因政府信息公开工作被投诉举报{complaints_total 件}。",
    "收到群众对政府信息公开工作的投诉{complaints_total 件}，均已答复。",
    "收到政府信息公开举报投诉{complaints_total 件}。",
    "受理政府信息公开投诉{complaints_total 件}，均已处理。",
    "政府信息公开方面举报投诉数量为{complaints_total 件}。",
    "因政府信息公开引起的举报投诉{complaints_total 件}，办结率100%。",
    "收到有关政府信息公开的举报投诉{complaints_total 件}，均已办结。",
    "政府信息公开举报投诉共{complaints_total 件}。",
    "涉及政府信息公开的投诉举报{complaints_total 件}，已全部处理。",
    "接到政府信息公开方面的举报投诉{complaints_total 件}。",
  ],
  fresh: [
    "受理有关政府信息公开的投诉举报{complaints_total 件}，均及时处理。",
    "政府信息公开方面的投诉举报共{complaints_total 件}。",
    "因政府信息公开收到举报投诉{complaints_total 件}。",
    "政府信息公开投诉举报数量{complaints_total 件}，均已反馈。",
  ],
  held_out: held.COMPLAINTS,
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
