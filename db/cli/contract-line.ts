/** One line of `extract --json`: the shape other programs rely on. */
import type { ReportResult } from "@/lib/report";

/** The JSON of one document, keys in the order of the contract. `part` counts the reports on one page from 1. */
export function contractLine(file: string, part: number, result: ReportResult): Record<string, unknown> {
  if (result.outcome !== "report") {
    return {
      file,
      part,
      outcome: result.outcome,
      reason: result.reason,
      report: null,
      facts: [],
      cells: [],
      unmapped: [],
      findings: [],
    };
  }
  const { clues: _clues, ...report } = result.identity;
  return {
    file,
    part,
    outcome: result.outcome,
    reason: null,
    report,
    facts: result.facts,
    cells: result.cells.map(({ start: _s, end: _e, era: _era, ...cell }) => cell),
    unmapped: result.unmapped,
    findings: result.findings,
  };
}
