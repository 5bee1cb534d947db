/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Requests: how many came, by which means, from whom, what was carried on. */

export const RECEIVED = [
  "<Y>，<S>收到{requests_received 起}政府信息依申请公开<list>。",
  "<Y>，<S>接收到政府信息公开申请书{requests_received 份}<list>。",
  "<Y>，<S>新收到依申请公开政府信息{requests_received 件}<list>。",
  "<Y>，<S>受理{requests_received|requests_accepted 件}政府信息公开申请<list>。",
  "<Y>，<S>政府信息依申请公开共收到{requests_received 宗}<list>。",
  "依申请公开情况：<S><Y>共收到公众提交的政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>通过多种方式共收到依申请公开请求{requests_received 件}<list>。",
  "<S>畅通线上线下申请渠道，<Y>共收到政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>收到信息公开申请数量为{requests_received 件}<list>。",
  "<Y>，<S>收到的政府信息公开申请量为{requests_received 件}<list>。",
  "<Y>，<S>共收到政府信息公开的申请{requests_received 条}<list>。",
  "<Y>，公民、法人和其他组织向<O>提交政府信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>本年新收政府信息公开申请数量为{requests_received 件}<list>。",
  "<S>严格落实《条例》规定，<Y>共收到申请人提出的信息公开申请{requests_received 件}<list>。",
  "<Y>，<S>收到各类政府信息公开申请合计{requests_received 件}<list>。",
  "<Y>，<S>累计收到申请公开政府信息的来件{requests_received 件}<list>。",
  "政府信息公开申请办理方面，<Y>，<S>共收到申请{requests_received 件}<list>。",
  "<Y>，<S>收到的依申请公开数量共计{requests_received 件}<list>。",
  "<S>指定专人负责依申请公开工作，<Y>收到的申请共{requests_received 件}<list>。",
  "<Y>，<S>接到政府信息公开申请{requests_received 例}<list>。",
  "<Y>，<S>共登记受理政府信息公开申请{requests_received|requests_accepted 件}<list>。",
  "<Y>，<S>政府信息公开申请总数为{requests_received 件}<list>。",
  "<Y>，<S>共收到要求获取政府信息的申请{requests_received 件}<list>。",
  "<S><Y>共接到公众依申请公开{requests_received 件}<list>。",
  "<Y>，<S>规范办理依申请公开工作，收到申请{requests_received 件}<list>。",
  "<Y>，<S>收到政府信息公开申请表{requests_received 份}<list>。",
];

export const MEANS = {
  requests_in_person: [
    "申请人当面申请{requests_in_person 件}",
    "当面递交{requests_in_person 件}",
    "现场申请的{requests_in_person 件}",
    "当面申请数为{requests_in_person 件}",
    "到窗口当面提交的{requests_in_person 件}",
  ],
  requests_online: [
    "网上在线提交申请{requests_online 件}",
    "通过网络途径提交的{requests_online 件}",
    "门户网站在线申请{requests_online 件}",
    "网络渠道申请{requests_online 件}",
    "网上提出申请的{requests_online 件}",
    "网络申请数为{requests_online 件}",
  ],
  requests_letter: [
    "群众来信申请{requests_letter 件}",
    "邮寄信函申请{requests_letter 件}",
    "通过邮政寄送的{requests_letter 件}",
    "信函申请数为{requests_letter 件}",
    "挂号信、快递等信函方式申请{requests_letter 件}",
  ],
  requests_fax: ["传真方式申请{requests_fax 件}", "传真申请数为{requests_fax 件}", "传真提出的{requests_fax 件}"],
  requests_email: [
    "电子邮件方式申请{requests_email 件}",
    "发送电子邮件申请的{requests_email 件}",
    "电子邮箱申请{requests_email 件}",
  ],
};
export const MEANS_LEAD = [
  "，其中，",
  "，其中：",
  "。按申请形式划分，",
  "，申请形式为：",
  "。申请方式上，",
  "，包括",
  "，申请方式分别是：",
  "；从申请渠道来看，",
];

export const PEOPLE: [string, string][] = [
  ["公民提出申请{requests_by_citizens|requests_received 件}", "法人、其他组织提出申请{requests_by_organisations 件}"],
  [
    "来自公民的申请{requests_by_citizens|requests_received 件}",
    "来自法人或其他组织的申请{requests_by_organisations 件}",
  ],
  ["公民个人提交{requests_by_citizens|requests_received 件}", "企业、社会组织等提交{requests_by_organisations 件}"],
  ["申请人是公民的{requests_by_citizens|requests_received 件}", "是法人或其他组织的{requests_by_organisations 件}"],
  ["公民申请数{requests_by_citizens|requests_received 件}", "法人或其他组织申请数{requests_by_organisations 件}"],
];
export const PEOPLE_OF_FORMS: [string, string][] = [
  ["自然人提交{requests_received/natural_person 件}", "法人或其他组织提交{requests_by_organisations 件}"],
  ["自然人提交申请{requests_received/natural_person 件}", "法人或其他组织提交申请{requests_by_organisations 件}"],
  ["来自自然人的申请{requests_received/natural_person 件}", "来自法人或者其他组织的申请{requests_by_organisations 件}"],
  ["申请人是自然人的{requests_received/natural_person 件}", "是法人或其他组织的{requests_by_organisations 件}"],
  ["自然人申请数量{requests_received/natural_person 件}", "法人或其他组织申请数量{requests_by_organisations 件}"],
];

export const ACCEPTED = [
  "其中依法受理{requests_accepted 件}。",
  "经登记审查后受理{requests_accepted 件}。",
  "按照规定受理申请{requests_accepted 件}。",
  "符合申请要件、依法受理的{requests_accepted 件}。",
  "共计受理申请{requests_accepted 件}。",
];

export const MEANS_SHAPES = [
  "list",
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
  "，通过网络、信函提出的分别有{requests_online 件}、{requests_letter 件}",
  "，其中网络申请与信函申请分别是{requests_online 件}和{requests_letter 件}",
  "，网上和书面信函申请各为{requests_online 件}、{requests_letter 件}",
];

export const NONE = [
  "<Y>，<S>{0 requests_received: 没有群众提出公开政府信息的申请}。",
  "<Y>，<S>{0 requests_received: 没有发生依申请信息公开事件}。",
  "由于主动公开及时到位，<Y>，<S>{0 requests_received: 没有公民、法人和其他组织申请公开政府信息}。",
  "<Y>，<S>{0 requests_received: 新收政府信息公开申请数量0件}。",
  "<Y>，<S>{0 requests_received|requests_accepted: 未受理政府信息公开申请}。",
  "<Y>，<S>{0 requests_received: 收到依申请需要公开的信息0件}。",
  "<Y>，<S>{0 requests_received: 未收到任何单位和个人提出的政府信息公开申请}。",
  "<Y>，<S>{0 requests_received: 收到依申请公开政府信息共0件}。",
  "<S><Y>{0 requests_received: 未收到书面、电子邮件等任何形式的政府信息公开申请}。",
  "<Y>，<S>依申请公开渠道保持畅通，{0 requests_received: 全年未接到申请}。",
  "<Y>，<S>{0 requests_received: 政府信息公开申请收件量为0}。",
  "<Y>，<S>{0 requests_received: 未收到要求提供政府信息的申请}。",
  "<Y>，<S>{0 requests_received: 无依申请公开信息情况}。",
  "<Y>，<S>{0 requests_received: 没有收到申请公开政府信息的情况}。",
  "<Y>，<S>{0 requests_received: 受理政府信息公开申请0件}。",
];

export const CARRIED = [
  "<Y>，<S>共收到政府信息公开申请{requests_received 件}，上年度结转办理{requests_carried_in 件}，除结转下年度{requests_carried_out 件}外，其余{requests_processed 件}全部按时答复。",
  "<Y>，<S>新收到依申请公开政府信息{requests_received 件}，结转上年度办理{requests_carried_in 件}；已答复{requests_processed 件}，结转下年度继续办理{requests_carried_out 件}。",
  "<Y>，<S>本年新收申请数量{requests_received 件}，上年结转申请数量{requests_carried_in 件}，办理结果总计{requests_processed 件}，结转下年度继续办理数量{requests_carried_out 件}。",
  "<S>承接上年结转申请{requests_carried_in 件}，<Y>新收申请{requests_received 件}，两项合计办结{requests_processed 件}，{requests_carried_out 件}结转下年办理。",
  "<Y>，<S>办结政府信息公开申请{requests_processed 件}（含上年结转{requests_carried_in 件}），结转下年{requests_carried_out 件}；当年新收{requests_received 件}。",
  "依申请公开方面，<Y>新收{requests_received 件}、结转上年{requests_carried_in 件}、办结{requests_processed 件}、结转下年{requests_carried_out 件}。",
  "<Y>，<S>共接收政府信息公开申请{requests_received 件}，另有上年度未办结转入{requests_carried_in 件}，办结{requests_processed 件}，余下{requests_carried_out 件}按规定结转下一年度。",
  "<Y>，<S>政府信息公开申请新收{requests_received 件}；上年结转{requests_carried_in 件}；已作出答复{requests_processed 件}；转下年度继续办理{requests_carried_out 件}。",
  "<Y>，<S>共收到信息公开申请{requests_received 件}，上年度结转{requests_carried_in 件}；答复{requests_processed 件}，结转下年继续办理{requests_carried_out 件}。",
  "<Y>，<S>新收政府信息公开申请{requests_received 件}、上年结转{requests_carried_in 件}，已办结{requests_processed 件}，结转下年度办理{requests_carried_out 件}，无逾期答复情况。",
];

export const WITH_CARRIED = [
  "<Y>，<S>收到政府信息公开申请{requests_received 件}，上年结转{requests_carried_in 件}，应办理申请共计<n>件，实际办结{requests_processed 件}。",
  "<Y>，<S>实际办理政府信息公开申请<n>件，包含上年结转的{requests_carried_in 件}，已办结{requests_processed 件}。",
  "算上上年结转{requests_carried_in 件}，<Y>，<S>共有政府信息公开申请<n>件需要办理，已答复{requests_processed 件}。",
  "<Y>，<S>办理的政府信息公开申请共计<n>件（新收{requests_received 件}＋上年结转{requests_carried_in 件}），办结{requests_processed 件}。",
  "<Y>，<S>依申请公开办理量为<n>件，其中{requests_carried_in 件}由上年结转，{requests_received 件}为本年新收，已办结{requests_processed 件}。",
];

export const ON_TIME = [
  "申请办结总数{requests_completed 件}，按时办结数{requests_completed_on_time 件}，延期办结数{requests_completed_extended 件}。",
  "共办结{requests_completed 件}，按时办结{requests_completed_on_time 件}，因需征求意见等原因延期办结{requests_completed_extended 件}。",
  "全年办结申请{requests_completed 件}，{requests_completed_on_time 件}按时办结，{requests_completed_extended 件}延期办结。",
  "申请办结情况：按时办结{requests_completed_on_time 件}；延期办结{requests_completed_extended 件}；合计{requests_completed 件}。",
  "办结依申请公开{requests_completed 件}，其中按时办结的{requests_completed_on_time 件}，延期办结的{requests_completed_extended 件}。",
];
