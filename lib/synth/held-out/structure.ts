/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Headings, leads, bodies a figure is split over, times. */

import { numeral } from "../numeral";

export const HEADINGS = {
  overview: ["工作概述", "政府信息公开工作基本概况", "主要工作概述", "信息公开工作总体情况", "引言"],
  proactive: ["政府信息主动公开工作情况", "主动公开政府信息数量和内容", "政府信息公开情况", "信息公开渠道和数量"],
  requests: [
    "政府信息依申请公开办理情况和不予公开情况",
    "依申请公开政府信息办理情况",
    "公开申请办理情况",
    "收到和处理政府信息公开申请情况",
  ],
  fees: ["政府信息公开的支出与收费情况", "政府信息公开收费和减免情况", "收费、减免情况"],
  disputes: [
    "复议、诉讼和申诉的情况",
    "政府信息公开行政复议、行政诉讼和投诉的情况",
    "因政府信息公开被申请行政复议、提起行政诉讼和投诉举报的情况",
    "行政复议、提起诉讼情况",
  ],
  capacity: ["机构建设、经费保障与培训情况", "人员和收支情况", "政府信息公开机构建设和保障经费"],
  problems: ["主要问题和改进措施", "存在的问题及下步工作安排", "工作存在的不足及努力方向"],
};
export const NUMBERINGS = [
  (n: number) => `${numeral(n)}、`,
  (n: number) => `${numeral(n)}、`,
  (n: number) => `${numeral(n)}.`,
  (n: number) => `${n + 1}、 `,
  (n: number) => `【${numeral(n)}】`,
];
export const LEADS = [
  ["", ""],
  ["（一）主动公开：", "（二）依申请公开："],
  ["（一）主动公开情况。", "（二）依申请公开方面。"],
  ["（1）主动公开情况：", "（2）依申请公开情况："],
  ["一是抓好主动公开。", "二是做好依申请公开。"],
  ["㈠主动公开。", "㈡依申请公开。"],
] as const;
export const SECOND = [
  "据汇总，全年收到的政府信息公开申请共{requests_received 件}。",
  "全年政府信息公开申请收件总量为{requests_received 件}，各项工作正常开展。",
  "一年来共收到公众的政府信息公开申请{requests_received 件}，运行情况良好。",
];
export const BRIEF = [
  "<y>年1月1日至12月31日，<S>主动公开政府信息{proactive_disclosures_total 条}，收到政府信息公开申请{requests_received 件}，答复{requests_answered 件}，收到政府信息公开行政复议{reconsideration_total 件}，行政诉讼{litigation_total 件}。",
  "<y>年，<S>政府信息公开工作运行正常：公开政府信息{proactive_disclosures_total 条}；收到政府信息公开申请{requests_received 件}；发生政府信息公开行政复议{reconsideration_total 件}、行政诉讼{litigation_total 件}。",
];

/** Bodies; `w` is the place's word: 市, 县, 区. */
export const bodies = (w: string) => ({
  organ: [`${w}人民政府办公室`, `${w}政府（${w}政府办公室）`, `${w}政府及${w}政府办`],
  departments: [`${w}政府各工作部门`, `${w}直部门单位`, `${w}政府组成部门`, `${w}级各单位`],
  cities: ["各设区的市", "各州市", "各市州政府"],
  counties: ["各县（市、区）政府", "各县市", "各区（县）", "县区"],
  townships: ["各乡镇、街道", "各镇（街）", "街道（乡镇）", "乡镇街道"],
});
export const SCOPE_LEAD = ["，其中：", "，其中", "。其中，", "，包括：", "，按公开主体分，", "，分别为：", "；其中"];

export const TIMES = [
  "<y>年",
  "<y>年",
  "<y>年",
  "<y>年",
  "<y>年",
  "<y>年度",
  "<y>年度",
  "全年",
  "本年",
  "年内",
  "<y>年1-12月",
  "<y>年1月1日至<y>年12月31日",
];
