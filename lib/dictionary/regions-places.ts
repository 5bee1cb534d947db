/** What one asks of the gazetteer: a place by id or code, its name, code and path in a year, what lies below and above. Import from `regions.ts`. */
import type { Level } from "@/lib/report";
import areasJson from "./regions.json";
import {
  add,
  type ChangeSource,
  type Dated,
  END,
  FIRST_AREAS,
  FIRST_TOWNS,
  LAST_TOWNS,
  loadTowns,
  ownerAt,
  owners,
  type Place,
  type PlaceChange,
  type PlaceName,
  places,
  stands,
  townKey,
  townsAt,
} from "./regions-data";
import townsJson from "./regions-towns.json";

export {
  type ChangeSource,
  PLACE_KINDS,
  type Place,
  type PlaceChange,
  type PlaceKind,
  type PlaceName,
} from "./regions-data";

/** The place of that id, or null. */
export function placeById(id: string): Place | null {
  if (!places.has(id) && id.includes("-")) loadTowns();
  return places.get(id) ?? null;
}

/**
 * A zone's whole area lies over counties that report too, and farms and parks of the statistical codes are no divisions anybody could count: so nobody
 * can say how many of them should report. By the id and the kind a place is stored with.
 */
export const isUncounted = (id: string, kind: string): boolean =>
  kind === "zone" || (id.startsWith("r") && placeById(id)?.quasi === true);

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

/** True where the lists of townships tell of that year: before and after them a printed name may be the one in force. */
export const hasTownLists = (year: number): boolean => year >= FIRST_TOWNS && year <= LAST_TOWNS;

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
  // A zone may lie in a zone: the nearest place above that has a code names it.
  let above = parentAt(place, null);
  while (above && codeAt(above, null) === null) above = parentAt(above, null);
  return `${(above && codeAt(above, null)) ?? "000000"}-${place.id}`;
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

const isTown = (id: string): boolean => id.includes("-") && id.startsWith("r");
let changes: PlaceChange[] | null = null;
let townChanges: Map<string, PlaceChange[]> | null = null;

/**
 * Mergers, splits and land given away that touch the place, oldest first: county level and above 2003 to 2024, from the ministry's notices;
 * townships 2017 to 2023, as far as the names of their villages tell. No entry means nothing is known, not that nothing happened.
 */
export function changesOf(id: string): PlaceChange[] {
  if (isTown(id)) return townChangesOf(id);
  changes ??= areasJson.events.map((row) => {
    const [year, how, from, to] = row.split(" ") as [string, "all" | "part", string, string];
    return { year: Number(year), how, from, to, villages: null };
  });
  return changes.filter((c) => c.from === id || c.to === id);
}

function townChangesOf(id: string): PlaceChange[] {
  if (!townChanges) {
    townChanges = new Map();
    for (const row of townsJson.events) {
      const [year, how, from, to, count] = row.split(" ") as [string, "all" | "part", string, string, string];
      const [found, of] = count.split("/").map(Number) as [number, number];
      const change = { year: Number(year), how, from, to, villages: { found, of } };
      add(townChanges, from, change);
      add(townChanges, to, change);
    }
  }
  return townChanges.get(id) ?? [];
}

const seen = new Map(
  areasJson.seen.map((row) => {
    const [id, year, from, to] = row.split(" ") as [string, string, string, string];
    return [`${id} ${year}`, { kind: "editions", from, to } as const];
  }),
);

/** Where the name or code a place has since that year is known from. */
export function sourceOfName(place: Place, year: number): ChangeSource {
  if (!isTown(place.id)) return seen.get(`${place.id} ${year}`) ?? { kind: "notice" };
  const later = townsJson.editions.findIndex((date) => Number(date.slice(0, 4)) >= year);
  const at = later < 0 ? townsJson.editions.length - 1 : later;
  const [from, to] = [townsJson.editions[Math.max(0, at - 1)]!, townsJson.editions[at]!];
  return { kind: "editions", from, to };
}
