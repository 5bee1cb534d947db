/** Who is highest and lowest in this series and year among the units of one level and scope, and how sure is that order? */
import type { League, LeagueRow, Pooled } from "@/lib/answers";
import { quartiles } from "@/lib/compare/quantiles";
import { RANKED_FROM, rankRanges } from "@/lib/compare/rank-intervals";
import { standing } from "@/lib/compare/rates";
import { ratioFactor } from "@/lib/compare/rules";
import { thinned } from "@/lib/compare/thinned";
import { casesOf, FEW, intervalOf, type Measured, type Uncertainty, uncertaintyOf } from "@/lib/compare/uncertainty";
import { type Filter, writeFilter } from "@/lib/filter";
import { LEVELS, type Level, SCOPES, type Scope } from "@/lib/report";
import { seriesId } from "../keys";
import { all, type Db, get } from "../open";
import { OPEN_CHECK } from "../open-checks";
import { areas } from "./areas";
import { beginWith } from "./begin";
import { firstCross } from "./coverage";
import { inOrder, type Judged, shownRows, trendYearsTo, valueRows } from "./league-rows";
import { coverageOf, withoutValue } from "./ranking";
import { findPlace, type PlaceRow, placeRef, remember } from "./refs";
import { COUNTRY, reportingOf, sumsByYear } from "./rollups";
import { seriesInfo, seriesOf } from "./series-info";
import type { SeriesRow } from "./shown";
import { unitsBelow } from "./within";
import { newestYear } from "./years";

/** Rows a page carries; all of them count in ranks, medians and limits. */
const ROWS = 500;
/** Units inside the limits that a funnel draws; all outside are. */
const INSIDE = 250;
/** The league table of a filter; what it leaves open, or what there is nothing of, is chosen so that there is something to see. */
export function league(db: Db, filter: Filter): League {
  const { year, level, scope, series, within, sort, organ } = filter;
  return remember(db, `league ${writeFilter({ year, level, scope, series, within, sort, organ })}`, () =>
    answer(db, filter),
  );
}

interface Cross {
  level: Level;
  scope: Scope;
  year: number;
  n: number;
}

/** Every level, scope and year with values of the series below an ancestor: stretches of the rollup's key. */
function crossesOf(db: Db, series: string, ancestor: string): Cross[] {
  return LEVELS.flatMap((level) =>
    SCOPES.flatMap((scope) =>
      [...sumsByYear(db, series, { level, scope, ancestor })].map(([year, { n }]) => ({ level, scope, year, n })),
    ),
  );
}

/** Where nothing is asked for, the level and scope the overview begins with; of organs of a kind, where and when most of them have a value. */
function wantedOf(db: Db, series: string, { level, scope, year, organ }: Filter) {
  const ofKind = organ && !level && (scope === undefined || scope === "organ") ? mostOf(db, series, organ, year) : null;
  if (ofKind) return { ...ofKind, scope: "organ" as const };
  if (level || scope || year) return { level, scope, year };
  const first = firstCross(db, {});
  return { level: first?.level, scope: first?.scope };
}

function answer(db: Db, filter: Filter): League {
  const series = filter.series && seriesInfo(filter.series) ? filter.series : "requests_received";
  const place = filter.within === undefined ? null : findPlace(db, filter.within);
  const crosses = crossesOf(db, series, place?.id ?? COUNTRY);
  const cross = beginWith(crosses, wantedOf(db, series, filter)) ?? { ...emptyCross(db, filter), n: 0 };
  const { level, scope, year } = cross;
  const organ = scope === "organ" ? (filter.organ ?? null) : null;
  const inside = unitsAmong(db, cross, place, organ);
  const kind = uncertaintyOf(series);
  const at = { series, level, scope, year };
  const found = valueRows(db, at).filter((r) => inside?.has(r.unit_id) ?? true);
  const coverage = coverageFor(db, cross, place, found.length, inside);
  const pooled = kind === "share" ? pool(found) : null;
  const judged = judge(found, kind, ratioFactor(series), coverage.ranked, pooled);
  const ordered = inOrder(db, at, judged, coverage.ranked ? (filter.sort ?? "value") : "name");
  const listed = ordered.slice(0, ROWS);
  const funnel = inFunnel(judged);
  const ends = endsOf(judged, kind);
  const shown = shownRows(db, at, [...listed, ...funnel, ...(ends ? [ends.highest.row, ends.lowest.row] : [])]);
  return {
    series: seriesOf(series),
    year,
    level,
    scope,
    within: place && placeRef(db, place),
    organ,
    uncertainty: kind,
    coverage,
    rows: listed.flatMap(shown),
    funnel: funnel.flatMap(shown),
    ends: shownEnds(ends, shown),
    more: Math.max(0, ordered.length - ROWS),
    trendYears: trendYearsTo(year),
    // Of one value there is no middle.
    quartiles: found.length > 1 ? quartiles(found.map((r) => r.value as number)) : null,
    pooled,
    outside: {
      warn: judged.filter((j) => j.standing !== null && j.standing !== "as_expected").length,
      alarm: judged.filter((j) => j.standing?.startsWith("very")).length,
    },
    without: withoutValue(db, { series, year, level, scope }, inside),
    held: heldReports(db, cross, inside),
    choices: {
      years: years(crosses, level, scope),
      levels: LEVELS.filter((l) => crosses.some((c) => c.level === l)),
      scopes: SCOPES.filter((s) => crosses.some((c) => c.scope === s)),
      areas: areas(db),
    },
  };
}

/** The level and year in which most units with these words in their name have a value, the newer year of equals; null where none has. */
const mostOf = (
  db: Db,
  series: string,
  organ: string,
  year: number | undefined,
): Pick<Cross, "level" | "year"> | null =>
  get<Pick<Cross, "level" | "year">>(
    db,
    `SELECT v.level, v.year FROM series_value v JOIN unit ON unit.id = v.unit_id
     WHERE v.series = ? AND v.scope = 'organ' AND v.apart = 0 AND v.value IS NOT NULL AND instr(unit.issuer, ?) > 0
       AND (? IS NULL OR v.year = ?)
     GROUP BY v.level, v.year ORDER BY count(*) DESC, v.year DESC LIMIT 1`,
    seriesId(db, series),
    organ,
    year ?? null,
    year ?? null,
  ) ?? null;

/** The units that are compared, where these are not all of the level and scope. */
function unitsAmong(
  db: Db,
  { level, scope, year }: Cross,
  place: PlaceRow | null,
  organ: string | null,
): Set<number> | null {
  const below = place ? unitsBelow(db, place.id, { level, scope, year }) : null;
  if (organ === null) return below;
  const named = all<{ id: number }>(
    db,
    "SELECT id FROM unit WHERE level = ? AND scope = ? AND instr(issuer, ?) > 0",
    level,
    scope,
    organ,
  );
  return new Set(named.flatMap(({ id }) => ((below?.has(id) ?? true) ? [id] : [])));
}

const years = (crosses: readonly Cross[], level: Level, scope: Scope) =>
  [...new Set(crosses.filter((c) => c.level === level && c.scope === scope).map((c) => c.year))].sort((a, b) => a - b);

function emptyCross(db: Db, filter: Filter): Omit<Cross, "n"> {
  const first = firstCross(db, {});
  return {
    level: filter.level ?? first?.level ?? "county",
    scope: filter.scope ?? first?.scope ?? "jurisdiction",
    year: filter.year ?? first?.year ?? newestYear(db),
  };
}

function coverageFor(
  db: Db,
  { level, scope, year }: Cross,
  place: PlaceRow | null,
  withValue: number,
  inside: Set<number> | null,
): League["coverage"] {
  const { reporting, expected: places } = coverageOf(db, level, scope, place?.id ?? COUNTRY, year);
  const basis = places ? "places" : "units";
  const expected = Math.max(withValue, places || (inside?.size ?? unitsOfScope(db, level, scope, reporting)));
  const share = expected === 0 ? 0 : withValue / expected;
  return { withValue, expected, basis, share, needed: RANKED_FROM, ranked: withValue >= 3 && share >= RANKED_FROM };
}

/** Units of a level and scope, as many as were ever there in one year: rollups count them without looking at each. */
function unitsOfScope(db: Db, level: Level, scope: Scope, atLeast: number): number {
  const years = reportingOf(db, { level, scope, ancestor: COUNTRY }).values();
  return Math.max(atLeast, ...[...years].map((y) => y.all));
}

/** Sums of both sides over units whose part is no larger than their whole. */
function pool(rows: readonly SeriesRow[]): Pooled | null {
  const sound = rows.filter((r) => r.numerator !== null && r.denominator !== null && r.numerator <= r.denominator);
  const numerator = sound.reduce((sum, r) => sum + (r.numerator ?? 0), 0);
  const denominator = sound.reduce((sum, r) => sum + (r.denominator ?? 0), 0);
  if (denominator <= 0) return null;
  const doubted = sound.filter((r) => r.flags.split(",").includes(OPEN_CHECK));
  const share = doubted.reduce((sum, r) => sum + (r.denominator ?? 0), 0) / denominator;
  return {
    n: sound.length,
    numerator,
    denominator,
    share: numerator / denominator,
    open: doubted.length > 0 ? { n: doubted.length, share } : null,
  };
}

/** Interval, rank and place in the funnel of every value. Those with too few cases keep their interval and get no rank. */
function judge(
  rows: readonly SeriesRow[],
  kind: Uncertainty,
  factor: number,
  ranked: boolean,
  pooled: Pooled | null,
): Judged[] {
  const judged = rows.map((row): Judged => {
    const m = measured(row);
    const cases = casesOf(kind, m);
    const impossible = kind === "share" && (row.numerator ?? 0) > (row.denominator ?? 0);
    const interval = intervalOf(kind, factor, m);
    const whole = interval !== null && pooled !== null;
    return {
      row,
      interval,
      unranked: impossible ? "impossible" : cases !== null && cases < FEW ? "few" : null,
      rank: null,
      standing: whole ? standing(row.numerator ?? 0, row.denominator ?? 0, pooled.share) : null,
    };
  });
  if (!ranked) return judged;
  const counted = judged.filter((j) => j.unranked === null);
  const ranges = rankRanges(counted.map((j) => ({ value: j.row.value as number, interval: j.interval })));
  for (const [i, j] of counted.entries()) j.rank = ranges[i] ?? null;
  return judged;
}

/** Those with a place in the funnel, fewest cases first; of those inside the limits an even part. */
function inFunnel(judged: readonly Judged[]): Judged[] {
  const all = judged
    .filter((j) => j.standing !== null && (j.row.denominator ?? 0) > 0)
    .sort((a, b) => a.row.denominator! - b.row.denominator! || a.row.value! - b.row.value!);
  return thinned(all, (j) => j.standing !== "as_expected", INSIDE);
}

interface Ends {
  n: number;
  highest: { row: Judged; n: number };
  lowest: { row: Judged; n: number };
}

/** Of shares only units with cases enough are compared; `n` counts those equal to the one named. */
function endsOf(judged: readonly Judged[], kind: Uncertainty): Ends | null {
  const compared = kind === "share" ? judged.filter((j) => j.unranked === null) : judged;
  const [first] = compared;
  if (!first) return null;
  const value = (j: Judged) => j.row.value as number;
  const end = (further: (a: number, b: number) => boolean) => {
    const row = compared.reduce((best, j) => (further(value(j), value(best)) ? j : best), first);
    return { row, n: compared.filter((j) => value(j) === value(row)).length };
  };
  return { n: compared.length, highest: end((a, b) => a > b), lowest: end((a, b) => a < b) };
}

function shownEnds(ends: Ends | null, shown: (j: Judged) => LeagueRow[]): League["ends"] {
  const [highest] = ends ? shown(ends.highest.row) : [];
  const [lowest] = ends ? shown(ends.lowest.row) : [];
  if (!ends || !highest || !lowest) return null;
  return {
    n: ends.n,
    highest: { row: highest, n: ends.highest.n },
    lowest: { row: lowest, n: ends.lowest.n },
  };
}

const measured = (row: SeriesRow): Measured => ({
  value: row.value as number,
  numerator: row.numerator,
  denominator: row.denominator,
  approx: row.approx !== null,
});

/** Reports of the year set aside whole, among those whose unit is known: one walk over an index that holds only such reports. */
function heldReports(db: Db, { level, scope, year }: Cross, inside: Set<number> | null): number {
  return all<{ unit_id: number }>(
    db,
    `SELECT r.unit_id FROM report_version v CROSS JOIN report r ON r.id = v.report_id CROSS JOIN unit u ON u.id = r.unit_id
     WHERE v.current = 1 AND v.held <> '' AND r.year = ? AND u.level = ? AND u.scope = ?`,
    year,
    level,
    scope,
  ).filter((r) => inside?.has(r.unit_id) ?? true).length;
}
