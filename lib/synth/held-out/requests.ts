/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Requests: how many came, by which means, from whom. */
import { weighted } from "../random";

export { CARRIED, ON_TIME, WITH_CARRIED } from "./carried";
export { NONE } from "./no-requests";

export const RECEIVED = [
  "<Y>，<S>总共收到依申请公开{requests_received 件}<list>。",
  "<Y>，<S>收到政府信息公开申请件{requests_received 件}<list>。",
  "<Y>，<S>接到政府信息依申请公开{requests_received 件}<list>。",
  "<Y>，<S>收到公民、法人和其他组织政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>共收到要求公开政府信息的申请{requests_received 件}<list>。",
  "<Y>，<S>收到群众申请公开政府信息{requests_received 宗}<list>。",
  "<Y>，<S>共收到{requests_received 件}要求公开政府信息的申请<list>。",
  "<Y>，<S>收到{requests_received 份}依申请公开政府信息申请书<list>。",
  "<Y>，<S>收到公众依申请公开申请{requests_received 例}<list>。",
  "<Y>，<S>收到依申请公开政府信息共计{requests_received 件次}<list>。",
  "<Y>，<S>收到各类依申请公开{requests_received 件}<list>。",
  "<Y>，<S>依申请公开台账共登记申请{requests_received 件}<list>。",
  "<Y>，<S>新收政府信息公开申请共{requests_received 件}<list>。",
  "<Y>，<S>收到政府信息公开申请数量{requests_received 件}<list>。",
  "<Y>，<S>收到的政府信息公开申请合计{requests_received 宗}<list>。",
  "<Y>，<S>政府信息公开申请收件{requests_received 件}<list>。",
  "<Y>，<S>申请公开政府信息的共有{requests_received 件}<list>。",
  "<Y>，<S>接收并登记依申请公开{requests_received 件}<list>。",
  "<Y>，<S>收到线上、线下政府信息公开申请共计{requests_received 件}<list>。",
  "<Y>，<S>收到有效政府信息公开申请{requests_received 件}<list>。",
  "（一）申请情况。<Y>，<S>共收到政府信息公开申请{requests_received 件}<list>。",
  "1.收到申请情况：<Y>，<S>收到政府信息公开申请{requests_received 件}<list>。",
  "申请情况：<Y>，<S>共收到依申请公开政府信息{requests_received 件}<list>。",
  "<S>做好受理登记、补正、审查、答复、送达、归档等工作，<Y>收到政府信息公开申请{requests_received 件}<list>。",
  "<S>严格执行依申请公开受理、处理、答复各环节规定，<Y>共收到申请公开政府信息{requests_received 件}<list>。",
  "<S>依申请公开工作做到专人负责、全程留痕，<Y>共接到信息公开申请{requests_received 件}<list>。",
  "<S>注重与申请人事前沟通、事后反馈，<Y>收到依申请公开申请{requests_received 件}<list>。",
  "<Y>，<S>受理政府信息依申请公开{requests_received|requests_accepted 件}<list>。",
  "<Y>，<S>共受理依申请公开申请{requests_received|requests_accepted 件}<list>。",
  "<Y>，<S>受理公众提出的政府信息公开申请{requests_received|requests_accepted 件}<list>。",
  "<Y>，<S>共接收、受理政府信息公开申请{requests_received|requests_accepted 件}<list>。",
  "<Y>，<O>收到各类政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<O>接到政府信息公开申请共{requests_received 件}<list>。",
  "<Y>，向<O>提交的政府信息公开申请共{requests_received 件}<list>。",
  "<Y>，<S>收到政府信息公开申请{requests_received 件}，较上年减少{#1-20}件。",
  "<Y>，<S>收到政府信息公开申请{requests_received 件}（上年度{#2-90}件）。",
];

export const MEANS = {
  requests_in_person: [
    "当面递交申请{requests_in_person 件}",
    "申请人上门申请{requests_in_person 件}",
    "以当面形式申请的{requests_in_person 件}",
    "当面受理{requests_in_person 件}",
    "到受理窗口申请{requests_in_person 件}",
    "当面形式申请{requests_in_person 件}",
    "现场递交的{requests_in_person 件}",
  ],
  requests_online: [
    "网络形式申请{requests_online 件}",
    "登录政府门户网站申请{requests_online 件}",
    "在线平台申请{requests_online 件}",
    "互联网渠道申请{requests_online 件}",
    "以网络形式申请的{requests_online 件}",
    "通过互联网提交的申请{requests_online 件}",
    "经门户网站依申请公开系统提交{requests_online 件}",
    "网页申请{requests_online 件}",
  ],
  requests_letter: [
    "信函形式申请{requests_letter 件}",
    "以信函形式申请的{requests_letter 件}",
    "邮寄申请表{requests_letter 件}",
    "纸质信函申请{requests_letter 件}",
    "通过邮政快递提交{requests_letter 件}",
    "邮政寄递的申请{requests_letter 件}",
    "来信来函申请{requests_letter 件}",
  ],
  requests_fax: [
    "传真形式申请{requests_fax 件}",
    "以传真形式申请的{requests_fax 件}",
    "传真提交的{requests_fax 件}",
    "通过传真收到{requests_fax 件}",
  ],
  requests_email: [
    "电子邮件形式申请{requests_email 件}",
    "以电子邮件形式申请的{requests_email 件}",
    "E-mail申请{requests_email 件}",
    "通过电子邮箱收到申请{requests_email 件}",
  ],
};
export const MEANS_LEAD = weighted(
  { "，其中": 3, "，其中：": 2, "，包括": 1 },
  "。其中，",
  "。按提交方式分，",
  "；其中：",
  "，申请途径为：",
  "。从受理方式看，",
  "，提交方式分别为：",
  "，其中包括",
);

export const PEOPLE: [string, string][] = [
  ["公民申请量为{requests_by_citizens|requests_received 件}", "法人、其他组织申请量为{requests_by_organisations 件}"],
  [
    "公民以个人身份提出{requests_by_citizens|requests_received 件}",
    "企业等法人和其他组织提出{requests_by_organisations 件}",
  ],
  ["申请主体是公民的{requests_by_citizens|requests_received 件}", "为法人或其他组织的{requests_by_organisations 件}"],
  [
    "公民提出的申请{requests_by_citizens|requests_received 件}",
    "法人、其他组织提出的申请{requests_by_organisations 件}",
  ],
  ["公民申请占多数，共{requests_by_citizens|requests_received 件}", "法人及其他组织申请{requests_by_organisations 件}"],
  ["个人申请共{requests_by_citizens|requests_received 件}", "单位申请共{requests_by_organisations 件}"],
];
export const PEOPLE_OF_FORMS: [string, string][] = [
  [
    "申请主体中自然人{requests_received/natural_person 件}",
    "法人或其他组织{requests_by_organisations 件}（以企业为主）",
  ],
  [
    "自然人申请人{requests_received/natural_person 件}",
    "商业企业{requests_received/business 件}、科研机构{requests_received/research_institute 件}、社会公益组织{requests_received/social_org 件}、法律服务机构{requests_received/legal_service 件}、其他{requests_received/other_org 件}",
  ],
  ["自然人申请数量为{requests_received/natural_person 件}", "法人和其他组织申请数量为{requests_by_organisations 件}"],
  ["以自然人名义申请{requests_received/natural_person 件}", "以法人或其他组织名义申请{requests_by_organisations 件}"],
  ["自然人递交申请{requests_received/natural_person 宗}", "法人及其他组织申请{requests_by_organisations 宗}"],
  [
    "来自自然人{requests_received/natural_person 件}",
    "来自法人或其他组织{requests_by_organisations 件}（含商业企业{requests_received/business 件}）",
  ],
];

export const ACCEPTED = [
  "其中正式受理{requests_accepted 件}。",
  "经登记审核后予以受理{requests_accepted 件}。",
  "符合法定形式、予以受理的申请共{requests_accepted 件}。",
  "其中，依法受理的申请{requests_accepted 件}。",
  "对要件齐全的{requests_accepted 件}申请予以受理。",
  "受理数为{requests_accepted 件}。",
];

export const MEANS_SHAPES = weighted({ list: 7, short: 2, shares: 2 }, "respectively");
export const RESPECTIVELY = [
  "，其中通过网络、信函方式申请的分别为{requests_online 件}和{requests_letter 件}",
  "，网络形式和信函形式的申请分别为{requests_online 件}、{requests_letter 件}",
  "，其中线上申请和邮寄申请分别有{requests_online 件}、{requests_letter 件}",
];
