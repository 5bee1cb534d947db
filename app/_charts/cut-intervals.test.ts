/** Intervals that run far beyond the values: the axis follows the values, and what is cut is marked, said and stands in the table. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Trend } from "@/lib/answers";
import { intervalOf } from "@/lib/compare/uncertainty";
import { enlargedOption } from "./enlarged-option";
import { report, trend, unit, value, YEARS } from "./sample";
import { svgOf } from "./svg";
import { trendTable, withIntervals } from "./table";
import { trendChart } from "./trend";
import { extent, highest, type Range, STRETCH } from "./trend-range";

const rangesOf = (t: Trend): (Range | null)[][] =>
  t.lines.map((line) =>
    line.points.map((p) => (p.kind === "value" ? intervalOf("count", 1, { ...p, approx: false }) : null)),
  );
const some: fc.Arbitrary<Trend> = fc
  .array(fc.array(fc.nat(120), { minLength: YEARS.length, maxLength: YEARS.length }), { minLength: 1, maxLength: 4 })
  .map((rows) =>
    trend(
      rows.map((row, i) => [unit(i + 1, `第${i + 1}县`), row.map((n) => value(n, report))]),
      { breaks: [] },
    ),
  );

type Series = { id: string; data: number[][] };
const seriesOf = (drawn: { option: { series?: unknown } }, id: string) =>
  (drawn.option.series as Series[]).filter((s) => s.id.startsWith(id)).flatMap((s) => s.data);
const topOf = (drawn: { option: { yAxis?: unknown } }) => (drawn.option.yAxis as { max: number }).max;

describe("a small place's wide interval does not set the axis", () => {
  test("any trend: values have two thirds of what intervals may stretch, every interval ends within, and each cut has its arrow and its words", () => {
    fc.assert(
      fc.property(some, fc.constantFrom<"all" | "last">("all", "last"), (t, drawn) => {
        const intervals = rangesOf(t);
        const most = Math.max(...t.lines.flatMap((l) => l.points.map(highest)));
        const { high } = extent(t, { intervals, drawn });
        if (most > 0) expect(high).toBeLessThanOrEqual(most * STRETCH);
        expect(high).toBeGreaterThanOrEqual(most);
        const chart = trendChart(t, "en", { intervals, drawn });
        const top = topOf(chart);
        for (const [, end] of seriesOf(chart, "range")) if (end !== null) expect(end).toBeLessThanOrEqual(top);
        // Recounted from the intervals: of "last" only those of the newest year are drawn.
        const cut = intervals.flatMap((line) =>
          line.filter((r, i) => r && r.high > top && (drawn === "all" || i === YEARS.length - 1)),
        );
        expect(seriesOf(chart, "cut").length).toBe(cut.length);
        for (const [, at] of seriesOf(chart, "cut")) expect(at).toBe(top);
        const said = chart.stops.flatMap((s) => s.words).filter((w) => w.includes("beyond the top of the chart"));
        expect(said.length).toBe(cut.length);
        expect(chart.notes.some((n) => n.startsWith("Arrows:"))).toBe(cut.length > 0);
      }),
      { numRuns: 60 },
    );
  });

  const uneven = trend(
    [
      [unit(1, "大县"), YEARS.map((_, i) => value(12 + i, report))],
      [unit(2, "小县"), YEARS.map(() => value(2, report))],
    ],
    { breaks: [] },
  );
  const wide: (Range | null)[][] = [YEARS.map(() => ({ low: 8, high: 20 })), YEARS.map(() => ({ low: 0.2, high: 95 }))];

  test("the arrow is drawn in both sizes and follows its line where the chart is enlarged", () => {
    const chart = trendChart(uneven, "zh", { intervals: wide, drawn: "last" });
    expect(topOf(chart)).toBeLessThan(40);
    const bare = trendChart(uneven, "zh", {});
    const triangles = (c: typeof chart, width: number) =>
      (svgOf(c.option, width, 290).match(/0 -1L1 1L-1 1Z/g) ?? []).length;
    for (const width of [640, 340]) expect(triangles(chart, width) - triangles(bare, width)).toBe(1);
    const series = enlargedOption(chart).option.series as { id: string; name?: string }[];
    expect(series.find((s) => s.id === "cut1")?.name).toBe("小县");
  });

  test("the interval that is cut is told in full, in the note and in the table", () => {
    const chart = trendChart(uneven, "zh", { intervals: wide, drawn: "last" });
    expect(chart.notes.find((n) => n.startsWith("箭头"))).toContain("小县 2021 年 95% 区间 0.2—95 件");
    const table = withIntervals(trendTable(uneven, "zh"), wide, uneven, "zh");
    expect(table.rows.at(-1)?.cells[2]?.note).toContain("95% 区间 0.2—95 件");
    const single = { ...uneven, lines: uneven.lines.slice(1) };
    const own = withIntervals(trendTable(single, "en"), wide.slice(1), single, "en");
    expect(own.columns.at(-1)?.label).toBe("95% interval");
    expect(own.rows.every((r) => r.cells.length === own.columns.length)).toBe(true);
    expect(own.rows[0]?.cells.at(-1)?.text).toBe("95% interval 0.2 to 95 requests");
  });

  test("of many that are cut the first are told and the others counted", () => {
    const chart = trendChart({ ...uneven, lines: uneven.lines.slice(1) }, "en", { intervals: wide.slice(1) });
    const note = chart.notes.find((n) => n.startsWith("Arrows:"))!;
    expect(note.match(/95% interval/g)).toHaveLength(6);
    expect(note).toContain("1 more");
  });
});
