/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Tables as editors of today, old programs and programs that read documents write them. */
import type { DisputeShape, GridTable, Style } from "@/lib/extract/tables/generate";
import { weighted } from "../random";
import * as page from "./page-grids";
import * as text from "./text-grids";

const MAKE = {
  "figure-table": page.figureTable,
  "line-cells": page.lineCells,
  "first-row-heads": page.firstRowHeads,
  "head-apart": page.headApart,
  unclosed: page.unclosed,
  "empty-paragraphs": page.emptyParagraphs,
  "font-pieces": page.fontPieces,
  "centred-pipes": text.centredPipes,
  "broken-words": text.brokenWords,
  "tabs-cut": text.tabsCut,
  "bell-marks": text.bellMarks,
  "printed-lists": text.printedLists,
  "equals-columns": text.equalsColumns,
  "figures-below": text.figuresBelow,
} satisfies Record<string, (t: GridTable) => string>;
export type HeldOutLayout = keyof typeof MAKE;

export const LAYOUTS: HeldOutLayout[] = weighted(
  {
    "figure-table": 3,
    "first-row-heads": 3,
    "empty-paragraphs": 2,
    "font-pieces": 2,
    "tabs-cut": 3,
    "figures-below": 2,
    "centred-pipes": 2,
  },
  "line-cells",
  "head-apart",
  "unclosed",
  "bell-marks",
  "broken-words",
  "printed-lists",
  "equals-columns",
);

/** Elements of a page; the others are lines of text. */
export const HTML_LAYOUTS = [
  "figure-table",
  "line-cells",
  "first-row-heads",
  "head-apart",
  "unclosed",
  "empty-paragraphs",
  "font-pieces",
] as const;
/** A break inside a cell stays one. */
export const BREAKS_KEPT = ["broken-words", "printed-lists"] as const;
/** Converters to Markdown write one of these. */
export const MARKDOWN_LAYOUTS = ["centred-pipes", "broken-words"] as const;
/** A blank cell leaves no trace, or one that only the width of a line tells. */
export const BLANKS_HIDDEN = ["figures-below", "equals-columns", "tabs-cut"] as const;

/** What tables look like beside their layout. */
export const HABITS = {
  pages: weighted(
    { "figure-table": 4, "first-row-heads": 3, "empty-paragraphs": 2, "font-pieces": 3 },
    "line-cells",
    "head-apart",
    "unclosed",
  ) as HeldOutLayout[],
  word: ["font-pieces", "empty-paragraphs", "unclosed"] as HeldOutLayout[],
  markdown: ["centred-pipes", "broken-words"] as HeldOutLayout[],
  numbering: ["1.", "1.", "1.", "1.", "1．", "1、"] as Style["numbering"][],
  heads: weighted({ official: 7 }, "one-line") as Style["heads"][],
  totals: weighted({ 总计: 5 }, "合计") as Style["total"][],
  shapes: weighted({ official: 6 }, "three-tables", "rows", "lines") as DisputeShape[],
};

/** The headings of pages. */
const heading = (h: string, layout: HeldOutLayout): string =>
  HTML_LAYOUTS.some((l) => l === layout)
    ? `<h2 style="font-size:16pt"><span style="font-family:黑体">${h}</span></h2>`
    : h;

/** One table, its heading first. */
export const laidOut = (t: GridTable, layout: HeldOutLayout): string =>
  `${t.heading === null ? "" : `${heading(t.heading, layout)}\n`}${MAKE[layout](t)}`;

export const isHeldOut = (layout: string): layout is HeldOutLayout => Object.hasOwn(MAKE, layout);
