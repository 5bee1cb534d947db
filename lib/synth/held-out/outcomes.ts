/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). What became of the requests. */

export const HEAD = [
  "<S>共予以答复{requests_answered 件}",
  "<S>已办理答复{requests_answered|requests_completed 件}",
  "全年对申请的答复总数为{requests_answered 件}",
  "<S>按规定时限答复{requests_answered 件}",
  "共答复申请人{requests_answered 件}",
  "<S>作出答复{requests_answered 件}",
  "经认真办理，<S>答复政府信息公开申请{requests_answered 件}",
  "申请答复方面，<S>共计答复{requests_answered 件}",
  "在已经答复的{requests_answered 件}申请中",
  "<S>答复依申请公开政府信息{requests_answered 件}",
];
export const LEAD = [
  "，其中：",
  "，其中",
  "，答复情况如下：",
  "，按答复类型分为：",
  "，其中属于以下情形：",
  "，分别为：",
  "：",
  "，具体情况为：",
];

export const DECISIONS = {
  answered_already_public: [
    "属于已主动公开的范围",
    "告知已主动公开查询途径",
    "属主动公开范围并告知查询方式",
    "已属主动公开",
  ],
  answered_granted: ["同意全部公开答复", "依法予以公开", "向申请人提供信息", "作出公开答复", "准予全部公开"],
  answered_partially_granted: ["同意部分公开答复", "作出部分公开答复", "作部分公开处理"],
  answered_refused: ["不同意公开答复", "作不予公开处理", "依条例规定不予公开", "否决公开"],
  answered_not_this_organ: ["不属于本机关掌握", "非本机关公开职责", "不属于本行政机关职责范围", "告知不属于本机关公开"],
  answered_information_not_exist: ["告知信息不存在", "答复信息不存在", "所申请公开信息不存在"],
  answered_correction_requested: ["告知作出更改、补充", "一次性告知补正", "通知补正申请材料"],
  answered_other_channel: ["告知其他途径", "告知从其他途径获取", "引导通过其他渠道解决"],
};

export const GROUPS = {
  results_granted: ["作出予以公开决定", "予以公开的申请", "决定公开", "全部予以公开"],
  results_partially_granted: ["予以部分公开处理", "作出部分公开决定", "部分公开答复"],
  results_refused: ["不予公开决定", "属于不予公开情形", "决定不公开"],
  results_unable: ["无法提供政府信息", "属于无法提供情形", "因本机关不掌握等无法提供"],
  results_not_processed: ["属于不予处理情形", "依条例不予处理", "作出不予处理决定"],
  results_other: ["其他处理情形", "按其他情形处理", "其他处理结果"],
};

export const ITEM = [
  (l: string, s: string) => `${l}{${s} 件}`,
  (l: string, s: string) => `${l}{${s} 件}`,
  (l: string, s: string) => `${l}{${s} 件}`,
  (l: string, s: string) => `${l}的有{${s} 件}`,
  (l: string, s: string) => `“${l}”的{${s} 件}`,
  (l: string, s: string) => `${l}数{${s} 件}`,
  (l: string, s: string) => `{${s} 件}属于“${l}”`,
];

export const RESIDUAL = [
  "告知信息不存在、要求补正、告知其他途径等答复共计{answered_residual_combined 件}",
  "余下{answered_residual_combined 件}为信息不存在、告知补正、告知其他途径等情形",
  "信息不存在、补正、其他途径等其他情形{answered_residual_combined 件}",
];
export const REFUSALS_LEAD = ["不予公开的具体原因为：", "不同意公开答复中，", "上述不予公开的申请，理由为："];
export const RESULTS_LEAD = [
  "其中：",
  "从办理情况看，",
  "答复结果为：",
  "处理结果分别为：",
  "按照办理结果划分，",
  "其中，",
];

export const ALL = [
  "均按规定程序和时限予以答复。",
  "已全部按时答复到位。",
  "均在规定时限内进行了答复。",
  "按时答复率100%。",
  "以上申请均已依法答复。",
  "均已处理完毕并答复申请人。",
];
