/** Years and their numbers told in the same order: 2012年、2013年分别受理申请3件、5件. */
import type { ProseNumber } from "@/lib/numbers/prose-number";
import type { LineModel, Window } from "./line-model";
import { runFrom } from "./respective-lists";

const YEARS = /20\d\d年?度?(?:(?:[、,和及与]|以及)20\d\d年?度?){1,5}(?<=年|年度)/g;
const RESPECTIVELY = /分别|依次/;

/** The numbers of such a list, and the one of the reporting year (null where that year is not among them). */
export interface YearsTogether {
  numbers: ProseNumber[];
  own: ProseNumber | null;
  /** Where the years begin. */
  from: number;
}

/** The words without those that only say how labels and numbers go together. */
export function withoutRespectively({ text, at }: Window): Window {
  const kept = [...text.replace(/分别|依次/g, "  ")].flatMap((c, i) => (c === " " ? [] : [i]));
  return { text: kept.map((i) => text[i]).join(""), at: kept.map((i) => at[i] as number) };
}

/** The list that begins with the number `n`; null where the sentence names no years before it, or not as many as it has numbers. */
export function yearsTogether(
  line: LineModel,
  n: ProseNumber,
  sentenceStart: number,
  year: number | null,
): YearsTogether | null {
  const before = line.text.slice(sentenceStart, n.from);
  if (!RESPECTIVELY.test(before)) return null;
  const named = [...before.matchAll(YEARS)].at(-1);
  // 2012年、2013年网站、微博分别…: of what the labels are, nobody can tell.
  if (!named || /[;、\d]/.test(before.slice(named.index + named[0].length))) return null;
  const years = named[0].match(/20\d\d/g) ?? [];
  const numbers = runFrom(line, n);
  if (numbers.length !== years.length || !RESPECTIVELY.test(before.slice(named.index))) return null;
  const at = years.findIndex((y) => Number(y) === year);
  return { numbers, own: numbers[at] ?? null, from: sentenceStart + named.index };
}
