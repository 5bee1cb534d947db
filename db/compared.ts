/** Who is compared with whom between reports, and what a finding keeps of it. */
import type { Era, Scope } from "@/lib/report";
import { all, type Db, get } from "./open";

/** A figure a finding rests on, as it is stored with it. */
export interface StoredReading {
  unit: number;
  year: number;
  era: Era;
  key: string;
  applicant: number;
  value: number;
  origin: "original" | "retold" | "coded";
  /** Of a fact, or of a coded figure. */
  source: number | null;
}

export interface UnitLike {
  id: number;
  place_id: string;
  scope: Scope;
  apart: number;
}

const UNIT = "id, place_id, scope, apart";

/** Ids of the whole areas the unit is a part of in that year's comparisons: the place's own for an office, the one above for a whole area. */
export function wholesOver(db: Db, unitId: number, year: number): number[] {
  const unit = get<UnitLike>(db, `SELECT ${UNIT} FROM unit WHERE id = ?`, unitId);
  return unit ? comparedWith(db, unit, year).flatMap((whole) => (whole.id === unitId ? [] : [whole.id])) : [];
}

/** Units of whole areas whose comparison with the places in them the unit takes part in: its own place's, and the one above's. */
export function comparedWith(db: Db, unit: UnitLike, year: number): UnitLike[] {
  if (unit.scope !== "jurisdiction" && unit.scope !== "organ") return [];
  const above =
    unit.scope === "jurisdiction" && unit.apart === 0
      ? all<UnitLike>(
          db,
          `SELECT ${UNIT} FROM unit WHERE scope = 'jurisdiction' AND place_id IN (
             SELECT parent_id FROM place_name WHERE place_id = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?))`,
          unit.place_id,
          year,
          year,
        )
      : [];
  const own = all<UnitLike>(
    db,
    `SELECT ${UNIT} FROM unit WHERE scope = 'jurisdiction' AND place_id = ?`,
    unit.place_id,
  );
  return [...own, ...above];
}
