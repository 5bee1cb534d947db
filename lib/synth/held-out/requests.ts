/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Requests: how many came, by which means, from whom. */
import { weighted } from "../random";

export { CARRIED, ON_TIME, WITH_CARRIED } from "./carried";

export const RECEIVED = [
  "<Y>，<S>新接收的政府信息公开申请为{requests_received 件}<list>。",
  "<Y>，<S>依法接收公民、法人和其他组织的政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>接收到要求公开政府信息的申请书{requests_received 份}<list>。",
  "<Y>，<S>政府信息公开申请新收{requests_received 件}<list>。",
  "<Y>，<S>接到依申请公开事项{requests_received 项}<list>。",
  "<S><Y>收到公民、法人和其他组织的信息公开申请共计{requests_received 件}<list>。",
  "<S>严把申请接收、登记、审核、答复各环节，<Y>收到政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>依申请公开收件{requests_received 件}<list>。",
  "<Y>，<S>线上线下各渠道共收到政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>政府信息公开申请接收量为{requests_received 件}<list>。",
  "<Y>，<S>登记政府信息公开申请{requests_received|requests_accepted 件}<list>。",
  "<Y>，<S>受理公民、法人提出的政府信息公开申请{requests_received|requests_accepted 宗}<list>。",
  "<Y>，<S>共受理依申请公开{requests_received|requests_accepted 件}<list>。",
  "<Y>，<S>收到并受理政府信息公开申请{requests_received|requests_accepted 件}<list>。",
  "<Y>，申请人向<O>提出政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<O>共收到公众要求公开政府信息的申请{requests_received 件}<list>。",
  "<Y>，<S>收到政府信息公开类申请{requests_received 件}<list>。",
  "<Y>，<S>收到政府信息公开申请的数量为{requests_received 件}<list>。",
  "<Y>，<S>共收到{requests_received 件}依申请公开信息<list>。",
  "<Y>，<S>收到{requests_received 宗}政府信息公开的申请<list>。",
  "<Y>，<S>政府信息公开申请件数为{requests_received 件}<list>。",
  "<Y>，<S>收到书面、网络等各类形式的政府信息公开申请{requests_received 件}<list>。",
  "<Y>，向<O>申请公开政府信息的共{requests_received 件}<list>。",
  "<Y>，<S>收到的政府信息公开申请总计{requests_received 件}<list>。",
  "<Y>，<S>依申请公开渠道畅通，收到各类申请{requests_received 件}<list>。",
  "<Y>，<S>收到公众关于政府信息公开的申请{requests_received 件}<list>。",
  "<S>按照“谁受理、谁登记、谁答复”的要求办理依申请公开，<Y>收到申请{requests_received 件}<list>。",
  "<Y>，<S>政府信息依申请公开收件总数{requests_received 件}<list>。",
  "<Y>，<S>收到社会公众提出的政府信息公开申请{requests_received 条}<list>。",
  "<Y>，<S>接收群众依申请公开{requests_received 件}<list>。",
  "<Y>，<S>共收到政府信息公开申请事项{requests_received 件}<list>。",
  "<Y>，<S>收到信息公开申请合计{requests_received 起}<list>。",
  "<Y>，群众向<O>提交信息公开申请{requests_received 份}<list>。",
];

export const MEANS = {
  requests_in_person: [
    "现场提交申请{requests_in_person 件}",
    "当面提出的申请{requests_in_person 件}",
    "当面递交申请表的{requests_in_person 件}",
    "来访提出申请{requests_in_person 件}",
    "窗口现场接收{requests_in_person 件}",
    "申请人上门提交{requests_in_person 件}",
  ],
  requests_online: [
    "在线提交{requests_online 件}",
    "网络平台提交申请{requests_online 件}",
    "通过门户网站依申请公开系统提交{requests_online 件}",
    "从互联网提交的{requests_online 件}",
    "线上申请{requests_online 件}",
    "以网络形式提出{requests_online 件}",
  ],
  requests_letter: [
    "以信函形式提出{requests_letter 件}",
    "书面信函提交{requests_letter 件}",
    "寄送信件申请{requests_letter 件}",
    "邮政快递等邮寄方式提交{requests_letter 件}",
    "来函申请{requests_letter 件}",
    "邮寄材料申请的{requests_letter 件}",
  ],
  requests_fax: ["以传真方式提交申请{requests_fax 件}", "传真收到{requests_fax 件}", "使用传真申请{requests_fax 件}"],
  requests_email: [
    "通过电子邮件提出{requests_email 件}",
    "以电子邮件提交{requests_email 件}",
    "以电子邮件形式提出申请{requests_email 件}",
  ],
};
export const MEANS_LEAD = [
  "，按提交方式分：",
  "，从申请途径看，",
  "。在申请方式上，",
  "，包含",
  "，具体为：",
  "。申请途径方面，",
  "，其中",
  "；其中，",
];

export const PEOPLE: [string, string][] = [
  ["公民个人提出{requests_by_citizens|requests_received 件}", "法人及其他组织提出{requests_by_organisations 件}"],
  [
    "以公民名义提交的{requests_by_citizens|requests_received 件}",
    "以法人或其他组织名义提交的{requests_by_organisations 件}",
  ],
  [
    "由公民提出申请的{requests_by_citizens|requests_received 件}",
    "由企业等法人和其他组织提出申请的{requests_by_organisations 件}",
  ],
  ["公民个人递交的{requests_by_citizens|requests_received 件}", "企业等单位递交的{requests_by_organisations 件}"],
  [
    "申请人身份属公民的{requests_by_citizens|requests_received 件}",
    "属法人或者其他组织的{requests_by_organisations 件}",
  ],
];
export const PEOPLE_OF_FORMS: [string, string][] = [
  [
    "以自然人身份申请的{requests_received/natural_person 件}",
    "以法人或其他组织身份申请的{requests_by_organisations 件}",
  ],
  ["自然人的申请{requests_received/natural_person 件}", "法人和其他组织的申请{requests_by_organisations 件}"],
  ["由自然人提出{requests_received/natural_person 件}", "由法人或者其他组织提出{requests_by_organisations 件}"],
  ["申请主体属自然人的{requests_received/natural_person 件}", "属法人或者其他组织的{requests_by_organisations 件}"],
  ["自然人提交的有{requests_received/natural_person 件}", "法人及其他组织提交的有{requests_by_organisations 件}"],
];

export const ACCEPTED = [
  "经审查予以受理{requests_accepted 件}。",
  "其中予以受理的{requests_accepted 件}。",
  "依法登记受理{requests_accepted 件}。",
  "实际受理申请{requests_accepted 件}。",
  "对其中符合要求的{requests_accepted 件}申请依法受理。",
  "受理有效申请{requests_accepted 件}。",
];

export const MEANS_SHAPES = weighted({ list: 6, short: 2, shares: 2 }, "respectively");
export const RESPECTIVELY = [
  "，网络申请、信函申请分别为{requests_online 件}、{requests_letter 件}",
  "，其中通过网络提交和通过信函提交的分别是{requests_online 件}和{requests_letter 件}",
  "，在线申请和信函申请分别有{requests_online 件}、{requests_letter 件}",
];

export const NONE = [
  "<Y>，<S>{0 requests_received: 新收到政府信息公开申请0件}。",
  "<Y>，<S>{0 requests_received: 未接收到政府信息公开申请}。",
  "<Y>，<S>{0 requests_received: 无依申请公开办件}。",
  "<Y>，<S>{0 requests_received: 未收到任何形式的依申请公开}。",
  "<Y>，<S>{0 requests_received: 未接到群众要求公开信息的申请}。",
  "<Y>，<S>{0 requests_received+requests_by_citizens?+requests_by_organisations?: 没有任何公民、法人或其他组织提出信息公开申请}。",
  "<Y>，<S>{0 requests_received|requests_accepted: 受理信息公开申请0件}。",
  "<Y>，<S>{0 requests_received: 收到政府信息公开申请0宗}。",
  "<Y>，<S>{0 requests_received: 所收到的政府信息公开申请为零}。",
  "<Y>，<S>{0 requests_received: 未产生依申请公开事项}。",
  "<Y>，<S>{0 requests_received: 尚未收到公众提交的政府信息公开申请}。",
  "<S>公布了受理电话和地址，<Y>{0 requests_received: 未收到依申请公开申请件}。",
  "<Y>，<S>{0 requests_received: 没有依申请公开政府信息的申请}。",
  "<Y>，<S>{0 requests_received: 不存在依申请公开的情况}。",
  "<Y>，<S>{0 requests_received: 无人申请公开政府信息}。",
  "<Y>，<S>{0 requests_received+requests_by_citizens?+requests_by_organisations?: 未收到自然人、法人或者其他组织的政府信息公开申请}。",
  "<Y>，<S>{0 requests_received: 未发生公众申请公开政府信息的情形}。",
  "<Y>，<S>{0 requests_received|requests_accepted: 依申请公开受理件数为0}。",
  "<Y>，<S>{0 requests_received: 收到政府信息公开申请0件}，{0 requests_answered|requests_processed|requests_completed?: 答复0件}。",
  "<Y>，<S>{0 requests_received: 无公众提交的政府信息公开申请}。",
  "<Y>，<S>申请渠道全部对外公布，{0 requests_received: 没有接到政府信息公开申请}。",
  "<Y>，<S>{0 requests_received+requests_in_person?+requests_letter?+requests_online?: 未收到当面、信函、网络等形式的信息公开申请}。",
];
