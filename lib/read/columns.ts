/**
 * Tables whose columns are held apart by blanks alone, as a PDF or a program prints them: every cell stands below the one above it. They are
 * grids only where the blanks show it: the gaps before a column differ, and yet it keeps its place. Cells joined by a fixed number of
 * blanks are no columns: there a blank cell left no trace.
 */
import type { SourceCell, SourceTable } from "@/lib/report";
import { Block, overlap } from "./column-block";
import { type Line, type Range, type Token, tokensOf } from "./column-tokens";

interface TextLine extends Line {
  kind: string;
}

/** ---- ------ --- above and below the rows. */
const RULE = /^[-—=]{2,}(?:\s+[-—=]{2,})+$|^[-—=]{4,}$/;
/** No official table has as many label columns, and no label is as wide. */
const LABEL_COLUMNS = 6;
const WIDEST = 140;
/** Rows of one block, and lines from which on it may begin: a text of nothing but aligned lines that are no table is not read again and again. */
const LONGEST = 400;
const BEGINNINGS = 4;

/** A sentence ends, or half of one. Behind a figure before blanks a program or a typist set it behind every cell. */
const STOP = /。|(?<!\d);|;(?=\S)/;

interface Column extends Range {
  what: "figures" | "labels" | "heads";
}

/** Columns of a block, from left to right. */
function columnsOf(block: Block): Column[] | null {
  const columns: Column[] = block.figures.map((r) => ({ ...r, what: "figures" }));
  const data = block.rows.filter((l) => l.tokens.some((t) => t.kind !== "words"));
  const find = (t: Range) => columns.find((c) => (c.what === "labels" ? c.from === t.from : overlap(c, t)));
  for (const kind of ["words", "mark"] as const)
    for (const t of data.flatMap((l) => l.tokens.filter((x) => x.kind === kind))) {
      const known = find(t);
      if (!known) columns.push({ from: t.from, to: t.to, what: kind === "words" ? "labels" : "figures" });
      else if (known.what === "figures" && kind === "words") return null;
    }
  if (columns.filter((c) => c.what === "labels").length > LABEL_COLUMNS) return null;
  // A head over a column that holds nothing.
  for (const l of block.rows)
    for (const t of l.tokens)
      if (l.tokens.length > 1 && !find(t)) columns.push({ from: t.from, to: t.to, what: "heads" });
  return withHeads(
    columns.sort((a, b) => a.from - b.from),
    block,
  );
}

/**
 * Heads at the left over figures at the right need not stand above each other: a head without figures and figures without a head beside it
 * are one column. Null where the figures on both sides lack a head, and where a head that is left stands above words of the rows: it heads
 * no blank column, and the blank one that it does head left no trace.
 */
function withHeads(columns: Column[], block: Block): Column[] | null {
  const first = block.rows.findIndex((l) => l.tokens.some((t) => t.kind !== "words"));
  const heads = block.rows.slice(0, first).flatMap((l) => (l.tokens.length > 1 ? l.tokens : []));
  // A head over several columns stands above the first of them.
  const headed = new Set(heads.map((h) => columns.find((c) => overlap(h, c))));
  const lacksHead = (c: Column | undefined) => c?.what === "figures" && !headed.has(c);
  const out: Column[] = [];
  for (let i = 0; i < columns.length; i++) {
    const c = columns[i] as Column;
    const before = out.at(-1);
    const next = columns[i + 1];
    if (c.what !== "heads" || heads.length === 0) out.push(c);
    else if (before && lacksHead(before) && lacksHead(next)) return null;
    else if (before && lacksHead(before)) out[out.length - 1] = { ...before, to: c.to };
    else if (next && lacksHead(next)) {
      out.push({ ...next, from: c.from });
      i++;
    } else out.push(c);
  }
  const words = block.rows.slice(first).flatMap((l) => l.tokens.filter((t) => t.kind === "words"));
  return out.some((c) => c.what === "heads" && words.some((w) => overlap(w, c))) ? null : out;
}

/** The cells of each line by column; null where two stand in one. */
function placed(block: Block, columns: Column[]): Map<number, Token>[] | null {
  const out: Map<number, Token>[] = [];
  for (const { tokens } of block.rows) {
    const row = new Map<number, Token>();
    for (const t of tokens) {
      const exact = columns.findIndex((c) => c.what === "labels" && c.from === t.from);
      const over = columns.findIndex((c) => c.what !== "labels" && overlap(c, t));
      const within = columns.findLastIndex((c) => c.from <= t.from);
      const col = exact >= 0 ? exact : over >= 0 ? over : Math.max(0, within);
      if (row.has(col)) return null;
      row.set(col, t);
    }
    out.push(row);
  }
  return out;
}

/** Begin, end or have their middle at one place. */
function agree(tokens: Range[]): boolean {
  const same = (of: (t: Range) => number, most: number) => {
    const places = tokens.map(of);
    return Math.max(...places) - Math.min(...places) <= most;
  };
  return same((t) => t.from, 0) || same((t) => t.to, 0) || same((t) => t.from + t.to, 2);
}

/**
 * The places are meant: in every column of figures they agree, and they do so although the cells before them are of different widths, or
 * with the head above them.
 */
function isMeant(block: Block, rows: Map<number, Token>[], columns: Column[]): boolean {
  const first = block.rows.findIndex((l) => l.tokens.some((t) => t.kind !== "words"));
  return columns.every(({ what }, col) => {
    if (what !== "figures") return true;
    const data = rows.slice(first).flatMap((row) => (row.has(col) ? [row] : []));
    const figures = data.map((row) => row.get(col) as Token);
    if (figures.length === 0) return true;
    const head = rows
      .slice(0, first)
      .findLast((row) => row.has(col))
      ?.get(col);
    const gaps = new Set(
      data.map((row) => {
        const before = [...row.keys()].filter((c) => c < col).sort((a, b) => b - a)[0];
        return (row.get(col) as Token).from - (before === undefined ? 0 : (row.get(before) as Token).to);
      }),
    );
    return (
      agree(figures) && ((figures.length > 1 && gaps.size > 1) || (head !== undefined && agree([...figures, head])))
    );
  });
}

/** Blanks between the cells of a line. */
const gapsOf = (tokens: readonly Token[]) => tokens.slice(1).map((t, i) => t.from - (tokens[i] as Token).to);

/**
 * As many blanks between all heads, and between the cells below them as many or several times as many: cells joined by blanks, with blank
 * ones between. That one stands below a head is chance.
 */
function areJoined({ rows }: Block): boolean {
  const first = rows.findIndex((l) => l.tokens.some((t) => t.kind !== "words"));
  const [gap = 0, ...others] = rows.slice(0, first).flatMap((l) => gapsOf(l.tokens));
  return (
    gap > 1 &&
    others.every((g) => g === gap) &&
    rows.slice(first).every((l) => gapsOf(l.tokens).every((g) => g % gap === 0))
  );
}

function gridOf(folded: string, block: Block): SourceCell[][] | null {
  const columns = block.length < 3 ? null : columnsOf(block);
  const rows = columns && placed(block, columns);
  if (!columns || !rows || columns.length < 2 || areJoined(block) || !isMeant(block, rows, columns)) return null;
  return rows.map((tokens, row) => {
    const cells: SourceCell[] = [];
    let at = Math.min(...[...tokens.values()].map((t) => t.start));
    for (let col = 0; col < columns.length; col++) {
      const t = tokens.get(col);
      let colSpan = 1;
      // A label as wide as several label columns.
      if (t?.kind === "words") while (isUnder(columns[col + colSpan], t) && !tokens.has(col + colSpan)) colSpan++;
      const text = t ? folded.slice(t.start, t.end).replace(/\s+/g, " ") : "";
      cells.push({ text, start: t?.start ?? at, end: t?.end ?? at, row, col, rowSpan: 1, colSpan });
      at = t?.end ?? at;
      col += colSpan - 1;
    }
    return cells;
  });
}
const isUnder = (c: Column | undefined, t: Token) => c?.what === "labels" && c.from < t.to;

/** The block that begins on a line, and the line it ends on. */
function blockAt(text: string, folded: string, lines: readonly TextLine[], from: number, open: number): Block {
  const block = new Block();
  for (let i = from; i < Math.min(lines.length, from + LONGEST); i++) {
    const line = lines[i] as TextLine;
    const words = folded.slice(line.start, line.end).trim();
    if (line.kind !== "prose" || words === "" || STOP.test(words)) break;
    if (RULE.test(words)) continue;
    const tokens = tokensOf(text, folded, line, open);
    if (tokens.some((t) => t.kind === "words" && t.to - t.from > WIDEST) || !block.take(i, tokens)) break;
  }
  return block;
}

/**
 * Tables of aligned columns among the lines that are still prose.
 *
 * @param text   as decoded: tells characters that are two places wide
 * @param folded same length
 * @returns the tables and, for each, the first and last line it covers
 */
export function alignedTables(
  text: string,
  folded: string,
  lines: readonly TextLine[],
): { table: SourceTable; from: number; to: number }[] {
  const out: { table: SourceTable; from: number; to: number }[] = [];
  let failed = { until: -1, times: 0 };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as TextLine;
    if (line.kind !== "prose" || !/\S\s{2,}\S/.test(folded.slice(line.start, line.end))) continue;
    if (i < failed.until && failed.times >= BEGINNINGS) continue;
    const blocks = [2, 1].map((open) => blockAt(text, folded, lines, i, open)).sort((a, b) => b.length - a.length);
    const found = blocks.map((block) => ({ block, rows: gridOf(folded, block) })).find((b) => b.rows !== null);
    const to = (found?.block ?? blocks[0])?.rows.at(-1)?.at ?? i;
    if (!found?.rows) {
      failed = { until: Math.max(to, failed.until), times: i < failed.until ? failed.times + 1 : 1 };
      continue;
    }
    const table: SourceTable = { start: line.start, end: (lines[to] as TextLine).end, kind: "grid", rows: found.rows };
    out.push({ table, from: i, to });
    i = to;
  }
  return out;
}
