/** Where the cells of a line stand that are held apart by drawn edges: in places of the screen, as the program took them that wrote the line. */
import { BEHIND_FIGURE } from "./column-tokens";
import { isOpen, placesOf } from "./width";

export interface Line {
  start: number;
  end: number;
}
export interface Part {
  start: number;
  end: number;
  col: number;
  colSpan: number;
  /** A piece of a rule under a cell that spans fewer rows than its neighbour. */
  rule: boolean;
}
/** Where one cell ends and the next begins: a bar, or a crossing in a rule that does not go through (│ 三 ├───┼───┤). */
export const EDGE = /[|║\u250c-\u254b\u2552-\u256c]/;
/** No official table has nearly as many; a line of nothing but bars is no row. */
const MOST_COLUMNS = 100;
const FIGURE = new RegExp(`^[-+]?\\d[\\d,.% ]*${BEHIND_FIGURE}$`);
export const isFigure = (words: string) => FIGURE.test(words);

/** How a program took the widths of characters: of drawn lines, of those that fonts draw narrow or wide (“ ” — ·), of Han. */
export interface Measure {
  line: 1 | 2;
  open: 1 | 2;
  han: 1 | 2;
}
export const MEASURES: Measure[] = [
  { line: 1, open: 1, han: 2 },
  { line: 2, open: 1, han: 2 },
  { line: 1, open: 2, han: 2 },
  { line: 2, open: 2, han: 2 },
  { line: 1, open: 1, han: 1 },
];

/** Columns a character takes where the text is shown in one width. */
export function widthOf(original: string, folded: string, { line, open, han }: Measure): number {
  if (EDGE.test(folded) || /[\u2500-\u257f]/.test(original)) return line;
  const code = original.charCodeAt(0);
  if (isOpen(code)) return open;
  return placesOf(code) === 2 ? han : 1;
}

/** Display columns of the edges in a line. `original` still has the full-width forms. */
export function edgesOf(original: string, folded: string, line: Measure): number[] {
  const at: number[] = [];
  let column = 0;
  for (let i = 0; i < folded.length; i++) {
    const c = folded[i] as string;
    if (EDGE.test(c)) at.push(column);
    column += widthOf(original[i] as string, c, line);
  }
  return at;
}

/**
 * The column each edge opens. Lines with all edges tell them by order, and a line with two edges is one cell over all of them; any other
 * must have its edges below those of the full lines. Null where none of this holds.
 */
export function columnsOf(edges: number[][]): number[][] | null {
  const most = edges.reduce((n, b) => Math.max(n, b.length), 0);
  if (most > MOST_COLUMNS) return null;
  if (edges.every((b) => b.length === most || b.length === 2))
    return edges.map((b) => (b.length === most ? b.map((_, i) => i) : [0, most - 1]));
  const places = [...new Set(edges.flat())].sort((a, b) => a - b);
  if (places.length !== most) return null;
  return edges.map((b) => b.map((x) => places.indexOf(x)));
}

/** The words between two edges, without the white space around them. */
function trimmed(folded: string, from: number, to: number): [number, number] {
  let a = from;
  let b = to;
  while (a < b && /\s/.test(folded[a] as string)) a++;
  while (b > a && /\s/.test(folded[b - 1] as string)) b--;
  return [a, b];
}

export function partsOf(folded: string, line: Line, columns: number[]): Part[] {
  const parts: Part[] = [];
  let from = -1;
  let n = 0;
  for (let i = line.start; i < line.end; i++) {
    if (!EDGE.test(folded[i] as string)) continue;
    if (from >= 0) {
      const [start, end] = trimmed(folded, from, i);
      const col = columns[n - 1] as number;
      const rule = /^(?:[—═\u2500-\u250b]{2,}|-{3,}(?:\+-{2,})*)$/.test(folded.slice(start, end));
      parts.push({ start, end, col, colSpan: (columns[n] as number) - col, rule });
    }
    from = i + 1;
    n++;
  }
  return parts;
}

export const wordsOf = (folded: string, p: Part) => folded.slice(p.start, p.end).replace(/\s+/g, " ");
