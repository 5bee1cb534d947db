/** Where the figures of a series stop being comparable. A line never runs through a break. */
import { findSeries, type Series } from "@/lib/dictionary/dictionary";
import { eraFormat, eraOfYear } from "@/lib/dictionary/eras";
import { ERAS, type Era } from "@/lib/report";

export interface EraBreak {
  at: "E1|E2" | "E2|E3" | "E3|E4";
  /** First year of the later format. */
  year: number;
  reason: { zh: string; en: string };
}

/** Breaks of a series in the order of the years. Throws for a series that does not exist. */
export function breaksOf(key: string): EraBreak[] {
  return seriesOf(key)
    .breaks.map((b) => ({ at: b.at, year: eraFormat(laterOf(b.at)).from, reason: { zh: b.zh, en: b.en } }))
    .sort((a, b) => a.year - b.year);
}

/** Breaks between figures of two eras, in whichever order they are given. The era is that of the table the figure stands in. */
export function breaksBetween(key: string, a: Era, b: Era): EraBreak[] {
  const [from, to] = [ERAS.indexOf(a), ERAS.indexOf(b)].sort((x, y) => x - y) as [number, number];
  return breaksOf(key).filter((x) => from < ERAS.indexOf(laterOf(x.at)) && ERAS.indexOf(laterOf(x.at)) <= to);
}

/** May two figures of the series stand on one line? */
export const comparable = (key: string, a: Era, b: Era): boolean => breaksBetween(key, a, b).length === 0;

/** A name for the years of a series that are comparable with one another: the era in which they begin. */
export function segmentOf(key: string, era: Era): Era {
  const at = ERAS.indexOf(era);
  const begun = breaksOf(key).filter((b) => ERAS.indexOf(laterOf(b.at)) <= at);
  return begun.length === 0 ? "E1" : laterOf(begun.at(-1)!.at);
}

/** Breaks within a span of years, both ends included, as the formats of those years have them. */
export function breaksInYears(key: string, from: number, to: number): EraBreak[] {
  return from > to ? [] : breaksBetween(key, eraOfYear(from), eraOfYear(to));
}

/** A point of a line: the era its figure stands in, or null where there is no figure. */
export interface LinePoint {
  year: number;
  era: Era | null;
}

/**
 * Runs of points that may be joined by a line: cut at each break and at each year without a figure. Gives indexes into the points, which
 * must be in the order of the years.
 */
export function runsOf(key: string, points: readonly LinePoint[]): number[][] {
  const runs: number[][] = [];
  let last: LinePoint | null = null;
  for (const [i, point] of points.entries()) {
    const joins = last?.era && point.era && point.year === last.year + 1 && comparable(key, last.era, point.era);
    if (point.era) {
      const run = runs[runs.length - 1];
      if (joins && run) run.push(i);
      else runs.push([i]);
    }
    last = point;
  }
  return runs;
}

const laterOf = (at: EraBreak["at"]): Era => at.slice(3) as Era;

function seriesOf(key: string): Series {
  const series = findSeries(key);
  if (!series) throw new Error(`There is no series "${key}".`);
  return series;
}
