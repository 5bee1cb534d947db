/** Blocks as Word, Excel and PDF files, small but whole. */
import type * as xlsx from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import type { Cell, GridTable } from "@/lib/extract/tables/generate";
import { drawTable, makePdf, type PdfPageSpec } from "@/lib/unpack/pdf/generate";
import type { Block } from "./blocks";
import { brokenLines } from "./broken-lines";
import { positions } from "./positions";
import { workbook } from "./workbook";

const escaped = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;");

export const plainParagraph = (s: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${escaped(s)}</w:t></w:r></w:p>`;

function wordTable(t: GridTable, paragraph: (text: string) => string = plainParagraph): string {
  const heading = t.heading === null ? "" : paragraph(t.heading);
  const rows = positions(t).map((row, r) => {
    const cells: string[] = [];
    row.forEach((x, c) => {
      if (x === "right" || x === undefined) return;
      // A cell continued from above keeps the width it has there.
      let top = r;
      while (top > 0 && positions_at(t, top, c) === "down") top--;
      const own = x === "down" ? positions_at(t, top, c) : x;
      const cell = typeof own === "object" ? own : null;
      const span = cell && cell.colSpan > 1 ? `<w:gridSpan w:val="${cell.colSpan}"/>` : "";
      const merge = x === "down" ? "<w:vMerge/>" : cell && cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : "";
      cells.push(`<w:tc><w:tcPr>${span}${merge}</w:tcPr>${paragraph(x === "down" ? "" : (cell?.text ?? ""))}</w:tc>`);
    });
    return `<w:tr>${cells.join("")}</w:tr>`;
  });
  return `${heading}<w:tbl>${rows.join("")}</w:tbl>`;
}

const cache = new WeakMap<GridTable, ReturnType<typeof positions>>();
function positions_at(t: GridTable, r: number, c: number): Cell | "right" | "down" | undefined {
  let p = cache.get(t);
  if (!p) {
    p = positions(t);
    cache.set(t, p);
  }
  return p[r]?.[c];
}

const CONTENT_TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A Word file with the tables' merged cells; `paragraph` writes words as one. */
export function docx(blocks: readonly Block[], paragraph: (text: string) => string = plainParagraph): Uint8Array {
  const body = blocks
    .map((b) =>
      b.kind === "tables"
        ? b.tables.map((t) => wordTable(t, paragraph)).join("")
        : paragraph(b.kind === "image" ? "" : b.text),
    )
    .join("");
  return zipSync(
    {
      "[Content_Types].xml": strToU8(CONTENT_TYPES),
      "_rels/.rels": strToU8(RELATIONS),
      "word/document.xml": strToU8(
        `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
    },
    { mtime: new Date(Date.UTC(2020, 0, 1)) },
  );
}

/** One sheet: title and lines in the first column, tables with merged cells. Numbers are stored as numbers. */
export function sheet(blocks: readonly Block[], kind: "xlsx" | "xls" = "xlsx"): Uint8Array {
  const rows: (string | number | null)[][] = [];
  const merges: xlsx.Range[] = [];
  for (const b of blocks) {
    if (b.kind !== "tables") {
      rows.push([b.text]);
      continue;
    }
    for (const t of b.tables) {
      if (t.heading !== null) rows.push([t.heading]);
      const from = rows.length;
      positions(t).forEach((row, r) => {
        rows.push(
          row.map((x, c) => {
            if (typeof x !== "object") return null;
            if (x.colSpan > 1 || x.rowSpan > 1)
              merges.push({ s: { r: from + r, c }, e: { r: from + r + x.rowSpan - 1, c: c + x.colSpan - 1 } });
            return x.role === "value" && /^\d+(?:\.\d+)?$/.test(x.text) ? Number(x.text) : x.text;
          }),
        );
      });
    }
  }
  return workbook(rows, merges, "Sheet1", kind);
}

const SIZE = 9;
const LEFT = 50;
const WIDTH = 495;
const BOTTOM = 790;

/** Pages of lines and tables, ruled or not; spans are drawn as the cell's words in its first place. */
export function pdf(blocks: readonly Block[], ruled = true): Uint8Array {
  const pages: PdfPageSpec[] = [];
  let page: PdfPageSpec = { words: [], lines: [] };
  let y = 60;
  const turn = () => {
    page.words.push([`- ${pages.length + 1} -`, 285, 820, SIZE]);
    pages.push(page);
    page = { words: [], lines: [] };
    y = 60;
  };
  const line = (text: string) => {
    if (y > BOTTOM) turn();
    page.words.push([text, LEFT, y, SIZE + 1]);
    y += 17;
  };
  const table = (t: GridTable) => {
    if (t.heading !== null) line(t.heading);
    const grid = positions(t);
    const columns = Math.max(...grid.map((row) => row.length));
    const weights = Array.from({ length: columns }, (_, c) =>
      Math.max(
        3,
        ...grid.map((row) =>
          typeof row[c] === "object" && (row[c] as Cell).colSpan === 1 ? (row[c] as Cell).text.length + 1 : 0,
        ),
      ),
    );
    const sum = weights.reduce((a, b) => a + b, 0);
    const borders = [LEFT];
    for (const w of weights) borders.push((borders.at(-1) as number) + (w / sum) * WIDTH);
    let rows: string[][] = [];
    const size = Math.min(6, WIDTH / sum);
    const flush = () => {
      if (rows.length > 0) y = drawTable(page, rows, borders, y, ruled, size) + 8;
      rows = [];
    };
    for (const row of grid) {
      if (y + (rows.length + 1) * 2 * size > BOTTOM) {
        flush();
        turn();
      }
      rows.push(
        Array.from({ length: columns }, (_, c) =>
          typeof row[c] === "object" ? (row[c] as Cell).text.replaceAll("\n", "") : "",
        ),
      );
    }
    flush();
  };
  for (const b of blocks) {
    if (b.kind === "tables") for (const t of b.tables) table(t);
    else if (b.kind !== "image") {
      const lines = brokenLines(b.kind === "paragraph" ? `　　${b.text}` : b.text, 47);
      for (const text of lines) line(text);
    }
  }
  turn();
  return makePdf(pages);
}

/** An archive of one file. */
export const zip = (name: string, bytes: Uint8Array): Uint8Array =>
  zipSync({ [name]: bytes }, { mtime: new Date(Date.UTC(2020, 0, 1)) });

/** A page as browsers save it in one file: a MIME message with the HTML in base64. */
export function mht(html: string): Uint8Array {
  const bytes = new TextEncoder().encode(html);
  let binary = "";
  for (const b of bytes) binary += String.fromCharCode(b);
  const base64 = btoa(binary).replace(/.{76}/g, "$&\r\n");
  const head = "From: <Saved by a browser>\r\nSubject: report\r\nMIME-Version: 1.0\r\n";
  const part = `Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64}\r\n`;
  return new TextEncoder().encode(
    `${head}Content-Type: multipart/related; type="text/html"; boundary="----part"\r\n\r\n------part\r\n${part}------part--\r\n`,
  );
}
