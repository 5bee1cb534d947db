/**
 * The pages of a document one under the other: a table that goes on over the page break is one table then, also where the break falls
 * between two lines of a label. Heads that every page repeats are left out where the rows under them go on.
 */
import { isEndOfLabel, isFormPiece, lettersOf } from "./form-labels";
import type { Page, Word } from "./model";

/** A word in the strip: its heights are the strip's. */
export interface Placed extends Word {
  page: number;
  /** As it stands on its page. */
  source: Word;
}

/** From the last line of a page to the first of the next, in character heights: more than between lines of one label, less than between tables. */
const BREAK = 2;
/** The same where the pages are of different widths. */
const APART = 10;
/** Places that agree, in points. */
const SAME = 1.5;
/** Lines a repeated head may take. */
const MOST_HEAD_LINES = 12;

/**
 * @param pages all words of each page
 * @param outside those outside ruled tables: what the strip is made of
 */
export function stripOf(pages: Page[], outside: Word[][]): Placed[] {
  const own = withoutRepeatedHeads(outside);
  const out: Placed[] = [];
  let end = 0;
  pages.forEach((page, i) => {
    if (page.words.length === 0) return;
    const left = new Set(own[i]);
    const dropped = new Set(outside[i]?.filter((w) => !left.has(w)));
    const kept = page.words.filter((w) => !dropped.has(w));
    const first = kept.reduce((a, b) => (a.bottom < b.bottom ? a : b), kept[0] as Word);
    const gap = (page.width === pages[i - 1]?.width ? BREAK : APART) * first.size;
    const shift = end + gap - first.bottom;
    for (const w of own[i] ?? []) out.push({ ...w, top: w.top + shift, bottom: w.bottom + shift, page: i, source: w });
    end = Math.max(...kept.map((w) => w.bottom)) + shift;
  });
  return out;
}

/** Words of a page by lines. */
function linesOf(words: Word[]): Word[][] {
  const lines: Word[][] = [];
  for (const w of [...words].sort((a, b) => a.bottom - b.bottom)) {
    const line = lines.at(-1);
    if (line && w.bottom - (line[0] as Word).bottom < w.size * 0.35) line.push(w);
    else lines.push([w]);
  }
  return lines.map((l) => l.sort((a, b) => a.left - b.left));
}

const sameLine = (a: Word[] | undefined, b: Word[] | undefined) =>
  a !== undefined &&
  b !== undefined &&
  a.length === b.length &&
  a.every((w, i) => w.text === b[i]?.text && Math.abs(w.left - b[i].left) < SAME);

/** The first words of a row of the form in these lines, or undefined. */
const rowWords = (lines: Word[][]): string | undefined =>
  lines
    .flat()
    .map((w) => lettersOf(w.text))
    .find(isFormPiece);

/** Lines at the top of a page that are those of an earlier page, and under which other rows of the form follow than there. */
function repeatedHead(page: Word[][], earlier: Word[][]): number {
  for (let from = 0; from < earlier.length; from++) {
    let n = 0;
    while (n < MOST_HEAD_LINES && sameLine(page[n], earlier[from + n]) && !page[n]?.some((w) => /[\d。]/.test(w.text)))
      n++;
    // 息, 信息: the end of a row's label may stand at the same place on two pages.
    if (
      !page
        .slice(0, n)
        .flat()
        .some((w) => !isEndOfLabel(lettersOf(w.text)))
    )
      continue;
    const [row, other] = [rowWords(page.slice(n, n + 3)), rowWords(earlier.slice(from + n, from + n + 3))];
    if (n > 0 && row && other && row !== other) return n;
  }
  return 0;
}

function withoutRepeatedHeads(pages: Word[][]): Word[][] {
  const lines = pages.map(linesOf);
  return pages.map((words, i) => {
    const earlier = [lines[i - 1], lines[i - 2]].filter((l) => l !== undefined);
    const n = Math.max(0, ...earlier.map((e) => repeatedHead(lines[i] ?? [], e)));
    const head = new Set(lines[i]?.slice(0, n).flat());
    return n === 0 ? words : words.filter((w) => !head.has(w));
  });
}
