/** The pattern file: every pattern names a key of the dictionary, compiles, and means what its notation says. */
import { describe, expect, test } from "vitest";
import { ERAS } from "@/lib/report";
import { findIndicator, findProseIndicator } from "./dictionary";
import { beginOf, compileSay, endsBefore, says } from "./phrases";
import { backward, matchOn, parseSlots } from "./slots";

describe("phrases.json", () => {
  test("every key is one of the dictionary, or marked with @ as none", () => {
    for (const { phrase } of says) {
      if (phrase.key.startsWith("@")) continue;
      expect(findProseIndicator(phrase.key, "E2"), phrase.key).toBeDefined();
    }
  });

  test("a key for the new forms exists in them", () => {
    for (const { phrase } of says)
      if (phrase.new)
        expect(findIndicator(phrase.new, "E4") ?? findIndicator(phrase.new, "E3"), phrase.new).toBeDefined();
  });

  test("keys that only a new form has are not read into old reports", () => {
    for (const { phrase } of says) {
      if (phrase.key.startsWith("@") || phrase.eras) continue;
      expect(
        ERAS.slice(0, 2).some((e) => findIndicator(phrase.key, e)) ||
          phrase.key.startsWith("requests_carried") ||
          phrase.key === "reconsideration_pending" ||
          phrase.key === "refused_law_prohibited",
        phrase.key,
      ).toBe(true);
    }
  });
});

describe("slot notation", () => {
  const words = { got: ["收到", "接到"], noun: ["申请", "(政府)信息申请"] };
  const phrase = says[0]?.phrase as (typeof says)[number]["phrase"];
  const matches = (pattern: string, text: string) => {
    const say = compileSay(pattern, words, phrase);
    const begin = beginOf(say, backward(text), endsBefore(text));
    return begin < 0 ? null : text.slice(begin);
  };

  test.each([
    ["[收到|接到]申请 N", "共收到申请", "收到申请"],
    ["[收到|接到]申请 N", "共收到申请共计", "收到申请共计"],
    ["收到(有效)申请 N", "收到有效申请", "收到有效申请"],
    ["@got@noun N", "接到政府信息申请", "接到政府信息申请"],
    ["收到…申请 N", "收到公民提出的申请", "收到公民提出的申请"],
    ["收到……申请 N", "收到公民、法人或其他组织的申请", "收到公民、法人或其他组织的申请"],
  ])("%s in %s", (pattern, text, matched) => {
    expect(matches(pattern, text)).toBe(matched);
  });

  test.each([
    ["收到…申请 N", "收到公民、法人的申请"],
    ["收到……申请 N", "收到来信,办理申请"],
    ["[收到|接到]申请 N", "收到申请后"],
  ])("%s not in %s", (pattern, text) => {
    expect(matches(pattern, text)).toBeNull();
  });

  test("forwards, for words behind the number", () => {
    expect(matchOn(parseSlots("名(专职)人员", words), "名专职人员负责", [0])).toEqual([5]);
  });

  test.each(["[收到 N", "收到) N(", "@unknown N", "收到申请", "N N"])("%s does not compile", (pattern) => {
    expect(() => compileSay(pattern, words, phrase)).toThrow();
  });

  test("text made to be hostile costs no more than other text", () => {
    const say = compileSay("收到………申请 N", words, phrase);
    const text = "收到".repeat(4000);
    const start = performance.now();
    beginOf(say, backward(text), endsBefore(text));
    expect(performance.now() - start).toBeLessThan(200);
  });
});
