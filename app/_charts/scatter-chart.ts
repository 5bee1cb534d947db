/**
 * The drawing of two indicators against each other: hollow is the start, solid the end, a line the way between. As shape and filling mean place
 * and time here, origin and doubt are told in words.
 */
import type { Trend } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { sayCompare } from "@/lib/words/compare";
import { type Measure, unitInBrackets, withUnit } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";
import { labelAt, sidesOfNames } from "./cloud-names";
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
  NAMES_ONLY,
  SIZES,
  type Stop,
} from "./drawing";
import { shorten, widthOf } from "./end-labels";
import { type Scatter, type ScatterSpot, scatterSummary, type Value } from "./scatter";
import { originOf, shownNotes, unitHref } from "./shown";
import { markWords } from "./table";

const SIZE = { wide: 420, narrow: 380 };
/** Longest name of a place, and of an axis by the width of the drawing, in characters. */
const NAME = 12;
const AXIS_NAME = { wide: 36, narrow: 20 };
const PLOT = {
  wide: { left: 62, right: 30, top: 36, bottom: 46 },
  narrow: { left: 50, right: 16, top: 36, bottom: 46 },
};
/** Pixels of the widest character. */
const CHAR = 12.4;

type Ends = ReturnType<typeof axisTop>;

export function scatterChart(scatter: Scatter, x: Trend, y: Trend, lang: Lang): Drawing {
  const { spots } = scatter;
  const positions = spots.flatMap((s) => [s.end, ...(s.start ? [s.start] : [])]);
  const endsOf = (trend: Trend, values: number[]) => axisTop(Math.max(0, ...values), trend.series.unit === "%");
  const ends = {
    x: endsOf(
      x,
      positions.map((p) => p.x.value),
    ),
    y: endsOf(
      y,
      positions.map((p) => p.y.value),
    ),
  };
  const origins = new Set(positions.flatMap((p) => [originOf(p.x.source), originOf(p.y.source)]));
  return {
    option: {
      animation: false,
      grid: { ...PLOT.wide, containLabel: false },
      xAxis: axis(x, ends.x, "middle", lang),
      yAxis: axis(y, ends.y, "end", lang),
      series: [...spots.flatMap(spotSeries), names(spots, ends, "wide")],
      media: [
        {
          query: { maxWidth: 559 },
          option: {
            grid: { left: PLOT.narrow.left, right: PLOT.narrow.right },
            xAxis: { name: axisName(x, "narrow", lang) },
            yAxis: { name: axisName(y, "narrow", lang) },
            series: [names(spots, ends, "narrow")],
          },
        },
      ],
    },
    stops: stops(scatter, x, y, lang),
    near: "point",
    height: SIZE,
    summary: scatterSummary(scatter, x, y, lang),
    marks: [],
    lines: spots.map((s, i) => ({ name: s.name, color: hue(i), letter: letter(i), href: unitHref(s.unit, lang) })),
    notes: notes(
      scatter,
      MARKS.filter((m) => (origins as ReadonlySet<string>).has(m)),
      lang,
    ),
  };
}

function notes({ spots, missing, to }: Scatter, origins: readonly Mark[], lang: Lang): string[] {
  const list = (names: string[]) => names.join(say(lang, "common.list"));
  const small = spots.filter(({ end }) => [end.x, end.y].some((v) => v.flags.includes("unstable"))).map((s) => s.name);
  return [
    sayCompare(lang, "scatter.origins", { origins: list(origins.map((m) => markWords(m, lang))) }),
    ...(small.length > 0 ? [sayCompare(lang, "scatter.unstable", { names: list(small), to })] : []),
    ...(missing.length > 0 ? [sayCompare(lang, "scatter.missing", { names: list(missing), to })] : []),
  ];
}

/** Names beside the points where units have come to; letters where there is no room for names. */
function names(spots: readonly ScatterSpot[], ends: { x: Ends; y: Ends }, size: "wide" | "narrow"): JsonObject {
  const edge = PLOT[size];
  const plot = { width: SIZES[size] - edge.left - edge.right, height: SIZE[size] - edge.top - edge.bottom };
  const at = (p: { x: Value; y: Value }) => ({
    x: (p.x.value / ends.x.max) * plot.width,
    y: plot.height * (1 - p.y.value / ends.y.max),
  });
  const texts = spots.map((s, i) => (size === "wide" ? shorten(s.name, NAME) : letter(i)));
  const points = spots.map((s, i) => ({
    ...at(s.end),
    from: s.start ? at(s.start) : null,
    width: widthOf(texts[i]!) * CHAR,
  }));
  const sides = sidesOfNames(points, { ...plot, margin: edge.right - 6 });
  return {
    ...NAMES_ONLY,
    id: "ends",
    label: { show: true, position: "right", distance: 9, fontSize: 12, fontWeight: 600, formatter: "{b}", ...HALO },
    z: 6,
    data: spots.map((s, i) => ({
      name: texts[i]!,
      value: [s.end.x.value, s.end.y.value],
      label: { color: hue(i), ...labelAt(sides[i]!) },
    })),
  };
}

/** Seven hues; beyond them the mark is a triangle, so that no two places look the same: squares and diamonds mean an origin elsewhere. */
const symbolOf = (i: number): string => (i < HUES.length ? "circle" : "triangle");
const letter = (i: number): string => String.fromCharCode(65 + i);

const axisName = ({ series }: Trend, size: "wide" | "narrow", lang: Lang): string =>
  shorten(pick(lang, series.name), AXIS_NAME[size]) + (lang === "en" ? " " : "") + unitInBrackets(lang, series);

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
function spotSeries(spot: ScatterSpot, i: number): JsonObject[] {
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
          lineStyle: { width: 1.6, color, opacity: 0.7 },
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
  const figure = (value: Value, measure: Measure) => {
    const notes = shownNotes(value, lang).join(say(lang, "common.semicolon"));
    return withUnit(lang, value.value, measure) + (notes ? sayCompare(lang, "scatter.notes", { notes }) : "");
  };
  const words = (p: { x: Value; y: Value }, year: number) =>
    sayCompare(lang, "scatter.at", {
      year,
      x: pick(lang, x.series.name),
      a: figure(p.x, x.series),
      y: pick(lang, y.series.name),
      b: figure(p.y, y.series),
    });
  return spots.map((s) => ({
    x: s.end.x.value,
    words: [s.name, ...(s.start && from !== null ? [words(s.start, from)] : []), words(s.end, to)],
    marks: [{ y: s.end.y.value, href: unitHref(s.unit, lang) }],
  }));
}
