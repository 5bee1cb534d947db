/**
 * Which row of the form a figure belongs to, told by its label: cells of one row share a band of the page that no other row reaches
 * into, so a figure beside the lines of one label stands in that label's row. Figures beside none (digits broken over two lines around
 * a label of one line) need one rule for the whole table: cells aligned in the middle, at the top or at the bottom.
 */
import type { Placed } from "./strip";
import type { Traced } from "./trace";

export interface FormRow {
  label: Traced;
  /** Words of each column, those of a broken number one under the other. */
  cells: Placed[][];
}

/** Lines that are level, in character heights. */
const LEVEL = 0.35;
/** Lines of one broken number are at most this many character heights apart. */
const PITCH = 2.3;

/** The label of a group has labels of rows to its right. */
function leavesOf(labels: Traced[]): Traced[] {
  const beside = (a: Traced, b: Traced) => {
    const size = (a.words[0] as Placed).size;
    return b.left > a.left + size && b.left >= a.right - size && a.first - size < b.last && b.first - size < a.last;
  };
  return labels.filter((l) => !labels.some((o) => o !== l && beside(l, o))).sort((a, b) => a.first - b.first);
}

/** Where the middle, top or bottom of a cell stands, from its first and its last line. */
type Mode = (first: number, last: number) => number;
const MODES: Mode[] = [(first, last) => (first + last) / 2, (first) => first, (_, last) => last];

/** A column by its labels: pieces beside the lines of each label, and those beside none in the gaps above, between and below them. */
interface Beside {
  own: Placed[][];
  gaps: Placed[][];
}

function besideLabels(pieces: Placed[], labels: Traced[]): Beside {
  const own = labels.map((): Placed[] => []);
  const gaps = [...labels, null].map((): Placed[] => []);
  for (const p of pieces) {
    const near = labels.flatMap((l, i) =>
      p.bottom > l.first - p.size * LEVEL && p.bottom < l.last + p.size * LEVEL ? [i] : [],
    );
    const gap = labels.filter((l) => (l.first + l.last) / 2 < p.bottom).length;
    (near.length === 1 ? own[near[0] as number] : gaps[gap])?.push(p);
  }
  return { own, gaps };
}

const widthOf = (w: Placed) => w.right - w.left;

/** A line of digits breaks only where the next digit has no room. @param room the widest line of the column */
const isFull = (line: Placed, next: Placed, room: number) =>
  line.text.length > 1 && widthOf(line) + widthOf(next) / next.text.length > room + 0.1;

/** Is this one number broken over lines, level with its label? */
function isBroken(cell: Placed[], label: Traced, mode: Mode, room: number): boolean {
  const [first, last] = [cell[0] as Placed, cell.at(-1) as Placed];
  return (
    /^[1-9]\d+$/.test(cell.map((p) => p.text).join("")) &&
    cell.every((p, i) => {
      const before = cell[i - 1];
      return !before || (p.bottom - before.bottom < p.size * PITCH && isFull(before, p, room));
    }) &&
    Math.abs(mode(first.bottom, last.bottom) - mode(label.first, label.last)) < first.size * LEVEL
  );
}

/** The cells of a column under one rule: what stands in a gap belongs to the label above or below. Empty where the rule fails. */
function cellsBy(mode: Mode, { own, gaps }: Beside, labels: Traced[]): Placed[][][] {
  const found: Placed[][][] = [];
  const room = Math.max(...[...own, ...gaps].flat().map(widthOf));
  const walk = (i: number, left: Placed[], cells: Placed[][]): void => {
    if (i === labels.length) {
      if (left.length === 0) found.push(cells);
      return;
    }
    const below = gaps[i + 1] as Placed[];
    for (let n = 0; n <= below.length && found.length < 2; n++) {
      const cell = [...left, ...(own[i] as Placed[]), ...below.slice(0, n)];
      const isPlain = left.length === 0 && n === 0;
      if (isPlain || isBroken(cell, labels[i] as Traced, mode, room)) walk(i + 1, below.slice(n), [...cells, cell]);
    }
  };
  walk(0, gaps[0] as Placed[], []);
  return found;
}

/** The rows no figure near which is in doubt: they, and the gaps above and below them, hold none that stands beside no label. */
const certainRows = (sides: Beside[], leaves: Traced[]): FormRow[] =>
  leaves.flatMap((label, i) => {
    const isCertain = sides.every((s) => s.gaps[i]?.length === 0 && s.gaps[i + 1]?.length === 0);
    return isCertain ? [{ label, cells: sides.map((s) => s.own[i] as Placed[]) }] : [];
  });

/** Rows with their figures, blank ones too; where no rule places every figure, or two rules do it differently, only those beyond doubt. */
export function formRows(labels: Traced[], columns: Placed[][]): FormRow[] {
  const leaves = leavesOf(labels);
  const sides = columns.map((c) =>
    besideLabels(
      [...c].sort((a, b) => a.bottom - b.bottom),
      leaves,
    ),
  );
  const ways = MODES.map((mode) => sides.map((side) => cellsBy(mode, side, leaves)));
  const whole = ways.filter((way) => way.every((found) => found.length === 1)).map((way) => way.flat());
  const places = new Set(whole.map((way) => JSON.stringify(way.map((cells) => cells.map((c) => c.length)))));
  const [way] = whole;
  const isOpen = ways.flat().some((found) => found.length > 1) || places.size > 1;
  if (!way || isOpen) return certainRows(sides, leaves);
  return leaves.map((label, i) => ({ label, cells: way.map((c) => c[i] as Placed[]) }));
}
