/**
 * Classes of a sequential scale: where the shades of tiles, maps and heat maps begin. Quantiles of the values drawn, moved to round numbers,
 * so that each shade holds about as many places and a legend can be read aloud. Zero is a class of its own: it is a figure, and no small one.
 */
import type { Lang } from "@/lib/filter";
import { limit } from "@/lib/words/numbers";

export const MOST_CLASSES = 5;

export interface Scale {
  /** Where classes 2, 3 … begin, ascending. Class 1 begins above zero. */
  edges: number[];
  /** True where zero is among the values. */
  zero: boolean;
  /** Smallest and largest value above zero; null where there is none. */
  range: { from: number; to: number } | null;
  /** All values are whole numbers: limits are written 10–49, not 10–<50. */
  whole: boolean;
}

/** Nearest of 1, 1.5, 2, 2.5, 3 … 9 times a power of ten; whole numbers where `whole`. */
export function roundEdge(value: number, whole: boolean): number {
  if (!(value > 0)) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const near = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9, 10].reduce((best, n) =>
    Math.abs(n * power - value) < Math.abs(best * power - value) ? n : best,
  );
  const rounded = Number((near * power).toPrecision(3));
  return whole ? Math.max(1, Math.round(rounded)) : rounded;
}

/** The scale of these values, at most five classes besides zero, none of them empty. */
export function scaleOf(values: readonly number[]): Scale {
  const above = values.filter((v) => v > 0).sort((a, b) => a - b);
  const whole = values.every(Number.isInteger);
  const zero = values.some((v) => v <= 0);
  if (above.length === 0) return { edges: [], zero, range: null, whole };
  const classes = Math.min(MOST_CLASSES, new Set(above).size);
  const edges: number[] = [];
  for (let k = 1; k < classes; k++) {
    const edge = roundEdge(above[Math.floor((k * above.length) / classes)]!, whole);
    const low = edges.at(-1) ?? 0;
    // Only a limit with values on both sides of it divides anything.
    if (edge > low && above.some((v) => v >= low && v < edge) && above.some((v) => v >= edge)) edges.push(edge);
  }
  return { edges, zero, range: { from: above[0]!, to: above.at(-1)! }, whole };
}

/** 0 for zero, else 1 to 5. */
export function classOf(scale: Scale, value: number): number {
  return value <= 0 ? 0 : 1 + scale.edges.filter((edge) => edge <= value).length;
}

/** Legend: one line per class, lightest first. `unit` as everywhere: "%" for shares of 0 to 1. */
export function scaleKey(scale: Scale, unit: string, lang: Lang): { tone: string; words: string }[] {
  const write = (value: number) => limit(value, unit);
  const to = lang === "zh" ? "—" : "–";
  const key = scale.zero ? [{ tone: "v0", words: write(0) }] : [];
  if (!scale.range) return key;
  const starts = [scale.range.from, ...scale.edges];
  return key.concat(
    starts.map((start, i) => {
      const next = scale.edges[i];
      const end = next === undefined ? scale.range!.to : scale.whole ? next - 1 : next;
      const below = next !== undefined && !scale.whole ? "<" : "";
      return {
        tone: `v${i + 1}`,
        words: start >= end && below === "" ? write(start) : `${write(start)}${to}${below}${write(end)}`,
      };
    }),
  );
}
