/** Lines of words outside ruled tables, and which of them end in values. */
import { isFormPiece, lettersOf } from "./form-labels";
import { roomOf } from "./grid";
import type { Placed } from "./strip";

export interface Line {
  y: number;
  size: number;
  /** Phrases and values. */
  words: Placed[];
  /** The same with cells apart that nearly touch. */
  parts: Placed[];
  /** As pdf.js gave them. */
  pieces: Placed[];
}

/** A line that ends in values. */
export interface Row extends Line {
  values: Placed[];
  labels: Placed[];
}

/** Words that fill value and unit cells: numbers, dashes, measure words. */
const VALUE =
  /^(?:[+\-－增减]?[\d,，.０-９]+(?:元|万元|件|条|次|人|个)?|[-—–－⸺/／]+|无|不适用|件|条|次|篇|人|个|项|期|人次|万元|元)$/;
/** Fonts may give 人 as the radical that looks like it. */
export const isValue = (w: Placed) => VALUE.test(w.text.normalize("NFKC"));
/** 项, 件: a word of the column of units, or the end of a label broken over lines. */
const isMeasure = (w: Placed) => /^\p{Script=Han}+$/u.test(w.text.normalize("NFKC")) && isValue(w);
/** A gap between two pieces of a run of letters, of one word, between two words of a label, and the least one between two cells, in character heights. */
const TOUCHING = 0.05;
const WORD = 0.3;
export const PHRASE = 0.7;
/** A blank between words that pdf.js joined is at least this wide, in character heights. */
const LEAST_BLANK = 0.2;
/** Letters and digits of one line stand a little higher or lower, lines of neighbouring cells more. */
const LEVEL = 0.2;
const COLUMN = 0.4;
/** Lines that a word may still belong to, from the last one back. */
const NEAR = 12;

export function linesOf(words: Placed[]): Line[] {
  const lines: Line[] = [];
  for (const w of [...words].sort((a, b) => a.bottom - b.bottom || a.left - b.left)) {
    const line = lines.slice(-NEAR).findLast((l) => Math.abs(l.y - w.bottom) < Math.min(l.size, w.size) * 0.45);
    if (line) line.pieces.push(w);
    else lines.push({ y: w.bottom, size: w.size, words: [], parts: [], pieces: [w] });
  }
  for (const l of lines) {
    const sorted = [...l.pieces].sort((a, b) => a.left - b.left);
    let isEnd = true;
    const parts = sorted
      .toReversed()
      .flatMap((w) => {
        const cut = splitValues(w, isEnd);
        isEnd &&= cut.every((p) => VALUE.test(p.text));
        return cut.toReversed();
      })
      .toReversed();
    l.words = joined(parts);
    l.parts = joined(parts, TOUCHING, TOUCHING);
  }
  return lines;
}

/** (相同信息计 1条): the 1 of the form's own remarks is no value, also at the end of a line. */
const COUNTS_ONE = /[(（][^)）]*计\s*1$/;

/** pdf.js may join "规章 3" when the gap is small; values at the end of a word are cut off it. @param isEnd only values stand behind it */
function splitValues(w: Placed, isEnd: boolean): Placed[] {
  const parts = w.text.split(/\s+/);
  if (parts.length < 2 || !parts.slice(isEnd ? 1 : 0).every((p) => VALUE.test(p)) || COUNTS_ONE.test(w.text))
    return [w];
  return cutAtBlanks(w, parts);
}

/** The parts of a word at their places: letters take their usual room, blanks what is left over. */
export function cutAtBlanks(w: Placed, parts: string[]): Placed[] {
  const rooms = parts.map((t) => [...t].reduce((n, c) => n + roomOf(c), 0));
  const all = rooms.reduce((a, b) => a + b, 0);
  const width = w.right - w.left;
  const blanks = parts.length - 1;
  const unit = Math.min(w.size, width / (all + blanks * LEAST_BLANK));
  const blank = blanks > 0 ? (width - all * unit) / blanks : 0;
  let left = w.left;
  return parts.map((text, i) => {
    const part = { ...w, text, left, right: left + (rooms[i] as number) * unit };
    left = part.right + blank;
    return part;
  });
}

/** Pieces of one word in different fonts are one again, and words of one label: at most `gap` apart and `most` over one another. */
export function joined(words: Placed[], gap = WORD, most = Number.POSITIVE_INFINITY): Placed[] {
  const out: Placed[] = [];
  for (const w of words) {
    const last = out.at(-1);
    const isNext =
      last &&
      w.left - last.right < w.size * gap &&
      last.right - w.left < w.size * most &&
      Math.abs(w.bottom - last.bottom) < Math.min(w.size, last.size) * LEVEL;
    if (last && isNext && !(/\d$/.test(last.text) && /^\d/.test(w.text)))
      out[out.length - 1] = { ...last, text: last.text + w.text, right: w.right, top: Math.min(last.top, w.top) };
    else out.push(w);
  }
  return out;
}

/** Lines of one label are at most this many character heights apart. */
const PITCH = 2.3;

/** 项 under 属于行政查询事 is the end of a label; 件 under 单位, or under another 件, is a unit. */
function endsLabel(w: Placed, above: Line[]): boolean {
  const over = above
    .filter((l) => w.bottom - l.y < w.size * PITCH)
    .flatMap((l) => l.words.filter((o) => o.left < w.right && o.right > w.left && !isValue(o)));
  return isMeasure(w) && over.some((o) => isFormPiece(lettersOf(o.text + w.text)));
}

/** Values of each line; null where it has none. */
export const rowsOf = (lines: Line[]): (Row | null)[] =>
  lines.map((l, i) => asRow(l, lines.slice(Math.max(0, i - 2), i)));

/** Values at the right end of a line, a gap and labels before them; null when the line is prose. */
export function asRow(line: Line, above: Line[] = []): Row | null {
  const { words } = line;
  let first = words.length;
  while (first > 0 && isValue(words[first - 1] as Placed)) first--;
  if (words[first] && endsLabel(words[first] as Placed, above)) first++;
  const values = words.slice(first);
  const [value] = values;
  const before = words[first - 1];
  if (!value || (before && value.left - before.right < line.size * COLUMN)) return null;
  return { ...line, y: value.bottom, values, labels: joined(words.slice(0, first), PHRASE) };
}
