/** The page of one place. */
import type { Era } from "@/lib/report";
import type { CodedFigure, PlaceRef, SeriesInfo, Shown, Trend, UnitRef, Words } from "./figures";
import type { ReportListItem } from "./reports";

export interface PlaceDates {
  name: string;
  code: string | null;
  from: number | null;
  to: number | null;
  /** Where the change to this name or code is known from; none for the first. Editions of the code lists as YYYY-MM. */
  source?: { kind: "notice" } | { kind: "editions"; from: string; to: string };
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
  /** Of the newest report that has such a section. */
  ownWords: OwnWords | null;
}

/** What a report says of its own problems and plans, as printed. */
export interface OwnWords {
  report: number;
  year: number;
  heading: string;
  lines: string[];
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
