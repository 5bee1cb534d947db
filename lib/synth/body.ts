/** A body that reports or is reported on: an office, a department, a township, or all the others of a government together. */
import type { Era, Level } from "@/lib/report";
import type { Character } from "./character";

/** `departments`, `townships`: those that have no report of their own in the collection, together. */
export type BodyKind = "office" | "department" | "departments" | "zone" | "township" | "townships";

export interface Body {
  id: string;
  kind: BodyKind;
  level: Level;
}

/** Requests a body of an ordinary place has in 2015, staff, and its share of what else is done (an office is 1). */
export interface Weight {
  requests: number;
  items: number;
  staff: number;
  work: number;
}

const OFFICE: Partial<Record<Level, Weight>> = {
  province: { requests: 380, items: 24_000, staff: 30, work: 2.5 },
  city: { requests: 50, items: 3600, staff: 16, work: 1 },
};
const COUNTY_OFFICE: Weight = { requests: 10, items: 620, staff: 6, work: 0.35 };
const PART: Record<Exclude<BodyKind, "office">, Weight> = {
  department: { requests: 0.5, items: 0.5, staff: 0.3, work: 0.2 },
  departments: { requests: 2.4, items: 6, staff: 4, work: 2 },
  zone: { requests: 0.12, items: 0.15, staff: 0.3, work: 0.2 },
  township: { requests: 0.3, items: 0.5, staff: 0.4, work: 0.2 },
  townships: { requests: 2.2, items: 4, staff: 3, work: 1.2 },
};

/** Size of the body against its place's. */
export function weightOf(body: Pick<Body, "kind" | "level">): Weight {
  const office = OFFICE[body.level] ?? COUNTY_OFFICE;
  if (body.kind === "office") return office;
  const part = PART[body.kind];
  return {
    requests: office.requests * part.requests,
    items: office.items * part.items,
    staff: office.staff * part.staff,
    work: office.work * part.work,
  };
}

/** What the steps of a year need to know. */
export interface BodyYear {
  body: Body;
  weight: Weight;
  character: Character;
  year: number;
  era: Era;
}

/** What goes on from year to year. */
export interface Stocks {
  /** Open requests at the end of the year, by applicant. */
  open: number[];
  rules: number;
  documents: number;
  /** Items of the registers of the form of 2019. */
  items: Record<string, number>;
  /** Charges for processing requests. */
  charges: boolean;
  /** Fee revenue of an ordinary year in 10,000 yuan. */
  revenue: number;
}
