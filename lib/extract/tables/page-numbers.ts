/** Page numbers of a text taken from a PDF: a line of its own before every form feed. */
import type { SourceDocument } from "@/lib/report";

const NONE: ReadonlySet<number> = new Set();

/**
 * Where lines begin that hold nothing but the number of their page. Only where every page ends with one and they count on: a single
 * number before a form feed may be the last cell of a table.
 */
export function pageNumbers({ folded, lines }: SourceDocument): ReadonlySet<number> {
  if (!folded.includes("\f")) return NONE;
  const found: { start: number; page: number }[] = [];
  let above: { start: number; words: string } | null = null;
  for (const { start, end } of lines) {
    const text = folded.slice(start, end);
    if (text.startsWith("\f")) {
      if (!above || !/^\d{1,4}$/.test(above.words)) return NONE;
      found.push({ start: above.start, page: Number(above.words) });
    }
    const words = text.trim();
    if (words !== "") above = { start, words };
  }
  const counts = found.length >= 2 && found.every((f, i) => i === 0 || f.page === (found[i - 1]?.page ?? 0) + 1);
  return counts ? new Set(found.map((f) => f.start)) : NONE;
}
