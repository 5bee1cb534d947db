/**
 * How place names are read and written: one reading per character, the words that differ, traditional characters.
 * The general readings come from pinyin-pro; what it gets wrong in place names is corrected in readings.json.
 */
import { Converter } from "opencc-js";
import { pinyin } from "pinyin-pro";
import corrections from "./readings.json";

export interface Readings {
  /** "a" → all characters mostly read so, in one string. */
  chars: Record<string, string>;
  /** Words read otherwise than character by character; tone-free syllables. */
  words: Record<string, string>;
}

/** Shorter words first: the longer ones overrule them. */
const WORDS = Object.entries(corrections.words).sort((a, b) => a[0].length - b[0].length);

const read = (word: string): string[] => pinyin(word, { toneType: "none", type: "array", v: true, nonZh: "removed" });

/** Readings enough to spell every given stem. Words longer than needed are not listed. */
export function readingsFor(stems: string[]): Readings {
  const votes = new Map<string, Map<string, number>>();
  const spelled = new Map<string, string[]>();
  for (const stem of new Set(stems)) {
    const han = stem.replace(/[^\p{Script=Han}]/gu, "");
    const syllables = read(han);
    const chars = [...han];
    if (syllables.length !== chars.length) continue;
    chars.forEach((c, i) => {
      const fixed = (corrections.chars as Record<string, string>)[c];
      if (fixed) syllables[i] = fixed;
    });
    for (const [word, reading] of WORDS) {
      const at = han.indexOf(word);
      if (at < 0) continue;
      for (const [i, syllable] of reading.split(" ").entries()) syllables[at + i] = syllable;
    }
    spelled.set(han, syllables);
    chars.forEach((c, i) => {
      const of = votes.get(c) ?? new Map<string, number>();
      of.set(syllables[i]!, (of.get(syllables[i]!) ?? 0) + 1);
      votes.set(c, of);
    });
  }
  const usual = new Map(
    [...votes].map(([c, of]) => [c, [...of].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]![0]]),
  );
  for (const [c, reading] of Object.entries(corrections.chars)) usual.set(c, reading);
  const chars: Record<string, string> = {};
  for (const [c, reading] of [...usual].sort()) chars[reading] = (chars[reading] ?? "") + c;
  const words: Record<string, string> = { ...corrections.words };
  for (const [han, syllables] of [...spelled].sort((a, b) => a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))) {
    if (spell(han, usual, words).join(" ") !== syllables.join(" ")) words[han] = syllables.join(" ");
  }
  return { chars: Object.fromEntries(Object.entries(chars).sort()), words };
}

/** Longest listed word first, else character by character; the reader of the data does the same. */
function spell(han: string, usual: Map<string, string>, words: Record<string, string>): string[] {
  const out: string[] = [];
  for (let i = 0; i < han.length; ) {
    let length = Math.min(han.length - i, 8);
    while (length > 1 && !words[han.slice(i, i + length)]) length--;
    if (length > 1) out.push(...words[han.slice(i, i + length)]!.split(" "));
    else out.push(usual.get(han[i]!) ?? "");
    i += length;
  }
  return out;
}

/** Traditional forms of the characters that occur in the names: pairs of two, 門门馬马 … */
export function traditionalPairs(names: string[]): string {
  const chars = new Set(names.join(""));
  const pairs = new Map<string, string>();
  const forms = (["t", "tw", "hk"] as const).map((to) => Converter({ from: "cn", to }));
  for (const c of chars) {
    for (const convert of forms) {
      const t = convert(c);
      // A form that is itself a character of the names (乾 in 乾县) stays what it is.
      if ([...t].length === 1 && t !== c && !chars.has(t)) pairs.set(t, c);
    }
  }
  return [...pairs].sort().flat().join("");
}
