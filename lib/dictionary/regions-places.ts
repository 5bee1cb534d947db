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
  /** Zones: ids of areas they also lie in or are filed under, beside the parent (平潭综合实验区: 福州市). */
  near: string[];
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
const NO_NAMES: string[] = [];
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
  switch (name[name.length - 1]) {
    case "镇":
      return "town";
    case "乡":
      return name[name.length - 2] === "族" ? "ethnic_township" : "township";
    case "道":
      return name.endsWith("街道") ? "subdistrict" : "other";
    case "木":
      return name.endsWith("苏木") ? "sumu" : "other";
    default:
      return "other";
  }
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
      near: NO_NAMES,
    });
  }
  for (const zone of zonesJson.rows) {
    const { id, name, parent, from, to } = zone;
    const only: PlaceName = { name, code: null, level: zone.level as Level, kind: "zone", parent, from, to };
    places.set(id, { id, names: [only], quasi: true, aliases: zone.short, near: zone.near });
  }
  for (const { place, names } of zonesJson.aliases) places.get(place)?.aliases.push(...names);
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

/** County (or stand-in code) and own digits → townships that held them later than at first; the first holder's id is the key itself. */
let townsLater: Map<string, Place[]> | null = null;

function loadTowns(): Map<string, Place[]> {
  if (townsLater) return townsLater;
  townsLater = new Map();
  for (const row of townsJson.rows) {
    let bar = row.indexOf("|");
    const head = row.slice(0, bar);
    while (bar >= 0) {
      const next = row.indexOf("|", bar + 1);
      addTown(head, row.slice(bar + 1, next < 0 ? undefined : next), townsLater);
      bar = next;
    }
  }
  return townsLater;
}

const townKey = (under: string, digits: string): string => `${under.startsWith("r") ? "" : "r"}${under}-${digits}`;

/** Townships that ever held these digits under that county or stand-in code. */
function townsAt(key: string): Place[] {
  const found = [...(loadTowns().get(key) ?? [])];
  for (const letter of ["", ..."bcdefgh"]) {
    const place = places.get(key + letter);
    if (!place) break;
    found.push(place);
  }
  return found;
}

/** entry: segment > segment …; segment: [county[@prefix]/]digits name[~first-last]. Years without 20; without a span: all editions. */
function addTown(head: string, entry: string, later: Map<string, Place[]>): void {
  const names: PlaceName[] = [];
  const keys: string[] = [];
  for (const segment of entry.includes(">") ? entry.split(">") : [entry]) {
    const slash = segment.indexOf("/");
    const under = slash < 0 ? head : segment.slice(0, slash);
    const at = under.indexOf("@");
    const parent = at < 0 ? under : under.slice(0, at);
    const tilde = segment.indexOf("~");
    const dash = tilde < 0 ? -1 : segment.indexOf("-", tilde);
    const from = tilde < 0 ? FIRST_TOWNS : 2000 + Number(segment.slice(tilde + 1, dash));
    const to = tilde < 0 || dash === segment.length - 1 ? END : 2000 + Number(segment.slice(dash + 1));
    const digits = segment.slice(slash + 1, slash + 4);
    const name = segment.slice(slash + 4, tilde < 0 ? undefined : tilde);
    const prefix = at < 0 ? null : under.slice(at + 1);
    keys.push(townKey(prefix ?? parent, digits));
    townNames(places.get(parent)!, prefix, digits, name, from, to, names);
  }
  const base = keys[0]!;
  let id = base;
  for (let n = 1; places.has(id); n++) id = base + "abcdefgh"[n];
  const last = names.at(-1)!;
  const quasi = last.kind === "other" || (last.code ?? "").slice(6) >= "400";
  const place: Place = { id, names: names as [PlaceName, ...PlaceName[]], quasi, aliases: NO_NAMES, near: NO_NAMES };
  places.set(id, place);
  for (const key of keys) if (key !== base) add(later, key, place);
}

/** A township carries its county's code of the time. Before the first edition and after the county's end the nearest one holds. */
function townNames(
  county: Place,
  prefix: string | null,
  digits: string,
  name: string,
  from: number,
  to: number,
  names: PlaceName[],
): void {
  const kind = townKind(name);
  const last = county.names.length - 1;
  for (let i = 0; i <= last; i++) {
    const c = county.names[i]!;
    const start = i === 0 ? from : Math.max(from, c.from);
    const end = i === last ? to : Math.min(to, c.to ?? END);
    if (start > end) continue;
    const code = (prefix ?? c.code) + digits;
    const before = names.at(-1);
    if (before?.code === code && before.name === name && before.to === start - 1) before.to = end === END ? null : end;
    else
      names.push({ name, code, level: "township", kind, parent: county.id, from: start, to: end === END ? null : end });
  }
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
  // By the code of the time; else, in an edition that still shows the county's old code, whoever has the digits that year.
  const all = new Set(
    [printed, county, ...(owners.get(county) ?? []).map((o) => o.value)].flatMap((u) => townsAt(townKey(u, own))),
  );
  const dated = [...all].flatMap((place) =>
    place.names.map((n): Dated<Place> & { code: string | null } => ({
      value: place,
      code: n.code,
      from: n.from,
      to: n.to ?? END,
    })),
  );
  const first = dated.filter((d) => d.code === digits || d.code === county + own);
  const second = dated.filter((d) => d.code?.endsWith(own));
  const covers = (d: Dated<Place>) => year !== null && d.from <= year && d.to >= year;
  return ownerAt(first.length === 0 || (!first.some(covers) && second.some(covers)) ? second : first, year);
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

/** Every id above the place in any year, with those a zone is near to; itself not included. For matching, not for sums. */
export function ancestorsOf(place: Place): Set<string> {
  const found = new Set<string>();
  const climb = (p: Place) => {
    for (const id of [...p.names.map((n) => n.parent), ...p.near]) {
      if (!id || found.has(id)) continue;
      found.add(id);
      const above = places.get(id);
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
