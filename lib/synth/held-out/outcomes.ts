/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). What became of the requests. */

export const HEAD = [
  "全年向申请人作出答复{requests_answered 件}",
  "<S>按程序作出政府信息公开答复{requests_answered 件}",
  "截至年底已答复申请{requests_answered 件}",

  "<S>共答复政府信息公开申请{requests_answered 件}",
  "（二）申请处理情况。<S>答复申请{requests_answered 件}",
  "<S>在法定期限内答复{requests_answered|requests_completed_on_time 件}",
  "申请办理情况：<S>共答复申请{requests_answered 件}",
  "<S>按规定程序答复申请人{requests_answered 件}",
  "<S>对收到的申请作出答复{requests_answered 件}",
  "全年共办结政府信息公开申请{requests_answered|requests_completed 件}",
  "本年度对申请的答复总数为{requests_answered 件}",
  "对申请的答复总数{requests_answered 件}",
  "<S>作出书面答复{requests_answered 件}",
];
export const LEAD = ["，其中：", "，其中", "。其中，", "：", "。答复情况为：", "，具体如下：", "，按答复类型分："];

export const DECISIONS = {
  answered_already_public: [
    "属于已主动公开范围的",
    "告知已主动公开",
    "属于主动公开信息并告知获取方式",
    "已主动公开并告知获取途径",
    "属已主动公开信息",
    "主动公开范围内答复",
  ],
  answered_granted: [
    "依申请予以公开",
    "作同意公开处理",
    "同意公开",
    "同意公开的答复",
    "予以公开",
    "准予公开",
    "作出同意公开的决定",
    "依法予以公开",
  ],
  answered_partially_granted: [
    "部分予以公开",
    "同意公开其中部分信息",

    "同意部分公开",
    "部分公开",
    "同意部分公开的答复",
    "部分信息予以公开",
  ],
  answered_refused: ["不同意公开", "不予公开", "否决公开", "不予公开的答复", "作出不同意公开答复", "依法不予公开"],
  answered_not_this_organ: [
    "申请内容不属于本机关公开",
    "告知不属于本机关公开职责",
    "不属于本单位公开范围",

    "非本部门掌握的信息",
    "告知非本机关掌握",
    "申请信息不属于本部门公开",
  ],
  answered_information_not_exist: [
    "经核查信息不存在",
    "查无所申请的信息",

    "申请信息不存在",
    "告知信息不存在",
    "政府信息不存在的答复",
    "经查询信息不存在",
  ],
  answered_correction_requested: [
    "告知申请人补正申请内容",
    "要求补充更改申请",

    "告知申请人作出更改、补充",
    "申请内容不明确告知补正",
    "要求申请人补正",
  ],
  answered_other_channel: [
    "告知申请人向其他途径咨询办理",
    "指引其他办理途径",

    "告知其他途径",
    "建议向其他途径咨询",
    "引导通过其他途径办理",
  ],
};

export const GROUPS = {
  results_granted: ["予以公开", "予以公开答复", "全部公开", "同意公开", "答复予以公开"],
  results_partially_granted: [
    "作出部分公开的决定",
    "部分公开",
    "予以部分公开",
    "部分公开答复",
    "区分处理后公开部分内容",
  ],
  results_refused: ["不予公开", "不予公开答复", "决定不予公开", "答复不予公开"],
  results_unable: [
    "本机关不能提供",
    "无法向申请人提供",
    "无法提供",
    "本机关无法提供",
    "无法提供答复",
    "本机关确实无法提供",
  ],
  results_not_processed: ["不予处理", "不予处理答复", "决定不予处理", "告知不予处理"],
  results_other: ["其他处理", "其他处理结果", "其他", "其他处理情形"],
};

export const ITEM = [
  ...Array.from({ length: 6 }, () => (l: string, s: string) => `${l}{${s} 件}`),
  (l: string, s: string) => `${l}的{${s} 件}`,
  (l: string, s: string) => `${l}的有{${s} 件}`,
  (l: string, s: string) => `${l}数{${s} 件}`,
  (l: string, s: string) => `${l}的共{${s} 件}`,
  (l: string, s: string) => `${l}有{${s} 件}`,
  (l: string, s: string) => `${l}：{${s} 件}`,
];

export const RESIDUAL = [
  "信息不存在、告知补正、告知其他途径办理等其他情形{answered_residual_combined 件}",
  "其他情形（包括信息不存在、内容不明确需补正、通过其他途径办理等）{answered_residual_combined 件}",
  "信息不存在、申请内容不明确、告知其他途径等合计{answered_residual_combined 件}",
];
export const REFUSALS_LEAD = [
  "不予公开的申请按理由分，",
  "不予公开的具体原因：",
  "不同意公开的情况为：",
  "不予公开的申请里，",
  "不予公开理由：",
];
export const RESULTS_LEAD = [
  "其中，",
  "其中：",
  "办理结果分为：",
  "从办结情况看，",
  "答复结果分别为：",
  "办理结果具体为：",
  "在办理结果中，",
];

export const ALL = [
  "均按照法定程序和时限予以答复。",
  "未出现超期答复情况。",

  "均在法定时限内完成答复，答复率100%。",
  "均严格按照《条例》有关规定进行办理和答复。",
  "均已依法按时办结。",
  "答复率、办结率均为100%。",
  "都已按规定程序和时限答复申请人。",
  "按时办结，无逾期答复情况。",
  "全部在规定期限内办理完毕。",
];
