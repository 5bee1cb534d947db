/**
 * What a chart builder hands over: an ECharts option as plain JSON (formatters by name), and the words around it.
 * One drawing serves light, dark and print: every colour is a CSS variable of _styles/tokens.css.
 */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** Marks a figure explains in its key. Shapes tell the origin, hollow marks tell doubt; never colour alone. */
export const MARKS = [
  "original",
  "coded",
  "retold",
  "inferred",
  "approx",
  "lessSure",
  "unstable",
  "openCheck",
  "disputed",
  "break",
] as const;
export type Mark = (typeof MARKS)[number];

/** What a pointer or an arrow key comes to: a year of a chart of years, or a point of a cloud. */
export interface Stop {
  /** On the axis below, in its own measure. */
  x: number;
  /** The first is the heading; of several lines, the next ones belong to one each, in their order. */
  words: string[];
  /** Where it stands on each line and the source it leads to; null where the line has nothing. None where nothing is a point, as in columns. */
  marks: ({ y: number; href: string | null } | null)[];
}

export interface Drawing {
  option: JsonObject;
  stops: Stop[];
  /** A pointer means the year it is above, or the point it is near. */
  near: "year" | "point";
  /** Pixels, by size class. */
  height: { wide: number; narrow: number };
  /** One sentence for those who do not see the drawing. */
  summary: string;
  marks: Mark[];
  /** Lines of the chart in drawing order: colour variable, letter used where there is no room for the name. */
  lines: { name: string; color: string; letter: string; href: string | null }[];
  /** The names of the lines stand below it on wide screens too: there is no room for them inside. */
  keyed?: boolean;
  /** Sentences below the chart: breaks with their reasons, years without a figure. */
  notes: string[];
}

/** Widths drawn for: near those shown, so that letters come out at about their size whether one figure stands in a row or two. */
export const SIZES = { wide: 640, narrow: 340 } as const;
export type SizeClass = keyof typeof SIZES;

/** Seven hues that stay apart for colour-blind readers in both themes. */
export const HUES = ["--s1", "--s2", "--s3", "--s4", "--s5", "--s6", "--s7"].map((name) => `var(${name})`);
export const hue = (index: number): string => HUES[index % HUES.length]!;

export const INK = {
  text: "var(--ink-2)",
  faint: "var(--ink-3)",
  rule: "var(--rule)",
  axis: "var(--rule-2)",
  ground: "var(--ground)",
} as const;

/** Words over lines stay readable. */
export const HALO: JsonObject = { textBorderColor: INK.ground, textBorderWidth: 3 };
/** A series of points that are not seen and only carry names. */
export const NAMES_ONLY: JsonObject = {
  type: "scatter",
  clip: false,
  silent: true,
  symbolSize: 1,
  itemStyle: { color: "transparent" },
};

const FONT = 12;
export const label = (extra: JsonObject = {}): JsonObject => ({ color: INK.faint, fontSize: FONT, ...extra });

const roundStep = (rough: number, steps: readonly number[] = [1, 2, 2.5, 5, 10]): number => {
  const power = 10 ** Math.floor(Math.log10(rough));
  return steps.map((n) => n * power).find((n) => n >= rough * 0.999) ?? power * 10;
};

/** Round axis top and step: four to five lines, the top at or above the largest value. Steps of counts are whole. */
export function axisTop(max: number, share: boolean): { max: number; interval: number } {
  if (share && max > 0.5) return { max: max > 0.72 ? 1 : 0.75, interval: 0.25 };
  if (!(max > 0)) return share ? { max: 0.1, interval: 0.05 } : { max: 4, interval: 1 };
  const interval = share ? roundStep(max / 4) : Math.max(1, roundStep(max / 4, max < 40 ? [1, 2, 5, 10] : undefined));
  return { max: interval * Math.max(1, Math.ceil((max / interval) * 0.999)), interval };
}

/**
 * Axis of shares that are drawn as points: from 0, but only around them where they lie close together, so that they do not crowd in a strip.
 * Whoever draws it says so. Never for bars or areas, whose length is the share.
 */
export function shareAxis(low: number, high: number): { min: number; max: number; interval: number } {
  const whole = axisTop(high, true);
  if (low < whole.max / 4 || high - low > whole.max * 0.6) return { min: 0, ...whole };
  const interval = Math.max(0.01, roundStep(Math.max(high - low, 0.02) / 4));
  const steps = (x: number) => Number((x * interval).toFixed(6));
  const min = steps(Math.floor(low / interval - 0.2));
  return { min, max: Math.min(1, Math.max(min + interval, steps(Math.ceil(high / interval - 1e-9)))), interval };
}

/**
 * Moves labels apart that would overlap. `at`: wanted positions in pixels, any order; returns positions in the same order,
 * at least `gap` apart and within 0 and `size` as far as there is room.
 */
export function spread(at: readonly number[], gap: number, size: number): number[] {
  const order = at.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
  for (let k = 1; k < order.length; k++) order[k]!.y = Math.max(order[k]!.y, order[k - 1]!.y + gap);
  const over = (order.at(-1)?.y ?? 0) - size;
  if (over > 0) {
    let limit = size;
    for (let k = order.length - 1; k >= 0; k--) {
      order[k]!.y = Math.min(order[k]!.y, limit);
      limit = order[k]!.y - gap;
    }
  }
  const result: number[] = new Array(at.length).fill(0);
  for (const { y, i } of order) result[i] = y;
  return result;
}
