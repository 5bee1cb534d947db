/** What stands in the cells of a data set, one unit at a time? */
import type { Shown, UnitRef } from "@/lib/answers";
import type { Approx, Blank, Era } from "@/lib/report";
import type { Selection } from "@/lib/selection";
import { applicantCode, indicatorId, seriesId } from "../keys";
import { all, type Db } from "../open";
import { flagsOfFigure, OPEN_CHECK } from "../open-checks";
import { comparableFrom, type DataColumn } from "./data-set";
import { openChecks } from "./open-checks";
import { unitRef } from "./refs";
import {
  absent,
  type Known,
  SERIES_COLUMNS,
  type SeriesRow,
  shownOf,
  sourceOf,
  type Versions,
  versionsOf,
  withoutReport,
  yearsOfUnit,
} from "./shown";

/** Why a selection does not take a value: readings that differ, an inferred zero, counted otherwise than in the last year. */
export const LEFT_OUT = ["disputed", "inferred", "not_comparable", "open_check"] as const;
/** A cell, or a value the selection does not take. */
export type DataCell = Shown | { kind: "left_out"; state: (typeof LEFT_OUT)[number] };

export interface UnitData {
  unit: UnitRef;
  /** Years there is anything of. */
  known: Map<number, Known>;
  reports: Map<number, number>;
  /** By column, then year. */
  cells: DataCell[][];
}

/** Everything of one unit: a few seeks in its own stretch of the tables. */
export function unitData(
  db: Db,
  id: number,
  columns: readonly DataColumn[],
  years: readonly number[],
  selection: Selection,
): UnitData | null {
  const unit = unitRef(db, id);
  if (!unit) return null;
  const known = yearsOfUnit(db, id);
  const reports = new Map(
    all<{ year: number; report_id: number }>(
      db,
      `SELECT r.year, r.id AS report_id FROM report r WHERE r.unit_id = ? AND r.year IS NOT NULL
       AND EXISTS (SELECT 1 FROM report_version v WHERE v.report_id = r.id AND v.current = 1)`,
      id,
    ).map((r) => [r.year, r.report_id]),
  );
  const versions = versionsOf(db, id);
  const series = seriesCells(db, id, columns, versions);
  const form = formCells(db, id, columns, versions);
  const cells = columns.map((column) => {
    const since = selection.only?.includes("comparable") ? comparableFrom(column, years.at(-1) ?? 0) : null;
    return years.map((year): DataCell => {
      const found =
        column.kind === "series"
          ? (series.get(`${column.key}|${year}`) ?? absent(column.key, known.get(year)))
          : (form.get(`${column.key}|${year}`) ?? formAbsent(column.era, known.get(year)));
      const state = leftOut(found, year < (since ?? 0), selection);
      return state ? { kind: "left_out", state } : found;
    });
  });
  return { unit, known, reports, cells };
}

function leftOut(
  found: Shown,
  before: boolean,
  { with: extras = [], only = [] }: Selection,
): (typeof LEFT_OUT)[number] | null {
  if (found.kind === "blank") return null;
  if (before) return "not_comparable";
  if (found.kind === "disputed") return extras.includes("disputed") ? null : "disputed";
  if (only.includes("settled") && found.flags.includes(OPEN_CHECK)) return "open_check";
  return found.state === "inferred" && !extras.includes("inferred") ? "inferred" : null;
}

function seriesCells(db: Db, id: number, columns: readonly DataColumn[], versions: Versions): Map<string, Shown> {
  const keys = new Map(columns.flatMap((c) => (c.kind === "series" ? [[seriesId(db, c.key), c.key] as const] : [])));
  if (keys.size === 0) return new Map();
  const rows = all<SeriesRow & { series: number }>(
    db,
    `SELECT series, ${SERIES_COLUMNS} FROM series_value WHERE unit_id = ? AND series IN (SELECT value FROM json_each(?))`,
    id,
    JSON.stringify([...keys.keys()]),
  );
  return new Map(
    rows.map((row) => {
      const key = keys.get(row.series) ?? "";
      return [`${key}|${row.year}`, shownOf(db, row, { versions })];
    }),
  );
}

interface FigureRow {
  year: number;
  era: Era;
  indicator: number;
  applicant: number;
  value: number | null;
  state: "accepted" | "inferred" | "coded" | "corrected" | "disputed" | "blank";
  approx: Approx | null;
  blank: Blank | null;
  reason: string | null;
  origin: "original" | "retold" | "coded";
  source_id: number | null;
}

function formCells(db: Db, id: number, columns: readonly DataColumn[], versions: Versions): Map<string, Shown> {
  const keys = new Map(
    columns.flatMap((c) =>
      c.kind === "form"
        ? [[`${c.era}|${indicatorId(db, c.indicator)}|${applicantCode(c.applicant)}`, c.key] as const]
        : [],
    ),
  );
  if (keys.size === 0) return new Map();
  const rows = all<FigureRow>(
    db,
    `SELECT year, era, indicator, applicant, value, state, approx, blank, reason, origin, source_id FROM figure
     WHERE unit_id = ? AND indicator IN (SELECT value FROM json_each(?))`,
    id,
    JSON.stringify([...new Set(columns.flatMap((c) => (c.kind === "form" ? [indicatorId(db, c.indicator)] : [])))]),
  );
  return new Map(
    rows.flatMap((row) => {
      const key = keys.get(`${row.era}|${row.indicator}|${row.applicant}`);
      return key ? [[`${key}|${row.year}`, figureShown(db, id, row, versions)] as const] : [];
    }),
  );
}

function figureShown(db: Db, unitId: number, row: FigureRow, versions: Versions): Shown {
  if (row.state === "disputed")
    return {
      kind: "disputed",
      era: row.era,
      readings: all<{ value: number; origin: FigureRow["origin"]; source_id: number }>(
        db,
        `SELECT value, origin, source_id FROM figure_reading
         WHERE unit_id = ? AND year = ? AND era = ? AND indicator = ? AND applicant = ? ORDER BY n`,
        unitId,
        row.year,
        row.era,
        row.indicator,
        row.applicant,
      ).map((r) => ({ value: r.value, source: sourceOf(db, r.origin, r.source_id) })),
    };
  if (row.value === null || row.state === "blank")
    return { kind: "blank", blank: row.blank ?? "not_stated", reason: row.reason };
  return {
    kind: "value",
    value: row.value,
    numerator: null,
    denominator: null,
    era: row.era,
    state: row.state,
    approx: row.approx,
    flags: flagsOfFigure(openChecks(db, unitId), row),
    source: sourceOf(db, row.origin, row.source_id ?? 0, versions),
  };
}

function formAbsent(era: Era, known: Known | undefined): Shown {
  return withoutReport(known) ?? { kind: "blank", blank: known === era ? "not_stated" : "not_collected", reason: null };
}
