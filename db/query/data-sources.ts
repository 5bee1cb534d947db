/** What do the figures of a data set rest on: how many stored reports, which public sources of hand-coded figures? */
import type { Selection } from "@/lib/selection";
import { all, type Db, get } from "../open";
import { unitsOfSelection, yearsOfSelection } from "./data-set";

export interface DataSources {
  /** Reports stored here that the years of these units rest on. */
  reports: number;
  /** Sources of hand-coded figures of these units and years, by title. */
  coded: { title: string; url: string | null }[];
}

export function sourcesOfSelection(db: Db, selection: Selection): DataSources {
  const units = JSON.stringify(unitsOfSelection(db, selection));
  const years = yearsOfSelection(db, selection);
  const within = [units, years[0] ?? 0, years.at(-1) ?? 0] as const;
  const reports = get<{ n: number }>(
    db,
    `SELECT count(DISTINCT y.report_id) AS n FROM json_each(?) j
     CROSS JOIN unit_year y ON y.unit_id = j.value AND y.year BETWEEN ? AND ?`,
    ...within,
  );
  const coded = all<{ title: string; url: string }>(
    db,
    `SELECT DISTINCT s.title, s.url FROM json_each(?) j
     CROSS JOIN coded_figure c ON c.unit_id = j.value AND c.year BETWEEN ? AND ?
     CROSS JOIN coded_source s ON s.id = c.source_id ORDER BY s.title, s.url`,
    ...within,
  );
  return { reports: reports?.n ?? 0, coded: coded.map(({ title, url }) => ({ title, url: url || null })) };
}
