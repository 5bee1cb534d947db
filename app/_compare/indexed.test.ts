import { expect, test } from "vitest";
import type { Shown, Trend } from "@/lib/answers";
import { indexed } from "./indexed";

const value = (v: number): Shown => ({
  kind: "value",
  value: v,
  numerator: null,
  denominator: null,
  era: "E4",
  state: "coded",
  approx: null,
  flags: [],
  source: { kind: "computed", parts: 1, origins: ["coded"] },
});
const gap: Shown = { kind: "blank", blank: "no_report", reason: null };
const trend = (...lines: Shown[][]): Trend => ({
  series: { share: false, unit: "件" } as Trend["series"],
  years: [2019, 2020, 2021],
  lines: lines.map((points, i) => ({ unit: { id: i } as Trend["lines"][number]["unit"], points })),
  coverage: { shown: 0, of: 0 },
});
const numbers = (t: Trend | undefined) =>
  t?.lines.map((l) => l.points.map((p) => (p.kind === "value" ? p.value : p.kind)));

test("the base is the earliest year that most lines have", () => {
  const result = indexed(trend([value(10), value(20), value(30)], [gap, value(50), value(25)]));
  expect(result?.year).toBe(2020);
  expect(numbers(result?.trend)).toEqual([
    [50, 100, 150],
    ["blank", 100, 50],
  ]);
});

test("a line with zero or nothing in the base year is dropped and named, never divided by", () => {
  const result = indexed(trend([value(10), value(20), gap], [value(0), gap, gap]));
  expect(result?.trend.lines).toHaveLength(1);
  expect(result?.dropped.map((u) => u.id)).toEqual([1]);
});

test("without any value above zero there is no index", () => {
  expect(indexed(trend([value(0), gap, gap]))).toBeNull();
});
