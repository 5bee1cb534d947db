/** Which years are there anything of? */
import { FIRST_YEAR, type Filter } from "@/lib/filter";
import { type Db, get } from "../open";
import { remember } from "./refs";
import { yearsBetween } from "./shown";

/** The newest year there is a figure of; the first year of the reports when there is none. */
export function newestYear(db: Db): number {
  return remember(
    db,
    "newest year",
    () => get<{ year: number | null }>(db, "SELECT max(year) AS year FROM unit_year")?.year ?? FIRST_YEAR,
  );
}

/** The years a filter asks for; from the first to the newest without one. */
export function yearsOf(db: Db, filter: Pick<Filter, "from" | "to">): number[] {
  const newest = newestYear(db);
  const from = filter.from ?? Math.min(FIRST_YEAR, filter.to ?? FIRST_YEAR);
  return yearsBetween(from, Math.min(filter.to ?? newest, Math.max(newest, from)));
}
