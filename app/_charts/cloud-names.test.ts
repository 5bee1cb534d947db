import fc from "fast-check";
import { expect, test } from "vitest";
import { sidesOfNames } from "./cloud-names";

test("alone a name stands right of its point, at the right edge left of it", () => {
  expect(sidesOfNames([{ x: 100, y: 50, width: 80 }], 1000)).toEqual(["right"]);
  expect(sidesOfNames([{ x: 980, y: 50, width: 80 }], 1000)).toEqual(["left"]);
});

test("names of points in a row stand left, above and below, none over another", () => {
  const row = [602, 660, 698, 763].map((x, i) => ({ x: x * 1.35, y: 100 + [0, -2, 9, 3][i]!, width: 95 }));
  expect(sidesOfNames(row, 1080)).toEqual(["left", "top", "bottom", "top"]);
});

test("every point gets a side, however crowded", () => {
  const point = fc.record({
    x: fc.integer({ min: 0, max: 1000 }),
    y: fc.integer({ min: 0, max: 300 }),
    width: fc.constant(90),
  });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 12 }), (points) => {
      expect(sidesOfNames(points, 1000)).toHaveLength(points.length);
    }),
  );
});
