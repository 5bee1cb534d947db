/** The form of phrases.json, and of a pattern once it is compiled. */
import { z } from "zod";
import { APPLICANTS, ERAS } from "@/lib/report";
import type { Endings } from "./slot-match";
import type { Chars, Slots } from "./slots";

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
export const PhraseFileSchema = z.strictObject({
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
