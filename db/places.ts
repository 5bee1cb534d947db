/** Copies the gazetteer into the database: places, their dated names, and how many there are of each level. */
import { createHash } from "node:crypto";
import {
  addressOf,
  allPlaces,
  allTowns,
  englishName,
  englishWordsVersion,
  existsAt,
  type Place,
  placeById,
  recordAt,
} from "@/lib/dictionary/regions";
import type { Level } from "@/lib/report";
import { COUNTRY } from "./keys";
import { getMeta, setMeta } from "./meta";
import { all, type Db, run, statement } from "./open";

const COUNTED_FROM = 2008;
const COUNTED_TO = 2025;
/** Townships of earlier years are not known one by one. */
const TOWNS_KNOWN_FROM = 2015;

const gazetteer = (): Place[] => [...allPlaces(), ...allTowns()];

/** Changes when any place changes, or what its English name is made of. */
export function gazetteerVersion(places: Place[] = gazetteer()): string {
  const hash = createHash("sha256").update(englishWordsVersion);
  for (const p of places) {
    hash.update(p.id);
    for (const n of p.names) hash.update(`|${n.code}${n.name}${n.level}${n.kind}${n.parent}${n.from}-${n.to}`);
    hash.update(`${p.quasi}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

/** Loads all places (or those given, for tests) unless they are there already. True when something changed. Run inside a transaction. */
export function loadPlaces(db: Db, places: Place[] = gazetteer()): boolean {
  const version = gazetteerVersion(places);
  if (getMeta(db, "gazetteer") === version) return false;
  setAsideGone(db, places);
  // Addresses may change hands between two places: make room first.
  run(db, "UPDATE place SET slug = 'moving-' || id WHERE origin = 'gazetteer'");
  run(db, "DELETE FROM place_name WHERE place_id IN (SELECT id FROM place WHERE origin = 'gazetteer')");
  const putPlace = statement(
    db,
    `INSERT INTO place (id, slug, code, name, name_en, level, kind, parent_id, ended, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'gazetteer')
     ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, code = excluded.code, name = excluded.name, name_en = excluded.name_en,
       level = excluded.level, kind = excluded.kind, parent_id = excluded.parent_id, ended = excluded.ended, origin = excluded.origin`,
  );
  const putName = statement(db, "INSERT INTO place_name VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  putPlace.run(COUNTRY, "000000", "000000", "全国", "China", "country", "other", null, null);
  putName.run(COUNTRY, 0, null, "000000", "全国", "country", "other", null);
  for (const [place, slug] of addresses(places)) {
    const now = recordAt(place, null);
    putPlace.run(place.id, slug, now.code, now.name, englishName(place), now.level, now.kind, now.parent, now.to);
    for (const n of place.names) putName.run(place.id, n.from, n.to, n.code, n.name, n.level, n.kind, n.parent);
  }
  countPlaces(db, places);
  setMeta(db, "gazetteer", version);
  return true;
}

/**
 * Places an earlier gazetteer had and this one has not: those nobody reports from go; the others keep their names as places only reports
 * name, under an address no other place can want.
 */
function setAsideGone(db: Db, places: Place[]): void {
  const ids = JSON.stringify([COUNTRY, ...places.map((p) => p.id)]);
  const gone = all<{ id: string }>(
    db,
    "SELECT id FROM place WHERE origin = 'gazetteer' AND id NOT IN (SELECT value FROM json_each(?))",
    ids,
  );
  for (const { id } of gone) {
    if (all(db, "SELECT 1 FROM unit WHERE place_id = ? LIMIT 1", id).length > 0) {
      run(db, "UPDATE place SET origin = 'report', slug = slug || '-' || id WHERE id = ?", id);
      continue;
    }
    run(db, "DELETE FROM place_name WHERE place_id = ?", id);
    run(db, "DELETE FROM place WHERE id = ?", id);
  }
}

/** The address of each place: its newest code. Where two places bear one code, the standing or later one has it and the other its id behind the code. */
function addresses(places: Place[]): Map<Place, string> {
  const end = (p: Place) => recordAt(p, null).to ?? 9999;
  const taken = new Set<string>();
  const slugs = new Map<Place, string>();
  for (const place of [...places].sort((a, b) => end(b) - end(a))) {
    const slug = addressOf(place);
    slugs.set(place, taken.has(slug) ? `${slug}-${place.id}` : slug);
    taken.add(slugs.get(place)!);
  }
  return new Map(places.map((p) => [p, slugs.get(p)!]));
}

/** Statistical areas that are no divisions are not counted: nobody can say how many should report. */
function countPlaces(db: Db, places: Place[]): void {
  const counts = new Map<string, number>();
  const given = new Map(places.map((p) => [p.id, p]));
  for (let year = COUNTED_FROM; year <= COUNTED_TO; year++) {
    const above = new Map<string, string[]>();
    const chain = (id: string | null): string[] => {
      if (id === null) return [COUNTRY];
      let found = above.get(id);
      if (!found) {
        const place = given.get(id) ?? placeById(id);
        found = [id, ...(place ? chain(recordAt(place, year).parent) : [COUNTRY])];
        above.set(id, found);
      }
      return found;
    };
    for (const place of places) {
      if (place.quasi || !existsAt(place, year)) continue;
      const { level, parent } = recordAt(place, year);
      if (level === "township" && year < TOWNS_KNOWN_FROM) continue;
      for (const ancestor of chain(parent)) {
        const key = `${ancestor}|${level}|${year}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  run(db, "DELETE FROM place_count");
  const put = statement(db, "INSERT INTO place_count VALUES (?, ?, ?, ?)");
  for (const [key, n] of counts) {
    const [ancestor, level, year] = key.split("|") as [string, string, string];
    put.run(ancestor, level, Number(year), n);
  }
}

interface NameRow {
  valid_from: number;
  level: Level;
  kind: string;
  parent_id: string | null;
}

/** Level, kind and parent at the end of that year; the nearest known outside the place's time. */
function recordIn(db: Db, id: string, year: number): NameRow | undefined {
  const rows = all<NameRow>(
    db,
    "SELECT valid_from, level, kind, parent_id FROM place_name WHERE place_id = ? ORDER BY valid_from",
    id,
  );
  return rows.findLast((r) => r.valid_from <= year) ?? rows[0];
}

/** Ids above a place at the end of that year, nearest first, the country last. */
export function ancestorsIn(db: Db, id: string, year: number): string[] {
  if (id === COUNTRY) return [];
  const found: string[] = [];
  let parent = recordIn(db, id, year)?.parent_id ?? null;
  while (parent !== null && parent !== COUNTRY && found.length < 8) {
    found.push(parent);
    parent = recordIn(db, parent, year)?.parent_id ?? null;
  }
  return [...found, COUNTRY];
}
