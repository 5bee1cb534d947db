import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { waysThatFit } from "./solve-cuts";
import { joinBySum, splitBySums } from "./split-digits";

const row = fc.array(fc.oneof(fc.constant(0), fc.nat(300)), { minLength: 6, maxLength: 6 });
const withTotal = (parts: number[]) => [...parts, parts.reduce((a, b) => a + b, 0)];

describe("a run of digits", () => {
  test("is cut where the row sum leaves one way", () =>
    expect(splitBySums(["291000030"], [{ length: 7 }])).toEqual([[29, 1, 0, 0, 0, 0, 30]]));
  test("zeros are zeros", () => expect(splitBySums(["0000000"], [{ length: 7 }])).toEqual([[0, 0, 0, 0, 0, 0, 0]]));
  test("too few digits have no cut", () => expect(splitBySums(["12012"], [{ length: 7 }])).toEqual([]));
  test("figures do not begin with 0 and do not span what stands apart", () => {
    expect(splitBySums(["10", "1"], [{ length: 3 }])).toEqual([[1, 0, 1]]);
    expect(splitBySums(["1", "01"], [{ length: 3 }])).toEqual([[1, 0, 1]]);
  });
  test("the printed figures are always among its cuts", () => {
    fc.assert(
      fc.property(row, (parts) => {
        const figures = withTotal(parts);
        expect(splitBySums([figures.join("")], [{ length: 7 }], 5000)).toContainEqual(figures);
      }),
    );
  });
  test("three groups of five are cut together", () => {
    const figures = [3, 0, 1, 0, 4, 0, 0, 0, 0, 0, 12, 0, 0, 1, 13];
    const five = { length: 5 };
    expect(splitBySums([figures.join("")], [five, five, five], 10)).toContainEqual(figures);
  });
});

test("thousands that were printed with a space are put together by the sum", () => {
  expect(joinBySum("1 234 0 0 0 0 0 1 234".split(" "), 7)).toEqual([[1234, 0, 0, 0, 0, 0, 1234]]);
  expect(joinBySum("1 2 0 0 0 0 0 3".split(" "), 7)).toEqual([]);
});

test("rows with several cuts are weighed together", () => {
  const fits = waysThatFit([
    {
      sign: 1,
      ways: [
        [1, 20],
        [12, 0],
      ],
    },
    { sign: 1, ways: [[3, 4]] },
    { sign: -1, ways: [[15, 4]] },
  ]);
  expect(fits?.[0]).toEqual(new Set([1]));
  expect(
    waysThatFit([
      { sign: 1, ways: [[1]] },
      { sign: -1, ways: [[2]] },
    ])?.[0]?.size,
  ).toBe(0);
});
