/** A workbook that opens with a list of its sheets, each table on one called by its heading. */
import * as xlsx from "@e965/xlsx";
import type { GridTable } from "@/lib/extract/tables/generate";
import type { Block } from "./blocks";
import { positions } from "./positions";
import { columnsOf } from "./text-grids";

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A list of sheets first, the words indented on one, each table on a sheet called by its heading with a line below that says where it came from. */
export function listedWorkbook(blocks: readonly Block[], kind: "xlsx" | "xls" = "xlsx"): Uint8Array {
  const tables = blocks.flatMap((b) => (b.kind === "tables" ? b.tables : []));
  const names = tables.map((t, i) =>
    t.heading === null ? `续表${i + 1}` : t.heading.replace(/[\\/?*[\]:：]/g, "").slice(0, 28),
  );
  const book = xlsx.utils.book_new();
  const list = xlsx.utils.aoa_to_sheet([["目录"], ...names.map((name, i) => [`第${i + 1}张`, name])]);
  xlsx.utils.book_append_sheet(book, list, "目录");
  const words = blocks.flatMap((b) => (b.kind === "tables" ? [] : [["", b.text]]));
  if (words.length > 0) xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(words), "正文");
  const sheetOf = (t: GridTable): xlsx.WorkSheet => {
    const merges: xlsx.Range[] = [];
    const rows: (string | number | null)[][] = t.heading === null ? [] : [[t.heading]];
    const top = rows.length;
    if (top > 0) merges.push({ s: { r: 0, c: 0 }, e: { r: 0, c: columnsOf(t) - 1 } });
    positions(t).forEach((row, r) => {
      rows.push(
        Array.from({ length: columnsOf(t) }, (_, c) => {
          const x = row[c];
          if (typeof x !== "object") return null;
          if (x.colSpan > 1 || x.rowSpan > 1)
            merges.push({ s: { r: top + r, c }, e: { r: top + r + x.rowSpan - 1, c: c + x.colSpan - 1 } });
          return NUMBER.test(x.text) ? Number(x.text) : x.text;
        }),
      );
    });
    rows.push([], ["本表由报送系统导出"]);
    const sheet = xlsx.utils.aoa_to_sheet(rows);
    sheet["!merges"] = merges;
    return sheet;
  };
  tables.forEach((t, i) => {
    const name = names[i] ?? "";
    xlsx.utils.book_append_sheet(book, sheetOf(t), names.indexOf(name) === i ? name : `${name}${i + 1}`);
  });
  return new Uint8Array(
    xlsx.write(book, { type: "array", bookType: kind === "xls" ? "biff8" : "xlsx" }) as ArrayBuffer,
  );
}
