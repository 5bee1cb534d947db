import { expect, test } from "vitest";
import { accuracy } from "./accuracy";

test("of every row the accepted figures are right or wrong, and none is missed that was not due", () => {
  for (const { counts } of accuracy.figures) {
    expect(counts.right + counts.wrong).toBe(counts.found);
    expect(counts.missed).toBeLessThanOrEqual(counts.due);
    expect(counts.held).toBeLessThanOrEqual(counts.missed);
  }
});

test("tuned, fresh and held-out documents are reported apart, enough of each", () => {
  const documents = (set: string) => accuracy.identity.find((r) => r.set === set)?.documents ?? 0;
  expect(documents("held out")).toBeGreaterThan(150);
  expect(documents("fresh")).toBeGreaterThan(150);
  expect(documents("tuned")).toBeGreaterThan(300);
});
