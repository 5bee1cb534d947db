/** Parts of a whole per year → stacked columns, as counts or as shares of the year's total. Also the coverage columns by origin. */
import type { Trend } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { sayFigure } from "@/lib/words/figure";
import { difference, exact, type Measure, unitInBrackets, withUnit } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";
import {
  axisTop,
  type Drawing,
  hue,
  INK,
  type Json,
  type JsonObject,
  label,
  NAMES_ONLY,
  type Stop,
  spread,
} from "./drawing";
import { shorten } from "./end-labels";
import { namesAt } from "./extremes";
import { BLANK_GLYPH } from "./shown";
import { breakLines, gapMarks } from "./trend-parts";

export interface StackPart {
  name: string;
  /** By drawn year; null where the form of that year does not ask for the part. */
  values: (number | null)[];
  /** Colour variable instead of the next hue. */
  color?: string;
}
export interface Stack extends Measure {
  title: string;
  /** Years that are drawn, each a whole; years between them stay empty. */
  years: number[];
  parts: StackPart[];
  /** Why a year between is empty: the glyph of the reason. */
  gaps?: { year: number; glyph: string }[];
  /** Years from which the parts are counted differently. */
  breaks?: Trend["series"]["breaks"];
}
export interface StackOptions {
  /** Draw each year's parts as shares of their sum. */
  share?: boolean;
  height?: number;
}

/** What tells a part without its colour; a part alone needs no letter. */
const letterOf = (parts: readonly StackPart[], i: number): string =>
  parts.length === 1 ? "▮" : String.fromCharCode(65 + i);
/** Least height of a piece that has room for its letter. */
const LETTER = 15;
/** Widest name beside the last column, in characters. */
const LONGEST = 9.4;
const RIGHT = { wide: 152, narrow: 30, alone: 12 };

/** Stacked columns. Years in which a part is unknown must not be in `years`: a column always shows a whole. */
export function stackChart(stack: Stack, lang: Lang, options: StackOptions = {}): Drawing {
  const height = options.height ?? 290;
  const parts = stack.parts.filter((p) => p.values.some((v) => (v ?? 0) > 0));
  const drawn = measure({ ...stack, parts }, options, height);
  const { axisYears, axis, measure: drawnIn } = drawn;
  const gaps = (stack.gaps ?? []).filter((g) => axisYears.includes(g.year) && !stack.years.includes(g.year));
  const breaks = (stack.breaks ?? []).filter((b) => b.year > axisYears[0]! && b.year <= axisYears.at(-1)!);
  // Names that do not fit beside the last column stand below with their letters, as on narrow screens; none is cut short.
  const named = parts.every((p) => shorten(p.name, LONGEST) === p.name);
  const series: JsonObject[] = [
    { ...breakLines(breaks, lang), xAxisIndex: 1 },
    ...parts.map((part, i) => columns(part, i, letterOf(parts, i), drawn)),
    gapMarks(
      gaps.map((g) => [g.glyph, [g.year]] as const),
      0,
    ),
    ends(parts, drawn, named ? "name" : "letter"),
  ];
  return {
    option: {
      animation: false,
      grid: {
        left: 54,
        right: named ? RIGHT.wide : RIGHT.narrow,
        top: drawn.top,
        bottom: drawn.bottom,
        containLabel: false,
      },
      xAxis: [
        {
          type: "category",
          data: axisYears.map(String),
          axisTick: { show: false },
          axisLine: { lineStyle: { color: INK.axis } },
          axisLabel: label({ margin: gaps.length > 0 ? 22 : 8, interval: 0, hideOverlap: true }),
        },
        {
          type: "value",
          show: false,
          min: (axisYears[0] ?? 0) - 0.5,
          max: (axisYears.at(-1) ?? 0) + 0.5,
        },
      ],
      yAxis: {
        type: "value",
        min: 0,
        max: axis.max,
        interval: axis.interval,
        name: unitInBrackets(lang, drawnIn),
        nameGap: drawn.top - 18,
        nameTextStyle: label({ align: "right", padding: [0, 6, 0, 0] }),
        axisLine: { show: false },
        axisTick: { show: false },
        splitLine: { lineStyle: { color: INK.rule } },
        axisLabel: label({ formatter: `@short:${lang}:${drawnIn.unit}` }),
      },
      series,
      media: [
        {
          query: { maxWidth: 559 },
          option: {
            grid: { left: 44, right: parts.length === 1 ? RIGHT.alone : RIGHT.narrow },
            xAxis: [{ axisLabel: { formatter: axisYears.length > 9 ? "@yy" : "{value}" } }, {}],
            series: [ends(parts, drawn, "letter")],
          },
        },
      ],
    },
    stops: stops({ ...stack, parts }, drawn, lang),
    near: "year",
    height: { wide: height, narrow: height },
    summary: stackSummary(stack, lang),
    marks: breaks.length > 0 ? ["break"] : [],
    keyed: !named,
    lines: parts.map((p, i) => ({ name: p.name, color: p.color ?? hue(i), letter: letterOf(parts, i), href: null })),
    notes: breaks.map((b) => say(lang, "break.caption", { year: b.year, reason: pick(lang, b.reason) })),
  };
}

interface Measured {
  axisYears: number[];
  /** Value of a part in a year as drawn; null where the year is empty. */
  shown: (part: StackPart, year: number) => number | null;
  total: (year: number) => number;
  axis: { max: number; interval: number };
  measure: Measure;
  top: number;
  bottom: number;
  plot: number;
  last: number;
}

function measure(stack: Stack, { share = false }: StackOptions, height: number): Measured {
  const { years, parts } = stack;
  const [first = 0, last = first] = [years[0], years.at(-1)];
  const axisYears = years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const total = (year: number) => parts.reduce((sum, p) => sum + (p.values[years.indexOf(year)] ?? 0), 0);
  const top = (stack.breaks ?? []).some((b) => b.year > first && b.year <= last) ? 44 : 30;
  const bottom = (stack.gaps ?? []).some((g) => axisYears.includes(g.year)) ? 44 : 28;
  return {
    axisYears,
    total,
    shown: (part, year) => {
      const at = years.indexOf(year);
      if (at < 0) return null;
      const value = part.values[at] ?? 0;
      return share ? (total(year) > 0 ? value / total(year) : 0) : value;
    },
    axis: share ? { max: 1, interval: 0.25 } : axisTop(Math.max(0, ...years.map(total)), false),
    measure: share ? { unit: "%", counted: null } : stack,
    top,
    bottom,
    plot: height - top - bottom,
    last,
  };
}

function columns(part: StackPart, i: number, letter: string, { axisYears, shown, axis, plot }: Measured): JsonObject {
  return {
    type: "bar",
    id: `part${i}`,
    name: part.name,
    stack: "all",
    barMaxWidth: 44,
    barCategoryGap: "28%",
    // The letter of the part stands in every piece that has room for it, so that colour is not needed where there are several.
    data: axisYears.map((year): Json => {
      const value = shown(part, year);
      const room = /\w/.test(letter) && value !== null && (value / axis.max) * plot >= LETTER;
      return {
        value,
        ...(room ? { label: { show: true, formatter: letter, color: INK.ground, fontSize: 11, fontWeight: 600 } } : {}),
      };
    }),
    itemStyle: { color: part.color ?? hue(i), borderColor: INK.ground, borderWidth: 1 },
    emphasis: { disabled: true },
  };
}

/** Names (or letters) beside the last column, at the height of their pieces, moved apart where they would overlap. */
function ends(
  parts: StackPart[],
  { axisYears, shown, axis, plot, last }: Measured,
  show: "name" | "letter",
): JsonObject {
  let below = 0;
  const middles = parts.map((p) => {
    const value = shown(p, last) ?? 0;
    const middle = plot * (1 - (below + value / 2) / axis.max);
    below += value;
    return middle;
  });
  const placed = spread(middles, 15, plot);
  return {
    ...NAMES_ONLY,
    id: "ends",
    label: {
      show: true,
      position: "right",
      distance: axisYears.length > 12 ? 20 : show === "name" ? 34 : 28,
      fontSize: 12,
      fontWeight: 600,
      formatter: "{b}",
    },
    data: parts.map((p, i) => ({
      name: endName(parts, i, show),
      value: [axisYears.length - 1, axis.max * (1 - placed[i]! / plot)],
      label: { color: p.color ?? hue(i) },
    })),
  };
}

/** The name of a part alone stands without a mark where there is room, else below the drawing only. */
function endName(parts: StackPart[], i: number, show: "name" | "letter"): string {
  if (parts.length === 1) return show === "name" ? parts[i]!.name : "";
  return show === "name" ? `${letterOf(parts, i)} ${parts[i]!.name}` : letterOf(parts, i);
}

const notAsked = (lang: Lang): string => `${BLANK_GLYPH.not_collected} ${say(lang, "blank.not_collected")}`;

/** The words of each year. */
function stops(stack: Stack, { axisYears, total }: Measured, lang: Lang): Stop[] {
  const words = (year: number): string[] => {
    const at = stack.years.indexOf(year);
    if (at < 0) return [stack.gaps?.find((g) => g.year === year)?.glyph ?? say(lang, "common.none")];
    return stack.parts.map((p) => {
      const value = p.values[at] ?? null;
      if (value === null) return `${p.name}${say(lang, "common.colon")}${notAsked(lang)}`;
      const share = total(year) > 0 ? `  ${exact(value / total(year), "%")}` : "";
      return `${p.name}${say(lang, "common.colon")}${withUnit(lang, value, stack)}${share}`;
    });
  };
  return axisYears.map((year) => ({ x: year, words: [say(lang, "common.year", { year }), ...words(year)], marks: [] }));
}

/** The newest year's largest and smallest part, and how the share of the largest changed. */
function stackSummary(stack: Stack, lang: Lang): string {
  // The newest year that tells anything: the years of the drawing may go on without figures.
  const last = stack.years.findLastIndex((_, i) => stack.parts.some((p) => typeof p.values[i] === "number"));
  const year = stack.years[last];
  if (year === undefined) return say(lang, "summary.trend.none", { series: stack.title });
  const totalOf = (i: number) => stack.parts.reduce((sum, p) => sum + (p.values[i] ?? 0), 0);
  const shareOf = (part: StackPart, i: number) => (totalOf(i) > 0 ? (part.values[i] ?? 0) / totalOf(i) : null);
  const known = stack.parts.flatMap((part) => {
    const value = part.values[last];
    return value === null || value === undefined ? [] : [{ part, name: part.name, value }];
  });
  const there = known.filter((p) => p.value > 0).sort((a, b) => b.value - a.value);
  const top = there[0];
  const frame = { series: stack.title, from: stack.years[0]!, to: stack.years.at(-1)!, year };
  const stop = sayFigure(lang, "sum.stop");
  if (!top) return sayFigure(lang, "sum.stack.zero", frame) + stop;
  const word = (p: { value: number }) => withUnit(lang, p.value, stack);
  if (there.length === 1)
    return sayFigure(lang, "sum.stack.one", { ...frame, top: top.name, topValue: word(top) }) + stop;
  // A share is compared only within the newest stretch that is counted the same way.
  const border = Math.max(0, ...(stack.breaks ?? []).map((b) => b.year).filter((y) => y <= year));
  const from = stack.years.findIndex((y) => y >= border);
  const before = shareOf(top.part, from);
  const now = shareOf(top.part, last) ?? 0;
  const least = Math.min(...known.map((p) => p.value));
  const first = there.filter((p) => p.value === top.value).length === 1;
  return (
    sayFigure(lang, "sum.stack", {
      ...frame,
      top: namesAt(known, top.value, lang),
      topValue: word(top),
      topShare: exact(now, "%"),
      bottom: namesAt(known, least, lang),
      bottomValue: word({ value: least }),
    }) +
    (first && before !== null && last > from
      ? sayFigure(lang, "sum.stack.change", {
          top: top.name,
          from: stack.years[from]!,
          change: difference(lang, before, now, "%"),
        })
      : "") +
    stop
  );
}
