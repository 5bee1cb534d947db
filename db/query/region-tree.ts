/** Which places are there figures of, and where do they lie? */
import type { RegionHit, RegionNode } from "@/lib/answers";
import { matchIssuer, searchPlaces } from "@/lib/dictionary/regions";
import type { Level } from "@/lib/report";
import { all, type Db, get } from "../open";
import { findPlace, type PlaceRow, placeRef, placeRow, placesAbove, remember } from "./refs";

interface Counted {
  place_id: string;
  unit_id: number;
  year: number | null;
}

/** A unit with a report that is set aside has no figures yet. */
const WITH = {
  reports: "(y.year IS NOT NULL OR EXISTS (SELECT 1 FROM report r WHERE r.unit_id = u.id))",
  figures: "y.year IS NOT NULL",
} as const;

/** The places that have units with reports, or with figures, under the places above them; provinces first, each level by code. */
export function regionTree(db: Db, having: keyof typeof WITH = "reports"): RegionNode[] {
  return remember(db, `region tree ${having}`, () => {
    const nodes = new Map<string, RegionNode & { unitIds: Set<number> }>();
    const roots: string[] = [];
    const node = (row: PlaceRow) => {
      let found = nodes.get(row.id);
      if (!found) {
        found = {
          place: placeRef(db, row),
          units: 0,
          unitsBelow: 0,
          years: [],
          children: [],
          unitIds: new Set(),
        };
        nodes.set(row.id, found);
        const parent = row.parent_id === null ? null : placeRow(db, row.parent_id);
        if (parent) node(parent).children.push(found);
        else roots.push(row.id);
      }
      return found;
    };
    const rows = all<Counted>(
      db,
      `SELECT u.place_id, u.id AS unit_id, y.year FROM unit u LEFT JOIN unit_year y ON y.unit_id = u.id WHERE u.place_id IS NOT NULL
       AND ${WITH[having]}`,
    );
    for (const { place_id, unit_id, year } of rows) {
      const row = placeRow(db, place_id);
      if (!row) continue;
      const own = node(row);
      if (year !== null && !own.years.includes(year)) own.years.push(year);
      if (own.unitIds.has(unit_id)) continue;
      own.unitIds.add(unit_id);
      own.units++;
      for (const above of placesAbove(db, row)) node(above).unitsBelow++;
    }
    const finished = (n: RegionNode): RegionNode => ({
      place: n.place,
      units: n.units,
      unitsBelow: n.unitsBelow,
      years: [...n.years].sort((a, b) => a - b),
      children: sorted(n.children).map(finished),
    });
    return sorted(roots.map((id) => nodes.get(id)!)).map(finished);
  });
}

const sorted = <T extends RegionNode>(list: T[]): T[] =>
  [...list].sort(
    (a, b) => (a.place.code ?? "9").localeCompare(b.place.code ?? "9") || a.place.id.localeCompare(b.place.id),
  );

/** Units of a place and the years there is something of, all units together. */
export function recordOf(db: Db, placeId: string): { units: number; years: number[] } {
  const years = all<{ year: number }>(
    db,
    "SELECT DISTINCT y.year FROM unit u JOIN unit_year y ON y.unit_id = u.id WHERE u.place_id = ? ORDER BY y.year",
    placeId,
  ).map((r) => r.year);
  const units =
    get<{ n: number }>(
      db,
      `SELECT count(*) AS n FROM unit u WHERE u.place_id = ? AND (EXISTS (SELECT 1 FROM unit_year y WHERE y.unit_id = u.id)
         OR EXISTS (SELECT 1 FROM report r WHERE r.unit_id = u.id))`,
      placeId,
    )?.n ?? 0;
  return { units, years };
}

/**
 * Places by Chinese name (also a former or short one, or a path in any order), pinyin, initials or code, best first; those with figures
 * before equals without. Blanks narrow: 南通 海门. Where nothing begins so: the place of an issuer
 * (海门区水利局), or what a name with one wrong character may mean.
 */
export function regionSearch(db: Db, query: string, limit = 20, levels?: readonly Level[]): RegionHit[] {
  const text = query.trim();
  if (text === "") return [];
  const options = { limit: limit * 3, ...(levels ? { levels } : {}) };
  const begun = searchPlaces(text, options);
  const meant = begun.length > 0 ? [] : matchIssuer(text, levels ? { levels } : {}).candidates.map((c) => c.place);
  const rowsOf = (places: readonly { id: string }[]) => places.flatMap((place) => placeRow(db, place.id) ?? []);
  const rows = rowsOf(begun);
  const direct = findPlace(db, text);
  const reported = all<{ id: string }>(
    db,
    `SELECT id FROM place WHERE (origin = 'report' OR ?) AND (instr(name, ?) > 0 OR instr(lower(name_en), ?) > 0) LIMIT 20`,
    // The list that is searched above knows real places only: those of an invented province are found here.
    rows.length === 0 ? 1 : 0,
    text.normalize("NFKC"),
    text.normalize("NFKC").toLowerCase(),
  ).flatMap((r) => placeRow(db, r.id) ?? []);
  const wanted = [...(direct ? [direct] : []), ...rows, ...reported, ...rowsOf(meant.slice(0, limit))].filter(
    (r) => !levels || levels.includes(r.level),
  );
  const unique = [...new Map(wanted.map((r) => [r.id, r])).values()];
  const hits = unique.map((row, order) => ({ row, order, ...recordOf(db, row.id) }));
  return hits
    .sort((a, b) => Number(b.units > 0) - Number(a.units > 0) || a.order - b.order)
    .slice(0, limit)
    .map(({ row, units, years }) => ({ place: placeRef(db, row), matched: row.name, units, years }));
}
