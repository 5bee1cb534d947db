/**
 * Compiles the prose patterns of phrases.json: slot notation to a matcher for the words before a number and one for the words
 * after it. The notation is explained in lib/extract/narrative/README.md; the patterns themselves are data.
 */
import { patternsOf } from "./frames";
import { type Phrase, PhraseFileSchema, type PhrasePattern, type Say, type TopicWords } from "./phrase-file";
import phrasesJson from "./phrases.json";
import { enter } from "./say-index";
import { endingsOf, matchOn, pastWords, withoutWords } from "./slot-match";
import { hasGap, wordsIn } from "./slot-words";
import { firstChars, parseSlots, type Words } from "./slots";

export type { Phrase, Say, TopicWords } from "./phrase-file";
export { beginOf, type Candidate, saysFor } from "./say-index";

const file = PhraseFileSchema.parse(phrasesJson);
const escaped = (s: string) => s.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");

/** A list of words of the data. */
function wordList(name: string): readonly string[] {
  const list = file.words[name];
  if (list === undefined) throw new Error(`phrases.json has no list of words "${name}".`);
  return list;
}
const anyOf = (name: string) => wordList(name).map(escaped).join("|");

/** Words that may always stand between the last word of a pattern and its number: 共, 达, 为. */
const FILLERS = wordList("fillers");
/** Words a label may be wrapped in when it stands behind its number: 3件为自然人申请, 1件按无法提供办结. */
const LEADING = wordList("label_leads");
const TRAILING = wordList("label_trails");
/** Words that change nothing about what a figure counts. */
export const HARMLESS = wordList("harmless");
/** Ways of asking or applying: what came one way is not all that came. */
export const WAYS = wordList("ways");
/** 过去的一年, 统计期内: other words for the reporting year. */
export const YEAR_WORDS = new RegExp(anyOf("year"), "g");
/** Words that say nothing about the figure beside them. */
export const NEUTRAL_WORDS: ReadonlySet<string> = new Set([...wordList("neutral"), ...wordList("neutral_signs")]);
/** The same, the first that fits at every place. */
export const NEUTRAL = new RegExp(`${anyOf("neutral")}|[${wordList("neutral_signs").map(escaped).join("")}]`, "g");
/** Things named in one part and counted in the next. */
export const TOPICS: readonly TopicWords[] = file.topics;

/** Compiles one pattern; `N` splits it into the words before and after the number. */
export function compileSay(pattern: string, words: Words, phrase: Phrase): Say {
  const at = pattern.indexOf("N");
  if (at < 0 || pattern.indexOf("N", at + 1) >= 0) throw new Error(`Pattern "${pattern}" needs exactly one N.`);
  const after = parseSlots(pattern.slice(at + 1).trim(), words);
  const before = parseSlots(pattern.slice(0, at), words);
  return {
    source: pattern,
    before,
    endings: endingsOf(before),
    near: before.slice(before.findLastIndex((slot) => slot.kind === "gap") + 1),
    after,
    goesOnWith: firstChars(after),
    gap: hasGap(before) || hasGap(after),
    mirrored: phrase.list === true && after.length === 0,
    years: pattern.slice(0, at).includes("Y"),
    order: 0,
    phrase,
  };
}

/** Where the words of `text` can end once 共, 达, 为 and the like before the number are taken away. */
export function endsBefore(text: string): number[] {
  return withoutWords(text, [text.length], FILLERS);
}

/** Where the words behind a number can begin: 12件左右的… */
export const startsBehind = (text: string): number[] => pastWords(text, [0], ["的", "左右", "以上"]);

/**
 * End of the longest match of a say's words behind the number, 0 where it has none, -1 where they do not stand there.
 *
 * @param starts where they can begin, see startsBehind
 */
export function endOf(say: Say, text: string, starts: readonly number[]): number {
  if (say.after.length === 0) return 0;
  const ends = matchOn(say.after, text, starts);
  return ends.length === 0 ? -1 : Math.max(...ends);
}

/** True where the words that must come in the next part do; `text` begins right behind the number's own part. */
export const goesOn = (phrase: Phrase, text: string): boolean =>
  phrase.next === null || (/^[,、]/.test(text) && matchOn(phrase.next, text, [1]).length > 0);

/** True where a list's label stands behind its number and fills its part. */
export function standsBehind(say: Say, text: string): boolean {
  const ends = matchOn(say.before, text, pastWords(text, [0], LEADING));
  return ends.length > 0 && pastWords(text, ends, TRAILING).includes(text.length);
}

const fills = new WeakMap<Say, ReadonlySet<string>>();

/** Words a match of the pattern can consist of; empty for patterns without a gap, whose matches hold no others. */
export const wordsOf = (say: Say): ReadonlySet<string> => (say.gap ? allWordsOf(say) : NO_WORDS);
const NO_WORDS: ReadonlySet<string> = new Set();

/** Every word of the pattern. */
export function allWordsOf(say: Say): ReadonlySet<string> {
  let own = fills.get(say);
  if (own === undefined) {
    own = new Set([...wordsIn(say.before), ...wordsIn(say.after)]);
    fills.set(say, own);
  }
  return own;
}

/** All patterns, compiled once, in the order of the file. */
export const says: readonly Say[] = compileAll();

function compileAll(): Say[] {
  const all: Say[] = [];
  for (const p of file.patterns) {
    const units = file.units[p.units];
    if (units === undefined) throw new Error(`Pattern for ${p.key}: no unit class "${p.units}".`);
    const { say, frame } = p;
    const patterns = [...say, ...(frame ? patternsOf(frame) : [])];
    if (patterns.length === 0) throw new Error(`Entry for ${p.key}: neither "say" nor "frame".`);
    const phrase = phraseOf(p, units);
    for (const pattern of patterns) {
      const compiled = { ...compileSay(pattern, file.words, phrase), order: all.length };
      all.push(compiled);
      for (const unit of [...units, ...(p.unitless ? [""] : [])]) enter(unit, compiled);
    }
  }
  return all;
}

/** Every field is written out, also where it is not given: each number asks hundreds of phrases, and asks objects of one shape fastest. */
function phraseOf(p: PhrasePattern, units: readonly string[]): Phrase {
  return {
    key: p.key,
    new: p.new,
    applicant: p.applicant,
    family: p.family,
    context: p.context,
    after: p.after,
    units: new Set(units),
    not: p.not && p.not.length > 0 ? new RegExp(p.not.map(escaped).join("|")) : null,
    eras: p.eras,
    unitless: p.unitless,
    list: p.list,
    bare: p.bare,
    year: p.year,
    strictogi: p.strictogi,
    verb: p.verb,
    zero: p.zero,
    follow: p.follow === undefined ? null : new RegExp(`^[,(]*(?:其中)?[,:]?${escaped(p.follow)}`),
    next: p.next === undefined ? null : parseSlots(p.next, file.words),
    require: p.require,
    fills: p.fills,
    id: p.id,
  };
}
