/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Tables as elements of a page. */
import type { Cell, GridTable } from "@/lib/extract/tables/generate";
import { escaped, spans } from "../html-cells";
import { columnsOf, filled } from "../text-grids";
import { headsOf } from "./heads";

const attributes = (c: Cell): string =>
  (c.colSpan > 1 ? ` colspan="${c.colSpan}"` : "") + (c.rowSpan > 1 ? ` rowspan="${c.rowSpan}"` : "");

/** As a free office program saves a page: relative widths, the font twice in every cell, a break in cells without words. */
export function libre(t: GridTable): string {
  const cell = (c: Cell) => {
    const words = c.text === "" ? "<br/>\n" : escaped(c.text).replaceAll("<br>", "<br/>\n");
    return `<td${attributes(c)} width="${Math.floor((100 / columnsOf(t)) * c.colSpan)}%" style="border: 1px solid #000000; padding: 0cm 0.19cm"><p align="center" style="orphans: 2; widows: 2"><font face="宋体, SimSun"><font size="2" style="font-size: 10pt"><span lang="zh-CN">${words}</span></font></font></p>\n</td>`;
  };
  const columns = Array.from({ length: columnsOf(t) }, () => '<col width="21*"/>').join("\n");
  return `<table width="100%" cellpadding="7" cellspacing="0">\n${columns}\n${t.rows.map((r) => `<tr valign="top">\n${r.map(cell).join("\n")}\n</tr>`).join("\n")}\n</table>\n`;
}

/** As a mail program sends it: everything in styles of the element, every cell a division, numbers with a style of their own. */
export function mailed(t: GridTable): string {
  const cell = (c: Cell) =>
    `<td${spans(c)} style="border:1px solid #ccc;padding:2px 6px;text-align:center"><div style="font-family:微软雅黑;font-size:14px">${c.text === "" ? "<div><br></div>" : /^\d/.test(c.text) ? `<span style="color:rgb(0,0,0)">${escaped(c.text)}</span>` : escaped(c.text)}</div></td>`;
  return `<div style="line-height:1.7"><table border="0" style="border-collapse:collapse"><tbody>${t.rows.map((r) => `<tr>${r.map(cell).join("")}</tr>`).join("")}</tbody></table></div>\n`;
}

/** As a program leaves it that saves pages small: no quotes, no elements closed that need not be. */
export function minified(t: GridTable): string {
  const span = (c: Cell) =>
    (c.colSpan > 1 ? ` colspan=${c.colSpan}` : "") + (c.rowSpan > 1 ? ` rowspan=${c.rowSpan}` : "");
  const cell = (c: Cell) => `<${c.role === "head" ? "th" : "td"}${span(c)}>${escaped(c.text)}`;
  return `<table class=tb><tbody>${t.rows.map((r) => `<tr>${r.map(cell).join("")}`).join("")}</table>\n`;
}

/** As pages for telephones have it: cells that carry the words of their heads, for a style that sets one below the other. */
export function labelled(t: GridTable): string {
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
export const roles = (t: GridTable): string =>
  `<div role="table" class="grid">\n${filled(t)
    .map(
      (row, i) =>
        `<div role="row" aria-rowindex="${i + 1}">${row.map((s) => `<span role="cell">${escaped(s)}</span>`).join("")}</div>`,
    )
    .join("\n")}\n</div>\n`;
