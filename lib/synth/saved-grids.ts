/** Tables as elements of a page: as small editors, converters, sheets, shared documents and office systems save them. */
import type { Cell, GridTable } from "@/lib/extract/tables/generate";
import { escaped, spans } from "./html-cells";
import { columnsOf, filled } from "./text-grids";

const isNumber = (s: string): boolean => /^\d+(?:\.\d+)?$/.test(s);
const rowsOf = (t: GridTable, cell: (c: Cell) => string, row: (i: number) => string = () => "<tr>"): string =>
  t.rows.map((r, i) => `${row(i)}${r.map(cell).join("")}</tr>`).join("\n");

/** A small editor for forms of sites: divisions that centre, every word in a span, a break where a cell is empty. */
function smallEditor(t: GridTable): string {
  const cell = (c: Cell) =>
    `\t\t\t<td${spans(c)} style="border:1px solid #000000;" width="${70 * c.colSpan}">\n\t\t\t\t<div align="center">\n\t\t\t\t\t<span style="font-size:16px;font-family:FangSong_GB2312;">${c.text === "" ? "<br />" : escaped(c.text).replaceAll("<br>", "<br />")}</span>\n\t\t\t\t</div>\n\t\t\t</td>\n`;
  return `<table class="ke-zeroborder" style="width:100%;" cellpadding="2" cellspacing="0" border="1" bordercolor="#000000">\n\t<tbody>\n${rowsOf(t, cell, () => "\t\t<tr>\n")}\n\t</tbody>\n</table>\n<br />\n`;
}

/** As a converter of documents writes a page: a head of its first row, rows called odd and even, paragraphs in the cells. */
function converted(t: GridTable): string {
  const tagged = (tag: string) => (c: Cell) =>
    `<${tag}${spans(c)} style="text-align: ${isNumber(c.text) ? "right" : "left"};">${c.text === "" ? "" : c.text.length > 12 ? `<p>${escaped(c.text)}</p>` : escaped(c.text)}</${tag}>`;
  const [first, ...rest] = t.rows;
  // A head that reaches down into the body would end at the head's end.
  const reaches = (first ?? []).some((c) => c.rowSpan > 1);
  const head = reaches
    ? ""
    : `<thead>\n<tr class="header">\n${(first ?? []).map(tagged("th")).join("\n")}\n</tr>\n</thead>\n`;
  const body = (reaches ? t.rows : rest).map(
    (r, i) => `<tr class="${i % 2 === 0 ? "odd" : "even"}">\n${r.map(tagged("td")).join("\n")}\n</tr>`,
  );
  const width = columnsOf(t);
  const columns = Array.from({ length: width }, () => `<col style="width: ${Math.floor(100 / width)}%" />`).join("\n");
  return `<table style="width:100%;">\n<colgroup>\n${columns}\n</colgroup>\n${head}<tbody>\n${body.join("\n")}\n</tbody>\n</table>\n`;
}

const letter = (n: number): string => String.fromCharCode(65 + n);

/** A sheet of a shared workbook published as a page: letters above the columns, numbers before the rows. */
function letteredSheet(t: GridTable): string {
  const heads = Array.from({ length: columnsOf(t) }, (_, i) => `<th class="column-headers">${letter(i)}</th>`).join("");
  const cell = (c: Cell) => `<td class="s${c.role === "value" ? 2 : 1}" dir="ltr"${spans(c)}>${escaped(c.text)}</td>`;
  const body = t.rows.map(
    (r, i) =>
      `<tr style="height: 20px"><th class="row-headers" style="height: 20px;"><div class="row-header">${i + 1}</div></th>${r.map(cell).join("")}</tr>`,
  );
  return `<div class="grid-container"><table class="waffle" cellspacing="0" cellpadding="0"><thead><tr><th class="row-header freezebar"></th>${heads}</tr></thead><tbody>${body.join("")}</tbody></table></div>\n`;
}

/** From a shared document: a line of the editor in every cell, names of writers on spans, an invisible mark at the end. */
function sharedDocument(t: GridTable): string {
  let n = 0;
  const cell = (c: Cell) =>
    `<td${spans(c)} class="cell"><div class="ace-line" data-node="true" id="magic${++n}">${c.text
      .split("\n")
      .map((s) => `<span class="author-d-1 font-size-10" data-string="true">${escaped(s)}</span>`)
      .join("<br>")}<span data-enter="true">\u200b</span></div></td>`;
  return `<div class="table-wrapper"><table class="ace-table author-d-1"><colgroup><col width="100" span="${columnsOf(t)}"></colgroup><tbody>${rowsOf(t, cell)}</tbody></table></div>\n`;
}

/** A block of an editor that knows no merged cells: every place a cell, empty where another reached over. */
const unmerged = (t: GridTable): string =>
  `<figure class="block-table is-style-stripes"><table class="has-fixed-layout"><tbody>${filled(t)
    .map(
      (row) =>
        `<tr>${Array.from({ length: columnsOf(t) }, (_, c) => `<td>${escaped(row[c] ?? "")}</td>`).join("")}</tr>`,
    )
    .join("")}</tbody></table></figure>\n`;

/** Every cell a head: whoever made the page liked bold words. */
const allHeads = (t: GridTable): string =>
  `<table align="center" border="1" width="100%"><tbody>\n${rowsOf(t, (c) => `<th${spans(c)} align="center" valign="middle" nowrap="nowrap">&nbsp;${escaped(c.text)}&nbsp;</th>`)}\n</tbody></table>\n`;

/** As an office's own system saves documents as pages: every property in styles, a blank of its own in empty cells. */
function officeSystem(t: GridTable): string {
  const words = (s: string) =>
    s === ""
      ? '<span style="font-family:宋体; -aw-import:ignore">&#xa0;</span>'
      : s
          .split("\n")
          .map(
            (x) =>
              `<span style="font-family:${isNumber(x) ? "'Times New Roman'" : "仿宋"}; font-size:10.5pt">${escaped(x)}</span>`,
          )
          .join("<br />");
  const cell = (c: Cell) =>
    `<td${spans(c)} style="border-style:solid; border-width:0.75pt; padding-right:5.03pt; padding-left:5.03pt; vertical-align:middle"><p style="margin-top:0pt; margin-bottom:0pt; text-align:center; line-height:18pt">${words(c.text)}</p></td>`;
  return `<table cellspacing="0" cellpadding="0" style="width:442.6pt; border:0.75pt solid #000000; border-collapse:collapse">${rowsOf(t, cell, () => '<tr style="height:21.75pt">')}</table>\n<p style="margin-top:0pt; margin-bottom:0pt"><span style="-aw-import:ignore">&#xa0;</span></p>\n`;
}

/** Headings as office systems set them. */
const heading = (h: string) => `<p style="margin-top:0pt; text-indent:32pt"><b>${h}</b></p>\n`;

export const SAVED_GRIDS = {
  "small-editor": { heading, table: smallEditor },
  "converted-page": { heading, table: converted },
  "lettered-sheet": { heading, table: letteredSheet },
  "shared-document": { heading, table: sharedDocument },
  unmerged: { heading, table: unmerged },
  "all-heads": { heading, table: allHeads },
  "office-system": { heading, table: officeSystem },
} as const;
