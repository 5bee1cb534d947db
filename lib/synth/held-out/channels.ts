/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Where it was published, and of what kind it was. */

export const CHANNELS = {
  disclosed_via_website: [
    "通过政府网站公开共{disclosed_via_website 条}",
    "通过政府网站公开政府信息共{disclosed_via_website 条}",
    "政府网站公开信息共{disclosed_via_website 条}",
    "政府网站公开政府信息共{disclosed_via_website 条}",
    "通过门户网站公开信息{disclosed_via_website 条}",
    "通过门户网站发布信息共{disclosed_via_website 条}",
    "门户网站公开信息{disclosed_via_website 条}",
    "政府网站公开政府信息数{disclosed_via_website 条}",
    "政府门户网站发布共{disclosed_via_website 条}",
  ],
  disclosed_via_gazette: [
    "通过政府公报公开共{disclosed_via_gazette 条}",
    "政府公报公开信息共{disclosed_via_gazette 条}",
    "通过政府公报公开政府信息共{disclosed_via_gazette 条}",
    "政府公报公开政府信息数为{disclosed_via_gazette 条}",
  ],
  disclosed_via_weibo: [
    "通过政务微博公开共{disclosed_via_weibo 条}",
    "通过政务微博公开政府信息{disclosed_via_weibo 条}",
    "通过微博发布信息共{disclosed_via_weibo 条}",
    "政务微博公开信息共{disclosed_via_weibo 条}",
    "官方微博发布信息共{disclosed_via_weibo 条}",
  ],
  disclosed_via_wechat: [
    "通过政务微信公开共{disclosed_via_wechat 条}",
    "通过政务微信公开政府信息{disclosed_via_wechat 条}",
    "通过微信公众号发布信息共{disclosed_via_wechat 条}",
    "通过微信公众号公开信息共{disclosed_via_wechat 条}",
    "微信公众号发布信息共{disclosed_via_wechat 条}",
    "政务微信公开信息共{disclosed_via_wechat 条}",
    "微信公众号发布共{disclosed_via_wechat 条}",
  ],
  disclosed_via_other: [
    "通过其他方式公开共{disclosed_via_other 条}",
    "其他方式公开信息共{disclosed_via_other 条}",
    "通过其他方式公开政府信息共{disclosed_via_other 条}",
    "其他方式公开政府信息数为{disclosed_via_other 条}",
    "通过公示栏等其他方式公开{disclosed_via_other 条}",
    "通过新闻媒体等其他方式公开{disclosed_via_other 条}",
  ],
};
export const CHANNEL_LEAD = ["其中，", "其中：", "其中", "从公开渠道看，", "公开形式：", "（二）公开形式。", ""];
export const TOGETHER = [
  "其中，通过政府网站公开{disclosed_via_website 条}，通过政务微博公开{disclosed_via_weibo 条}，通过政务微信公开{disclosed_via_wechat 条}。",
  "其中政府网站公开信息{disclosed_via_website 条}，政务微博公开信息{disclosed_via_weibo 条}，政务微信公开信息{disclosed_via_wechat 条}。",
  "通过政府网站公开信息{disclosed_via_website 条}，微博发布信息{disclosed_via_weibo 条}，微信公众号发布信息{disclosed_via_wechat 条}。",
  "其中通过门户网站发布{disclosed_via_website 条}、政务微博发布{disclosed_via_weibo 条}、微信公众号发布{disclosed_via_wechat 条}。",
];

export const CATEGORIES = {
  disclosures_org_functions: ["机构职能类信息", "机构职能类", "机构概况类信息", "组织机构类信息", "机构职能信息"],
  disclosures_policies: [
    "政策法规类信息",
    "政策、法规类信息",
    "法规文件类信息",
    "政策文件信息",
    "规范性文件类",
    "政策法规类",
  ],
  disclosures_plans: ["规划计划类信息", "计划总结类信息", "计划总结类", "规划计划信息"],
  disclosures_business: ["业务动态类信息", "工作动态类信息", "工作动态信息", "工作动态类", "业务工作"],
  disclosures_personnel: ["人事任免类信息", "人事信息", "人事管理类信息", "人事任免信息"],
  disclosures_finance: [
    "财政信息",
    "财政预决算信息",
    "财政资金类信息",
    "财政预算、决算信息",
    "部门预决算信息",
    "财政类信息",
  ],
  disclosures_other_category: ["其他类信息", "其他信息", "其他类", "其他政府信息"],
};
export const CATEGORY_LEAD = [
  "其中，",
  "其中：",
  "其中",
  "在主动公开的信息中：",
  "从内容分类看，",
  "主动公开信息的主要类别情况：",
];
