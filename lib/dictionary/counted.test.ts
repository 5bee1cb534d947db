/** Every count has its noun, and nothing else has. */
import { expect, test } from "vitest";
import { isRatio } from "@/lib/compare/rules";
import { counted, nounOf, nounOfWhole } from "./counted";
import { allSeries, indicators } from "./dictionary";

/** Units of what is no count of things. */
const MEASURES = new Set<string | null>(["%", "件/百件", "万元", "元", null]);

const units = new Map<string, Set<string | null>>();
for (const { key, unit } of [...allSeries, ...indicators]) units.set(key, (units.get(key) ?? new Set()).add(unit));

test("every series and indicator that counts has one noun; money and shares have none", () => {
  for (const [key, all] of units) {
    const isCount = [...all].some((unit) => !MEASURES.has(unit));
    expect(nounOf(key) !== null, key).toBe(isCount);
    expect(counted.filter((row) => row.keys.includes(key)).length, key).toBe(isCount ? 1 : 0);
  }
});

test("every share and rate says what its whole counts; no other key is named", () => {
  for (const { key } of allSeries) expect(nounOfWhole(key) !== null, key).toBe(isRatio(key));
  for (const row of counted)
    for (const key of [...row.keys, ...row.wholes]) expect(units.has(key), `${row.many}: ${key}`).toBe(true);
});

test("things counted by one noun share their measure word, except where forms of two eras differ", () => {
  const words = counted.filter(({ keys }) => new Set(keys.flatMap((k) => [...units.get(k)!])).size > 1);
  expect(words.map((w) => w.many)).toEqual(["interviews", "press conferences"]);
});
