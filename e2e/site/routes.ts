/**
 * The pages that screenshots and benchmarks look at: one list, so that a new page is looked at by all of them.
 * Places and reports are chosen from the database by what they are, not by name, so that the list fits real and synthetic data alike.
 */
import { all, type Db, get } from "@/db/open";

/** A short name, for files and tables of results, and the address. */
export interface Route {
  name: string;
  path: string;
}

/** Addresses (`slug:unit`) of the three units of a level with most years. */
function fullest(db: Db, level: string): string[] {
  return all<{ slug: string; unit: number }>(
    db,
    `SELECT place.slug, unit.id AS unit FROM unit_year JOIN unit ON unit.id = unit_year.unit_id JOIN place ON place.id = unit.place_id
     WHERE place.level = ? AND unit.scope = 'jurisdiction' GROUP BY unit.id ORDER BY count(*) DESC, unit.id LIMIT 3`,
    level,
  ).map((row) => `${row.slug}:${row.unit}`);
}

const slugOf = (address: string): string => address.split(":")[0] as string;

/** Every kind of page once, places and reports being those with most to show. */
export function routesOf(db: Db): Route[] {
  const province = fullest(db, "province")[0] ?? fullest(db, "city")[0];
  const counties = fullest(db, "county");
  const report = get<{ id: number }>(
    db,
    `SELECT report_id AS id FROM report_version WHERE current = 1 ORDER BY failed > 0 DESC, facts DESC LIMIT 1`,
  );
  return [
    { name: "overview", path: "/" },
    { name: "regions", path: "/regions" },
    ...(province ? [{ name: "place-upper", path: `/regions/${slugOf(province)}` }] : []),
    ...(counties[0] ? [{ name: "place", path: `/regions/${slugOf(counties[0])}` }] : []),
    { name: "compare-empty", path: "/compare" },
    {
      name: "compare",
      path: `/compare?places=${counties.join(",")}&show=requests_received,reconsideration_total`,
    },
    { name: "rankings", path: "/rankings" },
    { name: "explore", path: "/explore" },
    { name: "quality", path: "/quality" },
    { name: "reports", path: "/reports" },
    ...(report ? [{ name: "report", path: `/reports/${report.id}` }] : []),
    { name: "methods", path: "/methods" },
    { name: "missing", path: "/no-such-page" },
  ];
}
