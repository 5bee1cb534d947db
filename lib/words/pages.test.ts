/** What holds for the words of every page that keeps its own. */
import { expect, test } from "vitest";
import { allSeries } from "@/lib/dictionary/dictionary";
import { compareWords } from "./compare";
import { doubtWords } from "./doubts";
import { exploreWords } from "./explore";
import { figureWords } from "./figure";
import { methodsWords, sayComparability } from "./methods";
import * as places from "./places";
import { qualityWords } from "./quality";
import { rankingsWords } from "./rankings";
import { reportsWords } from "./reports";
import { verdictWords } from "./verdicts";

const PAGES: Record<string, { zh: Record<string, string>; en: Record<string, string> }> = {
  compare: compareWords,
  doubts: doubtWords,
  figure: figureWords,
  methods: methodsWords,
  places,
  rankings: rankingsWords,
  reports: reportsWords,
  quality: qualityWords,
  explore: exploreWords,
  verdicts: verdictWords,
};

const slots = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map((m) => m[1]))].sort();

for (const [page, { zh, en }] of Object.entries(PAGES)) {
  test(`${page}: both languages say everything, with the same parameters`, () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
    for (const key of Object.keys(zh)) {
      expect(en[key]?.trim(), key).not.toBe("");
      expect(slots(en[key] as string), key).toEqual(slots(zh[key] as string));
    }
  });

  test(`${page}: no Chinese in English, Chinese punctuation in Chinese`, () => {
    // Documents are cited by their own number.
    for (const [key, text] of Object.entries(en))
      expect(text.replace(/\p{Script=Han}+〔\d+〕\d+号/gu, ""), key).not.toMatch(/\p{Script=Han}/u);
    for (const [key, text] of Object.entries(zh)) expect(text, key).not.toMatch(/\p{Script=Han}[,;:?!]\p{Script=Han}/u);
  });
}

test("every grade of comparability in the dictionary is said in words of both languages", () => {
  for (const { comparability } of allSeries) {
    expect(sayComparability("zh", comparability), comparability).toMatch(/[\u4e00-\u9fff]/);
    expect(sayComparability("en", comparability), comparability).not.toMatch(/\bE\d\b|\d\+|\d-\d/);
  }
});
