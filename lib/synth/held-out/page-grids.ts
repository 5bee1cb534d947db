/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Tables as elements of a page. */
import type { Cell, GridTable } from "@/lib/extract/tables/generate";
import { escaped, spans } from "../html-cells";
import { columnsOf } from "../text-grids";

/** Pieces of Latin letters and digits, and of the others: word processors set them apart. */
const pieces = (s: string): string[] => s.match(/[\x21-\x7e]+|[^\x21-\x7e]+/g) ?? [];
const isLatin = (s: string) => /^[\x21-\x7e]+$/.test(s);

/** A plain table with lines, as the editors of most sites make it. */
export function borderedPage(t: GridTable): string {
  const cell = (c: Cell) => `<td align="center" valign="middle"${spans(c)}>${escaped(c.text) || "&nbsp;"}</td>`;
  return `<table width="100%" border="1" cellspacing="0" cellpadding="0" align="center">\n<tbody>\n${t.rows.map((row) => `<tr>\n${row.map(cell).join("\n")}\n</tr>`).join("\n")}\n</tbody>\n</table>\n`;
}

/** Pasted out of a Word file: paragraphs of its style in every cell, digits in a span of their own. */
export function wordPasted(t: GridTable): string {
  const line = (s: string) => {
    const runs = pieces(s)
      .map((x) =>
        isLatin(x)
          ? `<span lang="EN-US" style="font-size: 10pt; font-family: 宋体">${escaped(x)}</span>`
          : `<span style="font-size: 10pt; font-family: 宋体">${escaped(x)}</span>`,
      )
      .join("");
    return `<p class="MsoNormal" align="center" style="text-align: center; margin: 0cm 0cm 0pt; line-height: 150%">${runs || '<span lang="EN-US" style="font-size: 10pt; font-family: 宋体"><o:p>&nbsp;</o:p></span>'}</p>`;
  };
  const cell = (c: Cell) =>
    `<td style="border: windowtext 1pt solid; padding: 0cm 5.4pt; width: ${c.colSpan * 53}pt" valign="center" width="${c.colSpan * 71}"${spans(c)}>${c.text.split("\n").map(line).join("")}</td>`;
  return `<div align="center">\n<table class="MsoNormalTable" style="border-collapse: collapse; border: medium none" cellspacing="0" cellpadding="0" border="1">\n<tbody>\n${t.rows.map((row) => `<tr style="height: 21.6pt">\n${row.map(cell).join("\n")}\n</tr>`).join("\n")}\n</tbody>\n</table>\n</div>\n`;
}

/** Pasted out of a sheet: columns, heights, classes of its cells. */
export function sheetPasted(t: GridTable): string {
  const columns = Array.from(
    { length: columnsOf(t) },
    () => '<col width="72" style="width:54.00pt;mso-width-source:userset;mso-width-alt:2304;">',
  );
  const cell = (c: Cell) =>
    `<td class="et${c.role === "value" ? 5 : 3}" height="${c.rowSpan * 24}" width="${c.colSpan * 72}" style="border:.5pt solid #000;text-align:center;white-space:normal;"${spans(c)}${/^\d+$/.test(c.text) ? ' x:num=""' : ""}>${escaped(c.text)}</td>`;
  return `<table width="${columnsOf(t) * 72}" border="0" cellpadding="0" cellspacing="0" style="border-collapse:collapse;table-layout:fixed;">\n<colgroup>${columns.join("")}</colgroup>\n<tbody>${t.rows.map((row) => `<tr height="24" style="height:18.00pt;">${row.map(cell).join("")}</tr>`).join("\n")}</tbody></table>\n`;
}

/** Pasted out of WPS: fonts inside spans. */
export function wpsPasted(t: GridTable): string {
  const line = (s: string) =>
    `<p style="text-align:center;vertical-align:middle;" class="p"><span style="font-family:宋体;font-size:14px">${
      pieces(s)
        .map((x) => (isLatin(x) ? escaped(x) : `<font face="宋体">${escaped(x)}</font>`))
        .join("") || "&nbsp;"
    }</span></p>`;
  const cell = (c: Cell) =>
    `<td style="padding: 0px 7px; border-width: 1px; border-style: solid; border-color: windowtext;" width="${c.colSpan * 66}" valign="center"${spans(c)}>${c.text.split("\n").map(line).join("")}</td>`;
  return `<table style="border-collapse:collapse;border:none;" class="MsoNormalTable" align="center"><tbody>${t.rows.map((row) => `<tr style="height:28px">${row.map(cell).join("")}</tr>`).join("")}</tbody></table><p><br/></p>\n`;
}

/** The editor most systems of articles have: its class on the first row, long words may break. */
export function baiduEditor(t: GridTable): string {
  const cell = (c: Cell) =>
    `<td valign="middle" align="center" style="word-break: break-all; border-color: rgb(0, 0, 0);" width="${c.colSpan * 88}"${spans(c)}>${c.text === "" ? "<br/>" : escaped(c.text)}</td>`;
  return `<table border="1" cellspacing="0" style="margin: 0 auto;" data-sort="sortDisabled"><tbody>${t.rows.map((row, r) => `<tr${r === 0 ? ' class="firstRow"' : ""}>${row.map(cell).join("")}</tr>`).join("")}</tbody></table>\n`;
}

/** The form of a system for annual reports: heads are heads, figures stand in spans. */
export function reportModule(t: GridTable): string {
  const cell = (c: Cell) => {
    const tag = c.role === "head" ? "th" : "td";
    return `<${tag}${spans(c)}>${c.role === "value" ? `<span class="num">${escaped(c.text)}</span>` : escaped(c.text)}</${tag}>`;
  };
  return `<table class="nb_table">\n${t.rows.map((row) => `  <tr>\n${row.map((c) => `    ${cell(c)}`).join("\n")}\n  </tr>`).join("\n")}\n</table>\n`;
}

/** Words between blanks on lines of their own inside the cell, as systems write them out. */
export function spanLines(t: GridTable): string {
  const cell = (c: Cell) =>
    `      <td${spans(c)}>\n        <p style="text-align: center;">\n          <span>${escaped(c.text) || "&nbsp;"}</span>\n        </p>\n      </td>`;
  return `<div class="TRS_Editor">\n  <table border="1">\n${t.rows.map((row) => `    <tr>\n${row.map(cell).join("\n")}\n    </tr>`).join("\n")}\n  </table>\n</div>\n`;
}

/** A portal of today, styles by class. */
export function portalStyles(t: GridTable): string {
  const cell = (c: Cell) =>
    `<td class="text-center align-middle"${spans(c)}><p>${c.text.split("\n").map(escaped).join("</p><p>")}</p></td>`;
  return `<div class="table-responsive"><table class="table table-bordered"><tbody>${t.rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("\n")}</tbody></table></div>\n`;
}

/** The table inside the one cell of another. */
export function framedTable(t: GridTable): string {
  const cell = (c: Cell) => `<td${spans(c)}><div align="center">${escaped(c.text) || "&nbsp;"}</div></td>`;
  return `<table width="98%" border="0" cellspacing="0" cellpadding="0"><tr><td>\n<table width="100%" border="1" cellspacing="0" bordercolor="#000000">\n${t.rows.map((row) => `<tr>\n${row.map(cell).join("\n")}\n</tr>`).join("\n")}\n</table>\n</td></tr></table>\n`;
}
