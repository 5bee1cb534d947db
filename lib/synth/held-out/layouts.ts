/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Tables as sites of today, converters and copies make them. */
import type { Cell, DisputeShape, GridTable, Style } from "@/lib/extract/tables/generate";
import { escaped } from "../html-cells";
import { positions } from "../positions";
import { columnsOf, lines, padded, wide } from "../text-grids";

export const LAYOUTS = [
  "ueditor",
  "ueditor",
  "ueditor",
  "wps-page",
  "inline-html",
  "bars-loose",
  "bars-loose",
  "bar-lines",
  "bar-lines",
  "pdf-wrapped",
] as const;
export type HeldOutLayout = (typeof LAYOUTS)[number];

/** Elements of a page; the others are lines of text. */
export const HTML_LAYOUTS = ["ueditor", "wps-page"] as const;
/** Blank cells leave no trace. */
export const BLANKS_LOST = ["pdf-wrapped"] as const;
/** Converters to Markdown write one of these. */
export const MARKDOWN_LAYOUTS = ["inline-html", "bars-loose"] as const;

/** What tables look like beside their layout. */
export const HABITS = {
  pages: ["ueditor", "ueditor", "wps-page"] as const,
  word: ["wps-page"] as const,
  markdown: MARKDOWN_LAYOUTS,
  numbering: ["1.", "1.", "1.", "1．", "1、", "(1)", ""] as readonly Style["numbering"][],
  heads: ["official", "official", "official", "official", "official", "one-line"] as readonly Style["heads"][],
  totals: ["总计", "总计", "总计", "合计"] as readonly Style["total"][],
  shapes: ["official", "official", "official", "three-tables", "lines"] as readonly DisputeShape[],
};

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

/** Programs that read documents for a language model: a bare table in one line of the text. */
const inlineHtml = (t: GridTable): string => {
  const span = (name: string, n: number) => (n > 1 ? ` ${name}="${n}"` : "");
  const cell = (c: Cell) =>
    `<td${span("rowspan", c.rowSpan)}${span("colspan", c.colSpan)}>${escaped(c.text).replaceAll("<br>", "")}</td>`;
  return `<table>${t.rows.map((r) => `<tr>${r.map(cell).join("")}</tr>`).join("")}</table>\n`;
};

/** Bars between cells alone, a rule below the first row; a cell that reaches over stands once. */
function barsLoose(t: GridTable): string {
  const rows = t.rows.map((r) => r.map((c) => c.text.replaceAll("\n", " ")).join(" | "));
  const rule = (t.rows[0] ?? []).map(() => "---").join("|");
  return lines([rows[0] ?? "", rule, ...rows.slice(1)]);
}

/** Every cell a line, a line with a bar after each; heads broken in two are two lines. */
const barLines = (t: GridTable): string =>
  lines(t.rows.flatMap((r) => r.flatMap((c) => [...(c.text === "" ? [] : c.text.split("\n")), "|"])));

const WIDEST = 26;
/** Pieces that fit the width on the screen. */
function wrapped(text: string, width: number): string[] {
  const out: string[] = [];
  let line = "";
  for (const c of text.replaceAll("\n", "")) {
    if (line !== "" && wide(line + c) > width && !/^[\d.]+$/.test(text)) {
      out.push(line);
      line = "";
    }
    line += c;
  }
  return line === "" ? out : [...out, line];
}

/**
 * As a PDF becomes text with its columns kept: words that are too wide go on below, what stands beside them is set at half their height;
 * a label beside several rows stands at the middle one.
 */
function pdfWrapped(t: GridTable): string {
  const grid = positions(t);
  const count = columnsOf(t);
  const widths = Array.from({ length: count }, (_, c) =>
    Math.min(
      WIDEST,
      Math.max(4, ...grid.map((r) => (typeof r[c] === "object" && r[c].colSpan === 1 ? wide(r[c].text) : 0))),
    ),
  );
  const starts = [0];
  for (const w of widths) starts.push((starts.at(-1) ?? 0) + w + 2);
  const placed = grid.map(() => [] as { at: number; parts: string[] }[]);
  grid.forEach((row, r) => {
    row.forEach((x, c) => {
      if (typeof x !== "object" || x.text === "") return;
      const middle = Math.min(grid.length - 1, r + Math.floor(x.rowSpan / 2));
      const width = (starts[c + x.colSpan] ?? 0) - (starts[c] ?? 0) - 2;
      placed[middle]?.push({ at: starts[c] ?? 0, parts: wrapped(x.text, width) });
    });
  });
  const out: string[] = [];
  for (const cells of placed) {
    const most = Math.max(0, ...cells.map((c) => c.parts.length));
    for (let half = 0; half < 2 * most - 1; half++) {
      let line = "";
      for (const { at, parts } of [...cells].sort((a, b) => a.at - b.at)) {
        const part = (half - (most - parts.length)) / 2;
        if (Number.isInteger(part) && parts[part] !== undefined)
          line = padded(line === "" ? "" : `${line}  `, at) + parts[part];
      }
      if (line !== "") out.push(line);
    }
  }
  return lines(out);
}

const MAKE: Record<HeldOutLayout, (t: GridTable) => string> = {
  ueditor,
  "wps-page": wpsPage,
  "inline-html": inlineHtml,
  "bars-loose": barsLoose,
  "bar-lines": barLines,
  "pdf-wrapped": pdfWrapped,
};

/** One table, its heading first. */
export function laidOut(t: GridTable, layout: HeldOutLayout): string {
  const heading = t.heading;
  if (heading === null) return MAKE[layout](t);
  const isPage = HTML_LAYOUTS.some((l) => l === layout);
  return `${isPage ? `<p style="text-indent:32px"><strong><span style="font-family:黑体">${heading}</span></strong></p>` : heading}\n${MAKE[layout](t)}`;
}

export const isHeldOut = (layout: string): layout is HeldOutLayout => LAYOUTS.some((l) => l === layout);
