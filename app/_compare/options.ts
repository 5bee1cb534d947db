/** What a comparison is asked to show, with its defaults filled in: one reading of the address for page and pickers. */
import type { Comparison } from "@/lib/answers";
import type { Way } from "@/lib/compare/transform";
import type { Filter } from "@/lib/filter";

export type View = NonNullable<Filter["view"]>;

export interface CompareOptions {
  view: View;
  way: Way;
  /** Base year of an index where one is wished. */
  base: number | undefined;
  free: boolean;
  intervals: NonNullable<Filter["ci"]>;
  /** Intervals were asked for, so that it is said where there are none. */
  asked: boolean;
  peers: boolean;
}

/** Five lines can be told apart; more are drawn as small multiples unless asked otherwise. */
export const FEW_LINES = 5;

export function optionsOf(filter: Filter, comparison: Comparison): CompareOptions {
  const n = comparison.units.length;
  const view = filter.view ?? (n > FEW_LINES ? "multiples" : "lines");
  return {
    view,
    way: filter.scale ?? "absolute",
    base: filter.base,
    free: filter.axes === "free",
    // Among several lines, intervals of every year hide what they belong to; those of the last years say how sure the newest order is;
    // of many lines even these stand over each other and over the names.
    intervals: filter.ci ?? (view === "multiples" || n === 1 ? "on" : n > FEW_LINES ? "off" : "last"),
    asked: filter.ci === "on" || filter.ci === "last",
    peers: filter.peers === "on",
  };
}
