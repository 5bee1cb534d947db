/** For which years are the units of a level and scope there, and read from what? */
import type { CoverageYear } from "@/lib/answers";
import { eraOfYear } from "@/lib/dictionary/eras";
import { FIRST_YEAR } from "@/lib/filter";
import { LEVELS, type Level, SCOPES, type Scope } from "@/lib/report";
import { COUNTS, seriesId } from "../keys";
import { all, type Db } from "../open";
import { COUNTRY, coverageOf } from "./ranking";
import { remember } from "./refs";
import { yearsBetween } from "./shown";
import { newestYear } from "./years";

/** One entry per year from 2008 to the newest; years without any unit included, so that a gap is seen. */
export function coverage(db: Db, level: Level, scope: Scope): CoverageYear[] {
  return yearsBetween(FIRST_YEAR, newestYear(db)).map((year) => {
    const { reporting, byOrigin } = coverageOf(db, level, scope, COUNTRY, year);
    return { year, era: eraOfYear(year), units: reporting, byOrigin };
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
  return remember(db, "cross sections", () => {
    const found = new Map<string, Cross>();
    for (const level of LEVELS)
      for (const scope of SCOPES)
        for (const key of Object.values(COUNTS))
          for (const row of all<{ year: number; n: number }>(
            db,
            "SELECT year, n FROM rollup WHERE series = ? AND scope = ? AND level = ? AND ancestor_id = ?",
            seriesId(db, key),
            scope,
            level,
            COUNTRY,
          )) {
            const at = `${level}|${scope}|${row.year}`;
            const cross = found.get(at) ?? { level, scope, year: row.year, requesting: 0, reporting: 0 };
            if (key === COUNTS.requesting) cross.requesting = row.n;
            else cross.reporting += row.n;
            found.set(at, cross);
          }
    return [...found.values()];
  });
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
  const all = crossSections(db);
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
