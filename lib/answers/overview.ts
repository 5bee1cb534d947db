/** The start page: where things stand in a year, what moved, what calls for attention. */
import type { Era, Level, Scope } from "@/lib/report";
import type { SeriesInfo, Shown, Trend, UnitRef, Words } from "./figures";
import type { OpenPart } from "./sums";

/** One indicator-year among units of one level and one scope. */
export interface Ranking {
  series: SeriesInfo;
  year: number;
  level: Level | null;
  scope: Scope;
  rows: { rank: number; unit: UnitRef; shown: Shown; before: Shown | null; trend: (number | null)[] }[];
  trendYears: number[];
  median: number | null;
  /**
   * Units of that level and scope with a value, units that reported anything that year, and places of that level in the area
   * (0 where that is not known: townships before 2015, and scopes of which a place has several units).
   */
  coverage: { withValue: number; units: number; places: number };
  /** Units that reported that year and have no single value: two readings, or a blank. */
  withoutValue?: { unit: UnitRef; shown: Shown }[];
  /** Units with a value beyond those in `rows`. */
  more?: number;
}

export interface HeadlineCard {
  series: SeriesInfo;
  year: number;
  /** Whether the forms of that year ask for it at all. */
  collected: boolean;
  /** Sum over the units below, or for shares the ratio of sums; null when none has a value. */
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  n: number;
  /** Of these `n`, those in doubt; null where none is. */
  open: OpenPart | null;
  /** Units of that level and scope that reported anything that year. */
  of: number;
  /** Over the units that have both years only. */
  change: { from: number; to: number; n: number } | null;
  spark: { year: number; value: number | null; n: number }[];
}

/** A unit that changed from one year to the next, both counted the same way. */
export interface Mover {
  unit: UnitRef;
  from: number;
  to: number;
  before: Shown;
  now: Shown;
}

/** Something to be careful with, or to ask about. */
export type Alert = {
  kind:
    | "disputed"
    | "identity_failed"
    | "above_limit"
    | "percentage_differs"
    | "misfilled"
    | "left_unsaid"
    | "held"
    | "prose_differs"
    | "text_differs"
    | "between"
    | "missing"
    | "late"
    | "review";
  unit: UnitRef | null;
  year: number | null;
  /** Whose report of which year; on the page of one unit the year alone. */
  about: Words;
  /** What is the matter, in a sentence with the numbers. */
  text: Words;
  href: string;
};

/** What to see first of one year, level and scope. */
export interface StandsOut {
  year: number;
  level: Level;
  scope: Scope;
  /** Reports that should be there and are not held; of whom, where they are few. */
  lacks: { expected: number; missing: number; names: { name: Words; href: string }[] };
  /** Of shares a high one of which calls for a question: units higher than chance explains, of those that can be compared. */
  high: { series: SeriesInfo; of: number; units: { unit: UnitRef; value: number }[] }[];
  /** Reports of the year, of all levels: read, with tables that do not add up, with texts that contradict, not fitting other reports. */
  contradicting: { read: number; broken: number; conflicting: number; between: number };
}

/** Years a level and scope are covered for: how many units have anything, and of which origin. */
export interface CoverageYear {
  year: number;
  era: Era;
  units: number;
  byOrigin: { original: number; retold: number; coded: number };
}

export interface Overview {
  year: number;
  level: Level;
  scope: Scope;
  /** Years, levels and scopes with anything to show, so that no choice leads nowhere. */
  choices: { years: number[]; levels: Level[]; scopes: Scope[] };
  totals: {
    places: number;
    units: number;
    unitYears: number;
    figures: number;
    codedFigures: number;
    reports: number;
    held: number;
  };
  cards: HeadlineCard[];
  ranking: Ranking;
  /** The units with the longest records of requests. */
  long: Trend;
  /** From the year before to `year`. */
  movers: { series: SeriesInfo; year: number; lines: Mover[] };
  coverage: CoverageYear[];
  alerts: Alert[];
  /** The newest staffing figures, whole areas and upper levels first; staffing is not asked after 2018. */
  staffing: { unit: UnitRef; year: number; total: Shown; fullTime: Shown; partTime: Shown }[];
  dataVersion: string;
}
