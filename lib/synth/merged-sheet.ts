/** A workbook of one sheet with a title over its whole width. */
import type * as xlsx from "@e965/xlsx";
import type { GridTable } from "@/lib/extract/tables/generate";
import type { Block } from "./blocks";
import { positions } from "./positions";
import { columnsOf } from "./text-grids";
import { workbook } from "./workbook";

/** Words and tables on one sheet, a title over its whole width, every word and number typed as words, rows without anything between. */
export function mergedWorkbook(blocks: readonly Block[], kind: "xlsx" | "xls" = "xlsx"): Uint8Array {
  const all = blocks.flatMap((b) => (b.kind === "tables" ? b.tables : []));
  const width = Math.max(2, ...all.map(columnsOf));
  const rows: string[][] = [];
  const merges: xlsx.Range[] = [];
  const line = (s: string) => {
    merges.push({ s: { r: rows.length, c: 0 }, e: { r: rows.length, c: width - 1 } });
    rows.push([s]);
  };
  const table = (t: GridTable) => {
    if (t.heading !== null) line(t.heading);
    const top = rows.length;
    positions(t).forEach((row, r) => {
      rows.push(
        Array.from({ length: columnsOf(t) }, (_, c) => {
          const x = row[c];
          if (typeof x !== "object") return "";
          if (x.colSpan > 1 || x.rowSpan > 1)
            merges.push({ s: { r: top + r, c }, e: { r: top + r + x.rowSpan - 1, c: c + x.colSpan - 1 } });
          return x.text;
        }),
      );
    });
    rows.push([], []);
  };
  for (const b of blocks) {
    if (b.kind !== "tables") line(b.text);
    else for (const t of b.tables) table(t);
  }
  return workbook(rows, merges, "年度报告", kind);
}
