/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Requests: how many came, by which means, from whom. */
import { weighted } from "../random";

export { CARRIED, ON_TIME, WITH_CARRIED } from "./carried";
export { NONE } from "./no-requests";

export const RECEIVED = [
  "<Y>，<S>共收到政府信息公开的申请{requests_received 件}<list>。",
  "<Y>，<S>共收到依申请公开政府信息的申请{requests_received 件}<list>。",
  "<Y>，<S>共接收依申请公开件{requests_received 件}<list>。",
  "<Y>，<S>收到政府信息公开书面申请{requests_received 份}<list>。",
  "<Y>，<S>共收到{requests_received 份}政府信息公开申请<list>。",
  "<Y>，<S>收到政府信息依申请公开{requests_received 起}<list>。",
  "<Y>，<S>收到{requests_received 起}政府信息公开申请<list>。",
  "<Y>，<S>各渠道共登记收到政府信息公开申请{requests_received 宗}<list>。",
  "<Y>，<S>收到政府信息公开申请{requests_received 宗}，已全部登记<list>。",
  "<Y>，<S>政府信息公开申请收件数为{requests_received 件}<list>。",
  "<Y>，<S>共收到公民、法人或者其他组织的政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>接到公民、法人及其他组织提出的依申请公开{requests_received 件}<list>。",
  "<Y>，<S>收到社会公众政府信息公开申请共{requests_received 件}<list>。",
  "<Y>，<S>收到群众提出的依申请公开事项{requests_received 件}<list>。",
  "<Y>，<S>收到申请公开政府信息的来信来件{requests_received 件}<list>。",
  "<Y>，<S>收到信息公开申请共计{requests_received 条}<list>。",
  "<Y>，<S>收到依申请公开政府信息{requests_received 条}<list>。",
  "<Y>，<S>共收到网上及书面政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>共收到各类政府信息公开申请{requests_received 件次}<list>。",
  "<Y>，<S>收到政府信息公开申请数{requests_received 件}<list>。",
  "<S>进一步畅通依申请公开渠道，<Y>收到政府信息公开申请{requests_received 件}<list>。",
  "<S>完善依申请公开登记、审核、答复、归档制度，<Y>共收到申请{requests_received 件}<list>。",
  "<S>安排专人办理依申请公开，<Y>共收到依申请公开{requests_received 件}<list>。",
  "<Y>，<S>受理政府信息公开申请{requests_received|requests_accepted 件}<list>。",
  "<Y>，<S>共受理公众依申请公开政府信息{requests_received|requests_accepted 件}<list>。",
  "<Y>，<S>受理依申请公开政府信息{requests_received|requests_accepted 宗}<list>。",
  "<Y>，<S>共收到并受理依申请公开{requests_received|requests_accepted 件}<list>。",
  "<Y>，<S>依法登记受理政府信息公开申请{requests_received|requests_accepted 件}<list>。",
  "<Y>，<O>共收到政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<O>收到依申请公开政府信息的申请共{requests_received 件}<list>。",
  "<Y>，公众向<O>提出的政府信息公开申请共{requests_received 件}<list>。",
  "依申请公开情况：<Y>，<S>收到申请{requests_received 件}<list>。",
  "<Y>，<S>新收依申请公开{requests_received 件}<list>。",
  "<Y>，<S>政府信息公开申请共收到{requests_received 件}，与上年相比有所变化<list>。",
  "<Y>，<S>收到政府信息公开申请{requests_received 件}，上年为{#2-90}件。",
];

export const MEANS = {
  requests_in_person: [
    "当面方式申请{requests_in_person 件}",
    "申请人当面提交{requests_in_person 件}",
    "现场当面申请的{requests_in_person 件}",
    "以当面方式申请{requests_in_person 件}",
    "当面申请数{requests_in_person 件}",
    "到现场递交申请{requests_in_person 件}",
    "通过当面申请的有{requests_in_person 件}",
  ],
  requests_online: [
    "网络申请的有{requests_online 件}",
    "网上方式申请{requests_online 件}",
    "通过网上提交申请{requests_online 件}",
    "以网络方式申请{requests_online 件}",
    "通过政府网站依申请公开平台提交的{requests_online 件}",
    "网上提交申请的有{requests_online 件}",
    "网络申请数{requests_online 件}",
    "网站在线申请{requests_online 件}",
  ],
  requests_letter: [
    "信函方式申请{requests_letter 件}",
    "邮寄书面申请{requests_letter 件}",
    "以信函方式提交{requests_letter 件}",
    "书面邮寄申请{requests_letter 件}",
    "通过信函提出的申请{requests_letter 件}",
    "信函申请数{requests_letter 件}",
    "以邮寄形式提交的有{requests_letter 件}",
  ],
  requests_fax: [
    "传真件申请{requests_fax 件}",
    "以传真形式提出{requests_fax 件}",
    "传真申请数{requests_fax 件}",
    "通过传真申请的{requests_fax 件}",
  ],
  requests_email: [
    "电子邮件渠道申请{requests_email 件}",
    "通过电子邮箱提交{requests_email 件}",
    "以电子邮件方式申请{requests_email 件}",
    "通过电子邮件提交的申请{requests_email 件}",
  ],
};
export const MEANS_LEAD = weighted(
  { "，其中": 3, "，其中，": 3, "，其中：": 2 },
  "。其中，",
  "。其中",
  "；其中",
  "，按申请方式划分，",
  "。从申请方式看，",
  "，申请方式为：",
  "，具体是：",
);

export const PEOPLE: [string, string][] = [
  [
    "属公民申请的有{requests_by_citizens|requests_received 件}",
    "属法人和其他组织申请的有{requests_by_organisations 件}",
  ],
  ["公民提起{requests_by_citizens|requests_received 件}", "法人和其他组织提起{requests_by_organisations 件}"],
  ["公民个人申请的{requests_by_citizens|requests_received 件}", "法人或其他组织申请的{requests_by_organisations 件}"],
  ["由公民申请{requests_by_citizens|requests_received 件}", "由法人或其他组织申请{requests_by_organisations 件}"],
  ["以个人名义申请{requests_by_citizens|requests_received 件}", "以组织名义申请{requests_by_organisations 件}"],
  [
    "申请人为公民的{requests_by_citizens|requests_received 件}",
    "申请人为法人和其他组织的{requests_by_organisations 件}",
  ],
];
export const PEOPLE_OF_FORMS: [string, string][] = [
  ["自然人申请量为{requests_received/natural_person 件}", "法人和其他组织申请量为{requests_by_organisations 件}"],
  ["自然人提起{requests_received/natural_person 件}", "法人或者其他组织提起{requests_by_organisations 件}"],
  ["自然人提出申请{requests_received/natural_person 件}", "法人或其他组织提出申请{requests_by_organisations 件}"],
  ["自然人申请数为{requests_received/natural_person 件}", "法人或其他组织申请数为{requests_by_organisations 件}"],
  ["由自然人申请的{requests_received/natural_person 件}", "由法人及其他组织申请的{requests_by_organisations 件}"],
];

export const ACCEPTED = [
  "受理{requests_accepted 件}。",
  "共受理申请{requests_accepted 件}。",
  "经审核，符合规定予以受理{requests_accepted 件}。",
  "其中依法予以受理的有{requests_accepted 件}。",
  "符合受理条件的{requests_accepted 件}已全部受理。",
  "正式受理政府信息公开申请{requests_accepted 件}。",
];

export const MEANS_SHAPES = weighted({ list: 7, short: 2, shares: 2 }, "respectively");
export const RESPECTIVELY = [
  "，其中网络申请、信函申请分别为{requests_online 件}和{requests_letter 件}",
  "，通过网络和信函方式提出的申请分别为{requests_online 件}、{requests_letter 件}",
  "，网上申请和邮寄申请分别为{requests_online 件}、{requests_letter 件}",
];
