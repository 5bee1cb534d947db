/** What does not fit between reports: a year against the year before, a whole area against the places in it. For one report, and over the country. */
import type { CrossFigure, CrossFinding, CrossFindings, RuleCount } from "@/lib/answers";
import { findProseIndicator } from "@/lib/dictionary/dictionary";
import { hasSentence, sentence } from "@/lib/dictionary/identities";
import type { CheckResult, Finding } from "@/lib/report";
import { type StoredReading, wholesOver } from "../compared";
import { applicantCode, applicantOf, splitFactId } from "../keys";
import { all, type Db, get } from "../open";
import { unitRef } from "./refs";
import { inOrder, type ReportsOf } from "./reports-of";
import { UNITS_WITHIN } from "./within";

interface Row {
  unit_id: number;
  year: number;
  kind: CrossFinding["kind"];
  rule: string;
  applicant: number;
  result: CheckResult;
  severity: Finding["severity"];
  message: string;
  params: string;
  readings: string;
}

const COLUMNS = "c.unit_id, c.year, c.kind, c.rule, c.applicant, c.result, c.severity, c.message, c.params, c.readings";
const SEVERITY = "CASE c.severity WHEN 'hard' THEN 0 WHEN 'soft' THEN 1 ELSE 2 END";

/** Reports that do not fit each other: country-wide by the index of failures on the year, below a place by walking down to its units. */
function failuresSql({ within, unit, from, to }: ReportsOf): { sql: string; params: (string | number)[] } {
  if (unit !== undefined)
    return {
      sql: "FROM cross_finding c WHERE c.result = 'fail' AND c.unit_id = ? AND c.year BETWEEN ? AND ?",
      params: [unit, from, to],
    };
  return within === null
    ? { sql: "FROM cross_finding c WHERE c.result = 'fail' AND c.year BETWEEN ? AND ?", params: [from, to] }
    : {
        sql: `FROM (${UNITS_WITHIN}) i CROSS JOIN cross_finding c ON c.unit_id = i.unit_id AND c.year BETWEEN i.since AND i.until
              WHERE c.result = 'fail'`,
        params: [within.id, from, to],
      };
}

/** Of the failures of one rule in one unit's year the first, of the total before kinds of applicants, with how many more there are. */
const FIRST = `row_number() OVER same AS nth, count(*) OVER (PARTITION BY c.unit_id, c.year, c.rule) - 1 AS more`;
const SAME = `WINDOW same AS (PARTITION BY c.unit_id, c.year, c.rule ORDER BY c.applicant NOT IN (0, ${applicantCode("total")}), c.kind, c.seq)`;

/**
 * What does not fit between reports: how often by rule, and the findings, the gravest first, then the newest. A report that fails one rule in
 * many figures is told once; `rule` lists all cases of that one.
 */
export function crossFindings(db: Db, of: ReportsOf, rule: string | null, limit: number): CrossFindings {
  const { sql, params } = failuresSql(of);
  const rules = all<Omit<RuleCount, "meaning">>(
    db,
    `SELECT c.rule, c.severity, count(*) AS fails, count(DISTINCT c.unit_id * 10000 + c.year) AS reports ${sql} GROUP BY c.rule, c.severity`,
    ...params,
  );
  const failing = get<{ n: number }>(db, `SELECT count(DISTINCT c.unit_id * 10000 + c.year) AS n ${sql}`, ...params);
  const rows = all<Row & { more: number }>(
    db,
    `SELECT told.* FROM (SELECT ${COLUMNS}, c.seq, ${SEVERITY} AS grave, ${rule === null ? FIRST : "1 AS nth, 0 AS more"} ${sql}
       ${rule === null ? SAME : "AND c.rule = ?"}) told
     WHERE told.nth = 1 ORDER BY told.grave, told.year DESC, told.unit_id, told.kind, told.seq LIMIT ?`,
    ...params,
    ...(rule === null ? [] : [rule]),
    limit,
  );
  const counted = rules.filter((r) => rule === null || r.rule === rule);
  return {
    rules: inOrder(rules),
    reports: failing?.n ?? 0,
    total: counted.reduce((sum, r) => sum + (rule === null ? r.reports : r.fails), 0),
    lines: rows.map((r) => ({ ...toFinding(db, r), more: r.more })),
  };
}

/** Failures between reports, hard and soft ones of figures as a whole, newest years first. */
export const newestCrossFindings = (db: Db, limit: number): CrossFinding[] =>
  all<Row>(
    db,
    `SELECT ${COLUMNS} FROM cross_finding c WHERE c.result = 'fail' AND c.year BETWEEN 2008 AND 2100 AND c.severity <> 'warn'
       AND c.applicant IN (0, ${applicantCode("total")}) ORDER BY c.year DESC, ${SEVERITY}, c.unit_id, c.kind, c.seq LIMIT ?`,
    limit,
  ).map((r) => toFinding(db, r));

/**
 * Findings a unit's year takes part in: its own, those of the next year that look back at it, and those of the whole area above that is
 * compared with it.
 */
export function crossFindingsOf(db: Db, unitId: number, year: number): CrossFinding[] {
  const own = all<Row>(
    db,
    `SELECT ${COLUMNS} FROM cross_finding c WHERE c.unit_id = ? AND (c.year = ? OR (c.year = ? AND c.kind = 'years'))
     ORDER BY c.year, c.kind DESC, c.seq`,
    unitId,
    year,
    year + 1,
  );
  const asPart = wholesOver(db, unitId, year).flatMap((whole) =>
    all<Row>(
      db,
      `SELECT ${COLUMNS} FROM cross_finding c WHERE c.unit_id = ? AND c.year = ? AND c.kind = 'levels'
         AND EXISTS (SELECT 1 FROM json_each(c.readings) r WHERE r.value ->> 'unit' = ?) ORDER BY c.seq`,
      whole,
      year,
      unitId,
    ),
  );
  return [...own, ...asPart].map((r) => toFinding(db, r));
}

function toFinding(db: Db, row: Row): CrossFinding {
  const params = JSON.parse(row.params) as Finding["params"];
  const told = { rule: row.rule, column: applicantOf(row.applicant), result: row.result, params };
  const figures = (JSON.parse(row.readings) as StoredReading[]).flatMap((r) => figureOf(db, r) ?? []);
  return {
    kind: row.kind,
    unit: unitRef(db, row.unit_id),
    year: row.year,
    ...told,
    severity: row.severity,
    text: hasSentence(told)
      ? { zh: sentence(told, "zh"), en: sentence(told, "en") }
      : { zh: row.message, en: row.message },
    figures,
    reports: [...new Set(figures.flatMap((f) => (f.source.kind === "report" ? [f.source.reportId] : [])))],
  };
}

function figureOf(db: Db, r: StoredReading): CrossFigure | null {
  const unit = unitRef(db, r.unit);
  if (!unit) return null;
  const found = findProseIndicator(r.key, r.era);
  return {
    unit,
    year: r.year,
    era: r.era,
    indicator: r.key,
    name: found ? { zh: found.zh, en: found.en } : { zh: r.key, en: r.key },
    applicant: applicantOf(r.applicant),
    value: r.value,
    source: sourceOf(db, r),
  };
}

function sourceOf(db: Db, { origin, source }: StoredReading): CrossFigure["source"] {
  if (source === null) return { kind: "none" };
  if (origin === "coded") return { kind: "coded", figureId: source };
  const { version } = splitFactId(source);
  const row = get<{ report_id: number }>(db, "SELECT report_id FROM report_version WHERE id = ?", version);
  return row ? { kind: "report", origin, reportId: row.report_id, factId: source } : { kind: "none" };
}
