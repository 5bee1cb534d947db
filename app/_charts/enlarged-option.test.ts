/** The chart a reader works with, made from the server's drawing: what is kept, what is added, what ECharts makes of it. */
import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { DataZoomComponent, GridComponent, LegendPlainComponent, MarkLineComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import { describe, expect, test } from "vitest";
import type { Drawing, JsonObject } from "./drawing";
import { enlargedOption } from "./enlarged-option";
import { withFormatters } from "./formats";
import { marksShown, onlySource, wholeYears, windowAround, wordsShown } from "./live-stops";
import { blank, trend, unit, value, YEARS } from "./sample";
import { scatterOf } from "./scatter";
import { scatterChart } from "./scatter-chart";
import { stackChart } from "./stack";
import { trendChart } from "./trend";

use([
  BarChart,
  LineChart,
  ScatterChart,
  DataZoomComponent,
  GridComponent,
  LegendPlainComponent,
  MarkLineComponent,
  LabelLayout,
  SVGRenderer,
]);

/** Words ECharts draws at a width, after some actions. */
function drawnWords(option: JsonObject, width: number, ...actions: { type: string }[]): string[] {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height: 600 });
  chart.setOption(withFormatters(option) as Record<string, unknown>);
  for (const action of actions) chart.dispatchAction(action);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((m) => m[1]!);
}
const yearsOf = (words: string[]) => words.filter((w) => /^20\d\d$/.test(w)).map(Number);
type Series = { id: string; name?: string; data: ({ value: number[]; stop?: number } | number[])[] };
const seriesOf = (option: JsonObject) => option.series as unknown as Series[];

const rising = YEARS.map((_, i) => (i === 3 ? blank("dash") : value(10 + i)));
const two = trendChart(
  trend([
    [unit(1, "甲县"), rising],
    [unit(2, "乙县"), YEARS.map((_, i) => value(2000 - i))],
  ]),
  "zh",
);
const one = trendChart(trend([[unit(1, "甲县"), rising]]), "zh");
const stack = stackChart(
  {
    title: "办理结果",
    unit: "件",
    counted: { one: "request", many: "requests" },
    years: [2019, 2020, 2022],
    gaps: [{ year: 2021, glyph: "○" }],
    parts: [
      { name: "予以公开", values: [300, 600, 500] },
      { name: "不予公开", values: [100, 200, 90] },
    ],
  },
  "zh",
);

describe("a chart of years", () => {
  test("names every year, and after a zoom only those in view", () => {
    for (const drawing of [one, two]) {
      const { option } = enlargedOption(drawing);
      expect(yearsOf(drawnWords(option, 1200))).toEqual(YEARS);
      const zoom = { type: "dataZoom", startValue: 2015.5, endValue: 2018.5 };
      expect(yearsOf(drawnWords(option, 1200, zoom))).toEqual([2016, 2017, 2018]);
    }
    expect(yearsOf(drawnWords(enlargedOption(stack).option, 1200))).toEqual([2019, 2020, 2021, 2022]);
  });

  test("every line, reading, interval and part is that of the drawing", () => {
    for (const drawing of [one, two, stack]) {
      const before = seriesOf(drawing.option).filter((s) => s.id !== "ends");
      const after = seriesOf(enlargedOption(drawing).option);
      expect(after.map((s) => s.id)).toEqual([...before.map((s) => s.id), "stops"]);
    }
    const columns = seriesOf(enlargedOption(stack).option).filter((s) => s.id.startsWith("part"));
    expect(columns[0]?.data.map((d) => ("value" in d ? d.value : d))).toEqual([
      [2019, 300],
      [2020, 600],
      [2021, null],
      [2022, 500],
    ]);
  });

  test("each year has an unseen point to snap to, also one without a figure", () => {
    const stops = seriesOf(enlargedOption(one).option).at(-1)!;
    expect(stops.data.map((d) => [("value" in d && d.value[0]) || 0, "stop" in d && d.stop])).toEqual(
      YEARS.map((year, i) => [year, i]),
    );
  });

  test("a line that is switched off goes with its name, and the axis follows what is left", () => {
    const { option } = enlargedOption(two);
    const all = drawnWords(option, 1200);
    expect(all).toContain("A 甲县");
    expect(all).toContain("2,000");
    const rest = drawnWords(option, 1200, { type: "legendUnSelect", name: "乙县" } as { type: string });
    expect(rest).toContain("A 甲县");
    expect(rest).not.toContain("B 乙县");
    expect(rest).not.toContain("2,000");
  });

  test("on a phone lines end in their letters", () => {
    const words = drawnWords(enlargedOption(two).option, 360);
    expect(words).toContain("A");
    expect(words).not.toContain("A 甲县");
  });

  test("on a phone years have two digits, so that they keep apart", () => {
    const words = drawnWords(enlargedOption(two).option, 360);
    expect(yearsOf(words)).toEqual([]);
    expect(words.filter((w) => /^(?:'|&#39;)\d\d$/.test(w)).length).toBeGreaterThan(2);
  });
});

describe("a cloud", () => {
  const [x, y] = [rising, YEARS.map((_, i) => value(5 * i))].map((points) => trend([[unit(1, "甲县"), points]]));
  const cloud = scatterChart(scatterOf(x!, y!, "zh")!, x!, y!, "zh");

  test("its points can be pointed at and name their stop; what joins them cannot", () => {
    const series = seriesOf(enlargedOption(cloud).option) as (Series & { silent?: boolean })[];
    expect(series.find((s) => s.id === "end0")).toMatchObject({ silent: false, data: [{ stop: 0 }] });
    expect(series.find((s) => s.id === "way0")?.silent).toBe(true);
  });

  test("cases over powers of ten stand evenly as their logarithms, labelled in cases", () => {
    const funnel: Pick<Drawing, "option" | "stops" | "near" | "lines"> = {
      near: "point",
      lines: [],
      stops: [
        { x: 10, words: ["甲县"], marks: [{ y: 0.5, href: "/a" }] },
        { x: 1000, words: ["乙县"], marks: [{ y: 0.9, href: "/b" }] },
      ],
      option: {
        grid: { left: 50, right: 20, top: 30, bottom: 40 },
        xAxis: { type: "log", min: 10, max: 1000, axisLabel: { formatter: "@short:zh:" } },
        yAxis: { type: "value", min: 0, max: 1, axisLabel: { formatter: "@short:zh:%" } },
        series: [
          {
            type: "scatter",
            id: "dots",
            data: [
              { value: [10, 0.5], symbol: "circle" },
              { value: [1000, 0.9], symbol: "triangle" },
            ],
          },
        ],
      },
    };
    const { option, stops } = enlargedOption(funnel);
    expect(stops.map((s) => s.x)).toEqual([1, 3]);
    const words = drawnWords(option, 1200);
    for (const cases of ["10", "20", "50", "100", "200", "500", "1,000"]) expect(words).toContain(cases);
    // Beyond the limits it is named, within them not.
    expect(words).toContain("乙县");
    expect(words).not.toContain("甲县");
  });
});

describe("what is said and opened while lines are off", () => {
  const none = new Set<number>();
  test("the words of a line that is off are left out, heading and the rest stay", () => {
    const words = wordsShown(two, 0, none);
    expect(words).toHaveLength(3);
    expect(wordsShown(two, 0, new Set([0]))).toEqual([words[0], words[2]]);
  });

  test("an empty year of columns keeps its one reason", () => {
    expect(wordsShown(stack, 2, new Set([0]))).toEqual(["2021 年", "○"]);
  });

  test("Enter opens a source only where one mark is meant", () => {
    expect(onlySource(two, 0, none)).toBeNull();
    expect(onlySource(two, 0, new Set([1]))).toBe(two.stops[0]?.marks[0]?.href);
    expect(onlySource(one, 3, none)).toBeNull();
    expect(marksShown(two, 3, none).map(Boolean)).toEqual([false, true]);
  });

  test("a zoom keeps its place and never leaves the whole", () => {
    expect(windowAround(0, 100, 0.5, 50)).toEqual({ start: 25, end: 75 });
    expect(windowAround(0, 100, 0.5, 100)).toEqual({ start: 50, end: 100 });
    expect(windowAround(80, 100, 2, 85)).toEqual({ start: 60, end: 100 });
    expect(windowAround(40, 60, 20, 50)).toEqual({ start: 0, end: 100 });
    expect(wholeYears(25, 75, { min: 2007.5, max: 2024.5 })).toEqual({ startValue: 2011.5, endValue: 2020.5 });
  });
});
