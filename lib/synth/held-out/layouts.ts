/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Tables as editors, sheets and converters make them. */
import type { GridTable } from "@/lib/extract/tables/generate";

export const LAYOUTS = [] as const;
export type HeldOutLayout = (typeof LAYOUTS)[number];

/** Elements of a page; the others are lines of text. */
export const HTML_LAYOUTS = [] as const;
/** A break inside a cell stays one. */
export const BREAKS_KEPT = [] as const;
/** Converters to Markdown write one of these. */
export const MARKDOWN_LAYOUTS = [] as const;
/** A blank cell leaves no trace. */
export const BLANKS_HIDDEN = [] as const;

/** What tables look like beside their layout. */
export const HABITS = { pages: [], word: [], markdown: [], numbering: [], heads: [], totals: [], shapes: [] };

/** One table, its heading first. */
export const laidOut = (_t: GridTable, layout: HeldOutLayout): string => layout satisfies never;

export const isHeldOut = (_layout: string): _layout is HeldOutLayout => false;
