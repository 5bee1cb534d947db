/**
 * A statistics table that was too long for its page stands in halves beside each other: its heads twice in one line, the rest of its rows in
 * the columns behind the first. Set below one another the rows stand in the order of the form again.
 */
import { compact } from "../match-label";
import type { Piece, TableLine } from "./line";
import { statisticsColumn } from "./statistics-columns";

/** The heads of one part by their columns, and how many columns it has. */
interface Fold {
  parts: number;
  width: number;
  whats: Map<number, string>;
}

/** Heads that say the same several times over, a head of labels and a figure's among them. */
function foldOf({ pieces }: TableLine): Fold | null {
  const words = pieces.map((p) => compact(p.text));
  const [first] = pieces;
  const again = first ? words.indexOf(words[0] as string, 1) : -1;
  const second = pieces[again];
  if (!first || !second || words[0] === "" || words.length % again !== 0) return null;
  const width = second.col - first.col;
  const isRepeated = pieces.every((p, i) => {
    const of = pieces[i % again] as Piece;
    return words[i] === words[i % again] && p.col === of.col + Math.floor(i / again) * width;
  });
  const whats = new Map(pieces.slice(0, again).map((p) => [p.col - first.col, statisticsColumn(p.text)?.what ?? ""]));
  const names = [...whats.values()];
  return isRepeated && names.includes("label") && names.includes("year") && first.col === 0
    ? { parts: words.length / again, width, whats }
    : null;
}

/** The cells of a line by the parts they stand in; null where one reaches over two, or stands where its column has none like it. */
function cut({ pieces }: TableLine, { parts, width, whats }: Fold): Piece[][] | null {
  const out: Piece[][] = Array.from({ length: parts }, () => []);
  // A note or a signature over the whole width is of no part, nor is a row that holds nothing.
  if (pieces.every((p) => p.kind === "blank")) return out;
  if (
    pieces.filter((p) => p.kind !== "blank").length === 1 &&
    pieces.some((p) => p.kind === "label" && p.colSpan > width)
  )
    return [pieces, ...out.slice(1)];
  for (const p of pieces) {
    const part = Math.floor(p.col / width);
    const col = p.col - part * width;
    const what = whats.get(col);
    const isWords = p.kind === "label" && statisticsColumn(p.text) === null;
    const isStrange = (what === "label" && p.kind === "figure") || (what === "year" && isWords);
    if (isStrange || part >= parts || col + p.colSpan > width) return null;
    out[part]?.push({ ...p, col });
  }
  return out;
}

/** The lines of one table with the parts that stand beside the first below it; the lines themselves where none do. */
export function unfolded(lines: TableLine[]): TableLine[] {
  for (const [at, line] of lines.entries()) {
    const fold = line.pieces.some((p) => p.kind === "figure") ? null : foldOf(line);
    if (!fold) continue;
    const rows = lines.slice(at).map((l) => cut(l, fold));
    if (!rows.every((r) => r !== null)) continue;
    const below = Array.from({ length: fold.parts }, (_, part) =>
      rows.flatMap((r, i): TableLine[] => {
        const of = lines[at + i] as TableLine;
        const pieces = r[part] as Piece[];
        const isSaid = i === 0 ? part === 0 : pieces.some((p) => p.kind !== "blank");
        return isSaid ? [{ ...of, pieces }] : [];
      }),
    );
    return [...lines.slice(0, at), ...below.flat()];
  }
  return lines;
}
