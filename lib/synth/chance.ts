/** Random counts as they come about: so many events of a mean, so many of these of a kind. Drawn from the seeded generator alone. */
import type { Random } from "./random";

const GRAIN = 1_000_000;
const unit = (r: Random) => r.below(GRAIN) / GRAIN;

/** A draw of the standard normal distribution (sum of twelve uniform ones). */
export const normal = (r: Random): number => Array.from({ length: 12 }, () => unit(r)).reduce((a, b) => a + b, -6);

/** Events of a year when `mean` are expected. */
export function poisson(mean: number, r: Random): number {
  if (mean <= 0) return 0;
  if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(r)));
  const limit = Math.exp(-mean);
  let n = 0;
  for (let p = unit(r); p > limit; p *= unit(r)) n++;
  return n;
}

/** How many of `n` cases have what each has with probability `p`. */
export function binomial(n: number, p: number, r: Random): number {
  if (p <= 0 || n <= 0) return 0;
  if (p >= 1) return n;
  if (n * p * (1 - p) > 60) return Math.min(n, Math.max(0, Math.round(n * p + Math.sqrt(n * p * (1 - p)) * normal(r))));
  let hits = 0;
  for (let i = 0; i < n; i++) if (unit(r) < p) hits++;
  return hits;
}

/** `n` cases over kinds that come with these weights; the counts add up to `n`. */
export function multinomial(n: number, weights: readonly number[], r: Random): number[] {
  let left = n;
  let rest = weights.reduce((a, b) => a + b, 0);
  return weights.map((w, i) => {
    const last = weights.slice(i + 1).every((v) => v === 0);
    const drawn = w === 0 ? 0 : last ? left : binomial(left, Math.min(1, w / rest), r);
    left -= drawn;
    rest -= w;
    return drawn;
  });
}

/** A whole number near `mean`: counted events where there are few, a few percent of spread where there are many. */
export const near = (mean: number, r: Random): number =>
  mean > 60 ? Math.round(mean * Math.exp(0.05 * normal(r))) : poisson(mean, r);
