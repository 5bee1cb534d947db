/** Order statistics. Missing values are left out by the caller; nothing here takes them as zero. */

/** Quantile with linear interpolation between the neighbours (type 7 of Hyndman and Fan, as spreadsheets do). Null without values. */
export function quantile(values: readonly number[], p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`${p} is no probability.`);
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * p;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (low === undefined || high === undefined) return null;
  return low === high ? low : low + (high - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number | null => quantile(values, 0.5);

/** So many values have a middle half worth telling; of fewer only the median is shown. */
export const FOR_HALF = 4;

/** First quartile, median, third quartile. Null without values. */
export function quartiles(values: readonly number[]): { lower: number; middle: number; upper: number } | null {
  const [lower, middle, upper] = [0.25, 0.5, 0.75].map((p) => quantile(values, p));
  return lower == null || middle == null || upper == null ? null : { lower, middle, upper };
}

/** Ranks from the highest down; equal values share the better rank (1, 2, 2, 4). */
export function ranks(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => b - a);
  const first = new Map<number, number>();
  for (const [i, v] of sorted.entries()) if (!first.has(v)) first.set(v, i + 1);
  return values.map((v) => first.get(v) as number);
}
