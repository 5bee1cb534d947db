/** A report as blocks with its truth, and changes to the words of its blocks that several damages share. */
import type { GridTable } from "@/lib/extract/tables/generate";
import type { IdentityParts } from "./identity-parts";
import type { IdentityTruth, TruthFigure } from "./truth";

export type Block =
  | { kind: "title" | "meta" | "heading" | "paragraph" | "signature" | "attachment" | "image"; text: string }
  | { kind: "tables"; tables: GridTable[] };

export interface Composed {
  blocks: Block[];
  parts: IdentityParts;
  identity: IdentityTruth;
  figures: TruthFigure[];
}

/** The report with the words of all its blocks changed. */
export const withWords = (c: Composed, f: (text: string) => string): Composed => ({
  ...c,
  blocks: c.blocks.map((b) => (b.kind === "tables" ? b : { ...b, text: f(b.text) })),
});

/** The report with its paragraphs changed. */
export const withParagraphs = (c: Composed, f: (text: string) => string): Composed => ({
  ...c,
  blocks: c.blocks.map((b) => (b.kind === "paragraph" ? { ...b, text: f(b.text) } : b)),
});
