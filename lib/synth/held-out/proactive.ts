/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). How much was published, where, of what kind. */

const N = "{proactive_disclosures_total 条~}<more>。";
export const TOTAL = [
  `<Y>，<S>依法公开各类政府信息${N}`,
  `<Y>，<S>通过门户网站等载体主动公开信息${N}`,
  `<Y>，<S>主动公开政府信息累计${N}`,
  `<Y>，<S>在政府网站、公开栏等处主动公开信息合计${N}`,
  `<Y>，<S>主动向社会发布政府信息${N}`,
  `<Y>，<S>政府信息主动公开${N}`,
  `<Y>，<S>主动公开政府信息数量为${N}`,
  "<Y>，<S>依托政府信息公开平台主动公开政府信息{proactive_disclosures_total|disclosed_via_website 条~}<more>。",
  `<Y>，<S>共对外公布政府信息${N}`,
  `<Y>，<S>共发布各类主动公开信息${N}`,
  `<Y>，<S>主动公开的各类政府信息共有${N}`,
  `<S>坚持应公开尽公开，<Y>主动公开政府信息${N}`,
  `<Y>，<S>新公开各类政府信息${N}`,
  `<Y>，<S>主动公开信息总量达到${N}`,
  "<Y>，<S>主动公开{proactive_disclosures_total 条~}政府信息<more>。",
  "<Y>，<S>共公开政务信息{proactive_disclosures_total 件~}<more>。",
  "<Y>，<S>主动公开政府信息{proactive_disclosures_total 篇~}<more>。",
  `<Y>，<S>通过多种载体发布政府信息${N}`,
  `<Y>，<O>主动公开政府信息共计${N}`,
  `<S><Y>主动公开的政府信息数量达${N}`,
  `<Y>，<S>及时发布各类政府信息，共${N}`,
  `<Y>，<S>主动公开政府信息的总数是${N}`,
  `<Y>，<S>对照公开目录主动公开政府信息${N}`,
  `<Y>，<S>全面落实主动公开要求，共主动公开政府信息${N}`,
  "<Y>，<S>共有{proactive_disclosures_total 条~}政府信息主动公开<more>。",
  `<Y>，<S>主动公开工作信息、政策文件等政府信息${N}`,
];

export const MORE = [
  ...Array<string>(4).fill(""),
  "，信息的全文电子化率为{full_text_electronic_rate %?}",
  "，公开率100%",
  "，较上年增长{#2-40}.{#1-9}%",
  "，比上年减少{#20-300}条",
  "，同比上升{#2-40}%",
  "，内容涵盖机构职能、政策文件、财政信息等方面",
  "，均在信息形成后20个工作日内公开",
];

export const ATTRIBUTE = [
  "<Y>，<S>累计产生政府信息<made>条，经审核确定主动公开{proactive_disclosures_total 条}、依申请公开<asked>条、不予公开<kept>条。",
  "<Y>，<S>新制作政府信息<made>条：主动公开{proactive_disclosures_total 条}，依申请公开<asked>条，不予公开<kept>条。",
  "<Y>，<S>形成的<made>条政府信息中，{proactive_disclosures_total 条}主动公开，<asked>条依申请公开，<kept>条不予公开。",
];

export const SINCE = [
  "自《条例》实施以来，<S>累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
  "自政府信息公开网站开通以来，<S>累计公开政府信息{proactive_disclosures_cumulative 条}<of>。",
  "<S>历年公开的政府信息共{proactive_disclosures_cumulative 条}<of>。",
  "自2008年以来，<S>累计公开政府信息{proactive_disclosures_cumulative 条}<of>。",
  "<S><new>，历年累计已达{proactive_disclosures_cumulative 条}。",
  "截至<y>年12月31日，<S>自《条例》施行以来共主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
  "<S><new>，自2008年5月以来累计公开{proactive_disclosures_cumulative 条}。",
];
export const OF_WHICH = [
  "，其中<y>年新增{proactive_disclosures_total 条}",
  "（<y>年新增信息{proactive_disclosures_total 条}）",
  "，其中<y>年度新公开政府信息{proactive_disclosures_total 条}",
  "，其中本年度主动公开{proactive_disclosures_total 条}",
];
/** The year's figure before the sum. */
export const NEW_FIRST = [
  "<y>年内主动公开政府信息{proactive_disclosures_total 条}",
  "<y>年新公开政府信息{proactive_disclosures_total 条}",
  "<y>年度公开政府信息{proactive_disclosures_total 条}",
];
export const UP_TO = [
  "截至<y>年12月底，<S>已公开政府信息{proactive_disclosures_cumulative 条}。",
  "到<y>年末，<S>共主动公开政府信息{proactive_disclosures_cumulative 条}。",
  "截止目前，<S>已主动公开各类政府信息{proactive_disclosures_cumulative 条}。",
];

export const CHANNELS = {
  disclosed_via_website: [
    "政府网站发布信息{disclosed_via_website 条}",
    "在门户网站公开信息{disclosed_via_website 条}",
    "通过政府信息公开网站公开{disclosed_via_website 条}",
    "政府门户网站公开{disclosed_via_website 条}",
    "利用政府网站主动公开信息{disclosed_via_website 条}",
    "官网公开政府信息{disclosed_via_website 条}",
  ],
  disclosed_via_gazette: [
    "政府公报公开信息{disclosed_via_gazette 条}",
    "经由政府公报公开{disclosed_via_gazette 条}",
    "《政府公报》刊发政府信息{disclosed_via_gazette 条}",
  ],
  disclosed_via_weibo: [
    "在政务微博上发布信息{disclosed_via_weibo 条}",
    "官方微博公开{disclosed_via_weibo 条}",
    "通过微博发布政府信息{disclosed_via_weibo 条}",
    "微博平台公开信息{disclosed_via_weibo 条}",
  ],
  disclosed_via_wechat: [
    "微信公众平台发布信息{disclosed_via_wechat 条}",
    "通过官方微信公开信息{disclosed_via_wechat 条}",
    "政务微信发布{disclosed_via_wechat 条}",
    "微信公众号公开政府信息{disclosed_via_wechat 条}",
    "微信公众号推送{disclosed_via_wechat 条}",
  ],
  disclosed_via_other: [
    "通过公开栏、宣传册等其他途径公开{disclosed_via_other 条}",
    "其他渠道公开信息{disclosed_via_other 条}",
    "以广播、电视、报刊等其他方式公开{disclosed_via_other 条}",
    "其它方式公开{disclosed_via_other 条}",
  ],
};
export const CHANNEL_LEAD = ["按公开渠道分，", "其中，", "分渠道看，", "公开途径包括：", "在公开方式上，", ""];
const WEB = "{disclosed_via_website 条}";
const WEIBO = "{disclosed_via_weibo 条}";
const WECHAT = "{disclosed_via_wechat 条}";
export const TOGETHER = [
  `通过政府网站、政务微博、政务微信发布信息分别为${WEB}、${WEIBO}、${WECHAT}。`,
  `政府网站公开${WEB}，政务微博公开${WEIBO}，政务微信公开${WECHAT}。`,
  `其中政府网站、官方微博、官方微信分别公开信息${WEB}、${WEIBO}和${WECHAT}。`,
];

export const CATEGORIES = {
  disclosures_org_functions: ["机构设置类", "机构职能信息", "单位概况类信息", "概况信息"],
  disclosures_policies: ["政策法规信息", "规范性文件类", "法规规章类", "政策性文件信息"],
  disclosures_plans: ["规划计划信息", "计划总结类", "工作计划类"],
  disclosures_business: ["工作动态类", "业务工作类信息", "政务动态信息", "业务信息"],
  disclosures_personnel: ["人事管理类", "人事任免信息", "人事招考类信息"],
  disclosures_finance: ["财政信息", "财政预决算类", "资金信息"],
  disclosures_other_category: ["其他类信息", "其他类", "其他方面信息"],
};
export const CATEGORY_LEAD = [
  "按信息类别分，",
  "其中，",
  "主要类别有：",
  "分类来看，",
  "公开的政府信息中，",
  "内容构成为：",
];

const MADE = "{normative_documents_produced|normative_documents_made 件}";
export const DOCUMENTS = [
  `<Y>，<S>制发规范性文件${MADE}，均按规定公开。`,
  `<Y>，<S>新出台规范性文件${MADE}，清理规范性文件{#2-30}件。`,
  `<Y>，<S>印发行政规范性文件${MADE}，同步在网站公布。`,
  `<Y>，<S>共制定规范性文件${MADE}。`,
  `<Y>，<S>规范性文件制发数为${MADE}。`,
  "<Y>，<S>主动公开规范性文件{normative_documents_disclosed|normative_documents_newly_disclosed 件}。",
  `<Y>，<S>公开规范性文件{normative_documents_disclosed|normative_documents_newly_disclosed 件}，制发规范性文件${MADE}。`,
  `<Y>，<S>以正式文件制发规范性文件${MADE}，全部附有政策解读。`,
];
export const GAZETTE = [
  "出刊《<p>人民政府公报》{gazette_issues 期}，向社会免费发放。",
  "编发政府公报{gazette_issues 期}。",
  "《<p>人民政府公报》全年出版{gazette_issues 期}，网上同步发布。",
  "政府公报全年出刊{gazette_issues 期}。",
  "编辑发行政府公报{gazette_issues 期}，赠阅范围覆盖村（社区）。",
];
export const VISITS = [
  "门户网站全年访问量{site_visits 人次~}。",
  "政府信息公开专栏点击{site_visits 次~}。",
  "网站页面浏览量{site_visits 人次~}。",
];
