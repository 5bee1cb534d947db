/** Who reported when, who is missing, and who came late? Places (or units) by year. */
import type { QualityMatrix, Words, YearState } from "@/lib/answers";
import { deadlineOf } from "@/lib/dictionary/deadlines";
import type { IssuerKind, Level, Scope } from "@/lib/report";
import { COUNTS, seriesId } from "../keys";
import { all, type Db, get } from "../open";
import { unitsBelow } from "./ranking";
import { type PlaceRow, placeRef, placeRow, unitRef } from "./refs";

/** Beyond so many rows the matrix shows sub-areas to choose from. */
export const MATRIX_ROWS = 420;

export interface MatrixQuestion {
  level: Level;
  scope: Scope;
  /** Null: the whole country. */
  within: PlaceRow | null;
  years: readonly number[];
  /** Today as 2026-03-31: what is not yet due is not missing. */
  today: string;
}

type Row = QualityMatrix["groups"][number]["rows"][number];

/** Whole areas are expected of every place of the level; other scopes of the units that ever reported. */
export function qualityMatrix(db: Db, question: MatrixQuestion): QualityMatrix {
  const { level, scope, within, years } = question;
  const places = scope === "jurisdiction" || scope === "level_own";
  const rows = places ? placesOf(db, level, within) : [];
  const units = places || rows.length > MATRIX_ROWS ? [] : unitsOfArea(db, level, scope, within);
  if (rows.length > MATRIX_ROWS || units.length > MATRIX_ROWS)
    return { years: [...years], groups: [], areas: subAreas(db, question, places) };
  const drawn = places
    ? rows.map((place) => ({ place, row: placeYears(db, question, place) }))
    : units.map(({ id, place }) => ({ place, row: unitYears(db, question, id) }));
  return { years: [...years], groups: grouped(db, drawn), areas: null };
}

/** Places of a level below another, zones left out, in the order of their codes. */
function placesOf(db: Db, level: Level, within: PlaceRow | null): PlaceRow[] {
  const start = within === null ? "parent_id IS NULL" : "parent_id = ?";
  const found = all<{ id: string }>(
    db,
    `WITH RECURSIVE below(id, level, kind) AS (SELECT id, level, kind FROM place WHERE ${start} UNION ALL
       SELECT p.id, p.level, p.kind FROM place p JOIN below b ON p.parent_id = b.id WHERE b.level <> '${level}')
     SELECT id FROM below WHERE level = ? AND kind <> 'zone'`,
    ...(within === null ? [level] : [within.id, level]),
  );
  return found.flatMap(({ id }) => placeRow(db, id) ?? []).sort(byCode);
}

const byCode = (a: PlaceRow, b: PlaceRow) => a.slug.localeCompare(b.slug);

/** Units of a level and scope that ever had anything, in the order of their places. */
function unitsOfArea(db: Db, level: Level, scope: Scope, within: PlaceRow | null): { id: number; place: PlaceRow }[] {
  const ids = within
    ? [...unitsBelow(db, within.id, level, scope)]
    : all<{ unit_id: number }>(
        db,
        `SELECT DISTINCT y.unit_id FROM unit_year y CROSS JOIN unit u ON u.id = y.unit_id
         WHERE y.year BETWEEN 2008 AND 2100 AND u.level = ? AND u.scope = ?`,
        level,
        scope,
      ).map((r) => r.unit_id);
  return ids
    .flatMap((id) => {
      const unit = unitRef(db, id);
      const place = unit && placeRow(db, unit.place.id);
      return place ? [{ id, place }] : [];
    })
    .sort((a, b) => byCode(a.place, b.place) || a.id - b.id);
}

function placeYears(db: Db, question: MatrixQuestion, place: PlaceRow): Row {
  const unit = get<{ id: number }>(
    db,
    "SELECT id FROM unit WHERE place_id = ? AND scope = ? AND issuer_key = ''",
    place.id,
    question.scope,
  );
  const stood = standing(db, place, question.level);
  const made = unit ? unitYears(db, question, unit.id) : emptyRow(db, question, place);
  return { ...made, states: made.states.map((s, i) => (s === "missing" && !stood(question.years[i]!) ? "absent" : s)) };
}

/** Was there this place, at this level, at the end of a year? */
function standing(db: Db, place: PlaceRow, level: Level): (year: number) => boolean {
  const spans = all<{ valid_from: number; valid_to: number | null }>(
    db,
    "SELECT valid_from, valid_to FROM place_name WHERE place_id = ? AND level = ?",
    place.id,
    level,
  );
  return (year) =>
    spans.length === 0 ||
    spans.some((s) => s.valid_from <= year && year <= (s.valid_to ?? (place.ended === null ? year : place.ended)));
}

function emptyRow(db: Db, { years, today, scope }: MatrixQuestion, place: PlaceRow): Row {
  const ref = placeRef(db, place);
  return {
    name: ref.name,
    href: `/regions/${ref.slug}`,
    unit: null,
    states: years.map((y) => nothing(y, scope === "organ" ? "department" : "government", today)),
    reports: years.map(() => null),
    published: years.map(() => null),
    review: years.map(() => 0),
  };
}

const nothing = (year: number, issuer: IssuerKind, today: string): YearState =>
  today <= deadlineOf(year, issuer) ? "not_due" : "missing";

interface VersionRow {
  year: number;
  report_id: number;
  origin: "original" | "retold";
  held: string;
  published: string | null;
  review: number;
}

function unitYears(db: Db, { years, today }: MatrixQuestion, unitId: number): Row {
  const unit = unitRef(db, unitId);
  if (!unit) throw new Error(`There is no unit ${unitId}.`);
  const versions = all<VersionRow>(
    db,
    `SELECT r.year, r.id AS report_id, v.origin, v.held, v.published, v.review FROM report r
     CROSS JOIN report_version v ON v.report_id = r.id AND v.current = 1 WHERE r.unit_id = ? AND r.year IS NOT NULL`,
    unitId,
  );
  const byYear = new Map(versions.map((v) => [v.year, v]));
  const coded = new Set(
    all<{ year: number }>(db, "SELECT year FROM unit_year WHERE unit_id = ?", unitId).map((r) => r.year),
  );
  const state = (year: number): YearState => {
    const v = byYear.get(year);
    if (v && v.held === "") {
      if (v.origin === "retold") return "retold";
      return v.published !== null && v.published > deadlineOf(year, unit.issuerKind) ? "late" : "reported";
    }
    if (coded.has(year)) return "coded";
    return v ? "held" : nothing(year, unit.issuerKind, today);
  };
  const organ = unit.scope === "organ" || unit.scope === "unknown";
  const name: Words = organ ? { zh: unit.issuer, en: unit.issuer } : unit.place.name;
  return {
    name,
    href: `/regions/${unit.place.slug}?unit=${unit.id}`,
    unit: unit.id,
    states: years.map(state),
    reports: years.map((y) => byYear.get(y)?.report_id ?? null),
    published: years.map((y) => byYear.get(y)?.published ?? null),
    review: years.map((y) => byYear.get(y)?.review ?? 0),
  };
}

function grouped(db: Db, drawn: readonly { place: PlaceRow; row: Row }[]): QualityMatrix["groups"] {
  const groups = new Map<string, QualityMatrix["groups"][number]>();
  for (const { place, row } of drawn) {
    const above = place.parent_id === null ? null : placeRow(db, place.parent_id);
    const key = above?.id ?? "";
    const group = groups.get(key) ?? {
      parent: above && { slug: above.slug, name: { zh: above.name, en: above.name_en } },
      rows: [],
    };
    group.rows.push(row);
    groups.set(key, group);
  }
  // A place that never stood in these years, such as one that ended before, says nothing.
  return [...groups.values()]
    .map((g) => ({ ...g, rows: g.rows.filter((r) => r.states.some((s) => s !== "absent")) }))
    .filter((g) => g.rows.length > 0);
}

/** Sub-areas with how many units of how many places have anything, from the rollups alone. */
function subAreas(
  db: Db,
  { level, scope, within, years }: MatrixQuestion,
  places: boolean,
): NonNullable<QualityMatrix["areas"]> {
  const children = all<{ id: string }>(
    db,
    within === null
      ? "SELECT id FROM place WHERE parent_id IS NULL AND level = 'province' AND ended IS NULL ORDER BY code"
      : "SELECT id FROM place WHERE parent_id = ? AND ended IS NULL AND kind <> 'zone' ORDER BY code",
    ...(within === null ? [] : [within.id]),
  );
  const counts = [COUNTS.original, COUNTS.retold, COUNTS.coded].map((key) => seriesId(db, key));
  return children.flatMap(({ id }) => {
    const row = placeRow(db, id);
    if (!row) return [];
    const have = new Map<number, number>();
    for (const series of counts)
      for (const r of all<{ year: number; n: number }>(
        db,
        "SELECT year, n FROM rollup WHERE series = ? AND scope = ? AND level = ? AND ancestor_id = ?",
        series,
        scope,
        level,
        id,
      ))
        have.set(r.year, (have.get(r.year) ?? 0) + r.n);
    const expected = (year: number) =>
      places
        ? (get<{ n: number }>(
            db,
            "SELECT n FROM place_count WHERE ancestor_id = ? AND level = ? AND year = ?",
            id,
            level,
            year,
          )?.n ?? null)
        : null;
    const counted = years.map((y) => ({ n: have.get(y) ?? 0, of: expected(y) }));
    // Areas that have no places of this level, such as Hong Kong for counties.
    if (counted.every(({ n, of }) => n === 0 && (of ?? 0) === 0)) return [];
    return [{ place: placeRef(db, row), years: counted }];
  });
}
