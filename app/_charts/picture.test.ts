import { expect, test } from "vitest";
import { type PictureParts, pictureSvg, wrap } from "./picture";

/** Chinese as wide as the font, Latin half. */
const measure = (text: string, size: number) => [...text].reduce((w, c) => w + (/[ -~]/.test(c) ? 0.5 : 1) * size, 0);
const parts: PictureParts = {
  title: "甲县：收到申请 <2021>",
  subtitle: "单位：件",
  body: { kind: "svg", markup: '<path d="M0 0"/>', width: 720, height: 290 },
  key: [{ icon: "<circle/>", text: "人工摘录" }],
  notes: ["2019 年起口径不同"],
  source: "来源：公开 Gongkai、数据版本 12 https://g.example/regions/1#t",
  font: '"Noto Sans CJK SC", sans-serif',
};

test("a picture explains itself: title, subtitle, drawing, key, notes, source, on white", () => {
  const { svg, height } = pictureSvg(parts, measure);
  for (const words of [
    "甲县：收到申请 &lt;2021&gt;",
    "单位：件",
    '<path d="M0 0"/>',
    "人工摘录",
    "2019 年起口径不同",
    "数据版本 12",
  ])
    expect(svg).toContain(words);
  expect(svg).toMatch(/<rect width="760" height="\d+" fill="#fff"\/>/);
  expect(height).toBeGreaterThan(290);
});

test("words wrap within the width: Chinese anywhere but before closing punctuation, Latin words whole", () => {
  expect(wrap("一二三四五，六七八", 10, 50, measure)).toEqual(["一二三四", "五，六七八"]);
  expect(wrap("alpha beta gamma", 10, 50, measure)).toEqual(["alpha beta", "gamma"]);
  expect(wrap("http://g.example/regions/1?a=1", 10, 50, measure).every((line) => measure(line, 10) <= 50)).toBe(true);
  const long = "各单位口径不同".repeat(20);
  expect(wrap(long, 12, 200, measure).join("")).toBe(long);
});

test("a table becomes rows of words and bars; a number stands at the right end of its column", () => {
  const { svg } = pictureSvg(
    {
      ...parts,
      body: {
        kind: "table",
        table: {
          columns: [
            { label: "单位", end: false, bar: false },
            { label: "件", end: true, bar: false },
            { label: "", end: false, bar: true },
          ],
          rows: [
            [
              { text: "甲县", strong: true },
              { text: "1,200" },
              { text: "", bar: { length: 1, color: "#a62b1f", hollow: false } },
            ],
            [
              { text: "乙县" },
              { text: "30 或 40" },
              { text: "", bar: { length: 0.5, color: "#a62b1f", hollow: true } },
            ],
          ],
        },
      },
    },
    measure,
  );
  const widths = [...svg.matchAll(/<rect x="[\d.]+" y="\d+" width="([\d.]+)"/g)].map((m) => Number(m[1]));
  expect(widths[1]! / widths[0]!).toBeCloseTo(0.5, 2);
  expect(svg).toMatch(/text-anchor="end">1,200</);
  expect(svg).toContain('fill="none" stroke="#a62b1f"');
});
