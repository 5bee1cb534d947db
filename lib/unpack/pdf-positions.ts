/**
 * Tables without ruling lines, rebuilt from where the words stand: short values in columns on the right, labels (perhaps on several
 * lines) on the left. What does not clearly form columns stays text, line by line.
 */
import { type Grid, type GridCell, joinWords } from "./pdf-grid";
import type { Word } from "./pdf-page";

/** Words that fill value and unit cells: numbers, dashes, measure words. */
const VALUE =
  /^(?:[+\-－增减]?[\d,，.０-９]+(?:元|万元|件|条|次|人|个)?|[-—–－/／]+|无|不适用|件|条|次|篇|人|个|项|期|人次|万元|元)$/;
const NUMBERED = /^[（(]?[一二三四五六七八九十\d]{1,2}[)）、.．]/;

interface Line {
  y: number;
  size: number;
  words: Word[];
}

function linesOf(words: Word[]): Line[] {
  const lines: Line[] = [];
  for (const w of [...words].sort((a, b) => a.bottom - b.bottom || a.left - b.left)) {
    const line = lines.findLast((l) => Math.abs(l.y - w.bottom) < Math.min(l.size, w.size) * 0.5);
    if (line) line.words.push(w);
    else lines.push({ y: w.bottom, size: w.size, words: [w] });
  }
  return lines;
}

/** pdf.js may join "规章 3" when the gap is small; values at the end of a word are cut off it. */
function splitValues(line: Line): Word[] {
  return line.words.flatMap((w) => {
    const parts = w.text.split(/\s+/);
    if (parts.length < 2 || !parts.slice(1).every((p) => VALUE.test(p))) return [w];
    const unit = (w.right - w.left) / w.text.length;
    let at = 0;
    return parts.map((text) => {
      const from = w.text.indexOf(text, at);
      at = from + text.length;
      return { ...w, text, left: w.left + from * unit, right: w.left + at * unit };
    });
  });
}

interface Row {
  y: number;
  size: number;
  values: Word[];
  labels: Word[];
}

/** Values at the right end of a line, labels before them; null when the line is prose. */
function asRow(line: Line): Row | null {
  const words = splitValues(line).sort((a, b) => a.left - b.left);
  const first = words.findLastIndex((w) => !VALUE.test(w.text)) + 1;
  const values = words.slice(first);
  if (values.length === 0 || !values.some((v) => /\d|[-—/]/.test(v.text))) return null;
  return { y: line.y, size: line.size, values, labels: words.slice(0, first) };
}

/** x ranges of the value columns: values whose ranges overlap share a column. */
function columnsOf(rows: Row[]): { from: number; to: number }[] {
  const columns: { from: number; to: number }[] = [];
  for (const v of rows.flatMap((r) => r.values).sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && v.left < last.to - 0.5) last.to = Math.max(last.to, v.right);
    else columns.push({ from: v.left, to: v.right });
  }
  return columns;
}

interface Block {
  text: Word[];
  top: number;
  bottom: number;
  left: number;
  /** Holds words that stand on a line of values. */
  onRow: boolean;
}

/**
 * Label words → blocks of lines: a number opens a block, a line right under it at the same indent goes on with it. Two lines that
 * both carry values are two labels, never one on two lines.
 */
function labelBlocks(onRows: Word[], stray: Word[]): Block[] {
  const blocks: Block[] = [];
  const row = new Set(onRows);
  const goesOn = (b: Block, w: Word) =>
    w.top - b.bottom < w.size * 0.9 &&
    w.top >= b.top - 1 &&
    w.left > b.left - w.size * 1.5 &&
    w.left < b.left + w.size * 12 &&
    !(b.onRow && row.has(w) && Math.abs((b.text.at(-1) as Word).bottom - w.bottom) > w.size * 0.5);
  for (const w of [...onRows, ...stray].sort((x, y) => x.top - y.top || x.left - y.left)) {
    const above = NUMBERED.test(w.text) ? undefined : blocks.findLast((b) => goesOn(b, w));
    if (above) {
      above.text.push(w);
      above.bottom = Math.max(above.bottom, w.bottom);
      above.onRow ||= row.has(w);
    } else blocks.push({ text: [w], top: w.top, bottom: w.bottom, left: w.left, onRow: row.has(w) });
  }
  return blocks;
}

/** Cells of one zone: header words over their columns, then a row per line of values with the label block it stands in. */
function gridOf(rows: Row[], header: Word[], strayLabels: Word[]): Grid | null {
  const columns = columnsOf(rows);
  if (columns.length < 1) return null;
  const cells: GridCell[] = [];
  const cell = (row: number, col: number, text: string): void => {
    cells.push({ row, col, rowSpan: 1, colSpan: 1, text });
  };
  const blocks = labelBlocks(
    rows.flatMap((r) => r.labels),
    strayLabels,
  );
  let at = 0;
  const columnOf = (w: Word) => columns.findIndex((c) => w.left < c.to + 0.5 && w.right > c.from - 0.5);
  const overlaps = (w: Word) => columns.filter((c) => w.left < c.to && w.right > c.from).length;
  const heads = columns.map((_, i) => header.filter((w) => overlaps(w) <= 1 && columnOf(w) === i));
  if (heads.some((h) => h.length > 0)) {
    cell(at, 0, "");
    for (const [i, h] of heads.entries()) cell(at, i + 1, joinWords(h).replace(/\s/g, ""));
    at++;
  }
  for (const row of rows) {
    const middle = row.y - row.size * 0.35;
    const inside = blocks.filter((b) => b.top - 1 <= middle && b.bottom + 1 >= middle).sort((a, b) => b.left - a.left);
    const own = inside[0];
    // The block next to the values is the row's label; those to its left are headings of several rows.
    cell(at, 0, own ? joinWords(own.text).replace(/\n/g, "") : "");
    const taken = new Map<number, Word[]>();
    for (const v of row.values) taken.set(columnOf(v), [...(taken.get(columnOf(v)) ?? []), v]);
    if ([...taken.values()].some((v) => v.length > 1)) return null;
    for (const i of columns.keys()) cell(at, i + 1, taken.get(i)?.[0]?.text ?? "");
    at++;
  }
  const all = [...rows.flatMap((r) => [...r.values, ...r.labels]), ...header, ...strayLabels];
  return {
    left: Math.min(...all.map((w) => w.left)),
    right: Math.max(...all.map((w) => w.right)),
    top: Math.min(...all.map((w) => w.top)),
    bottom: Math.max(...all.map((w) => w.bottom)),
    // Where the columns stand, so that only tables of the same columns are joined over a page break.
    columns: [0, ...columns.map((c) => (c.from + c.to) / 2), 0],
    rows: Array.from({ length: at + 1 }, (_, i) => i),
    cells,
  };
}

/** Lines of one wrapped label are closer than this many character heights. */
const WRAP = 1.8;
/** Lines between two rows of a table that may still be a wrapped label. */
const MAX_GAP = 4;

/** Unruled tables of a page and the words left outside. */
export function positionedTables(words: Word[]): { grids: Grid[]; rest: Word[] } {
  const lines = linesOf(words);
  const rows = lines.map(asRow);
  const grids: Grid[] = [];
  const taken = new Set<Word>();
  let i = 0;
  while (i < lines.length) {
    const start = rows[i];
    if (!start || start.values.length < 2) {
      i++;
      continue;
    }
    let last = i;
    for (let j = i + 1; j < lines.length && j - last <= MAX_GAP; j++) {
      const row = rows[j];
      // The same number of columns at most one apart: rows of one table.
      if (
        row &&
        row.values.length >= 2 &&
        Math.abs(row.values.length - start.values.length) <= Math.max(1, start.values.length / 2)
      )
        last = j;
    }
    const zone = rows.slice(i, last + 1).filter((r): r is Row => r !== null && r.values.length >= 2);
    const single = zone.length === 1;
    // One line of numbers is a table only when it is long, like the fifteen of the disputes.
    if (single && start.values.length < 10) {
      i = last + 1;
      continue;
    }
    const inRows = new Set(zone.flatMap((r) => [...r.values, ...r.labels]));
    const firstValue = Math.min(...zone.flatMap((r) => r.values.map((v) => v.left)));
    const stray = lines
      .slice(i, last + 1)
      .flatMap((l) => l.words)
      .filter(
        (w) =>
          !inRows.has(w) &&
          !zone.some((r) => [...r.values, ...r.labels].some((x) => x.top === w.top && x.left === w.left)) &&
          w.right <= firstValue + 2,
      );
    const after = lines[last + 1];
    // A label wrapped around its row goes on below the last line of values.
    if (
      after &&
      !rows[last + 1] &&
      after.y - (lines[last] as Line).y < after.size * WRAP &&
      after.words.every((w) => w.right <= firstValue + 2 && !NUMBERED.test(w.text))
    )
      stray.push(...after.words);
    const above = lines[i - 1];
    if (
      above &&
      !rows[i - 1] &&
      (lines[i] as Line).y - above.y < above.size * WRAP &&
      above.words.every((w) => w.right <= firstValue + 2)
    )
      stray.push(...above.words);
    const header: Word[] = [];
    for (let h = i - 1; h >= Math.max(0, i - 8); h--) {
      const line = lines[h] as Line;
      if ((lines[h + 1] as Line).y - line.y > line.size * 2.6 || rows[h]) break;
      const over = line.words.filter(
        (w) => w.left > firstValue - w.size * 4 && w.text.length <= 12 && !/[。，,；;：:]/.test(w.text),
      );
      if (over.length === 0) break;
      header.push(...over);
    }
    const grid = gridOf(zone, header, stray);
    if (grid) {
      grids.push(grid);
      for (const w of [...lines.slice(i, last + 1).flatMap((l) => l.words), ...stray, ...header]) taken.add(w);
    }
    i = last + 1;
  }
  return { grids, rest: words.filter((w) => !taken.has(w)) };
}
