/** What became of the requests: lists of decisions, residuals, and how all of them were answered. All wordings are our own. */

import { figure } from "../figures";
import * as held from "../held-out/outcomes";
import { type Bank, choose, joined, say, type Told, type Voice } from "../sentence";
import { DECISIONS, GROUPS } from "./decisions";
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
    "<S>已作出答复的申请为{requests_answered 件}",
    "对收到的申请，<S>逐一办理，答复{requests_answered 件}",
    "<S>书面答复申请人{requests_answered 件}",
    "申请答复量为{requests_answered 件}",
    "<S>对申请办理答复{requests_answered|requests_completed 件}",
    "到年底，<S>回复政府信息公开申请{requests_answered 件}",
    "{requests_answered 件}申请在年内得到答复",
    "<S>把答复送到申请人手中的有{requests_answered 件}",
    "<S>已答复{requests_answered 件}",
    "经审查，<S>共答复{requests_answered 件}",
    "<S>依法办理，已作出答复{requests_answered 件}",
    "<S>共办复申请{requests_answered|requests_completed 件}",
    "申请答复总数{requests_answered 件}",
    "<S>已向申请人作出答复{requests_answered 件}",
    "<S>答复申请人{requests_answered 件}",
    "全年办理答复政府信息公开申请{requests_answered|requests_completed 件}",
    "已完成答复{requests_answered 件}",
  ],
  fresh: [
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
    "，答复口径分为：",
    "，按答复类别统计，",
    "，答复情况为：",
    "。具体构成：",
    "，按结果分：",
    "，各类答复分别为：",
    "，其中，",
    "，结果如下：",
    "，包括",
    "，答复内容分别为：",
    "，按答复情况分：",
    "，具体分类为：",
    "。其中：",
  ],
  fresh: [
    "，其中：",
    "，其中",
    "，答复情况如下：",
    "，按答复类型分为：",
    "，其中属于以下情形：",
    "，分别为：",
    "：",
    "，具体情况为：",
  ],
  held_out: held.LEAD,
};

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
    (l, s) => `归为“${l}”的{${s} 件}`,
    (l, s) => `“${l}”{${s} 件}`,
    (l, s) => `${l}——{${s} 件}`,
    (l, s) => `${l}计{${s} 件}`,
    (l, s) => `{${s} 件}的结果为“${l}”`,
    (l: string, s: string) => `${l}{${s} 件}`,
    (l: string, s: string) => `${l}{${s} 件}`,
    (l: string, s: string) => `${l}的{${s} 件}`,
    (l: string, s: string) => `${l}的有{${s} 件}`,
    (l: string, s: string) => `{${s} 件}为${l}`,
    (l: string, s: string) => `${l}数{${s} 件}`,
    (l: string, s: string) => `${l}为{${s} 件}`,
  ],
  fresh: [
    (l: string, s: string) => `${l}{${s} 件}`,
    (l: string, s: string) => `${l}{${s} 件}`,
    (l: string, s: string) => `${l}{${s} 件}`,
    (l: string, s: string) => `${l}的有{${s} 件}`,
    (l: string, s: string) => `“${l}”的{${s} 件}`,
    (l: string, s: string) => `${l}数{${s} 件}`,
    (l: string, s: string) => `{${s} 件}属于“${l}”`,
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
    "信息不存在、告知补充及转其他途径等情形合计{answered_residual_combined 件}",
    "其余{answered_residual_combined 件}为信息不存在、告知更改补充和告知其他途径",
    "信息不存在、要求补正、指引其他途径三种情形共{answered_residual_combined 件}",
    "信息不存在、要求补正、告知其他途径等其他情况{answered_residual_combined 件}",
    "其余{answered_residual_combined 件}为信息不存在、告知更改补充、告知其他途径等",
    "信息不存在、告知补正、告知通过其他渠道办理的共{answered_residual_combined 件}",
  ],
  fresh: [
    "告知信息不存在、要求补正、告知其他途径等答复共计{answered_residual_combined 件}",
    "余下{answered_residual_combined 件}为信息不存在、告知补正、告知其他途径等情形",
    "信息不存在、补正、其他途径等其他情形{answered_residual_combined 件}",
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
    "不公开的依据为：",
    "就不同意公开的申请看，",
    "答复不予公开的，理由分别是：",
    "不予公开的情形为：",
    "不同意公开的原因是：",
    "从不予公开的理由看，",
  ],
  fresh: ["不予公开的具体原因为：", "不同意公开答复中，", "上述不予公开的申请，理由为："],
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
    "办理结果如下：",
    "从结果看，",
    "申请办理结论为：",
    "办理结果分布情况：",
    "办理结果：",
    "具体办理情况为：",
    "办理结果为",
    "申请办理结果为：",
    "从答复情况看，",
    "其中",
  ],
  fresh: ["其中：", "从办理情况看，", "答复结果为：", "处理结果分别为：", "按照办理结果划分，", "其中，"],
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
    "件件按时办复。",
    "逐件答复到位。",
    "全部在规定时间内给予答复。",
    "已悉数答复，无一超期。",
    "法定期限内答复率达到100%。",
    "均已按时办结并答复。",
    "均按时予以答复。",
    "答复率100%，无逾期答复情况。",
    "均在法定时限内完成答复。",
    "所有申请均已依法答复，无超期。",
    "均已及时答复申请人。",
  ],
  fresh: [
    "均按规定程序和时限予以答复。",
    "已全部按时答复到位。",
    "均在规定时限内进行了答复。",
    "按时答复率100%。",
    "以上申请均已依法答复。",
    "均已处理完毕并答复申请人。",
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
