/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). What became of the requests. */

export const HEAD = [
  "截至年末，<S>共答复政府信息公开申请{requests_answered 件}",
  "<S>向申请人发出答复{requests_answered 件}",
  "办理情况。<S>对申请作出答复共{requests_answered 件}",
  "<S>审慎研判、规范答复，全年答复{requests_answered 件}",
  "就上述申请，年内作出答复{requests_answered 件}",
  "<S>办理完毕并答复申请人的{requests_answered|requests_completed 件}",
  "全年向申请人出具答复书{requests_answered 份}",
  "<S>对上述申请作出答复{requests_answered 件}",
  "<S>共向申请人书面答复{requests_answered 件}",
  "年内答复{requests_answered 件}",
  "2.答复情况。<S>共作出答复{requests_answered 件}",
  "从办理情况看，<S>已答复{requests_answered 件}",
  "<S>依照法定程序答复政府信息公开申请{requests_answered 件}",
  "政府信息公开申请答复件共{requests_answered 件}",
  "政府信息公开申请的答复数为{requests_answered 件}",
  "<S>对政府信息公开申请予以答复{requests_answered 件}",
  "<S>累计作出答复{requests_answered 件}",
  "（二）办理答复情况。全年作出答复{requests_answered 件}",
  "申请处理方面，<S>共答复{requests_answered 件}",
];
export const LEAD = [
  "，其中：",
  "，其中",
  "。其中，",
  "：",
  "，其中，",
  "。答复结果如下：",
  "，依答复结果划分，",
  "，分类为：",
];

export const DECISIONS = {
  answered_already_public: [
    "申请的内容已主动公开",
    "属于已主动公开信息",
    "告知已主动公开并说明查阅方式",
    "所申请的信息已主动公开",
    "属主动公开范围",
    "信息已主动公开",
  ],
  answered_granted: [
    "依法同意提供",
    "作同意公开的答复",
    "同意向申请人公开",
    "全部予以公开",
    "依申请同意公开",
    "决定予以公开",
    "同意公开",
    "予以公开",
    "答复同意公开",
  ],
  answered_partially_granted: ["同意公开部分内容", "部分公开", "决定部分公开", "同意部分公开", "予以部分公开"],
  answered_refused: [
    "作出不公开决定",
    "依规不予公开",
    "依法不同意公开",
    "决定不予公开",
    "不予公开",
    "不同意公开",
    "答复不予公开",
    "作不同意公开答复",
  ],
  answered_not_this_organ: [
    "不属本行政机关公开",
    "不属本机关职责范围",
    "告知不属本机关公开",
    "不属于本机关负责公开",
    "属非本机关掌握的信息",
    "所申请信息不属于本机关公开",
  ],
  answered_information_not_exist: [
    "所申请公开的信息不存在",
    "信息不存在",
    "经查找信息不存在",
    "属于信息不存在",
    "答复信息不存在",
  ],
  answered_correction_requested: [
    "告知作出更改、补充",
    "申请内容不明确要求补正",
    "要求申请人作更改补充",
    "通知申请人补正",
    "告知补正",
  ],
  answered_other_channel: [
    "告知申请人另循其他途径办理",
    "引导申请人通过其他途径获取",
    "告知向其他途径办理",
    "告知其他办理途径",
    "建议申请人通过其他途径办理",
  ],
};

export const GROUPS = {
  results_granted: ["予以公开", "依申请予以公开", "同意予以公开", "全部予以公开", "作予以公开的答复"],
  results_partially_granted: ["部分公开", "予以部分公开", "作部分公开的答复", "经区分处理予以部分公开", "决定部分公开"],
  results_refused: ["不予公开", "依法不予公开", "作不予公开处理", "作出依法不予公开答复", "属于不予公开"],
  results_unable: ["无法提供", "本机关无法提供", "因客观原因本机关无法提供", "属于无法提供", "告知无法提供"],
  results_not_processed: ["不予处理", "作不予处理答复", "依法不予处理", "属于不予处理", "作出不予处理的答复"],
  results_other: ["其他处理", "作其他处理", "其他处理方式", "采取其他处理", "属于其他处理"],
};

export const ITEM = [
  ...Array.from({ length: 7 }, () => (l: string, s: string) => `${l}{${s} 件}`),
  (l: string, s: string) => `${l}的{${s} 件}`,
  (l: string, s: string) => `{${s} 件}系${l}`,
  (l: string, s: string) => `${l}的计{${s} 件}`,
  (l: string, s: string) => `${l}的申请有{${s} 件}`,
  (l: string, s: string) => `${l}：{${s} 件}`,
  (l: string, s: string) => `作“${l}”答复的{${s} 件}`,
];

export const RESIDUAL = [
  "信息不存在、需要更改补充、通过其他途径获取等其他情形{answered_residual_combined 件}",
  "申请信息不存在、要求补正、告知其他途径等其他答复共{answered_residual_combined 件}",
  "其他情形（信息不存在、告知补正、告知其他途径）共计{answered_residual_combined 件}",
  "剩余{answered_residual_combined 件}分属信息不存在、告知补正和告知其他途径等情形",
];
export const REFUSALS_LEAD = [
  "不予公开的各项理由分别为：",
  "作出不予公开答复的申请，",
  "不同意公开的具体理由为：",
  "就不予公开的申请而言，",
  "不予公开答复的理由：",
  "不予公开的申请按情形分，",
];
export const RESULTS_LEAD = [
  "其中，",
  "其中：",
  "办理结果方面，",
  "按处理结果分，",
  "办结申请的结果为：",
  "答复结果具体为：",
  "就处理结果看，",
];

export const ALL = [
  "都在规定期限内给予了答复。",
  "办理过程依法合规，均按期答复。",
  "答复及时率100%。",
  "均依法依规按期办理并答复申请人。",
  "已全部在法定时限内答复。",
  "所有申请均按时答复，没有超期。",
  "按期答复率100%。",
  "全部按照规定的程序和期限答复完毕。",
  "均在规定时限内办结并答复。",
  "每件申请都做到依法按时答复。",
];
