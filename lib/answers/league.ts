/** Ranks and how sure they are. */
import type { Level, Scope } from "@/lib/report";
import type { PlaceRef, SeriesInfo, Shown, UnitRef } from "./figures";
import type { OpenPart } from "./sums";
import type { AreaChoice } from "./tree";

/** Shares formed from the same units: sums of both sides. */
export interface Pooled {
  /** Units: those whose part is larger than their whole take no part. */
  n: number;
  numerator: number;
  denominator: number;
  share: number;
  /** Null where none of them is in doubt. */
  open: OpenPart | null;
}

export interface LeagueRow {
  unit: UnitRef;
  shown: Extract<Shown, { kind: "value" }>;
  /** 95 %, in the unit of the series; null where chance plays no part or the figure is rounded. */
  interval: { low: number; high: number } | null;
  /** Rests on fewer than ten cases, or is a share whose part is larger than its whole: no rank. */
  unranked: "few" | "impossible" | null;
  /** With the ranks chance leaves possible. null where there are no ranks at all, or not for this row. */
  rank: { rank: number; best: number; worst: number } | null;
  /** The year before; `across` a break of the series it is shown and no difference is formed. */
  before: { shown: Shown; across: boolean } | null;
  trend: (number | null)[];
  /** Of shares: where it lies in the funnel. */
  standing: "as_expected" | "high" | "low" | "very_high" | "very_low" | null;
}

/** The units that share the highest or the lowest value: the first of them, and how many they are. */
export interface LeagueEnd {
  row: LeagueRow;
  n: number;
}

/** Who is highest and lowest in one series and year, and how sure is that? */
export interface League {
  series: SeriesInfo;
  year: number;
  level: Level;
  scope: Scope;
  within: PlaceRef | null;
  /** Of organs: only those with these words in their name. */
  organ: string | null;
  /** Which interval values get: Wilson's of a share, exact Poisson of a rate or a count, none. */
  uncertainty: "share" | "rate" | "count" | "none";
  coverage: {
    withValue: number;
    /** Places of the level in the area; where that is not known, units of the scope that ever reported. */
    expected: number;
    basis: "places" | "units";
    share: number;
    /** Ranks are given from this share on. */
    needed: number;
    ranked: boolean;
  };
  rows: LeagueRow[];
  /** Of shares: every unit beyond the 95 % limits, those inside thinned out evenly; fewest cases first. */
  funnel: LeagueRow[];
  /** Highest and lowest of all that can be compared, whatever `rows` leaves out. Null where nothing can. */
  ends: { n: number; highest: LeagueEnd; lowest: LeagueEnd } | null;
  /** Rows beyond those carried. */
  more: number;
  trendYears: number[];
  /** Over the units with a value. */
  quartiles: { lower: number; middle: number; upper: number } | null;
  /** Of shares. */
  pooled: Pooled | null;
  /** Of shares: units beyond the 95 % and the 99.8 % limits. */
  outside: { warn: number; alarm: number };
  without: { unit: UnitRef; shown: Shown }[];
  /** Reports of that year set aside whole. */
  held: number;
  choices: { years: number[]; levels: Level[]; scopes: Scope[]; areas: AreaChoice[] };
}
