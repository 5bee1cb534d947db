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

/** One of the lines that hold nothing but heads is gone. Lines with a head that spans others stay. */
export function headLost(table: GridTable, which: number): GridTable {
  const lines = table.rows.flatMap((row, r) =>
    row.every((c) => c.role === "head" && c.rowSpan === 1) && row.length > 1 ? [r] : [],
  );
  const gone = lines[which % Math.max(1, lines.length)];
  return gone === undefined
    ? table
    : shrinkSpans(
        mapRows(table, (row, i) => (i === gone ? [] : [row])),
        gone,
        -1,
      );
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

/** Two value cells side by side become one: their digits touch, neither is printed any more. */
export function fellTogether(table: GridTable, r: number, which: number, spans: boolean): GridTable {
  return mapRows(table, (row, i) => {
    const at = row.flatMap((c, k) => (c.role === "value" && row[k + 1]?.role === "value" ? [k] : []));
    const k = at[which % Math.max(1, at.length)];
    const a = row[k ?? -1];
    const b = row[(k ?? -1) + 1];
    if (i !== r || k === undefined || !a || !b) return [row];
    const one: Cell = { text: a.text + b.text, role: "value", colSpan: spans ? a.colSpan + b.colSpan : 1, rowSpan: 1 };
    return [[...row.slice(0, k), one, ...row.slice(k + 2)]];
  });
}

/** A foot of a page, or any line of words that is no row, between two rows. */
export const interrupted = (table: GridTable, r: number, words: string): GridTable =>
  r === 0 || table.rows.slice(0, r).some((row, i) => row.some((c) => i + c.rowSpan > r))
    ? table
    : mapRows(table, (row, i) => (i === r ? [[{ text: words, role: "head", colSpan: 1, rowSpan: 1 }], row] : [row]));

/** One more column behind the last: a remark, a share. Heads get `head`. */
export const extended = (table: GridTable, head: string, words: (row: number) => string): GridTable => {
  const first = table.rows.findIndex((row) => !isData(row));
  return mapRows(table, (row, i) => {
    const text = isData(row) ? words(i) : i === first ? head : "";
    return [[...row, { text, role: isData(row) ? "label" : "head", colSpan: 1, rowSpan: 1 }]];
  });
};

/** One more column before the first: a number for every row of figures. */
export const numbered = (table: GridTable, head: string): GridTable => {
  let n = 0;
  const first = table.rows.findIndex((row) => row.length > 1 && !isData(row));
  return mapRows(table, (row, i) => {
    const text = isData(row) ? String(++n) : i === first ? head : "";
    return [[{ text, role: isData(row) ? "label" : "head", colSpan: 1, rowSpan: 1 }, ...row]];
  });
};

/** The table on its side; a title across all columns stays above it. */
export function turned(table: GridTable): GridTable {
  const body = table.rows.findIndex((row) => row.length > 1);
  const columns = new Map<number, Cell[]>();
  const open: number[] = [];
  for (const row of table.rows.slice(body)) {
    let col = 0;
    for (const c of row) {
      while ((open[col] ?? 0) > 0) col++;
      columns.set(col, [...(columns.get(col) ?? []), { ...c, colSpan: c.rowSpan, rowSpan: 1 }]);
      for (let k = 0; k < c.colSpan; k++) open[col + k] = c.rowSpan;
      col += c.colSpan;
    }
    for (let k = 0; k < open.length; k++) open[k] = Math.max(0, (open[k] ?? 0) - 1);
  }
  const rows = [...columns].sort((a, b) => a[0] - b[0]).map(([, cells]) => cells);
  const width = Math.max(...rows.map((row) => row.length));
  const titles = table.rows.slice(0, body).map((row) => row.map((c) => ({ ...c, colSpan: width })));
  return { ...table, rows: [...titles, ...rows] };
}

/** The table goes on in a second one, without heads. Only where no label spans both. */
export function apart(table: GridTable, r: number): GridTable[] {
  const spans = table.rows.slice(0, r).some((row, i) => row.some((c) => i + c.rowSpan > r));
  if (spans || r === 0) return [table];
  return [
    { ...table, rows: table.rows.slice(0, r) },
    { heading: null, rows: table.rows.slice(r) },
  ];
}

/** Too long for its page: the rows go on beside the first ones, under the same heads. */
export function folded(table: GridTable, parts: number): GridTable {
  const [heads = [], ...rows] = table.rows;
  const height = Math.ceil(rows.length / parts);
  const blank = heads.map((): Cell => ({ text: "", role: "label", colSpan: 1, rowSpan: 1 }));
  const beside = (i: number) => Array.from({ length: parts }, (_, part) => rows[part * height + i] ?? blank).flat();
  return {
    ...table,
    rows: [Array.from({ length: parts }, () => heads).flat(), ...Array.from({ length: height }, (_, i) => beside(i))],
  };
}

/** The last value column becomes the first, its head stays where it was. */
export const lastColumnFirst = (table: GridTable): GridTable =>
  mapRows(table, (row) => {
    const last = row.at(-1);
    const first = row.findIndex((c) => c.role === "value");
    return [last?.role === "value" && first >= 0 ? [...row.slice(0, first), last, ...row.slice(first, -1)] : row];
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
