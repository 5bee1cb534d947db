/** Which public reports were the hand-coded figures taken from? */
import type { CodedSources } from "@/lib/answers";
import { all, type Db, get } from "../open";

/** Sources by title, each with how many figures rest on it. */
export function codedSources(db: Db): CodedSources {
  const totals = get<{ figures: number; units: number }>(
    db,
    "SELECT count(*) AS figures, count(DISTINCT unit_id) AS units FROM coded_figure",
  );
  const rows = all<{ title: string; url: string; published: string; figures: number; less_sure: number }>(
    db,
    `SELECT s.title, s.url, s.published, count(*) AS figures, max(c.less_sure) AS less_sure
     FROM coded_source s JOIN coded_figure c ON c.source_id = s.id GROUP BY s.id ORDER BY s.title, s.url`,
  );
  return {
    figures: totals?.figures ?? 0,
    units: totals?.units ?? 0,
    sources: rows.map((r) => ({
      title: r.title,
      url: r.url || null,
      published: r.published || null,
      figures: r.figures,
      lessSure: r.less_sure === 1,
    })),
  };
}
