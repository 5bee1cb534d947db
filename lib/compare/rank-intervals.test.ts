import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankRanges } from "./rank-intervals";
import { casesOf, intervalOf, uncertaintyOf } from "./uncertainty";

const exactly = (value: number) => ({ value, interval: null });
const between = (value: number, low: number, high: number) => ({ value, interval: { low, high } });

describe("rank ranges", () => {
  test("without intervals a rank is certain, but for ties, which share the whole room of their tie", () => {
    expect(rankRanges([9, 7, 7, 1].map(exactly))).toEqual([
      { rank: 1, best: 1, worst: 1 },
      { rank: 2, best: 2, worst: 3 },
      { rank: 2, best: 2, worst: 3 },
      { rank: 4, best: 4, worst: 4 },
    ]);
  });

  test("a place whose interval overlaps its neighbour's could stand in its place; one that lies apart could not", () => {
    expect(rankRanges([between(50, 40, 60), between(45, 35, 55), between(10, 5, 15)])).toEqual([
      { rank: 1, best: 1, worst: 2 },
      { rank: 2, best: 1, worst: 2 },
      { rank: 3, best: 3, worst: 3 },
    ]);
  });

  test("intervals that only touch are not apart", () => {
    expect(rankRanges([between(2, 2, 3), between(1, 0, 2)]).map((r) => r.worst)).toEqual([2, 2]);
  });

  test("agrees with counting one by one, and holds the rank itself", () => {
    const item = fc
      .tuple(fc.integer({ min: 0, max: 50 }), fc.nat(9), fc.nat(9))
      .map(([value, below, above]) => between(value, value - below, value + above));
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 30 }), (items) => {
        for (const [k, range] of rankRanges(items).entries()) {
          const own = items[k]!.interval;
          expect(range.best).toBe(1 + items.filter((i) => i.interval.low > own.high).length);
          expect(range.worst).toBe(items.length - items.filter((i) => i.interval.high < own.low).length);
          expect(range.best).toBeLessThanOrEqual(range.rank);
          expect(range.rank).toBeLessThanOrEqual(range.worst);
        }
      }),
    );
  });
});

describe("intervals by kind of series", () => {
  const of = (value: number, numerator: number | null = null, denominator: number | null = null, approx = false) => ({
    value,
    numerator,
    denominator,
    approx,
  });

  test("shares, rates and counts of cases have one; staff, money and documents have none", () => {
    expect(uncertaintyOf("disclosure_rate")).toBe("share");
    expect(uncertaintyOf("disputes_per_100_requests")).toBe("rate");
    expect(uncertaintyOf("requests_received")).toBe("count");
    expect(uncertaintyOf("reconsideration_total")).toBe("count");
    for (const key of [
      "staff_total",
      "request_fees_collected",
      "normative_documents_in_force",
      "proactive_disclosures",
    ])
      expect(uncertaintyOf(key), key).toBe("none");
  });

  test("a share's is Wilson's, a count's the exact Poisson interval, a rate's that of its cases over its whole", () => {
    expect(intervalOf("share", 1, of(0.1, 1, 10))?.high).toBeCloseTo(0.40415, 4);
    expect(intervalOf("count", 1, of(10))?.low).toBeCloseTo(4.79539, 4);
    const rate = intervalOf("rate", 100, of(2, 10, 500));
    expect(rate?.low).toBeCloseTo((4.79539 / 500) * 100, 4);
    expect(rate?.high).toBeCloseTo((18.39036 / 500) * 100, 4);
  });

  test("a rounded figure, a part larger than its whole and a fraction of a case get none", () => {
    expect(intervalOf("count", 1, of(10, null, null, true))).toBeNull();
    expect(intervalOf("share", 1, of(1.5, 3, 2))).toBeNull();
    expect(intervalOf("count", 1, of(2.5))).toBeNull();
    expect(intervalOf("none", 1, of(12))).toBeNull();
  });

  test("few or many is told by the whole of a share and by a count itself", () => {
    expect(casesOf("share", of(0.5, 2, 4))).toBe(4);
    expect(casesOf("count", of(7))).toBe(7);
    expect(casesOf("none", of(7))).toBeNull();
  });
});
