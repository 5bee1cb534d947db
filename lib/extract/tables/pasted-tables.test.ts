/** Tables as people paste them: one in a single line, a small one for each group of disputes, figures right under their section, labels set upright. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "@/lib/read/read";
import { compare } from "./compare";
import * as form from "./generate";
import { truthOf } from "./generate-damage";
import { art20Figures, consistentDisputes, consistentRequests } from "./random-figures";
import { readTables } from "./read-tables";

const count = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.nat(9) },
  { weight: 2, arbitrary: fc.nat(90_000) },
);
const counts = (n: number) => fc.array(count, { minLength: n, maxLength: n });
const disputes = counts(12).map((n) => consistentDisputes("E4", n));
const RUNS = { numRuns: 30 };
const SECTION = "四、政府信息公开行政复议、行政诉讼情况";

function told(text: string, tables: form.GridTable[]) {
  const result = read(new TextEncoder().encode(text), "report.txt");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  return compare(readTables(result.document, { scope: "organ", year: 2022 }), truthOf(tables), "E4");
}
const whole = { review: 0, unreadable: 0, wrong: [] };
const wordsOf = (table: form.GridTable) => table.rows.flatMap((row) => row.map((c) => c.text)).filter((s) => s !== "");
const thousands = (s: string) => (/^\d{4,}$/.test(s) ? s.replace(/\B(?=(\d{3})+$)/g, ",") : s);

test("every table in a line of its own, thousands with commas or without", () => {
  fc.assert(
    fc.property(counts(22), disputes, fc.boolean(), (n, d, commas) => {
      const tables = [...form.art20Tables("E4", art20Figures("E4", n)), ...form.disputeTables("E4", d)];
      const lines = tables.map((t) => [t.heading ?? "", ...wordsOf(t).map(commas ? thousands : String)].join(" "));
      const result = told(lines.join("\n"), tables);
      expect(result).toMatchObject({ ...whole, right: result.printed });
    }),
    RUNS,
  );
});

describe("disputes", () => {
  const cells = (rows: string[][], apart: string) => rows.map((r) => r.join(apart)).join("\n");
  const LEAVES = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  test("15 figures right under the heading of the section, without heads", () => {
    fc.assert(
      fc.property(disputes, (printed) => {
        const result = told(
          `${SECTION}\n${Object.values(printed).join(" ")}\n五、存在的主要问题`,
          form.disputeTables("E4", printed),
        );
        expect(result).toMatchObject({ ...whole, right: 15 });
      }),
      RUNS,
    );
  });
  test("15 figures that do not add up belong to nobody without heads", () => {
    const figures = Array.from({ length: 15 }, (_, i) => i + 1).join(" ");
    expect(told(`${SECTION}\n${figures}\n`, [])).toMatchObject({ right: 0, wrong: [] });
  });
  test.each(["\n", " ", "\t"])("行政诉讼 in a table of its own, cells between %j", (apart) => {
    fc.assert(
      fc.property(disputes, (printed) => {
        const figures = Object.values(printed);
        const text = [
          SECTION,
          cells([["行政复议"], LEAVES, figures.slice(0, 5)], apart),
          cells([["行政诉讼"], ["未经复议直接起诉", "复议后起诉"], [...LEAVES, ...LEAVES], figures.slice(5)], apart),
        ].join("\n");
        expect(told(text, form.disputeTables("E4", printed))).toMatchObject({ ...whole, right: 15 });
      }),
      RUNS,
    );
  });
});

test("labels set upright, a character a line, 无 among them", () => {
  const edges = counts(6);
  fc.assert(
    fc.property(fc.array(counts(22), { minLength: 6, maxLength: 6 }), edges, edges, (outcomes, out, carried) => {
      const table = form.requestTable("E4", consistentRequests("E4", outcomes, out, carried));
      const upright = (s: string) =>
        /^(?:三、本年度办理结果|（[三四五六]）(?:不予|无法|其他).*)$/.test(s) ? [...s] : [s];
      const result = told(`${table.heading}\n${wordsOf(table).flatMap(upright).join("\n")}`, [table]);
      expect(result).toMatchObject({ ...whole, right: result.printed });
    }),
    RUNS,
  );
});
