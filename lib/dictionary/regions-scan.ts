/** Mentions of places in running text. Import from `regions.ts`. */
import type { Level } from "@/lib/report";
import { areaNames, townNames } from "./regions-index";
import { simplify } from "./regions-names";
import { ancestorsOf, type Place, placeById, recordAt } from "./regions-places";

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

interface Scanner {
  /** First two characters → names, longest first. */
  names: Map<string, string[]>;
  /** Pairs of characters names begin with, by {@link pairOf}: nearly every position of a text is ruled out by it. */
  pairs: Uint8Array;
}
let scanIndex: Scanner | null = null;

const PAIRS = 1 << 20;
const pairOf = (text: string, at: number): number =>
  (Math.imul(text.charCodeAt(at), 1031) ^ text.charCodeAt(at + 1)) & (PAIRS - 1);

function scanner(): Scanner {
  if (scanIndex) return scanIndex;
  const index: Scanner = { names: new Map(), pairs: new Uint8Array(PAIRS) };
  scanIndex = index;
  const put = (name: string) => {
    const key = name.slice(0, 2);
    const list = index.names.get(key);
    if (list) list.push(name);
    else index.names.set(key, [name]);
    if (name.length > 1) index.pairs[pairOf(name, 0)] = 1;
  };
  for (const name of areaNames().keys()) put(name);
  for (const [name, uses] of townNames()) if (!areaNames().has(name) && uses.some((u) => u.how !== "short")) put(name);
  for (const list of index.names.values()) list.sort((a, b) => b.length - a.length);
  return index;
}

/** Mentions of places in running text, longest first from left to right, not overlapping. Offsets are those of `text`. */
export function scanPlaces(text: string, options: ScanOptions = {}): Mention[] {
  const { levels, within = null, short = true } = options;
  const plain = simplify(text);
  const index = scanner();
  const found: Mention[] = [];
  const keep = (p: Place) =>
    (!levels || levels.includes(recordAt(p, null).level)) && (!within || p.id === within || ancestorsOf(p).has(within));
  for (let at = 0; at < plain.length - 1; ) {
    const mention = index.pairs[pairOf(plain, at)] === 1 ? mentionAt(plain, at, index.names, short, keep) : null;
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
    const area = (areaNames().get(name) ?? []).filter((u) => short || u.how !== "short");
    const town = (townNames().get(name) ?? []).filter((u) => u.how !== "short");
    const uses = [...area, ...town].filter((u) => keep(u.place));
    if (uses.length === 0) continue;
    const full = uses.filter((u) => u.how !== "short");
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
