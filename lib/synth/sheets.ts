/** A workbook with every table on a sheet of its own. */
import * as xlsx from "@e965/xlsx";
import type { GridTable } from "@/lib/extract/tables/generate";
import type { Block } from "./blocks";
import { positions } from "./positions";

/** A sheet of one table: an empty column first, a title over its width, the table, and codes in a column that is hidden. */
function sheetOf(t: GridTable, title: string): xlsx.WorkSheet {
  const grid = positions(t);
  const width = Math.max(...grid.map((r) => r.length));
  const merges: xlsx.Range[] = [{ s: { r: 0, c: 1 }, e: { r: 0, c: width } }];
  const top = 2;
  const rows: (string | number | null)[][] = [[null, t.heading ?? title], []];
  grid.forEach((row, r) => {
    const cells = Array.from({ length: width }, (_, c) => {
      const x = row[c];
      if (typeof x !== "object") return null;
      if (x.colSpan > 1 || x.rowSpan > 1)
        merges.push({ s: { r: top + r, c: c + 1 }, e: { r: top + r + x.rowSpan - 1, c: c + x.colSpan } });
      return x.role === "value" && /^\d+(?:\.\d+)?$/.test(x.text) ? Number(x.text) : x.text;
    });
    rows.push([null, ...cells, `R${String(r + 1).padStart(3, "0")}`]);
  });
  const page = xlsx.utils.aoa_to_sheet(rows);
  page["!merges"] = merges;
  page["!cols"] = [{ wch: 2 }, ...Array.from({ length: width }, () => ({ wch: 12 })), { hidden: true }];
  return page;
}

/** Words on a sheet of their own, every table on another, and an empty sheet behind them as programs make it. */
export function workbook(blocks: readonly Block[], kind: "xlsx" | "xls" = "xlsx"): Uint8Array {
  const book = xlsx.utils.book_new();
  const words = blocks.flatMap((b) => (b.kind === "tables" ? [] : [b.text]));
  const tables = blocks.flatMap((b) => (b.kind === "tables" ? b.tables : []));
  if (words.length > 0) xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(words.map((w) => [w])), "封面");
  tables.forEach((t, i) => {
    xlsx.utils.book_append_sheet(book, sheetOf(t, words[0] ?? "统计表"), `表${i + 1}`);
  });
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([[]]), "Sheet3");
  return new Uint8Array(
    xlsx.write(book, { type: "array", bookType: kind === "xls" ? "biff8" : "xlsx" }) as ArrayBuffer,
  );
}
