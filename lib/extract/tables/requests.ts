/** The request table of E3 and E4: rows by label, seven applicant columns by head. */
import { APPLICANTS, type Applicant } from "@/lib/report";
import { type Alignment, alignRow, type Columns, liveColumns, unread } from "./align";
import type { Row, Table } from "./collect";
import type { About, Emitter, Whose } from "./emit";
import { requestRows } from "./labels";
import { makeUpTotal, type RequestColumn, requestColumns } from "./request-columns";
import { settleCuts } from "./request-cuts";
import { rowsOfLostLabels } from "./request-groups";
import { outcomesAddUp, provedByColumns } from "./request-identities";
import {
  assess,
  type FormEra,
  mayBeTwoFigures,
  mayStandElsewhere,
  nonZero,
  oncePerRow,
  type ReadRow,
} from "./request-rows";

/** E4 prints three rows under 其他处理, E3 one. Null when the table ends before them. */
export function requestEra(table: Table): FormEra | null {
  if (table.rows.some((r) => r.id.startsWith("other_") || (r.id === "results_other" && r.values.length >= 21)))
    return "E4";
  if (table.rows.some((r) => r.id === "results_other" && r.values.length > 0)) return "E3";
  return null;
}

export function readRequests(table: Table, era: FormEra, whose: Whose, out: Emitter): void {
  const keys = requestRows[era];
  const own: Row[] = [];
  for (const r of table.rows) {
    if (r.meaning?.role === "row" && keys.includes(r.id)) own.push(r);
    else {
      const lost = rowsOfLostLabels(r, era, APPLICANTS.length);
      if (lost) own.push(...lost);
      else if (r.values.some((v) => v.kind === "figure")) foreign(r, out);
    }
  }
  for (const r of table.unknown) foreign(r, out);

  const valued = own.filter((r) => r.values.length > 0);
  let heads = requestColumns(
    table.header,
    valued.every((r) => r.kind !== "plain"),
  );
  const exact = heads.grid !== null && valued.every((r) => r.kind === "grid" || underHeads(r, heads.grid ?? []));
  if (!exact && heads.grid && valued.some((r) => r.kind !== "grid")) heads = requestColumns(table.header, false);
  // More figures than heads: a head was lost. The form has seven columns, and the sums must then say that these are they.
  if (heads.order.length < 7 && valued.some((r) => extent(r) > heads.order.length))
    heads = { order: [...APPLICANTS], otherOrder: null, printed: {}, grid: null, heads: "none" };
  // One figure a row and no heads: a table of totals, if the outcomes make up what was processed.
  const widest = Math.max(0, ...valued.map(extent));
  const apart = valued.every((r) => r.kind !== "plain" || r.values.every((v) => !v.glued && !/^0\d/.test(v.text)));
  if (heads.heads === "none" && widest === 1 && valued.length >= 10 && apart)
    heads = { order: ["total"], otherOrder: null, printed: {}, grid: null, heads: "none" };
  if (heads.otherOrder && fits(valued, heads.otherOrder) > fits(valued, heads.order))
    heads = { ...heads, order: heads.otherOrder };
  const order = heads.order;
  const totalAt = order.indexOf("total");
  const filled = heads.grid ? null : filledColumns(valued, order.length);
  const columns: Columns = {
    count: order.length,
    sums: makeUpTotal(order) && totalAt === order.length - 1 ? [{ length: order.length }] : null,
    grid: heads.grid ?? filled,
    live: liveColumns(valued, order.length),
    exact: (exact || filled !== null) && valued.every((r) => r.kind === "bars"),
    padding: paddingOf(valued, order.length),
  };
  // No row as wide as the form and no heads: these are other columns, and a cell that is missing is not a blank one.
  const narrow =
    heads.heads === "none" && order.length === 7 && widest < 6 && !valued.some((r) => r.values.length >= 7);
  const align = (row: Row): Alignment =>
    narrow && row.kind !== "plain" && row.values.length > 0 ? unread("short_row") : alignRow(row, columns);
  let rows = own.map((row) =>
    assess({ row, alignment: align(row), readings: null, sum: "open", disputed: false }, order),
  );
  rows = oncePerRow(rows, out);
  settleCuts(rows, era, order, out.habits.printsZeros);

  const passes = rows.filter((r) => r.sum === "pass").length;
  const fails = rows.filter((r) => r.sum === "fail").length;
  // Without heads the sums must prove the order; with heads, no row at all that adds up says that we misread.
  const totals = order.length === 1;
  const unproved = totals
    ? heads.grid === null && outcomesAddUp(rows, era, 0) !== "pass"
    : heads.heads === "none"
      ? rows.some(nonZero) && (passes === 0 || fails * 3 > passes)
      : passes === 0 && fails >= 3;
  if (unproved)
    out.remark("alignment-unproved", "No row sum of the request table proves the order of its columns.", {});
  // Rows that only their place names: certain where all of their group is zero, else a person looks.
  const shakyGroups = new Set(rows.filter((r) => r.row.supposed && nonZero(r)).map((r) => r.row.label.start));
  for (const r of rows) r.alignment.doubt ||= mayStandElsewhere(r, order) || mayBeTwoFigures(r, order);
  for (const r of rows) {
    r.disputed ||= r.row.supposed === true && shakyGroups.has(r.row.label.start);
    r.disputed ||= needsColumns(r, out.habits.keepsBlanks) && !provedByColumns(r, rows, era);
  }
  for (const r of rows) emit(r, { era, order, printed: heads.printed, unproved: unproved || whose.unsure, whose, out });
}

/**
 * A row whose last cells are missing or may have been moved: only the columns can say that its figures stand right. So it is with a
 * row between bars without a total: two of its cells may have fallen together, and those behind them moved up.
 */
const needsColumns = (r: ReadRow, keepsBlanks: boolean) =>
  nonZero(r) &&
  (r.alignment.how === "short" ||
    (r.row.kind === "bars" &&
      r.alignment.slots?.at(-1)?.text === "" &&
      (r.alignment.how === "columns" || !keepsBlanks)));

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

/** Rows whose sum holds if the columns stand in that order. */
function fits(rows: Row[], order: RequestColumn[]): number {
  const columns: Columns = { count: order.length, sums: null };
  return rows.filter((row) => {
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
function paddingOf(rows: Row[], n: number): "front" | "end" {
  let front = 0;
  let end = 0;
  for (const { values: v, kind } of rows) {
    if (kind === "plain" || v.length <= n) continue;
    if (v[0]?.kind === "figure") end++;
    else if (v.at(-1)?.kind === "figure") front++;
  }
  return front > end ? "front" : "end";
}

interface Emission {
  era: FormEra;
  order: RequestColumn[];
  printed: Partial<Record<Applicant, string>>;
  unproved: boolean;
  whose: Whose;
  out: Emitter;
}

function emit(r: ReadRow, e: Emission): void {
  const { row, alignment } = r;
  const layout = alignment.how === "cut" ? "digits" : row.kind === "plain" ? "lines" : row.kind;
  const rule = `${e.era.toLowerCase()}-requests/${layout}`;
  if (!alignment.slots || !r.readings) {
    const at = { text: "", start: row.values[0]?.start ?? row.label.end, end: row.values.at(-1)?.end ?? row.label.end };
    for (const applicant of e.order)
      if (applicant !== "organisations")
        e.out.cell(at, row.id, applicant, e.era, "unreadable", alignment.reason ?? "damaged");
    const code =
      alignment.reason === "run_together"
        ? "run-together"
        : alignment.reason === "short_row"
          ? "short-row"
          : "damaged-row";
    e.out.remark(code, `The figures of the row "${row.label.printed}" cannot be told apart by column.`, {
      label: row.label.printed,
    });
    return;
  }
  const twoReadings = alignment.doubt && r.sum !== "pass" && r.sum !== "trivial";
  const doubt = twoReadings || r.disputed || e.unproved;
  if (twoReadings)
    e.out.remark(
      "two-readings",
      `The row "${row.label.printed}" may be read in two ways: its figures touch each other, or add up in other columns.`,
      {
        label: row.label.printed,
      },
    );
  for (const [i, applicant] of e.order.entries()) {
    const slot = alignment.slots[i];
    const reading = r.readings[i];
    if (!slot || !reading || applicant === "organisations") continue;
    const shaky = reading.kind === "number" && !reading.certain && r.sum !== "pass" && r.sum !== "trivial";
    const about: About = {
      era: e.era,
      rule,
      scope: e.whose.scope,
      scopeWords: e.whose.scopeWords,
      state: doubt || shaky ? "review" : "accepted",
      confidence: confidence(r, doubt || shaky),
      row: row.label.printed,
    };
    e.out.value(slot, row.id, applicant, e.printed[applicant] ?? null, null, about);
  }
}

function confidence(r: ReadRow, doubt: boolean): number {
  if (doubt) return 0.5;
  const base = r.sum === "pass" ? 0.99 : r.sum === "fail" ? 0.9 : 0.97;
  return Number((base * (r.row.label.score === 1 ? 1 : 0.95)).toFixed(3));
}

/** A row the form of this era does not have; a group label with figures of its own is a subtotal the form does not print. */
function foreign(r: Row, out: Emitter): void {
  out.unmapped(r.label.printed, r.values.map((v) => v.text).join(" | "), r.label.start);
}
