/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Paragraphs of Word files and whole workbooks as office programs leave them. */
import * as xlsx from "@e965/xlsx";
import type { GridTable } from "@/lib/extract/tables/generate";
import type { Block } from "../blocks";
import { positions } from "../positions";

const escaped = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const run = (s: string, font = "仿宋_GB2312") =>
  `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:eastAsia="${font}" w:hint="eastAsia"/><w:kern w:val="0"/><w:sz w:val="32"/></w:rPr><w:t xml:space="preserve">${escaped(s)}</w:t></w:r>`;
const tag = (element: string, inner: string) =>
  `<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="${element}"><w:smartTagPr><w:attr w:name="IsROCDate" w:val="False"/></w:smartTagPr>${inner}</w:smartTag>`;

/**
 * Days, and numbers with their measure, in tags older versions set by themselves; a long number cut where its font changed; a link on an
 * address; the mark of a page that ended here.
 */
export function wordParagraph(words: string): string {
  const parts = words.match(/20\d\d年\d+月\d+日|\d+(?:\.\d+)?|https?:[!-~]+|[^\dh]+|h/g) ?? [];
  let seen = 0;
  const runs = parts.map((s) => {
    if (/^20\d\d年\d/.test(s)) return tag("chsdate", run(s));
    if (/^https?:/.test(s)) return `<w:hyperlink w:history="1">${run(s, "Times New Roman")}</w:hyperlink>`;
    if (!/^\d/.test(s)) return run(s);
    seen++;
    if (seen % 3 === 0) return tag("chmetcnv", run(s, "Times New Roman"));
    const cut = s.length > 1 && seen % 2 === 0 ? 1 : s.length;
    return [s.slice(0, cut), s.slice(cut)].map((x) => (x === "" ? "" : run(x, "Times New Roman"))).join("");
  });
  const ended = words.length > 120 ? "<w:r><w:lastRenderedPageBreak/></w:r>" : "";
  return `<w:p><w:pPr><w:widowControl/><w:spacing w:line="560" w:lineRule="exact"/></w:pPr>${ended}${runs.join("")}</w:p>`;
}

/** A sheet of one table: an empty column first, a title over its width, the table, and codes in a column that is hidden. */
function sheetOf(t: GridTable, title: string): xlsx.WorkSheet {
  const grid = positions(t);
  const width = Math.max(...grid.map((r) => r.length));
  const merges: xlsx.Range[] = [{ s: { r: 0, c: 1 }, e: { r: 0, c: width } }];
  const top = 2;
  const rows: (string | number | null)[][] = [[null, t.heading ?? title], []];
  grid.forEach((row, r) => {
    const cells = Array.from({ length: width }, (_, c) => {
      const x = row[c];
      if (typeof x !== "object") return null;
      if (x.colSpan > 1 || x.rowSpan > 1)
        merges.push({ s: { r: top + r, c: c + 1 }, e: { r: top + r + x.rowSpan - 1, c: c + x.colSpan } });
      return x.role === "value" && /^\d+(?:\.\d+)?$/.test(x.text) ? Number(x.text) : x.text;
    });
    rows.push([null, ...cells, `R${String(r + 1).padStart(3, "0")}`]);
  });
  const page = xlsx.utils.aoa_to_sheet(rows);
  page["!merges"] = merges;
  page["!cols"] = [{ wch: 2 }, ...Array.from({ length: width }, () => ({ wch: 12 })), { hidden: true }];
  return page;
}

/** Words on a sheet of their own, every table on another, and an empty sheet behind them as programs make it. */
export function workbook(blocks: readonly Block[], kind: "xlsx" | "xls" = "xlsx"): Uint8Array {
  const book = xlsx.utils.book_new();
  const words = blocks.flatMap((b) => (b.kind === "tables" ? [] : [b.text]));
  const tables = blocks.flatMap((b) => (b.kind === "tables" ? b.tables : []));
  if (words.length > 0) xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(words.map((w) => [w])), "封面");
  tables.forEach((t, i) => {
    xlsx.utils.book_append_sheet(book, sheetOf(t, words[0] ?? "统计表"), `表${i + 1}`);
  });
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([[]]), "Sheet3");
  return new Uint8Array(
    xlsx.write(book, { type: "array", bookType: kind === "xls" ? "biff8" : "xlsx" }) as ArrayBuffer,
  );
}
