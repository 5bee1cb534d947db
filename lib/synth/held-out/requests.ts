/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Requests: how many came, by which means, from whom. */

export const RECEIVED = [
  "<Y>，<S>共收到{requests_received 件}信息公开申请<list>。",
  "<Y>，<S>共收到政府信息依申请公开{requests_received 件}<list>。",
  "<Y>，<S>收到政府信息公开申请共{requests_received 件次}<list>。",
  "<Y>，<S>收到依申请公开件{requests_received 件}<list>。",
  "<Y>，<S>收到公民、法人和其他组织提交的政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>累计收到政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>通过各种渠道收到政府信息公开申请{requests_received 件}<list>。",
  "依申请公开政府信息方面，<Y>共收到申请{requests_received 件}<list>。",
  "<Y>，<S>收到申请人提出的政府信息公开申请{requests_received 起}<list>。",
  "<Y>，<S>共收到{requests_received 宗}政府信息公开申请<list>。",
  "<Y>，<S>新接收政府信息公开申请{requests_received 件}<list>。",
  "<S><Y>收到要求公开政府信息的申请{requests_received 件}<list>。",
  "<Y>，<S>政府信息依申请公开共接收{requests_received 件}<list>。",
  "<Y>，<S>依申请公开系统等各渠道共接收政府信息公开申请{requests_received 件}<list>。",
  "<S><Y>收到的依申请公开政府信息申请为{requests_received 件}<list>。",
  "<S>认真做好依申请公开工作，<Y>收到政府信息公开申请{requests_received 件}<list>。",
  "<Y>，社会公众向<O>提出政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>共受理政府信息公开申请{requests_received|requests_accepted 件}<list>。",
  "<Y>，<S>受理依申请公开{requests_received|requests_accepted 件}<list>。",
  "<Y>，<S>政府信息公开申请共收到{requests_received 件}<list>。",
  "<Y>，<S>共收到申请公开政府信息{requests_received 件（次）}<list>。",
  "<Y>，<S>收到信息公开申请共{requests_received 件}<list>。",
];

export const MEANS = {
  requests_in_person: [
    "当面提交申请{requests_in_person 件}",
    "现场提交{requests_in_person 件}",
    "到现场当面申请的{requests_in_person 件}",
    "{requests_in_person 件}为当面申请",
  ],
  requests_online: [
    "网络提交的{requests_online 件}",
    "通过政府门户网站申请{requests_online 件}",
    "线上提交{requests_online 件}",
    "通过互联网申请的{requests_online 件}",
    "{requests_online 件}为网上申请",
  ],
  requests_letter: [
    "通过邮寄方式提交{requests_letter 件}",
    "书信申请{requests_letter 件}",
    "信件申请{requests_letter 件}",
    "邮寄申请的{requests_letter 件}",
    "{requests_letter 件}为信函申请",
  ],
  requests_fax: ["通过传真申请{requests_fax 件}", "以传真方式提交{requests_fax 件}"],
  requests_email: [
    "通过电子邮件申请{requests_email 件}",
    "邮箱申请{requests_email 件}",
    "电子邮件提交{requests_email 件}",
  ],
};
export const MEANS_LEAD = [
  "，",
  "，具体为：",
  "，申请方式包括：",
  "，按申请途径分，",
  "。按申请方式分，",
  "，分别为：",
  "；其中，",
];

export const PEOPLE: [string, string][] = [
  ["公民个人{requests_by_citizens|requests_received 件}", "法人或者其他组织{requests_by_organisations 件}"],
  ["公民申请的{requests_by_citizens|requests_received 件}", "法人及其他组织申请的{requests_by_organisations 件}"],
  ["个人提出{requests_by_citizens|requests_received 件}", "单位提出{requests_by_organisations 件}"],
  ["{requests_by_citizens|requests_received 件}为公民申请", "{requests_by_organisations 件}为法人或其他组织申请"],
  [
    "公民提交的申请{requests_by_citizens|requests_received 件}",
    "企业和其他组织提交的申请{requests_by_organisations 件}",
  ],
];
export const PEOPLE_OF_FORMS: [string, string][] = [
  ["自然人申请的{requests_received/natural_person 件}", "法人及其他组织申请的{requests_by_organisations 件}"],
  ["{requests_received/natural_person 件}为自然人申请", "{requests_by_organisations 件}为法人或其他组织申请"],
  ["自然人申请件{requests_received/natural_person 件}", "法人或其他组织申请件{requests_by_organisations 件}"],
  ["自然人申请共{requests_received/natural_person 件}", "法人和其他组织申请共{requests_by_organisations 件}"],
  ["申请人属自然人的{requests_received/natural_person 件}", "属法人或其他组织的{requests_by_organisations 件}"],
];

export const ACCEPTED = [
  "其中，受理{requests_accepted 件}。",
  "对符合要求的{requests_accepted 件}申请予以受理。",
  "经审核，予以受理{requests_accepted 件}。",
  "受理的申请为{requests_accepted 件}。",
  "均按规定登记，依法受理{requests_accepted 件}。",
];

export const MEANS_SHAPES = [
  "list",
  "list",
  "list",
  "list",
  "list",
  "short",
  "short",
  "shares",
  "respectively",
] as const;
export const RESPECTIVELY = [
  "，其中网上申请、书面邮寄申请分别为{requests_online 件}、{requests_letter 件}",
  "，分别为网络申请{requests_online 件}、信函申请{requests_letter 件}",
  "，网络和信函申请分别为{requests_online 件}和{requests_letter 件}",
];

export const NONE = [
  "<Y>，<S>{0 requests_received: 没有接到公民、法人或者其他组织要求公开政府信息的申请}。",
  "<Y>，<S>{0 requests_received: 尚未收到政府信息公开申请}。",
  "<Y>，<S>{0 requests_received: 收到依申请公开0件}。",
  "<Y>，<S>{0 requests_received: 未收到公众要求公开政府信息的申请}。",
  "<Y>，<S>{0 requests_received: 没有收到信息公开申请}，无依申请公开事项。",
  "<Y>，<S>{0 requests_received: 暂未收到依申请公开政府信息的申请}。",
  "<Y>，<S>{0 requests_received: 没有政府信息依申请公开情况}。",
  "<Y>，<S>{0 requests_received: 没有收到依申请公开的信函、邮件和网上申请}。",
  "<Y>，<S>{0 requests_received: 未收到和处理政府信息公开申请}。",
  "<Y>，<S>{0 requests_received: 未发生依申请公开政府信息的情况}。",
  "依申请公开方面，<Y>，<S>{0 requests_received: 无政府信息公开申请}。",
  "<Y>，<S>{0 requests_received: 未收到政府信息公开申请件}。",
  "<Y>，<S>{0 requests_received: 未收到依申请公开件}。",
];

export const CARRIED = [
  "<Y>，<S>收到政府信息公开申请{requests_received 件}，上年结转{requests_carried_in 件}，办结{requests_processed 件}，{requests_carried_out 件}结转下年办理。",
  "<Y>，<S>新收政府信息公开申请数量{requests_received 件}，上年结转政府信息公开申请数量{requests_carried_in 件}，本年度办理{requests_processed 件}，结转下年度继续办理{requests_carried_out 件}。",
  "<Y>，<S>共受理政府信息公开申请{requests_received|requests_accepted 件}，上年结转办理{requests_carried_in 件}，已办结{requests_processed 件}，结转下年度办理{requests_carried_out 件}。",
  "<S>本年新收政府信息公开申请{requests_received 件}；上年结转政府信息公开申请{requests_carried_in 件}；本年度办理结果总计{requests_processed 件}；结转下年度继续办理{requests_carried_out 件}。",
  "<Y>，<S>新增政府信息公开申请{requests_received 件}，上年度转结{requests_carried_in 件}，其中{requests_processed 件}已答复，{requests_carried_out 件}转结下年度。",
  "<Y>，<S>收到申请{requests_received 件}，加上上年结转的{requests_carried_in 件}，办结{requests_processed 件}，{requests_carried_out 件}尚在办理中，结转下一年度。",
  "<Y>，<S>新接收申请{requests_received 件}，结转办理上年度申请{requests_carried_in 件}，已答复{requests_processed 件}，剩余{requests_carried_out 件}结转下年度继续办理。",
  "<Y>，<S>依法办理上年结转申请{requests_carried_in 件}、本年新收申请{requests_received 件}，除{requests_carried_out 件}结转下年度外，其余{requests_processed 件}全部办结。",
];

export const WITH_CARRIED = [
  "<Y>，<S>共收到政府信息公开申请<n>件（含新收{requests_received 件}、上年结转{requests_carried_in 件}），办结{requests_processed 件}。",
  "<Y>，<S>累计处理政府信息公开申请<n>件，其中，新接收{requests_received 件}，上年结转办理{requests_carried_in 件}；年内办结{requests_processed 件}。",
  "<Y>，<S>共办理政府信息公开申请<n>件（含上年结转{requests_carried_in 件}），已答复{requests_processed 件}。",
  "<Y>，<S>处理政府信息公开申请共<n>件，本年新收{requests_received 件}，上年结转{requests_carried_in 件}，已作出答复{requests_processed 件}。",
  "<Y>，<S>承办政府信息公开申请<n>件，含上年结转的{requests_carried_in 件}，截至年底办结{requests_processed 件}。",
];

export const ON_TIME = [
  "申请办结数为{requests_completed 件}，其中按时办结{requests_completed_on_time 件}、延期办结{requests_completed_extended 件}。",
  "全年按时办结{requests_completed_on_time 件}、延期办结{requests_completed_extended 件}。",
  "从办结情况看，按时办结数{requests_completed_on_time 件}，延期办结数{requests_completed_extended 件}，总计{requests_completed 件}。",
  "已办结申请{requests_completed 件}，其中因情况复杂延期办结的{requests_completed_extended 件}，其余均按时办结。",
  "办结政府信息公开申请{requests_completed 件}：按时办结{requests_completed_on_time 件}；延期办结{requests_completed_extended 件}。",
];
