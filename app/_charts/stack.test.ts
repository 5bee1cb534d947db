import fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonObject } from "./drawing";
import { type Stack, stackChart } from "./stack";
import { stackTable } from "./table";

const stack: Stack = {
  title: "办理结果",
  unit: "件",
  counted: { one: "request", many: "requests" },
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
    "办理结果，2019—2020 年。最近一年（2020 年）最多的是予以公开（6 件，占 75.0%），最少的是其他（0 件）；予以公开的比例较 2019 年变化 ±0 个百分点。",
  );
});

test("where something is drawn the sentence never says there is nothing: of zeros, and of years that go on without figures", () => {
  const of = (...newest: (number | null)[]) =>
    stackChart({ ...stack, parts: [{ name: "维持", values: [2, ...newest] }], years: [2019, 2020, 2021] }, "zh")
      .summary;
  expect(of(1, 0)).toBe("办理结果，2019—2021 年。最近一年（2021 年）各项都是 0。");
  expect(of(1, null)).toBe("办理结果，2019—2021 年。最近一年（2020 年）全部是维持（1 件）。");
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

test("a part the year's form does not ask for is no zero: its words and its cell say so", () => {
  const parts = [stack.parts[0]!, { name: "不予处理", values: [null, 2] }];
  const { stops } = stackChart({ ...stack, parts }, "zh");
  expect(stops[0]?.words).toContain("不予处理：∅ 未设此项");
  expect(stops[1]?.words).toContain("不予处理：2 件  25.0%");
  const cells = stackTable({ ...stack, parts }, "zh").rows.map((r) => r.cells[2]);
  expect(cells).toEqual([{ text: "未设此项", glyph: "∅" }, { text: "2" }]);
});

test("any composition: the sentence's largest, smallest and share, worked out again", () => {
  const part = fc.array(fc.nat(3), { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 6 }), (values) => {
      const parts = values.map((v, i) => ({ name: "甲乙丙丁戊己"[i]!, values: v }));
      const words = stackChart({ ...stack, parts }, "zh").summary;
      const last = parts.map((p) => ({ name: p.name, n: p.values[1]! }));
      const total = last.reduce((sum, p) => sum + p.n, 0);
      const at = (n: number) => last.filter((p) => p.n === n).map((p) => p.name);
      const named = (n: number) => (at(n).length > 3 ? `${at(n)[0]}等 ${at(n).length} 个` : at(n).join("、"));
      const [high, low] = [Math.max(...last.map((p) => p.n)), Math.min(...last.map((p) => p.n))];
      if (total === 0) return void expect(words).not.toContain("最多");
      if (high === total) return void expect(words).toContain(`全部是${named(high)}（${high} 件）`);
      const share = high === total ? "100%" : `${((high / total) * 100).toFixed(1)}%`;
      expect(words).toContain(`最多的是${named(high)}（${high} 件，占 ${share}），最少的是${named(low)}（${low} 件）`);
      const change = /；(.)的比例较 2019 年变化/.exec(words);
      if (change) expect(at(high)).toEqual([change[1]]);
    }),
    { numRuns: 200 },
  );
});
