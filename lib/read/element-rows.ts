/**
 * Tables that sites make of other elements than table: rows of div, li or p elements, cells of div, span or dd elements inside. They are
 * told by their shape alone, as styles are not read: rows beside each other with as many short cells each, and figures in whole columns.
 */
import { BEHIND_FIGURE } from "./column-tokens";
import type { MarkupElement as Element, MarkupNode as Node } from "./markup";

const ROWS = new Set("div li ul ol dl p section article span".split(" "));
const BLOCK_CELLS = new Set("div li p dt dd section h4 h5 h6".split(" "));
const INLINE_CELLS = new Set("span b strong i em label font".split(" "));
/** The longest official label has 45 characters; with its remark and a blank or two it stays below this. */
const LONGEST = 80;
const MOST_CELLS = 30;
/** Elements inside a cell: a paragraph, a font, a span or two. */
const INSIDE = 8;
/** A row, a cell or the style of one by its class: tr, td, row, cell, col-3. */
const HINT = /(?:^|[\s_-])(?:t[rdh]|row|line|cell|col(?:umn)?)(?:$|[\s_\d-])/i;
const FIGURE = new RegExp(`^[-+]?\\d[\\d,]*(?:\\.\\d+)?%?${BEHIND_FIGURE}$`);
const isEmptyFigure = (s: string) => s === "" || /^(?:[-—/]+|无)$/.test(s);

const isElement = (n: Node): n is Element => n.type === "element";
const isBlank = (n: Node) => n.type === "text" && n.data.trim() === "";

/** Two of them in one element are cells of a row themselves. */
const isRowLike = (e: Element): boolean =>
  e.children.filter((n) => isElement(n) && /^(?:div|li|dd|section)$/.test(n.name)).length > 1;

/** Words of a cell without white space; null where it holds more than a cell does. */
function wordsOf(cell: Element): string | null {
  if (isRowLike(cell)) return null;
  let words = "";
  let inside = 0;
  const stack: Node[] = [...cell.children];
  for (let n = stack.pop(); n; n = stack.pop()) {
    if (n.type === "text") words = n.data.replace(/\s+/g, "") + words;
    else {
      if (++inside > INSIDE || isRowLike(n) || /^(?:a|img|table|ul|ol|input|script|iframe)$/.test(n.name)) return null;
      stack.push(...n.children);
    }
    if (words.length > LONGEST) return null;
  }
  return words;
}

interface Row {
  cells: Element[];
  words: string[];
  /** Cells are inline elements, which editors also make of pieces of a sentence. */
  inline: boolean;
  hinted: boolean;
}

const isHinted = (e: Element): boolean => HINT.test(e.attribs.class ?? "") || e.attribs.role === "row";

function rowOf(e: Element): Row | null {
  if (!ROWS.has(e.name) || e.children.length > 2 * MOST_CELLS + 1) return null;
  const cells: Element[] = [];
  const words: string[] = [];
  for (const n of e.children) {
    if (isBlank(n)) continue;
    if (!isElement(n) || !(BLOCK_CELLS.has(n.name) || INLINE_CELLS.has(n.name))) return null;
    const own = wordsOf(n);
    if (own === null) return null;
    cells.push(n);
    words.push(own);
  }
  const hinted = isHinted(e);
  if (cells.length < (hinted ? 1 : 2) || cells.length > MOST_CELLS) return null;
  return { cells, words, inline: cells.some((c) => INLINE_CELLS.has(c.name)), hinted };
}

/** The row an element is, or the rows of a head, a body or a whole table that it is. */
function rowsIn(e: Element, depth = 0): Row[] | null {
  const row = rowOf(e);
  // What looks like the cells of a row may be rows of short cells themselves.
  const inside = row?.cells.map(rowOf).filter((r) => r !== null) ?? [];
  if (row) return inside.length === row.cells.length && isTable(inside) ? inside : [row];
  if (depth === 2 || !ROWS.has(e.name)) return null;
  const out: Row[] = [];
  for (const n of e.children) {
    if (isBlank(n)) continue;
    const rows = isElement(n) ? rowsIn(n, depth + 1) : null;
    if (!rows) return null;
    out.push(...rows);
  }
  return out.length > 0 ? out : null;
}

/** As many cells; rows that say what they are may have lost some. */
const goesWith = (row: Row, first: Row | undefined): boolean =>
  first !== undefined && (row.cells.length === first.cells.length || (row.hinted && first.hinted));

/** Figures, or what stands in their place, fill the columns from the first of them on; the row above it names them. */
function isTable(rows: Row[]): boolean {
  if (rows.length < 2 || rows.some((r) => !goesWith(r, rows[0]))) return false;
  const withFigures = rows.filter((r) => r.words.some((w) => FIGURE.test(w)));
  const hasLabels = rows.some((r) => r.words.some((w) => /\p{Script=Han}{2}/u.test(w)));
  if (withFigures.length === 0 || !hasLabels) return false;
  if (rows.every((r) => r.hinted || !r.inline)) return rows.some((r) => r.cells.length > 1);
  const first = Math.max(...withFigures.map((r) => r.words.findIndex((w) => FIGURE.test(w))));
  const fills = (r: Row) => r.words.slice(first).every((w) => FIGURE.test(w) || isEmptyFigure(w));
  return rows.length >= 3 && withFigures.every(fills);
}

/** Rows of one width after rows of another are a table of their own, unless the widths change all the time. */
function tablesOf(rows: Row[]): Row[][] {
  const out: Row[][] = [];
  for (const r of rows) {
    const last = out.at(-1);
    if (last?.[0]?.cells.length === r.cells.length) last.push(r);
    else out.push([r]);
  }
  return out.every((t) => t.length > 2) ? out : [rows];
}

/**
 * Neighbouring elements from a place on that are the rows of one table, or of several one after the other.
 *
 * @returns the cells of each row by table, none where they are no table; and the place behind the last that looked like one
 */
export function elementRows(nodes: readonly Node[], from: number): { tables: Element[][][]; next: number } {
  const found: Row[] = [];
  let next = from;
  for (let i = from; i < nodes.length; i++) {
    const n = nodes[i] as Node;
    if (isBlank(n)) continue;
    const rows = isElement(n) ? rowsIn(n) : null;
    // Another table beside this one has rows of its own width.
    const isOther = rows && rows.length > 1 && found[0] && rows[0]?.cells.length !== found[0].cells.length;
    if (!rows || isOther || rows.some((r) => !goesWith(r, found[0] ?? rows[0]))) break;
    found.push(...rows);
    next = i + 1;
  }
  return { tables: isTable(found) ? tablesOf(found).map((t) => t.map((r) => r.cells)) : [], next };
}
