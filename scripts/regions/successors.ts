/**
 * Where the land of a township went that is listed no more, and where that of a new one came from: told by the villages.
 *
 * The statistics bureau lists every village and neighbourhood below its township. A village that carries the same name below another
 * township of the same city the year after has moved there with its land. Only what most villages say is kept, with the count; where they
 * say nothing, nothing is concluded.
 */
import type { Town } from "./towns";

export interface TownEvent {
  /** First year of the later edition. */
  year: number;
  /** all: `from` is listed no more · part: `from` goes on, smaller. */
  how: "all" | "part";
  from: Town;
  to: Town;
  /** Villages found on the other side, of all villages of the township that ended (all) or began (part). */
  found: number;
  of: number;
}

/** One edition: which township each nine-digit code was, and the villages below it. */
export interface Listing {
  year: number;
  towns: Map<string, Town>;
  /** Nine-digit code → names of its villages. */
  villages: Map<string, string[]>;
}

const ENOUGH = { villages: 3, share: 0.5, each: 0.15 };

/** 多福巷社区居委会, 多福巷村民委员会 → 多福巷. */
export function villageStem(name: string): string {
  const bare = name.replace(/\s|"/g, "").replace(/(居民委员会|村民委员会|居委会|村委会|委员会)$/, "");
  const stem = bare.replace(/(社区|嘎查|村)$/, "");
  return stem.length >= 2 ? stem : bare;
}

/** What changed between two editions that follow one another. `cityOf` names the area inside which land may move. */
export function townEvents(before: Listing, after: Listing, cityOf: (code: string) => string): TownEvent[] {
  const [was, is] = [side(before, cityOf), side(after, cityOf)];
  const events: TownEvent[] = [];
  const told = new Set<string>();
  const note = (how: "all" | "part", from: Town, to: Town, found: number, of: number) => {
    const key = `${number(from)} ${number(to)}`;
    if (told.has(key)) return;
    told.add(key);
    events.push({ year: after.year, how, from, to, found, of });
  };
  for (const [town, own] of was.towns) {
    if (is.towns.has(town)) continue;
    for (const { other, found } of votes(own, is, was)) note("all", town, other, found, own.stems.size);
  }
  for (const [town, own] of is.towns) {
    if (was.towns.has(town)) continue;
    for (const { other, found } of votes(own, was, is))
      note(is.towns.has(other) ? "part" : "all", other, town, found, own.stems.size);
  }
  return events;
}

let count = 0;
const numbers = new WeakMap<Town, number>();
function number(town: Town): number {
  let own = numbers.get(town);
  if (own === undefined) {
    own = ++count;
    numbers.set(town, own);
  }
  return own;
}

interface Own {
  city: string;
  stems: Set<string>;
}
interface Side {
  towns: Map<Town, Own>;
  /** City and village → townships that have it. */
  holders: Map<string, Town[]>;
}

function side(listing: Listing, cityOf: (code: string) => string): Side {
  const towns = new Map<Town, Own>();
  const holders = new Map<string, Town[]>();
  for (const [code, town] of listing.towns) {
    const city = cityOf(code);
    const stems = new Set((listing.villages.get(code) ?? []).map(villageStem));
    towns.set(town, { city, stems });
    for (const stem of stems) {
      const key = `${city} ${stem}`;
      const list = holders.get(key);
      if (list) list.push(town);
      else holders.set(key, [town]);
    }
  }
  return { towns, holders };
}

/** Townships of the other edition that took up the villages: each village counts where exactly one has it that had not before. */
function votes(own: Own, there: Side, here: Side): { other: Town; found: number }[] {
  const found = new Map<Town, number>();
  for (const stem of own.stems) {
    const fresh = (there.holders.get(`${own.city} ${stem}`) ?? []).filter((t) => !here.towns.get(t)?.stems.has(stem));
    const [only] = fresh;
    if (fresh.length === 1 && only) found.set(only, (found.get(only) ?? 0) + 1);
  }
  const total = [...found.values()].reduce((sum, n) => sum + n, 0);
  if (own.stems.size < ENOUGH.villages || total < own.stems.size * ENOUGH.share) return [];
  return [...found]
    .filter(([, n]) => n >= 2 && n >= own.stems.size * ENOUGH.each)
    .sort((a, b) => b[1] - a[1])
    .map(([other, n]) => ({ other, found: n }));
}
