/** Change between years. A change is told only where both years have a figure and nothing breaks between them. */
import type { Era } from "@/lib/report";
import { comparable } from "./era-breaks";

export interface Change {
  from: number;
  to: number;
  absolute: number;
  /** 0.12 = 12 % more; null from zero: growth from nothing has no percentage. */
  relative: number | null;
}

/** Change from one value to another; null when one is missing. */
export function changeOf(from: number | null | undefined, to: number | null | undefined): Change | null {
  if (from === null || from === undefined || to === null || to === undefined) return null;
  return { from, to, absolute: to - from, relative: from === 0 ? null : (to - from) / Math.abs(from) };
}

/** As `changeOf`, and null across a break of the series. */
export function comparableChange(
  key: string,
  from: { value: number; era: Era } | null,
  to: { value: number; era: Era } | null,
): Change | null {
  if (!from || !to || !comparable(key, from.era, to.era)) return null;
  return changeOf(from.value, to.value);
}

/** Values relative to that of the base year, which is 100. All null when the base year has none, or zero. */
export function indexTo(values: readonly (number | null)[], base: number): (number | null)[] {
  const at = values[base];
  if (at === null || at === undefined || at === 0) return values.map(() => null);
  return values.map((v) => (v === null ? null : (v / at) * 100));
}

/** Compound growth a year over so many years; null from or to nothing, or over none. */
export function yearlyGrowth(from: number, to: number, years: number): number | null {
  return from > 0 && to > 0 && years > 0 ? (to / from) ** (1 / years) - 1 : null;
}

/** Sums over the units that have both years, and how many they are: units that came or went are no change. */
export function pairedChange(
  pairs: readonly (readonly [number | null, number | null])[],
): (Change & { n: number }) | null {
  const both = pairs.filter((p): p is readonly [number, number] => p[0] !== null && p[1] !== null);
  const change = both.length ? changeOf(sum(both.map((p) => p[0])), sum(both.map((p) => p[1]))) : null;
  return change && { ...change, n: both.length };
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
