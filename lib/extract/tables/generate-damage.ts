/** Damage real tables show, done to generated ones. Every function returns new tables; the cells keep their identity, so the truth follows. */
import type { Cell, GridTable } from "./generate";

const isData = (row: Cell[]) => row.some((c) => c.role === "value");

const mapRows = (table: GridTable, f: (row: Cell[], r: number) => Cell[][]): GridTable => ({
  ...table,
  rows: table.rows.flatMap(f),
});

/** Changes the printed words of value cells. */
export const reword = (table: GridTable, f: (text: string, row: number, cell: Cell) => string): GridTable =>
  mapRows(table, (row, r) => [row.map((c) => (c.role === "value" ? { ...c, text: f(c.text, r, c) } : c))]);

/** Changes the printed words of labels. */
export const relabel = (table: GridTable, f: (text: string, row: number) => string): GridTable =>
  mapRows(table, (row, r) => [row.map((c) => (c.role === "label" ? { ...c, text: f(c.text, r) } : c))]);

/** Numbers of the rows that hold figures. */
export const dataRows = (table: GridTable): number[] => table.rows.flatMap((row, r) => (isData(row) ? [r] : []));

/** Leaves a row out. Rows with a label that spans others stay, or the others would lose it. */
export const without = (table: GridTable, r: number): GridTable =>
  table.rows[r]?.some((c) => c.rowSpan > 1)
    ? table
    : shrinkSpans(
        mapRows(table, (row, i) => (i === r ? [] : [row])),
        r,
        -1,
      );

/** Prints a row twice. */
export const doubled = (table: GridTable, r: number): GridTable =>
  table.rows[r]?.some((c) => c.rowSpan > 1)
    ? table
    : shrinkSpans(
        mapRows(table, (row, i) => (i === r ? [row, row] : [row])),
        r,
        1,
      );

/** Labels that span row `r` from above reach one row more or less. */
function shrinkSpans(table: GridTable, r: number, by: 1 | -1): GridTable {
  return mapRows(table, (row, i) => [
    row.map((c) => (i < r && i + c.rowSpan > r ? { ...c, rowSpan: c.rowSpan + by } : c)),
  ]);
}

/** A page break before row `r`: page number and heads again. Spans are cut, as a PDF has it. */
export function pageBreak(table: GridTable, r: number, heads: boolean): GridTable {
  const top = table.rows.filter((row) => !isData(row) && row.every((c) => c.role === "head"));
  return mapRows(table, (row, i) => {
    if (i !== r || i === 0) return [row];
    return [...(heads ? top : []), row];
  });
}

/** A label spans a row too many or too few: hand-edited HTML. */
export function wrongSpan(table: GridTable, which: number, by: 1 | -1): GridTable {
  const spanning = table.rows.flatMap((row, r) =>
    row.flatMap((c, k) => (c.role === "label" && c.rowSpan > 1 ? [{ r, k }] : [])),
  );
  const at = spanning[which % Math.max(1, spanning.length)];
  if (!at) return table;
  return mapRows(table, (row, r) => [
    row.map((c, k) => (r === at.r && k === at.k ? { ...c, rowSpan: c.rowSpan + by } : c)),
  ]);
}

/** Rows lose the blank cells at their end. */
export const trimmed = (table: GridTable): GridTable =>
  mapRows(table, (row) => {
    const out = [...row];
    while (out.length > 1 && isData(out) && out.at(-1)?.role === "value" && out.at(-1)?.text === "") out.pop();
    return [out];
  });

/** Tables in one table element. */
export const merged = (tables: GridTable[]): GridTable => ({
  heading: tables[0]?.heading ?? null,
  rows: tables.flatMap((t) => t.rows),
});

/** Printed words per cell of the form, as the tables now stand. A cell printed twice with different words has both. */
export function truthOf(tables: GridTable[]): Map<string, Set<string>> {
  const truth = new Map<string, Set<string>>();
  for (const t of tables)
    for (const row of t.rows)
      for (const c of row) {
        if (c.id === undefined) continue;
        const words = truth.get(c.id) ?? new Set();
        words.add(c.text);
        truth.set(c.id, words);
      }
  return truth;
}
