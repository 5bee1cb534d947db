/** Identities within one table or one passage of text: sums, lists, row totals, upper bounds. */

import { indicators } from "@/lib/dictionary/dictionary";
import { type Comparison, type Identity, identitiesOf } from "@/lib/dictionary/identities";
import { APPLICANTS, type Applicant, type Finding } from "@/lib/report";
import { type Amount, mayBeAtMost, mayEqual, round, sumOf, ZERO } from "./amount";
import { columnsOf, type Group, type Slot, slotOf } from "./figures";
import { findingOf, type Outcome } from "./finding";

type Part = { term: string; slot: Slot };

/** Every equality, list, upper bound and row total that the group holds terms of, one finding per rule, comparison and column. */
export function balances(group: Group): Finding[] {
  const rules = identitiesOf(group.era, group.source === "table" ? "table" : "prose");
  return rules.flatMap((rule) => {
    if (rule.kind === "row_totals") return rowTotals(rule, group);
    if (rule.kind !== "equality" && rule.kind !== "list" && rule.kind !== "at_most") return [];
    const several = rule.comparisons.length > 1;
    return columnsOf(group, rule.by_applicant).flatMap((column) =>
      rule.comparisons.flatMap((comparison, n) => {
        const outcome = evaluate(rule, comparison, group, column);
        if (!outcome) return [];
        const params = { ...outcome.params, ...(several ? { comparison: n + 1 } : {}) };
        return [findingOf(rule.id, column, { ...outcome, params })];
      }),
    );
  });
}

function evaluate(rule: Identity, c: Comparison, group: Group, column: Applicant | null): Outcome | null {
  const read = (terms: string[]): Part[] => terms.map((t) => slotOf(group, t, column));
  if (rule.kind === "list") return listed(c, group, column, read(c.left));
  const left = read(c.left);
  const right = read(c.right);
  const optional = read(c.optional).filter((p) => p.slot.kind === "value");
  if (!worthSaying(rule, group, left, right)) return null;
  return settle(rule, c, group, left, [...right, ...optional]);
}

/**
 * A table tells of every rule it prints terms of. A text is asked only where it gives the figure and some of its parts, so that nothing is
 * said about figures it never mentions.
 */
function worthSaying(rule: Identity, group: Group, left: Part[], right: Part[]): boolean {
  const known = (p: Part) => p.slot.kind === "value" || p.slot.kind === "open";
  const present = (p: Part) => p.slot.kind !== "absent";
  if (rule.kind === "at_most")
    return group.source === "table" ? left.some(present) && right.some(present) : [...left, ...right].every(known);
  if (group.source === "table") return left.some(present);
  return left.some(known) && right.some(known);
}

function settle(rule: Identity, c: Comparison, group: Group, left: Part[], right: Part[]): Outcome {
  const all = [...left, ...right];
  const missing = all.filter((p) => p.slot.kind !== "value");
  const facts = factsOf(all);
  const holds = (l: Part[], r: Part[]) =>
    rule.kind === "equality"
      ? mayEqual(sumOf(amounts(l)), sumOf(amounts(r)))
      : c.left_of === "max"
        ? amounts(l).every((a) => mayBeAtMost(a, sumOf(amounts(r))))
        : mayBeAtMost(sumOf(amounts(l)), sumOf(amounts(r)));
  const params = paramsOf(group, c, left, right);
  if (missing.length === 0) {
    if (holds(left, right)) return { result: "pass", params, facts };
    // What is more than all that is known may still be explained by the part nobody knows.
    return {
      result: c.unknown ? "not_assessable" : "fail",
      params: c.unknown ? { ...params, variant: "over" } : params,
      facts,
    };
  }
  params.missing = missing.map((p) => p.term).join(",");
  // Nothing but zeros and blanks says nothing: 0 = 0 is no proof that blanks are zeros.
  const nonZero = all.some((p) => p.slot.kind === "value" && p.slot.amount.value !== 0);
  const blanksOnly = missing.every((p) => p.slot.kind === "blank");
  const result = blanksOnly && nonZero && holds(left, right) ? "pass_if_blank_is_zero" : "not_assessable";
  return { result, params, facts };
}

/** The parts a text lists beside their whole. Parts it leaves out count as nothing: the list is what it says. */
function listed(c: Comparison, group: Group, column: Applicant | null, left: Part[]): Outcome | null {
  const head = left[0];
  const parts = partsOf(group, c.right, column);
  if (head?.slot.kind !== "value" || parts.length < c.min || parts.some((p) => p.slot.kind === "open")) return null;
  const whole = head.slot.amount;
  const sum = sumOf(amounts(parts));
  const params = paramsOf(group, { ...c, left_of: "sum" }, [head], parts);
  const facts = factsOf([head, ...parts]);
  if (mayEqual(whole, sum)) return { result: "pass", params, facts };
  const all = parts.length >= c.right.length;
  const result = sum.value < whole.value && c.short === "not_assessable" && !all ? "not_assessable" : "fail";
  return { result, params, facts };
}

const children = new Map<string, string[]>();
for (const i of indicators) {
  if (!i.parent || i.type === "heading") continue;
  const list = children.get(i.parent) ?? [];
  if (!list.includes(i.key)) list.push(i.key);
  children.set(i.parent, list);
}

/** The parts listed, and of those not listed their own parts, unless a listed part already holds them. */
function partsOf(group: Group, terms: readonly string[], column: Applicant | null): Part[] {
  const known = (p: Part) => p.slot.kind === "value" || p.slot.kind === "open";
  const parts = terms.map((term) => slotOf(group, term, column));
  const held = new Set(parts.filter(known).flatMap((p) => childrenOf(p.term)));
  const inner = parts.filter((p) => !known(p)).flatMap((p) => childrenOf(p.term).filter((child) => !held.has(child)));
  return [...parts, ...distinct(inner.map((child) => slotOf(group, child, column)))].filter(known);
}

const childrenOf = (term: string) => children.get(term) ?? [];

/** A reason for refusal belongs to different outcomes in different eras; it is counted once. */
const distinct = (parts: Part[]) => parts.filter((p, i) => parts.findIndex((q) => q.term === p.term) === i);

/** E3-03, E4-03: the total column of every printed row. */
function rowTotals(rule: Identity, group: Group): Finding[] {
  const six = APPLICANTS.filter((a) => a !== "total");
  return group.keys
    .filter((key) => APPLICANTS.some((a) => group.at(key, a).kind !== "absent"))
    .map((key) => {
      const total = [{ term: key, slot: group.at(key, "total") }];
      const parts = six.map((a) => ({ term: `${key}[${a}]`, slot: group.at(key, a) }));
      const c: Comparison = {
        left: [],
        right: [],
        left_of: "sum",
        optional: [],
        unknown: false,
        min: 1,
        short: "fail",
      };
      const outcome = settle({ ...rule, kind: "equality" }, c, group, total, parts);
      const blanks = [...total, ...parts].filter((p) => p.slot.kind !== "value").length;
      const { left, right, right_sum, delta } = outcome.params;
      const params = {
        era: group.era,
        source: group.source,
        row: key,
        left: left ?? null,
        right: right ?? null,
        right_sum: right_sum ?? null,
        delta: delta ?? null,
        blank_count: blanks,
      };
      return findingOf(rule.id, null, { ...outcome, params });
    });
}

function paramsOf(group: Group, c: Pick<Comparison, "left_of">, left: Part[], right: Part[]): Finding["params"] {
  const l = amounts(left);
  const r = amounts(right);
  const max = l.reduce((m, a) => (a.value > m.value ? a : m), l[0] ?? ZERO);
  const leftSum = c.left_of === "max" ? max : sumOf(l);
  const rightSum = sumOf(r);
  const top =
    c.left_of === "max"
      ? left.filter((p) => p.slot.kind === "value" && p.slot.amount.value === max.value).slice(0, 1)
      : left;
  return {
    era: group.era,
    source: group.source,
    left: leftSum.value,
    right: rightSum.value,
    delta: round(leftSum.value - rightSum.value),
    left_sum: c.left_of === "max" ? String(max.value) : told(l),
    right_sum: told(r),
    left_keys: top.map((p) => p.term).join(","),
    right_keys: right.map((p) => p.term).join(","),
    ...([...left, ...right].some((p) => p.slot.kind === "value" && !p.slot.exact) ? { approximate: 1 } : {}),
  };
}

function amounts(parts: readonly Part[]): Amount[] {
  // Asked some thousand times a report: a loop costs a fraction of flatMap.
  const out: Amount[] = [];
  for (const { slot } of parts) if (slot.kind === "value") out.push(slot.amount);
  return out;
}

function factsOf(parts: readonly Part[]): number[] {
  const out: number[] = [];
  for (const { slot } of parts) if ("facts" in slot) out.push(...slot.facts);
  return out;
}

/** 2+0+17+5; of a long sum only what is not zero. */
function told(terms: readonly Amount[]): string {
  const shown = terms.length > 8 ? terms.filter((a) => a.value !== 0) : terms;
  return shown.map((a) => a.value).join("+") || "0";
}
