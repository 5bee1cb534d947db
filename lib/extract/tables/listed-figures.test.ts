/** Rows written as in a sentence, label and figures in a line: read by their labels and heads, whatever stands between the figures. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { read } from "@/lib/read/read";
import { compare } from "./compare";
import * as form from "./generate";
import { truthOf } from "./generate-damage";
import { listedFigures } from "./listed-figures";
import { art20Figures, consistentDisputes, consistentRequests } from "./random-figures";
import { readTables } from "./read-tables";

const RUNS = Number(process.env.TABLE_RUNS ?? 40);
const count = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.nat(9) },
  { weight: 1, arbitrary: fc.nat(3000) },
);
const counts = (n: number) => fc.array(count, { minLength: n, maxLength: n });
const forms = fc
  .record({
    era: fc.constantFrom("E3" as const, "E4" as const),
    outcomes: fc.array(counts(22), { minLength: 6, maxLength: 6 }),
    out: counts(6),
    in: counts(6),
    disputes: counts(12),
    art20: counts(22),
    shape: fc.constantFrom<form.DisputeShape[]>("official", "three-tables", "rows", "lines"),
  })
  .map((f) => ({
    era: f.era,
    shape: f.shape,
    printed: {
      ...consistentRequests(f.era, f.outcomes, f.out, f.in),
      ...consistentDisputes(f.era, f.disputes),
      ...art20Figures(f.era, f.art20),
    },
  }));
const habits = fc.record({
  between: fc.constantFrom("、", "；", "; ", ", "),
  colon: fc.constantFrom("：", ": ", " = "),
  end: fc.constantFrom("", "；", "。"),
  zero: fc.constantFrom("0", "无", "-"),
  share: fc.boolean(),
});
type Habits = typeof habits extends fc.Arbitrary<infer T> ? T : never;

function line(cells: form.Cell[], h: Habits): string {
  const first = cells.findIndex((c) => c.role === "value");
  const words = (list: form.Cell[]) => list.map((c) => c.text).filter((s) => s !== "");
  if (first < 0) return words(cells).join(h.between);
  const label = words(cells.slice(0, first)).join(" ");
  const figures = words(cells.slice(first)).map((s) => (s === "0" ? h.zero : s));
  if (h.share && label !== "" && figures.length > 1) figures.push("3.5%");
  return `${label === "" ? "" : label + h.colon}${figures.join(h.between)}${label === "" ? "" : h.end}`;
}

const tablesOf = (f: { era: "E3" | "E4"; printed: form.Printed; shape: form.DisputeShape }) => [
  ...form.art20Tables(f.era, f.printed, undefined, true),
  form.requestTable(f.era, f.printed),
  ...form.disputeTables(f.era, f.printed, f.shape),
];
function readLines(tables: form.GridTable[], h: Habits) {
  const text = tables.map((t) =>
    [...(t.heading === null ? [] : [t.heading]), ...t.rows.map((r) => line(r, h))].join("\n"),
  );
  const got = read(new TextEncoder().encode(`一、总体情况\n${text.join("\n")}\n`), "a.txt");
  if (got.outcome !== "document") throw new Error(got.reason.message);
  return readTables(got.document, { scope: "organ", year: null });
}

test("every figure is read", () => {
  fc.assert(
    fc.property(forms, habits, (f, h) => {
      const tables = tablesOf(f);
      const result = compare(readLines(tables, { ...h, zero: "0" }), truthOf(tables), f.era);
      expect(result.wrong).toEqual([]);
      expect(result.right).toBe(result.printed);
    }),
    { numRuns: RUNS },
  );
});

test("cells that left no trace make no wrong figure", () => {
  fc.assert(
    fc.property(forms, habits, (f, h) => {
      const some = Object.fromEntries(Object.entries(f.printed).filter(([, v]) => v !== "0"));
      const tables = tablesOf({ ...f, printed: some });
      expect(compare(readLines(tables, h), truthOf(tables), f.era).wrong).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test.each([
  ["规章：2、0、11", ["规章", "2", "0", "11"]],
  ["（一）予以公开: 4; 0; 无", ["(一)予以公开", "4", "0", "无"]],
  ["其中：主动公开规范性文件数：50", ["其中:主动公开规范性文件数", "50"]],
  ["收到申请数、件、3", ["收到申请数", "件", "3"]],
  ["收到申请数：3件", ["收到申请数", "3件"]],
  ["结果维持：2", ["结果维持", "2"]],
  ["信息内容、本年制发件数、本年废止件数", ["信息内容", "本年制发件数", "本年废止件数"]],
])("%s", (text, expected) => {
  const folded = text.replaceAll("：", ":").replaceAll("（", "(").replaceAll("）", ")");
  expect(listedFigures(folded, 0)?.map((p) => p.text)).toEqual(expected);
});

test.each([
  "行政复议:3件",
  "联系电话:010-1234、5678",
  "规章:2件,其中新制定1件",
  "行政许可:1,234,0",
  "行政复议、行政诉讼",
  "网站、微博、微信",
])("%s is no row of a form", (text) => expect(listedFigures(text, 0)).toBe(null));
