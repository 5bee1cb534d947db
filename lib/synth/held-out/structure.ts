/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Headings, leads, bodies a figure is split over, times. */
import { numeral } from "../numeral";
import { weighted } from "../random";

export const HEADINGS = {
  overview: [
    "概述",
    "概 述",
    "总体情况",
    "基本情况",
    "基本情况概述",
    "基本工作情况",
    "政府信息公开工作的情况概述",
    "主要工作概述",
    "组织领导和制度建设",
  ],
  proactive: [
    "主动公开政府信息的情况和公开平台建设情况",
    "主动公开政府信息工作的情况",
    "政府信息的主动公开情况",
    "主动公开情况",
    "信息主动公开工作情况",
    "主动公开政府信息和公开平台建设情况",
  ],
  requests: [
    "依申请公开政府信息及咨询情况",
    "政府信息依申请公开工作办理情况",
    "依申请公开、不予公开及咨询政府信息情况",
    "政府信息的依申请公开情况",
    "依申请公开办理",
    "依申请公开情况",
    "政府信息公开申请办理情况",
    "收到和处理政府信息公开申请的情况",
  ],
  fees: ["政府信息公开的收费以及减免情况", "公开费用及收费减免情况", "收费及减免情况", "依申请信息公开收费的情况"],
  disputes: [
    "因政府信息公开申请行政复议或提起行政诉讼的情况",
    "因政府信息公开申请行政复议和提起行政诉讼的情况",
    "行政复议、行政诉讼情况",
    "复议、诉讼和申诉情况",
    "申请行政复议及提起行政诉讼情况",
    "申请行政复议、提起行政诉讼的有关情况",
  ],
  capacity: [
    "政府信息公开机构人员及经费情况",
    "机构建设、人员和保障经费情况",
    "人员和收支情况",
    "机构建设、保障经费和培训会议情况",
    "工作人员和政府收支情况",
  ],
  problems: [
    "工作存在的主要问题及改进措施",
    "存在的主要问题和整改措施",
    "主要问题、改进措施",
    "政府信息公开工作存在的主要问题及改进情况",
    "存在主要问题及改进措施",
    "存在的主要问题及下步工作安排",
  ],
};
export const NUMBERINGS = [
  (n: number) => `${numeral(n)}、`,
  (n: number) => `${numeral(n)}、`,
  (n: number) => `${numeral(n)}、`,
  (n: number) => `${numeral(n)}、 `,
  (n: number) => `${n + 1}、`,
  (n: number) => `${numeral(n)} 、`,
];
export const LEADS = [
  ["", ""],
  ["1.主动公开政府信息情况：", "2.依申请公开政府信息情况："],
  ["（一）政府信息主动公开方面。", "（二）政府信息依申请公开方面。"],
  ["（一）主动公开情况　", "（二）依申请公开情况　"],
  ["（一）政府信息主动公开的情况：", "（二）政府信息依申请公开的办理情况："],
  ["（一）主动公开　", "（二）依申请公开　"],
  ["1、主动公开情况。", "2、依申请公开情况。"],
] as const;
export const SECOND = [
  "经统计，共收到政府信息公开申请{requests_received 件}。",
  "全年共计收到政府信息公开申请{requests_received 件}。",
  "本年度共收到政府信息公开申请{requests_received 件}，申请人主要为自然人。",
];
export const BRIEF = [
  "<y>年，<S>主动公开政府信息{proactive_disclosures_total 条}，收到政府信息公开申请{requests_received 件}，答复{requests_answered 件}，因政府信息公开申请行政复议{reconsideration_total 件}，提起行政诉讼{litigation_total 件}。",
  "<y>年1月1日至12月31日，<S>主动公开政府信息{proactive_disclosures_total 条}，收到政府信息公开申请{requests_received 件}，答复{requests_answered 件}，行政复议{reconsideration_total 件}，行政诉讼{litigation_total 件}。",
];

/** Bodies; `w` is the place's word: 市, 县, 区. */
export const bodies = (w: string) => ({
  organ: [`${w}政府办公室`, `${w}政府（含${w}政府办公室）`, `${w}政府本级`],
  departments: [`${w}政府各部门`, `${w}直各部门`, `${w}级各部门`, `${w}直部门`],
  cities: ["各市", "各市政府", "各地市"],
  counties: ["各县（市、区）", "各县（市、区）政府", "各县区", "县（区）政府及其部门"],
  townships: ["各乡镇", "各乡镇（街道）", "各镇街", "各乡镇、街道"],
});
export const SCOPE_LEAD = ["，其中", "，其中：", "，其中，", "。其中，", "。其中："];

export const TIMES = weighted({ "<y>年": 10, "<y>年度": 4, 全年: 2, 本年度: 1 }, "<y>年全年", "<y>年1月1日至12月31日");
