/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Headings, leads, bodies a figure is split over, times. */
import { numeral } from "../numeral";
import { weighted } from "../random";

export const HEADINGS = {
  overview: [
    "一年工作回顾",
    "政府信息公开工作总体评价",
    "开展政府信息公开工作的主要做法",
    "政府信息公开工作的组织与推进",
    "这一年的公开工作",
    "基本概况与制度建设",
    "工作概览",
    "年度重点工作完成情况",
    "《条例》贯彻落实总体情况",
  ],
  proactive: [
    "信息主动公开的做法与数量",
    "主动向社会公开政府信息的情况",
    "政府信息主动公开的范围、数量和载体",
    "主动公开了哪些信息",
    "主动公开的政府信息及其渠道",
    "政府信息主动发布情况",
  ],
  requests: [
    "公民、法人和其他组织申请公开的情况",
    "依照申请公开政府信息的办理",
    "对公众申请的受理和答复",
    "依申请公开的数量和答复结果",
    "公开申请的接收、办理与答复",
    "申请的收件和办理",
    "应公众申请公开信息",
    "申请与答复",
  ],
  fees: ["政府信息公开收费及其减免", "申请公开的费用情况", "收费、减免事项", "公开政府信息的费用收取情况"],
  disputes: [
    "政府信息公开争议情况",
    "复议、诉讼等救济情况",
    "政府信息公开被复议和被诉讼情况",
    "因政府信息公开产生的争议及处理",
    "公众申请复议和提起诉讼的情况",
    "对答复不服的复议和诉讼",
  ],
  capacity: [
    "人、财、物的保障",
    "机构、人员与经费",
    "政府信息公开的保障措施",
    "队伍、场所和经费保障",
    "组织保障与能力建设情况",
  ],
  problems: [
    "问题和打算",
    "尚待改进的方面",
    "不足之处与整改措施",
    "当前短板和来年安排",
    "需要改进的问题和措施",
    "困难、问题及对策",
  ],
};
export const NUMBERINGS = [
  (n: number) => `${numeral(n)}、`,
  (n: number) => `${numeral(n)}、`,
  (n: number) => `${numeral(n)}、`,
  (n: number) => `第${numeral(n)}部分：`,
  (n: number) => `${n + 1}．　`,
  (n: number) => `〈${numeral(n)}〉`,
];
export const LEADS = [
  ["", ""],
  ["（一）主动公开持续加强。", "（二）依申请公开依规办理。"],
  ["（一）信息发布。", "（二）申请办理。"],
  ["——主动公开：", "——依申请公开："],
  ["①主动公开。", "②依申请公开。"],
  ["（一）关于主动公开。", "（二）关于依申请公开。"],
  ["首先是主动公开。", "其次是依申请公开。"],
] as const;
export const SECOND = [
  "按登记编号核对，全年收到的政府信息公开申请为{requests_received 件}。",
  "从收件记录看，收到政府信息公开申请的总数是{requests_received 件}。",
  "年底盘点，共收到政府信息公开申请{requests_received 件}，均有台账可查。",
];
export const BRIEF = [
  "<y>年几项主要数字：主动公开政府信息{proactive_disclosures_total 条}；收到政府信息公开申请{requests_received 件}；答复申请{requests_answered 件}；政府信息公开行政复议{reconsideration_total 件}；政府信息公开行政诉讼{litigation_total 件}。",
  "<S>在<y>年公开政府信息{proactive_disclosures_total 条}，收到申请{requests_received 件}并答复{requests_answered 件}，由政府信息公开引起的复议、诉讼分别为{reconsideration_total 件}、{litigation_total 件}。",
];

/** Bodies; `w` is the place's word: 市, 县, 区. */
export const bodies = (w: string) => ({
  organ: [`${w}政府连同${w}政府办`, `${w}人民政府和${w}人民政府办公室`, `${w}政府（办）`],
  departments: [`${w}级各局、委、办`, `${w}政府下属各部门`, `${w}直属各单位和部门`, `${w}级部门和单位`],
  cities: ["所辖各市政府", "各地级市", "各市（自治州）政府"],
  counties: ["所辖县区", "下辖各县（市、区）政府", "县区一级政府", "各区、县（市）人民政府"],
  townships: ["乡镇、街道", "各街道办事处和乡镇人民政府", "乡镇（街道）一级", "各镇、乡、街道"],
});
export const SCOPE_LEAD = ["，其中", "，其中：", "，其中，", "；其中", "。分单位看，", "，其构成是："];

export const TIMES = weighted(
  { "<y>年": 9, "<y>年度": 3, 全年: 2, 本年度: 1 },
  "在<y>年",
  "<y>年1月1日—12月31日",
  "<y>年1月到12月",
  "<y>年当中",
);
