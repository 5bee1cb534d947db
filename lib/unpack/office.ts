/** Word and Excel files as HTML or text, by well-kept libraries; their tables stay tables. */
import * as xlsx from "@e965/xlsx";
import mammoth from "mammoth";
import WordExtractor from "word-extractor";
import { LIMITS } from "@/lib/limits";
import { TooLarge, textParts } from "./zip";

const encode = (s: string) => new TextEncoder().encode(s);
const escapeHtml = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** .docx → HTML with spans. Pictures keep their place, not their bytes: a table may be one of them. */
export async function docxToHtml(bytes: Uint8Array): Promise<Uint8Array> {
  const picture = mammoth.images.imgElement(async () => ({ src: "embedded-picture" }));
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(textParts(bytes)) }, { convertImage: picture });
  return encode(`<!doctype html><html><body>${value}</body></html>`);
}

/** Old .doc → text; table cells are separated by tabs. */
export async function docToText(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await new WordExtractor().extract(Buffer.from(bytes));
  return encode(document.getBody().split("\u0007").join("\t"));
}

/** .xls and .xlsx → one HTML table per sheet, merged cells as spans, numbers as shown. Throws TooLarge. */
export function sheetToHtml(bytes: Uint8Array): Uint8Array {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const book = xlsx.read(isZip ? textParts(bytes) : bytes, {
    type: "array",
    sheetRows: LIMITS.sheetRows + 1,
    cellFormula: false,
    cellHTML: false,
  });
  let budget: number = LIMITS.cells;
  const sheets = book.SheetNames.map((name) => {
    const sheet = book.Sheets[name];
    const extent = sheet ? usedRange(sheet) : null;
    if (!sheet || !extent) return "";
    if (extent.rows > LIMITS.sheetRows) throw new TooLarge(`its sheet ${name} has more than ${LIMITS.sheetRows} rows`);
    budget -= extent.rows * extent.columns;
    if (budget < 0) throw new TooLarge(`its sheets have more than ${LIMITS.cells} cells`);
    const title = escapeHtml(name);
    return `<section data-sheet="${title.replace(/"/g, "&quot;")}"><p>${title}</p><table>${sheetRows(sheet, extent)}</table></section>`;
  });
  return encode(`<!doctype html><html><body>${sheets.join("\n")}</body></html>`);
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
    if (address.startsWith("!") || (cell as xlsx.CellObject).v === undefined || (cell as xlsx.CellObject).v === "")
      continue;
    const { r, c } = xlsx.utils.decode_cell(address);
    rows = Math.max(rows, r + 1);
    columns = Math.max(columns, Math.min(c + 1, LIMITS.sheetColumns));
  }
  return rows === 0 ? null : { rows, columns };
}

function sheetRows(sheet: xlsx.WorkSheet, { rows, columns }: Extent): string {
  const merges = (sheet["!merges"] ?? []).filter((m) => m.s.r < rows && m.s.c < columns);
  const spans = new Map(merges.map((m) => [m.s.r * columns + m.s.c, m]));
  const hidden = new Uint8Array(rows * columns);
  for (const m of merges)
    for (let r = m.s.r; r <= Math.min(m.e.r, rows - 1); r++) {
      const from = r * columns + m.s.c;
      // A place hidden once is not visited again, so overlapping merges cost no more than the sheet has cells.
      if (hidden[from] && r !== m.s.r) continue;
      hidden.fill(1, r === m.s.r ? from + 1 : from, r * columns + Math.min(m.e.c, columns - 1) + 1);
    }
  const out: string[] = [];
  for (let r = 0; r < rows; r++) {
    const cells: string[] = [];
    for (let c = 0; c < columns; c++) {
      if (hidden[r * columns + c]) continue;
      const m = spans.get(r * columns + c);
      const span = m ? ` rowspan="${m.e.r - m.s.r + 1}" colspan="${m.e.c - m.s.c + 1}"` : "";
      cells.push(`<td${span}>${cellWords(sheet[xlsx.utils.encode_cell({ r, c })])}</td>`);
    }
    out.push(`<tr>${cells.join("")}</tr>`);
  }
  return out.join("");
}

/** The value as stored where it is a number: a cell formatted "0" must not round 136.22. */
function cellWords(cell: xlsx.CellObject | undefined): string {
  if (!cell) return "";
  const stored = typeof cell.v === "number" && !/%|y|d/i.test(String(cell.z ?? ""));
  return escapeHtml(stored ? String(cell.v) : (cell.w ?? String(cell.v ?? ""))).replace(/\r?\n/g, "<br>");
}
