/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). What became of the requests. */

export const HEAD = [
  "（二）答复情况。共答复{requests_answered 件}",
  "答复情况：<S>共计答复{requests_answered 件}",
  "2.申请处理情况：<S>已答复{requests_answered 件}",
  "<S>共做出答复{requests_answered 件}",
  "全年共答复申请人{requests_answered 件}",
  "已作出答复的共{requests_answered 件}",
  "<S>按照法定时限答复{requests_answered|requests_completed_on_time 件}",
  "<S>对已受理的申请答复{requests_answered 件}",
  "全年办理并答复{requests_answered|requests_completed 件}",
  "<S>均按规定办理，已答复申请{requests_answered 件}",
  "申请答复数为{requests_answered 件}",
  "<S>依法作出答复{requests_answered 件}",
  "政府信息公开申请共答复{requests_answered 件}",
];
export const LEAD = [
  "。其中：",
  "，其中：",
  "，其中",
  "，其中，",
  "：",
  "。答复类别为：",
  "，答复结果分为：",
  "，分类如下：",
];

export const DECISIONS = {
  answered_already_public: [
    "属于主动公开范围并告知查阅途径",
    "属于主动公开的信息",
    "已主动公开信息",
    "告知属已主动公开",
    "属已主动公开范围",
    "申请内容属于主动公开范围",
    "答复已主动公开",
  ],
  answered_granted: [
    "同意公开",
    "予以公开",
    "同意公开申请",
    "同意公开答复",
    "全部同意公开",
    "给予公开答复",
    "向申请人提供",
  ],
  answered_partially_granted: [
    "同意部分公开",
    "部分公开",
    "给予部分公开",
    "部分同意公开答复",
    "部分公开答复",
    "作部分公开答复",
  ],
  answered_refused: ["不同意公开", "不予公开", "决定不公开", "否决公开", "不予公开答复", "答复不同意公开"],
  answered_not_this_organ: [
    "告知非本机关制作信息",
    "非本部门掌握",
    "不属于本行政机关公开信息",
    "不属于本机关公开权限",
    "告知不属于本机关掌握",
    "非本单位公开职权范围",
  ],
  answered_information_not_exist: [
    "信息不存在",
    "政府信息不存在",
    "属申请公开的信息不存在",
    "经检索查找信息不存在",
    "告知政府信息不存在",
  ],
  answered_correction_requested: [
    "告知作出更改、补充申请",
    "申请内容不明确需补正",
    "告知申请人补充材料后再申请",
    "请申请人更改、补充",
    "发出补正通知",
  ],
  answered_other_channel: [
    "告知可通过其他途径解决",
    "告知通过其他途径查询",
    "引导申请人通过其他渠道获取",
    "告知申请人其他办理途径",
    "建议通过其他途径获取",
  ],
};

export const GROUPS = {
  results_granted: ["予以公开", "全部公开答复", "同意公开答复", "给予公开", "按规定予以公开", "决定全部公开"],
  results_partially_granted: ["部分公开", "给予部分公开答复", "同意部分公开", "区分处理后予以部分公开"],
  results_refused: ["不予公开", "不同意公开", "依法决定不公开", "作不予公开处理"],
  results_unable: ["无法提供", "本机关无法提供信息", "告知无法提供信息", "无法提供所需信息"],
  results_not_processed: ["不予处理", "不作处理", "依照规定不予处理", "告知不予处理情形"],
  results_other: ["其他处理", "其他", "作其他情形处理", "按其他处理办结"],
};

const plain = (l: string, s: string) => `${l}{${s} 件}`;
export const ITEM = [
  ...Array<typeof plain>(6).fill(plain),
  (l: string, s: string) => `${l}的{${s} 件}`,
  (l: string, s: string) => `${l}共{${s} 件}`,
  (l: string, s: string) => `属“${l}”的{${s} 件}`,
  (l: string, s: string) => `${l} {${s} 件}`,
  (l: string, s: string) => `${l}（{${s} 件}）`,
  (l: string, s: string) => `“${l}”{${s} 件}`,
];

export const RESIDUAL = [
  "信息不存在、申请内容需要补正、告知通过其他途径获取等其他情形{answered_residual_combined 件}",
  "信息不存在、补正、其他途径办理等其他情形合计{answered_residual_combined 件}",
  "其他情况（申请信息不存在、告知补充更改、告知其他途径办理）{answered_residual_combined 件}",
  "其余为信息不存在、需补充材料、转其他途径办理等，共{answered_residual_combined 件}",
];
export const REFUSALS_LEAD = [
  "不同意公开的理由：",
  "不予公开的依据分别为：",
  "不予公开的申请，",
  "不同意公开的情形中，",
];
export const RESULTS_LEAD = [
  "其中，",
  "其中：",
  "办理结果情况：",
  "答复结果：",
  "按答复结果划分，",
  "从申请处理结果看，",
  "本年度办理结果为：",
];

export const ALL = [
  "均在法定期限内予以答复，按时答复率100%。",
  "已按照相关规定及时办理。",
  "已全部按时办结完成。",
  "已办理完毕。",
  "均依法依规进行了规范答复办理。",
  "全部在规定时限内答复完毕。",
  "均按法定程序和时限办理完结。",
  "按时办结率、答复率均达100%。",
  "全部按规定程序予以答复，无超期。",
];
