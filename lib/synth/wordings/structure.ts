/** How a report is put together: headings and their numbers, words that open a paragraph, figures told as a list. All wordings are our own. */

import { figure } from "../figures";
import * as held from "../held-out/structure";
import { numeral } from "../numeral";
import { type Bank, choose, nothing, say, type Told, type Voice } from "../sentence";
import { whole } from "./words";

/** Headings of the sections before 2019; later forms have official ones. */
export const HEADINGS: Record<string, Bank> = {
  overview: {
    tuned: [
      "概述",
      "总体情况",
      "工作概况",
      "基本情况",
      "组织推进情况",
      "工作开展情况",
      "组织领导和制度建设情况",
      "总体概况",
      "政府信息公开工作概述",
      "总体工作情况",
      "工作推进情况",
      "全年工作综述",
      "基本工作情况",
      "工作开展基本情况",
      "信息公开工作情况概述",
      "年度工作情况",
    ],
    fresh: ["工作概述", "政府信息公开工作基本概况", "主要工作概述", "信息公开工作总体情况", "引言"],
    held_out: held.HEADINGS.overview,
  },
  proactive: {
    tuned: [
      "主动公开政府信息的情况",
      "主动公开政府信息情况",
      "主动公开情况",
      "信息公开数量",
      "主动公开",
      "信息主动公开基本情况",
      "公开政府信息情况",
      "政府信息主动公开工作",
      "主动公开工作开展情况",
      "信息发布情况",
      "政府信息主动公开情况",
      "主动公开工作情况",
      "主动公开的情况",
      "信息公开情况",
    ],
    fresh: ["政府信息主动公开工作情况", "主动公开政府信息数量和内容", "政府信息公开情况", "信息公开渠道和数量"],
    held_out: held.HEADINGS.proactive,
  },
  requests: {
    tuned: [
      "依申请公开政府信息的情况",
      "政府信息依申请公开办理情况",
      "申请公开的受理与答复",
      "公民、法人和其他组织申请公开政府信息情况",
      "依申请公开",
      "依申请公开办理情况",
      "申请办理情况",
      "政府信息公开申请办理",
      "申请公开情况",
      "受理申请和答复情况",
      "政府信息依申请公开情况",
      "依申请公开政府信息情况",
      "依申请公开政府信息和不予公开政府信息的情况",
      "申请受理情况",
    ],
    fresh: [
      "政府信息依申请公开办理情况和不予公开情况",
      "依申请公开政府信息办理情况",
      "公开申请办理情况",
      "收到和处理政府信息公开申请情况",
    ],
    held_out: held.HEADINGS.requests,
  },
  fees: {
    tuned: [
      "政府信息公开的收费及减免情况",
      "收费情况",
      "政府信息公开收费",
      "收费及减免情况",
      "依申请公开收费情况",
      "收取费用情况",
      "收费及免收情况",
      "收费和减免情况",
      "政府信息公开收费及减免情况",
      "依申请公开政府信息收费及减免情况",
    ],
    fresh: ["政府信息公开的支出与收费情况", "政府信息公开收费和减免情况", "收费、减免情况"],
    held_out: held.HEADINGS.fees,
  },
  disputes: {
    tuned: [
      "因政府信息公开申请行政复议、提起行政诉讼的情况",
      "复议、诉讼和申诉情况",
      "行政复议和行政诉讼",
      "争议处理情况",
      "复议诉讼情况",
      "申请行政复议或提起行政诉讼情况",
      "因政府信息公开引发的复议诉讼",
      "行政救济情况",
      "被申请复议和被诉情况",
      "复议应诉情况",
      "申请行政复议、提起行政诉讼情况",
      "政府信息公开行政复议和行政诉讼情况",
      "复议、诉讼情况",
      "因政府信息公开申请行政复议、提起行政诉讼情况",
    ],
    fresh: [
      "复议、诉讼和申诉的情况",
      "政府信息公开行政复议、行政诉讼和投诉的情况",
      "因政府信息公开被申请行政复议、提起行政诉讼和投诉举报的情况",
      "行政复议、提起诉讼情况",
    ],
    held_out: held.HEADINGS.disputes,
  },
  capacity: {
    tuned: [
      "机构建设和保障情况",
      "工作人员和经费情况",
      "队伍与保障",
      "保障措施",
      "机构、人员和经费保障",
      "组织机构和人员经费",
      "工作保障",
      "机构建设和保障经费情况",
      "人员和经费情况",
      "组织保障情况",
    ],
    fresh: ["机构建设、经费保障与培训情况", "人员和收支情况", "政府信息公开机构建设和保障经费"],
    held_out: held.HEADINGS.capacity,
  },
  problems: {
    tuned: [
      "存在的主要问题和改进措施",
      "存在的问题及下一步打算",
      "不足与努力方向",
      "主要困难与今后工作",
      "当前问题和今后安排",
      "存在不足和改进方向",
      "工作中的不足及改进",
      "问题与打算",
      "主要不足和改进方向",
      "存在困难与下步举措",
      "存在的问题和改进措施",
      "存在的主要问题及下一步工作安排",
      "工作存在的主要问题及改进情况",
    ],
    fresh: ["主要问题和改进措施", "存在的问题及下步工作安排", "工作存在的不足及努力方向"],
    held_out: held.HEADINGS.problems,
  },
};

export const NUMBERINGS: Bank<(n: number) => string> = {
  tuned: [
    (n) => `${numeral(n)}、`,
    (n) => `第${numeral(n)}部分　`,
    (n) => `${n + 1}．`,
    (n) => `（${numeral(n)}）`,
    (n) => `${n + 1}、`,
    (n) => `${numeral(n)}．`,
    (n) => `（${n + 1}）`,
    (n: number) => `${numeral(n)}、`,
    (n: number) => `${numeral(n)}、`,
    (n: number) => `${numeral(n)} 、`,
    (n: number) => `${n + 1}.`,
    () => "",
  ],
  fresh: [
    (n: number) => `${numeral(n)}、`,
    (n: number) => `${numeral(n)}、`,
    (n: number) => `${numeral(n)}.`,
    (n: number) => `${n + 1}、 `,
    (n: number) => `【${numeral(n)}】`,
  ],
  held_out: held.NUMBERINGS,
};

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
  ],
  fresh: [
    ["", ""],
    ["（一）主动公开：", "（二）依申请公开："],
    ["（一）主动公开情况。", "（二）依申请公开方面。"],
    ["（1）主动公开情况：", "（2）依申请公开情况："],
    ["一是抓好主动公开。", "二是做好依申请公开。"],
    ["㈠主动公开。", "㈡依申请公开。"],
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
  ],
  fresh: [
    "据汇总，全年收到的政府信息公开申请共{requests_received 件}。",
    "全年政府信息公开申请收件总量为{requests_received 件}，各项工作正常开展。",
    "一年来共收到公众的政府信息公开申请{requests_received 件}，运行情况良好。",
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
  ],
  fresh: [
    "<y>年1月1日至12月31日，<S>主动公开政府信息{proactive_disclosures_total 条}，收到政府信息公开申请{requests_received 件}，答复{requests_answered 件}，收到政府信息公开行政复议{reconsideration_total 件}，行政诉讼{litigation_total 件}。",
    "<y>年，<S>政府信息公开工作运行正常：公开政府信息{proactive_disclosures_total 条}；收到政府信息公开申请{requests_received 件}；发生政府信息公开行政复议{reconsideration_total 件}、行政诉讼{litigation_total 件}。",
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
