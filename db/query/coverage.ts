/** For which years are the units of a level and scope there, and read from what? */
import type { CoverageYear } from "@/lib/answers";
import { eraOfYear } from "@/lib/dictionary/eras";
import { FIRST_YEAR } from "@/lib/filter";
import { LEVELS, type Level, SCOPES, type Scope } from "@/lib/report";
import { COUNTS } from "../keys";
import type { Db } from "../open";
import { beginWith, type Counted } from "./begin";
import { remember } from "./refs";
import { COUNTRY, isSummed, reportingOf, sumsByYear } from "./rollups";
import { yearsBetween } from "./shown";
import { newestYear } from "./years";

/** One entry per year from 2008 to the newest; years without any unit included, so that a gap is seen. */
export function coverage(db: Db, level: Level, scope: Scope): CoverageYear[] {
  const reporting = reportingOf(db, { level, scope, ancestor: COUNTRY });
  return yearsBetween(FIRST_YEAR, newestYear(db)).map((year) => {
    const { all, ...byOrigin } = reporting.get(year) ?? { all: 0, original: 0, retold: 0, coded: 0 };
    return { year, era: eraOfYear(year), units: all, byOrigin };
  });
}

/** `n`: units with more than no requests. */
export type Cross = Counted & { reporting: number };

/** Every combination of level, scope and year there is anything of. Reads the country's rollup rows only. */
export function crossSections(db: Db): Cross[] {
  return remember(db, "cross sections", () =>
    LEVELS.flatMap((level) =>
      SCOPES.flatMap((scope) => {
        const group = { level, scope, ancestor: COUNTRY };
        const requesting = sumsByYear(db, COUNTS.requesting, group);
        return [...reportingOf(db, group)].map(([year, { all }]) => ({
          level,
          scope,
          year,
          n: requesting.get(year)?.n ?? 0,
          reporting: all,
        }));
      }),
    ),
  );
}

/** The cross-section to begin with, by requests. Scopes that are not summed only where they are asked for. Null while there is nothing at all. */
export const firstCross = (db: Db, wanted: { level?: Level; scope?: Scope; year?: number }): Cross | null =>
  beginWith(
    crossSections(db).filter((c) => wanted.scope !== undefined || isSummed(c.scope)),
    wanted,
  );
