/**
 * Tables before they are read row by row: those that stand on their side are turned, and columns that are not the form's (备注, 占比, 同比,
 * 序号) are taken out. Both only where every cell's column is known: in grids, and between bars where all rows have as many cells.
 */
import { isDash } from "@/lib/numbers/cell";
import { compact, labelCore } from "../match-label";
import { withoutFillerDashes } from "./filler-dashes";
import { unfolded } from "./folded";
import { COMPARED, isComparison, isForeignHead, isNumberHead, isShareHead } from "./foreign-heads";
import { withoutFrame } from "./frame";
import { art20Title, index, type Meaning } from "./labels";
import type { Piece, TableLine } from "./line";
import { splitColumns, statisticsColumn } from "./statistics-columns";

/** Lines of one table whose cells have columns, or any other line by itself. */
interface Block {
  lines: TableLine[];
  hasColumns: boolean;
}

/** The lines with turned tables set upright and foreign columns left out. Pieces carry the number of their new line. */
export function straightened(lines: TableLine[]): TableLine[] {
  const blocks = blocksOf(withoutRowNumbers(lines));
  const out = blocks.flatMap((b) =>
    b.hasColumns ? withoutForeign(upright(withoutFrame(b.lines))) : isOfOneWidth(b.lines) ? upright(b.lines) : b.lines,
  );
  // Lines that were cleared are new ones: those that remain as they were have lost nothing.
  const exact = new Set(out.filter((l) => l.kind === "grid" || l.kind === "prose"));
  for (const b of blocks) if (b.hasColumns) for (const l of b.lines) exact.add(l);
  markStray(out, exact);
  for (const [i, line] of out.entries()) for (const p of line.pieces) p.line = i;
  return out;
}

function blocksOf(lines: readonly TableLine[]): Block[] {
  const out: Block[] = [];
  for (const line of lines) {
    const above = out.at(-1)?.lines.at(-1);
    // 第二十条第(五)项 alone between bars: the rows below it have a width of their own.
    const opens = line.kind === "bars" && line.pieces.length === 1;
    const goesOn = !opens && line.kind !== "plain" && above?.kind === line.kind && above.table === line.table;
    if (goesOn) out.at(-1)?.lines.push(line);
    else out.push({ lines: [line], hasColumns: false });
  }
  for (const b of out) if (b.lines[0]?.kind !== "plain") b.lines = unfolded(withoutFillerDashes(b.lines));
  for (const b of out) b.hasColumns = b.lines.length > 1 && (b.lines[0]?.kind === "grid" || isEven(b.lines));
  return out;
}

/** Rows between bars whose cells stand below each other: as many in all of them, none left out, labels before the heads and figures under them. */
function isEven(lines: readonly TableLine[]): boolean {
  const full = lines.filter((l) => l.pieces.length > 1);
  if (full[0]?.kind !== "bars" || full.some(isFilledUp)) return false;
  const width = Math.max(...full.map((l) => l.pieces.length));
  // The label of a group may stand in a line that ends early; heads and figures may not.
  const mayBeShort = (l: TableLine) => !hasNumbers(l) && !l.pieces.some((p) => isHead(p) || isForeignHead(p.text));
  if (full.some((l) => l.pieces.length !== width && !mayBeShort(l))) return false;
  // The dash of a heading of the statistics table stands in the column of measure words.
  const rows = full.filter(hasNumbers);
  const heads = full.filter(isHeadLine).flatMap((l) => l.pieces.filter((p) => isHead(p) && !means(p, "art20 title")));
  const labels = new Set(rows.map((l) => l.pieces.findIndex((p) => p.kind !== "label")));
  const [before = 0] = labels;
  // A head above the labels: the blank cell before it was left out, and all heads moved.
  if (labels.size === 1 && heads.every((p) => p.col >= before)) return true;
  const first = Math.min(...heads.map((p) => p.col));
  const inPlace = (p: Piece) => (p.col < first ? p.kind !== "figure" : meanings(p).length === 0);
  return heads.length > 0 && rows.every((l) => l.pieces.every(inPlace));
}

/** Rows between bars with as many cells each. */
const isOfOneWidth = (lines: readonly TableLine[]): boolean =>
  lines.length > 1 &&
  lines.every((l) => l.kind === "bars" && l.pieces.length === lines[0]?.pieces.length && !isFilledUp(l));

const isFilledUp = (l: TableLine) => l.pieces.some((p) => p.hollow);

/** 行政诉讼（未经复议直接起诉）, 三、本年度办理结果-(一)予以公开: the names of a group and of its part in one cell. */
const WITH_GROUP = /^(?:行政诉讼|.{2,40}[-—–/>→·])[\s:(]*(?=.)|\)$/g;
const meanings = (p: Piece | undefined): readonly Meaning[] =>
  p?.kind === "label"
    ? (index.get(labelCore(p.text)) ?? index.get(labelCore(p.text.replace(WITH_GROUP, ""))) ?? [])
    : [];
const means = (p: Piece | undefined, ...what: `${Meaning["form"]} ${Meaning["role"]}`[]) =>
  meanings(p).some((m) => what.includes(`${m.form} ${m.role}`));
const isHead = (p: Piece) => means(p, "requests col", "disputes col", "art20 col", "art20 title");
const hasNumbers = (line: TableLine) => line.pieces.some((p) => p.kind === "figure" && !isDash(p.text));
const hasFigures = (line: TableLine) => line.pieces.some((p) => p.kind === "figure");

/** What stands across and what stands down in a form on its side. */
const TURNED = [
  { across: ["disputes group"], down: ["disputes col"], heads: 2, rows: 3 },
  { across: ["art20 row"], down: ["art20 col"], heads: 1, rows: 1 },
  { across: ["requests row"], down: ["requests col"], heads: 4, rows: 3 },
] as const;

/** Turns every part of the block that stands on its side; the rest stays as it is. */
function upright(lines: TableLine[]): TableLine[] {
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

const REMARK = /^(?:备注|说明)$/;
const isHeadLine = (l: TableLine) => !hasFigures(l) && l.pieces.filter(isHead).length >= 2;
/** Heads of a statistics table: it has columns of years and shares, which its reader tells apart, and remarks, which nobody does. */
const isStatisticsHead = (l: TableLine) =>
  !hasFigures(l) &&
  l.pieces.filter((p) => /label|unit|year/.test(statisticsColumn(p.text)?.what ?? "")).length >= 2 &&
  !isHeadLine(l);

/** A row of a form, if all its figures are blank. */
const isRow = (l: TableLine) =>
  l.pieces.some((p) => meanings(p).length > 0 && meanings(p).every((m) => m.role === "row"));

/** Heads of one form, told by words no other form has: those of a table that goes on, for a page ended. */
const sharesForm = (a: TableLine, b: TableLine) => {
  const formsOf = (l: TableLine) =>
    l.pieces.filter(isHead).flatMap((p) => {
      const forms = new Set(meanings(p).map((m) => m.form));
      return forms.size === 1 ? [...forms] : [];
    });
  const forms = formsOf(a);
  return formsOf(b).some((f) => forms.includes(f));
};

/** Takes the columns out that the heads above them give to something else than the form. */
function withoutForeign(lines: TableLine[]): TableLine[] {
  const out: TableLine[] = [];
  let part: TableLine[] = [];
  for (const line of lines) {
    // What stands between the last row and the heads, a title or the first of several lines of heads, belongs to these.
    const last = isHeadLine(line) ? part.findLastIndex((l) => hasFigures(l) || isRow(l) || isHeadLine(l)) : -1;
    const above = part[last];
    const goesOn = last < part.length - 1 && part.some((l) => isHeadLine(l) && sharesForm(l, line));
    if (above && !isHeadLine(above) && !goesOn) {
      out.push(...cleared(part.slice(0, last + 1)));
      part = part.slice(last + 1);
    }
    part.push(line);
  }
  return [...out, ...cleared(part)];
}

interface Range {
  col: number;
  colSpan: number;
}
const within = (p: Range, r: Range) => p.col >= r.col && p.col + p.colSpan <= r.col + r.colSpan;

function cleared(lines: TableLine[]): TableLine[] {
  const foreign = [...foreignHeads(lines), ...secondTotal(lines)].filter(
    (r) => !lines.some((l) => l.pieces.some((p) => within(p, r) && meanings(p).length > 0 && !isTotal(p))),
  );
  if (foreign.length === 0) return lines;
  const gone = (col: number) => foreign.some((r) => within({ col, colSpan: 1 }, r));
  const left = (from: number, span: number) => {
    let n = 0;
    for (let c = from; c < from + span; c++) if (!gone(c)) n++;
    return n;
  };
  // A row that ends elsewhere than the heads has cells under other heads than its own; blocks of Article 20 below one another end early.
  const end = (l: TableLine) => Math.max(0, ...l.pieces.map((p) => p.col + p.colSpan));
  const ends = Math.max(0, ...lines.filter((l) => !hasFigures(l)).map(end));
  const isEven = lines.some((l) => l.pieces.some((p) => means(p, "requests col")));
  const isMoved = (l: TableLine) => end(l) > ends || (isEven && end(l) < ends);
  return lines.map((l) => ({
    ...l,
    pieces: l.pieces
      .filter((p) => left(p.col, p.colSpan) > 0)
      .map((p) => ({
        ...p,
        col: left(0, p.col),
        colSpan: left(p.col, p.colSpan),
        ...(p.kind === "figure" && isMoved(l) ? { stray: true } : {}),
      })),
  }));
}

/** Cells in the lines of heads, or in the lines without figures that reach down to them, that name no column of a form. */
function foreignHeads(lines: readonly TableLine[]): Range[] {
  return lines.flatMap((line, i) =>
    hasFigures(line)
      ? []
      : line.pieces.filter((p) => {
          if (p.kind !== "label" || !isForeignHead(p.text)) return false;
          const below = lines.findIndex((l, k) => k > i && hasFigures(l));
          const heads = lines.slice(i, below < 0 ? lines.length : below);
          return heads.some(isHeadLine) || (REMARK.test(compact(p.text)) && heads.some(isStatisticsHead));
        }),
  );
}

const isTotal = (p: Piece) => meanings(p).some((m) => m.form === "requests" && m.role === "col" && m.id === "total");

/** The second of two columns headed 合计 or 总计 that print the same in every row. */
function secondTotal(lines: readonly TableLine[]): Range[] {
  const applicants = lines.some((l) => l.pieces.filter((p) => means(p, "requests col")).length >= 5);
  const [a, b, c] = lines.flatMap((l) => (hasFigures(l) ? [] : l.pieces.filter((p) => isTotal(p))));
  if (!applicants || !a || !b || c || a.col === b.col) return [];
  const words = (l: TableLine, r: Range) => l.pieces.find((p) => within(p, r))?.text ?? "";
  const same = lines.every((l) => !hasFigures(l) || words(l, a) === words(l, b));
  return same ? [b] : [];
}

/** One cell a line, with or without a bar behind it. */
const isCellLine = (l: TableLine | undefined) => l?.kind === "plain" || l?.kind === "bars";
const only = (l: TableLine | undefined) => (isCellLine(l) && l?.pieces.length === 1 ? l.pieces[0] : undefined);
const isNumber = (l: TableLine | undefined) => {
  const cell = only(l);
  return cell?.kind === "figure" && /^\d{1,3}$/.test(cell.text);
};
const isNumberHeadLine = (l: TableLine | undefined) => isNumberHead(only(l)?.text ?? "");

/**
 * One cell a line under heads 序号: the number before every label counts the rows of its table. Where it does not count on, no figure of
 * the table can be told from it.
 */
function withoutRowNumbers(lines: TableLine[]): TableLine[] {
  const heads = lines.flatMap((l, i) => (isNumberHeadLine(l) ? [i] : []));
  const [first] = heads;
  if (first === undefined) return lines;
  const out = lines.slice(0, first);
  heads.forEach((from, n) => {
    const next = heads[n + 1] ?? lines.length;
    let to = from + 1;
    while (to < next && isCellLine(lines[to])) to++;
    const table = lines.slice(from + 1, to);
    const left = uncounted(table);
    if (left === table) out.push(lines[from] as TableLine);
    out.push(...left, ...lines.slice(to, next));
  });
  return out;
}

/** The lines of a table without the numbers of its rows; the lines themselves where nothing stands before labels. */
function uncounted(table: TableLine[]): TableLine[] {
  const numbers = new Set<TableLine>();
  let forms: string[] = [];
  let counts = true;
  for (const [i, line] of table.entries()) {
    const label = table[i + 1]?.pieces[0];
    if (!isNumber(line) || label?.kind !== "label") continue;
    const own = meanings(label).map((m) => m.form);
    if (Number(line.pieces[0]?.text) === numbers.size + 1) {
      numbers.add(line);
      if (own.length > 0) forms = own;
    }
    // The last figure of a table stands before the next heading, which is no row, or before another table.
    else if (own.some((form) => forms.includes(form))) counts = false;
    else if (own.length > 0) break;
  }
  if (numbers.size === 0 && counts) return table;
  return table.filter((l) => (counts ? !numbers.has(l) : only(l)?.kind !== "figure"));
}

/** Heads of a line that lost what parted them. */
const GLUED_COMPARISON = new RegExp(`(?<=\\p{Script=Han}{2})${COMPARED}$`, "u");
const GLUED = new RegExp(`(?:备注|占比|比例)$|${GLUED_COMPARISON.source}|^(?:序号|编号)`, "u");

/**
 * Marks the figures behind a foreign head in lines without columns, up to the next running text: a blank cell may have left no trace there,
 * and the remark or the row's number stand in its place.
 */
function markStray(lines: readonly TableLine[], exact: ReadonlySet<TableLine>): void {
  const words = (p: Piece) => [p.text, ...p.text.split(/\s+/)];
  const namesYear = (w: string) => splitColumns(w) !== null || /^(?:label|unit)$/.test(statisticsColumn(w)?.what ?? "");
  const namesCases = (w: string) =>
    art20Title(w) !== null || (index.get(labelCore(w)) ?? []).some((m) => m.role === "col" || m.role === "title");
  const hasHead = (l: TableLine, names: (w: string) => boolean) =>
    !hasFigures(l) && l.pieces.some((p) => words(p).some(names));
  const isForeign = (p: Piece) =>
    p.kind === "label" && meanings(p).length === 0 && (words(p).some(isForeignHead) || GLUED.test(compact(p.text)));
  /** A column of the year before, or of the numbers of lines, is one of a statistics table, whose reader tells them apart. */
  const isCompared = (p: Piece) => {
    const heads = words(p).filter(isForeignHead);
    return heads.length > 0 && heads.every((w) => isComparison(w) || /^行[次号]$/.test(compact(w)));
  };
  let stray: "no" | "all" | TableLine["leftOut"] = "no";
  for (const [i, line] of lines.entries()) {
    const foreign = line.pieces.filter(isForeign);
    if (exact.has(line)) stray = "no";
    else if (stray !== "no") {
      const [label] = line.pieces;
      const number =
        stray === "number" && label?.kind === "label" ? /^\d{1,3}\s+(?=\S)/.exec(label.text)?.[0] : undefined;
      if (label && number)
        line.pieces[0] = { ...label, text: label.text.slice(number.length), start: label.start + number.length };
      for (const p of line.pieces) p.stray = p.kind === "figure" && line.leftOut !== stray;
    } else if (foreign.length > 0) {
      const near = lines.slice(Math.max(0, i - 3), i + 4);
      const ofCases =
        near.some((l) => hasHead(l, namesCases)) ||
        foreign.some((p) => !words(p).some(isForeignHead) && GLUED_COMPARISON.test(compact(p.text)));
      const ofYears = near.some((l) => hasHead(l, namesYear));
      if (!ofCases && (!ofYears || foreign.every(isCompared))) continue;
      stray = foreign.every((p) => isShareHead(p.text))
        ? "share"
        : foreign.every((p) => isNumberHead(p.text))
          ? "number"
          : "all";
    }
  }
}
