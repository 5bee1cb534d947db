/** A place that is not named itself but by its parts. */
import { ancestorsOf, placeById } from "@/lib/dictionary/regions";
import type { SelfLevel } from "./place-level";
import { depthOf, type Named } from "./place-named";
import { fits } from "./place-score";

/** How many parts must be named, and their share of all names of their level. */
const PARTS = 3;

const SHARE = 0.8;

/** A text that names three towns of one county, or three counties of one city, three cities of one province, and hardly any other speaks of what holds them. */
export function impliedByParts(named: Named[], self: SelfLevel, year: number | null): Named | null {
  for (const level of [4, 3, 2]) {
    const parts = new Map<string, Named>();
    for (const n of named) {
      if (!n.short && n.places.every((p) => depthOf(p, year) === level)) parts.set(n.name, n);
    }
    if (parts.size < PARTS) continue;
    const votes = new Map<string, number>();
    for (const n of parts.values()) {
      const up = new Set(n.places.flatMap((p) => p.names.map((x) => x.parent)));
      for (const id of up) if (id) votes.set(id, (votes.get(id) ?? 0) + 1);
    }
    const ranked = [...votes].sort((a, b) => b[1] - a[1]);
    const [id, count] = ranked[0] ?? ["", 0];
    const place = placeById(id);
    // 东城街道, 西城街道 exist everywhere: one of the parts must have no namesake, and no other place may fit nearly as well.
    const alone = [...parts.values()].some(
      (n) => n.places.length === 1 && n.places[0]?.names.some((x) => x.parent === id),
    );
    if (!alone || count < (ranked[1]?.[1] ?? 0) + 2) continue;
    if (!place || count < PARTS || count < SHARE * parts.size || !fits(place, self, "government", year)) continue;
    const first = [...parts.values()].find((n) => n.places.some((p) => ancestorsOf(p).has(id))) as Named;
    return { ...first, places: [place], role: "parts", short: true };
  }
  return null;
}
