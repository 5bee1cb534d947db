/** Where does this number come from: the text of a report beside the figures taken from it, and what the checks found? */
import type { ReportPage, Words } from "@/lib/answers";
import { hasSentence, sentence } from "@/lib/dictionary/identities";
import type {
  Approx,
  CheckResult,
  Era,
  Fact,
  FactState,
  Finding,
  Period,
  ReportIdentity,
  Scope,
  UnreadableReason,
} from "@/lib/report";
import { applicantOf, factId, indicatorKey } from "../keys";
import { all, type Db, get } from "../open";
import { sourceText } from "../source";
import { crossFindingsOf } from "./cross-findings";
import { factsOfFailedChecks, indicatorName, whyInReview } from "./in-review";
import { ITEM_COLUMNS, type ItemRow, toItem } from "./report-list";
import { versionDiffers } from "./report-versions";

interface VersionRow extends ItemRow {
  version_id: number;
  url: string | null;
  identity: string;
}

interface FactRow {
  seq: number;
  indicator: number;
  era: Era;
  applicant: number;
  label: string | null;
  value: number;
  unit: string | null;
  unit_printed: string | null;
  approx: Approx | null;
  scope: Scope;
  scope_words: string | null;
  period: Period;
  state: FactState;
  confidence: number;
  method: Fact["method"];
  rule: string;
  change_percent: number | null;
  change_implied: number | null;
  start_at: number;
  end_at: number;
  quote: string | null;
  row_label: string | null;
  column_label: string | null;
}

interface CellRow {
  indicator: number;
  era: Era;
  applicant: number;
  kind: "blank" | "dash" | "unreadable";
  printed: string;
  reason: UnreadableReason | null;
  start_at: number;
  end_at: number;
}

/** What a check found, as it is stored. */
export interface FindingRow {
  rule: string;
  applicant: number;
  result: CheckResult;
  severity: Finding["severity"];
  message: string;
  params: string;
  facts: string;
}

/** The page of a report's current version; null when there is no such report. */
export function reportPage(db: Db, reportId: number): ReportPage | null {
  const row = get<VersionRow>(
    db,
    `SELECT ${ITEM_COLUMNS}, v.id AS version_id, v.url, v.identity FROM report_version v JOIN report r ON r.id = v.report_id
     WHERE v.report_id = ? AND v.current = 1`,
    reportId,
  );
  if (!row) return null;
  const identity = JSON.parse(row.identity) as ReportIdentity;
  const text = sourceText(db, row.version_id);
  return {
    item: toItem(db, row),
    text,
    url: row.url,
    regionWithin: identity.region_within?.name ?? null,
    candidates: identity.region_candidates.map(({ name, why }) => ({ name, why })),
    clues: identity.clues,
    facts: factsOf(db, row, text),
    cells: cellsOf(db, row),
    unmapped: all<{ label: string; printed: string; start: number }>(
      db,
      "SELECT label, printed, start_at AS start FROM unmapped WHERE version_id = ? ORDER BY seq",
      row.version_id,
    ),
    findings: all<FindingRow>(
      db,
      "SELECT rule, applicant, result, severity, message, params, facts FROM finding WHERE version_id = ? ORDER BY seq",
      row.version_id,
    ).map((f) => ({ ...toFinding(f), text: findingWords(f) })),
    across: row.held === "" && row.year !== null ? crossFindingsOf(db, row.unit_id, row.year) : [],
    versions: all<{ id: number; loaded: string; current: number; hash: string; reader: string }>(
      db,
      "SELECT id, loaded, current, hash, reader FROM report_version WHERE report_id = ? ORDER BY id DESC",
      reportId,
    ).map((v, i, versions) => {
      const newer = versions[i - 1];
      const differs = newer && newer.hash !== v.hash ? versionDiffers(db, row.unit_id, v.id, newer.id) : null;
      return { ...v, current: v.current === 1, differs };
    }),
  };
}

function factsOf(db: Db, { unit_id, year, version_id, held }: VersionRow, text: string): ReportPage["facts"] {
  const shown = new Set(
    held === "" && year !== null
      ? all<{ source_id: number }>(
          db,
          `SELECT source_id FROM figure WHERE unit_id = ? AND year = ? AND origin <> 'coded' AND source_id IS NOT NULL AND value IS NOT NULL
           UNION SELECT source_id FROM figure_reading WHERE unit_id = ? AND year = ? AND origin <> 'coded'`,
          unit_id,
          year,
          unit_id,
          year,
        ).map((f) => f.source_id)
      : [],
  );
  const rows = all<FactRow>(
    db,
    "SELECT * FROM fact WHERE unit_id = ? AND version_id = ? ORDER BY seq",
    unit_id,
    version_id,
  );
  const failed = factsOfFailedChecks(db, version_id);
  return rows.map((f) => {
    const indicator = indicatorKey(db, f.indicator);
    const id = factId(version_id, f.seq);
    return {
      id,
      name: indicatorName(indicator, f.era),
      shown: shown.has(id),
      indicator,
      era: f.era,
      applicant: applicantOf(f.applicant),
      label: f.label,
      value: f.value,
      unit: f.unit,
      unit_printed: f.unit_printed,
      approx: f.approx,
      scope: f.scope,
      scope_words: f.scope_words,
      period: f.period,
      state: f.state,
      why: whyInReview(f, failed),
      confidence: f.confidence,
      method: f.method,
      rule: f.rule,
      change: f.change_percent === null ? null : { percent: f.change_percent, implied: f.change_implied },
      evidence: {
        quote: f.quote ?? text.slice(f.start_at, f.end_at),
        start: f.start_at,
        end: f.end_at,
        row: f.row_label,
        column: f.column_label,
      },
    };
  });
}

function cellsOf(db: Db, { unit_id, version_id }: VersionRow): ReportPage["cells"] {
  const rows = all<CellRow>(
    db,
    "SELECT * FROM blank_cell WHERE unit_id = ? AND version_id = ? ORDER BY seq",
    unit_id,
    version_id,
  );
  return rows.map((c) => {
    const indicator = indicatorKey(db, c.indicator);
    return {
      indicator,
      name: indicatorName(indicator, c.era),
      applicant: applicantOf(c.applicant),
      kind: c.kind,
      printed: c.printed,
      reason: c.reason,
      start: c.start_at,
      end: c.end_at,
    };
  });
}

function toFinding(row: FindingRow): Finding {
  return {
    rule: row.rule,
    column: applicantOf(row.applicant),
    result: row.result,
    severity: row.severity,
    message: row.message,
    params: JSON.parse(row.params) as Finding["params"],
    facts: JSON.parse(row.facts) as number[],
  };
}

/** A finding as a sentence in both languages; the reader's own English where no sentence is known. */
export function findingWords(row: FindingRow): Words {
  const finding = toFinding(row);
  if (!hasSentence(finding)) return { zh: row.message, en: row.message };
  return { zh: sentence(finding, "zh"), en: sentence(finding, "en") };
}
