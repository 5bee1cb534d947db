/** Sources that disagree, figures far from their own record, and what waits for a person. */
import type { Quality, Words } from "@/lib/answers";
import { segmentOf } from "@/lib/compare/era-breaks";
import { outliers } from "@/lib/compare/outliers";
import { findProseIndicator } from "@/lib/dictionary/dictionary";
import type { Era, Level, ReportIdentity, Scope } from "@/lib/report";
import { factId, indicatorKey, seriesId } from "../keys";
import { all, type Db } from "../open";
import { factsOfFailedChecks, heldWords, indicatorName, whyInReview } from "./in-review";
import { unitRef } from "./refs";
import { type ReportsOf, reportsSql } from "./reports-of";
import { seriesOf } from "./series-info";
import { pointOf, readingsOf } from "./shown";
import type { Within } from "./within";

/** Null: the whole country. */
type Inside = Within<number> | null;

interface DisputedRow {
  unit_id: number;
  year: number;
  era: Era;
  indicator: number;
  applicant: number;
}

/** Figures for which two readings cannot both be true. Walks an index that holds such figures only. */
export function disputed(db: Db, { from, to }: ReportsOf, inside: Inside, limit: number): Quality["disputed"] {
  const rows = all<DisputedRow>(
    db,
    `SELECT unit_id, year, era, indicator, applicant FROM figure
     WHERE state = 'disputed' AND year BETWEEN ? AND ? ORDER BY year DESC, unit_id, indicator`,
    from,
    to,
  ).filter((r) => inside?.(r.unit_id, r.year) ?? true);
  const lines = rows.slice(0, limit).flatMap((row) => {
    const unit = unitRef(db, row.unit_id);
    if (!unit) return [];
    const found = findProseIndicator(indicatorKey(db, row.indicator), row.era);
    return [
      {
        unit,
        year: row.year,
        name: nameOf(db, row.indicator, row.era),
        unitOfValue: found?.unit ?? "",
        shown: { kind: "disputed" as const, era: row.era, readings: readingsOf(db, row) },
      },
    ];
  });
  return { total: rows.length, lines };
}

const nameOf = (db: Db, indicator: number, era: Era): Words => indicatorName(indicatorKey(db, indicator), era);

/** Series searched for figures far from their own record: what people report on, and what is large enough to be compared. */
const SEARCHED = [
  "requests_received",
  "requests_processed",
  "granted",
  "refused",
  "reconsideration_total",
  "litigation_total",
  "proactive_disclosures",
  "staff_total",
] as const;

/** One stretch of the ranking index per year. Peers are all units of that level and scope in the country, whatever area is shown. */
const SERIES_SQL = `SELECT unit_id, year, era, value FROM series_value
  WHERE series = ? AND scope = ? AND level = ? AND apart = 0 AND year BETWEEN 2008 AND 2100 AND value IS NOT NULL`;

/** Outliers of the units of one level and scope, farthest first. */
export function outlierLines(
  db: Db,
  { level, scope, from, to }: { level: Level; scope: Scope; from: number; to: number },
  inside: Inside,
  limit: number,
): Quality["outliers"] {
  const found = SEARCHED.flatMap((series) => {
    const rows = all<{ unit_id: number; year: number; era: Era; value: number }>(
      db,
      SERIES_SQL,
      seriesId(db, series),
      scope,
      level,
    );
    const points = rows.map((r) => ({
      unit: r.unit_id,
      year: r.year,
      value: r.value,
      segment: segmentOf(series, r.era),
    }));
    return outliers(points).map((o) => ({ ...o, series }));
  }).filter((o) => from <= o.year && o.year <= to && (inside?.(o.unit, o.year) ?? true));
  const far = (ratio: number) => Math.abs(Math.log(ratio));
  const sorted = found.sort((a, b) => far(b.ratio) - far(a.ratio) || a.unit - b.unit);
  const lines = sorted.slice(0, limit).flatMap(({ unit: id, year, series, expected, ratio }) => {
    const unit = unitRef(db, id);
    return unit
      ? [{ unit, year, series: seriesOf(series), shown: pointOf(db, id, series, year), expected, ratio }]
      : [];
  });
  return { total: found.length, lines };
}

const FACTS_EACH = 3;

/** Figures read with doubt, by report, newest first. They are kept and not charted. */
export function review(db: Db, of: ReportsOf, limit: number): Quality["review"] {
  const { sql, params } = reportsSql(of);
  const rows = all<ReviewRow>(
    db,
    `SELECT version_id, report_id, unit_id, year, review FROM (${sql}) WHERE review > 0 ORDER BY year DESC, unit_id`,
    ...params,
  );
  return {
    facts: rows.reduce((sum, r) => sum + r.review, 0),
    reports: rows.length,
    lines: reviewLines(db, rows.slice(0, limit)),
  };
}

interface ReviewRow {
  version_id: number;
  report_id: number;
  unit_id: number;
  year: number;
  review: number;
}

interface ReviewFact {
  seq: number;
  indicator: number;
  era: Era;
  value: number;
  unit: string | null;
  state: string;
  rule: string;
  confidence: number;
}

function reviewLines(db: Db, rows: readonly ReviewRow[]): Quality["review"]["lines"] {
  return rows.flatMap((row) => {
    const unit = unitRef(db, row.unit_id);
    if (!unit) return [];
    const facts = all<ReviewFact>(
      db,
      `SELECT seq, indicator, era, value, unit, state, rule, confidence FROM fact
       WHERE unit_id = ? AND version_id = ? AND state = 'review' ORDER BY seq LIMIT ${FACTS_EACH}`,
      row.unit_id,
      row.version_id,
    );
    const failed = factsOfFailedChecks(db, row.version_id);
    return [
      {
        unit,
        year: row.year,
        report: row.report_id,
        facts: facts.map((f) => ({
          id: factId(row.version_id, f.seq),
          name: nameOf(db, f.indicator, f.era),
          value: f.value,
          unit: f.unit,
          why: whyInReview(f, failed),
        })),
        more: Math.max(0, row.review - facts.length),
      },
    ];
  });
}

/** Reports set aside, with why and which places they could belong to. Those whose place or year is unknown belong to no area or year: they are listed under all, behind the others. */
export function heldLines(db: Db, { from, to }: ReportsOf, inside: Inside, limit: number): Quality["held"] {
  const rows = all<{
    report_id: number;
    unit_id: number;
    year: number | null;
    title: string | null;
    file: string;
    held: string;
    identity: string;
  }>(
    db,
    `SELECT v.report_id, r.unit_id, r.year, v.title, v.file, v.held, v.identity FROM report_version v
     CROSS JOIN report r ON r.id = v.report_id WHERE v.current = 1 AND v.held <> '' ORDER BY v.report_id DESC`,
  ).filter(
    (r) =>
      (r.year === null || (from <= r.year && r.year <= to)) &&
      (r.unit_id === 0 || (inside?.(r.unit_id, r.year) ?? true)),
  );
  const adrift = (r: (typeof rows)[number]) => r.year === null || r.unit_id === 0;
  const ordered = [...rows.filter((r) => !adrift(r)), ...rows.filter(adrift)];
  const lines = ordered.slice(0, limit).map((row) => {
    const identity = JSON.parse(row.identity) as Pick<ReportIdentity, "region_candidates">;
    return {
      title: row.title ?? row.file,
      report: row.report_id,
      unit: unitRef(db, row.unit_id),
      year: row.year,
      reasons: row.held.split(",").map(heldWords),
      candidates: identity.region_candidates.slice(0, 4).map((c) => c.name),
    };
  });
  return { total: rows.length, adrift: rows.filter(adrift).length, lines };
}
