/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Paragraphs of Word files and whole workbooks as office programs leave them. */
import * as xlsx from "@e965/xlsx";
import type { GridTable } from "@/lib/extract/tables/generate";
import type { Block } from "../blocks";
import { positions } from "../positions";
import { columnsOf } from "../text-grids";

const escaped = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** As a converter for old files writes it: bookmarks of a contents list, a run for every piece between marks, lines of the page kept as what was rendered last. */
export function wordParagraph(words: string): string {
  const pieces = words.match(/[^，。；：]+[，。；：]*/g) ?? [words];
  const runs = pieces.map(
    (s, i) =>
      `<w:r><w:rPr><w:rFonts w:hint="eastAsia" w:ascii="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/></w:rPr>${i % 5 === 3 ? "<w:lastRenderedPageBreak/>" : ""}<w:t xml:space="preserve">${escaped(s)}</w:t></w:r>`,
  );
  return `<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E"><w:pPr><w:widowControl/><w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/><w:spacing w:line="600" w:lineRule="exact"/><w:ind w:firstLine="640"/></w:pPr><w:bookmarkStart w:id="0" w:name="_Toc"/>${runs.join("")}<w:bookmarkEnd w:id="0"/></w:p>`;
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** The words on a sheet of their own, each table on another that begins in the second column below an empty row; numbers are numbers. */
export function workbook(blocks: readonly Block[], kind: "xlsx" | "xls" = "xlsx"): Uint8Array {
  const book = xlsx.utils.book_new();
  const words = blocks.flatMap((b) => (b.kind === "tables" ? [] : [[b.text]]));
  if (words.length > 0) xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(words), "封面及说明");
  let n = 0;
  const table = (t: GridTable) => {
    const rows: (string | number)[][] = t.heading === null ? [[], []] : [["", t.heading], []];
    const merges: xlsx.Range[] = [];
    const top = rows.length;
    positions(t).forEach((row, r) => {
      rows.push([
        "",
        ...Array.from({ length: columnsOf(t) }, (_, c) => {
          const x = row[c];
          if (typeof x !== "object") return "";
          if (x.colSpan > 1 || x.rowSpan > 1)
            merges.push({
              s: { r: top + r, c: c + 1 },
              e: { r: top + r + x.rowSpan - 1, c: c + x.colSpan },
            });
          return NUMBER.test(x.text) ? Number(x.text) : x.text;
        }),
      ]);
    });
    const sheet = xlsx.utils.aoa_to_sheet(rows);
    sheet["!merges"] = merges;
    xlsx.utils.book_append_sheet(book, sheet, `附表${++n}`);
  };
  for (const b of blocks) if (b.kind === "tables") for (const t of b.tables) table(t);
  return new Uint8Array(
    xlsx.write(book, { type: "array", bookType: kind === "xls" ? "biff8" : "xlsx" }) as ArrayBuffer,
  );
}
