/** Above and below the peers are said only of what stands apart from them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { sideOf } from "./peer-verdict";

const standing = (value: number, peers: number[], chance: boolean | null) => {
  const sorted = [...peers].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)]!, sorted[Math.ceil((sorted.length - 1) / 2)]!];
  const of = (apart: (p: number) => boolean) => peers.filter(apart).length;
  return {
    median: (low + high) / 2,
    n: peers.length,
    below: of((p) => p < value),
    above: of((p) => p > value),
    chance,
  };
};

test("people among those of the peers are neither few nor many", () => {
  expect(sideOf(56, standing(56, [54, 58, 60], null))).toBe("alike");
  expect(sideOf(56, standing(56, [57, 58, 60], null))).toBe("low");
  expect(sideOf(90, standing(90, [54, 58, 60], null))).toBe("high");
});

test("what chance explains is no difference, and a side is always that of the median", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60 }),
      fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 12 }),
      fc.constantFrom(true, false, null),
      (value, peers, chance) => {
        const at = standing(value, peers, chance);
        const side = sideOf(value, at);
        if (chance === true) expect(side).toBe("alike");
        if (side === "high") expect(value).toBeGreaterThan(at.median);
        if (side === "low") expect(value).toBeLessThan(at.median);
      },
    ),
  );
});
