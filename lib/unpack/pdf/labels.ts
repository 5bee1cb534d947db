/**
 * Which label belongs to which line of values where no ruling lines say it. A label may run over several lines, above and below its
 * values (cells centred by height) or below them only (cells aligned at the top), and the labels of groups stand beside those of rows.
 */
import { beginsFormLabel, isFormLabel, lettersOf } from "./form-labels";
import type { Word } from "./model";

/** A line of values: where it stands, and the words before them. */
export interface Anchor {
  y: number;
  size: number;
}

/** A label of a row, or a group's or blank row's that no line of values belongs to. */
export interface Label {
  words: Word[];
  top: number;
  bottom: number;
  /** Index of the line of values, -1 for none. */
  row: number;
}

const NUMBERED = /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[)）、.．]|其中:)/;
export const isNumbered = (w: Word) => NUMBERED.test(w.text.normalize("NFKC"));

/** Lines of one label are at most this many character heights apart. */
const PITCH = 1.75;
/** Words of one line, in character heights. */
const SAME = 0.5;
/** A full line may be this much shorter than its neighbour, in character heights: words and marks are not parted. */
const SHORTER = 2.6;
/** Ends that agree, in character heights. */
const FLUSH = 0.9;

/** A stack of lines at the same indent or about the same middle, as close as the lines of one label. */
interface Stack {
  lines: Word[];
}

const middle = (w: Word) => (w.left + w.right) / 2;
const aligned = (a: Word, b: Word) => {
  const tolerance = Math.min(a.size, b.size) * FLUSH;
  return Math.abs(a.left - b.left) < tolerance || Math.abs(middle(a) - middle(b)) < tolerance;
};
const overlap = (a: Word, b: Word) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1;

/** A line breaks where it is full: one much shorter than the line below it ends a label, and that one begins another. */
const ends = (above: Word, below: Word) => below.right - below.left - (above.right - above.left) > above.size * SHORTER;

const lettersIn = (words: Word[]) => lettersOf(words.map((w) => w.text).join(""));

/** A whole label of the form that goes on with nothing above it: the next row's. */
export const isOwnLabel = (above: Word[], words: Word[]) =>
  isFormLabel(lettersIn(words)) && !beginsFormLabel(lettersIn([...above, ...words]));

/** Numbers open a label; a line right under another at the same place goes on with it or begins the next row's. */
function stacksOf(segments: Word[]): Stack[] {
  const stacks: Stack[] = [];
  for (const w of [...segments].sort((a, b) => a.bottom - b.bottom || a.left - b.left)) {
    const above = isNumbered(w)
      ? undefined
      : stacks.findLast((s) => {
          const last = s.lines.at(-1) as Word;
          const gap = w.bottom - last.bottom;
          return (
            gap > last.size * SAME &&
            gap < last.size * PITCH &&
            !ends(last, w) &&
            !isOwnLabel(s.lines, [w]) &&
            (s.lines.some((l) => aligned(l, w)) || within(s, w))
          );
        });
    if (above) above.lines.push(w);
    else stacks.push({ lines: [w] });
  }
  return stacks;
}

/** A short last line in the middle or at the left of longer ones. */
const within = (s: Stack, w: Word) => s.lines.some((l) => l.left - 2 <= w.left && w.right <= l.right + 2);

/** Where a cell's values stand beside the lines of its label. */
type Mode = "middle" | "top" | "bottom";
const MODES: Mode[] = ["middle", "top", "bottom"];

/** Lines `from` to `to` may be the label of values at `y`. */
function fits(lines: Word[], from: number, to: number, anchor: Anchor, mode: Mode): boolean {
  const first = lines[from] as Word;
  const last = lines[to] as Word;
  const at = mode === "middle" ? (first.bottom + last.bottom) / 2 : mode === "top" ? first.bottom : last.bottom;
  return Math.abs(at - anchor.y) < anchor.size * SAME;
}

/** Cuts a stack into labels of the rows beside it, every line used once, or null. The cuts follow from the first line on. */
function cut(stack: Stack, rows: number[], anchors: Anchor[], mode: Mode): Label[] | null {
  const { lines } = stack;
  const label = (from: number, to: number, row: number): Label => {
    const words = lines.slice(from, to + 1);
    return { words, top: (words[0] as Word).top, bottom: (words.at(-1) as Word).bottom, row };
  };
  if (rows.length === 0) return [label(0, lines.length - 1, -1)];
  const out: Label[] = [];
  let from = 0;
  for (const [i, row] of rows.entries()) {
    const anchor = anchors[row] as Anchor;
    const isLast = i === rows.length - 1;
    let to = -1;
    for (let k = from; k < lines.length; k++)
      if (fits(lines, from, k, anchor, mode)) {
        to = k;
        if (mode !== "top") break;
      }
    // From the top a label reaches as far as the next one begins.
    if (mode === "top" && to >= 0) {
      const next = anchors[rows[i + 1] ?? -1];
      to = from;
      while (to + 1 < lines.length && (!next || (lines[to + 1] as Word).bottom < next.y - next.size * SAME)) to++;
    }
    if (to < 0 || (isLast && to !== lines.length - 1)) return null;
    out.push(label(from, to, row));
    from = to + 1;
  }
  return out;
}

/** The stack next to the values at this height. */
function beside(stacks: Stack[], anchor: Anchor): Stack | undefined {
  const near = stacks.filter((s) => {
    const reach = anchor.size * 0.6;
    return (s.lines[0] as Word).bottom - reach <= anchor.y && (s.lines.at(-1) as Word).bottom + reach >= anchor.y;
  });
  return near.sort((a, b) => Math.max(...b.lines.map((l) => l.left)) - Math.max(...a.lines.map((l) => l.left)))[0];
}

/** Labels under one assumption; null where a line of values has none or a line of words is left over beside a label. */
function labelsBy(mode: Mode, stacks: Stack[], anchors: Anchor[]): Label[] | null {
  const rowsOf = new Map<Stack, number[]>();
  for (const [i, anchor] of anchors.entries()) {
    const stack = beside(stacks, anchor);
    if (!stack) return null;
    rowsOf.set(stack, [...(rowsOf.get(stack) ?? []), i]);
  }
  const out: Label[] = [];
  for (const stack of stacks) {
    const labels = cut(stack, rowsOf.get(stack) ?? [], anchors, mode);
    if (!labels) return null;
    out.push(...labels);
  }
  const own = out.filter((l) => l.row >= 0);
  // Words right above or below a label that are not its own, and no label that a number opens: whose are they?
  const loose = out.some(
    (l) =>
      l.row < 0 &&
      own.some((o) => {
        const [upper, lower] = l.top < o.top ? [l, o] : [o, l];
        const first = lower.words[0] as Word;
        const last = upper.words.at(-1) as Word;
        const near = first.bottom - last.bottom < first.size * PITCH && first.bottom > last.bottom;
        const isOpened = isNumbered(first) || isOwnLabel(upper.words, lower.words);
        return near && overlap(first, last) && !isOpened && !ends(last, first);
      }),
  );
  return loose ? null : out;
}

/** A label twice, without a number of its own, stands under two groups: which is which, its place does not say. */
function isTwice(labels: Label[]): boolean {
  const own = labels.filter((l) => l.row >= 0 && l.words[0] && !isNumbered(l.words[0]));
  const texts = own.map((l) => l.words.map((w) => w.text).join(""));
  return new Set(texts).size < texts.length;
}

const key = (labels: Label[]) =>
  labels
    .filter((l) => l.row >= 0)
    .sort((a, b) => a.row - b.row)
    .map((l) => l.words.map((w) => w.text).join(""))
    .join("|");

/**
 * The label of every line of values, and those without values; null where more than one reading is possible, or none.
 * @param isList one column of values: a label that comes twice stands under two groups
 */
export function labelsOf(segments: Word[], anchors: Anchor[], isList: boolean): Label[] | null {
  const stacks = stacksOf(segments);
  const readings = MODES.map((mode) => labelsBy(mode, stacks, anchors)).filter((r) => r !== null);
  const first = readings[0];
  return first && new Set(readings.map(key)).size === 1 && !(isList && isTwice(first)) ? first : null;
}
