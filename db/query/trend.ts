/** How did this indicator develop in these places over the years? */
import type { Trend, UnitRef } from "@/lib/answers";
import type { Filter } from "@/lib/filter";
import type { Db } from "../open";
import { findPlace, unitRef, unitsOf } from "./refs";
import { seriesInfo } from "./series-info";
import { trendOf } from "./shown";
import { yearsOf } from "./years";

/** `slug` or `slug:unitId` of an address → the unit meant; null where the place has none. */
export function unitOfAddress(db: Db, address: string): UnitRef | null {
  const [slug = "", id] = address.split(":");
  const place = findPlace(db, slug);
  if (!place) return null;
  const units = unitsOf(db, place.id);
  const chosen = id === undefined ? undefined : units.find((u) => u.unit.id === Number(id));
  return (chosen ?? units[0])?.unit ?? null;
}

/**
 * One series (`filter.series`, requests received by default) of the units of `filter.places`, or of `filter.unit`, one point per year.
 * Places that match nothing are left out.
 */
export function trend(db: Db, filter: Filter): Trend {
  const key = filter.series && seriesInfo(filter.series) ? filter.series : "requests_received";
  const units = (filter.places ?? []).flatMap((p) => unitOfAddress(db, p) ?? []);
  if (units.length === 0 && filter.unit !== undefined)
    units.push(...[unitRef(db, filter.unit)].filter((u) => u !== null));
  return trendOf(db, key, units, yearsOf(db, filter));
}
