/**
 * From words to places: a name, a path or a code typed by someone, and mentions in running text. Import from `regions.ts`.
 *
 * A homonym (鼓楼区, 朝阳区, 城关镇) is never resolved without something above it: all are returned, with why.
 */
import type { Level } from "@/lib/report";
import { foldName, shortName, simplify } from "./regions-names";
import {
  allPlaces,
  allTowns,
  ancestorsOf,
  existsAt,
  type Place,
  placeByCode,
  placeById,
  recordAt,
} from "./regions-places";

/** full: a name with its generic word · former: such a name, not in force in the year asked for · short: without it · alias: another word for a zone. */
export type NameUse = "full" | "former" | "short" | "alias";

export interface Candidate {
  place: Place;
  /** The gazetteer's name that fits. */
  matched: string;
  how: "code" | "path" | NameUse | "typo";
  /** How the place's own name was used; of a path: the lowest part's. */
  use: NameUse;
  /** 0 to 1, for sorting and for showing; not a probability. */
  score: number;
  /** English words for people. */
  why: string;
}

export interface FindOptions {
  /** Only places below this one (in any year), or itself. */
  within?: string | null;
  /** Prefer names in force at the end of this year or the next. */
  year?: number | null;
  levels?: readonly Level[];
}

// ---------------------------------------------------------------- the index of names

interface Use {
  place: Place;
  short: boolean;
  alias: boolean;
}
/** Names of county level and above, and of zones. */
let areaIndex: Map<string, Use[]> | null = null;
/** Names of townships. */
let townIndex: Map<string, Use[]> | null = null;

function indexNames(list: Iterable<Place>, township: boolean): Map<string, Use[]> {
  const index = new Map<string, Use[]>();
  const put = (printed: string, use: Use) => {
    const name = /^[\u4e00-\u9fff]+$/.test(printed) ? printed : foldName(printed);
    const uses = index.get(name);
    if (!uses) index.set(name, [use]);
    else if (!uses.some((u) => u.place === use.place && u.short === use.short)) uses.push(use);
  };
  for (const place of list) {
    let before = "";
    for (const { name } of place.names) {
      if (name === before) continue;
      before = name;
      put(name, { place, short: false, alias: false });
      const short = shortName(name, township);
      if (short && !(township && place.quasi)) put(short, { place, short: true, alias: false });
    }
    for (const alias of place.aliases) put(alias, { place, short: false, alias: true });
  }
  return index;
}

const areas = () => {
  areaIndex ??= indexNames(allPlaces(), false);
  return areaIndex;
};
const towns = () => {
  townIndex ??= indexNames(allTowns(), true);
  return townIndex;
};
const usesOf = (name: string): Use[] => [...(areas().get(name) ?? []), ...(towns().get(name) ?? [])];

// ---------------------------------------------------------------- one name or path

const LEVEL_ORDER: Record<Level, number> = { country: 0, province: 1, city: 2, county: 3, township: 4 };
const SHORT_SCORE: Record<Level, number> = { country: 0, province: 0.85, city: 0.8, county: 0.75, township: 0.55 };

/** Was one of the place's names of that spelling in force at the end of the year, or of the next (reports are written then)? */
function inForce(place: Place, name: string, year: number | null): boolean {
  const known = place.names.filter((n) => n.name === name);
  if (known.length === 0) return true;
  if (year === null) return known.some((n) => n.to === null);
  return known.some((n) => (n.from <= year + 1 || n === place.names[0]) && (n.to === null || n.to >= year));
}

function nameCandidate(use: Use, name: string, year: number | null): Candidate {
  const { place } = use;
  const level = recordAt(place, year).level;
  const full = use.short ? place.names.findLast((n) => shortName(n.name, n.level === "township") === name)!.name : name;
  const current = inForce(place, full, year);
  const stood = year === null || existsAt(place, year) || existsAt(place, year + 1);
  const how: NameUse = use.alias ? "alias" : use.short ? "short" : current ? "full" : "former";
  const base = use.short ? SHORT_SCORE[level] : use.alias ? 0.85 : 1;
  const score = base - (current ? 0 : 0.1) - (stood ? 0 : 0.1) - (place.quasi && !use.alias ? 0.05 : 0);
  const why = {
    full: "full name",
    former: year === null ? "former name" : `name of other years than ${year}`,
    short: "name without its generic word",
    alias: "other name",
  }[how];
  return { place, matched: full, how, use: how, score, why };
}

/** Strips what is said around a place's name: 中华人民共和国, 人民政府, 办公室. */
const bare = (folded: string): string =>
  folded
    .replace(/^(中华人民共和国|中国)(?=.{2})/, "")
    .replace(/(人民政府|行政公署|管理委员会|管委会)?(办公厅|办公室)?$/, "") || folded;

/**
 * Places a name, a path in any order (安徽省阜阳市颍州区, 颍州区 阜阳) or a code may mean, best first; empty if none.
 *
 * Full, short and former names, traditional characters; one wrong, missing or extra character only where nothing fits exactly.
 * Use `resolvePlace` for a yes or no.
 */
export function findPlaces(text: string, options: FindOptions = {}): Candidate[] {
  const { within = null, year = null, levels } = options;
  const folded = foldName(text);
  const keep = (c: Candidate) =>
    (!within || c.place.id === within || ancestorsOf(c.place).has(within)) &&
    (!levels || levels.includes(recordAt(c.place, year).level));
  if (/^\d{6}(\d{3}|\d{6})?$/.test(folded)) {
    const place = placeByCode(folded, year);
    return place
      ? [
          {
            place,
            matched: recordAt(place, year).name,
            how: "code" as const,
            use: "full" as const,
            score: 1,
            why: "division code",
          },
        ].filter(keep)
      : [];
  }
  for (const name of new Set([folded, bare(folded)])) {
    if (name.length < 2) continue;
    const exact = usesOf(name).map((use) => nameCandidate(use, name, year));
    const found = best([...exact, ...pathCandidates(name, year)].filter(keep), year);
    if (found.length > 0) return found;
  }
  return best(typoCandidates(bare(folded), year).filter(keep), year);
}

/** One candidate per place, best first; at equal score the higher level, then the code. */
function best(list: Candidate[], year: number | null): Candidate[] {
  const byPlace = new Map<string, Candidate>();
  for (const c of list) {
    const known = byPlace.get(c.place.id);
    if (!known || c.score > known.score) byPlace.set(c.place.id, c);
  }
  const record = (c: Candidate) => recordAt(c.place, year);
  return [...byPlace.values()].sort(
    (a, b) =>
      b.score - a.score ||
      LEVEL_ORDER[record(a).level] - LEVEL_ORDER[record(b).level] ||
      (record(a).code ?? "9").localeCompare(record(b).code ?? "9"),
  );
}

/** The whole text as names of places above one another, in any order. The lowest is meant. */
function pathCandidates(text: string, year: number | null): Candidate[] {
  const found: Candidate[] = [];
  const walk = (at: number, taken: string[]) => {
    if (taken.length > 5) return;
    if (at === text.length) {
      if (taken.length > 1) found.push(...chain(taken, year));
      return;
    }
    for (let length = Math.min(24, text.length - at); length >= 2; length--) {
      const name = text.slice(at, at + length);
      if (areas().has(name) || towns().has(name)) walk(at + length, [...taken, name]);
    }
  };
  if (text.length >= 4 && text.length <= 80) walk(0, []);
  return found;
}

function chain(names: string[], year: number | null): Candidate[] {
  const uses = names.map(usesOf);
  const found: Candidate[] = [];
  uses.forEach((list, i) => {
    for (const use of list) {
      const above = ancestorsOf(use.place);
      const others = names.filter((_, j) => j !== i);
      const fits = uses.every((other, j) => j === i || other.some((o) => above.has(o.place.id)));
      if (!fits) continue;
      const own = nameCandidate(use, names[i]!, year);
      const shorts = names.filter((_, j) => j !== i && uses[j]!.every((o) => o.short)).length;
      found.push({
        ...own,
        how: "path",
        score: Math.max(0.5, own.score - 0.02 * shorts),
        why: `${own.why}, below ${others.join(" ")}`,
      });
    }
  });
  return found;
}

/** Names that differ by one character. Below three characters a slip cannot be told from another name. */
function typoCandidates(text: string, year: number | null): Candidate[] {
  if (text.length < 3 || text.length > 15) return [];
  const found: Candidate[] = [];
  for (const index of [areas(), towns()]) {
    for (const [name, uses] of index) {
      if (name.length < 3 || Math.abs(name.length - text.length) > 1 || !oneApart(name, text)) continue;
      for (const use of uses) {
        if (use.short) continue;
        const c = nameCandidate(use, name, year);
        found.push({ ...c, how: "typo", score: c.score * 0.5, why: "one character differs" });
      }
    }
  }
  return found;
}

function oneApart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  const [x, y] = [a.slice(start), b.slice(start)];
  if (x.length === y.length) return x.slice(1) === y.slice(1);
  return x.length > y.length ? x.slice(1) === y : x === y.slice(1);
}

/**
 * The one place the words mean, or null when there is none or more than one.
 * A full or former name beats short ones; among equals nothing is chosen, and a slip of the pen is never taken for certain.
 */
export function resolvePlace(text: string, options: FindOptions = {}): Place | null {
  const found = findPlaces(text, options).filter((c) => c.how !== "typo");
  if (found.length <= 1) return found[0]?.place ?? null;
  const year = options.year ?? null;
  const paths = found.filter((c) => c.how === "path");
  const named = (paths.length > 0 ? paths : found).filter((c) => c.use !== "short");
  return paths.length > 0 && named.length === 0 ? only(paths, year) : only(named, year);
}

/** The only one, or the only one of that name at the end of the year (巢湖市 of 2010 is the prefecture, of 2011 the county-level city). */
function only(list: Candidate[], year: number | null): Place | null {
  if (list.length <= 1) return list[0]?.place ?? null;
  const held = (c: Candidate) =>
    (year === null ? recordAt(c.place, null).to === null : existsAt(c.place, year)) &&
    recordAt(c.place, year).name === c.matched;
  const holding = list.filter(held);
  if (holding.length <= 1) return holding[0]?.place ?? null;
  // The statistical codes repeat a zone, or a county without townships, one level down.
  const proper = holding.filter((c) => !(c.place.quasi && recordAt(c.place, year).level === "township"));
  return proper.length === 1 ? proper[0]!.place : null;
}

// ---------------------------------------------------------------- running text

export interface Mention {
  start: number;
  end: number;
  /** The gazetteer's spelling of the words found. */
  name: string;
  /** Every place of that name, of any time. */
  ids: string[];
  /** Found without its generic word (阜阳): a weak clue, an everyday word may look like it (和平, 新华). */
  short: boolean;
}

export interface ScanOptions {
  levels?: readonly Level[];
  within?: string | null;
  /** Names without their generic word too (province, city, county level). Default true. */
  short?: boolean;
}

/** First two characters → names, longest first. */
let scanIndex: Map<string, string[]> | null = null;

function scanner(): Map<string, string[]> {
  if (scanIndex) return scanIndex;
  scanIndex = new Map();
  const put = (name: string) => {
    const key = name.slice(0, 2);
    const list = scanIndex!.get(key);
    if (list) list.push(name);
    else scanIndex!.set(key, [name]);
  };
  for (const name of areas().keys()) put(name);
  for (const [name, uses] of towns()) if (!areas().has(name) && uses.some((u) => !u.short)) put(name);
  for (const list of scanIndex.values()) list.sort((a, b) => b.length - a.length);
  return scanIndex;
}

/** Mentions of places in running text, longest first from left to right, not overlapping. Offsets are those of `text`. */
export function scanPlaces(text: string, options: ScanOptions = {}): Mention[] {
  const { levels, within = null, short = true } = options;
  const plain = simplify(text);
  const index = scanner();
  const found: Mention[] = [];
  for (let at = 0; at < plain.length - 1; ) {
    const mention = mentionAt(
      plain,
      at,
      index,
      short,
      (p) =>
        (!levels || levels.includes(recordAt(p, null).level)) &&
        (!within || p.id === within || ancestorsOf(p).has(within)),
    );
    if (mention) found.push(mention);
    at = mention ? mention.end : at + 1;
  }
  return found;
}

function mentionAt(
  text: string,
  at: number,
  index: Map<string, string[]>,
  short: boolean,
  keep: (p: Place) => boolean,
): Mention | null {
  for (const name of index.get(text.slice(at, at + 2)) ?? []) {
    if (!text.startsWith(name, at)) continue;
    const area = areas().get(name) ?? [];
    const uses = [...area, ...(towns().get(name) ?? []).filter((u) => !u.short)].filter(
      (u) => (short || !u.short) && keep(u.place),
    );
    if (uses.length === 0) continue;
    const full = uses.filter((u) => !u.short);
    const ids = [...new Set((full.length > 0 ? full : uses).map((u) => u.place.id))];
    return { start: at, end: at + name.length, name, ids, short: full.length === 0 };
  }
  return null;
}

/** Of the places a mention may mean, those below one of `above` (or themselves in it): how a parent settles a homonym. */
export function narrow(ids: readonly string[], above: Iterable<string>): string[] {
  const set = new Set(above);
  return ids.filter((id) => {
    const place = placeById(id);
    return place !== null && (set.has(id) || [...ancestorsOf(place)].some((a) => set.has(a)));
  });
}
