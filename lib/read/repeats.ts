/**
 * Text that is no writing: the same few characters over and over. Patterns made for sentences take very long on it, and nothing can be
 * read from it anyway.
 */

/** Characters looked at together. */
const WINDOW = 4096;
/**
 * Different groups of three characters in a window. A page of prose has over a thousand; a form of nothing but zeros still has some
 * hundred, because its labels stand among them.
 */
const LEAST = 100;

/** Blank cells and ruled lines may go on for pages: they are left out of the count. */
const BLANK = /[\s|\-—_.·…=*#]/;
const blankCodes = new Set<number>();
for (let c = 0; c < 0x3100; c++) if (BLANK.test(String.fromCharCode(c))) blankCodes.add(c);

/** Groups are told apart by a hash of this many values, enough for a count up to LEAST. */
const HASHES = 2048;

/** Where such a stretch begins, or -1. Linear, and cheap beside everything else. */
export function repeatsAt(text: string): number {
  if (text.length < WINDOW) return -1;
  /** Window each hash was last seen in. */
  const seen = new Uint32Array(HASHES);
  let window = 1;
  let different = 0;
  let filled = 0;
  let from = 0;
  let a = 0;
  let b = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (blankCodes.has(c)) continue;
    if (filled++ === 0) from = i;
    const hash = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35)) >>> 21;
    a = b;
    b = c;
    if (seen[hash] !== window) {
      seen[hash] = window;
      different++;
    }
    if (filled < WINDOW) continue;
    if (different < LEAST) return from;
    window++;
    different = 0;
    filled = 0;
  }
  return -1;
}
