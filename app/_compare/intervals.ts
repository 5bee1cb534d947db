/** Intervals of the points of a trend, for its chart. */
import type { Range } from "@/app/_charts/trend-range";
import type { Shown, Trend } from "@/lib/answers";
import { ratioFactor } from "@/lib/compare/rules";
import { intervalOf, uncertaintyOf } from "@/lib/compare/uncertainty";

/** 95 % intervals of every point; null where the series has none. */
export function intervalsOf(trend: Trend): (Range | null)[][] | null {
  const kind = uncertaintyOf(trend.series.key);
  if (kind === "none") return null;
  const factor = ratioFactor(trend.series.key);
  return trend.lines.map((line) =>
    line.points.map((p: Shown) =>
      p.kind === "value" ? intervalOf(kind, factor, { ...p, approx: p.approx !== null }) : null,
    ),
  );
}
