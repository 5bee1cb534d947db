/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Tables as editors, converters, channels and chats write them. */
import type { DisputeShape, GridTable, Style } from "@/lib/extract/tables/generate";
import { weighted } from "../random";
import * as page from "./page-grids";
import * as text from "./text-grids";

const MAKE = {
  "kind-editor": page.kindEditor,
  "published-document": page.publishedDocument,
  "front-page": page.frontPage,
  "channel-article": page.channelArticle,
  "percent-cells": page.percentCells,
  "odd-even": page.oddEven,
  "bare-paragraphs": page.bareParagraphs,
  "recognised-page": page.recognisedPage,
  "widths-row": page.widthsRow,
  "extra-bars": text.extraBars,
  "inferred-pipes": text.inferredPipes,
  "bullet-records": text.bulletRecords,
  "latex-tabular": text.latexTabular,
  "wiki-markup": text.wikiMarkup,
  "json-rows": text.jsonRows,
} satisfies Record<string, (t: GridTable) => string>;
export type HeldOutLayout = keyof typeof MAKE;

export const LAYOUTS: HeldOutLayout[] = weighted(
  {
    "kind-editor": 3,
    "channel-article": 2,
    "percent-cells": 2,
    "bare-paragraphs": 2,
    "extra-bars": 4,
    "inferred-pipes": 3,
    "bullet-records": 2,
  },
  "published-document",
  "front-page",
  "odd-even",
  "recognised-page",
  "widths-row",
  "latex-tabular",
  "wiki-markup",
  "json-rows",
);

/** Elements of a page; the others are lines of text. */
export const HTML_LAYOUTS = [
  "kind-editor",
  "published-document",
  "front-page",
  "channel-article",
  "percent-cells",
  "odd-even",
  "bare-paragraphs",
  "recognised-page",
  "widths-row",
] as const;
/** A break inside a cell stays one. */
export const BREAKS_KEPT = ["json-rows"] as const;
/** Converters to Markdown write one of these. */
export const MARKDOWN_LAYOUTS = ["inferred-pipes", "bullet-records", "latex-tabular"] as const;
/** A blank cell leaves no trace. */
export const BLANKS_HIDDEN = ["bullet-records"] as const;

/** What tables look like beside their layout. */
export const HABITS = {
  pages: weighted(
    { "kind-editor": 4, "percent-cells": 3, "channel-article": 2, "bare-paragraphs": 3 },
    "published-document",
    "front-page",
    "odd-even",
    "recognised-page",
  ) as HeldOutLayout[],
  word: ["widths-row", "widths-row", "front-page"] as HeldOutLayout[],
  markdown: ["inferred-pipes", "inferred-pipes", "bullet-records", "latex-tabular"] as HeldOutLayout[],
  numbering: ["1.", "1.", "1.", "1.", "1、", "（1）"] as Style["numbering"][],
  heads: weighted({ official: 7 }, "one-line") as Style["heads"][],
  totals: weighted({ 总计: 5 }, "合计") as Style["total"][],
  shapes: weighted({ official: 6 }, "three-tables", "rows", "lines") as DisputeShape[],
};

/** The headings of pages. */
const heading = (h: string, layout: HeldOutLayout): string =>
  HTML_LAYOUTS.some((l) => l === layout)
    ? `<p style="text-indent:2em;"><b><font face="黑体" size="4">${h}</font></b></p>`
    : h;

/** One table, its heading first. */
export const laidOut = (t: GridTable, layout: HeldOutLayout): string =>
  `${t.heading === null ? "" : `${heading(t.heading, layout)}\n`}${MAKE[layout](t)}`;

export const isHeldOut = (layout: string): layout is HeldOutLayout => Object.hasOwn(MAKE, layout);
