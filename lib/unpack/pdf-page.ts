/** One PDF page as words with positions and ruling lines, from pdf.js, in points from the top left. */
import { drawing } from "./pdf-drawing";
import { fieldWords } from "./pdf-fields";
import type { Matrix } from "./pdf-matrix";
import { type Item, turnOfPage, wordsOf } from "./pdf-words";

export interface Word {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  size: number;
}

/** A straight ruling line. `at` is y of a horizontal and x of a vertical line. */
export interface Rule {
  at: number;
  from: number;
  to: number;
}

export interface Page {
  width: number;
  height: number;
  words: Word[];
  horizontal: Rule[];
  vertical: Rule[];
  pictures: number;
  /** Its words were recognised in a picture: the page shows the picture. */
  isRecognised: boolean;
}

// biome-ignore lint/suspicious/noExplicitAny: unpdf re-exports pdf.js without usable types for operator lists
export type PdfPage = any;

/** Everything on one page that is needed to rebuild text and tables, set upright. */
export async function readPage(page: PdfPage): Promise<Page> {
  const content = await page.getTextContent();
  const items: Item[] = content.items.filter((i: Partial<Item>) => typeof i.str === "string" && i.str.trim() !== "");
  const printed = page.getViewport({ scale: 1 });
  const turn = turnOfPage(items, printed.transform as Matrix);
  const viewport =
    turn === 0 ? printed : page.getViewport({ scale: 1, rotation: (printed.rotation + turn * 90) % 360 });
  const view = viewport.transform as Matrix;
  const words = [...wordsOf(items, view), ...(await fieldWords(page, view))];
  return { width: viewport.width, height: viewport.height, words, ...(await drawing(page, view)) };
}
