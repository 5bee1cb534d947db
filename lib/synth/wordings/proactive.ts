/** How much was published: totals, channels, categories, sums since 2008. All wordings are our own. */

import { figure } from "../figures";
import * as held from "../held-out/proactive";
import { type Bank, choose, nothing, type SayOptions, say, type Told, type Voice } from "../sentence";
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
  ],
  fresh: [
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
    "",
    "",
    "，同比增幅{#2-40}.{#1-9}%",
    "，涉及民生领域的占比{#10-60}%",
    "，较上一年多{#2-60}条",
    "，增速为{#2-30}.{#1-9}%",
    "，按时公开率达到100%",
    "，年内更正信息{#1-9}条",
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
  ],
  fresh: [
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
    "<Y><S>形成政府信息<made>条，属性标注为主动公开的{proactive_disclosures_total 条}、依申请公开的<asked>条、不予公开的<kept>条。",
    "<Y><S>制作的<made>条政府信息中，{proactive_disclosures_total 条}列为主动公开，<asked>条列为依申请公开，<kept>条列为不公开。",
    "<Y>，<S>产生公文类信息<made>条（主动公开{proactive_disclosures_total 条}，依申请公开<asked>条，不公开<kept>条）。",
    "<S>在制发公文时同步确定公开属性，<Y>的<made>条信息里，主动公开{proactive_disclosures_total 条}，依申请公开属性<asked>条，免予公开属性<kept>条。",
    "<Y>，<S>共产生政府信息<made>条，其中主动公开{proactive_disclosures_total 条}，依申请公开<asked>条，不公开<kept>条。",
    "<Y>，<S>新增政府信息<made>条，其中属于主动公开的{proactive_disclosures_total 条}、属于依申请公开的<asked>条、属于不予公开的<kept>条。",
    "<Y>，<S>形成各类政府信息<made>条，主动公开的{proactive_disclosures_total 条}，依申请公开的<asked>条，不予公开的<kept>条。",
  ],
  fresh: [
    "<Y>，<S>制作和获取的政府信息共<made>条，其中主动公开{proactive_disclosures_total 条}，依申请公开<asked>条，不予公开<kept>条。",
    "<Y>，<S>产生文件类信息<made>条：属主动公开的{proactive_disclosures_total 条}，属依申请公开的<asked>条，属不予公开的<kept>条。",
    "<S>对<Y>形成的<made>条政府信息逐条认定公开属性，主动公开类{proactive_disclosures_total 条}、依申请公开类<asked>条、不予公开类<kept>条。",
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
    "《条例》实施以来，<S>历年公开政府信息总量为{proactive_disclosures_cumulative 条}<of>。",
    "从《条例》正式施行算起，<S>已主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "自政府信息公开平台开通起至<y>年底，<S>一共公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "<S>历年累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "政府信息公开目录建成以来，<S>公开的政府信息达{proactive_disclosures_cumulative 条}<of>。",
    "截至<y>年底，<S>主动公开政府信息历年累计{proactive_disclosures_cumulative 条}<of>。",
    "<S>自《条例》实施以来累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "<S><new>，历年累计公开政府信息{proactive_disclosures_cumulative 条}。",
    "自政府网站开通以来，<S>共发布政府信息{proactive_disclosures_cumulative 条}<of>。",
    "截至<y>年12月31日，<S><new>，累计主动公开政府信息达{proactive_disclosures_cumulative 条}。",
    "自2008年5月1日起至<y>年12月31日，<S>累计公开政府信息{proactive_disclosures_cumulative 条}<of>。",
  ],
  fresh: [
    "自2008年《条例》施行以来，<S>已公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "建站以来，<S>累计发布政府信息{proactive_disclosures_cumulative 条}<of>。",
    "<S>历年来共主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "<S><new>，自《条例》施行至今累计{proactive_disclosures_cumulative 条}。",
    "截至<y>年年底，<S>历年累计发布政府信息{proactive_disclosures_cumulative 条}<of>。",
    "<S>到<y>年底累计主动公开政府信息{proactive_disclosures_cumulative 条}<of>。",
    "<S><new>，历年累计主动公开政府信息{proactive_disclosures_cumulative 条}。",
  ],
  held_out: held.SINCE,
};
/** `<new>`: the year's figure before the sum. */
const NEW_FIRST: Bank = {
  tuned: [
    "<y>年新增主动公开政府信息{proactive_disclosures_total 条}",
    "<y>年新增公开政府信息{proactive_disclosures_total 条}",
    "<y>年主动公开政府信息{proactive_disclosures_total 条}",
  ],
  fresh: [
    "<y>年度新增主动公开政府信息{proactive_disclosures_total 条}",
    "<y>年公开政府信息{proactive_disclosures_total 条}",
    "<y>年共主动公开政府信息{proactive_disclosures_total 条}",
  ],
  held_out: held.NEW_FIRST,
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
    "，<y>年一年就公开{proactive_disclosures_total 条}",
    "（<y>年新增{proactive_disclosures_total 条}）",
    "；<y>年度公开数为{proactive_disclosures_total 条}",
    "，其中<y>年这一年公开{proactive_disclosures_total 条}",
    "，当年新公开的有{proactive_disclosures_total 条}",
    "，其中<y>年新增主动公开政府信息{proactive_disclosures_total 条}",
    "，其中，<y>年度新增{proactive_disclosures_total 条}",
    "，当年主动公开{proactive_disclosures_total 条}",
    "（其中<y>年度新增{proactive_disclosures_total 条}）",
    "，<y>年新增主动公开{proactive_disclosures_total 条}",
  ],
  fresh: [
    "，其中，本年度新增主动公开政府信息{proactive_disclosures_total 条}",
    "，其中<y>年主动公开政府信息{proactive_disclosures_total 条}",
    "，其中<y>年度主动公开{proactive_disclosures_total 条}",
    "（其中本年新增{proactive_disclosures_total 条}）",
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
    "到<y>年年末，<S>公开的政府信息达到{proactive_disclosures_cumulative 条}。",
    "截止<y>年12月末，<S>主动公开政府信息总数{proactive_disclosures_cumulative 条}。",
    "截止<y>年12月31日，<S>累计公开信息{proactive_disclosures_cumulative 条}。",
    "截至统计截止日，<S>共有公开信息{proactive_disclosures_cumulative 条}。",
    "到<y>年12月31日为止，<S>公开政府信息共{proactive_disclosures_cumulative 条}。",
    "截至<y>年12月31日，<S>共公开各类政府信息{proactive_disclosures_cumulative 条}。",
    "截止目前，<S>累计公开各类政府信息{proactive_disclosures_cumulative 条}。",
    "截至<y>年12月底，<S>主动公开政府信息累计{proactive_disclosures_cumulative 条}。",
  ],
  fresh: [
    "截止<y>年12月31日，<S>主动公开的信息{proactive_disclosures_cumulative 条}。",
    "截至<y>年底，<S>共公开政府信息{proactive_disclosures_cumulative 条}。",
    "截至目前，<S>主动公开信息累计达{proactive_disclosures_cumulative 条}。",
  ],
  held_out: held.UP_TO,
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
  const fresh = template.includes("<new>") ? say(v, choose(v, NEW_FIRST), { words }) : nothing;
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
