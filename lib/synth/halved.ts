/** A table that goes on on the next page. */
import type { Cell, GridTable } from "@/lib/extract/tables/generate";

/**
 * Two tables for one: what reaches over the cut ends there, and an empty cell stands for the rest of it on the next page, whose first rows
 * are the heads again.
 */
export function halved(t: GridTable, at: number): GridTable[] {
  const heads = t.rows.findIndex((row) => row.some((c) => c.role !== "head"));
  if (at <= heads || at >= t.rows.length) return [t];
  const above: Cell[][] = t.rows
    .slice(0, at)
    .map((row, r) => row.map((c) => ({ ...c, rowSpan: Math.min(c.rowSpan, at - r) })));
  // Labels reach over from the left, so their rests come first.
  const rests: Cell[] = t.rows.slice(heads, at).flatMap((row, i) =>
    row.flatMap((c) => {
      const left = heads + i + c.rowSpan - at;
      return left > 0 ? [{ ...c, text: "", rowSpan: left }] : [];
    }),
  );
  const below = t.rows.slice(at).map((row, r) => (r === 0 ? [...rests, ...row] : row));
  return [
    { ...t, rows: above },
    { heading: "（续表）", rows: [...t.rows.slice(0, heads), ...below] },
  ];
}
