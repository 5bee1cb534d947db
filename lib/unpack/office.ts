/** Word and Excel files as HTML or text, by well-kept libraries; their tables stay tables. */
import * as xlsx from "@e965/xlsx";
import mammoth from "mammoth";
import WordExtractor from "word-extractor";

const encode = (s: string) => new TextEncoder().encode(s);
const escapeHtml = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** .docx → HTML with spans. Pictures keep their place, not their bytes: a table may be one of them. */
export async function docxToHtml(bytes: Uint8Array): Promise<Uint8Array> {
  const picture = mammoth.images.imgElement(async () => ({ src: "embedded-picture" }));
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: picture });
  return encode(`<!doctype html><html><body>${value}</body></html>`);
}

/** Old .doc → text; table cells are separated by tabs. */
export async function docToText(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await new WordExtractor().extract(Buffer.from(bytes));
  return encode(document.getBody().split("\u0007").join("\t"));
}

/** Rows and columns no report sheet has; a sheet that claims more is cut there, not allocated. */
const MAX_ROWS = 3_000;
const MAX_COLUMNS = 60;

/** .xls and .xlsx → one HTML table per sheet, merged cells as spans, numbers as shown. */
export function sheetToHtml(bytes: Uint8Array): Uint8Array {
  const book = xlsx.read(bytes, { type: "array", sheetRows: MAX_ROWS, cellFormula: false, cellHTML: false });
  const tables = book.SheetNames.map((name) => {
    const sheet = book.Sheets[name];
    if (!sheet?.["!ref"]) return "";
    const range = xlsx.utils.decode_range(sheet["!ref"]);
    const lastColumn = Math.min(range.e.c, range.s.c + MAX_COLUMNS);
    const spans = new Map((sheet["!merges"] ?? []).map((m) => [`${m.s.r}:${m.s.c}`, m]));
    const hidden = new Set(
      (sheet["!merges"] ?? []).flatMap((m) => {
        const inside: string[] = [];
        for (let r = m.s.r; r <= Math.min(m.e.r, m.s.r + MAX_ROWS); r++)
          for (let c = m.s.c; c <= Math.min(m.e.c, lastColumn); c++)
            if (r !== m.s.r || c !== m.s.c) inside.push(`${r}:${c}`);
        return inside;
      }),
    );
    const rows: string[] = [];
    for (let r = range.s.r; r <= Math.min(range.e.r, range.s.r + MAX_ROWS); r++) {
      const cells: string[] = [];
      for (let c = range.s.c; c <= lastColumn; c++) {
        if (hidden.has(`${r}:${c}`)) continue;
        const cell = sheet[xlsx.utils.encode_cell({ r, c })] as xlsx.CellObject | undefined;
        const m = spans.get(`${r}:${c}`);
        const span = m ? ` rowspan="${m.e.r - m.s.r + 1}" colspan="${m.e.c - m.s.c + 1}"` : "";
        // The value as stored where it is a number: a cell formatted "0" must not round 136.22.
        const words = cell
          ? typeof cell.v === "number" && !/%|y|d/i.test(String(cell.z ?? ""))
            ? String(cell.v)
            : (cell.w ?? String(cell.v ?? ""))
          : "";
        cells.push(`<td${span}>${escapeHtml(words).replace(/\r?\n/g, "<br>")}</td>`);
      }
      rows.push(`<tr>${cells.join("")}</tr>`);
    }
    return `<section data-sheet="${escapeHtml(name).replace(/"/g, "&quot;")}"><p>${escapeHtml(name)}</p><table>${rows.join("")}</table></section>`;
  });
  return encode(`<!doctype html><html><body>${tables.join("\n")}</body></html>`);
}
