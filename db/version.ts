/** Versions of a report: what was read of which bytes, and which of them counts. */
import type { ReportIdentity } from "@/lib/report";
import { applicantCode, FACTS_PER_VERSION, indicatorId } from "./keys";
import type { LoadInput, ReadReport } from "./load-input";
import { all, type Db, run, statement } from "./open";
import { SENTINEL, sourceText } from "./source";

export interface Belonging {
  hash: string;
  reportId: number;
  unitId: number;
  held: string[];
  /** Counts the readings of the same bytes and part from 1. */
  reading: number;
}

/** Stores a version with all that was read; which of a report's versions counts is settled by {@link chooseCurrent}. */
export function putVersion(
  db: Db,
  { result, file, url, origin, part, reader, loaded }: LoadInput,
  { hash, reportId, unitId, held, reading }: Belonging,
): number {
  const { identity, facts, findings } = result;
  const versionId = run(
    db,
    `INSERT INTO report_version (report_id, hash, part, file, url, origin, reader, loaded, current, title, era, published,
       year_certainty, held, identity, facts, review, failed, reading)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    reportId,
    hash,
    part,
    file,
    url,
    origin,
    reader,
    loaded.toISOString(),
    identity.title,
    identity.era,
    identity.published,
    identity.year_certainty,
    held.join(","),
    JSON.stringify({ ...identity, held } satisfies ReportIdentity),
    facts.length,
    facts.filter((f) => f.state === "review").length,
    findings.filter((f) => f.result === "fail").length,
    reading,
  ).id;
  putContent(db, result, unitId, versionId);
  return versionId;
}

function putContent(db: Db, result: ReadReport, unitId: number, versionId: number): void {
  const { document, facts, cells, unmapped, findings } = result;
  if (facts.length >= FACTS_PER_VERSION) throw new Error(`${facts.length} facts in one report cannot be numbered.`);
  const putFact = statement(
    db,
    "INSERT INTO fact VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  );
  facts.forEach((f, seq) => {
    const { quote, start, end, row, column } = f.evidence;
    putFact.run(
      unitId,
      versionId,
      seq,
      indicatorId(db, f.indicator),
      f.era,
      applicantCode(f.applicant),
      f.label,
      f.value,
      f.unit,
      f.unit_printed,
      f.approx,
      f.scope,
      f.scope_words,
      f.period,
      f.state,
      f.confidence,
      f.method,
      f.rule,
      f.change?.percent ?? null,
      f.change?.implied ?? null,
      start,
      end,
      document.text.slice(start, end) === quote ? null : quote,
      row,
      column,
    );
  });
  const putCell = statement(db, "INSERT INTO blank_cell VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  cells.forEach((c, seq) => {
    const slot = [indicatorId(db, c.indicator), c.era, applicantCode(c.applicant)];
    putCell.run(unitId, versionId, seq, ...slot, c.kind, c.printed, c.reason, c.start, c.end);
  });
  const putUnmapped = statement(db, "INSERT INTO unmapped VALUES (?, ?, ?, ?, ?)");
  unmapped.forEach((u, seq) => {
    putUnmapped.run(versionId, seq, u.label, u.printed, u.start);
  });
  const putFinding = statement(db, "INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  findings.forEach((f, seq) => {
    putFinding.run(
      versionId,
      seq,
      f.rule,
      applicantCode(f.column),
      f.result,
      f.severity,
      f.message,
      JSON.stringify(f.params),
      JSON.stringify(f.facts),
    );
  });
}

interface Candidate {
  id: number;
  origin: string;
  held: string;
  title: string | null;
  file: string;
  current: number;
  /** First version of the same bytes: what was stored later goes before what was stored earlier, whenever it was read again. */
  first: number;
}

/**
 * Makes the version of a report current that counts: what is not held before what is, an original before a retold sample, else what was
 * stored last, by its newest reading. Only current versions are searched.
 *
 * @param fresh a version just stored, with its folded text
 */
export function chooseCurrent(db: Db, reportId: number, fresh?: { id: number; body: string }): void {
  const best = all<Candidate>(
    db,
    `SELECT v.id, v.origin, v.held, v.title, v.file, v.current,
       (SELECT min(f.id) FROM report_version f WHERE f.hash = v.hash AND f.part = v.part) AS first
     FROM report_version v WHERE v.report_id = ? AND NOT EXISTS (
       SELECT 1 FROM report_version n WHERE n.hash = v.hash AND n.part = v.part AND n.reading > v.reading)`,
    reportId,
  ).sort((a, b) => rank(b) - rank(a) || b.first - a.first)[0];
  if (best?.current === 1) return;
  for (const { id } of all<{ id: number }>(
    db,
    "SELECT id FROM report_version WHERE report_id = ? AND current = 1",
    reportId,
  )) {
    run(db, "UPDATE report_version SET current = 0 WHERE id = ?", id);
    run(db, "DELETE FROM source_search WHERE rowid = ?", id);
  }
  if (!best) return;
  run(db, "UPDATE report_version SET current = 1 WHERE id = ?", best.id);
  const body = fresh?.id === best.id ? fresh.body : sourceText(db, best.id).normalize("NFKC");
  run(
    db,
    "INSERT INTO source_search (rowid, title, body) VALUES (?, ?, ?)",
    best.id,
    (best.title ?? best.file).normalize("NFKC") + SENTINEL,
    body + SENTINEL,
  );
}

const rank = ({ held, origin }: Candidate): number => (held === "" ? 2 : 0) + (origin === "original" ? 1 : 0);
