/** What became of the requests: lists of decisions, residuals, and how all of them were answered. All wordings are our own. */

import { figure } from "../figures";
import * as held from "../held-out/outcomes";
import { type Bank, choose, joined, say, type Told, type Voice } from "../sentence";
import { whole } from "./words";

const HEAD: Bank = {
  tuned: [
    "经办理，<S>答复{requests_answered 件}",
    "<S>办理答复申请{requests_answered 件}",
    "<S>全年共答复{requests_answered 件}",
    "<S>依法答复政府信息公开申请{requests_answered 件}",
    "<S>共答复申请{requests_answered 件}",
    "已答复{requests_answered 件}",
    "全年答复政府信息公开申请{requests_answered 件}",
    "共作出答复{requests_answered 件}",
    "<S>全年作出答复{requests_answered 件}",
    "<S>共向申请人答复{requests_answered 件}",
    "申请答复数{requests_answered 件}",
    "<S>作出答复的申请共{requests_answered 件}",
    "对{requests_answered 件?}申请作出了答复",
    "<S>办理并答复政府信息公开申请共计{requests_answered|requests_completed 件}",
    "就收到的申请，<S>作出答复{requests_answered 件}",
    "<S>对申请人作出书面答复{requests_answered 件}",
    "<S>共办理答复{requests_answered|requests_completed 件}",
    "申请答复情况：<S>共答复{requests_answered 件}",
    "全年政府信息公开申请答复总数为{requests_answered 件}",
    "<S>依法依规予以答复{requests_answered 件}",
    "上述申请中，已答复{requests_answered 件}",
  ],
  fresh: [
    "<S>已作出答复的申请为{requests_answered 件}",
    "对收到的申请，<S>逐一办理，答复{requests_answered 件}",
    "<S>书面答复申请人{requests_answered 件}",
    "申请答复量为{requests_answered 件}",
    "<S>对申请办理答复{requests_answered|requests_completed 件}",
    "到年底，<S>回复政府信息公开申请{requests_answered 件}",
    "{requests_answered 件}申请在年内得到答复",
    "<S>把答复送到申请人手中的有{requests_answered 件}",
  ],
  held_out: held.HEAD,
};
const LEAD: Bank = {
  tuned: [
    "，具体为：",
    "，其中",
    "，其中：",
    "。其中，",
    "：",
    "，答复结果为：",
    "，其中",
    "，按答复类型分：",
    "，从答复结果看，",
    "，答复情况如下：",
    "，依答复内容划分，",
    "，其中包括：",
    "，答复类型分别为：",
    "。按答复结果统计：",
    "，处理结果如下：",
    "，具体情况是：",
    "，分类统计为：",
    "。在这些答复中，",
  ],
  fresh: [
    "，答复口径分为：",
    "，按答复类别统计，",
    "，答复情况为：",
    "。具体构成：",
    "，按结果分：",
    "，各类答复分别为：",
  ],
  held_out: held.LEAD,
};

/** Labels of the decisions of E1 and E2, with keys that count as right too. */
const DECISIONS: { key: string; slot?: string; names: Bank }[] = [
  {
    key: "answered_already_public",
    names: {
      tuned: [
        "属于已主动公开范围",
        "已主动公开",
        "属于主动公开范围",
        "告知已主动公开",
        "属已主动公开",
        "已属主动公开范围",
        "信息已主动公开",
        "属主动公开信息并告知获取方式",
      ],
      fresh: ["属主动公开信息", "告知其已主动公开", "申请内容此前已公开"],
      held_out: held.DECISIONS.answered_already_public,
    },
  },
  {
    key: "answered_granted",
    names: {
      tuned: [
        "同意公开",
        "予以公开",
        "同意公开答复",
        "全部公开",
        "同意予以公开",
        "同意全部公开",
        "予以全部公开",
        "向申请人公开",
        "准予公开",
      ],
      fresh: ["全部予以公开", "依申请提供信息", "作出同意公开答复"],
      held_out: held.DECISIONS.answered_granted,
    },
  },
  {
    key: "answered_partially_granted",
    names: {
      tuned: ["同意部分公开", "部分公开", "予以部分公开", "给予部分公开", "作出部分公开", "区分处理后部分公开"],
      fresh: ["部分内容公开", "隐去部分内容后公开", "同意公开其中一部分"],
      held_out: held.DECISIONS.answered_partially_granted,
    },
  },
  {
    key: "answered_refused",
    names: {
      tuned: ["不同意公开", "不予公开", "依法不予公开", "决定不予公开", "免予公开", "作出不予公开答复"],
      fresh: ["答复不公开", "依法不能公开", "不同意公开申请"],
      held_out: held.DECISIONS.answered_refused,
    },
  },
  {
    key: "answered_not_this_organ",
    names: {
      tuned: [
        "不属于本行政机关公开",
        "不属于本机关公开",
        "不属于本机关职责权限范围",
        "非本机关掌握",
        "不属于本单位职责权限范围",
        "非本行政机关公开",
        "不属本机关掌握",
        "不属本机关公开范围",
      ],
      fresh: ["不属本单位职权范围", "信息不由本机关掌握", "公开义务机关不是本单位"],
      held_out: held.DECISIONS.answered_not_this_organ,
    },
  },
  {
    key: "answered_information_not_exist",
    names: {
      tuned: [
        "申请信息不存在",
        "信息不存在",
        "政府信息不存在",
        "所申请信息不存在",
        "经检索信息不存在",
        "申请公开的政府信息不存在",
      ],
      fresh: ["查无此信息", "经检索无相关信息", "该信息不存在"],
      held_out: held.DECISIONS.answered_information_not_exist,
    },
  },
  {
    key: "answered_correction_requested",
    slot: "answered_correction_requested|answered_unclear",
    names: {
      tuned: ["告知作出更改补充", "申请内容不明确", "要求补正", "告知申请人更改、补充", "告知补正", "通知申请人补正"],
      fresh: ["请申请人补正", "要求更改或补充申请", "告知申请人补充材料"],
      held_out: held.DECISIONS.answered_correction_requested,
    },
  },
  {
    key: "answered_other_channel",
    names: {
      tuned: [
        "告知通过其他途径办理",
        "告知通过其他途径获取",
        "引导申请人通过其他途径办理",
        "告知通过其他渠道办理",
        "告知其他途径办理",
      ],
      fresh: ["建议通过其他途径办理", "告知经由其他渠道办理", "指引至其他途径办理"],
      held_out: held.DECISIONS.answered_other_channel,
    },
  },
];

/** Rows of the forms of 2019 and later that prose names, the total over all applicants. */
const GROUPS: { key: string; slot?: string; names: Bank }[] = [
  {
    key: "results_granted",
    names: {
      tuned: ["予以公开", "同意公开", "全部公开", "按申请公开", "同意提供", "予以全部公开"],
      fresh: ["完全公开", "予以公开类", "同意公开并提供"],
      held_out: held.GROUPS.results_granted,
    },
  },
  {
    key: "results_partially_granted",
    names: {
      tuned: ["部分公开", "予以部分公开", "区分处理后部分公开", "作出部分公开"],
      held_out: held.GROUPS.results_partially_granted,
      fresh: ["部分内容予以公开", "经区分处理部分公开", "部分公开类"],
    },
  },
  {
    key: "results_refused",
    names: {
      tuned: ["不予公开", "依法不予公开", "作出不予公开决定", "决定不予公开"],
      held_out: held.GROUPS.results_refused,
      fresh: ["依法不公开", "不予公开类"],
    },
  },
  {
    key: "results_unable",
    names: {
      tuned: ["无法提供", "无法提供", "无法提供相关信息", "告知无法提供"],
      held_out: held.GROUPS.results_unable,
      fresh: ["因客观原因无法提供", "无法提供类"],
    },
  },
  {
    key: "results_not_processed",
    names: {
      tuned: ["不予处理", "不予处理", "决定不予处理", "作不予处理"],
      held_out: held.GROUPS.results_not_processed,
      fresh: ["依法不予处理", "不予处理类"],
    },
  },
  {
    key: "results_other",
    names: {
      tuned: ["其他处理", "其他处理", "作其他处理", "其他方式处理"],
      held_out: held.GROUPS.results_other,
      fresh: ["归入其他处理情形", "其他处理类"],
    },
  },
];

/** `label 12 件`, `label 的 12 件`, `12 件 label`. */
const ITEM: Bank<(label: string, slot: string) => string> = {
  tuned: [
    (l, s) => `有{${s} 件}${l}`,
    (l, s) => `${l}{${s} 件}`,
    (l, s) => `${l}的{${s} 件}`,
    (l, s) => `${l}{${s} 件}`,
    (l, s) => `答复“${l}”的{${s} 件}`,
    (l, s) => `${l}的有{${s} 件}`,
    (l, s) => `{${s} 件}${l}`,
    (l, s) => `${l}的申请{${s} 件}`,
    (l, s) => `${l}：{${s} 件}`,
    (l, s) => `${l}共{${s} 件}`,
    (l, s) => `${l}（{${s} 件}）`,
    (l, s) => `${l}的为{${s} 件}`,
    (l, s) => `以“${l}”答复的{${s} 件}`,
  ],
  fresh: [
    (l, s) => `归为“${l}”的{${s} 件}`,
    (l, s) => `“${l}”{${s} 件}`,
    (l, s) => `${l}——{${s} 件}`,
    (l, s) => `${l}计{${s} 件}`,
    (l, s) => `{${s} 件}的结果为“${l}”`,
  ],
  held_out: held.ITEM,
};

/** Outcomes that are told as one figure. */
const REST = ["answered_information_not_exist", "answered_correction_requested", "answered_other_channel"];

const RESIDUAL: Bank = {
  tuned: [
    "申请信息不存在、告知作出更改补充、告知通过其他途径办理等其他情形{answered_residual_combined 件}",
    "其余{answered_residual_combined 件}为申请信息不存在、告知作出更改补充和告知通过其他途径办理等情形",
    "申请信息不存在、申请内容不明确、告知其他途径办理等其他情况{answered_residual_combined 件}",
    "信息不存在、告知补正以及告知其他办理途径等其他答复{answered_residual_combined 件}",
    "信息不存在、需要补正、告知通过其他途径办理等情形共{answered_residual_combined 件}",
  ],
  fresh: [
    "信息不存在、告知补充及转其他途径等情形合计{answered_residual_combined 件}",
    "其余{answered_residual_combined 件}为信息不存在、告知更改补充和告知其他途径",
    "信息不存在、要求补正、指引其他途径三种情形共{answered_residual_combined 件}",
  ],
  held_out: held.RESIDUAL,
};

/** Answered requests with their outcomes (E1, E2). Outcomes of zero are mostly left out. */
export function outcomes(v: Voice): Told {
  const head = say(v, choose(v, HEAD), { words: { S: whole(v) } });
  const present = DECISIONS.filter((d) => (figure(v.figures, d.key) ?? 0) > 0 || v.r.chance(0.15));
  const item = choose(v, ITEM);
  const combine = v.r.chance(0.15) && REST.every((k) => (figure(v.figures, k) ?? 0) > 0);
  const listed = present.filter((d) => !(combine && REST.includes(d.key)));
  const said = listed.map((d) => say(v, item(choose(v, d.names), d.slot ?? d.key)));
  if (combine) {
    const sum = REST.reduce((n, k) => n + (figure(v.figures, k) ?? 0), 0);
    said.push(
      say(v, choose(v, RESIDUAL), {
        values: { answered_residual_combined: sum },
      }),
    );
  }
  const reasons = v.era === "E2" && (figure(v.figures, "answered_refused") ?? 0) > 1 && v.r.chance(0.3);
  return joined([
    head,
    choose(v, LEAD),
    joined(said, v.r.pick(["，", "、", "；"])),
    "。",
    ...(reasons ? [refusals(v)] : []),
  ]);
}

const REASONS: [string, string][] = [
  ["refused_state_secret", "涉及国家秘密"],
  ["refused_trade_secret", "涉及商业秘密"],
  ["refused_personal_privacy", "涉及个人隐私"],
  ["refused_not_government_information", "不是《条例》所指政府信息"],
  ["refused_other_legal", "法律法规规定的其他情形"],
];

const REFUSALS_LEAD: Bank = {
  tuned: [
    "不同意公开的申请中，",
    "不予公开的理由分别为：",
    "不予公开的原因：",
    "在不予公开的申请里，",
    "不予公开答复中，",
  ],
  fresh: ["不公开的依据为：", "就不同意公开的申请看，", "答复不予公开的，理由分别是："],
  held_out: held.REFUSALS_LEAD,
};

function refusals(v: Voice): Told {
  const rows = REASONS.filter(([k]) => (figure(v.figures, k) ?? 0) > 0);
  if (rows.length === 0) return { text: "", figures: [] };
  return joined([
    choose(v, REFUSALS_LEAD),
    joined(
      rows.map(([k, l]) => say(v, `${l}的{${k} 件}`)),
      "，",
    ),
    "。",
  ]);
}

const RESULTS_LEAD: Bank = {
  tuned: [
    "其中，",
    "从办理结果看，",
    "办理结果为：",
    "就办理结果而言，",
    "在已办结的申请中，",
    "办理结果分别是：",
    "已办结申请的结果为：",
    "其中：",
    "从处理情况来看：",
    "按办理结果分，",
    "经审查处理，",
  ],
  fresh: ["办理结果如下：", "从结果看，", "申请办理结论为：", "办理结果分布情况："],
  held_out: held.RESULTS_LEAD,
};

/** The same for the forms of 2019 and later. */
export function results(v: Voice): Told {
  const present = GROUPS.filter((d) => (figure(v.figures, d.key, "total") ?? 0) > 0 || v.r.chance(0.2));
  if (present.length === 0) return { text: "", figures: [] };
  const item = choose(v, ITEM);
  return joined([
    choose(v, RESULTS_LEAD),
    joined(
      present.map((d) => say(v, item(choose(v, d.names), d.slot ?? d.key))),
      "，",
    ),
    "。",
  ]);
}

/** As many answered as came in, none left over from the year before or for the next. */
function wereAll(v: Voice): boolean {
  const f = (key: string, a: "total" | null) => figure(v.figures, key, a) ?? 0;
  if (v.era === "E1" || v.era === "E2") return f("requests_answered", null) === f("requests_received", null);
  return f("requests_carried_in", "total") === 0 && f("requests_carried_out", "total") === 0;
}

/** All were answered: equals what came in, told without a number. */
const ALL: Bank = {
  tuned: [
    "全部按时答复。",
    "均已按时答复。",
    "均在规定期限内办结，答复率100%。",
    "以上申请均按规定程序予以答复。",
    "按期答复率达100%。",
    "均依法在规定时限内作出答复。",
    "所有申请全部依法依规答复申请人，办结率100%。",
    "做到件件有答复。",
    "均在法定期限内予以答复。",
    "所有申请均按时限要求答复完毕。",
    "已全部办理完毕并答复申请人。",
    "办结率、答复率均为100%。",
    "上述申请均已按期办结。",
  ],
  fresh: [
    "件件按时办复。",
    "逐件答复到位。",
    "全部在规定时间内给予答复。",
    "已悉数答复，无一超期。",
    "法定期限内答复率达到100%。",
  ],
  held_out: held.ALL,
};
export const allAnswered = (v: Voice): Told => {
  if (!wereAll(v)) return { text: "", figures: [] };
  const text = choose(v, ALL);
  const value = figure(v.figures, "requests_received", v.era === "E3" || v.era === "E4" ? "total" : null) ?? 0;
  const form = v.era === "E3" || v.era === "E4";
  // 均已按期办结 may be read as the number completed on time too.
  const keys = form
    ? ["requests_processed"]
    : ["requests_answered", "requests_completed", "requests_completed_on_time"];
  return {
    text,
    figures: keys.map((key) => ({
      key,
      applicant: form ? ("total" as const) : null,
      value,
      blank: null,
      scope: v.scope,
      other_scopes: v.otherScopes,
      scope_words: null,
      label: null,
      period: "year" as const,
      approx: null,
      source: "narrative" as const,
      due: "may" as const,
      words: text,
    })),
  };
};
