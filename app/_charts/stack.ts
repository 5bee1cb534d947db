/** Parts of a whole per year → stacked columns, as counts or as shares of the year's total. Also the coverage columns by origin. */
import type { Lang } from "@/lib/filter";
import { sayFigure } from "@/lib/words/figure";
import { difference, exact, unitName, withUnit } from "@/lib/words/numbers";
import { say } from "@/lib/words/words";
import { axisTop, type Drawing, hue, INK, type Json, type JsonObject, label, spread } from "./drawing";
import { shorten } from "./trend-parts";

export interface StackPart {
  name: string;
  values: (number | null)[];
  /** Colour variable instead of the next hue. */
  color?: string;
}
export interface Stack {
  title: string;
  unit: string;
  years: number[];
  parts: StackPart[];
}
export interface StackOptions {
  /** Draw each year's parts as shares of their sum. */
  share?: boolean;
  height?: number;
}

const letterOf = (i: number): string => String.fromCharCode(65 + i);

/** Stacked columns. Years in which a part is unknown must not be in `years`: a column always shows a whole. */
export function stackChart(stack: Stack, lang: Lang, options: StackOptions = {}): Drawing {
  const height = options.height ?? 290;
  const { years } = stack;
  const parts = stack.parts.filter((p) => p.values.some((v) => (v ?? 0) > 0));
  const totals = years.map((_, i) => parts.reduce((sum, p) => sum + (p.values[i] ?? 0), 0));
  const shown = (p: StackPart, i: number): number => {
    const value = p.values[i] ?? 0;
    return options.share ? (totals[i] ? value / totals[i]! : 0) : value;
  };
  const unit = options.share ? "%" : stack.unit;
  const axis = options.share ? { max: 1, interval: 0.25 } : axisTop(Math.max(0, ...totals), false);
  const plot = height - 30 - 28;
  const color = (i: number) => parts[i]?.color ?? hue(i);

  const last = years.length - 1;
  let below = 0;
  const middles = parts.map((p) => {
    const value = last >= 0 ? shown(p, last) : 0;
    const middle = plot * (1 - (below + value / 2) / axis.max);
    below += value;
    return middle;
  });
  const placed = spread(middles, 15, plot);
  const ends = (show: "name" | "letter"): JsonObject => ({
    type: "scatter",
    id: "ends",
    clip: false,
    silent: true,
    symbolSize: 1,
    itemStyle: { color: "transparent" },
    label: {
      show: true,
      position: "right",
      distance: show === "name" ? 34 : 28,
      fontSize: 12,
      fontWeight: 600,
      formatter: "{b}",
    },
    data: parts.map((p, i) => ({
      name: show === "name" ? `${letterOf(i)} ${shorten(p.name, 8.4)}` : letterOf(i),
      value: [last, axis.max * (1 - placed[i]! / plot)],
      label: { color: color(i) },
    })),
  });

  const series: Json[] = parts.map((p, i) => ({
    type: "bar",
    id: `part${i}`,
    name: p.name,
    stack: "all",
    barMaxWidth: 44,
    barCategoryGap: "28%",
    // The letter of the part stands in every piece that has room for it, so that colour is not needed.
    data: years.map((_, k) => ({
      value: shown(p, k),
      ...((shown(p, k) / axis.max) * plot >= 15 && years.length <= 14
        ? { label: { show: true, formatter: letterOf(i), color: INK.ground, fontSize: 11, fontWeight: 600 } }
        : {}),
    })),
    itemStyle: { color: color(i), borderColor: INK.ground, borderWidth: 1 },
    emphasis: { disabled: true },
  }));
  series.unshift({
    type: "scatter",
    id: "tips",
    symbolSize: 0.01,
    itemStyle: { color: "transparent" },
    emphasis: { disabled: true },
    silent: true,
    data: years.map((year, i) => ({
      value: [i, 0],
      tip: [
        say(lang, "common.year", { year }),
        ...parts.map((p) => {
          const value = p.values[i] ?? 0;
          const share = totals[i] ? `  ${exact(value / totals[i]!, "%")}` : "";
          return `${p.name}${say(lang, "common.colon")}${withUnit(lang, value, stack.unit)}${share}`;
        }),
      ],
    })),
  });
  series.push(ends("name"));
  const letters = { id: "ends", ...ends("letter") };
  return {
    option: {
      animation: false,
      grid: { left: 54, right: 132, top: 30, bottom: 28, containLabel: false },
      xAxis: {
        type: "category",
        data: years.map(String),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: INK.axis } },
        axisLabel: label({ interval: 0, hideOverlap: true }),
      },
      yAxis: {
        type: "value",
        min: 0,
        max: axis.max,
        interval: axis.interval,
        name: `(${unitName(lang, unit)})`,
        nameGap: 14,
        nameTextStyle: label({ align: "right", padding: [0, 6, 0, 0] }),
        axisLine: { show: false },
        axisTick: { show: false },
        splitLine: { lineStyle: { color: INK.rule } },
        axisLabel: label({ formatter: `@short:${lang}:${unit}` }),
      },
      tooltip: { trigger: "axis", axisPointer: { type: "shadow" }, formatter: "@tip", confine: true, appendTo: "body" },
      series,
      media: [
        {
          query: { maxWidth: 559 },
          option: {
            grid: { left: 44, right: 30 },
            xAxis: { axisLabel: { formatter: years.length > 9 ? "@yy" : "{value}" } },
            series: [letters],
          },
        },
      ],
    },
    height: { wide: height, narrow: height },
    summary: stackSummary({ ...stack, parts }, lang),
    marks: [],
    lines: parts.map((p, i) => ({ name: p.name, color: color(i), letter: letterOf(i), href: null })),
    notes: [],
  };
}

/** The newest year's largest and smallest part, and how the share of the largest changed since the first year drawn. */
function stackSummary(stack: Stack, lang: Lang): string {
  const last = stack.years.length - 1;
  const year = stack.years[last];
  if (year === undefined) return say(lang, "summary.trend.none", { series: stack.title });
  const totalOf = (i: number) => stack.parts.reduce((sum, p) => sum + (p.values[i] ?? 0), 0);
  const shareOf = (part: StackPart, i: number) => (totalOf(i) > 0 ? (part.values[i] ?? 0) / totalOf(i) : null);
  const there = stack.parts
    .filter((p) => (p.values[last] ?? 0) > 0)
    .sort((a, b) => (b.values[last] ?? 0) - (a.values[last] ?? 0));
  const top = there[0];
  const bottom = there.at(-1);
  const frame = { series: stack.title, from: stack.years[0]!, to: year, year };
  const stop = sayFigure(lang, "sum.stop");
  if (!top || !bottom) return say(lang, "summary.trend.none", { series: stack.title });
  const word = (p: StackPart) => withUnit(lang, p.values[last] ?? 0, stack.unit);
  if (top === bottom) return sayFigure(lang, "sum.stack.one", { ...frame, top: top.name, topValue: word(top) }) + stop;
  const before = shareOf(top, 0);
  const now = shareOf(top, last) ?? 0;
  return (
    sayFigure(lang, "sum.stack", {
      ...frame,
      top: top.name,
      topValue: word(top),
      topShare: exact(now, "%"),
      bottom: bottom.name,
      bottomValue: word(bottom),
    }) +
    (before !== null && last > 0
      ? sayFigure(lang, "sum.stack.change", {
          top: top.name,
          from: stack.years[0]!,
          change: difference(lang, before, now, "%"),
        })
      : "") +
    stop
  );
}
