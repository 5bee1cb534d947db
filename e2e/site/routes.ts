/**
 * The pages that screenshots and benchmarks look at: one list, so that a new page is looked at by all of them.
 * Places and reports are chosen from the database by what they are, not by name, so that the list fits real and synthetic data alike.
 */
import { all, type Db, get } from "@/db/open";

/** A short name, for files and tables of results, and the address. */
export interface Route {
  name: string;
  path: string;
  /** A state of a page that stands in the list already: looked at, not measured again. */
  state?: boolean;
}

/** Addresses (`slug:unit`) of the units of a level with most years. */
function fullest(db: Db, level: string, count = 3): string[] {
  return all<{ slug: string; unit: number }>(
    db,
    `SELECT place.slug, unit.id AS unit FROM unit_year JOIN unit ON unit.id = unit_year.unit_id JOIN place ON place.id = unit.place_id
     WHERE place.level = ? AND unit.scope = 'jurisdiction' GROUP BY unit.id ORDER BY count(*) DESC, unit.id LIMIT ?`,
    level,
    count,
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
  const many = [...fullest(db, "city", 4), ...fullest(db, "county", 8)].slice(0, 8);
  const withHistory = get<{ slug: string }>(
    db,
    `SELECT slug FROM place JOIN place_name ON place_name.place_id = place.id JOIN unit ON unit.place_id = place.id
     JOIN unit_year ON unit_year.unit_id = unit.id GROUP BY place.id ORDER BY count(DISTINCT place_name.name) DESC, count(*) DESC LIMIT 1`,
  );
  const long = `places=${many.join(",")}&show=requests_received`;
  return [
    { name: "overview", path: "/" },
    { name: "overview-map", path: "/?map=geo", state: true },
    { name: "figure-alone", path: "/?figure=ranking", state: true },
    { name: "figure-embedded", path: "/?embed=ranking", state: true },
    { name: "regions", path: "/regions" },
    ...(province ? [{ name: "place-upper", path: `/regions/${slugOf(province)}` }] : []),
    ...(counties[0] ? [{ name: "place", path: `/regions/${slugOf(counties[0])}` }] : []),
    ...(withHistory ? [{ name: "place-history", path: `/regions/${withHistory.slug}`, state: true }] : []),
    { name: "compare-empty", path: "/compare" },
    {
      name: "compare",
      path: `/compare?places=${counties.join(",")}&show=requests_received,reconsideration_total`,
    },
    { name: "compare-many", path: `/compare?${long}`, state: true },
    { name: "compare-scatter", path: `/compare?${long},disclosure_rate&view=scatter`, state: true },
    { name: "rankings", path: "/rankings" },
    { name: "rankings-share", path: "/rankings?series=disclosure_rate", state: true },
    { name: "explore", path: "/explore" },
    {
      name: "explore-chosen",
      path: `/explore?in=${many.map(slugOf).join(",")}&show=requests_received,disclosure_rate&rows=unit`,
      state: true,
    },
    { name: "quality", path: "/quality" },
    { name: "reports", path: "/reports" },
    ...(report ? [{ name: "report", path: `/reports/${report.id}` }] : []),
    { name: "methods", path: "/methods" },
    { name: "missing", path: "/no-such-page" },
  ];
}
