/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). How much was published, where, of what kind. */

export const TOTAL = [
  "<Y>，<S>通过各类渠道共计公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<S>全年主动公开政府信息总数{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>共向社会公开信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开信息共计{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开的信息数为{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>依法主动公开各类政务信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>累计公开信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>共新增主动公开信息{proactive_disclosures_total 条~}<more>。",
  "（一）公开的数量。<Y>，<S>共公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<S>充分发挥网站主渠道作用，<Y>共主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>对外公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开各类政府信息总计{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>发布主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>通过门户网站、微信公众号等渠道主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>应主动公开的政府信息均已公开，共{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开的政府信息达{proactive_disclosures_total 条~}<more>。",
  "<S>围绕群众关切，<Y>公开各类信息共{proactive_disclosures_total 条~}<more>。",
  "主动公开情况：<Y>，<S>公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>共主动公开政府信息{proactive_disclosures_total 项~}<more>。",
];

export const MORE = [
  "",
  "",
  "",
  "",
  "，信息全文电子化率{full_text_electronic_rate %?}",
  "，其中全文电子化率{full_text_electronic_rate %?}",
  "，同比增长{#2-40}%",
  "，较上年度增加{#20-300}条",
  "，增长{#2-40}.{#1-9}%",
  "，主要涉及工作动态、财政资金、公共服务等方面",
  "，所有信息均在规定时限内公开",
];

export const ATTRIBUTE = [
  "<Y>，<S>制作和获取的政府信息共<made>条，其中主动公开{proactive_disclosures_total 条}，依申请公开<asked>条，不予公开<kept>条。",
  "<Y>，<S>产生文件类信息<made>条：属主动公开的{proactive_disclosures_total 条}，属依申请公开的<asked>条，属不予公开的<kept>条。",
  "<S>对<Y>形成的<made>条政府信息逐条认定公开属性，主动公开类{proactive_disclosures_total 条}、依申请公开类<asked>条、不予公开类<kept>条。",
];

export const SINCE = [
  "自2008年《条例》施行以来，<S>已公开政府信息{proactive_disclosures_cumulative 条}<of>。",
  "建站以来，<S>累计发布政府信息{proactive_disclosures_cumulative 条}<of>。",
  "<S>历年来共主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
  "<S><new>，自《条例》施行至今累计{proactive_disclosures_cumulative 条}。",
  "截至<y>年年底，<S>历年累计发布政府信息{proactive_disclosures_cumulative 条}<of>。",
  "<S>到<y>年底累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
  "<S><new>，历年累计主动公开政府信息{proactive_disclosures_cumulative 条}。",
];
export const OF_WHICH = [
  "，其中，本年度新增主动公开政府信息{proactive_disclosures_total 条}",
  "，其中<y>年主动公开政府信息{proactive_disclosures_total 条}",
  "，其中<y>年度主动公开{proactive_disclosures_total 条}",
  "（其中本年新增{proactive_disclosures_total 条}）",
];
/** The year's figure before the sum. */
export const NEW_FIRST = [
  "<y>年度新增主动公开政府信息{proactive_disclosures_total 条}",
  "<y>年公开政府信息{proactive_disclosures_total 条}",
  "<y>年共主动公开政府信息{proactive_disclosures_total 条}",
];
export const UP_TO = [
  "截止<y>年12月31日，<S>主动公开的信息{proactive_disclosures_cumulative 条}。",
  "截至<y>年底，<S>共公开政府信息{proactive_disclosures_cumulative 条}。",
  "截至目前，<S>主动公开信息累计达{proactive_disclosures_cumulative 条}。",
];

export const CHANNELS = {
  disclosed_via_website: [
    "通过政府网站公开政府信息{disclosed_via_website 条}",
    "通过门户网站发布政府信息{disclosed_via_website 条}",
    "政府信息公开网发布{disclosed_via_website 条}",
    "在政府门户网站上公开信息{disclosed_via_website 条}",
    "通过官方网站发布信息{disclosed_via_website 条}",
    "政府网站公开政府信息数为{disclosed_via_website 条}",
  ],
  disclosed_via_gazette: [
    "通过政府公报公开政府信息{disclosed_via_gazette 条}",
    "在政府公报上公开政府信息{disclosed_via_gazette 条}",
    "政府公报刊登信息{disclosed_via_gazette 条}",
  ],
  disclosed_via_weibo: [
    "政务微博公开政府信息{disclosed_via_weibo 条}",
    "官方微博发布信息{disclosed_via_weibo 条}",
    "通过政务微博公开信息{disclosed_via_weibo 条}",
    "政务微博公开{disclosed_via_weibo 条}",
  ],
  disclosed_via_wechat: [
    "通过微信公众号公开信息共计{disclosed_via_wechat 条}",
    "官方微信推送信息{disclosed_via_wechat 条}",
    "政务微信公开政府信息{disclosed_via_wechat 条}",
    "微信公众号发布信息{disclosed_via_wechat 条}",
    "政务微信公众号公开{disclosed_via_wechat 条}",
  ],
  disclosed_via_other: [
    "以公开栏、电子屏等其他方式公开政府信息{disclosed_via_other 条}",
    "其他方式公开政府信息{disclosed_via_other 条}",
    "其他方式公开信息{disclosed_via_other 条}",
    "采取其他方式公开的政府信息{disclosed_via_other 条}",
  ],
};
export const CHANNEL_LEAD = ["其中，", "其中：", "从公开渠道看，", "主要通过以下渠道公开：", "按公开方式统计，", ""];
export const TOGETHER = [
  "政府网站、政务微博、政务微信公开政府信息数分别是{disclosed_via_website 条}、{disclosed_via_weibo 条}、{disclosed_via_wechat 条}。",
  "其中政府网站发布{disclosed_via_website 条}，官方微博发布{disclosed_via_weibo 条}，官方微信发布{disclosed_via_wechat 条}。",
  "按渠道分，政府网站{disclosed_via_website 条}、政务微博{disclosed_via_weibo 条}、政务微信{disclosed_via_wechat 条}。",
];

export const CATEGORIES = {
  disclosures_org_functions: ["机构概况类", "机构职能类政府信息", "组织机构类", "机构设置信息"],
  disclosures_policies: ["政策文件类", "政策法规类的信息", "规章文件类", "法规文件类"],
  disclosures_plans: ["规划计划类的信息", "发展规划类", "规划类信息"],
  disclosures_business: ["工作动态信息", "业务动态类", "政务动态类", "动态类信息"],
  disclosures_personnel: ["人事任免类", "人事信息", "干部人事类信息"],
  disclosures_finance: ["财政管理类信息", "财政预算、决算信息", "财政资金信息"],
  disclosures_other_category: ["其它信息", "其他各类政府信息", "其他政府信息"],
};
export const CATEGORY_LEAD = ["其中，", "其中：", "在主动公开的信息中，", "具体包括：", "公开的信息按类别分为："];

export const DOCUMENTS = [
  "<Y>，<S>制发规范性文件{normative_documents_produced|normative_documents_made 件}，废止规范性文件{#2-30}件。",
  "<Y>，<S>主动公开规范性文件{normative_documents_disclosed|normative_documents_newly_disclosed 条}，制发规范性文件{normative_documents_produced|normative_documents_made 件}。",
  "<Y>，<S>共制发行政规范性文件{normative_documents_produced|normative_documents_made 个}。",
  "<S>加强规范性文件管理，<Y>制定规范性文件{normative_documents_produced|normative_documents_made 件}，全部及时公开。",
  "<Y>，<S>出台规范性文件{normative_documents_produced|normative_documents_made 件}并配套解读。",
  "<Y>，<S>制定印发行政规范性文件{normative_documents_produced|normative_documents_made 件}。",
];
export const GAZETTE = [
  "编辑《<p>人民政府公报》{gazette_issues 期}，同步推出电子版。",
  "全年编印《<p>人民政府公报》{gazette_issues 期}。",
  "出版发行政府公报{gazette_issues 期}，刊发文件{#20-300}篇。",
  "政府公报编辑出版{gazette_issues 期}，向公共图书馆、政务大厅免费赠阅。",
  "全年共出版{gazette_issues 期}政府公报。",
];
export const VISITS = [
  "网站年度访问总量{site_visits 人次~}。",
  "政府网站页面点击量{site_visits 次~}。",
  "政府信息公开网站访问量{site_visits 人次~}。",
];
