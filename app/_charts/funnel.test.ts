import { describe, expect, test } from "vitest";
import type { League, LeagueRow } from "@/lib/answers";
import { shareAxis } from "./drawing";
import { funnelChart, funnelPoints, outliers } from "./funnel";
import { report, series, unit } from "./sample";
import { svgOf } from "./svg";

const row = (
  id: number,
  name: string,
  numerator: number,
  denominator: number,
  more: Partial<LeagueRow> = {},
): LeagueRow => ({
  unit: unit(id, name),
  shown: {
    kind: "value",
    value: numerator / denominator,
    numerator,
    denominator,
    era: "E4",
    state: "accepted",
    approx: null,
    flags: denominator < 10 ? ["unstable"] : [],
    source: report,
  },
  interval: { low: 0, high: 1 },
  unranked: null,
  rank: null,
  before: null,
  trend: [],
  standing: "as_expected",
  ...more,
});

const league = (rows: LeagueRow[]): League => ({
  series: { ...series, key: "disclosure_rate", unit: "%", share: true },
  year: 2022,
  level: "county",
  scope: "jurisdiction",
  within: null,
  uncertainty: "share",
  coverage: { withValue: rows.length, expected: rows.length, basis: "places", share: 1, needed: 0.75, ranked: true },
  rows,
  // As the query gives them: fewest cases first.
  funnel: [...rows].sort((a, b) => (a.shown.denominator ?? 0) - (b.shown.denominator ?? 0)),
  ends: null,
  more: 0,
  organ: null,
  trendYears: [],
  quartiles: null,
  pooled: { n: rows.length, numerator: 50, denominator: 100, share: 0.5, open: null },
  outside: {
    warn: rows.filter((r) => r.standing !== "as_expected").length,
    alarm: rows.filter((r) => r.standing?.startsWith("very")).length,
  },
  without: [],
  held: 0,
  choices: { years: [], levels: [], scopes: [], areas: [] },
});

const limits = [4, 40, 400].map((cases) => ({
  cases,
  warn: { low: 0.5 - 1 / Math.sqrt(cases), high: 0.5 + 1 / Math.sqrt(cases) },
  alarm: { low: 0.5 - 1.5 / Math.sqrt(cases), high: 0.5 + 1.5 / Math.sqrt(cases) },
}));

describe("funnel", () => {
  const rows = [
    row(1, "甲县", 20, 40),
    row(2, "乙县", 200, 210, { standing: "very_high" }),
    row(3, "丙县", 1, 4),
    row(4, "丁县", 10, 100, { standing: "very_low" }),
  ];

  test("those outside the limits are named, largest first; those inside are not", () => {
    expect(outliers(funnelPoints(league(rows), "zh")).map((p) => p.name)).toEqual(["乙县", "丁县"]);
    const svg = svgOf(funnelChart(league(rows), limits, "zh").option, 720, 380);
    expect(svg).toContain("乙县");
    expect(svg).toContain("丁县");
    expect(svg).not.toContain("甲县");
  });

  test("a mark with a failed check above or below the line is hollow, says so, and so do the sentence and the share of all", () => {
    const doubted = row(2, "乙县", 200, 210, { standing: "very_high" });
    doubted.shown.flags = ["open_check"];
    const open = { n: 1, share: 210 / 354 };
    const told = league([rows[0]!, doubted, rows[3]!]);
    const drawing = funnelChart({ ...told, pooled: { ...told.pooled!, open } }, limits, "en");
    const dots = (drawing.option.series as { id: string; data: { value: number[]; itemStyle: { color: string } }[] }[])
      .find((s) => s.id === "dots")!
      .data.map((d) => [d.value[0], d.itemStyle.color === "var(--ground)"]);
    expect(dots).toEqual([
      [40, false],
      [100, false],
      [210, true],
    ]);
    expect(drawing.stops.map((s) => s.words.join().includes("a check on it fails"))).toEqual([false, false, true]);
    expect(drawing.marks).toContain("openCheck");
    expect(drawing.summary).toContain("Place 2 95.2% (a check on it fails)");
    expect(drawing.summary).toContain("of these 1 unit with a failed check not settled, 59.3% of the denominator");
    const sure = funnelChart(told, limits, "en").summary;
    expect(sure).not.toContain("of these");
  });

  test("on a phone there is no room for names", () => {
    expect(svgOf(funnelChart(league(rows), limits, "zh").option, 340, 340)).not.toContain("乙县");
  });

  test("the arrow keys walk from few cases to many, each with value, fraction and where it stands", () => {
    const { stops } = funnelChart(league(rows), limits, "en");
    expect(stops.map((s) => s.words[0])).toEqual(["Place 3", "Place 1", "Place 4", "Place 2"]);
    expect(stops[0]?.words.join()).toContain("1 of 4");
    expect(stops[3]?.words.join()).toContain("above the 99.8% limit");
  });

  test("the axis begins at 0, but follows units and limits that lie close together, and then says so", () => {
    const near = [row(1, "甲县", 96, 100), row(2, "乙县", 39, 40), row(3, "丙县", 87, 100)];
    const high = { ...league(near), pooled: { n: 3, numerator: 222, denominator: 240, share: 0.925, open: null } };
    const narrow = [
      { cases: 40, warn: { low: 0.84, high: 1 }, alarm: { low: 0.8, high: 1 } },
      { cases: 100, warn: { low: 0.87, high: 0.98 }, alarm: { low: 0.84, high: 1 } },
    ];
    for (const [drawn, from] of [
      [funnelChart(league(rows), limits, "en"), 0],
      [funnelChart(high, narrow, "en"), 0.75],
    ] as const) {
      expect(drawn.option.yAxis).toMatchObject({ min: from, max: 1 });
      expect(drawn.notes.join(" ").includes("not from 0")).toBe(from > 0);
    }
  });
});

test("an axis of shares always holds them all, whatever they are", () => {
  for (let low = 0; low <= 1; low += 0.03)
    for (let high = low; high <= 1; high += 0.02) {
      const { min, max, interval } = shareAxis(low, high);
      expect(min).toBeGreaterThanOrEqual(0);
      expect(min).toBeLessThanOrEqual(low + 1e-9);
      expect(max).toBeGreaterThanOrEqual(high - 1e-9);
      expect((max - min) / interval).toBeLessThanOrEqual(10);
      expect(max).toBeGreaterThan(min);
    }
});
