/** A workbook whose first sheet is a cover with all words, each table on another. */
import * as xlsx from "@e965/xlsx";
import type { GridTable } from "@/lib/extract/tables/generate";
import type { Block } from "./blocks";
import { positions } from "./positions";
import { columnsOf } from "./text-grids";

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** The words on a sheet of their own, each table on another that begins in the second column below an empty row; numbers are numbers. */
export function coveredWorkbook(blocks: readonly Block[], kind: "xlsx" | "xls" = "xlsx"): Uint8Array {
  const book = xlsx.utils.book_new();
  const words = blocks.flatMap((b) => (b.kind === "tables" ? [] : [[b.text]]));
  if (words.length > 0) xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(words), "封面及说明");
  let n = 0;
  const table = (t: GridTable) => {
    const rows: (string | number)[][] = t.heading === null ? [[], []] : [["", t.heading], []];
    const merges: xlsx.Range[] = [];
    const top = rows.length;
    positions(t).forEach((row, r) => {
      rows.push([
        "",
        ...Array.from({ length: columnsOf(t) }, (_, c) => {
          const x = row[c];
          if (typeof x !== "object") return "";
          if (x.colSpan > 1 || x.rowSpan > 1)
            merges.push({
              s: { r: top + r, c: c + 1 },
              e: { r: top + r + x.rowSpan - 1, c: c + x.colSpan },
            });
          return NUMBER.test(x.text) ? Number(x.text) : x.text;
        }),
      ]);
    });
    const sheet = xlsx.utils.aoa_to_sheet(rows);
    sheet["!merges"] = merges;
    xlsx.utils.book_append_sheet(book, sheet, `附表${++n}`);
  };
  for (const b of blocks) if (b.kind === "tables") for (const t of b.tables) table(t);
  return new Uint8Array(
    xlsx.write(book, { type: "array", bookType: kind === "xls" ? "biff8" : "xlsx" }) as ArrayBuffer,
  );
}
