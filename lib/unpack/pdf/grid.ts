/** Ruled tables of a page: ruling lines → cells with spans → words in cells. */
import type { Page, Rule, Word } from "./model";

export interface GridCell {
  row: number;
  col: number;
  rowSpan: number;
  colSpan: number;
  text: string;
}

export interface Grid {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** x of the column borders, y of the row borders. */
  columns: number[];
  rows: number[];
  cells: GridCell[];
}

/** Lines closer than this are one line drawn twice. */
const NEAR = 3;

function clusters(values: number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const out: number[][] = [];
  for (const v of sorted) {
    const last = out.at(-1);
    if (last && v - (last.at(-1) as number) <= NEAR) last.push(v);
    else out.push([v]);
  }
  return out.map((c) => c.reduce((a, b) => a + b, 0) / c.length);
}

/** A table cut by the page break has no line at the cut; its vertical lines tell how far it goes. */
function withOpenEnds(rows: number[], vertical: Rule[]): number[] {
  const top = Math.min(...vertical.map((r) => r.from));
  const bottom = Math.max(...vertical.map((r) => r.to));
  const open = NEAR * 2;
  return [
    ...(top < (rows[0] ?? 0) - open ? [top] : []),
    ...rows,
    ...(bottom > (rows.at(-1) ?? 0) + open ? [bottom] : []),
  ];
}

/** Most lines across a table reach as far as its outer cells do. */
const MOST = 0.5;

/** A table without lines at its left and right side goes as far as its horizontal lines. */
function withOpenSides(columns: number[], rows: number[], horizontal: Rule[]): number[] {
  const across = rows.map((y) => horizontal.filter((r) => Math.abs(r.at - y) <= NEAR)).filter((own) => own.length > 0);
  const reached = (ends: number[], end: number) =>
    ends.filter((x) => Math.abs(x - end) <= NEAR).length > ends.length * MOST;
  const lefts = across.map((own) => Math.min(...own.map((r) => r.from)));
  const rights = across.map((own) => Math.max(...own.map((r) => r.to)));
  const [left, right] = [Math.min(...lefts), Math.max(...rights)];
  const open = NEAR * 2;
  return [
    ...(left < (columns[0] ?? 0) - open && reached(lefts, left) ? [left] : []),
    ...columns,
    ...(right > (columns.at(-1) ?? 0) + open && reached(rights, right) ? [right] : []),
  ];
}

/** Half-width characters take half the room of a Han character. */
export const roomOf = (c: string) => (/[\u0020-\u00ff]/.test(c) ? 0.5 : 1);

/** pdf.js joins neighbouring words of a line; a word that runs over column borders is cut there. */
function cutAtBorders(word: Word, columns: number[]): Word[] {
  const borders = columns.filter((x) => x > word.left + word.size * 0.4 && x < word.right - word.size * 0.4);
  if (borders.length === 0) return [word];
  const chars = [...word.text];
  const unit = (word.right - word.left) / chars.reduce((n, c) => n + roomOf(c), 0);
  const parts: Word[] = [];
  let left = word.left;
  for (const c of chars) {
    const right = left + roomOf(c) * unit;
    const last = parts.at(-1);
    const slot = columns.findLastIndex((x) => x <= (left + right) / 2);
    const sameSlot = last && columns.findLastIndex((x) => x <= (last.left + last.right) / 2) === slot;
    if (last && sameSlot) {
      last.text += c;
      last.right = right;
    } else parts.push({ ...word, text: c, left, right });
    left = right;
  }
  return parts.map((p) => ({ ...p, text: p.text.trim() })).filter((p) => p.text !== "");
}

/** Lines that touch or cross belong to one table. */
function components(page: Page): { h: Rule[]; v: Rule[] }[] {
  const lines = [...page.horizontal.map((r) => ({ r, h: true })), ...page.vertical.map((r) => ({ r, h: false }))];
  // A page with this many lines is a drawing, not a form.
  if (lines.length > 4000) return [];
  const parent = lines.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  for (let i = 0; i < lines.length; i++) {
    for (let j = i + 1; j < lines.length; j++) {
      const a = lines[i] as (typeof lines)[number];
      const b = lines[j] as (typeof lines)[number];
      const touches =
        a.h === b.h
          ? Math.abs(a.r.at - b.r.at) <= NEAR && a.r.from <= b.r.to + NEAR && b.r.from <= a.r.to + NEAR
          : a.r.at >= b.r.from - NEAR &&
            a.r.at <= b.r.to + NEAR &&
            b.r.at >= a.r.from - NEAR &&
            b.r.at <= a.r.to + NEAR;
      if (touches) parent[find(i)] = find(j);
    }
  }
  const groups = new Map<number, { h: Rule[]; v: Rule[] }>();
  lines.forEach((line, i) => {
    const root = find(i);
    const group = groups.get(root) ?? { h: [], v: [] };
    (line.h ? group.h : group.v).push(line.r);
    groups.set(root, group);
  });
  return [...groups.values()].filter((g) => g.h.length >= 2 && g.v.length >= 2);
}

/** Is the border at `at`, from a to b, drawn? Its middle decides. */
const drawn = (rules: Rule[], at: number, a: number, b: number) =>
  rules.some((r) => Math.abs(r.at - at) <= NEAR && r.from <= (a + b) / 2 && r.to >= (a + b) / 2);

/** Digits meet: a small gap between them may part two numbers. */
const isDigits = (a: Word, b: Word) => /\d$/.test(a.text) && /^\d/.test(b.text);

/** Words of one cell in reading order, joined without spaces between Han characters or digits of one number. */
export function joinWords(words: Word[]): string {
  const lines: Word[][] = [];
  for (const w of [...words].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const line = lines.find(
      (l) => Math.abs((l[0] as Word).bottom - w.bottom) < Math.min((l[0] as Word).size, w.size) * 0.6,
    );
    if (line) line.push(w);
    else lines.push([w]);
  }
  let out = "";
  for (const line of lines) {
    line.sort((a, b) => a.left - b.left);
    line.forEach((w, i) => {
      const before = line[i - 1];
      const newLine = i === 0 && out !== "";
      // Two numbers one above the other in a cell stay apart; a gap inside a line is a space.
      if (newLine && /\d$/.test(out) && /^\d/.test(w.text)) out += "\n";
      else if (before && w.left - before.right > before.size * (isDigits(before, w) ? 0.2 : 0.6)) out += " ";
      out += w.text;
    });
  }
  return out;
}

/** Two cells with one line between them that no other cell beside them has, one of the two blank: a stray line, and one cell. */
function withoutStrayLines(cells: GridCell[], rows: number): GridCell[] {
  let out = cells;
  for (let at = 1; at < rows; at++) {
    const [above, ...more] = out.filter((c) => c.row + c.rowSpan === at);
    const [below, ...others] = out.filter((c) => c.row === at);
    if (!above || !below || more.length > 0 || others.length > 0 || above.colSpan !== below.colSpan) continue;
    if (above.text !== "" && below.text !== "") continue;
    const one = { ...above, rowSpan: above.rowSpan + below.rowSpan, text: above.text + below.text };
    out = out.filter((c) => c !== below).map((c) => (c === above ? one : c));
  }
  return out;
}

/** Figures one under the other in a cell: rows without a line between them. */
const MOST_STACKED = 4;
const holdsRows = ({ text }: GridCell) =>
  text.split("\n").filter((line) => /^[+-]?[\d,.]+$/.test(line)).length > MOST_STACKED;

/** Ruled tables of a page from top to bottom, and the words left outside. */
export function ruledTables(page: Page): { grids: Grid[]; rest: Word[] } {
  const taken = new Set<Word>();
  const grids: Grid[] = [];
  for (const { h, v } of components(page)) {
    const lines = clusters(h.map((r) => r.at));
    const columns = withOpenSides(clusters(v.map((r) => r.at)), lines, h);
    const rows = withOpenEnds(lines, v);
    if (columns.length < 2 || rows.length < 2 || columns.length > 80 || rows.length > 400) continue;
    const owner = new Map<string, GridCell>();
    const cells: GridCell[] = [];
    for (let r = 0; r + 1 < rows.length; r++) {
      for (let c = 0; c + 1 < columns.length; c++) {
        if (owner.has(`${r}:${c}`)) continue;
        let colSpan = 1;
        const [top, bottom] = [rows[r] as number, rows[r + 1] as number];
        while (
          c + colSpan + 1 < columns.length &&
          !owner.has(`${r}:${c + colSpan}`) &&
          !drawn(v, columns[c + colSpan] as number, top, bottom)
        )
          colSpan++;
        let rowSpan = 1;
        const free = (row: number) => {
          for (let k = 0; k < colSpan; k++)
            if (drawn(h, rows[row] as number, columns[c + k] as number, columns[c + k + 1] as number)) return false;
          return true;
        };
        while (r + rowSpan + 1 < rows.length && free(r + rowSpan)) rowSpan++;
        const cell: GridCell = { row: r, col: c, rowSpan, colSpan, text: "" };
        for (let i = 0; i < rowSpan; i++) for (let k = 0; k < colSpan; k++) owner.set(`${r + i}:${c + k}`, cell);
        cells.push(cell);
      }
    }
    const grid: Grid = {
      left: columns[0] as number,
      right: columns.at(-1) as number,
      top: rows[0] as number,
      bottom: rows.at(-1) as number,
      columns,
      rows,
      cells,
    };
    // A frame around a paragraph, or around the page, is no table.
    if (cells.length < 4 || columns.length < 3) continue;
    const inside = new Map<GridCell, Word[]>();
    const own: Word[] = [];
    for (const w of page.words) {
      const x = (w.left + w.right) / 2;
      const y = (w.top + w.bottom) / 2;
      if (x < grid.left || x > grid.right || y < grid.top || y > grid.bottom) continue;
      const row = rows.findLastIndex((at) => at <= y);
      const crossed = columns.filter((at) => drawn(v, at, w.top, w.bottom));
      for (const part of cutAtBorders(w, crossed)) {
        const col = columns.findLastIndex((at) => at <= (part.left + part.right) / 2);
        const cell = owner.get(`${row}:${col}`);
        if (!cell) continue;
        inside.set(cell, [...(inside.get(cell) ?? []), part]);
        own.push(w);
      }
    }
    for (const [cell, words] of inside) cell.text = joinWords(words);
    // Without lines between its rows only the places of its words tell them.
    if (cells.filter(holdsRows).length > 1) continue;
    for (const w of own) taken.add(w);
    grids.push({ ...grid, cells: withoutStrayLines(cells, rows.length - 1) });
  }
  grids.sort((a, b) => a.top - b.top);
  return { grids, rest: page.words.filter((w) => !taken.has(w)) };
}
