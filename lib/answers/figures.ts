/** A figure and what it belongs to: place, unit, source, series; and the line of a unit over the years. */
import type { Applicant, Approx, Blank, Era, IssuerKind, Level, Scope } from "@/lib/report";

export interface Words {
  zh: string;
  en: string;
}

/** Unit of an index: the base year is 100. It has no name beside the number; what it is stands over the figure. */
export const INDEX = "index";
/** Unit of a change of a share: 0.05 is five percentage points. */
export const POINTS = "百分点";

/** What is counted, as a noun: 申请, `request`, `requests`. */
export interface Noun {
  zh: string;
  one: string;
  many: string;
}

/** A place as pages name it. `slug` is the newest code, or the stable id of a place without a code; /regions/[slug]. */
export interface PlaceRef {
  id: string;
  slug: string;
  code: string | null;
  name: Words;
  level: Level;
  /** From the province down, without the place itself. */
  path: { slug: string; name: Words }[];
}

/** What a series belongs to: place, issuer and scope. Two units are never added or joined. */
export interface UnitRef {
  id: number;
  place: PlaceRef;
  /** As the report names it. */
  issuer: string;
  /** The issuer's own name, from its place on; in English as far as its words are known. */
  body: Words;
  issuerKind: IssuerKind;
  scope: Scope;
  synthetic: boolean;
}

/** Where a shown value comes from. `original`: read from a stored report; `retold`: a bundled sample in our wording; `coded`: hand-coded with its public source. */
export type SourceRef =
  | { kind: "report"; origin: "original" | "retold"; reportId: number; factId: number }
  | {
      kind: "coded";
      figureId: number;
      title: string;
      url: string | null;
      /** Remark of the coder, in English where it came with the project; noteZh: the same in Chinese. */
      note: string | null;
      noteZh?: string | null;
      lessSure: boolean;
    }
  | { kind: "computed"; parts: number; origins: ("original" | "retold" | "coded")[] };

/** One cell of a chart or table: a value, two readings that differ, or the reason there is none. */
export type Shown =
  | {
      kind: "value";
      value: number;
      /** Of shares: the sums it is formed from. */
      numerator: number | null;
      denominator: number | null;
      era: Era;
      state: "accepted" | "inferred" | "coded" | "corrected";
      approx: Approx | null;
      /** accepted_only, lower_bound, unstable (share of fewer than 10 cases) … */
      flags: string[];
      source: SourceRef;
    }
  | { kind: "disputed"; era: Era; readings: { value: number; source: SourceRef }[] }
  /** `not_derivable`: the report has a figure, but what is asked (an index, a change) cannot be formed from it. Never stored. */
  | { kind: "blank"; blank: Blank | "not_derivable"; reason: string | null };

export interface SeriesInfo {
  key: string;
  name: Words;
  definition: Words;
  /** 件, 条, 人, 万元, % (value 0 to 1), 件/百件. */
  unit: string;
  /** What it counts; null for money, shares, rates, and for what was formed from counts. */
  counted: Noun | null;
  /** What the denominator of a share or rate counts. */
  whole: Noun | null;
  share: boolean;
  group: string;
  comparability: string;
  breaks: { at: "E1|E2" | "E2|E3" | "E3|E4"; year: number; reason: Words }[];
  remark: Words | null;
}

/** One line per unit, one point per year. */
export interface Trend {
  series: SeriesInfo;
  years: number[];
  lines: { unit: UnitRef; points: Shown[] }[];
  /** Points with a value, of all points. */
  coverage: { shown: number; of: number };
}

export interface CodedFigure {
  id: number;
  unit: UnitRef;
  year: number;
  era: Era;
  indicator: string;
  name: Words;
  applicant: Applicant | null;
  value: number;
  unitOfValue: string | null;
  approx: Approx | null;
  sourceTitle: string;
  sourceUrl: string | null;
  sourcePart: "text" | "table" | null;
  published: string | null;
  note: string | null;
  noteZh?: string | null;
  lessSure: boolean;
}
