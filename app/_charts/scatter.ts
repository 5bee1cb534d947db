/**
 * Two indicators against each other: a unit's place in the end year, joined to where it stood in the start year. Direct labels; hollow is the
 * start, solid the end; a dashed line crosses a break in comparability.
 */
import type { Shown, Trend, UnitRef } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { sayCompare } from "@/lib/words/compare";
import { unitName, withUnit } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";
import {
  axisTop,
  type Drawing,
  HALO,
  HUES,
  hue,
  INK,
  type Json,
  type JsonObject,
  label,
  MARKS,
  type Mark,
  SIZES,
  type Stop,
} from "./drawing";
import { shorten } from "./end-labels";
import { marksOf, unitHref, unitLabels } from "./shown";
import { shownCell, type Table } from "./table";

type Value = Extract<Shown, { kind: "value" }>;
export interface ScatterSpot {
  unit: UnitRef;
  name: string;
  /** Both indicators at the start, where both are given; and at the end. */
  start: { x: Value; y: Value } | null;
  end: { x: Value; y: Value };
}
export interface Scatter {
  from: number | null;
  to: number;
  spots: ScatterSpot[];
  /** Units without both figures in the end year. */
  missing: string[];
  broken: boolean;
}

/** So large a part of the best-known year is enough: the newest and the oldest such year tell more than the fullest. */
const ENOUGH = 0.6;

/**
 * The end is the newest year in which enough units have both figures; the start the earliest year before it in which enough of those have both.
 * Null where no unit ever has both.
 */
export function scatterOf(x: Trend, y: Trend, lang: Lang): Scatter | null {
  const names = unitLabels(
    x.lines.map((l) => l.unit),
    lang,
  );
  const both = (line: number, i: number) => {
    const [a, b] = [x.lines[line]?.points[i], y.lines[line]?.points[i]];
    return a?.kind === "value" && b?.kind === "value" ? { x: a, y: b } : null;
  };
  const lines = x.lines.map((_, l) => l);
  const counts = x.years.map((_, i) => lines.filter((l) => both(l, i)).length);
  const most = Math.max(0, ...counts);
  if (most === 0) return null;
  const end = counts.findLastIndex((n) => n >= most * ENOUGH);
  const there = lines.filter((l) => both(l, end));
  const before = counts.map((_, i) => (i < end ? there.filter((l) => both(l, i)).length : 0));
  const mostBefore = Math.max(0, ...before);
  const start = mostBefore > 0 ? before.findIndex((n) => n >= mostBefore * ENOUGH) : -1;
  const [from, to] = [start < 0 ? null : x.years[start]!, x.years[end]!];
  return {
    from,
    to,
    spots: there.map((l) => ({
      unit: x.lines[l]!.unit,
      name: names[l]!,
      start: start < 0 ? null : both(l, start),
      end: both(l, end)!,
    })),
    missing: lines.filter((l) => !there.includes(l)).map((l) => names[l]!),
    broken: from !== null && [x, y].some((t) => t.series.breaks.some((b) => b.year > from && b.year <= to)),
  };
}

const SIZE = { wide: 420, narrow: 380 };
/** Longest name of a place, and of an axis by the width of the drawing, in characters. */
const NAME = 12;
const AXIS_NAME = { wide: 36, narrow: 20 };
const PLOT = { left: 62, right: 30, top: 36, bottom: 46 };

export function scatterChart(scatter: Scatter, x: Trend, y: Trend, lang: Lang): Drawing {
  const { spots } = scatter;
  const positions = spots.flatMap((s) => [s.end, ...(s.start ? [s.start] : [])]);
  const [ax, ay] = [x, y].map((t, k) =>
    axisTop(Math.max(0, ...positions.map((p) => (k === 0 ? p.x.value : p.y.value))), t.series.unit === "%"),
  ) as [ReturnType<typeof axisTop>, ReturnType<typeof axisTop>];
  const plot = SIZE.wide - PLOT.top - PLOT.bottom;
  const across = SIZES.wide - PLOT.left - PLOT.right;
  const at = (p: { x: { value: number }; y: { value: number } }) => ({
    x: (p.x.value / ax.max) * across,
    y: plot * (1 - p.y.value / ay.max),
  });
  const placed = apart(
    spots.map((s) => ({
      ...at(s.end),
      from: s.start ? at(s.start) : null,
      width: [...shorten(s.name, NAME)].reduce((w, c) => w + (/[ -~]/.test(c) ? 7 : 12.5), 12),
    })),
    { width: across, height: plot },
  );
  const marks = new Set<Mark>(positions.flatMap((p) => [...marksOf(p.x), ...marksOf(p.y)]));
  const series: JsonObject[] = [];
  spots.forEach((spot, i) => {
    series.push(...spotSeries(spot, i, scatter.broken));
  });
  const names = (show: "name" | "letter"): JsonObject => ({
    type: "scatter",
    id: "ends",
    clip: false,
    silent: true,
    symbolSize: 1,
    itemStyle: { color: "transparent" },
    label: { show: true, position: "right", distance: 9, fontSize: 12, fontWeight: 600, formatter: "{b}", ...HALO },
    z: 6,
    data: spots.map((s, i) => ({
      name: show === "name" ? shorten(s.name, NAME) : letter(i),
      value: [s.end.x.value, ay.max * (1 - placed[i]!.y / plot)],
      label: { color: hue(i), ...(placed[i]!.left ? { position: "left" } : {}) },
    })),
  });
  series.push(names("name"));
  return {
    option: {
      animation: false,
      grid: { ...PLOT, containLabel: false },
      xAxis: axis(x, ax, "middle", lang),
      yAxis: axis(y, ay, "end", lang),
      series,
      media: [
        {
          query: { maxWidth: 559 },
          option: {
            grid: { left: 50, right: 16 },
            xAxis: { name: axisName(x, "narrow", lang) },
            yAxis: { name: axisName(y, "narrow", lang) },
            series: [names("letter")],
          },
        },
      ],
    },
    stops: stops(scatter, x, y, lang),
    near: "point",
    height: SIZE,
    summary: summary(scatter, x, y, lang),
    marks: MARKS.filter((m) => marks.has(m)),
    lines: spots.map((s, i) => ({ name: s.name, color: hue(i), letter: letter(i), href: unitHref(s.unit, lang) })),
    notes: [
      ...(scatter.broken && scatter.from !== null
        ? [sayCompare(lang, "scatter.break", { from: scatter.from, to: scatter.to })]
        : []),
      ...(scatter.missing.length > 0
        ? [
            sayCompare(lang, "scatter.missing", {
              names: scatter.missing.join(say(lang, "common.list")),
              to: scatter.to,
            }),
          ]
        : []),
    ],
  };
}

const LINE = 14;
interface Box {
  x: number;
  y: number;
  width: number;
}

/** A label with its point, and where the line to that point comes from. */
type Label = Box & { from: { x: number; y: number } | null };

/** Boxes along the line to a point, as far as it is not the point itself. */
function way({ x, y, from }: Label): Box[] {
  if (!from) return [];
  const steps = Math.floor(Math.hypot(from.x - x, from.y - y) / 10);
  return Array.from({ length: Math.max(0, steps - 1) }, (_, k) => {
    const part = (k + 1.5) / steps;
    return { x: x + (from.x - x) * part - 2, y: y + (from.y - y) * part, width: 4 };
  });
}

/** Where labels stand beside their points: to the right at their own height unless it runs into a point, a line or a label already placed, else left, else the nearest free height. */
function apart(labels: Label[], plot: { width: number; height: number }): { y: number; left: boolean }[] {
  const taken: Box[] = [...labels.map((l) => ({ x: l.x - 5, y: l.y, width: 10 })), ...labels.flatMap(way)];
  const free = (box: Box, own: number) =>
    box.x >= -20 &&
    box.x + box.width <= plot.width + 24 &&
    box.y >= 0 &&
    box.y <= plot.height &&
    taken.every(
      (t, i) => i === own || Math.abs(t.y - box.y) >= LINE || box.x + box.width < t.x || t.x + t.width < box.x,
    );
  return labels.map((label, own) => {
    for (let k = 0; k < 40; k++) {
      const y = label.y + (k % 2 === 0 ? 1 : -1) * Math.ceil(k / 2) * (LINE / 2);
      for (const left of [false, true]) {
        const box = { ...label, y, x: left ? label.x - label.width : label.x };
        if (!free(box, own)) continue;
        taken.push(box);
        return { y, left };
      }
    }
    return { y: label.y, left: label.x + label.width > plot.width };
  });
}

/** Seven hues; beyond them the mark is a square, so that no two places look the same. */
const symbolOf = (i: number): string => (i < HUES.length ? "circle" : "rect");
const letter = (i: number): string => String.fromCharCode(65 + i);

const axisName = ({ series }: Trend, size: "wide" | "narrow", lang: Lang): string =>
  `${shorten(pick(lang, series.name), AXIS_NAME[size])} (${unitName(lang, series.unit)})`;

function axis(trend: Trend, ends: { max: number; interval: number }, at: "middle" | "end", lang: Lang): JsonObject {
  const { series } = trend;
  return {
    type: "value",
    min: 0,
    ...ends,
    name: axisName(trend, "wide", lang),
    nameLocation: at,
    nameGap: at === "middle" ? 28 : 16,
    nameTextStyle: label(at === "end" ? { align: "left", padding: [0, 0, 0, -50] } : {}),
    axisLine: { show: at === "middle", lineStyle: { color: INK.axis } },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: INK.rule } },
    axisLabel: label({ formatter: `@short:${lang}:${series.unit}`, hideOverlap: true }),
  };
}

/** The way from start to end, a hollow mark at the start and a solid one at the end. */
function spotSeries(spot: ScatterSpot, i: number, broken: boolean): JsonObject[] {
  const color = hue(i);
  const at = (p: { x: Value; y: Value }): Json => [p.x.value, p.y.value];
  const way: JsonObject[] = spot.start
    ? [
        {
          type: "line",
          id: `way${i}`,
          silent: true,
          showSymbol: false,
          data: [at(spot.start), at(spot.end)],
          lineStyle: { width: 1.6, color, opacity: 0.7, type: broken ? [5, 4] : "solid" },
          emphasis: { disabled: true },
          z: 2,
        },
        {
          type: "scatter",
          id: `start${i}`,
          silent: true,
          symbol: symbolOf(i),
          symbolSize: 8,
          data: [at(spot.start)],
          itemStyle: { color: INK.ground, borderColor: color, borderWidth: 1.6 },
          z: 3,
        },
      ]
    : [];
  return [
    ...way,
    {
      type: "scatter",
      id: `end${i}`,
      silent: true,
      symbol: symbolOf(i),
      symbolSize: 9,
      data: [at(spot.end)],
      itemStyle: { color },
      z: 4,
    },
  ];
}

/** The words of each unit, at where it has come to. */
function stops({ spots, from, to }: Scatter, x: Trend, y: Trend, lang: Lang): Stop[] {
  const words = (p: { x: Value; y: Value }, year: number) =>
    sayCompare(lang, "scatter.at", {
      year,
      x: pick(lang, x.series.name),
      a: withUnit(lang, p.x.value, x.series.unit),
      y: pick(lang, y.series.name),
      b: withUnit(lang, p.y.value, y.series.unit),
    });
  return spots.map((s) => ({
    x: s.end.x.value,
    words: [s.name, ...(s.start && from !== null ? [words(s.start, from)] : []), words(s.end, to)],
    marks: [{ y: s.end.y.value, href: unitHref(s.unit, lang) }],
  }));
}

function summary({ spots, from, to }: Scatter, x: Trend, y: Trend, lang: Lang): string {
  const top = (of: (s: ScatterSpot) => number) => spots.reduce((a, b) => (of(b) > of(a) ? b : a));
  const [topX, topY] = [top((s) => s.end.x.value), top((s) => s.end.y.value)];
  const moved = spots.filter((s) => s.start);
  const names = { x: pick(lang, x.series.name), y: pick(lang, y.series.name), to, from: from ?? to };
  return (
    sayCompare(lang, "scatter.summary", {
      ...names,
      top: topX.name,
      max: withUnit(lang, topX.end.x.value, x.series.unit),
      topY: topY.name,
      maxY: withUnit(lang, topY.end.y.value, y.series.unit),
      n: spots.length,
    }) +
    (moved.length > 0
      ? sayCompare(lang, "scatter.summary.move", {
          ...names,
          n: moved.filter((s) => s.start && s.end.x.value > s.start.x.value).length,
        })
      : "") +
    say(lang, "common.stop")
  );
}

/** Units down, both indicators at both years across. */
export function scatterTable({ spots, from, to }: Scatter, x: Trend, y: Trend, lang: Lang): Table {
  const years = from === null ? [to] : [from, to];
  const pairs = years.flatMap((year) => [x, y].map((trend) => ({ year, trend })));
  const nothing: Shown = { kind: "blank", blank: "no_report", reason: null };
  return {
    about: [x.series, y.series],
    caption: sayCompare(lang, "scatter.title", { x: pick(lang, x.series.name), y: pick(lang, y.series.name) }),
    columns: [
      { label: say(lang, "common.unit") },
      ...pairs.map(({ year, trend }) => ({
        label: `${pick(lang, trend.series.name)} ${year} (${unitName(lang, trend.series.unit)})`,
        numeric: true,
      })),
    ],
    rows: spots.map((spot) => ({
      cells: [
        { text: spot.name, href: unitHref(spot.unit, lang) },
        ...pairs.map(({ year, trend }) => {
          const line = trend.lines.find((l) => l.unit.id === spot.unit.id);
          return shownCell(
            line?.points[trend.years.indexOf(year)] ?? nothing,
            trend.series.unit,
            spot.unit,
            lang,
            year,
          );
        }),
      ],
    })),
  };
}
