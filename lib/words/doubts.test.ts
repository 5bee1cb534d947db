/** Why a figure waits for a person. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { doubtsInWords, doubtWords } from "./doubts";

const extract = path.resolve(import.meta.dirname, "../extract");
const source = (readdirSync(extract, { recursive: true }) as string[])
  .filter((name) => /\.ts$/.test(name) && !/\.test\.ts$/.test(name))
  .map((name) => readFileSync(path.join(extract, name), "utf8"))
  .join("\n");

test("every doubt the reader has is told in words", () => {
  const places = [
    /doubts?(?:\.push\(|: (?:\S+ \? )?\[|: (?="))[^;\n]*/g,
    // What a question about a reading answers: a list of one doubt, or none.
    /\["[a-z]+(?:-[a-z]+)+"\]|\? \["[a-z]+"\] : \[\]/g,
  ];
  const raised = places.flatMap((place) =>
    [...source.matchAll(place)].flatMap((m) => [...m[0].matchAll(/"([a-z][a-z_ -]+)"/g)].map((d) => d[1]!)),
  );
  expect(raised.length).toBeGreaterThan(25);
  expect([...new Set(raised)].filter((d) => !(d in doubtWords.zh))).toEqual([]);
});

test("a doubt about a word names the word, and several are all told", () => {
  const why = doubtsInWords("staff: N | upper_level | modifier 各地市", true, 0.6);
  expect(why.zh).toBe("像是上级地方的数；限定词“各地市”读不准，可能只是一部分");
  expect(why.en).toBe("may be the figure of the place above; “各地市” may narrow it to a part");
});

test("without a doubt of the reader the failed check is told, without one how sure it was read", () => {
  expect(doubtsInWords("e2-statistics/grid", true, 0.98).zh).toBe("与其他数不符");
  expect(doubtsInWords("zero in words", false, 0.6).zh).toBe("读法把握不足（0.60）");
});
