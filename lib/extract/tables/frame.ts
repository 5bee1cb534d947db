/** The frame a program prints around a table it holds: numbers or letters of the columns above it (0, 1, 2, …, A, B, C, …) and of the rows before it. */
import type { Piece, TableLine } from "./line";

/** Rows from which on numbers that count on by one are the rows' and no figures. */
const ROWS = 3;

const isNumber = (p: Piece | undefined, n: number) => p?.kind === "figure" && p.text === String(n);

const LETTER_A = 65;
/** 0, 1, 2, … or A, B, C, … over all columns, with or without a blank cell over the rows' numbers. */
function numbersColumns({ pieces }: TableLine): boolean {
  const cells = pieces[0]?.kind === "blank" ? pieces.slice(1) : pieces;
  const areLetters = cells.every((p, i) => p.text === String.fromCharCode(LETTER_A + i));
  return cells.length > 1 && (areLetters || cells.every((p, i) => isNumber(p, i)));
}

/** Lines of a table whose cells have columns, without numbers of columns and rows; the lines themselves where they have no frame. */
export function withoutFrame(lines: TableLine[]): TableLine[] {
  const [first] = lines;
  if (!first) return lines;
  const framed = numbersColumns(first);
  const rows = framed ? lines.slice(1) : lines;
  const body = rows.findIndex((l) => isNumber(l.pieces[0], 0) || isNumber(l.pieces[0], 1));
  const from = Number(rows[body]?.pieces[0]?.text);
  const numbered = rows.slice(Math.max(body, 0));
  // Rows before the first number are heads of their own, under a blank cell.
  const counts =
    numbered.length >= ROWS &&
    (framed ? body === 0 : body === 1 && from === 0 && rows[0]?.pieces[0]?.kind === "blank") &&
    numbered.every((l, i) => isNumber(l.pieces[0], from + i) && l.pieces.length > 1);
  // Heads follow the numbers: the row that begins with 0 or 1 further down holds figures.
  const hasHeads = rows[0]?.pieces[0]?.kind === "label";
  if (!counts) return framed && (body < 0 || hasHeads) ? rows : lines;
  return rows.map((l) => ({ ...l, pieces: l.pieces.slice(1).map((p) => ({ ...p, col: Math.max(0, p.col - 1) })) }));
}
