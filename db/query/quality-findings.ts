/** Which checks fail, in which reports, and what differs? */
import type { Alert, Quality, QualityLine, RuleCount } from "@/lib/answers";
import { findIdentity, type IdentityKind } from "@/lib/dictionary/identities";
import { all, type Db, get, type Row } from "../open";
import { unitRef } from "./refs";
import { type FindingRow, findingWords } from "./report-page";
import { inOrder, type ReportsOf, reportsSql } from "./reports-of";

/** Rules of the tables' own arithmetic; the others compare the text with a table or with itself. */
export const isIdentity = (rule: string): boolean => /^E\d-/.test(rule);

/** What is the matter where a rule of a report fails: a sum, a limit, a percentage, a figure too many or one too few; or the text against the table. */
const KIND_OF: Record<IdentityKind, Alert["kind"]> = {
  equality: "identity_failed",
  list: "identity_failed",
  row_totals: "identity_failed",
  scope_split: "identity_failed",
  categories: "identity_failed",
  at_most: "above_limit",
  percentages: "percentage_differs",
  zero: "misfilled",
  implies: "left_unsaid",
  agreement: "prose_differs",
  years: "between",
  levels: "between",
};

/** The reader's own remarks are no rules of the dictionary: they are about the text alone. */
export function alertKind(rule: string): Alert["kind"] {
  const found = findIdentity(rule);
  if (!found) return "text_differs";
  // A percentage of the text against the table is text against table.
  return rule.startsWith("N-") ? "prose_differs" : KIND_OF[found.kind];
}

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
