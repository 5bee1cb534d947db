/** Statistics tables whose rest stands beside their first rows: every figure is read as of its own row, in the order of the form. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "@/lib/read/read";
import { compare } from "./compare";
import * as form from "./generate";
import * as damage from "./generate-damage";
import { statisticsFigures } from "./random-figures";
import { readTables } from "./read-tables";

const count = fc.oneof(fc.nat(9), fc.integer({ min: 10, max: 99 }), fc.nat(3000));
const figures = fc.array(count, { minLength: 60, maxLength: 60 }).map(statisticsFigures);
const layout = fc.constantFrom(...form.LAYOUTS.filter((l) => l !== "digits"));
const withBlanks = (t: form.GridTable) => damage.reword(t, (s) => (s === "0" ? "" : s));

function told(table: form.GridTable, lay: form.Layout) {
  const result = read(new TextEncoder().encode(form.reportText([table], lay)), "report.txt");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  return compare(readTables(result.document, { scope: "organ", year: 2016 }), damage.truthOf([table]), "E2");
}

describe("a table of two to four parts beside each other", () => {
  test("is read whole where its cells have places, and nowhere wrongly", () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 2, max: 4 }), fc.boolean(), layout, (printed, parts, units, lay) => {
        const plain = form.statisticsTable(printed, form.OFFICIAL_STYLE, { ...form.OFFICIAL_SHAPE, units });
        const result = told(damage.folded(plain, parts), lay);
        expect(result.wrong, lay).toEqual([]);
        if (/html|bars-full|markdown|tabs/.test(lay)) expect(result.right, lay).toBe(result.printed);
      }),
      { numRuns: 60 },
    );
  });

  test("a note over the whole width and rows of no cells stand below it", () => {
    const printed = statisticsFigures(Array.from({ length: 60 }, (_, i) => i + 10));
    const table = damage.folded(form.statisticsTable(printed), 2);
    const across = (text: string, n: number): form.Cell => ({ text, role: "label", colSpan: n, rowSpan: 1 });
    const below = [[across("", 6)], [across("单位负责人：　　审核人：　　填报人：", 6)], [across("", 5)]];
    const result = told({ ...table, rows: [...table.rows, ...below] }, "html");
    expect(result).toEqual({ printed: 58, right: 58, review: 0, unreadable: 0, wrong: [] });
  });

  test("with blank cells no figure moves into another row", () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 2, max: 4 }), layout, (printed, parts, lay) => {
        const result = told(damage.folded(withBlanks(form.statisticsTable(printed)), parts), lay);
        expect(result.wrong, lay).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
