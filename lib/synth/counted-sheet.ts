/** A workbook that counts its own totals. */
import * as xlsx from "@e965/xlsx";
import type { GridTable } from "@/lib/extract/tables/generate";
import type { Block } from "./blocks";
import { positions } from "./positions";
import { columnsOf } from "./text-grids";

const TOTAL = /\/total$/;

/** Every table on one sheet from the second column on, a line between; numbers typed as words here and there, totals counted by the sheet. */
function sheetOf(tables: readonly GridTable[], kind: "xlsx" | "xls"): xlsx.WorkSheet {
  const rows: (xlsx.CellObject | null)[][] = [];
  const merges: xlsx.Range[] = [];
  const words = (v: string): xlsx.CellObject => ({ t: "s", v });
  for (const t of tables) {
    const width = columnsOf(t);
    if (t.heading !== null) {
      merges.push({ s: { r: rows.length, c: 1 }, e: { r: rows.length, c: width } });
      rows.push([null, words(t.heading)]);
    }
    const top = rows.length;
    positions(t).forEach((row, r) => {
      let first = -1;
      rows.push([
        null,
        ...Array.from({ length: width }, (_, c): xlsx.CellObject | null => {
          const x = row[c];
          if (typeof x !== "object") return null;
          if (x.colSpan > 1 || x.rowSpan > 1)
            merges.push({ s: { r: top + r, c: c + 1 }, e: { r: top + r + x.rowSpan - 1, c: c + x.colSpan } });
          if (x.role !== "value" || !/^\d+(?:\.\d+)?$/.test(x.text)) return x.text === "" ? null : words(x.text);
          if (first < 0) first = c;
          const isSum = kind === "xlsx" && TOTAL.test(x.id ?? "") && c > first;
          if (isSum) {
            const from = xlsx.utils.encode_cell({ r: top + r, c: first + 1 });
            const to = xlsx.utils.encode_cell({ r: top + r, c });
            return { t: "n", v: Number(x.text), f: `SUM(${from}:${to})` };
          }
          return (r + c) % 5 === 0 ? words(x.text) : { t: "n", v: Number(x.text) };
        }),
      ]);
    });
    rows.push([]);
  }
  const page = xlsx.utils.aoa_to_sheet(rows);
  page["!merges"] = merges;
  return page;
}

/** Words on the first sheet, the tables on the second, a list for choosing from on a third that is not shown. */
export function countedWorkbook(blocks: readonly Block[], kind: "xlsx" | "xls" = "xlsx"): Uint8Array {
  const book = xlsx.utils.book_new();
  const words = blocks.flatMap((b) => (b.kind === "tables" ? [] : [b.text]));
  const tables = blocks.flatMap((b) => (b.kind === "tables" ? b.tables : []));
  if (words.length > 0)
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(words.map((w) => [null, w])), "报告说明");
  xlsx.utils.book_append_sheet(book, sheetOf(tables, kind), "年报表格");
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([["是"], ["否"], ["不涉及"]]), "选项");
  book.Workbook = { Sheets: book.SheetNames.map((name) => ({ name, Hidden: name === "选项" ? 1 : 0 })) };
  return new Uint8Array(
    xlsx.write(book, { type: "array", bookType: kind === "xls" ? "biff8" : "xlsx" }) as ArrayBuffer,
  );
}
