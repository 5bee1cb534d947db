/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Headings, leads, bodies a figure is split over, times. */
import { numeral } from "../numeral";
import { weighted } from "../random";

export const HEADINGS = {
  overview: [
    "基本情况概述",
    "年度政府信息公开的基本概况",
    "主要工作概述",
    "政府信息公开工作基本情况",
    "信息公开工作情况概况",
    "综述",
    "年度总体工作概况",
  ],
  proactive: [
    "主动公开政府信息情况（含公开形式）",
    "一年来政府信息主动公开情况",
    "主动公开政府信息以及公开平台建设情况",
    "行政机关主动公开政府信息的情况",
    "信息主动公开情况",
    "主动公开政府信息情况和公开形式",
  ],
  requests: [
    "依申请公开政府信息的办理情况",
    "依申请公开和不予公开情况",
    "行政机关依申请公开政府信息和不予公开政府信息的情况",
    "政府信息公开申请的办理情况",
    "依申请公开政府信息及咨询受理情况",
  ],
  fees: [
    "政府信息公开的收费和减免情况",
    "政府支出和收费情况",
    "信息公开收费及减免情况",
    "人员和收支情况",
    "政府信息公开行政收费情况",
  ],
  disputes: [
    "因政府信息公开申请行政复议、行政诉讼的情况",
    "复议、诉讼和申诉情况",
    "申请行政复议情况",
    "因依申请公开引起行政复议及行政诉讼情况",
    "因政府信息公开产生行政复议、提起行政诉讼的情况",
  ],
  capacity: [
    "政府信息公开工作机构、人员情况",
    "政府信息公开的组织领导和制度建设情况",
    "工作人员、收费及减免情况",
    "机构队伍建设情况",
    "政府信息公开人员和经费情况",
  ],
  problems: [
    "政府信息公开存在的问题与改进思路",
    "存在的主要问题和下一步工作措施",
    "工作中的主要问题和改进措施",
    "存在的不足及改进措施",
    "政府信息公开工作存在的主要问题和改进措施",
  ],
};
const han = (n: number) => `${numeral(n)}、`;
export const NUMBERINGS = [
  han,
  han,
  han,
  (n: number) => `${n + 1}、　`,
  (n: number) => `${n + 1}. `,
  (n: number) => `（${numeral(n)}） `,
];
export const LEADS = [
  ["", ""],
  ["（一）主动公开方面。", "（二）依申请公开方面。"],
  ["（一）主动公开政府信息情况。", "（二）依申请公开政府信息情况。"],
  ["(一) 主动公开情况。 ", "(二) 依申请公开情况。 "],
  ["1.主动公开方面。", "2.依申请公开方面。"],
  ["一是坚持公开为常态。", "二是依申请公开依法规范。"],
  ["（一）政府信息主动公开情况。", "（二）政府信息依申请公开情况。"],
  ["（一）加大公开力度。", "（二）规范依申请公开办理。"],
  ["主动公开全面落实。", "依申请公开依法规范。"],
] as const;
export const SECOND = [
  "一年来累计收到政府信息公开申请{requests_received 件}。",
  "年内共收到政府信息公开申请{requests_received 件}，较好满足了公众需求。",
  "另据统计，全年收到政府信息公开申请{requests_received 件}。",
];
export const BRIEF = [
  "<y>年1月1日至12月31日，<S>主动公开政府信息{proactive_disclosures_total 条}，受理政府信息公开申请{requests_received|requests_accepted 件}，答复{requests_answered 件}，政府信息公开方面的行政复议{reconsideration_total 件}、行政诉讼{litigation_total 件}。",
  "<y>年，<S>共主动公开政府信息{proactive_disclosures_total 条}，收到政府信息公开申请{requests_received 件}，答复{requests_answered 件}，引发行政复议{reconsideration_total 件}，行政诉讼{litigation_total 件}。",
];

/** Bodies; `w` is the place's word: 市, 县, 区. */
export const bodies = (w: string) => ({
  organ: [`${w}人民政府（${w}政府办公室）`, `${w}政府（办）`, `${w}政府及办公室`],
  departments: [`${w}直各有关部门`, `${w}政府职能部门`, `${w}级各单位部门`, `${w}属部门`, `${w}直部门和单位`],
  cities: ["各市、州", "各地级市政府", "各设区的市", "各市人民政府"],
  counties: ["各县（区）人民政府", "县（市）区", "各县市区", "各区（市、县）"],
  townships: ["各乡镇、街道", "各乡（镇）街道", "乡镇（街道）政府", "镇（街）"],
});
export const SCOPE_LEAD = ["，其中，", "。其中：", "，其中：", "，其中", "。从层级看，", "，各层级情况为："];

export const TIMES = weighted(
  { "<y>年": 8, "<y>年度": 3, 全年: 2, 本年度: 1 },
  "<y>年以来",
  "<y>年1月1日至12月31日",
  "一年来",
  "<y>年度内",
  "今年",
);
