/** Stored reports and hand-coded sources. */
import type { Ignored } from "@/lib/filter";
import type { Applicant, Era, Fact, Finding } from "@/lib/report";
import type { CrossFinding } from "./between";
import type { UnitRef, Words } from "./figures";

export interface ReportListItem {
  id: number;
  title: string | null;
  unit: UnitRef | null;
  year: number | null;
  yearCertainty: "stated" | "inferred" | "unknown";
  era: Era;
  origin: "original" | "retold";
  published: string | null;
  held: string[];
  facts: number;
  failed: number;
  review: number;
  synthetic: boolean;
}

/** Where a searched word stands: it, and what is around it. */
export interface Excerpt {
  before: string;
  word: string;
  after: string;
}

export interface ReportList {
  /** `excerpt`: of the first searched word in the text; null without a search, or where only the title has it. */
  items: (ReportListItem & { excerpt: Excerpt | null; earlier: boolean })[];
  total: number;
  /** Of the reports this filter leaves, those of which an earlier text is held too; also where `texts` does not ask for them. */
  changed: number;
  page: number;
  pages: number;
  query: string;
  /** Places asked for that are not there. */
  ignored: Ignored[];
}

export interface ReportPage {
  item: ReportListItem;
  text: string;
  url: string | null;
  regionWithin: string | null;
  candidates: { name: string; why: string }[];
  clues: { of: string; quote: string; start: number; why: string }[];
  /** `why` a person should look; null where none need. */
  facts: (Fact & { id: number; name: Words; shown: boolean; why: Words | null })[];
  cells: {
    indicator: string;
    name: Words;
    applicant: Applicant | null;
    kind: "blank" | "dash" | "unreadable";
    printed: string;
    reason: string | null;
    start: number;
    end: number;
  }[];
  unmapped: { label: string; printed: string; start: number }[];
  findings: (Finding & { text: Words })[];
  /** What this report and those of other years, or of places within, say of each other. */
  across: CrossFinding[];
  /** Newest first. `differs`: from the next newer one, of another text; null where it is the same text or the newest. */
  versions: {
    id: number;
    loaded: string;
    current: boolean;
    hash: string;
    reader: string;
    differs: VersionDiffers | null;
  }[];
}

/** What an older text of a report says otherwise than the newer one. */
export interface VersionDiffers {
  total: number;
  lines: { name: Words; applicant: Applicant | null; unit: string | null; was: number[]; is: number[] }[];
  /** Figures both give alike, and those that only one of them has. */
  same: number;
  gone: number;
  added: number;
}

/** Every public source of the hand-coded figures. */
export interface CodedSources {
  figures: number;
  units: number;
  /** By title; `figures` taken from it, `lessSure` when any of them is. */
  sources: { title: string; url: string | null; published: string | null; figures: number; lessSure: boolean }[];
}
