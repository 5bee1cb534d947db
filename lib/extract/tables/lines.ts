/** The document as lines of pieces: cells of a grid row, cells between separators, or label and figures of a plain line. */

import { isFiller, looksLikeFigure } from "@/lib/numbers/cell";
import type { SourceDocument, SourceLine } from "@/lib/report";
import { compact, labelCore } from "../match-label";
import { ungluedHeads } from "./glued-heads";
import { index } from "./labels";
import type { Piece, TableLine } from "./line";
import { listedFigures } from "./listed-figures";
import { pageNumbers } from "./page-numbers";
import { type PlainPiece, splitPlainLine } from "./plain-line";
import { recordLines } from "./records";
import { rowsBetweenStops } from "./rows-between-stops";
import { severalRows } from "./several-rows";
import { straightened } from "./straighten";
import { withUprightWords } from "./upright-words";

/** A line of a table is short. The longest label has 45 characters, seven figures follow it. */
const LONG_LINE = 150;
/** No row of a form has as many cells. */
const MOST_CELLS = 40;
const PAGE_MARK = /^(?:[-—–]+\s*\d{1,3}\s*[-—–]+|第\s*\d{1,3}\s*页.*|\d{1,3}\s*\/\s*\d{1,3}\s*页?|-{3,}|—{3,}|={3,})$/;
/** The line above and below columns that are held apart by blanks: ----- ---- ---. */
const COLUMN_RULE = /^[-—=]{3,}(?:\s+[-—=]{2,})+$/;
/** Markdown's line under a header row. Two dashes under a head of one character, three under some other. */
const RULE = /^(?=.*-{3})\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/;

/** The same between full-width bars, as models write what they see in a picture; a row of dashes where it does not stand below the first line. */
const WIDE_RULE = /^\|?(?:\s*—{2,}\s*\|)+(?:\s*—{2,}\s*)?$/;

/** The line below the heads, and any other, of a table of Org: |---+---|. */
const ORG_RULE = /^\|[-=:+]{3,}\|$/;

/** The title of an Article 20 block, and behind it in the same line rows with their figures. */
function isWholeBlock(pieces: readonly Piece[]): boolean {
  const title = pieces.findIndex((p) => p.kind === "label" && compact(p.text) === "信息内容");
  if (title < 0) return false;
  const figure = pieces.findIndex((p, i) => i > title && p.kind === "figure");
  return figure > 0 && pieces.some((p, i) => i > figure && p.kind === "label");
}

const kindOf = (text: string): Piece["kind"] => (text === "" ? "blank" : looksLikeFigure(text) ? "figure" : "label");

/** What a cell says. One that holds nothing but a space of no width, as editors of shared documents leave it, is blank. */
const shown = (text: string) => (isFiller(text) || text.trim() === "" ? "" : text);

/** All lines that may belong to tables, in the order of the text. Chrome is left out. */
export function tableLines(doc: SourceDocument): TableLine[] {
  const out: TableLine[] = [];
  const grids = doc.tables.filter((t) => t.kind === "grid" || !/[|\t]/.test(doc.folded.slice(t.start, t.end)));
  let g = 0;
  const bars: BarLine[] = [];
  let plain: SourceLine | null = null;
  // Where other bars stand before their cells, one alone is a blank cell of theirs.
  const alone = !doc.lines.some((l) => /^\s*\|\s*[^|\s]/.test(doc.folded.slice(l.start, l.end)));
  const ofPages = pageNumbers(doc);
  const records = recordLines(doc);
  /** The line that stands right behind a page mark, 0 for none. */
  let pageEnd = 0;
  const addTable = (n: number) => {
    const table = grids[n];
    if (!table) return;
    for (const row of table.rows) {
      const line = out.length;
      const pieces = row.map(
        (c): Piece => ({
          text: shown(c.text),
          start: c.start,
          end: c.end,
          kind: kindOf(shown(c.text)),
          col: c.col,
          colSpan: c.colSpan,
          rowSpan: c.rowSpan,
          line,
        }),
      );
      const start = pieces[0]?.start ?? table.start;
      out.push({
        kind: table.kind === "grid" ? "grid" : "bars",
        pieces,
        start,
        end: pieces.at(-1)?.end ?? start,
        table: n,
      });
    }
  };
  for (const l of doc.lines) {
    while (g < grids.length && (grids[g]?.start ?? 0) <= l.start) addTable(g++);
    const inside = g > 0 ? grids[g - 1] : undefined;
    if (inside && l.start <= inside.end && l.end <= inside.end && l.start >= inside.start) continue;
    if (l.kind === "chrome") continue;
    const text = doc.folded.slice(l.start, l.end);
    const trimmed = text.trim();
    if (trimmed === "") continue;
    const record = records.get(l.start + text.indexOf(trimmed));
    if (record) {
      withoutEdges(out, bars);
      plain = null;
      out.push(...record);
      continue;
    }
    const line = out.length;
    // A cell a line and a bar a line: the bar closes the cell above it; a second one closes a blank cell.
    const above = out.at(-1);
    if (alone && trimmed === "|" && plain && above?.kind === "plain" && above.start === plain.start) {
      above.kind = "bars";
      above.pieces = separated(doc.folded.slice(plain.start, plain.end), plain.start, line - 1);
      plain = null;
      continue;
    }
    plain = /[|\t]/.test(trimmed) ? null : l;
    if (plain) withoutEdges(out, bars);
    if (/[|\t]/.test(trimmed)) {
      if (RULE.test(trimmed) || ORG_RULE.test(trimmed) || (bars.length === 1 && WIDE_RULE.test(trimmed))) continue;
      const pieces = separated(text, l.start, line);
      // A whole table in one line: its rows do not show where blank cells were.
      const kind = pieces.length > MOST_CELLS || isWholeBlock(pieces) ? "plain" : "bars";
      out.push({ kind, pieces, start: l.start, end: l.end, table: -1 });
      bars.push({ line, text, opens: /^(\s*\||\t)/.test(text), closes: /[|\t]\s*$/.test(text) });
      continue;
    }
    // A page number between two rows is no figure. A line of dashes may be a cell: short ones are kept.
    if (PAGE_MARK.test(trimmed) || COLUMN_RULE.test(trimmed) || ofPages.has(l.start)) {
      pageEnd ||= /\d/.test(trimmed) ? line : 0;
      continue;
    }
    const several = severalRows(text, l.start) ?? listedFigures(text, l.start);
    if (several) {
      out.push(plainLine(several, l, line));
    } else if (isLong(trimmed) || /[。;]\S/.test(trimmed)) {
      out.push(...withinProse(text, l, line));
    } else {
      out.push({ ...plainLine(splitPlainLine(text, l.start), l, line), opensPage: pageEnd === line });
    }
    pageEnd = 0;
  }
  while (g < grids.length) addTable(g++);
  withoutEdges(out, bars);
  const upright = straightened(ungluedHeads(withUprightWords(out)));
  for (const line of upright) if (line.kind !== "plain") line.pieces = line.pieces.flatMap(labelAndFigures);
  return upright;
}

/** A paragraph that a whole table runs on in has more rows than any sentence that names some of its labels. */
const ROWS_OF_A_TABLE = 6;
/** A label, a blank, a figure. */
const ROW = /[\u4e00-\u9fff)][^\S\n]+[-+]?\d/g;

/** A paragraph: prose, but for the stretches between full stops in which a table without line ends stands. */
function withinProse(text: string, whole: SourceLine, line: number): TableLine[] {
  const between = rowsBetweenStops(text, whole.start);
  if (between) return between.map((r, i) => plainLine(r.pieces, { ...whole, start: r.start, end: r.end }, line + i));
  const prose = (start: number, end: number): TableLine => ({ kind: "prose", pieces: [], start, end, table: -1 });
  const lines: TableLine[] = [];
  const hasRows = (words: string) => words.length > LONG_LINE && (words.match(ROW)?.length ?? 0) >= ROWS_OF_A_TABLE;
  for (const m of hasRows(text) ? text.matchAll(/[^。;]+/g) : []) {
    const rows = hasRows(m[0]) ? severalRows(m[0], whole.start + m.index) : null;
    if (!rows || rows.filter((p, i) => p.kind === "figure" && rows[i - 1]?.kind === "label").length < ROWS_OF_A_TABLE)
      continue;
    const start = whole.start + m.index;
    const from = lines.at(-1)?.end ?? whole.start;
    if (start > from) lines.push(prose(from, start));
    const end = start + m[0].length;
    lines.push(plainLine(rows, { ...whole, start, end }, line + lines.length));
  }
  const from = lines.at(-1)?.end ?? whole.start;
  return from < whole.end ? [...lines, prose(from, whole.end)] : lines;
}

/** A line of text as a row. The number in front of a label stays part of it; a percentage behind its figures is a share somebody added, never a count. */
function plainLine(parts: PlainPiece[], { start, end }: SourceLine, line: number): TableLine {
  let to = parts.length;
  while (to > 1 && parts[to - 2]?.kind === "figure" && /^\d+(?:\.\d+)?%$/.test(parts[to - 1]?.text ?? "")) to--;
  const pieces = parts.slice(0, to).map(({ text, start, end, kind, glued }): Piece => {
    const isBlank = isFiller(text);
    return {
      text: isBlank ? "" : text,
      kind: isBlank ? "blank" : kind,
      start,
      end,
      line,
      col: 0,
      colSpan: 1,
      rowSpan: 1,
      glued,
    };
  });
  const row: TableLine = { kind: "plain", pieces, start, end, table: -1 };
  if (to < parts.length) row.leftOut = "share";
  else if (/^\d{1,3}\s+\S/.test(pieces[0]?.kind === "label" ? pieces[0].text : "")) row.leftOut = "number";
  return row;
}

/** Too many words for a row: running text. Columns held apart by blanks make lines of any length. */
const isLong = (trimmed: string) => trimmed.length > LONG_LINE && trimmed.replace(/\s{2,}/g, " ").length > LONG_LINE;

/** A label and its figure in one cell: 行政许可 57, 收到申请数：3件. */
const ENDS_IN_FIGURE = /\d\s?(?:件|条|次|个|篇|期|人|人次|万元)?$/;
const BEHIND_COLON = /^(.{2,60}):\s*([\d,.]+\S{0,2})$/;

/** `行政许可 57` or `) 10` in one cell: a known label or the end of one, then its figures. */
function labelAndFigures(piece: Piece): Piece[] {
  if (piece.kind !== "label" || !ENDS_IN_FIGURE.test(piece.text) || piece.text.length > 80) return [piece];
  if (piece.end - piece.start !== piece.text.length) return [piece];
  const [, name, figure] = BEHIND_COLON.exec(piece.text) ?? [];
  const isRow = name && index.get(labelCore(name))?.some((m) => m.form === "statistics" && m.role === "row");
  if (isRow && figure && looksLikeFigure(figure))
    return [
      { ...piece, text: name, end: piece.start + name.length },
      { ...piece, text: figure, start: piece.end - figure.length, kind: "figure" },
    ];
  const parts = splitPlainLine(piece.text, piece.start);
  const label = parts[0];
  if (parts.length < 2 || label?.kind !== "label") return [piece];
  const core = labelCore(label.text);
  return core === "" || index.get(core) ? parts.map((p) => ({ ...piece, ...p })) : [piece];
}

interface BarLine {
  line: number;
  text: string;
  opens: boolean;
  closes: boolean;
}

/**
 * In a run of separated lines that all begin with a bar, that bar is the table's edge. Where only some do, the first cell of those
 * is blank. So it is at the end: where bars stand between cells only (`a | b`), one at the end of a line opens a blank cell.
 */
function withoutEdges(out: TableLine[], bars: BarLine[]): void {
  const edge = bars.length > 0 && bars.every((b) => b.opens);
  const between = bars.filter((b) => !b.opens && !b.closes);
  const widest = Math.max(0, ...between.map((b) => out[b.line]?.pieces.length ?? 0));
  const whole = bars.map((b) => (b.closes ? separated(b.text, out[b.line]?.start ?? 0, b.line, false) : []));
  const isOpen = widest > 1 && whole.every((pieces) => pieces.length <= widest);
  for (const [n, { line, closes }] of bars.entries()) {
    const row = out[line];
    if (!row) continue;
    if (isOpen && closes) row.pieces = whole[n] as Piece[];
    if (!edge || row.pieces.length < 2 || row.pieces[0]?.kind !== "blank") continue;
    row.pieces.shift();
    for (const [i, p] of row.pieces.entries()) p.col = i;
  }
  bars.length = 0;
}

/** What Textile writes before the words of a cell: =. centred, _. a head, \\3. over three columns. */
const TEXTILE = /^\s*(?:[_=<>~^-]|[\\/]\d{1,2})+\.(?=\s|$)/;

/** Bounds of the words of a cell: without white space, Markdown's **bold** and the marks of Textile. */
function inner(text: string, from: number, to: number): [number, number] {
  let a = from + (TEXTILE.exec(text.slice(from, Math.min(to, from + 12)))?.[0].length ?? 0);
  let b = to;
  const trim = () => {
    while (a < b && /\s/.test(text.charAt(a))) a++;
    while (b > a && /\s/.test(text.charAt(b - 1))) b--;
  };
  trim();
  while (b - a > 2 && text.charAt(a) === "*" && text.charAt(b - 1) === "*") {
    a++;
    b--;
  }
  trim();
  return [a, b];
}

/** Cells between bars (or tabs). The bar at the edge of a line opens or closes a cell, it holds none. `closing`: so it is at the end. */
function separated(text: string, offset: number, line: number, closing = true): Piece[] {
  const separator = text.includes("|") ? "|" : "\t";
  const spaced = separator === "|" && /\S \|/.test(text);
  const pieces: Piece[] = [];
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && text[i] !== separator) continue;
    const [a, b] = inner(text, from, i);
    const words = shown(text.slice(a, b).replace(/\s+/g, " "));
    pieces.push({
      text: words,
      start: offset + a,
      end: offset + b,
      kind: kindOf(words),
      col: pieces.length,
      colSpan: 1,
      rowSpan: 1,
      line,
    });
    if (words === "" && i === from && spaced) (pieces.at(-1) as Piece).hollow = true;
    from = i + 1;
  }
  // A bar closes the last cell, a tab opens another.
  if (closing && separator === "|" && pieces.at(-1)?.kind === "blank") pieces.pop();
  // "5 | ||||": the space belongs to the last cell, the filling begins right behind it.
  const filled = pieces.findLastIndex((p) => !p.hollow);
  if (filled >= 0 && filled < pieces.length - 1 && pieces[filled]?.kind === "blank")
    (pieces[filled] as Piece).hollow = true;
  return pieces;
}
