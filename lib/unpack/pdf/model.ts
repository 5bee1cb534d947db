/** What is known of a PDF page: words with positions and ruling lines, in points from the top left. */

export interface Word {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  size: number;
}

/** A straight ruling line. `at` is y of a horizontal and x of a vertical line. */
export interface Rule {
  at: number;
  from: number;
  to: number;
}

export interface Page {
  width: number;
  height: number;
  words: Word[];
  horizontal: Rule[];
  vertical: Rule[];
  pictures: number;
  /** Its words were recognised in a picture: the page shows the picture. */
  isRecognised: boolean;
}

// biome-ignore lint/suspicious/noExplicitAny: unpdf re-exports pdf.js without usable types for operator lists
export type PdfPage = any;

/** What pdf.js draws on a page, step by step. */
export interface PdfDrawing {
  fnArray: number[];
  // biome-ignore lint/suspicious/noExplicitAny: as above
  argsArray: any[];
}
