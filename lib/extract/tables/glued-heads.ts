/** Heads that ran together in one cell (结果维持结果纠正其他结果尚未审结总计): the columns of that grid are not theirs, and the figures below may have run together too. */
import { index } from "./labels";
import type { TableLine } from "./line";

const HEADS = 3;

const printed = (l: TableLine | undefined) => l?.pieces.filter((p) => p.kind !== "blank") ?? [];

function isGlued(line: TableLine): boolean {
  const [cell, more] = printed(line);
  if (line.kind !== "grid" || cell?.kind !== "label" || more) return false;
  const parts = index.split(cell.text);
  return parts !== null && parts.length >= HEADS && parts.every((p) => p.meanings.some((m) => m.role === "col"));
}

/** The lines of grids with such heads, and the line of figures below each, as lines of text. */
export function ungluedHeads(lines: TableLine[]): TableLine[] {
  const glued = lines.map(isGlued);
  const asText = (l: TableLine): TableLine => ({ ...l, kind: "plain", table: -1, pieces: printed(l) });
  const isFigures = (l: TableLine) => l.kind === "grid" && printed(l).every((p) => p.kind === "figure");
  return lines.map((l, i) => (glued[i] || (glued[i - 1] && isFigures(l)) ? asText(l) : l));
}
