/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Tables as editors, sheets and converters make them. */
import type { Cell, DisputeShape, GridTable, Style } from "@/lib/extract/tables/generate";
import { escaped, spans } from "../html-cells";
import { columnsOf, filled, lines } from "../text-grids";

export const LAYOUTS = [
  "tinymce",
  "tinymce",
  "tinymce",
  "sheet-page",
  "list-rows",
  "bar-ends",
  "bar-ends",
  "wide-bars",
  "sheet-paste",
  "sheet-paste",
  "markdown-bold",
] as const;
export type HeldOutLayout = (typeof LAYOUTS)[number];

/** Elements of a page; the others are lines of text. */
export const HTML_LAYOUTS = ["tinymce", "sheet-page", "list-rows"] as const;
/** A break inside a cell stays one. */
export const BREAKS_KEPT = ["bar-ends", "sheet-paste"] as const;
/** Converters to Markdown write one of these. */
export const MARKDOWN_LAYOUTS = ["markdown-bold"] as const;

/** What tables look like beside their layout. */
export const HABITS = {
  pages: ["tinymce", "tinymce", "tinymce", "sheet-page", "list-rows"] as const,
  word: ["tinymce", "sheet-page"] as const,
  markdown: MARKDOWN_LAYOUTS,
  numbering: ["1.", "1.", "1.", "1.", "1．", "1、", "（1）"] as readonly Style["numbering"][],
  heads: ["official", "official", "official", "official", "official", "one-line"] as readonly Style["heads"][],
  totals: ["总计", "总计", "总计", "合计"] as readonly Style["total"][],
  shapes: ["official", "official", "official", "official", "three-tables", "rows"] as readonly DisputeShape[],
};

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

/** Words of a cell and a bar on a line; what a cell reaches over is a bar of its own on the next. */
const barEnds = (t: GridTable): string =>
  lines(
    filled(t).flatMap((row) => {
      const out: string[] = [];
      for (const s of row) {
        const last = out.length - 1;
        if (s !== "") out.push(...`${s} |`.split("\n"));
        else if (last >= 0 && /^\|+$/.test(out[last] ?? "")) out[last] += "|";
        else out.push("|");
      }
      return out;
    }),
  );

/** Every position of the grid, rows of one length. */
const full = (t: GridTable): string[][] => {
  const rows = filled(t);
  return rows.map((r) => Array.from({ length: columnsOf(t) }, (_, i) => r[i] ?? ""));
};

/** Recognised from a picture: full-width bars, a rule of dashes below the heads. */
function wideBars(t: GridTable): string {
  const rows = full(t).map((r) => `｜${r.map((s) => s.replaceAll("\n", "")).join("｜")}｜`);
  return lines([rows[0] ?? "", `｜${"——｜".repeat(columnsOf(t))}`, ...rows.slice(1)]);
}

/** Pasted from a sheet: tabs, a cell with a break in quotes, nothing where a cell reaches over. */
const sheetPaste = (t: GridTable): string =>
  lines(filled(t).map((r) => r.map((s) => (s.includes("\n") ? `"${s}"` : s)).join("\t")));

/** Markdown as a model writes it: columns centred, labels bold, breaks as elements. */
function markdownBold(t: GridTable): string {
  const words = (s: string) => s.replaceAll("\n", "<br>").replaceAll("|", "\\|");
  const rows = full(t).map(
    (r) => `| ${r.map((s) => (/^[\d.]*$/.test(s) || s === "" ? s : `**${words(s)}**`)).join(" | ")} |`,
  );
  return lines([rows[0] ?? "", `|${" :---: |".repeat(columnsOf(t))}`, ...rows.slice(1)]);
}

const MAKE: Record<HeldOutLayout, (t: GridTable) => string> = {
  tinymce,
  "sheet-page": sheetPage,
  "list-rows": listRows,
  "bar-ends": barEnds,
  "wide-bars": wideBars,
  "sheet-paste": sheetPaste,
  "markdown-bold": markdownBold,
};

/** One table, its heading first. */
export function laidOut(t: GridTable, layout: HeldOutLayout): string {
  if (t.heading === null) return MAKE[layout](t);
  const isPage = HTML_LAYOUTS.some((l) => l === layout);
  return `${isPage ? `<p><span style="font-size: 16px;"><strong>${t.heading}</strong></span></p>` : t.heading}\n${MAKE[layout](t)}`;
}

export const isHeldOut = (layout: string): layout is HeldOutLayout => LAYOUTS.some((l) => l === layout);
