/** The bytes of a workbook of one sheet. */
import * as xlsx from "@e965/xlsx";

/** Rows of cells with their merged ranges, on a sheet of that name. */
export function workbook(
  rows: readonly (string | number | null)[][],
  merges: xlsx.Range[],
  name: string,
  kind: "xlsx" | "xls",
): Uint8Array {
  const page = xlsx.utils.aoa_to_sheet([...rows]);
  page["!merges"] = merges;
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, page, name);
  return new Uint8Array(
    xlsx.write(book, { type: "array", bookType: kind === "xls" ? "biff8" : "xlsx" }) as ArrayBuffer,
  );
}
