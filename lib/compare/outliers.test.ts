import fc from "fast-check";
import { expect, test } from "vitest";
import { outliers, type UnitPoint } from "./outliers";

/** One unit's figures from 2014 on. */
const unit = (id: number, values: number[], segment = "a"): UnitPoint[] =>
  values.map((value, i) => ({ unit: id, year: 2014 + i, value, segment }));

test("a figure ten times that of all other years is told, with what one would have expected", () => {
  const [found, ...more] = outliers(unit(1, [50, 48, 52, 500, 51, 49]));
  expect(more).toEqual([]);
  expect(found).toMatchObject({ unit: 1, year: 2017, value: 500 });
  expect(found?.expected).toBeCloseTo(50, 0);
  expect(found?.ratio).toBeCloseTo(9.8, 1);
});

test("a year in which everyone tripled is no outlier of anyone; the one who did not is", () => {
  const many = Array.from({ length: 9 }, (_, i) => unit(i + 1, [40, 42, 38, 160, 41, 40]));
  expect(outliers(many.flat())).toEqual([]);
  const still = outliers([...many.flat(), ...unit(99, [40, 42, 38, 40, 41, 40])]);
  expect(still.map((o) => [o.unit, o.year])).toEqual([[99, 2017]]);
});

test("a unit that always jumps about has no outliers, nor has one with few cases or few years", () => {
  expect(outliers(unit(1, [10, 200, 15, 400, 8, 300, 20]))).toEqual([]);
  expect(outliers(unit(2, [0, 1, 0, 12, 0, 1]))).toEqual([]);
  expect(outliers(unit(3, [50, 500, 50, 50]))).toEqual([]);
});

test("years on the other side of a break do not count", () => {
  const before = unit(1, [1000, 1010, 990, 1005, 1000], "E2");
  const after = unit(1, [50, 52, 48, 51, 49], "E3").map((p) => ({ ...p, year: p.year + 5 }));
  expect(outliers([...before, ...after])).toEqual([]);
});

test("the order of the points changes nothing", () => {
  const points = [...unit(1, [50, 48, 52, 500, 51, 49]), ...unit(2, [30, 33, 31, 29, 3000, 30])];
  fc.assert(
    fc.property(fc.shuffledSubarray(points, { minLength: points.length, maxLength: points.length }), (mixed) => {
      expect(outliers(mixed)).toEqual(outliers(points));
    }),
  );
});
