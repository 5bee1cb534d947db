/** The request table of E3 and E4: rows by label, seven applicant columns by head. */
import { isDash } from "@/lib/numbers/cell";
import { APPLICANTS, type Applicant } from "@/lib/report";
import { alignRow } from "./align";
import { type Alignment, lacksFigures, unread } from "./alignment";
import type { About, Emitter, Whose } from "./emit";
import { requestRows } from "./labels";
import { columnsFor } from "./request-alignment";
import type { RequestColumn, RequestColumns } from "./request-columns";
import { settleCuts } from "./request-cuts";
import { rowsByPlace, rowsOfLostLabels } from "./request-groups";
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
import { withoutColumnsBeside } from "./request-window";
import { mayHaveMoved, withoutSurePlace } from "./row-starts";
import type { Row, Table } from "./table";

/** E4 prints three rows under 其他处理, E3 one. Null when the table ends before them. */
export function requestEra(table: Table): FormEra | null {
  if (table.rows.some((r) => r.id.startsWith("other_") || (r.id === "results_other" && r.values.length >= 21)))
    return "E4";
  if (table.rows.some((r) => r.id === "results_other" && r.values.length > 0)) return "E3";
  return null;
}

export function readRequests(table: Table, era: FormEra, whose: Whose, out: Emitter): void {
  const { own: printed, placed } = rowsOf(table, era, out);
  const own = withoutColumnsBeside(printed, table.header, era);
  const valued = own.filter((r) => r.values.length > 0);
  const { heads, columns, isNarrow, isUndecided } = columnsFor(table.header, valued);
  const order = heads.order;
  const align = (row: Row): Alignment => (isNarrow(row) ? unread("short_row") : alignRow(row, columns));
  let rows = own.map((row) =>
    assess({ row, alignment: align(row), readings: null, sum: "open", disputed: false }, order),
  );
  rows = oncePerRow(rows, out);
  settleCuts(rows, era, order, out.habits.printsZeros);

  const isScattered = (r: ReadRow) => r.row.kind === "plain" && out.habits.scattered;
  const unproved =
    isUndecided ||
    isUnproved(rows, era, heads) ||
    (rows.some(isScattered) && order.some((c, i) => c !== APPLICANTS[i]));
  if (unproved)
    out.remark("alignment-unproved", "No row sum of the request table proves the order of its columns.", {});
  // Rows that only their place names: certain where all of their group is zero, else a person looks.
  const wholeTable = order.every((_, c) => outcomesAddUp(rows, era, c) === "pass");
  const shakyGroups = new Set(
    rows.filter((r) => r.row.supposed && (placed.has(r.row) ? !wholeTable : nonZero(r))).map((r) => r.row.label.start),
  );
  for (const r of rows) r.alignment.doubt ||= mayStandElsewhere(r, order) || mayBeTwoFigures(r, order);
  const hides = rows.some((r) => r.row.kind === "plain" && r.alignment.reason === "short_row");
  for (const r of rows) {
    r.disputed ||= r.row.supposed === true && shakyGroups.has(r.row.label.start);
    const needsProof =
      needsColumns(r, out.habits.keepsBlanks) ||
      (hides && mayHideBlanks(r)) ||
      r.row.straddled === true ||
      (r.row.reaches === true && lacksFigures(r.alignment)) ||
      r.row.ownership !== undefined ||
      mayHaveMoved(r, rows) ||
      isScattered(r);
    r.disputed ||= needsProof && !provedByColumns(r, rows, era);
    // Zeros add up in any column: which cell was left blank, the label's bars do not tell.
    // The blank cells before the first one may be the label's own, where it reaches over columns of labels.
    const isMovable =
      r.row.reaches === true ||
      (r.row.kind === "bars" &&
        r.alignment.how === "short" &&
        (r.alignment.slots?.[0]?.text === "" || isOneLineBelow(r.row)));
    r.disputed ||= isMovable && lacksFigures(r.alignment) && !nonZero(r);
    r.disputed ||= r.row.ownership === "moved";
    // A dash has no value that a sum could place.
    r.disputed ||= r.row.straddled === true && r.row.values.some((v) => isDash(v.text));
    r.disputed ||=
      r.sum !== "trivial" && r.row.values.some((v) => v.stray) && !(r.sum === "pass" && provedByColumns(r, rows, era));
    // Of zeros beside blank cells nothing but their place tells which of them are printed.
    r.disputed ||= r.alignment.doubt && r.sum === "trivial" && r.alignment.slots?.some((s) => s.text === "") === true;
    // Lines of text lose blank cells and break digits: a row that does not add up stands right only where all columns do.
    r.disputed ||= r.row.kind === "plain" && r.sum === "fail" && !provedByColumns(r, rows, era);
    r.disputed ||= r.row.crowded === true && r.sum !== "pass";
    // Digits of a column that is not the form's ran together with its own.
    r.disputed ||= r.alignment.how === "cut" && r.row.values.some((v) => v.stray);
    r.disputed ||= r.sum !== "pass" && mayCountRows(r, era);
    r.disputed ||= r.sum === "fail" && mayReachBeyond(r, rows, order.length);
    // No figure begins with 0: two cells fell together.
    r.disputed ||= r.alignment.slots?.some((s) => /^0\d/.test(s.text)) === true;
  }
  for (const r of withoutSurePlace(rows)) r.disputed = true;
  for (const r of rows) emit(r, { era, order, printed: heads.printed, unproved: unproved || whose.unsure, whose, out });
}

/** Rows of the form, those named by their place apart; what the form does not have is kept as printed. */
function rowsOf(table: Table, era: FormEra, out: Emitter): { own: Row[]; placed: Set<Row> } {
  const keys = requestRows[era];
  const own: Row[] = [];
  const strangers: Row[] = [...table.unknown];
  for (const r of table.rows) {
    if (r.meaning?.role === "row" && keys.includes(r.id)) own.push(r);
    else {
      const lost = rowsOfLostLabels(r, era, APPLICANTS.length);
      if (lost) own.push(...lost);
      else if (r.values.some((v) => v.kind === "figure")) strangers.push(r);
    }
  }
  const placed = rowsByPlace(own, strangers, era, APPLICANTS.length);
  for (const r of strangers) {
    const row = placed.get(r);
    if (row) own.push(row);
    else foreign(r, out);
  }
  return { own, placed: new Set(placed.values()) };
}

/** Without heads the sums must prove the order; with heads, no row at all that adds up says that we misread. */
function isUnproved(rows: ReadRow[], era: FormEra, heads: RequestColumns): boolean {
  const passes = rows.filter((r) => r.sum === "pass").length;
  const fails = rows.filter((r) => r.sum === "fail").length;
  if (heads.order.length === 1) return heads.grid === null && outcomesAddUp(rows, era, 0) !== "pass";
  return heads.heads === "none"
    ? rows.some(nonZero) && (passes === 0 || fails * 3 > passes)
    : passes === 0 && fails >= 3;
}

/**
 * A row whose last cells are missing or may have been moved: only the columns can say that its figures stand right. So it is with a
 * row between bars without a total: two of its cells may have fallen together, and those behind them moved up.
 */
const needsColumns = (r: ReadRow, keepsBlanks: boolean) =>
  // A grid keeps its blank cells: one that ends early is a piece of a table, and its columns are another's.
  (r.alignment.how === "short" && r.row.kind === "grid") ||
  (nonZero(r) &&
    (r.alignment.how === "short" ||
      (r.row.kind === "bars" &&
        r.alignment.slots?.at(-1)?.text === "" &&
        (r.alignment.how === "columns" || !keepsBlanks))));

/** Its figures stand together in a line below the label: cells that are missing there may be any of the row's. */
const isOneLineBelow = ({ rowAligned, values, label }: Row) =>
  !rowAligned && values.length > 1 && values.every((v) => v.line === values[0]?.line && v.line !== label.line);

/**
 * As many figures as the form has columns, beside rows of more: a blank cell left no trace, and the last figure is of the column behind the
 * form's (last year's).
 */
const mayReachBeyond = ({ row }: ReadRow, rows: readonly ReadRow[], columns: number) =>
  row.kind !== "grid" && figuresIn(row) === columns && rows.some((o) => figuresIn(o.row) > columns);
const figuresIn = (row: Row) => row.values.filter((v) => v.kind === "figure").length;

/** Rows from which on a number of the row is no likely figure of its own. */
const NUMBERED = 3;

/** The first figure is the number of the row in the form: a column 行次 whose head was lost, or stands in another place behind a page break. */
function mayCountRows(r: ReadRow, era: FormEra): boolean {
  const ordinal = requestRows[era].indexOf(r.row.id) + 1;
  return ordinal >= NUMBERED && r.alignment.slots?.[0]?.text === String(ordinal);
}

/**
 * A row of a table whose blank cells leave no trace: as many figures as columns may be fewer figures, one of them printed in two
 * pieces.
 */
const mayHideBlanks = (r: ReadRow) => r.row.kind === "plain" && nonZero(r) && r.sum !== "pass";

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
