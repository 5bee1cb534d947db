import fc from "fast-check";
import { expect, test } from "vitest";
import type { Shown } from "@/lib/answers";
import { transform } from "@/lib/compare/transform";
import type { JsonObject } from "./drawing";
import { axisTop, spread } from "./drawing";
import { shorten } from "./end-labels";
import { blank, coded, report, retold, trend, unit, value, YEARS } from "./sample";
import { trendSummary } from "./summary";
import { svgOf } from "./svg";
import { trendChart } from "./trend";
import { drawnYears } from "./trend-range";

type Series = { id: string; data: unknown[]; markLine?: { data: { xAxis: number; label: { formatter: string } }[] } };
const seriesOf = (option: JsonObject): Series[] => option.series as never;
const find = (option: JsonObject, id: string): Series => seriesOf(option).find((s) => s.id === id)!;
const disputed = (...values: number[]): Shown => ({
  kind: "disputed",
  era: "E3",
  readings: values.map((v, i) => ({ value: v, source: i === 0 ? coded : report })),
});
const full = (n = 7): Shown[] => YEARS.slice(0, n).map((_, i) => value(10 + i));

/** [year, value] of the points of a line, nulls where it is cut. */
const pairs = (option: JsonObject, id: string): [number, number | null][] =>
  find(option, id).data.map((d) => (Array.isArray(d) ? d : (d as { value: [number, number] }).value) as never);

test("a missing year cuts the line and carries the glyph of its reason; it is never drawn as zero", () => {
  const points = full();
  points[2] = blank("dash");
  const { option, notes } = trendChart(trend([[unit(1, "甲县"), points]], { breaks: [] }), "zh");
  expect(pairs(option, "line0").find(([year]) => year === 2017)).toEqual([2017, null]);
  expect(find(option, "gaps").data).toEqual([{ name: "—", value: [2017, 0] }]);
  expect(notes.join()).toContain("2017");
});

test("a real zero is drawn as zero", () => {
  const points = full();
  points[3] = value(0);
  const { option } = trendChart(trend([[unit(1, "甲县"), points]]), "zh");
  expect(pairs(option, "line0")).toContainEqual([2018, 0]);
  expect(find(option, "gaps").data).toEqual([]);
});

test("at a break in comparability stands a labelled line and the series does not run through it", () => {
  const { option, marks, notes } = trendChart(trend([[unit(1, "甲县"), full()]]), "zh");
  expect(find(option, "breaks").markLine?.data.map((d) => [d.xAxis, d.label.formatter])).toEqual([
    [2018.5, "2019 新表式"],
  ]);
  const line = pairs(option, "line0");
  const cut = line.findIndex(([year, v]) => year === 2018.5 && v === null);
  expect(line[cut - 1]?.[0]).toBe(2018);
  expect(line[cut + 1]?.[0]).toBe(2019);
  expect(marks).toContain("break");
  expect(notes[0]).toContain("表式改变");
});

test("a number at the top beside a break stands below its mark, out of the word of the break; lower or further off it stands above", () => {
  const position = (at: number, high: number): unknown => {
    const points = full().map((p, i) => (i === at ? value(high) : p));
    const { option } = trendChart(trend([[unit(1, "甲县"), points]]), "zh");
    const data = find(option, "line0").data as {
      value?: [number, number];
      label?: { show?: boolean; position?: string };
    }[];
    return data.find((d) => d.value?.[0] === YEARS[at])?.label?.position;
  };
  const [beside, away] = [YEARS.indexOf(2019), YEARS.indexOf(2016)];
  const above = position(away, 40);
  expect(position(beside, 40)).toBe("bottom");
  expect(above).not.toBe("bottom");
  expect(position(beside, 33)).toBe(above);
});

test("a series without a break there runs on across 2019", () => {
  const { option } = trendChart(trend([[unit(1, "甲县"), full()]], { breaks: [] }), "zh");
  expect(pairs(option, "line0").every(([, v]) => v !== null)).toBe(true);
});

test("readings that differ are two open marks joined by a bar, and the line stops there", () => {
  const points = full();
  points[4] = disputed(44, 68);
  const { option, marks } = trendChart(trend([[unit(1, "甲县"), points]], { breaks: [] }), "zh");
  expect(pairs(option, "d0-2019")).toEqual([
    [2019, 44],
    [2019, 68],
  ]);
  expect(pairs(option, "line0")).toContainEqual([2019, null]);
  expect(marks).toContain("disputed");
});

test("shape tells the origin, a hollow mark tells doubt, a point leads to its source", () => {
  const points = [
    value(1, report),
    value(2, retold),
    value(3, coded),
    value(4, report, { approx: "about" }),
    ...full(3),
  ];
  const { option, stops } = trendChart(trend([[unit(1, "甲县"), points]], { breaks: [] }), "zh");
  const data = find(option, "line0").data as { symbol: string; itemStyle: { borderColor?: string } }[];
  expect(data.slice(0, 4).map((d) => d.symbol)).toEqual(["circle", "diamond", "rect", "circle"]);
  expect(data.slice(0, 4).map((d) => d.itemStyle.borderColor !== undefined)).toEqual([false, false, true, true]);
  expect(stops.slice(0, 3).map((s) => s.marks[0]?.href)).toEqual([
    "/reports/1?fact=11#f-11",
    "/reports/2?fact=22#f-22",
    "/regions/000001?unit=1#c-7",
  ]);
});

test("links of an English drawing stay English", () => {
  const { stops } = trendChart(trend([[unit(1, "甲县"), full()]]), "en");
  expect(stops[0]?.marks[0]?.href).toBe("/reports/1?lang=en&fact=11#f-11");
});

test("several lines are told apart by name and dash as well as colour", () => {
  const { option, lines } = trendChart(
    trend([
      [unit(1, "甲县"), full()],
      [unit(2, "乙县"), full()],
    ]),
    "zh",
  );
  const drawn = seriesOf(option).filter((s) => s.id.startsWith("line")) as never as { lineStyle: { type: unknown } }[];
  expect(new Set(drawn.map((s) => JSON.stringify(s.lineStyle.type))).size).toBe(2);
  expect(find(option, "ends").data.map((d) => (d as { name: string }).name)).toEqual(["甲县", "乙县"]);
  expect(lines.map((l) => l.letter)).toEqual(["A", "B"]);
});

const endsOf = (option: JsonObject): [name: string, year: number][] =>
  find(option, "ends").data.map((d) => [(d as { name: string }).name, (d as { value: [number, number] }).value[0]]);

test("of twelve lines no two look alike", () => {
  const { option } = trendChart(trend(Array.from({ length: 12 }, (_, i) => [unit(i + 1, `县${i}`), full()])), "zh");
  const drawn = seriesOf(option).filter((s) => s.id.startsWith("line")) as never as {
    color: unknown;
    lineStyle: { type: unknown };
  }[];
  const looks = new Set(drawn.map((s) => JSON.stringify([s.color, s.lineStyle.type])));
  expect(looks.size).toBe(12);
});

test("the name of a line that ends early stands beside its last point, not at the far end of the years", () => {
  const early = full().map((shown, i) => (i < 3 ? shown : blank("no_report")));
  const high = full().map((_, i) => value(900 + i));
  const { option } = trendChart(
    trend([
      [unit(1, "甲县"), early],
      [unit(2, "乙县"), high],
    ]),
    "zh",
  );
  expect(endsOf(option)).toEqual([
    ["甲县", 2017],
    ["乙县", 2021],
  ]);
});

test("where another line passes, the name stays in the column at the end", () => {
  const early = full().map((shown, i) => (i < 3 ? shown : blank("no_report")));
  const falling = full().map((_, i) => value(900 - 140 * i));
  const { option } = trendChart(
    trend([
      [unit(1, "甲县"), [...early.slice(0, 2), value(600), ...early.slice(3)]],
      [unit(2, "乙县"), falling],
    ]),
    "zh",
  );
  expect(endsOf(option).map(([, year]) => year)).toEqual([2021, 2021]);
});

test("years before the first figure are not drawn, years between are", () => {
  const points: Shown[] = [
    blank("no_report"),
    value(1),
    blank("no_report"),
    blank("no_report"),
    value(4),
    value(5),
    blank("no_report"),
  ];
  expect(drawnYears(trend([[unit(1, "甲县"), points]]))).toEqual([2016, 2017, 2018, 2019, 2020]);
});

test("nothing known draws nothing and says so", () => {
  const nothing = trend([[unit(1, "甲县"), YEARS.map(() => blank("no_report"))]]);
  expect(drawnYears(nothing)).toEqual([]);
  expect(trendSummary(nothing, "zh")).toContain("没有可画的数");
});

const shownArb: fc.Arbitrary<Shown> = fc.oneof(
  fc.integer({ min: 0, max: 100_000 }).map((n) => value(n)),
  fc.constantFrom("no_report", "dash", "not_collected", "blank" as const).map((b) => blank(b as "dash")),
  fc.tuple(fc.nat(500), fc.nat(500)).map(([a, b]) => disputed(a, b)),
);

test("any trend: every value drawn once at its year, no blank drawn, the option is plain JSON", () => {
  fc.assert(
    fc.property(fc.array(shownArb, { minLength: 7, maxLength: 7 }), (points) => {
      const { option } = trendChart(trend([[unit(1, "甲县"), points]]), "en");
      const drawn = drawnYears(trend([[unit(1, "甲县"), points]])).length === 0 ? [] : pairs(option, "line0");
      const values = drawn.filter(([, v]) => v !== null);
      expect(values).toEqual(
        YEARS.flatMap((year, i) => {
          const p = points[i]!;
          return p.kind === "value" ? [[year, p.value]] : [];
        }),
      );
      expect(JSON.parse(JSON.stringify(option))).toEqual(option);
    }),
    { numRuns: 60 },
  );
});

test("the axis ends at or above the largest value, in a few round steps", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e8, noNaN: true }), fc.boolean(), (max, share) => {
      const top = share ? Math.min(max, 1) : max;
      const axis = axisTop(top, share);
      expect(axis.max).toBeGreaterThanOrEqual(top * 0.999);
      expect(axis.max / axis.interval).toBeLessThanOrEqual(5.01);
    }),
  );
});

test("labels are moved apart by the wanted gap and stay inside as long as there is room", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 1, maxLength: 10 }), (at) => {
      const placed = spread(at, 15, 200);
      const sorted = [...placed].sort((a, b) => a - b);
      for (let i = 1; i < sorted.length; i++) expect(sorted[i]! - sorted[i - 1]!).toBeGreaterThanOrEqual(15 - 1e-9);
      expect(sorted.at(-1)).toBeLessThanOrEqual(200 + 1e-9);
      expect(sorted[0]).toBeGreaterThanOrEqual(-1e-9);
    }),
  );
});

test("long names are cut by width, Latin letters counting half", () => {
  expect(shorten("平潭综合实验区", 12)).toBe("平潭综合实验区");
  expect(shorten("呼和浩特经济技术开发区管委会", 6)).toBe("呼和浩特经济…");
  expect(shorten("Abcdefghij", 6)).toBe("Abcdefghij");
});

test("the server's drawing scales, takes its colours from the page and keeps ids apart", () => {
  const { option, height } = trendChart(trend([[unit(1, "甲县"), full()]]), "zh");
  const wide = svgOf(option, 720, height.wide);
  expect(wide).toMatch(/^<svg viewBox="0 0 720 290" aria-hidden="true"/);
  expect(wide).toContain("2019 新表式");
  expect(wide).toContain("var(--s1)");
  expect(wide).not.toMatch(/<style|ecmeta|class="(?![hl]")|font-family/);
  expect(wide).not.toMatch(/#[0-9a-f]{6}/);
  const narrow = svgOf(option, 340, height.narrow);
  const ids = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]!);
  expect(ids(wide).filter((id) => ids(narrow).includes(id))).toEqual([]);
  expect(svgOf(option, 720, height.wide)).toBe(wide);
});

test("intervals of the last years only: one upright line at the last figure of each line, the words tell those of every year", () => {
  const range = (n: number) => ({ low: n - 1, high: n + 900 });
  const ended = full();
  ended[6] = blank("no_report");
  const lines = trend([
    [unit(1, "甲县"), full()],
    [unit(2, "乙县"), ended],
  ]);
  const intervals = lines.lines.map((line) => line.points.map((p) => (p.kind === "value" ? range(p.value) : null)));
  const last = trendChart(lines, "zh", { intervals, drawn: "last" });
  const years = (id: string) => pairs(last.option, id).map(([year]) => Math.round(year));
  expect(years("range0")).toEqual([2021, 2021, 2021]);
  expect(years("range1")).toEqual([2020, 2020, 2020]);
  const all = trendChart(lines, "zh", { intervals });
  // Only an interval that is drawn can run beyond the chart.
  const plain = (stops: typeof last.stops) =>
    stops.map((s) => ({ ...s, words: s.words.map((w) => w.replace("（超出图的上端）", "")) }));
  expect(plain(last.stops)).toEqual(plain(all.stops));
  expect(last.stops.every((s) => s.words.some((w) => w.includes("95% 区间")))).toBe(true);
});

test("a change of a share is told and drawn in percentage points, on an axis as high as the changes are", () => {
  const shares = [0.5, 0.52, 0.45, 0.6, 0.6, 0.58, 0.62].map((v) => value(v));
  const { trend: changes } = transform(
    trend([[unit(1, "甲县"), shares]], { unit: "%", share: true, breaks: [] }),
    "change",
  );
  const { option, summary, stops } = trendChart(changes, "zh");
  const axis = option.yAxis as { name: string; min: number; max: number };
  expect(axis.name).toBe("（百分点）");
  expect(axis.min).toBeCloseTo(-0.1);
  expect(axis.max).toBeCloseTo(0.15);
  expect(summary).toContain("最高 15.0 个百分点");
  expect(summary + stops.map((s) => s.words.join()).join()).not.toContain("%");
  expect(trendChart(changes, "en").summary).toContain("highest 15.0 points");
});
