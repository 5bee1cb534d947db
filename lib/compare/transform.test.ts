import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { POINTS, type Shown, type Trend, type UnitRef } from "@/lib/answers";
import { perReport, transform } from "./transform";

const value = (v: number, fraction?: [number, number], flags: string[] = []): Shown => ({
  kind: "value",
  value: v,
  numerator: fraction?.[0] ?? null,
  denominator: fraction?.[1] ?? null,
  era: "E4",
  state: "coded",
  approx: null,
  flags,
  source: { kind: "computed", parts: 1, origins: ["coded"] },
});
const gap: Shown = { kind: "blank", blank: "no_report", reason: null };
const disputed: Shown = {
  kind: "disputed",
  era: "E4",
  readings: [
    { value: 5, source: { kind: "computed", parts: 1, origins: ["coded"] } },
    { value: 10, source: { kind: "computed", parts: 1, origins: ["coded"] } },
  ],
};
interface Shape {
  share?: boolean;
  unit?: string;
  breaks?: number[];
  from?: number;
}
/** One of several counties of 320600, whole area. */
const unitOf = (i: number, { slug = `3206${i + 10}`, path = ["320000", "320600"], ...unit }: UnitShape = {}): UnitRef =>
  ({
    id: i,
    scope: "jurisdiction",
    issuerKind: "government",
    ...unit,
    place: { slug, path: path.map((p) => ({ slug: p })) },
  }) as UnitRef;
type UnitShape = Partial<Pick<UnitRef, "scope" | "issuerKind">> & { slug?: string; path?: string[] };

const trend = (lines: Shown[][], { share = false, unit = "件", breaks = [], from = 2019 }: Shape = {}): Trend => ({
  series: { share, unit, breaks: breaks.map((year) => ({ year })) } as Trend["series"],
  years: (lines[0] ?? []).map((_, i) => from + i),
  lines: lines.map((points, i) => ({ unit: unitOf(i), points })),
  coverage: { shown: 0, of: 0 },
});
/** Values, and the reasons where there is none. */
const told = (t: Trend) =>
  t.lines.map((l) =>
    l.points.map((p) =>
      p.kind === "value" ? p.value : p.kind === "blank" ? (p.reason ?? p.blank) : p.readings.map((r) => r.value),
    ),
  );

describe("index", () => {
  test("the base is the earliest year that most units have; units without it are dropped by name", () => {
    const result = transform(
      trend([
        [value(10), value(20), value(30)],
        [gap, value(50), value(25)],
        [gap, value(0), gap],
      ]),
      "index",
    );
    expect(result.base).toBe(2020);
    expect(result.dropped.map((u) => u.id)).toEqual([2]);
    expect(told(result.trend)).toEqual([
      [50, 100, 150],
      ["no_report", 100, 50],
    ]);
    expect(result.trend.series.unit).toBe("index");
  });
  test("the base stands in the newest stretch counted the same way, and nothing beyond its break is compared with it", () => {
    const result = transform(trend([[value(10), value(20), value(40)]], { breaks: [2020] }), "index");
    expect(result.base).toBe(2020);
    expect(told(result.trend)).toEqual([["across_break", 100, 200]]);
  });
  test("a wished base year holds, and without a value above zero there is refused with its reason", () => {
    const lines = trend([[value(10), value(0), value(40)]]);
    expect(told(transform(lines, "index", 2019).trend)).toEqual([[100, 0, 400]]);
    expect(transform(lines, "index", 2020)).toMatchObject({ refused: "no_base", base: 2020 });
    expect(transform(trend([[gap, gap]]), "index")).toMatchObject({ refused: "no_base", base: null });
  });
  test("readings that differ are both scaled and still differ", () => {
    expect(told(transform(trend([[value(10), disputed]]), "index").trend)).toEqual([[100, [50, 100]]]);
  });
});

describe("share of the total", () => {
  test("only in years in which every unit has a value: numerator and denominator rest on the same units", () => {
    const { trend: shares } = transform(
      trend([
        [value(1), value(5), value(3)],
        [value(3), gap, disputed],
      ]),
      "share",
    );
    expect(told(shares)).toEqual([
      [0.25, "total_incomplete", "total_incomplete"],
      [0.75, "no_report", "total_incomplete"],
    ]);
    expect(shares.series).toMatchObject({ unit: "%", share: true });
    expect(shares.lines[0]?.points[0]).toMatchObject({ numerator: 1, denominator: 4 });
  });
  test("the shares of a complete year add up to one; a year of zeros has none", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 2, maxLength: 8 }), (counts) => {
        const parts = transform(trend(counts.map((c) => [value(c)])), "share").trend.lines.map((l) => l.points[0]!);
        const total = counts.reduce((a, b) => a + b, 0);
        if (total === 0) expect(parts.every((p) => p.kind === "blank")).toBe(true);
        else expect(parts.reduce((sum, p) => sum + (p.kind === "value" ? p.value : Number.NaN), 0)).toBeCloseTo(1, 9);
      }),
    );
  });
  test("a share of shares, and the share of one place in itself, are refused", () => {
    expect(transform(trend([[value(0.5)], [value(0.5)]], { share: true, unit: "%" }), "share").refused).toBe(
      "share_of_share",
    );
    expect(transform(trend([[value(5)]]), "share").refused).toBe("one_place");
  });
  test("units that cannot be added up are refused: the same request would be counted twice, or nobody knows what the sum is of", () => {
    const of = (...units: UnitShape[]) => {
      const made = trend(units.map(() => [value(5)]));
      for (const [i, unit] of units.entries()) made.lines[i]!.unit = unitOf(i, unit);
      return transform(made, "share");
    };
    const city = { slug: "320600", path: ["320000"] };
    const county = { slug: "320685" };
    expect(of(county, {}).refused).toBeNull();
    expect(of(county, city).refused, "a county within its city").toBe("mixed");
    expect(of(county, { slug: "320000", path: [] }).refused, "two levels above").toBe("mixed");
    expect(of(county, { slug: "320500", path: ["320000"] }).refused, "in another city").toBeNull();
    expect(
      of({ scope: "organ" }, { ...city, scope: "organ" }).refused,
      "an office holds nothing of its counties",
    ).toBeNull();
    expect(of({ scope: "organ" }, {}).refused, "an office and a whole area").toBe("mixed");
    expect(of({ scope: "unknown" }, { scope: "unknown" }).refused).toBe("mixed");
    expect(of({ issuerKind: "zone", slug: "320671" }, county).refused, "a zone lies over the counties beside it").toBe(
      "mixed",
    );
    expect(told(of(county, city).trend), "the figures themselves stay").toEqual([[5], [5]]);
  });
});

describe("change on the year before", () => {
  test("relative for counts; not from zero, not over a gap, not across a break", () => {
    const points = [value(10), value(15), gap, value(0), value(4), value(8)];
    expect(told(transform(trend([points], { breaks: [2024] }), "change").trend)).toEqual([
      ["no_previous", 0.5, "no_report", "no_previous", "from_zero", "across_break"],
    ]);
  });
  test("in points for shares, from zero too", () => {
    const changes = told(
      transform(trend([[value(0), value(0.25), value(0.2)]], { share: true, unit: "%" }), "change").trend,
    );
    expect(transform(trend([[value(0.2), value(0.3)]], { share: true, unit: "%" }), "change").trend.series.unit).toBe(
      POINTS,
    );
    expect(changes[0]?.[1]).toBeCloseTo(0.25);
    expect(changes[0]?.[2]).toBeCloseTo(-0.05);
  });
});

test("seen another way, the coverage is that of what is shown", () => {
  const points = [value(10), value(15), gap, value(0), value(4), value(8)];
  expect(transform(trend([points]), "change").trend.coverage).toEqual({ shown: 2, of: 6 });
  expect(transform(trend([points, [gap, gap, gap, gap, gap, gap]]), "index", 2019).trend.coverage).toEqual({
    shown: 5,
    of: 6,
  });
});

describe("per report", () => {
  test("counts: the mean over the reports that give it, with their number; gaps are no zeros", () => {
    const [one, none] = perReport(
      trend([
        [value(10), gap, value(20)],
        [gap, gap, gap],
      ]),
    );
    expect(one).toMatchObject({ n: 2, years: [2019, 2021], shown: { value: 15 } });
    expect(none).toMatchObject({ n: 0, shown: { kind: "blank" } });
  });
  test("shares: the ratio of the sums, never the mean of the shares; together there may be cases enough", () => {
    const points = [value(1, [1, 1], ["unstable"]), value(0.1, [1, 10])];
    const [one] = perReport(trend([points], { share: true, unit: "%" }));
    expect(one?.shown).toMatchObject({ value: 2 / 11, numerator: 2, denominator: 11, flags: [] });
  });
});

test("whatever the way, nothing a report left blank becomes a number", () => {
  const shown = fc.oneof(
    fc.nat(500).map((n) => value(n)),
    fc.constant(gap),
    fc.constant(disputed),
  );
  fc.assert(
    fc.property(fc.array(fc.array(shown, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (lines) => {
      for (const way of ["index", "share", "change"] as const) {
        const result = transform(trend(lines), way);
        for (const line of result.trend.lines)
          line.points.forEach((p, i) => {
            if (lines[line.unit.id]![i]!.kind === "blank") expect(p.kind).toBe("blank");
            if (p.kind === "value") expect(Number.isFinite(p.value)).toBe(true);
          });
      }
    }),
  );
});
