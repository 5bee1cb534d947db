import fc from "fast-check";
import { expect, test } from "vitest";
import { boxOf, sidesOfNames } from "./cloud-names";
import { shorten, widthOf } from "./end-labels";

const plot = (width: number) => ({ width, height: 400, margin: 50 });

test("alone a name stands right of its point, at the right edge left of it", () => {
  expect(sidesOfNames([{ x: 100, y: 50, width: 80 }], plot(1000))).toEqual(["right"]);
  expect(sidesOfNames([{ x: 980, y: 50, width: 80 }], plot(1000))).toEqual(["left"]);
});

test("names of points in a row find room left, above and below, none over another or over a point", () => {
  const row = [602, 660, 698, 763].map((x, i) => ({ x: x * 1.35, y: 180 + [0, -2, 9, 3][i]!, width: 85 }));
  const sides = sidesOfNames(row, plot(1080));
  const boxes = row.map((point, i) => boxOf(point, sides[i]!));
  const meet = (a: (typeof boxes)[number], b: (typeof boxes)[number]) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const points = row.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
  boxes.forEach((box, i) => {
    expect(boxes.filter((other, k) => k > i && meet(box, other))).toEqual([]);
    expect(points.filter((point) => meet(box, point))).toEqual([]);
  });
});

test("where cities crowd, English names leave every point and every start to be seen", () => {
  const wide = { width: 548, height: 338, margin: 24 };
  const at = ([requests, rate]: [number, number]) => ({
    x: (requests / 800) * wide.width,
    y: wide.height * (1 - rate / 75),
  });
  const cities: [name: string, end: [number, number], from: [number, number]][] = [
    ["Jiuxu City", [698, 49.7], [581, 51.7]],
    ["Dixu City", [602, 52.2], [467, 52.7]],
    ["Lingzhu City", [763, 51.2], [591, 52.9]],
    ["Xuyuan City", [660, 52.4], [448, 53.3]],
    ["Xuqiao City", [62, 44.6], [58, 51.8]],
    ["Danpu County", [240, 44], [174, 46.5]],
    ["Zhicong County", [77, 45.5], [65, 52.6]],
    ["Jinling District", [116, 57.3], [94, 50.6]],
  ];
  const points = cities.map(([name, end, from]) => ({
    ...at(end),
    from: at(from),
    width: widthOf(shorten(name, 12)) * 12.4,
  }));
  const sides = sidesOfNames(points, wide);
  const names = points.map((point, i) => boxOf(point, sides[i]!));
  const marks = points.flatMap(({ x, y, from }) => [{ x, y }, from]);
  names.forEach((box, i) => {
    const covered = marks.filter(
      (m) => m.x > box.left - 3 && m.x < box.right + 3 && m.y > box.top - 3 && m.y < box.bottom + 3,
    );
    expect(covered, cities[i]![0]).toEqual([]);
    // Boxes are a little taller than letters: they may touch.
    const over = names.filter(
      (o, k) =>
        k !== i &&
        o.left < box.right &&
        box.left < o.right &&
        Math.min(o.bottom, box.bottom) - Math.max(o.top, box.top) > 0,
    );
    expect(over, cities[i]![0]).toEqual([]);
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
