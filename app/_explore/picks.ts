/**
 * Branches of a tree taken or left out. Nearest wins: what a place is told counts for all below it until one of them is told otherwise.
 * Written as the address has it: "320000,-320600".
 */
export type Picks = ReadonlyMap<string, boolean>;
/** Place above each known place. */
export type Parents = ReadonlyMap<string, string | null>;

export const parsePicks = (list: readonly string[]): Picks =>
  new Map(list.map((p) => (p.startsWith("-") ? [p.slice(1), false] : [p, true])));

/** Branches taken first, so that the address reads from the whole to the part. */
export const writePicks = (picks: Picks): string[] =>
  [...picks].sort((a, b) => Number(b[1]) - Number(a[1])).map(([slug, taken]) => (taken ? slug : `-${slug}`));

/** Is a place taken, by itself or by the nearest place above that was told? */
export function isTaken(slug: string | null, picks: Picks, parents: Parents): boolean {
  for (let at: string | null = slug; at !== null; at = parents.get(at) ?? null) {
    const told = picks.get(at);
    if (told !== undefined) return told;
  }
  return false;
}

const isBelow = (slug: string, above: string, parents: Parents): boolean => {
  for (let at = parents.get(slug) ?? null; at !== null; at = parents.get(at) ?? null) if (at === above) return true;
  return false;
};

/** true, false, or "mixed" where something below differs. */
export function stateOf(slug: string, picks: Picks, parents: Parents): boolean | "mixed" {
  const own = isTaken(slug, picks, parents);
  for (const [other, taken] of picks) if (taken !== own && isBelow(other, slug, parents)) return "mixed";
  return own;
}

/** The picks after a box was clicked: a mixed or empty one is taken whole, a taken one left out; what was told below is forgotten. */
export function toggle(slug: string, picks: Picks, parents: Parents): Picks {
  const take = stateOf(slug, picks, parents) !== true;
  const next = new Map([...picks].filter(([other]) => other !== slug && !isBelow(other, slug, parents)));
  // What follows from above needs no telling.
  if (isTaken(parents.get(slug) ?? null, next, parents) !== take) next.set(slug, take);
  return next;
}
