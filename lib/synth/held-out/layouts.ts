/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Tables as editors, converters, portals and people write them. */
import type { DisputeShape, GridTable, Style } from "@/lib/extract/tables/generate";
import { weighted } from "../random";
import * as page from "./page-grids";
import * as text from "./text-grids";

const MAKE = {
  "bordered-page": page.borderedPage,
  "word-pasted": page.wordPasted,
  "sheet-pasted": page.sheetPasted,
  "wps-pasted": page.wpsPasted,
  "baidu-editor": page.baiduEditor,
  "report-module": page.reportModule,
  "span-lines": page.spanLines,
  "portal-styles": page.portalStyles,
  "framed-table": page.framedTable,
  "bars-behind": text.barsBehind,
  "line-pipes": text.linePipes,
  "even-pipes": text.evenPipes,
  "copied-tabs": text.copiedTabs,
  "copied-lines": text.copiedLines,
  "copied-blanks": text.copiedBlanks,
} satisfies Record<string, (t: GridTable) => string>;
export type HeldOutLayout = keyof typeof MAKE;

export const LAYOUTS: HeldOutLayout[] = weighted(
  {
    "word-pasted": 3,
    "baidu-editor": 3,
    "bordered-page": 2,
    "sheet-pasted": 2,
    "bars-behind": 3,
    "copied-tabs": 3,
    "copied-lines": 3,
  },
  "wps-pasted",
  "report-module",
  "span-lines",
  "portal-styles",
  "framed-table",
  "line-pipes",
  "even-pipes",
  "copied-blanks",
);

/** Elements of a page; the others are lines of text. */
export const HTML_LAYOUTS = [
  "bordered-page",
  "word-pasted",
  "sheet-pasted",
  "wps-pasted",
  "baidu-editor",
  "report-module",
  "span-lines",
  "portal-styles",
  "framed-table",
] as const;
/** A break inside a cell stays one. */
export const BREAKS_KEPT: readonly HeldOutLayout[] = [];
/** Converters to Markdown write one of these. */
export const MARKDOWN_LAYOUTS = ["bars-behind", "line-pipes", "even-pipes"] as const;
/** A blank cell leaves no trace. */
export const BLANKS_HIDDEN = ["copied-lines", "copied-blanks"] as const;

/** What tables look like beside their layout. */
export const HABITS = {
  pages: weighted(
    { "word-pasted": 4, "baidu-editor": 3, "bordered-page": 2, "sheet-pasted": 2 },
    "wps-pasted",
    "report-module",
    "span-lines",
    "portal-styles",
    "framed-table",
  ) as HeldOutLayout[],
  word: ["word-pasted", "word-pasted", "wps-pasted"] as HeldOutLayout[],
  markdown: ["line-pipes", "line-pipes", "even-pipes", "bars-behind"] as HeldOutLayout[],
  numbering: ["1.", "1.", "1.", "1.", "1．", "1、"] as Style["numbering"][],
  heads: weighted({ official: 7 }, "one-line") as Style["heads"][],
  totals: weighted({ 总计: 7 }, "合计") as Style["total"][],
  shapes: weighted({ official: 8 }, "three-tables", "rows", "lines") as DisputeShape[],
};

/** The headings of pages. */
const heading = (h: string, layout: HeldOutLayout): string =>
  HTML_LAYOUTS.some((l) => l === layout) ? `<p style="text-indent: 2em;"><strong>${h}</strong></p>` : h;

/** One table, its heading first. */
export const laidOut = (t: GridTable, layout: HeldOutLayout): string =>
  `${t.heading === null ? "" : `${heading(t.heading, layout)}\n`}${MAKE[layout](t)}`;

export const isHeldOut = (layout: string): layout is HeldOutLayout => Object.hasOwn(MAKE, layout);
