/** What does the newest report of a unit say of its own problems and plans? */
import type { OwnWords, UnitRef } from "@/lib/answers";
import { problemsSection } from "@/lib/own-words";
import { all, type Db } from "../open";
import { sourceText } from "../source";

/** A report or two may lack the section or its heading; older words than these say nothing of today. */
const TRIED = 3;

export function ownWords(db: Db, unit: UnitRef): OwnWords | null {
  const reports = all<{ report: number; version: number; year: number }>(
    db,
    `SELECT r.id AS report, v.id AS version, r.year FROM report r JOIN report_version v ON v.report_id = r.id AND v.current = 1
     WHERE r.unit_id = ? AND r.year IS NOT NULL AND v.held = '' ORDER BY r.year DESC LIMIT ?`,
    unit.id,
    TRIED,
  );
  for (const { report, version, year } of reports) {
    const text = sourceText(db, version);
    const section = problemsSection(text);
    if (!section) continue;
    const lines = text
      .slice(section.start, section.end)
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "" && !line.includes("|"));
    return { report, year, heading: section.heading, lines };
  }
  return null;
}
