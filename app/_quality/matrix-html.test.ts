import { expect, test } from "vitest";
import { YEAR_STATES } from "@/lib/answers";
import { matrixRows, STATE_GLYPH } from "./matrix-html";

const group = {
  parent: null,
  rows: [
    {
      name: { zh: "甲<县>", en: "Jia & County" },
      href: "/regions/1?unit=2",
      unit: 2,
      states: ["reported", "late", "missing"] as ("reported" | "late" | "missing")[],
      reports: [7, 8, null],
      published: [null, "2023-06-01", null],
      review: [2, 0, 0],
    },
  ],
};
const rows = (lang: "zh" | "en", marked: number | null = null) =>
  matrixRows(group, [2021, 2022, 2023], marked, lang, (h) => h);

test("a cell with a report is a link to it that says year, state, date and what is under review", () => {
  const html = rows("en");
  expect(html).toContain('href="/reports/7"');
  expect(html).toContain("2021: report, 2 figures under review");
  expect(html).toContain("2022: report, dated after the deadline, published 2023-06-01");
});

test("a missing year is words and a mark, not a link", () => {
  const cells = rows("zh").split("<td");
  expect(cells.at(-1)).toContain("2023 年：本库未收录");
  expect(cells.at(-1)).not.toContain("href");
});

test("names are escaped, the chosen year is set off", () => {
  expect(rows("zh", 2022)).not.toContain("甲<县>");
  expect(rows("zh", 2022).match(/y-marked/g)).toHaveLength(1);
});

test("every state has a mark of its own", () => {
  const glyphs = YEAR_STATES.map((s) => STATE_GLYPH[s]);
  expect(new Set(glyphs).size).toBe(glyphs.length);
});
