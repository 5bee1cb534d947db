/** Turns a zero in words into a draft: scope, period and doubt. */
import { type Draft, indicatorOf, type Memory, type NarrativeSetting, partStart, yearsBefore } from "./draft";
import { wordsOf } from "./figure";
import { governing } from "./govern";
import { type LineModel, startOf } from "./line-model";
import { periodOf } from "./period";
import type { ZeroReading } from "./zeros/zero";

/** The figure a zero in words states, or null. `shift`: where the words it was found in begin. */
export function zeroDraft(
  line: LineModel,
  z: ZeroReading,
  shift: number,
  memory: Memory,
  setting: NarrativeSetting,
): Draft | null {
  const indicator = indicatorOf(z.key, setting.era);
  if (indicator === null) return null;
  const to = z.end + shift;
  const from = Math.max(z.start + shift, to - 60);
  const sentence = startOf(line.sentences, from);
  const told = periodOf(line.text.slice(sentence, from), yearsBefore(line, sentence, from), setting.year);
  if (told.exclude !== null) return null;
  let govern = governing(line, partStart(line, sentence, from), from, setting.own);
  if (govern.from === "none" && memory.lead) govern = memory.lead;
  // None by a date is none in the year, whichever way 截至 is meant; none in ten months is not.
  const open = told.why === "span";
  const doubt = z.weak || open || govern.doubt !== null;
  const start = line.at[from] as number;
  return {
    key: z.key,
    era: indicator.era,
    applicant: indicator.by_applicant ? "total" : null,
    label: null,
    value: 0,
    unit: indicator.unit,
    unitPrinted: z.unit,
    approx: null,
    scope: govern.scope,
    scopeWords: wordsOf(line, govern, setting),
    // None since the work began is none in the year.
    period: open ? told.period : "year",
    review: doubt,
    confidence: doubt ? 0.6 : 0.96,
    rule: "zero in words",
    change: null,
    start,
    end: Math.min((line.at[to - 1] as number) + 1, start + 60),
    family: "zero",
    head: null,
    list: null,
    line: memory.line,
    sentence: memory.sentence,
    silent: false,
    doubts: govern.doubt ? [govern.doubt] : [],
    fresh: false,
  };
}
