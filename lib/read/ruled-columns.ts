/**
 * Tables whose columns are told by a line of rules, as document converters write them:
 *
 *     指标        单位   数量          ---------------------
 *     ----------  ----  ----          信息内容     现行有
 *     收到申请数  件      12                       效件数
 *                                     ----------  ------
 *                                     规章             5
 *
 * The rules give every column its place. With a rule above the heads a row may have several lines, and a blank line ends it.
 */
import type { SourceCell, SourceTable } from "@/lib/report";
import { BEHIND_FIGURE, type Line, placesOn } from "./column-tokens";

interface Column {
  from: number;
  to: number;
}
interface Part {
  start: number;
  end: number;
}
/** The pieces of one line by column. */
type Parts = (Part | null)[];

const RULES = /^[-—=]{2,}(?:\s+[-—=]{2,})+$/;
const WHOLE = /^[-—=]{6,}$/;
const HEAD_LINES = 24;
const LONGEST = 600;
const MOST_COLUMNS = 40;
const FIGURE = new RegExp(`^[-+]?\\d[\\d,.% ]*${BEHIND_FIGURE}$`);
const isFigure = (words: string) => FIGURE.test(words);
/** reStructuredText marks a blank first cell. */
const isBlank = (words: string) => words === "" || words === "\\";

interface Page {
  text: string;
  folded: string;
  lines: readonly (Line & { kind: string })[];
  /** Places of a character that some fonts draw narrow and some wide. */
  open: number;
}

const wordsOf = ({ folded, lines }: Page, i: number) => {
  const line = lines[i];
  return line?.kind === "prose" ? folded.slice(line.start, line.end).trim() : null;
};

function columnsOf(page: Page, i: number): Column[] {
  const line = page.lines[i] as Line;
  const places = placesOn(page.text, line, page.open);
  const groups = [...page.folded.slice(line.start, line.end).matchAll(/[-—=]+/g)];
  return groups.map((m) => ({ from: places[m.index] as number, to: places[m.index + m[0].length] as number }));
}

/** The words of a line under each rule; null where words stand in a gap between two columns. The last column is open. */
function partsOf({ text, folded, lines, open }: Page, i: number, columns: readonly Column[]): Parts | null {
  const line = lines[i] as Line;
  const places = placesOn(text, line, open);
  const parts: Parts = columns.map(() => null);
  for (const m of folded.slice(line.start, line.end).matchAll(/\S+/g)) {
    const [from, to] = [places[m.index] as number, places[m.index + m[0].length] as number];
    const at = columns.findLastIndex((c) => c.from <= from);
    const column = columns[at];
    if (!column || (at < columns.length - 1 && to > column.to)) return null;
    const [start, end] = [line.start + m.index, line.start + m.index + m[0].length];
    parts[at] = { start: parts[at]?.start ?? start, end };
  }
  return parts;
}

/** Where the heads above the rules begin, and whether a blank line ends a row; null where nothing above is a line of heads. */
function headsAbove(page: Page, rules: number): { from: number; several: boolean } | null {
  for (let i = rules - 1; i >= Math.max(0, rules - HEAD_LINES); i--) {
    const words = wordsOf(page, i);
    if (!words) break;
    if (WHOLE.test(words)) return i < rules - 1 ? { from: i + 1, several: true } : null;
    if (RULES.test(words)) return i < rules - 1 ? { from: i + 1, several: false } : null;
  }
  const above = wordsOf(page, rules - 1);
  return above ? { from: rules - 1, several: false } : null;
}

/** The rows below the rules, each a list of lines, and the last line of the table. */
function rowsBelow(page: Page, rules: number, several: boolean): { rows: number[][]; to: number } {
  const rows: number[][] = [];
  let open: number[] = [];
  let to = rules;
  const close = () => {
    if (open.length > 0) rows.push(open);
    open = [];
  };
  for (let i = rules + 1; i < Math.min(page.lines.length, rules + LONGEST); i++) {
    const words = wordsOf(page, i);
    if (words === null || /[|\t]/.test(words) || (words === "" && !several)) break;
    if (WHOLE.test(words) || RULES.test(words)) {
      to = i;
      break;
    }
    if (words !== "") {
      open.push(i);
      to = i;
    }
    if (words === "" || !several) close();
  }
  close();
  return { rows, to };
}

/** Words broken over lines are joined, figures stay apart. */
function cellsOf({ folded }: Page, lines: Parts[], row: number): SourceCell[] {
  let at = Math.min(...lines.flatMap((l) => l.flatMap((p) => p?.start ?? [])));
  return (lines[0] as Parts).map((_, col) => {
    const pieces = lines.flatMap((l) => l[col] ?? []);
    const words = pieces.map((p) => folded.slice(p.start, p.end).replace(/\s+/g, " ")).filter((w) => !isBlank(w));
    const [start, end] = [pieces[0]?.start ?? at, pieces.at(-1)?.end ?? at];
    at = end;
    return { text: words.join(words.some(isFigure) ? " " : ""), start, end, row, col, rowSpan: 1, colSpan: 1 };
  });
}

function tableAt(page: Page, rules: number): { table: SourceTable; from: number; to: number } | null {
  const heads = headsAbove(page, rules);
  const columns = columnsOf(page, rules);
  if (!heads || columns.length > MOST_COLUMNS) return null;
  const { rows, to } = rowsBelow(page, rules, heads.several);
  const isClosed = heads.several && /^[-—=\s]+$/.test(wordsOf(page, to) ?? "");
  if (rows.length < (isClosed ? 1 : 2)) return null;
  const head = Array.from({ length: rules - heads.from }, (_, i) => heads.from + i);
  const grid: SourceCell[][] = [];
  // A line of heads may be broken where the rules are those of several lines a row.
  for (const row of [...(heads.several ? [head] : head.map((i) => [i])), ...rows]) {
    const parts = row.map((i) => partsOf(page, i, columns));
    if (parts.some((p) => p === null)) return null;
    grid.push(cellsOf(page, parts as Parts[], grid.length));
  }
  const figures = grid.filter((r) => r.some((c) => isFigure(c.text)));
  if ((figures.length === 0 && !isClosed) || figures.some((r) => /[。]./.test(r[0]?.text ?? ""))) return null;
  const [first, last] = [page.lines[heads.from] as Line, page.lines[to] as Line];
  return { table: { start: first.start, end: last.end, kind: "grid", rows: grid }, from: heads.from, to };
}

/** The lines between two of rules, each a row, or, where blank ones stand between them, several a row; null where the second is another. */
function rowsBetween(page: Page, rules: number): { rows: number[][]; to: number } | null {
  const frame = wordsOf(page, rules);
  const rows: number[][] = [[]];
  for (let i = rules + 1; i < Math.min(page.lines.length, rules + LONGEST); i++) {
    const words = wordsOf(page, i);
    if (words === null) return null;
    if (RULES.test(words)) {
      if (words !== frame) return null;
      const filled = rows.filter((row) => row.length > 0);
      return { rows: filled.length > 1 ? filled : filled.flat().map((line) => [line]), to: i };
    }
    if (words === "") rows.push([]);
    else rows.at(-1)?.push(i);
  }
  return null;
}

/**
 * Rows between two lines of the same rules and no other: the heads are the first of them. A row of one cell may be wider than its column.
 */
function framedAt(page: Page, rules: number): { table: SourceTable; from: number; to: number } | null {
  const columns = columnsOf(page, rules);
  const between = columns.length > MOST_COLUMNS ? null : rowsBetween(page, rules);
  if (!between || between.rows.length < 2) return null;
  const grid: SourceCell[][] = [];
  for (const lines of between.rows) {
    const parts = lines.map(
      (i) => partsOf(page, i, columns) ?? (lines.length > 1 ? null : wholeLine(page, i, columns)),
    );
    if (parts.some((p) => p === null)) return null;
    grid.push(cellsOf(page, parts as Parts[], grid.length));
  }
  const { to } = between;
  const [first, last] = [page.lines[rules] as Line, page.lines[to] as Line];
  return grid.some((r) => r.some((c) => isFigure(c.text)))
    ? { table: { start: first.start, end: last.end, kind: "grid", rows: grid }, from: rules, to }
    : null;
}

/** One cell from the first column on, without a gap. */
function wholeLine({ text, folded, lines, open }: Page, i: number, columns: readonly Column[]): Parts | null {
  const line = lines[i] as Line;
  const words = folded.slice(line.start, line.end);
  const at = words.length - words.trimStart().length;
  if (placesOn(text, line, open)[at] !== columns[0]?.from || /\S\s{2,}\S/.test(words)) return null;
  const cell = { start: line.start + at, end: line.start + at + words.trim().length };
  return columns.map((_, n) => (n === 0 ? cell : null));
}

/**
 * Tables under lines of rules among the lines that are still prose, as grids.
 *
 * @param text   as decoded: tells characters that are two places wide
 * @param folded same length
 * @returns the tables and, for each, the first and last line it covers
 */
export function ruledTables(
  text: string,
  folded: string,
  lines: readonly (Line & { kind: string })[],
): { table: SourceTable; from: number; to: number }[] {
  const out: { table: SourceTable; from: number; to: number }[] = [];
  if (!/[-—=]{2} +[-—=]{2}/.test(folded)) return out;
  for (let i = 1; i < lines.length; i++) {
    if (i <= (out.at(-1)?.to ?? 0) || !RULES.test(wordsOf({ text, folded, lines, open: 1 }, i) ?? "")) continue;
    const pages = ([2, 1] as const).map((open): Page => ({ text, folded, lines, open }));
    const found = firstOf(pages, (p) => framedAt(p, i)) ?? firstOf(pages, (p) => tableAt(p, i));
    if (found) out.push(found);
  }
  return out;
}

function firstOf<T, R>(list: readonly T[], find: (x: T) => R | null): R | null {
  for (const x of list) {
    const found = find(x);
    if (found) return found;
  }
  return null;
}
