/**
 * Trend → chart: one line per unit over years.
 *
 * A line never joins across a missing year, a break in comparability or a year whose sources disagree. Missing years of a single
 * line carry the glyph of their reason below the axis; of several lines, the words of the year and the table say it.
 */
import { POINTS, type Trend } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { sayFigure } from "@/lib/words/figure";
import { short, unitInBrackets } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";
import { axisTop, type Drawing, hue, INK, type Json, type JsonObject, label, MARKS, type Mark, SIZES } from "./drawing";
import { type End, endLabels, NAME, widthOf } from "./end-labels";
import { BLANK_GLYPH, type BlankCode, marksOf, unitHref, unitLabels } from "./shown";
import { trendSummary } from "./summary";
import {
  benchMarks,
  breakLines,
  cutNotes,
  gapMarks,
  gapNotes,
  isCut,
  labelledYears,
  point,
  twoReadings,
  whiskers,
  yearStops,
} from "./trend-parts";
import { type At, type Axis, drawnRanges, drawnYears, extent, highest, type TrendOptions } from "./trend-range";

const TOP = 44;
/** Pixels a printed value takes below its mark. */
const LABEL = 24;
const LEFT = { wide: 54, narrow: 44 };
const RIGHT = { plain: 18, narrowLetters: 30 };
/** Six to seven hues: were there as many of both, the eighth line would look like the first. */
const DASHES: Json[] = ["solid", [7, 3], [2, 2], [9, 3, 2, 3], [1, 3], [12, 4]];

/** The option, sentence, key and notes of a trend. */
export function trendChart(trend: Trend, lang: Lang, options: TrendOptions = {}): Drawing {
  const { series } = trend;
  const years = options.years ?? drawnYears(trend);
  const names = unitLabels(
    trend.lines.map((l) => l.unit),
    lang,
  );
  const height = options.height ?? 290;
  const single = trend.lines.length === 1;
  const at: At = (line, year) =>
    line.points[trend.years.indexOf(year)] ?? { kind: "blank", blank: "no_report", reason: null };
  const breaks = series.breaks.filter((b) => b.year > (years[0] ?? 9999) && b.year <= (years.at(-1) ?? 0));
  const axis = axisOf(trend, options);
  const bottom = single ? 44 : 28;
  const plot = height - TOP - bottom;
  const floor = axis.min + ((axis.max - axis.min) * LABEL) / plot;
  const found = { gaps: new Map<BlankCode, number[]>(), marks: new Set<Mark>(breaks.length > 0 ? ["break"] : []) };
  const ends: End[] = [];
  const drawn = drawnRanges(trend, options);
  const isCutAt = (line: number, year: number) => {
    const range = drawn[line]?.[year];
    return range ? isCut(range, axis.max) : false;
  };
  const pieces: JsonObject[] = [
    breakLines(breaks, lang),
    ...(options.bench ? benchMarks(options.bench, trend.years, years) : []),
  ];
  trend.lines.forEach((line, index) => {
    const own = lineOf(line, {
      index,
      look: options.hue ?? index,
      years,
      breaks,
      at,
      lang,
      trend,
      names,
      floor,
      top: axis.max,
      found,
    });
    if (own.end) ends[index] = own.end;
    pieces.push(...own.series);
    const ranges = drawn[index];
    if (ranges)
      pieces.push(
        ...whiskers(
          ranges,
          { all: trend.years, years, top: axis.max },
          { index, lines: trend.lines.length, drawn: options.drawn },
          hue(options.hue ?? index),
        ),
      );
  });
  if (single)
    pieces.push(
      gapMarks(
        [...found.gaps].map(([blank, at]) => [BLANK_GLYPH[blank], at] as const),
        axis.min,
      ),
    );
  const lines = trend.lines.map((line, i) => ({
    name: names[i]!,
    color: hue(i),
    letter: String.fromCharCode(65 + i),
    href: unitHref(line.unit, lang),
  }));
  const right = single ? RIGHT.plain : 28 + 12.4 * Math.min(NAME, Math.max(...names.map(widthOf)));
  const shown = (index: number, year: number) => at(trend.lines[index]!, year);
  const frame = { ends: ends.filter(Boolean), lines, years, shown, axis, plot };
  if (!single) pieces.push(endLabels(frame, "name", SIZES.wide - LEFT.wide - right));
  return {
    option: {
      animation: false,
      grid: { left: LEFT.wide, right, top: TOP, bottom, containLabel: false },
      ...axes(trend, years, axis, single, lang),
      series: pieces,
      media: [
        {
          query: { maxWidth: 559 },
          option: {
            grid: { left: LEFT.narrow, right: single ? 10 : RIGHT.narrowLetters },
            xAxis: [{ axisLabel: { formatter: years.length > 9 ? "@yy" : "{value}" } }, {}],
            ...(single
              ? {}
              : { series: [endLabels(frame, "letter", SIZES.narrow - LEFT.narrow - RIGHT.narrowLetters)] }),
          },
        },
      ],
    },
    stops: yearStops(trend, years, names, lang, at, options, isCutAt),
    near: "year",
    height: { wide: height, narrow: height },
    summary: trendSummary(trend, lang),
    marks: MARKS.filter((m) => found.marks.has(m)),
    lines: single ? [] : lines,
    notes: [
      ...breaks.map((b) => say(lang, "break.caption", { year: b.year, reason: pick(lang, b.reason) })),
      ...(single ? gapNotes(found.gaps, lang) : []),
      ...(drawn.some((line) => line.some(Boolean))
        ? [sayFigure(lang, options.drawn === "last" ? "interval.key.last" : "interval.key")]
        : []),
      ...(options.apart ? [] : cutNotes(trend, { years, names, cut: isCutAt, drawn }, lang)),
      ...(options.bench?.some(Boolean)
        ? [sayFigure(lang, options.bench.some((b) => b?.low != null) ? "bench.key" : "bench.key.few")]
        : []),
    ],
  };
}

function axisOf(trend: Trend, options: TrendOptions): Axis {
  const own = extent(trend, options);
  const { unit, share } = trend.series;
  // Of the ratio series only percentages have a natural top; changes are drawn in whole percent or points of them.
  const hundredths = unit === POINTS || (unit === "%" && !share);
  const high = options.top ?? own.high;
  const low = options.bottom ?? own.low;
  const top = hundredths ? inHundredths(Math.max(high, -low)) : axisTop(Math.max(high, -low), unit === "%");
  if (low >= 0) return { min: 0, ...top };
  const steps = (value: number) => Math.ceil((value / top.interval) * 0.999);
  return { min: -steps(-low) * top.interval, max: Math.max(1, steps(high)) * top.interval, interval: top.interval };
}

function inHundredths(most: number): { max: number; interval: number } {
  const { max, interval } = axisTop(most * 100, false);
  return { max: max / 100, interval: interval / 100 };
}

/** Years below, values left. The unseen second axis carries the points, so that breaks can stand between two years. */
function axes(trend: Trend, years: number[], axis: Axis, single: boolean, lang: Lang): JsonObject {
  return {
    xAxis: [
      {
        type: "category",
        data: years.map(String),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: INK.axis } },
        axisLabel: label({ margin: single ? 22 : 8, interval: 0, hideOverlap: true }),
        // Below the plot even where values go below zero.
        position: "bottom",
      },
      {
        type: "value",
        show: false,
        min: (years[0] ?? 0) - 0.5,
        max: (years.at(-1) ?? 0) + 0.5,
      },
    ],
    yAxis: {
      type: "value",
      ...axis,
      name: unitInBrackets(lang, trend.series),
      nameLocation: "end",
      nameGap: 26,
      nameTextStyle: label({ align: "right", padding: [0, 6, 0, 0] }),
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: INK.rule } },
      axisLabel: label({ formatter: `@short:${lang}:${trend.series.unit}` }),
    },
  };
}

/** From the line of a break to the end of its word and of a number beside it, as a part of the width. */
const WORD = 0.12;

interface LineFrame {
  index: number;
  /** Which hue and dash. */
  look: number;
  years: number[];
  breaks: Trend["series"]["breaks"];
  at: At;
  lang: Lang;
  trend: Trend;
  names: string[];
  /** Below this value there is no room for words between a mark and the axis. */
  floor: number;
  /** Where the plot ends. */
  top: number;
  /** Filled here: marks that occur, and years without a figure. */
  found: { gaps: Map<BlankCode, number[]>; marks: Set<Mark> };
}

/** One line with its points and its disputed years, and where it ends. */
function lineOf(
  line: Trend["lines"][number],
  { index, look, years, breaks, at, lang, trend, names, found, floor, top }: LineFrame,
): { series: JsonObject[]; end: End | null } {
  const color = hue(look);
  const single = trend.lines.length === 1;
  // A value lower than the one before prints below its mark, out of the way of the line, where the axis leaves room.
  // So does one at the top of the plot beside a break, whose word stands above it.
  const underWord = (year: number, value: number) =>
    value > 0.93 * top && breaks.some((b) => Math.abs(year - (b.year - 0.5)) < WORD * years.length);
  const below = (year: number) => {
    const shown = at(line, year);
    if (shown.kind !== "value" || shown.value <= floor) return false;
    return highest(at(line, year - 1)) > highest(shown) || underWord(year, shown.value);
  };
  const labelled = single ? labelledYears(trend, years, at, below) : new Set<number>();
  const data: Json[] = [];
  const apart: JsonObject[] = [];
  let end: End | null = null;
  for (const year of years) {
    const shown = at(line, year);
    if (breaks.some((b) => b.year === year)) data.push([year - 0.5, null]);
    for (const mark of marksOf(shown)) found.marks.add(mark);
    if (shown.kind === "value") {
      const text = labelled.has(year) ? short(lang, shown.value, trend.series.unit) : null;
      data.push(point(shown, year, color, text, below(year)));
      end = { index, year, value: shown.value };
      continue;
    }
    data.push([year, null]);
    if (shown.kind === "disputed") {
      apart.push(twoReadings(shown, year, color, `d${index}-${year}`));
      end = { index, year, value: shown.readings[0]?.value ?? 0 };
    } else if (single) found.gaps.set(shown.blank, [...(found.gaps.get(shown.blank) ?? []), year]);
  }
  const drawn: JsonObject = {
    type: "line",
    id: `line${index}`,
    name: names[index]!,
    xAxisIndex: 1,
    data,
    color,
    lineStyle: { width: 2, color, type: single ? "solid" : DASHES[look % DASHES.length]! },
    emphasis: { disabled: true },
    z: 3,
  };
  return { series: [drawn, ...apart], end };
}
