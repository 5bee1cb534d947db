import fc from "fast-check";
import { expect, test } from "vitest";
import { centreOf } from "@/lib/dictionary/centres";
import { childrenOf } from "@/lib/dictionary/regions";
import { type Direction, neighbour } from "./neighbour";
import { layoutByOrder, layoutByPosition } from "./tile-layout";
import { TILES } from "./tiles";

const point = fc.record({ x: fc.integer({ min: 730, max: 1350 }), y: fc.integer({ min: 30, max: 540 }) });
const points = fc.array(point, { minLength: 1, maxLength: 40 });
/** The prefectures of every province, by their centres. */
const provinces = childrenOf(null)
  .map((p) => childrenOf(p.id).flatMap((c) => centreOf(c.id) ?? []))
  .filter((list) => list.length > 1)
  .map((list) => list.map((c) => ({ x: c.lon, y: c.lat })));

test("there are provinces to lay out", () => {
  expect(provinces.length).toBeGreaterThan(27);
});

test("each place stands once on the grid, on a square of its own, within it", () => {
  fc.assert(
    fc.property(points, (list) => {
      const { columns, rows, spots } = layoutByPosition(list);
      expect(spots).toHaveLength(list.length);
      expect(new Set(spots.map((s) => `${s.col},${s.row}`)).size).toBe(list.length);
      for (const s of spots) expect(s.col >= 1 && s.col <= columns && s.row >= 1 && s.row <= rows).toBe(true);
      expect(columns).toBeLessThanOrEqual(8);
    }),
    { numRuns: 60 },
  );
});

test("of no two places are both directions turned round", () => {
  const check = (list: { x: number; y: number }[]) => {
    const { spots } = layoutByPosition(list);
    list.forEach((a, i) => {
      list.forEach((b, j) => {
        // b lies north-east of a, strictly in both directions.
        if (!(b.x > a.x && b.y > a.y)) return;
        expect(spots[j]!.col < spots[i]!.col && spots[j]!.row > spots[i]!.row).toBe(false);
      });
    });
  };
  fc.assert(fc.property(points, check), { numRuns: 60 });
  provinces.forEach(check);
});

test("moving or stretching the whole map changes nothing", () => {
  fc.assert(
    fc.property(points, fc.integer({ min: -500, max: 500 }), (list, by) => {
      expect(layoutByPosition(list.map((p) => ({ x: p.x + by, y: p.y + by }))).spots).toEqual(
        layoutByPosition(list).spots,
      );
    }),
    { numRuns: 30 },
  );
});

test("in real provinces most pairs of places keep their order along the direction in which they are further apart", () => {
  let kept = 0;
  let all = 0;
  for (const list of provinces) {
    const { spots } = layoutByPosition(list);
    list.forEach((a, i) => {
      list.slice(i + 1).forEach((b, k) => {
        const [s, t] = [spots[i]!, spots[i + 1 + k]!];
        const [dx, dy] = [(b.x - a.x) * 0.82, b.y - a.y];
        all++;
        if (Math.abs(dx) > Math.abs(dy) ? dx * (t.col - s.col) > 0 : dy * (t.row - s.row) < 0) kept++;
      });
    });
  }
  expect(kept / all).toBeGreaterThan(0.9);
});

test("without positions places stand in their order, line by line", () => {
  expect(layoutByOrder(10, 4).spots.map((s) => (s.row - 1) * 4 + s.col)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(layoutByOrder(0)).toEqual({ columns: 0, rows: 0, spots: [] });
});

test("the arrow keys go where they point, and every province can be reached from every other", () => {
  const spots = TILES.map((t) => ({ x: t.col, y: t.row }));
  const keys: Direction[] = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];
  spots.forEach((from, i) => {
    const right = neighbour(spots, i, "ArrowRight");
    if (right !== null) expect(spots[right]!.x).toBeGreaterThan(from.x);
    const up = neighbour(spots, i, "ArrowUp");
    if (up !== null) expect(spots[up]!.y).toBeLessThan(from.y);
    const seen = new Set([i]);
    const open = [i];
    for (let at = open.pop(); at !== undefined; at = open.pop())
      for (const key of keys) {
        const next = neighbour(spots, at, key);
        if (next !== null && !seen.has(next)) {
          seen.add(next);
          open.push(next);
        }
      }
    expect(seen.size).toBe(spots.length);
  });
});
