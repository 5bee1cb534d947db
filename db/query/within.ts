/**
 * Which units lie in a place, and when? A place counts where it lay at the end of each year, by the same rule as the sums (`ancestorsIn`):
 * 莱芜's reports up to 2018 are Shandong's, those since 2019 also Jinan's.
 */
import { all, type Db } from "../open";

/** Places at and below a place (parameters: its id, first and last year), each with the years in which it lay there. */
const PLACES_WITHIN = `WITH RECURSIVE within(id, since, until) AS (SELECT ?, ?, ? UNION ALL
  SELECT n.place_id, max(w.since, n.since), min(w.until, n.until) FROM within w CROSS JOIN (
    SELECT o.place_id, o.parent_id,
      CASE WHEN EXISTS (SELECT 1 FROM place_name e WHERE e.place_id = o.place_id AND e.valid_from < o.valid_from) THEN o.valid_from ELSE 0 END AS since,
      coalesce((SELECT min(l.valid_from) - 1 FROM place_name l WHERE l.place_id = o.place_id AND l.valid_from > o.valid_from), 9999) AS until
    FROM place_name o) n ON n.parent_id = w.id
  WHERE n.since <= w.until AND n.until >= w.since)`;

/** The same of their units: `unit_id`, `since`, `until`; a unit that left and came back has several rows. */
export const UNITS_WITHIN = `${PLACES_WITHIN}
  SELECT u.id AS unit_id, w.since, w.until FROM within w CROSS JOIN unit u ON u.place_id = w.id`;

interface Span {
  since: number;
  until: number;
}

/** Does it lie there in this year? Without a year: in any of those asked for. */
export type Within<Id> = (id: Id, year: number | null) => boolean;

function among<Id>(spans: ReadonlyMap<Id, Span[]>): Within<Id> {
  return (id, year) => spans.get(id)?.some((s) => year === null || (s.since <= year && year <= s.until)) ?? false;
}

function gathered<Id>(rows: readonly (Span & { id: Id })[]): Map<Id, Span[]> {
  const spans = new Map<Id, Span[]>();
  for (const { id, since, until } of rows) spans.set(id, [...(spans.get(id) ?? []), { since, until }]);
  return spans;
}

/** Of the units at a place and below it. */
export function unitsWithin(db: Db, placeId: string, from: number, to: number): Within<number> {
  const rows = all<Span & { unit_id: number }>(db, UNITS_WITHIN, placeId, from, to);
  return among(gathered(rows.map(({ unit_id, ...span }) => ({ id: unit_id, ...span }))));
}

/** Of the places below it: their ids, and when each lay there. */
export function placesWithin(db: Db, placeId: string, from: number, to: number) {
  const rows = all<Span & { id: string }>(
    db,
    `${PLACES_WITHIN} SELECT id, since, until FROM within WHERE id <> ?`,
    placeId,
    from,
    to,
    placeId,
  );
  const spans = gathered(rows);
  return { ids: [...spans.keys()], lay: among(spans) };
}

/** Ids of the units of a level and scope below a place at the end of a year. */
export function unitsBelow(db: Db, placeId: string, at: { level: string; scope: string; year: number }): Set<number> {
  const rows = all<{ id: number }>(
    db,
    `${PLACES_WITHIN} SELECT u.id FROM within w CROSS JOIN unit u ON u.place_id = w.id
     WHERE w.id <> ? AND u.level = ? AND u.scope = ?`,
    placeId,
    at.year,
    at.year,
    placeId,
    at.level,
    at.scope,
  );
  return new Set(rows.map((r) => r.id));
}
