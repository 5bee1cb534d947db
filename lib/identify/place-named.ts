/** A name in the text with the places it may mean, and what is asked of a place. */
import { existsAt, levelOf, type Place } from "@/lib/dictionary/regions";
import type { Level } from "@/lib/report";
import type { Role } from "./place-roles";

export interface Named {
  /** Position in the view; -1 for names outside the text (page head). */
  start: number;
  end: number;
  name: string;
  /** Places that may be meant. */
  places: Place[];
  short: boolean;
  role: Role;
  /** A higher place right before it told which of several it is. */
  settled?: boolean;
  /** It stands before a place below it (西宁市|湟源县): a clue to that one, not the place meant. */
  upper?: boolean;
  /** The name of the place below it is lost or in no list. */
  lost?: boolean;
}

/** The place right above a name in the title that is lost or unknown. */
export const aboveLost = (named: Named[]): Named | undefined => named.find((n) => n.lost && n.role === "title");

/** Zones, parks and farms with statistical codes: bodies that issue, not places. The zones of zones.json are places. */
export const isZonePlace = (p: Place): boolean => p.quasi && !p.id.startsWith("z-");

/** True when the place stood in the reporting year, or in the next one, when the report was written. */
export const stood = (place: Place, year: number | null): boolean =>
  year === null || existsAt(place, year) || existsAt(place, year + 1);

/** Level of a place, the same over its life. */
export const placeLevel = (p: Place): Level => p.names[0].level;

/** Depth from the province down, for comparing levels. */
export const depthOf = (p: Place, year: number | null): number =>
  ({ country: 0, province: 1, city: 2, county: 3, township: 4 })[levelOf(p, year)];
