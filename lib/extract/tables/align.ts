/** The figures of one row against the columns of its table. Never shifts: what does not fit stays unread, with the reason. */

import { alignPlain } from "./align-plain";
import { type Alignment, type Columns, type RowShape, type Slot, slotOf, unread, withoutShares } from "./alignment";
import type { Piece } from "./line";
import type { SumGroup } from "./split-digits";

/**
 * Grids with more columns than the form: those in which figures stand, by table, where they are as many as the form's. A PDF's lines
 * or a designer's spacers make the others.
 */
export function liveColumns(rows: RowShape[], count: number): Map<number, { col: number; colSpan: number }[]> {
  const cols = new Map<number, Map<number, number>>();
  for (const r of rows) {
    if (r.kind !== "grid") continue;
    const of = cols.get(r.table) ?? new Map<number, number>();
    cols.set(r.table, of);
    for (const v of r.values) if (v.kind === "figure") of.set(v.col, Math.max(of.get(v.col) ?? 1, v.colSpan));
  }
  return new Map(
    [...cols]
      .filter(([, of]) => of.size === count)
      .map(([table, of]) => [table, [...of].sort((a, b) => a[0] - b[0]).map(([col, colSpan]) => ({ col, colSpan }))]),
  );
}

/**
 * Aligns one row.
 *
 * Separated rows (grid, bars): cell k is column k, surplus blanks at the edges are dropped, cells missing at the end are blank.
 * Rows without separators: as many figures as columns, or nothing; a run of digits is cut where the sums leave exactly one way.
 */
export function alignRow(row: RowShape, columns: Columns): Alignment {
  if (row.lost && row.values.length === 0) return unread("damaged");
  if (row.kind === "plain") return alignPlain(row, columns);
  const usual = alignSeparated(row, columns);
  if (row.kind === "grid" && columns.grid && usual.how !== "columns")
    return underHeads(row, usual, columns.grid, columns);
  const live = row.kind === "grid" && row.values.length > columns.count ? columns.live?.get(row.table) : undefined;
  const slots = live ? byColumn(row.values, live) : null;
  if (!slots || slots.every((s, i) => s.text === usual.slots?.[i]?.text)) return usual;
  return { slots, reason: null, how: "columns", doubt: true };
}

/**
 * Counting the cells of a grid row against the columns of the heads. A label that spans a row too many moves the columns, two cells that
 * fell together and blank ones at an edge move the count: where both differ the sums decide, then whether all rows are of one width, or a
 * person.
 */
function underHeads(row: RowShape, counted: Alignment, grid: { col: number; colSpan: number }[], columns: Columns) {
  const slots = byColumn(row.values, grid);
  const wide = row.values.some(
    (p) => p.kind === "figure" && p.colSpan > 1 && !grid.some((g) => g.colSpan >= p.colSpan),
  );
  if (wide) return unread("damaged");
  const isEven = columns.even?.has(row.table) === true;
  const placed = slots && { ...counted, slots, reason: null, how: "columns" as const };
  if (!placed || (!counted.slots && !isEven)) return counted;
  if (!counted.slots) return placed;
  if (placed.slots.every((s, i) => s.text === counted.slots?.[i]?.text)) return counted;
  // Zeros add up wherever they stand.
  const holds = (of: Slot[]) =>
    columns.sums !== null && !allZero(row.values) && sumsHold(of.map(asPiece), columns.sums);
  const [byCount, byPlace] = [holds(counted.slots), holds(placed.slots)];
  if (byCount && !byPlace) return isEven ? { ...placed, doubt: true } : counted;
  if (byPlace && !byCount) return placed;
  return isEven ? placed : { ...counted, doubt: true };
}

const asPiece = (s: Slot): Piece => ({
  ...s,
  kind: s.text === "" ? "blank" : "figure",
  col: 0,
  colSpan: 1,
  rowSpan: 1,
  line: 0,
});

function alignSeparated(row: RowShape, columns: Columns): Alignment {
  const n = columns.count;
  let v = withoutShares(row.values, n);
  if (columns.exact && columns.grid) {
    const slots = byColumn(v, columns.grid);
    if (slots) return { slots, reason: null, how: "columns", doubt: false };
  }
  // Filling at the end of a row is no cell of it: the row is as short as its last real cell.
  let real = v.length;
  while (real > 0 && v[real - 1]?.hollow) real--;
  if (real < n) v = v.slice(0, real);
  let end = v.length;
  while (end > n && v[end - 1]?.kind === "blank") end--;
  if (end === n) {
    const at = windowOf(v, n, columns);
    return {
      slots: v.slice(at, at + n).map(slotOf),
      reason: null,
      how: v.length > n ? "padded" : "direct",
      // Noughts between blank cells: which of those are the row's own, no sum tells.
      doubt: columns.isPaddedBoth === true && v.length > n && v[0]?.kind === "blank" && allZero(v),
    };
  }
  if (end > n) {
    // Figures behind column n: the row begins with blank label cells, or it is not this table's row.
    const offset = end - n;
    if (v.slice(0, offset).every((p) => p.kind === "blank"))
      return { slots: v.slice(offset, end).map(slotOf), reason: null, how: "padded", doubt: false };
    const under = row.kind === "grid" && columns.grid ? byColumn(v, columns.grid) : null;
    if (under) return { slots: under, reason: null, how: "columns", doubt: false };
    // Spacer columns between the figures, and a figure for every column.
    const figures = v.filter((p) => p.kind === "figure");
    if (row.kind === "grid" && figures.length === n)
      return { slots: figures.map(slotOf), reason: null, how: "columns", doubt: false };
    return unread("damaged");
  }
  // One cell that holds the whole row, its figures apart by spaces.
  const printed = v.filter((p) => p.kind === "figure");
  const only = printed.length === 1 ? printed[0] : undefined;
  if (only && n > 1) {
    const words = [...only.text.matchAll(/\S+/g)];
    if (words.length === n) {
      return {
        slots: words.map((w) => ({ text: w[0], start: only.start + w.index, end: only.start + w.index + w[0].length })),
        reason: null,
        how: "direct",
        doubt: true,
      };
    }
  }
  if (columns.grid && row.kind === "grid") {
    const slots = byColumn(v, columns.grid);
    // A cell that is not there, rather than empty: two may have fallen together, and the others moved up. Zeros prove no place by a sum.
    const moved = allZero(v) && slots?.some((s, i) => s.text !== (v[i]?.text ?? "")) === true;
    if (slots) return { slots, reason: null, how: v.length < n ? "short" : "columns", doubt: moved };
  }
  const at = (v.at(-1) ?? row.values[0])?.end ?? 0;
  const slots = v.map(slotOf);
  while (slots.length < n) slots.push({ text: "", start: at, end: at });
  return { slots, reason: null, how: "short", doubt: false };
}

/**
 * Where the row's cells begin when blank cells stand on both sides: where the table's other rows begin, unless the sums hold for one
 * other place only.
 */
function windowOf(v: Piece[], n: number, columns: Columns): number {
  const surplus = v.length - n;
  const leading = v.findIndex((p) => p.kind === "figure");
  const most = Math.min(surplus, leading < 0 ? 0 : leading);
  if (most <= 0) return 0;
  const usual = columns.padding === "front" ? most : 0;
  // Nothing but zeros adds up wherever it stands.
  if (allZero(v)) return usual;
  if (!columns.sums || sumsHold(v.slice(usual, usual + n), columns.sums)) return usual;
  const holding = Array.from({ length: most + 1 }, (_, i) => i).filter((i) =>
    sumsHold(v.slice(i, i + n), columns.sums ?? []),
  );
  return holding.length === 1 ? (holding[0] ?? usual) : usual;
}

const allZero = (v: Piece[]) => v.every((p) => p.kind !== "figure" || /^0+$/.test(p.text));

/** Every group with a printed total adds up, and at least one has a total. */
function sumsHold(v: Piece[], sums: SumGroup[]): boolean {
  let at = 0;
  let totals = 0;
  for (const { length } of sums) {
    const group = v.slice(at, at + length).map((p) => (p.kind === "figure" ? Number(p.text.replace(/[, ]/g, "")) : 0));
    const total = v[at + length - 1];
    at += length;
    const parts = group.slice(0, -1).reduce((a, b) => a + b, 0);
    if (total?.kind === "figure") {
      totals++;
      if (parts !== group.at(-1)) return false;
    }
  }
  return totals > 0;
}

/** Cells by the grid columns of the heads; null when a figure stands under no head or two stand under one. */
function byColumn(v: Piece[], grid: { col: number; colSpan: number }[]): Slot[] | null {
  const used = new Set<Piece>();
  const slots: Slot[] = [];
  for (const head of grid) {
    const under = v.filter((p) => p.col < head.col + head.colSpan && head.col < p.col + p.colSpan);
    const printed = under.filter((p) => p.kind === "figure");
    if (printed.length > 1) return null;
    const piece = printed[0] ?? under[0];
    if (piece && (used.has(piece) || (piece.kind === "figure" && piece.colSpan > head.colSpan))) return null;
    if (piece) used.add(piece);
    const at = v.at(-1)?.end ?? 0;
    slots.push(piece ? slotOf(piece) : { text: "", start: at, end: at });
  }
  return v.every((p) => p.kind === "blank" || used.has(p)) ? slots : null;
}
