/** Which units and columns does a selection name, how large is it, and what stands in its cells? */
import type { PlaceRef, Shown, UnitRef, Words } from "@/lib/answers";
import { APPLICANT_LABELS, findIndicator, indicators } from "@/lib/dictionary/dictionary";
import { FIRST_YEAR } from "@/lib/filter";
import { APPLICANTS, type Applicant, type Approx, type Blank, ERAS, type Era } from "@/lib/report";
import { MOST_COLUMNS, type Selection, writeSelection } from "@/lib/selection";
import { applicantCode, indicatorId, seriesId } from "../keys";
import { all, type Db, get } from "../open";
import { findPlace, placeRow, remember, unitRef } from "./refs";
import { seriesInfo } from "./series-info";
import { absent, erasOfUnit, SERIES_COLUMNS, type SeriesRow, shownOf, sourceOf, yearsBetween } from "./shown";
import { newestYear } from "./years";

/** A column of a data set: a harmonised series, or one cell of one era's form. */
export type DataColumn =
  | { kind: "series"; key: string; name: Words; unit: string }
  | {
      kind: "form";
      /** As the address and the files name it: E4.requests_received[total]. */
      key: string;
      era: Era;
      indicator: string;
      applicant: Applicant | null;
      name: Words;
      unit: string;
    };

export const DEFAULT_COLUMNS = ["requests_received", "granted", "reconsideration_total", "litigation_total"];

/** Columns of a selection, in its order; keys that exist nowhere are named in `ignored`. */
export function columnsOf(selection: Selection): { columns: DataColumn[]; ignored: string[] } {
  const ignored: string[] = [];
  const wanted = selection.show?.length ? selection.show : DEFAULT_COLUMNS;
  const columns = wanted.flatMap((key): DataColumn[] => {
    const series = seriesInfo(key);
    if (series) return [{ kind: "series", key, name: series.name, unit: series.unit }];
    const form = formColumns(key, selection.applicants === "all");
    if (form.length === 0) ignored.push(`show=${key}`);
    return form;
  });
  return { columns: columns.slice(0, MOST_COLUMNS), ignored };
}

function formColumns(key: string, everyApplicant: boolean): DataColumn[] {
  const [, eraName, name = ""] = /^(E\d)\.(.+)$/.exec(key) ?? [];
  const era = ERAS.find((e) => e === eraName);
  const found = era && findIndicator(name, era);
  if (!era || !found) return [];
  const applicants = found.by_applicant ? (everyApplicant ? APPLICANTS : (["total"] as const)) : [null];
  return applicants.map((applicant) => ({
    kind: "form",
    key: `${key}${applicant ? `[${applicant}]` : ""}`,
    era,
    indicator: name,
    applicant,
    name: applicant
      ? {
          zh: `${found.zh}（${APPLICANT_LABELS[applicant].zh}）`,
          en: `${found.en} (${APPLICANT_LABELS[applicant].en})`,
        }
      : { zh: found.zh, en: found.en },
    unit: found.unit ?? "",
  }));
}

/** Rows of the forms one may choose, by era; headings hold no value. */
export const formRows = () => indicators.filter((i) => i.type !== "heading" && i.type !== "computed");

/** Years of a selection; to the newest there is. */
export function yearsOfSelection(db: Db, { from, to }: Selection): number[] {
  const newest = newestYear(db);
  return yearsBetween(Math.max(FIRST_YEAR, from ?? FIRST_YEAR), Math.min(to ?? newest, newest));
}

/** Branches taken and left out, as place ids, and slugs that name no place. */
export function branchesOf(db: Db, selection: Selection): { taken: string[]; left: string[]; ignored: string[] } {
  const taken: string[] = [];
  const left: string[] = [];
  const ignored: string[] = [];
  for (const pick of selection.in ?? []) {
    const out = pick.startsWith("-");
    const place = findPlace(db, out ? pick.slice(1) : pick);
    if (!place) ignored.push(`in=${pick}`);
    else (out ? left : taken).push(place.id);
  }
  return { taken, left, ignored };
}

/** Walks down from the branches taken; a place left out turns its branch off, one taken inside it on again. */
const UNITS_SQL = `WITH RECURSIVE
  taken(id) AS (SELECT value FROM json_each(?)), gone(id) AS (SELECT value FROM json_each(?)),
  walk(id, lit) AS (
    SELECT id, 1 FROM taken UNION ALL
    SELECT p.id, CASE WHEN p.id IN (SELECT id FROM gone) THEN 0 ELSE w.lit END
    FROM walk w CROSS JOIN place p ON p.parent_id = w.id WHERE p.id NOT IN (SELECT id FROM taken))
  SELECT DISTINCT u.id FROM walk w CROSS JOIN unit u ON u.place_id = w.id
  WHERE w.lit = 1 AND (? IS NULL OR u.level = ?) AND (? IS NULL OR u.scope = ?)`;

/** Ids of the units of a selection that have anything, in the order of their places. */
export function unitsOfSelection(db: Db, selection: Selection): number[] {
  const { in: places, level, scope } = selection;
  return remember(db, `units ${writeSelection({ in: places, level, scope })}`, () => {
    const { taken, left } = branchesOf(db, selection);
    const none = taken.length === 0;
    const roots = none
      ? all<{ id: string }>(db, "SELECT id FROM place WHERE parent_id IS NULL").map((r) => r.id)
      : taken;
    const rows = all<{ id: number }>(
      db,
      UNITS_SQL,
      JSON.stringify(roots.filter((id) => !left.includes(id))),
      JSON.stringify(left),
      level ?? null,
      level ?? null,
      scope ?? null,
      scope ?? null,
    );
    return rows
      .flatMap(({ id }) => {
        const has = get<{ n: number }>(db, "SELECT 1 AS n FROM unit_year WHERE unit_id = ? LIMIT 1", id);
        const unit = has && unitRef(db, id);
        return unit ? [{ id, slug: placeRow(db, unit.place.id)?.slug ?? "" }] : [];
      })
      .sort((a, b) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : a.id - b.id))
      .map((u) => u.id);
  });
}

export interface DataSize {
  units: number;
  years: number;
  columns: number;
  /** Units x years x columns: rows of the long file, blanks among them. */
  cells: number;
  /** Rows of the preview: years of a unit with anything, or units. */
  rows: number;
}

/** How large is it, before anything is downloaded? */
export function sizeOf(db: Db, selection: Selection): DataSize {
  const units = unitsOfSelection(db, selection);
  const years = yearsOfSelection(db, selection);
  const { columns } = columnsOf(selection);
  const rows = selection.rows === "unit" ? units.length : unitYearCount(db, selection, units, years);
  return {
    units: units.length,
    years: years.length,
    columns: columns.length,
    cells: units.length * years.length * columns.length,
    rows,
  };
}

function unitYearCount(db: Db, selection: Selection, units: readonly number[], years: readonly number[]): number {
  const { in: places, level, scope, from, to } = selection;
  return remember(db, `unit years ${writeSelection({ in: places, level, scope, from, to })}`, () =>
    units.reduce(
      (sum, id) =>
        sum +
        (get<{ n: number }>(
          db,
          "SELECT count(*) AS n FROM unit_year WHERE unit_id = ? AND year BETWEEN ? AND ?",
          id,
          years[0] ?? 0,
          years.at(-1) ?? 0,
        )?.n ?? 0),
      0,
    ),
  );
}

/** A cell, or a value the selection does not take: readings that differ, an inferred zero. */
export type DataCell = Shown | { kind: "left_out"; state: "disputed" | "inferred" };

export interface UnitData {
  unit: UnitRef;
  /** Years there is anything of. */
  known: Map<number, Era>;
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
  const known = erasOfUnit(db, id);
  const reports = new Map(
    all<{ year: number; report_id: number }>(
      db,
      "SELECT year, report_id FROM unit_year WHERE unit_id = ? AND report_id IS NOT NULL",
      id,
    ).map((r) => [r.year, r.report_id]),
  );
  const series = seriesCells(db, id, columns);
  const form = formCells(db, id, columns);
  const extras = new Set(selection.with ?? []);
  const cells = columns.map((column) =>
    years.map((year): DataCell => {
      const found =
        column.kind === "series"
          ? (series.get(`${column.key}|${year}`) ?? absent(column.key, known.get(year)))
          : (form.get(`${column.key}|${year}`) ?? formAbsent(column.era, known.get(year)));
      if (found.kind === "disputed" && !extras.has("disputed")) return { kind: "left_out", state: "disputed" };
      if (found.kind === "value" && found.state === "inferred" && !extras.has("inferred"))
        return { kind: "left_out", state: "inferred" };
      return found;
    }),
  );
  return { unit, known, reports, cells };
}

function seriesCells(db: Db, id: number, columns: readonly DataColumn[]): Map<string, Shown> {
  const keys = new Map(columns.flatMap((c) => (c.kind === "series" ? [[seriesId(db, c.key), c.key] as const] : [])));
  if (keys.size === 0) return new Map();
  const rows = all<SeriesRow & { series: number }>(
    db,
    `SELECT series, ${SERIES_COLUMNS} FROM series_value WHERE unit_id = ? AND series IN (SELECT value FROM json_each(?))`,
    id,
    JSON.stringify([...keys.keys()]),
  );
  return new Map(rows.map((row) => [`${keys.get(row.series)}|${row.year}`, shownOf(db, row)]));
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

function formCells(db: Db, id: number, columns: readonly DataColumn[]): Map<string, Shown> {
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
      return key ? [[`${key}|${row.year}`, figureShown(db, id, row)] as const] : [];
    }),
  );
}

function figureShown(db: Db, unitId: number, row: FigureRow): Shown {
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
    flags: [],
    source: sourceOf(db, row.origin, row.source_id ?? 0),
  };
}

function formAbsent(era: Era, known: Era | undefined): Shown {
  const blank = known === undefined ? "no_report" : known === era ? "not_stated" : "not_collected";
  return { kind: "blank", blank, reason: null };
}

/** Words of a place's path, for the files. */
export const pathOf = (place: PlaceRef): string => place.path.map((p) => p.name.zh).join(" / ");
