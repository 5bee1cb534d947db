/** The place box: Chinese name, pinyin, initials or code, as it is typed. Import from `regions.ts`. */
import { type Entry, entryOf, searchEntries } from "@/lib/place-match";
import type { Level } from "@/lib/report";
import { add } from "./regions-data";
import { foldName, readingsOf } from "./regions-names";
import { allPlaces, allTowns, ancestorsOf, existsAt, type Place, recordAt } from "./regions-places";

export interface SearchOptions {
  limit?: number;
  within?: string | null;
  /** Places that stood at the end of that year come first. */
  year?: number | null;
  /** Default: all. Without townships the search is ready at once. */
  levels?: readonly Level[];
}

/** What a level adds to the score of its places. */
export const LEVEL_WEIGHT: Record<Level, number> = { country: 0, province: 0, city: 1, county: 2, township: 4 };
/** Places that are no more come after. */
export const ENDED_WEIGHT = 3;

let areaEntries: Entry<Place>[] | null = null;
let townEntries: Entry<Place>[] | null = null;
let allEntries: Entry<Place>[] | null = null;
let byPlace: Map<string, Entry<Place>[]> | null = null;

function entries(list: Iterable<Place>): Entry<Place>[] {
  const out: Entry<Place>[] = [];
  for (const place of list) {
    const codes = [...new Set(place.names.flatMap((n) => n.code ?? []))];
    const last = place.names.length - 1;
    // Names of other years and zones come after.
    const names = new Map(place.names.map((n, i) => [n.name, i === last && n.to === null ? 0 : 1]));
    for (const alias of place.aliases) if (!names.has(alias)) names.set(alias, 1);
    const base = LEVEL_WEIGHT[recordAt(place, null).level] + (place.quasi ? 1 : 0);
    for (const [name, weight] of names) out.push(entryOf(place, name, readingsOf(name), codes, base + weight));
  }
  return out;
}

/** What has to be looked through for these levels. Townships are read at first need. */
function pool(areas: Entry<Place>[], levels: SearchOptions["levels"]): Entry<Place>[] {
  if (levels && !levels.includes("township")) return areas;
  townEntries ??= entries(allTowns());
  if (levels?.length === 1) return townEntries;
  allEntries ??= [...areas, ...townEntries];
  return allEntries;
}

/**
 * Places whose name, pinyin (haimen, luan, lv or lü), initials (hmq) or code begins with the query, best first; a Chinese query also
 * matches inside a name. Each place once. Words before the last narrow it: 南通 海门.
 */
export function searchPlaces(query: string, options: SearchOptions = {}): Place[] {
  const { limit = 20, within = null, year = null, levels } = options;
  areaEntries ??= entries(allPlaces());
  if (!byPlace) {
    byPlace = new Map();
    for (const entry of areaEntries) add(byPlace, entry.item.id, entry);
  }
  const index = byPlace;
  const hits = searchEntries(pool(areaEntries, levels), query, {
    limit: 1000,
    fold: foldName,
    above: (place) => [...ancestorsOf(place)].flatMap((id) => index.get(id) ?? []),
    keep: (place) =>
      (!levels || levels.includes(recordAt(place, year).level)) &&
      (!within || place.id === within || ancestorsOf(place).has(within)),
  });
  const past = (place: Place) => (existsAt(place, year ?? 2023) ? 0 : ENDED_WEIGHT);
  return hits
    .map((hit, order) => ({ place: hit.item, score: hit.score + past(hit.item), order }))
    .sort((a, b) => a.score - b.score || a.order - b.order)
    .slice(0, limit)
    .map((hit) => hit.place);
}
