/**
 * The year a report is about, weighed from everything that tells it.
 *
 * statistics period > title > head of the table > what the report says it is > its sentences > address > publish date - 1.
 * A publish date is never the year; a year that stands against the rest is not believed, and a text that leaves two possible years has none.
 */
import type { Certainty } from "@/lib/report";
import type { Title } from "./clues";
import type { EraClue } from "./era";
import type { Held } from "./held";
import type { Published } from "./published";
import type { View } from "./view";
import { CLUE_WEIGHT, collectYears, endsSchoolYear, type Kind, type YearClue, type YearSource } from "./year-clues";
import { bounds, fitsForm, onlyYearLeft } from "./year-limits";

export interface YearResult {
  year: number | null;
  certainty: Certainty;
  clues: YearClue[];
  held: Held[];
}

/** True when the site stripped the year digits: 年以来, 年5月1日, sentences that begin with 年. */
export function yearsStripped(text: string): boolean {
  let n = 0;
  for (const _ of text.matchAll(/(?:^|[。;,\n])\s{0,20}年(?:以来|度|,|\d{1,2}月|全|我|底)/g)) if (++n >= 3) return true;
  return false;
}

function support(clues: YearClue[], year: number, without: Kind[]): number {
  const best = new Map<Kind, number>();
  for (const c of clues) {
    if (c.year !== year || without.includes(c.kind)) continue;
    best.set(c.kind, Math.max(best.get(c.kind) ?? 0, c.weight));
  }
  return [...best.values()].reduce((a, b) => a + b, 0);
}

/** The single value if all are the same, else null. */
function agreed(clues: YearClue[], kind: Kind): number | null {
  const years = new Set(clues.filter((c) => c.kind === kind).map((c) => c.year));
  return years.size === 1 ? ([...years][0] as number) : null;
}

/** Of several periods or titles the one the rest supports most; null when two are equally supported. */
function settle(clues: YearClue[], kind: Kind): number | null {
  const years = [...new Set(clues.filter((c) => c.kind === kind).map((c) => c.year))];
  const ranked = years
    .map((year) => ({ year, points: support(clues, year, kind === "period" ? ["period"] : ["period", kind]) }))
    .sort((a, b) => b.points - a.points);
  if (ranked.length === 0) return null;
  if (ranked.length === 1) return (ranked[0] as { year: number }).year;
  return (ranked[0] as { points: number }).points > (ranked[1] as { points: number }).points
    ? (ranked[0] as { year: number }).year
    : null;
}

const BODY_KINDS: Kind[] = ["says", "opens", "figures", "until", "sentence", "notice"];
const OUTSIDE_KINDS: Kind[] = ["table", "published", "address"];
const only = (kinds: Kind[]): Kind[] => (Object.keys(CLUE_WEIGHT) as Kind[]).filter((k) => !kinds.includes(k));

/** What the sentences of the body say for a year; and what stands outside them: table heads, dates, the address. */
const bodySupport = (clues: YearClue[], year: number): number => support(clues, year, only(BODY_KINDS));
const outsideSupport = (clues: YearClue[], year: number): number => support(clues, year, only(OUTSIDE_KINDS));

/**
 * Title and statistics period name different years. What stands outside the text decides; else the sentences, if they side with the
 * title; else an older year is the one left over from an older file, but not where they are one year apart and the title may carry the publish year.
 */
function between(clues: YearClue[], named: number, period: number): number | null {
  const forTitle = outsideSupport(clues, named);
  const forPeriod = outsideSupport(clues, period);
  const bodyForTitle = bodySupport(clues, named);
  const bodyForPeriod = bodySupport(clues, period);
  if (forTitle > 0 && forPeriod === 0) return named;
  if (forPeriod > 0 && forTitle === 0) return bodyForPeriod >= bodyForTitle ? period : null;
  if (bodyForTitle > bodyForPeriod) return named;
  return Math.abs(named - period) >= 2 ? Math.max(named, period) : null;
}

type Answer = Omit<YearResult, "clues">;

const answer = (year: number, certainty: Certainty, ...held: Held[]): Answer => ({ year, certainty, held });
const open = (...held: Held[]): Answer => ({ year: null, certainty: "unknown", held: [...held, "year_unknown"] });

/** What period and title are measured against. */
const REST: Kind[] = ["period", "title"];

interface Leader {
  year: number;
  points: number;
}

/** The years the clues other than period and title speak for, the best supported first. */
function rankedYears(clues: YearClue[]): Leader[] {
  return [...new Set(clues.map((c) => c.year))]
    .map((year) => ({ year, points: support(clues, year, REST) }))
    .sort((a, b) => b.points - a.points);
}

/** A period or a title alone claims a year: the rest must not speak clearly against it. */
function claimed(clues: YearClue[], year: number, titled: boolean, leader: Leader | undefined): Answer {
  const conflict = titled ? "title_conflict" : "year_conflict";
  if (!leader || leader.year === year) return answer(year, "stated");
  const own = support(clues, year, REST);
  if (own > 0) return leader.points >= own + 9 ? answer(year, "inferred", conflict) : answer(year, "stated");
  const body = bodySupport(clues, leader.year);
  // The text and a date from outside it agree against a title (which then often carries the publish year).
  if (body >= 5 && outsideSupport(clues, leader.year) > 0) return answer(leader.year, "inferred", conflict);
  if (body < 8) return answer(year, "stated");
  // Sentences taken over from an older file do not beat the title; against a period alone they leave the year open.
  return titled ? answer(year, "inferred", conflict) : open(conflict);
}

/** Neither period nor title: the leader by sentences, else by dates alone. `second` are the points of the next year. */
function led(
  clues: YearClue[],
  leader: Leader,
  second: number,
  dates: Published[],
  table: EraClue | null,
): Answer | null {
  const { year, points } = leader;
  if (points < second + 3 && points < 2 * second) return null;
  const kinds = new Set(clues.filter((c) => c.year === year).map((c) => c.kind));
  if ((kinds.has("says") || kinds.has("opens")) && points >= 6) return answer(year, "stated");
  const dated = kinds.has("published");
  if (points >= 5.5 && !(kinds.size === 1 && dated)) return answer(year, "inferred");
  if (!dated) return null;
  // Nothing but dates: those of a signature are the report's own, a page's may be that of a move to a new site.
  const signed = dates.some((d) => d.from === "signature" && d.month <= 6 && d.year - 1 === year);
  if (table ? fitsForm(year, table) : signed) return answer(year, "inferred");
  return !table && (dates[0] as Published).month <= 4 ? answer(year, "inferred", "year_unconfirmed") : null;
}

/** The site stripped the years from the text, but not from the metadata above it. The date of an essay site says nothing. */
function byRow(view: View, first: Published | undefined, table: EraClue | null): Answer | null {
  if (first?.from !== "row" || first.month > 4) return null;
  const official = /索引号|发布机构|政府信息公开年报|政府信息公开工作年报/.test(view.text.slice(0, 400));
  const fits = table ? fitsForm(first.year - 1, table) : official;
  return fits ? answer(first.year - 1, "inferred", "year_unconfirmed") : null;
}

/** The year. `table` is the era of the table in the text, if one was found. A school year is concluded to be the one it ends in; a person looks unless something else says so. */
export function findYear(
  view: View,
  title: Title | null,
  dates: Published[],
  table: EraClue | null,
  source: YearSource,
): YearResult {
  const found = decide(view, title, dates, table, source);
  const { year } = found;
  if (year === null || !found.clues.some((c) => c.year === year && endsSchoolYear(c))) return found;
  const sure = found.clues.some((c) => c.year === year && (c.kind === "notice" || c.kind === "address"));
  return { ...found, certainty: "inferred", held: sure ? found.held : [...found.held, "year_unconfirmed"] };
}

function decide(
  view: View,
  title: Title | null,
  dates: Published[],
  table: EraClue | null,
  source: YearSource,
): YearResult {
  const clues = collectYears(view, title, dates, source);
  const ranked = rankedYears(clues);
  const leader = ranked[0];
  const period = agreed(clues, "period") ?? settle(clues, "period");
  const named = agreed(clues, "title");
  if (period !== null && named !== null) {
    const year = period === named ? named : between(clues, named, period);
    if (year === null) return { ...open("title_conflict"), clues };
    return { ...(period === named ? answer(year, "stated") : answer(year, "inferred", "title_conflict")), clues };
  }
  const claim = period ?? named;
  if (claim !== null) return { ...claimed(clues, claim, named !== null, leader), clues };
  if (clues.some((c) => c.kind === "period")) return { ...open("year_conflict"), clues };

  const limit = bounds(view, dates, table);
  const possible = (year: number) => year >= limit.from && year <= limit.to;
  const heads = agreed(clues, "table");
  if (heads !== null && possible(heads) && leader?.year === heads) return { ...answer(heads, "stated"), clues };
  const found = yearsStripped(view.text)
    ? byRow(view, dates[0], table)
    : leader
      ? led(clues, leader, ranked[1]?.points ?? 0, dates, table)
      : null;
  if (found && possible(found.year as number)) return { ...found, clues };
  const left = onlyYearLeft(view, table, limit);
  return left ? { ...answer(left.year, "inferred"), clues: [...clues, left] } : { ...open(), clues };
}
