/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). What became of the requests. */

export const HEAD = [
  "<S>已答复申请{requests_answered 件}",
  "共答复{requests_answered 件}",
  "答复申请{requests_answered 件}",
  "全年共答复政府信息公开申请{requests_answered 件}",
  "<S>依法依规答复{requests_answered 件}",
  "<S>均按程序办理，共答复{requests_answered 件}",
  "政府信息公开申请答复数{requests_answered 件}",
  "已经答复的申请有{requests_answered 件}",
  "<S>全年办理答复{requests_answered|requests_completed 件}",
  "<S>按规定时限答复申请人{requests_answered|requests_completed_on_time 件}",
  "对受理的申请，<S>已答复{requests_answered 件}",
  "<S>逐件作出答复，共{requests_answered 件}",
  "出具答复意见{requests_answered 件}",
];
export const LEAD = [
  "，其中：",
  "，其中",
  "。其中，",
  "，其中，",
  "：",
  "。按答复类型看，",
  "，答复情况如下：",
  "。分别为",
];

export const DECISIONS = {
  answered_already_public: [
    "属于主动公开信息范围",
    "属于已主动公开的范围内",
    "已主动公开",
    "告知属于主动公开信息",
    "信息已主动公开、告知查询方式",
    "答复主动公开",
    "属于已主动公开的信息",
  ],
  answered_granted: [
    "同意公开",
    "同意公开答复",
    "予以公开",
    "全部公开",
    "依申请同意公开",
    "依法提供相关信息",
    "同意提供",
  ],
  answered_partially_granted: [
    "同意部分公开",
    "部分公开",
    "予以部分公开",
    "依申请部分公开",
    "答复部分公开",
    "作出同意部分公开答复",
  ],
  answered_refused: ["不予公开", "不同意公开", "不同意公开答复", "答复不公开", "依法不予公开答复", "属于不予公开"],
  answered_not_this_organ: [
    "并非本机关公开",
    "非本机关政府信息",
    "不属于本行政机关公开职责",
    "不属于本部门公开范围",
    "非本机关掌握信息",
    "不属于我单位职责权限范围",
  ],
  answered_information_not_exist: [
    "信息不存在",
    "申请信息不存在",
    "政府信息不存在",
    "所申请的政府信息不存在",
    "经查信息不存在",
  ],
  answered_correction_requested: [
    "告知申请人作出更改补充",
    "告知申请人补正",
    "需要补正",
    "告知补充更正",
    "要求申请人更改、补充申请",
    "补正申请材料",
  ],
  answered_other_channel: [
    "告知申请人可通过其他途径办理",
    "告知由其他途径办理",
    "告知通过其它途径办理",
    "告知申请人通过其他途径获取",
    "引导至其他途径办理",
  ],
};

export const GROUPS = {
  results_granted: ["予以公开", "予以公开答复", "依法予以公开", "公开", "同意予以公开", "作出予以公开答复"],
  results_partially_granted: ["部分公开", "予以部分公开", "依申请部分公开", "作出予以部分公开的答复"],
  results_refused: ["不予公开", "不予公开答复", "依法不予公开", "作出不予公开的答复"],
  results_unable: ["无法提供", "答复为无法提供", "作出无法提供答复", "属于无法提供"],
  results_not_processed: ["不予处理", "不予处理答复", "作出不予处理答复", "属于不予处理"],
  results_other: ["其他处理", "以其他处理结案", "属于其他处理", "其它处理"],
};

const plain = (l: string, s: string) => `${l}{${s} 件}`;
export const ITEM = [
  ...Array<typeof plain>(6).fill(plain),
  (l: string, s: string) => `${l}的{${s} 件}`,
  (l: string, s: string) => `${l}的有{${s} 件}`,
  (l: string, s: string) => `“${l}”的{${s} 件}`,
  (l: string, s: string) => `{${s} 件}${l}`,
  (l: string, s: string) => `${l}为{${s} 件}`,
  (l: string, s: string) => `${l}数：{${s} 件}`,
];

export const RESIDUAL = [
  "申请信息不存在、告知作出更改补充和告知通过其他途径办理等其他情形共{answered_residual_combined 件}",
  "信息不存在、补正申请、其他途径办理等其他情况共{answered_residual_combined 件}",
  "其他情形（信息不存在、更改补充、其他途径）{answered_residual_combined 件}",
  "属于信息不存在、告知更改补充、告知其他途径等情况的{answered_residual_combined 件}",
];
export const REFUSALS_LEAD = ["不同意公开的原因为：", "不予公开的，", "不予公开的情形包括：", "在不予公开的申请中，"];
export const RESULTS_LEAD = [
  "其中，",
  "其中：",
  "办理结果为：",
  "按办理结果分，",
  "在办结的申请中，",
  "答复情况为：",
  "从办理结果看，",
];

export const ALL = [
  "均已按期答复。",
  "已全部办结。",
  "均按照规定办理并答复。",
  "全部按时答复申请人，按时办结率100%。",
  "办结率达100%。",
  "均在规定时限内答复完毕。",
  "答复率100%。",
  "所有申请均依法依规按时答复。",
  "均已在法定期限内办结。",
];
