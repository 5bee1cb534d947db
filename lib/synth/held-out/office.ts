/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Paragraphs of Word files and whole workbooks as office programs leave them. */
import * as xlsx from "@e965/xlsx";
import type { GridTable } from "@/lib/extract/tables/generate";
import type { Block } from "../blocks";
import { positions } from "../positions";
import { columnsOf } from "../text-grids";

const escaped = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const run = (s: string) => {
  const isLatin = /^[\x21-\x7e]+$/.test(s);
  const fonts = isLatin
    ? '<w:rFonts w:ascii="Times New Roman" w:eastAsia="仿宋_GB2312" w:hAnsi="Times New Roman"/>'
    : '<w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hint="eastAsia"/>';
  return `<w:r w:rsidRPr="00A4176B"><w:rPr>${fonts}<w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr><w:t>${escaped(s)}</w:t></w:r>`;
};

/** As an office types it: digits in another font than words, each change a run. */
export function wordParagraph(words: string): string {
  const runs = (words.match(/[\x21-\x7e]+|[^\x21-\x7e]+/g) ?? [words]).map(run);
  return `<w:p w:rsidR="00F1203A" w:rsidRDefault="00F1203A"><w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:rPr><w:sz w:val="32"/></w:rPr></w:pPr>${runs.join("")}</w:p>`;
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** One sheet as people make it: words in the first column, tables below them, figures as numbers, cells joined where the form joins them. */
export function workbook(blocks: readonly Block[], kind: "xlsx" | "xls" = "xlsx"): Uint8Array {
  const rows: (string | number | null)[][] = [];
  const merges: xlsx.Range[] = [];
  const put = (t: GridTable) => {
    if (t.heading !== null) {
      merges.push({ s: { r: rows.length, c: 0 }, e: { r: rows.length, c: columnsOf(t) - 1 } });
      rows.push([t.heading]);
    }
    const top = rows.length;
    positions(t).forEach((row, r) => {
      rows.push(
        Array.from({ length: columnsOf(t) }, (_, c) => {
          const x = row[c];
          if (typeof x !== "object") return null;
          if (x.colSpan > 1 || x.rowSpan > 1)
            merges.push({ s: { r: top + r, c }, e: { r: top + r + x.rowSpan - 1, c: c + x.colSpan - 1 } });
          return NUMBER.test(x.text) ? Number(x.text) : x.text;
        }),
      );
    });
    rows.push([]);
  };
  for (const b of blocks) {
    if (b.kind === "tables") b.tables.forEach(put);
    else rows.push([b.text]);
  }
  const sheet = xlsx.utils.aoa_to_sheet(rows);
  sheet["!merges"] = merges;
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, sheet, "Sheet1");
  return new Uint8Array(
    xlsx.write(book, { type: "array", bookType: kind === "xls" ? "biff8" : "xlsx" }) as ArrayBuffer,
  );
}
