/** What a row of a table is aligned to, and what comes of it. */
import type { UnreadableReason } from "@/lib/report";
import type { Piece, TableLine } from "./line";
import type { SumGroup } from "./split-digits";

/** One column of one row: the printed words and where they stand. A cell missing at the end of a row is empty, behind its last one. */
export interface Slot {
  text: string;
  start: number;
  end: number;
}

export interface Alignment {
  /** One per column, or null when the row cannot be read. */
  slots: Slot[] | null;
  reason: UnreadableReason | null;
  /** direct: cell k is column k · padded: blank cells around · short: cells missing at the end · cut: digits taken apart by the sums. */
  how: "direct" | "padded" | "short" | "cut" | "columns";
  /** Another reading is possible: figures that touch their label, or that would add up in other columns. Only a sum makes it certain. */
  doubt: boolean;
  /** Cuts that satisfy the row sum, when there is more than one. */
  cuts?: Slot[][];
  /** `cuts` holds all of them. */
  complete?: boolean;
}

export interface RowShape {
  values: Piece[];
  kind: TableLine["kind"];
  rowAligned: boolean;
  table: number;
  lost?: boolean;
  /** Figures stand on both sides of a broken label: their order is not certain. */
  straddled?: boolean;
}

export interface Columns {
  count: number;
  /** Groups whose last column is the sum of the others, covering all columns in order; null when no such sum exists. */
  sums: SumGroup[] | null;
  /** Grid columns of the heads, when the grid can be trusted. */
  grid?: { col: number; colSpan: number }[] | null;
  /** All rows have as many cells as the line of heads: a cell belongs to the head above it. */
  exact?: boolean;
  /** Grids whose rows all end where the heads end: no cell of theirs was lost or moved, and what stands under a head is its. */
  even?: ReadonlySet<number>;
  /** Columns with figures, by table, for grids that have more columns than the form. */
  live?: Map<number, { col: number; colSpan: number }[]>;
  /** Where blank cells of the label columns went: before the figures or nowhere. */
  padding?: "front" | "end";
  /** They went before the figures of some rows and behind those of others. */
  isPaddedBoth?: boolean;
}

/** Some columns of the row are blank. */
export const lacksFigures = ({ slots }: Alignment): boolean => slots?.some((s) => s.text === "") === true;

export const slotOf = (p: Piece): Slot => ({ text: p.text, start: p.start, end: p.end });
export const unread = (reason: UnreadableReason): Alignment => ({ slots: null, reason, how: "direct", doubt: false });

/** Cells behind the form's last column that print a percentage: a share somebody added, never a count. */
export function withoutShares(v: Piece[], n: number): Piece[] {
  const isShare = (p: Piece | undefined) => /^\d+(?:\.\d+)?%$/.test(p?.text ?? "");
  let end = v.length;
  while (end > n && (isShare(v[end - 1]) || v[end - 1]?.kind === "blank")) end--;
  return v.slice(end).some(isShare) ? v.slice(0, end) : v;
}
