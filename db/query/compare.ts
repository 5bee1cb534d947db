/** How do these places differ in these indicators over these years? */
import type { Comparison, UnitRef } from "@/lib/answers";
import { type Filter, type Ignored, notThere } from "@/lib/filter";
import type { Db } from "../open";
import { peerSets } from "./benchmark";
import { findPlace, placeRef, unitsOf } from "./refs";
import { seriesInfo } from "./series-info";
import { trendOf } from "./shown";
import { yearsOf } from "./years";

/**
 * A trend per series (`filter.show`, requests received by default) with a line per place (`filter.places`, each `slug` or `slug:unitId`).
 * What matches nothing, or has no unit, is named in `ignored`. A place whose whole area has no report is compared by the unit with the longest record.
 */
export function compare(db: Db, filter: Filter): Comparison {
  const ignored: Ignored[] = [];
  const choices: Comparison["choices"] = [];
  const units: UnitRef[] = [];
  for (const address of filter.places ?? []) {
    const [slug = "", id] = address.split(":");
    const place = findPlace(db, slug);
    const offered = place ? unitsOf(db, place.id) : [];
    const chosen = offered.find((u) => String(u.unit.id) === id) ?? offered[0];
    if (!place || !chosen || (id !== undefined && String(chosen.unit.id) !== id))
      ignored.push(notThere("places", address));
    if (!place || !chosen || units.some((u) => u.id === chosen.unit.id)) continue;
    units.push(chosen.unit);
    choices.push({ place: placeRef(db, place), units: offered.map((u) => u.unit), chosen: chosen.unit.id });
  }
  const wanted = [...(filter.show ?? []), ...(filter.series ? [filter.series] : [])];
  const known = wanted.filter((key) => seriesInfo(key) !== null);
  ignored.push(...wanted.filter((key) => !known.includes(key)).map((key) => notThere("show", key)));
  const keys = known.length > 0 ? [...new Set(known)] : ["requests_received"];
  const years = yearsOf(db, filter);
  return {
    trends: keys.map((key) => trendOf(db, key, units, years)),
    units,
    ignored,
    choices,
    sets: units[0] ? peerSets(db, units[0]) : [],
  };
}
