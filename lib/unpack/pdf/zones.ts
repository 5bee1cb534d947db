/** Which lines are one table: lines of values, the labels between them, and what of the lines above and below belongs to those. */
import { beginsFormLabel, isFormPiece, lettersOf } from "./form-labels";
import { FAR, TITLE } from "./heads";
import { isValue, type Line, type Row } from "./lines";
import type { Placed } from "./strip";
import { type Traced, traceLabels } from "./trace";

export interface Zone {
  rows: Row[];
  /** All its lines, those without values too. */
  lines: Line[];
  from: number;
  to: number;
}

/** Lines of a page, and the values of each that has any. */
export interface Lines {
  lines: Line[];
  rows: (Row | null)[];
}

/** Lines above and below a zone that go on with its labels. */
export interface Outer {
  above: Line[];
  below: Line[];
}

/** Lines of a label between two lines of values; of blank rows of the form there may be more. */
const MOST_LABEL_LINES = 14;
const MOST_BLANK_ROWS_LINES = 60;
/** Lines that labels may take above the first and below the last line of values. */
const MOST_OUTER_LINES = 6;

/** A line without values, all its words left of those of other lines. */
const isLabelLine = (line: Line, row: Row | null | undefined, left: number) =>
  !row && line.words.every((w) => w.right <= left + 2);

/** 三、收到和处理政府信息公开申请情况, 第二十条第(五)项: one line of words that opens a section and is no row of the form. */
const isHeading = ({ words: [word, second] }: Line) =>
  word !== undefined && !second && TITLE.test(word.text.normalize("NFKC")) && !beginsFormLabel(lettersOf(word.text));

/** A row of the form stands in this line, or a part of one. */
const holdsFormWords = (line: Line) => line.words.some((w) => isFormPiece(lettersOf(w.text)));

/** Lines that may be one table: lines of values, between them only words to the left of all values. */
export function zoneAt({ lines, rows }: Lines, from: number): Zone {
  let to = from;
  let left = Math.min(...(rows[from] as Row).values.map((v) => v.left));
  let widest = 0;
  /** Lines since the last one with values that are none of the form. */
  let other = 0;
  for (let j = from + 1; j < lines.length && other < MOST_LABEL_LINES && j - to <= MOST_BLANK_ROWS_LINES; j++) {
    const line = lines[j] as Line;
    const gap = line.y - (lines[j - 1] as Line).y;
    const isOfForm = holdsFormWords(line);
    // Lines further apart than those before: another table, or a heading.
    if (gap > line.size * FAR || (j > from + 3 && gap > widest * 1.4 && !isOfForm)) break;
    widest = Math.max(widest, gap);
    const row = rows[j];
    if (isHeading(line)) break;
    if (isLabelLine(line, row, left)) {
      if (!isOfForm) other++;
      continue;
    }
    if (!row) break;
    left = Math.min(left, ...row.values.map((v) => v.left));
    to = j;
    other = 0;
  }
  const own = lines.slice(from, to + 1);
  return { rows: rows.slice(from, to + 1).filter((r) => r !== null), lines: own, from, to };
}

/** Lines above and below that go on with the labels of the first and the last row: a line breaks only where it is full. */
export function wrapped(zone: Zone, { lines, rows }: Lines, left: number): Outer {
  const ends = zone.lines.flatMap((l) => l.words.flatMap((w) => (w.right <= left + 2 ? [w.right] : [])));
  // Values alone stand between two lines of their label.
  const isFull = (line: Line) => {
    const words = line.words.filter((w) => w.right <= left + 2);
    return words.length === 0 || words.some((w) => w.right > Math.max(...ends) - line.size * 2);
  };
  const opens = (line: Line) => line.words.some((w) => TITLE.test(w.text.normalize("NFKC")));
  return outerLines(zone, lines, (line, beside, isAbove, i) => {
    const [upper, lower] = isAbove ? [line, beside] : [beside, line];
    return (
      !rows[i] &&
      lower.y - upper.y < line.size * 1.75 &&
      line.words.every((w) => w.right <= left + 2) &&
      !opens(lower) &&
      isFull(upper)
    );
  });
}

/** Lines next to the zone as far as `belongs` says. */
function outerLines(
  zone: Zone,
  lines: Line[],
  belongs: (line: Line, beside: Line, isAbove: boolean, index: number) => boolean,
  most = Number.POSITIVE_INFINITY,
): Outer {
  const take = (from: number, step: 1 | -1) => {
    const out: Line[] = [];
    for (let i = from; out.length < most; i += step) {
      const [line, beside] = [lines[i], lines[i - step]];
      if (!line || !beside || !belongs(line, beside, step < 0, i)) break;
      out.push(line);
    }
    return out;
  };
  return { above: take(zone.from - 1, -1).reverse(), below: take(zone.to + 1, 1) };
}

/** The labels of the zone as those of the form, with as many lines around it as they take; null where they are no such labels. */
export function tracedZone(zone: Zone, { lines, rows }: Lines, left: number): (Outer & { labels: Traced[] }) | null {
  const isOwn = (w: Placed) => w.right <= left + 2;
  if (zone.lines.some((l) => l.words.some((w) => isOwn(w) && isFigure(w)))) return null;
  const own = zone.lines.flatMap((l) => l.parts.filter(isOwn));
  if (own.length === 0) return null;
  const { above, below } = outerLines(
    zone,
    lines,
    (line, beside, _, i) =>
      isLabelLine(line, rows[i], left) && !line.words.some(isFigure) && Math.abs(line.y - beside.y) < line.size * FAR,
    MOST_OUTER_LINES,
  );
  const partsOf = (l: Line): Placed[] => l.parts;
  for (let a = above.length; a >= 0; a--)
    for (let b = below.length; b >= 0; b--) {
      const outer = { above: above.slice(above.length - a), below: below.slice(0, b) };
      const labels = traceLabels([...outer.above.flatMap(partsOf), ...own, ...outer.below.flatMap(partsOf)]);
      if (labels) return { ...outer, labels };
    }
  return null;
}

/** A figure among the labels is none of their words: it may be a value. */
const isFigure = (w: Placed) => /^[+\-–—]?[\d,]*\d$|^[-–—⸺/]+$/.test(w.text.normalize("NFKC"));

/** A zone with columns; one line is a table only when it has more values than a sentence. */
export const isTable = ({ rows }: Zone) => {
  const widest = Math.max(...rows.map((r) => r.values.length));
  return widest >= 3 || (rows.length > 1 && (widest >= 2 || rows.length >= 3));
};

/** A line of the zone that ends with a value too near its words to be told from them. */
export const isBlurred = (line: Line, row: Row | null | undefined) =>
  !row && line.words.length > 1 && isValue(line.words.at(-1) as Placed);
