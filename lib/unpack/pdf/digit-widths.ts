/** How wide a font prints digits and the marks of numbers, from the glyphs of a page. */
import { getResolvedPDFJS } from "unpdf";
import type { PdfDrawing } from "./model";

/** By font and character, in character heights. */
export type DigitWidths = Map<string, Map<string, number>>;

interface Glyph {
  unicode: string;
  width: number;
}

/** Fonts give widths in thousandths of their size. Drawn fonts may have other measures; no program that writes Chinese was seen to use them. */
const UNITS = 1000;

/** Widths of the digits a page shows. */
export async function digitWidths({ fnArray, argsArray }: PdfDrawing): Promise<DigitWidths> {
  const { OPS } = await getResolvedPDFJS();
  const out: DigitWidths = new Map();
  let font = "";
  fnArray.forEach((fn, i) => {
    const [first] = argsArray[i] ?? [];
    if (fn === OPS.setFont) font = String(first);
    if ((fn !== OPS.showText && fn !== OPS.showSpacedText) || !Array.isArray(first)) return;
    const widths = out.get(font) ?? new Map<string, number>();
    for (const glyph of first as (Glyph | number | null)[])
      if (glyph && typeof glyph === "object" && /^[\d.,]$/.test(glyph.unicode))
        widths.set(glyph.unicode, glyph.width / UNITS);
    if (widths.size > 0) out.set(font, widths);
  });
  return out;
}
