/** A table whose rows stand behind one another in one line, half a stop after each: `规章 2 0 11；行政规范性文件 1 0 5；…`. */
import { isUnit } from "@/lib/numbers/cell";
import { labelCore } from "../match-label";
import { index } from "./labels";
import { type PlainPiece, splitPlainLine } from "./plain-line";

/** A paragraph that a whole table runs on in has more rows than any sentence that names some of its labels. */
const ROWS = 6;
/** The longest label has 45 characters, seven figures follow it. */
const LONGEST = 150;

interface Part {
  pieces: PlainPiece[];
  start: number;
  end: number;
}

/** A row with its figures behind blanks: `(一)予以公开 4 0 0 0 0 0 4`. */
function isRow({ pieces }: Part): boolean {
  const printed = pieces.findLast((p) => p.kind === "label")?.text ?? "";
  const label = printed.replace(/\s+(\S{1,2})$/, (all, last: string) => (isUnit(last) ? "" : all));
  const meanings = index.get(labelCore(label)) ?? index.split(label)?.at(-1)?.meanings ?? [];
  const last = pieces.at(-1);
  return last?.kind === "figure" && !last.glued && meanings.some((m) => m.role === "row");
}

/** The parts of such a line; null for any other paragraph. Offsets are those of the text given plus `offset`. */
export function rowsBetweenStops(text: string, offset: number): Part[] | null {
  if ((text.match(/;/g)?.length ?? 0) < ROWS) return null;
  const parts = [...text.matchAll(/[^;]+/g)].filter((m) => m[0].trim() !== "");
  if (parts.some((m) => m[0].length > LONGEST)) return null;
  const found = parts.map((m): Part => {
    const start = offset + m.index;
    return { pieces: splitPlainLine(m[0], start), start, end: start + m[0].length };
  });
  const rows = found.filter(isRow).length;
  return rows >= ROWS && rows * 2 >= found.length ? found : null;
}
