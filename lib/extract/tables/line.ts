/** A line of a table and the pieces it consists of. */

export interface Piece {
  text: string;
  start: number;
  end: number;
  kind: "label" | "figure" | "blank";
  /** True column of a grid, index within the line elsewhere. */
  col: number;
  colSpan: number;
  rowSpan: number;
  /** Index of the line in the stream. */
  line: number;
  /**
   * Blank between two bars with not even a space (`5 | 3 | ||||`): some converters leave blank cells out and fill the row up like this,
   * so it may stand for a cell anywhere in the row.
   */
  hollow?: boolean;
  /** A column that is not the form's (备注, 序号) stands in its table, and nothing shows which figures are its. */
  stray?: boolean;
  /** The digits touch the label: a separator was lost here, and others may have been. */
  glued?: boolean;
}

export interface TableLine {
  /** grid: exact cells · bars: cells between | or tabs · plain: a line of text, its figures apart · prose: ends what stands before. */
  kind: "grid" | "bars" | "plain" | "prose";
  pieces: Piece[];
  start: number;
  end: number;
  /** Which table of the document (grid only). */
  table: number;
  /** share: a percentage stood behind the figures · number: the row's number stands before its label. What is left is the form's. */
  leftOut?: "share" | "number";
  /** A page ends between it and the line above. */
  opensPage?: boolean;
}
