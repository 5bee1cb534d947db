/** Changes to a table's cells that several damages share. */
import type { Cell, GridTable } from "@/lib/extract/tables/generate";

/** Changes the words of heads and labels. */
export const named = (t: GridTable, f: (text: string) => string): GridTable => ({
  ...t,
  rows: t.rows.map((row) => row.map((c) => (c.role === "value" ? c : { ...c, text: f(c.text) }))),
});

/** A row of one cell as wide as the table. */
export const across = (t: GridTable, text: string): Cell => ({
  text,
  role: "head",
  colSpan: Math.max(...t.rows.map((row) => row.reduce((n, c) => n + c.colSpan, 0))),
  rowSpan: 1,
});
