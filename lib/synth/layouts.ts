/** Tables as text or HTML in every layout; those of the table reader's generator and ours. */
import { type Cell, type GridTable, layOut } from "@/lib/extract/tables/generate";
import type { SynthLayout } from "./tables";

export const IS_HTML: ReadonlySet<SynthLayout> = new Set(["html", "word", "nested"]);

const escaped = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\n/g, "<br>");
const spans = (c: Cell) =>
  (c.colSpan > 1 ? ` colspan="${c.colSpan}"` : "") + (c.rowSpan > 1 ? ` rowspan="${c.rowSpan}"` : "");

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

/** One table, its heading first. */
export function laidOut(table: GridTable, layout: SynthLayout): string {
  const heading = table.heading;
  switch (layout) {
    case "word":
      return (
        (heading === null ? "" : `<p class=MsoNormal><b><span style='font-family:黑体'>${heading}</span></b></p>\n`) +
        wordTable(table)
      );
    case "nested":
      return (heading === null ? "" : `<div><strong>${heading}</strong></div>\n`) + nestedTable(table);
    case "bars-tight":
      return (
        (heading === null ? "" : `${heading}\n`) +
        table.rows
          .map((r) => `|${r.map((c) => c.text).join("|")}|`)
          .join("\n")
          .concat("\n")
      );
    default:
      return layOut(table, layout);
  }
}
