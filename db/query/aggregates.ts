/**
 * What do the places below one add up to, and how many of them reported?
 *
 * One group is one level and one scope. Groups are never added to one another, nor to the place's own report, which already holds them.
 * Whole areas of zones lie over counties that report too and are in no group. Held reports form no figure; a figure whose sources
 * disagree counts as reported and is in no sum. Reads the rollup's key, one seek a group.
 */
import type { Aggregate, Aggregates, AggregatesBelow, AggregateYear, Shown, SumsOfPlace, UnitRef } from "@/lib/answers";
import { FIRST_YEAR, type Filter } from "@/lib/filter";
import { LEVELS, type Level, type Scope } from "@/lib/report";
import { all, type Db, get } from "../open";
import { CARDS } from "./overview";
import { type PlaceRow, placeRef, placeRow, remember, unitRef } from "./refs";
import { COUNTRY, doubtedSums, openPartOf, placesByYear, reportingOf, SUMMED_SCOPES, valueOfSum } from "./rollups";
import { seriesInfo, seriesOf } from "./series-info";
import { pointsOf, yearsBetween } from "./shown";
import { newestYear } from "./years";

/** A place and the level its units have; of the country no own report is known. */
type Asked = { id: string; level: Level; row: PlaceRow | null };

function asked(db: Db, placeId: string): Asked | null {
  if (placeId === COUNTRY) return { id: COUNTRY, level: "country", row: null };
  const row = placeRow(db, placeId);
  return row && { id: row.id, level: row.level, row };
}

/**
 * The groups below a place (`COUNTRY` for all of China), with the place's own figures beside them. Null for no such place;
 * no groups where nothing below has reported.
 */
export function aggregates(db: Db, placeId: string, series: string): Aggregates | null {
  return remember(db, `aggregates ${placeId} ${series}`, () => {
    const place = asked(db, placeId);
    if (!place) return null;
    const years = yearsBetween(FIRST_YEAR, newestYear(db));
    const own = ownPoints(db, place, series, years);
    const groups = levelsBelow(place.level).flatMap((level) =>
      SUMMED_SCOPES.flatMap((scope) => {
        const found = group(db, place.id, series, level, scope, own);
        return found.years.length > 0 ? [found] : [];
      }),
    );
    return { place: place.row && placeRef(db, place.row), series: seriesOf(series), groups, own };
  });
}

/** The same group and year for every place directly below, those with a report or a sum only, by code. */
export function aggregatesBelow(
  db: Db,
  placeId: string,
  question: { series: string; level: Level; scope: Scope; year: number },
): AggregatesBelow {
  const { series, level, scope, year } = question;
  return remember(db, `aggregates below ${placeId} ${series} ${level} ${scope} ${year}`, () => {
    const ids = all<{ id: string }>(
      db,
      "SELECT id FROM place WHERE parent_id IS ? AND level <> 'country' AND kind <> 'zone' ORDER BY code IS NULL, code",
      placeId === COUNTRY ? null : placeId,
    );
    const rows = ids.flatMap(({ id }) => {
      const row = placeRow(db, id);
      if (!row || !levelsBelow(row.level).includes(level)) return [];
      const own = ownPoints(db, { id, level: row.level, row }, series, [year]);
      const sum = group(db, id, series, level, scope, own).years.find((y) => y.year === year);
      const shown = own?.points[0]?.shown ?? null;
      if (!sum) return [];
      return [{ place: placeRef(db, row), sum, own: own && shown ? { unit: own.unit, shown } : null }];
    });
    return { series: seriesOf(series), level, scope, year, rows };
  });
}

const levelsBelow = (level: Level): Level[] => LEVELS.slice(LEVELS.indexOf(level) + 1);

function group(
  db: Db,
  ancestor: string,
  series: string,
  level: Level,
  scope: Scope,
  own: Aggregates["own"],
): Aggregate {
  const sums = doubtedSums(db, series, { level, scope, ancestor });
  const reporting = reportingOf(db, { level, scope, ancestor });
  const places = placesByYear(db, { level, scope, ancestor });
  const { share } = seriesOf(series);
  // Years nobody reported stand between those somebody did, so that a gap is seen.
  const told = [...reporting.keys()];
  const span = told.length === 0 ? [] : yearsBetween(Math.min(...told), newestYear(db));
  const years = span.map((year): AggregateYear => {
    const sum = sums.get(year);
    const value = sum ? valueOfSum(series, sum) : null;
    const shown = own?.points.find((p) => p.year === year)?.shown;
    const comparable = scope === "jurisdiction" && !share && value !== null && shown?.kind === "value";
    return {
      year,
      withValue: sum?.n ?? 0,
      reporting: reporting.get(year)?.all ?? 0,
      places: places.get(year) ?? null,
      value,
      numerator: share && sum ? sum.numerator : null,
      denominator: share && sum ? sum.denominator : null,
      open: sum && value !== null ? openPartOf(series, sum) : null,
      gap: comparable ? shown.value - value : null,
    };
  });
  return { level, scope, years };
}

/** The place's own whole-area figures. */
function ownPoints(db: Db, place: Asked, series: string, years: readonly number[]): Aggregates["own"] {
  const id = get<{ id: number }>(
    db,
    "SELECT id FROM unit WHERE place_id = ? AND scope = 'jurisdiction' LIMIT 1",
    place.id,
  )?.id;
  const unit: UnitRef | null = id === undefined ? null : unitRef(db, id);
  if (!unit) return null;
  const points: Shown[] = pointsOf(db, unit.id, series, years);
  return { unit, points: years.map((year, i) => ({ year, shown: points[i]! })) };
}

/** What a page shows of a place: the groups of one series, one of them by place below, and the series to choose from. Null: nothing below reported. */
export function sumsOf(db: Db, placeId: string, filter: Filter): SumsOfPlace | null {
  const series = filter.series && seriesInfo(filter.series) ? filter.series : CARDS[0];
  const sums = aggregates(db, placeId, series);
  if (!sums || sums.groups.length === 0) return null;
  const split = splitQuestion(sums, filter);
  const choices = [...new Set([...CARDS, series])].map(seriesOf);
  return { sums, below: split && aggregatesBelow(db, placeId, split), choices };
}

/**
 * Which group and year to divide among the places directly below: the one asked for, else whole areas with the most values in the newest
 * year that has any. Null where nothing lies between the place and its groups.
 */
export function splitQuestion(
  sums: Aggregates,
  wanted: Pick<Filter, "level" | "scope" | "year">,
): { series: string; level: Level; scope: Scope; year: number } | null {
  const above = LEVELS.indexOf(sums.place?.level ?? "country");
  const deep = sums.groups.filter((g) => LEVELS.indexOf(g.level) > above + 1);
  const most = (g: Aggregate) => Math.max(0, ...g.years.map((y) => y.withValue)) * (g.scope === "jurisdiction" ? 2 : 1);
  const group =
    deep.find((g) => g.level === wanted.level && g.scope === wanted.scope) ??
    [...deep].sort((a, b) => most(b) - most(a))[0];
  const year =
    group?.years.find((y) => y.year === wanted.year)?.year ?? group?.years.findLast((y) => y.withValue > 0)?.year;
  return group && year !== undefined ? { series: sums.series.key, level: group.level, scope: group.scope, year } : null;
}
