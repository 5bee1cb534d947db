/** Where the figures of one unit are so large that on one axis the lines of the others lie flat. */
import type { Trend } from "@/lib/answers";

/** A line whose highest point is below this part of the axis shows no change: some 15 of the 190 pixels of a panel. */
const FLAT = 1 / 12;

type Points = Trend["lines"][number]["points"];

const valuesOf = (points: Points): number[] => points.flatMap((p) => (p.kind === "value" ? [p.value] : []));

/** Highest value of a line; null where it has none above zero. */
function highest(points: Points): number | null {
  const top = Math.max(0, ...valuesOf(points));
  return top > 0 ? top : null;
}

/**
 * The place in `trend.lines` of the unit that makes more than half of the others flat.
 *
 * @returns null where there is none; a unit without a figure above zero is neither large nor flat, one of a single year has no line
 */
export function dwarfing(trend: Trend): number | null {
  const tops = trend.lines.map((line) => highest(line.points));
  const largest = Math.max(0, ...tops.map((top) => top ?? 0));
  const others = tops.filter(
    (top, i) => top !== null && top < largest && valuesOf(trend.lines[i]?.points ?? []).length > 1,
  );
  const flat = others.filter((top) => top !== null && top < largest * FLAT);
  return flat.length * 2 > others.length ? tops.indexOf(largest) : null;
}
