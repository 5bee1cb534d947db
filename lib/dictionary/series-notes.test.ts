import { describe, expect, test } from "vitest";
import { ERAS } from "@/lib/report";
import { allSeries, findIndicator, indicators } from "./dictionary";
import { indicatorNote, indicatorNotes, seriesNote, seriesNotes } from "./series-notes";

const HAN = /\p{Script=Han}/u;

describe("notes of the series", () => {
  test("every series has exactly one definition", () => {
    expect(seriesNotes.map((n) => n.series).sort()).toEqual(allSeries.map((s) => s.key).sort());
  });

  test("an era is noted only where it has a formula", () => {
    for (const series of allSeries)
      for (const era of ERAS)
        if (seriesNote(series.key).eras[era]) expect(series.formula[era], `${series.key} ${era}`).not.toBeNull();
  });

  test("a key that is no series is a mistake", () => {
    expect(() => seriesNote("nothing")).toThrow();
  });
});

describe("notes of the indicators", () => {
  test("each speaks of indicators that its eras have, and of each one once", () => {
    const seen = new Set<string>();
    for (const note of indicatorNotes)
      for (const era of note.eras)
        for (const key of note.keys) {
          expect(findIndicator(key, era), `${era} ${key}`).toBeDefined();
          expect(seen.has(`${era} ${key}`), `twice: ${era} ${key}`).toBe(false);
          seen.add(`${era} ${key}`);
        }
  });

  test("they are found by key and era", () => {
    expect(indicatorNote("results_other", "E3")).not.toEqual(indicatorNote("results_other", "E4"));
    expect(indicatorNote("requests_fax", "E2")).toBeUndefined();
  });

  test("headings need none", () => {
    for (const i of indicators) if (i.type === "heading") expect(indicatorNote(i.key, i.era), i.key).toBeUndefined();
  });
});

test("Chinese sentences are Chinese, English ones hold no Chinese character, all end", () => {
  const all = [...seriesNotes.flatMap((n) => [n.definition, ...Object.values(n.eras)]), ...indicatorNotes];
  for (const { zh, en } of all) {
    expect(zh).toMatch(HAN);
    expect(zh).toMatch(/。$/);
    expect(en).not.toMatch(HAN);
    expect(en).toMatch(/\.$/);
  }
});
