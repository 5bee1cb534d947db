/**
 * Compiles the prose patterns of phrases.json: slot notation to a matcher for the words before a number and one for the words
 * after it. The notation is explained in lib/extract/narrative/README.md; the patterns themselves are data.
 */
import { z } from "zod";
import { APPLICANTS, ERAS } from "@/lib/report";
import { patternsOf } from "./frames";
import phrasesJson from "./phrases.json";
import { enter } from "./say-index";
import { type Endings, endingsOf, matchOn, pastWords, withoutWords } from "./slot-match";
import { hasGap, wordsIn } from "./slot-words";
import { type Chars, firstChars, parseSlots, type Slots, type Words } from "./slots";

export { beginOf, type Candidate, saysFor } from "./say-index";

const Word = z.string().min(1);
const PatternSchema = z.strictObject({
  /** Dictionary key; a name with @ marks figures that are recognised but are no indicator. */
  key: z.string().regex(/^@?[a-z0-9_]+$/),
  /** Key in reports of the 2019 and 2021 forms, where another row means the same. */
  new: z.string().optional(),
  applicant: z.enum(APPLICANTS).optional(),
  family: z.string(),
  /** What must surround the number before the pattern applies. */
  context: z
    .enum([
      "requests",
      "recon",
      "litig",
      "ogi",
      "proactive",
      "staff",
      "training",
      "trained",
      "site",
      "reading",
      "readplace",
      "mailbox",
      "fees",
      "consult",
      "press",
      "interview",
      "gazette",
      "made",
      "finished",
    ])
    .optional(),
  /** The last figure of the sentence must be of a key that begins so: 制发规范性文件9件,废止3件. */
  after: z.array(Word).optional(),
  units: z.string(),
  /** Patterns, and verb with object told in every order, see frames.ts. One of them there must be. */
  say: z.array(Word).default([]),
  frame: z.strictObject({ do: Word, what: Word }).optional(),
  /** Words that must stand neither in the match nor before it in the same part. */
  not: z.array(z.string()).optional(),
  eras: z.array(z.enum(ERAS)).optional(),
  /** The figure may stand without a measure word. */
  unitless: z.boolean().optional(),
  /** An item of a breakdown: its label must fill its part of the clause; it is also told with the number first. */
  list: z.boolean().optional(),
  /** The noun alone, without a verb: only where nothing else stands in its part. */
  bare: z.boolean().optional(),
  /** Year the Y of the pattern must be, relative to the report's. */
  year: z.enum(["last", "next"]).optional(),
  /** 信息公开 must stand in the same sentence, or the section be that of disputes. */
  strictogi: z.boolean().optional(),
  /** Nothing but a verb: not where the number has an object of its own (收到3条意见). */
  verb: z.boolean().optional(),
  /** Only where the number is 0: 依申请公开信息0条 tells of no request, 12条 of documents. */
  zero: z.boolean().optional(),
  /** Words that must follow the number, behind a comma or bracket. */
  follow: Word.optional(),
  /** Words that must open the part behind the number's, in slot notation: 召开会议3次,专题研究政务公开工作. */
  next: Word.optional(),
  require: z.string().optional(),
  /** The words behind the number must fill its part. */
  fills: z.boolean().optional(),
  id: z.string().optional(),
});
const TopicSchema = z.strictObject({
  /** The name as the patterns know it. */
  say: Word,
  names: z.array(Word).min(1),
  /** What a part may consist of whose number is the topic's; "" where the number alone will do. */
  verbs: z.array(z.string()).min(1),
});
/** A thing that is named in one part and counted in the next. */
export type TopicWords = z.infer<typeof TopicSchema>;
const FileSchema = z.strictObject({
  about: z.string(),
  units: z.record(z.string(), z.array(Word)),
  words: z.record(z.string(), z.array(Word)),
  topics: z.array(TopicSchema),
  patterns: z.array(PatternSchema),
});

export type PhrasePattern = z.infer<typeof PatternSchema>;

/** One way of saying it, compiled: the words before the number and those behind its unit. */
export interface Say {
  source: string;
  before: Slots;
  /** Of every slot of them, what those before it can end with. */
  endings: Endings;
  /** Of the words before the number those behind the last gap; all of them where there is none. */
  near: Slots;
  after: Slots;
  /** Characters that the words behind the number can begin with; null: any, or there are no words. */
  goesOnWith: Chars | null;
  /** Items of a list are also told with the number first: 3件予以公开. */
  mirrored: boolean;
  /** True where the pattern passes over words of any kind. */
  gap: boolean;
  /** True when the pattern looks at years (Y) in the words before the number. */
  years: boolean;
  /** Its place in the file. */
  order: number;
  phrase: Phrase;
}

export interface Phrase extends Omit<PhrasePattern, "say" | "frame" | "units" | "not" | "follow" | "next"> {
  units: ReadonlySet<string>;
  not: RegExp | null;
  follow: RegExp | null;
  next: Slots | null;
}

const file = FileSchema.parse(phrasesJson);
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
