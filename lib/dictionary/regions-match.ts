/**
 * From words to places: a name, a path or a code. Import from `regions.ts`.
 *
 * A homonym (鼓楼区, 朝阳区, 城关镇) is never resolved without something above it: all are returned, with why.
 */
import type { Level } from "@/lib/report";
import { areaNames, townNames, type Use, usesOf } from "./regions-index";
import { foldName, pinyinOf, shortName } from "./regions-names";
import { ancestorsOf, existsAt, type Place, placeByCode, recordAt } from "./regions-places";

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

function nameCandidate(use: Use, year: number | null): Candidate {
  const { place, name } = use;
  const level = recordAt(place, year).level;
  const current = inForce(place, name, year);
  const stood = year === null || existsAt(place, year) || existsAt(place, year + 1);
  const how: NameUse = use.how === "full" && !current ? "former" : use.how;
  const base = { full: 1, former: 1, alias: 0.9, short: SHORT_SCORE[level] }[how];
  const score = base - (current ? 0 : 0.1) - (stood ? 0 : 0.1) - (place.quasi && use.how !== "alias" ? 0.05 : 0);
  const why = {
    full: "full name",
    former: year === null ? "former name" : `name of other years than ${year}`,
    short: "name without its generic word",
    alias: "other name",
  }[how];
  return { place, matched: name, how, use: how, score, why };
}

/** Strips what is said around a place's name: 中华人民共和国, 人民政府 (also inside a path), 行政公署, 管委会, 办公室. */
const bare = (folded: string): string =>
  folded
    .replace(/^(中华人民共和国|中国)(?=.{2})/, "")
    .replace(/(人民政府|行政公署|政府)(?=.)/g, "")
    .replace(/(人民政府|行政公署|政府|管理委员会|管委会?)?(办公厅|办公室)?$/, "") || folded;

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
    const exact = usesOf(name).map((use) => nameCandidate(use, year));
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
      if (usesOf(name).length > 0) walk(at + length, [...taken, name]);
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
      const own = nameCandidate(use, year);
      const shorts = names.filter((_, j) => j !== i && uses[j]!.every((o) => o.how === "short")).length;
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

/** Names that differ by one character, those that sound the same first. Below three characters a slip cannot be told from another name. */
function typoCandidates(text: string, year: number | null): Candidate[] {
  if (text.length < 3 || text.length > 15) return [];
  const sound = pinyinOf(text).join(" ");
  const found: Candidate[] = [];
  /** A slip one can hear or see. Where there is one, other names that differ by a character are no help. */
  let likely = false;
  for (const index of [areaNames(), townNames()]) {
    for (const [name, uses] of index) {
      if (name.length < 3 || Math.abs(name.length - text.length) > 1 || !oneApart(name, text)) continue;
      const same = name.length === text.length && pinyinOf(name).join(" ") === sound;
      const alike = !same && looksAlike(name, text);
      for (const use of uses) {
        if (use.how === "short") continue;
        const c = nameCandidate(use, year);
        const why = `one character differs${same ? ", read the same" : alike ? ", looks alike" : ""}`;
        found.push({ ...c, how: "typo", score: c.score * (same || alike ? 0.6 : 0.4), why });
        likely ||= same || alike;
      }
    }
  }
  return likely ? found.filter((c) => c.why !== "one character differs") : found;
}

/** Characters of place names taken for one another at a glance. */
const ALIKE =
  "亳毫 荥荣 鄄甄 茌荏 沭沐 睢雎 汨汩 耒来 郴彬 兖衮 蕲靳 佘余 晋普 宜宣 末未 且旦 泾径 滦栾 祁祈 偃堰 颍颖 崃莱 洮挑 邗邢 莒营 蠡彖 隰湿 渑绳 浚俊 涿琢 郏夹 郓晖 郸单 砀荡 枞纵 黟黔 猇虎 硚桥 浉师 瀍廛 埇桶 邳坯 濉睢 岢苛 盱吁 眙胎 沅阮 芷止 攸悠 酃灵 郧陨"
    .split(" ")
    .map((pair) => [...pair] as [string, string]);

/** Same length, and the one differing character is a look-alike of the other. */
function looksAlike(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((c, i) => c !== b[i]);
  return at >= 0 && ALIKE.some((pair) => pair.includes(a[at]!) && pair.includes(b[at]!));
}

/** One character replaced, added or left out. */
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
  const year = options.year ?? null;
  if (found[0]?.how === "code") return found[0].place;
  // A whole name (衡水经济开发区) before the same words taken apart (衡水 经济开发区).
  const whole = found.filter((c) => c.how === "full" || c.how === "former" || c.how === "alias");
  if (whole.length > 0) return onlyNamed(whole, year);
  const named = found.filter((c) => c.use !== "short");
  return named.length > 0 ? onlyNamed(named, year) : onlyShort(found, year);
}

const isTown = (c: Candidate, year: number | null): boolean => recordAt(c.place, year).level === "township";

/** Bears the matched name, or the short one, at the end of that year (today, without one). */
function holds(c: Candidate, year: number | null): boolean {
  const { name, level, to } = recordAt(c.place, year);
  if (year === null ? to !== null : !existsAt(c.place, year)) return false;
  if (c.use === "alias" || name === c.matched) return true;
  const town = level === "township";
  return c.use === "short" && shortName(name, town) === shortName(c.matched, town);
}

/** The only one; or the only one of that name at the end of the year (巢湖市 of 2010 is the prefecture, of 2011 the county-level city). */
function onlyNamed(list: Candidate[], year: number | null): Place | null {
  if (list.length === 1) return list[0]!.place;
  // The statistical codes repeat a zone, or a county without townships, one level down.
  const proper = list.filter((c) => !(c.place.quasi && isTown(c, year)));
  const standing = (proper.length > 0 ? proper : list).filter((c) => holds(c, year));
  if (standing.length !== 1) return null;
  const [only] = standing as [Candidate];
  // Township names are too many, and their dates too coarse, for a year to tell those of different counties apart.
  const parent = recordAt(only.place, year).parent;
  const rivals = list.filter((c) => isTown(c, year) && recordAt(c.place, year).parent !== parent);
  return isTown(only, year) && rivals.length > 0 ? null : only.place;
}

/**
 * A name without its generic word means a province or city before a township (桂林), and an area before its own seat (郯城).
 * Never a township: too many everyday words are the short name of one.
 */
function onlyShort(list: Candidate[], year: number | null): Place | null {
  const standing = list.filter((c) => holds(c, year));
  const pool = standing.length > 0 ? standing : list.filter((c) => year === null || existsAt(c.place, year));
  const areas = pool.filter((c) => !isTown(c, year));
  const [area] = areas;
  if (areas.length !== 1 || !area) return null;
  const wide = recordAt(area.place, year).level !== "county";
  const seats = pool.every((c) => c === area || ancestorsOf(c.place).has(area.place.id));
  return wide || seats ? area.place : null;
}
