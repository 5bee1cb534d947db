/** Who is highest in this indicator and year, among the units of one level and one scope? */
import type { Ranking } from "@/lib/answers";
import { comparable } from "@/lib/compare/era-breaks";
import type { Level, Scope } from "@/lib/report";
import { seriesId } from "../keys";
import { all, type Db, get } from "../open";
import { unitRef } from "./refs";
import { type ByOrigin, COUNTRY, placesByYear, reportingOf } from "./rollups";
import { seriesOf } from "./series-info";
import { absent, pointOf, SERIES_COLUMNS, type SeriesRow, shownOf, valuesOf, yearsBetween } from "./shown";
import { unitsBelow } from "./within";

/** Rows a ranking carries; the rest is counted in `more`. */
const ROWS = 300;
const WITHOUT = 100;
const TREND_YEARS = 8;

export interface RankingQuestion {
  series: string;
  year: number;
  level: Level;
  scope: Scope;
  /** Only units below this place (id). */
  within?: string;
}

/**
 * Units in descending order of the value; equal values share a rank. Zones' whole areas overlap their neighbours and are not ranked.
 * Country-wide it reads one stretch of an index; below a place it reads the same stretch and keeps what lies there.
 */
export function ranking(db: Db, question: RankingQuestion): Ranking {
  const { series, year, level, scope, within } = question;
  const key = [seriesId(db, series), scope, level, year] as const;
  const inside = within === undefined ? null : unitsBelow(db, within, { level, scope, year });
  const everywhere = within === undefined;
  const rows = all<SeriesRow>(db, everywhere ? TOP : EVERY, ...key).filter((r) => inside?.has(r.unit_id) ?? true);
  const withValue = everywhere ? (get<{ n: number }>(db, COUNT, ...key)?.n ?? 0) : rows.length;
  const trendYears = yearsBetween(year - TREND_YEARS + 1, year);
  let rank = 0;
  const ranked = rows.slice(0, ROWS).flatMap((row, i) => {
    if (i === 0 || row.value !== rows[i - 1]?.value) rank = i + 1;
    const unit = unitRef(db, row.unit_id);
    if (!unit) return [];
    const before = pointOf(db, row.unit_id, series, year - 1);
    const along = before.kind === "blank" ? before.blank !== "no_report" : comparable(series, before.era, row.era);
    return [
      {
        rank,
        unit,
        shown: shownOf(db, row),
        before: along ? before : null,
        trend: valuesOf(db, row.unit_id, series, trendYears),
      },
    ];
  });
  const { reporting, expected } = coverageOf(db, level, scope, within ?? COUNTRY, year);
  return {
    series: seriesOf(series),
    year,
    level,
    scope,
    rows: ranked,
    trendYears,
    median: everywhere ? median(db, key, withValue) : middle(rows.map((r) => r.value ?? 0)),
    coverage: { withValue, units: reporting, places: expected ?? 0 },
    withoutValue: withValue >= reporting ? [] : withoutValue(db, question, inside),
    more: Math.max(0, withValue - ranked.length),
  };
}

const WHERE = "WHERE series = ? AND scope = ? AND level = ? AND apart = 0 AND year = ? AND value IS NOT NULL";
const TOP = `SELECT ${SERIES_COLUMNS} FROM series_value ${WHERE} ORDER BY value DESC, unit_id LIMIT ${ROWS + 1}`;
const EVERY = `SELECT ${SERIES_COLUMNS} FROM series_value ${WHERE} ORDER BY value DESC, unit_id`;
const COUNT = `SELECT count(*) AS n FROM series_value ${WHERE}`;
const NTH = `SELECT value FROM series_value ${WHERE} ORDER BY value LIMIT 1 OFFSET ?`;

/** Statements whose plans are tested. */
export const RANKING_SQL = { TOP, COUNT, NTH };

function median(db: Db, key: readonly [number, string, string, number], n: number): number | null {
  if (n === 0) return null;
  const at = (i: number) => get<{ value: number }>(db, NTH, ...key, i)?.value ?? 0;
  return n % 2 === 1 ? at((n - 1) / 2) : (at(n / 2 - 1) + at(n / 2)) / 2;
}

/** Median of a list; null for an empty one. */
export function middle(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** How many units reported anything, and how many places of the level there were; null where nobody can say. */
export function coverageOf(
  db: Db,
  level: Level,
  scope: Scope,
  ancestor: string,
  year: number,
): { reporting: number; expected: number | null; byOrigin: ByOrigin } {
  const { all: reporting, ...byOrigin } = reportingOf(db, { level, scope, ancestor }).get(year) ?? NOBODY;
  const expected = placesByYear(db, { level, scope, ancestor }).get(year) ?? null;
  return { reporting, expected, byOrigin };
}

const NOBODY = { all: 0, original: 0, retold: 0, coded: 0 };

/** Units that reported that year and have no value: readings that differ first, then blanks. */
export function withoutValue(db: Db, { series, year, level, scope }: RankingQuestion, inside: Set<number> | null) {
  const units = all<{ unit_id: number; era: SeriesRow["era"] }>(
    db,
    `SELECT y.unit_id, y.era FROM unit_year y JOIN unit u ON u.id = y.unit_id
     WHERE y.year = ? AND u.level = ? AND u.scope = ? AND u.apart = 0 AND NOT EXISTS (
       SELECT 1 FROM series_value v WHERE v.unit_id = y.unit_id AND v.series = ? AND v.year = y.year AND v.value IS NOT NULL)
     LIMIT 2000`,
    year,
    level,
    scope,
    seriesId(db, series),
  ).filter((r) => inside?.has(r.unit_id) ?? true);
  return units
    .flatMap(({ unit_id, era }) => {
      const unit = unitRef(db, unit_id);
      const row = get<SeriesRow>(
        db,
        `SELECT ${SERIES_COLUMNS} FROM series_value WHERE unit_id = ? AND series = ? AND year = ?`,
        unit_id,
        seriesId(db, series),
        year,
      );
      return unit ? [{ unit, shown: row ? shownOf(db, row) : absent(series, era) }] : [];
    })
    .sort((a, b) => Number(a.shown.kind === "blank") - Number(b.shown.kind === "blank"))
    .slice(0, WITHOUT);
}
