/** How a printed label may differ from a known one and still be it: wrong characters, words left out. */

/** Words that turn a label into its opposite or into another row. */
const DECISIVE = /[不非未无免否博信复诉增减]/gu;
const decisive = (s: string) => (s.match(DECISIVE) ?? []).sort().join("");

/** True when two near spellings differ in a word that decides: one put in, left out, or put in the place of another. */
export function contradicts(a: string, b: string): boolean {
  if (decisive(a) === decisive(b)) return false;
  if (a.length !== b.length) return true;
  // A wrong character in the place of one that decides is still only a wrong character.
  return [...a].some((c, i) => c !== b[i] && decisive(c) !== "");
}

/** Edits between two strings, or `limit` + 1 as soon as it is more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      const d = Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + cost);
      row.push(d);
      if (d < least) least = d;
    }
    if (least > limit) return limit + 1;
    before = row;
  }
  return before[b.length] ?? limit + 1;
}

/** Wrong characters forgiven in a label of that length. */
export const forgiven = (length: number) => (length >= 14 ? 3 : length >= 9 ? 2 : length >= 5 ? 1 : 0);

/** Shorter pieces of a label are words of many. */
export const SHORTEST_LEFT = 6;

/** True when one stretch of words, no more than half, was left out of the label: what stands before and behind it is whole words. */
export function isLeftOf(short: string, label: string): boolean {
  const gone = label.length - short.length;
  if (gone < 2 || gone > short.length) return false;
  for (let n = 0; n <= short.length; n++)
    if (n !== 1 && n !== short.length - 1 && label.startsWith(short.slice(0, n)) && label.endsWith(short.slice(n)))
      return true;
  return false;
}
