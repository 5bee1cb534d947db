/**
 * The text a browser gives of a table with a paragraph in every cell: a tab in a line of its own between two cells, more blank lines between
 * two rows than between two cells.
 *
 *     规章          0            12         and the next row further below
 *
 *           (tab)        (tab)
 *
 * Such rows are set in one line, with bars for the tabs. In the folded text, so that no offset moves.
 */

/** Tabs in lines of their own that make a table. */
const TABS = 6;
const MOST_GAP = 4;

interface Words {
  line: number;
  tab: boolean;
}

/** Blank lines between two of `found`. */
const gap = (a: Words, b: Words) => b.line - a.line - 1;

/** The folded text with such rows in one line, of the same length. */
export function tabLinesJoined(folded: string): string {
  if (!/\n[^\S\n\t]*\t[^\S\n\t]*\n/.test(folded)) return folded;
  const lines = folded.split("\n");
  const found: Words[] = [];
  for (const [line, words] of lines.entries()) {
    const tab = words.trim() === "" && words.includes("\t");
    if (tab || words.trim() !== "") found.push({ line, tab });
  }
  if (found.filter((f) => f.tab).length < TABS) return folded;
  // Blank lines between a cell and the tab beside it: as many on both sides.
  const within = mostCommon(
    found.flatMap((f, i) => {
      const next = found[i + 1];
      return next && f.tab !== next.tab ? [gap(f, next)] : [];
    }),
  );
  if (within < 1 || within > MOST_GAP) return folded;
  /** Lines whose end, and every end up to the next words, parts no rows. */
  const joined = new Set<number>();
  for (const [i, a] of found.entries()) {
    const b = found[i + 1];
    // Between two tabs stands a blank cell; paragraphs of one cell are as far apart as cell and tab.
    const isOne = b && (a.tab && b.tab ? gap(a, b) <= 2 * within + 1 : gap(a, b) === within && besideTab(found, i));
    if (isOne) for (let n = a.line; n < b.line; n++) joined.add(n);
  }
  const tabs = new Set(found.flatMap((f) => (f.tab ? [f.line] : [])));
  return lines
    .map((words, n) => {
      const shown = tabs.has(n) && (joined.has(n - 1) || joined.has(n)) ? words.replaceAll("\t", "|") : words;
      return n === lines.length - 1 ? shown : shown + (joined.has(n) ? " " : "\n");
    })
    .join("");
}

/** The words at `i` and the next are in a row: one of them is a tab, or tabs stand before the one and behind the other at the same distance. */
function besideTab(found: readonly Words[], i: number): boolean {
  const [before, a, b, behind] = [found[i - 1], found[i], found[i + 1], found[i + 2]];
  if (a?.tab || b?.tab) return true;
  return before?.tab === true && behind?.tab === true;
}

function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0] as [number, number])[0];
}
