/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). How much was published, where, of what kind. */

export { CATEGORIES, CATEGORY_LEAD, CHANNEL_LEAD, CHANNELS, TOGETHER } from "./channels";
export { DOCUMENTS, GAZETTE, VISITS } from "./publications";

export const TOTAL = [
  "<Y>，<S>全面主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>新增并公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<O>向社会主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>在重点领域和法定内容各栏目累计公开信息{proactive_disclosures_total 条~}<more>。",

  "<Y>，<S>累计主动公开各类信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>通过多种渠道主动公开政府信息总计{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>公开政府信息总条数为{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开政府信息数{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动发布政府信息共计{proactive_disclosures_total 条~}（不同渠道发布的同一信息计为1条）。",
  "<Y>，<S>主动公开的政府信息数量为{proactive_disclosures_total 条~}，不同渠道公开的同一条信息不重复计算。",
  "<Y>，<S>向公众主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>共计公开政务信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>对外主动公开信息共{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>应主动公开政府信息{proactive_disclosures_total 条}，已全部公开。",
  "<Y>，<S>全年累计主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "经信息汇总梳理，<Y>，<S>主动公开信息{proactive_disclosures_total 条~}<more>。",
  "经汇总，<Y>，<S>公开各类政府信息{proactive_disclosures_total 条~}<more>。",
  "主动公开方面，<Y>，<S>公开政府信息{proactive_disclosures_total 条~}<more>。",
  "主动公开政府信息数量：<Y>，<S>主动公开{proactive_disclosures_total 条~}<more>。",
  "（一）公开的数量。<Y>，<S>累计主动公开信息{proactive_disclosures_total 条~}<more>。",
  "信息公开总量。<Y>，<S>主动公开政府信息共计{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>围绕《条例》第二十条规定的法定公开内容，公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>聚焦财政预决算、民生保障、行政执法等领域，主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>及时公开机构职能、政策文件、规划计划等政府信息{proactive_disclosures_total 条~}<more>。",
  "<S>严格落实“三审三校”制度，<Y>主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<S>坚持“以公开为常态、不公开为例外”，<Y>累计公开信息{proactive_disclosures_total 条~}<more>。",
  "<S>推进决策、执行、管理、服务、结果公开，<Y>主动公开各类政府信息{proactive_disclosures_total 条~}<more>。",
  "<S>充分发挥网站第一平台作用，<Y>通过门户网站主动公开政府信息{proactive_disclosures_total|disclosed_via_website 条~}<more>。",
  "<Y>，<S>在门户网站政府信息公开专栏主动公开政府信息{proactive_disclosures_total|disclosed_via_website 条~}<more>。",
  "<Y>，<S>在政府门户网站上主动公开信息数量为{proactive_disclosures_total|disclosed_via_website 件~}<more>。",
  "<Y>，<S>依托网站、公开栏、电子显示屏等载体主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>采取线上线下相结合的方式公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开信息数量达{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>共发布并公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>全年主动公开政府信息{proactive_disclosures_total 条}（去年为{#200-9000}条）。",
  "<Y>，<S>主动公开政府信息{proactive_disclosures_total 条}，上年同期{#200-9000}条。",
  "<Y>，<O>累计主动公开政府信息{proactive_disclosures_total 条~}<more>。",
];

export const MORE = [
  ...Array<string>(6).fill(""),
  "，比上一年度增长{#2-40}%",
  "，同比下降了{#2-30}个百分点",
  "，较上年净增{#2-90}条",
  "，较前一年减少{#2-30}.{#1-9}%",
  "，信息的全文电子化率{full_text_electronic_rate %?}",
  "，其中全文电子化信息占{full_text_electronic_rate %?}",
  "，所有信息均在20个工作日内公开",
  "，公开及时率100%",
  "，内容包括领导信息、机构职能、财政预决算、工作动态等方面",
  "，日均发布{#1-9}.{#1-9}条",
  "，信息合格率达{#95-99}%",
  "，未发生泄密事件",
];

export const ATTRIBUTE = [
  "<Y>，<S>共产生政府信息<made>条，经审核，主动公开{proactive_disclosures_total 条}，依申请公开<asked>条，不予公开<kept>条。",
  "<Y>，<S>制发公文<made>件，其中主动公开{proactive_disclosures_total 件}，依申请公开<asked>件，不予公开<kept>件。",
  "<Y>，<S>新产生政府信息<made>条：主动公开类{proactive_disclosures_total 条}，依申请公开类<asked>条，不予公开类<kept>条。",
  "<Y>，<S>梳理形成政府信息<made>条，其中可主动公开的{proactive_disclosures_total 条}已全部公开，另有依申请公开<asked>条、不予公开<kept>条。",
];

export const SINCE = [
  "自《条例》实施以来，截至<y>年底，<S>累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
  "自2008年5月《条例》施行以来，<S>历年累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
  "<S>历年累计主动公开政府信息数为{proactive_disclosures_cumulative 条}<of>。",
  "自开展政府信息公开工作以来，<S>已累计公开信息{proactive_disclosures_cumulative 条}<of>。",
  "<S><new>，历年累计{proactive_disclosures_cumulative 条}。",
  "<S><new>，自《条例》实施以来累计公开{proactive_disclosures_cumulative 条}。",
  "从2008年《条例》正式施行到<y>年末，<S>共公开政府信息{proactive_disclosures_cumulative 条}<of>。",
];
export const OF_WHICH = [
  "，其中<y>年新公开{proactive_disclosures_total 条}",
  "，其中<y>年度内新增信息{proactive_disclosures_total 条}",

  "；<y>年当年主动公开{proactive_disclosures_total 条}",
  "（其中<y>年主动公开{proactive_disclosures_total 条}）",
  "，本年度主动公开{proactive_disclosures_total 条}",
];
/** The year's figure before the sum. */
export const NEW_FIRST = [
  "<y>年新增公开各类政府信息{proactive_disclosures_total 条}",

  "<y>年度主动公开各类信息{proactive_disclosures_total 条}",
  "<y>年当年公开信息{proactive_disclosures_total 条}",
];
export const UP_TO = [
  "截至<y>年12月31日，<S>累计公开政府信息{proactive_disclosures_cumulative 条}。",
  "截止<y>年年底，<S>共主动公开政府信息{proactive_disclosures_cumulative 条}。",
  "截至<y>年末，<S>主动公开各类信息{proactive_disclosures_cumulative 条}。",
  "截至<y>年12月31日止，<S>已公开政府信息{proactive_disclosures_cumulative 条}。",
];
