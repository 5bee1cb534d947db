/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). What became of the requests. */

export const HEAD = [
  "已答复共{requests_answered 件}",
  "共计答复{requests_answered 件}",
  "已按时答复申请人{requests_answered 件}",
  "<S>共计答复政府信息公开申请{requests_answered 件}",
  "<S>答复申请共{requests_answered 件}",
  "申请答复数量{requests_answered 件}",
  "<S>已答复申请共{requests_answered 件}",
  "已经答复的申请{requests_answered 件}",
  "<S>共对{requests_answered 件}政府信息公开申请作出答复",
  "<S>按时答复{requests_answered 件}",
  "（二）申请处理情况。<S>已答复{requests_answered 件}",
  "（二）答复情况。<S>共答复{requests_answered 件}",
  "2.答复情况。<S>答复申请{requests_answered 件}",
  "申请答复情况：共答复{requests_answered 件}",
  "答复政府信息公开申请共计{requests_answered 件}",
  "<S>均按规定进行了答复，共答复{requests_answered 件}",
  "<S>完成政府信息公开申请答复{requests_answered 件}",
  "<S>在规定期限内答复{requests_answered 件}",
  "<S>已办结答复{requests_answered|requests_completed 件}",
];
export const LEAD = ["，其中，", "，其中：", "，其中", "。其中，", "。其中：", "：", "，"];

export const DECISIONS = {
  answered_already_public: [
    "属于已主动公开信息范围",
    "属于主动公开范围内的",
    "已主动公开",
    "属于主动公开信息",
    "属于已主动公开",
  ],
  answered_granted: [
    "同意公开",
    "同意公开答复",
    "同意公开的",
    "予以公开",
    "“同意公开”的",
    "答复同意公开",
    "同意公开答复数",
  ],
  answered_partially_granted: ["同意部分公开", "同意部分公开答复数", "部分公开", "“同意部分公开”的", "同意部分公开的"],
  answered_refused: [
    "不同意公开",
    "不予公开",
    "不同意公开答复",
    "“不予公开”的",
    "不予公开的",
    "答复不予公开",
    "不同意公开答复数",
  ],
  answered_not_this_organ: [
    "不属于本行政机关公开数",
    "非本机关政府信息的",
    "不属于本机关公开信息",
    "“非本机关政府信息”的",
    "不属于本行政机关公开的",
  ],
  answered_information_not_exist: ["申请信息不存在", "信息不存在", "政府信息不存在", "“信息不存在”的", "信息不存在的"],
  answered_correction_requested: [
    "告知作出更改补充数",
    "申请内容不明确",
    "“申请内容不明确”的",
    "告知作出更改、补充",
    "申请内容不明确告知补充",
  ],
  answered_other_channel: ["告知通过其他途径办理数", "告知其他途径", "告知通过其他途径", "告知通过其他途径办理的"],
};

export const GROUPS = {
  results_granted: ["予以公开", "予以公开的", "予以公开答复", "同意公开"],
  results_partially_granted: ["部分公开", "部分公开的", "予以部分公开", "部分公开答复"],
  results_refused: ["不予公开", "不予公开的", "不予公开答复", "不同意公开"],
  results_unable: ["无法提供", "无法提供的", "本机关无法提供", "因本机关不掌握等原因无法提供"],
  results_not_processed: ["不予处理", "不予处理的", "不予处理答复"],
  results_other: ["其他处理", "其他处理的", "其他处理情况", "其他"],
};

export const ITEM = [
  ...Array.from({ length: 12 }, () => (l: string, s: string) => `${l}{${s} 件}`),
  (l: string, s: string) => `${l}有{${s} 件}`,
  (l: string, s: string) => `${l}共{${s} 件}`,
  (l: string, s: string) => `${l}：{${s} 件}`,
  (l: string, s: string) => `${l}为{${s} 件}`,
];

export const RESIDUAL = [
  "信息不存在、需要补正、告知其他途径等其他情况{answered_residual_combined 件}",
  "信息不存在、告知补正、告知其他途径等其他情形{answered_residual_combined 件}",
  "其他情形（信息不存在、申请内容不明确等）{answered_residual_combined 件}",
  "其他答复（信息不存在、告知作出更改补充等）共{answered_residual_combined 件}",
];
export const REFUSALS_LEAD = [
  "不予公开的原因：",
  "不予公开的主要原因是：",
  "不予公开的信息中，",
  "不同意公开的，其中：",
  "不同意公开答复数中，",
];
export const RESULTS_LEAD = [
  "其中，",
  "其中：",
  "其中",
  "办理结果：",
  "本年度办理结果：",
  "答复结果为：",
  "办理情况如下：",
];

export const ALL = [
  "均已在规定时间内办结答复。",
  "已全部按时答复。",
  "均按时办结，答复率100%。",
  "均在法定期限内予以答复办结。",
  "均严格按程序和时限办理。",
  "所有申请均按时办结。",
  "已按程序在规定时间内答复申请人。",
  "均已按期答复，办结率100%。",
  "全部按时办结，未出现逾期答复情况。",
  "均按规定在期限内答复。",
];
