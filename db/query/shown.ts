/** From stored series values to what a cell of a chart or table shows: a value, readings that differ, or the reason there is none. */
import type { Shown, SourceRef, Trend, UnitRef } from "@/lib/answers";
import { isCollected } from "@/lib/compare/rules";
import type { Era } from "@/lib/report";
import { seriesId, splitFactId } from "../keys";
import { all, type Db, get } from "../open";
import type { SeriesRow as StoredSeries } from "../series";
import { seriesOf } from "./series-info";

export interface SeriesRow extends Omit<StoredSeries, "series"> {
  unit_id: number;
  year: number;
}

export const SERIES_COLUMNS =
  "unit_id, year, era, value, numerator, denominator, state, blank, reason, approx, flags, parts, origins, source_id";

type Origin = "original" | "retold" | "coded";

/** Reports by the versions read of them, of one unit: what answers many cells at once asks for all of them in one go. */
export function versionsOf(db: Db, unitId: number): Versions {
  return new Map(
    all<{ id: number; report_id: number }>(
      db,
      "SELECT v.id, v.report_id FROM report r CROSS JOIN report_version v ON v.report_id = r.id WHERE r.unit_id = ?",
      unitId,
    ).map((v) => [v.id, v.report_id]),
  );
}
export type Versions = ReadonlyMap<number, number>;

/** Where a single figure comes from. `versions`: those already known. */
export function sourceOf(db: Db, origin: Origin, id: number, versions?: Versions): SourceRef {
  if (origin === "coded") {
    const row = get<{ title: string; url: string; note: string | null; note_zh: string | null; less_sure: number }>(
      db,
      `SELECT s.title, s.url, c.note, c.note_zh, c.less_sure FROM coded_figure c JOIN coded_source s ON s.id = c.source_id
       WHERE c.id = ?`,
      id,
    );
    return {
      kind: "coded",
      figureId: id,
      title: row?.title ?? "",
      url: row?.url || null,
      note: row?.note ?? null,
      noteZh: row?.note_zh ?? null,
      lessSure: row?.less_sure === 1,
    };
  }
  const { version } = splitFactId(id);
  const reportId =
    versions?.get(version) ??
    get<{ report_id: number }>(db, "SELECT report_id FROM report_version WHERE id = ?", version)?.report_id;
  return { kind: "report", origin, reportId: reportId ?? 0, factId: id };
}

function readingsOfSeries(db: Db, row: SeriesRow): { value: number; source: SourceRef }[] {
  const [indicator = 0, applicant = 0] = (row.reason ?? "").split(":").map(Number);
  return readingsOf(db, { ...row, indicator, applicant });
}

/** The readings of a disputed figure with their sources, best first. */
export function readingsOf(
  db: Db,
  figure: { unit_id: number; year: number; era: Era; indicator: number; applicant: number },
): { value: number; source: SourceRef }[] {
  return all<{ value: number; origin: Origin; source_id: number }>(
    db,
    `SELECT value, origin, source_id FROM figure_reading
     WHERE unit_id = ? AND year = ? AND era = ? AND indicator = ? AND applicant = ? ORDER BY n`,
    figure.unit_id,
    figure.year,
    figure.era,
    figure.indicator,
    figure.applicant,
  ).map((r) => ({ value: r.value, source: sourceOf(db, r.origin, r.source_id) }));
}

/** What is known already where many cells are shown at once. */
export interface KnownBefore {
  versions?: Versions;
}

/** A stored value of a series as it is shown. */
export function shownOf(db: Db, row: SeriesRow, known: KnownBefore = {}): Shown {
  if (row.state === "disputed") return { kind: "disputed", era: row.era, readings: readingsOfSeries(db, row) };
  if (row.value === null || row.state === "blank")
    return { kind: "blank", blank: row.blank ?? "not_stated", reason: row.reason };
  const origins = row.origins.split(",").filter(Boolean) as Origin[];
  const [origin = "coded"] = origins;
  return {
    kind: "value",
    value: row.value,
    numerator: row.numerator,
    denominator: row.denominator,
    era: row.era,
    state: row.state,
    approx: row.approx,
    flags: row.flags.split(",").filter(Boolean),
    source:
      row.source_id !== null
        ? sourceOf(db, origin, row.source_id, known.versions)
        : { kind: "computed", parts: row.parts, origins },
  };
}

/** What there is of a unit in a year: the era most of it stands in, or a report that is set aside whole. */
export type Known = Era | "held";

/** Why there is nothing where there is no report that counts; null where there is one. */
export function withoutReport(known: Known | undefined): Shown | null {
  if (known === undefined) return { kind: "blank", blank: "no_report", reason: null };
  return known === "held" ? { kind: "blank", blank: "under_review", reason: "held" } : null;
}

/** Why a series has no stored value in a year of which there is something, or nothing. */
export function absent(series: string, known: Known | undefined): Shown {
  const without = withoutReport(known);
  if (without) return without;
  const era = known as Era;
  return { kind: "blank", blank: isCollected(series, era) ? "not_stated" : "not_collected", reason: null };
}

/** Years of a unit there is something of. */
export function yearsOfUnit(db: Db, unitId: number): Map<number, Known> {
  const rows = all<{ year: number; era: Era }>(db, "SELECT year, era FROM unit_year WHERE unit_id = ?", unitId);
  const held = all<{ year: number }>(
    db,
    `SELECT r.year FROM report r CROSS JOIN report_version v ON v.report_id = r.id AND v.current = 1 AND v.held <> ''
     WHERE r.unit_id = ? AND r.year IS NOT NULL`,
    unitId,
  );
  return new Map<number, Known>([
    ...held.map((r) => [r.year, "held"] as const),
    ...rows.map((r) => [r.year, r.era] as const),
  ]);
}

/** One series of one unit, one entry per year asked for. */
export function pointsOf(db: Db, unitId: number, series: string, years: readonly number[]): Shown[] {
  const known = yearsOfUnit(db, unitId);
  const rows = all<SeriesRow>(
    db,
    `SELECT ${SERIES_COLUMNS} FROM series_value WHERE unit_id = ? AND series = ?`,
    unitId,
    seriesId(db, series),
  );
  const byYear = new Map(rows.map((r) => [r.year, r]));
  return years.map((year) => {
    const row = byYear.get(year);
    return row ? shownOf(db, row) : absent(series, known.get(year));
  });
}

/** One series of one unit in one year. */
export function pointOf(db: Db, unitId: number, series: string, year: number): Shown {
  return pointsOf(db, unitId, series, [year])[0]!;
}

/** Bare values for sparklines. */
export function valuesOf(db: Db, unitId: number, series: string, years: readonly number[]): (number | null)[] {
  const rows = all<{ year: number; value: number | null }>(
    db,
    "SELECT year, value FROM series_value WHERE unit_id = ? AND series = ?",
    unitId,
    seriesId(db, series),
  );
  const byYear = new Map(rows.map((r) => [r.year, r.value]));
  return years.map((y) => byYear.get(y) ?? null);
}

/** A trend of these units over these years, the gaps with their reasons. */
export function trendOf(db: Db, series: string, units: readonly UnitRef[], years: readonly number[]): Trend {
  const lines = units.map((unit) => ({ unit, points: pointsOf(db, unit.id, series, years) }));
  const points = lines.flatMap((l) => l.points);
  return {
    series: seriesOf(series),
    years: [...years],
    lines,
    coverage: { shown: points.filter((p) => p.kind === "value").length, of: points.length },
  };
}

export const yearsBetween = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
