/**
 * Labels of the official form followed through a column of broken lines: a line goes on with the label above it only where the two
 * together begin a known label. Labels of groups stand beside those of rows, and both may be broken anywhere.
 */
import { beginsFormGroup, beginsFormLabel, isFormLabel, lettersOf } from "./form-labels";
import type { Placed } from "./pdf-strip";

/** A label of the form with the pieces it was printed in. */
export interface Traced {
  words: Placed[];
  letters: string;
  left: number;
  right: number;
  /** Baselines of its first and last line. */
  first: number;
  last: number;
}

/** Lines of one label are at most this many character heights apart, and where a page break falls between them. */
const PITCH = 1.75;
const OVER_BREAK = 2.2;
/** Labels of groups may be parted by more: what fits on the page stands in the middle of it. */
const GROUP_OVER_BREAK = 9;
/** Pieces on one line, and the widest gap between two of one label, in character heights. */
const SAME = 0.35;
const PHRASE = 0.7;
/** A figure among the labels is none of their words: it may be a value. */
const FIGURE = /^[+\-−–—]?[\d,]*\d$|^[-—–⸺/]+$/;
/** More ways than this and the question stays open. */
const MOST_STEPS = 20_000;

/** Does the piece stand right below the label's last line, or right behind its last word? */
function follows(label: Traced, w: Placed): boolean {
  const last = label.words.at(-1) as Placed;
  const down = w.bottom - last.bottom;
  if (Math.abs(down) < w.size * SAME) return w.left >= last.right - 1 && w.left - last.right < w.size * PHRASE;
  return down > 0 && isNear(label, w) && w.left < label.right && w.right > label.left;
}

/** Near enough to be the label's next line. */
function isNear(label: Traced, w: Placed): boolean {
  const last = label.words.at(-1) as Placed;
  const most = w.page === last.page ? PITCH : beginsFormGroup(label.letters) ? GROUP_OVER_BREAK : OVER_BREAK;
  return w.bottom - last.bottom < Math.max(w.size, last.size) * most;
}

/** All its words are there; of a group's label a page break may have cut off the rest. */
const isWhole = (label: Traced, next: Placed | undefined) =>
  isFormLabel(label.letters) ||
  (next !== undefined && next.page > (label.words.at(-1) as Placed).page && beginsFormGroup(label.letters));

const extended = (label: Traced, w: Placed, letters: string): Traced => ({
  words: [...label.words, w],
  letters,
  left: Math.min(label.left, w.left),
  right: Math.max(label.right, w.right),
  first: label.first,
  last: w.bottom,
});

const opened = (w: Placed, letters: string): Traced => ({
  words: [w],
  letters,
  left: w.left,
  right: w.right,
  first: w.bottom,
  last: w.bottom,
});

/** Top to bottom; pieces of one line from left to right. */
function inOrder(words: Placed[]): Placed[] {
  const lines: Placed[][] = [];
  for (const w of [...words].sort((a, b) => a.bottom - b.bottom)) {
    const line = lines.at(-1);
    if (line && w.bottom - (line[0] as Placed).bottom < w.size * SAME) line.push(w);
    else lines.push([w]);
  }
  return lines.flatMap((l) => l.sort((a, b) => a.left - b.left));
}

const key = (labels: Traced[]) =>
  labels
    .map((l) => `${l.first.toFixed(1)} ${l.letters}`)
    .sort()
    .join("|");

/** All pieces as known labels, none left over; null where they are none, or in more than one way. */
export function traceLabels(pieces: Placed[]): Traced[] | null {
  const words = inOrder(pieces);
  if (words.some((w) => FIGURE.test(w.text.normalize("NFKC")))) return null;
  const letters = words.map((w) => lettersOf(w.text));
  const found = new Map<string, Traced[]>();
  let steps = 0;
  const walk = (at: number, open: Traced[], closed: Traced[]): void => {
    if (found.size > 1 || steps++ > MOST_STEPS) return;
    const w = words[at];
    if (!w) {
      if (open.every((l) => isWhole(l, undefined))) found.set(key([...open, ...closed]), [...open, ...closed]);
      return;
    }
    const still: Traced[] = [];
    const done = [...closed];
    for (const l of open) {
      if (isNear(l, w)) still.push(l);
      else if (isWhole(l, w)) done.push(l);
      else return;
    }
    const own = letters[at] as string;
    for (const l of still)
      if (follows(l, w) && beginsFormLabel(l.letters + own))
        walk(at + 1, [...still.filter((o) => o !== l), extended(l, w, l.letters + own)], done);
    if (beginsFormLabel(own)) walk(at + 1, [...still, opened(w, own)], done);
  };
  walk(0, [], []);
  const [only] = found.values();
  return only && found.size === 1 && steps <= MOST_STEPS ? only : null;
}
