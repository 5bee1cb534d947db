/** To which places can a question be narrowed? */
import type { AreaChoice, RegionNode } from "@/lib/answers";
import type { Db } from "../open";
import { remember } from "./refs";
import { regionTree } from "./region-tree";

/** Provinces and cities with units below them, in tree order. */
export function areas(db: Db): AreaChoice[] {
  return remember(db, "areas", () => {
    const walk = (nodes: RegionNode[], depth: number): AreaChoice[] =>
      nodes.flatMap(({ place, unitsBelow, children }) =>
        unitsBelow > 0 && (place.level === "province" || place.level === "city")
          ? [{ slug: place.slug, name: place.name, depth }, ...walk(children, depth + 1)]
          : [],
      );
    return walk(regionTree(db), 0);
  });
}
