/** How does a unit stand among peers, year by year, and who are they? */
import type { Benchmark, BenchYear, PeerSet, UnitRef } from "@/lib/answers";
import { FOR_HALF, quartiles } from "@/lib/compare/quantiles";
import { seriesId } from "../keys";
import { all, type Db } from "../open";
import { besideUnits, nearestUnits } from "./peers";
import { unitRef } from "./refs";

/** Fewer peers than this have no median worth the name. */
const FOR_MEDIAN = 3;

/** Both sets of peers of a unit, by name; a set without anybody is left out. */
export function peerSets(db: Db, unit: UnitRef): PeerSet[] {
  const units = (ids: number[]) => ids.flatMap((id) => unitRef(db, id) ?? []);
  return [
    { rule: "beside" as const, of: unit, units: units(besideUnits(db, unit)) },
    { rule: "nearest" as const, of: unit, units: units(nearestUnits(db, unit)) },
  ].filter((set) => set.units.length > 0);
}

/** Median and middle half of a set in each year; the unit itself is not among them. */
export function benchmark(db: Db, set: PeerSet, series: string, years: readonly number[]): Benchmark {
  const rows = all<{ year: number; value: number }>(
    db,
    `SELECT year, value FROM series_value WHERE series = ? AND value IS NOT NULL
       AND unit_id IN (SELECT value FROM json_each(?)) AND unit_id <> ?`,
    seriesId(db, series),
    JSON.stringify(set.units.map((u) => u.id)),
    set.of.id,
  );
  return {
    set,
    years: years.map((year): BenchYear => {
      const values = rows.filter((r) => r.year === year).map((r) => r.value);
      const found = quartiles(values);
      if (!found || values.length < FOR_MEDIAN) return null;
      const half = values.length >= FOR_HALF;
      return {
        n: values.length,
        median: found.middle,
        low: half ? found.lower : null,
        high: half ? found.upper : null,
      };
    }),
  };
}
