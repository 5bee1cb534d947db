/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Where it was published, and of what kind it was. */

export const CHANNELS = {
  disclosed_via_website: [
    "在门户网站各栏目公开信息{disclosed_via_website 条}",
    "官方门户网站公开政府信息{disclosed_via_website 条}",

    "政府门户网站公开信息{disclosed_via_website 条}",
    "政府网站主动公开{disclosed_via_website 条}",
    "利用门户网站公开信息{disclosed_via_website 条}",
    "在政府网站公开信息{disclosed_via_website 条}",
    "政府网站公开政府信息总数{disclosed_via_website 条}",
  ],
  disclosed_via_gazette: [
    "通过《政府公报》公开{disclosed_via_gazette 条}",
    "政府公报发布政府信息{disclosed_via_gazette 条}",
    "在政府公报上公开{disclosed_via_gazette 条}",
    "政府公报载体公开{disclosed_via_gazette 条}",
  ],
  disclosed_via_weibo: [
    "经政务微博公开信息{disclosed_via_weibo 条}",

    "通过微博公开政府信息{disclosed_via_weibo 条}",
    "利用政务微博发布信息{disclosed_via_weibo 条}",
    "政务微博账号发布信息{disclosed_via_weibo 条}",
    "微博平台公开{disclosed_via_weibo 条}",
  ],
  disclosed_via_wechat: [
    "经微信公众号公开政府信息{disclosed_via_wechat 条}",

    "官方微信公开{disclosed_via_wechat 条}",
    "政务微信公众号公开信息{disclosed_via_wechat 条}",
    "利用微信公众平台发布{disclosed_via_wechat 条}",
    "在微信公众号上公开{disclosed_via_wechat 条}",
    "微信平台推送信息{disclosed_via_wechat 条}",
  ],
  disclosed_via_other: [
    "宣传栏、明白纸等其它形式公开{disclosed_via_other 条}",
    "其余渠道公开信息{disclosed_via_other 条}",

    "其他渠道公开政府信息{disclosed_via_other 条}",
    "通过公告栏、电子屏等其他渠道公开{disclosed_via_other 条}",
    "通过广播电视、宣传栏等其他途径公开{disclosed_via_other 条}",
  ],
};
export const CHANNEL_LEAD = [
  "其中，",
  "其中：",
  "从公开渠道来看，",
  "公开渠道情况：",
  "公开途径分别为：",
  "就公开载体而言，",
  "",
];
export const TOGETHER = [
  "其中，网站公开信息{disclosed_via_website 条}、微博公开信息{disclosed_via_weibo 条}、微信公开信息{disclosed_via_wechat 条}。",
  "其中通过网站、微博、微信公开的分别为{disclosed_via_website 条}、{disclosed_via_weibo 条}、{disclosed_via_wechat 条}。",
  "政府网站公开政府信息{disclosed_via_website 条}，政务微博公开政府信息{disclosed_via_weibo 条}，政务微信公开政府信息{disclosed_via_wechat 条}，公开渠道进一步拓宽。",
  "从渠道看，网站{disclosed_via_website 条}，政务微博{disclosed_via_weibo 条}，微信公众号{disclosed_via_wechat 条}。",
];

export const CATEGORIES = {
  disclosures_org_functions: ["机构设置类信息", "概况类", "机构职能和领导信息", "组织机构类信息", "单位概况信息"],
  disclosures_policies: [
    "政策法规及文件类信息",
    "政策性文件信息",
    "政策法规方面的信息",
    "政策文件方面",
    "法规政策信息",
    "文件类信息",
    "规范性文件及其他文件类信息",
  ],
  disclosures_plans: ["规划计划类", "计划总结类信息", "规划总结类信息", "发展规划类信息"],
  disclosures_business: ["业务工作类的信息", "政务动态类信息", "工作动态信息", "业务服务信息", "政务类信息"],
  disclosures_personnel: ["人事类信息", "人事管理类", "人事任免信息", "人事变动类信息"],
  disclosures_finance: [
    "财政资金和预决算类信息",
    "财政资金类信息",
    "财政信息类",
    "财政预决算方面信息",
    "财务信息",
    "财政收支信息",
    "预决算公开信息",
  ],
  disclosures_other_category: ["其他方面信息", "其他类信息", "其它信息", "其他法定信息"],
};
export const CATEGORY_LEAD = [
  "其中，",
  "其中：",
  "从公开内容来看，",
  "按类别统计，",
  "主动公开内容分别为：",
  "公开的主要内容有：",
];
