/** What is drawn on a PDF page besides words: ruling lines and pictures. */
import { getResolvedPDFJS } from "unpdf";
import { apply, type Matrix, multiply } from "./matrix";
import type { Page, PdfDrawing, Rule } from "./model";

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

/** Text rendering mode: neither filled nor stroked. */
const UNSEEN = 3;

/** Glyphs of one drawing of text. */
const glyphsOf = (args: unknown): number => {
  const [shown] = (args ?? []) as unknown[];
  return Array.isArray(shown) ? shown.filter((g) => typeof g === "object" && g !== null).length : 0;
};

/** Ruling lines and pictures of a page, and whether most of its text is drawn without being seen, as text recognised in a picture is. */
export async function drawing(
  list: PdfDrawing,
  view: Matrix,
): Promise<Pick<Page, "horizontal" | "vertical" | "pictures" | "isRecognised">> {
  const { OPS } = await getResolvedPDFJS();
  const horizontal: Rule[] = [];
  const vertical: Rule[] = [];
  let pictures = 0;
  const text = { seen: 0, unseen: 0 };
  const stack: { m: Matrix; isSeen: boolean }[] = [];
  let m: Matrix = view;
  let isSeen = true;
  const save = () => stack.push({ m, isSeen });
  const restore = () => {
    ({ m, isSeen } = stack.pop() ?? { m: view, isSeen: true });
  };
  const invisible = new Set([OPS.endPath]);
  for (let i = 0; i < list.fnArray.length; i++) {
    const fn = list.fnArray[i];
    const args = list.argsArray[i];
    if (fn === OPS.save) save();
    else if (fn === OPS.restore) restore();
    else if (fn === OPS.transform) m = multiply(m, args as Matrix);
    else if (fn === OPS.paintFormXObjectBegin) {
      save();
      if (args?.[0]) m = multiply(m, args[0] as Matrix);
    } else if (fn === OPS.paintFormXObjectEnd) restore();
    else if (fn === OPS.setTextRenderingMode) isSeen = args?.[0] !== UNSEEN;
    else if (fn === OPS.showText || fn === OPS.showSpacedText) text[isSeen ? "seen" : "unseen"] += glyphsOf(args);
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
  return { horizontal, vertical, pictures, isRecognised: pictures > 0 && text.unseen > text.seen };
}
