/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Headings, leads, bodies a figure is split over, times. */
import { numeral } from "../numeral";
import { weighted } from "../random";

export const HEADINGS = {
  overview: ["总体概况", "工作开展总体情况", "政府信息公开工作概况", "基本情况综述", "工作综述"],
  proactive: ["主动公开的基本情况", "公开内容、渠道及数量", "公开政府信息的主要情况", "主动公开政府信息的数量与形式"],
  requests: ["依申请公开工作情况", "政府信息依申请公开基本情况", "申请受理与答复情况", "公众申请公开政府信息的情况"],
  fees: ["收费及减免情况", "办理依申请公开的收费情况", "政府信息公开收费情况", "费用收取和减免情况"],
  disputes: [
    "行政复议和行政诉讼情况",
    "因信息公开引起的复议和诉讼情况",
    "复议诉讼情况",
    "申请行政复议和提起行政诉讼情况",
  ],
  capacity: ["工作保障情况", "机构、人员及经费情况", "组织保障与业务培训情况", "机构人员情况"],
  problems: ["不足之处和改进打算", "存在不足和下一步工作打算", "存在的困难与今后努力方向", "问题与改进"],
};
const official = (n: number) => `${numeral(n)}、`;
export const NUMBERINGS = [
  official,
  official,
  (n: number) => `${numeral(n)}、 `,
  (n: number) => `${n + 1}．`,
  (n: number) => `（${numeral(n)}）`,
];
export const LEADS = [
  ["", ""],
  ["(一)主动公开。", "(二)依申请公开。"],
  ["1.主动公开政府信息情况。", "2.依申请公开政府信息情况。"],
  ["主动公开方面：", "依申请公开方面："],
  ["第一，主动公开。", "第二，依申请公开。"],
  ["●主动公开：", "●依申请公开："],
  ["（一）聚焦重点抓公开。", "（二）规范程序抓办理。"],
] as const;
export const SECOND = [
  "据统计，全年各类政府信息公开申请合计收到{requests_received 件}。",
  "全年实际收到政府信息公开申请{requests_received 件}，总体平稳。",
  "一年来，收到的政府信息公开申请共计{requests_received 件}。",
];
export const BRIEF = [
  "<y>年，<S>主动公开政府信息{proactive_disclosures_total 条}；收到政府信息公开申请{requests_received 件}，答复{requests_answered 件}；政府信息公开行政复议{reconsideration_total 件}，行政诉讼{litigation_total 件}。",
  "<y>年度，<S>公开政府信息{proactive_disclosures_total 条}，受理政府信息公开申请{requests_received|requests_accepted 件}，办结{requests_answered|requests_completed 件}，因政府信息公开被申请行政复议{reconsideration_total 件}、被提起行政诉讼{litigation_total 件}。",
];

/** Bodies; `w` is the place's word: 市, 县, 区. */
export const bodies = (w: string) => ({
  organ: [`${w}政府及其办公室`, `${w}政府（办公室）`, `${w}政府办`],
  departments: [`${w}级部门`, `${w}直各单位`, `${w}级机关部门`, `${w}政府所属部门`],
  cities: ["各市（州）", "各市", "设区市"],
  counties: ["各县（市、区）", "各区县", "县（市、区）", "各县区"],
  townships: ["乡镇（街道）", "各乡镇（街道）", "各镇街", "镇（街道）"],
});
export const SCOPE_LEAD = ["，其中：", "，其中", "，具体为：", "，分别是：", "。分级看，", "。按公开主体划分，"];

export const TIMES = weighted({ "<y>年": 6, "<y>年度": 2 }, "全年", "今年", "<y>年1月1日至12月31日", "<y>年全年");
