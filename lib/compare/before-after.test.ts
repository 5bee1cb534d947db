import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beforeAfter, shareDifference } from "./before-after";

const share = (numerator: number, denominator: number) => ({ numerator, denominator });

describe("the interval of a difference of two shares", () => {
  test.each([
    [share(56, 70), share(48, 80), 0.0524, 0.3339],
    [share(9, 10), share(3, 10), 0.1705, 0.809],
    [share(10, 10), share(0, 20), 0.6791, 1],
  ])("Newcombe's published cases: %o and %o", (a, b, low, high) => {
    const found = shareDifference(a, b)!;
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  test("without cases there is none", () => expect(shareDifference(share(0, 0), share(1, 2))).toBeNull());

  test("turned round it is the same with the other sign, and holds the difference", () => {
    const any = fc.integer({ min: 1, max: 500 }).chain((n) => fc.integer({ min: 0, max: n }).map((k) => share(k, n)));
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [one, other] = [shareDifference(a, b)!, shareDifference(b, a)!];
        expect(one.low).toBeCloseTo(-other.high, 10);
        expect(one.low).toBeLessThanOrEqual(one.value + 1e-12);
        expect(one.high).toBeGreaterThanOrEqual(one.value - 1e-12);
      }),
    );
  });
});

describe("before and after a year", () => {
  const at = (year: number, numerator: number, denominator: number) => ({ year, numerator, denominator });

  test("years are added up on either side, the year itself counts as after", () => {
    const found = beforeAfter([at(2017, 1, 20), at(2018, 3, 30), at(2019, 10, 20), at(2022, 20, 40)], 2019)!;
    expect(found.before).toEqual({ from: 2017, to: 2018, years: 2, numerator: 4, denominator: 50 });
    expect(found.after).toEqual({ from: 2019, to: 2022, years: 2, numerator: 30, denominator: 60 });
    expect(found.verdict).toBe("rose");
  });

  test("few cases may be chance; the other way it fell", () => {
    expect(beforeAfter([at(2018, 1, 5), at(2019, 2, 5)], 2019)?.verdict).toBe("chance");
    expect(beforeAfter([at(2018, 50, 100), at(2019, 20, 100)], 2019)?.verdict).toBe("fell");
  });

  test("a year without cases or with more parts than whole takes no part", () => {
    expect(beforeAfter([at(2018, 0, 0), at(2019, 2, 5)], 2019)).toBeNull();
    expect(beforeAfter([at(2018, 6, 5), at(2019, 2, 5)], 2019)).toBeNull();
  });
});
