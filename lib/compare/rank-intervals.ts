/** Ranks with the room chance leaves them. Rank 1 is the highest. */
import { ranks } from "./quantiles";
import type { Interval } from "./rates";

export interface RankRange {
  rank: number;
  /** One more than those surely higher: their whole interval lies above this one's. */
  best: number;
  /** All but those surely lower: their whole interval lies below this one's. */
  worst: number;
}

/**
 * The rank of each value and the ranks it could have, its interval and those of the others taken at their word. A value without an interval
 * is taken as certain. In the order given.
 */
export function rankRanges(items: readonly { value: number; interval: Interval | null }[]): RankRange[] {
  const bounds = items.map((i) => i.interval ?? { low: i.value, high: i.value });
  const lows = bounds.map((b) => b.low).sort((a, b) => a - b);
  const highs = bounds.map((b) => b.high).sort((a, b) => a - b);
  const plain = ranks(items.map((i) => i.value));
  return items.map((_, k) => {
    const { low, high } = bounds[k] as Interval;
    const surelyHigher = lows.length - firstAbove(lows, high);
    const surelyLower = firstNotBelow(highs, low);
    return { rank: plain[k] as number, best: 1 + surelyHigher, worst: items.length - surelyLower };
  });
}

/** Index of the first sorted value greater than x. */
function firstAbove(sorted: readonly number[], x: number): number {
  let [a, b] = [0, sorted.length];
  while (a < b) {
    const middle = (a + b) >> 1;
    if ((sorted[middle] as number) > x) b = middle;
    else a = middle + 1;
  }
  return a;
}

/** Index of the first sorted value not less than x. */
function firstNotBelow(sorted: readonly number[], x: number): number {
  let [a, b] = [0, sorted.length];
  while (a < b) {
    const middle = (a + b) >> 1;
    if ((sorted[middle] as number) >= x) b = middle;
    else a = middle + 1;
  }
  return a;
}

/** Below this share of units with a value there are no ranks: with a quarter missing, a place in the middle may stand a third of the list elsewhere. */
export const RANKED_FROM = 0.75;
