/**
 * Labels of the official form followed through a column of broken lines: a line goes on with the label above it only where the two
 * together begin a known label. Labels of groups stand beside those of rows, and both may be broken anywhere.
 */
import { beginsFormGroup, beginsFormLabel, isFormLabel, lettersOf } from "./form-labels";
import { roomOf } from "./grid";
import type { Placed } from "./strip";

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

/** Lines of one label are at most this many character heights apart: one and a half line spaces; and over a page break, values between. */
const PITCH = 2.3;
const OVER_BREAK = 4.3;
/** Labels of groups may be parted by more, and by much over a page break: what fits on the page stands in the middle of it. */
const GROUP_PITCH = 3;
const GROUP_OVER_BREAK = 9;
/** Pieces on one line, and the widest gap between two of one label, in character heights. */
const SAME = 0.35;
const PHRASE = 0.7;
/** A longer piece is not cut in two. */
const MOST_CUT = 24;
/** More ways than this and the question stays open. */
const MOST_STEPS = 5_000;

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
  const [onPage, overBreak] = beginsFormGroup(label.letters) ? [GROUP_PITCH, GROUP_OVER_BREAK] : [PITCH, OVER_BREAK];
  const most = w.page > last.page ? overBreak : onPage;
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

/** A piece in two, as the ends of two cells that touch. */
function cutsOf(w: Placed): [Placed, Placed][] {
  const chars = [...w.text];
  if (chars.length > MOST_CUT) return [];
  const unit = (w.right - w.left) / chars.reduce((n, c) => n + roomOf(c), 0);
  return chars.slice(1).map((_, i) => {
    const at = w.left + unit * chars.slice(0, i + 1).reduce((n, c) => n + roomOf(c), 0);
    const [head, tail] = [chars.slice(0, i + 1).join(""), chars.slice(i + 1).join("")];
    return [
      { ...w, text: head, right: at },
      { ...w, text: tail, left: at },
    ];
  });
}

/** What the search knows at one piece: labels that may go on, and those that cannot. */
interface Reached {
  open: Traced[];
  closed: Traced[];
}

/** Labels too far above the piece are closed; null where one of them is not whole. */
function reachedAt({ open, closed }: Reached, w: Placed): Reached | null {
  const near = open.filter((l) => isNear(l, w));
  const done = open.filter((l) => !isNear(l, w));
  return done.every((l) => isWhole(l, w)) ? { open: near, closed: [...closed, ...done] } : null;
}

/** The ways a piece goes on with an open label or opens one. */
function waysOf(w: Placed, { open, closed }: Reached): Reached[] {
  const own = lettersOf(w.text);
  const isNumber = own === "" && /\d/.test(w.text.normalize("NFKC"));
  const going = open.filter(
    (l) =>
      follows(l, w) && beginsFormLabel(l.letters + own) && !(isNumber && w.left < (l.words.at(-1) as Placed).right),
  );
  const ways = going.map((l) => ({
    open: [...open.filter((o) => o !== l), extended(l, w, l.letters + own)],
    closed,
  }));
  // A bracket alone ends a label; a number alone begins one.
  const opens = beginsFormLabel(own) && (own !== "" || going.length === 0);
  return opens ? [...ways, { open: [...open, opened(w, own)], closed }] : ways;
}

/** All pieces as known labels, none left over; null where they are none, or in more than one way. */
export function traceLabels(pieces: Placed[]): Traced[] | null {
  const words = inOrder(pieces);
  const found = new Map<string, Traced[]>();
  let steps = 0;
  /** @param rest of a piece that was cut, to be placed before the next one */
  const walk = (at: number, before: Reached, rest: Placed | null): void => {
    if (found.size > 1 || steps++ > MOST_STEPS) return;
    const w = rest ?? words[at];
    if (!w) {
      const all = [...before.open, ...before.closed];
      if (before.open.every((l) => isWhole(l, undefined))) found.set(key(all), all);
      return;
    }
    const reached = reachedAt(before, w);
    if (!reached) return;
    const next = rest ? at : at + 1;
    const ways = waysOf(w, reached);
    for (const way of ways) walk(next, way, null);
    if (ways.length === 0 && !rest)
      for (const [head, tail] of cutsOf(w)) for (const way of waysOf(head, reached)) walk(next, way, tail);
  };
  walk(0, { open: [], closed: [] }, null);
  const [only] = found.values();
  return only && found.size === 1 && steps <= MOST_STEPS ? only : null;
}
