/** Which checks fail, in which reports, and what differs? */
import type { Quality, QualityLine, RuleCount, Words } from "@/lib/answers";
import { findIdentity } from "@/lib/dictionary/identities";
import { all, type Db, get, type Row } from "../open";
import type { PlaceRow } from "./refs";
import { unitRef } from "./refs";
import { type FindingRow, findingWords } from "./report-page";

/** Reports a list looks at: those below a place, or the country's, of some years. */
export interface ReportsOf {
  within: PlaceRow | null;
  from: number;
  to: number;
}

/** Units at a place (its id is the parameter) and in all places below it. */
export const UNITS_WITHIN = `WITH RECURSIVE within(id) AS (SELECT ? UNION ALL SELECT p.id FROM place p JOIN within w ON p.parent_id = w.id)
  SELECT u.id FROM within w CROSS JOIN unit u ON u.place_id = w.id`;

const COLUMNS = "v.id AS version_id, v.report_id, v.review, y.unit_id, y.year";

/**
 * Current versions that are not held, as a subquery with its parameters. Country-wide by the index of unit_year on the year; below a place by
 * walking down to its units.
 */
export function reportsSql({ within, from, to }: ReportsOf): { sql: string; params: (string | number)[] } {
  if (within === null)
    return {
      sql: `SELECT ${COLUMNS} FROM unit_year y CROSS JOIN report_version v ON v.report_id = y.report_id AND v.current = 1
            WHERE y.year BETWEEN ? AND ?`,
      params: [from, to],
    };
  return {
    sql: `SELECT ${COLUMNS} FROM (${UNITS_WITHIN}) i
          CROSS JOIN unit_year y ON y.unit_id = i.id AND y.year BETWEEN ? AND ?
          CROSS JOIN report_version v ON v.report_id = y.report_id AND v.current = 1`,
    params: [within.id, from, to],
  };
}

/** Rules of the tables' own arithmetic; the others compare the text with a table or with itself. */
export const isIdentity = (rule: string): boolean => /^E\d-/.test(rule);

/** Reports read, those failing a hard check of their own form, those whose text contradicts its table or itself; and failed checks by rule. */
export function failures(db: Db, of: ReportsOf): { reports: Quality["reports"]; rules: RuleCount[] } {
  const { sql, params } = reportsSql(of);
  const read = get<{ n: number }>(db, `SELECT count(*) AS n FROM (${sql})`, ...params)?.n ?? 0;
  const failed = all<{ version_id: number; rule: string; severity: RuleCount["severity"]; fails: number }>(
    db,
    `SELECT f.version_id, f.rule, f.severity, count(*) AS fails
     FROM (${sql}) r CROSS JOIN finding f ON f.version_id = r.version_id AND f.result = 'fail' GROUP BY f.version_id, f.rule, f.severity`,
    ...params,
  );
  const rules = new Map<string, Omit<RuleCount, "meaning">>();
  for (const { rule, severity, fails } of failed) {
    const known = rules.get(`${rule} ${severity}`) ?? { rule, severity, fails: 0, reports: 0 };
    rules.set(`${rule} ${severity}`, { ...known, fails: known.fails + fails, reports: known.reports + 1 });
  }
  const versions = (fits: (f: (typeof failed)[number]) => boolean) =>
    new Set(failed.flatMap((f) => (fits(f) ? [f.version_id] : []))).size;
  return {
    reports: {
      read,
      broken: versions((f) => f.severity === "hard" && isIdentity(f.rule)),
      conflicting: versions((f) => !isIdentity(f.rule)),
    },
    rules: inOrder([...rules.values()]),
  };
}

/** With their meaning; those of hard rules first, then the most frequent. */
export function inOrder(rules: readonly Omit<RuleCount, "meaning">[]): RuleCount[] {
  const weight = { hard: 0, soft: 1, warn: 2 };
  return rules
    .map((r) => ({ ...r, meaning: meaningOf(r.rule) }))
    .sort((a, b) => weight[a.severity] - weight[b.severity] || b.fails - a.fails || a.rule.localeCompare(b.rule));
}

function meaningOf(rule: string): Words | null {
  const identity = findIdentity(rule);
  return identity ? { zh: identity.zh, en: identity.en } : null;
}

interface LineRow extends FindingRow, Row {
  seq: number;
  report_id: number;
  unit_id: number;
  year: number;
}

/** The failures themselves: hard ones first, then the newest years. `rule` shows one rule only. */
export function failedLines(
  db: Db,
  of: ReportsOf,
  kind: "identity" | "text",
  rule: string | null,
  limit: number,
): QualityLine[] {
  const { sql, params } = reportsSql(of);
  const condition = rule === null ? `f.rule ${kind === "identity" ? "" : "NOT "}GLOB 'E[0-9]-*'` : "f.rule = ?";
  const rows = all<LineRow>(
    db,
    `SELECT r.report_id, r.unit_id, r.year, f.seq, f.rule, f.severity, f.message, f.params, f.applicant, f.facts, f.result
     FROM (${sql}) r CROSS JOIN finding f ON f.version_id = r.version_id AND f.result = 'fail' WHERE ${condition}
     ORDER BY CASE f.severity WHEN 'hard' THEN 0 WHEN 'soft' THEN 1 ELSE 2 END, r.year DESC, r.report_id, f.seq LIMIT ?`,
    ...params,
    ...(rule === null ? [] : [rule]),
    limit,
  );
  return rows.map((row) => ({
    unit: unitRef(db, row.unit_id),
    year: row.year,
    rule: row.rule,
    severity: row.severity,
    text: findingWords(row),
    // The report page gives every check its own anchor.
    href: `/reports/${row.report_id}#check-${row.seq}`,
  }));
}
