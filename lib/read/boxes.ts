/**
 * Tables drawn with lines in plain text (┌─┬─┐ or +---+): the rules are no cells, and the bars give every cell its column.
 * Works on folded text, where │ and ┃ are `|` and ─ and ━ are `—`.
 */
import type { SourceCell, SourceTable } from "@/lib/report";
import { columnsOf, EDGE, edgesOf, isFigure, type Line, MEASURES, type Part, partsOf, wordsOf } from "./edges";

/** Cells of one row while its lines are read: each with the pieces of its words. */
type Open = Part & { pieces: Part[] };

/** Corners and crossings; + only where it begins and ends the line, as in +---+---+. */
const JUNCTION = /[\u250c-\u254b\u2550-\u2570]/;
const isRule = (words: string) =>
  /^\+(?:[-=+]{2,}|[-=\s+]*)\+$/.test(words)
    ? /[-=]{2}/.test(words)
    : JUNCTION.test(words) && /^[\s|\u2500-\u257f—-]+$/.test(words) && /[—\u2500-\u250b═-]{2}/.test(words);
/** Inside a box drawn with signs a rule may end at bars (|---+---|) and reach over some columns only. */
const isInnerRule = (words: string) => isRule(words) || (/^[|+][-=+|\s]+[|+]$/.test(words) && /[-=]{3}/.test(words));
/** The upper left corner: a box that stands right below another. */
const OPENING = /^[\u250c-\u250f\u2552-\u2554]/;
/** Rows with one figure a cell for every section that has several below each other and might be rows itself. */
const SURELY_RULED = 2;

/** Words broken over lines are joined, figures stay apart. */
function cellOf(folded: string, { pieces, ...at }: Open, row: number): SourceCell {
  const printed = pieces.filter((p) => p.end > p.start);
  const words = printed.map((p) => wordsOf(folded, p));
  return {
    text: words.join(words.some(isFigure) ? " " : ""),
    start: (printed[0] ?? at).start,
    end: (printed.at(-1) ?? at).end,
    row,
    col: at.col,
    rowSpan: 1,
    colSpan: at.colSpan,
  };
}

const overlaps = (a: Part, b: Part) => a.col < b.col + b.colSpan && b.col < a.col + a.colSpan;

/** Lines between two rules as rows: a piece of a rule under a cell ends it, and what stands below it belongs to the next row. */
function levels(lines: Part[][]): Open[][] {
  const rows: Open[][] = [[]];
  let open: Open[] = [];
  for (const line of lines) {
    if (line.some((p) => p.rule)) rows.push([]);
    const goesOn: Open[] = [];
    for (const p of line) {
      if (p.rule) continue;
      const cell = open.find((o) => o.col === p.col && o.colSpan === p.colSpan);
      if (cell) {
        cell.pieces.push(p);
        goesOn.push(cell);
      } else {
        const fresh: Open = { ...p, pieces: [p] };
        (rows.at(-1) as Open[]).push(fresh);
        goesOn.push(fresh);
      }
    }
    open = goesOn.filter((o) => !line.some((p) => p.rule && overlaps(p, o)));
  }
  return rows.filter((r) => r.length > 0);
}

/** Every word of a line stands under a word of the line above: the lines of heads were broken, they are not heads below heads. */
const isWrapped = (lines: Part[][]) =>
  lines.every((line, i) =>
    line.every(
      (p) =>
        i === 0 ||
        p.end === p.start ||
        lines[i - 1]?.some((a) => a.col === p.col && a.colSpan === p.colSpan && a.end > a.start),
    ),
  );

/** Every line of a section fills the same columns: rows without a rule between them. A broken number leaves the columns beside it blank. */
const isStacked = (lines: Part[][]) => {
  const filled = lines.map((l) => l.flatMap((p) => (p.end > p.start ? p.col : [])).join());
  return new Set(filled).size === 1;
};

/**
 * The rows of a block. Where every row of figures is ruled off, what stands between two rules is one row, and two figures in a cell are one
 * that was broken; elsewhere each line is one, but for heads whose words were broken over lines.
 */
function rowsOf(folded: string, sections: Part[][][]): SourceCell[][] {
  const figuresIn = (pieces: Part[]) => pieces.filter((p) => isFigure(wordsOf(folded, p))).length;
  const full = sections.filter((s) => s.length > 0);
  const joined = full.map(levels);
  const most = joined.map((rows) => Math.max(0, ...rows.flat().map((c) => figuresIn(c.pieces))));
  const single = most.filter((n) => n === 1).length;
  const several = full.filter((_, i) => (most[i] as number) > 1);
  const ruled = full.length >= 3 && single >= several.length * (several.some(isStacked) ? SURELY_RULED : 1);
  const rows = full.flatMap((section, i) =>
    ruled || (section.every((l) => figuresIn(l) === 0) && isWrapped(section))
      ? (joined[i] as Open[][])
      : section.flatMap((l) => levels([l])),
  );
  return rows.map((r, row) => r.map((c) => cellOf(folded, c, row)));
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
  lines: (Line & { kind: string })[],
): { table: SourceTable; from: number; to: number }[] {
  const out: { table: SourceTable; from: number; to: number }[] = [];
  /** A line of another table ends a box like any other words. */
  const words = (i: number) => (lines[i]?.kind === "prose" ? folded.slice(lines[i]?.start, lines[i]?.end).trim() : "·");
  const isCells = (w: string) => w.length > 2 && EDGE.test(w[0] as string) && EDGE.test(w.at(-1) as string);
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
      if (next > i && OPENING.test(w) && isRule(w)) break;
      if (isInnerRule(w)) sections.push([]);
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
  for (const measure of MEASURES) {
    const edges = cells.map((l) => edgesOf(text.slice(l.start, l.end), folded.slice(l.start, l.end), measure));
    const columns = columnsOf(edges);
    if (!columns) continue;
    let n = 0;
    return rowsOf(
      folded,
      sections.map((s) => s.map((l) => partsOf(folded, l, columns[n++] as number[]))),
    );
  }
  return null;
}
