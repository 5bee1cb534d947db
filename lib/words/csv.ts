/** CSV that spreadsheets open as it is: byte order mark, CRLF, and no cell that would run as a formula. */

export type Field = string | number | null;

/** A whole file. */
export function csv(head: string[], rows: Field[][]): string {
  return CSV_MARK + [head, ...rows].map(csvLine).join("");
}

/** Byte order mark: without it Excel takes UTF-8 for the local code page. */
export const CSV_MARK = "\uFEFF";

/** One row of such a file, with its line end. */
export function csvLine(row: readonly Field[]): string {
  return `${row.map(csvField).join(",")}\r\n`;
}

function csvField(value: Field): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  // A leading = + - @ would be run as a formula. A number is none: "-5" stays as it is.
  const runs = /^[=+\-@\t\r]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value);
  const safe = runs ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
