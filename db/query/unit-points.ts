/** What is there to ask a unit about? Years not held, dates after the deadline, tables and texts that do not agree, reports that do not fit each other. */
import type { Alert, UnitRef, Words } from "@/lib/answers";
import { deadlineOf } from "@/lib/dictionary/deadlines";
import { FIRST_YEAR } from "@/lib/filter";
import { yearRuns } from "@/lib/words/numbers";
import { type PlaceWord, sayPlaces } from "@/lib/words/places";
import { say } from "@/lib/words/words";
import type { Db } from "../open";
import { disputedAlerts, heldAlerts } from "./alerts";
import { crossFindings } from "./cross-findings";
import { alertKind, failedLines } from "./quality-findings";
import { review } from "./quality-lists";
import { type Cell, cellsOf, lineOf } from "./quality-states";
import { remember } from "./refs";
import type { ReportsOf } from "./reports-of";
import { isOfPlaces } from "./rollups";
import { yearsBetween } from "./shown";
import { newestYear } from "./years";

/** More findings of one unit than this are not looked for. */
const EACH = 100;

/**
 * Newest years first, within one the gravest; what concerns several years at once stands before them.
 * @param today as 2026-03-31: a report whose day has not come is not missing
 */
export function unitPoints(db: Db, unit: UnitRef, today: string): Alert[] {
  return remember(db, `points ${unit.id} ${today}`, () => {
    const of: ReportsOf = { within: null, unit: unit.id, from: FIRST_YEAR, to: newestYear(db) };
    const ofYears = [
      ...failed(db, unit, of, "identity"),
      ...failed(db, unit, of, "text"),
      ...between(db, unit, of),
      ...disputedAlerts(db, unit.id),
    ].map((point) => ({ ...point, about: yearAlone(point.year) }));
    const held = heldAlerts(db, unit.id);
    const { missing, late } = states(db, unit, today);
    const newest = [...held, ...ofYears, ...late].sort((a, b) => (b.year ?? 9999) - (a.year ?? 9999));
    return [...missing, ...newest, ...waiting(db, unit, of)];
  });
}

const yearAlone = (year: number | null): Words =>
  year === null
    ? { zh: say("zh", "report.year.unknown"), en: say("en", "report.year.unknown") }
    : { zh: say("zh", "common.year", { year }), en: say("en", "common.year", { year }) };

const spoken = (key: PlaceWord, params: Record<string, string | number> = {}): Words => ({
  zh: sayPlaces("zh", key, params),
  en: sayPlaces("en", key, params),
});

/** One line a rule and year: a report that breaks one rule in many columns is told once. */
function failed(db: Db, unit: UnitRef, of: ReportsOf, kind: "identity" | "text"): Alert[] {
  const told = new Set<string>();
  return failedLines(db, of, kind, null, EACH)
    .filter(({ year, rule }) => !told.has(`${year} ${rule}`) && told.add(`${year} ${rule}`))
    .map(({ year, rule, text, href }) => ({
      kind: alertKind(rule ?? ""),
      unit,
      year,
      about: yearAlone(year),
      text,
      href,
    }));
}

const between = (db: Db, unit: UnitRef, of: ReportsOf): Alert[] =>
  crossFindings(db, of, null, EACH).lines.map(({ year, text, reports }) => ({
    kind: "between",
    unit,
    year,
    about: yearAlone(year),
    text,
    href: reports[0] === undefined ? `/regions/${unit.place.slug}?unit=${unit.id}` : `/reports/${reports[0]}#across`,
  }));

/** Years of which nothing is held, in one line, and reports dated after their deadline. */
function states(db: Db, unit: UnitRef, today: string): { missing: Alert[]; late: Alert[] } {
  const line = lineOf(db, unit);
  const all = yearsBetween(FIRST_YEAR, newestYear(db));
  const cell = cellsOf(db, [line], all, today);
  const cells = all.map((year) => ({ year, ...cell(line, year) }));
  const above = unit.place.path.at(-1);
  const page = `/quality?level=${unit.place.level}&scope=${unit.scope}${above ? `&within=${above.slug}` : ""}#missing`;
  const missing = cells.filter((c) => c.state === "missing" && expected(unit, cells, c.year)).map((c) => c.year);
  return {
    missing:
      missing.length === 0
        ? []
        : [
            {
              kind: "missing",
              unit,
              year: null,
              about: spoken("points.missing"),
              text: { zh: yearRuns("zh", missing), en: yearRuns("en", missing) },
              href: page,
            },
          ],
    late: cells
      .filter((c) => c.state === "late")
      .map((c) => ({
        kind: "late",
        unit,
        year: c.year,
        about: yearAlone(c.year),
        text: spoken("points.late", { date: c.published ?? "", deadline: deadlineOf(c.year, unit.issuerKind) }),
        href: `/reports/${c.report}`,
      })),
  };
}

/** A government owes a report of every year; a body that may have been founded or renamed, of those between the first and the last it has. */
function expected(unit: UnitRef, cells: readonly ({ year: number } & Cell)[], year: number): boolean {
  if (isOfPlaces(unit.scope)) return true;
  const has = cells.filter((c) => !["missing", "absent", "not_due"].includes(c.state)).map((c) => c.year);
  return has.length > 0 && Math.min(...has) < year && year < Math.max(...has);
}

/** Figures read with doubt, in one line. */
function waiting(db: Db, unit: UnitRef, of: ReportsOf): Alert[] {
  const { facts, reports, lines } = review(db, of, 1);
  const [newest] = lines;
  return newest
    ? [
        {
          kind: "review",
          unit,
          year: null,
          about: spoken("points.review", { facts }),
          text: spoken("points.review.in", { reports }),
          href: `/reports/${newest.report}`,
        },
      ]
    : [];
}
