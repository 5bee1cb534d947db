import fc from "fast-check";
import { expect, test } from "vitest";
import { progressLine, remaining } from "./progress";

test("bar, count, rate and remaining time", () => {
  expect(progressLine(30, 120, 2000, 100, "a.html")).toBe("[██████··················] 30/120  15/s  6 s left  a.html");
  expect(progressLine(120, 120, 60_000, 100)).toContain("[████████████████████████] 120/120  2.0/s  0 s left");
});

test("no rate is told from the first moments", () => {
  expect(progressLine(2, 1000, 90, 100)).not.toMatch(/\d\/s/);
});

test("remaining time in the unit people think in", () => {
  expect([5, 99, 101, 3600, 7860].map(remaining)).toEqual([
    "5 s left",
    "99 s left",
    "2 min left",
    "60 min left",
    "2 h 11 min left",
  ]);
  expect(remaining(Number.POSITIVE_INFINITY)).toBe("");
});

test("it never breaks the line", () => {
  fc.assert(
    fc.property(
      fc.nat(1e6),
      fc.nat(1e6),
      fc.nat(1e8),
      fc.integer({ min: 1, max: 200 }),
      fc.string(),
      (a, b, t, c, s) => {
        expect(progressLine(Math.min(a, b), b, t, c, s).length).toBeLessThanOrEqual(c);
      },
    ),
  );
});
