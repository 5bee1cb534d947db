/** One PDF page as words with positions and ruling lines, from pdf.js, in points from the top left. */
import { digitWidths } from "./digit-widths";
import { drawing } from "./drawing";
import { fieldWords } from "./fields";
import type { Matrix } from "./matrix";
import type { Page, PdfDrawing, PdfPage } from "./model";
import { type Item, turnOfPage, wordsOf } from "./words";

/** Everything on one page that is needed to rebuild text and tables, set upright. */
export async function readPage(page: PdfPage): Promise<Page> {
  const content = await page.getTextContent();
  const items: Item[] = content.items.filter((i: Partial<Item>) => typeof i.str === "string" && i.str.trim() !== "");
  const printed = page.getViewport({ scale: 1 });
  const turn = turnOfPage(items, printed.transform as Matrix);
  const viewport =
    turn === 0 ? printed : page.getViewport({ scale: 1, rotation: (printed.rotation + turn * 90) % 360 });
  const view = viewport.transform as Matrix;
  const drawn: PdfDrawing = await page.getOperatorList();
  const words = [...wordsOf(items, view, await digitWidths(drawn)), ...(await fieldWords(page, view))];
  return { width: viewport.width, height: viewport.height, words, ...(await drawing(drawn, view)) };
}
