/** The words of a PDF page that stand in no table, as lines. */
import { joinWords } from "./grid";
import type { Word } from "./model";

/** Words of one height. */
export interface TextLine {
  top: number;
  bottom: number;
  left: number;
  right: number;
  size: number;
  text: string;
}

/** Words of one height are a row. */
export function rowsOf(words: Word[]): Word[][] {
  const rows: Word[][] = [];
  for (const w of [...words].sort((a, b) => a.bottom - b.bottom || a.left - b.left)) {
    // Sorted by height, so a word belongs to one of the last rows or to a new one.
    let row: Word[] | undefined;
    for (let i = rows.length - 1; i >= Math.max(0, rows.length - 8) && !row; i--) {
      const first = rows[i]?.[0] as Word;
      if (Math.abs(first.bottom - w.bottom) < Math.min(first.size, w.size) * 0.5) row = rows[i];
    }
    if (row) row.push(w);
    else rows.push([w]);
  }
  return rows;
}

/** A row of words as a line. A wide gap becomes a space, so unruled rows stay readable. */
export const lineOf = (row: Word[]): TextLine => ({
  top: Math.min(...row.map((w) => w.top)),
  bottom: Math.max(...row.map((w) => w.bottom)),
  left: Math.min(...row.map((w) => w.left)),
  right: Math.max(...row.map((w) => w.right)),
  size: Math.max(...row.map((w) => w.size)),
  text: joinWords(row),
});
