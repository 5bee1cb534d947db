/** Writes tables of the forms in a layout and reads them back, for tests. */
import { read } from "@/lib/read/read";
import type { Era } from "@/lib/report";
import { compare } from "./compare";
import type { GridTable } from "./generate";
import { truthOf } from "./generate-damage";
import { readTables } from "./read-tables";

/** What the reader makes of a text, against what the tables in it hold. Throws where the text is refused. */
export function foundIn(text: string, tables: GridTable[], era: Era) {
  const result = read(new TextEncoder().encode(text), "a.txt");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  return compare(readTables(result.document, { scope: "level_own", year: null }), truthOf(tables), era);
}

/** The same of tables below their headings, each in the lines of a layout. */
export const found = (tables: GridTable[], lines: (t: GridTable) => string[], era: Era) =>
  foundIn(tables.map((t) => [t.heading ?? "", ...lines(t)].join("\n")).join("\n"), tables, era);

/** Zeros left blank in every other row. */
export const halfBlank = (t: GridTable): GridTable => ({
  ...t,
  rows: t.rows.map((row, i) =>
    row.map((c) => (c.role === "value" && i % 2 === 0 && c.text === "0" ? { ...c, text: "" } : c)),
  ),
});
