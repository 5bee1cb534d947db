/** Tables as elements of a page: as programs save them and editors of sites write them. */
import type { Cell, GridTable } from "@/lib/extract/tables/generate";
import { ARTICLE_GRIDS } from "./article-grids";
import { EDITED_GRIDS } from "./edited-grids";
import { headsOf } from "./heads";
import { escaped, spans } from "./html-cells";
import { PAGE_GRIDS } from "./page-grids";
import { PORTAL_GRIDS } from "./portal-grids";
import { SAVED_GRIDS } from "./saved-grids";
import { columnsOf, filled } from "./text-grids";

const numberSpan = (s: string) => `<span lang=EN-US style='font-size:10.5pt;font-family:宋体'>${s}</span>`;
/** An edited number stands in two runs: 1 + 29. */
const twoSpans = (s: string) =>
  /^\d{3,}$/.test(s) && Number(s) % 3 === 0 ? numberSpan(s[0] ?? "") + numberSpan(s.slice(1)) : numberSpan(s);

/** Word: a paragraph and spans in every cell, numbers in a span of another language, widths and margins in styles. */
function wordTable(t: GridTable): string {
  const cell = (c: Cell) => {
    const words = escaped(c.text);
    const inner =
      words === ""
        ? `<span lang=EN-US style='font-size:10.5pt'><o:p>&nbsp;</o:p></span>`
        : /^\d/.test(words)
          ? twoSpans(words)
          : `<span style='font-size:10.5pt;font-family:宋体'>${words}</span>`;
    return `<td width=61${spans(c)} style='width:45.8pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'><p class=MsoNormal align=center style='text-align:center'>${inner}</p></td>`;
  };
  return `<div align=center>\n<table class=MsoNormalTable border=0 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>\n${t.rows
    .map((r, i) => ` <tr style='mso-yfti-irow:${i};height:19.85pt'>${r.map(cell).join("\n  ")}</tr>`)
    .join("\n")}\n</table>\n</div>\n`;
}

/** Inside a table that only sets the page; long labels broken, heads as th, numbers in font elements. */
function nestedTable(t: GridTable): string {
  const cell = (c: Cell) => {
    const tag = c.role === "head" ? "th" : "td";
    const words =
      c.role === "value"
        ? c.text
        : c.text.length > 6
          ? `${escaped(c.text.slice(0, 4))}<br/>${escaped(c.text.slice(4))}`
          : escaped(c.text);
    return `<${tag}${spans(c)} align="center">${words === "" ? "" : c.role === "value" ? `<font size="2">${words}</font>` : words}</${tag}>`;
  };
  return `<table width="100%"><tbody><tr><td>\n<table border="1"><tbody>\n${t.rows.map((r) => `<tr>${r.map(cell).join("")}</tr>`).join("\n")}\n</tbody></table>\n</td></tr></tbody></table>\n`;
}

/** Excel: columns first, classes instead of styles, a full-width blank in cells without words. */
function excelTable(t: GridTable): string {
  const cell = (c: Cell) => {
    const isNumber = /^\d+(?:\.\d+)?$/.test(c.text);
    return `<td class=xl${c.role === "value" ? 67 : 65}${spans(c)}${isNumber ? ` align=right x:num="${c.text}"` : ""}>${escaped(c.text) || "　"}</td>`;
  };
  return `<table border=0 cellpadding=0 cellspacing=0 width=864 style='border-collapse:collapse;table-layout:fixed' x:str>\n<col width=72 span=3><col width=108>\n${t.rows
    .map((r) => `<tr height=19 style='height:14.25pt'>${r.map(cell).join("")}</tr>`)
    .join("\n")}\n</table>\n`;
}

/** Editors of older sites: capitals, a paragraph and a font in every cell, labels indented by blanks. */
function editorTable(t: GridTable): string {
  const cell = (c: Cell) => {
    const words = c.text === "" ? "&nbsp;" : `${c.role === "label" ? "&nbsp;&nbsp;" : ""}${escaped(c.text)}`;
    const inner = c.role === "head" ? `<STRONG>${words}</STRONG>` : words;
    return `<TD${spans(c)}>\n<P align=center><FONT face=宋体 size=3>${inner}</FONT></P></TD>`;
  };
  return `<TABLE borderColor=#000000 cellSpacing=0 cellPadding=0 width="98%" border=1>\n<TBODY>\n${t.rows
    .map((r) => `<TR>\n${r.map(cell).join("\n")}</TR>`)
    .join("\n")}</TBODY></TABLE>\n`;
}

/** Sites of today: caption, head and body, cells that say what they head. */
function scopedTable(t: GridTable): string {
  const isHead = (row: Cell[]) => row.every((c) => c.role === "head");
  const first = t.rows.findIndex((row) => !isHead(row));
  const cell = (c: Cell) => {
    if (c.role === "value") return `<td class="num"${spans(c)}>${escaped(c.text)}</td>`;
    const scope = c.role === "head" ? "col" : c.rowSpan > 1 ? "rowgroup" : "row";
    return `<th scope="${scope}"${spans(c)}>${escaped(c.text)}</th>`;
  };
  const rows = (list: Cell[][]) => list.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("\n");
  const caption = t.heading === null ? "" : `<caption>${escaped(t.heading)}</caption>\n`;
  return `<table class="table table-bordered">\n${caption}<thead>\n${rows(t.rows.slice(0, first))}\n</thead>\n<tbody>\n${rows(t.rows.slice(first))}\n</tbody>\n</table>\n`;
}

/** No table element at all: styles make rows and cells of div elements, one for every grid position. */
const divRows = (t: GridTable): string =>
  `<div class="tb">\n${filled(t)
    .map((row) => `<div class="tr">${row.map((s) => `<div class="td">${escaped(s)}</div>`).join("")}</div>`)
    .join("\n")}\n</div>\n`;

const attributes = (c: Cell) => ` rowspan="${c.rowSpan}" colspan="${c.colSpan}"`;
const lineParts = (text: string) => text.split("\n").map((s) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;"));

/** The editor most sites of today have: every span told, a paragraph and styled spans in every cell. */
function ueditor(t: GridTable): string {
  const paragraph = (s: string) =>
    `<p style="text-align:center;line-height:150%"><span style="font-family: 宋体;font-size: 14px">${s}</span></p>`;
  const cell = (c: Cell) =>
    `<td width="76" valign="middle" align="center" style="border: 1px solid rgb(0, 0, 0); word-break: break-all;"${attributes(c)}>${c.text === "" ? "<p><br/></p>" : lineParts(c.text).map(paragraph).join("")}</td>`;
  return `<table cellspacing="0" data-sort="sortDisabled"><colgroup><col style="width:90px"/></colgroup><tbody>${t.rows
    .map((r, i) => `<tr${i === 0 ? ' class="firstRow"' : ""} style="height:37px">${r.map(cell).join("")}</tr>`)
    .join("")}</tbody></table>\n`;
}

/** As WPS saves a page: an empty element behind the words of every cell. */
function wpsPage(t: GridTable): string {
  const span = (s: string) =>
    `<span style="mso-spacerun:'yes';font-family:宋体;font-size:10.5000pt;"><font face="宋体" >${s}</font></span>`;
  const paragraph = (s: string) =>
    `<p class=MsoNormal  align=center  style="text-align:center;" >${s === "" ? "" : span(s)}<span style="mso-spacerun:'yes';font-family:宋体;font-size:10.5000pt;" ><o:p></o:p></span></p>`;
  const cell = (c: Cell) =>
    `<td width=76  valign=center ${c.colSpan > 1 ? `colspan=${c.colSpan} ` : ""}${c.rowSpan > 1 ? `rowspan=${c.rowSpan} ` : ""}style="width:57.2000pt;border:1.0000pt solid windowtext;" >${lineParts(c.text).map(paragraph).join("")}</td>`;
  return `<table class=MsoTableGrid  border=1  cellspacing=0  style="border-collapse:collapse;" >${t.rows.map((r) => `<tr>${r.map(cell).join("")}</tr>`).join("")}</table>\n`;
}

/** An editor of today: widths in per cent, words without a paragraph, strong ones for heads, an unbreakable blank in empty cells. */
function tinymce(t: GridTable): string {
  const width = (100 / columnsOf(t)).toFixed(4);
  const cell = (c: Cell) => {
    const words = c.text === "" ? "&nbsp;" : escaped(c.text).replaceAll("<br>", "<br />");
    return `<td style="width: ${width}%; text-align: center;"${spans(c)}>${c.role === "head" ? `<strong>${words}</strong>` : words}</td>`;
  };
  return `<table style="border-collapse: collapse; width: 100%;" border="1">\n<tbody>\n${t.rows.map((r) => `<tr style="height: 22px;">\n${r.map(cell).join("\n")}\n</tr>`).join("\n")}\n</tbody>\n</table>\n`;
}

/** A sheet saved as a page: a row without height at the end holds the widths, marks for one program stand around it. */
function sheetPage(t: GridTable): string {
  const cell = (c: Cell) =>
    `  <td${spans(c)} class=${c.role === "value" ? "et4" : "et2"} height=28${/^\d+$/.test(c.text) ? ' style="text-align:right"' : ""}>${escaped(c.text)}</td>`;
  const rows = t.rows.map((r) => ` <tr height=28 style='height:21.00pt;'>\n${r.map(cell).join("\n")}\n </tr>`);
  const widths = Array.from({ length: columnsOf(t) }, () => "  <td width=80 style='width:60pt'></td>").join("\n");
  return `<!--[if supportFields]><![endif]-->\n<table width=640 border=0 cellpadding=0 cellspacing=0>\n${rows.join("\n")}\n<![if supportMisalignedColumns]>\n <tr height=0 style='display:none'>\n${widths}\n </tr>\n<![endif]>\n</table>\n`;
}

/** Rows as lists, one element for every grid position. */
const listRows = (t: GridTable): string =>
  `<div class="table-list">\n${filled(t)
    .map((row) => `<ul class="tr">${row.map((s) => `<li>${escaped(s) || "&nbsp;"}</li>`).join("")}</ul>`)
    .join("\n")}\n</div>\n`;

/** As a free office program saves a page: relative widths, the font twice in every cell, a break in cells without words. */
function libre(t: GridTable): string {
  const cell = (c: Cell) => {
    const words = c.text === "" ? "<br/>\n" : escaped(c.text).replaceAll("<br>", "<br/>\n");
    return `<td${spans(c)} width="${Math.floor((100 / columnsOf(t)) * c.colSpan)}%" style="border: 1px solid #000000; padding: 0cm 0.19cm"><p align="center" style="orphans: 2; widows: 2"><font face="宋体, SimSun"><font size="2" style="font-size: 10pt"><span lang="zh-CN">${words}</span></font></font></p>\n</td>`;
  };
  const columns = Array.from({ length: columnsOf(t) }, () => '<col width="21*"/>').join("\n");
  return `<table width="100%" cellpadding="7" cellspacing="0">\n${columns}\n${t.rows.map((r) => `<tr valign="top">\n${r.map(cell).join("\n")}\n</tr>`).join("\n")}\n</table>\n`;
}

/** As a mail program sends it: everything in styles of the element, every cell a division, numbers with a style of their own. */
function mailed(t: GridTable): string {
  const cell = (c: Cell) =>
    `<td${spans(c)} style="border:1px solid #ccc;padding:2px 6px;text-align:center"><div style="font-family:微软雅黑;font-size:14px">${c.text === "" ? "<div><br></div>" : /^\d/.test(c.text) ? `<span style="color:rgb(0,0,0)">${escaped(c.text)}</span>` : escaped(c.text)}</div></td>`;
  return `<div style="line-height:1.7"><table border="0" style="border-collapse:collapse"><tbody>${t.rows.map((r) => `<tr>${r.map(cell).join("")}</tr>`).join("")}</tbody></table></div>\n`;
}

/** As a program leaves it that saves pages small: no quotes, no elements closed that need not be. */
function minified(t: GridTable): string {
  const span = (c: Cell) =>
    (c.colSpan > 1 ? ` colspan=${c.colSpan}` : "") + (c.rowSpan > 1 ? ` rowspan=${c.rowSpan}` : "");
  const cell = (c: Cell) => `<${c.role === "head" ? "th" : "td"}${span(c)}>${escaped(c.text)}`;
  return `<table class=tb><tbody>${t.rows.map((r) => `<tr>${r.map(cell).join("")}`).join("")}</table>\n`;
}

/** As pages for telephones have it: cells that carry the words of their heads, for a style that sets one below the other. */
function labelled(t: GridTable): string {
  const heads = headsOf(t);
  const rows = t.rows.map((row, r) => {
    const isHead = row.every((c) => c.role === "head");
    const cells = row.map((c, i) => {
      const name = heads[r]?.[i] ?? "";
      return `<td${spans(c)}${!isHead && c.role === "value" && name !== "" ? ` data-label="${escaped(name).replaceAll("<br>", "")}"` : ""}>${escaped(c.text)}</td>`;
    });
    return `<tr${isHead ? ' class="head"' : ""}>${cells.join("")}</tr>`;
  });
  return `<div class="table-responsive"><table class="rwd">\n${rows.join("\n")}\n</table></div>\n`;
}

/** No table elements: roles say what is a table, a row, a cell; one element for every grid position. */
const roles = (t: GridTable): string =>
  `<div role="table" class="grid">\n${filled(t)
    .map(
      (row, i) =>
        `<div role="row" aria-rowindex="${i + 1}">${row.map((s) => `<span role="cell">${escaped(s)}</span>`).join("")}</div>`,
    )
    .join("\n")}\n</div>\n`;

/** A heading printed, and the table below it. */
interface HtmlGrid {
  heading: (words: string) => string;
  table: (t: GridTable) => string;
}
const black = (h: string) =>
  `<p style="text-indent:32px"><strong><span style="font-family:黑体">${h}</span></strong></p>\n`;
const sub = (h: string) => `<div class="sub"><b>${h}</b></div>\n`;
const strong = (h: string) => `<p><span style="font-size: 16px;"><strong>${h}</strong></span></p>\n`;

/** The layouts of pages that are ours. */
export const HTML_GRIDS = {
  word: {
    heading: (h) => `<p class=MsoNormal><b><span style='font-family:黑体'>${h}</span></b></p>\n`,
    table: wordTable,
  },
  nested: { heading: (h) => `<div><strong>${h}</strong></div>\n`, table: nestedTable },
  excel: { heading: (h) => `<p class=xl64>${h}</p>\n`, table: excelTable },
  editor: { heading: (h) => `<P><STRONG>${h}</STRONG></P>\n`, table: editorTable },
  // The caption is the heading.
  scoped: { heading: () => "", table: scopedTable },
  "div-rows": { heading: (h) => `<h4>${h}</h4>\n`, table: divRows },
  ueditor: { heading: black, table: ueditor },
  "wps-page": { heading: black, table: wpsPage },
  tinymce: { heading: strong, table: tinymce },
  "sheet-page": { heading: strong, table: sheetPage },
  "list-rows": { heading: strong, table: listRows },
  libre: { heading: sub, table: libre },
  mailed: { heading: sub, table: mailed },
  minified: { heading: sub, table: minified },
  labelled: { heading: sub, table: labelled },
  roles: { heading: sub, table: roles },
  ...PAGE_GRIDS,
  ...SAVED_GRIDS,
  ...EDITED_GRIDS,
  ...ARTICLE_GRIDS,
  ...PORTAL_GRIDS,
} as const satisfies Record<string, HtmlGrid>;
