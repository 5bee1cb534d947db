/** The table of reconsideration and litigation: 15 figures in one row, three small tables, rows by group, or 15 lines. */
import { type CellReading, parseCell } from "@/lib/numbers/cell";
import { alignRow, liveColumns } from "./align";
import { type Alignment, lacksFigures, type Slot } from "./alignment";
import { ALL_COLUMNS, columnsOf, type Found, figures } from "./dispute-columns";
import type { Column } from "./dispute-heads";
import type { About, Emitter, Whose } from "./emit";
import { DISPUTE_GROUPS } from "./labels";
import type { FormEra } from "./request-rows";
import type { Table } from "./table";

export function readDisputes(table: Table, era: FormEra, whose: Whose, out: Emitter): void {
  // A group's heading padded with blank cells looks like its row left blank: rows with figures go first.
  const all = columnsOf(table.parts);
  const found = [...all.filter((f) => figures(f.part) > 0), ...all.filter((f) => figures(f.part) === 0)];
  const done = new Set<string>();
  const parts = found.map((f) => f.part);
  for (const f of found) {
    const groups = sumGroups(f.columns);
    const alignment = alignRow(f.part, {
      count: f.columns.length,
      sums: groups,
      grid: gridOf(f),
      live: liveColumns(parts, f.columns.length),
    });
    // A cell left blank leaves no trace in a run of digits: a cut counts only where the document prints its zeros.
    if (alignment.how === "cut" && !out.habits.printsZeros && alignment.slots?.some((s) => s.text !== "0"))
      Object.assign(alignment, { slots: null, reason: "run_together" });
    const slots = alignment.slots;
    const readings = slots?.map((s) => parseCell(s.text)) ?? null;
    const sums = readings ? checkSums(f.columns, readings) : null;
    // Of zeros, those of a row that ends early may be any of its columns.
    const isZero = alignment.how !== "short" && readings?.every((r) => r.kind !== "number" || r.value === 0) === true;
    const proved = sums !== null && sums.fail === 0 && sums.open === 0 && (sums.pass > 0 || isZero);
    // Cells missing at the end, or blank ones that a converter may have moved there: the figures may stand anywhere unless they add up.
    const loose =
      alignment.how === "short" ||
      f.part.values.some((v) => v.stray) ||
      isPiece(f) ||
      standsBesideHeads(f) ||
      (f.part.kind === "bars" && !out.habits.keepsBlanks && (readings?.some((r) => r.kind === "blank") ?? false));
    const doubt =
      ((f.assumed || loose || alignment.doubt) && !proved) ||
      f.scattered === true ||
      // A cell a line between bars: where a first cell left blank went with the name of the row, those behind it moved up.
      (f.part.kind === "bars" &&
        !f.part.rowAligned &&
        !isWholeLine(f) &&
        lacksFigures(alignment) &&
        !(sums && sums.pass > 0)) ||
      (f.part.kind === "plain" && out.habits.scattered);
    f.columns.forEach((c, i) => {
      const key = `${c.group}_${c.leaf}`;
      if (done.has(key)) return;
      emit(out, {
        era,
        whose,
        key,
        slot: slots?.[i],
        reading: readings?.[i],
        alignment,
        f,
        column: c,
        doubt: doubt || whose.unsure,
        failed: (sums?.fail ?? 0) > 0,
        proved,
      });
    });
    if (f.part.values.length > 0) for (const c of f.columns) done.add(`${c.group}_${c.leaf}`);
    if (!slots && f.part.values.length > 0)
      out.remark(
        alignment.reason === "run_together" ? "run-together" : "short-row",
        "The figures of the table of reconsideration and litigation cannot be told apart by column.",
        {},
      );
  }
}

/** One line between bars with a cell for every column: none of its blank cells was lost. */
const isWholeLine = ({ part, columns }: Found): boolean =>
  part.values.length === columns.length && new Set(part.values.map((v) => v.line)).size === 1;

/** Some heads and as many figures, a cell a line: a blank cell left no trace, so only their sum says which are whose. */
const isPiece = ({ part, columns }: Found): boolean =>
  part.kind === "plain" && columns.length > 1 && columns.length < ALL_COLUMNS;

/** A figure of a grid under no head: one of the heads was not understood, and counting would give its figure to the next. */
function standsBesideHeads({ part, columns }: Found): boolean {
  const heads = columns.flatMap((c) => c.segment ?? []);
  const isUnder = (col: number) => heads.some((h) => h.col <= col && col < h.col + h.colSpan);
  const isHeaded = part.kind === "grid" && columns.length > 1 && heads.length === columns.length;
  return isHeaded && part.values.some((v) => v.kind === "figure" && !isUnder(v.col));
}

interface Emission {
  era: FormEra;
  whose: Whose;
  key: string;
  slot: Slot | undefined;
  reading: CellReading | undefined;
  alignment: Alignment;
  f: Found;
  column: Column;
  doubt: boolean;
  failed: boolean;
  proved: boolean;
}

function emit(out: Emitter, e: Emission): void {
  const { part } = e.f;
  if (!e.slot) {
    const at = part.labels.at(-1)?.segment.end ?? 0;
    const where = { text: "", start: part.values[0]?.start ?? at, end: part.values.at(-1)?.end ?? at };
    out.cell(where, e.key, null, e.era, "unreadable", e.alignment.reason ?? "damaged");
    return;
  }
  const shaky = e.reading?.kind === "number" && !e.reading.certain && !e.proved;
  const layout = e.alignment.how === "cut" ? "digits" : part.kind === "plain" ? "lines" : part.kind;
  const about: About = {
    era: e.era,
    rule: `${e.era.toLowerCase()}-disputes/${layout}`,
    scope: e.whose.scope,
    scopeWords: e.whose.scopeWords,
    state: e.doubt || shaky ? "review" : "accepted",
    confidence: e.doubt || shaky ? 0.5 : e.failed ? 0.9 : 0.98,
    row: e.f.row,
  };
  out.value(e.slot, e.key, null, e.column.segment?.printed ?? null, null, about);
}

/** One sum per group whose columns stand together and end with the total. */
function sumGroups(columns: Column[]): { length: number }[] | null {
  const groups: { length: number; last: Column }[] = [];
  for (const c of columns) {
    const g = groups.at(-1);
    if (g && g.last.group === c.group) {
      g.length++;
      g.last = c;
    } else groups.push({ length: 1, last: c });
  }
  return groups.every((g) => g.last.leaf === "total" && g.length > 1) ? groups.map(({ length }) => ({ length })) : null;
}

/** Groups whose parts make their total, do not, or have figures but no total. Groups of zeros say nothing. */
function checkSums(columns: Column[], readings: CellReading[]): { pass: number; fail: number; open: number } {
  const result = { pass: 0, fail: 0, open: 0 };
  for (const group of DISPUTE_GROUPS) {
    const at = columns.flatMap((c, i) => (c.group === group ? [{ leaf: c.leaf, reading: readings[i] }] : []));
    const total = at.find((x) => x.leaf === "total")?.reading;
    const value = (x: (typeof at)[number]) =>
      x.leaf !== "total" && x.reading?.kind === "number" ? x.reading.value : 0;
    const sum = at.reduce((n, x) => n + value(x), 0);
    if (total?.kind !== "number" || at.length < 3) {
      if (sum !== 0) result.open++;
    } else if (sum !== total.value) result.fail++;
    else if (sum > 0) result.pass++;
  }
  return result;
}

/** Grid columns of the heads, where every head has its own. */
function gridOf(f: Found): { col: number; colSpan: number }[] | null {
  // Of a turned table the label stands before its figure, not above it.
  if (f.part.kind !== "grid" || (f.part.rowAligned && f.columns.length === 1)) return null;
  const cols = f.columns.map((c) => (c.segment ? { col: c.segment.col, colSpan: c.segment.colSpan } : null));
  if (cols.some((c) => c === null)) return null;
  const grid = cols as { col: number; colSpan: number }[];
  return new Set(grid.map((c) => c.col)).size === grid.length ? grid : null;
}
