/** What a figure is about, in broad groups: results can be told without telling wordings. */
import { findIndicator } from "@/lib/dictionary/dictionary";
import type { Era } from "@/lib/report";

export const TOPICS = ["proactive", "responses", "requests", "disputes", "fees", "organisation"] as const;
export type Topic = (typeof TOPICS)[number];

/** Sections of the forms by their names in the dictionary. */
const BY_SECTION: [RegExp, Topic][] = [
  [/reconsideration|litigation/, "disputes"],
  [/fees|other matters/, "fees"],
  [/requests/, "requests"],
  [/responses/, "responses"],
  [/organisation|meetings|consultation/, "organisation"],
  [/proactive|art20/, "proactive"],
];
/** The form of 2014 parts its rows most finely. */
const ERAS_IN_ORDER: Era[] = ["E2", "E1", "E4", "E3"];

/** The topic of a key; figures that only prose has are told by the era that names their section. */
export function topicOf(key: string): Topic {
  for (const era of ERAS_IN_ORDER) {
    const section = findIndicator(key, era)?.section ?? "";
    const found = BY_SECTION.find(([words]) => words.test(section));
    if (found) return found[1];
  }
  return "organisation";
}
