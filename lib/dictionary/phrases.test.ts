/** The pattern file: every pattern names a key of the dictionary, compiles, and means what its notation says. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ERAS } from "@/lib/report";
import { findIndicator, findProseIndicator } from "./dictionary";
import { beginOf, compileSay, endOf, endsBefore, type Say, says, saysFor, startsBehind } from "./phrases";
import { matchOn } from "./slot-match";
import { wordsIn } from "./slot-words";
import { parseSlots } from "./slots";

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
    const begin = beginOf(say, text, endsBefore(text));
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
    beginOf(say, text, endsBefore(text));
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe("patterns looked for together", () => {
  const vocabulary = [...new Set(says.flatMap((s) => wordsIn(s.before)))];
  const ownBehind = [...new Set(says.flatMap((s) => wordsIn(s.after)))];
  const behind = fc
    .array(fc.constantFrom(...ownBehind, "的", "左右", ",", "了"), { maxLength: 4 })
    .map((parts) => parts.join(""));
  const units = [...new Set(says.flatMap((s) => [...s.phrase.units]))];
  const alone = (say: Say, text: string) => beginOf(say, text, endsBefore(text));

  test("whatever words stand before a number: the same patterns begin at the same place as when each is asked alone", () => {
    const texts = fc.array(fc.constantFrom(...vocabulary, "共", "为", ",", "了", "的"), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(texts, behind, fc.constantFrom(...units), (parts, next, unit) => {
        const text = parts.join("");
        const starts = startsBehind(next);
        const found = saysFor(unit, text, endsBefore(text), next, starts, false);
        const together = new Map(found.filter((f) => f.begin !== null).map((f) => [f.say, f.begin]));
        for (const say of says) {
          if (!say.phrase.units.has(unit) || say.years || endOf(say, next, starts) < 0) continue;
          const begin = alone(say, text);
          expect(together.get(say) ?? -1, say.source).toBe(begin);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("every pattern is found by its own words", () => {
    for (const say of says) {
      if (say.years) continue;
      const [unit] = say.phrase.units;
      const text = shortest(say.before);
      const next = shortest(say.after);
      const found = saysFor(unit ?? null, text, endsBefore(text), next, [0], false);
      expect(
        found.some((f) => f.say === say),
        `${say.source}: ${text}`,
      ).toBe(true);
    }
  });

  /** The first words the slots allow. */
  const shortest = (slots: Say["before"]): string =>
    slots
      .map((s) => {
        if (s.kind === "text") return s.text;
        if (s.kind === "gap" || s.optional) return "";
        return [...s.byEnd.values()][0]?.[0] ?? shortest(s.options[0]?.slots ?? []);
      })
      .join("");
});
