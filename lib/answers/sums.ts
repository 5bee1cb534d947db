/** What lies below a place, added up. */
import type { Level, Scope } from "@/lib/report";
import type { PlaceRef, SeriesInfo, Shown, UnitRef } from "./figures";

/** Of a sum or a ratio of sums: the units in it whose figure rests on a failed check nobody has settled. They are in it all the same. */
export interface OpenPart {
  n: number;
  /** Their share of the sum, of a ratio of its denominator; null where that is nothing or they outweigh it. */
  share: number | null;
}

/** Units of one scope at one level below a place, in one year: how many there are, and what they add up to. */
export interface AggregateYear {
  year: number;
  /** Units with a value of the series; what `value` is made of. */
  withValue: number;
  /** Units that reported anything. */
  reporting: number;
  /** Places of that level at the end of the year; null where nobody can say (several units a place, townships before 2015). */
  places: number | null;
  /** The sum; of shares the ratio of the sums. Null where no unit has a value. */
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** Null where none is in doubt. */
  open: OpenPart | null;
  /** The place's own whole-area figure less the sum. Null unless both are whole-area counts that are known. */
  gap: number | null;
}

export interface Aggregate {
  level: Level;
  scope: Scope;
  /** From the first year any unit reported to the newest; years without a report included. */
  years: AggregateYear[];
}

/** What lies below a place, added up by level and scope: no two groups may be added to one another. */
export interface Aggregates {
  /** Null: the country. */
  place: PlaceRef | null;
  series: SeriesInfo;
  groups: Aggregate[];
  /** The place's own report over the whole area: it already holds what lies below, and is set beside a sum, never added to it. */
  own: { unit: UnitRef; points: { year: number; shown: Shown }[] } | null;
}

/** One group of `Aggregates` in one year, for each place directly below. */
export interface AggregatesBelow {
  series: SeriesInfo;
  level: Level;
  scope: Scope;
  year: number;
  rows: { place: PlaceRef; sum: AggregateYear; own: { unit: UnitRef; shown: Shown } | null }[];
}

/** The sums a page shows of a place. */
export interface SumsOfPlace {
  sums: Aggregates;
  /** One group in one year by place below; null where nothing lies in between. */
  below: AggregatesBelow | null;
  choices: SeriesInfo[];
}
