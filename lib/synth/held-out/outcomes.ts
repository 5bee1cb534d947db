/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). What became of the requests. */

export const HEAD = [
  "全年答复申请{requests_answered 件}",
  "<S>依法答复{requests_answered 件}",
  "<S>共向申请人出具答复{requests_answered 件}",
  "<S>制发答复书{requests_answered 份}",
  "全年出具政府信息公开答复{requests_answered 件}",
  "<S>对申请作出书面答复{requests_answered 件}",
  "已答复申请{requests_answered 件}",
  "<S>按期答复申请{requests_answered|requests_completed_on_time 件}",
  "截至年底已答复{requests_answered 件}",
  "从答复情况看，<S>共答复{requests_answered 件}",
  "答复政府信息公开申请共{requests_answered 件}",
  "<S>完成答复{requests_answered|requests_completed 件}",
  "申请的答复数为{requests_answered 件}",
];
export const LEAD = [
  "。其中，",
  "，按答复结果分，",
  "，答复结果分别为：",
  "，包括：",
  "，具体答复情况：",
  "，从结果看，",
  "，其中：",
  "：",
];

export const DECISIONS = {
  answered_already_public: [
    "已主动公开并告知获取方式",
    "属于已经主动公开信息",
    "所申请信息已主动公开",
    "申请内容已主动公开",
    "告知信息已主动公开",
  ],
  answered_granted: ["答复全部公开", "提供所申请信息", "依申请予以公开", "准予公开", "答复同意公开", "同意全部公开"],
  answered_partially_granted: ["部分予以公开", "同意部分内容公开", "作出部分公开的答复", "准予部分公开"],
  answered_refused: ["答复不予公开", "作出不同意公开决定", "依法不予公开", "决定不予公开", "属不予公开范围"],
  answered_not_this_organ: [
    "不属于本机关公开范围",
    "告知不属于本单位职责",
    "非本机关掌握",
    "不属本机关职权范围",
    "告知非本机关信息",
  ],
  answered_information_not_exist: [
    "经检索没有相关信息",
    "告知该信息不存在",
    "属于信息不存在情形",
    "相关政府信息不存在",
    "申请的信息不存在",
  ],
  answered_correction_requested: [
    "要求申请人补正",
    "告知补正材料",
    "内容不明确要求补充",
    "要求更改补充申请内容",
    "告知申请人补充更正",
  ],
  answered_other_channel: [
    "告知由其他渠道办理",
    "告知应通过其他途径获取",
    "告知从其他途径办理",
    "指引通过其他途径办理",
  ],
};

export const GROUPS = {
  results_granted: ["属予以公开", "给予全部公开", "答复予以公开", "同意公开", "决定予以公开"],
  results_partially_granted: ["给予部分公开", "作区分处理后部分公开", "答复部分公开", "属于部分公开情形"],
  results_refused: ["属不予公开", "依法决定不予公开", "答复不予公开", "作不予公开答复"],
  results_unable: ["属无法提供", "答复无法提供", "告知无法提供", "因信息不存在、不掌握等无法提供"],
  results_not_processed: ["属不予处理", "依法不予处理", "告知不予处理", "因信访、重复申请等不予处理"],
  results_other: ["属其他处理", "作其他处理", "按其他处理方式办结", "以其他方式处理"],
};

const after = (l: string, s: string) => `${l}{${s} 件}`;
export const ITEM = [
  ...Array<typeof after>(4).fill(after),
  (l: string, s: string) => `${l}的{${s} 件}`,
  (l: string, s: string) => `${l}为{${s} 件}`,
  (l: string, s: string) => `${l}共{${s} 件}`,
  (l: string, s: string) => `${l}：{${s} 件}`,
  (l: string, s: string) => `{${s} 件}${l}`,
  (l: string, s: string) => `${l}（{${s} 件}）`,
];

export const RESIDUAL = [
  "信息不存在、需要补正以及告知其他途径等合计{answered_residual_combined 件}",
  "其余{answered_residual_combined 件}分别属于信息不存在、补正、告知其他途径等情形",
  "信息不存在、告知补正、其他途径等情况{answered_residual_combined 件}",
  "另有{answered_residual_combined 件}属信息不存在、要求补正、通过其他途径获取等情形",
];
export const REFUSALS_LEAD = [
  "不予公开的理由分布：",
  "其中不予公开原因如下：",
  "按不予公开的理由划分，",
  "不予公开的申请中，",
];
export const RESULTS_LEAD = [
  "办理结果如下：",
  "答复类型为：",
  "按答复类型统计，",
  "办结的申请中，",
  "从处理结果看，",
  "具体为：",
  "办理情况：",
];

export const ALL = [
  "均已依法依规答复申请人。",
  "全部在法定期限内作出答复。",
  "答复率达到100%。",
  "所有申请均已办结。",
  "办结率为100%。",
  "均按《条例》规定的时限答复。",
  "均及时予以答复。",
  "全部依法办结。",
  "件件有答复，无一超期。",
];
