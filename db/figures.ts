/**
 * Chooses the one thing shown per unit, year, era, indicator and applicant column.
 *
 * A person's correction (later) before the accepted table, the accepted prose, a coded figure, a zero that only follows from the rest.
 * Readings that cannot all be true make the figure disputed: no value, all readings. What is under review, or printed without a number,
 * becomes a blank with its reason. Scopes, periods and items other than the unit's own whole year are kept as facts and never chosen.
 */
import type { Approx, Blank, FactState, Period, Scope } from "@/lib/report";

export type Origin = "original" | "retold" | "coded";
export type FigureState = "accepted" | "inferred" | "coded" | "corrected" | "disputed" | "blank";

/** What identifies a figure within a unit and year. Codes as in the tables. */
interface Slot {
  era: string;
  indicator: number;
  applicant: number;
}

export interface FactCandidate extends Slot {
  value: number;
  approx: Approx | null;
  scope: Scope;
  scope_words: string | null;
  label: string | null;
  period: Period;
  state: FactState;
  method: "table" | "narrative";
  origin: "original" | "retold";
  source_id: number;
}

export interface CellCandidate extends Slot {
  kind: "blank" | "dash" | "unreadable";
  reason: string | null;
}

export interface CodedCandidate extends Slot {
  value: number;
  approx: Approx | null;
  source_id: number;
}

export interface ChosenFigure extends Slot {
  value: number | null;
  state: FigureState;
  approx: Approx | null;
  blank: Blank | null;
  reason: string | null;
  origin: Origin;
  source_id: number | null;
  /** Of a disputed figure, best first; else empty. */
  readings: { value: number; origin: Origin; source_id: number }[];
}

/** Words that name the whole area and so say the same as none. */
const WHOLE = /^(全|我|本)(省|自治区|市|州|盟|地区|县|区|旗|乡|镇|街道)$/;

/** True for a fact about the unit's own whole, its own year, and no single item. */
export function concernsWhole(fact: Pick<FactCandidate, "scope" | "scope_words" | "label">, scope: Scope): boolean {
  return fact.scope === scope && (fact.scope_words === null || WHOLE.test(fact.scope_words)) && fact.label === null;
}

interface Reading {
  value: number;
  approx: Approx | null;
  origin: Origin;
  source_id: number;
  state: "accepted" | "coded" | "inferred";
  rank: number;
}

/** How far a rounded figure may lie from the true one: 余 and 多 above, 近 below, 约 half as far to both sides. */
const ROUNDING = 0.2;

interface Said {
  value: number;
  approx: Approx | null;
}

/** The true values a printed one may stand for. */
function range({ value, approx }: Said): [number, number] {
  const room = Math.abs(value) * ROUNDING;
  switch (approx) {
    case null:
      return [value, value];
    case "at_least":
      return [value, value + room];
    case "nearly":
      return [value - room, value];
    case "about":
      return [value - room / 2, value + room / 2];
    default:
      return approx satisfies never;
  }
}

/** Can both be true? Equal values can; so can 18万余 and 183,211. */
export function compatible(a: Said, b: Said): boolean {
  const [lowA, highA] = range(a);
  const [lowB, highB] = range(b);
  const slack = 1e-9 * Math.max(1, Math.abs(a.value), Math.abs(b.value));
  return lowA <= highB + slack && lowB <= highA + slack;
}

/**
 * All figures of one unit and year.
 *
 * @param scope the unit's own
 * @param facts of the current version of the unit's report of that year; none when it is held
 * Order of the result: era, indicator, applicant.
 */
export function chooseFigures(
  scope: Scope,
  facts: readonly FactCandidate[],
  cells: readonly CellCandidate[],
  coded: readonly CodedCandidate[],
): ChosenFigure[] {
  const slots = new Map<
    string,
    { slot: Slot; readings: Reading[]; review: FactCandidate[]; cell: CellCandidate | null }
  >();
  const at = ({ era, indicator, applicant }: Slot) => {
    const key = `${era}|${indicator}|${applicant}`;
    let found = slots.get(key);
    if (!found) {
      found = { slot: { era, indicator, applicant }, readings: [], review: [], cell: null };
      slots.set(key, found);
    }
    return found;
  };
  for (const fact of facts) {
    if (!concernsWhole(fact, scope) || fact.period === "cumulative") continue;
    if (fact.state === "review" || fact.period === "ambiguous") at(fact).review.push(fact);
    else if (fact.state === "inferred") at(fact).readings.push({ ...fact, state: "inferred", rank: 4 });
    else at(fact).readings.push({ ...fact, state: "accepted", rank: fact.method === "table" ? 1 : 2 });
  }
  for (const c of coded) at(c).readings.push({ ...c, origin: "coded", state: "coded", rank: 3 });
  for (const cell of cells) at(cell).cell ??= cell;
  const cellOrigin: Origin = facts[0]?.origin ?? "original";
  return [...slots.values()]
    .map(({ slot, readings, review, cell }): ChosenFigure => {
      const blank = { ...slot, value: null, approx: null, origin: cellOrigin, readings: [] };
      if (readings.length > 0) return { ...slot, ...chooseReading(readings) };
      if (review[0])
        return { ...blank, state: "blank", blank: "under_review", reason: null, source_id: review[0].source_id };
      return { ...blank, state: "blank", blank: cell!.kind, reason: cell!.reason, source_id: null };
    })
    .sort((a, b) => compareText(a.era, b.era) || a.indicator - b.indicator || a.applicant - b.applicant);
}

function chooseReading(readings: Reading[]): Omit<ChosenFigure, keyof Slot> {
  const sorted = [...readings].sort(
    (a, b) => a.rank - b.rank || Number(a.approx !== null) - Number(b.approx !== null) || a.source_id - b.source_id,
  );
  // What only follows from the rest never argues with what was said.
  const said = sorted.filter((r) => r.state !== "inferred");
  const pool = said.length > 0 ? said : sorted;
  const [best] = pool as [Reading];
  const { value, approx, origin, source_id, state } = best;
  if (pool.every((a, i) => pool.slice(i + 1).every((b) => compatible(a, b))))
    return { value, state, approx, blank: null, reason: null, origin, source_id, readings: [] };
  const different: Reading[] = [];
  for (const r of pool) if (!different.some((d) => d.value === r.value)) different.push(r);
  return {
    value: null,
    state: "disputed",
    approx: null,
    blank: null,
    reason: null,
    origin,
    source_id: null,
    readings: different.map((r) => ({ value: r.value, origin: r.origin, source_id: r.source_id })),
  };
}

/** By code points: `localeCompare` costs more than all the rest. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
