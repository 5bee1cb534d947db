/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Where it was published, and of what kind it was. */

export const CHANNELS = {
  disclosed_via_website: [
    "通过政府网站公开信息{disclosed_via_website 条}",
    "政府门户网站发布信息{disclosed_via_website 条}",
    "通过政府门户网站主动公开政府信息{disclosed_via_website 条}",
    "网站公布{disclosed_via_website 条}",
    "门户网站累计公开信息{disclosed_via_website 条}",
    "在政府门户网站政务公开专栏公开{disclosed_via_website 条}",
    "通过各级政府网站公开政府信息{disclosed_via_website 条}",
    "依托门户网站发布{disclosed_via_website 条}",
  ],
  disclosed_via_gazette: [
    "政府公报公布{disclosed_via_gazette 条}",
    "通过政府公报公开的信息{disclosed_via_gazette 条}",
    "在政府公报刊登信息{disclosed_via_gazette 条}",
    "政府公报登载信息{disclosed_via_gazette 条}",
  ],
  disclosed_via_weibo: [
    "通过官方微博公开政府信息{disclosed_via_weibo 条}",
    "政务微博推送{disclosed_via_weibo 条}",
    "官方微博推送信息{disclosed_via_weibo 条}",
    "通过政务微博发布政府信息{disclosed_via_weibo 条}",
    "新浪微博发布{disclosed_via_weibo 条}",
  ],
  disclosed_via_wechat: [
    "微信公众号公布{disclosed_via_wechat 条}",
    "“政务发布”微信公众号发布信息{disclosed_via_wechat 条}",
    "通过微信公众平台公开政府信息{disclosed_via_wechat 条}",
    "官方微信公众号推送{disclosed_via_wechat 条}",
    "政务微信推送政府信息{disclosed_via_wechat 条}",
    "通过微信公众号公开政府信息{disclosed_via_wechat 条}",
  ],
  disclosed_via_other: [
    "通过其他方式公开信息{disclosed_via_other 条}",
    "其他途径公开{disclosed_via_other 条}",
    "通过公示栏、广播、会议等其他形式公开{disclosed_via_other 条}",
    "采用宣传单、明白纸等其他方式公开{disclosed_via_other 条}",
    "其他方式公布{disclosed_via_other 条}",
  ],
};
export const CHANNEL_LEAD = [
  "其中，",
  "其中：",
  "公开形式：",
  "从公开形式看，",
  "公开方式主要有：",
  "按渠道统计：",
  "",
];
export const TOGETHER = [
  "其中网站公布{disclosed_via_website 条}，微博公布{disclosed_via_weibo 条}，微信公众号公布{disclosed_via_wechat 条}。",
  "通过政府网站公开{disclosed_via_website 条}，通过官方微博公开信息{disclosed_via_weibo 条}，通过微信公众号公开信息{disclosed_via_wechat 条}。",
  "政府网站、官方微博、微信公众号公开数量分别为{disclosed_via_website 条}、{disclosed_via_weibo 条}、{disclosed_via_wechat 条}。",
  "其中政府网站公开{disclosed_via_website 条}、政务微博公开{disclosed_via_weibo 条}、政务微信公开{disclosed_via_wechat 条}。",
];

export const CATEGORIES = {
  disclosures_org_functions: ["机构概况信息", "概况信息类", "机构领导类信息", "机构职能信息类", "组织机构"],
  disclosures_policies: ["法规文件信息", "政策文件类政府信息", "政策法规公开类信息", "规范性文件信息", "法规公文信息"],
  disclosures_plans: ["规划计划类政府信息", "规划计划", "计划总结", "工作计划总结类信息"],
  disclosures_business: ["业务动态信息", "工作动态", "政务动态", "动态类政府信息", "工作动态类政府信息"],
  disclosures_personnel: ["人事任免类政府信息", "人事任免", "人事信息类政府信息", "人事招考信息"],
  disclosures_finance: ["财政预决算", "财政资金", "预算决算信息", "财政管理信息", "财政预决算及三公经费信息"],
  disclosures_other_category: ["其他各类", "其他政务信息", "其他类政府信息", "其他法定主动公开内容"],
};
export const CATEGORY_LEAD = [
  "其中，",
  "其中：",
  "按公开内容分：",
  "主动公开政府信息的主要类别：",
  "包括：",
  "在主动公开的各类信息中，",
  "分类情况为：",
];
