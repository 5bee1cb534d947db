/** Excel files as HTML tables: what is shown, with merged cells as spans. */
import * as xlsx from "@e965/xlsx";
import { LIMITS } from "@/lib/limits";
import { TooLarge, textParts } from "./zip";

const escapeHtml = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** .xls and .xlsx → one HTML table per visible sheet, merged cells as spans, numbers as stored. Hidden rows and columns are left out. Throws TooLarge. */
export function sheetToHtml(bytes: Uint8Array): Uint8Array {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const book = xlsx.read(isZip ? textParts(bytes) : bytes, {
    type: "array",
    sheetRows: LIMITS.sheetRows + 1,
    // Tells hidden rows and columns, and formulas that were never calculated.
    cellStyles: true,
    cellFormula: true,
    cellHTML: false,
  });
  let budget: number = LIMITS.cells;
  const sheets = book.SheetNames.map((name, i) => {
    const sheet = book.Sheets[name];
    const isHidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
    const extent = sheet && !isHidden ? usedRange(sheet) : null;
    if (!sheet || !extent) return "";
    if (extent.rows > LIMITS.sheetRows) throw new TooLarge(`its sheet ${name} has more than ${LIMITS.sheetRows} rows`);
    budget -= extent.rows * extent.columns;
    if (budget < 0) throw new TooLarge(`its sheets have more than ${LIMITS.cells} cells`);
    const title = escapeHtml(name);
    return `<section data-sheet="${title.replace(/"/g, "&quot;")}"><p>${title}</p><table>${sheetRows(sheet, extent)}</table></section>`;
  });
  return new TextEncoder().encode(`<!doctype html><html><body>${sheets.join("\n")}</body></html>`);
}

interface Extent {
  rows: number;
  columns: number;
}

/** As far as cells hold something; what a sheet claims as its range may be a million empty rows. */
function usedRange(sheet: xlsx.WorkSheet): Extent | null {
  let rows = 0;
  let columns = 0;
  for (const [address, cell] of Object.entries(sheet)) {
    if (address.startsWith("!") || cellWords(cell as xlsx.CellObject) === "") continue;
    const { r, c } = xlsx.utils.decode_cell(address);
    rows = Math.max(rows, r + 1);
    columns = Math.max(columns, Math.min(c + 1, LIMITS.sheetColumns));
  }
  return rows === 0 ? null : { rows, columns };
}

/** Indices below `n` that are shown. */
const shownOf = (info: readonly ({ hidden?: boolean } | undefined)[] | undefined, n: number): number[] =>
  Array.from({ length: n }, (_, i) => i).filter((i) => !info?.[i]?.hidden);

/** A merged cell in rows and columns that are shown. */
interface Span {
  row: number;
  col: number;
  rows: number;
  cols: number;
  /** Where its words are. */
  r: number;
  c: number;
}

function spansOf(sheet: xlsx.WorkSheet, rows: number[], cols: number[]): Span[] {
  const within = (shown: number[], from: number, to: number) => {
    const first = shown.findIndex((i) => i >= from);
    const last = shown.findLastIndex((i) => i <= to);
    return first >= 0 && last >= first ? { at: first, n: last - first + 1 } : null;
  };
  return (sheet["!merges"] ?? []).flatMap(({ s, e }) => {
    const [down, across] = [within(rows, s.r, e.r), within(cols, s.c, e.c)];
    return down && across ? [{ row: down.at, col: across.at, rows: down.n, cols: across.n, r: s.r, c: s.c }] : [];
  });
}

function sheetRows(sheet: xlsx.WorkSheet, extent: Extent): string {
  const rows = shownOf(sheet["!rows"], extent.rows);
  const cols = shownOf(sheet["!cols"], extent.columns);
  const width = cols.length;
  const merged = spansOf(sheet, rows, cols);
  const spans = new Map(merged.map((m) => [m.row * width + m.col, m]));
  const covered = new Uint8Array(rows.length * width);
  for (const m of merged)
    for (let row = m.row; row < m.row + m.rows; row++) {
      const from = row * width + m.col;
      // A place covered once is not visited again, so overlapping merges cost no more than the sheet has cells.
      if (covered[from] && row !== m.row) continue;
      covered.fill(1, row === m.row ? from + 1 : from, from + m.cols);
    }
  const out = rows.map((r, row) => {
    const cells = cols.flatMap((c, col) => {
      if (covered[row * width + col]) return [];
      const m = spans.get(row * width + col);
      const span = m ? ` rowspan="${m.rows}" colspan="${m.cols}"` : "";
      const cell = sheet[xlsx.utils.encode_cell(m ? { r: m.r, c: m.c } : { r, c })];
      return [`<td${span}>${escapeHtml(cellWords(cell)).replace(/\r?\n/g, "<br>")}</td>`];
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return out.join("");
}

/** What Excel shows for a value it cannot calculate; here also for a formula that a program wrote without its value. */
const NOT_CALCULATED = "#CALC!";

/** Digits of a number Excel itself shows; behind them stands what binary sums leave (12.340000000000002). */
const DIGITS = 15;

/** The value as stored where it is a number: a cell formatted "0" must not round 136.22. Errors as Excel prints them (#REF!), never as their code. */
function cellWords(cell: xlsx.CellObject | undefined): string {
  if (!cell) return "";
  if (cell.t === "e") return cell.w ?? NOT_CALCULATED;
  if (cell.v === undefined) return cell.f ? NOT_CALCULATED : "";
  const stored = typeof cell.v === "number" && !/%|y|d/i.test(String(cell.z ?? ""));
  return stored ? String(Number((cell.v as number).toPrecision(DIGITS))) : (cell.w ?? String(cell.v));
}
