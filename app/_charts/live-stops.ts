/** What the stops of an enlarged chart say and where they lead while lines are off. Small and free of words: it travels to the browser. */
import type { Drawing, Stop } from "./drawing";

export interface LiveStops {
  near: Drawing["near"];
  stops: readonly Stop[];
  lines: readonly unknown[];
}
export type Off = ReadonlySet<number>;

/** Words of a stop without those of lines that are off. A year nothing is drawn in has one sentence for all lines. */
export function wordsShown({ near, stops, lines }: LiveStops, stop: number, off: Off): string[] {
  const words = stops[stop]?.words ?? [];
  if (near === "point" || words.length <= lines.length) return words;
  return words.filter((_, i) => i === 0 || i > lines.length || !off.has(i - 1));
}

/** Marks of a stop that are to be seen, in their order; null where the line is off or has nothing. Of a cloud each stop is a line of its own. */
export function marksShown({ near, stops }: LiveStops, stop: number, off: Off): Stop["marks"] {
  const marks = stops[stop]?.marks ?? [];
  return marks.map((mark, line) => (off.has(near === "point" ? stop : line) ? null : mark));
}

/** Where Enter leads: to the source of the only mark there is; null where several could be meant. */
export function onlySource(live: LiveStops, stop: number, off: Off): string | null {
  const marks = marksShown(live, stop, off).filter((mark) => mark !== null);
  return marks.length === 1 ? (marks[0]?.href ?? null) : null;
}

/** A window of a zoom in percent, made `by` times as wide around a place, within 0 and 100. */
export function windowAround(from: number, to: number, by: number, middle: number): { start: number; end: number } {
  const width = Math.min(100, (to - from) * by);
  const start = Math.min(100 - width, Math.max(0, middle - width / 2));
  return { start, end: start + width };
}

/** The same window of an axis of years in values, its ends between two years, so that no column is cut. */
export function wholeYears(start: number, end: number, { min, max }: { min: number; max: number }) {
  const at = (percent: number) => Math.round(min + (percent / 100) * (max - min) + 0.5) - 0.5;
  return { startValue: at(start), endValue: at(end) };
}
