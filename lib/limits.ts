/**
 * What is read at most, and why. Honest reports stay far below every one of these; what goes beyond is a scan, a video, a database dump
 * or an attack, and is refused with the limit it broke. Nothing is cut silently.
 */
export const LIMITS = {
  /** Bytes of one file as given. The largest report with pictures we know of has a tenth of it. */
  fileBytes: 60 * 1024 * 1024,
  /** Bytes of text or HTML, unpacked. A saved page with everything inlined stays below. */
  textBytes: 20 * 1024 * 1024,
  /** Characters of text in one file: a yearbook of several hundred reports. */
  fileText: 3_000_000,
  /** Characters of one report. The longest whole-city reports have about 60,000. */
  reportText: 400_000,
  /** Cells of all tables in a file. A complete form has about 250; two hundred units in one workbook have 50,000. */
  cells: 200_000,
  /** Rows and columns of one sheet that are looked at. */
  sheetRows: 3_000,
  sheetColumns: 60,
  /** Places a cell may span; larger numbers are typing errors or attacks. */
  span: 100,
  /** Nesting of markup that keeps its structure; deeper text is still read, flat. */
  depth: 400,
  /** Tags open at once: the parser's time grows with the square of it. */
  openTags: 20_100,
  /** Files in one archive, and bytes they unpack to together. */
  archiveFiles: 5_000,
  archiveBytes: 300 * 1024 * 1024,
  /** Bytes the text parts of an Office file unpack to: the libraries build a tree many times as large. */
  officeBytes: 25 * 1024 * 1024,
  /** An archive inside an archive is a habit; a third level is an attack. */
  archiveDepth: 2,
  /** Pages of a PDF; words on one page. */
  pdfPages: 300,
  pdfPageItems: 100_000,
  /** Bytes one stream of a PDF unpacks to: a page of words has a thousandth of it, a scanned page of colour and fine print fits. */
  pdfStream: 128 * 1024 * 1024,
  /** Bytes all streams of a PDF unpack to together: some dozen scanned pages. */
  pdfBytes: 512 * 1024 * 1024,
} as const;

export const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);
