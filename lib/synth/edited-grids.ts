/** Tables as elements of a page: as editors of sites, scripts and old programs write them. */
import type { Cell, GridTable } from "@/lib/extract/tables/generate";
import { escaped, spans } from "./html-cells";
import { columnsOf } from "./text-grids";

const both = (c: Cell) => ` rowspan="${c.rowSpan}" colspan="${c.colSpan}"`;
const camel = (c: Cell) => ` colSpan="${c.colSpan}" rowSpan="${c.rowSpan}"`;
const isNumber = (s: string): boolean => /^\d+(?:\.\d+)?$/.test(s);

/** A block editor of today: a figure around the table, widths of columns in per cent, an unbreakable blank where a cell is empty. */
function figureTable(t: GridTable): string {
  const width = (100 / columnsOf(t)).toFixed(2);
  const columns = Array.from({ length: columnsOf(t) }, () => `<col style="width:${width}%;">`).join("");
  const cell = (c: Cell) =>
    `<td style="border:1px solid #000;text-align:center;"${spans(c)}>${c.text === "" ? "&nbsp;" : escaped(c.text)}</td>`;
  const rows = t.rows.map((r) => `<tr>${r.map(cell).join("")}</tr>`).join("");
  return `<figure class="table" style="width:100%;"><table class="ck-table-resized"><colgroup>${columns}</colgroup><tbody>${rows}</tbody></table></figure>\n`;
}

/** An editor that keeps a line element with the name of its row in every cell. */
function lineCells(t: GridTable): string {
  const cell = (c: Cell, row: number, n: number) =>
    `<td data-row="row-${row}" rowspan="${c.rowSpan}" colspan="${c.colSpan}">${c.text
      .split("\n")
      .map(
        (s) =>
          `<p class="qlbt-cell-line ql-align-center" data-row="row-${row}" data-cell="cell-${n}">${s === "" ? "<br>" : escaped(s)}</p>`,
      )
      .join("")}</td>`;
  const rows = t.rows.map((r, i) => `<tr data-row="row-${i}">${r.map((c, k) => cell(c, i, k)).join("")}</tr>`).join("");
  return `<div class="quill-better-table-wrapper"><table class="quill-better-table" style="width: ${80 * columnsOf(t)}px;"><colgroup>${'<col width="80">'.repeat(columnsOf(t))}</colgroup><tbody>${rows}</tbody></table></div>\n`;
}

/** An editor that makes the first row heads, whatever stands in it, and tells every span in its own writing. */
function firstRowHeads(t: GridTable): string {
  const cell = (tag: string) => (c: Cell) =>
    `<${tag}${camel(c)} width="auto" style="text-align: center;">${escaped(c.text)}</${tag}>`;
  const rows = t.rows.map((r, i) => `<tr>${r.map(cell(i === 0 ? "th" : "td")).join("")}</tr>`).join("");
  return `<table style="width: 100%;table-layout: fixed;"><colgroup contentEditable="false"></colgroup><tbody>${rows}</tbody></table><p><br></p>\n`;
}

/** A page made by a script: the heads stand in one table, what they head in another, so that the heads stay when one scrolls. */
function headApart(t: GridTable): string {
  const first = t.rows.findIndex((r) => r.some((c) => c.role !== "head"));
  const reaches = t.rows.slice(0, first).some((r, i) => r.some((c) => i + c.rowSpan > first));
  const at = first > 0 && !reaches ? first : 0;
  const columns = Array.from(
    { length: columnsOf(t) },
    (_, i) => `<col name="el-table_1_column_${i + 1}" width="120">`,
  ).join("");
  const cell = (tag: string) => (c: Cell) =>
    `<${tag}${both(c)} class="el-table__cell"><div class="cell">${escaped(c.text)}</div></${tag}>`;
  const row = (tag: string, kind: string) => (r: Cell[]) => `<tr class="${kind}">${r.map(cell(tag)).join("")}</tr>`;
  const table = (kind: string, inner: string) =>
    `<table cellspacing="0" cellpadding="0" border="0" class="el-table__${kind}"><colgroup>${columns}</colgroup>${inner}</table>`;
  const head =
    at === 0
      ? ""
      : `<div class="el-table__header-wrapper">${table("header", `<thead>${t.rows.slice(0, at).map(row("th", "")).join("")}</thead>`)}</div>`;
  return `<div class="el-table el-table--border">${head}<div class="el-table__body-wrapper">${table("body", `<tbody>${t.rows.slice(at).map(row("td", "el-table__row")).join("")}</tbody>`)}</div></div>\n`;
}

/** An old program for pages: nothing that was opened is closed again but the table. */
function unclosed(t: GridTable): string {
  const cell = (c: Cell) =>
    `<TD${spans(c)} vAlign=center align=middle><FONT size=2>${c.text === "" ? "&nbsp;" : escaped(c.text)}</FONT>`;
  return `<TABLE cellSpacing=1 borderColorDark=#ffffff cellPadding=2 width="95%" borderColorLight=#000000 border=1>\n${t.rows.map((r) => `<TR>\n${r.map(cell).join("\n")}`).join("\n")}\n</TABLE>\n<BR>\n`;
}

/** Pasted from a word processor and cleaned by the site: paragraphs without words before and behind those with words. */
function emptyParagraphs(t: GridTable): string {
  const empty = '<p style="margin:0"><span>&nbsp;</span></p>';
  const cell = (c: Cell) =>
    `<td${both(c)} style="border:1px solid windowtext">${empty}${c.text === "" ? "" : `<p style="margin:0;text-align:center"><span>${escaped(c.text)}</span></p>`}${isNumber(c.text) ? "" : empty}</td>`;
  return `<div style="overflow-x:auto"><table border="1" style="border-collapse:collapse"><tbody>${t.rows.map((r) => `<tr>${r.map(cell).join("")}</tr>`).join("")}</tbody></table></div>\n`;
}

/** Every sign of a cell in a font of its own: numbers, brackets and words apart, blanks of the source between. */
function fontPieces(t: GridTable): string {
  const pieces = (s: string) =>
    (s.match(/[\d.]+|[（）()]|[^\d.（）()]+/g) ?? [])
      .map(
        (x) =>
          `<span style="font-family:${/^\d/.test(x) ? "'Times New Roman'" : "宋体"};font-size:12px"><font face="${/^\d/.test(x) ? "Times New Roman" : "宋体"}">${escaped(x)}</font></span>`,
      )
      .join("");
  const cell = (c: Cell) =>
    `\n      <td valign="center"${both(c)}>\n        <p class="p" align="center">\n          ${pieces(c.text)}<span><o:p></o:p></span>\n        </p>\n      </td>`;
  return `<div align="center">\n  <table border="1" cellspacing="0">\n    <tbody>${t.rows.map((r) => `\n    <tr>${r.map(cell).join("")}\n    </tr>`).join("")}\n    </tbody>\n  </table>\n</div>\n`;
}

/** Headings as editors of sites set them. */
const heading = (h: string) => `<h2 style="font-size:16pt"><span style="font-family:黑体">${h}</span></h2>\n`;

export const EDITED_GRIDS = {
  "figure-table": { heading, table: figureTable },
  "line-cells": { heading, table: lineCells },
  "first-row-heads": { heading, table: firstRowHeads },
  "head-apart": { heading, table: headApart },
  unclosed: { heading, table: unclosed },
  "empty-paragraphs": { heading, table: emptyParagraphs },
  "font-pieces": { heading, table: fontPieces },
} as const;
