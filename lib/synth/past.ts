/** What the writer of a province's report knows beyond the year's own figures. */
import type { Scope } from "@/lib/report";

/** What a report's writer knows of other years and other bodies. */
export interface Past {
  /** Figure the report of the year before gave; null where there is none to compare with. */
  before(key: string): number | null;
  /** Sum over the years since the Regulations came into force, this one included. */
  sinceStart(key: string): number | null;
  /** The part of a whole that bodies of that scope have, in the words of the year's form; null where nobody knows. */
  part(key: string, scope: Scope): number | null;
}

/** Keys whose growth a report tells: these are printed exactly. */
export const GROWING = ["proactive_disclosures_total", "requests_received", "proactive_disclosures_cumulative"];
