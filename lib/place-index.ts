/**
 * What the place box searches, as text from the server to the browser: every place of county level and above, one a line, fields apart by
 * tabs. Written and read here, so that the two cannot differ. Pure.
 *
 * Line 1: traditional and simplified characters in turn. Then, in an order where a place stands after the one above it:
 * slug, name, English name (empty in Chinese), line of the place above counted from 0 (empty for provinces), flags, codes apart by commas,
 * names with their readings: `name=hai men qu/…` apart by `;`, today's first.
 */
import { type Entry, entryOf } from "./place-match";

export interface IndexedName {
  name: string;
  /** Syllables of each reading. */
  readings: string[][];
}

export interface IndexedPlace {
  slug: string;
  name: string;
  english: string;
  parent: number | null;
  /** 0 country, 1 province, 2 city, 3 county, 4 township. */
  level: number;
  /** Has figures or reports. */
  told: boolean;
  /** Does not stand any more. */
  ended: boolean;
  /** A statistical area or zone. */
  quasi: boolean;
  codes: string[];
  names: IndexedName[];
}

/** Level → what it adds to a score; a place that ended, a quasi-division and a former name come after. */
const WEIGHTS = [0, 0, 1, 2, 4];

export function writeIndex(places: readonly IndexedPlace[], traditional: string): string {
  const lines = places.map((p) =>
    [
      p.slug,
      p.name,
      p.english,
      p.parent ?? "",
      `${p.level}${p.told ? "t" : ""}${p.ended ? "e" : ""}${p.quasi ? "q" : ""}`,
      p.codes.join(","),
      p.names.map((n) => `${n.name}=${n.readings.map((r) => r.join(" ")).join("/")}`).join(";"),
    ].join("\t"),
  );
  return [traditional, ...lines].join("\n");
}

export interface PlaceIndex {
  places: IndexedPlace[];
  entries: Entry<IndexedPlace>[];
  /** Entries by place. */
  of: Map<IndexedPlace, Entry<IndexedPlace>[]>;
  fold: (text: string) => string;
}

/** The text read back, ready to be searched. */
export function readIndex(text: string): PlaceIndex {
  const [pairs = "", ...lines] = text.split("\n");
  const places = lines.filter(Boolean).map(readLine);
  const of = new Map(places.map((p) => [p, entriesOf(p)]));
  return { places, entries: [...of.values()].flat(), of, fold: folding(pairs) };
}

function readLine(line: string): IndexedPlace {
  const [slug = "", name = "", english = "", parent = "", flags = "3", codes = "", names = ""] = line.split("\t");
  return {
    slug,
    name,
    english,
    parent: parent === "" ? null : Number(parent),
    level: Number(flags[0]),
    told: flags.includes("t"),
    ended: flags.includes("e"),
    quasi: flags.includes("q"),
    codes: codes.split(",").filter(Boolean),
    names: names.split(";").map((part) => {
      const [word = "", readings = ""] = part.split("=");
      return { name: word, readings: readings.split("/").map((r) => r.split(" ").filter(Boolean)) };
    }),
  };
}

function entriesOf(place: IndexedPlace): Entry<IndexedPlace>[] {
  const base = (WEIGHTS[place.level] ?? 4) + (place.ended ? 3 : 0) + (place.quasi ? 1 : 0);
  return place.names.map((n, i) => entryOf(place, n.name, n.readings, place.codes, base + (i > 0 ? 1 : 0)));
}

/** Traditional characters to simplified ones, without blanks. */
function folding(pairs: string): (text: string) => string {
  const simple = new Map<string, string>();
  const chars = [...pairs];
  for (let i = 0; i + 1 < chars.length; i += 2) simple.set(chars[i]!, chars[i + 1]!);
  return (text) => [...text.normalize("NFKC").replace(/\s+/g, "")].map((c) => simple.get(c) ?? c).join("");
}

/** Places above, from the province down. */
export function pathOf(index: PlaceIndex, place: IndexedPlace): IndexedPlace[] {
  const path: IndexedPlace[] = [];
  for (let at = place.parent; at !== null && path.length < 8; ) {
    const above = index.places[at];
    if (!above) break;
    path.unshift(above);
    at = above.parent;
  }
  return path;
}
