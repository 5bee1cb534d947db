/** One indicator of many places over the years: maps, tiles and heat maps. */
import type { Level, Scope } from "@/lib/report";
import type { PlaceRef, SeriesInfo, Shown, UnitRef } from "./figures";
import type { OpenPart } from "./sums";

/** What a tile, a shape or a cell of a heat map shows: a figure as everywhere, a sum over units, or that there was no such place. */
export type AreaCell =
  | Shown
  /** Over the `n` units that have a value, of the `of` that reported. Of shares: the ratio of sums. */
  | {
      kind: "sum";
      value: number;
      numerator: number | null;
      denominator: number | null;
      n: number;
      of: number;
      /** Null where none of them is in doubt. */
      open: OpenPart | null;
    }
  | { kind: "absent" };

/** One indicator of places side by side over the years: what tile maps, maps and heat maps draw. */
export interface PlaceYears {
  series: SeriesInfo;
  /** own: each place's own figures of that scope. below: sums over the units of `level` in each place. */
  how: "own" | "below";
  level: Level;
  scope: Scope;
  /** The place they lie in; null for the country. */
  parent: PlaceRef | null;
  years: number[];
  /** In the order of their codes. `unit`: whose figures they are, where it is one unit. */
  rows: { place: PlaceRef; unit: UnitRef | null; cells: AreaCell[] }[];
  /** Where only places with anything are rows: how many there were in each year, null where nobody can say. */
  of?: (number | null)[];
  /** Scopes there is anything of among these places. */
  scopes: Scope[];
}
