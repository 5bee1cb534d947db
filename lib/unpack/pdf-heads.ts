/** Columns of tables without ruling lines: where their values stand, and the heads above them. */
import { asRow, type Line } from "./pdf-lines";
import type { Placed } from "./pdf-strip";

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
export const FAR = 2.6;
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
 * whose cells are all blank, a word over several heads a group of them and is left where it stands.
 *
 * Without heads the columns are those of the page before where the values fit into them. Where only some of the columns have a head,
 * the heads tell nothing.
 */
export function headsOver(lines: Line[], values: Column[], y: number, carried: Column[] | null): Heads {
  const first = (values[0] as Column).from;
  const columns = values.map((c) => ({ ...c, words: [] as Placed[] }));
  const labels: Placed[] = [];
  let below = y;
  for (let h = lines.length - 1; h >= Math.max(0, lines.length - MOST_HEAD_LINES); h--) {
    const line = lines[h] as Line;
    if (below - line.y > line.size * FAR || asRow(line) || !line.words.every((w) => mayHead(w, first))) break;
    below = line.y;
    for (const w of line.words) {
      const over = columns.filter((c) => overlaps(w, c));
      const [only] = over;
      if (w.right <= first && over.length === 0) labels.push(w);
      else if (over.length === 0) columns.push({ from: w.left, to: w.right, words: [w] });
      else if (only && over.length === 1) {
        only.words.push(w);
        only.from = Math.min(only.from, w.left);
        only.to = Math.max(only.to, w.right);
      }
    }
  }
  columns.sort((a, b) => a.from - b.from);
  const printed = columns.flatMap((c) => c.words);
  if (printed.length > 0 && columns.every((c) => c.words.length > 0))
    return { columns, cells: [labels, ...columns.map((c) => c.words)], used: [...labels, ...printed] };
  return {
    columns: printed.length === 0 && carried && fitInto(values, carried) ? carried : values,
    cells: [],
    used: [],
  };
}

function mayHead(w: Placed, first: number): boolean {
  const text = w.text.normalize("NFKC");
  if (TITLE.test(text) || /。|\d/.test(text)) return false;
  return w.right <= first || (text.length <= 16 && !/[,;:，；：]/.test(text));
}
