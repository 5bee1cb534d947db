/** What there is of each unit in each year. */
import type { PlaceRef, Words } from "./figures";

/**
 * What there is of a unit in a year. late: dated after the legal day. coded: no report, figures copied by hand. held: a report set aside.
 * not_due: the day has not come. absent: there was no such place, or it lay in another area.
 */
export const YEAR_STATES = ["reported", "late", "retold", "coded", "held", "missing", "not_due", "absent"] as const;

export type YearState = (typeof YEAR_STATES)[number];

/** Places (or units) and years in each state. `expected`: all that were due or came early; `dated`: of the reports, those with a printed day. */
export type YearCounts = Record<YearState, number> & { expected: number; dated: number };

/** Places (or units) by year. Compact, because there may be hundreds. */
export interface QualityMatrix {
  years: number[];
  /** By the place above; `rows` in the order of codes. */
  groups: {
    parent: { slug: string; name: Words } | null;
    rows: {
      name: Words;
      href: string;
      unit: number | null;
      states: YearState[];
      /** Report of each year, to be opened. */
      reports: (number | null)[];
      /** Printed day of publication, where known. */
      published: (string | null)[];
      /** Figures of that report under review. */
      review: number[];
    }[];
  }[];
  /** In place of `groups` where there are too many rows: sub-areas with how many of how many have something. `of` null: not known. */
  areas: { place: PlaceRef; years: { n: number; of: number | null }[] }[] | null;
}
