/**
 * The gazetteer's data files, parsed. Look-ups: regions-places.ts. Import from `regions.ts`.
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
  /** Townships: villages that carry the same name on both sides, of all of the township that ended (all) or began (part). Null: a notice. */
  villages: { found: number; of: number } | null;
}

/** Where a change is known from: a notice of the ministry, or two editions of the code lists that differ (YYYY-MM). */
export type ChangeSource = { kind: "notice" } | { kind: "editions"; from: string; to: string };

export type Dated<T> = { value: T; from: number; to: number };

export const END = 9999;
const NO_NAMES: string[] = [];
export const FIRST_AREAS = 2002;
export const FIRST_TOWNS = townsJson.first;
export const LAST_TOWNS = townsJson.last;

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
    // Offices of a district under an older word: 高碑店地区, 东湖办事处. Farms and parks are told by their codes.
    case "区":
      return name.endsWith("地区") ? "subdistrict" : "other";
    case "处":
      return name.endsWith("办事处") ? "subdistrict" : "other";
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

export const places = new Map<string, Place>();
/** Six-digit code → who held it when. */
export const owners = new Map<string, Dated<string>[]>();

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
export function ownerAt<T>(list: Dated<T>[] | undefined, year: number | null): T | null {
  if (!list || list.length === 0) return null;
  const at = year ?? END;
  const away = (d: Dated<T>) => (at < d.from ? d.from - at : at > d.to ? at - d.to : 0);
  return list.reduce((best, d) => (away(d) < away(best) || (away(d) === away(best) && d.from > best.from) ? d : best))
    .value;
}

export function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

export const stands = new Map(areasJson.stands.map((row) => row.split(" ") as [string, string]));
parseAreas();

// ---------------------------------------------------------------- townships, parsed at first need

/** County (or stand-in code) and own digits → townships that held them later than at first; the first holder's id is the key itself. */
let townsLater: Map<string, Place[]> | null = null;

export function loadTowns(): Map<string, Place[]> {
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

export const townKey = (under: string, digits: string): string =>
  `${under.startsWith("r") ? "" : "r"}${under}-${digits}`;

/** Townships that ever held these digits under that county or stand-in code. */
export function townsAt(key: string): Place[] {
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
