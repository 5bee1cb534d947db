/** Rows whose cells nothing parts: as many figures as columns, or a run of digits that the sums cut in exactly one way. */
import { type Alignment, type Columns, type RowShape, type Slot, slotOf, unread, withoutShares } from "./alignment";
import type { Piece } from "./line";
import { joinBySum, splitBySums } from "./split-digits";

/** Ways to cut one run that are weighed against the other rows. */
const MOST_CUTS = 400;

/** Aligns one such row; all its figures stand in one line. */
export function alignPlain(row: RowShape, columns: Columns): Alignment {
  const n = columns.count;
  const v = withoutShares(row.values, n);
  if (v.length === n) {
    const glued = n > 1 && v.some((p) => p.glued);
    return { slots: v.map(slotOf), reason: null, how: "direct", doubt: glued || isUneven(v) };
  }
  const tokens = v.map((p) => p.text);
  if (v.length > n) {
    if (columns.sums?.length !== 1 || v.some((p) => p.line !== v[0]?.line)) return unread("damaged");
    const joined = joinBySum(tokens, n);
    const only = joined.length === 1 ? joined[0] : undefined;
    return only ? { slots: locate(v, only), reason: null, how: "cut", doubt: false } : unread("damaged");
  }
  const digits = tokens.join("");
  // One cell a line: a blank cell left no trace, and no digits fell together.
  if (v.length === 0 || v.some((p) => p.line !== v[0]?.line) || !/^\d+$/.test(digits) || digits.length < n)
    return unread("short_row");
  if (/^0+$/.test(digits) && digits.length === n) return cut(v, digits.split("").map(Number));
  // Several runs: figures stand apart, and one of them is missing rather than stuck to another.
  const reason = v.length === 1 ? "run_together" : "short_row";
  if (!columns.sums) return unread(reason);
  const ways = splitBySums(tokens, columns.sums, MOST_CUTS + 1);
  const only = ways.length === 1 ? ways[0] : undefined;
  if (only) return cut(v, only);
  return { ...unread(reason), cuts: ways.map((w) => locate(v, w)), complete: ways.length <= MOST_CUTS };
}

/** One figure a line, and two in another: a cell with a blank in its number beside one that left no trace, or a line that was broken. */
function isUneven(v: Piece[]): boolean {
  const lines = new Set(v.map((p) => p.line));
  return lines.size > 1 && lines.size < v.length;
}

const cut = (v: Piece[], figures: number[]): Alignment => ({
  slots: locate(v, figures),
  reason: null,
  how: "cut",
  doubt: false,
});

/** Where each figure of a cut or a join stands in the text: digits only, in order. */
function locate(v: Piece[], figures: number[]): Slot[] {
  const places: number[] = [];
  for (const p of v) for (let i = 0; i < p.text.length; i++) places.push(p.start + i);
  let at = 0;
  return figures.map((f) => {
    const text = String(f);
    const start = places[at] ?? 0;
    at += text.length;
    return { text, start, end: (places[at - 1] ?? start) + 1 };
  });
}
