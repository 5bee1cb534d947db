/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). What became of the requests. */

export const HEAD = [
  "年内答复完毕的政府信息公开申请有{requests_answered 件}",
  "<S>给出答复的申请共{requests_answered 件}",
  "答复方面，<S>已向申请人作出答复{requests_answered 件}",
  "上述申请，<S>答复了{requests_answered 件}",
  "<S>发出《政府信息公开申请答复书》{requests_answered 份}",
  "到年底，<S>已经答复申请人{requests_answered 件}",
  "<S>由承办科室提出意见、经审核后答复申请{requests_answered 件}",
  "<S>答复申请的件数为{requests_answered 件}",
  "（三）答复情况。<S>答复申请{requests_answered 件}",
  "3.答复结果。<S>共答复{requests_answered 件}",
  "申请的答复情况是：<S>答复{requests_answered 件}",
  "<S>按照“谁公开、谁答复”的原则，答复政府信息公开申请{requests_answered 件}",
  "<S>以书面或者申请人要求的其他形式答复{requests_answered 件}",
  "答复申请总数{requests_answered 件}",
  "<S>已答复的政府信息公开申请数{requests_answered 件}",
  "<S>答复并送达申请人{requests_answered 件}",
  "答复件：<S>全年{requests_answered 件}",
  "得到答复的申请有{requests_answered 件}",
  "<S>办理且已答复的有{requests_answered|requests_completed 件}",
];
export const LEAD = [
  "，其中：",
  "，其中",
  "。其中：",
  "：",
  "，分别是：",
  "。从答复内容看，",
  "，结果如下：",
  "。答复意见分为：",
];

export const DECISIONS = {
  answered_already_public: [
    "信息早已主动公开、告知查询途径",
    "告知在哪里可以查到已主动公开的信息",
    "所需信息已在主动公开之列",
    "信息已主动公开、指引查询",
    "此前已主动公开",
    "早先已主动公开的信息",
  ],
  answered_granted: [
    "答复可以公开",
    "同意公开所申请信息",
    "按申请内容公开",
    "准予公开",
    "同意并提供所需信息",
    "照申请全部公开",
    "可以公开",
    "决定同意公开",
    "公开并提供",
  ],
  answered_partially_granted: [
    "公开了其中一部分",
    "同意公开一部分",
    "只公开部分内容",
    "能公开的部分予以公开",
    "部分内容准许公开",
  ],
  answered_refused: [
    "不准予公开",
    "告知不予公开",
    "明确不予公开",
    "不予公开并说明理由",
    "依据规定不公开",
    "拒绝公开",
    "不能公开",
    "未同意公开",
  ],
  answered_not_this_organ: [
    "不归本机关公开",
    "应由其他行政机关公开",
    "公开职责不在本机关",
    "非本机关公开事项",
    "不由本机关负责公开",
    "告知不是本机关掌握",
  ],
  answered_information_not_exist: [
    "经查未制作也未保存该信息",
    "检索后确认信息不存在",
    "告知没有该信息",
    "申请的信息经查不存在",
    "所需信息不存在",
  ],
  answered_correction_requested: [
    "退请补正",
    "申请要素不全、告知补正",
    "内容不明确而告知补充更改",
    "须更改补充后再申请",
    "已发补正告知书",
  ],
  answered_other_channel: [
    "转告其他途径",
    "请申请人经其他途径办理",
    "指引通过其他途径解决",
    "应走其他途径",
    "建议改循其他途径",
  ],
};

export const GROUPS = {
  results_granted: ["准予公开", "决定依申请予以公开", "答复同意予以公开", "按申请予以公开", "予以公开并提供"],
  results_partially_granted: [
    "准许公开部分内容",
    "公开部分信息",
    "能区分的部分予以公开",
    "答复予以部分公开",
    "公开可公开的部分",
  ],
  results_refused: ["决定依法不予公开", "不准予公开", "不予公开并说明理由", "不公开", "按规定不予公开"],
  results_unable: ["本机关实在无法提供", "答复无法提供所需信息", "无从提供", "客观上无法提供", "因故无法提供"],
  results_not_processed: [
    "说明理由后不予处理",
    "决定依规不予处理",
    "依条例规定不予处理",
    "作不予处理结论",
    "告知申请人不予处理",
  ],
  results_other: ["其他处理办法", "其他类处理", "按其他处理", "归其他处理", "列入其他处理"],
};

export const ITEM = [
  ...Array.from({ length: 6 }, () => (l: string, s: string) => `${l}{${s} 件}`),
  (l: string, s: string) => `${l}一类{${s} 件}`,
  (l: string, s: string) => `按“${l}”办理的{${s} 件}`,
  (l: string, s: string) => `${l}的是{${s} 件}`,
  (l: string, s: string) => `${l} {${s} 件}`,
  (l: string, s: string) => `结果为“${l}”的{${s} 件}`,
  (l: string, s: string) => `${l}者{${s} 件}`,
  (l: string, s: string) => `${l}〔{${s} 件}〕`,
];

export const RESIDUAL = [
  "因信息不存在、须补正或者应走其他途径等其他情况办理的{answered_residual_combined 件}",
  "还有{answered_residual_combined 件}，有的是信息不存在，有的需补正，有的应走其他途径",
  "信息不存在、申请需补正、另有办理途径等几种情形合计{answered_residual_combined 件}",
  "其他答复（包括信息不存在、退请补正、指引其他途径）{answered_residual_combined 件}",
];
export const REFUSALS_LEAD = [
  "不予公开的缘由是：",
  "之所以不予公开，",
  "不公开的原因分别是：",
  "其中不予公开的，按理由划分：",
  "不同意公开的依据为：",
  "对不予公开的申请归类，",
];
export const RESULTS_LEAD = [
  "办理结果：",
  "其中，",
  "从结果上分，",
  "处理决定有以下几种：",
  "答复决定为：",
  "本年度办理结果如下：",
  "上述办理结果中，",
];

export const ALL = [
  "件件都有答复，没有一件超期。",
  "已在法定期限里逐件答复。",
  "至年底均已答复申请人。",
  "全部按期办完并告知了申请人。",
  "依照《条例》规定的时限都作了答复。",
  "按时答复率达到百分之百。",
  "无一例外在期限内办结。",
  "申请人均如期得到答复。",
  "办结率、按时答复率都是100%。",
  "每一件都按规定时间答复了申请人。",
];
