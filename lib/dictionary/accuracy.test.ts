import { expect, test } from "vitest";
import { accuracy } from "./accuracy";

test("of every row the accepted figures are right or wrong, and none is missed that was not due", () => {
  for (const { counts } of accuracy.figures) {
    expect(counts.right + counts.wrong).toBe(counts.found);
    expect(counts.missed).toBeLessThanOrEqual(counts.due);
    expect(counts.held).toBeLessThanOrEqual(counts.missed);
  }
});

test("tuned and held-out documents are reported apart, two to one, with place and year of both", () => {
  const documents = (set: string) => accuracy.identity.find((r) => r.set === set)?.documents ?? 0;
  expect(documents("held out")).toBeGreaterThan(150);
  expect(documents("tuned") / documents("held out")).toBeGreaterThan(1.8);
});
