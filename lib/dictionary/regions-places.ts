/**
 * China's places over time: the parsed gazetteer and the look-ups on it. Import from `regions.ts`.
 *
 * Data: regions.json (county level and above, 2002-2024), regions-towns.json (townships, 2015-2023, parsed at first need),
 * zones.json (zones that report like areas). Sources, years and licences stand at the head of regions.json.
 */
import type { Level } from "@/lib/report";
import areasJson from "./regions.json";
import townsJson from "./regions-towns.json";
import zonesJson from "./zones.json";

export const PLACE_KINDS = [
  "province",
  "municipality",
  "autonomous_region",
  "special_region",
  "city",
  "prefecture",
  "autonomous_prefecture",
  "league",
  "district",
  "county_city",
  "county",
  "autonomous_county",
  "banner",
  "autonomous_banner",
  "town",
  "township",
  "ethnic_township",
  "subdistrict",
  "sumu",
  "zone",
  "other",
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A name with its code while both were in force. */
export interface PlaceName {
  name: string;
  /** Six digits, townships nine; null for zones without a code. */
  code: string | null;
  level: Level;
  kind: PlaceKind;
  /** Id of the place above; null for provinces. */
  parent: string | null;
  /** First year at whose end it held. 2002 (townships: 2015) means: then or before. */
  from: number;
  /** Last year at whose end it held; null in the newest edition (2024, townships and statistical zones 2023). */
  to: number | null;
}

/** A territory. It keeps its id when it is renamed or recoded; a merger or a split makes a new place. */
export interface Place {
  /** Stable; looks like r320684, r320684-100 or z-pingtan. Made from the first code known, but not a code: never parse or show it. */
  id: string;
  /** In the order of time, never overlapping. */
  names: [PlaceName, ...PlaceName[]];
  /** True for the statistical codes that are no administrative division: development zones, farms, parks. */
  quasi: boolean;
  /** Further names: of zones, and spellings in characters older code lists had to use (荷泽市). */
  aliases: string[];
}

/** Land that changed hands. all: `from` ended and its land went to `to`. part: `from` went on, smaller. A series must not run across one. */
export interface PlaceChange {
  year: number;
  how: "all" | "part";
  from: string;
  to: string;
}

type Dated<T> = { value: T; from: number; to: number };

const END = 9999;
const FIRST_AREAS = 2002;
const FIRST_TOWNS = townsJson.first;

function levelOfCode(code: string): Level {
  if (code.length > 6) return "township";
  return code.endsWith("0000") ? "province" : code.endsWith("00") ? "city" : "county";
}

function areaKind(code: string, name: string, quasi: boolean): PlaceKind {
  const level = levelOfCode(code);
  if (level === "province") {
    if (name.endsWith("特别行政区")) return "special_region";
    return name.endsWith("自治区") ? "autonomous_region" : name.endsWith("市") ? "municipality" : "province";
  }
  if (level === "city") {
    if (name.endsWith("自治州")) return "autonomous_prefecture";
    return name.endsWith("市")
      ? "city"
      : name.endsWith("地区")
        ? "prefecture"
        : name.endsWith("盟")
          ? "league"
          : "other";
  }
  if (quasi && !/^[^开新园管]{2,4}区$/.test(name)) return "zone";
  if (name.endsWith("自治县")) return "autonomous_county";
  if (name.endsWith("自治旗")) return "autonomous_banner";
  if (name.endsWith("区")) return "district";
  return name.endsWith("市")
    ? "county_city"
    : name.endsWith("县")
      ? "county"
      : name.endsWith("旗")
        ? "banner"
        : "other";
}

function townKind(name: string): PlaceKind {
  if (name.endsWith("街道")) return "subdistrict";
  if (name.endsWith("镇")) return "town";
  if (name.endsWith("苏木")) return "sumu";
  if (name.endsWith("乡")) return /族乡$/.test(name) ? "ethnic_township" : "township";
  return "other";
}

// ---------------------------------------------------------------- areas, parsed at import (some milliseconds)

interface RawName {
  code: string;
  name: string;
  quasi: boolean;
  from: number;
  to: number | null;
}

const places = new Map<string, Place>();
/** Six-digit code → who held it when. */
const owners = new Map<string, Dated<string>[]>();

function parseAreas(): void {
  const raw = new Map<string, RawName[]>();
  const spellings = new Map<string, string[]>();
  for (const row of areasJson.places) {
    const [id, ...parts] = row.split("|") as [string, ...string[]];
    const others = parts.filter((part) => part.startsWith("=")).map((part) => part.slice(1));
    const names = parts.slice(0, parts.length - others.length).map((part): RawName => {
      const [, code, name, star, from, to] = /^(\d{6})(.+?)(\*?) (\d+)-(\d*)$/.exec(part)!;
      return { code: code!, name: name!, quasi: star === "*", from: Number(from), to: to ? Number(to) : null };
    });
    raw.set(id, names);
    spellings.set(id, others);
    for (const n of names) add(owners, n.code, { value: id, from: n.from, to: n.to ?? END });
  }
  for (const [id, names] of raw) {
    const dated = names.map((n): PlaceName => {
      const { code, name, from, to } = n;
      return {
        name,
        code,
        level: levelOfCode(code),
        kind: areaKind(code, name, n.quasi),
        parent: parentOf(code, from),
        from,
        to,
      };
    });
    places.set(id, {
      id,
      names: dated as [PlaceName, ...PlaceName[]],
      quasi: names.at(-1)!.quasi,
      aliases: spellings.get(id)!,
    });
  }
  for (const zone of zonesJson.rows) {
    const { id, name, parent, from, to } = zone;
    const only: PlaceName = { name, code: null, level: zone.level as Level, kind: "zone", parent, from, to };
    places.set(id, { id, names: [only], quasi: true, aliases: zone.short });
  }
}

function parentOf(code: string, year: number): string | null {
  if (code.endsWith("0000")) return null;
  const province = `${code.slice(0, 2)}0000`;
  const above = code.endsWith("00") ? province : `${code.slice(0, 4)}00`;
  return ownerAt(owners.get(above), year) ?? ownerAt(owners.get(province), year);
}

/** The holder in that year, else the one nearest in time; the latest without a year. */
function ownerAt<T>(list: Dated<T>[] | undefined, year: number | null): T | null {
  if (!list || list.length === 0) return null;
  const at = year ?? END;
  const away = (d: Dated<T>) => (at < d.from ? d.from - at : at > d.to ? at - d.to : 0);
  return list.reduce((best, d) => (away(d) < away(best) || (away(d) === away(best) && d.from > best.from) ? d : best))
    .value;
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const stands = new Map(areasJson.stands.map((row) => row.split(" ") as [string, string]));
parseAreas();

// ---------------------------------------------------------------- townships, parsed at first need

/** Own digits of a township under a county (or a stand-in code) → who held them when. */
let townOwners: Map<string, Dated<string>[]> | null = null;

function loadTowns(): Map<string, Dated<string>[]> {
  if (townOwners) return townOwners;
  townOwners = new Map();
  for (const row of townsJson.rows) {
    const [head, ...entries] = row.split("|") as [string, ...string[]];
    for (const entry of entries) addTown(head, entry, townOwners);
  }
  return townOwners;
}

/** entry: segment > segment …; segment: [county[@prefix]/]digits name[~first-last]. Years without 20; without a span: all editions. */
function addTown(head: string, entry: string, index: Map<string, Dated<string>[]>): void {
  const names: PlaceName[] = [];
  const held: [key: string, from: number, to: number][] = [];
  let quasi = false;
  for (const segment of entry.split(">")) {
    const slash = segment.indexOf("/");
    const under = slash < 0 ? head : segment.slice(0, slash);
    const tilde = segment.indexOf("~");
    const span = tilde < 0 ? null : segment.slice(tilde + 1).split("-");
    const from = span ? 2000 + Number(span[0]) : FIRST_TOWNS;
    const to = span?.[1] ? 2000 + Number(span[1]) : null;
    const digits = segment.slice(slash + 1, slash + 4);
    const name = segment.slice(slash + 4, tilde < 0 ? undefined : tilde);
    const [parent, prefix] = under.split("@") as [string, string | undefined];
    const kind = townKind(name);
    quasi = digits >= "400" || kind === "other";
    held.push([`${prefix ?? parent}-${digits}`, from, to ?? END]);
    const county = places.get(parent)!;
    // The township carries its county's code of the time. Before the first edition and after the county's end the nearest one holds.
    const last = county.names.length - 1;
    county.names.forEach((c, i) => {
      const start = Math.max(from, i === 0 ? 0 : c.from);
      const end = Math.min(to ?? END, i === last ? END : (c.to ?? END));
      if (start > end) return;
      const code = (prefix ?? c.code) + digits;
      const before = names.at(-1);
      if (before && before.code === code && before.name === name && before.parent === parent)
        before.to = end === END ? null : end;
      else names.push({ name, code, level: "township", kind, parent, from: start, to: end === END ? null : end });
    });
  }
  const [key] = held[0]!;
  let id = key.startsWith("r") ? key : `r${key}`;
  for (const letter of "bcdefgh") {
    if (!places.has(id)) break;
    id = `${key.startsWith("r") ? key : `r${key}`}${letter}`;
  }
  for (const [k, from, to] of held) add(index, k, { value: id, from, to });
  places.set(id, { id, names: names as [PlaceName, ...PlaceName[]], quasi, aliases: [] });
}

// ---------------------------------------------------------------- look-ups

/** The place of that id, or null. */
export function placeById(id: string): Place | null {
  if (!places.has(id) && id.includes("-")) loadTowns();
  return places.get(id) ?? null;
}

/**
 * The place a division code stands for: six digits, nine for townships, or twelve ending in 000. Any code of any edition finds one place;
 * stand-ins such as 110100 (市辖区) find the city they stand for. A code that changed hands gives its holder in `year`, else the latest.
 * Also takes the address of a codeless place, `<parent code>-<id>`.
 */
export function placeByCode(code: string, year: number | null = null): Place | null {
  const zone = /^\d+-([a-z].*)$/.exec(code)?.[1];
  if (zone) return placeById(zone);
  const digits = /^\d{12}$/.test(code) ? code.slice(0, 9) : code;
  if (/^\d{6}$/.test(digits)) {
    const id = ownerAt(owners.get(digits), year);
    if (id) return places.get(id) ?? null;
    const real = stands.get(digits);
    return real ? placeByCode(real, year) : null;
  }
  if (!/^\d{9}$/.test(digits)) return null;
  const [printed, own] = [digits.slice(0, 6), digits.slice(6)];
  const county = owners.has(printed) ? printed : (stands.get(printed) ?? printed);
  const index = loadTowns();
  // While the county had the code first; a township new in an edition that still shows the county's old code comes second.
  const first: Dated<string>[] = [...(index.get(`${printed}-${own}`) ?? [])];
  const second: Dated<string>[] = [];
  for (const owner of owners.get(county) ?? []) {
    for (const town of index.get(`${owner.value}-${own}`) ?? []) {
      const from = Math.max(owner.from, town.from);
      const to = Math.min(owner.to, town.to);
      if (from <= to) first.push({ value: town.value, from, to });
      else second.push(town);
    }
  }
  const covers = (d: Dated<string>) => year !== null && d.from <= year && d.to >= year;
  const list = first.length === 0 || (!first.some(covers) && second.some(covers)) ? second : first;
  const id = ownerAt(list, year);
  return id ? (places.get(id) ?? null) : null;
}

/** Name, code, level, kind and parent at the end of that year; the latest if year is null; the nearest known outside the place's time. */
export function recordAt(place: Place, year: number | null): PlaceName {
  if (year === null) return place.names.at(-1)!;
  return place.names.findLast((n) => n.from <= year) ?? place.names[0];
}

/** A name of the first edition held then or before: townships of 2015 count as there in 2010. */
function holdsIn(n: PlaceName, year: number): boolean {
  const first = n.level === "township" ? FIRST_TOWNS : FIRST_AREAS;
  return (n.from <= year || n.from <= first) && (n.to === null || n.to >= year);
}

/** True if the place stood at the end of that year, as far as the editions tell. */
export function existsAt(place: Place, year: number): boolean {
  return place.names.some((n) => holdsIn(n, year));
}

export function nameAt(place: Place, year: number | null): string {
  return recordAt(place, year).name;
}

export function codeAt(place: Place, year: number | null): string | null {
  return recordAt(place, year).code;
}

export function levelOf(place: Place, year: number | null = null): Level {
  return recordAt(place, year).level;
}

export function parentAt(place: Place, year: number | null): Place | null {
  const { parent } = recordAt(place, year);
  return parent ? placeById(parent) : null;
}

/** From the province down, the place itself last, each as it was at the end of that year. */
export function pathAt(place: Place, year: number | null): { id: string; name: string; code: string | null }[] {
  // An ended place is shown under the parents it had.
  const at = year ?? place.names.at(-1)!.to;
  const above = parentAt(place, at);
  const { name, code } = recordAt(place, at);
  return [...(above ? pathAt(above, at) : []), { id: place.id, name, code }];
}

/** The code an address carries: the newest, or `<parent code>-<id>` for a place without one. */
export function addressOf(place: Place): string {
  const code = codeAt(place, null);
  if (code) return code;
  const parent = parentAt(place, null);
  return `${parent ? codeAt(parent, null) : "000000"}-${place.id}`;
}

type Children = Map<string, { place: Place; name: PlaceName }[]>;
let children: Children | null = null;
let townChildren: Children | null = null;

function indexChildren(list: Iterable<Place>): Children {
  const index: Children = new Map();
  for (const place of list) for (const name of place.names) add(index, name.parent ?? "", { place, name });
  return index;
}

/** Places directly below, by code: at the end of `year`, or those of the newest edition. `null` asks for the provinces. */
export function childrenOf(id: string | null, year: number | null = null): Place[] {
  children ??= indexChildren(allPlaces());
  const holds = (n: PlaceName) => (year === null ? n.to === null : holdsIn(n, year));
  let found = (children.get(id ?? "") ?? []).filter((c) => holds(c.name));
  const own = id === null ? null : places.get(id);
  if (own && ["county", "city"].includes(levelOf(own, year))) {
    if (!townChildren) {
      loadTowns();
      townChildren = indexChildren(allTowns());
    }
    found = [...found, ...(townChildren.get(own.id) ?? []).filter((c) => holds(c.name))];
  }
  const unique = new Map(found.map((c) => [c.place.id, c]));
  return [...unique.values()]
    .sort((a, b) => (a.name.code ?? "9").localeCompare(b.name.code ?? "9"))
    .map((c) => c.place);
}

/** Every id above the place in any year, itself not included. */
export function ancestorsOf(place: Place): Set<string> {
  const found = new Set<string>();
  const climb = (p: Place) => {
    for (const n of p.names) {
      if (!n.parent || found.has(n.parent)) continue;
      found.add(n.parent);
      const above = places.get(n.parent);
      if (above) climb(above);
    }
  };
  climb(place);
  return found;
}

/** County level and above, and zones. */
export function* allPlaces(): Generator<Place> {
  for (const place of places.values()) if (place.names[0].level !== "township") yield place;
}

/** Townships of all editions. Reads them if they were not yet. */
export function* allTowns(): Generator<Place> {
  loadTowns();
  for (const place of places.values()) if (place.names[0].level === "township") yield place;
}

let changes: PlaceChange[] | null = null;

/** Mergers, splits and land given away that touch the place, oldest first. County level and above, 2003 to 2024. */
export function changesOf(id: string): PlaceChange[] {
  changes ??= areasJson.events.map((row) => {
    const [year, how, from, to] = row.split(" ") as [string, "all" | "part", string, string];
    return { year: Number(year), how, from, to };
  });
  return changes.filter((c) => c.from === id || c.to === id);
}
