/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). How much was published, where, of what kind. */

export { CATEGORIES, CATEGORY_LEAD, CHANNEL_LEAD, CHANNELS, TOGETHER } from "./channels";
export { DOCUMENTS, GAZETTE, VISITS } from "./publications";

export const TOTAL = [
  "<Y>，<S>主动公开政府信息的总数为{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开政府信息共{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>共公开各类信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>累计主动公开政务信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>完成主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开信息{proactive_disclosures_total 条次~}<more>。",
  "<Y>，<S>主动公开政府信息数量共计{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>向社会公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>发布各类公开信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开各类政务信息共计{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开政务信息总量{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>更新公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开各类政府信息数为{proactive_disclosures_total 条~}<more>。",
  "1、主动公开政府信息的数量：<Y>，<S>共主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "（一）公开情况。<Y>，<S>共主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "公开数量。<Y>，<S>公开政府信息共计{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>依托政府门户网站等载体，累计主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>在政府信息公开系统上主动公开政府信息{proactive_disclosures_total|disclosed_via_website 条~}<more>。",
  "<Y>，<S>在政府信息公开专栏共主动公开各类信息{proactive_disclosures_total|disclosed_via_website 件~}<more>。",
  "<Y>，<S>通过门户网站和政府信息公开查阅场所共主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>通过公示栏、微信群、网站等方式主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<S>按照基层政务公开标准目录及时公开，<Y>公开各类信息{proactive_disclosures_total 条~}<more>。",
  "<S>坚持以公开为常态，<Y>主动公开政务信息{proactive_disclosures_total 条~}<more>。",
  "<S>做到凡公开必先审查，<Y>共公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<S>围绕重点任务抓落实，<Y>主动公开政府各类信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<O>主动公开政府信息合计{proactive_disclosures_total 条~}<more>。",
  "<Y>，<O>共主动公开信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>对公开的信息进行了梳理编目，主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "经统计，<Y>，<S>共主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "据年终统计，<Y>，<S>主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开政府信息{proactive_disclosures_total 条}（上年为{#200-9000}条）。",
  "<Y>，<S>主动公开政府信息{proactive_disclosures_total 条}，与上年度{#200-9000}条相比有所变化。",
  "<Y>，<S>主动公开的政府信息共计{proactive_disclosures_total 项~}<more>。",
  "<Y>，<S>共依法主动公开政府信息{proactive_disclosures_total 件~}<more>。",
];

export const MORE = [
  ...Array<string>(6).fill(""),
  "，较上年度提升{#2-59}%",
  "，比上年度减少{#2-30}.{#1-9}%",
  "，较上一年度增加{#2-11}条，增幅{#1-9}.{#1-9}%",
  "，公开信息全文电子化率达到{full_text_electronic_rate %?}",
  "，其中全文电子化率为{full_text_electronic_rate %?}",
  "，内容更新及时率达100%",
  "，涵盖动态信息、概况信息、政府文件、工作报告等内容",
  "，做到了应公开尽公开",
  "，原创信息占{#20-90}.{#1-9}%",
  "，平均每月{#2-90}条",
  "，无一条信息出现泄密",
];

export const ATTRIBUTE = [
  "<Y>，<S>共制作各类政府信息<made>条，其中主动公开政府信息{proactive_disclosures_total 条}，作为依申请公开信息<asked>条，不予公开信息<kept>条。",
  "<Y>，<S>形成公文类信息<made>条：属主动公开的{proactive_disclosures_total 条}、属依申请公开的<asked>条、属不予公开的<kept>条。",
  "<Y>，<S>对产生的<made>条信息标注公开属性，其中主动公开类{proactive_disclosures_total 条}、依申请公开类<asked>条、不公开类<kept>条。",
  "<Y>，<S>生成政府信息共<made>条，标注为主动公开的有{proactive_disclosures_total 条}，标注为依申请公开的有<asked>条，其余<kept>条标注为不予公开。",
];

export const SINCE = [
  "<S>到年底历年累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
  "自2008年5月1日开展政府信息公开工作以来，<S>累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
  "自《条例》颁布施行以来，<S>累计公开政府信息共{proactive_disclosures_cumulative 条}<of>。",
  "自2008年《条例》施行至<y>年底，<S>共主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
  "<S>历年累计公开信息达{proactive_disclosures_cumulative 条}<of>。",
  "<S><new>，历年累计公开{proactive_disclosures_cumulative 条}。",
  "自信息公开网站建成以来，<S>累计主动公开信息{proactive_disclosures_cumulative 条}<of>。",
  "<S><new>，自2008年以来历年累计主动公开{proactive_disclosures_cumulative 条}。",
];
export const OF_WHICH = [
  "，其中，本年度新增主动公开信息{proactive_disclosures_total 条}",
  "，其中<y>年度主动公开政府信息{proactive_disclosures_total 条}",
  "；仅<y>年新增主动公开政府信息{proactive_disclosures_total 条}",
  "（<y>年度新增主动公开{proactive_disclosures_total 条}）",
  "，其中<y>年当年主动公开{proactive_disclosures_total 条}",
];
/** The year's figure before the sum. */
export const NEW_FIRST = [
  "<y>年度新增公开政府信息{proactive_disclosures_total 条}",
  "<y>年共公开政府信息{proactive_disclosures_total 条}",
  "<y>年新增主动公开各类信息{proactive_disclosures_total 条}",
];
export const UP_TO = [
  "截至<y>年12月31日，<S>主动公开各类政府信息{proactive_disclosures_cumulative 条}。",
  "截止<y>年12月31日，<S>向社会公开政府信息{proactive_disclosures_cumulative 条}。",
  "截至<y>年底，<S>主动公开信息{proactive_disclosures_cumulative 条}。",
  "截至目前，<S>累计公开政府信息{proactive_disclosures_cumulative 条}。",
  "截至<y>年12月底，<S>公开各类信息{proactive_disclosures_cumulative 条}。",
];
