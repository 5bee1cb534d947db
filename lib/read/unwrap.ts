/**
 * Text that was broken at a fixed width (mail, terminals, converters of PDF): its line ends inside a paragraph are no line ends. They
 * become blanks, so that no offset moves. A text counts as wrapped only where several of its long lines break off in the middle of a
 * sentence at nearly the same width.
 */
import { ITEM_MARK } from "@/lib/item-marks";
import { BEHIND_FIGURE } from "./column-tokens";
import { splitLines } from "./plain";
import { placesOf } from "./width";

/** Columns a line may fall short of the width: a number or a mark that did not fit went on to the next line. */
const SHORT_OF = 12;
/** Narrower text is a list, wider text was not broken by width. */
const NARROWEST = 44;
const WIDEST = 200;
/** Lines that break off in the middle of a sentence before a text counts as wrapped. */
const PROOF = 3;

const ENDED = /[。!?]["')》」]?$/;
const BROKEN = /[\u4e00-\u9fff\d,、;:)%"》]$/;
/** Marks of lists in Markdown and mail, and rules drawn with dashes. */
const BULLET = /^(?:[#>|*•■]|---)/;
const opens = (words: string) => ITEM_MARK.test(words) || BULLET.test(words);

interface Line {
  start: number;
  end: number;
  indent: number;
  /** Columns up to the last character, two for a character of full width. */
  width: number;
  words: string;
}

/** The folded text with the line ends of wrapped paragraphs blanked; the same text where it is not wrapped. */
export function unwrap(folded: string): string {
  const lines = splitLines(folded).map((l) => lineOf(folded, l));
  const width = widthOf(lines);
  if (width === null) return folded;
  let out = "";
  let from = 0;
  let first = lines[0];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next || !first) break;
    if (!goesOn(line, next, first, width)) {
      first = next;
      continue;
    }
    out += folded.slice(from, line.end) + " ".repeat(next.start - line.end);
    from = next.start;
  }
  return out + folded.slice(from);
}

function lineOf(folded: string, { start, end }: { start: number; end: number }): Line {
  const text = folded.slice(start, end).trimEnd();
  const words = text.trimStart();
  return { start, end, words, indent: columns(text.slice(0, text.length - words.length)), width: columns(text) };
}

function columns(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i++) n += placesOf(text.charCodeAt(i));
  return n;
}

/** Words in sentences: no columns, no bars, mostly Han. */
function isProse({ words }: Line): boolean {
  return words.length >= 4 && !/[|\t]|\S {2,}\S|\d +[\d\-—/]|[-=—]{4}/.test(words) && /[\u4e00-\u9fff]{2}/.test(words);
}

/** The width the text was broken at, or null. */
function widthOf(lines: readonly Line[]): number | null {
  const prose = lines.filter(isProse);
  const width = Math.max(0, ...prose.map((l) => l.width));
  if (width < NARROWEST || width > WIDEST) return null;
  const long = prose.filter((l) => l.width > width / 2);
  const full = long.filter((l) => l.width >= width - SHORT_OF);
  if (full.length * 2 < long.length) return null;
  const broken = lines.filter((l, i) => {
    const next = lines[i + 1];
    return (
      next !== undefined &&
      l.width >= width - SHORT_OF &&
      isProse(l) &&
      isProse(next) &&
      /[\u4e00-\u9fff\d,、]$/.test(l.words) &&
      /[,。;]/.test(next.words) &&
      !opens(next.words)
    );
  });
  return broken.length >= PROOF ? width : null;
}

/** A cell of its own below the label of its row. In sentences something stands behind a number. */
const FIGURE = new RegExp(`^[-+]?\\d[\\d,.]*%?${BEHIND_FIGURE}$`);

function goesOn(line: Line, next: Line, first: Line, width: number): boolean {
  if (line.width < width - SHORT_OF || !isProse(line) || opens(next.words) || FIGURE.test(next.words)) return false;
  // A short rest holds no words of its own: 件。
  if (!isProse(next) && !/^[^|\t]{1,3}[,。;]?$/.test(next.words)) return false;
  if (ENDED.test(line.words)) return next.indent < first.indent;
  return BROKEN.test(line.words) && (next.indent <= first.indent || next.indent <= 4);
}
