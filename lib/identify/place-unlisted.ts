/**
 * Towns the gazetteer does not know: it begins in 2015, and many were merged, raised or renamed before.
 *
 * Where the county is certain the printed name still tells the place: a town of the same stem in that county (城关镇, later 城关街道), or
 * one without a code. Both wait for a person.
 */
import { childrenOf, hasTownLists, nameAt, type Place, pathAt, shortName } from "@/lib/dictionary/regions";
import type { PlaceRef } from "@/lib/report";
import type { Held } from "./held";
import { type Named, placeLevel } from "./place-named";

const TOWN =
  /^([\u4e00-\u9fff]{1,7}(?:镇|乡|街道|苏木))(?:人民政府|政府|办事处|街道办事处)?(?:\(?(?:党政(?:综合)?)?办公室\)?)?$/;
/** Words that end like a town and name none. */
const NOT_A_TOWN = /^(?:各|我|本|全|该|乡|镇|街道|.*(?:各乡镇|乡镇))|乡镇$|政府|办公/;

/** The town a title or signature names behind its county: 某县某某乡人民政府 → 某某乡. Null when the words are no town's name. */
export function printedTown(words: string, above: readonly string[]): string | null {
  let rest = words.replace(/人民$/, "人民政府");
  for (let changed = true; changed; ) {
    changed = false;
    for (const name of above) {
      // 惠民街 is no street of 惠民.
      if (!rest.startsWith(name) || /^(?:镇|乡|街|苏木)/.test(rest.slice(name.length))) continue;
      rest = rest.slice(name.length).replace(/^(?:人民)?政府/, "");
      changed = true;
    }
  }
  // 惠民街2014年…: how some cities call a sub-district.
  const town = TOWN.exec(rest.replace(/街$/, "街道"))?.[1];
  return town && !NOT_A_TOWN.test(town) ? town : null;
}

export interface Unlisted {
  region: PlaceRef;
  held: Held;
  why: string;
}

/** The town as a reference below its county, or null when the county already has that very name (then it is listed). */
export function unlistedTown(town: string, county: Place, year: number | null): Unlisted | null {
  const towns = childrenOf(county.id, Math.max(year ?? 2015, 2015)).filter((c) => placeLevel(c) === "township");
  const stem = shortName(town, true);
  const alike = towns.filter((c) => stem !== null && c.names.some((n) => shortName(n.name, true) === stem));
  const path = pathAt(county, year).map((p) => p.name);
  if (alike.length === 1) {
    const place = alike[0] as Place;
    const name = year !== null && !hasTownLists(year) ? town : nameAt(place, year);
    const code = pathAt(place, year).at(-1)?.code ?? null;
    return {
      region: { code, name, level: "township", path: [...path, name] },
      held: "place_unconfirmed",
      why: `a town of that stem in ${path.at(-1)}`,
    };
  }
  return {
    region: { code: null, name: town, level: "township", path: [...path, town] },
    held: "place_unlisted",
    why: `printed name of a town in ${path.at(-1)}, unknown to the gazetteer`,
  };
}

/** Names of places that may stand before the town's in a title. */
export const namesAbove = (named: Named[]): string[] =>
  [...new Set(named.filter((n) => n.places.every((p) => placeLevel(p) !== "township")).map((n) => n.name))].sort(
    (a, b) => b.length - a.length,
  );
