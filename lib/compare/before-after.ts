/** Did a share rise or fall between two stretches of years, by more than chance? */
import type { BeforeAfter, Stretch } from "@/lib/answers";
import { type Interval, wilsonInterval } from "./rates";

/** A share of one year, as its two parts. */
export interface YearOfShare {
  year: number;
  numerator: number;
  denominator: number;
}

/**
 * 95 % interval of the difference `a` − `b` of two independent shares, from Wilson's intervals of both (R. G. Newcombe, Statistics in
 * Medicine 17, 1998, method 10). Null where one has no cases.
 */
export function shareDifference(
  a: { numerator: number; denominator: number },
  b: { numerator: number; denominator: number },
): (Interval & { value: number }) | null {
  const [wa, wb] = [wilsonInterval(a.numerator, a.denominator), wilsonInterval(b.numerator, b.denominator)];
  if (!wa || !wb) return null;
  const [pa, pb] = [a.numerator / a.denominator, b.numerator / b.denominator];
  const value = pa - pb;
  return {
    value,
    low: value - Math.hypot(pa - wa.low, wb.high - pb),
    high: value + Math.hypot(wa.high - pa, pb - wb.low),
  };
}

/** The years before `at` against those from `at` on; null where one side has no cases. Years whose part is larger than the whole are left out. */
export function beforeAfter(points: readonly YearOfShare[], at: number): BeforeAfter | null {
  const sound = points.filter((p) => p.numerator >= 0 && p.numerator <= p.denominator && p.denominator > 0);
  const before = stretch(sound.filter((p) => p.year < at));
  const after = stretch(sound.filter((p) => p.year >= at));
  const difference = before && after && shareDifference(after, before);
  if (!difference) return null;
  const verdict = difference.low > 0 ? "rose" : difference.high < 0 ? "fell" : "chance";
  return { before, after, difference, verdict };
}

function stretch(points: readonly YearOfShare[]): Stretch | null {
  if (points.length === 0) return null;
  const years = points.map((p) => p.year);
  return {
    from: Math.min(...years),
    to: Math.max(...years),
    years: years.length,
    numerator: points.reduce((sum, p) => sum + p.numerator, 0),
    denominator: points.reduce((sum, p) => sum + p.denominator, 0),
  };
}
