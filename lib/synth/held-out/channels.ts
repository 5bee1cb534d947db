/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Where it was published, and of what kind it was. */

export const CHANNELS = {
  disclosed_via_website: [
    "发布在政府网站上的{disclosed_via_website 条}",
    "网站发布政府信息{disclosed_via_website 条}",
    "由门户网站公开的有{disclosed_via_website 条}",
    "上传政府网站公开{disclosed_via_website 条}",
    "政务网站刊登信息{disclosed_via_website 条}",
    "借助门户网站对外发布信息{disclosed_via_website 条}",
    "政府网站信息公开栏目登出{disclosed_via_website 条}",
    "{disclosed_via_website 条}发布于政府网站",
    "政府网站这一渠道公开{disclosed_via_website 条}",
  ],
  disclosed_via_gazette: [
    "政府公报刊出信息{disclosed_via_gazette 条}",
    "由政府公报刊载的{disclosed_via_gazette 条}",
    "{disclosed_via_gazette 条}刊登于政府公报",
    "政府公报这一渠道公开{disclosed_via_gazette 条}",
  ],
  disclosed_via_weibo: [
    "发在政务微博上的{disclosed_via_weibo 条}",
    "政务微博发政府信息{disclosed_via_weibo 条}",
    "由官方微博公开的有{disclosed_via_weibo 条}",
    "用微博发布政府信息{disclosed_via_weibo 条}",
    "{disclosed_via_weibo 条}发布于政务微博",
  ],
  disclosed_via_wechat: [
    "关注微信公众号可见的政府信息{disclosed_via_wechat 条}",
    "由政务微信公众号发布的{disclosed_via_wechat 条}",
    "发在微信公众号上的{disclosed_via_wechat 条}",
    "政务微信这一渠道公开{disclosed_via_wechat 条}",
    "借助微信公众平台公开{disclosed_via_wechat 条}",
    "{disclosed_via_wechat 条}发布于微信公众号",
    "官方微信对外公开信息{disclosed_via_wechat 条}",
  ],
  disclosed_via_other: [
    "余下的{disclosed_via_other 条}以其他方式公开",
    "电子屏、宣传栏、乡村大喇叭等其他方式{disclosed_via_other 条}",
    "由电视台、报社等其他途径公开{disclosed_via_other 条}",
    "除上述以外的其他方式公开{disclosed_via_other 条}",
    "查阅点陈列等其他方式公开{disclosed_via_other 条}",
    "印发资料、张贴公告等其他方式公开{disclosed_via_other 条}",
  ],
};
export const CHANNEL_LEAD = [
  "其中，",
  "其中：",
  "公开渠道有：",
  "从在哪里公开来分，",
  "按发布的地方统计，",
  "公开的途径是：",
  "",
];
export const TOGETHER = [
  "政府网站、政务微博、微信公众号公开的信息，依次是{disclosed_via_website 条}、{disclosed_via_weibo 条}和{disclosed_via_wechat 条}。",
  "网站公开{disclosed_via_website 条}，政务微博公开{disclosed_via_weibo 条}，政务微信公开{disclosed_via_wechat 条}，三个渠道同步更新。",
  "其中发布在政府网站{disclosed_via_website 条}、政务微博{disclosed_via_weibo 条}、微信公众号{disclosed_via_wechat 条}。",
  "分渠道统计：政府网站公开{disclosed_via_website 条}；政务微博公开{disclosed_via_weibo 条}；政务微信公开{disclosed_via_wechat 条}。",
];

export const CATEGORIES = {
  disclosures_org_functions: ["机构和领导介绍类", "单位职能类信息", "单位介绍类", "机构设置和职责类", "部门职能信息"],
  disclosures_policies: [
    "政策类文件",
    "各类政策文件",
    "规范性文件和政策类",
    "文件通知类信息",
    "政策法规及解读类",
    "公文和规定类",
  ],
  disclosures_plans: ["规划和年度计划类", "规划、计划和总结", "工作规划类信息", "总结计划类"],
  disclosures_business: ["日常业务类", "业务办理和动态类", "工作进展类信息", "业务工作动态信息", "政务工作信息"],
  disclosures_personnel: ["人事和招考类", "人事工作类", "任免招录类信息", "人事调整信息"],
  disclosures_finance: [
    "财务类信息",
    "预算和决算",
    "财政资金及审计类",
    "资金使用类信息",
    "钱款收支类信息",
    "经费收支类",
  ],
  disclosures_other_category: ["其余信息", "其他应公开类信息", "其余各类信息", "其他事项类"],
};
export const CATEGORY_LEAD = [
  "其中，",
  "其中：",
  "按信息的种类划分：",
  "主要内容包括：",
  "就内容而言，",
  "在公开的信息里，",
];
