/** How is the whole area doing, what stands out, and what is it known from? */
import type { HeadlineCard, Mover, Overview } from "@/lib/answers";
import { comparable } from "@/lib/compare/era-breaks";
import { isCollected } from "@/lib/compare/rules";
import { eraOfYear } from "@/lib/dictionary/eras";
import { FIRST_YEAR, type Filter, writeFilter } from "@/lib/filter";
import { ERAS, LEVELS, type Level, SCOPES, type Scope } from "@/lib/report";
import { seriesId } from "../keys";
import { all, type Db, get } from "../open";
import { shareOf } from "../series";
import { alerts } from "./alerts";
import { coverage, crossSections, firstCross } from "./coverage";
import { coverageOf, ranking } from "./ranking";
import { dataVersion, remember, unitRef } from "./refs";
import { COUNTRY, doubtedSums, isSummed, openPartOf, valueOfSum } from "./rollups";
import { seriesInfo, seriesOf } from "./series-info";
import { pointOf, pointsOf, trendOf, yearsBetween } from "./shown";
import { newestYear, yearsOf } from "./years";

/** Series of the headline cards, in their order. */
export const CARDS = [
  "requests_received",
  "requests_carried_out",
  "disclosure_rate",
  "reconsideration_total",
  "reconsideration_corrected_share",
  "litigation_total",
  "litigation_corrected_share",
  "staff_total",
] as const;

const LONGEST = 4;
const MOVERS = 5;
const STAFFING = 60;

/**
 * One cross-section (year, level, scope) and what surrounds it. What the filter leaves open, or what there is nothing of, is chosen so that
 * the first screen shows units that have requests. Scopes and levels are never mixed in a sum.
 */
export function overview(db: Db, filter: Filter): Overview {
  const { year, level, scope, series, from, to } = filter;
  return remember(db, `overview ${writeFilter({ year, level, scope, series, from, to })}`, () => answer(db, filter));
}

function answer(db: Db, filter: Filter): Overview {
  const cross = firstCross(db, asked(filter)) ?? {
    level: filter.level ?? ("county" as Level),
    scope: "jurisdiction" as Scope,
    year: filter.year ?? newestYear(db),
  };
  const { level, scope, year } = cross;
  const series = filter.series && seriesInfo(filter.series) ? filter.series : "requests_received";
  const crosses = crossSections(db);
  const yearsHere = crosses.filter((c) => c.level === level && c.scope === scope).map((c) => c.year);
  return {
    year,
    level,
    scope,
    choices: {
      years: [...new Set(yearsHere)].sort((a, b) => a - b),
      levels: LEVELS.filter((l) => crosses.some((c) => c.level === l)),
      scopes: SCOPES.filter((s) => isSummed(s) && crosses.some((c) => c.scope === s)),
    },
    totals: totals(db),
    cards: CARDS.map((key) => card(db, key, level, scope, year)),
    ranking: ranking(db, { series, year, level, scope }),
    long: longest(db, filter),
    movers: { series: seriesOf(series), year, lines: movers(db, series, level, scope, year) },
    coverage: coverage(db, level, scope),
    alerts: alerts(db),
    staffing: staffing(db),
    dataVersion: dataVersion(db),
  };
}

/** What is asked for, as far as there can be sums of it. */
function asked({ year, level, scope }: Filter) {
  return {
    ...(year === undefined ? {} : { year }),
    ...(level === undefined ? {} : { level }),
    ...(scope === undefined || !isSummed(scope) ? {} : { scope }),
  };
}

function card(db: Db, key: string, level: Level, scope: Scope, year: number): HeadlineCard {
  const info = seriesOf(key);
  const sums = doubtedSums(db, key, { level, scope, ancestor: COUNTRY });
  const now = sums.get(year);
  return {
    series: info,
    year,
    collected: isCollected(key, eraOfYear(year)),
    value: now ? valueOfSum(key, now) : null,
    numerator: info.share && now ? now.numerator : null,
    denominator: info.share && now ? now.denominator : null,
    n: now?.n ?? 0,
    open: now ? openPartOf(key, now) : null,
    of: coverageOf(db, level, scope, COUNTRY, year).reporting,
    change: change(db, key, info.share, level, scope, year),
    spark: yearsBetween(FIRST_YEAR, newestYear(db)).map((y) => {
      const sum = sums.get(y);
      return { year: y, value: sum ? valueOfSum(key, sum) : null, n: sum?.n ?? 0 };
    }),
  };
}

/** Units with a value in this year and the one before, both counted the same way: the first parameter is what `alongEras` gives. */
const BOTH_SQL = `FROM series_value a JOIN series_value b ON b.unit_id = a.unit_id AND b.series = a.series AND b.year = a.year - 1
  AND instr(?, b.era || a.era)
  WHERE a.series = ? AND a.scope = ? AND a.level = ? AND a.apart = 0 AND a.year = ? AND a.value IS NOT NULL AND b.value IS NOT NULL`;

/** Pairs of eras between which the series does not break, as "E1E1 E2E2 E2E3". */
const alongEras = (series: string): string =>
  ERAS.flatMap((a) => ERAS.flatMap((b) => (comparable(series, a, b) ? [`${a}${b}`] : []))).join(" ");

function change(db: Db, key: string, share: boolean, level: Level, scope: Scope, year: number): HeadlineCard["change"] {
  const sums = get<Record<"n" | "v1" | "v0" | "n1" | "n0" | "d1" | "d0", number>>(
    db,
    `SELECT count(*) AS n, sum(a.value) AS v1, sum(b.value) AS v0, sum(a.numerator) AS n1, sum(b.numerator) AS n0,
       sum(a.denominator) AS d1, sum(b.denominator) AS d0 ${BOTH_SQL}`,
    alongEras(key),
    seriesId(db, key),
    scope,
    level,
    year,
  );
  if (!sums || sums.n === 0) return null;
  const from = share ? shareOf(key, sums.n0, sums.d0) : sums.v0;
  const to = share ? shareOf(key, sums.n1, sums.d1) : sums.v1;
  return from === null || to === null ? null : { from, to, n: sums.n };
}

/** Largest rises first, then the largest falls; places that did not change are left out, and nothing is compared across a break. */
function movers(db: Db, series: string, level: Level, scope: Scope, year: number): Mover[] {
  const read = (order: "ASC" | "DESC") =>
    all<{ unit_id: number; now: number; then: number }>(
      db,
      `SELECT a.unit_id, a.value AS now, b.value AS "then" ${BOTH_SQL} AND a.value ${order === "DESC" ? ">" : "<"} b.value
       ORDER BY a.value - b.value ${order}, a.unit_id LIMIT ${MOVERS}`,
      alongEras(series),
      seriesId(db, series),
      scope,
      level,
      year,
    );
  return [...read("DESC"), ...read("ASC").reverse()].flatMap((row) => {
    const unit = unitRef(db, row.unit_id);
    const [before, now] = pointsOf(db, row.unit_id, series, [year - 1, year]);
    return unit && before && now ? [{ unit, from: row.then, to: row.now, before, now }] : [];
  });
}

/** Units with the longest records of requests, of one scope: that of the longest. Records of nothing but zeros stay behind. */
function longest(db: Db, filter: Filter) {
  const rows = all<{ id: number; scope: Scope }>(
    db,
    "SELECT id, scope FROM unit WHERE requests > 0 AND request_years > 1 ORDER BY request_years DESC, requests DESC LIMIT 200",
  );
  const units = rows
    .filter((r) => r.scope === rows[0]?.scope)
    .slice(0, LONGEST)
    .flatMap((r) => unitRef(db, r.id) ?? []);
  return trendOf(db, "requests_received", units, yearsOf(db, filter));
}

function totals(db: Db): Overview["totals"] {
  const one = (sql: string) => get<{ n: number }>(db, sql)?.n ?? 0;
  const years = get<{ n: number; figures: number; units: number }>(
    db,
    "SELECT count(*) AS n, coalesce(sum(figures), 0) AS figures, count(DISTINCT unit_id) AS units FROM unit_year",
  );
  return {
    places: one(
      "SELECT count(DISTINCT u.place_id) AS n FROM unit u WHERE EXISTS (SELECT 1 FROM unit_year y WHERE y.unit_id = u.id)",
    ),
    units: years?.units ?? 0,
    unitYears: years?.n ?? 0,
    figures: years?.figures ?? 0,
    codedFigures: one("SELECT count(*) AS n FROM coded_figure"),
    reports: one("SELECT count(*) AS n FROM report"),
    held: one("SELECT count(*) AS n FROM report_version WHERE current = 1 AND held <> ''"),
  };
}

/** The newest staffing figures, whole areas and upper levels first: the form has not asked since 2018. */
function staffing(db: Db): Overview["staffing"] {
  const ids = ["staff_total", "staff_full_time", "staff_part_time"].map((key) => seriesId(db, key));
  const rows: { unit_id: number; year: number }[] = [];
  const kinds = SCOPES.flatMap((scope) => LEVELS.map((level) => ({ scope, level })));
  for (const year of yearsBetween(FIRST_YEAR, newestYear(db)).reverse())
    for (const { scope, level } of kinds) {
      if (rows.length >= STAFFING) break;
      rows.push(
        ...all<{ unit_id: number; year: number }>(
          db,
          `SELECT DISTINCT unit_id, year FROM series_value
           WHERE series IN (?, ?, ?) AND scope = ? AND level = ? AND apart IN (0, 1) AND year = ? AND value IS NOT NULL
           ORDER BY unit_id LIMIT ${STAFFING - rows.length}`,
          ids[0]!,
          ids[1]!,
          ids[2]!,
          scope,
          level,
          year,
        ),
      );
    }
  return rows.flatMap(({ unit_id, year }) => {
    const unit = unitRef(db, unit_id);
    if (!unit) return [];
    return [
      {
        unit,
        year,
        total: pointOf(db, unit_id, "staff_total", year),
        fullTime: pointOf(db, unit_id, "staff_full_time", year),
        partTime: pointOf(db, unit_id, "staff_part_time", year),
      },
    ];
  });
}
