/** Tables drawn in lines of text, words wrapped inside their cells. */
import type { Cell, GridTable } from "@/lib/extract/tables/generate";
import { positions } from "./positions";
import { columnsOf, lines, wide } from "./text-grids";

type Measure = (s: string) => number;
const flat = (s: string) => s.replaceAll("\n", "");
const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

/** Pieces that fit; a number is never cut. */
function wrapped(text: string, width: number, measure: Measure): string[] {
  const out: string[] = [];
  let line = "";
  for (const piece of flat(text).match(/[\d.,]+|[^\d.,]/g) ?? []) {
    if (line !== "" && measure(line + piece) > width) {
      out.push(line);
      line = "";
    }
    line += piece;
  }
  return line === "" ? out : [...out, line];
}

/** Widths by what stands in a column alone, a number never too wide for it. */
function columnWidths(t: GridTable, most: number, measure: Measure): number[] {
  const all = positions(t);
  return Array.from({ length: columnsOf(t) }, (_, c) =>
    Math.max(
      4,
      ...all.map((r) => {
        const x = r[c];
        if (typeof x !== "object" || x.colSpan > 1) return 0;
        const n = measure(flat(x.text));
        return x.role === "value" ? n : Math.min(n, x.role === "label" ? most : 8);
      }),
    ),
  );
}

interface Placed {
  cell: Cell;
  r: number;
  c: number;
}
const placedCells = (t: GridTable): Placed[] =>
  positions(t).flatMap((row, r) =>
    Array.from(row, (x, c) => (typeof x === "object" ? [{ cell: x, r, c }] : [])).flat(),
  );

/** Bits of a border: what it goes on to. */
const [UP, DOWN, LEFT, RIGHT] = [1, 2, 4, 8];
const BOX: Record<number, string> = {
  3: "│",
  12: "─",
  10: "┌",
  6: "┐",
  9: "└",
  5: "┘",
  11: "├",
  7: "┤",
  14: "┬",
  13: "┴",
  15: "┼",
};
const SIGNS: Record<number, string> = { 3: "|", 12: "-", 11: "|", 7: "|", 14: "-", 13: "-" };

/** Every cell in its frame, as far as it reaches; its words in the middle of its height. */
function drawn(t: GridTable, most: number, measure: Measure, chars: Record<number, string>, indent: string): string {
  const w = columnWidths(t, most, measure);
  const placed = placedCells(t);
  const inner = (p: Placed) => sum(w.slice(p.c, p.c + p.cell.colSpan)) + p.cell.colSpan - 1;
  const height = t.rows.map(() => 1);
  for (const p of [...placed].sort((a, b) => a.cell.rowSpan - b.cell.rowSpan)) {
    const last = Math.min(p.r + p.cell.rowSpan, height.length) - 1;
    const has = sum(height.slice(p.r, last + 1)) + last - p.r;
    const needs = wrapped(p.cell.text, inner(p), measure).length;
    if (needs > has) height[last] = (height[last] ?? 1) + needs - has;
  }
  const x = [0];
  for (const n of w) x.push((x.at(-1) ?? 0) + n + 1);
  const y = [0];
  for (const n of height) y.push((y.at(-1) ?? 0) + n + 1);
  const canvas: (string | number)[][] = Array.from({ length: (y.at(-1) ?? 0) + 1 }, () =>
    Array.from({ length: (x.at(-1) ?? 0) + 1 }, () => " "),
  );
  const mark = (row: number, column: number, bits: number) => {
    const line = canvas[row];
    if (line) line[column] = (typeof line[column] === "number" ? (line[column] as number) : 0) | bits;
  };
  for (const p of placed) {
    const [left, right] = [x[p.c] ?? 0, x[p.c + p.cell.colSpan] ?? 0];
    const [top, bottom] = [y[p.r] ?? 0, y[Math.min(p.r + p.cell.rowSpan, height.length)] ?? 0];
    for (const row of [top, bottom])
      for (let k = left; k <= right; k++) mark(row, k, (k > left ? LEFT : 0) | (k < right ? RIGHT : 0));
    for (const column of [left, right])
      for (let k = top; k <= bottom; k++) mark(k, column, (k > top ? UP : 0) | (k < bottom ? DOWN : 0));
    const words = wrapped(p.cell.text, inner(p), measure);
    const from = top + 1 + Math.floor((bottom - top - 1 - words.length) / 2);
    words.forEach((line, i) => {
      let at = left + 1;
      for (const ch of line) {
        const row = canvas[from + i];
        if (row) {
          row[at] = ch;
          for (let k = 1; k < measure(ch); k++) row[at + k] = "";
        }
        at += measure(ch);
      }
    });
  }
  return lines(canvas.map((row) => indent + row.map((s) => (typeof s === "number" ? (chars[s] ?? "+") : s)).join("")));
}

/** As a browser for terminals draws it. */
const boxWrapped = (t: GridTable): string => drawn(t, 30, wide, BOX, "");
/** As another one does, in signs of the typewriter, every character taken to be of one width. */
const signBox = (t: GridTable): string => drawn(t, 28, (s) => s.length, SIGNS, "   ");

/** As a reader of old Word files prints it: bars, no rules, words that go on below in their own column. */
function oldWordBars(t: GridTable): string {
  const w = columnWidths(t, 20, wide);
  return lines(
    positions(t).flatMap((row) => {
      const cells: { width: number; words: string[] }[] = [];
      for (let c = 0; c < w.length; c++) {
        const x = row[c];
        if (x === "right") {
          const last = cells.at(-1);
          if (last) last.width += (w[c] ?? 0) + 1;
        } else cells.push({ width: w[c] ?? 0, words: typeof x === "object" ? [x.text] : [] });
      }
      const wraps = cells.map((c) => wrapped(c.words.join(""), c.width, wide));
      const most = Math.max(1, ...wraps.map((list) => list.length));
      return Array.from({ length: most }, (_, i) => {
        const parts = cells.map((c, k) => {
          const s = wraps[k]?.[i] ?? "";
          return s + " ".repeat(Math.max(0, c.width - wide(s)));
        });
        return `|${parts.join("|")}|`;
      });
    }),
  );
}

export const DRAWN_GRIDS = { "box-wrapped": boxWrapped, "sign-box": signBox, "old-word-bars": oldWordBars } as const;
