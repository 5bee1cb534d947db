/** What does not fit between reports: a year against the year before, a whole area against the places in it. For one report, and over the country. */
import type { CrossFigure, CrossFinding, CrossFindings, RuleCount } from "@/lib/answers";
import { findProseIndicator } from "@/lib/dictionary/dictionary";
import { hasSentence, sentence } from "@/lib/dictionary/identities";
import type { CheckResult, Finding } from "@/lib/report";
import { applicantCode, applicantOf, splitFactId } from "../keys";
import { all, type Db, get } from "../open";
import { type StoredReading, wholesOver } from "./compared";
import { unitRef } from "./refs";
import { inOrder, type ReportsOf, UNITS_WITHIN } from "./reports-of";

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

/** Of a failure in several columns of applicants that of the total speaks for all; the page of the report lists each. */
const SPOKEN = `(c.applicant IN (0, ${applicantCode("total")}) OR NOT EXISTS (SELECT 1 FROM cross_finding t
  WHERE t.unit_id = c.unit_id AND t.year = c.year AND t.kind = c.kind AND t.rule = c.rule AND t.result = 'fail' AND t.applicant = ${applicantCode("total")}))`;

/** Reports that do not fit each other: country-wide by the index of failures on the year, below a place by walking down to its units. */
function failuresSql({ within, from, to }: ReportsOf): { sql: string; params: (string | number)[] } {
  const found = `c.result = 'fail' AND c.year BETWEEN ? AND ? AND ${SPOKEN}`;
  return within === null
    ? { sql: `FROM cross_finding c WHERE ${found}`, params: [from, to] }
    : {
        sql: `FROM (${UNITS_WITHIN}) i CROSS JOIN cross_finding c ON c.unit_id = i.id WHERE ${found}`,
        params: [within.id, from, to],
      };
}

/** What does not fit between reports: how often by rule, and the findings themselves, the gravest first, then the newest. `rule` lists one alone. */
export function crossFindings(db: Db, of: ReportsOf, rule: string | null, limit: number): CrossFindings {
  const { sql, params } = failuresSql(of);
  const rules = all<Omit<RuleCount, "meaning">>(
    db,
    `SELECT c.rule, c.severity, count(*) AS fails, count(DISTINCT c.unit_id * 10000 + c.year) AS reports ${sql} GROUP BY c.rule, c.severity`,
    ...params,
  );
  const asked = rule === null ? rules : rules.filter((r) => r.rule === rule);
  const lines = all<Row>(
    db,
    `SELECT ${COLUMNS} ${sql} ${rule === null ? "" : "AND c.rule = ?"} ORDER BY ${SEVERITY}, c.year DESC, c.unit_id, c.kind, c.seq LIMIT ?`,
    ...params,
    ...(rule === null ? [] : [rule]),
    limit,
  ).map((r) => toFinding(db, r));
  return { rules: inOrder(rules), total: asked.reduce((sum, r) => sum + r.fails, 0), lines };
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
