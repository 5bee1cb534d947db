/**
 * Trend → chart: one line per unit over years.
 *
 * A line never joins across a missing year, a break in comparability or a year whose sources disagree. Missing years of a single
 * line carry the glyph of their reason below the axis; of several lines, the tooltip and the table say it.
 */
import type { Shown, Trend } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { unitName as nameOfUnit, short, yearRuns } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";
import {
  axisTop,
  type Drawing,
  hue,
  INK,
  type Json,
  type JsonObject,
  label,
  MARKS,
  type Mark,
  spread,
} from "./drawing";
import { BLANK_GLYPH, type BlankCode, marksOf, shownSentence, sourceHref, unitHref, unitLabels } from "./shown";
import { trendSummary } from "./summary";

const TOP = { wide: 44, narrow: 44 };
const LEFT = { wide: 54, narrow: 44 };
const RIGHT = { plain: 18, narrowLetters: 30 };
/** Longest name at the end of a line, in characters. */
const NAME = 12.5;
const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + (/[ -~]/.test(char) ? 0.55 : 1), 0);
const DASHES: Json[] = ["solid", [7, 3], [2, 2], [9, 3, 2, 3], [5, 2], [1, 3], [12, 4]];

export interface TrendOptions {
  height?: number;
  /** Shared top of the value axis, for small multiples. */
  top?: number;
  /** Years to draw, for small multiples that share them; else those with anything to say. */
  years?: number[];
}

const highest = (shown: Shown): number =>
  shown.kind === "value"
    ? shown.value
    : shown.kind === "disputed"
      ? Math.max(...shown.readings.map((r) => r.value))
      : 0;
const lowest = (shown: Shown): number =>
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
  const at = (line: Trend["lines"][number], year: number): Shown =>
    line.points[trend.years.indexOf(year)] ?? { kind: "blank", blank: "no_report", reason: null };
  const breaks = series.breaks.filter((b) => b.year > (years[0] ?? 9999) && b.year <= (years.at(-1) ?? 0));
  const max = options.top ?? Math.max(0, ...trend.lines.flatMap((l) => years.map((y) => highest(at(l, y)))));
  const min = Math.min(0, ...trend.lines.flatMap((l) => years.map((y) => lowest(at(l, y)))));
  // Of the ratio series only percentages have a natural top.
  const percent = series.unit === "%";
  const axis = axisTop(max, percent);
  const bottom = single ? 44 : 28;
  const plot = height - TOP.wide - bottom;

  const labelled = single ? labelledYears(trend, years, at) : new Set<number>();
  const drawn: JsonObject[] = [yearTips(trend, years, names, lang, at), breakLines(breaks, lang)];
  const ends: { index: number; year: number; value: number }[] = [];
  const gapYears = new Map<BlankCode, number[]>();
  const marks = new Set<Mark>(breaks.length > 0 ? ["break"] : []);

  // A value lower than the one before prints below its mark, out of the way of the line.
  const falling = (line: Trend["lines"][number], year: number) => highest(at(line, year - 1)) > highest(at(line, year));

  trend.lines.forEach((line, index) => {
    const color = hue(index);
    const data: Json[] = [];
    const apart: JsonObject[] = [];
    years.forEach((year) => {
      const shown = at(line, year);
      if (breaks.some((b) => b.year === year)) data.push([year - 0.5, null]);
      for (const mark of marksOf(shown)) marks.add(mark);
      if (shown.kind === "value") {
        const text = labelled.has(year) ? short(lang, shown.value, series.unit) : null;
        data.push(
          point(shown, year, color, sourceHref(shown.source, line.unit, lang, year), text, falling(line, year)),
        );
        ends[index] = { index, year, value: shown.value };
      } else {
        data.push([year, null]);
        if (shown.kind === "disputed") {
          apart.push(twoReadings(shown, year, color, `d${index}-${year}`, (s) => sourceHref(s, line.unit, lang, year)));
          ends[index] = { index, year, value: shown.readings[0]?.value ?? 0 };
        } else if (single) {
          gapYears.set(shown.blank, [...(gapYears.get(shown.blank) ?? []), year]);
        }
      }
    });
    drawn.push({
      type: "line",
      id: `line${index}`,
      name: names[index]!,
      xAxisIndex: 1,
      data,
      color,
      lineStyle: { width: 2, color, type: single ? "solid" : DASHES[index % DASHES.length]! },
      emphasis: { focus: "series", disabled: single },
      blur: { lineStyle: { opacity: 0.25 }, itemStyle: { opacity: 0.25 } },
      z: 3,
    });
    drawn.push(...apart);
  });

  if (single) drawn.push(gapMarks([...gapYears]));
  const lines = trend.lines.map((line, i) => ({
    name: names[i]!,
    color: hue(i),
    letter: String.fromCharCode(65 + i),
    href: unitHref(line.unit, lang),
  }));
  const media: Json[] = [];
  if (!single) {
    drawn.push(endLabels(ends.filter(Boolean), lines, axis.max, plot, years.at(-1) ?? 0, "name"));
    media.push({ id: "ends", ...endLabels(ends.filter(Boolean), lines, axis.max, plot, years.at(-1) ?? 0, "letter") });
  }

  const right = single ? RIGHT.plain : 28 + 12.4 * Math.min(NAME, Math.max(...names.map(widthOf)));
  const option: JsonObject = {
    animation: false,
    grid: { left: LEFT.wide, right, top: TOP.wide, bottom, containLabel: false },
    xAxis: [
      {
        type: "category",
        data: years.map(String),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: INK.axis } },
        axisLabel: label({ margin: single ? 22 : 8, interval: 0, hideOverlap: true }),
        axisPointer: { show: false },
      },
      {
        type: "value",
        show: false,
        min: (years[0] ?? 0) - 0.5,
        max: (years.at(-1) ?? 0) + 0.5,
        axisPointer: { snap: true, label: { show: false }, lineStyle: { color: INK.axis } },
      },
    ],
    yAxis: {
      type: "value",
      min: min < 0 ? -axisTop(-min, percent).max : 0,
      max: axis.max,
      interval: axis.interval,
      name: `(${nameOfUnit(lang, series.unit)})`,
      nameLocation: "end",
      nameGap: 26,
      nameTextStyle: label({ align: "right", padding: [0, 6, 0, 0] }),
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: INK.rule } },
      axisLabel: label({ formatter: `@short:${lang}:${series.unit}` }),
    },
    tooltip: { trigger: "axis", formatter: "@tip", confine: true, appendTo: "body" },
    series: drawn,
    media: [
      {
        query: { maxWidth: 559 },
        option: {
          grid: { left: LEFT.narrow, right: single ? 10 : RIGHT.narrowLetters },
          xAxis: [{ axisLabel: { formatter: years.length > 9 ? "@yy" : "{value}" } }, {}],
          ...(media.length > 0 ? { series: media } : {}),
        },
      },
    ],
  };

  return {
    option,
    height: { wide: height, narrow: height },
    summary: trendSummary(trend, lang),
    marks: MARKS.filter((m) => marks.has(m)),
    lines: single ? [] : lines,
    notes: [
      ...breaks.map((b) => say(lang, "break.caption", { year: b.year, reason: pick(lang, b.reason) })),
      ...(single ? gapNotes(gapYears, lang) : []),
    ],
  };
}

const SHAPES: Record<string, string> = { original: "circle", coded: "rect", retold: "diamond" };

/** Shape tells the origin; hollow tells doubt. */
function point(
  shown: Extract<Shown, { kind: "value" }>,
  year: number,
  color: string,
  href: string | null,
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
      ? { label: { show: true, position: below ? "bottom" : "top", distance: 6, formatter: text, color: INK.text } }
      : {}),
    ...(href ? { href } : {}),
  };
}

/** Years whose values are printed on a single line: the first, the highest and the last, the first only where there is room. */
function labelledYears(
  trend: Trend,
  years: number[],
  at: (line: Trend["lines"][number], year: number) => Shown,
): Set<number> {
  const line = trend.lines[0];
  const known = years.flatMap((year) => {
    const shown = line && at(line, year);
    return shown?.kind === "value" ? [{ year, value: shown.value }] : [];
  });
  const last = known.at(-1);
  const first = known[0];
  if (!first || !last) return new Set();
  const top = known.reduce((a, b) => (b.value > a.value ? b : a));
  const chosen = [last.year, top.year];
  if (chosen.every((year) => year - first.year >= Math.ceil(years.length / 12))) chosen.push(first.year);
  return new Set(chosen);
}

/** Two open marks joined by a bar: the readings of sources that disagree. */
function twoReadings(
  shown: Extract<Shown, { kind: "disputed" }>,
  year: number,
  color: string,
  id: string,
  href: (source: (typeof shown.readings)[number]["source"]) => string | null,
): JsonObject {
  return {
    type: "line",
    id,
    xAxisIndex: 1,
    data: shown.readings.map((r) => {
      const to = href(r.source);
      return { value: [year, r.value], ...(to ? { href: to } : {}) };
    }),
    symbol: "circle",
    symbolSize: 8,
    itemStyle: { color: INK.ground, borderColor: color, borderWidth: 1.8 },
    lineStyle: { width: 3, color, opacity: 0.45 },
    emphasis: { disabled: true },
    z: 4,
  };
}

/** Invisible points, one per year, that carry the tooltip of that year: every line with its value or reason. */
function yearTips(
  trend: Trend,
  years: number[],
  names: string[],
  lang: Lang,
  at: (line: Trend["lines"][number], year: number) => Shown,
): JsonObject {
  return {
    type: "scatter",
    id: "tips",
    xAxisIndex: 1,
    symbolSize: 0.01,
    itemStyle: { color: "transparent" },
    emphasis: { disabled: true },
    silent: true,
    data: years.map((year) => ({
      value: [year, 0],
      tip: [
        say(lang, "common.year", { year }),
        ...trend.lines.map((line, i) => {
          const sentence = shownSentence(at(line, year), trend.series.unit, lang);
          return trend.lines.length === 1 ? sentence : `${names[i]}${say(lang, "common.colon")}${sentence}`;
        }),
      ],
      ...sourceOfYear(trend, year, lang, at),
    })),
  };
}

/** Of a single line the point itself leads to its source. */
function sourceOfYear(
  trend: Trend,
  year: number,
  lang: Lang,
  at: (line: Trend["lines"][number], year: number) => Shown,
): { href?: string } {
  const line = trend.lines.length === 1 ? trend.lines[0] : undefined;
  const shown = line && at(line, year);
  const source =
    shown?.kind === "value" ? shown.source : shown?.kind === "disputed" ? shown.readings[0]?.source : undefined;
  const href = source && line ? sourceHref(source, line.unit, lang, year) : null;
  return href ? { href } : {};
}

function breakLines(breaks: Trend["series"]["breaks"], lang: Lang): JsonObject {
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
          label: label({ formatter: say(lang, `break.${b.at}`), distance: close && i % 2 === 1 ? 18 : 4 }),
        };
      }),
    },
  };
}

/** Glyphs of missing years, in a strip between the axis and its labels. */
function gapMarks(gaps: [BlankCode, number[]][]): JsonObject {
  return {
    type: "scatter",
    id: "gaps",
    xAxisIndex: 1,
    clip: false,
    silent: true,
    symbolSize: 1,
    itemStyle: { color: "transparent" },
    label: { show: true, position: "bottom", distance: 4, color: INK.faint, fontSize: 12, formatter: "{b}" },
    data: gaps.flatMap(([blank, years]) => years.map((y) => ({ name: BLANK_GLYPH[blank], value: [y, 0] }))),
  };
}

/** Names (or letters) at the right end of the lines, moved apart where they would overlap. */
function endLabels(
  ends: { index: number; year: number; value: number }[],
  lines: { name: string; color: string; letter: string }[],
  max: number,
  plot: number,
  lastYear: number,
  show: "name" | "letter",
): JsonObject {
  const wanted = ends.map((e) => plot * (1 - e.value / max));
  const placed = spread(wanted, 15, plot);
  return {
    type: "scatter",
    id: "ends",
    xAxisIndex: 1,
    clip: false,
    silent: true,
    symbolSize: 1,
    itemStyle: { color: "transparent" },
    data: ends.map((end, k) => {
      const line = lines[end.index]!;
      return {
        name: show === "name" ? shorten(line.name, NAME) : line.letter,
        // At the last drawn year, so that names stand in one column even when a line ends early.
        value: [lastYear, max * (1 - placed[k]! / plot)],
        label: { color: line.color },
      };
    }),
    label: { show: true, position: "right", distance: 12, fontSize: 12, fontWeight: 600, formatter: "{b}" },
  };
}

/** At most `n` Chinese characters wide, two Latin letters counting as one. */
export function shorten(text: string, n: number): string {
  let width = 0;
  let out = "";
  for (const char of text) {
    width += /[ -~]/.test(char) ? 0.55 : 1;
    if (width > n) return `${out.trimEnd()}…`;
    out += char;
  }
  return out;
}

function gapNotes(gaps: Map<BlankCode, number[]>, lang: Lang): string[] {
  if (gaps.size === 0) return [];
  const parts = [...gaps].map(
    ([blank, years]) => `${BLANK_GLYPH[blank]} ${yearRuns(lang, years)} ${say(lang, `blank.${blank}.long`)}`,
  );
  return [`${say(lang, "figure.gaps")}${say(lang, "common.colon")}${parts.join(say(lang, "common.semicolon"))}`];
}
