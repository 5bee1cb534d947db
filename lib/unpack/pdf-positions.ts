/**
 * Tables without ruling lines, rebuilt from where the words stand: short values in columns on the right, labels (perhaps on several
 * lines) on the left. What does not clearly form columns stays text, line by line.
 */
import { type Grid, type GridCell, joinWords } from "./pdf-grid";
import {
  type Column,
  columnsOf,
  FAR,
  type Heads,
  headsOver,
  type Line,
  type Row,
  TITLE,
  underColumn,
} from "./pdf-heads";
import { type Label, labelsOf } from "./pdf-labels";
import type { Word } from "./pdf-page";

/** Words that fill value and unit cells: numbers, dashes, measure words. */
const VALUE =
  /^(?:[+\-－增减]?[\d,，.０-９]+(?:元|万元|件|条|次|人|个)?|[-—–－⸺/／]+|无|不适用|件|条|次|篇|人|个|项|期|人次|万元|元)$/;
/** Fonts may give 人 as the radical that looks like it. */
const isValue = (w: Word) => VALUE.test(w.text.normalize("NFKC"));
/** A gap between two pieces of one word, between two words of a label, and the least one between two cells, in character heights. */
const WORD = 0.3;
const PHRASE = 0.7;
/** Letters and digits of one line stand a little higher or lower, lines of neighbouring cells more. */
const LEVEL = 0.2;
const COLUMN = 0.4;
/** Lines of a label between two lines of values. */
const MOST_LABEL_LINES = 14;

function linesOf(words: Word[]): Line[] {
  const lines: Line[] = [];
  for (const w of [...words].sort((a, b) => a.bottom - b.bottom || a.left - b.left)) {
    const line = lines.findLast((l) => Math.abs(l.y - w.bottom) < Math.min(l.size, w.size) * 0.45);
    if (line) line.pieces.push(w);
    else lines.push({ y: w.bottom, size: w.size, words: [], pieces: [w] });
  }
  for (const l of lines) {
    const sorted = [...l.pieces].sort((a, b) => a.left - b.left);
    l.words = joined(sorted.flatMap((w, i) => splitValues(w, i === sorted.length - 1)));
  }
  return lines;
}

/** (相同信息计 1条): the 1 of the form's own remarks is no value, also at the end of a line. */
const COUNTS_ONE = /[(（][^)）]*计\s*1$/;

/** pdf.js may join "规章 3" when the gap is small; values at the end of a word are cut off it. */
function splitValues(w: Word, isLast: boolean): Word[] {
  const parts = w.text.split(/\s+/);
  if (parts.length < 2 || !parts.slice(isLast ? 1 : 0).every((p) => VALUE.test(p)) || COUNTS_ONE.test(w.text))
    return [w];
  const unit = (w.right - w.left) / w.text.length;
  let at = 0;
  return parts.map((text) => {
    const from = w.text.indexOf(text, at);
    at = from + text.length;
    return { ...w, text, left: w.left + from * unit, right: w.left + at * unit };
  });
}

/** Pieces of one word in different fonts are one again, and words of one label. */
function joined(words: Word[], gap = WORD): Word[] {
  const out: Word[] = [];
  for (const w of words) {
    const last = out.at(-1);
    const isNext =
      last &&
      w.left - last.right < w.size * gap &&
      Math.abs(w.bottom - last.bottom) < Math.min(w.size, last.size) * LEVEL;
    if (last && isNext && !(/\d$/.test(last.text) && /^\d/.test(w.text)))
      out[out.length - 1] = { ...last, text: last.text + w.text, right: w.right, top: Math.min(last.top, w.top) };
    else out.push(w);
  }
  return out;
}

/** Values at the right end of a line, a gap and labels before them; null when the line is prose. */
function asRow(line: Line): Row | null {
  const { words } = line;
  let first = words.length;
  while (first > 0 && isValue(words[first - 1] as Word)) first--;
  const values = words.slice(first);
  const [value] = values;
  const before = words[first - 1];
  if (!value || (before && value.left - before.right < line.size * COLUMN)) return null;
  return { ...line, y: value.bottom, values, labels: joined(words.slice(0, first), PHRASE) };
}

interface Zone {
  rows: Row[];
  /** All its lines, those without values too. */
  lines: Line[];
  from: number;
  to: number;
}

/** Lines that may be one table: lines of values, between them only words to the left of all values. */
function zoneAt(lines: Line[], rows: (Row | null)[], from: number): Zone {
  let to = from;
  let left = Math.min(...(rows[from] as Row).values.map((v) => v.left));
  let widest = 0;
  for (let j = from + 1; j < lines.length && j - to <= MOST_LABEL_LINES; j++) {
    const line = lines[j] as Line;
    const gap = line.y - (lines[j - 1] as Line).y;
    // Lines further apart than those before: another table, or a heading.
    if (gap > line.size * FAR || (j > from + 3 && gap > widest * 1.4)) break;
    widest = Math.max(widest, gap);
    const row = rows[j];
    if (row) {
      left = Math.min(left, ...row.values.map((v) => v.left));
      to = j;
    } else if (line.words.some((w) => w.right > left + 2)) break;
  }
  const own = lines.slice(from, to + 1);
  return { rows: rows.slice(from, to + 1).filter((r) => r !== null), lines: own, from, to };
}

/** Lines above and below that go on with the labels of the first and the last row: a line breaks only where it is full. */
function wrapped(zone: Zone, lines: Line[], rows: (Row | null)[], left: number): { above: Line[]; below: Line[] } {
  const ends = zone.lines.flatMap((l) => l.words.flatMap((w) => (w.right <= left + 2 ? [w.right] : [])));
  // Values alone stand between two lines of their label.
  const isFull = (line: Line) => {
    const words = line.words.filter((w) => w.right <= left + 2);
    return words.length === 0 || words.some((w) => w.right > Math.max(...ends) - line.size * 2);
  };
  const opens = (line: Line) => line.words.some((w) => TITLE.test(w.text.normalize("NFKC")));
  const goesOn = (i: number, next: number): boolean => {
    const line = lines[i];
    const beside = lines[next];
    return (
      line !== undefined &&
      beside !== undefined &&
      !rows[i] &&
      Math.abs(line.y - beside.y) < line.size * 1.75 &&
      line.words.every((w) => w.right <= left + 2) &&
      !opens(i < next ? beside : line) &&
      isFull(i < next ? line : beside)
    );
  };
  const above: Line[] = [];
  for (let i = zone.from - 1; goesOn(i, i + 1); i--) above.unshift(lines[i] as Line);
  const below: Line[] = [];
  for (let i = zone.to + 1; goesOn(i, i - 1); i++) below.push(lines[i] as Line);
  return { above, below };
}

/** Header words over their columns, then a row per line of values, and a row per label that has none. Null when values share a cell. */
function gridOf(rows: Row[], { columns, cells: heads, used }: Heads, labels: Label[], words: Word[]): Grid | null {
  const cells: GridCell[] = [];
  let at = 0;
  const print = (texts: string[]) => {
    for (const [col, text] of texts.entries()) cells.push({ row: at, col, rowSpan: 1, colSpan: 1, text });
    at++;
  };
  if (used.length > 0) print(heads.map((h) => joinWords(h).replace(/\s/g, "")));
  // Labels of groups stand beside those of their rows; those of blank rows have a line of their own.
  const isBeside = (a: Label, b: Label) => a.top < b.bottom && b.top < a.bottom;
  const ofRow = rows.map((row, i) => ({ y: row.y, label: labels.find((l) => l.row === i), values: row.values }));
  const empty = labels
    .filter((l) => l.row < 0 && !labels.some((o) => o.row >= 0 && isBeside(l, o)))
    .map((label) => ({ y: label.bottom, label, values: [] as Word[] }));
  for (const { label, values } of [...ofRow, ...empty].sort((a, b) => a.y - b.y)) {
    const under = values.map((v) => underColumn(v, columns));
    if (under.includes(-1) || new Set(under).size !== under.length) return null;
    const texts = columns.map((_, i) => values[under.indexOf(i)]?.text ?? "");
    print([label ? joinWords(label.words).replace(/\n/g, "") : "", ...texts]);
  }
  return {
    left: Math.min(...words.map((w) => w.left)),
    right: Math.max(...words.map((w) => w.right)),
    top: Math.min(...words.map((w) => w.top)),
    bottom: Math.max(...words.map((w) => w.bottom)),
    // Where the columns stand, so that only tables of the same columns are joined over a page break.
    columns: [0, ...columns.map((c) => (c.from + c.to) / 2), 0],
    rows: Array.from({ length: at + 1 }, (_, i) => i),
    cells,
  };
}

/** A zone with columns; one line is a table only when it has more values than a sentence. */
const isTable = ({ rows }: Zone) => {
  const widest = Math.max(...rows.map((r) => r.values.length));
  return widest >= 3 || (rows.length > 1 && (widest >= 2 || rows.length >= 3));
};

/** Labels and values of a line apart. */
const partsOf = (line: Line, row: Row | null | undefined): Word[][] => (row ? [row.labels, row.values] : [line.words]);

/** A line of the zone that ends with a value too near its words to be told from them. */
const isBlurred = (line: Line, row: Row | null | undefined) =>
  !row && line.words.length > 1 && isValue(line.words.at(-1) as Word);

export interface Positioned {
  grids: Grid[];
  /** Words outside. */
  rest: Word[];
  /** Labels and values, apart, of tables whose labels cannot be told from one another. */
  unclear: Word[][][];
  /** Columns of a table that reaches the end of the page. */
  open: Column[] | null;
}

/** Unruled tables of a page. `carried` are the columns of a table that may go on from the page before. */
export function positionedTables(words: Word[], carried: Column[] | null = null): Positioned {
  const lines = linesOf(words);
  const rows = lines.map(asRow);
  const out: Positioned = { grids: [], rest: [], unclear: [], open: null };
  let next = 0;
  for (let i = 0; i < lines.length; ) {
    const zone = rows[i] ? zoneAt(lines, rows, i) : null;
    if (!zone || !isTable(zone)) {
      i++;
      continue;
    }
    const values = columnsOf(zone.rows.flatMap((r) => r.values));
    const { above, below } = wrapped(zone, lines, rows, (values[0] as Column).from);
    const inner = [...above, ...zone.lines, ...below];
    const from = zone.from - above.length;
    const goesOn = next === 0 && from <= 1 ? carried : null;
    const heads = headsOver(lines.slice(0, from), rows, values, (lines[from] as Line).y, goesOn);
    const rowOf = (l: Line) => rows[lines.indexOf(l)];
    const segments = inner.flatMap((l) => rowOf(l)?.labels ?? joined(l.words, PHRASE));
    const isClear = !inner.some((l) => isBlurred(l, rowOf(l)));
    const labels = !isClear ? null : segments.length === 0 ? [] : labelsOf(segments, zone.rows, values.length === 1);
    const grid = labels && gridOf(zone.rows, heads, labels, [...inner.flatMap((l) => l.words), ...heads.used]);
    for (const l of lines.slice(next, from))
      out.rest.push(...l.pieces.filter((p) => !grid || !isPartOf(p, heads.used)));
    if (grid) out.grids.push(grid);
    else out.unclear.push(inner.flatMap((l) => partsOf(l, rowOf(l))));
    next = i = zone.to + below.length + 1;
    out.open = grid && next >= lines.length - 1 ? heads.columns : null;
  }
  out.rest.push(...lines.slice(next).flatMap((l) => l.pieces));
  return out;
}

const isPartOf = (piece: Word, words: Word[]) =>
  words.some(
    (w) =>
      piece.top >= w.top - 1 && piece.bottom <= w.bottom + 1 && piece.left >= w.left - 1 && piece.right <= w.right + 1,
  );
