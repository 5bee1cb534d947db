/** Columns of tables without ruling lines: where their values stand, and the heads above them. */
import { asRow, cutAtBlanks, type Line } from "./lines";
import type { Placed } from "./strip";

export interface Column {
  from: number;
  to: number;
}

export interface Heads {
  columns: Column[];
  /** Words per column, the labels' first. */
  cells: Placed[][];
  used: Placed[];
}

/** Headings above a table that are no column heads. */
export const TITLE = /^(?:第?.{0,3}条.{0,6}项|[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十][)）])/;
/** Lines of a table are at most this many character heights apart. */
export const FAR = 4.2;
/** Distances that agree, in distances between heads. */
const EVEN = 0.2;
/** Lines that heads may take. */
const MOST_HEAD_LINES = 8;

const overlaps = (w: Placed, c: Column) => w.left < c.to && w.right > c.from;
const middle = (c: Column) => (c.from + c.to) / 2;

/** x ranges of the value columns: values whose ranges overlap share a column. */
export function columnsOf(values: Placed[]): Column[] {
  const columns: Column[] = [];
  for (const v of [...values].sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && v.left < last.to - 0.5) last.to = Math.max(last.to, v.right);
    else columns.push({ from: v.left, to: v.right });
  }
  return columns;
}

/** The column a value stands in, the nearest of those it touches; -1 for none. */
export function underColumn(v: Placed, columns: Column[]): number {
  const at = (v.left + v.right) / 2;
  const under = columns.flatMap((c, i) => (v.left < c.to + 0.5 && v.right > c.from - 0.5 ? [i] : []));
  const distance = (i: number) => Math.abs(middle(columns[i] as Column) - at);
  return under.sort((a, b) => distance(a) - distance(b))[0] ?? -1;
}

/** Every value column lies in one of these columns, each in another. */
function fitInto(values: Column[], columns: Column[]): boolean {
  const at = values.map((v) => columns.findIndex((c) => v.from < c.to && v.to > c.from));
  return !at.includes(-1) && new Set(at).size === at.length;
}

/**
 * Heads over the columns, read from the first row at `y` upwards: a word over one column is its head, a word over none heads a column
 * whose cells are all blank, a word over several heads a group of them and is left where it stands. Where values stand at one side of
 * their cells and heads in the middle, the order or the distance between the two tells which belongs to which.
 *
 * Without heads the columns are those of the page before where the values fit into them. Where only some of the columns have a head,
 * the heads tell nothing.
 * @param hasLabels words stand before the values: heads to the left of all values may be theirs
 */
export function headsOver(
  lines: Line[],
  values: Column[],
  y: number,
  carried: Column[] | null,
  hasLabels: boolean,
): Heads {
  const words = headWords(lines, y, (values[0] as Column).from);
  const isLabel = (w: Placed) => hasLabels && w.right <= (values[0] as Column).from;
  const headed = clustered(words, values, isLabel) ?? besideHeads(values, clustered(words, [], isLabel)?.columns ?? []);
  if (headed) {
    const used = headed.columns.flatMap((c) => c.words);
    const labels = words.filter((w) => isLabel(w) && !used.includes(w));
    return {
      columns: headed.columns,
      cells: [labels, ...headed.columns.map((c) => c.words)],
      used: [...labels, ...used],
    };
  }
  const isCarried = words.every(isLabel) && carried && fitInto(values, carried);
  return { columns: isCarried ? carried : values, cells: [], used: [] };
}

interface Headed extends Column {
  words: Placed[];
}

/** Words of the lines above a table that may head its columns, from the lowest line up. */
function headWords(lines: Line[], y: number, first: number): Placed[] {
  const out: Placed[] = [];
  let below = y;
  for (let h = lines.length - 1; h >= Math.max(0, lines.length - MOST_HEAD_LINES); h--) {
    const line = lines[h] as Line;
    if (below - line.y > line.size * FAR || asRow(line) || !line.words.every((w) => mayHead(w, first))) break;
    below = line.y;
    // Heads that stand close together are one word to pdf.js.
    out.push(...line.words.flatMap((w) => cutAtBlanks(w, wordsIn(w.text))));
  }
  return out;
}

/** Heads grown over these columns, and over new ones where a word stands over none; null where a column is left without. */
function clustered(words: Placed[], values: Column[], isLabel: (w: Placed) => boolean): { columns: Headed[] } | null {
  const columns: Headed[] = values.map((c) => ({ ...c, words: [] }));
  for (const w of words) {
    const over = columns.filter((c) => overlaps(w, c));
    const [only] = over;
    if (over.length === 0 && isLabel(w)) continue;
    if (over.length === 0) columns.push({ from: w.left, to: w.right, words: [w] });
    else if (only && over.length === 1) {
      only.words.push(w);
      only.from = Math.min(only.from, w.left);
      only.to = Math.max(only.to, w.right);
    }
  }
  columns.sort((a, b) => a.from - b.from);
  return columns.length > 0 && columns.every((c) => c.words.length > 0) ? { columns } : null;
}

/** Left or right ends of the values at one distance from the middles of their heads, which stand evenly; null where they do not, or in two ways. */
function besideHeads(values: Column[], heads: Headed[]): { columns: Headed[] } | null {
  const pitches = heads.slice(1).map((h, i) => middle(h) - middle(heads[i] as Headed));
  const pitch = Math.min(...pitches);
  if (heads.length < 2 || values.length > heads.length || Math.max(...pitches) > pitch * (1 + EVEN)) return null;
  const ways = new Map<string, Headed[]>();
  for (const end of [(c: Column) => c.from, (c: Column) => c.to])
    for (const head of heads) {
      const distance = end(values[0] as Column) - middle(head);
      if (Math.abs(distance) > pitch / 2) continue;
      const at = values.map((v) => heads.findIndex((h) => Math.abs(end(v) - distance - middle(h)) < pitch * EVEN));
      if (at.includes(-1) || new Set(at).size < at.length) continue;
      ways.set(
        at.join(),
        heads.map((h, i) => {
          const v = values[at.indexOf(i)];
          return v ? { from: v.from, to: v.to, words: h.words } : h;
        }),
      );
    }
  const [columns] = ways.values();
  return columns && ways.size === 1 ? { columns } : null;
}

function mayHead(w: Placed, first: number): boolean {
  const text = w.text.normalize("NFKC");
  if (TITLE.test(text) || /。|\d/.test(text)) return false;
  return w.right <= first || (wordsIn(text).every((t) => t.length <= 16) && !/[,;:，；：]/.test(text));
}

/** Words between blanks; characters set apart are one word. */
function wordsIn(text: string): string[] {
  const words = text.split(/\s+/);
  return words.every((t) => t.length === 1) ? [text] : words;
}
