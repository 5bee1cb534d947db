import fc from "fast-check";
import { expect, test } from "vitest";
import { classOf, MOST_CLASSES, roundEdge, scaleKey, scaleOf } from "./scale";

const counts = fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 1, maxLength: 80 });
const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 80 });

test("a larger value never has a lighter shade, and the shades are at most five besides zero", () => {
  fc.assert(
    fc.property(fc.oneof(counts, shares), (values) => {
      const scale = scaleOf(values);
      const sorted = [...values].sort((a, b) => a - b).map((v) => classOf(scale, v));
      expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
      expect(Math.max(...sorted)).toBeLessThanOrEqual(MOST_CLASSES);
    }),
  );
});

test("zero has a class of its own: no value above zero shares it", () => {
  fc.assert(
    fc.property(fc.oneof(counts, shares), (values) => {
      const scale = scaleOf(values);
      for (const v of values) expect(classOf(scale, v) === 0).toBe(v <= 0);
    }),
  );
});

test("every class of the legend is used by some value, and every value has its line in the legend", () => {
  fc.assert(
    fc.property(fc.oneof(counts, shares), (values) => {
      const scale = scaleOf(values);
      const used = [...new Set(values.map((v) => `v${classOf(scale, v)}`))].sort();
      expect(scaleKey(scale, "件", "en").map((k) => k.tone)).toEqual(used);
    }),
  );
});

test("limits are round: at most two digits that are not zero", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), (n) => {
      expect(String(roundEdge(n, true)).replace(/0+$/, "").length).toBeLessThanOrEqual(2);
    }),
  );
});

test("limits of whole numbers do not overlap, limits of shares say below what", () => {
  const whole = scaleKey(scaleOf([0, 3, 12, 41, 95, 260, 700]), "件", "en").map((k) => k.words);
  expect(whole[0]).toBe("0");
  const limits = whole.slice(1).map((words) => words.split("–").map(Number));
  for (let i = 1; i < limits.length; i++) expect(limits[i]![0]).toBe(limits[i - 1]!.at(-1)! + 1);
  const [first] = scaleKey(scaleOf([0.1, 0.2, 0.4, 0.6, 0.9]), "%", "en");
  expect(first?.words).toMatch(/^10%–<\d+%$/);
});

test("one value makes one class, named by that value", () => {
  expect(scaleKey(scaleOf([77, 77]), "件", "zh")).toEqual([{ tone: "v1", words: "77" }]);
  expect(scaleKey(scaleOf([]), "件", "zh")).toEqual([]);
});
