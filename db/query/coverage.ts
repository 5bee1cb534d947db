/** For which years are the units of a level and scope there, and read from what? */
import type { CoverageYear } from "@/lib/answers";
import { eraOfYear } from "@/lib/dictionary/eras";
import { FIRST_YEAR } from "@/lib/filter";
import { LEVELS, type Level, SCOPES, type Scope } from "@/lib/report";
import { COUNTS } from "../keys";
import type { Db } from "../open";
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

/** A newer year may have this much less and still be begun with. */
const NEARLY = 0.75;

export interface Cross {
  level: Level;
  scope: Scope;
  year: number;
  /** Units with more than no requests. */
  requesting: number;
  /** Units with anything. */
  reporting: number;
}

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
          requesting: requesting.get(year)?.n ?? 0,
          reporting: all,
        }));
      }),
    ),
  );
}

/**
 * The cross-section to begin with: the newest year among those where nearly as many units have requests as anywhere ({@link NEARLY}); people
 * ask about now. Whole areas count twice: bureaus of many kinds make no picture of a country. Null while there is nothing at all.
 */
export function firstCross(db: Db, wanted: { level?: Level; scope?: Scope; year?: number }): Cross | null {
  const weight = (c: Cross) => c.requesting * (c.scope === "jurisdiction" ? 2 : 1);
  const order = (a: Cross, b: Cross) =>
    weight(b) - weight(a) ||
    Number(b.scope === "jurisdiction") - Number(a.scope === "jurisdiction") ||
    b.reporting - a.reporting ||
    b.year - a.year;
  const all = crossSections(db).filter((c) => wanted.scope !== undefined || isSummed(c.scope));
  const fits = (c: Cross, part: (keyof typeof wanted)[]) =>
    part.every((k) => wanted[k] === undefined || c[k] === wanted[k]);
  for (const part of [
    ["level", "scope", "year"],
    ["level", "scope"],
    ["scope", "year"],
    ["scope"],
    ["level"],
    [],
  ] as const) {
    const [most, ...others] = all.filter((c) => fits(c, [...part])).sort(order);
    if (!most) continue;
    const near = others.filter(
      (c) =>
        c.level === most.level && c.scope === most.scope && c.year > most.year && weight(c) >= weight(most) * NEARLY,
    );
    return near.reduce((a, b) => (b.year > a.year ? b : a), most);
  }
  return null;
}
