/** A table of a report as rows by label, before any figure is read. */
import type { Caption } from "./caption";
import type { Art20Block, Form, Meaning } from "./labels";
import type { Piece, TableLine } from "./line";
import type { Segment } from "./segments";

export interface Row {
  /** Row of the form (request table: key; Art. 20: printed row; statistics: label), "" for one the form does not have. */
  id: string;
  meaning: Meaning | null;
  label: Segment;
  /** Group label the row stands under, where it is printed. */
  group: string | null;
  unit: Segment | null;
  values: Piece[];
  kind: TableLine["kind"];
  rowAligned: boolean;
  /** Which table of the document (grids only, else -1). */
  table: number;
  /** Position in the text after the last value. */
  end: number;
  /** The figures of its line went to a label nobody knows. */
  lost?: boolean;
  /** Its label was lost; its place under the group is all that names it. */
  supposed?: boolean;
  /** Its figures stand on both sides of its broken label. */
  straddled?: boolean;
  /** Blank cells behind its label were taken for columns the label reaches over: where others are missing, they were its own. */
  reaches?: boolean;
  /** beside: figures that no row owns stand next to it, perhaps the rest of its own · moved: each figure may be the next row's. */
  ownership?: "beside" | "moved";
  /** More figures stand in its line, behind words nobody knows: they may be its own. */
  crowded?: boolean;
}

export interface DisputePart {
  labels: { meaning: Meaning; segment: Segment }[];
  values: Piece[];
  kind: TableLine["kind"];
  rowAligned: boolean;
  table: number;
}

export interface Table {
  form: Form;
  block: Art20Block | null;
  /** Column heads in printed order. */
  header: { meaning: Meaning | null; segment: Segment }[];
  rows: Row[];
  unknown: Row[];
  parts: DisputePart[];
  start: number;
  end: number;
  /** Form words seen that are no rows: titles, heads, 信息内容. Evidence that this is the form and not prose. */
  anchors: number;
  /** Article 20: heads were broken over lines that hold pieces of several: cells printed by their height, in whatever order. */
  brokenHeads: boolean;
  /** The line above that says whose table it is, or of which year. */
  caption: Caption | null;
}

export const newTable = (form: Form, start: number, block: Art20Block | null, caption: Caption | null): Table => ({
  form,
  block,
  caption,
  header: [],
  rows: [],
  unknown: [],
  parts: [],
  start,
  end: start,
  anchors: 0,
  brokenHeads: false,
});
