/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Paragraphs of Word files and whole workbooks as office programs leave them. */
import * as xlsx from "@e965/xlsx";
import type { GridTable } from "@/lib/extract/tables/generate";
import type { Block } from "../blocks";
import { positions } from "../positions";
import { columnsOf } from "../text-grids";

const escaped = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const run = (s: string) =>
  `<w:r w:rsidR="003C5D21"><w:rPr><w:rFonts w:asciiTheme="minorEastAsia" w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorEastAsia" w:hint="eastAsia"/><w:spacing w:val="-4"/><w:sz w:val="30"/></w:rPr><w:t xml:space="preserve">${escaped(s)}</w:t></w:r>`;

/** As it comes back from those who had to agree: remarks hang on a sentence, another was moved here, a part may be edited while the rest is locked. */
export function wordParagraph(words: string): string {
  const pieces = words.match(/[^。；]+[。；]*|[。；]+/g) ?? [words];
  const runs = pieces.map((s, i) => {
    if (i % 3 === 1)
      return `<w:commentRangeStart w:id="${i}"/>${run(s)}<w:commentRangeEnd w:id="${i}"/><w:r><w:commentReference w:id="${i}"/></w:r>`;
    if (i % 3 === 2) return `<w:moveTo w:id="${i + 40}" w:author="a">${run(s)}</w:moveTo>`;
    return `<w:permStart w:id="${i + 80}" w:edGrp="everyone"/>${run(s)}<w:permEnd w:id="${i + 80}"/>`;
  });
  return `<w:p w:rsidR="003C5D21" w:rsidP="003C5D21"><w:pPr><w:snapToGrid w:val="0"/><w:spacing w:line="360" w:lineRule="auto"/><w:ind w:firstLineChars="200" w:firstLine="600"/><w:rPr><w:sz w:val="30"/></w:rPr></w:pPr>${runs.join("")}</w:p>`;
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A list of sheets first, the words indented on one, each table on a sheet called by its heading with a line below that says where it came from. */
export function workbook(blocks: readonly Block[], kind: "xlsx" | "xls" = "xlsx"): Uint8Array {
  const tables = blocks.flatMap((b) => (b.kind === "tables" ? b.tables : []));
  const names = tables.map((t, i) =>
    t.heading === null ? `续表${i + 1}` : t.heading.replace(/[\\/?*[\]:：]/g, "").slice(0, 28),
  );
  const book = xlsx.utils.book_new();
  const list = xlsx.utils.aoa_to_sheet([["目录"], ...names.map((name, i) => [`第${i + 1}张`, name])]);
  xlsx.utils.book_append_sheet(book, list, "目录");
  const words = blocks.flatMap((b) => (b.kind === "tables" ? [] : [["", b.text]]));
  if (words.length > 0) xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(words), "正文");
  const sheetOf = (t: GridTable): xlsx.WorkSheet => {
    const merges: xlsx.Range[] = [];
    const rows: (string | number | null)[][] = t.heading === null ? [] : [[t.heading]];
    const top = rows.length;
    if (top > 0) merges.push({ s: { r: 0, c: 0 }, e: { r: 0, c: columnsOf(t) - 1 } });
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
    rows.push([], ["本表由报送系统导出"]);
    const sheet = xlsx.utils.aoa_to_sheet(rows);
    sheet["!merges"] = merges;
    return sheet;
  };
  tables.forEach((t, i) => {
    const name = names[i] ?? "";
    xlsx.utils.book_append_sheet(book, sheetOf(t), names.indexOf(name) === i ? name : `${name}${i + 1}`);
  });
  return new Uint8Array(
    xlsx.write(book, { type: "array", bookType: kind === "xls" ? "biff8" : "xlsx" }) as ArrayBuffer,
  );
}
