/** The place box: Chinese name, pinyin, initials or code, as it is typed. Import from `regions.ts`. */
import type { Level } from "@/lib/report";
import { foldName, pinyinOf } from "./regions-names";
import { allPlaces, allTowns, ancestorsOf, existsAt, type Place, recordAt } from "./regions-places";

export interface SearchOptions {
  limit?: number;
  within?: string | null;
  /** Places that stood at the end of that year come first. */
  year?: number | null;
  /** Default: all. Without townships the search is ready at once. */
  levels?: readonly Level[];
}

interface Entry {
  place: Place;
  name: string;
  /** haimenqu, hmq: one word, ü as v. */
  pinyin: string;
  initials: string;
  codes: string;
  level: Level;
  /** Names of other years and zones come after. */
  weight: number;
}

let areaEntries: Entry[] | null = null;
let townEntries: Entry[] | null = null;
const ORDER: Record<Level, number> = { country: 0, province: 0, city: 1, county: 2, township: 4 };

function entries(list: Iterable<Place>): Entry[] {
  const out: Entry[] = [];
  for (const place of list) {
    const codes = place.names.map((n) => n.code ?? "").join(" ");
    const last = place.names.length - 1;
    const names = new Map(place.names.map((n, i) => [n.name, i === last && n.to === null ? 0 : 1]));
    for (const alias of place.aliases) if (!names.has(alias)) names.set(alias, 1);
    for (const [name, weight] of names) {
      const syllables = pinyinOf(name);
      const { level } = recordAt(place, null);
      const initials = syllables.map((s) => s[0]).join("");
      out.push({
        place,
        name,
        pinyin: syllables.join(""),
        initials,
        codes,
        level,
        weight: weight + (place.quasi ? 1 : 0),
      });
    }
  }
  return out;
}

/**
 * Places whose name, pinyin (haimen, luan, lv or lü), initials (hmq) or code begins with the query, best first; a Chinese query also
 * matches inside a name. Each place once. Blanks in a Chinese query narrow it: 南通 海门.
 */
export function searchPlaces(query: string, options: SearchOptions = {}): Place[] {
  const { limit = 20, within = null, year = null, levels } = options;
  const words = query.trim().split(/\s+/).filter(Boolean);
  const word = words.at(-1);
  if (!word) return [];
  areaEntries ??= entries(allPlaces());
  const wantTowns = !levels || levels.includes("township");
  if (wantTowns) townEntries ??= entries(allTowns());
  const score = scorer(word);
  const best = new Map<Place, { entry: Entry; score: number }>();
  for (const entry of wantTowns ? [...areaEntries, ...townEntries!] : areaEntries) {
    const s = score(entry);
    if (s === null) continue;
    const total = s + ORDER[entry.level] + entry.weight;
    const known = best.get(entry.place);
    if (!known || total < known.score) best.set(entry.place, { entry, score: total });
  }
  const above = words.slice(0, -1).map(scorer);
  const fits = (place: Place) =>
    (!levels || levels.includes(recordAt(place, year).level)) &&
    (!within || place.id === within || ancestorsOf(place).has(within)) &&
    above.every((s) => areaEntries!.some((e) => ancestorsOf(place).has(e.place.id) && s(e) !== null));
  const past = (place: Place) => (existsAt(place, year ?? 2023) ? 0 : 3);
  return [...best.values()]
    .map((b) => ({ ...b, score: b.score + past(b.entry.place) }))
    .sort(
      (a, b) =>
        a.score - b.score || a.entry.name.length - b.entry.name.length || a.entry.codes.localeCompare(b.entry.codes),
    )
    .filter((b) => fits(b.entry.place))
    .slice(0, limit)
    .map((b) => b.entry.place);
}

/** 0 and up: how well an entry begins with the word; null where it does not fit. */
function scorer(word: string): (e: Entry) => number | null {
  if (/^\d+$/.test(word)) return (e) => (e.codes.includes(word) && ` ${e.codes}`.includes(` ${word}`) ? 0 : null);
  if (/^[a-zü'’]+$/i.test(word)) {
    const typed = word.toLowerCase().replace(/['’]/g, "").replaceAll("ü", "v");
    return (e) =>
      e.pinyin.startsWith(typed)
        ? e.pinyin === typed
          ? 0
          : 1
        : e.initials.startsWith(typed)
          ? e.initials === typed
            ? 1
            : 2
          : null;
  }
  const folded = foldName(word);
  if (!folded) return () => null;
  return (e) => {
    const at = e.name.indexOf(folded);
    return at < 0 ? null : at > 0 ? 4 : e.name === folded ? 0 : 1;
  };
}
