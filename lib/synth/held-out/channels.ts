/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Where it was published, and of what kind it was. */

export const CHANNELS = {
  disclosed_via_website: [
    "官方网站公布信息{disclosed_via_website 条}",
    "政府网站共公开{disclosed_via_website 条}",
    "门户网站主动公开信息{disclosed_via_website 条}",
    "在政府网站信息公开专栏发布信息{disclosed_via_website 条}",
    "以政府网站为平台公开信息{disclosed_via_website 条}",
    "政府门户网站上发布{disclosed_via_website 条}",
    "通过政府网站主动公开信息{disclosed_via_website 条}",
    "借助政府网站公开{disclosed_via_website 条}",
    "政府网站平台发布政府信息{disclosed_via_website 条}",
  ],
  disclosed_via_gazette: [
    "经政府公报公开{disclosed_via_gazette 条}",
    "政府公报登载政府信息{disclosed_via_gazette 条}",
    "在《政府公报》上公开信息{disclosed_via_gazette 条}",
    "以政府公报公开信息{disclosed_via_gazette 条}",
  ],
  disclosed_via_weibo: [
    "在政务微博上公开信息{disclosed_via_weibo 条}",
    "官方微博发布政府信息{disclosed_via_weibo 条}",
    "微博账号公开信息{disclosed_via_weibo 条}",
    "以政务微博公开{disclosed_via_weibo 条}",
    "通过官方微博对外公开{disclosed_via_weibo 条}",
  ],
  disclosed_via_wechat: [
    "用微信公众号公开政府信息{disclosed_via_wechat 条}",
    "在微信公众号发布政府信息{disclosed_via_wechat 条}",
    "经政务微信公开政府信息{disclosed_via_wechat 条}",
    "微信公众平台发布政府信息{disclosed_via_wechat 条}",
    "以政务微信公开{disclosed_via_wechat 条}",
    "经由政务微信公众号公开{disclosed_via_wechat 条}",
    "官方微信公众号公开信息{disclosed_via_wechat 条}",
  ],
  disclosed_via_other: [
    "其余方式公开信息{disclosed_via_other 条}",
    "用公开栏、广播、明白纸等其他方式公开{disclosed_via_other 条}",
    "经其他途径公开信息{disclosed_via_other 条}",
    "以其他形式公开政府信息{disclosed_via_other 条}",
    "报刊、广播、电视等其他方式公开{disclosed_via_other 条}",
    "在公示栏、查阅点等其他载体公开{disclosed_via_other 条}",
  ],
};
export const CHANNEL_LEAD = [
  "其中，",
  "其中：",
  "按公开载体统计，",
  "从公开平台看，",
  "各渠道公开情况为：",
  "在公开渠道方面，",
  "",
];
export const TOGETHER = [
  "其中通过政府网站、政务微博、政务微信公开的数量依次为{disclosed_via_website 条}、{disclosed_via_weibo 条}、{disclosed_via_wechat 条}。",
  "政府网站发布信息{disclosed_via_website 条}、政务微博发布信息{disclosed_via_weibo 条}、微信公众号发布信息{disclosed_via_wechat 条}。",
  "其中：政府网站{disclosed_via_website 条}，政务微博{disclosed_via_weibo 条}，政务微信{disclosed_via_wechat 条}。",
  "分平台看，政府网站公开信息{disclosed_via_website 条}，官方微博公开信息{disclosed_via_weibo 条}，微信公众号公开信息{disclosed_via_wechat 条}。",
];

export const CATEGORIES = {
  disclosures_org_functions: ["领导信息和机构职能类", "机构概况类信息", "组织机构信息", "机构信息类", "部门概况类信息"],
  disclosures_policies: [
    "政策法规文件类",
    "政府文件类信息",
    "法规规章和文件类",
    "规章文件类信息",
    "政策文件类",
    "公文类信息",
  ],
  disclosures_plans: ["规划计划总结类", "工作计划类信息", "规划和总结类信息", "计划规划类"],
  disclosures_business: ["政务动态信息", "日常工作类信息", "业务动态类", "工作动态类的信息", "部门动态类信息"],
  disclosures_personnel: ["干部人事类信息", "人事任免类", "人事工作信息", "人事信息类"],
  disclosures_finance: [
    "财政预决算及收支类信息",
    "财政收支类",
    "资金信息类",
    "财政预算、决算和“三公”经费信息",
    "财政资金信息",
    "预决算类信息",
  ],
  disclosures_other_category: ["其他类别信息", "其他应公开的信息", "其他政府信息", "其他类"],
};
export const CATEGORY_LEAD = [
  "其中，",
  "其中：",
  "按信息内容分，",
  "公开内容分类为：",
  "各类信息的数量为：",
  "从主动公开的信息类别看，",
];
