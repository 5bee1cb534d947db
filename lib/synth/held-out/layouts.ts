/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Tables as programs of offices, of sites, of mail and of readers write them. */
import type { DisputeShape, GridTable, Style } from "@/lib/extract/tables/generate";
import { weighted } from "../random";
import * as page from "./page-grids";
import * as text from "./text-grids";

const MAKE = {
  libre: page.libre,
  mailed: page.mailed,
  minified: page.minified,
  labelled: page.labelled,
  roles: page.roles,
  "tabs-repeated": text.tabsRepeated,
  cards: text.cards,
  "stroke-bars": text.strokeBars,
  "org-bars": text.orgBars,
  "raw-wrapped": text.rawWrapped,
  "markdown-repeated": text.markdownRepeated,
} satisfies Record<string, (t: GridTable) => string>;
export type HeldOutLayout = keyof typeof MAKE;

export const LAYOUTS: HeldOutLayout[] = weighted(
  { libre: 2, mailed: 2, minified: 2, labelled: 2, "tabs-repeated": 2, "stroke-bars": 2, "org-bars": 2 },
  "roles",
  "cards",
  "raw-wrapped",
  "markdown-repeated",
);

/** Elements of a page; the others are lines of text. */
export const HTML_LAYOUTS = ["libre", "mailed", "minified", "labelled", "roles"] as const;
/** A break inside a cell stays one. */
export const BREAKS_KEPT = [] as const;
/** Converters to Markdown write one of these. */
export const MARKDOWN_LAYOUTS = ["markdown-repeated", "org-bars"] as const;
/** A blank cell leaves no trace. */
export const BLANKS_HIDDEN = ["raw-wrapped"] as const;

/** What tables look like beside their layout. */
export const HABITS = {
  pages: weighted({ libre: 2, minified: 2, labelled: 2 }, "mailed", "roles") as HeldOutLayout[],
  word: ["libre", "mailed"] as HeldOutLayout[],
  markdown: ["markdown-repeated", "markdown-repeated", "org-bars"] as HeldOutLayout[],
  numbering: ["1.", "1.", "1.", "1、", "(1)", "1．"] as Style["numbering"][],
  heads: weighted({ official: 5 }, "one-line") as Style["heads"][],
  totals: weighted({ 总计: 3 }, "合计") as Style["total"][],
  shapes: weighted({ official: 4 }, "three-tables", "rows") as DisputeShape[],
};

/** The headings of pages. */
const heading = (h: string, layout: HeldOutLayout): string =>
  HTML_LAYOUTS.some((l) => l === layout) ? `<div class="sub"><b>${h}</b></div>` : h;

/** One table, its heading first. */
export const laidOut = (t: GridTable, layout: HeldOutLayout): string =>
  `${t.heading === null ? "" : `${heading(t.heading, layout)}\n`}${MAKE[layout](t)}`;

export const isHeldOut = (layout: string): layout is HeldOutLayout => Object.hasOwn(MAKE, layout);
