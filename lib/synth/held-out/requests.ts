/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Requests: how many came, by which means, from whom. */
import { weighted } from "../random";

export { CARRIED, ON_TIME, WITH_CARRIED } from "./carried";
export { NONE } from "./no-requests";

export const RECEIVED = [
  "<Y>，寄到、送到或者在网上提交给<O>的政府信息公开申请共{requests_received 件}<list>。",
  "依申请公开这项工作，<Y>，<S>收到的申请有{requests_received 件}<list>。",
  "<Y>，<S>对收到的{requests_received 件}政府信息公开申请逐一建档<list>。",
  "依申请公开方面的数字是：<Y>，<S>收到申请{requests_received 件}<list>。",
  "<S>办理依申请公开实行一件一档，<Y>建档的新收申请为{requests_received 件}<list>。",
  "<Y>，依照《条例》向<O>书面提出获取政府信息请求的，共{requests_received 件}<list>。",
  "<Y>，<S>收件簿上新登记的政府信息公开申请有{requests_received 件}<list>。",
  "<Y>，到<O>申请公开政府信息的共计{requests_received 件}<list>。",
  "<Y>，<S>新增依申请公开来件{requests_received 件}<list>。",
  "来件情况：<Y>，<S>收到政府信息公开申请{requests_received 件}<list>。",
  "<S>依申请公开的入口有网站、信函和窗口三类，<Y>总共收到申请{requests_received 件}。",
  "<Y>，递交到<O>的政府信息公开申请表有{requests_received 份}<list>。",
  "<Y>，<O>签收的政府信息公开申请达{requests_received 件}<list>。",
  "<Y>，<S>经各申请渠道签收政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>政府信息公开申请的收件总数是{requests_received 件}<list>。",
  "<Y>，<S>收到政府信息公开申请（不含咨询件和信访件）{requests_received 件}<list>。",
  "剔除重复提交的以后，<Y>，<S>收到政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>收到的各种来件当中，属于政府信息公开申请的有{requests_received 件}<list>。",
  "<Y>，群众用填写申请表的办法要求<O>公开政府信息的，有{requests_received 件}<list>。",
  "<S>设有依申请公开专用信箱并每日查看，<Y>各途径收到的申请合起来共{requests_received 件}<list>。",
  "<Y>，<S>收到了{requests_received 件}由公民、法人或者其他组织依法提出的政府信息公开申请<list>。",
  "要求公开政府信息的申请，<Y>，<S>收到{requests_received 件}<list>。",
  "<Y>，<S>统一接收、统一编号的政府信息公开申请共{requests_received 件}<list>。",
  "<Y>，<S>当年收到、需要办理的政府信息公开申请为{requests_received 件}<list>。",
  "<Y>，先后有{requests_received 件}申请要求<O>公开政府信息<list>。",
  "<Y>，公民、法人或者其他组织申请<O>公开政府信息的，计{requests_received 件}<list>。",
  "收到申请的情况。<Y>，<S>收政府信息公开申请{requests_received 件}<list>。",
  "（三）依申请公开办理。<Y>，<S>共收政府信息公开申请{requests_received 件}<list>。",
  "3.依申请公开工作情况：<Y>，<S>收到申请{requests_received 件}<list>。",
  "——依申请公开。<Y>，<S>收到申请{requests_received 件}<list>。",
  "收件：<Y>，<S>收政府信息公开申请{requests_received 件}<list>。",
  "<S>及时更新依申请公开指南和申请表样式，<Y>收到公众申请{requests_received 件}<list>。",
  "<S>对疑难申请一律集体会商，<Y>共收到政府信息公开申请件{requests_received 件}<list>。",
  "<S>把答复质量看作依申请公开的生命线，<Y>收到公众提出的申请共{requests_received 件}<list>。",
  "<S>开通网上、邮寄、现场等申请途径，<Y>共收到依法提出的申请{requests_received 件}<list>。",
  "<Y>，<S>收到政府信息公开申请{requests_received 件}，多涉及土地、规划、教育方面的事项。",
  "<Y>，<S>收到政府信息公开申请{requests_received 件}，比上年净增{#1-20}件。",
  "<Y>，<S>收到政府信息公开申请{requests_received 件}；而上年收到{#2-90}件。",
  "<Y>，<S>收到政府信息公开申请{requests_received 件}，前一年的数字是{#2-90}件。",
  "<Y>，<O>共收到社会各界提出的政府信息公开申请{requests_received 件}<list>。",
  "<Y>，社会各界向<O>申请政府信息公开共{requests_received 件}<list>。",
  "<Y>，<S>收到单位和个人的政府信息公开申请{requests_received 件}<list>。",
  "<Y>，在依申请公开工作中，<S>接到的新申请为{requests_received 件}<list>。",
  "<Y>，<S>依申请公开办件系统录入申请{requests_received 件}<list>。",
  "把网站后台和收文登记合在一起看，<Y>，<S>收到政府信息公开申请{requests_received 件}<list>。",
  "汇总各方面数据，<Y>，向<O>提交的信息公开申请为{requests_received 件}<list>。",
  "<Y>，<S>收到政府信息公开申请{requests_received 件}，已逐件登记造册。",
  "<Y>，<S>收到申请{requests_received 件}，申请事由均为获取政府信息<list>。",
  "<Y>，政府信息公开申请在<O>的收件量为{requests_received 件}<list>。",
  "<Y>，依申请公开方面<S>收到的为{requests_received 件}申请<list>。",
  "<Y>，<S>依法依规受理的政府信息公开申请累计{requests_received|requests_accepted 件}<list>。",
  "<Y>，<S>窗口和网上合并受理依申请公开{requests_received|requests_accepted 件}<list>。",
  "<Y>，<S>对政府信息公开申请的受理量为{requests_received|requests_accepted 件}<list>。",
  "<Y>，由<O>受理登记的政府信息公开申请共{requests_received|requests_accepted 件}<list>。",
  "依申请公开受理情况：<Y>，<S>受理申请{requests_received|requests_accepted 份}<list>。",
];

export const MEANS = {
  requests_in_person: [
    "到办公场所当面递交的{requests_in_person 件}",
    "面对面提出的{requests_in_person 件}",
    "在政务大厅窗口交来{requests_in_person 件}",
    "申请人亲自送来的{requests_in_person 件}",
    "当面填写申请表{requests_in_person 件}",
    "来访当面提交的{requests_in_person 件}",
    "线下窗口当面申请{requests_in_person 件}",
    "{requests_in_person 件}是当面提交的",
  ],
  requests_online: [
    "在政府网站“依申请公开”栏目填报{requests_online 件}",
    "由网上申请平台转来{requests_online 件}",
    "网络在线填写{requests_online 件}",
    "走网上渠道的{requests_online 件}",
    "互联网在线提交的有{requests_online 件}",
    "{requests_online 件}来自网上",
    "网上平台递交{requests_online 件}",
    "借助网络提出申请{requests_online 件}",
    "在线上填报申请的{requests_online 件}",
    "政务网站线上收件{requests_online 件}",
  ],
  requests_letter: [
    "邮局寄来的{requests_letter 件}",
    "由邮政特快专递送达的{requests_letter 件}",
    "写信申请的{requests_letter 件}",
    "邮件（信函）递送{requests_letter 件}",
    "{requests_letter 件}是邮寄来的",
    "纸质信函{requests_letter 件}",
    "采用寄信方式的{requests_letter 件}",
    "快递、挂号信等寄送{requests_letter 件}",
  ],
  requests_fax: [
    "传真发来{requests_fax 件}",
    "利用传真提交的{requests_fax 件}",
    "{requests_fax 件}是传真来的",
    "传真收件{requests_fax 件}",
  ],
  requests_email: [
    "发到公开邮箱（电子邮件）的{requests_email 件}",
    "电子邮件发来{requests_email 件}",
    "{requests_email 件}是电子邮件",
    "采用电子邮件方式的{requests_email 件}",
  ],
};
export const MEANS_LEAD = weighted(
  { "，其中": 3, "，其中：": 2, "，其中，": 1 },
  "。提出申请的方式有：",
  "。申请渠道分布为：",
  "，从来件渠道看，",
  "，按来源分：",
  "；其中",
);

export const PEOPLE: [string, string][] = [
  [
    "以公民身份提出的{requests_by_citizens|requests_received 件}",
    "以法人或者其他组织身份提出的{requests_by_organisations 件}",
  ],
  [
    "公民填表申请的{requests_by_citizens|requests_received 件}",
    "法人或者其他组织填表申请的{requests_by_organisations 件}",
  ],
  ["{requests_by_citizens|requests_received 件}来自公民", "{requests_by_organisations 件}来自法人和其他组织"],
  [
    "公民要求公开的{requests_by_citizens|requests_received 件}",
    "法人、其他组织要求公开的{requests_by_organisations 件}",
  ],
  [
    "申请者为公民个人的{requests_by_citizens|requests_received 件}",
    "申请者为企业、社团等组织的{requests_by_organisations 件}",
  ],
];
export const PEOPLE_OF_FORMS: [string, string][] = [
  ["{requests_received/natural_person 件}的申请人是自然人", "{requests_by_organisations 件}的申请人是法人或其他组织"],
  ["自然人一方{requests_received/natural_person 件}", "法人或其他组织一方{requests_by_organisations 件}"],
  [
    "申请人类别为自然人{requests_received/natural_person 件}",
    "商业企业{requests_received/business 件}，科研机构{requests_received/research_institute 件}，社会公益组织{requests_received/social_org 件}，法律服务机构{requests_received/legal_service 件}，申请人类别为其他组织{requests_received/other_org 件}",
  ],
  ["自然人要求公开的{requests_received/natural_person 件}", "法人及其他组织要求公开的{requests_by_organisations 件}"],
  [
    "申请者身份是自然人的{requests_received/natural_person 件}",
    "申请者身份是法人或其他组织的{requests_by_organisations 件}",
  ],
];

export const ACCEPTED = [
  "经形式审查，符合要件而受理的{requests_accepted 件}。",
  "其中符合受理条件的{requests_accepted 件}，已经受理。",
  "材料齐全、予以受理的有{requests_accepted 件}。",
  "逐件审核后受理了{requests_accepted 件}。",
  "依照《条例》规定，受理其中{requests_accepted 件}。",
  "经登记、审查，受理数为{requests_accepted 件}。",
  "审查结果是受理{requests_accepted 件}，其余的已当场向申请人说明理由。",
  "正式受理的申请{requests_accepted 件}。",
];

export const MEANS_SHAPES = weighted({ list: 8, short: 2, shares: 1 }, "respectively");
export const RESPECTIVELY = [
  "，网上、信函两种方式各占{requests_online 件}、{requests_letter 件}",
  "，网上提出的与寄信提出的分别为{requests_online 件}、{requests_letter 件}",
  "，其中以网络、信函方式提交的依次是{requests_online 件}和{requests_letter 件}",
];
