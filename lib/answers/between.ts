/** Findings that rest on more than one report. */
import type { Applicant, Era, Finding } from "@/lib/report";
import type { UnitRef, Words } from "./figures";
import type { RuleCount } from "./rules";

/** A figure a finding between reports rests on. */
export interface CrossFigure {
  unit: UnitRef;
  year: number;
  era: Era;
  indicator: string;
  name: Words;
  applicant: Applicant | null;
  value: number;
  source:
    | { kind: "report"; origin: "original" | "retold"; reportId: number; factId: number }
    | { kind: "coded"; figureId: number }
    | { kind: "none" };
}

/** A finding that rests on more than one report: a year against the year before, a whole area against the places in it or its own office. */
export interface CrossFinding {
  kind: "years" | "levels";
  /** Whose report is judged, and of which year (the later one). */
  unit: UnitRef | null;
  year: number;
  rule: string;
  column: Applicant | null;
  result: Finding["result"];
  severity: Finding["severity"];
  text: Words;
  params: Finding["params"];
  /** The judged figures first, then those they are compared with. */
  figures: CrossFigure[];
  /** Reports the figures stand in; hand-coded figures have none. */
  reports: number[];
}

/** Findings between reports over an area and years: how often each rule fails there, and the gravest. */
export interface CrossFindings {
  rules: RuleCount[];
  /** Reports that fail any of them. */
  reports: number;
  /** Lines there are, whether shown or not. */
  total: number;
  /** `more`: further figures in which the same report fails the same rule. */
  lines: (CrossFinding & { more: number })[];
}
