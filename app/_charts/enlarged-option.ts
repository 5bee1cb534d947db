/**
 * The server's drawing as a chart to work with: the same axes, lines, marks and words, and besides them the zoom, lines that can be switched off
 * and the words of each stop. Pure: what is written here is plain JSON, like the option it is made from.
 */

import { labelAt, type Side, sidesOfNames } from "./cloud-names";
import { type Drawing, HALO, INK, type Json, type JsonObject, type Stop } from "./drawing";
import { shorten, widthOf } from "./end-labels";

/** Height of the zoom's slider with the room above it. */
const SLIDER = 52;
/** Longest name at the end of a line, in characters, and the room for it with its letter. */
const NAME = 12;
const NAMES = 186;
const NARROW = { maxWidth: 559 };
/** Fewest years a zoom goes down to, in widths of a year. */
const FEWEST = 2;

/** Series that only say the names of lines: here the lines say them, so that a name goes when its line is switched off. */
const NAMING = new Set(["ends", "names"]);
/** A line with what belongs to it: readings apart, intervals, the way to a point. */
const OF_LINE = /^(?:line|part|range|cut|way|start|end|d)(\d+)/;

export interface Live {
  option: JsonObject;
  /** The stops of the drawing, in the measure of the option's axes. */
  stops: Stop[];
}

type Series = JsonObject & { id: string; type: string; data: Json[] };

export function enlargedOption(drawing: Pick<Drawing, "option" | "stops" | "near" | "lines">): Live {
  return drawing.near === "year" ? yearsEnlarged(drawing) : cloudEnlarged(drawing);
}

type Lines = Drawing["lines"];
const several = (lines: Lines): boolean => lines.length > 1;
const nameOf = (lines: Lines, { id }: Series): { name?: string } => {
  const line = lines[Number(OF_LINE.exec(id)?.[1] ?? -1)];
  return line ? { name: line.name } : {};
};
/** Entries stand beside the chart, where keys reach them (enlarged-view.tsx); ECharts remembers which are off. */
const legend = (lines: Lines): JsonObject =>
  several(lines) ? { legend: { show: false, data: lines.map((l) => l.name) } } : {};
const told = (line: Lines[number]): string => `${line.letter} ${shorten(line.name, NAME)}`;

/** Percentages lie close together in a zoom: their labels have a decimal. */
const fine = (axis: JsonObject): JsonObject => {
  const label = axis.axisLabel as JsonObject;
  const formatter = String(label.formatter ?? "");
  return formatter.endsWith(":%") ? { ...axis, axisLabel: { ...label, formatter: "@percent" } } : axis;
};

/** Where the plot begins on a phone, less a little. */
const LEFT = 42;

/** The unit over the axis begins at the edge of the drawing: "(reconsiderations)" is longer than the room left of the axis. */
const fromLeft = (axis: JsonObject): JsonObject => ({
  ...axis,
  nameTextStyle: { ...(axis.nameTextStyle as JsonObject), align: "left", padding: [0, 0, 0, -LEFT] },
});

const slider = (extra: JsonObject): JsonObject => ({
  type: "slider",
  showDataShadow: false,
  showDetail: false,
  brushSelect: false,
  borderColor: INK.rule,
  backgroundColor: "transparent",
  fillerColor: "var(--zoom-filler)",
  handleStyle: { color: INK.ground, borderColor: INK.text },
  moveHandleStyle: { color: INK.axis, opacity: 1 },
  emphasis: { handleStyle: { color: INK.ground, borderColor: "var(--accent)" }, moveHandleStyle: { color: INK.text } },
  textStyle: { color: INK.faint },
  ...extra,
});

/**
 * Years stand on one axis of numbers: the drawing has two, one for words and one for points, which a zoom would pull apart. The value axis
 * follows what is shown, unless it goes below zero or holds parts of a whole.
 */
function yearsEnlarged({ option, stops, lines }: Pick<Drawing, "option" | "stops" | "lines">): Live {
  const [words] = option.xAxis as [JsonObject];
  const values = option.yAxis as JsonObject;
  const grid = option.grid as { bottom: number };
  const years = stops.map((s) => s.x);
  const drawn = (option.series as Series[]).filter((s) => !NAMING.has(s.id));
  const columns = drawn.some((s) => s.type === "bar");
  const ends = several(lines) && !columns;
  const floor = (values.min as number) ?? 0;
  const { max, interval, ...open } = values;
  return {
    stops: [...stops],
    option: {
      animation: false,
      grid: { ...grid, right: ends ? NAMES : 24, bottom: grid.bottom + SLIDER },
      xAxis: {
        type: "value",
        min: (years[0] ?? 0) - 0.5,
        max: (years.at(-1) ?? 0) + 0.5,
        position: "bottom",
        // Half a year at the ends holds a column.
        containShape: false,
        axisTick: { show: false },
        splitLine: { show: false },
        axisLine: { ...(words.axisLine as JsonObject), onZero: false },
        axisLabel: { ...(words.axisLabel as JsonObject), customValues: years, formatter: "@year" },
      },
      yAxis: fromLeft(fine(floor < 0 || (columns && max === 1) ? values : open)),
      series: [...drawn.map((s) => yearSeries(s, years, lines, ends)), stopSeries(stops, floor)],
      dataZoom: [
        { type: "inside", xAxisIndex: 0, minValueSpan: FEWEST },
        slider({ xAxisIndex: 0, minValueSpan: FEWEST, height: 22, bottom: 12 }),
      ],
      tooltip: { trigger: "axis", axisPointer: { snap: true, lineStyle: { color: INK.faint, type: "solid" } } },
      ...legend(lines),
      media: [NARROW_YEARS, ...(ends ? [narrowNames(drawn, lines, "endLabel")] : [])],
    },
  };
}

function yearSeries(series: Series, years: number[], lines: Lines, ends: boolean): JsonObject {
  const { xAxisIndex: _, ...rest } = series;
  const name = nameOf(lines, series);
  const line = ends && series.id.startsWith("line") ? lines.find((l) => l.name === name.name) : undefined;
  return {
    ...rest,
    ...name,
    // The words of a year are those of its stop, whatever is drawn in it.
    tooltip: { show: false },
    ...(series.type === "bar"
      ? { data: series.data.map((d, i) => ({ ...(d as JsonObject), value: [years[i]!, (d as JsonObject).value!] })) }
      : {}),
    ...(line ? { endLabel: nameLabel(line), labelLayout: { moveOverlap: "shiftY" } } : {}),
  };
}

const nameLabel = (line: Lines[number], extra: JsonObject = {}): JsonObject => ({
  show: true,
  formatter: told(line),
  color: line.color,
  fontSize: 12,
  fontWeight: 600,
  // So far apart that names pushed aside can be read.
  lineHeight: 16,
  distance: 10,
  ...extra,
});

/** On a phone years in two digits, so that they keep apart. */
const NARROW_YEARS: Json = { query: NARROW, option: { xAxis: { axisLabel: { formatter: "@yy" } } } };

/** On a phone the letter alone: the entries beside the chart say whose it is. */
const narrowNames = (drawn: Series[], lines: Lines, label: "endLabel" | "label"): Json => ({
  query: NARROW,
  option: {
    grid: { left: 44, right: 30 },
    series: drawn.flatMap((s) => {
      const line = lines.find((l) => l.name === nameOf(lines, s).name);
      return line && /^(?:line|end)\d+$/.test(s.id) ? [{ id: s.id, [label]: { formatter: line.letter } }] : [];
    }),
  },
});

/** Unseen points the pointer snaps to, one a stop. */
const stopSeries = (stops: readonly Stop[], floor: number): JsonObject => ({
  type: "scatter",
  id: "stops",
  silent: true,
  symbolSize: 1,
  itemStyle: { color: "transparent" },
  data: stops.map((s, stop) => ({ value: [s.x, floor], stop })),
});

/** Both axes zoom. Cases spread over powers of ten stand as their logarithms, so that a zoom goes evenly through them. */
function cloudEnlarged({ option, stops, lines }: Pick<Drawing, "option" | "stops" | "lines">): Live {
  const { interval: _, ...across } = option.xAxis as JsonObject;
  const { interval: __, ...up } = option.yAxis as JsonObject;
  const grid = option.grid as { bottom: number; right: number };
  const powers = across.type === "log";
  const at = (x: number): number => (powers ? Math.log10(x) : x);
  const drawn = (option.series as Series[]).filter((s) => !NAMING.has(s.id));
  const [from, to] = [at(across.min as number), at(across.max as number)];
  const frame = { stops, lines, at, ends: from + (to - from) * 0.8, sides: sidesOf(drawn, lines, across, up) };
  // What lies outside is cut off, not left out: ways lead there. So far in that an axis still has marks.
  const free = { filterMode: "none", minSpan: 15 };
  return {
    stops: stops.map((s) => ({ ...s, x: at(s.x) })),
    option: {
      animation: false,
      grid: { ...grid, right: 64, bottom: grid.bottom + SLIDER },
      xAxis: powers ? logarithms(across) : fine(across),
      yAxis: fine(up),
      series: drawn.map((s) => cloudSeries(s, frame)),
      dataZoom: [
        { type: "inside", xAxisIndex: 0, ...free },
        { type: "inside", yAxisIndex: 0, ...free },
        slider({ xAxisIndex: 0, ...free, height: 22, bottom: 12 }),
        slider({ yAxisIndex: 0, ...free, width: 22, right: 12 }),
      ],
      tooltip: { trigger: "item" },
      ...legend(lines),
      ...(several(lines) ? { media: [narrowNames(drawn, lines, "label")] } : {}),
    },
  };
}

interface CloudFrame {
  stops: readonly Stop[];
  lines: Lines;
  at: (x: number) => number;
  /** From here on names of points beyond the limits stand left of them. */
  ends: number;
  /** Where the name of each line stands beside its point. */
  sides: readonly Side[];
}

/** The plot of a window of common size: names that keep apart there do in a larger one. */
const PLOT = { width: 1080, height: 370, margin: 50 };

/** Of the points the lines have come to. */
function sidesOf(drawn: readonly Series[], lines: Lines, across: JsonObject, up: JsonObject): Side[] {
  if (!several(lines)) return [];
  const points = lines.map((line, i) => {
    const dataOf = (id: string): Json[] => drawn.find((s) => s.id === `${id}${i}`)?.data ?? [];
    const at = (value: Json | undefined) => {
      const [x, y] = (value ?? [0, 0]) as [number, number];
      return { x: (x / (across.max as number)) * PLOT.width, y: (1 - y / (up.max as number)) * PLOT.height };
    };
    const width = [...told(line)].reduce((sum, c) => sum + widthOf(c) * 12, 0);
    const [from] = dataOf("way");
    return { ...at(dataOf("end")[0]), width, from: from ? at(from) : null };
  });
  return sidesOfNames(points, PLOT);
}

const isPoint = (s: Series): boolean => s.id === "dots" || /^end\d+$/.test(s.id);

/** Points can be pointed at and say their names; the first of series `endN` is stop N, the points of `dots` are the stops in order. */
function cloudSeries(series: Series, { stops, lines, at, ends, sides }: CloudFrame): JsonObject {
  const moved = (value: Json): Json => [at((value as number[])[0]!), (value as number[])[1]!];
  const plain = series.data.map((d) => (Array.isArray(d) ? { value: d } : (d as JsonObject)));
  const name = nameOf(lines, series);
  if (!isPoint(series)) return { ...series, ...name, data: plain.map((d) => ({ ...d, value: moved(d.value!) })) };
  const first = Number(OF_LINE.exec(series.id)?.[1] ?? 0);
  const line = lines[first];
  const side = (stop: number) => (at(stops[stop]?.x ?? 0) > ends ? "left" : "right");
  return {
    ...series,
    ...name,
    silent: false,
    ...(line ? { label: nameLabel(line, labelAt(sides[first] ?? "right")) } : { labelLayout: { hideOverlap: true } }),
    data: plain.map((d, i) => ({
      ...d,
      value: moved(d.value!),
      stop: first + i,
      ...(line || d.symbol === "circle" ? {} : { label: outlier(stops[i]?.words[0] ?? "", side(i)) }),
    })),
  };
}

/** Those beyond the limits are named wherever there is room. */
const outlier = (name: string, position: string): JsonObject => ({
  show: true,
  formatter: shorten(name, NAME),
  position,
  color: INK.text,
  fontSize: 12,
  ...HALO,
});

function logarithms({ logBase: _, ...axis }: JsonObject): JsonObject {
  const [min, max] = [axis.min as number, axis.max as number];
  const marks: number[] = [];
  for (let power = 10 ** Math.floor(Math.log10(min)); power <= max; power *= 10)
    marks.push(...[1, 2, 5].map((n) => n * power).filter((n) => n >= min && n <= max));
  const { formatter, ...label } = axis.axisLabel as { formatter: string };
  const customValues = marks.map(Math.log10);
  return {
    ...axis,
    type: "value",
    min: Math.log10(min),
    max: Math.log10(max),
    axisTick: { customValues },
    axisLabel: { ...label, customValues, formatter: formatter.replace("@short", "@power") },
  };
}
