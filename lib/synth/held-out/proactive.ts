/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). How much was published, where, of what kind. */

export { CATEGORIES, CATEGORY_LEAD, CHANNEL_LEAD, CHANNELS, TOGETHER } from "./channels";
export { DOCUMENTS, GAZETTE, VISITS } from "./publications";

export const TOTAL = [
  "<Y><S>主动公开政府信息共{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>共主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y><S>共主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>累计主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开各类政府信息共{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开各类信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>共主动公开各类信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开信息总计{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>共公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>公开各类政府信息共{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>共发布各类政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>共新增主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开政府信息数{proactive_disclosures_total 条}<more>。",
  "<Y>，<S>主动公开政府信息总数为{proactive_disclosures_total 条}<more>。",
  "<Y>，<S>主动公开政府信息数量为{proactive_disclosures_total 条}<more>。",
  "<S><Y>共主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<S><Y>主动公开政府信息共计{proactive_disclosures_total 条}<more>。",
  "<Y>，<O>共主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<O>主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "主动公开情况。<Y>，<S>主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "主动公开情况：<Y>，<S>共主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "（一）公开情况。<S><Y>共主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "（一）主动公开政府信息的数量。<Y>，<S>共主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "1.公开情况。<Y>，<S>主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<S>坚持以公开为常态、不公开为例外，<Y>主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<S>按照“应公开尽公开”的原则，<Y>主动公开各类政府信息{proactive_disclosures_total 条~}<more>。",
  "<S>坚持“以公开为原则、不公开为例外”，<Y>共公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<S>充分利用各种公开渠道，<Y>主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<S>认真贯彻落实《条例》，<Y>共主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<S>不断加大主动公开力度，<Y>主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<S>及时、准确、全面公开政府信息，<Y>共公开信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>通过多种渠道主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>通过政府网站、公告栏等渠道主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>通过政府门户网站主动公开政府信息{proactive_disclosures_total|disclosed_via_website 条~}<more>。",
  "<Y>，<S>通过门户网站公开各类信息{proactive_disclosures_total|disclosed_via_website 条~}<more>。",
  "<Y>，<S>在政府门户网站主动公开信息{proactive_disclosures_total|disclosed_via_website 条~}<more>。",
  "<Y>，<S>在政府信息公开平台主动公开信息{proactive_disclosures_total|disclosed_via_website 条~}<more>。",
  "<Y>，<S>主动公开政府信息{proactive_disclosures_total 件~}<more>。",
  "<Y>，<S>共主动公开政府信息{proactive_disclosures_total 条}，依申请公开政府信息的目录同步更新。",
  "<Y>，<S>主动公开政府信息{proactive_disclosures_total 条}，不涉及任何涉密信息。",
  "据统计，<Y><S>共主动公开政府信息{proactive_disclosures_total 条~}<more>。",
];

export const MORE = [
  ...Array<string>(9).fill(""),
  "，比上年增加{#2-90}条",
  "，同比增长{#2-40}.{#1-9}%",
  "，较上年增长{#2-30}%",
  "，其中全文电子化率达到{full_text_electronic_rate %?}",
  "，全文电子化率达到{full_text_electronic_rate %?}",
  "，内容涵盖政策文件、工作动态、财政信息等",
  "，主要包括机构职能、工作动态、公示公告等信息",
  "，主动公开率达100%",
];

export const ATTRIBUTE = [
  "<Y>，<S>共制作政府信息<made>条，其中主动公开信息{proactive_disclosures_total 条}，依申请公开信息<asked>条，不予公开信息<kept>条。",
  "<Y>，<S>共制作、获取政府信息<made>条，其中主动公开信息{proactive_disclosures_total 条}，依申请公开信息<asked>条，不予公开信息<kept>条。",
  "<Y>，<S>共产生政府信息<made>条，其中主动公开{proactive_disclosures_total 条}，依申请公开<asked>条，免予公开<kept>条。",
];

export const SINCE = [
  "自《条例》施行以来，截至<y>年底，<S>累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
  "截至<y>年底，<S>累计主动公开政府信息共{proactive_disclosures_cumulative 条}<of>。",
  "自2008年5月1日《条例》实施以来，<S>累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
  "<S>到<y>年底累计主动公开政府信息共{proactive_disclosures_cumulative 条}<of>。",
  "<S><new>，历年累计主动公开政府信息共{proactive_disclosures_cumulative 条}。",
  "<S><new>，《条例》实施以来累计公开{proactive_disclosures_cumulative 条}。",
];
export const OF_WHICH = [
  "，其中<y>年主动公开{proactive_disclosures_total 条}",
  "，其中<y>年度新增主动公开政府信息{proactive_disclosures_total 条}",
  "，其中本年度新增主动公开政府信息{proactive_disclosures_total 条}",
  "，其中<y>年度{proactive_disclosures_total 条}",
];
/** The year's figure before the sum. */
export const NEW_FIRST = [
  "<y>年新增主动公开政府信息共{proactive_disclosures_total 条}",
  "<y>年度主动公开政府信息共{proactive_disclosures_total 条}",
  "<y>年度共主动公开政府信息{proactive_disclosures_total 条}",
];
export const UP_TO = [
  "截至<y>年底，<S>主动公开政府信息共{proactive_disclosures_cumulative 条}。",
  "截至<y>年12月31日，<S>共计主动公开政府信息{proactive_disclosures_cumulative 条}。",
  "截止<y>年12月31日，<S>通过政府信息公开系统主动公开政府信息{proactive_disclosures_cumulative 条}。",
];
