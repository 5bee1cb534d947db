/** Rows of the request table aligned to its columns, with what their own sum says. */
import { type CellReading, parseCell } from "@/lib/numbers/cell";
import type { Alignment } from "./alignment";
import type { Emitter } from "./emit";
import { makeUpTotal, type RequestColumn } from "./request-columns";
import type { Row } from "./table";

export type FormEra = "E3" | "E4";

export interface ReadRow {
  row: Row;
  alignment: Alignment;
  readings: CellReading[] | null;
  /** pass: total and parts agree and are not all zero · trivial: all zero · fail · open: no total or an unreadable part. */
  sum: "pass" | "trivial" | "fail" | "open";
  /** Printed twice with different figures, or against the rest of the table. */
  disputed: boolean;
}

export function assess(r: ReadRow, order: RequestColumn[]): ReadRow {
  const slots = r.alignment.slots;
  if (!slots) return { ...r, readings: null, sum: "open" };
  const readings = slots.map((s) => parseCell(s.text));
  return { ...r, readings, sum: makeUpTotal(order) ? rowSum(readings, order.indexOf("total")) : "open" };
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

export const nonZero = (r: ReadRow) => r.readings?.some((x) => x.kind === "number" && x.value !== 0) ?? false;
const printedWords = (r: ReadRow) => r.alignment.slots?.map((s) => s.text).join("|") ?? null;

/** A row printed twice counts once when both say the same; otherwise both wait for a person. */
export function oncePerRow(rows: ReadRow[], out: Emitter): ReadRow[] {
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

/** Figure of a row in a column; null where there is none. */
export function valueAt(r: ReadRow | undefined, column: number): number | null {
  const x = r?.readings?.[column];
  return x?.kind === "number" ? x.value : null;
}

/**
 * True when blank cells may have been left out of a separated row: its figures, in their order, could stand in other columns so that
 * the sum holds, and where they stand now it does not.
 */
export function mayStandElsewhere(r: ReadRow, order: RequestColumn[]): boolean {
  const slots = r.alignment.slots;
  if (r.row.kind !== "bars" || !slots || r.sum === "pass" || order.length !== 7) return false;
  const figures = (r.readings ?? []).flatMap((x) => (x.kind === "number" ? [x.value] : []));
  if (figures.length < 2 || figures.length === order.length || figures.every((f) => f === 0)) return false;
  const totalAt = order.indexOf("total");
  const sum = figures.reduce((a, b) => a + b, 0);
  return figures.some((f, j) => f === sum - f && j <= totalAt && figures.length - 1 - j <= order.length - 1 - totalAt);
}

/**
 * True when a figure beside a blank cell would make the row's sum if it were two: `10 | (blank) | 1` is 1, 0 and their sum 1 where a
 * border was lost. The blank one may be that of the total.
 */
export function mayBeTwoFigures(r: ReadRow, order: RequestColumn[]): boolean {
  const slots = r.alignment.slots;
  const totalAt = order.indexOf("total");
  if (!slots || !r.readings || totalAt < 0 || r.sum === "pass" || r.sum === "trivial") return false;
  const figures = r.readings.map((x) => (x.kind === "number" ? x.value : 0));
  /** Parts less total, with figures of our own in two columns. */
  const left = (at: number, first: number, second: number) =>
    figures.reduce((n, f, i) => {
      const value = i === at ? first : i === at + 1 ? second : f;
      return i === totalAt ? n - value : n + value;
    }, 0);
  return slots.some(({ text }, i) => {
    if (!/^\d{2,}$/.test(text)) return false;
    const pairs = [i - 1, i].filter((at) => slots[at === i ? i + 1 : at]?.text === "");
    // Without a total there is no sum to miss: only a figure beside its blank cell may hold it.
    const near = r.sum === "fail" ? pairs : pairs.filter((at) => at === totalAt || at + 1 === totalAt);
    const cuts = Array.from({ length: text.length - 1 }, (_, n) => n + 1);
    return near.some((at) => cuts.some((n) => left(at, Number(text.slice(0, n)), Number(text.slice(n))) === 0));
  });
}
