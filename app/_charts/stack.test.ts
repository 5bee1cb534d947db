import { expect, test } from "vitest";
import type { JsonObject } from "./drawing";
import { type Stack, stackChart } from "./stack";
import { stackTable } from "./table";

const stack: Stack = {
  title: "办理结果",
  unit: "件",
  years: [2019, 2020],
  parts: [
    { name: "予以公开", values: [3, 6] },
    { name: "不予公开", values: [1, 2] },
    { name: "其他", values: [0, 0] },
  ],
};
const bars = (option: JsonObject) =>
  (option.series as { type: string; name: string; data: { value: number }[] }[])
    .filter((s) => s.type === "bar")
    .map(({ name, data }) => ({ name, data: data.map((d) => d.value) }));

test("parts stack to the whole; a part that is always zero needs no colour but stays in the table", () => {
  const drawing = stackChart(stack, "zh");
  expect(bars(drawing.option).map((b) => [b.name, b.data])).toEqual([
    ["予以公开", [3, 6]],
    ["不予公开", [1, 2]],
  ]);
  expect(stackTable(stack, "zh").columns.map((c) => c.label)).toEqual(["年份", "予以公开", "不予公开", "其他", "合计"]);
  expect(stackTable(stack, "zh").rows[1]?.cells.map((c) => c.text)).toEqual(["2020", "6", "2", "0", "8"]);
});

test("as shares the parts of a year add up to one", () => {
  const drawn = bars(stackChart(stack, "zh", { share: true }).option);
  for (const i of [0, 1]) expect(drawn.reduce((sum, b) => sum + b.data[i]!, 0)).toBeCloseTo(1);
});

test("a year of nothing but zeros draws nothing and does not divide by zero", () => {
  const none: Stack = { ...stack, parts: [{ name: "予以公开", values: [0, 0] }] };
  expect(JSON.stringify(stackChart(none, "en", { share: true }).option)).not.toContain("null,null");
});

test("the sentence tells the newest year's largest and smallest part, and how the largest changed", () => {
  expect(stackChart(stack, "zh").summary).toBe(
    "办理结果，2019—2020 年。最近一年（2020 年）最多的是予以公开（6 件，占 75%），最少的是不予公开（2 件）；予以公开的比例较 2019 年变化 ±0 个百分点。",
  );
});

test("a part alone needs no letter: its name stands beside it", () => {
  const { option, lines } = stackChart({ ...stack, parts: [stack.parts[0]!] }, "zh");
  expect(JSON.stringify(option.series)).not.toContain('"A');
  expect(JSON.stringify(option.series)).toContain('"name":"予以公开","value"');
  expect(lines.map((l) => l.name)).toEqual(["予以公开"]);
});

test("pieces with room carry the letter of their part, so that colour alone tells nothing", () => {
  const { option, lines } = stackChart(stack, "zh");
  const first = (option.series as { id: string; data: { label?: { formatter: string } }[] }[]).find(
    (s) => s.id === "part0",
  );
  expect(first?.data[1]?.label?.formatter).toBe("A");
  expect(lines.map((l) => l.letter)).toEqual(["A", "B"]);
});
