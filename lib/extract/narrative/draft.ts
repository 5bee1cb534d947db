/** Figures on their way to becoming facts, and what the reader remembers while it walks through the text. */
import { findProseIndicator } from "@/lib/dictionary/dictionary";
import type { ProseNumber } from "@/lib/numbers/prose-number";
import type { Applicant, Approx, Era, Period, Scope, SourceDocument } from "@/lib/report";
import type { Governing, Own } from "./govern";
import type { Topic } from "./headings";
import type { LineModel } from "./line-model";

/** The kind of list a figure stands in; null for a figure of its own. */
export type ListKind =
  | "scope"
  | "means"
  | "applicants"
  | "outcomes"
  | "category"
  | "recon_items"
  | "litig_items"
  | "year"
  | null;

export interface Draft {
  key: string;
  era: Era;
  applicant: Applicant | null;
  label: string | null;
  value: number;
  unit: string | null;
  unitPrinted: string | null;
  approx: Approx | null;
  scope: Scope;
  scopeWords: string | null;
  period: Period;
  review: boolean;
  confidence: number;
  /** The pattern or rule it was read by. */
  rule: string;
  /** Why a person should look, in words of the rules; any of them means review. */
  doubts: readonly string[];
  change: { percent: number; implied: number | null } | null;
  /** Document offsets of the evidence. */
  start: number;
  end: number;
  family: string;
  /** Figure this one is a part of, and the kind of list it stands in. */
  head: Draft | null;
  list: ListKind;
  line: number;
  sentence: number;
  /** Kept out of the facts: a figure that is recognised but is no indicator. */
  silent: boolean;
  /** Said to be new in the year: 本年度新增, 其中2018年. Beside it a larger figure of the same thing is a stock. */
  fresh: boolean;
}

/** What holds for the whole document. */
export interface NarrativeSetting {
  doc: SourceDocument;
  era: Era;
  year: number | null;
  own: Own;
  ownNames: string[];
  /** Words before 信息 that do not narrow it, see `fieldsOf`. */
  fields: RegExp;
  /** What the reporting organ deals with, see `ownFieldsOf`. */
  ownFields: readonly string[];
  /** What the reporting organ is called, see `callingsOf`. */
  callings: readonly string[];
}

/** What earlier words say about later ones. */
export interface Memory {
  topic: Topic;
  /** Words of the section's title; "" where there is none. */
  title: string;
  /** Last figure that is no part of a list. */
  head: Draft | null;
  lastFamily: string | null;
  lastUnit: string | null;
  dispute: "recon" | "litig" | null;
  line: number;
  sentence: number;
  /** Sentence whose disclosures are those of one subject (重点领域 …). */
  narrowed: number;
  /** Sentence whose disputes are about something else. */
  foreign: number;
  /** Paragraph in which a sentence was opened by another year, and none by this one since. */
  otherYear?: number;
  /** Scope words that stand alone before a colon or as a section title, and hold until the next. */
  lead: Governing | null;
  drafts: Draft[];
}

/** A doubt about a word too many; the words follow behind a blank. */
export const MODIFIER = "modifier";
/** The doubt of what is told under a figure whose subject is in doubt. */
export const OF_DOUBTFUL = "of-doubtful-figure";

/** The rule as it is stored with the fact: what it was read by, and the doubts behind bars. */
export const ruleOf = (d: Draft): string => [d.rule, ...d.doubts].join(" | ");

export const REQUEST_FAMILIES: ReadonlySet<string> = new Set(["requests", "means", "applicants", "outcomes"]);
export const PROACTIVE_FAMILIES: ReadonlySet<string> = new Set(["proactive", "channel", "category", "platform"]);
/** Words that tie a sentence to the disclosure of government information. */
export const OGI = /(?:信息公开|政务公开|依申请|公开信息|公开申请|公开政府信息)/g;

/** Forms of 2019 and later, whose keys prose shares. */
export const isNewForm = (era: Era): boolean => era === "E3" || era === "E4";

/** The indicator's era, unit and whether it counts by applicant; null where no form of any era has the key. */
export function indicatorOf(key: string, era: Era) {
  return findProseIndicator(key, era) ?? null;
}

/** Gives a draft another row of its era, with the row's unit. False, and nothing changed, where no form of the era has it. */
export function rekey(d: Draft, key: string): boolean {
  const indicator = indicatorOf(key, d.era);
  if (indicator === null) return false;
  d.key = indicator.key;
  d.era = indicator.era;
  d.unit = indicator.unit;
  return true;
}

/** Measure words that requests and documents are counted with; a list may change from one to another. */
const COUNTERS = new Set(["件", "份", "宗", "条", "项", "起", "例", "个", "篇", "件次", "条次"]);

export const sameUnit = (n: ProseNumber, d: Draft): boolean =>
  n.unit === d.unitPrinted ||
  n.unit === null ||
  d.unitPrinted === null ||
  (COUNTERS.has(n.unit) && COUNTERS.has(d.unitPrinted));

/** Begin of the part (between commas) a position lies in; never before `floor`. */
export function partStart(line: LineModel, floor: number, position: number): number {
  let i = position;
  let depth = 0;
  // 县(市、区)公开12条: brackets that close before the number belong to the words.
  while (i > floor) {
    const c = line.text[i - 1] as string;
    if (c === ")") depth++;
    else if (c === "(" && depth > 0) depth--;
    else if (depth === 0 && /[,;:(。]/.test(c)) break;
    else if (c === "。" || c === ";") break;
    i--;
  }
  return i;
}

/** Years named between two positions; those in the title of a document are none. */
export function yearsBefore(line: LineModel, from: number, to: number): { at: number; year: number }[] {
  const out: { at: number; year: number }[] = [];
  for (const n of line.numbers) {
    if (n.year === null || n.start < from || n.start >= to) continue;
    const open = line.text.lastIndexOf("《", n.start);
    if (open >= from && line.text.indexOf("》", open) > n.start) continue;
    // 177件(含2022年结转3件),其中…: the remark is closed.
    if (inClosedBracket(line.text, n.start, from, to)) continue;
    // 加上2019年结转的2件,共办结40件: the year says where those came from.
    if (/^20\d\d年(?:度)?(?:未办结|转入|遗留)?(?:结转|转结|转入|遗留)/.test(line.text.slice(n.start, n.start + 14)))
      continue;
    out.push({ at: n.start - from, year: n.year });
  }
  return out;
}

function inClosedBracket(text: string, position: number, from: number, to: number): boolean {
  const open = text.lastIndexOf("(", position);
  if (open < from || text.lastIndexOf(")", position) > open) return false;
  const close = text.indexOf(")", position);
  return close >= 0 && close < to;
}

/** Scope of an item: its own words, else those of its head. */
export function inherit(govern: Governing, head: Draft | null): Governing {
  if (govern.from === "part" || head === null) return govern;
  return { scope: head.scope, words: head.scopeWords, doubt: null, span: null, from: "none" };
}

/** Whether two drafts are of the same body or bodies. */
export const sameScope = (a: Draft, b: Draft) => a.scope === b.scope && a.scopeWords === b.scopeWords;
