/** Tables as elements of a page: of editors that keep trees and lines, of portals, of servers, of pages before styles, of a translator, for ears. */
import type { Cell, GridTable } from "@/lib/extract/tables/generate";
import { headPaths } from "./heads";
import { escaped, spans } from "./html-cells";
import { columnsOf } from "./text-grids";

const both = (c: Cell) => ` colspan="${c.colSpan}" rowspan="${c.rowSpan}"`;
/** A name as programs give them to rows and cells. */
const named = (kind: string, r: number, c = 0) => `${kind}-${(r * 97 + c * 13 + 4096).toString(36)}`;

/** An editor whose tables are lines: a paragraph with the name of its row and cell for every line of words. */
function lineBlots(t: GridTable): string {
  const cell = (c: Cell, r: number, i: number) => {
    const names = `data-row="${named("row", r)}" data-cell="${named("cell", r, i)}" data-rowspan="${c.rowSpan}" data-colspan="${c.colSpan}"`;
    const words = c.text
      .split("\n")
      .map((s) => `<p class="qlbt-cell-line ql-align-center" ${names}>${escaped(s) || "<br>"}</p>`);
    return `<td data-row="${named("row", r)}"${both(c)}>${words.join("")}</td>`;
  };
  const columns = Array.from({ length: columnsOf(t) }, () => '<col width="100">').join("");
  return `<div class="quill-better-table-wrapper"><table class="quill-better-table" style="width: ${100 * columnsOf(t)}px;"><colgroup>${columns}</colgroup><tbody>${t.rows.map((row, r) => `<tr data-row="${named("row", r)}">${row.map((c, i) => cell(c, r, i)).join("")}</tr>`).join("")}</tbody></table></div>\n`;
}

/** A small editor of today: spans in mixed letters, heads where the first row was made heads, an invisible blank in empty cells. */
function mixedLetters(t: GridTable): string {
  const cell = (c: Cell, r: number) => {
    const tag = r === 0 ? "th" : "td";
    return `<${tag} colSpan="${c.colSpan}" rowSpan="${c.rowSpan}" width="auto" style="text-align: center;">${c.text === "" ? "&nbsp;" : escaped(c.text)}</${tag}>`;
  };
  return `<table style="width: auto;"><tbody>${t.rows.map((row, r) => `<tr>${row.map((c) => cell(c, r)).join("")}</tr>`).join("")}</tbody></table><p><br></p>\n`;
}

/** An editor that keeps documents as trees: widths of columns as an attribute, a paragraph with its alignment, a mark where a break ends one. */
function treeCells(t: GridTable): string {
  const cell = (c: Cell) => {
    const tag = c.role === "head" ? "th" : "td";
    const words = c.text === "" ? '<br class="ProseMirror-trailingBreak">' : escaped(c.text);
    return `<${tag}${both(c)} colwidth="${Array.from({ length: c.colSpan }, () => 86).join(",")}"><p style="text-align: center">${words}</p></${tag}>`;
  };
  return `<div class="tableWrapper"><table style="min-width: ${86 * columnsOf(t)}px"><colgroup>${'<col style="width: 86px">'.repeat(columnsOf(t))}</colgroup><tbody>${t.rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("")}</tbody></table></div>\n`;
}

/** An office's portal: rows by turns, a blank of no width at the beginning of every cell. */
function portalCells(t: GridTable): string {
  const cell = (c: Cell, r: number) =>
    `<td class="ms-rteTable-${r % 2 === 0 ? "Even" : "Odd"}Col-0"${spans(c)} rtenodeid="${r}">\u200b${escaped(c.text)}</td>`;
  return `<table class="ms-rteTable-0" cellspacing="0" style="width: 100%;">\n<tbody>\n${t.rows.map((row, r) => `<tr class="ms-rteTable-${r % 2 === 0 ? "Even" : "Odd"}Row-0">\n${row.map((c) => cell(c, r)).join("\n")}\n</tr>`).join("\n")}\n</tbody>\n</table>\n<p>\u200b<br/></p>\n`;
}

/** A library that makes pages of Word files on servers: measures in points, letters and words in spans of their own, a hard blank in empty cells. */
function serverPage(t: GridTable): string {
  const font = (s: string) => (/^[\x20-\x7e]+$/.test(s) ? "'Times New Roman'" : "宋体");
  const line = (s: string) => {
    const pieces = s.match(/[\x20-\x7e]+|[^\x20-\x7e]+/g) ?? ["\u00a0"];
    return `<p style="margin-top:0pt; margin-bottom:0pt; text-align:center; font-size:10.5pt">${pieces.map((x) => `<span style="font-family:${font(x)}">${x === "\u00a0" ? "&#xa0;" : escaped(x)}</span>`).join("")}</p>`;
  };
  const cell = (c: Cell) =>
    `<td${spans(c)} style="width:48.4pt; border-style:solid; border-width:0.75pt; padding-right:5.03pt; padding-left:5.03pt; vertical-align:middle">${c.text.split("\n").map(line).join("")}</td>`;
  return `<table cellspacing="0" cellpadding="0" style="border:0.75pt solid #000000; border-collapse:collapse">${t.rows.map((row) => `<tr style="height:21.25pt">${row.map(cell).join("")}</tr>`).join("")}</table>\n`;
}

/** Pages before styles: lines are the ground that shows between white cells, the whole inside a frame of one cell. */
function groundLines(t: GridTable): string {
  const cell = (c: Cell) =>
    `        <td height="26" align="center" bgcolor="#FFFFFF"${spans(c)}>${c.text === "" ? "&nbsp;" : `<div align="center">${escaped(c.text)}</div>`}</td>`;
  return `<table width="96%" border="0" align="center" cellpadding="0" cellspacing="0">\n  <tr>\n    <td>\n      <table width="100%" border="0" cellpadding="3" cellspacing="1" bgcolor="#6699CC">\n${t.rows.map((row) => `      <tr>\n${row.map(cell).join("\n")}\n      </tr>`).join("\n")}\n      </table>\n    </td>\n  </tr>\n</table>\n`;
}

/** A page saved while the browser's translator was on: words in two fonts, one in the other. */
function translatorOn(t: GridTable): string {
  const lay = 'style="vertical-align: inherit;"';
  const words = (s: string) => (s === "" ? "" : `<font ${lay}><font ${lay}>${escaped(s)}</font></font>`);
  const cell = (c: Cell) => `<td${spans(c)}>${c.text.split("\n").map(words).join("<br>")}</td>`;
  return `<table border="1" class="translated"><tbody>${t.rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("\n")}</tbody></table>\n`;
}

/** A page drawn on a server for a program to take over: comments where lists and conditions begin and end. */
function takenOver(t: GridTable): string {
  const cell = (c: Cell) =>
    `<td data-v-7ba5bd90${spans(c)}><!--[-->${c.text === "" ? "<!---->" : `<span data-v-7ba5bd90>${escaped(c.text)}</span>`}<!--]--></td>`;
  return `<div class="table-box" data-v-7ba5bd90><table data-v-7ba5bd90><tbody data-v-7ba5bd90><!--[-->${t.rows.map((row) => `<tr data-v-7ba5bd90><!--[-->${row.map(cell).join("")}<!--]--></tr>`).join("")}<!--]--></tbody></table><!----></div>\n`;
}

/** A page made for all: a caption, and every cell says to ears what its heads are. */
function toldToEars(t: GridTable): string {
  const paths = headPaths(t);
  const cell = (c: Cell, r: number, i: number) => {
    if (c.role === "head")
      return `<th scope="${c.colSpan > 1 ? "colgroup" : "col"}"${spans(c)}>${escaped(c.text)}</th>`;
    if (c.role === "label")
      return `<th scope="${c.rowSpan > 1 ? "rowgroup" : "row"}"${spans(c)}>${escaped(c.text)}</th>`;
    const head = (paths[r]?.[i] ?? "").replace(/["\n]/g, "");
    return `<td${spans(c)} aria-label="${head}${c.text === "" ? "，未填" : ""}">${escaped(c.text)}</td>`;
  };
  return `<div role="region" tabindex="0"><table><caption class="visually-hidden">统计表，可用方向键浏览</caption>${t.rows.map((row, r) => `<tr>${row.map((c, i) => cell(c, r, i)).join("")}</tr>`).join("\n")}</table></div>\n`;
}

const heading = (h: string) => `<div class="sub-tit"><b>${h}</b></div>\n`;

/** The layouts of pages that portals and servers have. */
export const PORTAL_GRIDS = {
  "line-blots": { heading, table: lineBlots },
  "mixed-letters": { heading, table: mixedLetters },
  "tree-cells": { heading, table: treeCells },
  "portal-cells": { heading, table: portalCells },
  "server-page": { heading, table: serverPage },
  "ground-lines": { heading, table: groundLines },
  "translator-on": { heading, table: translatorOn },
  "taken-over": { heading, table: takenOver },
  "told-to-ears": { heading, table: toldToEars },
} as const;
