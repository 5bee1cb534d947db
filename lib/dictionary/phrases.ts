/**
 * Compiles the prose patterns of phrases.json: slot notation to a matcher for the words before a number and one for the words
 * after it. The notation is explained in lib/extract/narrative/README.md; the patterns themselves are data.
 */
import { z } from "zod";
import { APPLICANTS, ERAS } from "@/lib/report";
import { patternsOf } from "./frames";
import phrasesJson from "./phrases.json";
import { SayAutomaton } from "./say-automaton";
import { matchBack, matchOn, pastWords, withoutWords } from "./slot-match";
import { hasGap, wordsIn } from "./slot-words";
import { parseSlots, type Slots, type Words } from "./slots";

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
  /** Of the words before the number those behind the last gap; all of them where there is none. */
  near: Slots;
  after: Slots;
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
    near: before.slice(before.findLastIndex((slot) => slot.kind === "gap") + 1),
    after,
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

/** Begin of the longest match of a say's words before the number, or -1. */
export function beginOf(say: Say, text: string, ends: readonly number[]): number {
  if (say.before.length === 0) return text.length;
  const starts = matchBack(say.before, text, ends);
  return starts.length === 0 ? -1 : Math.min(...starts);
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

/** The says of a measure word, by how they are found. */
interface Index {
  /** By their words up to the number, as far as no gap lies between. */
  near: SayAutomaton<Say>;
  /** Patterns that look at years, which the words without dates do not show, or at nothing before the number. */
  open: Say[];
  mirrors: Say[];
}
const byUnit = new Map<string, Index>();
/** All patterns, compiled once, in the order of the file. */
export const says: readonly Say[] = compileAll();

function compileAll(): Say[] {
  const all: Say[] = [];
  for (const p of file.patterns) {
    const units = file.units[p.units];
    if (units === undefined) throw new Error(`Pattern for ${p.key}: no unit class "${p.units}".`);
    const { say, frame, not, follow, next, units: _, ...rest } = p;
    const patterns = [...say, ...(frame ? patternsOf(frame) : [])];
    if (patterns.length === 0) throw new Error(`Entry for ${p.key}: neither "say" nor "frame".`);
    const phrase: Phrase = {
      ...rest,
      units: new Set(units),
      not: not && not.length > 0 ? new RegExp(not.map(escaped).join("|")) : null,
      next: next === undefined ? null : parseSlots(next, file.words),
      follow: follow === undefined ? null : new RegExp(`^[,(]*(?:其中)?[,:]?${escaped(follow)}`),
    };
    for (const pattern of patterns) {
      const compiled = { ...compileSay(pattern, file.words, phrase), order: all.length };
      all.push(compiled);
      for (const unit of [...units, ...(p.unitless ? [""] : [])]) enter(indexOf(unit), compiled);
    }
  }
  return all;
}

function indexOf(unit: string): Index {
  const known = byUnit.get(unit);
  if (known) return known;
  const index: Index = { near: new SayAutomaton(), open: [], mirrors: [] };
  byUnit.set(unit, index);
  return index;
}

function enter(index: Index, say: Say): void {
  if (say.mirrored) index.mirrors.push(say);
  if (say.years || say.before.length === 0) index.open.push(say);
  else index.near.add(say.near, say);
}

/** A say that may explain a number; `begin` is where its words begin, null where they do not stand before it or were not looked for. */
export interface Candidate {
  say: Say;
  begin: number | null;
}

/**
 * Says that may explain a number, in the order of the file: those whose words stand before it, and those still to be asked for (with a
 * year in their words, or with a label that may stand behind the number).
 *
 * @param unit the measure word, null where none is printed
 * @param text the words before the number, without dates
 * @param ends where they can end, see endsBefore
 * @param alone nothing but a connective stands before the number, so its label may stand behind it
 */
export function saysFor(unit: string | null, text: string, ends: readonly number[], alone: boolean): Candidate[] {
  const index = byUnit.get(unit ?? "");
  if (!index) return [];
  const found: Candidate[] = [];
  for (const [say, near] of index.near.match(text, ends)) {
    const begin = say.near.length === say.before.length ? near : beginOf(say, text, ends);
    if (begin >= 0) found.push({ say, begin });
  }
  for (const say of index.open) found.push({ say, begin: say.years ? null : text.length });
  if (alone) {
    const before = new Set(found.map((f) => f.say));
    for (const say of index.mirrors) if (!before.has(say)) found.push({ say, begin: null });
  }
  return found.sort((a, b) => a.say.order - b.say.order);
}
