/** One rule per series and era: the parsed formula and what its notes ask for. Unknown keys fail when this file is loaded. */
import { allSeries, findIndicator, findSeries } from "@/lib/dictionary/dictionary";
import { ERAS, type Era } from "@/lib/report";
import { type Formula, parseFormula, termsOf } from "./formula";

export interface SeriesRule {
  /** Null: this era does not ask. */
  formula: Formula | null;
  /** A quotient whose two sides are summed apart over units: shares, and cases per hundred. */
  ratio: { numerator: Formula; denominator: Formula; factor: number } | null;
  /** Shown with every value of this era: lower_bound, narrative_only, loose. */
  flag: string | null;
  /** Shown where the last alternative had to be taken: accepted_only. */
  lastFlag: string | null;
  /** The last term of the sum is added where given, and left out where the report is silent. */
  lastOptional: boolean;
}

/** Remarks of `formula_notes` ("E2: lower bound; …"), a closed list: a new one fails here instead of being overlooked. */
const NOTES: Record<string, Partial<SeriesRule>> = {
  "flag for the last term": { lastFlag: "accepted_only" },
  "if given for the last term": { lastOptional: true },
  "lower bound": { flag: "lower_bound" },
  "narrative only": { flag: "narrative_only" },
  loose: { flag: "loose" },
};

function notesOf(notes: string | null, era: Era): Partial<SeriesRule> {
  const found: Partial<SeriesRule> = {};
  for (const part of notes?.split(";") ?? []) {
    const [of, words] = part.split(":").map((s) => s.trim());
    const rule = NOTES[words ?? ""];
    if (!rule || !ERAS.some((e) => e === of)) throw new Error(`Not a formula note: "${part.trim()}".`);
    if (of === era) Object.assign(found, rule);
  }
  return found;
}

/** `n / d` and `n / d * 100`; a division by a plain number (money to 万元) is none. */
function ratioOf(formula: Formula): SeriesRule["ratio"] {
  if (formula.op === "*" && formula.right.op === "number") {
    const inner = ratioOf(formula.left);
    return inner && { ...inner, factor: inner.factor * formula.right.value };
  }
  if (formula.op !== "/" || formula.right.op === "number") return null;
  return { numerator: formula.left, denominator: formula.right, factor: 1 };
}

function ruleFor(key: string, era: Era): SeriesRule {
  const series = findSeries(key);
  if (!series) throw new Error(`There is no series "${key}".`);
  const source = series.formula[era] ?? null;
  const base = { flag: null, lastFlag: null, lastOptional: false, ...notesOf(series.formula_notes, era) };
  if (source === null) return { ...base, formula: null, ratio: null };
  const formula = parseFormula(source);
  const { figures, series: others } = termsOf(formula);
  for (const { key: figure, applicant } of figures) {
    const indicator = findIndicator(figure, era);
    if (!indicator) throw new Error(`Series ${key}: ${era} has no indicator "${figure}".`);
    if (indicator.by_applicant !== (applicant !== null))
      throw new Error(
        `Series ${key}: in ${era} "${figure}" ${indicator.by_applicant ? "needs" : "has no"} applicant column.`,
      );
  }
  for (const other of others)
    if (findSeries(other)?.formula[era] == null) throw new Error(`Series ${key}: ${era} has no series "${other}".`);
  return { ...base, formula, ratio: ratioOf(formula) };
}

const rules = new Map(allSeries.flatMap((s) => ERAS.map((era) => [`${era}:${s.key}`, ruleFor(s.key, era)] as const)));

function refuseCircles(key: string, era: Era, trail: string[]): void {
  if (trail.includes(key)) throw new Error(`Series that need each other: ${[...trail, key].join(" → ")}.`);
  const formula = rules.get(`${era}:${key}`)?.formula;
  for (const next of formula ? termsOf(formula).series : []) refuseCircles(next, era, [...trail, key]);
}
for (const s of allSeries) for (const era of ERAS) refuseCircles(s.key, era, []);

/** The rule of a series in an era. Throws for a series that does not exist. */
export function seriesRule(key: string, era: Era): SeriesRule {
  const rule = rules.get(`${era}:${key}`);
  if (!rule) throw new Error(`There is no series "${key}".`);
  return rule;
}

/** Does the form of that era ask for what the series needs? */
export const isCollected = (key: string, era: Era): boolean => seriesRule(key, era).formula !== null;

/** Is the series a quotient, so that units are joined by the sums of both sides? */
export const isRatio = (key: string): boolean => ERAS.some((era) => seriesRule(key, era).ratio !== null);

/** What a quotient is multiplied by: 100 for cases per hundred, else 1. */
export function ratioFactor(key: string): number {
  for (const era of ERAS) {
    const ratio = seriesRule(key, era).ratio;
    if (ratio) return ratio.factor;
  }
  return 1;
}
