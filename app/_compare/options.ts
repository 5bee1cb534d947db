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
  intervals: boolean;
  peers: boolean;
}

/** Five lines can be told apart; more are drawn as small multiples unless asked otherwise. */
export const FEW_LINES = 5;
/** So many lines may carry intervals without being asked. */
const FEW_INTERVALS = 3;

export function optionsOf(filter: Filter, comparison: Comparison): CompareOptions {
  const n = comparison.units.length;
  const view = filter.view ?? (n > FEW_LINES ? "multiples" : "lines");
  return {
    view,
    way: filter.scale ?? "absolute",
    base: filter.base,
    free: filter.axes === "free",
    intervals: filter.ci === undefined ? view === "multiples" || n <= FEW_INTERVALS : filter.ci === "on",
    peers: filter.peers === "on",
  };
}
