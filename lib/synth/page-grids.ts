/** Tables as elements of a page: of old editors, of today's systems for sites, of telephones, of sheets. */
import type { Cell, GridTable } from "@/lib/extract/tables/generate";
import { escaped, spans } from "./html-cells";

const rowsOf = (t: GridTable, cell: (c: Cell) => string, open = "<tr>", close = "</tr>"): string =>
  t.rows.map((r) => `${open}${r.map(cell).join("")}${close}`).join("\n");

/** As editors inside the browsers of 2005 to 2013 wrote it: capitals, hardly a quote, a paragraph in every cell. */
function uppercase(t: GridTable): string {
  const cell = (c: Cell) => {
    const span = (c.colSpan > 1 ? ` colSpan=${c.colSpan}` : "") + (c.rowSpan > 1 ? ` rowSpan=${c.rowSpan}` : "");
    const words = c.text === "" ? "&nbsp;" : escaped(c.text).replaceAll("<br>", "<BR>");
    return `<TD vAlign=center width=${60 * c.colSpan}${span}>\n<P align=center><FONT face=宋体 size=3>${words}</FONT></P></TD>`;
  };
  return `<TABLE style="BORDER-COLLAPSE: collapse" borderColor=#000000 cellSpacing=0 cellPadding=0 width="95%" align=center border=1>\n<TBODY>\n${rowsOf(t, cell, "<TR>\n", "</TR>")}</TBODY></TABLE>\n`;
}

const font = "font-size:14px;font-family:宋体";
/** Long numbers stand in two pieces where the writer went on typing in another font. */
const typed = (s: string): string =>
  /^\d{3,}$/.test(s)
    ? `<span style="${font}">${s.slice(0, 1)}</span><span lang="EN-US" style="${font}">${s.slice(1)}</span>`
    : `<span style="${font}">${s === "" ? "&nbsp;" : escaped(s)}</span>`;

/** The body of a widely used system for sites: its own style before the table, paragraphs and spans in every cell. */
function styledBody(t: GridTable): string {
  const cell = (c: Cell) =>
    `<td${spans(c)} style="border:1px solid windowtext;padding:0 7px" valign="middle"><p align="center" style="margin:0;text-align:center">${typed(c.text)}<o:p></o:p></p></td>`;
  return `<div class="view TRS_UEDITOR trs_paper_default trs_word"><style type="text/css">.trs_word table{border-collapse:collapse}.trs_word td{width:60px;height:24px}</style>\n<table class="MsoNormalTable" border="1" cellspacing="0"><tbody>\n${rowsOf(t, cell, '<tr style="height:24px">')}\n</tbody></table></div>\n`;
}

const bare = (t: GridTable): string => `<table>${rowsOf(t, (c) => `<td${spans(c)}>${escaped(c.text)}</td>`)}</table>`;

/** Once for screens, once more, not shown, for telephones. */
const twiceShown = (t: GridTable): string =>
  `<div class="pc-table">${bare(t)}</div>\n<div class="wap-table" style="display:none">${bare(t)}</div>\n`;

/** An article made for telephones: sections in sections, breaks at the end of cells. */
function sections(t: GridTable): string {
  const cell = (c: Cell) =>
    `<td${spans(c)} data-colwidth="${48 * c.colSpan}"><section style="text-align:center"><span style="font-size:12px"><span leaf="">${escaped(c.text)}${c.text === "" ? "<br>" : ""}</span></span></section></td>`;
  return `<section data-tools="editor"><section style="overflow-x:auto"><table style="width:100%"><tbody>${rowsOf(t, cell)}</tbody></table></section></section><section><span leaf=""><br></span></section>\n`;
}

/** From a sheet whose first column, with the codes of the rows, is hidden. */
function hiddenCodes(t: GridTable): string {
  const rows = t.rows.map(
    (r, i) =>
      `<tr height="19"><td style="display:none" class="xl63">${i + 1}</td>${r.map((c) => `<td class="xl65"${spans(c)}>${c.text === "" ? "　" : escaped(c.text)}</td>`).join("")}</tr>`,
  );
  return `<table x:str border="0" cellpadding="0" cellspacing="0" width="820" style="table-layout:fixed"><colgroup><col style="display:none" width="0"></colgroup><tbody>\n${rows.join("\n")}\n</tbody></table>\n`;
}

const heading = (h: string) => `<p style="text-indent:2em"><span style="font-family:黑体">${h}</span></p>\n`;

export const PAGE_GRIDS = {
  uppercase: { heading, table: uppercase },
  "styled-body": { heading, table: styledBody },
  "twice-shown": { heading, table: twiceShown },
  sections: { heading, table: sections },
  "hidden-codes": { heading, table: hiddenCodes },
} as const;
