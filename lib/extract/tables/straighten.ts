/**
 * Tables before they are read row by row: those that stand on their side are turned, and columns that are not the form's (备注, 占比, 同比,
 * 序号) are taken out. Both only where every cell's column is known: in grids, and between bars where all rows have as many cells.
 */
import { withoutFillerDashes } from "./filler-dashes";
import { unfolded } from "./folded";
import { withoutForeign } from "./foreign-columns";
import { isForeignHead } from "./foreign-heads";
import { withoutFrame } from "./frame";
import type { Piece, TableLine } from "./line";
import { hasNumbers, isHead, isHeadLine, meanings, means } from "./line-roles";
import { withoutRowNumbers } from "./row-numbers";
import { markStray } from "./stray-figures";
import { upright } from "./turned";

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
