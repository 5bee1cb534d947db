/** What was said before? Figures that an earlier text of a report gave differently. */
import type { VersionDiffers } from "@/lib/answers";
import type { Era, FactState, Period, Scope } from "@/lib/report";
import { applicantOf, indicatorKey } from "../keys";
import { all, type Db } from "../open";
import { indicatorName } from "./in-review";

/** Reports of which texts of different content were collected. Read again by newer rules a text is the same text. */
export const SEVERAL_TEXTS =
  "EXISTS (SELECT 1 FROM report_version other WHERE other.report_id = v.report_id AND other.hash <> v.hash)";

/** Figures named; a report has some two hundred. */
const NAMED = 12;

interface Row {
  indicator: number;
  era: Era;
  applicant: number;
  scope: Scope;
  scope_words: string | null;
  period: Period;
  value: number;
  unit: string | null;
  state: FactState;
}

/** By what they count, the figures of one version; each with every value it was read with. What waits for a person says nothing of the report. */
function figures(db: Db, unit: number, version: number): Map<string, { row: Row; values: number[] }> {
  const found = new Map<string, { row: Row; values: number[] }>();
  for (const row of all<Row>(
    db,
    `SELECT indicator, era, applicant, scope, scope_words, period, value, unit, state FROM fact
     WHERE unit_id = ? AND version_id = ? ORDER BY seq`,
    unit,
    version,
  )) {
    if (row.state === "review") continue;
    const key = [row.indicator, row.era, row.applicant, row.scope, row.scope_words, row.period, row.unit].join(" ");
    const same = found.get(key) ?? { row, values: [] };
    if (!same.values.includes(row.value)) same.values.push(row.value);
    found.set(key, same);
  }
  return found;
}

const alike = (a: number[], b: number[]) => a.length === b.length && a.every((value) => b.includes(value));

/** What the older of two versions says otherwise, and what only one of them says. */
export function versionDiffers(db: Db, unit: number, older: number, newer: number): VersionDiffers {
  const [was, is] = [figures(db, unit, older), figures(db, unit, newer)];
  const lines: VersionDiffers["lines"] = [];
  let same = 0;
  for (const [key, { row, values }] of was) {
    const now = is.get(key)?.values;
    if (!now) continue;
    if (alike(values, now)) same++;
    else
      lines.push({
        name: indicatorName(indicatorKey(db, row.indicator), row.era),
        applicant: applicantOf(row.applicant),
        unit: row.unit,
        was: values,
        is: now,
      });
  }
  const only = (one: Map<string, unknown>, two: Map<string, unknown>) =>
    [...one.keys()].filter((k) => !two.has(k)).length;
  return { total: lines.length, lines: lines.slice(0, NAMED), same, gone: only(was, is), added: only(is, was) };
}
