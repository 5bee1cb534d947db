/**
 * The shared vocabulary of the reader: what the stages hand to one another.
 *
 * read → SourceDocument, identify → ReportIdentity, extract → Extraction (facts and cells), check → Checked (facts settled, findings).
 * Everything here is plain JSON. Offsets are UTF-16 code units into `SourceDocument.text`, the text that `extract --text FILE` prints.
 */

/** Format eras: E1 2008-2013 prose, E2 2014-2018 statistics table, E3 2019-2020 form, E4 form since 2021. An era belongs to a table, not to a year. */
export const ERAS = ["E1", "E2", "E3", "E4"] as const;
export type Era = (typeof ERAS)[number];

/** Applicant columns of the E3 and E4 request table, in the order the form prints them. */
export const APPLICANTS = [
  "natural_person",
  "business",
  "research_institute",
  "social_org",
  "legal_service",
  "other_org",
  "total",
] as const;
export type Applicant = (typeof APPLICANTS)[number];

/** Whose figures these are. jurisdiction 全市 (汇总) · level_own 市本级 · organ one organ · departments 市直部门 · counties 县市区 · townships 乡镇街道. */
export const SCOPES = [
  "jurisdiction",
  "level_own",
  "organ",
  "departments",
  "counties",
  "townships",
  "unknown",
] as const;
export type Scope = (typeof SCOPES)[number];

export const PERIODS = ["year", "cumulative", "ambiguous"] as const;
export type Period = (typeof PERIODS)[number];

/** about 约/左右 · at_least 余/多/以上/超过 · nearly 近 */
export const APPROXIMATIONS = ["about", "at_least", "nearly"] as const;
export type Approx = (typeof APPROXIMATIONS)[number];

/** Why there is no number. blank, dash and unreadable belong to a printed cell; the others to a unit, year and indicator. */
export const BLANKS = [
  "blank",
  "dash",
  "unreadable",
  "not_collected",
  "not_stated",
  "no_report",
  "under_review",
] as const;
export type Blank = (typeof BLANKS)[number];

export const UNREADABLE_REASONS = ["short_row", "run_together", "image", "attachment", "damaged"] as const;
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];

export const LEVELS = ["country", "province", "city", "county", "township"] as const;
export type Level = (typeof LEVELS)[number];

export const ISSUER_KINDS = ["government", "department", "township", "zone", "other"] as const;
export type IssuerKind = (typeof ISSUER_KINDS)[number];

export const CERTAINTIES = ["stated", "inferred", "unknown"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

// ---------------------------------------------------------------- read

export type SourceFormat = "text" | "markdown" | "html";

/** A line of `text`, without its line end. */
export interface SourceLine {
  start: number;
  end: number;
  /** `table` when the line lies inside one of `tables`; `chrome` for navigation, print and share links and the like. */
  kind: "prose" | "table" | "chrome";
}

export interface SourceCell {
  /** Printed words, white space collapsed, joined without breaks between Han characters or digits. */
  text: string;
  start: number;
  end: number;
  row: number;
  /** `grid`: the true column after spans are expanded. `ragged`: the index within the row. */
  col: number;
  rowSpan: number;
  colSpan: number;
}

export interface SourceTable {
  start: number;
  end: number;
  /** `grid`: HTML, drawn boxes, CSV: columns are exact. `ragged`: pipe or tab text, only the order within a row is known. */
  kind: "grid" | "ragged";
  /** Cells by printed row, each listed once, in its first row and column. Empty cells are kept. */
  rows: SourceCell[][];
}

export interface SourceDocument {
  name: string;
  format: SourceFormat;
  encoding: string;
  /** The text all offsets refer to. Of .txt and .md it is the decoded file, unchanged. Of .html it is built from the page. */
  text: string;
  /** `text` with full-width and look-alike characters folded one for one (same length, so offsets hold in both). Match on this. */
  folded: string;
  lines: SourceLine[];
  tables: SourceTable[];
  /** Head of an HTML page: title element and meta tags by lower-case name. */
  meta: Record<string, string>;
  links: { href: string; text: string; start: number }[];
  /** Images inside the main text, a table may be one of them. */
  images: { src: string; alt: string; start: number }[];
  /** Address the page came from, where the caller knows it. */
  url: string | null;
  /** Sheets of a workbook, where they begin. */
  sheets?: { name: string; start: number }[];
}

// ---------------------------------------------------------------- identify

export interface PlaceRef {
  /** Code valid at the end of the reporting year (6 digits, townships 9), null where the place has none. */
  code: string | null;
  name: string;
  level: Level;
  /** Names from the province down, the place itself last. */
  path: string[];
}

export interface ReportIdentity {
  title: string | null;
  year: number | null;
  year_certainty: Certainty;
  era: Era;
  region: PlaceRef | null;
  region_certainty: Certainty;
  /** Smallest area that is certain when the region is not. */
  region_within: { code: string; name: string } | null;
  region_candidates: { code: string | null; name: string; why: string }[];
  issuer: { name: string | null; kind: IssuerKind };
  scope: Scope;
  /** ISO date. */
  published: string | null;
  /** Why the report waits for a person: place_unknown, year_unknown, spam_suspected … Empty: nothing stops it. */
  held: string[];
  /** Words each conclusion rests on. */
  clues: {
    of: "title" | "year" | "era" | "region" | "issuer" | "scope" | "published";
    quote: string;
    start: number;
    why: string;
  }[];
}

export interface Refusal {
  /** e.g. empty_file, not_a_report_notice, wrong_format. */
  code: string;
  /** What is wrong and what to do, in English; `lib/words` says it in Chinese by the code. */
  message: string;
}

// ---------------------------------------------------------------- extract

export interface Evidence {
  /** The words of `text` from start to end. Of a table: the value's cell. */
  quote: string;
  start: number;
  end: number;
  /** Printed row and column labels of a table value. */
  row: string | null;
  column: string | null;
}

export const FACT_STATES = ["accepted", "review", "inferred"] as const;
export type FactState = (typeof FACT_STATES)[number];

export interface Fact {
  /** Key of the dictionary for `era`. */
  indicator: string;
  /** Era of the form or text the fact stands in. */
  era: Era;
  applicant: Applicant | null;
  /** Printed item name where several items share a key. */
  label: string | null;
  /** In the unit the key declares. */
  value: number;
  unit: string | null;
  unit_printed: string | null;
  approx: Approx | null;
  scope: Scope;
  /** Printed words when the value belongs to a part of the report's whole; null for the whole itself. */
  scope_words: string | null;
  period: Period;
  state: FactState;
  /** 0 to 1. */
  confidence: number;
  method: "table" | "narrative";
  /** The rule that read it, for people who debug; what the reader doubts stands behind it: `requests_completed: … | handled-alone`. */
  rule: string;
  /** Printed year-on-year change in percent (signed) and the earlier value it implies; never a reported figure. */
  change: { percent: number; implied: number | null } | null;
  evidence: Evidence;
}

/** What the reader doubts of a figure, by the end of its rule. */
export const doubtsBehind = (rule: string): string[] => rule.split(" | ").slice(1);

/** A cell that is printed but holds no number. */
export interface BlankCell {
  indicator: string;
  era: Era;
  applicant: Applicant | null;
  kind: "blank" | "dash" | "unreadable";
  printed: string;
  reason: UnreadableReason | null;
  start: number;
  end: number;
}

/** A table row or column of the report that the dictionary does not know. Kept and listed, never forced onto a key. */
export interface Unmapped {
  label: string;
  printed: string;
  start: number;
}

/** Facts, cells and oddities in the order they stand in the text. */
export interface Extraction {
  facts: Fact[];
  cells: BlankCell[];
  unmapped: Unmapped[];
  findings: Finding[];
}

// ---------------------------------------------------------------- check

export const RESULTS = ["pass", "fail", "not_assessable", "pass_if_blank_is_zero"] as const;
export type CheckResult = (typeof RESULTS)[number];

export interface Finding {
  /** Id of an identity (E3-01, N-01, X-02 …) or a reader's remark (unmapped-row, short-row, disagreement …). */
  rule: string;
  /** Applicant column the rule was evaluated in; null where there is none. */
  column: Applicant | null;
  result: CheckResult;
  severity: "hard" | "soft" | "warn";
  /** English sentence; the same in Chinese is made from `rule` and `params` by lib/words. */
  message: string;
  params: Record<string, string | number | null>;
  /** Indexes into the facts of the result. */
  facts: number[];
}

export interface Checked {
  facts: Fact[];
  findings: Finding[];
}

// ---------------------------------------------------------------- the result of one document

export type ReportResult =
  | {
      outcome: "report";
      document: SourceDocument;
      identity: ReportIdentity;
      facts: Fact[];
      cells: BlankCell[];
      unmapped: Unmapped[];
      findings: Finding[];
    }
  | { outcome: "not_a_report" | "unreadable"; document: SourceDocument | null; reason: Refusal };
