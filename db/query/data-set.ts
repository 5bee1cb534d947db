/** Which units and columns does a selection name, and how large is it? */

import type { Noun, PlaceRef, Words } from "@/lib/answers";
import { measureOf } from "@/lib/dictionary/counted";
import { APPLICANT_LABELS, findIndicator, indicators } from "@/lib/dictionary/dictionary";
import { FIRST_YEAR, type Ignored, notThere } from "@/lib/filter";
import { APPLICANTS, type Applicant, ERAS, type Era, LEVELS, type Level, SCOPES, type Scope } from "@/lib/report";
import { MOST_COLUMNS, type Selection, writeSelection } from "@/lib/selection";
import { all, type Db, get } from "../open";
import { findPlace, placeRow, remember, unitRef } from "./refs";
import { seriesInfo, seriesOf } from "./series-info";
import { yearsBetween } from "./shown";
import { newestYear } from "./years";

/** A column of a data set: a harmonised series, or one cell of one era's form. */
export type DataColumn =
  | { kind: "series"; key: string; name: Words; unit: string; counted: Noun | null }
  | {
      kind: "form";
      /** As the address and the files name it: E4.requests_received[total]. */
      key: string;
      era: Era;
      indicator: string;
      applicant: Applicant | null;
      name: Words;
      unit: string;
      counted: Noun | null;
    };

export const DEFAULT_COLUMNS = ["requests_received", "granted", "reconsideration_total", "litigation_total"];

/** Columns of a selection, in its order; keys that exist nowhere are named in `ignored`. */
export function columnsOf(selection: Selection): { columns: DataColumn[]; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const wanted = selection.show?.length ? selection.show : DEFAULT_COLUMNS;
  const columns = wanted.flatMap((key): DataColumn[] => {
    const series = seriesInfo(key);
    if (series) return [{ kind: "series", key, name: series.name, unit: series.unit, counted: series.counted }];
    const form = formColumns(key, selection.applicants === "all");
    if (form.length === 0) ignored.push(notThere("show", key));
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
    ...measureOf(name, found.unit),
  }));
}

/** Rows of the forms one may choose, by era; headings hold no value. */
export const formRows = () => indicators.filter((i) => i.type !== "heading" && i.type !== "computed");

/** Years of a selection; to the newest there is. */
export function yearsOfSelection(db: Db, { from, to }: Selection): number[] {
  const newest = newestYear(db);
  return yearsBetween(Math.max(FIRST_YEAR, from ?? FIRST_YEAR), Math.min(to ?? newest, newest));
}

/** First year from which a column is counted as in this one; null of a form's rows, which have one era. */
export function comparableFrom(column: DataColumn, year: number): number | null {
  if (column.kind === "form") return null;
  return Math.max(
    FIRST_YEAR,
    ...seriesOf(column.key)
      .breaks.map((b) => b.year)
      .filter((at) => at <= year),
  );
}

/** Branches taken and left out, as place ids, and slugs that name no place. */
export function branchesOf(db: Db, selection: Selection): { taken: string[]; left: string[]; ignored: Ignored[] } {
  const taken: string[] = [];
  const left: string[] = [];
  const ignored: Ignored[] = [];
  for (const pick of selection.in ?? []) {
    const out = pick.startsWith("-");
    const place = findPlace(db, out ? pick.slice(1) : pick);
    if (!place) ignored.push(notThere("in", pick));
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

/** Ids of the units of a selection that have anything, in the order of their places. Places named that are not there select nothing, not everything. */
export function unitsOfSelection(db: Db, selection: Selection): number[] {
  const { in: places, level, scope } = selection;
  return remember(db, `units ${writeSelection({ in: places, level, scope })}`, () => {
    const { taken, left } = branchesOf(db, selection);
    const everywhere = !places?.some((pick) => !pick.startsWith("-"));
    const roots = everywhere
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

/** Levels and scopes of the units of a selection: of more than one, sums would count twice. */
export function mixOf(db: Db, selection: Selection): { levels: Level[]; scopes: Scope[] } {
  const units = unitsOfSelection(db, selection).flatMap((id) => unitRef(db, id) ?? []);
  return {
    levels: LEVELS.filter((level) => units.some((u) => u.place.level === level)),
    scopes: SCOPES.filter((scope) => units.some((u) => u.scope === scope)),
  };
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

/** Words of a place's path, for the files. */
export const pathOf = (place: PlaceRef): string => place.path.map((p) => p.name.zh).join(" / ");
