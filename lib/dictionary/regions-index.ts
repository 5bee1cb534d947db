/** Every name of every place, with what it is a name of: shared by matching, scanning and search. */
import { abbreviations, foldName, shortName, zoneStem } from "./regions-names";
import { allPlaces, allTowns, type Place } from "./regions-places";

/** full: with its generic word (海门市) · short: without (海门) · alias: another word people use (湘西州, 青岛西海岸新区). */
export interface Use {
  place: Place;
  /** The gazetteer's name it belongs to; of a short name the latest. */
  name: string;
  how: "full" | "short" | "alias";
}

type Index = Map<string, Use[]>;
let areaIndex: Index | null = null;
let townIndex: Index | null = null;

function put(index: Index, printed: string, use: Use): void {
  const name = /^[\u4e00-\u9fff]+$/.test(printed) ? printed : foldName(printed);
  const uses = index.get(name);
  if (!uses) index.set(name, [use]);
  else {
    const known = uses.findIndex((u) => u.place === use.place);
    if (known < 0) uses.push(use);
    else if (use.how === "full" || uses[known]!.how === use.how) uses[known] = use;
  }
}

/** Names of county level and above, and of zones. */
export function areaNames(): Index {
  if (areaIndex) return areaIndex;
  areaIndex = new Map();
  const zones = zonesByStem();
  for (const place of allPlaces()) {
    for (const { name } of place.names) {
      put(areaIndex, name, { place, name, how: "full" });
      const short = place.quasi && place.names[0].code === null ? null : shortName(name, false);
      if (short) put(areaIndex, short, { place, name, how: "short" });
      for (const alias of abbreviations(name)) {
        if (!sharedZoneName(alias, name, zones)) put(areaIndex, alias, { place, name, how: "alias" });
      }
    }
    for (const alias of place.aliases) {
      // Two characters (巴州, 克旗) are no surer than a short name.
      put(areaIndex, alias, { place, name: place.names.at(-1)!.name, how: alias.length > 2 ? "alias" : "short" });
    }
  }
  return areaIndex;
}

/** The zones of each stem (西安): one city may have a 高新区 and an 经开区. */
function zonesByStem(): Map<string, Set<Place>> {
  const found = new Map<string, Set<Place>>();
  for (const place of allPlaces()) {
    for (const { name } of place.names) {
      const stem = zoneStem(name);
      if (stem) found.set(stem, (found.get(stem) ?? new Set()).add(place));
    }
  }
  return found;
}

/** 西安开发区 may be either of two zones: such a name is none's. */
function sharedZoneName(alias: string, name: string, zones: Map<string, Set<Place>>): boolean {
  const stem = zoneStem(name);
  return stem !== null && /(?<!技术|经济|产业)开发区$/.test(alias) && (zones.get(stem)?.size ?? 0) > 1;
}

/** Full names of townships; short ones only where a people stands in between (龙马回族乡). The others: `usesOf`. */
export function townNames(): Index {
  if (townIndex) return townIndex;
  townIndex = new Map();
  for (const place of allTowns()) {
    let before = "";
    for (const { name, kind } of place.names) {
      if (name === before) continue;
      before = name;
      // A farm or an island printed without a generic word (永兴) is no surer than a short name.
      put(townIndex, name, { place, name, how: kind === "other" && name.length <= 3 ? "short" : "full" });
      for (const alias of townAliases(name)) put(townIndex, alias, { place, name, how: "alias" });
      const short = kind === "ethnic_township" || /族镇$/.test(name) ? shortName(name, true) : null;
      if (short) put(townIndex, short, { place, name, how: "short" });
    }
  }
  return townIndex;
}

/**
 * 街道 are also written 办事处; 桥头苗族壮族乡 is 桥头乡 in short. Where a 地区办事处 and a town are
 * one body, as around Beijing, the lists print the former and reports the latter.
 */
function townAliases(name: string): string[] {
  const street = /^(.{2,})街道$/.exec(name)?.[1];
  if (street) return [`${street}办事处`];
  if (/族乡$/.test(name)) return [`${shortName(name, true)}乡`].filter((a) => a !== name && !a.startsWith("null"));
  const area = /^(.{2,})地区(办事处)?$/.exec(name)?.[1];
  return area ? [`${area}镇`, `${area}乡`] : [];
}

const TOWN_WORDS = ["镇", "乡", "街道", "苏木", "地区", "办事处", "地区办事处", "民族乡"];

/** Everything that folded name may mean. Townships have too many names to keep the short ones, so their generic words are tried out. */
export function usesOf(name: string): Use[] {
  const own = [...(areaNames().get(name) ?? []), ...(townNames().get(name) ?? [])];
  const seen = new Set(own.map((u) => u.place));
  for (const word of TOWN_WORDS) {
    for (const use of townNames().get(name + word) ?? []) {
      if (seen.has(use.place)) continue;
      seen.add(use.place);
      own.push({ ...use, how: "short" });
    }
  }
  return own;
}
