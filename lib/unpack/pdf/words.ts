/** The words of a PDF page with their places. */
import type { DigitWidths } from "./digit-widths";
import { type Matrix, multiply } from "./matrix";
import type { Word } from "./model";

/** A gap between digits narrower than any font's blank, in character heights. */
const KERNING = 0.2;
/** The least gap of which pdf.js makes a blank, and how much wider one between two numbers would be, in character heights. */
const LEAST_GAP = 0.1;
const WIDER = 0.2;

export interface Item {
  str: string;
  width: number;
  height: number;
  fontName: string;
  transform: Matrix;
}

/**
 * `1 2 3` printed with some room between its digits: pdf.js makes blanks of the room. The font tells how wide its digits are; what is
 * left over between them is then a blank or too little for one.
 *
 * @returns the text without those blanks, or as it is where the widths are not known
 */
function withoutKerning(item: Item, widths: Map<string, number> | undefined): string {
  const text = item.str;
  if (!widths || !/^\s*[\d.,]+(?: [\d.,]+)+\s*$/.test(text)) return text;
  const digits = text.replace(/\s/g, "");
  const gaps = text.trim().length - digits.length;
  const size = Math.hypot(item.transform[2], item.transform[3]) || item.height;
  const room = [...digits].reduce((sum, c) => sum + (widths.get(c) ?? Number.NEGATIVE_INFINITY), 0);
  // One gap between two numbers may hide among narrow ones.
  return item.width / size - room < Math.min(gaps * KERNING, gaps * LEAST_GAP + WIDER) ? digits : text;
}

/** `信 息 公 开`: characters set apart, of which pdf.js makes words. Digits among them are set apart likewise; digits alone may be two figures. */
function withoutSpacing(text: string): string {
  const chars = [...text].filter((c) => c !== " ").length;
  const isSpaced = /^\S(?: +\S)+$/u.test(text) && chars > 2 && /\p{Script=Han}/u.test(text);
  return isSpaced ? text.replaceAll(" ", "") : text;
}

/** Quarter turns, clockwise, that set a piece of text upright. */
const turnOf = (m: Matrix): number => {
  const quarter = Math.round(Math.atan2(m[1], m[0]) / (Math.PI / 2));
  return (4 - quarter) % 4;
};

/** Quarter turns that set most of the page's text upright: pages turned on their side, with the text or without. */
export function turnOfPage(items: Item[], view: Matrix): number {
  const letters = [0, 0, 0, 0];
  for (const i of items) {
    const turn = turnOf(multiply(view, i.transform));
    letters[turn] = (letters[turn] ?? 0) + i.str.trim().length;
  }
  return letters.indexOf(Math.max(...letters));
}

/** A word printed once more at nearly the same place is bold, not twice; in character heights. */
const OVERPRINT = 0.2;

/** Words in the order of the file, each once. */
function withoutOverprint(words: Word[]): Word[] {
  const seen = new Map<string, Word[]>();
  return words.filter((w) => {
    const same = seen.get(w.text) ?? [];
    const near = w.size * OVERPRINT;
    if (same.some((o) => Math.abs(o.left - w.left) < near && Math.abs(o.bottom - w.bottom) < near)) return false;
    seen.set(w.text, [...same, w]);
    return true;
  });
}

/** Where a piece of text stands: a box around its line, whatever way it runs. */
function boxOf(m: Matrix, width: number, size: number): Omit<Word, "text" | "size"> {
  const along = Math.hypot(m[0], m[1]) || 1;
  const up = Math.hypot(m[2], m[3]) || 1;
  const corners = [0, width].flatMap((x) =>
    [-0.15 * size, 0.85 * size].map((y) => [
      m[4] + (m[0] / along) * x + (m[2] / up) * y,
      m[5] + (m[1] / along) * x + (m[3] / up) * y,
    ]),
  ) as [number, number][];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/**
 * @param view turns the file's places into those of the upright page
 * @param widths of digits and marks of numbers by font, in character heights
 */
export function wordsOf(items: Item[], view: Matrix, widths: DigitWidths): Word[] {
  const words = items.map((item): Word => {
    const t = multiply(view, item.transform);
    const size = Math.hypot(t[2], t[3]) || item.height || 10;
    const text = withoutSpacing(withoutKerning(item, widths.get(item.fontName)).trim());
    const box = boxOf(t, item.width, size);
    if (turnOf(t) !== 0) return { ...box, text, size };
    const lead = item.str.length - item.str.trimStart().length;
    return { ...box, left: box.left + (lead * item.width) / Math.max(1, item.str.length), text, size };
  });
  return withoutOverprint(words);
}
