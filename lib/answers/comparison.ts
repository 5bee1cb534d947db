/** Units side by side, and the peers they are held against. */
import type { Ignored } from "@/lib/filter";
import type { PlaceRef, Trend, UnitRef } from "./figures";

/** These units, these years, these series, and what a link reproduces. */
export interface Comparison {
  trends: Trend[];
  units: UnitRef[];
  /** Codes or ids of the address that match nothing, said on the page. */
  ignored: Ignored[];
  /** Choices for a place: its units, the one compared first. */
  choices: { place: PlaceRef; units: UnitRef[]; chosen: number }[];
  /** Sets of peers of the first unit, each by its rule; empty ones left out. */
  sets: PeerSet[];
}

/** Units like one unit, by a rule: of the same level and scope under the same parent, or with the nearest number of requests. */
export interface PeerSet {
  rule: "beside" | "nearest";
  of: UnitRef;
  units: UnitRef[];
}

/** A year among peers: how many have a value, their median, and from four on their middle half. Null below three. */
export type BenchYear = { n: number; median: number; low: number | null; high: number | null } | null;

export interface Benchmark {
  set: PeerSet;
  /** One per year of the trend it stands beside. */
  years: BenchYear[];
}
