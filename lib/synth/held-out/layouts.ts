/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Tables as programs of offices, of sites and of readers write them. */
import type { DisputeShape, GridTable, Style } from "@/lib/extract/tables/generate";
import { weighted } from "../random";
import * as drawn from "./drawn-grids";
import * as page from "./page-grids";
import * as text from "./text-grids";

const MAKE = {
  uppercase: page.uppercase,
  "styled-body": page.styledBody,
  "twice-shown": page.twiceShown,
  sections: page.sections,
  "hidden-codes": page.hiddenCodes,
  "inner-text": text.innerText,
  "columns-by-count": text.columnsByCount,
  "one-line-bars": text.oneLineBars,
  "spans-ignored": text.spansIgnored,
  "padded-pipes": text.paddedPipes,
  "dashed-columns": text.dashedColumns,
  "box-wrapped": drawn.boxWrapped,
  "sign-box": drawn.signBox,
  "old-word-bars": drawn.oldWordBars,
} satisfies Record<string, (t: GridTable) => string>;
export type HeldOutLayout = keyof typeof MAKE;

export const LAYOUTS: HeldOutLayout[] = weighted(
  { "styled-body": 3, uppercase: 2, "inner-text": 3, "columns-by-count": 2, "box-wrapped": 2, "old-word-bars": 2 },
  "twice-shown",
  "sections",
  "hidden-codes",
  "one-line-bars",
  "spans-ignored",
  "padded-pipes",
  "dashed-columns",
  "sign-box",
);

/** Elements of a page; the others are lines of text. */
export const HTML_LAYOUTS = ["uppercase", "styled-body", "twice-shown", "sections", "hidden-codes"] as const;
/** A break inside a cell stays one. */
export const BREAKS_KEPT = [] as const;
/** Converters to Markdown write one of these. */
export const MARKDOWN_LAYOUTS = ["spans-ignored", "padded-pipes"] as const;
/** A blank cell leaves no trace, or one that only the width of a line tells. */
export const BLANKS_HIDDEN = ["columns-by-count", "one-line-bars", "dashed-columns"] as const;

/** What tables look like beside their layout. */
export const HABITS = {
  pages: weighted({ "styled-body": 4, uppercase: 3 }, "twice-shown", "sections", "hidden-codes") as HeldOutLayout[],
  word: ["styled-body", "uppercase"] as HeldOutLayout[],
  markdown: ["padded-pipes", "spans-ignored"] as HeldOutLayout[],
  numbering: ["1.", "1.", "1.", "1.", "1．", "1、", "（1）"] as Style["numbering"][],
  heads: weighted({ official: 6 }, "one-line") as Style["heads"][],
  totals: weighted({ 总计: 4 }, "合计") as Style["total"][],
  shapes: weighted({ official: 5, "three-tables": 2 }, "rows", "lines") as DisputeShape[],
};

/** The headings of pages. */
const heading = (h: string, layout: HeldOutLayout): string =>
  HTML_LAYOUTS.some((l) => l === layout)
    ? `<p style="text-indent:2em"><span style="font-family:黑体">${h}</span></p>`
    : h;

/** One table, its heading first. */
export const laidOut = (t: GridTable, layout: HeldOutLayout): string =>
  `${t.heading === null ? "" : `${heading(t.heading, layout)}\n`}${MAKE[layout](t)}`;

export const isHeldOut = (layout: string): layout is HeldOutLayout => Object.hasOwn(MAKE, layout);
