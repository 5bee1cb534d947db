/** What a trend spans: the years it draws and the values its axis must hold. */
import type { BenchYear, Shown, Trend } from "@/lib/answers";

export interface Range {
  low: number;
  high: number;
}

export interface TrendOptions {
  height?: number;
  /** Shared ends of the value axis, for small multiples. */
  top?: number;
  bottom?: number;
  /** Years to draw, for small multiples that share them; else those with anything to say. */
  years?: number[];
  /** 95 % interval of each point, by line and year of the trend; null where there is none. */
  intervals?: readonly (readonly (Range | null)[])[];
  /** Intervals are drawn at every year, or only at the last figure of each line; words tell all of them. */
  drawn?: "all" | "last";
  /** Peers' median and middle half, by year of the trend. */
  bench?: readonly BenchYear[];
  /** It stands for panels on scales of their own, which cut other intervals: they say themselves what is cut. */
  apart?: boolean;
  /** Colour and dash of line 0, for small multiples in which each place keeps its own. */
  hue?: number;
}

/** A point of a line in a year; a year the trend does not know has no report. */
export type At = (line: Trend["lines"][number], year: number) => Shown;

export const highest = (shown: Shown): number =>
  shown.kind === "value"
    ? shown.value
    : shown.kind === "disputed"
      ? Math.max(...shown.readings.map((r) => r.value))
      : 0;
export const lowest = (shown: Shown): number =>
  shown.kind === "value"
    ? shown.value
    : shown.kind === "disputed"
      ? Math.min(...shown.readings.map((r) => r.value))
      : 0;

/** First and last drawn year: those with anything to say, so that an empty decade does not squeeze the rest. */
export function drawnYears(trend: Trend): number[] {
  const told = trend.years.filter((_, i) => trend.lines.some((l) => l.points[i] && l.points[i].kind !== "blank"));
  const from = told[0];
  const to = told.at(-1);
  if (from === undefined || to === undefined) return [];
  // A single year needs neighbours, or it stands in an empty box without a scale.
  const pad = to - from < 3 ? 1 : 0;
  const first = Math.max(trend.years[0] ?? from, from - pad);
  const last = Math.min(trend.years.at(-1) ?? to, to + pad);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The intervals that are drawn, by line and year of the trend. */
export function drawnRanges(
  trend: Trend,
  { intervals, drawn }: Pick<TrendOptions, "intervals" | "drawn">,
): readonly (readonly (Range | null)[])[] {
  if (!intervals || drawn !== "last") return intervals ?? [];
  return trend.lines.map((line, l) => {
    const last = line.points.findLastIndex((p) => p.kind !== "blank");
    return line.points.map((_, i) => (i === last ? (intervals[l]?.[i] ?? null) : null));
  });
}

/**
 * So many times the highest value is as far as intervals stretch an axis. A place of three requests has an interval up to nine, a share of one in
 * two one up to almost all: where these set the axis, the values of the others lie flat on its floor. What runs beyond is cut, with an arrow.
 */
export const STRETCH = 1.5;

/** The end of an axis for values and their intervals: the values, and of the intervals as much as stretches it no further than that. */
export function stretched(highestValue: number, ends: readonly number[]): number {
  return Math.max(highestValue, Math.min(highestValue * STRETCH, Math.max(0, ...ends)));
}

/** Highest and lowest value an axis must hold: points, peers where they are drawn, and intervals as far as they leave the values their room. */
export function extent(trend: Trend, options: Pick<TrendOptions, "intervals" | "drawn" | "bench"> = {}): Range {
  const values = trend.lines.flatMap((line) => line.points.flatMap((p) => [highest(p), lowest(p)]));
  for (const year of options.bench ?? []) if (year) values.push(year.median, year.high ?? 0);
  const ranges = drawnRanges(trend, options).flatMap((line) => line.flatMap((range) => range ?? []));
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  // Where every figure is zero there is nothing to follow but the intervals.
  const ends = ranges.map((range) => range.high);
  return { low, high: high > 0 ? stretched(high, ends) : Math.max(0, ...ends) };
}

/** The value axis as drawn. */
export interface Axis {
  min: number;
  max: number;
  interval: number;
}
