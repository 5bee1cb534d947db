/**
 * Lines → chunks: labels, then the figures that follow them. It holds for rows of a grid, rows between bars, and tables that print
 * one cell a line, because in all of them a row's figures stand between its label and the next label.
 */
import { isUnit } from "@/lib/numbers/cell";
import { labelCore, numberingOf } from "../match-label";
import { index } from "./labels";
import type { Piece, TableLine } from "./line";

export interface Chunk {
  kind: TableLine["kind"];
  labels: Piece[];
  /** Figures and, where separators or a grid show them, blank cells. */
  values: Piece[];
  /** The last label and the first value stand on one line: the line is the row, and its end ends it. */
  rowAligned: boolean;
  /** Figures stand on both sides of a broken label: their order is not certain. */
  straddled?: boolean;
  /** Blank cells behind its label were taken for columns the label reaches over. */
  reaches?: boolean;
  /** Which table of the document the figures stand in (grids only, else -1). */
  table: number;
  start: number;
  end: number;
}

/** Chunks in order; a chunk of kind prose and without labels marks running text. */
export function chunksOf(lines: TableLine[]): Chunk[] {
  const out: Chunk[] = [];
  let cur: Chunk | null = null;
  const open = (line: TableLine): Chunk => ({
    kind: line.kind,
    labels: [],
    values: [],
    rowAligned: false,
    table: line.table,
    start: line.start,
    end: line.end,
  });
  const close = () => {
    if (cur && (cur.labels.length > 0 || cur.values.length > 0)) out.push(cur);
    cur = null;
  };
  let lastTable = -1;
  /** The last label stood alone on its line: one cell a line. */
  let singles = false;
  for (const [n, line] of lines.entries()) {
    if (line.kind === "prose") {
      close();
      out.push(open(line));
      continue;
    }
    if (line.table !== lastTable) {
      // A table's edge ends a row; labels above it (a heading, 表头) still belong to what follows.
      if (cur && (cur as Chunk).values.length > 0) close();
      lastTable = line.table;
    }
    const firstLabel = line.pieces.findIndex((p) => p.kind === "label");
    if (firstLabel < 0) {
      // Figures alone: the next cells of a one-cell-a-line table, or a row whose label is missing.
      const c: Chunk | null = cur;
      if (c && goesBelow(c, line)) c.values = [];
      else if (c && isReach(c, line)) {
        c.values = [];
        c.rowAligned = false;
        c.reaches = true;
      } else if (c && c.values.length > 0 && (c.rowAligned || line.kind === "grid")) close();
      cur ??= open(line);
      const target: Chunk = cur;
      const filling = line.kind === "bars" && line.pieces.length > 1 && line.pieces.every((p) => p.kind === "blank");
      if (filling && singles && target.labels.length > 0 && !reachesOver(target, lines[n + 1])) {
        // "||||" on a line of its own fills a row of single cells up: the row, or the line of heads, ends here.
        close();
        continue;
      }
      // The bar that closes a line of heads is no cell when the next row begins before its first bar.
      if (line.kind === "plain" && target.kind === "bars" && target.values.every((p) => p.kind === "blank"))
        target.values = [];
      if (target.labels.length === 0 && target.values.length === 0) target.rowAligned = line.pieces.length > 1;
      // Cells between bars keep their places where all of the row stands between bars; "5" then "| 7" is the first cell before its bar.
      if (target.values.length === 0) target.kind = line.kind;
      else if (target.kind === "plain" && line.kind === "bars" && target.values.length === 1) target.kind = "bars";
      else if (target.kind !== line.kind) target.kind = "plain";
      // The page ends between a label and this figure: cells stand by their height then, and it may be another label's.
      if (line.opensPage && target.labels.length > 0) target.straddled = true;
      target.values.push(...line.pieces);
      target.table = line.table;
      target.end = line.end;
      continue;
    }
    // The label, and perhaps a first cell left blank: `3、危及 ||`.
    singles = line.pieces.slice(1).every((p) => p.kind === "blank");
    const isHeads = namesColumns(line);
    line.pieces.forEach((piece, i) => {
      if (piece.kind === "label") {
        // "收到申请数 | | | 件 | 12": blank cells of a wide label, then its measure word.
        const here: Chunk | null = cur;
        if (here && isUnit(piece.text) && (allBlank(here.values, piece.line) || beforeUnit(line, i))) here.values = [];
        if (here && i === firstLabel && !beginsRow(piece.text) && goesBelow(here, line)) {
          const group = isGroupBefore(line, i);
          if (group || !isKnown(piece.text)) here.values = [];
          // (六)其他处理 beside the middle of its rows, between two halves of one of their labels.
          if (group) {
            here.labels.splice(-1, 0, piece);
            return;
          }
        }
        if (cur && (cur as Chunk).values.length > 0) close();
        cur ??= open(line);
        const target: Chunk = cur;
        if (target.labels.length === 0) {
          target.kind = line.kind;
          target.start = piece.start;
        }
        target.labels.push(piece);
        target.end = piece.end;
        return;
      }
      if (isHeads) return;
      if (i < firstLabel) return; // blank cells of a label that spans rows, or a number in a column of its own
      cur ??= open(line);
      const target: Chunk = cur;
      // "(三)不予公开 | 1 | 属于国家秘密 | 0": an index before the next label of the row.
      const nextIsLabel = line.pieces[i + 1]?.kind === "label";
      if (nextIsLabel && target.values.length === 0 && /^\d{1,2}$/.test(piece.text) && indexColumn(line, i)) return;
      if (target.values.length === 0) {
        target.rowAligned = true;
        target.kind = line.kind;
        target.table = line.table;
      }
      target.values.push(piece);
      target.end = piece.end;
    });
  }
  close();
  return out;
}

/** Bars between a row's label and its first figure, a cell a line: what the label reaches over. */
const reachesOver = ({ labels, values }: Pick<Chunk, "labels" | "values">, next: TableLine | undefined): boolean => {
  const label = labels.at(-1)?.text ?? "";
  const rows = (index.get(labelCore(label)) ?? []).map((m) => m.role === "row");
  // (七)总计: a number makes a row of what is a head elsewhere.
  const isRow = rows.length > 0 && (numberingOf(label) === "" ? rows.every(Boolean) : rows.some(Boolean));
  return isRow && values.length === 0 && next?.kind === "bars" && only(next.pieces)?.kind === "figure";
};
/** No label reaches over more columns of labels beside its own. */
const REACH = 2;
/** The same on the line of the label: `四、结转下年度继续办理 |||`, and its first figure on the next. */
const isReach = ({ kind, labels, values, rowAligned }: Chunk, next: TableLine): boolean =>
  kind === "bars" &&
  rowAligned &&
  values.length <= REACH &&
  values.every((v) => v.kind === "blank") &&
  reachesOver({ labels, values: [] }, next);
const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

const isGroupBefore = ({ pieces }: TableLine, i: number): boolean => {
  const [group, next] = [pieces[i] as Piece, pieces[i + 1]];
  const isGroup = index.get(labelCore(group.text))?.some((m) => m.role === "group") === true;
  return isGroup && next?.kind === "label" && !isKnown(next.text);
};
/** 3、补正后申请, broken before its end. */
const beginsRow = (words: string): boolean =>
  numberingOf(words) !== "" && !isKnown(words) && index.goesOn(labelCore(words));
const isKnown = (label: string) => index.get(labelCore(label)) !== undefined;

/**
 * The figures of this line stand beside the middle of a label that was broken, and the cells beside its first half are blank (text of a PDF
 * by height). A label that is whole keeps its blank cells.
 */
function goesBelow(above: Chunk, line: TableLine): boolean {
  const label = above.labels.at(-1)?.text;
  if (line.kind !== "grid" || above.kind !== "grid" || above.table !== line.table || !label) return false;
  const isWhole = isKnown(label) && label.lastIndexOf("(") <= label.lastIndexOf(")");
  return !isWhole && above.values.length > 0 && above.values.every((v) => v.kind === "blank");
}

/** A line of heads holds no values: the blank cell behind 合计 is that of a column without a head, not of the row 总计. */
const namesColumns = ({ pieces }: TableLine): boolean =>
  pieces.every((p) => p.kind !== "figure") &&
  pieces.filter((p) => p.kind === "label" && index.get(labelCore(p.text))?.some((m) => m.role === "col")).length >= 2;

const allBlank = (values: Piece[], line: number) =>
  values.length > 0 && values.every((v) => v.kind === "blank" && v.line === line);

/** In a row whose figures stand behind its measure word, nothing before the measure word is one: `- | 1 | -` is a page number. */
function beforeUnit(line: TableLine, i: number): boolean {
  if (line.kind === "plain") return false;
  let figure = false;
  for (let k = i + 1; k < line.pieces.length; k++) {
    const { kind } = line.pieces[k] as Piece;
    if (kind === "label") return false;
    figure ||= kind === "figure";
  }
  return figure;
}

/** The number at `i` counts the rows of a group: the figures of the row come later, more than one or after a unit. */
function indexColumn(line: TableLine, i: number): boolean {
  let k = i - 1;
  const isName = (p: Piece | undefined) => p?.kind === "label" && !isUnit(p.text);
  while (k >= 0 && !isName(line.pieces[k])) k--;
  const before = line.pieces[k];
  const meanings = before ? (index.get(labelCore(before.text)) ?? []) : [];
  // 行政处罚 | 0 | 行政强制 | 0: two rows side by side, not the number of a row under a group.
  if (meanings.some((m) => m.role === "row") && !meanings.some((m) => m.role === "group")) return false;
  // Several rows in one line of text: what stands between two labels is a figure, unless the first is a group's.
  if (line.kind === "plain" && meanings.length === 0) return false;
  let labels = 0;
  let cells = 0;
  for (let k = i + 1; k < line.pieces.length && labels < 2; k++) line.pieces[k]?.kind === "label" ? labels++ : cells++;
  return labels === 1 && cells > 0;
}
