/** Which branches does the tree of places have below this one? Loaded as they are opened. */
import type { RegionNode, Words } from "@/lib/answers";
import type { Selection } from "@/lib/selection";
import type { Db } from "../open";
import { findPlace, placesAbove } from "./refs";
import { regionTree } from "./region-tree";

export interface Branch {
  slug: string;
  name: Words;
  /** Units with figures at the place and below it: as many as a selection of the branch holds. */
  units: number;
  /** Has branches of its own. */
  open: boolean;
  children?: Branch[];
}

const branch = (n: RegionNode): Branch => ({
  slug: n.place.slug,
  name: n.place.name,
  units: n.units + n.unitsBelow,
  open: n.children.length > 0,
});

/** Branches below a place, or the provinces; null for a place that has none. */
export function branchesBelow(db: Db, slug: string | null): Branch[] | null {
  const roots = regionTree(db, "figures");
  if (slug === null) return roots.map(branch);
  const row = findPlace(db, slug);
  if (!row) return null;
  let level = roots;
  for (const step of [...placesAbove(db, row), row]) {
    const found = level.find((n) => n.place.id === step.id);
    if (!found) return null;
    level = found.children;
  }
  return level.map(branch);
}

/** The tree as far as it must stand open to show what a selection picks. */
export function openTree(db: Db, selection: Selection): Branch[] {
  const open = new Set<string>();
  for (const pick of selection.in ?? []) {
    const row = findPlace(db, pick.replace(/^-/, ""));
    for (const above of row ? placesAbove(db, row) : []) open.add(above.slug);
  }
  const grow = (nodes: RegionNode[]): Branch[] =>
    nodes.map((n) => (open.has(n.place.slug) ? { ...branch(n), children: grow(n.children) } : branch(n)));
  return grow(regionTree(db, "figures"));
}
