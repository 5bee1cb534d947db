/**
 * Sums over all units of one scope at one level below each ancestor, kept right by what changed: a report touches the rows of its
 * province and the country, not the thousands of units beside it.
 */
import { openKey } from "./keys";
import { all, type Db, run, statement } from "./open";
import { OPEN_CHECK } from "./open-checks";
import { sumAncestors } from "./units";

/** What one unit adds in one year and series. */
export interface Share {
  series: number;
  value: number;
  numerator: number | null;
  denominator: number | null;
}

export interface SummedUnit {
  id: number;
  place_id: string;
  scope: string;
  level: string;
  apart: number;
}

/** Replaces what a unit added in a year by what it adds now. */
export function shiftRollups(db: Db, unit: SummedUnit, year: number, before: Share[], after: Share[]): void {
  const deltas = new Map<number, { n: number; total: number; numerator: number; denominator: number }>();
  const add = (share: Share, sign: 1 | -1) => {
    const d = deltas.get(share.series) ?? { n: 0, total: 0, numerator: 0, denominator: 0 };
    d.n += sign;
    if (share.denominator === null) d.total += sign * share.value;
    else {
      d.numerator += sign * (share.numerator ?? 0);
      d.denominator += sign * share.denominator;
    }
    deltas.set(share.series, d);
  };
  for (const share of before) add(share, -1);
  for (const share of after) add(share, 1);
  const put = statement(
    db,
    `INSERT INTO rollup VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET n = n + excluded.n, total = total + excluded.total,
       numerator = numerator + excluded.numerator, denominator = denominator + excluded.denominator`,
  );
  const drop = statement(
    db,
    "DELETE FROM rollup WHERE series = ? AND scope = ? AND level = ? AND ancestor_id = ? AND year = ? AND n = 0",
  );
  const ancestors = sumAncestors(db, unit, year);
  for (const [series, d] of deltas) {
    if (d.n === 0 && d.total === 0 && d.numerator === 0 && d.denominator === 0) continue;
    for (const ancestor of ancestors) {
      put.run(series, unit.scope, unit.level, ancestor, year, d.n, d.total, d.numerator, d.denominator);
      if (d.n < 0) drop.run(series, unit.scope, unit.level, ancestor, year);
    }
  }
}

/** A row of series_value that rests on a figure with an open check. */
export const IS_OPEN = `instr(',' || flags || ',', ',${OPEN_CHECK},')`;

interface ValueRow extends Share {
  unit_id: number;
  year: number;
}

/** What every unit and year adds: its values, those in doubt once more, and one for being there. `WHERE` conditions of the caller stand for {where}. */
const SHARES = `
  SELECT unit_id, year, series, value, numerator, denominator FROM series_value WHERE value IS NOT NULL {where}
  UNION ALL SELECT unit_id, year, (SELECT o.id FROM series s JOIN series o ON o.key = '${openKey("")}' || s.key WHERE s.id = series_value.series),
    value, numerator, denominator FROM series_value WHERE value IS NOT NULL AND ${IS_OPEN} {where}
  UNION ALL SELECT unit_id, year, (SELECT id FROM series WHERE key = '_' || origin), 1, NULL, NULL FROM unit_year WHERE 1 {where}
  UNION ALL SELECT unit_id, year, (SELECT id FROM series WHERE key = '_requesting'), 1, NULL, NULL FROM series_value
    WHERE series = (SELECT id FROM series WHERE key = 'requests_received') AND value > 0 {where}`;

/** What a unit adds to the sums above it in a year. */
export function sharesOf(db: Db, unitId: number, year: number): Share[] {
  const sql = SHARES.replaceAll("{where}", "AND unit_id = ? AND year = ?");
  return all<Share>(db, sql, unitId, year, unitId, year, unitId, year, unitId, year);
}

/** All rollups computed anew: after the gazetteer changed, and for the doctor to compare with. Key: series|scope|level|ancestor|year. */
export function computedRollups(db: Db): Map<string, number[]> {
  const units = new Map(
    all<SummedUnit>(db, "SELECT id, place_id, scope, level, apart FROM unit WHERE place_id IS NOT NULL").map((u) => [
      u.id,
      u,
    ]),
  );
  const sums = new Map<string, number[]>();
  const ancestors = new Map<string, string[]>();
  for (const row of all<ValueRow>(db, SHARES.replaceAll("{where}", ""))) {
    const unit = units.get(row.unit_id)!;
    const at = `${unit.id}|${row.year}`;
    let above = ancestors.get(at);
    if (!above) {
      above = sumAncestors(db, unit, row.year);
      ancestors.set(at, above);
    }
    for (const ancestor of above) {
      const key = [row.series, unit.scope, unit.level, ancestor, row.year].join("|");
      const sum = sums.get(key) ?? [0, 0, 0, 0];
      sum[0]! += 1;
      if (row.denominator === null) sum[1]! += row.value;
      else {
        sum[2]! += row.numerator ?? 0;
        sum[3]! += row.denominator;
      }
      sums.set(key, sum);
    }
  }
  return sums;
}

export function rebuildRollups(db: Db): void {
  run(db, "DELETE FROM rollup");
  const put = statement(db, "INSERT INTO rollup VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  for (const [key, sum] of computedRollups(db)) {
    const [series, scope, level, ancestor, year] = key.split("|");
    put.run(Number(series), scope, level, ancestor, Number(year), ...sum);
  }
}
