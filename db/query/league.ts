/** Who is highest and lowest in this series and year among the units of one level and scope, and how sure is that order? */
import type { League, LeagueRow, Pooled, Shown } from "@/lib/answers";
import { comparable } from "@/lib/compare/era-breaks";
import { quartiles } from "@/lib/compare/quantiles";
import { RANKED_FROM, rankRanges } from "@/lib/compare/rank-intervals";
import { standing } from "@/lib/compare/rates";
import { ratioFactor } from "@/lib/compare/rules";
import { thinned } from "@/lib/compare/thinned";
import { casesOf, FEW, intervalOf, type Measured, type Uncertainty, uncertaintyOf } from "@/lib/compare/uncertainty";
import { type Filter, writeFilter } from "@/lib/filter";
import { LEVELS, type Level, SCOPES, type Scope } from "@/lib/report";
import { seriesId } from "../keys";
import { all, type Db } from "../open";
import { areas } from "./areas";
import { firstCross } from "./coverage";
import { coverageOf, unitsBelow, withoutValue } from "./ranking";
import { findPlace, type PlaceRow, placeRef, remember, unitRef } from "./refs";
import { COUNTRY, reportingOf, sumsByYear } from "./rollups";
import { seriesInfo, seriesOf } from "./series-info";
import { SERIES_COLUMNS, type SeriesRow, shownOf, yearsBetween } from "./shown";
import { newestYear } from "./years";

/** Rows a page carries; all of them count in ranks, medians and limits. */
const ROWS = 500;
/** Units inside the limits that a funnel draws; all outside are. */
const INSIDE = 250;
const TREND_YEARS = 8;
/** Among years with nearly as many values as the best-covered one the newest is shown. */
const NEARLY = 0.7;

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

type LevelAndScope = Pick<Cross, "level" | "scope">;

/** Every level, scope and year with values of the series below an ancestor: stretches of the rollup's key. */
function crossesOf(db: Db, series: string, ancestor: string): Cross[] {
  return LEVELS.flatMap((level) =>
    SCOPES.flatMap((scope) =>
      [...sumsByYear(db, series, { level, scope, ancestor })].map(([year, { n }]) => ({ level, scope, year, n })),
    ),
  );
}

/** The wanted cross-section, or the nearest there is: conditions are given up from the last, whole areas come first. */
function choose(crosses: readonly Cross[], { level, scope, year }: Filter, first: LevelAndScope | null): Cross | null {
  const weight = (c: Cross) => c.n * (c.scope === "jurisdiction" ? 2 : 1);
  const tries: ((c: Cross) => boolean)[] = [
    // Where nothing is asked for, the level and scope the overview begins with.
    (c) => !level && !scope && !year && c.level === first?.level && c.scope === first.scope,
    (c) => (!level || c.level === level) && (!scope || c.scope === scope) && (!year || c.year === year),
    (c) => (!level || c.level === level) && (!scope || c.scope === scope),
    (c) => !level || c.level === level,
    () => true,
  ];
  for (const fits of tries) {
    const found = crosses.filter(fits);
    if (found.length === 0) continue;
    const most = Math.max(...found.map(weight));
    return found.filter((c) => weight(c) >= NEARLY * most).sort((a, b) => b.year - a.year || weight(b) - weight(a))[0]!;
  }
  return null;
}

function answer(db: Db, filter: Filter): League {
  const series = filter.series && seriesInfo(filter.series) ? filter.series : "requests_received";
  const place = filter.within === undefined ? null : findPlace(db, filter.within);
  const crosses = crossesOf(db, series, place?.id ?? COUNTRY);
  const cross = choose(crosses, filter, firstCross(db, {})) ?? { ...emptyCross(db, filter), n: 0 };
  const { level, scope, year } = cross;
  const organ = scope === "organ" ? (filter.organ ?? null) : null;
  const inside = unitsAmong(db, cross, place, organ);
  const kind = uncertaintyOf(series);
  const found = valueRows(db, series, cross, inside);
  const coverage = coverageFor(db, cross, place, found.length, inside);
  const pooled = kind === "share" ? pool(found) : null;
  const judged = judge(found, kind, ratioFactor(series), coverage.ranked, pooled);
  const ordered = order(db, series, year, judged, coverage.ranked ? (filter.sort ?? "value") : "name");
  return {
    series: seriesOf(series),
    year,
    level,
    scope,
    within: place && placeRef(db, place),
    organ,
    uncertainty: kind,
    coverage,
    rows: ordered.slice(0, ROWS).flatMap((j) => rowOf(db, series, year, j)),
    funnel: inFunnel(judged).flatMap((j) => rowOf(db, series, year, j)),
    ends: endsOf(db, series, year, judged, kind),
    more: Math.max(0, ordered.length - ROWS),
    trendYears: yearsBetween(year - TREND_YEARS + 1, year),
    quartiles: quartiles(found.map((r) => r.value as number)),
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

/** The units that are compared, where these are not all of the level and scope. */
function unitsAmong(db: Db, { level, scope }: Cross, place: PlaceRow | null, organ: string | null): Set<number> | null {
  const below = place ? unitsBelow(db, place.id, level, scope) : null;
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

/** One stretch of the ranking index. */
export const VALUES_SQL = `SELECT ${SERIES_COLUMNS} FROM series_value
  WHERE series = ? AND scope = ? AND level = ? AND apart = 0 AND year = ? AND value IS NOT NULL ORDER BY value DESC, unit_id`;

function valueRows(db: Db, series: string, { scope, level, year }: Cross, inside: Set<number> | null): SeriesRow[] {
  return all<SeriesRow>(db, VALUES_SQL, seriesId(db, series), scope, level, year).filter(
    (r) => inside?.has(r.unit_id) ?? true,
  );
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
  return denominator > 0 ? { numerator, denominator, share: numerator / denominator } : null;
}

interface Judged {
  row: SeriesRow;
  interval: LeagueRow["interval"];
  unranked: LeagueRow["unranked"];
  rank: LeagueRow["rank"];
  standing: LeagueRow["standing"];
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

/** Of shares only units with cases enough are compared. */
function endsOf(db: Db, series: string, year: number, judged: readonly Judged[], kind: Uncertainty): League["ends"] {
  const compared = kind === "share" ? judged.filter((j) => j.unranked === null) : [...judged];
  const values = compared.map((j) => j.row.value as number);
  const at = (value: number) => {
    const equal = compared.filter((j) => j.row.value === value);
    const row = equal.slice(0, 1).flatMap((j) => rowOf(db, series, year, j))[0];
    return row ? { row, n: equal.length } : null;
  };
  // Not Math.max(...values): there may be tens of thousands.
  const highest = at(values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY));
  const lowest = at(values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY));
  return highest && lowest && { n: compared.length, highest, lowest };
}

const measured = (row: SeriesRow): Measured => ({
  value: row.value as number,
  numerator: row.numerator,
  denominator: row.denominator,
  approx: row.approx !== null,
});

/** Rows without a rank stand behind those with one. */
function order(db: Db, series: string, year: number, judged: Judged[], sort: NonNullable<Filter["sort"]>): Judged[] {
  const name = (j: Judged) => unitRef(db, j.row.unit_id)?.place;
  const byName = (a: Judged, b: Judged) =>
    (name(a)?.slug ?? "").localeCompare(name(b)?.slug ?? "") || a.row.unit_id - b.row.unit_id;
  if (sort === "name") return [...judged].sort(byName);
  const last = (j: Judged) => Number(j.unranked !== null);
  const value = (j: Judged) => j.row.value as number;
  if (sort !== "change")
    return [...judged].sort(
      (a, b) => last(a) - last(b) || (sort === "low" ? value(a) - value(b) : value(b) - value(a)) || byName(a, b),
    );
  const rose = new Map(judged.map((j) => [j, difference(db, series, year, j.row)]));
  const change = (j: Judged) => rose.get(j) ?? Number.NEGATIVE_INFINITY;
  return [...judged].sort((a, b) => change(b) - change(a) || byName(a, b));
}

const PAST_SQL = `SELECT ${SERIES_COLUMNS} FROM series_value WHERE unit_id = ? AND series = ? AND year BETWEEN ? AND ?`;

function difference(db: Db, series: string, year: number, row: SeriesRow): number | null {
  const [before] = all<SeriesRow>(db, PAST_SQL, row.unit_id, seriesId(db, series), year - 1, year - 1);
  if (!before || before.value === null || !comparable(series, before.era, row.era)) return null;
  return (row.value as number) - before.value;
}

function rowOf(db: Db, series: string, year: number, { row, ...judged }: Judged): LeagueRow[] {
  const unit = unitRef(db, row.unit_id);
  const shown = shownOf(db, row);
  if (!unit || shown.kind !== "value") return [];
  const trendYears = yearsBetween(year - TREND_YEARS + 1, year);
  const past = all<SeriesRow>(db, PAST_SQL, row.unit_id, seriesId(db, series), trendYears[0]!, year);
  const byYear = new Map(past.map((r) => [r.year, r]));
  const before = byYear.get(year - 1);
  const told: Shown | null = before ? shownOf(db, before) : null;
  return [
    {
      unit,
      shown,
      ...judged,
      before: before && told ? { shown: told, across: !comparable(series, before.era, row.era) } : null,
      // Years beyond a break are left out: the small line never runs through one.
      trend: trendYears.map((y) => {
        const at = byYear.get(y);
        return at && comparable(series, at.era, row.era) ? at.value : null;
      }),
    },
  ];
}

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
