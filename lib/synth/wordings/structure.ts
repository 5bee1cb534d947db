/** How a report is put together: words that open a paragraph, figures told as a list. All wordings are our own. */

import { figure } from "../figures";
import * as held from "../held-out/structure";
import { type Bank, choose, nothing, say, type Told, type Voice } from "../sentence";
import { whole } from "./words";

/** Words before the first sentence on disclosures and before that on requests, in section one (2019 and later). */
export const LEADS: Bank<readonly [proactive: string, requests: string]> = {
  tuned: [
    ["", ""],
    ["", ""],
    ["", ""],
    ["（一）主动公开情况：", "（二）依申请公开方面："],
    ["1．主动公开。", "2．依申请公开。"],
    ["（一）主动公开方面。", "（二）依申请公开办理情况。"],
    ["一是主动公开政府信息。", "二是规范依申请公开。"],
    ["", ""],
    ["", ""],
    ["1.主动公开情况。", "2.依申请公开情况。"],
    ["（1）主动公开。", "（2）依申请公开。"],
    ["", ""],
    ["（一）主动公开。", "（二）依申请公开。"],
    ["（一）主动公开情况。", "（二）依申请公开情况。"],
    ["一是主动公开情况。", "二是依申请公开情况。"],
    ["1.主动公开情况：", "2.依申请公开情况："],
    ["", ""],
    ["（一）主动公开：", "（二）依申请公开："],
    ["（一）主动公开情况。", "（二）依申请公开方面。"],
    ["（1）主动公开情况：", "（2）依申请公开情况："],
    ["一是抓好主动公开。", "二是做好依申请公开。"],
    ["㈠主动公开。", "㈡依申请公开。"],
    ["", ""],
    ["(一)主动公开。", "(二)依申请公开。"],
    ["1.主动公开政府信息情况。", "2.依申请公开政府信息情况。"],
    ["主动公开方面：", "依申请公开方面："],
    ["第一，主动公开。", "第二，依申请公开。"],
    ["●主动公开：", "●依申请公开："],
    ["（一）聚焦重点抓公开。", "（二）规范程序抓办理。"],
    ["", ""],
    ["（一）主动公开。", "（二）依申请公开。"],
    ["（一）主动公开情况。", "（二）依申请公开情况。"],
    ["(一)主动公开方面。", "(二)依申请公开方面。"],
    ["（一）政府信息主动公开情况：", "（二）政府信息依申请公开办理情况："],
    ["一是全面及时做好主动公开。", "二是依法依规做好依申请公开。"],
    ["1.主动公开：", "2.依申请公开："],
    ["（一）主动公开提质增效。", "（二）依申请公开规范有序。"],
    ["", ""],
    ["（一）主动公开方面。", "（二）依申请公开方面。"],
    ["（一）主动公开政府信息情况。", "（二）依申请公开政府信息情况。"],
    ["(一) 主动公开情况。 ", "(二) 依申请公开情况。 "],
    ["1.主动公开方面。", "2.依申请公开方面。"],
    ["一是坚持公开为常态。", "二是依申请公开依法规范。"],
    ["（一）政府信息主动公开情况。", "（二）政府信息依申请公开情况。"],
    ["（一）加大公开力度。", "（二）规范依申请公开办理。"],
    ["主动公开全面落实。", "依申请公开依法规范。"],
    ["", ""],
    ["（一）主动公开工作开展情况。", "（二）依申请公开工作开展情况。"],
    ["（一）积极推动主动公开。", "（二）规范办理依申请公开。"],
    ["1、主动公开信息情况。", "2、依申请公开信息情况。"],
    ["（一）主动公开提质扩面。", "（二）依申请公开规范高效。"],
    ["一是积极推进主动公开。", "二是及时规范办理依申请公开。"],
    ["(一)主动公开方面：", "(二)依申请公开方面："],
    ["【主动公开】", "【依申请公开】"],
  ],
  fresh: [
    ["", ""],
    ["（一）主动公开方面。", "（二）依申请公开方面。"],
    ["（一）政府信息主动公开工作情况。", "（二）政府信息依申请公开工作情况。"],
    ["1.信息主动公开方面。", "2.信息依申请公开方面。"],
    ["第一，主动公开。", "第二，依申请公开。"],
    ["（一）主动公开更加全面。", "（二）依申请公开更加规范。"],
    ["一是主动公开工作。", "二是依申请公开工作。"],
  ],
  held_out: held.LEADS,
};

/** A second passage on the number of requests. */
export const SECOND: Bank = {
  tuned: [
    "全年共收到政府信息公开申请{requests_received 件}，工作平稳有序。",
    "一年来收到的政府信息公开申请有{requests_received 件}，均得到妥善办理。",
    "经登记核对，全年接收政府信息公开申请{requests_received 件}，运转有序。",
    "从全年情况看，收到的政府信息公开申请为{requests_received 件}，秩序良好。",
    "据统计，全年收到政府信息公开申请共计{requests_received 件}，办理渠道保持畅通。",
    "汇总各渠道情况，本年收到政府信息公开申请{requests_received 件}，总体平稳。",
    "另据台账统计，全年共登记政府信息公开申请{requests_received 件}。",
    "年初至年末接收的政府信息公开申请总量为{requests_received 件}。",
    "全年依申请公开收件{requests_received 件}。",
    "全年通过各渠道收到政府信息公开申请{requests_received 件}，均按程序办理。",
    "总体来看，全年共收到政府信息公开申请{requests_received 件}。",
    "本年度累计收到公众提出的政府信息公开申请{requests_received 件}，运行平稳。",
    "据汇总，全年收到的政府信息公开申请共{requests_received 件}。",
    "全年政府信息公开申请收件总量为{requests_received 件}，各项工作正常开展。",
    "一年来共收到公众的政府信息公开申请{requests_received 件}，运行情况良好。",
    "据统计，全年各类政府信息公开申请合计收到{requests_received 件}。",
    "全年实际收到政府信息公开申请{requests_received 件}，总体平稳。",
    "一年来，收到的政府信息公开申请共计{requests_received 件}。",
    "全年共收到政府信息公开申请{requests_received 件}。",
    "一年来共收到公众政府信息公开申请{requests_received 件}，办理情况良好。",
    "全年累计收到政府信息公开申请{requests_received 件}，数量较往年有所变化。",
    "一年来累计收到政府信息公开申请{requests_received 件}。",
    "年内共收到政府信息公开申请{requests_received 件}，较好满足了公众需求。",
    "另据统计，全年收到政府信息公开申请{requests_received 件}。",
    "全年政府信息公开申请共收到{requests_received 件}，均认真办理。",
    "据台账汇总，全年收到政府信息公开申请{requests_received 件}。",
    "本年度收到政府信息公开申请合计{requests_received 件}，渠道畅通。",
  ],
  fresh: [
    "据登记台账反映，年内收到政府信息公开申请{requests_received 件}。",
    "全年收到的政府信息公开申请共{requests_received 件}，办理情况良好。",
    "从统计数据看，全年共收到政府信息公开申请{requests_received 件}。",
  ],
  held_out: held.SECOND,
};

/** The main figures told as a list (before 2019). */
const BRIEF: Bank = {
  tuned: [
    "<y>年政府信息公开主要数据：主动公开政府信息{proactive_disclosures_total 条}；收到政府信息公开申请{requests_received 件}；答复申请{requests_answered 件}；因政府信息公开被申请行政复议{reconsideration_total 件}；被提起行政诉讼{litigation_total 件}。",
    "概括起来，<y>年<S>完成以下工作：1.主动公开政府信息{proactive_disclosures_total 条}；2.收到公开申请{requests_received 件}；3.答复公开申请{requests_answered 件}；4.政府信息公开行政复议{reconsideration_total 件}；5.政府信息公开行政诉讼{litigation_total 件}。",
    "一年来，<S>主动公开政府信息和收到政府信息公开申请分别为{proactive_disclosures_total 条}、{requests_received 件}，因政府信息公开引发行政复议、行政诉讼分别为{reconsideration_total 件}、{litigation_total 件}。",
    "<y>年，<S>主动公开政府信息{proactive_disclosures_total 条}、收到政府信息公开申请{requests_received 件}、作出答复{requests_answered 件}、发生政府信息公开行政复议{reconsideration_total 件}和行政诉讼{litigation_total 件}，各项指标详见下文。",
    "<y>年有关数据一览：主动公开政府信息{proactive_disclosures_total 条}；收到申请{requests_received 件}；答复申请{requests_answered 件}；行政复议{reconsideration_total 件}；行政诉讼{litigation_total 件}。",
    "<S><y>年政府信息公开主要数据如下：（1）主动公开政府信息{proactive_disclosures_total 条}；（2）接收申请{requests_received 件}，答复{requests_answered 件}；（3）被申请行政复议{reconsideration_total 件}，被提起行政诉讼{litigation_total 件}。",
    "几组数字反映<S><y>年工作：主动公开信息{proactive_disclosures_total 条}，收到政府信息公开申请{requests_received 件}，行政复议案{reconsideration_total 件}，行政诉讼案{litigation_total 件}。",
    "<y>年，<S>主动公开政府信息{proactive_disclosures_total 条}，收到政府信息公开申请{requests_received 件}，因政府信息公开引发行政复议{reconsideration_total 件}、行政诉讼{litigation_total 件}。",
    "<y>年，<S>公开政府信息{proactive_disclosures_total 条}，收到依申请公开{requests_received 件}，答复{requests_answered 件}；政府信息公开行政复议{reconsideration_total 件}，行政诉讼{litigation_total 件}。",
    "<y>年1月1日至12月31日，<S>主动公开政府信息{proactive_disclosures_total 条}，收到政府信息公开申请{requests_received 件}，答复{requests_answered 件}，收到政府信息公开行政复议{reconsideration_total 件}，行政诉讼{litigation_total 件}。",
    "<y>年，<S>政府信息公开工作运行正常：公开政府信息{proactive_disclosures_total 条}；收到政府信息公开申请{requests_received 件}；发生政府信息公开行政复议{reconsideration_total 件}、行政诉讼{litigation_total 件}。",
    "<y>年，<S>主动公开政府信息{proactive_disclosures_total 条}；收到政府信息公开申请{requests_received 件}，答复{requests_answered 件}；政府信息公开行政复议{reconsideration_total 件}，行政诉讼{litigation_total 件}。",
    "<y>年度，<S>公开政府信息{proactive_disclosures_total 条}，受理政府信息公开申请{requests_received|requests_accepted 件}，办结{requests_answered|requests_completed 件}，因政府信息公开被申请行政复议{reconsideration_total 件}、被提起行政诉讼{litigation_total 件}。",
    "<y>年1月1日至12月31日，<S>共主动公开政府信息{proactive_disclosures_total 条}，受理政府信息公开申请{requests_received|requests_accepted 件}，答复{requests_answered 件}，收到针对政府信息公开的行政复议{reconsideration_total 件}、行政诉讼{litigation_total 件}。",
    "<y>年，<S>主动公开政府信息{proactive_disclosures_total 条}，收到政府信息公开申请{requests_received 件}，已答复{requests_answered 件}，因政府信息公开引起行政复议{reconsideration_total 件}，引起行政诉讼{litigation_total 件}。",
    "<y>年1月1日至12月31日，<S>主动公开政府信息{proactive_disclosures_total 条}，受理政府信息公开申请{requests_received|requests_accepted 件}，答复{requests_answered 件}，政府信息公开方面的行政复议{reconsideration_total 件}、行政诉讼{litigation_total 件}。",
    "<y>年，<S>共主动公开政府信息{proactive_disclosures_total 条}，收到政府信息公开申请{requests_received 件}，答复{requests_answered 件}，引发行政复议{reconsideration_total 件}，行政诉讼{litigation_total 件}。",
    "<y>年，<S>累计主动公开政府信息{proactive_disclosures_total 条}，收到政府信息公开申请{requests_received 件}，答复{requests_answered 件}，因政府信息公开引发行政复议{reconsideration_total 件}、行政诉讼{litigation_total 件}，总体运行平稳。",
    "<y>年，<S>共公开政府信息{proactive_disclosures_total 条}，受理依申请公开{requests_received|requests_accepted 件}，因政府信息公开申请行政复议{reconsideration_total 件}，提起行政诉讼{litigation_total 件}。",
  ],
  fresh: [
    "<y>年，<S>主动公开政府信息{proactive_disclosures_total 条}；收到政府信息公开申请{requests_received 件}，已答复{requests_answered 件}；因政府信息公开被申请行政复议{reconsideration_total 件}，被提起行政诉讼{litigation_total 件}。",
    "<y>年主要数据：<S>公开政府信息{proactive_disclosures_total 条}，收到申请{requests_received 件}，答复申请{requests_answered 件}，行政复议{reconsideration_total 件}，行政诉讼{litigation_total 件}。",
  ],
  held_out: held.BRIEF,
};

/** Nothing where a figure is not known, the writer rounds, or the group tells no such list. */
export function brief(v: Voice): Told {
  if (BRIEF[v.split].length === 0 || v.habits.rounds) return nothing;
  const template = choose(v, BRIEF);
  const known = [...template.matchAll(/\{([a-z_]+)/g)].every((m) => figure(v.figures, m[1] as string) !== undefined);
  return known ? say(v, template, { words: { y: String(v.unit.year), S: whole(v) } }) : nothing;
}
