/** What became of the requests: lists of decisions, residuals, and how all of them were answered. All wordings are our own. */
import { figure } from "../figures";
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
  ],
  held_out: [
    "<S>全年作出答复{requests_answered 件}",
    "<S>共向申请人答复{requests_answered 件}",
    "申请答复数{requests_answered 件}",
    "<S>作出答复的申请共{requests_answered 件}",
    "对{requests_answered 件?}申请作出了答复",
  ],
};
const LEAD: Bank = {
  tuned: ["，具体为：", "，其中", "，其中：", "。其中，", "：", "，答复结果为："],
  held_out: ["，其中", "，按答复类型分：", "，从答复结果看，", "，答复情况如下："],
};

/** Labels of the decisions of E1 and E2, with keys that count as right too. */
const DECISIONS: { key: string; slot?: string; names: Bank }[] = [
  {
    key: "answered_already_public",
    names: {
      tuned: ["属于已主动公开范围", "已主动公开", "属于主动公开范围"],
      held_out: ["告知已主动公开", "属已主动公开"],
    },
  },
  {
    key: "answered_granted",
    names: { tuned: ["同意公开", "予以公开", "同意公开答复"], held_out: ["全部公开", "同意予以公开"] },
  },
  { key: "answered_partially_granted", names: { tuned: ["同意部分公开", "部分公开"], held_out: ["予以部分公开"] } },
  { key: "answered_refused", names: { tuned: ["不同意公开", "不予公开"], held_out: ["依法不予公开"] } },
  {
    key: "answered_not_this_organ",
    names: {
      tuned: ["不属于本行政机关公开", "不属于本机关公开"],
      held_out: ["不属于本机关职责权限范围", "非本机关掌握"],
    },
  },
  {
    key: "answered_information_not_exist",
    names: { tuned: ["申请信息不存在", "信息不存在"], held_out: ["政府信息不存在"] },
  },
  {
    key: "answered_correction_requested",
    slot: "answered_correction_requested|answered_unclear",
    names: { tuned: ["告知作出更改补充", "申请内容不明确"], held_out: ["要求补正"] },
  },
  { key: "answered_other_channel", names: { tuned: ["告知通过其他途径办理"], held_out: ["告知通过其他途径获取"] } },
];

/** Rows of the forms of 2019 and later that prose names, the total over all applicants. */
const GROUPS: { key: string; slot?: string; names: Bank }[] = [
  { key: "results_granted", names: { tuned: ["予以公开", "同意公开"], held_out: ["全部公开"] } },
  { key: "results_partially_granted", names: { tuned: ["部分公开"], held_out: ["予以部分公开"] } },
  { key: "results_refused", names: { tuned: ["不予公开"], held_out: ["依法不予公开"] } },
  { key: "results_unable", names: { tuned: ["无法提供"], held_out: ["无法提供"] } },
  { key: "results_not_processed", names: { tuned: ["不予处理"], held_out: ["不予处理"] } },
  { key: "results_other", names: { tuned: ["其他处理"], held_out: ["其他处理"] } },
];

/** `label 12 件`, `label 的 12 件`, `12 件 label`. */
const ITEM: Bank<(label: string, slot: string) => string> = {
  tuned: [
    (l, s) => `有{${s} 件}${l}`,
    (l, s) => `${l}{${s} 件}`,
    (l, s) => `${l}的{${s} 件}`,
    (l, s) => `${l}{${s} 件}`,
  ],
  held_out: [(l, s) => `答复“${l}”的{${s} 件}`, (l, s) => `${l}的有{${s} 件}`],
};

/** Outcomes that are told as one figure. */
const REST = ["answered_information_not_exist", "answered_correction_requested", "answered_other_channel"];

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
      say(v, "申请信息不存在、告知作出更改补充、告知通过其他途径办理等其他情形{answered_residual_combined 件}", {
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

function refusals(v: Voice): Told {
  const rows = REASONS.filter(([k]) => (figure(v.figures, k) ?? 0) > 0);
  if (rows.length === 0) return { text: "", figures: [] };
  return joined([
    "不同意公开的申请中，",
    joined(
      rows.map(([k, l]) => say(v, `${l}的{${k} 件}`)),
      "，",
    ),
    "。",
  ]);
}

/** The same for the forms of 2019 and later. */
export function results(v: Voice): Told {
  const present = GROUPS.filter((d) => (figure(v.figures, d.key, "total") ?? 0) > 0 || v.r.chance(0.2));
  if (present.length === 0) return { text: "", figures: [] };
  const item = choose(v, ITEM);
  const lead =
    v.split === "tuned"
      ? v.r.pick(["其中，", "从办理结果看，", "办理结果为："])
      : v.r.pick(["就办理结果而言，", "在已办结的申请中，"]);
  return joined([
    lead,
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
  tuned: ["全部按时答复。", "均已按时答复。", "均在规定期限内办结，答复率100%。", "以上申请均按规定程序予以答复。"],
  held_out: ["按期答复率达100%。", "均依法在规定时限内作出答复。", "所有申请全部依法依规答复申请人，办结率100%。"],
};
export const allAnswered = (v: Voice): Told => {
  if (!wereAll(v)) return { text: "", figures: [] };
  const text = choose(v, ALL);
  const value = figure(v.figures, "requests_received", v.era === "E3" || v.era === "E4" ? "total" : null) ?? 0;
  const form = v.era === "E3" || v.era === "E4";
  const keys = form ? ["requests_processed"] : ["requests_answered", "requests_completed"];
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
