/** One PDF page as words with positions and ruling lines, from pdf.js, in points from the top left. */
import { getResolvedPDFJS } from "unpdf";

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
}

// biome-ignore lint/suspicious/noExplicitAny: unpdf re-exports pdf.js without usable types for operator lists
type PdfPage = any;
type Matrix = [number, number, number, number, number, number];

const multiply = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];
const apply = (m: Matrix, x: number, y: number): [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

/** A filled box this thin is a line. */
const THIN = 2.5;
/** Shorter lines are ticks and underlines of a character. */
const SHORT = 4;
/** Operators of one path: moveTo, lineTo, curveTo, quadraticCurveTo, closePath, and how many numbers each takes. */
const PATH_ARGS = [2, 2, 6, 4, 0];

/** Straight pieces of a path, in page space. */
function segments(data: ArrayLike<number>, m: Matrix): [number, number, number, number][] {
  const out: [number, number, number, number][] = [];
  let start: [number, number] = [0, 0];
  let at: [number, number] = [0, 0];
  for (let i = 0; i < data.length; ) {
    const op = data[i] as number;
    const n = PATH_ARGS[op];
    if (n === undefined) break;
    const x = data[i + n - 1] as number;
    const y = data[i + n] as number;
    if (op === 0) start = at = apply(m, x, y);
    else if (op === 4) {
      out.push([...at, ...start]);
      at = start;
    } else {
      const to = apply(m, x, y);
      if (op === 1) out.push([...at, ...to]);
      at = to;
    }
    i += n + 1;
  }
  return out;
}

/** Ruling lines and pictures of a page. */
async function drawing(page: PdfPage, view: Matrix): Promise<Pick<Page, "horizontal" | "vertical" | "pictures">> {
  const { OPS } = await getResolvedPDFJS();
  const list = await page.getOperatorList();
  const horizontal: Rule[] = [];
  const vertical: Rule[] = [];
  let pictures = 0;
  const stack: Matrix[] = [];
  let m: Matrix = view;
  const invisible = new Set([OPS.endPath]);
  for (let i = 0; i < list.fnArray.length; i++) {
    const fn = list.fnArray[i];
    const args = list.argsArray[i];
    if (fn === OPS.save) stack.push(m);
    else if (fn === OPS.restore) m = stack.pop() ?? view;
    else if (fn === OPS.transform) m = multiply(m, args as Matrix);
    else if (fn === OPS.paintFormXObjectBegin) {
      stack.push(m);
      if (args?.[0]) m = multiply(m, args[0] as Matrix);
    } else if (fn === OPS.paintFormXObjectEnd) m = stack.pop() ?? view;
    else if (fn === OPS.paintImageXObject || fn === OPS.paintInlineImageXObject || fn === OPS.paintImageMaskXObject)
      pictures++;
    else if (fn === OPS.constructPath && !invisible.has(args[0])) {
      const data = args[1]?.[0];
      if (!data) continue;
      const pieces = segments(data, m);
      const xs = pieces.flatMap((p) => [p[0], p[2]]);
      const ys = pieces.flatMap((p) => [p[1], p[3]]);
      const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
      if (bottom - top <= THIN && right - left >= SHORT)
        horizontal.push({ at: (top + bottom) / 2, from: left, to: right });
      else if (right - left <= THIN && bottom - top >= SHORT)
        vertical.push({ at: (left + right) / 2, from: top, to: bottom });
      else if (args[0] !== OPS.fill && args[0] !== OPS.eoFill) {
        for (const [x1, y1, x2, y2] of pieces) {
          if (Math.abs(y1 - y2) <= THIN && Math.abs(x1 - x2) >= SHORT)
            horizontal.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
          else if (Math.abs(x1 - x2) <= THIN && Math.abs(y1 - y2) >= SHORT)
            vertical.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
        }
      }
    }
  }
  return { horizontal, vertical, pictures };
}

/** A gap between digits narrower than any font's blank, in character heights. */
const KERNING = 0.2;

interface Item {
  str: string;
  width: number;
  height: number;
  fontName: string;
  transform: Matrix;
}

/**
 * `1 2 3` printed with some room between its digits: pdf.js makes blanks of the room. The digits that stand alone tell how wide one of
 * that font is; what is left over between the digits is then a blank or too little for one.
 *
 * @returns the text without those blanks, or as it is where no digit stands alone
 */
function withoutKerning(item: Item, digit: number | undefined): string {
  const text = item.str;
  if (digit === undefined || !/^\s*\d+(?: \d+)+\s*$/.test(text)) return text;
  const digits = text.replace(/\s/g, "");
  const gaps = text.trim().length - digits.length;
  const size = Math.hypot(item.transform[2], item.transform[3]) || item.height;
  return (item.width - digits.length * digit * size) / gaps < KERNING * size ? digits : text;
}

/** Width of one digit by font, in character heights, from digits that stand alone. */
function digitWidths(items: Item[]): Map<string, number> {
  const widths = new Map<string, number>();
  for (const item of items) {
    const size = Math.hypot(item.transform[2], item.transform[3]) || item.height;
    if (!/^\d$/.test(item.str) || size === 0) continue;
    widths.set(item.fontName, Math.min(item.width / size, widths.get(item.fontName) ?? Number.POSITIVE_INFINITY));
  }
  return widths;
}

/** Everything on one page that is needed to rebuild text and tables. */
export async function readPage(page: PdfPage): Promise<Page> {
  const viewport = page.getViewport({ scale: 1 });
  const view = viewport.transform as Matrix;
  const content = await page.getTextContent();
  const words: Word[] = [];
  const items: Item[] = content.items.filter((i: Partial<Item>) => typeof i.str === "string" && i.str.trim() !== "");
  const widths = digitWidths(items);
  for (const item of items) {
    const t = multiply(view, item.transform as Matrix);
    const size = Math.hypot(t[2], t[3]) || item.height || 10;
    const lead = item.str.length - item.str.trimStart().length;
    const perUnit = item.width / Math.max(1, item.str.length);
    const left = t[4] + lead * perUnit;
    const bottom = t[5];
    words.push({
      text: withoutKerning(item, widths.get(item.fontName)).trim(),
      left,
      right: t[4] + item.width,
      top: bottom - size * 0.85,
      bottom: bottom + size * 0.15,
      size,
    });
  }
  return { width: viewport.width, height: viewport.height, words, ...(await drawing(page, view)) };
}
