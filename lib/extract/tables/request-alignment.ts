/** How the figures of a request table lie under its columns: by grid, by count, or not at all. */
import { APPLICANTS } from "@/lib/report";
import { alignRow, liveColumns } from "./align";
import type { Columns } from "./alignment";
import {
  makeUpTotal,
  type RequestColumn,
  type RequestColumns,
  requestColumns,
  standOtherwise,
} from "./request-columns";
import { assess } from "./request-rows";
import type { Row, Table } from "./table";

/**
 * Columns of a table by its heads and its rows with figures.
 *
 * isNarrow: rows whose figures are of other columns, so that a missing cell is no blank one: no row is as wide as the form and no head
 * names a column, or a table of its own with fewer columns than the others goes on with the rows, or the heads that are known say that
 * the columns are not in the form's order.
 * isUndecided: the heads allow two orders, and every row adds up in both.
 */
export function columnsFor(
  header: Table["header"],
  valued: Row[],
): { heads: RequestColumns; columns: Columns; isNarrow: (r: Row) => boolean; isUndecided: boolean } {
  let heads = requestColumns(
    header,
    valued.every((r) => r.kind !== "plain"),
  );
  const exact = heads.grid !== null && valued.every((r) => r.kind === "grid" || underHeads(r, heads.grid ?? []));
  if (!exact && heads.grid && valued.some((r) => r.kind !== "grid")) heads = requestColumns(header, false);
  // More figures than heads, or more cells in every row: a head was lost. The form has seven columns, and the sums must then say that
  // these are they.
  const few = heads.order.length;
  const isWider =
    heads.grid === null && valued.length > 0 && valued.every((r) => r.kind === "grid" && r.values.length > few);
  const isLost = few < 7 && (isWider || valued.some((r) => extent(r) > few));
  const areOthers =
    isLost &&
    standOtherwise(
      header,
      valued.every((r) => r.kind !== "plain"),
    );
  if (isLost) heads = { order: [...APPLICANTS], otherOrder: null, printed: {}, grid: null, heads: "none" };
  // One figure a row and no heads: a table of totals, if the outcomes make up what was processed.
  const widest = Math.max(0, ...valued.map(extent));
  const apart = valued.every((r) => r.kind !== "plain" || r.values.every((v) => !v.glued && !/^0\d/.test(v.text)));
  // 自然人 and 法人 in the heads: one figure a row is what is left of more.
  const namesOthers = header.some(
    ({ meaning }) => meaning?.id !== "total" && APPLICANTS.some((a) => a === meaning?.id),
  );
  if (heads.heads === "none" && !namesOthers && widest === 1 && valued.length >= 10 && apart)
    heads = { order: ["total"], otherOrder: null, printed: {}, grid: null, heads: "none" };
  const [rightAs, rightOtherwise] = [heads.order, heads.otherOrder].map((o) =>
    o && heads.otherOrder ? fits(valued, o) : 0,
  );
  if (heads.otherOrder && (rightOtherwise ?? 0) > (rightAs ?? 0)) heads = { ...heads, order: heads.otherOrder };
  const isUndecided = heads.otherOrder !== null && rightAs === rightOtherwise && (rightAs ?? 0) > 0;
  const order = heads.order;
  const totalAt = order.indexOf("total");
  const filled = heads.grid ? null : filledColumns(valued, order.length);
  const columns: Columns = {
    count: order.length,
    sums: makeUpTotal(order) && totalAt === order.length - 1 ? [{ length: order.length }] : null,
    grid: heads.grid ?? filled,
    live: liveColumns(valued, order.length),
    even: evenTables(valued, heads.grid),
    exact: (exact || filled !== null) && valued.every((r) => r.kind === "bars"),
    ...paddingOf(valued, order.length),
  };
  const narrow =
    heads.heads === "none" && order.length === 7 && widest < 6 && !valued.some((r) => r.values.length >= 7);
  const wide = new Set(
    valued.flatMap((r) =>
      r.values.length >= order.length && (heads.grid || reachesFar(r, valued, order.length)) ? [r.table] : [],
    ),
  );
  const isApart = (r: Row) => r.kind === "grid" && wide.size > 0 && !wide.has(r.table);
  // Grids whose heads stand in lines above them, and none as wide as the heads: pieces of a page, not the rows of the form.
  const pieces = heads.grid === null && wide.size === 0;
  // Without heads, and with rows of other widths: columns of a text that hold nothing left no trace, and those that do have no names.
  const uneven = new Set(valued.flatMap((r) => (r.kind === "grid" && r.values.length > order.length ? [r.table] : [])));
  const isNameless = (r: Row) => heads.heads === "none" && uneven.has(r.table) && columns.live?.has(r.table) === false;
  const moved = tablesOfOtherColumns(valued, heads.grid);
  const isNarrow = (r: Row) =>
    (r.kind !== "plain" || areOthers) &&
    r.values.length > 0 &&
    (areOthers || narrow || isApart(r) || (r.kind === "grid" && (pieces || isNameless(r) || moved.has(r.table))));
  return { heads, columns, isNarrow, isUndecided };
}

/**
 * Value columns of separated rows that are all filled up to one width, with no heads to tell them: the last ones, when every label
 * stands before them and every figure in them.
 */
function filledColumns(rows: Row[], n: number): { col: number; colSpan: number }[] | null {
  if (rows.length < 3 || rows.some((r) => r.kind !== "bars")) return null;
  const last = Math.max(...rows.flatMap((r) => r.values.filter((v) => v.kind === "figure").map((v) => v.col)));
  const grid = Array.from({ length: n }, (_, i) => ({ col: last - n + 1 + i, colSpan: 1 }));
  const labels = new Set(rows.map((r) => r.label.col));
  return labels.size > 1 && rows.every((r) => underHeads(r, grid)) ? grid : null;
}

/**
 * Grids below the first one in which labels stand under heads of figures, or which end before the heads do, and fewer columns than the heads'
 * behind the last label: a blank column was lost, and what stands in the others is not what those heads name.
 */
function tablesOfOtherColumns(rows: Row[], grid: RequestColumns["grid"]): Set<number> {
  const first = grid?.[0]?.col ?? Number.POSITIVE_INFINITY;
  const last = grid?.at(-1);
  const headsEnd = last ? last.col + last.colSpan : 0;
  const others = rows.filter((r) => r.kind === "grid" && r.table !== rows[0]?.table);
  const moved = new Set<number>();
  for (const table of new Set(others.map((r) => r.table))) {
    const own = others.filter((r) => r.table === table);
    const label = Math.max(...own.map((r) => r.label.col));
    const end = Math.max(...own.flatMap((r) => r.values.map((v) => v.col + v.colSpan)));
    if ((label >= first || end < headsEnd) && end - label - 1 < (grid?.length ?? 0)) moved.add(table);
  }
  return moved;
}

/**
 * A row of a grid is as wide as the form where columns enough lie behind the deepest label of its table: blank cells beside a label that
 * stands further left are those of labels, and no columns.
 */
function reachesFar({ kind, table, values }: Row, rows: Row[], count: number): boolean {
  if (kind !== "grid" || values.filter((v) => v.kind === "figure").length >= count) return true;
  const label = Math.max(...rows.flatMap((r) => (r.kind === "grid" && r.table === table ? [r.label.col] : [])));
  return values.filter((v) => v.col > label).length >= count;
}

/** Grids of which every row with figures ends below the end of the last head. */
function evenTables(rows: Row[], grid: RequestColumns["grid"]): Set<number> {
  const last = grid?.at(-1);
  const out = new Set(rows.filter((r) => r.kind === "grid").map((r) => r.table));
  for (const r of rows)
    if (!last || Math.max(...r.values.map((v) => v.col + v.colSpan)) !== last.col + last.colSpan) out.delete(r.table);
  return out;
}

/** The label stands before the first head, nothing but blank cells between, and no figure behind the last. */
function underHeads(r: Row, grid: { col: number; colSpan: number }[]): boolean {
  const first = grid[0]?.col ?? 0;
  const last = grid.at(-1)?.col ?? 0;
  return (
    r.rowAligned &&
    r.label.col < first &&
    r.values.every((v) => v.kind === "blank" || (v.col >= first && v.col <= last))
  );
}

/** Rows whose sum holds if the columns stand in that order. A row that lacks cells (13 | 13) holds in any that has two columns. */
function fits(rows: Row[], order: RequestColumn[]): number {
  const columns: Columns = { count: order.length, sums: null };
  return rows.filter((row) => {
    if (row.values.length < order.length) return false;
    const r = assess({ row, alignment: alignRow(row, columns), readings: null, sum: "open", disputed: false }, order);
    return r.sum === "pass";
  }).length;
}

/** Figures and blanks of a row between its first and last figure; of a grid, which may have spacer columns, the figures. */
function extent(r: Row): number {
  if (r.kind === "plain") return r.values.length;
  if (r.kind === "grid") return r.values.filter((v) => v.kind === "figure").length;
  const first = r.values.findIndex((v) => v.kind === "figure");
  const last = r.values.findLastIndex((v) => v.kind === "figure");
  return first < 0 ? 0 : last - first + 1;
}

/** Rows with a figure at one edge tell on which side blank cells of the label columns stand. */
function paddingOf(rows: Row[], n: number): Pick<Columns, "padding" | "isPaddedBoth"> {
  let front = 0;
  let end = 0;
  for (const { values: v, kind } of rows) {
    if (kind === "plain" || v.length <= n) continue;
    if (v[0]?.kind === "figure") end++;
    else if (v.at(-1)?.kind === "figure") front++;
  }
  return { padding: front > end ? "front" : "end", isPaddedBoth: front > 0 && end > 0 };
}
