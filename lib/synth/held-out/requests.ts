/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Requests: how many came, by which means, from whom. */
import { weighted } from "../random";

export { CARRIED, ON_TIME, WITH_CARRIED } from "./carried";
export { NONE } from "./no-requests";

export const RECEIVED = [
  "<Y>，<S>共收到政府信息公开申请书面材料{requests_received 份}<list>。",
  "<Y>，<S>收到依法申请公开政府信息的申请{requests_received 件}<list>。",
  "<Y>，<O>收到的政府信息公开申请共{requests_received 件}<list>。",
  "<Y>，<S>共登记政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>全部渠道收到政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>接收政府信息公开申请{requests_received 宗}<list>。",

  "<Y>，<S>收到政府信息公开申请共计{requests_received 件}<list>。",
  "<Y>，<S>共收到公民、法人和其他组织提交的政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>收到公民和法人或其他组织政府信息公开申请共{requests_received 件}<list>。",
  "<Y>，<S>共收到依申请公开信息{requests_received 条}<list>。",
  "<Y>，<S>收到依申请公开请求{requests_received 件}<list>。",
  "<Y>，<S>共收到各类申请{requests_received 件}<list>。",
  "<Y>，<S>共办理政府信息公开申请收件登记{requests_received 件}<list>。",
  "<Y>，<S>接到公民、法人和其他组织的信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>共计收到政府信息公开申请件{requests_received 件}<list>。",
  "<Y>，<S>新收到政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>收到依申请公开类信件{requests_received 件}<list>。",
  "<Y>，<S>累计收到政府信息公开申请{requests_received 件次}<list>。",
  "<Y>，<S>共有{requests_received 件}政府信息公开申请<list>。",
  "<Y>，<S>通过各种方式收到政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>依申请公开工作量稳中有变，共收到申请{requests_received 件}<list>。",
  "<Y>，<S>本年新收政府信息公开申请{requests_received 件}<list>。",
  "<Y>，公民、法人和其他组织向<O>提出政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>收到申请人提出的政府信息公开申请{requests_received 件}<list>。",
  "（一）收到申请情况。<Y>，<S>共收到申请{requests_received 件}<list>。",
  "申请接收方面。<Y>，<S>收到政府信息公开申请{requests_received 件}<list>。",
  "依申请公开方面，<Y>，<S>共收到政府信息公开申请{requests_received 件}<list>。",
  "<S>建立健全申请接收、登记、审核、办理、答复、归档等环节的制度，<Y>收到政府信息公开申请{requests_received 件}<list>。",
  "<S>规范依申请公开办理流程，加强会商研判，<Y>共收到政府信息公开申请{requests_received 件}<list>。",
  "<S>完善依申请公开答复文书格式，<Y>共收到依申请公开{requests_received 件}<list>。",
  "<Y>，<S>依法受理政府信息公开申请{requests_received|requests_accepted 件}<list>。",
  "<Y>，<S>受理公民、法人和其他组织的政府信息公开申请{requests_received|requests_accepted 件}<list>。",
  "<Y>，<S>受理信息公开申请{requests_received|requests_accepted 件}，都在法定期限内予以答复。",
  "<Y>，<O>共接收政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>收到政府信息公开申请{requests_received 件}，比上年减少{#1-20}件。",
  "<Y>，<S>收到政府信息公开申请{requests_received 件}，与上年{#2-90}件相比变化不大。",
];

export const MEANS = {
  requests_in_person: [
    "当面来访提交{requests_in_person 件}",
    "申请人当面递送{requests_in_person 件}",
    "到现场当面申请{requests_in_person 件}",
    "现场受理申请{requests_in_person 件}",

    "窗口受理{requests_in_person 件}",
    "申请人到现场提出的{requests_in_person 件}",
  ],
  requests_online: [
    "政府网站在线提交{requests_online 件}",
    "通过网站平台提出申请{requests_online 件}",
    "网站依申请公开栏目收到{requests_online 件}",
    "网络方式提交申请{requests_online 件}",

    "网上平台申请{requests_online 件}",
    "通过政府网站依申请公开系统提交{requests_online 件}",
    "通过网络渠道申请{requests_online 件}",
    "经网上申请渠道收到{requests_online 件}",
    "网络在线申请{requests_online 件}",
  ],
  requests_letter: [
    "信件邮寄申请{requests_letter 件}",
    "信函寄送{requests_letter 件}",
    "邮寄纸质申请表{requests_letter 件}",
    "通过信函邮寄提出{requests_letter 件}",

    "书面信函申请{requests_letter 件}",
    "以邮寄方式申请的{requests_letter 件}",
  ],
  requests_fax: [
    "传真发送申请{requests_fax 件}",
    "经传真收到{requests_fax 件}",

    "通过传真提交申请{requests_fax 件}",
    "传真件{requests_fax 件}",
  ],
  requests_email: [
    "以电子邮件方式提出{requests_email 件}",
    "发送电子邮件申请{requests_email 件}",

    "通过电子邮件申请的{requests_email 件}",
    "电子邮箱收到{requests_email 件}",
  ],
};
export const MEANS_LEAD = weighted(
  { "，其中": 3, "，其中，": 2, "，其中：": 1 },
  "。从申请方式看，",
  "。申请方式包括：",
  "，按申请渠道分为",
  "。按申请渠道统计，",
  "；其中，",
  "，申请方式分别为",
);

export const PEOPLE: [string, string][] = [
  ["公民递交申请{requests_by_citizens|requests_received 件}", "法人或其他组织递交申请{requests_by_organisations 件}"],
  ["来自公民个人的{requests_by_citizens|requests_received 件}", "来自法人和其他组织的{requests_by_organisations 件}"],
  ["公民个人提交申请{requests_by_citizens|requests_received 件}", "法人或组织提交申请{requests_by_organisations 件}"],
  ["公民申请共计{requests_by_citizens|requests_received 件}", "法人或者其他组织申请共计{requests_by_organisations 件}"],
  ["个人提出申请{requests_by_citizens|requests_received 件}", "企业和其他组织提出申请{requests_by_organisations 件}"],
];
export const PEOPLE_OF_FORMS: [string, string][] = [
  ["自然人提交申请书{requests_received/natural_person 份}", "法人或其他组织提交申请书{requests_by_organisations 份}"],
  ["属自然人申请的{requests_received/natural_person 件}", "属法人、其他组织申请的{requests_by_organisations 件}"],
  ["自然人提出申请共{requests_received/natural_person 件}", "法人和其他组织提出申请共{requests_by_organisations 件}"],
  [
    "由自然人提出的{requests_received/natural_person 件}",
    "由商业企业提出的{requests_received/business 件}、科研机构提出的{requests_received/research_institute 件}、社会公益组织提出的{requests_received/social_org 件}、法律服务机构提出的{requests_received/legal_service 件}、其他组织提出的{requests_received/other_org 件}",
  ],
  ["自然人合计{requests_received/natural_person 件}", "法人或其他组织合计{requests_by_organisations 件}"],
];

export const ACCEPTED = [
  "其中受理申请{requests_accepted 件}。",
  "经审查，符合受理条件并受理的{requests_accepted 件}。",
  "对符合要求的申请予以受理，共受理{requests_accepted 件}。",
  "经审核，决定受理{requests_accepted 件}。",
  "其中已受理{requests_accepted 件}。",
];

export const MEANS_SHAPES = weighted({ list: 7, short: 2, shares: 3 }, "respectively");
export const RESPECTIVELY = [
  "，其中网络申请和信函申请分别为{requests_online 件}、{requests_letter 件}",
  "，通过网络、信函渠道提交的申请分别为{requests_online 件}和{requests_letter 件}",
  "，其中网上申请、信函申请各{requests_online 件}、{requests_letter 件}",
];
