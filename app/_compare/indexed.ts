/** A trend as an index: each line's value of the base year is 100. Blanks and disputed years stay what they are, as blanks with a reason. */
import type { Shown, Trend, UnitRef } from "@/lib/answers";

const valueAt = (points: Shown[], i: number): number | null => {
  const shown = points[i];
  return shown?.kind === "value" && shown.value > 0 ? shown.value : null;
};

/**
 * The base is the earliest year in which most lines have a value above zero. Lines without one that year are dropped and named.
 * null when no line has any.
 */
export function indexed(trend: Trend): { trend: Trend; year: number; dropped: UnitRef[] } | null {
  const counts = trend.years.map((_, i) => trend.lines.filter((l) => valueAt(l.points, i) !== null).length);
  const most = Math.max(0, ...counts);
  if (most === 0) return null;
  const at = counts.indexOf(most);
  const kept = trend.lines.filter((l) => valueAt(l.points, at) !== null);
  const lines = kept.map(({ unit, points }) => {
    const base = valueAt(points, at) as number;
    return {
      unit,
      points: points.map(
        (p): Shown =>
          p.kind === "value"
            ? { ...p, value: (p.value / base) * 100, numerator: null, denominator: null }
            : p.kind === "disputed"
              ? { ...p, readings: p.readings.map((r) => ({ ...r, value: (r.value / base) * 100 })) }
              : p,
      ),
    };
  });
  return {
    year: trend.years[at] as number,
    dropped: trend.lines.filter((l) => !kept.includes(l)).map((l) => l.unit),
    trend: { ...trend, lines, series: { ...trend.series, share: false, unit: "" } },
  };
}
