/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Requests: how many came, by which means, from whom. */
import { weighted } from "../random";

export { CARRIED, ON_TIME, WITH_CARRIED } from "./carried";
export { NONE } from "./no-requests";

export const RECEIVED = [
  "<Y>，<S>依申请公开件共登记{requests_received 件}<list>。",
  "<Y>，<S>政府信息公开申请数量共计{requests_received 件}<list>。",
  "<Y>，<S>收到的依申请公开件数是{requests_received 件}<list>。",
  "<Y>，<S>收到各渠道转来的政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>收到政府信息公开申请共有{requests_received 件}<list>。",
  "<Y>，以书面、网络等方式向<O>提出的政府信息公开申请合计{requests_received 件}<list>。",
  "<S>实行依申请公开月报制度，<Y>累计收到申请{requests_received 件}<list>。",
  "<S>邀请法律顾问参与答复审核，<Y>收到政府信息公开申请{requests_received 件}<list>。",
  "依申请公开件数：<Y>，<S>收到申请{requests_received 件}<list>。",
  "<Y>，<S>收到公众的政府信息公开申请来件{requests_received 件}<list>。",
  "<Y>，<S>收到政府信息公开申请{requests_received 件}，比上年度少{#1-20}件。",
  "<Y>，公众依法向<O>申请公开政府信息的件数为{requests_received 件}<list>。",
  "<Y>，<S>收到自然人、法人和其他组织提出的政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>收到申请公开政府信息的申请表{requests_received 份}<list>。",
  "<Y>，<S>各受理平台、受理窗口共收到政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>政府信息公开工作机构共收到申请{requests_received 件}<list>。",
  "依申请公开工作。<Y>，<S>接到政府信息公开申请{requests_received 件}<list>。",
  "<S>把依申请公开作为联系群众的重要窗口，<Y>收到申请{requests_received 件}<list>。",
  "<Y>，<S>收到公众依法提出的政府信息公开申请事项{requests_received 项}<list>。",
  "<Y>，<S>所收到的政府信息公开申请为{requests_received 件}<list>。",
  "<Y>，<S>政府信息公开申请（含网上和线下）共收到{requests_received 件}<list>。",
  "<Y>，<S>共接收公民、法人和其他组织提交的申请书{requests_received 份}<list>。",
  "<Y>，群众依条例向<O>提出的公开申请共计{requests_received 件}<list>。",
  "<Y>，<S>依申请公开受理系统登记的申请有{requests_received 件}<list>。",
  "<Y>，<S>收到政府信息公开申请{requests_received 件}，内容多为征地拆迁、社会保障等方面。",
  "<Y>，<S>收到政府信息公开申请{requests_received 件}，同比增加{#1-20}件。",
  "<Y>，<S>收到政府信息公开申请{requests_received 件}，前一年为{#2-90}件。",
  "<Y>，<S>收到政府信息公开申请的件数为{requests_received 件}<list>。",
  "（二）依申请公开。<Y>，<S>收到政府信息公开申请{requests_received 件}<list>。",
  "申请数量：<Y>，<S>收到申请{requests_received 件}<list>。",
  "2.依申请公开情况。<Y>，<S>共接到申请{requests_received 件}<list>。",
  "<S>依法办理每一件申请，<Y>接收政府信息公开申请{requests_received 件}<list>。",
  "<S>升级依申请公开管理系统，对申请统一编号、全程跟踪，<Y>收到政府信息公开申请{requests_received 件}<list>。",
  "<S>修订依申请公开工作规程，明确专人负责，<Y>收到政府信息公开申请共{requests_received 件}<list>。",
  "<S>严格按照法定时限和程序办理依申请公开事项，<Y>共收到申请{requests_received 件}<list>。",
  "<Y>，共收到向<O>提出的政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>收到政府信息依申请公开件{requests_received 件}<list>。",
  "<Y>，<S>收到依申请公开政府信息的请求共{requests_received 件}<list>。",
  "<Y>，<S>当年收到政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>收到的公开申请为{requests_received 件}<list>。",
  "<Y>，申请人向<O>提交政府信息公开申请{requests_received 件}<list>。",
  "<Y>，向<O>提出政府信息公开申请的有{requests_received 件}<list>。",
  "<Y>，<S>政府信息公开申请登记数为{requests_received 件}<list>。",
  "<Y>，<S>共收到政府信息公开方面的申请{requests_received 件}<list>。",
  "<Y>，<S>收到公民、法人和其他组织提交的书面和网上申请共{requests_received 件}<list>。",
  "<Y>，<S>收到信息公开类申请{requests_received 宗}<list>。",
  "<Y>，<O>共收到依申请公开政府信息{requests_received 件}<list>。",
  "<Y>，<O>接收政府信息公开申请合计{requests_received 件}<list>。",
  "<Y>，<S>政府信息公开申请收件量{requests_received 件}<list>。",
  "<Y>，<S>受理群众依申请公开事项{requests_received|requests_accepted 件}<list>。",
  "<Y>，<S>共登记受理依申请公开申请{requests_received|requests_accepted 件}<list>。",
  "<Y>，<S>受理公民、法人或其他组织的信息公开申请{requests_received|requests_accepted 件}<list>。",
  "<Y>，<S>受理政府信息公开申请共计{requests_received|requests_accepted 宗}<list>。",
  "<Y>，<S>受理申请人提出的政府信息公开申请{requests_received|requests_accepted 件}<list>。",
];

export const MEANS = {
  requests_in_person: [
    "当面受理的申请{requests_in_person 件}",
    "本人到场申请{requests_in_person 件}",
    "当面提出申请的{requests_in_person 件}",
    "上门递交{requests_in_person 件}",
    "在受理窗口当面提交{requests_in_person 件}",
    "现场填表申请{requests_in_person 件}",
    "在办事窗口当面接收{requests_in_person 件}",
    "来人当面申请{requests_in_person 件}",
  ],
  requests_online: [
    "网上申请系统接收{requests_online 件}",
    "登录政府网站提出申请的{requests_online 件}",
    "政府门户网站在线申请{requests_online 件}",
    "通过依申请公开系统在线提交{requests_online 件}",
    "互联网渠道提出{requests_online 件}",
    "经在线平台申请{requests_online 件}",
    "从网站依申请公开平台提交{requests_online 件}",
    "网络平台收到{requests_online 件}",
    "网上提交的申请{requests_online 件}",
    "以网络形式提出的{requests_online 件}",
  ],
  requests_letter: [
    "邮政快递送达{requests_letter 件}",
    "书信形式的申请{requests_letter 件}",
    "以信函形式递交{requests_letter 件}",
    "邮政寄送{requests_letter 件}",
    "寄来书面信函{requests_letter 件}",
    "挂号信、快递等邮寄申请{requests_letter 件}",
    "邮寄信函提交的{requests_letter 件}",
    "信函渠道收到{requests_letter 件}",
  ],
  requests_fax: [
    "用传真提交{requests_fax 件}",
    "经传真渠道申请{requests_fax 件}",
    "传真形式的申请{requests_fax 件}",
    "以传真申请的{requests_fax 件}",
  ],
  requests_email: [
    "经电子邮件提交{requests_email 件}",
    "用电子邮件提出的{requests_email 件}",
    "电子邮件形式的申请{requests_email 件}",
    "电子邮箱接收{requests_email 件}",
  ],
};
export const MEANS_LEAD = weighted(
  { "，其中": 3, "，其中，": 2, "，其中：": 1 },
  "。按申请方式分，",
  "。就申请渠道而言，",
  "，按提交方式统计为：",
  "；申请途径为：",
  "。其中：",
);

export const PEOPLE: [string, string][] = [
  [
    "公民以个人名义申请{requests_by_citizens|requests_received 件}",
    "法人和其他组织以单位名义申请{requests_by_organisations 件}",
  ],
  ["由公民提出{requests_by_citizens|requests_received 件}", "由法人及其他组织提出{requests_by_organisations 件}"],
  ["属公民申请的{requests_by_citizens|requests_received 件}", "属法人或其他组织申请的{requests_by_organisations 件}"],
  [
    "申请人系公民的{requests_by_citizens|requests_received 件}",
    "申请人系法人或其他组织的{requests_by_organisations 件}",
  ],
  ["公民申请数为{requests_by_citizens|requests_received 件}", "法人和其他组织申请数为{requests_by_organisations 件}"],
];
export const PEOPLE_OF_FORMS: [string, string][] = [
  [
    "申请人身份为自然人的{requests_received/natural_person 件}",
    "申请人为法人、其他组织的{requests_by_organisations 件}",
  ],
  [
    "来自自然人的政府信息公开申请{requests_received/natural_person 件}",
    "来自法人或其他组织的政府信息公开申请{requests_by_organisations 件}",
  ],
  ["自然人提交申请表{requests_received/natural_person 件}", "法人或其他组织提交申请表{requests_by_organisations 件}"],
  [
    "自然人申请{requests_received/natural_person 宗}",
    "商业企业申请{requests_received/business 宗}，科研机构申请{requests_received/research_institute 宗}，社会公益组织申请{requests_received/social_org 宗}，法律服务机构申请{requests_received/legal_service 宗}，其他组织申请{requests_received/other_org 宗}",
  ],
  ["申请主体为自然人{requests_received/natural_person 件}", "申请主体为法人或其他组织{requests_by_organisations 件}"],
];

export const ACCEPTED = [
  "对上述申请进行审查后，受理{requests_accepted 件}。",
  "依规予以受理的申请共{requests_accepted 件}。",
  "其中已依法受理的有{requests_accepted 件}。",
  "上述申请经初审后依法受理{requests_accepted 件}。",
  "其中，准予受理的{requests_accepted 件}。",
  "登记审查后，予以受理的申请计{requests_accepted 件}。",
  "符合《条例》要求并受理的申请为{requests_accepted 件}。",
  "最终受理{requests_accepted 件}。",
];

export const MEANS_SHAPES = weighted({ list: 7, short: 2, shares: 2 }, "respectively");
export const RESPECTIVELY = [
  "，网上提交、信函寄送的分别为{requests_online 件}、{requests_letter 件}",
  "，其中来自网络和信函的申请分别是{requests_online 件}、{requests_letter 件}",
  "，按渠道分，网络、信函分别有{requests_online 件}和{requests_letter 件}",
];
