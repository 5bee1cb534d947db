/** Forms on their side: rows become columns where every cell's column is known. */
import type { Piece, TableLine } from "./line";
import { hasFigures, means } from "./line-roles";

/** What stands across and what stands down in a form on its side. */
const TURNED = [
  { across: ["disputes group"], down: ["disputes col"], heads: 2, rows: 3 },
  { across: ["art20 row"], down: ["art20 col"], heads: 1, rows: 1 },
  { across: ["requests row"], down: ["requests col"], heads: 4, rows: 3 },
] as const;

/** Turns every part of the block that stands on its side; the rest stays as it is. */
export function upright(lines: TableLine[]): TableLine[] {
  const out: TableLine[] = [];
  for (let i = 0; i < lines.length; ) {
    const found = turnedAt(lines, i);
    if (found) out.push(...turned(lines.slice(i, found.end), found.heads));
    else out.push(lines[i] as TableLine);
    i = found?.end ?? i + 1;
  }
  return out;
}

/** Labels of a form on its side stand in so many columns: 申请人情况 | 法人或其他组织 | 商业企业. */
const LABELS = 3;
/** The label right before the cells of a line. */
const labelOf = (l: TableLine | undefined): Piece | undefined => {
  const last = l?.pieces.findLast((p) => p.kind === "label");
  return last && last.col < LABELS ? last : l?.pieces[0];
};

/** Where the part on its side that begins at a line ends, and how many lines of heads it has; null where none begins. */
function turnedAt(lines: readonly TableLine[], from: number): { end: number; heads: number } | null {
  const top = lines[from];
  if (!top || hasFigures(top)) return null;
  for (const { across, down, heads, rows } of TURNED) {
    const isHead = (l: TableLine | undefined) =>
      l !== undefined && !hasFigures(l) && l.pieces.some((p) => p.col > 0 && means(p, ...across));
    let body = from;
    let named = 0;
    while (isHead(lines[body]) && !means(labelOf(lines[body]), ...down)) {
      named += (lines[body] as TableLine).pieces.filter((p) => p.col > 0 && means(p, ...across)).length;
      body++;
    }
    let end = body;
    // A line of measure words or a column for the numbers of the rows stands before no label of a form on its side.
    while (end < lines.length && means(labelOf(lines[end]), ...down)) end++;
    const isWhole = lines
      .slice(from, body)
      .every((l) => l.pieces.every((p) => !means(p, ...down) || means(p, ...across)));
    const over = lines.slice(from, body).flatMap((l) => l.pieces.filter((p) => p.kind === "label"));
    const figures = lines.slice(body, end).flatMap((l) => l.pieces.filter((p) => p.kind === "figure"));
    const isUnder = figures.every((p) => over.some((h) => p.col >= h.col && p.col < h.col + h.colSpan));
    if (named >= heads && end - body >= rows && isWhole && figures.length > 0 && isUnder)
      return { end, heads: body - from };
  }
  return null;
}

/** Rows become columns. A blank cell among the heads is none of a figure. */
function turned(lines: readonly TableLine[], heads: number): TableLine[] {
  const columns = new Map<number, Piece[]>();
  for (const [row, line] of lines.entries())
    for (const p of line.pieces) {
      if (row < heads && p.kind === "blank") continue;
      const column = columns.get(p.col) ?? [];
      columns.set(p.col, column);
      column.push({ ...p, col: row, colSpan: p.rowSpan, rowSpan: p.colSpan });
    }
  const [first] = lines;
  if (!first) return [];
  const end = Math.max(...lines.map((l) => l.end));
  return [...columns]
    .sort((a, b) => a[0] - b[0])
    .map(([, pieces]): TableLine => ({ kind: first.kind, table: first.table, pieces, start: first.start, end }));
}
