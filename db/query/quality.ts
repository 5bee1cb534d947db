/** Can these figures be trusted? Who reported, what does not add up, what disagrees, what stands out, what waits for a person. */
import type { Quality, QualityMatrix, YearState } from "@/lib/answers";
import { deadlineOf } from "@/lib/dictionary/deadlines";
import { FIRST_YEAR, type Filter, writeFilter } from "@/lib/filter";
import { LEVELS, SCOPES } from "@/lib/report";
import { type Db, get } from "../open";
import { areas } from "./areas";
import { crossSections, firstCross } from "./coverage";
import { crossFindings } from "./cross-findings";
import { failedLines, failures, isIdentity } from "./quality-findings";
import { disputed, heldLines, outlierLines, review } from "./quality-lists";
import { qualityMatrix } from "./quality-matrix";
import { findPlace, type PlaceRow, placeRef, remember } from "./refs";
import type { ReportsOf } from "./reports-of";
import { yearsBetween } from "./shown";
import { unitsWithin } from "./within";
import { newestYear } from "./years";

/** Lines of each list; with one rule chosen, of that list. */
const LINES = 30;
const LINES_OF_RULE = 300;
/** Country-wide lists over all years are formed up to so many stored versions; beyond, over one year. */
const ALL_YEARS_UP_TO = 30_000;

/**
 * @param today as 2026-03-31: reports whose day has not come are not missing
 */
export function quality(db: Db, filter: Filter, today: string): Quality {
  const { year, level, scope, within, rule } = filter;
  return remember(db, `quality ${today} ${writeFilter({ year, level, scope, within, rule })}`, () =>
    answer(db, filter, today),
  );
}

function answer(db: Db, filter: Filter, today: string): Quality {
  const place = filter.within === undefined ? null : findPlace(db, filter.within);
  const crosses = crossSections(db);
  const cross = firstCross(db, {
    ...(filter.level ? { level: filter.level } : {}),
    ...(filter.scope ? { scope: filter.scope } : {}),
  });
  const level = cross?.level ?? filter.level ?? "county";
  const scope = cross?.scope ?? filter.scope ?? "jurisdiction";
  const newest = newestYear(db);
  const years = yearsBetween(FIRST_YEAR, newest);
  const tooMany = place === null && filter.year === undefined && versions(db) > ALL_YEARS_UP_TO;
  const year = filter.year ?? (tooMany ? newest : null);
  const of: ReportsOf = { within: place, from: year ?? FIRST_YEAR, to: year ?? newest };
  const missingYear = year ?? [...years].reverse().find((y) => deadlineOf(y, "government") < today) ?? newest;
  const counted = year === null ? years : [year];
  const { matrix, counts } = qualityMatrix(db, { level, scope, within: place, years, counted, today });
  return {
    level,
    scope,
    within: place && placeRef(db, place),
    year,
    narrowed: tooMany,
    missingYear,
    matrix,
    counts: counts(counted),
    missing: { counts: counts([missingYear]), lines: missingIn(matrix, missingYear) },
    ...lists(db, of, place, { level, scope, rule: filter.rule ?? null }),
    choices: {
      levels: LEVELS.filter((l) => crosses.some((c) => c.level === l)),
      scopes: SCOPES.filter((s) => crosses.some((c) => c.scope === s)),
      years,
      areas: areas(db),
    },
  };
}

const versions = (db: Db): number => get<{ n: number | null }>(db, "SELECT max(id) AS n FROM report_version")?.n ?? 0;

function lists(
  db: Db,
  of: ReportsOf,
  place: PlaceRow | null,
  { level, scope, rule }: Pick<Quality, "level" | "scope"> & { rule: string | null },
): Pick<
  Quality,
  "reports" | "rules" | "identities" | "conflicts" | "between" | "disputed" | "outliers" | "review" | "held"
> {
  const inside = place && unitsWithin(db, place.id, of.from, of.to);
  const { reports, rules } = failures(db, of);
  const linesOf = (own: string | null) => (own === null ? LINES : LINES_OF_RULE);
  const every = crossFindings(db, of, null, LINES);
  // With a rule asked for, the lists it can stand in show it alone; the others stay whole.
  const amongRules = rules.some((r) => r.rule === rule);
  const amongBetween = every.rules.some((r) => r.rule === rule);
  const ofKind = (kind: "identity" | "text") => {
    const isKind = (name: string) => isIdentity(name) === (kind === "identity");
    const own = rule !== null && amongRules && isKind(rule) ? rule : null;
    const counted = rules.filter((r) => (own === null ? isKind(r.rule) : r.rule === own));
    return {
      total: counted.reduce((sum, r) => sum + r.fails, 0),
      lines: failedLines(db, of, kind, own, linesOf(own)),
    };
  };
  return {
    reports,
    rules,
    identities: ofKind("identity"),
    conflicts: ofKind("text"),
    between: amongBetween ? crossFindings(db, of, rule, LINES_OF_RULE) : every,
    disputed: disputed(db, of, inside, LINES),
    outliers: outlierLines(db, { level, scope, from: of.from, to: of.to }, inside, LINES),
    review: review(db, of, LINES),
    held: heldLines(db, of, inside, LINES),
  };
}

function missingIn(matrix: QualityMatrix, year: number): Quality["missing"]["lines"] {
  const i = matrix.years.indexOf(year);
  return matrix.groups.flatMap(({ parent, rows }) =>
    rows.flatMap(({ name, href, states }) =>
      states[i] === "missing" || states[i] === "held"
        ? [{ name, href, parent, held: states[i] === "held", since: matrix.years[i - run(states.slice(0, i))]! }]
        : [],
    ),
  );
}

/** How many years before have no report, one after the other. */
const run = (states: readonly YearState[]): number => states.length - 1 - states.findLastIndex((s) => s !== "missing");
