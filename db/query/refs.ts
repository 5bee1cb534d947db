/** Places and units as pages name them, remembered as long as the data stay the same. */
import type { PlaceRef, UnitRef } from "@/lib/answers";
import { englishIssuer } from "@/lib/dictionary/issuers-english";
import { placeByCode } from "@/lib/dictionary/regions";
import type { IssuerKind, Level, Scope } from "@/lib/report";
import { all, type Db, get } from "../open";

/** Number of the last change of the data, as text. Everything remembered is remembered per data version. */
export function dataVersion(db: Db): string {
  return String(get<{ id: number }>(db, "SELECT coalesce(max(id), 0) AS id FROM load")?.id ?? 0);
}

interface Memory {
  version: string;
  places: Map<string, PlaceRow | null>;
  units: Map<number, UnitRef>;
  answers: Map<string, unknown>;
  kept: Map<string, unknown>;
}
const memories = new WeakMap<object, Memory>();
/** What is remembered by those whose answer is being worked out: an answer names thousands of places, and the version is asked for once. */
const answering = new WeakMap<object, Memory>();

function memory(db: Db): Memory {
  const held = answering.get(db.raw);
  if (held) return held;
  const version = dataVersion(db);
  let found = memories.get(db.raw);
  if (found?.version !== version) {
    found = { version, places: new Map(), units: new Map(), answers: new Map(), kept: new Map() };
    memories.set(db.raw, found);
  }
  return found;
}

/** Answers kept; the oldest goes first. */
const REMEMBERED = 100;

/** The answer to the same question over the same data, worked out once. */
export function remember<T>(db: Db, question: string, answer: () => T): T {
  const known = memory(db);
  const { answers } = known;
  if (answers.has(question)) return answers.get(question) as T;
  const made = whileHeld(db, known, answer);
  const oldest = answers.keys().next().value;
  if (answers.size >= REMEMBERED && oldest !== undefined) answers.delete(oldest);
  answers.set(question, made);
  return made;
}

/** Like `remember`, for the little that every answer asks for: it makes room for none. */
export function keep<T>(db: Db, question: string, answer: () => T): T {
  const { kept } = memory(db);
  if (!kept.has(question)) kept.set(question, answer());
  return kept.get(question) as T;
}

function whileHeld<T>(db: Db, known: Memory, answer: () => T): T {
  if (answering.has(db.raw)) return answer();
  answering.set(db.raw, known);
  try {
    return answer();
  } finally {
    answering.delete(db.raw);
  }
}

export interface PlaceRow {
  id: string;
  slug: string;
  code: string | null;
  name: string;
  name_en: string;
  level: Level;
  kind: string;
  parent_id: string | null;
  ended: number | null;
}

/** The row of a place, or null. */
export function placeRow(db: Db, id: string): PlaceRow | null {
  const { places } = memory(db);
  let row = places.get(id);
  if (row === undefined) {
    row =
      get<PlaceRow>(
        db,
        "SELECT id, slug, code, name, name_en, level, kind, parent_id, ended FROM place WHERE id = ?",
        id,
      ) ?? null;
    places.set(id, row);
  }
  return row;
}

/** Places above, from the province down. */
export function placesAbove(db: Db, row: PlaceRow): PlaceRow[] {
  const above: PlaceRow[] = [];
  for (let id = row.parent_id; id !== null && above.length < 8; ) {
    const parent = placeRow(db, id);
    if (!parent) break;
    above.unshift(parent);
    id = parent.parent_id;
  }
  return above;
}

export function placeRef(db: Db, row: PlaceRow): PlaceRef {
  return {
    id: row.id,
    slug: row.slug,
    code: row.code,
    name: { zh: row.name, en: row.name_en },
    level: row.level,
    path: placesAbove(db, row).map((p) => ({ slug: p.slug, name: { zh: p.name, en: p.name_en } })),
  };
}

/** The place an address names: its newest code, any former code, or the address of a place without one. */
export function findPlace(db: Db, slug: string): PlaceRow | null {
  const id =
    get<{ id: string }>(db, "SELECT id FROM place WHERE slug = ?", slug)?.id ??
    get<{ id: string }>(
      db,
      "SELECT place_id AS id FROM place_name WHERE code = ? ORDER BY valid_from DESC LIMIT 1",
      slug,
    )?.id ??
    // A zone whose parent changed its code keeps its own id behind it.
    get<{ id: string }>(db, "SELECT id FROM place WHERE id = ?", slug.replace(/^\d+-/, ""))?.id ??
    // A code of a year before the lists of townships, or a stand-in (110100).
    (/^\d{6,12}$/.test(slug) ? placeByCode(slug)?.id : undefined);
  return id === undefined ? null : placeRow(db, id);
}

interface UnitRow {
  id: number;
  place_id: string;
  issuer: string;
  issuer_kind: IssuerKind;
  scope: Scope;
  synthetic: number;
}

const UNIT_COLUMNS = "id, place_id, issuer, issuer_kind, scope, synthetic";

function toUnitRef(db: Db, row: UnitRow): UnitRef {
  const place = placeRow(db, row.place_id);
  if (!place) throw new Error(`Unit ${row.id} has no place.`);
  const issuer = row.issuer === "" ? place.name : row.issuer;
  return {
    id: row.id,
    place: placeRef(db, place),
    issuer,
    body: {
      zh: issuer.slice(Math.max(0, issuer.indexOf(place.name))),
      en: englishIssuer(issuer, { zh: place.name, en: place.name_en }),
    },
    issuerKind: row.issuer_kind,
    scope: row.scope,
    synthetic: row.synthetic === 1,
  };
}

/** The unit of that id; null for none and for the unit of reports without a place. */
export function unitRef(db: Db, id: number): UnitRef | null {
  const { units } = memory(db);
  const known = units.get(id);
  if (known) return known;
  const row = get<UnitRow>(db, `SELECT ${UNIT_COLUMNS} FROM unit WHERE id = ? AND place_id IS NOT NULL`, id);
  if (!row) return null;
  const made = toUnitRef(db, row);
  units.set(id, made);
  return made;
}

/** The order in which the units of a place are offered: the whole area first. */
const SCOPE_ORDER: Record<Scope, number> = {
  jurisdiction: 0,
  level_own: 1,
  organ: 2,
  departments: 3,
  counties: 3,
  townships: 3,
  unknown: 4,
};

export interface PlaceUnit {
  unit: UnitRef;
  years: number[];
  figures: number;
  /** Stored reports, those under review too; the rest of the years is coded by hand. */
  reports: number;
}

/** Units of a place with what there is of them: whole area first, then those with more years and figures. */
export function unitsOf(db: Db, placeId: string): PlaceUnit[] {
  const rows = all<UnitRow>(db, `SELECT ${UNIT_COLUMNS} FROM unit WHERE place_id = ?`, placeId);
  return rows
    .map((row) => {
      const years = all<{ year: number; figures: number }>(
        db,
        "SELECT year, figures FROM unit_year WHERE unit_id = ? ORDER BY year",
        row.id,
      );
      return {
        unit: unitRef(db, row.id) ?? toUnitRef(db, row),
        years: years.map((y) => y.year),
        figures: years.reduce((sum, y) => sum + y.figures, 0),
        reports: get<{ n: number }>(db, "SELECT count(*) AS n FROM report WHERE unit_id = ?", row.id)?.n ?? 0,
      };
    })
    .sort(
      (a, b) =>
        SCOPE_ORDER[a.unit.scope] - SCOPE_ORDER[b.unit.scope] ||
        b.years.length - a.years.length ||
        b.figures - a.figures ||
        a.unit.id - b.unit.id,
    );
}
