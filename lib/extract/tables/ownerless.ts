/**
 * Figures in lines of text that no row of their table owns. They may be the rest of figures broken over two lines (`1931` as 193 and below
 * it 1), and then the row beside them lacks digits. Or they are those of a row whose label stands elsewhere: where that label is not next to
 * them, each row between the two may hold its neighbour's figures.
 */
import { isDash } from "@/lib/numbers/cell";
import type { TableLine } from "./line";
import type { Row, Table } from "./table";

/** What stands on the page, one below the other: rows with figures and without, figures without a row. */
interface Place {
  at: number;
  what: "row" | "blank" | "ownerless";
  /** Figures and blank cells. */
  cells: number;
  /** Of figures without a row: as printed. */
  figures?: string[];
  row: Row | null;
}

const hasFigures = (row: Row) => row.values.some((v) => v.kind === "figure");

/** Form rows whose labels nobody recognised, at the place where they are missing between two others. */
function missingRows(rows: readonly Row[], order: readonly string[]): Place[] {
  const known = rows.filter((r) => order.includes(r.id)).sort((a, b) => a.label.start - b.label.start);
  return known.flatMap((r, i): Place[] => {
    const before = known[i - 1];
    const skips = before !== undefined && order.indexOf(r.id) > order.indexOf(before.id) + 1;
    return skips ? [{ at: r.label.start - 0.5, what: "blank", cells: 0, row: null }] : [];
  });
}

/** Forms with no more cells a row have other numbers above their rows. */
const FEW_COLUMNS = 4;

interface Shape {
  /** Cells of one row: one with more holds those of two. */
  columns: number;
  /** Rows in the order of the form, where it has one. */
  order: readonly string[];
}

/** Index of the first line that begins there or behind. Hostile texts have thousands of tables: none may look at all lines. */
function placeOf(lines: readonly TableLine[], start: number): number {
  let [from, to] = [0, lines.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((lines[middle] as TableLine).start < start) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Where lines of figures alone begin that stand right above the table and hold a whole row: the first one's, where labels stand below their
 * figures. Fewer are the last ones of the table before.
 */
function figuresAbove(table: Table, lines: readonly TableLine[], { columns }: Shape): number {
  const isFigures = (l: TableLine | undefined) =>
    l?.kind === "plain" && l.pieces.length > 0 && l.pieces.every((p) => p.kind === "figure");
  const first = placeOf(lines, table.start);
  let from = first;
  while (isFigures(lines[from - 1])) from--;
  const above = lines.slice(from, first);
  const isRow = columns > FEW_COLUMNS && above.flatMap((l) => l.pieces).length >= columns - 1;
  return isRow ? (above[0] as TableLine).start : table.start;
}

function placesOf(table: Table, lines: readonly TableLine[], shape: Shape): Place[] {
  const { columns, order } = shape;
  const from = figuresAbove(table, lines, shape);
  const rows = [...table.rows, ...table.unknown];
  const owned = new Set(rows.flatMap((r) => r.values.map((v) => v.start)));
  const ofRows = rows.flatMap((row): Place[] => {
    const cells = row.values.length;
    if (cells === 0 && row.meaning?.role === "group") return [];
    const what = cells > columns ? "ownerless" : hasFigures(row) ? "row" : "blank";
    return [{ at: row.label.start, what, cells, row }];
  });
  const within = lines.slice(placeOf(lines, from), placeOf(lines, table.end));
  const inLines = within.flatMap(({ kind, pieces, start, end }): Place[] => {
    if (kind !== "plain" || end > table.end) return [];
    const free = pieces.filter((p) => p.kind === "figure" && !isDash(p.text) && !owned.has(p.start));
    return free.length > 0
      ? [{ at: start, what: "ownerless", cells: free.length, row: null, figures: free.map((p) => p.text) }]
      : [];
  });
  return [...ofRows, ...inLines, ...missingRows(table.rows, order)].sort((a, b) => a.at - b.at);
}

/** Without the labels that stand next to figures: those are theirs. */
function withoutPairs(places: Place[]): Place[] {
  const out: Place[] = [];
  for (const p of places) {
    const last = out.at(-1);
    if (last && last.what !== p.what && last.what !== "row" && p.what !== "row") out.pop();
    else out.push(p);
  }
  return out;
}

/**
 * A whole row of figures above the first label: labels stand below their figures, and each row holds the next one's. Not where they count
 * the columns.
 */
function standsAbove(places: readonly Place[], { columns }: Shape): boolean {
  const first = places.findIndex((p) => p.what !== "ownerless");
  const figures = places.slice(0, first).flatMap((p) => p.figures ?? []);
  const counts = figures.every((text, i) => text === String(i + 1));
  return columns > FEW_COLUMNS && figures.length >= columns - 1 && !counts;
}

/** Tells the rows in lines of text how sure it is that their figures are theirs. `lines` in the order of the text. */
export function markOwnership(table: Table, lines: readonly TableLine[], shape: Shape): void {
  if (!table.rows.some((r) => r.kind === "plain")) return;
  const places = placesOf(table, lines, shape);
  places.forEach(({ what, cells }, i) => {
    if (what !== "ownerless" || cells >= shape.columns) return;
    for (const beside of [places[i - 1], places[i + 1]]) if (beside?.row) beside.row.ownership ??= "beside";
  });
  if (standsAbove(places, shape))
    for (const { what, row } of places) if (what === "row" && row) row.ownership = "moved";
  const apart = withoutPairs(places);
  apart.forEach(({ what }, i) => {
    for (const step of what === "ownerless" ? [-1, 1] : []) {
      let end = i + step;
      while (apart[end]?.what === "row") end += step;
      if (apart[end]?.what !== "blank") continue;
      for (let k = i + step; k !== end; k += step) (apart[k]?.row as Row).ownership = "moved";
    }
  });
}
