/** Figures with an open check, for those who only read: worked out once as long as the data stay the same. */

import type { Db } from "../open";
import { type OpenChecks, openChecksOf } from "../open-checks";
import { keep } from "./refs";

/** So many units are remembered before all are asked again. */
const REMEMBERED = 20_000;

export function openChecks(db: Db, unitId: number): OpenChecks {
  const known = keep(db, "open checks", () => new Map<number, OpenChecks>());
  const before = known.get(unitId);
  if (before) return before;
  const found = openChecksOf(db, unitId);
  if (known.size >= REMEMBERED) known.clear();
  known.set(unitId, found);
  return found;
}
