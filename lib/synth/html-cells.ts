/** What cells of HTML tables have in common. */
import type { Cell } from "@/lib/extract/tables/generate";

/** Words as HTML; a break in them stays one. */
export const escaped = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\n/g, "<br>");

export const spans = (c: Cell) =>
  (c.colSpan > 1 ? ` colspan="${c.colSpan}"` : "") + (c.rowSpan > 1 ? ` rowspan="${c.rowSpan}"` : "");
