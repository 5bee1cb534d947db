/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Tables as programs of offices, of sites and of readers write them. */
import type { DisputeShape, GridTable, Style } from "@/lib/extract/tables/generate";
import { weighted } from "../random";
import * as page from "./page-grids";
import * as text from "./text-grids";

const MAKE = {
  "small-editor": page.smallEditor,
  "converted-page": page.converted,
  "lettered-sheet": page.letteredSheet,
  "shared-document": page.sharedDocument,
  unmerged: page.unmerged,
  "all-heads": page.allHeads,
  "office-system": page.officeSystem,
  "open-pipes": text.openPipes,
  "numbered-pipes": text.numberedPipes,
  "nan-pipes": text.nanPipes,
  "broken-pipes": text.brokenPipes,
  "leading-tabs": text.leadingTabs,
  "indexed-csv": text.indexedCsv,
  "heavy-box": text.heavyBox,
} satisfies Record<string, (t: GridTable) => string>;
export type HeldOutLayout = keyof typeof MAKE;

export const LAYOUTS: HeldOutLayout[] = weighted(
  { "small-editor": 3, "office-system": 3, "converted-page": 2, "open-pipes": 3, "broken-pipes": 3, "leading-tabs": 2 },
  "lettered-sheet",
  "shared-document",
  "unmerged",
  "all-heads",
  "numbered-pipes",
  "nan-pipes",
  "indexed-csv",
  "heavy-box",
);

/** Elements of a page; the others are lines of text. */
export const HTML_LAYOUTS = [
  "small-editor",
  "converted-page",
  "lettered-sheet",
  "shared-document",
  "unmerged",
  "all-heads",
  "office-system",
] as const;
/** A break inside a cell stays one. */
export const BREAKS_KEPT = ["broken-pipes", "indexed-csv"] as const;
/** Converters to Markdown write one of these. */
export const MARKDOWN_LAYOUTS = ["open-pipes", "numbered-pipes", "nan-pipes"] as const;
/** A blank cell leaves no trace, or one that only the width of a line tells. */
export const BLANKS_HIDDEN = [] as const;

/** What tables look like beside their layout. */
export const HABITS = {
  pages: weighted(
    { "small-editor": 4, "office-system": 4, "converted-page": 2 },
    "lettered-sheet",
    "shared-document",
    "unmerged",
    "all-heads",
  ) as HeldOutLayout[],
  word: ["office-system", "small-editor", "converted-page"] as HeldOutLayout[],
  markdown: ["numbered-pipes", "open-pipes", "nan-pipes"] as HeldOutLayout[],
  numbering: ["1.", "1.", "1.", "1.", "1、", "1．", "(1)"] as Style["numbering"][],
  heads: weighted({ official: 7 }, "one-line") as Style["heads"][],
  totals: weighted({ 总计: 4 }, "合计") as Style["total"][],
  shapes: weighted({ official: 5 }, "three-tables", "rows", "lines") as DisputeShape[],
};

/** The headings of pages. */
const heading = (h: string, layout: HeldOutLayout): string =>
  HTML_LAYOUTS.some((l) => l === layout) ? `<p style="margin-top:0pt; text-indent:32pt"><b>${h}</b></p>` : h;

/** One table, its heading first. */
export const laidOut = (t: GridTable, layout: HeldOutLayout): string =>
  `${t.heading === null ? "" : `${heading(t.heading, layout)}\n`}${MAKE[layout](t)}`;

export const isHeldOut = (layout: string): layout is HeldOutLayout => Object.hasOwn(MAKE, layout);
