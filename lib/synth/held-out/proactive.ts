/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). How much was published, where, of what kind. */

export { CATEGORIES, CATEGORY_LEAD, CHANNEL_LEAD, CHANNELS, TOGETHER } from "./channels";
export { DOCUMENTS, GAZETTE, VISITS } from "./publications";

export const TOTAL = [
  "<Y>，<S>主动公开的信息加起来有{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开、可供公众查询的政府信息为{proactive_disclosures_total 条~}<more>。",
  "主动公开的数字是：<Y>，<S>公开政府信息{proactive_disclosures_total 条~}<more>。",
  "在主动公开方面，<Y>，<S>总共发布政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，经审核由<O>主动公开的政府信息{proactive_disclosures_total 条~}<more>。",
  "<S>定期对公开目录查漏补缺，<Y>主动公开政府信息共{proactive_disclosures_total 条~}<more>。",
  "<S>凡属主动公开范围的一律上网，<Y>公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开政府信息{proactive_disclosures_total 条}，上年同一时期是{#200-9000}条。",
  "<Y>，<S>依照主动公开目录公开信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开数为{proactive_disclosures_total 条}<more>。",
  "<Y>，<S>可公开的政府信息均已主动公开，数量是{proactive_disclosures_total 条}<more>。",
  "<Y>，<S>及时公布各类政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>将{proactive_disclosures_total 条~}政府信息主动公之于众<more>。",
  "<Y>，<S>经过审查放行、主动公开的政府信息总计{proactive_disclosures_total 条~}<more>。",
  "<Y>，{proactive_disclosures_total 条~}政府信息由<O>主动公开<more>。",
  "<Y>，<O>向社会主动公开了{proactive_disclosures_total 条~}政府信息<more>。",
  "<Y>，<O>主动公开信息数量累计{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>以各种形式公开的政府信息合计{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开台账记有政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>政府信息公开发布量共{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>坚持能公开的尽量公开，主动公开信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>面向公众主动公开各类信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>本年度主动公开政府信息的条数为{proactive_disclosures_total 条}<more>。",
  "<Y>，<S>政府信息主动公开一项，数量为{proactive_disclosures_total 条}<more>。",
  "<Y>，<S>做到政策、执行、结果都公开，主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "——主动公开。<Y>，<S>公开各类政府信息{proactive_disclosures_total 条~}<more>。",
  "（二）主动公开数量。<Y>，<S>主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "公开数：<Y>，<S>主动公开信息{proactive_disclosures_total 条~}<more>。",
  "2.公开的数量。<Y>，<S>共公开政府信息{proactive_disclosures_total 条~}<more>。",
  "信息发布方面，<Y>，<S>主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<S>对历史信息进行了梳理归类，<Y>新增主动公开信息{proactive_disclosures_total 条~}<more>。",
  "<S>围绕群众办事需要，<Y>公开政府信息总数为{proactive_disclosures_total 条~}<more>。",
  "<S>各科室轮流报送、专人上传，<Y>主动公开信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>综合运用网站、公报、公示栏等载体公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>经政府网站向外公开政府信息{proactive_disclosures_total|disclosed_via_website 条~}<more>。",
  "<Y>，<S>网站上主动公开的政府信息有{proactive_disclosures_total|disclosed_via_website 条~}<more>。",
  "<Y>，<O>当年在网站上主动公开的政府信息数是{proactive_disclosures_total|disclosed_via_website 条~}<more>。",
  "<Y>，<S>主动公开政府信息{proactive_disclosures_total 条}；而上年公开{#200-9000}条。",
  "<Y>，<S>主动公开政府信息{proactive_disclosures_total 条}，一稿多发的按一条计。",
  "<Y>，<S>主动公开的政府信息是{proactive_disclosures_total 条}，内容真实、准确。",
  "<Y>，<S>主动公开文件、公告、动态等信息共{proactive_disclosures_total 篇~}<more>。",
  "<Y>，<S>全部主动公开信息为{proactive_disclosures_total 件~}<more>。",
];

export const MORE = [
  ...Array<string>(6).fill(""),
  "，比上年净增{#2-90}条",
  "，与上一年相比增长了{#2-40}.{#1-9}%",
  "，相当于上年的{#1-2}.{#1-9}倍",
  "，同比提升{#2-30}%",
  "，主动公开文件的全文电子化率达到{full_text_electronic_rate %?}",
  "，按全文电子化率计为{full_text_electronic_rate %?}",
  "，每周至少更新{#2-5}次",
  "，审核通过率{#90-99}%",
  "，大多是民政、就业、教育方面的内容",
  "，所有信息都经过保密审查",
  "，抽查准确率{#95-99}%",
];

export const ATTRIBUTE = [
  "<Y>，<S>共产生各类信息<made>条，公开属性为主动公开、依申请公开、不予公开的分别是{proactive_disclosures_total 条}、<asked>条、<kept>条。",
  "<Y>，<S>拟制公文<made>件，按公开属性分，主动公开{proactive_disclosures_total 件}，依申请公开<asked>件，不予公开<kept>件。",
  "<Y>，<S>新形成的信息有<made>条，源头上定为主动公开的{proactive_disclosures_total 条}、定为依申请公开的<asked>条、定为不予公开的<kept>条。",
];

export const SINCE = [
  "自《条例》2008年5月1日施行起，到<y>年末，<S>公开政府信息的总数已有{proactive_disclosures_cumulative 条}<of>。",
  "自网站开通以来，<S>公开的政府信息累计{proactive_disclosures_cumulative 条}<of>。",
  "把历年的数加在一起，<S>累计公开政府信息{proactive_disclosures_cumulative 条}<of>。",
  "自实施政府信息公开制度以来，<S>先后公开政府信息共{proactive_disclosures_cumulative 条}<of>。",
  "<S><new>，加上以往各年，历年累计公开{proactive_disclosures_cumulative 条}。",
  "<S><new>，自2008年《条例》施行以来总共公开{proactive_disclosures_cumulative 条}。",
];
export const OF_WHICH = [
  "，光是<y>年就公开{proactive_disclosures_total 条}",
  "，其中属于<y>年公开的{proactive_disclosures_total 条}",
  "（其中<y>年{proactive_disclosures_total 条}）",
  "，<y>年这一年的数是{proactive_disclosures_total 条}",
];
/** The year's figure before the sum. */
export const NEW_FIRST = [
  "<y>年又增公开信息{proactive_disclosures_total 条}",
  "<y>年增加公开信息{proactive_disclosures_total 条}",
  "<y>年里公开了{proactive_disclosures_total 条}政府信息",
];
export const UP_TO = [
  "截止<y>年底，<S>公开的政府信息有{proactive_disclosures_cumulative 条}。",
  "统计到<y>年12月31日，<S>所公开的政府信息是{proactive_disclosures_cumulative 条}。",
  "截至<y>年末，<S>各类公开信息达{proactive_disclosures_cumulative 条}。",
];
