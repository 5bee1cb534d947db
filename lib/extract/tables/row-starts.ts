/**
 * Where the figures of separated rows begin. Sums prove the place of a row with figures; a row of zeros and blank cells adds up wherever it
 * stands, so its place is sure only where it begins as the proven rows do: under one column of the table, or right behind its label.
 */
import { nonZero, type ReadRow } from "./request-rows";

/** Column of the line at which the row's first column lies, or null for rows without columns. */
function startOf({ row, alignment }: ReadRow): number | null {
  if (row.kind === "plain" || !alignment.slots) return null;
  for (const [i, slot] of alignment.slots.entries()) {
    const piece = slot.text === "" ? undefined : row.values.find((v) => v.start === slot.start);
    if (piece) return piece.col - i;
  }
  return null;
}

/** Rows of zeros with blank cells that do not begin as the rows do whose sums hold. */
export function withoutSurePlace(rows: readonly ReadRow[]): ReadRow[] {
  const starts = (some: readonly ReadRow[], of: (r: ReadRow, start: number) => number) =>
    new Set(
      some.flatMap((r) => {
        const start = startOf(r);
        return start === null ? [] : [of(r, start)];
      }),
    );
  const column = (_: ReadRow, start: number) => start;
  const behindLabel = (r: ReadRow, start: number) => start - r.row.label.col;
  const proven = rows.filter((r) => r.sum === "pass");
  const columns = starts(proven, column);
  const distances = starts(proven, behindLabel);
  return rows.filter((r) => {
    const start = startOf(r);
    if (start === null || r.sum === "pass" || !zerosBesideBlanks(r)) return false;
    const likeOthers =
      (columns.size === 1 && columns.has(start)) || (distances.size === 1 && distances.has(behindLabel(r, start)));
    return columns.size > 0 && !likeOthers;
  });
}

/** 一、 (一) 1.: rows of one level have their labels in one column. */
const levelOf = (id: string) =>
  /^requests_(?!processed)/.test(id) ? 0 : id.startsWith("results_") || id === "requests_processed" ? 1 : 2;

/**
 * A row of a grid that begins with a blank cell and either does not add up or has its label further right than others of its level: a label
 * above that reaches over a row too many moved it one column on, and its last figure off the table. What is left may add up by chance.
 */
export function mayHaveMoved(r: ReadRow, rows: readonly ReadRow[]): boolean {
  if (r.row.kind !== "grid" || !nonZero(r) || r.alignment.slots?.[0]?.text !== "") return false;
  const isPeer = ({ row }: ReadRow) => row.table === r.row.table && levelOf(row.id) === levelOf(r.row.id);
  return r.sum !== "pass" || rows.some((x) => isPeer(x) && x.row.label.col < r.row.label.col);
}

function zerosBesideBlanks({ readings, alignment }: ReadRow): boolean {
  const figures = readings?.filter((x) => x.kind === "number") ?? [];
  return (
    figures.length > 0 &&
    figures.every((x) => x.kind === "number" && x.value === 0) &&
    alignment.slots?.some((s) => s.text === "") === true
  );
}
