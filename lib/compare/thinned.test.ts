import fc from "fast-check";
import { expect, test } from "vitest";
import { thinned } from "./thinned";

test("of very many those to be kept all stay, the others thin out, and order is kept", () => {
  const many = Array.from({ length: 900 }, (_, i) => ({ i, low: i % 100 === 0 }));
  const kept = thinned(many, (m) => m.low, 250);
  expect(kept.filter((m) => m.low)).toHaveLength(9);
  expect(kept.length).toBeLessThan(300);
  expect(kept.length).toBeGreaterThan(200);
  expect(kept.map((m) => m.i)).toEqual(kept.map((m) => m.i).sort((a, b) => a - b));
});

test("no more than asked for, and everything where it is few", () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.integer({ min: 1, max: 300 }), (n, most) => {
      const items = Array.from({ length: n }, (_, i) => ({ i }));
      const kept = thinned(items, () => false, most);
      expect(kept.length).toBeLessThanOrEqual(most + 1);
      if (n <= most) expect(kept).toEqual(items);
    }),
  );
});
