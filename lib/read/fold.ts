import { RADICALS } from "@/lib/radicals";

/**
 * Folding: full-width and look-alike characters become their plain form, one code unit for one, so that an offset into the
 * folded text is an offset into the original. Whatever would change the length (㈠, ⒈, …) stays and is left to the matchers.
 */

/** Folds that NFKC does not make, or makes differently from what the forms mean. */
const OWN: Record<string, string> = {
  "「": '"',
  "」": '"',
  "『": '"',
  "』": '"',
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "＂": '"',
  "‘": "'",
  "’": "'",
  〇: "〇",
  "○": "〇",
  "﹣": "-",
  "−": "-",
  "‐": "-",
  "‑": "-",
  "–": "-",
  "―": "—",
  "─": "—",
  "━": "—",
  "∶": ":",
  "︰": ":",
  "﹕": ":",
  "¦": "|",
  "｜": "|",
  "│": "|",
  "┃": "|",
  "﹐": ",",
  "、": "、",
  // Line and paragraph separators, the manual line break of Word, the next-line sign.
  "\u2028": "\n",
  "\u2029": "\n",
  "\u000b": "\n",
  "\u0085": "\n",
  "\u200b": " ",
  "\u200c": " ",
  "\u200d": " ",
  "\u2060": " ",
  "\ufeff": " ",
  "\u00ad": " ",
  "\u00a0": " ",
  "\t": "\t",
};

for (let i = 0; i < RADICALS.length; i += 2) OWN[RADICALS[i] as string] = RADICALS[i + 1] as string;

/**
 * Names of characters that a converter left standing as such (2&nbsp;件): the character and blanks, so that no offset moves. Most common
 * ones only; an unknown name stays as it is.
 */
const ENTITIES: Record<string, string> = {
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  quot: '"',
  ldquo: '"',
  rdquo: '"',
  lsquo: "'",
  rsquo: "'",
  middot: "·",
  mdash: "—",
  ndash: "-",
  amp: "&",
  lt: "<",
  gt: ">",
};
const ENTITY = /&(?:([a-z]{2,6})|#(\d{2,6})|#x([\da-f]{2,5}));/gi;

function entity(printed: string, name?: string, decimal?: string, hex?: string): string {
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
  const c = name ? ENTITIES[name.toLowerCase()] : code >= 0x20 && code < 0xd800 ? String.fromCharCode(code) : undefined;
  return c === undefined ? printed : c.padEnd(printed.length);
}

/** ① and ² would fold to plain digits and glue themselves to the number behind them. */
const KEEP = /[\u00b2\u00b3\u00b9\u2070-\u209f\u2460-\u24ff\u2776-\u2793]/;

const cache = new Map<string, string>();

function foldUnit(c: string): string {
  const own = OWN[c];
  if (own !== undefined) return own;
  if (KEEP.test(c)) return c;
  const n = c.normalize("NFKC");
  return n.length === 1 ? n : c;
}

/**
 * The text with every character folded, same length.
 * "（２０１８年度）" → "(2018年度)".
 */
export function fold(printed: string): string {
  const named = printed.includes("&") ? printed.replace(ENTITY, entity) : printed;
  // The line end of old Macintosh files, alone.
  const text = named.includes("\r") ? named.replace(/\r(?!\n)/g, "\n") : named;
  let out = "";
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Plain ASCII and the common Han block never change; surrogates must not be split.
    if (
      (code < 0x80 && code !== 0x7f && code !== 0x0b) ||
      (code >= 0x4e00 && code <= 0x9fff) ||
      (code >= 0xd800 && code <= 0xdfff)
    )
      continue;
    const c = text[i] as string;
    let f = cache.get(c);
    if (f === undefined) {
      f = foldUnit(c);
      cache.set(c, f);
    }
    if (f !== c) {
      out += text.slice(from, i) + f;
      from = i + 1;
    }
  }
  return from === 0 ? text : out + text.slice(from);
}
