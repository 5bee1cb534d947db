/** Which reports do lists of findings look at, and in which order do rules stand? */
import type { RuleCount, Words } from "@/lib/answers";
import { findIdentity } from "@/lib/dictionary/identities";
import type { PlaceRow } from "./refs";
import { UNITS_WITHIN } from "./within";

/** Reports a list looks at: those of one unit, of units at and below a place in the year of the report, or the country's, of some years. */
export interface ReportsOf {
  within: PlaceRow | null;
  unit?: number;
  from: number;
  to: number;
}

const COLUMNS = "v.id AS version_id, v.report_id, v.review, y.unit_id, y.year";

/**
 * Current versions that are not held, as a subquery with its parameters. Country-wide by the index of unit_year on the year; below a place by
 * walking down to its units.
 */
export function reportsSql({ within, unit, from, to }: ReportsOf): { sql: string; params: (string | number)[] } {
  if (unit !== undefined)
    return {
      sql: `SELECT ${COLUMNS} FROM unit_year y CROSS JOIN report_version v ON v.report_id = y.report_id AND v.current = 1
            WHERE y.unit_id = ? AND y.year BETWEEN ? AND ?`,
      params: [unit, from, to],
    };
  if (within === null)
    return {
      sql: `SELECT ${COLUMNS} FROM unit_year y CROSS JOIN report_version v ON v.report_id = y.report_id AND v.current = 1
            WHERE y.year BETWEEN ? AND ?`,
      params: [from, to],
    };
  return {
    sql: `SELECT ${COLUMNS} FROM (${UNITS_WITHIN}) i
          CROSS JOIN unit_year y ON y.unit_id = i.unit_id AND y.year BETWEEN i.since AND i.until
          CROSS JOIN report_version v ON v.report_id = y.report_id AND v.current = 1`,
    params: [within.id, from, to],
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
