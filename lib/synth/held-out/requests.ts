/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Requests: how many came, by which means, from whom. */
import { weighted } from "../random";

export { CARRIED, ON_TIME, WITH_CARRIED } from "./carried";
export { NONE } from "./no-requests";

export const RECEIVED = [
  "<Y>，<S>共收到公民、法人和其他组织的政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>共计收到政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>总计收到政府信息公开申请{requests_received 件}<list>。",
  "<Y><S>共收到政府信息公开申请{requests_received 件}<list>。",
  "<Y><S>收到政府信息公开申请共{requests_received 件}<list>。",
  "<Y>，<S>累计收到政府信息公开申请共{requests_received 件}<list>。",
  "<Y><S>共收到政府信息依申请公开{requests_received 件}<list>。",
  "<Y>，<S>收到政府信息依申请公开件共{requests_received 件}<list>。",
  "<Y>，<S>共收到信息依申请公开{requests_received 件}<list>。",
  "<Y>，<S>收到依申请公开信息共{requests_received 条}<list>。",
  "<Y>，<S>收到政府信息公开申请{requests_received 起}<list>。",
  "<Y>，<S>收到公众提出的政府信息公开申请共{requests_received 件}<list>。",
  "<Y>，<S>收到公民、法人或其他组织提交的政府信息公开申请{requests_received 条}<list>。",
  "<Y>，<S>收到公民、法人和其他组织提出的政府信息公开申请共{requests_received 件}<list>。",
  "<Y>，<S>收到群众政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>收到各类政府信息公开申请共{requests_received 件}<list>。",
  "<Y>，<S>收到书面政府信息公开申请共{requests_received 份}<list>。",
  "<Y>，<S>接到政府信息公开申请{requests_received 条}<list>。",
  "<Y>，<S>共接到依申请公开政府信息{requests_received 件}<list>。",
  "<Y>，<S>共接收政府信息公开申请{requests_received 件}<list>。",
  "<Y><S>新收政府信息公开申请共{requests_received 件}<list>。",
  "<Y>，<S>本年度新收政府信息公开申请{requests_received 件}<list>。",
  "依申请公开情况。<Y>，<S>共收到政府信息公开申请{requests_received 件}<list>。",
  "依申请公开情况：<Y><S>收到政府信息公开申请{requests_received 件}<list>。",
  "（一）申请情况。<S><Y>共收到政府信息公开申请{requests_received 件}<list>。",
  "（一）收到申请情况：<Y>，<S>共收到政府信息公开申请{requests_received 件}<list>。",
  "1、收到申请情况。<S><Y>共收到政府信息公开申请{requests_received 条}<list>。",
  "1.申请情况。<Y>共收到政府信息公开申请{requests_received 件}<list>。",
  "<S><Y>共收到政府信息公开申请{requests_received 件}<list>。",
  "<S><Y>共收到信息公开申请{requests_received 条}<list>。",
  "<S><Y>收到政府信息公开申请{requests_received 宗}<list>。",
  "<S>高度重视依申请公开工作，<Y>共收到政府信息公开申请{requests_received 件}<list>。",
  "<S>严格按照《条例》规定办理依申请公开，<Y>收到申请{requests_received 件}<list>。",
  "<S>进一步规范依申请公开办理流程，<Y>共收到政府信息公开申请{requests_received 件}<list>。",
  "<S>不断畅通依申请公开受理渠道，<Y>收到政府信息公开申请{requests_received 件}<list>。",
  "<S>认真做好依申请公开工作，<Y>共收到依申请公开{requests_received 件}<list>。",
  "<S>严格落实依申请公开制度，依法依规答复，<Y>共收到申请{requests_received 件}<list>。",
  "<Y>，<S>共收到政府信息公开申请{requests_received 件}，申请量同比增长{#2-40}%。",
  "<Y>，<S>收到政府信息公开申请{requests_received 件}，比上年增加{#1-20}件。",
  "<Y>，<S>共收到政府信息公开申请{requests_received 件}，较上年下降{#2-30}.{#1-9}%。",
  "<Y>，<S>共收到政府信息公开申请{requests_received 件}，内容主要涉及征地拆迁、城乡规划、社会保障等方面。",
  "<Y>，<S>收到政府信息公开申请{requests_received 件}，申请内容主要集中在土地征收、房屋拆迁等方面。",
  "<Y>，<S>共收到政府信息公开申请{requests_received 件}，主要通过网络和信函方式提出。",
  "<Y>，<S>收到政府信息公开申请{requests_received 件}，申请内容涉及土地、规划、财政等方面。",
  "据统计，<Y>，<S>共收到政府信息公开申请{requests_received 件}<list>。",
  "在依申请公开方面，<Y>，<S>共收到政府信息公开申请{requests_received 件}<list>。",
  "<Y>，通过各种渠道向<O>提出的政府信息公开申请共{requests_received 件}<list>。",
  "<Y><O>共收到政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<O>收到政府信息公开申请{requests_received 份}<list>。",
  "<Y>，<S>政府信息公开申请数量为{requests_received 件}<list>。",
  "<Y>，<S>共计受理政府信息公开申请{requests_received|requests_accepted 件}<list>。",
  "<Y>，<S>受理政府信息公开申请共计{requests_received|requests_accepted 件}<list>。",
  "<Y><S>共受理政府信息公开申请{requests_received|requests_accepted 件}<list>。",
  "<Y>，<S>共受理信息公开申请{requests_received|requests_accepted 宗}<list>。",
  "<Y>，<S>受理公民、法人提出的政府信息公开申请{requests_received|requests_accepted 件}<list>。",
  "<Y>，<S>受理依申请公开政府信息共{requests_received|requests_accepted 条}<list>。",
  "<Y><S>共受理依申请公开{requests_received|requests_accepted 件}<list>。",
  "<Y>，<S>共收到并受理政府信息公开申请{requests_received|requests_accepted 件}<list>。",
  "<Y>，<S>共办理政府信息公开申请{requests_received|requests_accepted|requests_processed 件?}<list>。",
  "<Y>，<S>办理依申请公开政府信息事项共{requests_received|requests_accepted|requests_processed 件?}<list>。",
];

export const MEANS = {
  requests_in_person: [
    "当面申请共{requests_in_person 件}",
    "当面申请的{requests_in_person 件}",
    "当面提交申请共{requests_in_person 件}",
    "通过当面申请{requests_in_person 件}",
    "通过当面申请方式的{requests_in_person 件}",
    "现场申请共{requests_in_person 件}",
    "窗口当面申请{requests_in_person 件}",
    "当面申请数量{requests_in_person 件}",
  ],
  requests_online: [
    "网络申请共{requests_online 件}",
    "网上申请的{requests_online 件}",
    "通过网络申请{requests_online 件}",
    "通过网络申请的有{requests_online 件}",
    "通过网站申请{requests_online 件}",
    "通过政府网站提交申请{requests_online 件}",
    "通过互联网申请{requests_online 件}",
    "网络申请数量{requests_online 件}",
    "网上提交申请{requests_online 件}",
    "通过政府门户网站依申请公开系统提交{requests_online 件}",
  ],
  requests_letter: [
    "信函申请共{requests_letter 件}",
    "信函申请的{requests_letter 件}",
    "通过信函申请{requests_letter 件}",
    "通过信函申请的有{requests_letter 件}",
    "信函申请数量{requests_letter 件}",
    "信函方式申请共{requests_letter 件}",
    "邮寄申请共{requests_letter 件}",
    "通过邮寄方式申请{requests_letter 件}",
  ],
  requests_fax: [
    "传真申请共{requests_fax 件}",
    "通过传真申请共{requests_fax 件}",
    "传真申请的{requests_fax 件}",
    "传真申请数量{requests_fax 件}",
  ],
  requests_email: [
    "电子邮件申请共{requests_email 件}",
    "通过电子邮件申请共{requests_email 件}",
    "以电子邮件形式申请的共{requests_email 件}",
    "电子邮件申请数{requests_email 件}",
  ],
};
export const MEANS_LEAD = weighted(
  { "，其中": 4, "，其中：": 4, "，其中，": 3 },
  "。其中，",
  "。其中：",
  "。从申请方式看，",
);

export const PEOPLE: [string, string][] = [
  ["公民申请共{requests_by_citizens|requests_received 件}", "法人或其他组织申请共{requests_by_organisations 件}"],
  ["公民个人申请共{requests_by_citizens|requests_received 件}", "法人和其他组织申请的{requests_by_organisations 件}"],
  ["公民提出的{requests_by_citizens|requests_received 件}", "法人或者其他组织提出的{requests_by_organisations 件}"],
  [
    "以公民名义提交的申请{requests_by_citizens|requests_received 件}",
    "以组织名义提交的申请{requests_by_organisations 件}",
  ],
  ["个人申请的{requests_by_citizens|requests_received 件}", "单位申请的{requests_by_organisations 件}"],
];
export const PEOPLE_OF_FORMS: [string, string][] = [
  ["自然人申请数{requests_received/natural_person 件}", "法人和其他组织申请数{requests_by_organisations 件}"],
  ["自然人共{requests_received/natural_person 件}", "法人或其他组织共{requests_by_organisations 件}"],
  ["自然人申请共计{requests_received/natural_person 件}", "法人及其他组织申请共{requests_by_organisations 件}"],
  ["自然人申请的共{requests_received/natural_person 件}", "法人或其他组织申请的有{requests_by_organisations 件}"],
  [
    "自然人申请的共{requests_received/natural_person 件}",
    "商业企业申请{requests_received/business 件}，科研机构申请{requests_received/research_institute 件}，社会公益组织申请{requests_received/social_org 件}，法律服务机构申请{requests_received/legal_service 件}，其他申请{requests_received/other_org 件}",
  ],
];

export const ACCEPTED = [
  "全部予以受理，共受理{requests_accepted 件}。",
  "其中已予受理{requests_accepted 件}。",
  "经审查，予以受理{requests_accepted 件}。",
  "经审查符合受理条件的{requests_accepted 件}，均已受理。",
  "按照《条例》规定，受理申请{requests_accepted 件}。",
  "已受理{requests_accepted 件}。",
  "全年共受理申请{requests_accepted 件}。",
  "实际受理{requests_accepted 件}。",
];

export const MEANS_SHAPES = weighted({ list: 8, short: 2, shares: 2 }, "respectively");
export const RESPECTIVELY = [
  "，其中，网络申请和信函申请分别为{requests_online 件}、{requests_letter 件}",
  "，其中，通过网络、信函方式申请的分别为{requests_online 件}和{requests_letter 件}",
  "，网上申请、信函申请分别为{requests_online 件}、{requests_letter 件}",
];
