/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Headings, leads, bodies a figure is split over, times. */
import { numeral } from "../numeral";
import { weighted } from "../random";

export const HEADINGS = {
  overview: [
    "政府信息公开年度总体情况",
    "一年来工作总体情况",
    "年度工作基本概况",

    "主要工作概述",
    "年度信息公开总体情况",
    "信息公开工作总体推进情况",
    "工作总体推进情况",
    "基本情况概述",
    "总体情况及要点落实情况",
  ],
  proactive: [
    "主动公开政府信息的数量和渠道",
    "主动公开信息的总体情况",
    "政府信息公开内容和形式",

    "主动公开政府信息工作情况",
    "公文类政府信息及主动公开情况",
  ],
  requests: [
    "依申请公开政府信息受理及答复情况",
    "政府信息公开申请收到和办理情况",
    "公民依申请公开政府信息情况",

    "依申请公开政府信息和不予公开信息情况",
    "收到和处理申请的情况",
    "依申请信息公开情况",
    "公开申请的办理情况",
  ],
  fees: [
    "依申请公开政府信息的收费情况",
    "信息公开收费、减免情况说明",

    "政府信息公开支出和收费",
    "人员和收支情况",
    "政府信息公开收费和减免的情况",
  ],
  disputes: [
    "行政复议、行政诉讼及投诉举报的情况",

    "政府信息公开行政复议、行政诉讼的情况",
    "申请行政复议和提起行政诉讼的情况",
    "政府信息公开类行政复议、行政诉讼情况",
    "因政府信息公开申请提起行政复议、诉讼的情况",
    "政府信息公开复议、诉讼情况",
  ],
  capacity: [
    "政府信息公开组织保障及培训情况",
    "机构人员和经费保障情况",

    "工作人员和费用支出情况",
    "制度建设与队伍建设情况",
    "人员情况",
    "政府信息公开机构、人员和培训情况",
  ],
  problems: [
    "信息公开工作存在的主要问题及改进情况",
    "存在问题及改进措施",
    "存在的主要问题和解决办法",
    "工作中存在的问题和下一步打算",
    "存在的问题及改进情况",
  ],
};
export const NUMBERINGS = [
  (n: number) => `${numeral(n)}、`,
  (n: number) => `${numeral(n)}、`,
  (n: number) => `${numeral(n)}、`,
  (n: number) => `${numeral(n)} 、 `,
  (n: number) => `${numeral(n)}．`,
  (n: number) => `第${numeral(n)}部分　`,
];
export const LEADS = [
  ["", ""],
  ["（一）主动公开工作开展情况。", "（二）依申请公开工作开展情况。"],
  ["（一）积极推动主动公开。", "（二）规范办理依申请公开。"],
  ["1、主动公开信息情况。", "2、依申请公开信息情况。"],
  ["（一）主动公开提质扩面。", "（二）依申请公开规范高效。"],
  ["一是积极推进主动公开。", "二是及时规范办理依申请公开。"],
  ["(一)主动公开方面：", "(二)依申请公开方面："],
  ["【主动公开】", "【依申请公开】"],
] as const;
export const SECOND = [
  "全年政府信息公开申请共收到{requests_received 件}，均认真办理。",
  "据台账汇总，全年收到政府信息公开申请{requests_received 件}。",
  "本年度收到政府信息公开申请合计{requests_received 件}，渠道畅通。",
];
export const BRIEF = [
  "<y>年，<S>累计主动公开政府信息{proactive_disclosures_total 条}，收到政府信息公开申请{requests_received 件}，答复{requests_answered 件}，因政府信息公开引发行政复议{reconsideration_total 件}、行政诉讼{litigation_total 件}，总体运行平稳。",
  "<y>年，<S>共公开政府信息{proactive_disclosures_total 条}，受理依申请公开{requests_received|requests_accepted 件}，因政府信息公开申请行政复议{reconsideration_total 件}，提起行政诉讼{litigation_total 件}。",
];

/** Bodies; `w` is the place's word: 市, 县, 区. */
export const bodies = (w: string) => ({
  organ: [`${w}人民政府及${w}政府办`, `${w}政府（含办公室）`, `${w}政府本级`],
  departments: [`${w}级各部门`, `${w}直各有关单位`, `${w}级行政机关`, `${w}政府各部门和直属机构`],
  cities: ["各市（州）政府", "各地市", "各市州人民政府"],
  counties: ["各县（市、区）人民政府", "各区县政府", "县（市、区）政府", "各县区"],
  townships: ["各乡镇（街道）", "乡镇街道", "各乡镇人民政府、街道办事处", "各镇街"],
});
export const SCOPE_LEAD = ["，其中", "，其中：", "。其中，", "，其中，", "。分层级看，", "，分别是："];

export const TIMES = weighted(
  { "<y>年": 9, "<y>年度": 3, 全年: 2, 本年度: 2 },
  "<y>年内",
  "<y>年1月1日至12月31日",
  "一年来",
  "<y>年全年",
);
