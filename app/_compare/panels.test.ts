/** Small multiples: what their glyphs mean stands below them. */
import { expect, test } from "vitest";
import { blank, trend, unit, value, YEARS } from "@/app/_charts/sample";
import { gapKey } from "./panels";

test("every kind of blank that panels draw is explained once; years none of them draws are not", () => {
  const points = YEARS.map((_, i) => (i === 0 ? blank("dash") : value(i)));
  const gaps = YEARS.map((_, i) =>
    i === 0 ? blank("dash") : i === 3 ? blank("no_report") : i === 4 ? blank("no_report") : value(3),
  );
  const [told = ""] = gapKey(
    trend([
      [unit(1, "甲县"), points],
      [unit(2, "乙县"), gaps],
    ]),
    "zh",
  );
  expect(told).toMatch(/^没有数的年份：× 本库没有收录/);
  expect(told.match(/×/g)).toHaveLength(1);
  expect(told).not.toContain("—");
  expect(
    gapKey(
      trend([
        [unit(1, "甲县"), YEARS.map(() => value(1))],
        [unit(2, "乙县"), YEARS.map(() => value(2))],
      ]),
      "zh",
    ),
  ).toEqual([]);
});
