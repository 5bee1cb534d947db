/** How sure a share or a count is, and whether a place differs from the rest by more than chance. Shares run from 0 to 1. */
import { binomialPmf, normalQuantile, poissonCdf } from "./distributions";

export interface Interval {
  low: number;
  high: number;
}

const check = (ok: boolean, what: string) => {
  if (!ok) throw new RangeError(what);
};

/** Wilson's score interval of a share, `level` two-sided (0.95). Null when there are no cases. Throws unless 0 ≤ cases ≤ of. */
export function wilsonInterval(cases: number, of: number, level = 0.95): Interval | null {
  check(cases >= 0 && cases <= of, `${cases} of ${of} is no share.`);
  if (of === 0) return null;
  const z = normalQuantile(0.5 + level / 2);
  const p = cases / of;
  const z2 = (z * z) / of;
  const middle = (p + z2 / 2) / (1 + z2);
  const half = (z / (1 + z2)) * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of));
  return { low: cases === 0 ? 0 : Math.max(0, middle - half), high: cases === of ? 1 : Math.min(1, middle + half) };
}

/** Garwood's exact interval of the mean of a Poisson count: for cases that have no natural whole (disputes of a year). */
export function poissonInterval(count: number, level = 0.95): Interval {
  check(count >= 0 && Number.isInteger(count), `${count} is no count.`);
  const tail = (1 - level) / 2;
  // The mean under which so many or more are just too many, and that under which so few or fewer are just too few.
  const low = count === 0 ? 0 : bisect((mean) => 1 - poissonCdf(count - 1, mean) - tail, 0, count);
  const high = bisect((mean) => tail - poissonCdf(count, mean), count, count + 20 + 10 * Math.sqrt(count + 1));
  return { low, high };
}

/** Root of an increasing function. */
function bisect(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  for (let i = 0; i < 200 && b - a > 1e-12 * Math.max(1, b); i++) {
    const middle = (a + b) / 2;
    if (f(middle) < 0) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}

/** A rate per `per` units of exposure with its exact interval; null when there is no exposure. */
export function poissonRate(
  count: number,
  exposure: number,
  per = 1,
  level = 0.95,
): (Interval & { rate: number }) | null {
  if (!(exposure > 0)) return null;
  const { low, high } = poissonInterval(count, level);
  const scale = per / exposure;
  return { rate: count * scale, low: low * scale, high: high * scale };
}

/** Up to so many cases binomial limits are counted out; beyond, the normal limits are the same to three digits. */
const EXACT_UP_TO = 2000;

/**
 * Control limits of a funnel plot: where the share of a place with so many cases lies with probability `level` if it is like all others
 * (`target`). Exact binomial limits, interpolated between whole cases (D. J. Spiegelhalter, Statistics in Medicine 24, 2005).
 */
export function funnelLimits(target: number, cases: number, level: 0.95 | 0.998 | number = 0.95): Interval {
  check(target >= 0 && target <= 1 && cases > 0, `No control limits for ${target} of ${cases}.`);
  const tail = (1 - level) / 2;
  if (cases > EXACT_UP_TO) {
    const half = normalQuantile(1 - tail) * Math.sqrt((target * (1 - target)) / cases);
    return { low: Math.max(0, target - half), high: Math.min(1, target + half) };
  }
  const n = Math.round(cases);
  // The upper limit is the lower one of the share's complement: both tails hold at most their part of the probability.
  return { low: Math.max(0, lowerLimit(target, n, tail)), high: Math.min(1, 1 - lowerLimit(1 - target, n, tail)) };
}

/** Fewer cases than the limit have together less than the given probability. */
function lowerLimit(p: number, n: number, probability: number): number {
  let cumulated = 0;
  for (let k = 0; k <= n; k++) {
    const one = binomialPmf(k, n, p);
    if (cumulated + one >= probability && one > 0) return (k - (cumulated + one - probability) / one) / n;
    cumulated += one;
  }
  return 1;
}

/** The 95 % and 99.8 % limits (about two and three standard deviations) at each of the given numbers of cases. */
export function funnel(target: number, at: readonly number[]): { cases: number; warn: Interval; alarm: Interval }[] {
  return at.map((cases) => ({
    cases,
    warn: funnelLimits(target, cases, 0.95),
    alarm: funnelLimits(target, cases, 0.998),
  }));
}

/** Points at which the limits of a funnel are drawn, evenly spread on a log scale. */
const DRAWN = 48;

/** The limits from the smallest to the largest of these numbers of cases, both a little beyond; empty without cases. */
export function funnelLimitsOver(target: number, cases: readonly number[]): ReturnType<typeof funnel> {
  const some = cases.filter((n) => n > 0);
  if (some.length === 0) return [];
  const from = Math.max(1, Math.floor(Math.min(...some) * 0.8));
  const to = Math.max(from + 1, Math.ceil(Math.max(...some) * 1.25));
  const step = Math.log(to / from) / (DRAWN - 1);
  const at = Array.from({ length: DRAWN }, (_, i) => Math.round(from * Math.exp(step * i)));
  return funnel(target, [...new Set([...at, to])]);
}

export type Standing = "as_expected" | "high" | "low" | "very_high" | "very_low";

/** Where a place stands in the funnel: outside the 95 % limits high or low, outside the 99.8 % limits very high or very low. */
export function standing(cases: number, of: number, target: number): Standing | null {
  if (of <= 0) return null;
  const share = cases / of;
  const [alarm, warn] = [funnelLimits(target, of, 0.998), funnelLimits(target, of, 0.95)];
  if (share > alarm.high) return "very_high";
  if (share < alarm.low) return "very_low";
  if (share > warn.high) return "high";
  return share < warn.low ? "low" : "as_expected";
}
