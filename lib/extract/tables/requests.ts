/** The request table of E3 and E4: rows by label, seven applicant columns by head. */
import { type CellReading, parseCell } from "@/lib/numbers/cell";
import { APPLICANTS, type Applicant, type Scope } from "@/lib/report";
import { type Alignment, alignRow, type Columns } from "./align";
import type { Row, Table } from "./collect";
import type { About, Emitter } from "./emit";
import { requestRows } from "./labels";
import { requestColumns } from "./request-columns";
import { waysThatFit } from "./solve-cuts";

export type FormEra = "E3" | "E4";

/** E4 prints three rows under 其他处理, E3 one. Null when the table ends before them. */
export function requestEra(table: Table): FormEra | null {
  if (table.rows.some((r) => r.id.startsWith("other_"))) return "E4";
  if (table.rows.some((r) => r.id === "results_other" && r.values.length > 0)) return "E3";
  return null;
}

interface ReadRow {
  row: Row;
  alignment: Alignment;
  readings: CellReading[] | null;
  /** pass: total and parts agree and are not all zero · trivial: all zero · fail · open: no total or an unreadable part. */
  sum: "pass" | "trivial" | "fail" | "open";
  /** Printed twice with different figures. */
  disputed: boolean;
}

export function readRequests(table: Table, era: FormEra, scope: Scope, out: Emitter): void {
  const keys = requestRows[era];
  const own = table.rows.filter((r) => r.meaning?.role === "row" && keys.includes(r.id));
  for (const r of table.rows) if (!own.includes(r) && r.values.some((v) => v.kind === "figure")) foreign(r, out);
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
  if (heads.otherOrder && fits(valued, heads.otherOrder) > fits(valued, heads.order))
    heads = { ...heads, order: heads.otherOrder };
  const order = heads.order;
  const totalAt = order.indexOf("total");
  const columns: Columns = {
    count: order.length,
    sums: order.length === 7 && totalAt === 6 ? [{ length: 7 }] : null,
    grid: heads.grid,
    exact: exact && valued.every((r) => r.kind === "bars"),
    padding: paddingOf(valued, order.length),
  };
  let rows = own.map((row) =>
    assess({ row, alignment: alignRow(row, columns), readings: null, sum: "open", disputed: false }, order),
  );
  rows = oncePerRow(rows, out);
  settleCuts(rows, era, order, out.printsZeros);

  const passes = rows.filter((r) => r.sum === "pass").length;
  const fails = rows.filter((r) => r.sum === "fail").length;
  // Without heads the sums must prove the order; with heads, no row at all that adds up says that we misread.
  const unproved =
    heads.heads === "none" ? rows.some(nonZero) && (passes === 0 || fails > passes) : passes === 0 && fails >= 3;
  if (unproved)
    out.remark("alignment-unproved", "No row sum of the request table proves the order of its columns.", {});
  for (const r of rows) emit(r, { era, order, printed: heads.printed, unproved, scope, out });
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
function fits(rows: Row[], order: Applicant[]): number {
  const columns: Columns = { count: order.length, sums: null };
  return rows.filter((row) => {
    const r = assess({ row, alignment: alignRow(row, columns), readings: null, sum: "open", disputed: false }, order);
    return r.sum === "pass";
  }).length;
}

/** Figures and blanks of a row between its first and last figure. */
function extent(r: Row): number {
  if (r.kind === "plain") return r.values.length;
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

function assess(r: ReadRow, order: Applicant[]): ReadRow {
  const slots = r.alignment.slots;
  if (!slots) return { ...r, readings: null, sum: "open" };
  const readings = slots.map((s) => parseCell(s.text));
  return { ...r, readings, sum: order.length === 7 ? rowSum(readings, order.indexOf("total")) : "open" };
}

/** Blank cells and dashes count as nothing: the question is only whether the figures stand in the right columns. */
function rowSum(readings: CellReading[], totalAt: number): ReadRow["sum"] {
  const total = readings[totalAt];
  if (total?.kind !== "number") return "open";
  const parts = readings.filter((_, i) => i !== totalAt);
  if (parts.some((x) => x.kind === "unreadable") || !parts.some((x) => x.kind === "number")) return "open";
  const sum = parts.reduce((n, x) => n + (x.kind === "number" ? x.value : 0), 0);
  return sum !== total.value ? "fail" : total.value === 0 ? "trivial" : "pass";
}

const nonZero = (r: ReadRow) => r.readings?.some((x) => x.kind === "number" && x.value !== 0) ?? false;
const printedWords = (r: ReadRow) => r.alignment.slots?.map((s) => s.text).join("|") ?? null;

/** A row printed twice counts once when both say the same; otherwise both wait for a person. */
function oncePerRow(rows: ReadRow[], out: Emitter): ReadRow[] {
  const kept: ReadRow[] = [];
  for (const r of rows) {
    const before = kept.find((k) => k.row.id === r.row.id);
    if (!before) {
      kept.push(r);
      continue;
    }
    if (r.row.values.length === 0) continue;
    const empty = (x: ReadRow) => x.row.values.every((v) => v.kind === "blank");
    if (empty(before) && !empty(r)) kept[kept.indexOf(before)] = r;
    else if (!empty(r)) {
      const same = printedWords(before) === printedWords(r);
      out.remark(
        "repeated-row",
        `The row "${r.row.label.printed}" is printed twice${same ? "" : " with different figures"}.`,
        {
          label: r.row.label.printed,
        },
      );
      if (!same) {
        before.disputed = true;
        kept.push({ ...r, disputed: true });
      }
    }
  }
  return kept;
}

/** The column identities of the form: E3-01 and E3-02, and the same in E4. Totals come last. */
function identities(era: FormEra): [string, 1 | -1][][] {
  const outcomes = requestRows[era].filter((k) => !k.startsWith("requests_"));
  return [
    [
      ["requests_received", 1],
      ["requests_carried_in", 1],
      ["requests_processed", -1],
      ["requests_carried_out", -1],
    ],
    [...outcomes.map((k): [string, 1 | -1] => [k, 1]), ["requests_processed", -1]],
  ];
}

/**
 * Runs of digits: where zeros are printed a run has one cut, or several of which the column identities may leave one. Where rows
 * without any digits show that zeros were left blank, a run proves nothing and stays unread.
 */
function settleCuts(rows: ReadRow[], era: FormEra, order: Applicant[], printsZeros: boolean): void {
  const cut = rows.filter((r) => r.alignment.how === "cut" || r.alignment.cuts);
  if (cut.length === 0) return;
  const blanks = !printsZeros || rows.some((r) => r.alignment.reason === "short_row");
  if (blanks) {
    for (const r of cut)
      if (r.sum !== "trivial") Object.assign(r, { alignment: { ...UNREAD }, readings: null, sum: "open" });
    return;
  }
  const figures = (r: ReadRow): number[][] | null => {
    if (r.readings)
      return r.readings.every((x) => x.kind === "number")
        ? [r.readings.map((x) => (x.kind === "number" ? x.value : 0))]
        : null;
    return r.alignment.cuts && r.alignment.complete ? r.alignment.cuts.map((w) => w.map((s) => Number(s.text))) : null;
  };
  for (let round = 0; round < 6; round++) {
    let changed = false;
    for (const terms of identities(era)) {
      const of = terms.map(([key, sign]) => ({ sign, row: rows.find((r) => r.row.id === key) }));
      const ways = of.map((t) => (t.row ? figures(t.row) : null));
      if (ways.some((w) => w === null) || !ways.some((w) => (w?.length ?? 0) > 1)) continue;
      const fits = waysThatFit(of.map((t, i) => ({ sign: t.sign, ways: ways[i] as number[][] })));
      // No combination at all: the report errs somewhere, and nothing can be told.
      if (!fits || fits.some((f) => f.size === 0)) continue;
      of.forEach(({ row }, i) => {
        const cuts = row?.alignment.cuts;
        const keep = fits[i] as Set<number>;
        if (!row || !cuts || keep.size === cuts.length) return;
        const left = cuts.filter((_, k) => keep.has(k));
        const only = left.length === 1 ? left[0] : undefined;
        changed = true;
        if (only)
          Object.assign(
            row,
            assess({ ...row, alignment: { slots: only, reason: null, how: "cut", doubt: false } }, order),
          );
        else row.alignment = { ...row.alignment, cuts: left };
      });
    }
    if (!changed) break;
  }
  for (const r of cut) r.disputed ||= r.readings !== null && r.sum === "pass" && contradicted(r, rows, era, order);
}

const UNREAD: Alignment = { slots: null, reason: "run_together", how: "direct", doubt: false };

/** A cut that adds up, but in no column with the rest of the table. */
function contradicted(r: ReadRow, rows: ReadRow[], era: FormEra, order: Applicant[]): boolean {
  let holds = false;
  let fails = false;
  for (const terms of identities(era)) {
    if (!terms.some(([key]) => key === r.row.id)) continue;
    for (let c = 0; c < order.length; c++) {
      if (valueAt(r, c) === 0) continue;
      let sum = 0;
      for (const [key, sign] of terms)
        sum +=
          sign *
          (valueAt(
            rows.find((x) => x.row.id === key),
            c,
          ) ?? Number.NaN);
      if (sum === 0) holds = true;
      else if (!Number.isNaN(sum)) fails = true;
    }
  }
  return fails && !holds;
}

function valueAt(r: ReadRow | undefined, column: number): number | null {
  const x = r?.readings?.[column];
  return x?.kind === "number" ? x.value : null;
}

interface Emission {
  era: FormEra;
  order: Applicant[];
  printed: Partial<Record<Applicant, string>>;
  unproved: boolean;
  scope: Scope;
  out: Emitter;
}

function emit(r: ReadRow, e: Emission): void {
  const { row, alignment } = r;
  const layout = alignment.how === "cut" ? "digits" : row.kind === "plain" ? "lines" : row.kind;
  const rule = `${e.era.toLowerCase()}-requests/${layout}`;
  if (!alignment.slots || !r.readings) {
    const at = { text: "", start: row.values[0]?.start ?? row.label.end, end: row.values.at(-1)?.end ?? row.label.end };
    for (const applicant of e.order)
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
  const doubt = alignment.doubt || r.disputed || e.unproved;
  if (alignment.doubt)
    e.out.remark("two-readings", `The row "${row.label.printed}" lacks cells, and its last figure may be the total.`, {
      label: row.label.printed,
    });
  for (const [i, applicant] of e.order.entries()) {
    const slot = alignment.slots[i];
    const reading = r.readings[i];
    if (!slot || !reading) continue;
    const shaky = reading.kind === "number" && !reading.certain && r.sum !== "pass" && r.sum !== "trivial";
    const about: About = {
      era: e.era,
      rule,
      scope: e.scope,
      scopeWords: null,
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
