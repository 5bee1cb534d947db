/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). How much was published, where, of what kind. */

export { DOCUMENTS, GAZETTE, VISITS } from "./publications";

export const TOTAL = [
  "<Y>，<S>共主动公开政务信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>累计主动公开各类政府信息共计{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开了{proactive_disclosures_total 条~}政府信息<more>。",
  "<Y>，<S>主动向公众公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>公开各类信息总数为{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>共公开各类政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>及时主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>按照要求公开各类信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开政府信息条数{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开政府信息总计{proactive_disclosures_total 条~}<more>。",
  "主动公开政府信息数量。<Y>，<S>主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>对应当公开的政府信息全部予以公开，共公开{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>通过政府网站、公示栏、电子屏、微信群等公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>以门户网站为主渠道，主动公开各类政务信息共{proactive_disclosures_total 条~}<more>。",
  "<S>严格按照《条例》规定的范围和时限公开信息，<Y>共公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<S>认真执行信息发布“三审三校”制度，<Y>主动公开各类信息{proactive_disclosures_total 条~}<more>。",
  "<S>围绕中心工作和群众关切，<Y>主动公开政府信息共计{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>政府信息公开目录系统共发布信息{proactive_disclosures_total|disclosed_via_website 条~}<more>。",
  "<Y>，<S>在各公开平台发布信息共计{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开政府信息达{proactive_disclosures_total 条~}<more>。",
  "<Y>，<O>主动公开各类政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<O>累计公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>新增政府信息公开数量{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>产生并主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "据不完全统计，<Y>，<S>共主动公开各类政府信息{proactive_disclosures_total 条~}<more>。",
  "据统计，<Y>，<S>主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "与上年的{#200-9000}条相比，<Y>，<S>主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开政府信息{proactive_disclosures_total 条}，上年为{#200-9000}条，公开数量有所变化。",
  "<S>全面推进决策、执行、管理、服务、结果公开，<Y>主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>在政府网站等载体上主动公开政府信息的数量为{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>共录入并公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>政府信息公开工作平稳运行，主动公开信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开本单位产生的政府信息{proactive_disclosures_total 份~}<more>。",
  "<Y>，<S>累计对外公开政府信息{proactive_disclosures_total 件~}<more>。",
];

export const MORE = [
  ...Array<string>(6).fill(""),
  "，同比增长{#2-40}.{#10-99}%",
  "，同比减少{#2-30}%",
  "，较去年增加{#2-11}条",
  "，较上年度有所减少，下降{#2-30}.{#1-9}%",
  "，其中全文电子化率达{full_text_electronic_rate %?}",
  "，公开信息电子化率{full_text_electronic_rate %?}",
  "，每月均有新增内容",
  "，主要包括机构设置、政策文件、财政预决算、工作动态等",
  "，公开率、及时率均达到100%",
  "，是上一年度的{#1-2}.{#1-9}倍",
  "，无一例失泄密事件",
];

export const ATTRIBUTE = [
  "<Y>，<S>共产生公文类政府信息<made>条，其中主动公开{proactive_disclosures_total 条}、依申请公开<asked>条、不予公开<kept>条。",
  "<Y>，<S>对形成的<made>条政府信息逐条认定公开属性，认定为主动公开的{proactive_disclosures_total 条}，依申请公开的<asked>条，不予公开的<kept>条。",
  "<Y>，<S>制发各类文件信息<made>条，公开属性为主动公开的{proactive_disclosures_total 条}，为依申请公开的<asked>条，为不予公开的<kept>条。",
  "<Y>，<S>共生成政府信息<made>条（主动公开{proactive_disclosures_total 条}、依申请公开<asked>条、免予公开<kept>条）。",
];

export const SINCE = [
  "自《条例》施行起，<S>累计主动公开信息{proactive_disclosures_cumulative 条}<of>。",
  "自2008年5月1日《条例》施行以来，<S>历年累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
  "自2008年5月至<y>年12月，<S>累计公开各类政府信息{proactive_disclosures_cumulative 条}<of>。",
  "自政府信息公开专栏开设以来，<S>共公开政府信息{proactive_disclosures_cumulative 条}<of>。",
  "<S>历年累计公开政府信息{proactive_disclosures_cumulative 条}<of>。",
  "<S><new>，自《条例》施行以来历年累计公开{proactive_disclosures_cumulative 条}。",
  "<S>从2008年起到<y>年底，累计主动公开各类政府信息{proactive_disclosures_cumulative 条}<of>。",
  "<S><new>；历年累计{proactive_disclosures_cumulative 条}。",
];
export const OF_WHICH = [
  "，其中，<y>年主动公开各类政府信息{proactive_disclosures_total 条}",
  "；其中本年度新增主动公开{proactive_disclosures_total 条}",
  "，<y>年度新增主动公开政府信息{proactive_disclosures_total 条}",
  "（其中<y>年度公开政府信息{proactive_disclosures_total 条}）",
  "，其中<y>年度新增公开信息{proactive_disclosures_total 条}",
];
/** The year's figure before the sum. */
export const NEW_FIRST = [
  "<y>年度主动公开政府信息{proactive_disclosures_total 条}",
  "<y>年主动公开各类信息{proactive_disclosures_total 条}",
  "<y>年新增信息公开{proactive_disclosures_total 条}",
];
export const UP_TO = [
  "截至<y>年12月31日，<S>累计主动公开各类政府信息{proactive_disclosures_cumulative 条}。",
  "截至<y>年底，<S>已公开各类政府信息{proactive_disclosures_cumulative 条}。",
  "截止<y>年12月，<S>共公开政府信息{proactive_disclosures_cumulative 条}。",
  "截至目前，<S>共公开政府信息{proactive_disclosures_cumulative 条}。",
  "到<y>年底为止，<S>累计公开信息{proactive_disclosures_cumulative 条}。",
];

export const CHANNELS = {
  disclosed_via_website: [
    "政府门户网站发布{disclosed_via_website 条}",
    "通过门户网站主动公开{disclosed_via_website 条}",
    "通过官网发布{disclosed_via_website 条}",
    "政府网站公开信息{disclosed_via_website 条}",
    "在政府信息公开网上公开{disclosed_via_website 条}",
    "网站发布信息{disclosed_via_website 条}",
    "网上公开{disclosed_via_website 条}",
    "政府网站{disclosed_via_website 条}",
  ],
  disclosed_via_gazette: [
    "政府公报刊登{disclosed_via_gazette 条}",
    "在《政府公报》公开{disclosed_via_gazette 条}",
    "通过政府公报公开信息{disclosed_via_gazette 条}",
    "政府公报公开的政府信息{disclosed_via_gazette 条}",
  ],
  disclosed_via_weibo: [
    "政务微博发布{disclosed_via_weibo 条}",
    "通过官方微博公开{disclosed_via_weibo 条}",
    "微博发布信息{disclosed_via_weibo 条}",
    "政务微博公开政府信息共{disclosed_via_weibo 条}",
    "微博{disclosed_via_weibo 条}",
  ],
  disclosed_via_wechat: [
    "通过微信公众号发布{disclosed_via_wechat 条}",
    "政务微信公开{disclosed_via_wechat 条}",
    "官方微信公众号公开{disclosed_via_wechat 条}",
    "微信公众号推送政府信息{disclosed_via_wechat 条}",
    "微信发布{disclosed_via_wechat 条}",
    "政务微信公众平台公开{disclosed_via_wechat 条}",
  ],
  disclosed_via_other: [
    "其它渠道公开{disclosed_via_other 条}",
    "其他方式发布{disclosed_via_other 条}",
    "通过新闻媒体、公示栏等其他方式公开{disclosed_via_other 条}",
    "通过宣传栏、电子显示屏等其他渠道公开{disclosed_via_other 条}",
    "以其他方式公开政府信息{disclosed_via_other 条}",
  ],
};
export const CHANNEL_LEAD = [
  "其中，",
  "其中：",
  "从公开渠道看：",
  "通过不同渠道和方式公开的情况为：",
  "按公开方式分，",
  "公开渠道情况如下：",
  "",
];
export const TOGETHER = [
  "政府网站、政务微博、政务微信发布信息数分别为{disclosed_via_website 条}、{disclosed_via_weibo 条}和{disclosed_via_wechat 条}。",
  "其中网站{disclosed_via_website 条}、微博{disclosed_via_weibo 条}、微信{disclosed_via_wechat 条}。",
  "通过网站公开{disclosed_via_website 条}、通过微博公开{disclosed_via_weibo 条}、通过微信公开{disclosed_via_wechat 条}。",
  "其中，政府网站公开政府信息{disclosed_via_website 条}，政务微博公开政府信息{disclosed_via_weibo 条}，政务微信公开政府信息{disclosed_via_wechat 条}。",
];

export const CATEGORIES = {
  disclosures_org_functions: ["机构概况类信息", "概况类信息", "机构职能类", "组织机构类信息", "机构信息"],
  disclosures_policies: ["政策文件类信息", "政策文件信息", "法规文件类信息", "政策法规类", "规章文件信息"],
  disclosures_plans: ["规划计划类", "计划规划类信息", "规划信息", "计划总结信息"],
  disclosures_business: ["工作动态类信息", "业务工作类", "业务动态类信息", "工作动态信息", "动态信息"],
  disclosures_personnel: ["人事类信息", "人事任免类信息", "人事管理信息", "人事信息"],
  disclosures_finance: ["财政信息", "财政预决算信息", "财政资金类信息", "预决算类信息", "财政类信息"],
  disclosures_other_category: ["其他信息", "其它类信息", "其他类别信息", "其他各类信息"],
};
export const CATEGORY_LEAD = [
  "其中，",
  "其中：",
  "主要类别情况：",
  "从信息类别看，",
  "按类别划分，",
  "在所公开的政府信息中，",
  "主动公开的信息主要为：",
];
