/** Sums and counts as they are kept: one stretch of the rollup's key answers for all years of one level and scope below one ancestor. */
import type { OpenPart } from "@/lib/answers";
import type { Level, Scope } from "@/lib/report";
import { COUNTS, openKey, seriesId } from "../keys";
import { all, type Db } from "../open";
import { shareOf } from "../series";
import { seriesOf } from "./series-info";

export { COUNTRY } from "../keys";

/** Scopes of which a sum means something; reports of unknown scope would mix whole areas with single offices. */
export const SUMMED_SCOPES = ["jurisdiction", "level_own", "organ"] as const satisfies readonly Scope[];
export const isSummed = (scope: Scope): boolean => (SUMMED_SCOPES as readonly Scope[]).includes(scope);

/** Units of one level and scope below a place (its id, or {@link COUNTRY}). */
export interface Group {
  level: Level;
  scope: Scope;
  ancestor: string;
}

/** Over the `n` units with a value; numerator and denominator over those with both. */
export interface Sum {
  n: number;
  total: number;
  numerator: number;
  denominator: number;
}

/** A sum, and the same over those of its units whose value rests on a figure with an open check; null where there is none. */
export interface DoubtedSum extends Sum {
  open: Sum | null;
}

const SUMS =
  "SELECT year, n, total, numerator, denominator FROM rollup WHERE series = ? AND scope = ? AND level = ? AND ancestor_id = ? AND n > 0";

/** Sums of a series by year; years without any unit are left out. */
export function sumsByYear(db: Db, series: string, { level, scope, ancestor }: Group): Map<number, Sum> {
  const rows = all<Sum & { year: number }>(db, SUMS, seriesId(db, series), scope, level, ancestor);
  return new Map(rows.map(({ year, ...sum }) => [year, sum]));
}

/** The same with what of each sum is in doubt. */
export function doubtedSums(db: Db, series: string, group: Group): Map<number, DoubtedSum> {
  const open = sumsByYear(db, openKey(series), group);
  return new Map(
    [...sumsByYear(db, series, group)].map(([year, sum]) => [year, { ...sum, open: open.get(year) ?? null }]),
  );
}

/** How much of a sum is in doubt, as it is shown: its share of the total, of shares of the denominator. */
export function openPartOf(series: string, { open, ...sum }: DoubtedSum): OpenPart | null {
  if (open === null || open.n === 0) return null;
  const [part, whole] = seriesOf(series).share ? [open.denominator, sum.denominator] : [open.total, sum.total];
  return { n: open.n, share: whole > 0 && part >= 0 && part <= whole ? part / whole : null };
}

/** What a sum shows: the total, of shares the ratio of the sums; null where there is none. */
export const valueOfSum = (series: string, sum: Sum): number | null =>
  seriesOf(series).share ? shareOf(series, sum.numerator, sum.denominator) : sum.total;

export type ByOrigin = Record<"original" | "retold" | "coded", number>;

/** How many units have anything, by year and by the best there is of them. */
export function reportingOf(db: Db, group: Group): Map<number, ByOrigin & { all: number }> {
  const found = new Map<number, ByOrigin & { all: number }>();
  for (const origin of ["original", "retold", "coded"] as const)
    for (const [year, { n }] of sumsByYear(db, COUNTS[origin], group)) {
      const known = found.get(year) ?? { original: 0, retold: 0, coded: 0, all: 0 };
      found.set(year, { ...known, [origin]: n, all: known.all + n });
    }
  return found;
}

/** Whole areas and a level's own figures are expected of every place; of other units nobody knows how many there should be. */
export const isOfPlaces = (scope: Scope): boolean => scope === "jurisdiction" || scope === "level_own";

/** How many places of the level stood below the ancestor, by year; empty where that says nothing of how many units there should be. */
export const placesByYear = (db: Db, { level, scope, ancestor }: Group): Map<number, number> =>
  isOfPlaces(scope)
    ? new Map(
        all<{ year: number; n: number }>(
          db,
          "SELECT year, n FROM place_count WHERE ancestor_id = ? AND level = ?",
          ancestor,
          level,
        ).map((r) => [r.year, r.n]),
      )
    : new Map();
