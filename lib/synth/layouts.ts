/** Tables as text or HTML in every layout; those of the table reader's generator and ours. */
import { type GridTable, layOut } from "@/lib/extract/tables/generate";
import type { SynthLayout } from "./choices";
import { CONVERTED_GRIDS } from "./converted-grids";
import { DICTATED_GRIDS } from "./dictated-grids";
import { DRAWN_GRIDS } from "./drawn-grids";
import { DUMPED_GRIDS } from "./dumped-grids";
import { EXTRACTED_GRIDS } from "./extracted-grids";
import * as held from "./held-out/layouts";
import { HTML_GRIDS } from "./html-grids";
import { MARKUP_GRIDS } from "./markup-grids";
import { PIPED_GRIDS } from "./piped-grids";
import { TEXT_GRIDS } from "./text-grids";

const LINES = {
  ...TEXT_GRIDS,
  ...CONVERTED_GRIDS,
  ...DUMPED_GRIDS,
  ...DRAWN_GRIDS,
  ...PIPED_GRIDS,
  ...EXTRACTED_GRIDS,
  ...MARKUP_GRIDS,
  ...DICTATED_GRIDS,
};
const isPage = (layout: SynthLayout): layout is keyof typeof HTML_GRIDS => Object.hasOwn(HTML_GRIDS, layout);
const isText = (layout: SynthLayout): layout is keyof typeof LINES => Object.hasOwn(LINES, layout);

export const IS_HTML: ReadonlySet<SynthLayout> = new Set([
  "html",
  ...(Object.keys(HTML_GRIDS) as (keyof typeof HTML_GRIDS)[]),
  ...held.HTML_LAYOUTS,
]);

/** Layouts in which a break inside a cell stays one. */
export const KEEPS_BREAKS: ReadonlySet<SynthLayout> = new Set([
  ...IS_HTML,
  "bar-lines",
  "bar-ends",
  "sheet-paste",
  "broken-pipes",
  "indexed-csv",
  "broken-words",
  "printed-lists",
  "json-rows",
  ...held.BREAKS_KEPT,
]);

/** Layouts a Markdown file may hold. */
export const IN_MARKDOWN: ReadonlySet<SynthLayout> = new Set([
  "markdown",
  "bars-front",
  "inline-html",
  "bars-loose",
  "markdown-bold",
  "markdown-repeated",
  "org-bars",
  "spans-ignored",
  "padded-pipes",
  "open-pipes",
  "numbered-pipes",
  "nan-pipes",
  "centred-pipes",
  "broken-words",
  "inferred-pipes",
  "bullet-records",
  "latex-tabular",
  "roofed-pipes",
  "stroked-pipes",
  "dot-leaders",
  ...held.MARKDOWN_LAYOUTS,
]);

/** Layouts in which a blank cell leaves no trace, or one that only the width of a line tells. */
export const HIDES_BLANKS: ReadonlySet<SynthLayout> = new Set([
  "cells",
  "cells-spaced",
  "spaces",
  "wide-spaces",
  "digits",
  "aligned",
  "label-values",
  "pdf-wrapped",
  "raw-wrapped",
  "columns-by-count",
  "one-line-bars",
  "dashed-columns",
  "figures-below",
  "equals-columns",
  "tabs-cut",
  "bullet-records",
  "dot-leaders",
  "dictated",
  ...held.BLANKS_HIDDEN,
]);

/** One table, its heading first. */
export function laidOut(table: GridTable, layout: SynthLayout): string {
  const { heading } = table;
  if (held.isHeldOut(layout)) return held.laidOut(table, layout);
  if (isPage(layout)) {
    const grid = HTML_GRIDS[layout];
    return (heading === null ? "" : grid.heading(heading)) + grid.table(table);
  }
  if (isText(layout)) return (heading === null ? "" : `${heading}\n`) + LINES[layout](table);
  return layOut(table, layout);
}
