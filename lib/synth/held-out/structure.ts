/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Headings, leads, bodies a figure is split over, times. */

import { numeral } from "../numeral";

export const HEADINGS = {
  overview: ["基本工作情况", "工作开展基本情况", "信息公开工作情况概述", "年度工作情况"],
  proactive: ["政府信息主动公开情况", "主动公开工作情况", "主动公开的情况", "信息公开情况"],
  requests: [
    "政府信息依申请公开情况",
    "依申请公开政府信息情况",
    "依申请公开政府信息和不予公开政府信息的情况",
    "申请受理情况",
  ],
  fees: ["收费和减免情况", "政府信息公开收费及减免情况", "依申请公开政府信息收费及减免情况"],
  disputes: [
    "申请行政复议、提起行政诉讼情况",
    "政府信息公开行政复议和行政诉讼情况",
    "复议、诉讼情况",
    "因政府信息公开申请行政复议、提起行政诉讼情况",
  ],
  capacity: ["机构建设和保障经费情况", "人员和经费情况", "组织保障情况"],
  problems: ["存在的问题和改进措施", "存在的主要问题及下一步工作安排", "工作存在的主要问题及改进情况"],
};
export const NUMBERINGS = [
  (n: number) => `${numeral(n)}、`,
  (n: number) => `${numeral(n)}、`,
  (n: number) => `${numeral(n)} 、`,
  (n: number) => `${n + 1}.`,
  () => "",
];
export const LEADS = [
  ["", ""],
  ["（一）主动公开。", "（二）依申请公开。"],
  ["（一）主动公开情况。", "（二）依申请公开情况。"],
  ["一是主动公开情况。", "二是依申请公开情况。"],
  ["1.主动公开情况：", "2.依申请公开情况："],
] as const;
export const SECOND = [
  "全年通过各渠道收到政府信息公开申请{requests_received 件}，均按程序办理。",
  "总体来看，全年共收到政府信息公开申请{requests_received 件}。",
  "本年度累计收到公众提出的政府信息公开申请{requests_received 件}，运行平稳。",
];
export const BRIEF = [
  "<y>年，<S>主动公开政府信息{proactive_disclosures_total 条}，收到政府信息公开申请{requests_received 件}，因政府信息公开引发行政复议{reconsideration_total 件}、行政诉讼{litigation_total 件}。",
  "<y>年，<S>公开政府信息{proactive_disclosures_total 条}，收到依申请公开{requests_received 件}，答复{requests_answered 件}；政府信息公开行政复议{reconsideration_total 件}，行政诉讼{litigation_total 件}。",
];

/** Bodies; `w` is the place's word: 市, 县, 区. */
export const bodies = (w: string) => ({
  organ: [`${w}政府及${w}政府办公室`, `${w}政府和${w}政府办`, `${w}政府机关`],
  departments: [`${w}直机关`, `${w}政府部门`, `${w}级单位`, `${w}直机关各部门`],
  cities: ["各市州", "市（州）", "各地州市"],
  counties: ["各县（区、市）", "各区县政府", "县（市）区", "各县（市）区"],
  townships: ["各镇（街道）", "各乡（镇）", "乡镇、街道", "镇乡（街道）"],
});
export const SCOPE_LEAD = ["，其中，", "，其中", "，从主体看，", "，具体为：", "；其中，", "，按层级分："];

export const TIMES = [
  "<y>年",
  "<y>年",
  "<y>年",
  "<y>年",
  "<y>年度",
  "<y>年度",
  "全年",
  "本年度",
  "今年以来",
  "<y>年以来",
  "<y>年1月1日至12月31日期间",
  "一年中",
];
