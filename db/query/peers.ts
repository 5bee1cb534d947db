/** Which units is it fair to set beside this one? Same scope and level below the same place; where there are too few, those with the nearest volume. */
import type { PeerStanding, RegionPage, Shown, UnitRef } from "@/lib/answers";
import { ratioFactor } from "@/lib/compare/rules";
import { intervalOf, uncertaintyOf } from "@/lib/compare/uncertainty";
import { seriesId } from "../keys";
import { all, type Db, get } from "../open";
import { middle } from "./ranking";
import { placeRow, unitRef } from "./refs";
import { SERIES_COLUMNS, type SeriesRow, shownOf } from "./shown";

const FEW = 3;
const SHOWN = 8;

/** Values of the units of that scope at the places beside this one, in that year; itself left out. */
export function besides(db: Db, unit: UnitRef, series: string, year: number): SeriesRow[] {
  const parent = placeRow(db, unit.place.id)?.parent_id ?? null;
  return all<SeriesRow>(
    db,
    `SELECT ${SERIES_COLUMNS.split(", ")
      .map((c) => `v.${c}`)
      .join(", ")} FROM place p JOIN unit u ON u.place_id = p.id AND u.scope = ?
     JOIN series_value v ON v.unit_id = u.id AND v.series = ? AND v.year = ? AND v.value IS NOT NULL
     WHERE p.parent_id IS ? AND p.level = ? AND (p.kind = 'zone') = ? AND u.id <> ? ORDER BY v.value DESC, u.id`,
    unit.scope,
    seriesId(db, series),
    year,
    parent,
    unit.place.level,
    placeRow(db, unit.place.id)?.kind === "zone" ? 1 : 0,
    unit.id,
  );
}

/** How the value of that year stands beside theirs; null where there is no single value, or nobody to compare with. */
export function peerStanding(
  db: Db,
  unit: UnitRef,
  series: string,
  { year, shown }: { year: number; shown: Shown },
): PeerStanding | null {
  if (shown.kind !== "value") return null;
  const values = besides(db, unit, series, year).map((r) => r.value ?? 0);
  const median = middle(values);
  if (median === null) return null;
  const { value, numerator, denominator } = shown;
  const interval = intervalOf(uncertaintyOf(series), ratioFactor(series), {
    value,
    numerator,
    denominator,
    approx: shown.approx !== null,
  });
  return {
    median,
    n: values.length,
    below: values.filter((v) => v < value).length,
    above: values.filter((v) => v > value).length,
    chance: interval && interval.low <= median && median <= interval.high,
  };
}

/** The whole area of the place above, in that series and year; null where there is none or the unit is one organ. */
export function parentShown(db: Db, unit: UnitRef, series: string, year: number): Shown | null {
  const parent = placeRow(db, unit.place.id)?.parent_id;
  if (!parent || (unit.scope !== "jurisdiction" && unit.scope !== "level_own")) return null;
  const row = get<SeriesRow>(
    db,
    `SELECT ${SERIES_COLUMNS.split(", ")
      .map((c) => `v.${c}`)
      .join(", ")} FROM unit u JOIN series_value v ON v.unit_id = u.id AND v.series = ? AND v.year = ?
     WHERE u.place_id = ? AND u.scope = ?`,
    seriesId(db, series),
    year,
    parent,
    unit.scope,
  );
  return row ? shownOf(db, row) : null;
}

const BESIDE = {
  zh: "同一上级、同一级别、同一口径的单位",
  en: "Units of the same scope and level below the same place",
};
const NEAREST = {
  zh: "同一级别、同一口径中申请数最接近的单位（同一上级的太少）",
  en: "Units of the same scope and level with the nearest number of requests (too few below the same place)",
};

/** Peers by requests received in that year, the unit itself left out. */
export function peersOf(db: Db, unit: UnitRef, year: number | null, own: number | null): RegionPage["peers"] {
  if (year === null) return { rule: BESIDE, units: [], year };
  const near = besides(db, unit, "requests_received", year);
  const useNearest = near.length < FEW && own !== null;
  const rows = useNearest ? nearest(db, unit, year, own) : near.slice(0, SHOWN);
  return {
    rule: useNearest ? NEAREST : BESIDE,
    units: rows.flatMap((row) => {
      const peer = unitRef(db, row.unit_id);
      return peer ? [{ unit: peer, shown: shownOf(db, row) }] : [];
    }),
    year,
  };
}

/** Two short walks along the ranking index, up and down from the unit's own value. */
function nearest(db: Db, unit: UnitRef, year: number, own: number): SeriesRow[] {
  const walk = (sign: ">=" | "<", order: "ASC" | "DESC") =>
    all<SeriesRow>(
      db,
      `SELECT ${SERIES_COLUMNS} FROM series_value WHERE series = ? AND scope = ? AND level = ? AND apart = 0 AND year = ?
         AND value IS NOT NULL AND value ${sign} ? AND unit_id <> ? ORDER BY value ${order} LIMIT ${SHOWN}`,
      seriesId(db, "requests_received"),
      unit.scope,
      unit.place.level,
      year,
      own,
      unit.id,
    );
  return [...walk(">=", "ASC"), ...walk("<", "DESC")]
    .sort((a, b) => Math.abs((a.value ?? 0) - own) - Math.abs((b.value ?? 0) - own))
    .slice(0, SHOWN)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
}

/** Units at the places beside this one, of its scope, that have any figure; the largest record first. */
export function besideUnits(db: Db, unit: UnitRef): number[] {
  const own = placeRow(db, unit.place.id);
  return all<{ id: number }>(
    db,
    `SELECT u.id AS id FROM place p JOIN unit u ON u.place_id = p.id AND u.scope = ? JOIN unit_year y ON y.unit_id = u.id
     WHERE p.parent_id IS ? AND p.level = ? AND (p.kind = 'zone') = ? AND u.id <> ? GROUP BY u.id ORDER BY count(*) DESC, u.id`,
    unit.scope,
    own?.parent_id ?? null,
    unit.place.level,
    own?.kind === "zone" ? 1 : 0,
    unit.id,
  ).map((r) => r.id);
}

/** Units of the level and scope with the nearest number of requests, in the newest year this one gives it. */
export function nearestUnits(db: Db, unit: UnitRef): number[] {
  const own = get<{ year: number; value: number }>(
    db,
    "SELECT year, value FROM series_value WHERE unit_id = ? AND series = ? AND value IS NOT NULL ORDER BY year DESC LIMIT 1",
    unit.id,
    seriesId(db, "requests_received"),
  );
  return own ? nearest(db, unit, own.year, own.value).map((r) => r.unit_id) : [];
}
