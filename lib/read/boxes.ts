/**
 * Tables drawn with lines in plain text (┌─┬─┐ or +---+): the rules are no cells, and the bars give every cell its column.
 * Works on folded text, where │ and ┃ are `|` and ─ and ━ are `—`.
 */
import type { SourceCell, SourceTable } from "@/lib/report";

interface Line {
  start: number;
  end: number;
}
interface Part {
  start: number;
  end: number;
  col: number;
  colSpan: number;
}

const BAR = /[|║]/;
/** Corners and crossings; + only where it begins and ends the line, as in +---+---+. */
const JUNCTION = /[\u250c-\u254b\u2550-\u2570]/;
const isRule = (words: string) =>
  /^\+(?:[-=+]{2,}|[-=\s+]*)\+$/.test(words)
    ? /[-=]{2}/.test(words)
    : JUNCTION.test(words) && /^[\s|\u2500-\u257f—-]+$/.test(words) && /[—\u2500-\u250b═-]{2}/.test(words);
const isFigure = (words: string) => /^[-+]?\d[\d,.% ]*$/.test(words);

/** Columns a character takes where the text is shown in one width; `bar` is that of the drawn lines, which differs between fonts. */
const widthOf = (c: string, bar: number) => (c === "|" ? bar : c.charCodeAt(0) > 0x2e7f ? 2 : 1);

/** Where the bars of a line stand: how many, and at which display columns. `original` still has the full-width forms. */
function barsOf(original: string, folded: string, bar: number): number[] {
  const at: number[] = [];
  let column = 0;
  for (let i = 0; i < folded.length; i++) {
    if (BAR.test(folded[i] as string)) at.push(column);
    column += BAR.test(folded[i] as string) ? bar : widthOf(original[i] as string, bar);
  }
  return at;
}

/** Columns of each bar, for rows drawn in full; null where lines have different bars and these do not stand below each other. */
function columnsOf(bars: number[][]): number[][] | null {
  const most = Math.max(...bars.map((b) => b.length));
  if (bars.every((b) => b.length === most)) return bars.map((b) => b.map((_, i) => i));
  const places = [...new Set(bars.flat())].sort((a, b) => a - b);
  if (places.length !== most) return null;
  return bars.map((b) => b.map((x) => places.indexOf(x)));
}

/** The words between two bars, without the white space around them. */
function trimmed(folded: string, from: number, to: number): [number, number] {
  let a = from;
  let b = to;
  while (a < b && /\s/.test(folded[a] as string)) a++;
  while (b > a && /\s/.test(folded[b - 1] as string)) b--;
  return [a, b];
}

function partsOf(folded: string, line: Line, columns: number[]): Part[] {
  const parts: Part[] = [];
  const bars = columns.length;
  let from = -1;
  let n = 0;
  for (let i = line.start; i < line.end; i++) {
    if (!BAR.test(folded[i] as string)) continue;
    if (from >= 0) {
      const [start, end] = trimmed(folded, from, i);
      const col = columns[n - 1] as number;
      parts.push({ start, end, col, colSpan: (columns[n] as number) - col });
    }
    from = i + 1;
    n++;
    if (n === bars) break;
  }
  return parts;
}

/** Lines between two rules as one row: words broken over lines are joined, figures stay apart. */
function joinedRow(folded: string, lines: Part[][], row: number): SourceCell[] {
  const first = lines[0] as Part[];
  return first.map((p) => {
    const same = lines.flatMap((l) => l.filter((x) => x.col === p.col && x.end > x.start));
    const words = same.map((x) => folded.slice(x.start, x.end).replace(/\s+/g, " "));
    const [a, b] = [same[0] ?? p, same.at(-1) ?? p];
    return {
      text: words.join(words.some(isFigure) ? " " : ""),
      start: a.start,
      end: b.end,
      row,
      col: p.col,
      rowSpan: 1,
      colSpan: p.colSpan,
    };
  });
}

const sameColumns = (a: Part[], b: Part[]) => a.length === b.length && a.every((p, i) => p.col === b[i]?.col);

/** The rows of a block: what stands between two rules is one row if the block rules off every row of figures, else each line is. */
function rowsOf(folded: string, sections: Part[][][]): SourceCell[][] {
  const hasFigures = (l: Part[]) => l.some((p) => isFigure(folded.slice(p.start, p.end)));
  const full = sections.filter((s) => s.length > 0);
  const ruled =
    full.length >= 3 &&
    full.every((s) => s.filter(hasFigures).length <= 1 && s.every((l) => sameColumns(l, s[0] as Part[])));
  const out: SourceCell[][] = [];
  for (const section of full)
    for (const lines of ruled ? [section] : section.map((l) => [l])) out.push(joinedRow(folded, lines, out.length));
  return out;
}

/**
 * Drawn tables of a text, as grids. A block of lines is one when it has a rule and two lines of cells, every line of cells opens and closes
 * with a bar, and all have their bars in the same places or the same number of them; others are left to the readers of separated lines.
 *
 * @param text   as decoded: tells full-width characters, which are wider, from half-width ones
 * @param folded same length
 * @returns the tables and, for each, the first and last line it covers
 */
export function drawnTables(
  text: string,
  folded: string,
  lines: Line[],
): { table: SourceTable; from: number; to: number }[] {
  const out: { table: SourceTable; from: number; to: number }[] = [];
  const words = (i: number) => folded.slice(lines[i]?.start, lines[i]?.end).trim();
  const isCells = (w: string) => w.length > 2 && BAR.test(w[0] as string) && BAR.test(w.at(-1) as string);
  let i = 0;
  while (i < lines.length) {
    if (!isRule(words(i))) {
      i++;
      continue;
    }
    const sections: Line[][] = [[]];
    let to = i;
    let next = i;
    for (; next < lines.length; next++) {
      const w = words(next);
      if (isRule(w)) sections.push([]);
      else if (isCells(w)) sections.at(-1)?.push(lines[next] as Line);
      else if (w !== "") break;
      if (w !== "") to = next;
    }
    const rows = gridOf(text, folded, sections);
    if (rows) {
      const start = (lines[i] as Line).start;
      out.push({ table: { start, end: (lines[to] as Line).end, kind: "grid", rows }, from: i, to });
    }
    i = Math.max(next, i + 1);
  }
  return out;
}

function gridOf(text: string, folded: string, sections: Line[][]): SourceCell[][] | null {
  const cells = sections.flat();
  if (cells.length < 2) return null;
  for (const bar of [1, 2]) {
    const bars = cells.map((l) => barsOf(text.slice(l.start, l.end), folded.slice(l.start, l.end), bar));
    const columns = columnsOf(bars);
    if (!columns) continue;
    let n = 0;
    return rowsOf(
      folded,
      sections.map((s) => s.map((l) => partsOf(folded, l, columns[n++] as number[]))),
    );
  }
  return null;
}
