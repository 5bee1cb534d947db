/** The request table of E3 and E4: rows by label, seven applicant columns by head. */
import { type CellReading, parseCell } from "@/lib/numbers/cell";
import { APPLICANTS, type Applicant, type Scope } from "@/lib/report";
import { type Alignment, alignRow, type Columns, type Slot } from "./align";
import type { Row, Table } from "./collect";
import type { About, Emitter } from "./emit";
import { requestRows } from "./labels";
import { requestColumns } from "./request-columns";

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
  const isGrid = valued.every((r) => r.kind === "grid");
  let heads = requestColumns(table.header, isGrid);
  // More figures than heads: a head was lost. The form has seven columns, and the sums must then say that these are they.
  if (heads.order.length < 7 && valued.some((r) => extent(r) > heads.order.length))
    heads = { order: [...APPLICANTS], printed: {}, grid: null, heads: "none" };
  const order = heads.order;
  const totalAt = order.indexOf("total");
  const columns: Columns = {
    count: order.length,
    sums: order.length === 7 && totalAt === 6 ? [{ length: 7 }] : null,
    grid: heads.grid,
    padding: paddingOf(valued, order.length),
  };
  let rows = own.map((row) =>
    assess({ row, alignment: alignRow(row, columns), readings: null, sum: "open", disputed: false }, order),
  );
  rows = oncePerRow(rows, out);
  resolveCuts(rows, era, order);

  const passes = rows.filter((r) => r.sum === "pass").length;
  const fails = rows.filter((r) => r.sum === "fail").length;
  const unproved = heads.heads === "none" && rows.some(nonZero) && (passes === 0 || fails > passes);
  if (unproved)
    out.remark(
      "alignment-unproved",
      "The heads of the request table are missing and no row sum proves the order of its columns.",
      {},
    );
  for (const r of rows) emit(r, { era, order, printed: heads.printed, unproved, scope, out });
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

/** Runs of digits with several cuts that add up: the column identities (E3-01, E3-02 and the same in E4) may leave one. */
function resolveCuts(rows: ReadRow[], era: FormEra, order: Applicant[]): void {
  const open = () => rows.filter((r) => r.readings === null && (r.alignment.cuts?.length ?? 0) > 1);
  for (let round = 0; round < 4 && open().length > 0; round++) {
    let changed = false;
    for (const r of open()) {
      const fits = (r.alignment.cuts ?? []).filter((slots) => identitiesAllow(rows, r, slots, era, order));
      const only = fits.length === 1 ? fits[0] : undefined;
      if (!only) continue;
      const done = assess({ ...r, alignment: { slots: only, reason: null, how: "cut", doubt: false } }, order);
      Object.assign(r, done);
      changed = true;
    }
    if (!changed) break;
  }
}

/** The column identities of the form as signed terms. */
function identities(era: FormEra): Record<string, 1 | -1>[] {
  const printed = requestRows[era].filter((k) => !k.startsWith("requests_"));
  return [
    { requests_received: 1, requests_carried_in: 1, requests_processed: -1, requests_carried_out: -1 },
    { ...Object.fromEntries(printed.map((k) => [k, 1 as const])), requests_processed: -1 },
  ];
}

/** True when every column identity that can be evaluated with this cut holds, and at least one can. */
function identitiesAllow(rows: ReadRow[], r: ReadRow, slots: Slot[], era: FormEra, order: Applicant[]): boolean {
  let evaluated = false;
  for (const terms of identities(era)) {
    if (!(r.row.id in terms)) continue;
    for (let c = 0; c < order.length; c++) {
      let sum = 0;
      let known = true;
      for (const [key, sign] of Object.entries(terms)) {
        const value =
          key === r.row.id
            ? Number(slots[c]?.text)
            : valueAt(
                rows.find((x) => x.row.id === key),
                c,
              );
        if (value === null) {
          known = false;
          break;
        }
        sum += sign * value;
      }
      if (!known) continue;
      evaluated = true;
      if (sum !== 0) return false;
    }
  }
  return evaluated;
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
