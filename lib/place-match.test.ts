import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  allPlaces,
  codeAt,
  foldName,
  nameAt,
  type Place,
  parentAt,
  pinyinOf,
  readingsOf,
  traditionalPairs,
} from "./dictionary/regions";
import { type IndexedPlace, pathOf, readIndex, writeIndex } from "./place-index";
import { searchEntries } from "./place-match";

const standing = [...allPlaces()].filter((p) => p.names.at(-1)!.to === null);
const LEVELS = ["country", "province", "city", "county"];
const sorted = [...standing].sort(
  (a, b) => LEVELS.indexOf(a.names.at(-1)!.level) - LEVELS.indexOf(b.names.at(-1)!.level),
);
const at = new Map(sorted.map((p, i) => [p, i]));
const indexed = (p: Place): IndexedPlace => {
  const above = parentAt(p, null);
  return {
    slug: codeAt(p, null) ?? p.id,
    name: nameAt(p, null),
    english: "",
    parent: above ? (at.get(above) ?? null) : null,
    level: LEVELS.indexOf(p.names.at(-1)!.level),
    told: p.quasi,
    ended: false,
    quasi: p.quasi,
    codes: p.names.flatMap((n) => n.code ?? []),
    names: [...new Set([nameAt(p, null), ...p.names.map((n) => n.name)])].map((name) => ({
      name,
      readings: readingsOf(name),
    })),
  };
};
const places = sorted.map(indexed);
const index = readIndex(writeIndex(places, traditionalPairs));
const find = (query: string, limit = 12) =>
  searchEntries(index.entries, query, {
    limit,
    fold: index.fold,
    above: (p) => pathOf(index, p).flatMap((a) => index.of.get(a) ?? []),
  }).map((hit) => hit.item);
const paths = (query: string) => find(query).map((p) => [...pathOf(index, p), p].map((x) => x.name).join(""));

test("the index is read back as it was written, and folds what is typed as the server does", () => {
  expect(index.places).toEqual(places);
  fc.assert(
    fc.property(fc.constantFrom(...places), ({ name }) => {
      expect(index.fold(name)).toBe(foldName(name));
    }),
  );
  expect(index.fold("海門 區")).toBe("海门区");
});

describe("the place box finds", () => {
  test.each([
    ["海门", "江苏省南通市海门区"],
    ["海门市", "江苏省南通市海门区"],
    ["海門區", "江苏省南通市海门区"],
    ["haimen", "江苏省南通市海门区"],
    ["hai men qu", "江苏省南通市海门区"],
    ["HMQ", "江苏省南通市海门区"],
    ["320684", "江苏省南通市海门区"],
    ["南通 海门", "江苏省南通市海门区"],
    ["海门 南通", "江苏省南通市海门区"],
    ["南通市海门市", "江苏省南通市海门区"],
    ["nantong haimen", "江苏省南通市海门区"],
    ["Haimen District", "江苏省南通市海门区"],
    ["襄樊", "湖北省襄阳市"],
    ["luan", "安徽省六安市"],
    ["liuan", "安徽省六安市"],
    ["lu'an", "安徽省六安市"],
    ["bangbu", "安徽省蚌埠市"],
    ["lvliang", "山西省吕梁市"],
    ["lüliang", "山西省吕梁市"],
  ])("%s", (query, path) => {
    expect(paths(query).slice(0, 2)).toContain(path);
  });

  test("any place by its name under the place above it, by pinyin and by code", () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom("path", "pinyin", "initials", "code"), (place, how) => {
        const above = pathOf(index, place).at(-1);
        const syllables = pinyinOf(place.name);
        const query = {
          path: `${above?.name ?? ""} ${place.name}`,
          pinyin: syllables.join(""),
          initials: syllables.map((s) => s[0]).join(""),
          code: place.codes[0] ?? place.name,
        }[how];
        expect(
          find(query, 1000).map((p) => p.slug),
          query,
        ).toContain(place.slug);
      }),
      { numRuns: 400 },
    );
  });
});

test("homonyms are all offered, each with its path", () => {
  expect(paths("鼓楼区").length).toBeGreaterThan(3);
  expect(new Set(paths("鼓楼区")).size).toBe(paths("鼓楼区").length);
});

test("nothing typed, and words nobody is called, find nothing", () => {
  expect(find("  ")).toEqual([]);
  expect(find("某某开心网")).toEqual([]);
  expect(find("zzzz")).toEqual([]);
});
