/** Tables as elements of a page: of old editors, of a word processor in a browser, of a channel's articles, of converters and recognisers. */
import type { Cell, GridTable } from "@/lib/extract/tables/generate";
import { escaped, spans } from "./html-cells";
import { columnsOf } from "./text-grids";

const both = (c: Cell) => ` colspan="${c.colSpan}" rowspan="${c.rowSpan}"`;
const broken = (s: string) => escaped(s).replaceAll("<br>", "<br />");

/** An editor many sites had ten years ago: a division and a span in every cell, a break behind the words, nothing but a break where none are. */
function kindEditor(t: GridTable): string {
  const cell = (c: Cell) => {
    const words = c.text === "" ? "" : `<span style="font-size:14px;line-height:1.5;">${broken(c.text)}</span>`;
    return `<td${spans(c)}>\n\t\t\t\t<div style="text-align:center;">\n\t\t\t\t\t${words}<br />\n\t\t\t\t</div>\n\t\t\t</td>`;
  };
  return `<table style="width:100%;" cellpadding="2" cellspacing="0" border="1" bordercolor="#000000">\n\t<tbody>\n${t.rows.map((r) => `\t\t<tr>\n\t\t\t${r.map(cell).join("\n\t\t\t")}\n\t\t</tr>`).join("\n")}\n\t</tbody>\n</table>\n`;
}

/** A document published out of a browser's word processor: classes by number, both spans told everywhere, an empty span where nothing is. */
function publishedDocument(t: GridTable): string {
  const cell = (c: Cell) =>
    `<td class="c${c.role === "value" ? 5 : 2}"${both(c)}>${c.text
      .split("\n")
      .map((s) => `<p class="c${s === "" ? "0 c8" : "0"}"><span class="c1">${escaped(s)}</span></p>`)
      .join("")}</td>`;
  return `<a id="t.3c1f"></a><a id="t.0"></a><table class="c11"><tr class="c4">${t.rows.map((r) => r.map(cell).join("")).join('</tr><tr class="c4">')}</tr></table>\n`;
}

/** A program for pages of the first years: widths in per cent, a name for every table, a full-width blank in empty cells. */
function frontPage(t: GridTable): string {
  const width = Math.round(100 / columnsOf(t));
  const cell = (c: Cell) =>
    `    <td width="${width * c.colSpan}%"${spans(c)} align="center">${c.text === "" ? "　" : escaped(c.text)}</td>`;
  return `<table border="1" cellpadding="0" cellspacing="0" style="border-collapse: collapse" bordercolor="#111111" width="100%" id="AutoNumber1">\n${t.rows.map((r) => `  <tr>\n${r.map(cell).join("\n")}\n  </tr>`).join("\n")}\n</table>\n`;
}

/** An article of a messenger's channel: sections and leaves around the words, widths as data. */
function channelArticle(t: GridTable): string {
  const cell = (c: Cell) =>
    `<td data-colwidth="${82 * c.colSpan}" width="${82 * c.colSpan}" valign="middle"${both(c)} style="word-break: break-all;border-color: rgb(62, 62, 62);"><section style="text-align: center;"><span leaf="">${c.text === "" ? "<br>" : escaped(c.text)}</span></section></td>`;
  return `<section data-role="outer" style="overflow-x: auto;"><section class="table_wrap"><table style="table-layout: fixed;"><tbody>${t.rows.map((r) => `<tr style="height: 32px;">${r.map(cell).join("")}</tr>`).join("")}</tbody></table></section></section><p style="display: none;"><mp-style-type data-value="3"></mp-style-type></p>\n`;
}

/** A small editor of today: per cent of the width in every cell, a break behind the words. */
function percentCells(t: GridTable): string {
  const width = 100 / columnsOf(t);
  const cell = (c: Cell) =>
    `<td${spans(c)} style="width: ${(width * c.colSpan).toFixed(4)}%; text-align: center;">${escaped(c.text)}<br></td>`;
  return `<table style="width: 100%;" class="fr-table"><tbody>${t.rows.map((r) => `<tr>${r.map(cell).join("")}</tr>`).join("")}</tbody></table><p><br></p>\n`;
}

/** A converter of documents: rows odd and even, indented labels as quotations. */
function oddEven(t: GridTable): string {
  const width = Math.floor(100 / columnsOf(t));
  const cell = (c: Cell) => {
    const words = c.text === "" ? "" : `<p>${escaped(c.text).replaceAll("<br>", "<br />\n")}</p>`;
    const isIndented = c.role === "label" && /^(?:\d|其中)/.test(c.text);
    return `<td${spans(c)}>${isIndented ? `<blockquote>\n${words}\n</blockquote>` : words}</td>`;
  };
  const columns = Array.from({ length: columnsOf(t) }, () => `<col style="width: ${width}%" />`).join("\n");
  return `<table>\n<colgroup>\n${columns}\n</colgroup>\n<tbody>\n${t.rows.map((r, i) => `<tr class="${i % 2 === 0 ? "odd" : "even"}">\n${r.map(cell).join("\n")}\n</tr>`).join("\n")}\n</tbody>\n</table>\n`;
}

/** A library that makes pages of Word files: paragraphs without anything, heads in bold. */
function bareParagraphs(t: GridTable): string {
  const cell = (c: Cell) => {
    const words = c.text
      .split("\n")
      .filter((s) => s !== "")
      .map((s) => `<p>${c.role === "head" ? `<strong>${escaped(s)}</strong>` : escaped(s)}</p>`)
      .join("");
    return `<td${spans(c)}>${words}</td>`;
  };
  return `<table>${t.rows.map((r) => `<tr>${r.map(cell).join("")}</tr>`).join("")}</table>\n`;
}

/** A program that recognises tables in pictures: every one a page of its own within the page. */
function recognisedPage(t: GridTable): string {
  const cell = (c: Cell) => `<td${spans(c)}>${escaped(c.text).replaceAll("<br>", "")}</td>`;
  return `<html><body><table border="1"><tbody>${t.rows.map((r) => `<tr>${r.map(cell).join("")}</tr>`).join("")}</tbody></table></body></html>\n`;
}

/** Word, where columns do not meet: a last row of no height that only tells their widths. */
function widthsRow(t: GridTable): string {
  const cell = (c: Cell) =>
    `  <td${spans(c)} valign=top style='border:solid windowtext 1.0pt;padding:0cm 1.4pt 0cm 1.4pt'>\n  <p class=MsoNormal align=center style='text-align:center;line-height:14.0pt'>${c.text === "" ? "<span lang=EN-US>&nbsp;</span>" : `<span style='font-family:宋体'>${escaped(c.text)}</span>`}</p>\n  </td>`;
  const widths = Array.from({ length: columnsOf(t) }, () => "  <td width=58 style='border:none'></td>").join("\n");
  return `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>\n${t.rows.map((r) => ` <tr>\n${r.map(cell).join("\n")}\n </tr>`).join("\n")}\n <![if !supportMisalignedColumns]>\n <tr height=0>\n${widths}\n </tr>\n <![endif]>\n</table>\n`;
}

const heading = (h: string) => `<p style="text-indent:2em;"><b><font face="黑体" size="4">${h}</font></b></p>\n`;

/** The layouts of pages that articles have. */
export const ARTICLE_GRIDS = {
  "kind-editor": { heading, table: kindEditor },
  "published-document": { heading, table: publishedDocument },
  "front-page": { heading, table: frontPage },
  "channel-article": { heading, table: channelArticle },
  "percent-cells": { heading, table: percentCells },
  "odd-even": { heading, table: oddEven },
  "bare-paragraphs": { heading, table: bareParagraphs },
  "recognised-page": { heading, table: recognisedPage },
  "widths-row": { heading, table: widthsRow },
} as const;
