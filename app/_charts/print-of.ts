/** A print of the numbers of a figure, for citations (lib/cited.ts). */
import { createHash } from "node:crypto";
import type { Table } from "./table";

/** Eight hexadecimal digits that change with any number, blank or order of the rows, and are the same in every language. */
export function printOf(table: Table): string {
  const numbers = table.rows.map(({ cells }) =>
    cells.map(({ text, glyph }) => glyph ?? (text.match(/[−-]?\d[\d,.]*/g) ?? []).join(" ")).join("\t"),
  );
  return createHash("sha256").update(numbers.join("\n")).digest("hex").slice(0, 8);
}
