/** One indicator of places side by side, over the years: of the provinces, or of what lies directly below a place. */
import type { AreaCell, PlaceYears, Shown } from "@/lib/answers";
import { isCollected } from "@/lib/compare/rules";
import { eraOfYear } from "@/lib/dictionary/eras";
import { FIRST_YEAR } from "@/lib/filter";
import type { Level, Scope } from "@/lib/report";
import { all, type Db } from "../open";
import { OPEN_CHECK } from "../open-checks";
import { coverageOf } from "./ranking";
import { type PlaceRow, placeRef, placeRow, remember, unitRef } from "./refs";
import {
  COUNTRY,
  type DoubtedSum,
  doubtedSums,
  isSummed,
  openPartOf,
  reportingOf,
  SUMMED_SCOPES,
  type Sum,
  valueOfSum,
} from "./rollups";
import { seriesOf } from "./series-info";
import { pointsOf, yearsBetween } from "./shown";
import { newestYear } from "./years";

/** The provinces: each one's own figures at the level of provinces, sums of the units of `level` in it below that. */
export function provinceYears(db: Db, series: string, level: Level, scope: Scope): PlaceYears {
  return remember(db, `province years ${series} ${level} ${scope}`, () => {
    const places = placesBelow(db, null);
    if (level === "province") return own(db, null, places, series, level, scope);
    return {
      ...frame(db, null, series, level, scope),
      how: "below" as const,
      rows: places.map((row) => ({
        place: placeRef(db, row),
        unit: null,
        cells: sumsBelow(db, row.id, series, level, scope),
      })),
    };
  });
}

/**
 * The places directly below, each with its own figures. Without a scope that of which there is most, the whole area before others.
 * Null where nothing lies below, or below county level, where nothing is drawn.
 */
export function childYears(db: Db, parent: PlaceRow, series: string, wanted?: Scope): PlaceYears | null {
  if (parent.level !== "province" && parent.level !== "city") return null;
  return remember(db, `child years ${parent.id} ${series} ${wanted ?? ""}`, () => {
    const places = placesBelow(db, parent);
    if (places.length === 0) return null;
    const scopes = scopesOf(db, places);
    const scope =
      scopes.find((s) => s.scope === wanted)?.scope ??
      scopes.toSorted((a, b) => Number(b.scope === "jurisdiction") - Number(a.scope === "jurisdiction") || b.n - a.n)[0]
        ?.scope ??
      "jurisdiction";
    return own(db, parent, places, series, places[0]!.level, scope);
  });
}

/** Every prefecture there is anything of, with its own figures: what the country's map of prefectures colours. */
export function prefectureYears(db: Db, series: string, scope: Scope): PlaceYears {
  return remember(db, `prefecture years ${series} ${scope}`, () => {
    const places = all<{ id: string }>(
      db,
      `SELECT DISTINCT p.id FROM unit u JOIN place p ON p.id = u.place_id
       WHERE u.level = 'city' AND u.scope = ? AND p.level = 'city' ORDER BY p.code IS NULL, p.code`,
      scope,
    ).flatMap(({ id }) => placeRow(db, id) ?? []);
    const answer = own(db, null, places, series, "city", scope);
    return { ...answer, of: answer.years.map((year) => coverageOf(db, "city", scope, COUNTRY, year).expected) };
  });
}

function frame(db: Db, parent: PlaceRow | null, series: string, level: Level, scope: Scope) {
  return {
    series: seriesOf(series),
    level,
    scope,
    parent: parent && placeRef(db, parent),
    years: yearsBetween(FIRST_YEAR, newestYear(db)),
    scopes: [scope],
  };
}

/** Places directly below by code, townships left out; ended ones where there are figures of them. */
function placesBelow(db: Db, parent: PlaceRow | null): PlaceRow[] {
  return all<{ id: string }>(
    db,
    `SELECT id FROM place WHERE parent_id IS ? AND level IN ('province', 'city', 'county')
       AND (ended IS NULL OR EXISTS (SELECT 1 FROM unit u JOIN unit_year y ON y.unit_id = u.id WHERE u.place_id = place.id))
     ORDER BY code IS NULL, code`,
    parent?.id ?? null,
  ).flatMap(({ id }) => placeRow(db, id) ?? []);
}

const idsOf = (places: readonly PlaceRow[]) => JSON.stringify(places.map((p) => p.id));

function scopesOf(db: Db, places: readonly PlaceRow[]): { scope: Scope; n: number }[] {
  const rows = all<{ scope: Scope; n: number }>(
    db,
    `SELECT u.scope, count(*) AS n FROM unit u JOIN unit_year y ON y.unit_id = u.id
     WHERE u.place_id IN (SELECT value FROM json_each(?)) GROUP BY u.scope`,
    idsOf(places),
  );
  return SUMMED_SCOPES.flatMap((scope) => rows.find((r) => r.scope === scope) ?? []);
}

function own(
  db: Db,
  parent: PlaceRow | null,
  places: readonly PlaceRow[],
  series: string,
  level: Level,
  scope: Scope,
): PlaceYears {
  const base = frame(db, parent, series, level, scope);
  const units = byPlace(
    all<{ id: number; place_id: string }>(
      db,
      "SELECT id, place_id FROM unit WHERE scope = ? AND place_id IN (SELECT value FROM json_each(?)) ORDER BY id",
      scope,
      idsOf(places),
    ),
  );
  const standing = standingYears(db, places);
  return {
    ...base,
    how: "own",
    scopes: scopesOf(db, places).map((s) => s.scope),
    rows: places.map((row) => {
      const mine = (units.get(row.id) ?? []).flatMap((u) => unitRef(db, u.id) ?? []);
      const lines = mine.map((u) => pointsOf(db, u.id, series, base.years));
      const cells = base.years.map((year, i): AreaCell => {
        const cell = cellOf(
          series,
          lines.map((points) => points[i]!),
        );
        return cell.kind === "blank" && cell.blank === "no_report" && standing(row.id, year) === false
          ? { kind: "absent" }
          : cell;
      });
      return { place: placeRef(db, row), unit: mine.length === 1 ? mine[0]! : null, cells };
    }),
  };
}

/** The unit's own figure; of several organs of one place the sum of those with a value, as they are added below a place. */
function cellOf(series: string, points: readonly Shown[]): AreaCell {
  if (points.length <= 1) return points[0] ?? NO_REPORT;
  const reported = points.filter((p) => p.kind !== "blank" || p.blank !== "no_report");
  const values = points.flatMap((p) => (p.kind === "value" ? [p] : []));
  if (values.length === 0) return reported[0] ?? NO_REPORT;
  const open = values.filter((v) => v.flags.includes(OPEN_CHECK));
  return sum(series, { ...added(values), open: open.length > 0 ? added(open) : null }, reported.length);
}

function added(values: readonly Extract<Shown, { kind: "value" }>[]): Sum {
  const add = (of: (v: (typeof values)[number]) => number | null) => values.reduce((sum, v) => sum + (of(v) ?? 0), 0);
  return {
    n: values.length,
    total: add((v) => v.value),
    numerator: add((v) => v.numerator),
    denominator: add((v) => v.denominator),
  };
}

const NO_REPORT: Shown = { kind: "blank", blank: "no_report", reason: null };

function sum(series: string, found: DoubtedSum, of: number): AreaCell {
  const { n, numerator, denominator } = found;
  const { share } = seriesOf(series);
  const value = valueOfSum(series, found);
  if (value === null) return { kind: "blank", blank: "not_stated", reason: null };
  return {
    kind: "sum",
    value,
    ...(share ? { numerator, denominator } : { numerator: null, denominator: null }),
    n,
    of,
    open: openPartOf(series, found),
  };
}

/** Of scopes that are not summed, that nothing can be formed: reports are there. */
function sumsBelow(db: Db, ancestor: string, series: string, level: Level, scope: Scope): AreaCell[] {
  const sums = doubtedSums(db, series, { level, scope, ancestor });
  const reporting = reportingOf(db, { level, scope, ancestor });
  return yearsBetween(FIRST_YEAR, newestYear(db)).map((year) => {
    const found = sums.get(year);
    const told = reporting.get(year)?.all ?? 0;
    if (told === 0) return NO_REPORT;
    if (!isSummed(scope)) return { kind: "blank", blank: "not_derivable", reason: "scope_unknown" };
    if (found) return sum(series, found, told);
    return {
      kind: "blank",
      blank: isCollected(series, eraOfYear(year)) ? "not_stated" : "not_collected",
      reason: null,
    };
  });
}

/** Did the place stand at the end of that year? A first year of 2002 means: then or before. */
function standingYears(db: Db, places: readonly PlaceRow[]): (id: string, year: number) => boolean {
  const spans = byPlace(
    all<{ place_id: string; valid_from: number; valid_to: number | null }>(
      db,
      "SELECT place_id, valid_from, valid_to FROM place_name WHERE place_id IN (SELECT value FROM json_each(?))",
      idsOf(places),
    ),
  );
  return (id, year) => {
    const own = spans.get(id);
    return own === undefined || own.some((s) => s.valid_from <= year && (s.valid_to ?? year) >= year);
  };
}

function byPlace<T extends { place_id: string }>(rows: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) found.set(row.place_id, [...(found.get(row.place_id) ?? []), row]);
  return found;
}
