/** The pieces a trend is drawn from, each as a series of the option. */
import type { BenchYear, Shown, Trend } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { sayFigure } from "@/lib/words/figure";
import { exact, type Measure, withUnit, yearRuns } from "@/lib/words/numbers";
import { say } from "@/lib/words/words";
import { HALO, INK, type Json, type JsonObject, label, NAMES_ONLY, type Stop } from "./drawing";
import { BLANK_GLYPH, type BlankCode, marksOf, shownSentence, sourceHref } from "./shown";
import type { At, Range, TrendOptions } from "./trend-range";

const SHAPES: Record<string, string> = { original: "circle", coded: "rect", retold: "diamond" };

/** Shape tells the origin; hollow tells doubt. */
export function point(
  shown: Extract<Shown, { kind: "value" }>,
  year: number,
  color: string,
  text: string | null,
  below: boolean,
): JsonObject {
  const [origin = "original", ...doubts] = marksOf(shown);
  const hollow = doubts.length > 0;
  return {
    value: [year, shown.value],
    symbol: SHAPES[origin] ?? "circle",
    symbolSize: origin === "retold" ? 11 : 7,
    itemStyle: hollow ? { color: INK.ground, borderColor: color, borderWidth: 1.6 } : { color },
    ...(text
      ? {
          label: {
            show: true,
            position: below ? "bottom" : "top",
            distance: 6,
            formatter: text,
            color: INK.text,
            ...HALO,
          },
        }
      : {}),
  };
}

/**
 * Years whose values are printed on a single line: the first, the highest and the last, as far as they do not stand in each other's way.
 * `below`: whether the value of a year would be printed below its mark.
 */
export function labelledYears(trend: Trend, years: number[], at: At, below: (year: number) => boolean): Set<number> {
  const line = trend.lines[0];
  const known = years.flatMap((year) => {
    const shown = line && at(line, year);
    return shown?.kind === "value" ? [{ year, value: shown.value }] : [];
  });
  const last = known.at(-1);
  const first = known[0];
  if (!first || !last) return new Set();
  const top = known.reduce((a, b) => (b.value > a.value ? b : a));
  const apart = Math.abs(last.year - top.year) >= Math.ceil(years.length / 7) || below(last.year) !== below(top.year);
  const chosen = apart ? [last.year, top.year] : [last.year];
  if (chosen.every((year) => year - first.year >= Math.ceil(years.length / 12))) chosen.push(first.year);
  return new Set(chosen);
}

/** Two open marks joined by a bar: the readings of sources that disagree. */
export function twoReadings(
  shown: Extract<Shown, { kind: "disputed" }>,
  year: number,
  color: string,
  id: string,
): JsonObject {
  return {
    type: "line",
    id,
    xAxisIndex: 1,
    data: shown.readings.map((r) => [year, r.value]),
    symbol: "circle",
    symbolSize: 8,
    itemStyle: { color: INK.ground, borderColor: color, borderWidth: 1.8 },
    lineStyle: { width: 3, color, opacity: 0.45 },
    emphasis: { disabled: true },
    z: 4,
  };
}

/** The years as a reader comes to them: every line with its value or reason, and the source of each. */
export function yearStops(
  trend: Trend,
  years: number[],
  names: string[],
  lang: Lang,
  at: At,
  options: Pick<TrendOptions, "intervals" | "bench">,
  /** Intervals that are drawn and run beyond the axis. */
  cut: (line: number, year: number) => boolean = () => false,
): Stop[] {
  return years.map((year) => {
    const i = trend.years.indexOf(year);
    return {
      x: year,
      words: [
        say(lang, "common.year", { year }),
        ...trend.lines.map((line, k) => {
          const range = options.intervals?.[k]?.[i];
          const sentence =
            shownSentence(at(line, year), trend.series, lang) +
            (range ? say(lang, "common.semicolon") + rangeWords(range, trend.series, lang) : "") +
            (range && cut(k, i) ? sayFigure(lang, "interval.beyond") : "");
          return trend.lines.length === 1 ? sentence : `${names[k]}${say(lang, "common.colon")}${sentence}`;
        }),
        ...benchWords(options.bench?.[i] ?? null, trend.series, lang),
      ],
      marks: trend.lines.map((line) => {
        const shown = at(line, year);
        // Of readings that differ the first is pointed at; the words name them all.
        const told = shown.kind === "disputed" ? shown.readings[0] : shown.kind === "value" ? shown : undefined;
        return told ? { y: told.value, href: sourceHref(told.source, line.unit, lang, year) } : null;
      }),
    };
  });
}

export function breakLines(breaks: Trend["series"]["breaks"], lang: Lang): JsonObject {
  return {
    type: "line",
    id: "breaks",
    xAxisIndex: 1,
    data: [],
    silent: true,
    color: INK.faint,
    markLine: {
      silent: true,
      symbol: "none",
      lineStyle: { type: [4, 3], color: INK.faint, width: 1 },
      data: breaks.map((b, i) => {
        const close = i > 0 && b.year - breaks[i - 1]!.year < 5;
        return {
          xAxis: b.year - 0.5,
          label: label({ formatter: say(lang, `break.${b.at}`), distance: close && i % 2 === 1 ? 27 : 14 }),
        };
      }),
    },
  };
}

/** Glyphs of missing years, in a strip between the axis and its labels. */
export function gapMarks(
  gaps: readonly (readonly [glyph: string, years: readonly number[]])[],
  floor: number,
): JsonObject {
  return {
    ...NAMES_ONLY,
    id: "gaps",
    xAxisIndex: 1,
    label: { show: true, position: "bottom", distance: 4, color: INK.faint, fontSize: 12, formatter: "{b}" },
    data: gaps.flatMap(([name, years]) => years.map((y) => ({ name, value: [y, floor] }))),
  };
}

/** How far apart the intervals of two lines stand, and at most the first and last of them: as parts of a year, or where only the last are drawn, of the width. */
const ASIDE = { all: { step: 0.09, span: 0.28 }, last: { step: 0.0133, span: 0.045 } } as const;

/** Does an interval run beyond the end of the axis? A hair's breadth is none. */
export const isCut = (range: Range, top: number): boolean => range.high > top * 1.0001;

/**
 * Upright lines from the low to the high end of each year's interval; those of several lines stand beside one another. What runs beyond the top of
 * the axis ends there in an arrow.
 */
export function whiskers(
  ranges: readonly (Range | null)[],
  { all, years, top }: { all: readonly number[]; years: readonly number[]; top: number },
  { index, lines, drawn = "all" }: { index: number; lines: number; drawn: TrendOptions["drawn"] },
  color: string,
): JsonObject[] {
  const { step, span } = ASIDE[drawn];
  const measure = drawn === "last" ? years.length : 1;
  const aside = lines > 1 ? (index - (lines - 1) / 2) * Math.min(step, span / (lines - 1)) * measure : 0;
  const data = years.flatMap((year): Json[] => {
    const range = ranges[all.indexOf(year)];
    if (!range) return [];
    return [
      [year + aside, Math.min(range.low, top)],
      [year + aside, Math.min(range.high, top)],
      [year + aside, null],
    ];
  });
  const arrows = years.flatMap((year): Json[] => {
    const range = ranges[all.indexOf(year)];
    return range && isCut(range, top) ? [[year + aside, top]] : [];
  });
  const quiet = { xAxisIndex: 1, silent: true, emphasis: { disabled: true } };
  return [
    {
      type: "line",
      id: `range${index}`,
      showSymbol: false,
      data,
      lineStyle: { width: 1.4, color, opacity: 0.75 },
      z: 2,
      ...quiet,
    },
    ...(arrows.length > 0
      ? [
          {
            type: "scatter",
            id: `cut${index}`,
            symbol: "triangle",
            symbolSize: [9, 8],
            // Its point touches the end of the axis.
            symbolOffset: [0, 4],
            itemStyle: { color, opacity: 1 },
            data: arrows,
            z: 3,
            ...quiet,
          },
        ]
      : []),
  ];
}

/** The peers behind the line: their middle half as a broad bar, their median as a short stroke. */
export function benchMarks(
  bench: readonly BenchYear[],
  all: readonly number[],
  years: readonly number[],
): JsonObject[] {
  const of = (year: number) => bench[all.indexOf(year)] ?? null;
  const halves = years.flatMap((year): Json[] => {
    const b = of(year);
    return b && b.low !== null && b.high !== null
      ? [
          [year, b.low],
          [year, b.high],
          [year, null],
        ]
      : [];
  });
  const quiet = { silent: true, emphasis: { disabled: true }, xAxisIndex: 1, z: 1 };
  return [
    {
      type: "line",
      id: "bench-half",
      showSymbol: false,
      data: halves,
      lineStyle: { width: 13, color: INK.faint, opacity: 0.28 },
      ...quiet,
    },
    {
      type: "scatter",
      id: "bench-median",
      symbol: "rect",
      symbolSize: [17, 2.4],
      itemStyle: { color: INK.faint },
      data: years.flatMap((year): Json[] => {
        const b = of(year);
        return b ? [[year, b.median]] : [];
      }),
      ...quiet,
    },
  ];
}

export const rangeWords = (range: Range, measure: Measure, lang: Lang): string =>
  sayFigure(lang, "interval.say", {
    low: exact(roundly(range.low, measure.unit), measure.unit),
    high: withUnit(lang, roundly(range.high, measure.unit), measure),
  });

/** So many intervals that run beyond the axis are told one by one; of more how many there are. */
const CUTS_TOLD = 6;

/** What the arrows stand for: each interval that is cut, in full. */
export function cutNotes(
  trend: Trend,
  {
    years,
    names,
    cut,
    drawn,
  }: {
    years: readonly number[];
    names: readonly string[];
    cut: (line: number, year: number) => boolean;
    drawn: readonly (readonly (Range | null)[])[];
  },
  lang: Lang,
): string[] {
  const single = trend.lines.length === 1;
  const told = trend.lines.flatMap((_, line) =>
    years.flatMap((year) => {
      const i = trend.years.indexOf(year);
      const range = drawn[line]?.[i];
      if (!range || !cut(line, i)) return [];
      const at = say(lang, "common.year", { year });
      const interval = rangeWords(range, trend.series, lang);
      return [sayFigure(lang, "interval.cut.one", { at: single ? at : `${names[line]} ${at}`, interval })];
    }),
  );
  if (told.length === 0) return [];
  const list = told.slice(0, CUTS_TOLD).join(say(lang, "common.semicolon"));
  const more = told.length > CUTS_TOLD ? sayFigure(lang, "interval.cut.more", { n: told.length - CUTS_TOLD }) : "";
  return [sayFigure(lang, "interval.cut", { list: list + more })];
}

/** The ends of an interval of counts to one decimal: more would claim what they do not know. */
const roundly = (value: number, unit: string): number => (unit === "%" ? value : Math.round(value * 10) / 10);

/** The peers of a year in words; nothing where there are too few. */
export function benchWords(bench: BenchYear, measure: Measure, lang: Lang): string[] {
  if (!bench) return [];
  const { median, low, high, n } = bench;
  return [
    low === null || high === null
      ? sayFigure(lang, "bench.few", { median: withUnit(lang, median, measure), n })
      : sayFigure(lang, "bench.say", {
          median: withUnit(lang, median, measure),
          low: exact(low, measure.unit),
          high: exact(high, measure.unit),
          n,
        }),
  ];
}

export function gapNotes(gaps: Map<BlankCode, number[]>, lang: Lang): string[] {
  if (gaps.size === 0) return [];
  const parts = [...gaps].map(
    ([blank, years]) =>
      `${BLANK_GLYPH[blank]} ${yearRuns(lang, years)}${say(lang, "common.bracket", { words: say(lang, `blank.${blank}.long`) })}`,
  );
  return [`${say(lang, "figure.gaps")}${say(lang, "common.colon")}${parts.join(say(lang, "common.semicolon"))}`];
}
