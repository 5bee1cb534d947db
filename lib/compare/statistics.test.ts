import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aggregate, coverageOf } from "./coverage";
import { binomialPmf, logGamma, normalCdf, normalQuantile, poissonCdf } from "./distributions";
import { breaksBetween, breaksInYears, breaksOf, comparable, runsOf } from "./era-breaks";
import { changeOf, comparableChange, indexTo, pairedChange, yearlyGrowth } from "./growth";
import { median, quantile, quartiles, ranks } from "./quantiles";
import { funnel, funnelLimits, poissonInterval, poissonRate, standing, wilsonInterval } from "./rates";
import type { SeriesValue } from "./series-value";

describe("distributions", () => {
  test("the normal distribution at well-known points", () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 10);
    expect(normalQuantile(0.999)).toBeCloseTo(3.090232306167813, 10);
    expect(normalQuantile(0.5)).toBeCloseTo(0, 12);
    expect(normalCdf(-1.959963984540054)).toBeCloseTo(0.025, 12);
  });
  test("quantile and distribution function undo each other", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (p) => {
        expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 9);
      }),
    );
  });
  test("gamma is the factorial, Poisson and binomial add up", () => {
    expect(Math.exp(logGamma(6))).toBeCloseTo(120, 8);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 10);
    expect(poissonCdf(2, 3)).toBeCloseTo(Math.exp(-3) * (1 + 3 + 4.5), 12);
    expect([0, 1, 2, 3, 4].reduce((s, k) => s + binomialPmf(k, 4, 0.3), 0)).toBeCloseTo(1, 12);
    expect(binomialPmf(2, 4, 0.5)).toBeCloseTo(0.375, 12);
    expect([binomialPmf(0, 5, 0), binomialPmf(5, 5, 1), binomialPmf(1, 5, 0)]).toEqual([1, 1, 0]);
  });
});

describe("intervals", () => {
  test("Wilson's interval: the usual worked examples", () => {
    expect(wilsonInterval(1, 10)).toEqual({ low: expect.closeTo(0.017876, 5), high: expect.closeTo(0.40415, 5) });
    expect(wilsonInterval(0, 10)).toEqual({ low: 0, high: expect.closeTo(0.27753, 4) });
    expect(wilsonInterval(10, 10)).toEqual({ low: expect.closeTo(0.72247, 4), high: 1 });
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(() => wilsonInterval(11, 10)).toThrow(RangeError);
  });
  test("Wilson's interval as published (R. G. Newcombe, Statistics in Medicine 17, 1998, table I, method 3)", () => {
    const published = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const;
    for (const [cases, of, low, high] of published)
      expect(wilsonInterval(cases, of)).toEqual({ low: expect.closeTo(low, 4), high: expect.closeTo(high, 4) });
  });
  test("it holds the share, stays within 0 and 1, and mirrors", () => {
    const share = fc
      .integer({ min: 1, max: 5000 })
      .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(share, ([cases, of]) => {
        const i = wilsonInterval(cases, of) as { low: number; high: number };
        const other = wilsonInterval(of - cases, of) as { low: number; high: number };
        expect(i.low).toBeGreaterThanOrEqual(0);
        expect(i.low).toBeLessThanOrEqual(cases / of);
        expect(i.high).toBeGreaterThanOrEqual(cases / of);
        expect(i.high).toBeLessThanOrEqual(1);
        expect(other.low).toBeCloseTo(1 - i.high, 9);
      }),
    );
  });
  test("exact Poisson intervals as in the tables", () => {
    expect(poissonInterval(0)).toEqual({ low: 0, high: expect.closeTo(3.68888, 4) });
    expect(poissonInterval(1)).toEqual({ low: expect.closeTo(0.025318, 5), high: expect.closeTo(5.57164, 4) });
    expect(poissonInterval(10)).toEqual({ low: expect.closeTo(4.79539, 4), high: expect.closeTo(18.39036, 4) });
    expect(poissonInterval(100)).toEqual({ low: expect.closeTo(81.3637, 2), high: expect.closeTo(121.6266, 2) });
    expect(() => poissonInterval(1.5)).toThrow(RangeError);
  });
  test("both tails of the exact interval have the probability they should", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.constantFrom(0.9, 0.95, 0.998), (count, level) => {
        const { low, high } = poissonInterval(count, level);
        expect(1 - poissonCdf(count - 1, low)).toBeCloseTo((1 - level) / 2, 6);
        expect(poissonCdf(count, high)).toBeCloseTo((1 - level) / 2, 6);
      }),
      { numRuns: 60 },
    );
  });
  test("rates scale with their exposure", () => {
    const r = poissonRate(10, 500, 100);
    expect(r).toEqual({ rate: 2, low: expect.closeTo(0.95908, 4), high: expect.closeTo(3.67807, 4) });
    expect(poissonRate(3, 0)).toBeNull();
  });
});

describe("funnel", () => {
  test("limits come from the exact distribution: no more than the nominal share of places lies outside by chance", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 300 }),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.constantFrom(0.95, 0.998),
        (n, p, level) => {
          const { low, high } = funnelLimits(p, n, level);
          let outside = 0;
          for (let k = 0; k <= n; k++) if (k / n < low || k / n > high) outside += binomialPmf(k, n, p);
          // Limits between two whole cases: at most the nominal share in each tail, and the case the limit falls into.
          expect(outside).toBeLessThanOrEqual(1 - level + 1e-9);
          expect(low).toBeLessThanOrEqual(p);
          expect(high).toBeGreaterThanOrEqual(p);
        },
      ),
      { numRuns: 100 },
    );
  });
  test("they narrow with the cases and are wider at 99.8 %", () => {
    const limits = funnel(0.6, [10, 100, 1000, 2000, 2001, 100_000]);
    for (const [i, l] of limits.entries()) {
      expect(l.alarm.low).toBeLessThanOrEqual(l.warn.low);
      expect(l.alarm.high).toBeGreaterThanOrEqual(l.warn.high);
      const next = limits[i + 1];
      if (next) expect(next.warn.high - next.warn.low).toBeLessThanOrEqual(l.warn.high - l.warn.low + 0.0005);
    }
  });
  test("counted limits and normal limits meet", () => {
    expect(funnelLimits(0.4, 2000, 0.95).high).toBeCloseTo(funnelLimits(0.4, 2001, 0.95).high, 3);
  });
  test("a tiny place is not called worst by chance, a large one is", () => {
    expect(standing(0, 2, 0.7)).toBe("as_expected");
    expect(standing(400, 1000, 0.7)).toBe("very_low");
    expect(standing(730, 1000, 0.7)).toBe("high");
    expect(standing(0, 0, 0.7)).toBeNull();
  });
});

describe("order", () => {
  test("median and quartiles interpolate as spreadsheets do", () => {
    expect(median([])).toBeNull();
    expect(median([3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(quartiles([1, 2, 3, 4, 5, 6])).toEqual({ lower: 2.25, middle: 3.5, upper: 4.75 });
    expect(() => quantile([1], 2)).toThrow(RangeError);
  });
  test("quantiles lie within the values and grow with p", () => {
    const some = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 });
    fc.assert(
      fc.property(
        some,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, p, q) => {
          const [a, b] = [quantile(values, Math.min(p, q)) as number, quantile(values, Math.max(p, q)) as number];
          expect(a).toBeLessThanOrEqual(b + 1e-9);
          expect(a).toBeGreaterThanOrEqual(Math.min(...values));
          expect(b).toBeLessThanOrEqual(Math.max(...values));
        },
      ),
    );
  });
  test("equal values share a rank", () => expect(ranks([5, 9, 5, 1])).toEqual([2, 1, 2, 4]));
});

describe("growth", () => {
  test("from zero there is a difference but no percentage; without one of both there is nothing", () => {
    expect(changeOf(0, 5)).toEqual({ from: 0, to: 5, absolute: 5, relative: null });
    expect(changeOf(50, 34)).toMatchObject({ absolute: -16, relative: -0.32 });
    expect(changeOf(null, 5)).toBeNull();
  });
  test("across a break there is no change to tell", () => {
    const at = (era: "E2" | "E3" | "E4") => ({ value: 100, era });
    expect(comparableChange("refused", at("E2"), at("E3"))).toBeNull();
    expect(comparableChange("refused", at("E3"), at("E4"))).toMatchObject({ absolute: 0 });
    expect(comparableChange("refused", null, at("E4"))).toBeNull();
  });
  test("an index needs its base year", () => {
    expect(indexTo([50, null, 75], 0)).toEqual([100, null, 150]);
    expect(indexTo([0, 5], 0)).toEqual([null, null]);
    expect(indexTo([null, 5], 0)).toEqual([null, null]);
  });
  test("paired change counts only units with both years", () => {
    expect(
      pairedChange([
        [10, 12],
        [null, 500],
        [7, null],
        [20, 18],
      ]),
    ).toEqual({ from: 30, to: 30, absolute: 0, relative: 0, n: 2 });
    expect(pairedChange([[null, 1]])).toBeNull();
  });
  test("yearly growth compounds", () => {
    expect(yearlyGrowth(100, 121, 2)).toBeCloseTo(0.1, 12);
    expect(yearlyGrowth(0, 5, 2)).toBeNull();
  });
});

describe("breaks", () => {
  test("a break stands at the first year of the later format, with its reason in both languages", () => {
    expect(breaksOf("granted").map((b) => [b.at, b.year])).toEqual([["E2|E3", 2019]]);
    for (const b of breaksOf("normative_documents_made")) expect(b.reason.zh && b.reason.en).toBeTruthy();
    expect(breaksOf("normative_documents_made").map((b) => b.year)).toEqual([2014, 2019, 2021]);
  });
  test("only borders between both eras count, in either order", () => {
    expect(breaksBetween("normative_documents_made", "E2", "E3").map((b) => b.at)).toEqual(["E2|E3"]);
    expect(breaksBetween("normative_documents_made", "E4", "E2").map((b) => b.at)).toEqual(["E2|E3", "E3|E4"]);
    expect(breaksBetween("normative_documents_made", "E3", "E3")).toEqual([]);
    expect(comparable("reconsideration_upheld", "E1", "E4")).toBe(true);
  });
  test("years are read by the format of the year", () => {
    expect(breaksInYears("granted", 2016, 2018)).toEqual([]);
    expect(breaksInYears("granted", 2016, 2019).map((b) => b.year)).toEqual([2019]);
    expect(breaksInYears("granted", 2020, 2016)).toEqual([]);
  });
  test("a line is cut at breaks and at missing years, by the era of the figure, not by its year", () => {
    const points = [
      { year: 2017, era: "E2" as const },
      { year: 2018, era: "E2" as const },
      { year: 2019, era: "E3" as const },
      { year: 2020, era: null },
      { year: 2021, era: "E3" as const },
      { year: 2022, era: "E4" as const },
    ];
    expect(runsOf("granted", points)).toEqual([[0, 1], [2], [4, 5]]);
    expect(() => runsOf("nothing", points)).toThrow();
  });
  test("points that are not of successive years are not joined", () => {
    expect(
      runsOf("granted", [
        { year: 2015, era: "E2" },
        { year: 2017, era: "E2" },
      ]),
    ).toEqual([[0], [1]]);
  });
});

describe("sums over units", () => {
  test("counts add up over those that have one; the others are told, not counted as zero", () => {
    const sum = aggregate([count(5), count(7), missing()], 4);
    expect(sum).toMatchObject({ value: 12, numerator: null, n: 2, expected: 4, share: 0.5 });
    expect(aggregate([missing()], 4)).toMatchObject({ value: null, n: 0, share: 0 });
    expect(aggregate([], null)).toMatchObject({ value: null, n: 0, share: null });
  });
  test("shares are ratios of sums, never means of shares", () => {
    expect(aggregate([share(1, 1), share(10, 99)], 2)).toMatchObject({
      value: 0.11,
      numerator: 11,
      denominator: 100,
      n: 2,
    });
  });
  test("a unit without cases has reported, with 0 of 0", () => {
    const none: SeriesValue = { kind: "blank", blank: "not_stated", reason: "no_cases", missing: [] };
    expect(aggregate([share(3, 10), none], 2)).toMatchObject({ value: 0.3, n: 2 });
    expect(aggregate([none], 2)).toMatchObject({ value: null, n: 1 });
  });
  test("cases per hundred keep their factor; flags and doubts are counted", () => {
    const some = { ...share(2, 50), inferred: true, flags: ["lower_bound", "unstable"], approx: "about" as const };
    expect(aggregate([some], 1, 100)).toMatchObject({ value: 4, inferred: 1, approximate: 1, flags: ["lower_bound"] });
  });
  test("the order of the units does not matter", () => {
    const any = fc.array(fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 100 })), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(any, (parts) => {
        const values = parts.map(([n, d]) => share(n, d));
        expect(aggregate(values).value).toBeCloseTo(aggregate([...values].reverse()).value as number, 9);
      }),
    );
  });
  test("coverage of an unknown or empty whole is no share", () => {
    expect(coverageOf(3, null).share).toBeNull();
    expect(coverageOf(0, 0).share).toBeNull();
  });
});

const base = { inferred: false, approx: null, flags: [], used: [] };
const count = (value: number): SeriesValue & { kind: "value" } => ({ kind: "value", value, ...base });
const share = (n: number, d: number): SeriesValue & { kind: "value" } => ({
  kind: "value",
  value: n / d,
  numerator: n,
  denominator: d,
  ...base,
});
const missing = (): SeriesValue => ({ kind: "blank", blank: "not_stated", reason: null, missing: ["x"] });
