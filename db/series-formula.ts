/**
 * Evaluates the formulas of harmonised series. Pure.
 *
 * Grammar: key, key[applicant], $series, numbers, + - * / ( ), and a | b: the first that is present (binds loosest).
 * A missing part makes the whole missing, with that part's reason; nothing is ever taken as zero.
 */
import { allSeries, findSeries } from "@/lib/dictionary/dictionary";
import { type Approx, type Blank, ERAS, type Era } from "@/lib/report";
import type { Origin } from "./figures";

/** A figure as the formulas see it. */
export type Term =
  | {
      kind: "value";
      value: number;
      state: "accepted" | "inferred" | "coded" | "corrected";
      approx: Approx | null;
      origins: Origin[];
      parts: number;
      sourceId: number | null;
    }
  /** slot: indicator and applicant of the figure whose readings differ, in the caller's codes. */
  | { kind: "disputed"; slot: string }
  | { kind: "blank"; blank: Blank; reason: string | null };

export type Lookup = (indicator: string, applicant: string | null) => Term | undefined;

/** Value of a series for one unit and year, or why there is none. */
export interface SeriesTerm {
  term: Term;
  /** Of shares and rates; else null. */
  numerator: number | null;
  denominator: number | null;
  flags: string[];
}

type Node =
  | { op: "number"; value: number }
  | { op: "figure"; indicator: string; applicant: string | null }
  | { op: "series"; key: string }
  | { op: "|" | "+" | "-" | "*" | "/"; left: Node; right: Node };

/** Shares of fewer cases than this are marked unstable. */
export const STABLE_FROM = 10;

function parse(formula: string): Node {
  const tokens = formula.match(/\$?[a-z_][a-z0-9_]*(?:\[[a-z_]+\])?|\d+(?:\.\d+)?|[|+\-*/()]/g) ?? [];
  let at = 0;
  const binary = (operators: string, next: () => Node) => (): Node => {
    let left = next();
    while (at < tokens.length && operators.includes(tokens[at]!))
      left = { op: tokens[at++] as "+", left, right: next() };
    return left;
  };
  const atom = (): Node => {
    const token = tokens[at++];
    if (token === undefined) throw new Error(`The formula ends early: ${formula}`);
    if (token === "(") {
      const inner = alternatives();
      if (tokens[at++] !== ")") throw new Error(`A bracket is not closed: ${formula}`);
      return inner;
    }
    if (/^\d/.test(token)) return { op: "number", value: Number(token) };
    if (token.startsWith("$")) return { op: "series", key: token.slice(1) };
    const [, indicator, applicant] = /^([a-z0-9_]+)(?:\[([a-z_]+)\])?$/.exec(token) ?? [];
    if (!indicator) throw new Error(`Not a formula: ${formula}`);
    return { op: "figure", indicator, applicant: applicant ?? null };
  };
  const product = binary("*/", atom);
  const sum = binary("+-", product);
  const alternatives = binary("|", sum);
  const root = alternatives();
  if (at !== tokens.length) throw new Error(`Not a formula: ${formula}`);
  return root;
}

interface Rule {
  /** Null: this era does not ask. */
  tree: Node | null;
  share: boolean;
  factor: number;
  /** Shown with the last alternative, or always. */
  flagLast: string | null;
  flag: string | null;
  lastOptional: boolean;
}

const rules = new Map<string, Rule>();

function ruleOf(key: string, era: Era): Rule | undefined {
  const series = findSeries(key);
  if (!series) return undefined;
  const name = `${era}:${key}`;
  let rule = rules.get(name);
  if (!rule) {
    const formula = series.formula[era] ?? null;
    const note = (series.formula_notes ?? "").split(";").find((n) => n.trim().startsWith(`${era}:`)) ?? "";
    rule = {
      tree: formula === null ? null : parse(formula),
      share: isShare(series.unit),
      factor: series.unit === "件/百件" ? 100 : 1,
      flagLast: note.includes("flag for the last term") ? "accepted_only" : null,
      flag: note.includes("lower bound")
        ? "lower_bound"
        : note.includes("narrative only")
          ? "narrative_only"
          : note.includes("loose")
            ? "loose"
            : null,
      lastOptional: note.includes("if given for the last term"),
    };
    rules.set(name, rule);
  }
  return rule;
}

/** Series that are formed as a sum over a sum. */
export const isShare = (unit: string): boolean => unit === "%" || unit === "件/百件";

/** Does the era ask for what the series needs? */
export const isCollected = (key: string, era: Era): boolean => (ruleOf(key, era)?.tree ?? null) !== null;

/** Value of a share or rate from its sums, in the series' unit; null when there are no cases. */
export function shareOf(key: string, numerator: number, denominator: number): number | null {
  return denominator > 0 ? (numerator / denominator) * (findSeries(key)?.unit === "件/百件" ? 100 : 1) : null;
}

const MISSING: Term = { kind: "blank", blank: "not_stated", reason: null };

/** The series' value in that era from the figures `lookup` gives. */
export function evaluate(key: string, era: Era, lookup: Lookup): SeriesTerm {
  const rule = ruleOf(key, era);
  const none = { numerator: null, denominator: null, flags: [] };
  if (!rule) throw new Error(`There is no series "${key}".`);
  if (rule.tree === null) return { term: { kind: "blank", blank: "not_collected", reason: null }, ...none };
  const flags = new Set<string>();
  if (rule.flag) flags.add(rule.flag);
  const walk = (node: Node, optionalRight: boolean, flagRight: string | null): Term => {
    switch (node.op) {
      case "number":
        return {
          kind: "value",
          value: node.value,
          state: "accepted",
          approx: null,
          origins: [],
          parts: 0,
          sourceId: null,
        };
      case "figure":
        return lookup(node.indicator, node.applicant) ?? MISSING;
      case "series": {
        const inner = evaluate(node.key, era, lookup);
        for (const f of inner.flags) if (f !== "unstable") flags.add(f);
        return inner.term;
      }
      case "|": {
        const left = walk(node.left, false, null);
        if (left.kind !== "blank" || left.blank !== "not_stated") return left;
        const right = walk(node.right, false, null);
        if (right.kind === "value" && flagRight) flags.add(flagRight);
        return right.kind === "blank" && right.blank === "not_stated" ? left : right;
      }
      default: {
        const left = walk(node.left, false, null);
        const right = walk(node.right, false, null);
        if (optionalRight && node.op === "+" && right.kind === "blank" && right.blank === "not_stated") return left;
        return combine(node.op, left, right);
      }
    }
  };
  if (rule.share) {
    const scaled = rule.tree.op === "*" ? rule.tree.left : rule.tree;
    if (scaled.op !== "/") throw new Error(`The share "${key}" is no quotient.`);
    const numerator = walk(scaled.left, false, null);
    const denominator = walk(scaled.right, false, null);
    const both = combine("+", numerator, denominator);
    if (numerator.kind !== "value" || denominator.kind !== "value" || both.kind !== "value")
      return { term: both.kind === "disputed" ? UNDECIDED : both, ...none };
    if (denominator.value <= 0) return { term: { kind: "blank", blank: "not_stated", reason: "no_cases" }, ...none };
    if (denominator.value < STABLE_FROM) flags.add("unstable");
    return {
      term: { ...both, value: (numerator.value / denominator.value) * rule.factor, sourceId: null },
      numerator: numerator.value,
      denominator: denominator.value,
      flags: [...flags],
    };
  }
  const term = walk(rule.tree, rule.lastOptional, rule.flagLast);
  const single = rule.tree.op === "figure" || rule.tree.op === "|";
  return {
    term: term.kind === "disputed" && !single ? UNDECIDED : term,
    numerator: null,
    denominator: null,
    flags: [...flags],
  };
}

/** A sum one part of which is disputed. */
const UNDECIDED: Term = { kind: "blank", blank: "under_review", reason: "disputed" };

/** Reasons in the order in which they are told when several parts are missing. */
const REASONS: Blank[] = ["under_review", "unreadable", "dash", "blank", "not_stated", "not_collected", "no_report"];
const ORIGINS: Origin[] = ["original", "retold", "coded"];

function combine(op: "+" | "-" | "*" | "/", a: Term, b: Term): Term {
  if (a.kind === "blank" && b.kind === "blank") return REASONS.indexOf(a.blank) <= REASONS.indexOf(b.blank) ? a : b;
  if (a.kind === "blank") return a;
  if (b.kind === "blank") return b;
  if (a.kind === "disputed") return a;
  if (b.kind === "disputed") return b;
  const constant = a.parts === 0 || b.parts === 0;
  return {
    kind: "value",
    value: calculate(op, a.value, b.value),
    state: weaker(a, b),
    approx: a.approx ?? b.approx,
    origins: ORIGINS.filter((o) => a.origins.includes(o) || b.origins.includes(o)),
    parts: a.parts + b.parts,
    sourceId: constant ? (a.sourceId ?? b.sourceId) : null,
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

/** A sum is only as sure as its weakest part. */
function weaker(a: Extract<Term, { kind: "value" }>, b: Extract<Term, { kind: "value" }>) {
  const order = ["inferred", "coded", "corrected", "accepted"] as const;
  if (a.parts === 0) return b.state;
  if (b.parts === 0) return a.state;
  return order.indexOf(a.state) <= order.indexOf(b.state) ? a.state : b.state;
}

/**
 * All series of one unit and year. `eras`: those its figures stand in, the one with most figures first; the first that gives a value is taken.
 * Leaves out what follows by itself: not collected, not stated.
 */
export function evaluateAll(
  eras: readonly Era[],
  lookup: (era: Era) => Lookup,
): { key: string; era: Era; found: SeriesTerm }[] {
  const out: { key: string; era: Era; found: SeriesTerm }[] = [];
  for (const { key } of allSeries) {
    let best: { key: string; era: Era; found: SeriesTerm } | undefined;
    for (const era of eras.length > 0 ? eras : ERAS.slice(0, 0)) {
      const found = evaluate(key, era, lookup(era));
      const quality = worth(found.term);
      if (quality > 0 && (!best || quality > worth(best.found.term))) best = { key, era, found };
    }
    if (best) out.push(best);
  }
  return out;
}

const worth = (term: Term): number =>
  term.kind === "value"
    ? 3
    : term.kind === "disputed"
      ? 2
      : term.blank === "not_collected" || (term.blank === "not_stated" && term.reason === null)
        ? 0
        : 1;
