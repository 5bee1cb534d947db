/** All harmonised series of one unit and year from the figures shown: value, where it comes from, or a blank that does not follow by itself. */
import { ratioFactor, seriesRule } from "@/lib/compare/rules";
import { type SeriesValue, seriesValue, type UsedTerm } from "@/lib/compare/series-value";
import { allSeries } from "@/lib/dictionary/dictionary";
import type { Approx, Blank, Era } from "@/lib/report";
import type { ChosenFigure, FigureState, Origin } from "./figures";
import { applicantOf, indicatorKey, seriesId } from "./keys";
import type { Db } from "./open";

/** A row of series_value without what only repeats the unit. */
export interface SeriesRow {
  series: number;
  era: Era;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  state: FigureState;
  blank: Blank | null;
  reason: string | null;
  approx: Approx | null;
  flags: string;
  parts: number;
  origins: string;
  source_id: number | null;
}

const ORIGINS: readonly Origin[] = ["original", "retold", "coded"];
/** A sum is only as sure as its weakest part. */
const WEAKEST_FIRST: readonly FigureState[] = ["inferred", "coded", "corrected", "accepted"];

const nameOf = (era: string, key: string, applicant: string | null) => `${era}|${key}|${applicant ?? ""}`;

/** Value of a share or rate from its sums, in the series' unit; null when there are no cases. */
export function shareOf(key: string, numerator: number, denominator: number): number | null {
  return denominator > 0 ? (numerator / denominator) * ratioFactor(key) : null;
}

/** Eras of the figures, the one with most first; a later one among equals. */
export function erasOf(figures: readonly ChosenFigure[]): Era[] {
  const counts = new Map<Era, number>();
  for (const f of figures) counts.set(f.era as Era, (counts.get(f.era as Era) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || b.localeCompare(a));
}

/** Where figures of two forms stand in one year, the first form that gives a value is taken; forms are never mixed in a formula. */
export function seriesRows(db: Db, figures: readonly ChosenFigure[]): SeriesRow[] {
  const byName = new Map(
    figures.map((f) => [nameOf(f.era, indicatorKey(db, f.indicator), applicantOf(f.applicant)), f]),
  );
  const eras = erasOf(figures);
  return allSeries.flatMap(({ key }) => {
    let best: { era: Era; found: SeriesValue; worth: number } | undefined;
    for (const era of eras) {
      const found = seriesValue(key, era, (indicator, applicant) => {
        const f = byName.get(nameOf(era, indicator, applicant));
        return f && termOf(f);
      });
      const worth = worthOf(found);
      if (worth > (best?.worth ?? 0)) best = { era, found, worth };
    }
    return best ? [rowOf(db, key, best.era, best.found, byName)] : [];
  });
}

function termOf(f: ChosenFigure) {
  if (f.state === "disputed") return { kind: "blank" as const, blank: "under_review" as const, reason: DISPUTED };
  if (f.value === null) return { kind: "blank" as const, blank: f.blank ?? ("not_stated" as const), reason: f.reason };
  return { kind: "value" as const, value: f.value, inferred: f.state === "inferred", approx: f.approx };
}

/** Reason of a blank one part of which has two readings. */
const DISPUTED = "disputed";

/** Not collected and not stated follow from the era and are not stored. */
const worthOf = (found: SeriesValue): number =>
  found.kind === "value"
    ? 2
    : found.blank === "not_collected" || (found.blank === "not_stated" && found.reason === null)
      ? 0
      : 1;

function rowOf(db: Db, key: string, era: Era, found: SeriesValue, byName: Map<string, ChosenFigure>): SeriesRow {
  const base = { series: seriesId(db, key), era, numerator: null, denominator: null, approx: null, flags: "" };
  if (found.kind === "blank") {
    const slot = found.reason === DISPUTED ? disputedSlot(key, era, found.missing, byName) : null;
    const blank = { ...base, value: null, parts: 0, origins: "", source_id: null };
    if (slot !== null) return { ...blank, state: "disputed", blank: null, reason: slot };
    return { ...blank, state: "blank", blank: found.blank, reason: found.reason };
  }
  const used = found.used.flatMap((term: UsedTerm) => byName.get(nameOf(era, term.key, term.applicant)) ?? []);
  const single = used.length === 1 && found.denominator === undefined ? used[0] : undefined;
  return {
    ...base,
    value: found.value,
    numerator: found.numerator ?? null,
    denominator: found.denominator ?? null,
    state: WEAKEST_FIRST.find((s) => used.some((f) => f.state === s)) ?? "accepted",
    blank: null,
    reason: null,
    approx: found.approx,
    flags: found.flags.join(","),
    parts: used.length,
    origins: ORIGINS.filter((o) => used.some((f) => f.origin === o)).join(","),
    source_id: single?.source_id ?? null,
  };
}

/** `indicator:applicant` of the one figure a series consists of, when its readings differ; null for a sum with such a part. */
function disputedSlot(key: string, era: Era, missing: string[], byName: Map<string, ChosenFigure>): string | null {
  const { formula } = seriesRule(key, era);
  const isOne = formula?.op === "figure" || (formula?.op === "|" && formula.left.op === "figure");
  const [, indicator = "", applicant] = /^([a-z0-9_]+)(?:\[([a-z_]+)\])?$/.exec(missing[0] ?? "") ?? [];
  const f = isOne && missing.length === 1 ? byName.get(nameOf(era, indicator, applicant ?? null)) : undefined;
  return f?.state === "disputed" ? `${f.indicator}:${f.applicant}` : null;
}
