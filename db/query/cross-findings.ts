/** What does not fit between reports: a year against the year before, a whole area against the places in it. For one report, and over the country. */
import type { CrossFigure, CrossFinding, CrossFindings, Words } from "@/lib/answers";
import { findProseIndicator } from "@/lib/dictionary/dictionary";
import { findIdentity, hasSentence, sentence } from "@/lib/dictionary/identities";
import type { CheckResult, Era, Finding } from "@/lib/report";
import { applicantOf, splitFactId } from "../keys";
import { all, type Db, get } from "../open";
import { remember, unitRef } from "./refs";

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

interface Reading {
  unit: number;
  year: number;
  era: Era;
  key: string;
  applicant: number;
  value: number;
  origin: "original" | "retold" | "coded";
  source: number | null;
}

export interface CrossQuestion {
  /** The later of the two years; null for all. */
  year?: number | null;
  /** Id of a place: its own units and those of all places below. null for the country. */
  area?: string | null;
  /** One rule (X-01 … X-06, E3-08, L-01 …); null for all. */
  rule?: string | null;
  /** Default fail. */
  result?: CheckResult;
  /** Counted from 1. */
  page?: number;
  size?: number;
}

const COLUMNS = "c.unit_id, c.year, c.kind, c.rule, c.applicant, c.result, c.severity, c.message, c.params, c.readings";
const BELOW = `WITH RECURSIVE below(id) AS (SELECT ? UNION SELECT p.id FROM place p JOIN below b ON p.parent_id = b.id) `;
const SEVERITY = "CASE c.severity WHEN 'hard' THEN 0 WHEN 'soft' THEN 1 ELSE 2 END";

/** Findings between reports, the gravest first, newest years before older ones; with counts per rule over the same year and area. */
export function crossFindings(db: Db, question: CrossQuestion = {}): CrossFindings {
  const { year = null, area = null, rule = null, result = "fail", page = 1, size = 50 } = question;
  return remember(db, `cross:${JSON.stringify([year, area, rule, result, page, size])}`, () => {
    const where = conditions(year, area);
    const more = rule === null ? "" : " AND c.rule = ?";
    const params = [...where.params, result, ...(rule === null ? [] : [rule])];
    const from = `FROM cross_finding c ${where.join} WHERE ${where.sql} AND c.result = ?${more}`;
    const total = get<{ n: number }>(db, `${where.head}SELECT count(*) AS n ${from}`, ...params)?.n ?? 0;
    const rows = all<Row>(
      db,
      `${where.head}SELECT ${COLUMNS} ${from} ORDER BY ${SEVERITY}, c.year DESC, c.unit_id, c.kind, c.seq LIMIT ? OFFSET ?`,
      ...params,
      size,
      (page - 1) * size,
    );
    return {
      items: rows.map((r) => toFinding(db, r)),
      total,
      page,
      pages: Math.max(1, Math.ceil(total / size)),
      byRule: byRule(db, where),
    };
  });
}

interface Conditions {
  head: string;
  join: string;
  sql: string;
  params: (string | number)[];
}

function conditions(year: number | null, area: string | null): Conditions {
  return {
    head: area === null ? "" : BELOW,
    join: area === null ? "" : "JOIN unit u ON u.id = c.unit_id JOIN below ON below.id = u.place_id",
    sql: year === null ? "1" : "c.year = ?",
    params: [...(area === null ? [] : [area]), ...(year === null ? [] : [year])],
  };
}

function byRule(db: Db, where: Conditions): CrossFindings["byRule"] {
  return all<{ rule: string; pass: number; fail: number }>(
    db,
    `${where.head}SELECT c.rule AS rule, sum(c.result = 'pass') AS pass, sum(c.result = 'fail') AS fail
     FROM cross_finding c ${where.join} WHERE ${where.sql} GROUP BY c.rule ORDER BY c.rule`,
    ...where.params,
  ).map((r) => ({ ...r, meaning: meaningOf(r.rule) }));
}

const meaningOf = (rule: string): Words => {
  const found = findIdentity(rule);
  return found ? { zh: found.zh, en: found.en } : { zh: rule, en: rule };
};

/** Findings a unit's year takes part in: its own, and those of the next year that look back at it. */
export function crossFindingsOf(db: Db, unitId: number, year: number): CrossFinding[] {
  return all<Row>(
    db,
    `SELECT ${COLUMNS} FROM cross_finding c WHERE c.unit_id = ? AND (c.year = ? OR (c.year = ? AND c.kind = 'years'))
     ORDER BY c.year, c.kind DESC, c.seq`,
    unitId,
    year,
    year + 1,
  ).map((r) => toFinding(db, r));
}

function toFinding(db: Db, row: Row): CrossFinding {
  const params = JSON.parse(row.params) as Finding["params"];
  const told = { rule: row.rule, column: applicantOf(row.applicant), result: row.result, params };
  const figures = (JSON.parse(row.readings) as Reading[]).flatMap((r) => figureOf(db, r) ?? []);
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

function figureOf(db: Db, r: Reading): CrossFigure | null {
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

function sourceOf(db: Db, { origin, source }: Reading): CrossFigure["source"] {
  if (source === null) return { kind: "none" };
  if (origin === "coded") return { kind: "coded", figureId: source };
  const { version } = splitFactId(source);
  const row = get<{ report_id: number }>(db, "SELECT report_id FROM report_version WHERE id = ?", version);
  return row ? { kind: "report", origin, reportId: row.report_id, factId: source } : { kind: "none" };
}
