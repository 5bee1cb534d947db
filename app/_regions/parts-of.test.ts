import { expect, test } from "vitest";
import { blank, trend, unit, value, YEARS } from "@/app/_charts/sample";
import type { Shown } from "@/lib/answers";
import { partsOf } from "./parts-of";

const place = unit(1, "甲县");
const part = (key: string, points: Shown[]) =>
  trend([[place, points]], { key, name: { zh: `行政复议·结果${key}`, en: `Reconsideration: ${key}` } });
const all = (v: number) => YEARS.map(() => value(v));
const options = { colors: {}, every: false };

test("a year with a part missing is not drawn but named; a part the form did not ask for is none missing", () => {
  const corrected = all(1);
  corrected[1] = blank("not_stated");
  const pending = YEARS.map((y) => (y < 2019 ? blank("not_collected") : value(2)));
  const { stack, incomplete, any } = partsOf(
    "复议",
    [part("维持", all(3)), part("纠正", corrected), part("未结", pending)],
    options,
    "zh",
  );
  expect(any).toBe(true);
  expect(stack.years).toEqual([2015, 2017, 2018, 2019, 2020, 2021]);
  expect(incomplete).toEqual([2016]);
  expect(stack.gaps).toEqual([{ year: 2016, glyph: "…" }]);
  expect(stack.parts.map((p) => p.name)).toEqual(["维持", "纠正", "未结"]);
  expect(stack.parts[2]?.values).toEqual([null, null, null, 2, 2, 2]);
});

test("where every part is needed, a year that asks for one only is no whole", () => {
  const businesses = YEARS.map((y) => (y < 2019 ? blank("not_collected") : value(2)));
  const { stack, incomplete } = partsOf(
    "谁在申请",
    [part("a", all(3)), part("b", businesses)],
    { colors: {}, every: true },
    "zh",
  );
  expect(stack.years).toEqual([2019, 2020, 2021]);
  expect(incomplete).toEqual([]);
});

test("sources that disagree about a part leave the year undrawn", () => {
  const points = all(1);
  points[0] = { kind: "disputed", era: "E2", readings: [] };
  expect(partsOf("x", [part("a", points), part("b", all(1))], options, "zh").stack.gaps).toEqual([
    { year: 2015, glyph: "≠" },
  ]);
});
