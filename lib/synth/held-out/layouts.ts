/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Tables as editors, converters, portals and people write them. */
import type { DisputeShape, GridTable, Style } from "@/lib/extract/tables/generate";
import { weighted } from "../random";
import * as page from "./page-grids";
import * as text from "./text-grids";

const MAKE = {
  "line-blots": page.lineBlots,
  "mixed-letters": page.mixedLetters,
  "tree-cells": page.treeCells,
  "portal-cells": page.portalCells,
  "server-page": page.serverPage,
  "ground-lines": page.groundLines,
  "translator-on": page.translatorOn,
  "taken-over": page.takenOver,
  "told-to-ears": page.toldToEars,
  "roofed-pipes": text.roofedPipes,
  "stroked-pipes": text.strokedPipes,
  "doubled-heads": text.doubledHeads,
  "record-lines": text.recordLines,
  "dot-leaders": text.dotLeaders,
  dictated: text.dictated,
} satisfies Record<string, (t: GridTable) => string>;
export type HeldOutLayout = keyof typeof MAKE;

export const LAYOUTS: HeldOutLayout[] = weighted(
  {
    "server-page": 3,
    "mixed-letters": 3,
    "ground-lines": 2,
    "portal-cells": 2,
    "stroked-pipes": 3,
    "dot-leaders": 3,
    "doubled-heads": 3,
  },
  "line-blots",
  "tree-cells",
  "translator-on",
  "taken-over",
  "told-to-ears",
  "roofed-pipes",
  "record-lines",
  "dictated",
);

/** Elements of a page; the others are lines of text. */
export const HTML_LAYOUTS = [
  "line-blots",
  "mixed-letters",
  "tree-cells",
  "portal-cells",
  "server-page",
  "ground-lines",
  "translator-on",
  "taken-over",
  "told-to-ears",
] as const;
/** A break inside a cell stays one. */
export const BREAKS_KEPT: readonly HeldOutLayout[] = [];
/** Converters to Markdown write one of these. */
export const MARKDOWN_LAYOUTS = ["roofed-pipes", "stroked-pipes", "dot-leaders"] as const;
/** A blank cell leaves no trace. */
export const BLANKS_HIDDEN = ["dot-leaders", "dictated"] as const;

/** What tables look like beside their layout. */
export const HABITS = {
  pages: weighted(
    { "server-page": 4, "mixed-letters": 3, "ground-lines": 2, "portal-cells": 2 },
    "line-blots",
    "tree-cells",
    "translator-on",
    "taken-over",
    "told-to-ears",
  ) as HeldOutLayout[],
  word: ["server-page", "server-page", "portal-cells"] as HeldOutLayout[],
  markdown: ["roofed-pipes", "roofed-pipes", "stroked-pipes", "dot-leaders"] as HeldOutLayout[],
  numbering: ["1.", "1.", "1.", "1.", "（1）", "①"] as Style["numbering"][],
  heads: weighted({ official: 7 }, "one-line") as Style["heads"][],
  totals: weighted({ 总计: 5 }, "合计") as Style["total"][],
  shapes: weighted({ official: 6 }, "three-tables", "rows", "lines") as DisputeShape[],
};

/** The headings of pages. */
const heading = (h: string, layout: HeldOutLayout): string =>
  HTML_LAYOUTS.some((l) => l === layout) ? `<div class="sub-tit"><b>${h}</b></div>` : h;

/** One table, its heading first. */
export const laidOut = (t: GridTable, layout: HeldOutLayout): string =>
  `${t.heading === null ? "" : `${heading(t.heading, layout)}\n`}${MAKE[layout](t)}`;

export const isHeldOut = (layout: string): layout is HeldOutLayout => Object.hasOwn(MAKE, layout);
