/**
 * Tables whose cells stand between bars of one place, without rules between the rows, and whose words go on below in their own column, as
 * readers of old Word files print them:
 *
 *     |(一)主动公开政府信息|条  |4662  |
 *     |数                  |    |      |
 *
 * A line goes on with the row above only where every word of it stands below one that filled its column to the edge.
 */
import { ITEM_MARK } from "@/lib/item-marks";
import type { SourceCell, SourceTable } from "@/lib/report";
import {
  columnsOf,
  edgesOf,
  isFigure,
  type Line,
  MEASURES,
  type Measure,
  type Part,
  partsOf,
  widthOf,
  wordsOf,
} from "./edges";

/** Lines that make a table. */
const LINES = 3;
/** Lines of one table, and lines a row may have. */
const LONGEST = 400;
const HIGHEST = 8;

const RULE = /^[\s|:+=—-]+$/;

/** A line of cells with its edges in places of the screen, one for every cell and one behind the last. */
interface Row {
  parts: Part[];
  edges: number[];
}

const isMark = (words: string) => /^[-—/\s]*$/.test(words) || words === "无" || isFigure(words);
/** What stands together when a line is broken: a run of Latin letters or digits, or one character. */
const firstWord = (words: string) => /^[A-Za-z0-9.%]+|^./.exec(words)?.[0] ?? "";

/** １０９６５.９ above １８９: wide digits are broken like Han, after any of them. */
const breaksAnywhere = (text: string, p: Part) => /^\s*[０-９][０-９,，.．]*\s*$/.test(text.slice(p.start, p.end));

/** The first lines that share their edges, by one way to measure them. */
function runOf(text: string, folded: string, lines: readonly Line[], measure: Measure): Row[] {
  const run: { line: Line; edges: number[] }[] = [];
  const places = new Set<number>();
  let most = 0;
  for (const line of lines) {
    const edges = edgesOf(text.slice(line.start, line.end), folded.slice(line.start, line.end), measure);
    const first = run[0]?.edges ?? edges;
    if (edges[0] !== first[0] || edges.at(-1) !== first.at(-1)) break;
    const more = edges.filter((e) => !places.has(e)).length;
    if (places.size + more !== Math.max(most, edges.length)) break;
    for (const e of edges) places.add(e);
    most = Math.max(most, edges.length);
    run.push({ line, edges });
  }
  const columns = most < 3 ? null : columnsOf(run.map((r) => r.edges));
  return columns
    ? run.map(({ line, edges }, i) => ({ edges, parts: partsOf(folded, line, columns[i] as number[]) }))
    : [];
}

const keyOf = (folded: string, p: Part) => `${p.col}/${p.colSpan}/${wordsOf(folded, p)}`;

/** Words of a column that are whole: they stand beside figures, and figures stand in the line below as well. */
function wholeWords(folded: string, run: readonly Row[]): Set<string> {
  const hasFigures = (row: Row | undefined) => !row || row.parts.some((p) => isFigure(wordsOf(folded, p)));
  return new Set(
    run.flatMap((row, i) => (hasFigures(row) && hasFigures(run[i + 1]) ? row.parts.map((p) => keyOf(folded, p)) : [])),
  );
}

function widthBetween(text: string, folded: string, from: number, to: number, measure: Measure): number {
  let n = 0;
  for (let i = from; i < to; i++) n += widthOf(text[i] as string, folded[i] as string, measure);
  return n;
}

/** Places a cell of a line has for its words. */
function roomOf(line: Row, p: Part, measure: Measure): number {
  const at = line.parts.indexOf(p);
  return (line.edges[at + 1] as number) - (line.edges[at] as number) - measure.line;
}

/** Whether the words of a line fill their columns to the edge, as those of a label do by which the column was set. */
const fillsColumns = (text: string, folded: string, line: Row, measure: Measure): boolean =>
  line.parts.every(
    (p) => p.end === p.start || widthBetween(text, folded, p.start, p.end, measure) >= roomOf(line, p, measure),
  );

/** Whether the words of a line stand below words that could not go on in theirs. */
function goesOn(
  text: string,
  folded: string,
  above: Row,
  line: Row,
  measure: Measure,
  whole: ReadonlySet<string>,
): boolean {
  const width = (from: number, to: number) => widthBetween(text, folded, from, to, measure);
  const printed = line.parts.filter((p) => p.end > p.start);
  return (
    printed.length > 0 &&
    printed.every((p) => {
      const words = wordsOf(folded, p);
      const before = above.parts.find((a) => a.col === p.col && a.colSpan === p.colSpan);
      if (!before || before.end === before.start || ITEM_MARK.test(words)) return false;
      const isBroken = printed.length === 1 && breaksAnywhere(text, before) && breaksAnywhere(text, p);
      if (isMark(words) && !isBroken) return false;
      if (!isBroken && (whole.has(keyOf(folded, before)) || whole.has(keyOf(folded, p)))) return false;
      const first = width(p.start, p.start + (isBroken ? 1 : firstWord(words).length));
      return width(before.start, before.end) + first > roomOf(line, p, measure);
    })
  );
}

function cellOf(folded: string, pieces: Part[], row: number): SourceCell {
  const printed = pieces.filter((p) => p.end > p.start);
  const [first] = pieces as [Part];
  return {
    text: printed.map((p) => wordsOf(folded, p)).join(""),
    start: (printed[0] ?? first).start,
    end: (printed.at(-1) ?? first).end,
    row,
    col: first.col,
    rowSpan: 1,
    colSpan: first.colSpan,
  };
}

/** The rows of a run; null where no line goes on below, which other readers know as well. */
function rowsOf(text: string, folded: string, run: Row[], measure: Measure): SourceCell[][] | null {
  const rows: Row[][] = [];
  const whole = wholeWords(folded, run);
  const isBelow = (above: Row, line: Row) => goesOn(text, folded, above, line, measure, whole);
  for (const [i, line] of run.entries()) {
    const open = rows.at(-1);
    const above = open?.at(-1);
    const next = run[i + 1];
    // |行政处罚|39|-16|20| above |行政强制| | | |: the end of a label seldom fills its column; a label by which the column was set does.
    const isOwn =
      open?.some((l) => l.parts.some((p) => isFigure(wordsOf(folded, p)))) === true &&
      fillsColumns(text, folded, line, measure) &&
      !(next && isBelow(line, next));
    if (open && above && open.length < HIGHEST && !isOwn && isBelow(above, line)) open.push(line);
    else rows.push([line]);
  }
  if (rows.length === run.length) return null;
  return rows.map(([first, ...rest], row) =>
    (first as Row).parts.map((p) =>
      cellOf(
        folded,
        [p, ...rest.flatMap((l) => l.parts.filter((x) => x.col === p.col && x.colSpan === p.colSpan))],
        row,
      ),
    ),
  );
}

/**
 * Such tables among the lines that are still prose, as grids.
 *
 * @param text   as decoded: tells characters that are two places wide
 * @param folded same length
 * @returns the tables and, for each, the first and last line it covers
 */
export function wrappedBars(
  text: string,
  folded: string,
  lines: readonly (Line & { kind: string })[],
): { table: SourceTable; from: number; to: number }[] {
  const out: { table: SourceTable; from: number; to: number }[] = [];
  const isCells = (line: (Line & { kind: string }) | undefined) => {
    if (line?.kind !== "prose") return false;
    const words = folded.slice(line.start, line.end).trim();
    return words.length > 2 && words.startsWith("|") && words.endsWith("|");
  };
  for (let i = 0; i < lines.length; i++) {
    let end = i;
    while (isCells(lines[end])) end++;
    // With rules it is a drawn table, or Markdown's: others know these.
    if (lines.slice(i, end).some((l) => RULE.test(folded.slice(l.start, l.end)))) i = end;
    while (end - i >= LINES) {
      const block = lines.slice(i, Math.min(end, i + LONGEST));
      const runs = MEASURES.map((measure) => ({ measure, run: runOf(text, folded, block, measure) }));
      const { run, measure } = runs.reduce((a, b) => (b.run.length > a.run.length ? b : a));
      const rows = run.length < LINES ? null : rowsOf(text, folded, run, measure);
      const to = i + Math.max(1, run.length) - 1;
      const [first, last] = [lines[i] as Line, lines[to] as Line];
      if (rows) out.push({ table: { start: first.start, end: last.end, kind: "grid", rows }, from: i, to });
      i = to + 1;
    }
    i = Math.max(i, end);
  }
  return out;
}
