/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). What became of the requests. */

export const HEAD = [
  "<S>已答复{requests_answered 件}",
  "经审查，<S>共答复{requests_answered 件}",
  "<S>依法办理，已作出答复{requests_answered 件}",
  "<S>共办复申请{requests_answered|requests_completed 件}",
  "申请答复总数{requests_answered 件}",
  "<S>已向申请人作出答复{requests_answered 件}",
  "<S>答复申请人{requests_answered 件}",
  "全年办理答复政府信息公开申请{requests_answered|requests_completed 件}",
  "已完成答复{requests_answered 件}",
];
export const LEAD = [
  "，其中，",
  "，结果如下：",
  "，包括",
  "，答复内容分别为：",
  "，按答复情况分：",
  "，具体分类为：",
  "。其中：",
];

export const DECISIONS = {
  answered_already_public: ["已在网站主动公开", "属于主动公开内容", "属于主动公开并已告知获取途径", "已经主动公开"],
  answered_granted: ["同意提供信息", "给予公开", "答复公开", "按要求予以公开"],
  answered_partially_granted: ["部分予以公开", "作部分公开", "部分同意公开"],
  answered_refused: ["答复不予公开", "不公开", "依规定不予公开"],
  answered_not_this_organ: ["不属于本机关职责范围", "不属于本单位公开", "不属于本行政机关公开范围", "非本单位职责范围"],
  answered_information_not_exist: ["所申请的信息不存在", "申请公开的信息不存在", "因信息不存在无法提供"],
  answered_correction_requested: ["告知申请人补正", "告知作出补充更正", "要求申请人更改补充"],
  answered_other_channel: ["告知申请人通过其他途径办理", "告知通过其他方式办理", "告知通过其他途径解决"],
};

export const GROUPS = {
  results_granted: ["给予公开", "依法公开", "予以公开答复"],
  results_partially_granted: ["部分予以公开", "区分处理部分公开", "区分后部分公开"],
  results_refused: ["不予公开答复", "答复不予公开", "依规不予公开"],
  results_unable: ["本机关无法提供", "答复无法提供", "因不掌握等原因无法提供"],
  results_not_processed: ["不予处理答复", "按规定不予处理", "答复不予处理"],
  results_other: ["作出其他处理", "以其他方式处理", "其他情形处理"],
};

export const ITEM = [
  (l: string, s: string) => `${l}{${s} 件}`,
  (l: string, s: string) => `${l}{${s} 件}`,
  (l: string, s: string) => `${l}的{${s} 件}`,
  (l: string, s: string) => `${l}的有{${s} 件}`,
  (l: string, s: string) => `{${s} 件}为${l}`,
  (l: string, s: string) => `${l}数{${s} 件}`,
  (l: string, s: string) => `${l}为{${s} 件}`,
];

export const RESIDUAL = [
  "信息不存在、要求补正、告知其他途径等其他情况{answered_residual_combined 件}",
  "其余{answered_residual_combined 件}为信息不存在、告知更改补充、告知其他途径等",
  "信息不存在、告知补正、告知通过其他渠道办理的共{answered_residual_combined 件}",
];
export const REFUSALS_LEAD = ["不予公开的情形为：", "不同意公开的原因是：", "从不予公开的理由看，"];
export const RESULTS_LEAD = [
  "办理结果：",
  "具体办理情况为：",
  "办理结果为",
  "申请办理结果为：",
  "从答复情况看，",
  "其中",
];

export const ALL = [
  "均已按时办结并答复。",
  "均按时予以答复。",
  "答复率100%，无逾期答复情况。",
  "均在法定时限内完成答复。",
  "所有申请均已依法答复，无超期。",
  "均已及时答复申请人。",
];
