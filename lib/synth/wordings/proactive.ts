/** How much was published: totals, channels, categories, sums since 2008. All wordings are our own. */

import { figure } from "../figures";
import * as held from "../held-out/proactive";
import { shares } from "../random";
import { type Bank, choose, joined, nothing, type SayOptions, say, type Told, type Voice } from "../sentence";
import { scopeList } from "./scopes";
import { organs, time, whole } from "./words";

const TOTAL: Bank = {
  tuned: [
    "<Y>，<S>共有{proactive_disclosures_total 条~}政府信息通过各类渠道公开<more>。",
    "<Y>，<S>在各平台更新发布政府信息{proactive_disclosures_total 条~}<more>。",
    "<Y>，<S>公开政府信息条数为{proactive_disclosures_total 条~}<more>。",
    "信息发布量稳步增加，<Y>，<S>发布{proactive_disclosures_total 条~}政府信息<more>。",
    "<S><Y>主动向社会公开政府信息{proactive_disclosures_total 条~}<more>。",
    "<Y>，<S>公开政府信息{proactive_disclosures_total 条~}<more>。",
    "<Y>，<S>主动公开政府信息{proactive_disclosures_total 条~}<more>。",
    "<Y><S>共主动公开各类政府信息{proactive_disclosures_total 条~}<more>。",
    "<Y>，<S>通过各种渠道公开政府信息共计{proactive_disclosures_total 条~}<more>。",
    "<Y>，<S>累计发布政府信息{proactive_disclosures_total 条~}<more>。",
    "<Y>，<S>新增主动公开政府信息{proactive_disclosures_total 条~}<more>。",
    "<S>高度重视信息发布，<Y>共公开信息{proactive_disclosures_total 条~}<more>。",
    "<Y>，<S>主动公开政府信息总数为{proactive_disclosures_total 条~}<more>。",
    "<Y>主动公开的政府信息达{proactive_disclosures_total 条~}<more>。",
    "<Y>，<S>共公布政府信息{proactive_disclosures_total 条~}<more>。",
    "<S>把公开贯穿工作始终，<Y>主动公开各类信息{proactive_disclosures_total 条~}<more>。",
    "<Y>，<S>主动公开信息数量为{proactive_disclosures_total 条~}<more>。",
    "<Y>，<S>依托各类公开载体，向社会公开政府信息{proactive_disclosures_total 条~}<more>。",
    "在主动公开方面，<Y>，<S>共有{proactive_disclosures_total 条~}政府信息向社会公布<more>。",
    "<Y>，<S>公开政府信息的数量达到{proactive_disclosures_total 条~}<more>。",
    "据统计，<Y>，<S>应主动公开的政府信息共{proactive_disclosures_total 条~}，已全部公开<more>。",
    "<Y>，经各公开渠道对外发布的政府信息有{proactive_disclosures_total 条~}<more>。",
    "<Y>，<S>向社会主动发布政府信息{proactive_disclosures_total 条~}<more>。",
    "<Y>，<S>主动公开政府信息数为{proactive_disclosures_total 条~}<more>。",
    "<S>严格落实主动公开要求，全年公开政府信息{proactive_disclosures_total 条~}<more>。",
    "<Y>，<S>主动公开政府信息共计{proactive_disclosures_total 篇~}<more>。",
    "<Y>，<S>依法主动公开政府信息{proactive_disclosures_total 条~}，做到应公开尽公开<more>。",
    "<Y>，由<O>主动公开的政府信息为{proactive_disclosures_total 条~}<more>。",
    "<S>把主动公开作为第一要务，<Y>，累计公开政府信息{proactive_disclosures_total 件~}<more>。",
    "<Y>，<S>产生的政府信息中，有{proactive_disclosures_total 条~}已主动公开<more>。",
    "<Y>，<S>主动公开的各类政府信息合计{proactive_disclosures_total 条~}<more>。",
    "主动公开工作成效明显，<Y>，<S>公开发布信息总量达到{proactive_disclosures_total 条~}<more>。",
    "<Y>，<S>新公开政府信息{proactive_disclosures_total 条~}<more>。",
    "<Y>，<S>对外公开各类政务信息{proactive_disclosures_total 条~}<more>。",
    "主动公开数量：<Y>，<S>公开政府信息{proactive_disclosures_total 条~}<more>。",
  ],
  fresh: [
    "<Y>，<O>对外公开政府信息总计{proactive_disclosures_total 条~}<more>。",
    "<Y><S>主动公开信息量为{proactive_disclosures_total 条~}<more>。",
    "{proactive_disclosures_total 条~}政府信息在<Y>由<O>主动向社会公开<more>。",
    "主动公开方面：<Y><S>发布政府信息{proactive_disclosures_total 条~}<more>。",
    "围绕“应公开尽公开”，<Y><S>共计主动公开政府信息{proactive_disclosures_total 条~}<more>。",
    "<Y><S>主动晒出政府信息{proactive_disclosures_total 条~}<more>。",
    "<S>把公开工作抓在日常，<Y>主动公开政府信息{proactive_disclosures_total 条~}<more>。",
    "<Y><S>政府信息主动公开数：{proactive_disclosures_total 条~}<more>。",
    "<Y><S>主动公开的各类政府信息合计{proactive_disclosures_total 条~}<more>。",
    "对照主动公开目录，<S><Y>逐项发布政府信息{proactive_disclosures_total 条~}<more>。",
    "<Y><S>把政府信息第一时间送上公开平台，主动公开{proactive_disclosures_total 条~}<more>。",
    "一年下来，<S>主动公开政府信息{proactive_disclosures_total 条~}<more>。",
    "主动公开政府信息的数量，<Y><S>为{proactive_disclosures_total 条~}<more>。",
    "<Y>，按照“谁制作、谁公开”的要求，<S>主动公开政府信息共{proactive_disclosures_total 条~}<more>。",
  ],
  held_out: held.TOTAL,
};

const MORE: Bank = {
  tuned: [
    "",
    "",
    "",
    "，比上年增长{#2-40}%",
    "，同比下降{#2-30}.{#1-9}%",
    "，公开率100%",
    "，较上年增加{#20-900}条",
    "",
    "",
    "，较去年同期上升{#2-40}.{#1-9}个百分点",
    "，增幅为{#3-30}%",
    "，上一年度为{#100-9000}条",
    "，及时率、准确率均为100%",
    "",
    "",
    "，增长率为{#2-40}.{#10-99}%",
    "，与上年基本持平",
    "，同比增加{#20-900}条，增长{#2-40}.{#1-9}%",
    "，全文电子化率达{full_text_electronic_rate %?}",
    "",
    "",
    "，日均发布{#1-9}条",
    "，上年同期为{#100-9000}条",
    "，是上年的{#1-2}.{#1-9}倍",
    "，其中原创率{#60-99}%",
  ],
  fresh: [
    "",
    "",
    "，同比增幅{#2-40}.{#1-9}%",
    "，涉及民生领域的占比{#10-60}%",
    "，较上一年多{#2-60}条",
    "，增速为{#2-30}.{#1-9}%",
    "，按时公开率达到100%",
    "，年内更正信息{#1-9}条",
  ],
  held_out: held.MORE,
};

/** Traps around a total: what was made, of which so much was made public. */
const ATTRIBUTE: Bank = {
  tuned: [
    "<Y>，<S>共制作政府信息<made>条，其中主动公开{proactive_disclosures_total 条}，依申请公开<asked>条，不予公开<kept>条。",
    "<S>全年产生的<made>条政府信息中，属于主动公开的{proactive_disclosures_total 条}，属于依申请公开的<asked>条，属于不予公开的<kept>条。",
    "<Y>，<S>形成政府信息<made>条，按属性分：主动公开{proactive_disclosures_total 条}、依申请公开<asked>条、不予公开<kept>条。",
    "<Y>，<S>制作政府信息共<made>条（主动公开{proactive_disclosures_total 条}，依申请公开<asked>条，不予公开<kept>条）。",
    "<Y>，在<S>制作和获取的<made>条政府信息里，主动公开的有{proactive_disclosures_total 条}，依申请公开的有<asked>条，不予公开的有<kept>条。",
    "<Y>，<S>共生成政府信息<made>条：属主动公开类{proactive_disclosures_total 条}；属依申请公开类<asked>条；属不予公开类<kept>条。",
  ],
  fresh: [
    "<Y><S>形成政府信息<made>条，属性标注为主动公开的{proactive_disclosures_total 条}、依申请公开的<asked>条、不予公开的<kept>条。",
    "<Y><S>制作的<made>条政府信息中，{proactive_disclosures_total 条}列为主动公开，<asked>条列为依申请公开，<kept>条列为不公开。",
    "<Y>，<S>产生公文类信息<made>条（主动公开{proactive_disclosures_total 条}，依申请公开<asked>条，不公开<kept>条）。",
    "<S>在制发公文时同步确定公开属性，<Y>的<made>条信息里，主动公开{proactive_disclosures_total 条}，依申请公开属性<asked>条，免予公开属性<kept>条。",
  ],
  held_out: held.ATTRIBUTE,
};

const SINCE: Bank = {
  tuned: [
    "自《条例》施行以来至<y>年底，<S>累计公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "自2008年5月1日《条例》施行以来，<S>累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "截至<y>年12月31日，<S>历年累计公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "自2008年《条例》实施至今，<S>历年累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "《条例》实施以来，<S>已累计向社会公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "自政府信息公开工作开展以来，<S>累计公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "自2008年5月《条例》正式施行起，<S>历年共主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "<S>历年累计主动公开政府信息已达{proactive_disclosures_cumulative 条}<of>。",
    "从《条例》施行到<y>年底，<S>累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "信息公开平台建成以来，<S>累计发布政府信息{proactive_disclosures_cumulative 条}<of>。",
  ],
  fresh: [
    "《条例》实施以来，<S>历年公开政府信息总量为{proactive_disclosures_cumulative 条}<of>。",
    "从《条例》正式施行算起，<S>已主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "自政府信息公开平台开通起至<y>年底，<S>一共公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "<S>历年累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "政府信息公开目录建成以来，<S>公开的政府信息达{proactive_disclosures_cumulative 条}<of>。",
  ],
  held_out: held.SINCE,
};
const OF_WHICH: Bank = {
  tuned: [
    "，<y>年新增{proactive_disclosures_total 条}",
    "，其中<y>年{proactive_disclosures_total 条}",
    "，其中本年度新增{proactive_disclosures_total 条}",
    "，其中<y>年公开{proactive_disclosures_total 条}",
    "，本年新增{proactive_disclosures_total 条}",
    "，<y>年当年公开{proactive_disclosures_total 条}",
    "（其中<y>年公开{proactive_disclosures_total 条}）",
    "，本年度公开的有{proactive_disclosures_total 条}",
    "，其中<y>年度公开{proactive_disclosures_total 条}",
    "，其中当年新增{proactive_disclosures_total 条}",
    "，<y>年度主动公开{proactive_disclosures_total 条}",
    "，仅<y>年就公开{proactive_disclosures_total 条}",
  ],
  fresh: [
    "，<y>年一年就公开{proactive_disclosures_total 条}",
    "（<y>年新增{proactive_disclosures_total 条}）",
    "；<y>年度公开数为{proactive_disclosures_total 条}",
    "，其中<y>年这一年公开{proactive_disclosures_total 条}",
    "，当年新公开的有{proactive_disclosures_total 条}",
  ],
  held_out: held.OF_WHICH,
};
/** A sum up to a date and nothing that says since when. */
const UP_TO: Bank = {
  tuned: [
    "截至<y>年12月31日，<S>共主动公开政府信息{proactive_disclosures_cumulative 条}。",
    "截至目前，<S>已主动公开各类政府信息{proactive_disclosures_cumulative 条}。",
    "截至年底，<S>共主动公开政府信息{proactive_disclosures_cumulative 条}。",
    "截止<y>年12月底，<S>共公开各类政府信息{proactive_disclosures_cumulative 条}。",
    "截至<y>年末，<S>已累计公开政府信息{proactive_disclosures_cumulative 条}。",
    "截至<y>年底，<S>累计公开政府信息{proactive_disclosures_cumulative 条}。",
  ],
  fresh: [
    "到<y>年年末，<S>公开的政府信息达到{proactive_disclosures_cumulative 条}。",
    "截止<y>年12月末，<S>主动公开政府信息总数{proactive_disclosures_cumulative 条}。",
    "截止<y>年12月31日，<S>累计公开信息{proactive_disclosures_cumulative 条}。",
    "截至统计截止日，<S>共有公开信息{proactive_disclosures_cumulative 条}。",
    "到<y>年12月31日为止，<S>公开政府信息共{proactive_disclosures_cumulative 条}。",
  ],
  held_out: held.UP_TO,
};

type Channel = { key: string; ways: Bank };
const CHANNELS: Channel[] = [
  {
    key: "disclosed_via_website",
    ways: {
      tuned: [
        "通过政府网站公开{disclosed_via_website 条}",
        "政府门户网站公开政府信息{disclosed_via_website 条}",
        "通过门户网站发布信息{disclosed_via_website 条}",
        "在政府网站上公开的有{disclosed_via_website 条}",
        "借助官方网站发布{disclosed_via_website 条}",
        "网站平台公开{disclosed_via_website 条}",
        "在门户网站发布{disclosed_via_website 条}",
        "经政府网站公开的{disclosed_via_website 条}",
        "通过网站主动公开政府信息{disclosed_via_website 条}",
      ],
      fresh: [
        "门户网站上网公开{disclosed_via_website 条}",
        "经由官网发布{disclosed_via_website 条}",
        "网站端公开{disclosed_via_website 条}",
        "在网站信息公开专栏刊载{disclosed_via_website 条}",
      ],
      held_out: held.CHANNELS.disclosed_via_website,
    },
  },
  {
    key: "disclosed_via_gazette",
    ways: {
      tuned: [
        "通过政府公报公开{disclosed_via_gazette 条}",
        "政府公报公开政府信息{disclosed_via_gazette 条}",
        "在政府公报上刊登{disclosed_via_gazette 条}",
        "政府公报刊登政府信息{disclosed_via_gazette 条}",
        "通过公报刊载{disclosed_via_gazette 条}",
        "以政府公报形式公开{disclosed_via_gazette 条}",
      ],
      fresh: [
        "刊登于政府公报的{disclosed_via_gazette 条}",
        "借助政府公报公开{disclosed_via_gazette 条}",
        "政府公报登载{disclosed_via_gazette 条}",
      ],
      held_out: held.CHANNELS.disclosed_via_gazette,
    },
  },
  {
    key: "disclosed_via_weibo",
    ways: {
      tuned: [
        "通过政务微博公开{disclosed_via_weibo 条}",
        "政务微博发布信息{disclosed_via_weibo 条}",
        "官方微博发布{disclosed_via_weibo 条}",
        "利用政务微博推送{disclosed_via_weibo 条}",
        "经由官方微博发布政府信息{disclosed_via_weibo 条}",
        "微博平台发布{disclosed_via_weibo 条}",
        "在政务微博公开的有{disclosed_via_weibo 条}",
        "通过官方微博公开信息{disclosed_via_weibo 条}",
      ],
      fresh: [
        "微博端发布{disclosed_via_weibo 条}",
        "政务微博账号推送{disclosed_via_weibo 条}",
        "以微博形式公开{disclosed_via_weibo 条}",
      ],
      held_out: held.CHANNELS.disclosed_via_weibo,
    },
  },
  {
    key: "disclosed_via_wechat",
    ways: {
      tuned: [
        "通过政务微信公开{disclosed_via_wechat 条}",
        "政务微信公众号推送信息{disclosed_via_wechat 条}",
        "微信公众号发布{disclosed_via_wechat 条}",
        "利用政务微信推送{disclosed_via_wechat 条}",
        "官方微信平台发布政府信息{disclosed_via_wechat 条}",
        "通过微信公众号公开信息{disclosed_via_wechat 条}",
        "在政务微信公开的有{disclosed_via_wechat 条}",
        "微信平台推送{disclosed_via_wechat 条}",
      ],
      fresh: [
        "微信端推送{disclosed_via_wechat 条}",
        "政务微信公众号刊发{disclosed_via_wechat 条}",
        "以微信形式公开{disclosed_via_wechat 条}",
      ],
      held_out: held.CHANNELS.disclosed_via_wechat,
    },
  },
  {
    key: "disclosed_via_other",
    ways: {
      tuned: [
        "通过其他方式公开{disclosed_via_other 条}",
        "其他渠道公开{disclosed_via_other 条}",
        "以其他方式公开{disclosed_via_other 条}",
        "其余{disclosed_via_other 条?}通过公开栏、电子屏等公布",
        "采用其他形式公开的{disclosed_via_other 条}",
        "通过其他途径公开{disclosed_via_other 条}",
        "其他载体公开{disclosed_via_other 条}",
      ],
      fresh: [
        "借助公开栏、广播等其他渠道公开{disclosed_via_other 条}",
        "其余渠道公开{disclosed_via_other 条}",
        "通过其他载体公开{disclosed_via_other 条}",
      ],
      held_out: held.CHANNELS.disclosed_via_other,
    },
  },
];
const CHANNEL_LEAD: Bank = {
  tuned: [
    "其中，",
    "按公开渠道分：",
    "",
    "从公开方式看，",
    "从载体分布看，",
    "具体为：",
    "就公开方式而言，",
    "从公开途径来看，",
    "按照载体划分，",
    "其中：",
    "公开渠道主要有：",
  ],
  fresh: ["按发布载体分，", "分渠道看：", "各渠道公开数为：", "公开渠道构成为："],
  held_out: held.CHANNEL_LEAD,
};
const TOGETHER: Bank = {
  tuned: [
    "政府网站、政务微博、政务微信公开政府信息分别为{disclosed_via_website 条}、{disclosed_via_weibo 条}、{disclosed_via_wechat 条}。",
    "政府网站、政务微博、政务微信公开的信息依次为{disclosed_via_website 条}、{disclosed_via_weibo 条}和{disclosed_via_wechat 条}。",
    "{disclosed_via_website 条}、{disclosed_via_weibo 条}、{disclosed_via_wechat 条}政府信息分别通过政府网站、政务微博、政务微信公开。",
    "网站、微博、微信三个平台公开政府信息依次是{disclosed_via_website 条}、{disclosed_via_weibo 条}、{disclosed_via_wechat 条}。",
    "通过政府网站、政务微博、政务微信公开政府信息的数量分别为{disclosed_via_website 条}、{disclosed_via_weibo 条}和{disclosed_via_wechat 条}。",
  ],
  fresh: [
    "网站、微博、微信三个渠道依次公开信息{disclosed_via_website 条}、{disclosed_via_weibo 条}、{disclosed_via_wechat 条}。",
    "门户网站公开{disclosed_via_website 条}；政务微博公开{disclosed_via_weibo 条}；政务微信公开{disclosed_via_wechat 条}。",
    "分渠道统计公开数量：网站{disclosed_via_website 条}，微博{disclosed_via_weibo 条}，微信{disclosed_via_wechat 条}。",
    "公开信息中，{disclosed_via_website 条}见于网站，{disclosed_via_weibo 条}见于微博，{disclosed_via_wechat 条}见于微信公众号。",
    "就三个主要平台而言，微信公开{disclosed_via_wechat 条}，微博公开{disclosed_via_weibo 条}，网站公开{disclosed_via_website 条}。",
  ],
  held_out: held.TOGETHER,
};

const CATEGORIES: { key: string; names: Bank }[] = [
  {
    key: "disclosures_org_functions",
    names: {
      tuned: [
        "机构职能类信息",
        "机构设置类信息",
        "机构概况类信息",
        "组织机构类信息",
        "机构与职能类信息",
        "组织机构及职能类信息",
        "机构职责类信息",
        "机构信息类",
      ],
      fresh: ["单位简介类信息", "机构简介信息"],
      held_out: held.CATEGORIES.disclosures_org_functions,
    },
  },
  {
    key: "disclosures_policies",
    names: {
      tuned: [
        "政策法规类信息",
        "规章文件类信息",
        "政策文件类信息",
        "法规文件类信息",
        "规章及规范性文件类信息",
        "法规规章类信息",
        "政策性文件类信息",
        "政策法规文件类信息",
      ],
      fresh: ["文件法规类信息", "规章文件信息"],
      held_out: held.CATEGORIES.disclosures_policies,
    },
  },
  {
    key: "disclosures_plans",
    names: {
      tuned: ["规划计划类信息", "规划计划类信息", "规划及计划类信息", "计划规划类信息", "发展规划类信息"],
      fresh: ["规划总结类信息", "规划纲要类信息"],
      held_out: held.CATEGORIES.disclosures_plans,
    },
  },
  {
    key: "disclosures_business",
    names: {
      tuned: [
        "工作动态类信息",
        "业务动态类信息",
        "部门动态类信息",
        "日常业务动态类信息",
        "工作信息动态类信息",
        "政务动态类信息",
      ],
      fresh: ["动态资讯类信息", "动态新闻类信息"],
      held_out: held.CATEGORIES.disclosures_business,
    },
  },
  {
    key: "disclosures_personnel",
    names: {
      tuned: ["人事类信息", "人事任免类信息", "人事任免类信息", "干部任免类信息", "人事管理类信息", "人事信息类"],
      fresh: ["人事调配类信息", "人员招录任免信息"],
      held_out: held.CATEGORIES.disclosures_personnel,
    },
  },
  {
    key: "disclosures_finance",
    names: {
      tuned: ["财政预决算类信息", "财政类信息", "资金类信息", "预决算类信息", "财政收支类信息", "财政资金类信息"],
      fresh: ["财政收支信息", "财务收支类信息"],
      held_out: held.CATEGORIES.disclosures_finance,
    },
  },
  {
    key: "disclosures_other_category",
    names: {
      tuned: ["其他类信息", "其它类信息", "其他各类信息", "其他政务类信息", "其余类信息"],
      held_out: held.CATEGORIES.disclosures_other_category,
      fresh: ["其他各项信息", "其它类别信息"],
    },
  },
];

const CATEGORY_LEAD: Bank = {
  tuned: ["按信息类别分，", "从公开内容看，", "所公开信息分类如下：", "分类统计：", "公开的信息中，", "按内容划分，"],
  fresh: ["就信息类别而言，", "从类别构成看，", "公开信息的类别构成为："],
  held_out: held.CATEGORY_LEAD,
};

const more = (v: Voice): Told => say(v, choose(v, MORE), { values: { full_text_electronic_rate: 100 } });

/** The year's total, perhaps with its parts by scope or by what was made. */
export function proactiveTotal(v: Voice): Told {
  const total = figure(v.figures, "proactive_disclosures_total") ?? 0;
  const words: SayOptions["words"] = { Y: time(v), S: whole(v), O: organs(v), more: more(v) };
  if (v.unit.issuer !== "government" && v.r.chance(0.12)) {
    const [asked, kept] = [v.r.between(4, 60), v.r.between(2, 40)];
    const made = String(total + asked + kept);
    return say(v, choose(v, ATTRIBUTE), { words: { ...words, made, asked: String(asked), kept: String(kept) } });
  }
  if (v.unit.issuer === "government" && v.r.chance(0.45) && !v.habits.rounds)
    words.more = scopeList(v, "proactive_disclosures_total", "条", total, ["公开", "主动公开", ""]);
  return say(v, choose(v, TOTAL), { words });
}

/** Sums since the Regulations came into force, beside the year's figure; or a sum nobody can date. */
export function cumulative(v: Voice, withYear: boolean): Told {
  const total = figure(v.figures, "proactive_disclosures_total") ?? 0;
  const values = { proactive_disclosures_cumulative: total * v.r.between(3, 9) + v.r.below(500) };
  const words = {
    y: String(v.unit.year),
    S: whole(v),
    of: withYear ? say(v, choose(v, OF_WHICH), { words: { y: String(v.unit.year) } }) : nothing,
  };
  const template = choose(v, SINCE);
  const fresh = template.includes("<new>") ? say(v, v.r.pick(held.NEW_FIRST), { words }) : nothing;
  return say(v, template, { words: { ...words, new: fresh }, values, period: "cumulative" });
}

export function upToDate(v: Voice): Told {
  const total = figure(v.figures, "proactive_disclosures_total") ?? 0;
  const told = say(v, choose(v, UP_TO), {
    words: { y: String(v.unit.year), S: whole(v) },
    values: { proactive_disclosures_cumulative: total },
    period: "ambiguous",
    due: "review",
  });
  for (const f of told.figures) f.other_keys = ["proactive_disclosures_total"];
  return told;
}

/** Website, gazette, microblogs and other ways. */
export function channels(v: Voice): Told {
  const social = (figure(v.figures, "disclosed_via_weibo") ?? 0) + (figure(v.figures, "disclosed_via_wechat") ?? 0) > 0;
  if (social && v.r.chance(0.2)) return say(v, choose(v, TOGETHER));
  const items = CHANNELS.filter(
    (c) => (figure(v.figures, c.key) ?? 0) > 0 && (c.key !== "disclosed_via_other" || v.r.chance(0.6)),
  );
  const said = items.map((c) => say(v, choose(v, c.ways)));
  const share = v.r.chance(0.2);
  const parts = said.map((s) => (share ? joined([s, `，占${v.r.between(1, 60)}.${v.r.below(10)}%`]) : s));
  return joined([choose(v, CHANNEL_LEAD), joined(parts, share ? "；" : v.r.pick(["，", "、", "；"])), "。"]);
}

/** Local categories with their shares; they add up. */
export function categories(v: Voice): Told {
  const total = figure(v.figures, "proactive_disclosures_total") ?? 0;
  const parts = shares(total, [3, 14, 4, 48, 5, 9, 17], v.r);
  const percents = v.r.chance(0.5);
  const rows = CATEGORIES.map((c, i) => {
    const label = choose(v, c.names);
    const n = parts[i] ?? 0;
    const share = percents ? `，占${((n / Math.max(1, total)) * 100).toFixed(2)}%` : "";
    return {
      n,
      told: say(v, `${label}{${c.key}|disclosures_other_category 条}${share}`, { values: { [c.key]: n }, label }),
    };
  }).filter((row) => row.n > 0);
  return joined([
    choose(v, CATEGORY_LEAD),
    joined(
      rows.map((row) => row.told),
      percents ? "；" : "，",
    ),
    "。",
  ]);
}

const DOCUMENTS: Bank = {
  tuned: [
    "<Y>，<S>印发{normative_documents_produced|normative_documents_made 件}规范性文件，全部上网。",
    "<Y>，<S>制定出台规范性文件{normative_documents_produced|normative_documents_made 件}。",
    "<Y>，<S>制发规范性文件{normative_documents_produced|normative_documents_made 件}，主动公开规范性文件{normative_documents_disclosed|normative_documents_newly_disclosed 件}。",
    "<S>出台规范性文件{normative_documents_produced|normative_documents_made 件}，清理以前年度规范性文件{#20-300}件。",
    "<Y><S>制定规范性文件{normative_documents_produced|normative_documents_made 件}，均已按规定报备并公开。",
    "<Y>，<S>共制发规范性文件{normative_documents_produced|normative_documents_made 件}，其中公开{normative_documents_disclosed|normative_documents_newly_disclosed 件?}。",
    "<Y>，<S>新制定行政规范性文件{normative_documents_produced|normative_documents_made 件}，清理旧文件{#2-30}件。",
    "<S>印发规范性文件共{normative_documents_produced|normative_documents_made 件}，报送备案{#2-30}件。",
    "<Y>，<S>制定规范性文件共{normative_documents_produced|normative_documents_made 件}，公开率100%。",
    "<S>新出台规范性文件{normative_documents_produced|normative_documents_made 件}，对{#20-300}件旧文件进行了清理。",
    "<Y>，<S>共出台行政规范性文件{normative_documents_produced|normative_documents_made 件}，废止{#2-30}件。",
    "<Y>，<S>制发的规范性文件为{normative_documents_produced|normative_documents_made 件}，主动公开的规范性文件为{normative_documents_disclosed|normative_documents_newly_disclosed 件}。",
    "{normative_documents_produced|normative_documents_made 件}规范性文件由<S>制发并在门户网站公布。",
    "规范性文件制定数量为{normative_documents_produced|normative_documents_made 件}，全部依法公布。",
  ],
  fresh: [
    "<Y>，<S>制发行政规范性文件{normative_documents_produced|normative_documents_made 件}，全部上网公布。",
    "规范性文件方面，<Y><S>新出台{normative_documents_produced|normative_documents_made 件}，清理后宣布失效{#2-30}件。",
    "<Y><S>印发规范性文件{normative_documents_produced|normative_documents_made 件}，公开{normative_documents_disclosed|normative_documents_newly_disclosed 件}。",
    "<Y><S>经合法性审查出台规范性文件{normative_documents_produced|normative_documents_made 件}，审查中退回修改{#2-30}件次。",
    "{normative_documents_produced|normative_documents_made 件}规范性文件由<S>于<Y>制定印发，文号统一编制。",
    "<Y><S>新制定规范性文件{normative_documents_produced|normative_documents_made 件}，逐件同步公开。",
    "<Y><S>列入制定计划的规范性文件{#150-300}件，实际出台{normative_documents_produced|normative_documents_made 件}。",
    "<S>落实规范性文件统一登记、统一编号、统一印发制度，<Y>制发规范性文件{normative_documents_produced|normative_documents_made 件}。",
  ],
  held_out: held.DOCUMENTS,
};

export const documents = (v: Voice): Told => say(v, choose(v, DOCUMENTS), { words: { Y: time(v), S: organs(v) } });

const GAZETTE: Bank = {
  tuned: [
    "全年政府公报出版{gazette_issues 期}，供群众免费取阅。",
    "编印{gazette_issues 期}《<p>人民政府公报》。",
    "出版《<p>人民政府公报》{gazette_issues 期}。",
    "政府公报编发{gazette_issues 期}。",
    "编印政府公报{gazette_issues 期}，免费向社会发放。",
    "全年出版政府公报{gazette_issues 期}，赠阅点{#20-300}个。",
    "编发《<p>人民政府公报》{gazette_issues 期}。",
    "编辑发行《<p>人民政府公报》{gazette_issues 期}。",
    "全年编印{gazette_issues 期}政府公报。",
    "政府公报全年共出刊{gazette_issues 期}，每期印数{#1-9}000份。",
    "继续办好政府公报，编辑出版{gazette_issues 期}。",
    "办好政府公报，编辑印发{gazette_issues 期}，电子版同步上网。",
    "政府公报编辑出版工作有序推进，共编发{gazette_issues 期}。",
    "全年编印发行政府公报共{gazette_issues 期}，每期{#1-9}000册。",
    "《<p>人民政府公报》全年编发{gazette_issues 期}。",
    "出版政府公报（{gazette_issues 期}），向机关、学校、社区免费赠阅。",
    "共出版{gazette_issues 期}《<p>人民政府公报》，免费投放至各查阅点。",
  ],
  fresh: [
    "编印《<p>人民政府公报》{gazette_issues 期}，向社会免费赠阅。",
    "政府公报按期出刊，全年{gazette_issues 期}，每期印{#1000-9000}册。",
    "编发政府公报{gazette_issues 期}，收录文件{#20-300}件。",
    "{gazette_issues 期}政府公报如期出版，并送达各查阅场所。",
    "政府公报：全年出版{gazette_issues 期}。",
    "政府公报编印{gazette_issues 期}，免费投放点{#20-90}个。",
    "<p>人民政府公报按时出版，本年共{gazette_issues 期}。",
  ],
  held_out: held.GAZETTE,
};
export const gazette = (v: Voice): Told => say(v, choose(v, GAZETTE), { words: { p: v.unit.place } });

const VISITS: Bank = {
  tuned: [
    "政府网站全年访问量{site_visits 人次~}。",
    "信息公开专栏访问量达{site_visits 人次~}。",
    "门户网站页面浏览量累计{site_visits 次~}。",
    "网站浏览量达到{site_visits 次~}。",
    "政府网站总访问量为{site_visits 人次~}。",
    "网站年度访问总量为{site_visits 人次~}。",
  ],
  fresh: [
    "门户网站点击量{site_visits 次~}。",
    "政府信息公开专栏被浏览{site_visits 人次~}。",
    "全年网站访问量累计{site_visits 人次~}。",
    "年度网站浏览量为{site_visits 人次~}。",
    "网站主页和信息公开专栏合计被访问{site_visits 次~}。",
  ],
  held_out: held.VISITS,
};
export const visits = (v: Voice): Told => say(v, choose(v, VISITS), { due: "may" });
