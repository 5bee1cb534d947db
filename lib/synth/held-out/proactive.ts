/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). How much was published. */

export const TOTAL = [
  "<Y>，<S>累计主动公开各类政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>共计发布各类政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开各类信息共计{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>共主动向社会公开信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>公开各类政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>通过网站、公示栏等多种渠道共公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开政府信息数量共{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>新增公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>公开各类政务信息共{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>发布政务公开信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开信息数{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>主动公开政府信息共有{proactive_disclosures_total 条~}<more>。",
  "<S>积极推进主动公开，<Y>主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>向社会主动公开各类政府信息共计{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>共发布政府信息{proactive_disclosures_total 件~}<more>。",
  "主动公开政府信息的数量：<Y>，<S>共主动公开{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>按要求主动公开政府信息{proactive_disclosures_total 条~}<more>。",
  "<Y>，<S>公开政府信息总数{proactive_disclosures_total 条~}<more>。",
];

export const MORE = [
  "",
  "",
  "",
  "",
  "，较上年提升{#2-50}%",
  "，同比上升{#2-40}.{#1-9}%",
  "，比去年增加{#20-300}条",
  "，全文电子化率为{full_text_electronic_rate %?}",
  "，涉及机构职能、政策文件、财政信息等内容",
  "，较上年减少{#2-30}.{#1-9}%",
];

export const ATTRIBUTE = [
  "<Y>，<S>共产生政府信息<made>条，其中主动公开{proactive_disclosures_total 条}，依申请公开<asked>条，不公开<kept>条。",
  "<Y>，<S>新增政府信息<made>条，其中属于主动公开的{proactive_disclosures_total 条}、属于依申请公开的<asked>条、属于不予公开的<kept>条。",
  "<Y>，<S>形成各类政府信息<made>条，主动公开的{proactive_disclosures_total 条}，依申请公开的<asked>条，不予公开的<kept>条。",
];

export const SINCE = [
  "截至<y>年底，<S>主动公开政府信息历年累计{proactive_disclosures_cumulative 条}<of>。",
  "<S>自《条例》实施以来累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
  "<S><new>，历年累计公开政府信息{proactive_disclosures_cumulative 条}。",
  "自政府网站开通以来，<S>共发布政府信息{proactive_disclosures_cumulative 条}<of>。",
  "截至<y>年12月31日，<S><new>，累计主动公开政府信息达{proactive_disclosures_cumulative 条}。",
  "自2008年5月1日起至<y>年12月31日，<S>累计公开政府信息{proactive_disclosures_cumulative 条}<of>。",
];
export const OF_WHICH = [
  "，其中<y>年新增主动公开政府信息{proactive_disclosures_total 条}",
  "，其中，<y>年度新增{proactive_disclosures_total 条}",
  "，当年主动公开{proactive_disclosures_total 条}",
  "（其中<y>年度新增{proactive_disclosures_total 条}）",
  "，<y>年新增主动公开{proactive_disclosures_total 条}",
];
/** The year's figure before the sum. */
export const NEW_FIRST = [
  "<y>年新增主动公开政府信息{proactive_disclosures_total 条}",
  "<y>年新增公开政府信息{proactive_disclosures_total 条}",
  "<y>年主动公开政府信息{proactive_disclosures_total 条}",
];
export const UP_TO = [
  "截至<y>年12月31日，<S>共公开各类政府信息{proactive_disclosures_cumulative 条}。",
  "截止目前，<S>累计公开各类政府信息{proactive_disclosures_cumulative 条}。",
  "截至<y>年12月底，<S>主动公开政府信息累计{proactive_disclosures_cumulative 条}。",
];

export const CHANNELS = {
  disclosed_via_website: [
    "政府网站公开信息数{disclosed_via_website 条}",
    "通过门户网站公开政府信息{disclosed_via_website 条}",
    "门户网站公开{disclosed_via_website 条}",
    "通过政府门户网站发布各类信息{disclosed_via_website 条}",
    "政府网站公开政府信息{disclosed_via_website 条}",
  ],
  disclosed_via_gazette: [
    "政府公报公开{disclosed_via_gazette 条}",
    "通过政府公报发布{disclosed_via_gazette 条}",
    "政府公报公开政府信息数{disclosed_via_gazette 条}",
  ],
  disclosed_via_weibo: [
    "政务微博公开信息{disclosed_via_weibo 条}",
    "通过微博发布信息{disclosed_via_weibo 条}",
    "微博公开{disclosed_via_weibo 条}",
    "政务微博公开政府信息数{disclosed_via_weibo 条}",
  ],
  disclosed_via_wechat: [
    "政务微信公开信息{disclosed_via_wechat 条}",
    "通过微信公众号发布信息{disclosed_via_wechat 条}",
    "微信公众号公开{disclosed_via_wechat 条}",
    "微信公众号推送信息{disclosed_via_wechat 条}",
    "政务微信公开政府信息数{disclosed_via_wechat 条}",
  ],
  disclosed_via_other: [
    "其他方式公开{disclosed_via_other 条}",
    "通过其他方式公开政府信息{disclosed_via_other 条}",
    "通过报纸、电视等其他方式公开{disclosed_via_other 条}",
    "其他方式公开政府信息数{disclosed_via_other 条}",
  ],
};
export const CHANNEL_LEAD = ["其中，", "从公开渠道来看，", "主要渠道有：", "公开渠道：", "具体渠道为："];
export const TOGETHER = [
  "政府网站、微博、微信分别公开信息{disclosed_via_website 条}、{disclosed_via_weibo 条}、{disclosed_via_wechat 条}。",
  "主要公开渠道为政府网站{disclosed_via_website 条}、政务微博{disclosed_via_weibo 条}、政务微信{disclosed_via_wechat 条}。",
  "其中网站公开{disclosed_via_website 条}，微博公开{disclosed_via_weibo 条}，微信公众号公开{disclosed_via_wechat 条}。",
];

export const CATEGORIES = {
  disclosures_org_functions: ["机构职能类", "机构职能信息", "组织机构信息"],
  disclosures_policies: ["政策法规类", "法规公文类信息", "规范性文件类信息"],
  disclosures_plans: ["规划计划类", "计划总结类信息", "规划计划信息"],
  disclosures_business: ["工作动态类", "政务动态信息", "业务工作类信息"],
  disclosures_personnel: ["人事信息类信息", "人事变动类信息", "人事任免信息"],
  disclosures_finance: ["财政信息", "财政预决算信息", "资金信息类"],
  disclosures_other_category: ["其他信息", "应主动公开的其他信息", "其他类"],
};
export const CATEGORY_LEAD = ["其中，", "其中：", "在主动公开的政府信息中，", "主要类别情况："];

export const DOCUMENTS = [
  "<Y>，<S>制发规范性文件总数{normative_documents_produced|normative_documents_made 件}。",
  "<Y>，<S>主动公开规范性文件{normative_documents_disclosed|normative_documents_newly_disclosed 件}，制发规范性文件总数{normative_documents_produced|normative_documents_made 件}。",
  "<Y>，<S>新制定规范性文件{normative_documents_produced|normative_documents_made 件}，均通过政府网站公开。",
  "<Y>，<S>共制定规范性文件{normative_documents_produced|normative_documents_made 件}，废止和宣布失效{#2-30}件。",
  "<Y>，<S>出台行政规范性文件{normative_documents_produced|normative_documents_made 件}，同步发布政策解读。",
  "<Y>，<S>制发规范性文件{normative_documents_produced|normative_documents_made 份}，全部主动公开。",
];
export const GAZETTE = [
  "全年发行《<p>人民政府公报》{gazette_issues 期}，赠阅{#1000-9000}份。",
  "编发政府公报{gazette_issues 期}，刊登政策文件{#20-300}件。",
  "编辑出版《<p>人民政府公报》{gazette_issues 期}，向社会免费发放。",
  "政府公报全年编发{gazette_issues 期}。",
  "共编印政府公报{gazette_issues 期}，发放至村、社区和图书馆。",
];
export const VISITS = [
  "门户网站年访问量达{site_visits 人次~}。",
  "网站总访问量{site_visits 人次~}。",
  "政府信息公开栏目点击量{site_visits 次~}。",
  "政府门户网站浏览量{site_visits 次~}。",
];
