/** What should a supervisor see first of a year: whose report is not held, who is higher than chance explains, which reports contradict themselves. */
import type { StandsOut } from "@/lib/answers";
import type { Level, Scope } from "@/lib/report";
import type { Db } from "../open";
import { crossFindings } from "./cross-findings";
import { league } from "./league";
import { failures } from "./quality-findings";
import { cellsOf, countsOf, type Line, linesOf } from "./quality-states";
import { placeRow, remember, unitRef } from "./refs";
import type { ReportsOf } from "./reports-of";

/** Shares of which a high one calls for a question. */
const SHARES = ["refusal_rate", "reconsideration_corrected_share", "litigation_corrected_share"] as const;
/** So many are named as not held; of more the quality page has the list. */
const NAMED = 6;
/** So many units with cases enough are needed to speak of high. */
const UNITS = 3;

interface Cross {
  year: number;
  level: Level;
  scope: Scope;
}

/** @param today as 2026-03-31: a report whose day has not come is not missing */
export function standsOut(db: Db, cross: Cross, today: string): StandsOut {
  const { year, level, scope } = cross;
  return remember(db, `stands out ${year} ${level} ${scope} ${today}`, () => {
    const of: ReportsOf = { within: null, from: year, to: year };
    return {
      ...cross,
      lacks: lacks(db, cross, today),
      high: SHARES.flatMap((series) => high(db, { ...cross, series })),
      contradicting: { ...failures(db, of).reports, between: crossFindings(db, of, null, 0).reports },
    };
  });
}

function lacks(db: Db, { year, level, scope }: Cross, today: string): StandsOut["lacks"] {
  const lines = linesOf(db, { level, scope, within: null, today });
  const cell = cellsOf(db, lines, [year], today);
  const missing = lines.filter((line) => cell(line, year).state === "missing");
  return {
    expected: countsOf(lines, [year], cell).expected,
    missing: missing.length,
    names: missing.length > NAMED ? [] : missing.flatMap((line) => nameOf(db, line)),
  };
}

function nameOf(db: Db, { place, unit }: Line): StandsOut["lacks"]["names"] {
  const row = placeRow(db, place);
  const known = unit === null ? null : unitRef(db, unit);
  if (!row) return [];
  const name = known?.scope === "organ" ? known.body : { zh: row.name, en: row.name_en };
  return [{ name, href: `/regions/${row.slug}${unit === null ? "" : `?unit=${unit}`}` }];
}

/** Units with cases enough above the 95 % limits; none where nothing of that year can be compared. */
function high(db: Db, at: Cross & { series: string }): StandsOut["high"] {
  const { series, year, level, ends, funnel, scope } = league(db, at);
  if (year !== at.year || level !== at.level || scope !== at.scope || !ends || ends.n < UNITS) return [];
  const units = funnel
    .filter((r) => r.unranked === null && r.standing?.endsWith("high"))
    .sort((a, b) => b.shown.value - a.shown.value)
    .map(({ unit, shown }) => ({ unit, value: shown.value }));
  return [{ series, of: ends.n, units }];
}
