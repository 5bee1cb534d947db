/** In which state is each place (or unit) in each year? One rule for the matrix that shows every cell and for counts too many to be shown. */
import { type UnitRef, YEAR_STATES, type YearCounts, type YearState } from "@/lib/answers";
import { deadlineOf } from "@/lib/dictionary/deadlines";
import { isUncounted } from "@/lib/dictionary/regions";
import { FIRST_YEAR } from "@/lib/filter";
import type { IssuerKind, Level, Scope } from "@/lib/report";
import { all, type Db } from "../open";
import type { PlaceRow } from "./refs";
import { isOfPlaces } from "./rollups";
import { placesWithin } from "./within";
import { newestYear } from "./years";

export interface StatesQuestion {
  level: Level;
  scope: Scope;
  /** Null: the whole country. */
  within: PlaceRow | null;
  /** Today as 2026-03-31: what is not yet due is not missing. */
  today: string;
}

/** A place of which a report is expected, or a unit that ever reported. */
export interface Line {
  place: string;
  unit: number | null;
  issuer: IssuerKind;
  /** Was there this place, at this level, at the end of a year? */
  stood: (year: number) => boolean;
  /** Did it lie in the area asked for? What another area reported is not this one's. */
  lay: (year: number) => boolean;
}

/** The lines of a level and scope, zones and statistical areas left out, in no order: every place of which a report is expected, else the units that ever had anything. */
export const linesOf = (db: Db, question: StatesQuestion): Line[] =>
  isOfPlaces(question.scope) ? placeLines(db, question) : unitLines(db, question);

/** The line of one unit, wherever it lay. */
export const lineOf = (db: Db, { id, place, scope, issuerKind }: UnitRef): Line => ({
  place: place.id,
  unit: id,
  issuer: issuerKind,
  stood: isOfPlaces(scope) ? standing(db, JSON.stringify([place.id]), place.level)(place.id) : () => true,
  lay: () => true,
});

/** The places that lay in an area in any year there is; null for the country. */
const areaOf = (db: Db, within: PlaceRow | null) => within && placesWithin(db, within.id, FIRST_YEAR, newestYear(db));

function placeLines(db: Db, { level, scope, within }: StatesQuestion): Line[] {
  const area = areaOf(db, within);
  // As the counts of places leave them out (place_count): what is said to be due and how many places there are must agree.
  const places = (
    area
      ? all<{ id: string; kind: string }>(
          db,
          "SELECT p.id, p.kind FROM json_each(?) j CROSS JOIN place p ON p.id = j.value WHERE p.level = ?",
          JSON.stringify(area.ids),
          level,
        )
      : all<{ id: string; kind: string }>(db, "SELECT id, kind FROM place WHERE level = ?", level)
  ).flatMap(({ id, kind }) => (isUncounted(id, kind) ? [] : [id]));
  const ids = JSON.stringify(places);
  const units = new Map(
    all<{ place_id: string; id: number; issuer_kind: IssuerKind }>(
      db,
      `SELECT u.place_id, u.id, u.issuer_kind FROM json_each(?) j CROSS JOIN unit u ON u.place_id = j.value
       WHERE u.scope = ? AND u.issuer_key = ''`,
      ids,
      scope,
    ).map((u) => [u.place_id, u]),
  );
  const stood = standing(db, ids, level);
  return places.map((place) => ({
    place,
    unit: units.get(place)?.id ?? null,
    issuer: units.get(place)?.issuer_kind ?? "government",
    stood: stood(place),
    lay: (year) => area?.lay(place, year) ?? true,
  }));
}

function standing(db: Db, placeIds: string, level: Level): (place: string) => (year: number) => boolean {
  const spans = new Map<string, { valid_from: number; to: number }[]>();
  for (const row of all<{ place_id: string; valid_from: number; to: number }>(
    db,
    `SELECT n.place_id, n.valid_from, coalesce(n.valid_to, p.ended, 9999) AS "to" FROM json_each(?) j
     CROSS JOIN place p ON p.id = j.value CROSS JOIN place_name n ON n.place_id = p.id WHERE n.level = ?`,
    placeIds,
    level,
  ))
    spans.set(row.place_id, [...(spans.get(row.place_id) ?? []), row]);
  return (place) => {
    const own = spans.get(place) ?? [];
    return (year) => own.length === 0 || own.some((s) => s.valid_from <= year && year <= s.to);
  };
}

function unitLines(db: Db, { level, scope, within }: StatesQuestion): Line[] {
  const area = areaOf(db, within);
  type UnitRow = { id: number; place_id: string; issuer_kind: IssuerKind };
  const units = area
    ? all<UnitRow>(
        db,
        `SELECT u.id, u.place_id, u.issuer_kind FROM json_each(?) j CROSS JOIN unit u ON u.place_id = j.value
         WHERE u.level = ? AND u.scope = ?`,
        JSON.stringify(area.ids),
        level,
        scope,
      )
    : all<UnitRow>(
        db,
        `SELECT DISTINCT u.id, u.place_id, u.issuer_kind FROM unit_year y CROSS JOIN unit u ON u.id = y.unit_id
         WHERE y.year BETWEEN 2008 AND 2100 AND u.level = ? AND u.scope = ?`,
        level,
        scope,
      );
  return units.map((u) => ({
    place: u.place_id,
    unit: u.id,
    issuer: u.issuer_kind,
    stood: () => true,
    lay: (year) => area?.lay(u.place_id, year) ?? true,
  }));
}

export interface Cell {
  state: YearState;
  report: number | null;
  /** Printed day of publication, where known. */
  published: string | null;
  /** Figures under review. */
  review: number;
}

const ELSEWHERE: Cell = { state: "absent", report: null, published: null, review: 0 };

interface VersionRow {
  unit_id: number;
  year: number;
  report: number;
  origin: "original" | "retold";
  held: string;
  published: string | null;
  review: number;
}

/** What is stored of the lines in these years; ask for the cells of a line and year. */
export function cellsOf(
  db: Db,
  lines: readonly Line[],
  years: readonly number[],
  today: string,
): (line: Line, year: number) => Cell {
  const asked = [JSON.stringify(lines.flatMap((l) => l.unit ?? [])), Math.min(...years), Math.max(...years)];
  const key = (unit: number | null, year: number) => `${unit}|${year}`;
  const versions = new Map(
    all<VersionRow>(
      db,
      `SELECT r.unit_id, r.year, r.id AS report, v.origin, v.held, v.published, v.review FROM json_each(?) j
       CROSS JOIN report r ON r.unit_id = j.value AND r.year BETWEEN ? AND ?
       CROSS JOIN report_version v ON v.report_id = r.id AND v.current = 1`,
      ...asked,
    ).map((v) => [key(v.unit_id, v.year), v]),
  );
  const figures = new Set(
    all<{ unit_id: number; year: number }>(
      db,
      `SELECT y.unit_id, y.year FROM json_each(?) j CROSS JOIN unit_year y ON y.unit_id = j.value AND y.year BETWEEN ? AND ?`,
      ...asked,
    ).map((y) => key(y.unit_id, y.year)),
  );
  return (line, year) => {
    if (!line.lay(year)) return ELSEWHERE;
    const at = key(line.unit, year);
    const version = versions.get(at);
    return {
      state: stateOf(line, year, version, figures.has(at), today),
      report: version?.report ?? null,
      published: version?.published ?? null,
      review: version?.review ?? 0,
    };
  };
}

function stateOf(line: Line, year: number, v: VersionRow | undefined, figures: boolean, today: string): YearState {
  if (v?.held === "") {
    if (v.origin === "retold") return "retold";
    return v.published !== null && v.published > deadlineOf(year, line.issuer) ? "late" : "reported";
  }
  if (figures) return "coded";
  if (v) return "held";
  if (!line.stood(year)) return "absent";
  return today <= deadlineOf(year, line.issuer) ? "not_due" : "missing";
}

/** How many lines are in which state, over these years. */
export function countsOf(
  lines: readonly Line[],
  years: readonly number[],
  cell: (line: Line, year: number) => Cell,
): YearCounts {
  const counts = Object.fromEntries(YEAR_STATES.map((s) => [s, 0])) as Record<YearState, number>;
  let dated = 0;
  for (const line of lines)
    for (const year of years) {
      const { state, published } = cell(line, year);
      counts[state]++;
      if (published && (state === "reported" || state === "late")) dated++;
    }
  const expected = YEAR_STATES.filter((s) => s !== "absent" && s !== "not_due").reduce((sum, s) => sum + counts[s], 0);
  return { ...counts, expected, dated };
}
