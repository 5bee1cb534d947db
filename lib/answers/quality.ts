/** Can these figures be trusted: missing reports, failed checks, doubts. */
import type { Level, Scope } from "@/lib/report";
import type { CrossFindings } from "./between";
import type { QualityMatrix, YearCounts } from "./coverage";
import type { PlaceRef, SeriesInfo, Shown, UnitRef, Words } from "./figures";
import type { RuleCount } from "./rules";
import type { AreaChoice } from "./tree";

/** A line about one report or unit, with where to look. `href` knows no language. */
export interface QualityLine {
  unit: UnitRef | null;
  year: number | null;
  rule: string | null;
  severity: "hard" | "soft" | "warn" | null;
  text: Words;
  href: string;
}

export interface Quality {
  level: Level;
  scope: Scope;
  within: PlaceRef | null;
  /** Year the lists are narrowed to; null: all years. */
  year: number | null;
  /** True where the data are too many for all years at once and `year` was chosen for that reason. */
  narrowed: boolean;
  /** Year whose missing units are listed. */
  missingYear: number;
  matrix: QualityMatrix;
  /** Over `year` or all years that are due. */
  counts: YearCounts;
  /** Of `missingYear`; no names where the matrix shows sub-areas. */
  missing: {
    counts: YearCounts;
    /** `since`: first of the years without a report that run on to this one. */
    lines: { name: Words; href: string; parent: { slug: string; name: Words } | null; held: boolean; since: number }[];
  };
  /** Reports looked at by the lists, and how many of them fail a hard check. */
  reports: { read: number; broken: number; conflicting: number };
  rules: RuleCount[];
  /** Identities of the form that do not hold. */
  identities: { total: number; lines: QualityLine[] };
  /** Text against table, or text against itself. */
  conflicts: { total: number; lines: QualityLine[] };
  /** What does not fit between reports; of one rule where one is asked for. */
  between: CrossFindings;
  disputed: {
    total: number;
    lines: {
      unit: UnitRef;
      year: number;
      name: Words;
      unitOfValue: string;
      shown: Extract<Shown, { kind: "disputed" }>;
    }[];
  };
  outliers: {
    total: number;
    lines: { unit: UnitRef; year: number; series: SeriesInfo; shown: Shown; expected: number; ratio: number }[];
  };
  review: {
    facts: number;
    reports: number;
    lines: {
      unit: UnitRef;
      year: number;
      report: number;
      facts: { id: number; name: Words; value: number; unit: string | null; why: Words | null }[];
      more: number;
    }[];
  };
  held: {
    total: number;
    /** Of these, those whose year or place is not known: they belong to no year and area, and are listed under all. */
    adrift: number;
    lines: {
      title: string;
      report: number;
      unit: UnitRef | null;
      year: number | null;
      reasons: Words[];
      candidates: string[];
    }[];
  };
  choices: { levels: Level[]; scopes: Scope[]; years: number[]; areas: AreaChoice[] };
}
