/** What differs between two readings of the same bytes. */
import { applicantOf, indicatorKey } from "../keys";
import { all, type Db } from "../open";

export interface FigureChange {
  indicator: string;
  era: string;
  applicant: string | null;
  label: string | null;
  scope: string;
  method: string;
  /** Value and state before and after; null where it was not, or is no longer, read. */
  before: { value: number; state: string } | null;
  after: { value: number; state: string } | null;
}

const CONTENT: [table: string, columns: string][] = [
  [
    "fact",
    "seq, indicator, era, applicant, label, value, unit, unit_printed, approx, scope, scope_words, period, state, confidence, method, rule, change_percent, change_implied, start_at, end_at, quote, row_label, column_label",
  ],
  ["blank_cell", "seq, indicator, era, applicant, kind, printed, reason, start_at, end_at"],
  ["unmapped", "seq, label, printed, start_at"],
  ["finding", "seq, rule, applicant, result, severity, message, params, facts"],
  ["report_version", "title, era, published, year_certainty, held, identity"],
];

/** Is anything of two versions' content not the same? */
export function versionsDiffer(db: Db, before: number, after: number): boolean {
  return CONTENT.some(([table, columns]) => {
    const key = table === "report_version" ? "id" : "version_id";
    // Facts and cells are clustered by unit: seek with it.
    const unit = table === "fact" || table === "blank_cell" ? `unit_id = (${UNIT_OF}) AND` : "";
    const rows = (id: number) => {
      const params = unit === "" ? [id] : [id, id];
      return all<Record<string, unknown>>(db, `SELECT ${columns} FROM ${table} WHERE ${unit} ${key} = ?`, ...params);
    };
    return JSON.stringify(rows(before)) !== JSON.stringify(rows(after));
  });
}

const UNIT_OF = "SELECT r.unit_id FROM report_version v JOIN report r ON r.id = v.report_id WHERE v.id = ?";

interface FactRow {
  indicator: number;
  era: string;
  applicant: number;
  label: string | null;
  scope: string;
  scope_words: string | null;
  period: string;
  method: string;
  value: number;
  state: string;
}

/** Figures that came, went or changed, in the order of the form. */
export function figureChanges(db: Db, before: number, after: number): FigureChange[] {
  const slots = new Map<string, { row: FactRow; before: FactRow[]; after: FactRow[] }>();
  const collect = (id: number, side: "before" | "after") => {
    const rows = all<FactRow>(
      db,
      `SELECT indicator, era, applicant, label, scope, scope_words, period, method, value, state FROM fact
       WHERE unit_id = (${UNIT_OF}) AND version_id = ? ORDER BY seq`,
      id,
      id,
    );
    for (const row of rows) {
      const { value: _v, state: _s, ...slot } = row;
      const key = JSON.stringify(slot);
      const found = slots.get(key) ?? { row, before: [], after: [] };
      found[side].push(row);
      slots.set(key, found);
    }
  };
  collect(before, "before");
  collect(after, "after");
  const told = (r: FactRow | undefined) => (r ? { value: r.value, state: r.state } : null);
  return [...slots.values()]
    .sort((a, b) => a.row.indicator - b.row.indicator || a.row.applicant - b.row.applicant)
    .flatMap(({ row, ...sides }) =>
      Array.from({ length: Math.max(sides.before.length, sides.after.length) }, (_, i): FigureChange => {
        return {
          indicator: indicatorKey(db, row.indicator),
          era: row.era,
          applicant: applicantOf(row.applicant),
          label: row.label,
          scope: row.scope,
          method: row.method,
          before: told(sides.before[i]),
          after: told(sides.after[i]),
        };
      }).filter((c) => c.before?.value !== c.after?.value || c.before?.state !== c.after?.state),
    );
}
