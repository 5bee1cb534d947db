/**
 * Shapes that travel from queries to pages and charts: plain JSON, both languages inside, no database rows.
 * A page never recomputes a figure; it shows what an answer holds.
 */
import type { Applicant, Approx, Blank, Era, Fact, Finding, IssuerKind, Level, Scope } from "@/lib/report";

export interface Words {
  zh: string;
  en: string;
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
  issuer: string;
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
  /** Sum over the units below, or for shares the ratio of sums; null when none has a value. */
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  n: number;
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

export type Alert = {
  kind: "disputed" | "identity_failed" | "held" | "prose_differs" | "between";
  unit: UnitRef | null;
  year: number | null;
  /** Sentence in both languages, with the numbers. */
  text: Words;
  href: string;
};

/**
 * What there is of a unit in a year. late: dated after the legal day. coded: no report, figures copied by hand. held: a report set aside.
 * not_due: the day has not come. absent: there was no such place.
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

/** A line about one report or unit, with where to look. `href` knows no language. */
export interface QualityLine {
  unit: UnitRef | null;
  year: number | null;
  rule: string | null;
  severity: "hard" | "soft" | "warn" | null;
  text: Words;
  href: string;
}

/** Failed checks by rule. */
export interface RuleCount {
  rule: string;
  meaning: Words | null;
  severity: "hard" | "soft" | "warn";
  fails: number;
  reports: number;
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
    lines: { name: Words; href: string; parent: { slug: string; name: Words } | null; held: boolean }[];
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
      facts: { id: number; name: Words; value: number; unit: string | null }[];
      more: number;
    }[];
  };
  held: {
    total: number;
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
  /** Every staffing figure there is; staffing is not asked after 2018. */
  staffing: { unit: UnitRef; year: number; total: Shown; fullTime: Shown; partTime: Shown }[];
  dataVersion: string;
}

/** The tree of places that have data, with counts; other places are found by search. */
export interface RegionNode {
  place: PlaceRef;
  /** Units at the place itself, and in all places below. */
  units: number;
  unitsBelow: number;
  years: number[];
  children: RegionNode[];
}

export interface RegionHit {
  place: PlaceRef;
  matched: string;
  units: number;
  years: number[];
}

/** A township the place box offers. */
export interface TownHit {
  slug: string;
  name: Words;
  path: Words[];
  matched: string;
  told: boolean;
}

export interface PlaceDates {
  name: string;
  code: string | null;
  from: number | null;
  to: number | null;
  /** Where the change to this name or code is known from; none for the first. Editions of the code lists as YYYY-MM. */
  source?: { kind: "notice" } | { kind: "editions"; from: string; to: string };
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

/** Everything about one place, for one of its units. */
export interface RegionPage {
  place: PlaceRef;
  names: PlaceDates[];
  /** Land that changed hands, oldest first; a series never runs across. gave, received: all of a place, or part. */
  changes?: {
    year: number;
    how: "all" | "part";
    direction: "gave" | "received";
    place: PlaceRef;
    /** Units it has figures or reports of. */
    units: number;
    /** Townships: villages of the same name on both sides, of all; null: a notice. */
    villages: { found: number; of: number } | null;
  }[];
  /** Reports: stored ones, those under review too. */
  units: { unit: UnitRef; years: number[]; figures: number; reports: number }[];
  /** The unit shown. null when the place has none. */
  unit: UnitRef | null;
  /** One entry per year from 2008 to the newest: what there is of this unit. */
  strip: { year: number; state: "report" | "coded" | "held" | "none"; era: Era | null; reportId: number | null }[];
  cards: {
    series: SeriesInfo;
    latest: { year: number; shown: Shown } | null;
    before: { year: number; shown: Shown } | null;
    parent: Shown | null;
    peers: PeerStanding | null;
  }[];
  trends: Trend[];
  disputes: Trend[];
  /** Shares of disputes before the Regulations of 2019 and since, where both have cases. */
  since2019: ({ series: SeriesInfo } & BeforeAfter)[];
  staffing: Trend[];
  peers: { rule: Words; units: { unit: UnitRef; shown: Shown }[]; year: number | null };
  children: { place: PlaceRef; units: number; years: number[] }[];
  reports: ReportListItem[];
  coded: CodedFigure[];
}

/** Years together: the sums of both parts, and which years they are of. */
export interface Stretch {
  from: number;
  to: number;
  years: number;
  numerator: number;
  denominator: number;
}

export interface BeforeAfter {
  before: Stretch;
  after: Stretch;
  /** Share after less share before, with its 95 % interval. */
  difference: { value: number; low: number; high: number };
  verdict: "rose" | "fell" | "chance";
}

/** Where a value stands among units of its level and scope below the same place, itself left out. */
export interface PeerStanding {
  median: number;
  n: number;
  /** Peers with a lower and with a higher value; the others have the same. */
  below: number;
  above: number;
  /** The median lies within what chance alone could make of the value; null where chance plays no part. */
  chance: boolean | null;
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

/** These units, these years, these series, and what a link reproduces. */
export interface Comparison {
  trends: Trend[];
  units: UnitRef[];
  /** Codes or ids of the address that match nothing, said on the page. */
  ignored: string[];
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

export interface ReportList {
  items: ReportListItem[];
  total: number;
  page: number;
  pages: number;
  query: string;
}

export interface ReportPage {
  item: ReportListItem;
  text: string;
  url: string | null;
  regionWithin: string | null;
  candidates: { name: string; why: string }[];
  clues: { of: string; quote: string; start: number; why: string }[];
  facts: (Fact & { id: number; name: Words; shown: boolean })[];
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
  versions: { id: number; loaded: string; current: boolean; hash: string }[];
}

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
  /** Lines there are, whether shown or not. */
  total: number;
  /** `more`: further figures in which the same report fails the same rule. */
  lines: (CrossFinding & { more: number })[];
}

/** Every public source of the hand-coded figures. */
export interface CodedSources {
  figures: number;
  units: number;
  /** By title; `figures` taken from it, `lessSure` when any of them is. */
  sources: { title: string; url: string | null; published: string | null; figures: number; lessSure: boolean }[];
}

/** What a tile, a shape or a cell of a heat map shows: a figure as everywhere, a sum over units, or that there was no such place. */
export type AreaCell =
  | Shown
  /** Over the `n` units that have a value, of the `of` that reported. Of shares: the ratio of sums. */
  | { kind: "sum"; value: number; numerator: number | null; denominator: number | null; n: number; of: number }
  | { kind: "absent" };

/** One indicator of places side by side over the years: what tile maps, maps and heat maps draw. */
export interface PlaceYears {
  series: SeriesInfo;
  /** own: each place's own figures of that scope. below: sums over the units of `level` in each place. */
  how: "own" | "below";
  level: Level;
  scope: Scope;
  /** The place they lie in; null for the country. */
  parent: PlaceRef | null;
  years: number[];
  /** In the order of their codes. `unit`: whose figures they are, where it is one unit. */
  rows: { place: PlaceRef; unit: UnitRef | null; cells: AreaCell[] }[];
  /** Where only places with anything are rows: how many there were in each year, null where nobody can say. */
  of?: (number | null)[];
  /** Scopes there is anything of among these places. */
  scopes: Scope[];
}

/** Places one may narrow a question to: those with units below them, in tree order. */
export interface AreaChoice {
  slug: string;
  name: Words;
  /** 0 for a province. */
  depth: number;
}

/** Shares formed from the same units: sums of both sides. */
export interface Pooled {
  numerator: number;
  denominator: number;
  share: number;
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
