/** A reading in its place: what decides whether it is this report's figure. */
import type { ProseNumber } from "@/lib/numbers/prose-number";
import type { Applicant } from "@/lib/report";
import type { Reading } from "./classify";
import { type Draft, isNewForm, type Memory, type NarrativeSetting, partStart } from "./draft";
import { type Governing, governing } from "./govern";
import { headFor } from "./heads";
import type { LineModel } from "./line-model";

export interface Case {
  line: LineModel;
  n: ProseNumber;
  /** Begin of the words that belong to the number. */
  from: number;
  sentenceStart: number;
  reading: Reading;
  memory: Memory;
  setting: NarrativeSetting;
  newForm: boolean;
  /** Begin of the number's part of the clause, and its words up to the number. */
  part: number;
  words: string;
  /** Words of the sentence up to the number. */
  sentence: string;
  /** An item of a breakdown. */
  isItem: boolean;
  /** Told behind 其中. */
  opened: boolean;
  /** Scope by the number's own sentence, before any list or title is asked. */
  stated: Governing;
  /** The figure its family's items belong to. */
  head: Draft | null;
  /** One of several years' numbers, and known to be the reporting year's. */
  ofYears: boolean;
}

/** Why the number is no figure of this report; `family` is what a list behind it goes on with. */
export interface Dropped {
  drop: string;
  role: "breakdown" | "other";
  family?: string;
  /** The words may still name a category of the figure before. */
  listed?: boolean;
  /** The disclosures of this sentence are those of one subject. */
  narrows?: boolean;
}

/** What a reading states so far: key, family, and why a person should look. */
export interface Weighed {
  key: string;
  family: string;
  doubts: string[];
  /** The applicant's column, where the words beside it tell more than the pattern. */
  applicant?: Applicant;
}

/** One question about a reading: why its number is no figure, or the doubts about it. */
export type Asked = (c: Case, told: Weighed) => Dropped | string[];

/** What a case is made of: the reading, where its number stands, and what is known by then. */
export type Given = Pick<Case, "line" | "n" | "from" | "sentenceStart" | "reading" | "memory" | "setting" | "ofYears">;

export function caseOf(given: Given): Case {
  const { line, n, from, sentenceStart, reading, memory, setting, ofYears } = given;
  const part = partStart(line, from, Math.min(reading.start, n.from));
  const words = line.text.slice(part, n.from);
  const sentence = line.text.slice(sentenceStart, n.start);
  return {
    line,
    n,
    from,
    sentenceStart,
    reading,
    memory,
    setting,
    newForm: isNewForm(setting.era),
    part,
    words,
    sentence,
    isItem: reading.phrase.list === true,
    opened: /^[,、;:]*其中/.test(words) || /^其中/.test(sentence),
    stated: governing(line, part, n.from, setting.own),
    head: headFor(reading.phrase.family, memory),
    ofYears,
  };
}
