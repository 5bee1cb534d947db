/**
 * Which series values rest on a figure with an open check: a flag of the value, kept with it so that sums of thousands of units need not ask each.
 * Follows from findings, which come after the values and reach into the years beside; so it is settled last.
 */
import { openKey, seriesId, seriesKey } from "./keys";
import { all, type Db, run } from "./open";
import { OPEN_CHECK, openChecksOf, restsOnOpenCheck } from "./open-checks";
import { IS_OPEN, type Share, type SummedUnit, shiftRollups } from "./rollup";

/**
 * A finding of a year is about it and the one before, and whether a leap is laid to a year depends on the leaps of its neighbours: what is read
 * of one year reaches two years either way.
 */
const REACH = 2;

interface ValueRow extends Share {
  year: number;
  era: "E1" | "E2" | "E3" | "E4";
  flags: string;
  open: number;
}

/** Sets the flag anew around a year of a unit, and shifts the sums of what is in doubt. Inside a transaction, after the findings are written. */
export function settleOpenValues(db: Db, unit: SummedUnit, year: number): void {
  for (const [at, rows] of putRight(db, unit.id, year - REACH, year + REACH)) {
    const shares = (open: 0 | 1) => rows.filter((r) => r.open === open).map((r) => shareOf(db, r));
    shiftRollups(db, unit, at, shares(1), shares(0));
  }
}

/** Sets the flags of all units anew, without the sums. Inside a transaction, before the sums are made. */
export function rebuildOpenValues(db: Db): void {
  for (const { id } of all<{ id: number }>(db, "SELECT id FROM unit WHERE place_id IS NOT NULL")) putRight(db, id);
}

/** Values of a unit whose flag is not what its findings say. */
export function wronglyFlagged(db: Db, unitId: number, from = 0, to = 9999): ValueRow[] {
  const open = openChecksOf(db, unitId);
  return all<ValueRow>(
    db,
    `SELECT series, year, era, value, numerator, denominator, flags, ${IS_OPEN} > 0 AS open FROM series_value
     WHERE unit_id = ? AND year BETWEEN ? AND ? AND value IS NOT NULL`,
    unitId,
    from,
    to,
  ).filter((r) => (r.open === 1) !== restsOnOpenCheck(db, open, seriesKey(db, r.series), r));
}

/** Puts wrong flags right; the values as they were before, by year. */
function putRight(db: Db, unitId: number, from?: number, to?: number): Map<number, ValueRow[]> {
  const byYear = new Map<number, ValueRow[]>();
  for (const row of wronglyFlagged(db, unitId, from, to)) {
    const others = row.flags.split(",").filter((f) => f !== "" && f !== OPEN_CHECK);
    const flags = (row.open === 1 ? others : [...others, OPEN_CHECK]).join(",");
    run(
      db,
      "UPDATE series_value SET flags = ? WHERE unit_id = ? AND series = ? AND year = ?",
      flags,
      unitId,
      row.series,
      row.year,
    );
    byYear.set(row.year, [...(byYear.get(row.year) ?? []), row]);
  }
  return byYear;
}

const shareOf = (db: Db, { series, value, numerator, denominator }: ValueRow): Share => ({
  series: seriesId(db, openKey(seriesKey(db, series))),
  value,
  numerator,
  denominator,
});
