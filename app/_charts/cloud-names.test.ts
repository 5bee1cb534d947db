import fc from "fast-check";
import { expect, test } from "vitest";
import { sidesOfNames } from "./cloud-names";

const plot = (width: number) => ({ width, height: 400, margin: 50 });

test("alone a name stands right of its point, at the right edge left of it", () => {
  expect(sidesOfNames([{ x: 100, y: 50, width: 80 }], plot(1000))).toEqual(["right"]);
  expect(sidesOfNames([{ x: 980, y: 50, width: 80 }], plot(1000))).toEqual(["left"]);
});

test("names of points in a row find room left, above and below, none over another or over a point", () => {
  const row = [602, 660, 698, 763].map((x, i) => ({ x: x * 1.35, y: 180 + [0, -2, 9, 3][i]!, width: 85 }));
  const sides = sidesOfNames(row, plot(1080));
  const boxes = row.map(({ x, y, width }, i) => {
    const left = { right: x + 12, left: x - 12 - width, top: x - width / 2, bottom: x - width / 2 }[sides[i]!];
    const top = { right: y - 7, left: y - 7, top: y - 26, bottom: y + 12 }[sides[i]!];
    return { left, top, right: left + width, bottom: top + 14 };
  });
  const meet = (a: (typeof boxes)[number], b: (typeof boxes)[number]) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const points = row.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
  boxes.forEach((box, i) => {
    expect(boxes.filter((other, k) => k > i && meet(box, other))).toEqual([]);
    expect(points.filter((point) => meet(box, point))).toEqual([]);
  });
});

test("every point gets a side, however crowded", () => {
  const point = fc.record({
    x: fc.integer({ min: 0, max: 1000 }),
    y: fc.integer({ min: 0, max: 300 }),
    width: fc.constant(90),
  });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 12 }), (points) => {
      expect(sidesOfNames(points, plot(1000))).toHaveLength(points.length);
    }),
  );
});
