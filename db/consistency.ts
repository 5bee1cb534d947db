/** Is what is shown what follows from what is stored? Used by the doctor and by tests. */

import type { Scope } from "@/lib/report";
import { crossFindings, UNIT_YEARS } from "./cross-findings";
import { applicantCode } from "./keys";
import { all, type Db } from "./open";
import { wronglyFlagged } from "./open-values";
import { storedFor } from "./refresh";
import { computedRollups } from "./rollup";
import { seriesRows } from "./series";

/** Sums of money drift in the last digits when parts come and go. */
const near = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b)));

interface StoredFigure {
  era: string;
  indicator: number;
  applicant: number;
  value: number | null;
  state: string;
  blank: string | null;
  origin: string;
  source_id: number | null;
}

/** Unit-years whose figures or series values are not what the rules make of the stored facts and coded figures, as sentences. */
export function figureDifferences(db: Db): string[] {
  const out: string[] = [];
  const list = all<{ id: number; scope: Scope; year: number }>(
    db,
    `SELECT u.id, u.scope, y.year FROM unit u JOIN (SELECT unit_id, year FROM unit_year UNION SELECT unit_id, year FROM coded_figure
       UNION SELECT unit_id, year FROM report WHERE unit_id <> 0 AND year IS NOT NULL) y ON y.unit_id = u.id`,
  );
  for (const { id, scope, year } of list) {
    const { figures } = storedFor(db, { id, scope }, year);
    const stored = all<StoredFigure>(
      db,
      `SELECT era, indicator, applicant, value, state, blank, origin, source_id FROM figure WHERE unit_id = ? AND year = ?
       ORDER BY era, indicator, applicant`,
      id,
      year,
    );
    const same =
      stored.length === figures.length &&
      stored.every((s, i) => {
        const f = figures[i]!;
        return (
          s.era === f.era &&
          s.indicator === f.indicator &&
          s.applicant === f.applicant &&
          near(s.value, f.value) &&
          s.state === f.state &&
          s.blank === f.blank &&
          s.origin === f.origin &&
          s.source_id === f.source_id
        );
      });
    if (!same) out.push(`unit ${id}, ${year}: the figures shown do not follow from what is stored`);
    const values = new Map(
      all<{ series: number; value: number | null; state: string }>(
        db,
        "SELECT series, value, state FROM series_value WHERE unit_id = ? AND year = ?",
        id,
        year,
      ).map((v) => [v.series, v]),
    );
    const rows = seriesRows(db, figures);
    const fits =
      rows.length === values.size &&
      rows.every((r) => {
        const v = values.get(r.series);
        return v !== undefined && near(v.value, r.value) && v.state === r.state;
      });
    if (!fits) out.push(`unit ${id}, ${year}: the series values do not follow from the figures`);
  }
  return out;
}

/** Unit-years whose findings between reports are not what the figures shown give, as sentences. */
export function crossDifferences(db: Db): string[] {
  const stored = new Map<string, string[]>();
  for (const r of all<{ unit_id: number; year: number; told: string }>(
    db,
    `SELECT unit_id, year, rule || ' ' || applicant || ' ' || result || ' ' || readings AS told FROM cross_finding
     ORDER BY unit_id, year, kind DESC, seq`,
  )) {
    const key = `${r.unit_id}|${r.year}`;
    const list = stored.get(key);
    if (list) list.push(r.told);
    else stored.set(key, [r.told]);
  }
  const units = all<{ id: number; place_id: string; scope: Scope; apart: number; year: number }>(db, UNIT_YEARS);
  const out: string[] = [];
  for (const { year, ...unit } of units) {
    const due = crossFindings(db, unit, year).map(
      ({ finding: f, readings }) => `${f.rule} ${applicantCode(f.column)} ${f.result} ${JSON.stringify(readings)}`,
    );
    const key = `${unit.id}|${year}`;
    if (due.join("\n") !== (stored.get(key) ?? []).join("\n"))
      out.push(`unit ${unit.id}, ${year}: the findings between reports do not follow from the figures`);
    stored.delete(key);
  }
  for (const key of stored.keys()) out.push(`unit ${key.replace("|", ", ")}: findings between reports without figures`);
  return out;
}

/** Units whose values are not flagged as the findings say, as sentences. */
export function openDifferences(db: Db): string[] {
  return all<{ id: number }>(db, "SELECT id FROM unit WHERE place_id IS NOT NULL").flatMap(({ id }) => {
    const n = wronglyFlagged(db, id).length;
    return n === 0 ? [] : [`unit ${id}: ${n} values are not flagged as the checks that fail say`];
  });
}

/** Rollup rows that are missing, left over or wrong. */
export function rollupDifferences(db: Db): string[] {
  const computed = computedRollups(db);
  const out: string[] = [];
  let found = 0;
  for (const row of all<Record<string, number | string>>(db, "SELECT * FROM rollup")) {
    const key = [row.series, row.scope, row.level, row.ancestor_id, row.year].join("|");
    const sum = computed.get(key);
    found++;
    const fits =
      sum !== undefined &&
      [row.n, row.total, row.numerator, row.denominator].every((v, i) => near(Number(v), sum[i] ?? 0));
    if (!fits) out.push(`rollup ${key}: ${row.n} units, ${sum ? `should be ${sum[0]}` : "should not be there"}`);
  }
  if (found - out.filter((o) => o.endsWith("not be there")).length < computed.size)
    out.push(`${computed.size} rollup rows should be there, ${found} are`);
  return out;
}
