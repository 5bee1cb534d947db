/** A harmonised series for one unit and year: its formula in the era of the figures, or why there is no value. */
import type { Applicant, Approx, Blank, Era } from "@/lib/report";
import { type Formula, termName } from "./formula";
import { seriesRule } from "./rules";

/** A figure as formulas see it. Of two readings that differ the caller says `under_review`. */
export type Term =
  | { kind: "value"; value: number; inferred?: boolean; approx?: Approx | null }
  | { kind: "blank"; blank: Blank; reason?: string | null };

/** Undefined: nothing is known of it, the report is silent. */
export type Lookup = (key: string, applicant: Applicant | null) => Term | undefined;

export interface UsedTerm {
  key: string;
  applicant: Applicant | null;
}

export type SeriesValue =
  | {
      kind: "value";
      value: number;
      /** Of shares and rates, before any factor; undefined for counts. */
      numerator?: number;
      denominator?: number;
      /** Some part is a zero concluded from the rest. */
      inferred: boolean;
      /** Of the first rounded part; null when all are exact. */
      approx: Approx | null;
      /** lower_bound, narrative_only, loose, accepted_only, last_term_silent, unstable. */
      flags: string[];
      /** Figures the value is made of, each once. */
      used: UsedTerm[];
    }
  | {
      kind: "blank";
      blank: Blank;
      /** no_cases: a share of nothing. Else the reason of the part that is missing, if it has one. */
      reason: string | null;
      /** Parts without a value: key, or key[applicant]. */
      missing: string[];
    };

/** Shares of fewer cases than this are marked unstable. */
export const STABLE_FROM = 10;

/** Told first when several parts are missing: what a person can still resolve before what nobody can. */
const ORDER: readonly Blank[] = [
  "under_review",
  "unreadable",
  "dash",
  "blank",
  "not_stated",
  "not_collected",
  "no_report",
];

interface Collected {
  inferred: boolean;
  approx: Approx | null;
  flags: Set<string>;
  used: Map<string, UsedTerm>;
}

type Part =
  | { kind: "value"; value: number }
  | { kind: "blank"; blank: Blank; reason: string | null; missing: string[] };

/** Evaluates a series. Throws only for a series that does not exist. A missing part is never taken as zero. */
export function seriesValue(key: string, era: Era, lookup: Lookup): SeriesValue {
  const rule = seriesRule(key, era);
  if (!rule.formula) return { kind: "blank", blank: "not_collected", reason: null, missing: [] };
  const seen: Collected = { inferred: false, approx: null, flags: new Set(), used: new Map() };
  if (rule.flag) seen.flags.add(rule.flag);
  const done = () => ({ inferred: seen.inferred, approx: seen.approx, used: [...seen.used.values()] });
  if (rule.ratio) {
    const numerator = evaluate(rule.ratio.numerator, era, lookup, seen);
    const denominator = evaluate(rule.ratio.denominator, era, lookup, seen);
    if (numerator.kind === "blank" || denominator.kind === "blank") return join(numerator, denominator);
    if (denominator.value <= 0) return { kind: "blank", blank: "not_stated", reason: "no_cases", missing: [] };
    if (denominator.value < STABLE_FROM) seen.flags.add("unstable");
    return {
      kind: "value",
      value: (numerator.value / denominator.value) * rule.ratio.factor,
      numerator: numerator.value,
      denominator: denominator.value,
      ...done(),
      flags: [...seen.flags],
    };
  }
  const value = evaluate(rule.formula, era, lookup, seen, rule);
  return value.kind === "blank" ? value : { ...value, ...done(), flags: [...seen.flags] };
}

/** @param notes of the whole formula: they speak of its last term or alternative */
function evaluate(
  f: Formula,
  era: Era,
  lookup: Lookup,
  seen: Collected,
  notes: { lastFlag: string | null; lastOptional: boolean } = { lastFlag: null, lastOptional: false },
): Part {
  switch (f.op) {
    case "number":
      return { kind: "value", value: f.value };
    case "figure":
      return figure(f.key, f.applicant, lookup, seen);
    case "series":
      return nested(f.key, era, lookup, seen);
    case "|": {
      const attempt = fresh(seen);
      const left = evaluate(f.left, era, lookup, attempt);
      // What waits for a person is there, only not decided: the second choice would hide that.
      if (left.kind === "value" || left.blank === "under_review") return adopt(seen, attempt, left);
      const right = evaluate(f.right, era, lookup, seen);
      if (right.kind === "blank") return join(left, right);
      if (notes.lastFlag) seen.flags.add(notes.lastFlag);
      return right;
    }
    default: {
      const left = evaluate(f.left, era, lookup, seen);
      const right = evaluate(f.right, era, lookup, seen);
      if (notes.lastOptional && left.kind === "value" && right.kind === "blank" && right.blank === "not_stated") {
        seen.flags.add("last_term_silent");
        return left;
      }
      if (left.kind === "blank" || right.kind === "blank") return join(left, right);
      return { kind: "value", value: calculate(f.op, left.value, right.value) };
    }
  }
}

function figure(key: string, applicant: Applicant | null, lookup: Lookup, seen: Collected): Part {
  const term = lookup(key, applicant);
  const name = termName(key, applicant);
  if (!term) return { kind: "blank", blank: "not_stated", reason: null, missing: [name] };
  if (term.kind === "blank") return { kind: "blank", blank: term.blank, reason: term.reason ?? null, missing: [name] };
  seen.used.set(name, { key, applicant });
  seen.inferred ||= term.inferred === true;
  seen.approx ??= term.approx ?? null;
  return { kind: "value", value: term.value };
}

function nested(key: string, era: Era, lookup: Lookup, seen: Collected): Part {
  const inner = seriesValue(key, era, lookup);
  if (inner.kind === "blank") return inner;
  seen.inferred ||= inner.inferred;
  seen.approx ??= inner.approx;
  for (const flag of inner.flags) seen.flags.add(flag);
  for (const term of inner.used) seen.used.set(termName(term.key, term.applicant), term);
  return { kind: "value", value: inner.value };
}

/** A try that leaves no trace unless it is adopted. */
const fresh = (seen: Collected): Collected => ({
  inferred: false,
  approx: seen.approx,
  flags: new Set(),
  used: new Map(),
});

function adopt(seen: Collected, attempt: Collected, part: Part): Part {
  seen.inferred ||= attempt.inferred;
  seen.approx ??= attempt.approx;
  for (const flag of attempt.flags) seen.flags.add(flag);
  for (const [name, term] of attempt.used) seen.used.set(name, term);
  return part;
}

function join(...parts: Part[]): Extract<SeriesValue, { kind: "blank" }> {
  const blanks = parts.flatMap((p) => (p.kind === "blank" ? [p] : []));
  const first = blanks.reduce((a, b) => (ORDER.indexOf(b.blank) < ORDER.indexOf(a.blank) ? b : a));
  return {
    kind: "blank",
    blank: first.blank,
    reason: first.reason,
    missing: [...new Set(blanks.flatMap((b) => b.missing))],
  };
}

function calculate(op: "+" | "-" | "*" | "/", a: number, b: number): number {
  switch (op) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    default:
      return op satisfies never;
  }
}
