/**
 * Tables without ruling lines, rebuilt from where the words stand: short values in columns on the right, labels (perhaps on several
 * lines) on the left. What does not clearly form columns stays text, line by line.
 */
import { turnedDisputes } from "./disputes";
import { formRows } from "./form-rows";
import { type Grid, joinWords } from "./grid";
import { type Column, columnsOf, type Heads, headsOver, underColumn } from "./heads";
import { isNumbered, isOwnLabel, type Label, labelsOf } from "./labels";
import { joined, type Line, linesOf, PHRASE, type Row, rowsOf } from "./lines";
import type { Page, Word } from "./model";
import { type Placed, stripOf } from "./strip";
import type { Traced } from "./trace";
import { isBlurred, isTable, type Lines, type Outer, tracedZone, wrapped, type Zone, zoneAt } from "./zones";

/** A row to print: its label and a text per column. */
interface PrintedRow {
  label: Word[];
  cells: string[];
}

/** Header words over their columns, then the rows. */
function gridOf(rows: PrintedRow[], { columns, cells: heads, used }: Heads, placed: Placed[]): Grid {
  // A grid stands where it begins.
  const page = Math.min(...placed.map((w) => w.page));
  const words = placed.filter((w) => w.page === page).map((w) => w.source);
  const oneLine = (label: Word[]) => joinWords(label).replace(/\n/g, "");
  const printed = [
    ...(used.length > 0 ? [heads.map((h) => joinWords(h).replace(/\s/g, ""))] : []),
    ...rows.map((r) => [oneLine(r.label), ...r.cells]),
  ];
  return {
    left: Math.min(...words.map((w) => w.left)),
    right: Math.max(...words.map((w) => w.right)),
    top: Math.min(...words.map((w) => w.top)),
    bottom: Math.max(...words.map((w) => w.bottom)),
    // Where the columns stand, so that only tables of the same columns are joined over a page break.
    columns: [0, ...columns.map((c) => (c.from + c.to) / 2), 0],
    rows: Array.from({ length: printed.length + 1 }, (_, i) => i),
    cells: printed.flatMap((texts, row) => texts.map((text, col) => ({ row, col, rowSpan: 1, colSpan: 1, text }))),
  };
}

/** Lines of one cell are at most this many character heights apart. */
const PITCH = 1.5;

/** A line of digits right under wider lines of digits, its label none that opens a row: the ends of numbers that had no room. */
function mayGoOn(row: Row, above: Row | undefined, label: Label | undefined, rows: Row[]): boolean {
  if (!above || row.y - above.y > row.size * PITCH || row.values.length >= above.values.length) return false;
  const widthOf = (w: Placed) => w.right - w.left;
  const isUnder = (v: Placed, o: Placed) => v.left < o.right && v.right > o.left;
  return (
    !(label && (isNumbered(label.words[0] as Word) || isOwnLabel([], label.words))) &&
    row.values.every((v) => {
      const over = above.values.find((o) => isUnder(v, o));
      const column = over && rows.flatMap((r) => r.values.filter((o) => isUnder(o, over)));
      const isFull = column?.every((o) => widthOf(o) <= widthOf(over as Placed) + 0.1);
      return /^\d+$/.test(v.text) && /^\d{2,}$/.test(over?.text ?? "") && isFull;
    })
  );
}

/** A row per line of values, and a row per label that has none. Null when values share a cell, or may be one number with those above. */
function rowsByPlace(rows: Row[], labels: Label[], columns: Column[]): PrintedRow[] | null {
  // Labels of groups stand beside those of their rows; those of blank rows have a line of their own.
  const isBeside = (a: Label, b: Label) => a.top < b.bottom && b.top < a.bottom;
  const ofRow = rows.map((row, i) => ({ y: row.y, label: labels.find((l) => l.row === i), values: row.values }));
  if (ofRow.some(({ label }, i) => mayGoOn(rows[i] as Row, rows[i - 1], label, rows))) return null;
  const empty = labels
    .filter((l) => l.row < 0 && !labels.some((o) => o.row >= 0 && isBeside(l, o)))
    .map((label) => ({ y: label.bottom, label, values: [] as Placed[] }));
  const out: PrintedRow[] = [];
  for (const { label, values } of [...ofRow, ...empty].sort((a, b) => a.y - b.y)) {
    const under = values.map((v) => underColumn(v, columns));
    if (under.includes(-1) || new Set(under).size !== under.length) return null;
    out.push({ label: label?.words ?? [], cells: columns.map((_, i) => values[under.indexOf(i)]?.text ?? "") });
  }
  return out;
}

/** One row of values without a label, under heads. Its numbers may be broken over lines around the line where most of them stand. */
function valuesAlone(rows: Row[], columns: Column[]): PrintedRow[] | null {
  const main = rows.reduce((a, b) => (b.values.length > a.values.length ? b : a));
  const label = { words: main.values, letters: "", left: 0, right: 0, first: main.y, last: main.y };
  return rowsByForm([label], rows, columns)?.map(({ cells }) => ({ label: [], cells })) ?? null;
}

/** The rows of the official form, by the words of their labels. Null where those are not all known, or place no value. */
function rowsByForm(labels: Traced[] | null, rows: Row[], columns: Column[]): PrintedRow[] | null {
  const values = rows.flatMap((r) => r.values);
  const under = values.map((v) => underColumn(v, columns));
  if (!labels || under.includes(-1)) return null;
  const placed = formRows(
    labels,
    columns.map((_, c) => values.filter((_, i) => under[i] === c)),
  );
  const printed = placed.map(({ label, cells }) => ({ label: label.words, cells: cells.map(joinWords) }));
  return printed.length > 0 ? printed : null;
}

/** Labels and values of a line apart. */
const partsOf = (line: Line, row: Row | null | undefined): Placed[][] =>
  row ? [row.labels, row.values] : [line.words];

/** What the words outside ruled tables of one page are. */
export interface Positioned {
  grids: Grid[];
  /** Words of no table. */
  rest: Word[];
  /** Labels and values, apart, of tables whose labels cannot be told from one another. */
  unclear: Word[][][];
}

interface Found {
  grid: Grid | null;
  heads: Heads;
  /** Its labels and values, line by line. */
  parts: Placed[][];
  /** Lines above and below the zone that are part of it. */
  outer: Outer;
}

/** The table of a zone. `free` are the lines above it that no other table takes. */
function tableOf(zone: Zone, all: Lines, free: Line[], carried: Column[] | null): Found {
  const values = columnsOf(zone.rows.flatMap((r) => r.values));
  const left = (values[0] as Column).from;
  const traced = tracedZone(zone, all, left);
  const outer = traced ?? wrapped(zone, all, left);
  const inner = [...outer.above, ...zone.lines, ...outer.below];
  const hasLabels = inner.some((l) => l.words.some((w) => w.right <= left + 2));
  const above = free.slice(0, free.length - outer.above.length);
  const heads = headsOver(above, values, (inner[0] as Line).y, carried, hasLabels);
  const ofPieces = new Map(zone.rows.map((r) => [r.pieces, r]));
  const rowOf = (l: Line) => ofPieces.get(l.pieces);
  const byPlace = (): PrintedRow[] | null => {
    if (!hasLabels) return heads.used.length > 0 ? valuesAlone(zone.rows, heads.columns) : null;
    const segments = inner.flatMap((l) => rowOf(l)?.labels ?? joined(l.words, PHRASE));
    const labels = labelsOf(segments, zone.rows, values.length === 1);
    return labels && rowsByPlace(zone.rows, labels, heads.columns);
  };
  /** One column of fifteen outcomes. */
  const turned = (): PrintedRow[] | null =>
    values.length > 1
      ? null
      : (turnedDisputes(inner, rowOf)?.map(({ label, value }) => ({ label, cells: [value?.text ?? ""] })) ?? null);
  const isClear = !inner.some((l) => isBlurred(l, rowOf(l)));
  const printed =
    rowsByForm(traced?.labels ?? null, zone.rows, heads.columns) ?? (isClear ? (turned() ?? byPlace()) : null);
  const grid = printed && gridOf(printed, heads, [...inner.flatMap((l) => l.words), ...heads.used]);
  return { grid, heads, outer, parts: inner.flatMap((l) => partsOf(l, rowOf(l))) };
}

/** Unruled tables of all pages. @param outside the words of each page that stand in no ruled table */
export function positionedTables(pages: Page[], outside: Word[][]): Positioned[] {
  const lines = linesOf(stripOf(pages, outside));
  const all: Lines = { lines, rows: rowsOf(lines) };
  const out = pages.map((): Positioned => ({ grids: [], rest: [], unclear: [] }));
  const rest = (own: Line[], used: Placed[] = []) => {
    for (const p of own.flatMap((l) => l.pieces)) if (!isPartOf(p, used)) out[p.page]?.rest.push(p.source);
  };
  let next = 0;
  let open: Column[] | null = null;
  for (let i = 0; i < lines.length; ) {
    const whole = all.rows[i] ? zoneAt(all, i) : null;
    if (!whole || !isTable(whole)) {
      i++;
      continue;
    }
    const read = (z: Zone) => tableOf(z, all, lines.slice(next, z.from), z.from - next <= 1 ? open : null);
    // What cannot be told over several pages may be told on each.
    const onPage = firstPageOf(whole);
    const together = read(whole);
    const zone = together.grid || !onPage ? whole : onPage;
    const { grid, heads, parts, outer } = zone === whole ? together : read(zone);
    rest(lines.slice(next, zone.from - outer.above.length), grid ? heads.used : []);
    const page = pageOf(lines[zone.from - outer.above.length]);
    if (grid) out[page]?.grids.push(grid);
    // One line of values without labels is no worse as text: its heads and values are counted there.
    else if (zone.rows.length === 1 && parts.length === 1) rest(zone.lines);
    else for (const [p, own] of byPage(parts)) out[p]?.unclear.push(own);
    next = i = zone.to + outer.below.length + 1;
    open = grid && pageOf(lines[next + 1]) > pageOf(lines[next - 1]) ? heads.columns : null;
  }
  rest(lines.slice(next));
  return out;
}

/** The lines of a zone on its first page, where they are a table of their own; null where it has but one page. */
function firstPageOf(zone: Zone): Zone | null {
  const page = pageOf(zone.lines[0]);
  if (pageOf(zone.lines.at(-1)) === page) return null;
  const rows = zone.rows.filter((r) => pageOf(r) === page);
  const count = zone.lines.findLastIndex((l) => l.pieces === rows.at(-1)?.pieces) + 1;
  const first = { rows, lines: zone.lines.slice(0, count), from: zone.from, to: zone.from + count - 1 };
  return count > 0 && isTable(first) ? first : null;
}

const pageOf = (line: Line | undefined) => line?.pieces[0]?.page ?? 0;

/** Lines of words by their page, as they stand there. */
function byPage(parts: Placed[][]): Map<number, Word[][]> {
  const out = new Map<number, Word[][]>();
  for (const part of parts) {
    const page = part[0]?.page ?? 0;
    const shift = (w: Placed) => w.source.bottom - w.bottom;
    const own = part.map((w) => ({ ...w, top: w.top + shift(w), bottom: w.source.bottom }));
    out.set(page, [...(out.get(page) ?? []), own]);
  }
  return out;
}

const isWithin = (a: Word, b: Word) =>
  a.top >= b.top - 1 && a.bottom <= b.bottom + 1 && a.left >= b.left - 1 && a.right <= b.right + 1;
/** A piece is part of a word, or words were cut from it. */
const isPartOf = (piece: Word, words: Word[]) => words.some((w) => isWithin(piece, w) || isWithin(w, piece));
