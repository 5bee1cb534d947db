/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Headings, leads, bodies a figure is split over, times. */
import { numeral } from "../numeral";
import { weighted } from "../random";

export const HEADINGS = {
  overview: [
    "年度信息公开工作概述",
    "政府信息公开工作推进情况",
    "本年度政府信息公开工作的基本情况",
    "基本工作开展情况",
    "引言与概述",
    "信息公开工作基本概况",
    "年度工作总述",
    "政府信息公开组织领导和制度建设情况",
    "本年度信息公开总体工作情况",
  ],
  proactive: [
    "主动公开政府信息的内容和渠道",
    "主动公开的内容、数量和形式",
    "公开政府信息的渠道和数量",
    "主动公开政府信息的主要做法和数量",
    "主动公开政府信息及公开平台建设情况",
    "主动公开信息的数量和方式",
  ],
  requests: [
    "公众申请公开政府信息办理情况",
    "申请公开政府信息的受理情况",
    "政府信息依申请公开的办理情况",
    "公开申请受理和答复情况",
    "收到政府信息公开申请及处理情况",
    "依申请公开政府信息及不予公开政府信息的情况",
    "依申请公开办理的总体情况",
    "依申请公开、不予公开及咨询情况",
  ],
  fees: ["依申请公开收费和减免情况", "政府信息公开费用收取情况", "政府信息支出和收费情况", "收取费用及减免费用情况"],
  disputes: [
    "政府信息公开相关复议、诉讼情况",
    "政府信息公开被申请复议、被提起诉讼的情况",
    "申请行政复议、提起行政诉讼和申诉的情况",
    "因政府信息公开引起的复议和诉讼情况",
    "政府信息公开受理行政复议和提起行政诉讼情况",
    "因政府信息公开工作申请行政复议、提起行政诉讼情况",
  ],
  capacity: [
    "机构设置、保障经费和培训情况",
    "政府信息公开机构和人员配备情况",
    "政府信息公开机构建设和保障经费情况",
    "人员和收支保障情况",
    "工作机构与人员队伍情况",
  ],
  problems: [
    "存在不足与努力方向",
    "工作存在的不足及改进办法",
    "政府信息公开工作中的主要问题与改进方向",
    "存在的薄弱环节和下步措施",
    "工作存在的主要问题及下步打算",
    "存在困难和改进思路",
  ],
};
export const NUMBERINGS = [
  (n: number) => `${numeral(n)}、`,
  (n: number) => `${numeral(n)}、`,
  (n: number) => `${numeral(n)}、`,
  (n: number) => `${numeral(n)}.`,
  (n: number) => `（${numeral(n)}）`,
  (n: number) => `${numeral(n)}、 `,
];
export const LEADS = [
  ["", ""],
  ["（一）主动公开方面。", "（二）依申请公开方面。"],
  ["（一）政府信息主动公开工作情况。", "（二）政府信息依申请公开工作情况。"],
  ["1.信息主动公开方面。", "2.信息依申请公开方面。"],
  ["第一，主动公开。", "第二，依申请公开。"],
  ["（一）主动公开更加全面。", "（二）依申请公开更加规范。"],
  ["一是主动公开工作。", "二是依申请公开工作。"],
] as const;
export const SECOND = [
  "据登记台账反映，年内收到政府信息公开申请{requests_received 件}。",
  "全年收到的政府信息公开申请共{requests_received 件}，办理情况良好。",
  "从统计数据看，全年共收到政府信息公开申请{requests_received 件}。",
];
export const BRIEF = [
  "<y>年，<S>主动公开政府信息{proactive_disclosures_total 条}；收到政府信息公开申请{requests_received 件}，已答复{requests_answered 件}；因政府信息公开被申请行政复议{reconsideration_total 件}，被提起行政诉讼{litigation_total 件}。",
  "<y>年主要数据：<S>公开政府信息{proactive_disclosures_total 条}，收到申请{requests_received 件}，答复申请{requests_answered 件}，行政复议{reconsideration_total 件}，行政诉讼{litigation_total 件}。",
];

/** Bodies; `w` is the place's word: 市, 县, 区. */
export const bodies = (w: string) => ({
  organ: [`${w}政府和${w}政府办公室`, `${w}人民政府（含${w}政府办）`, `${w}政府办公室（含${w}政府）`],
  departments: [`${w}直各部门单位`, `${w}级各有关部门`, `${w}政府组成部门和直属机构`, `${w}级机关各部门`],
  cities: ["各设区市人民政府", "各州市政府", "各市级政府"],
  counties: ["各县（市）区政府", "各县市区人民政府", "各区（县、市）政府", "各县、区"],
  townships: ["各乡、镇", "各街道、乡镇", "乡镇人民政府和街道办事处", "各乡镇、街办"],
});
export const SCOPE_LEAD = ["，其中", "，其中：", "。其中，", "，其中，", "。按层级分，", "，具体为："];

export const TIMES = weighted(
  { "<y>年": 9, "<y>年度": 3, 全年: 2, 本年度: 2 },
  "<y>年全年度",
  "<y>年1月1日到12月31日",
  "<y>年一年",
  "<y>年1-12月份",
);
