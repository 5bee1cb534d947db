/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). How much was published, where, of what kind. */

export { CATEGORIES, CATEGORY_LEAD, CHANNEL_LEAD, CHANNELS, TOGETHER } from "./channels";
export { DOCUMENTS, GAZETTE, VISITS } from "./publications";

export const TOTAL = [
  "<Y>，<S>主动公开信息条数为{proactive_disclosures_total 条}<more>。",
  "<Y>，<S>向社会公开的政府信息有{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>各公开平台共发布政府信息{proactive_disclosures_total 条~}<more>。",
  "公开总量：<Y>，<S>主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<S>建立公开台账，逐条登记，<Y>主动公开政府信息总计{proactive_disclosures_total 条~}<more>。",
  "<S>坚持需求导向，<Y>共公开群众关心的各类政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开政府信息{proactive_disclosures_total 条}，去年同期为{#200-9000}条。",
  "<Y>，<S>依法主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开政府信息总数{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开政务信息共{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>公开各类信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>信息主动公开{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>共对外发布政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>共有{proactive_disclosures_total 条~}政府信息主动向社会公开<more>。",
  "<Y>，<O>主动公开的政府信息共计{proactive_disclosures_total 条~}<more>。",
  "<Y>，<O>通过各类渠道主动公开信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>新增主动公开的政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>完成政府信息主动公开{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开各类政务信息总量{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>按照“应公开尽公开”的要求主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动向公众发布政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>当年主动公开政府信息数量为{proactive_disclosures_total 条}<more>。",
  "<Y>，<S>共主动公开属于《条例》规定范围的政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>多渠道、多形式主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "1.主动公开情况。<Y>，<S>公开政府信息{proactive_disclosures_total 条~}<more>。",
  "（一）主动公开。<Y>，<S>主动公开各类信息{proactive_disclosures_total 条~}<more>。",
  "主动公开工作：<Y>，<S>共公开政府信息{proactive_disclosures_total 条~}<more>。",
  "公开数量上，<Y>，<S>主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<S>对照公开目录逐项梳理，<Y>主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<S>持续做好机构职能、规划计划、行政执法等信息公开，<Y>公开信息共{proactive_disclosures_total 条~}<more>。",
  "<S>着力推进重点领域信息公开，<Y>主动公开各类政府信息{proactive_disclosures_total 条~}<more>。",
  "<S>落实政务公开年度要点，<Y>主动公开政府信息合计{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>利用网站、新媒体、公开栏等主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>以政府网站、公示栏等形式向社会公开信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>在政府门户网站公开政府信息{proactive_disclosures_total|disclosed_via_website 条~}<more>。",
  "<Y>，<S>通过政府信息公开网站主动公开信息{proactive_disclosures_total|disclosed_via_website 条~}<more>。",
  "<Y>，<S>依托政府门户网站发布公开信息{proactive_disclosures_total|disclosed_via_website 条~}<more>。",
  "<Y>，<S>主动公开政府信息{proactive_disclosures_total 条}，上年为{#200-9000}条。",
  "<Y>，<S>主动公开政府信息{proactive_disclosures_total 条}，同一信息在多个平台公开的只计1条。",
  "<Y>，<S>公开的政府信息为{proactive_disclosures_total 条}，均属主动公开范围。",
  "<Y>，<S>主动公开各类政务信息{proactive_disclosures_total 篇~}<more>。",
  "<Y>，<S>主动公开各类政府信息{proactive_disclosures_total 件~}<more>。",
];

export const MORE = [
  ...Array<string>(6).fill(""),
  "，同比增长{#2-40}.{#1-9}%",
  "，比上年多{#2-90}条",
  "，较去年同期减少{#2-30}%",
  "，主动公开信息的全文电子化率为{full_text_electronic_rate %?}",
  "，其中全文电子化比例{full_text_electronic_rate %?}",
  "，平均每个工作日公开{#1-9}条",
  "，均做到先审后发",
  "，主要涉及财政、民生、环保等领域",
  "，未出现错情舆情",
  "，信息公开及时准确率{#95-99}%",
];

export const ATTRIBUTE = [
  "<Y>，<S>形成文件<made>件，其中主动公开{proactive_disclosures_total 件}、依申请公开<asked>件、不予公开<kept>件。",
  "<Y>，<S>生成政府信息<made>条，认定为主动公开的{proactive_disclosures_total 条}，认定为依申请公开的<asked>条，认定为不予公开的<kept>条。",
  "<Y>，<S>共制作信息<made>条，其中主动公开信息{proactive_disclosures_total 条}，依申请公开信息<asked>条，不予公开信息<kept>条。",
];

export const SINCE = [
  "自2008年5月1日《条例》实施至<y>年底，<S>历年累计公开政府信息{proactive_disclosures_cumulative 条}<of>。",
  "自政府信息公开平台开通以来，<S>累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
  "<S>历年以来主动公开信息数为{proactive_disclosures_cumulative 条}<of>。",
  "《条例》施行以来，<S>已累计公开政府信息{proactive_disclosures_cumulative 条}<of>。",
  "<S><new>，历年主动公开政府信息总数为{proactive_disclosures_cumulative 条}。",
  "<S><new>；自2008年以来累计公开{proactive_disclosures_cumulative 条}。",
];
export const OF_WHICH = [
  "，其中<y>年新增主动公开{proactive_disclosures_total 条}",
  "（<y>年新增公开{proactive_disclosures_total 条}）",
  "，<y>年度新增{proactive_disclosures_total 条}",
  "；其中，<y>年主动公开政府信息{proactive_disclosures_total 条}",
];
/** The year's figure before the sum. */
export const NEW_FIRST = [
  "<y>年当年主动公开信息{proactive_disclosures_total 条}",
  "<y>年度新增主动公开信息{proactive_disclosures_total 条}",
  "<y>年新公布政府信息{proactive_disclosures_total 条}",
];
export const UP_TO = [
  "截至<y>年12月底，<S>主动公开政府信息{proactive_disclosures_cumulative 条}。",
  "截至<y>年底，<S>已累计公开各类信息{proactive_disclosures_cumulative 条}。",
  "截止到<y>年12月31日，<S>公开政府信息总计{proactive_disclosures_cumulative 条}。",
];
