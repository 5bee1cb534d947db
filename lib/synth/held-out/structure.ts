/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Headings, leads, bodies a figure is split over, times. */
import { numeral } from "../numeral";
import { weighted } from "../random";

export const HEADINGS = {
  overview: [
    "概 述",
    "概况",
    "总体工作",
    "政府信息公开工作的基本概况",
    "工作总体情况",
    "政府信息公开总体工作情况",
    "引 言",
  ],
  proactive: [
    "主动公开信息情况",
    "政府信息主动公开的情况",
    "主动公开政府信息的主要情况",
    "政府信息公开方面",
    "公开政府信息的情况",
    "主动公开工作",
  ],
  requests: [
    "依申请公开信息情况",
    "依申请公开政府信息和不予公开政府信息情况",
    "政府信息依申请公开工作情况",
    "依申请公开办理",
    "政府信息申请公开情况",
  ],
  fees: [
    "政府信息公开行政收费和减免情况",
    "依申请信息公开收费情况",
    "政府信息公开相关费用情况",
    "收费和减免",
    "依申请公开收费及减免情况",
  ],
  disputes: [
    "政府信息公开申请行政复议和提起行政诉讼的情况",
    "因政府信息公开引发行政复议、行政诉讼的情况",
    "复议、诉讼情况和举报投诉情况",
    "行政复议、行政诉讼情况",
    "因信息公开申请复议和提起诉讼情况",
  ],
  capacity: [
    "机构建设、保障经费和会议培训情况",
    "组织机构和保障情况",
    "机构人员及经费情况",
    "人员和保障经费情况",
    "工作机构和人员情况",
  ],
  problems: [
    "存在的主要问题及改进措施",
    "存在问题和下步打算",
    "主要问题及改进情况",
    "工作中存在的问题和不足及改进措施",
    "存在的不足和下一步工作措施",
  ],
};
const han = (n: number) => `${numeral(n)}、`;
export const NUMBERINGS = [
  han,
  han,
  han,
  (n: number) => `${numeral(n)}、　`,
  (n: number) => `${n + 1}、`,
  (n: number) => `第${numeral(n)}部分 `,
];
export const LEADS = [
  ["", ""],
  ["（一）主动公开。", "（二）依申请公开。"],
  ["（一）主动公开情况。", "（二）依申请公开情况。"],
  ["(一)主动公开方面。", "(二)依申请公开方面。"],
  ["（一）政府信息主动公开情况：", "（二）政府信息依申请公开办理情况："],
  ["一是全面及时做好主动公开。", "二是依法依规做好依申请公开。"],
  ["1.主动公开：", "2.依申请公开："],
  ["（一）主动公开提质增效。", "（二）依申请公开规范有序。"],
] as const;
export const SECOND = [
  "全年共收到政府信息公开申请{requests_received 件}。",
  "一年来共收到公众政府信息公开申请{requests_received 件}，办理情况良好。",
  "全年累计收到政府信息公开申请{requests_received 件}，数量较往年有所变化。",
];
export const BRIEF = [
  "<y>年1月1日至12月31日，<S>共主动公开政府信息{proactive_disclosures_total 条}，受理政府信息公开申请{requests_received|requests_accepted 件}，答复{requests_answered 件}，收到针对政府信息公开的行政复议{reconsideration_total 件}、行政诉讼{litigation_total 件}。",
  "<y>年，<S>主动公开政府信息{proactive_disclosures_total 条}，收到政府信息公开申请{requests_received 件}，已答复{requests_answered 件}，因政府信息公开引起行政复议{reconsideration_total 件}，引起行政诉讼{litigation_total 件}。",
];

/** Bodies; `w` is the place's word: 市, 县, 区. */
export const bodies = (w: string) => ({
  organ: [`${w}政府`, `${w}政府办公室`, `${w}政府及${w}政府办公室`],
  departments: [`${w}直单位`, `${w}级部门`, `${w}直部门`, `${w}级机关`, `${w}政府各部门`],
  cities: ["各市（州）政府", "各设区市政府", "各市政府", "各市州政府及部门"],
  counties: ["各县（市、区）", "县市区政府", "各县区政府", "各县（区）政府"],
  townships: ["各乡镇（街道）", "乡镇政府", "各镇（街道）", "乡镇、街道"],
});
export const SCOPE_LEAD = [
  "，其中，",
  "。其中，",
  "，其中：",
  "，其中",
  "（含各级各部门，下同），其中",
  "。从公开主体看，",
];

export const TIMES = weighted(
  { "<y>年": 8, "<y>年度": 3, 全年: 2, 本年度: 1 },
  "今年以来",
  "<y>年全年",
  "一年来",
  "<y>年1月1日至<y>年12月31日",
  "本年",
);
