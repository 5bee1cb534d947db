/** A unit far larger than the others: said, so that flat lines are not taken for figures that do not change. */
import { expect, test } from "vitest";
import { blank, trend, unit, value, YEARS } from "@/app/_charts/sample";
import { dwarfing } from "./dwarfed";

const lines = (...tops: (number | null)[]) =>
  trend(
    tops.map((top, i) => [
      unit(i + 1, `${i + 1}县`),
      YEARS.map((_, y) => (top === null ? blank("no_report") : value(y === 1 ? top : top / 2))),
    ]),
  );

test("one that is more than twelve times as large as most of the others makes these flat", () => {
  expect(dwarfing(lines(62, 7316, 240, 700))).toBe(1);
  expect(dwarfing(lines(10, 200, 150))).toBeNull();
  expect(dwarfing(lines(130, 10))).toBe(0);
  expect(dwarfing(lines(110, 10))).toBeNull();
});

test("whether one is flat is a matter of size, not of order or of the unit measured in", () => {
  for (const factor of [0.001, 1, 10_000]) {
    expect(dwarfing(lines(5000 * factor, 30 * factor, 20 * factor))).toBe(0);
    expect(dwarfing(lines(30 * factor, 20 * factor, 5000 * factor))).toBe(2);
    expect(dwarfing(lines(30 * factor, 20 * factor, 40 * factor))).toBeNull();
  }
});

test("units without figures, or with noughts alone, are not called flat", () => {
  expect(dwarfing(lines(500, null, null))).toBeNull();
  expect(dwarfing(lines(500, 0, 0))).toBeNull();
  expect(dwarfing(lines(null))).toBeNull();
});

test("figures of one year alone make no line that could be flat", () => {
  const once = YEARS.map((_, y) => (y === 1 ? value(5) : blank("no_report")));
  const large = YEARS.map(() => value(500));
  expect(
    dwarfing(
      trend([
        [unit(1, "甲县"), large],
        [unit(2, "乙县"), once],
      ]),
    ),
  ).toBeNull();
});
