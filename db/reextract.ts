/**
 * Stored sources read again with today's rules. A reading that differs becomes a new version of the same bytes; the one before stays. One
 * that is the same only notes the newer rules. Reading itself happens elsewhere (a thread, or `reread`): this file compares and stores.
 */
import { type PartResult, processReport, processReports, READER_VERSION } from "@/lib/pipeline";
import type { Refusal } from "@/lib/report";
import { applicantOf, indicatorKey } from "./keys";
import { loadReport, settlePlace, splitHeld } from "./load";
import type { LoadInput, ReadReport } from "./load-input";
import { logLoad } from "./meta";
import { all, type Db, get, run, transaction } from "./open";
import { type PackedSource, pack, type ReadDocument } from "./reading/document";
import { refreshUnitYear } from "./refresh";
import { putSource, sourceBytes } from "./source";
import { chooseCurrent, putVersion } from "./version";

/** A stored file: its bytes, and the newest reading of each report in it. */
export interface StoredFile {
  hash: string;
  file: string;
  url: string | null;
  origin: "original" | "retold";
  synthetic: boolean;
  parts: StoredPart[];
}

interface StoredPart {
  id: number;
  part: number;
  report_id: number;
  unit_id: number;
  year: number | null;
  reading: number;
  held: string;
  /** Of a synthetic unit, whose place no gazetteer knows. */
  synthetic_place: string | null;
}

export interface Which {
  /** Also what today's rules have read. */
  all?: boolean;
  /** Only sources of this report. */
  report?: number | null;
}

const NEWEST = `NOT EXISTS (SELECT 1 FROM report_version n WHERE n.hash = v.hash AND n.part = v.part AND n.reading > v.reading)`;

/** Reports whose newest reading is by older rules. */
export function staleReadings(db: Db): number {
  return (
    get<{ n: number }>(
      db,
      `SELECT count(*) AS n FROM report_version v WHERE v.reader <> ? AND ${NEWEST}`,
      READER_VERSION,
    )?.n ?? 0
  );
}

/** Files to read again, oldest first. */
export function storedFiles(db: Db, { all: every = false, report = null }: Which = {}): StoredFile[] {
  const hashes = all<{ hash: string }>(
    db,
    `SELECT v.hash FROM report_version v WHERE ${NEWEST} AND (? = 1 OR v.reader <> ?)
       AND (? IS NULL OR v.hash IN (SELECT hash FROM report_version WHERE report_id = ?)) GROUP BY v.hash ORDER BY min(v.id)`,
    every ? 1 : 0,
    READER_VERSION,
    report,
    report,
  );
  return hashes.map(({ hash }) => {
    const rows = all<StoredPart & Omit<StoredFile, "parts" | "synthetic">>(
      db,
      `SELECT v.id, v.part, v.report_id, r.unit_id, r.year, v.reading, v.held, v.hash, v.file, v.url, v.origin,
         CASE u.synthetic WHEN 1 THEN u.place_id END AS synthetic_place
       FROM report_version v JOIN report r ON r.id = v.report_id JOIN unit u ON u.id = r.unit_id
       WHERE v.hash = ? AND ${NEWEST} ORDER BY v.part`,
      hash,
    );
    const { file, url, origin } = rows[0] as (typeof rows)[number];
    return { hash, file, url, origin, synthetic: rows.some((r) => r.synthetic_place !== null), parts: rows };
  });
}

/** The bytes of a stored file. */
export const bytesOf = (db: Db, file: StoredFile): Buffer => sourceBytes(db, file.parts[0]?.id ?? 0);

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

export interface Reread {
  file: string;
  part: number;
  report: number;
  /**
   * same · changed (see `figures`; empty where only confidence, words or findings differ) · moved (another place or year now) ·
   * refused (today's rules take it for no report: its figures are set aside for a person) · new (one more report in the file) ·
   * failed (it could not be read this time; nothing was touched).
   */
  outcome: "same" | "changed" | "moved" | "refused" | "new" | "failed";
  reason: Refusal | null;
  figures: FigureChange[];
}

class Undo extends Error {}

/**
 * Compares what was read now with what is stored, and stores it where it differs; each file in one transaction.
 *
 * @param document what a reading made of the file's bytes
 * @param dryRun compare only
 */
export function storeReading(
  db: Db,
  file: StoredFile,
  document: ReadDocument,
  { dryRun = false, now = new Date() }: { dryRun?: boolean; now?: Date } = {},
): Reread[] {
  let out: Reread[] = [];
  try {
    transaction(db, () => {
      out = documentOf(db, file, document, now);
      if (dryRun) throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
  return out;
}

/** Reads and compares in this thread. For few files. */
export function reread(db: Db, file: StoredFile, options: { dryRun?: boolean; now?: Date } = {}): Reread[] {
  const bytes = bytesOf(db, file);
  const url = file.url === null ? {} : { url: file.url };
  const parts = file.synthetic
    ? [{ part: 1, start: 0, result: processReport(bytes, file.file, url) }]
    : processReports(bytes, file.file, url);
  return storeReading(db, file, { kind: "read", name: file.file, url: file.url, parts: pack(bytes, parts) }, options);
}

function documentOf(db: Db, file: StoredFile, document: ReadDocument, now: Date): Reread[] {
  if (document.kind === "known") return [];
  if (document.kind === "refused") {
    // The thread failed, not the rules: nothing is known, nothing is touched.
    const told = { outcome: "failed" as const, reason: document.refusal, figures: [] };
    return file.parts.map((p) => ({ file: file.file, part: p.part, report: p.report_id, ...told }));
  }
  const out: Reread[] = [];
  for (const stored of file.parts) {
    const found = document.parts.find((p) => p.part === stored.part);
    if (found?.result.outcome === "report")
      out.push(replaced(db, file, stored, { ...found, result: found.result }, now));
    else out.push(setAside(db, file, stored, found));
  }
  for (const extra of document.parts) {
    if (extra.result.outcome !== "report" || file.parts.some((p) => p.part === extra.part)) continue;
    const done = loadReport(db, inputOf(file, null, { ...extra, result: extra.result }, now));
    out.push({ file: file.file, part: extra.part, report: done.reportId, outcome: "new", reason: null, figures: [] });
  }
  return out;
}

type Found = Omit<PartResult, "result"> & { result: ReadReport; source: PackedSource };

function inputOf(file: StoredFile, place: string | null, { part, result, source }: Found, now: Date): LoadInput {
  const input: LoadInput = {
    result,
    source,
    file: file.file,
    url: file.url,
    origin: file.origin,
    part,
    reader: READER_VERSION,
    loaded: now,
  };
  return place === null ? input : { ...input, syntheticPlace: place };
}

/** Stores the reading beside the one before, then looks whether they differ; the same twice is taken back. */
function replaced(db: Db, file: StoredFile, stored: StoredPart, found: Found, now: Date): Reread {
  let out: Reread | null = null;
  try {
    db.raw.transaction(() => {
      const input = inputOf(file, stored.synthetic_place, found, now);
      const { unitId, reportId, held } = settlePlace(db, input);
      const moved = !samePlace(stored, reportId, unitId, found);
      const at = moved ? reportId : stored.report_id;
      if (at !== reportId) run(db, "DELETE FROM report WHERE id = ?", reportId);
      const reading = stored.reading + 1;
      const versionId = putVersion(db, input, { hash: file.hash, reportId: at, unitId, held, reading });
      const differs = moved || versionsDiffer(db, stored.id, versionId);
      if (!differs) throw new Undo();
      putSource(db, versionId, found.source);
      const figures = figureChanges(db, stored.id, versionId);
      if (moved) moveEarlier(db, file.hash, stored, reportId, unitId);
      chooseCurrent(db, at, { id: versionId, body: found.result.document.folded });
      refreshAround(db, stored, unitId, found.result.identity.year);
      logLoad(db, "reread", file.file, found.result.facts.length, now);
      const outcome = moved ? "moved" : "changed";
      out = { file: file.file, part: stored.part, report: at, outcome, reason: null, figures };
    })();
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
  if (out) return out;
  run(db, "UPDATE report_version SET reader = ? WHERE id = ?", READER_VERSION, stored.id);
  return { file: file.file, part: stored.part, report: stored.report_id, outcome: "same", reason: null, figures: [] };
}

/** A report without place or year has a row of its own each time: it stays where it is while that stays unknown. */
function samePlace(stored: StoredPart, reportId: number, unitId: number, found: Found): boolean {
  if (reportId === stored.report_id) return true;
  const unknown = unitId === 0 || found.result.identity.year === null;
  return unknown && unitId === stored.unit_id && found.result.identity.year === stored.year;
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
function versionsDiffer(db: Db, before: number, after: number): boolean {
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
function figureChanges(db: Db, before: number, after: number): FigureChange[] {
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

/** The source belongs to another unit or year now: its earlier readings go with it, so that none stays where it is no longer counted. */
function moveEarlier(db: Db, hash: string, stored: StoredPart, reportId: number, unitId: number): void {
  const earlier = all<{ id: number; current: number }>(
    db,
    "SELECT id, current FROM report_version WHERE hash = ? AND part = ? AND report_id = ?",
    hash,
    stored.part,
    stored.report_id,
  );
  for (const { id } of earlier) {
    run(db, "DELETE FROM source_search WHERE rowid = ?", id);
    run(db, "UPDATE report_version SET report_id = ?, current = 0 WHERE id = ?", reportId, id);
    for (const table of ["fact", "blank_cell"])
      run(db, `UPDATE ${table} SET unit_id = ? WHERE unit_id = ? AND version_id = ?`, unitId, stored.unit_id, id);
  }
  if (get(db, "SELECT 1 FROM report_version WHERE report_id = ?", stored.report_id))
    chooseCurrent(db, stored.report_id);
}

/** Works out anew what is shown where the report was and where it is; what holds nothing any more goes. */
function refreshAround(db: Db, stored: StoredPart, unitId: number, year: number | null): void {
  const left = get(db, "SELECT 1 FROM report_version WHERE report_id = ?", stored.report_id) === undefined;
  if (left) {
    run(db, "UPDATE unit_year SET report_id = NULL WHERE report_id = ?", stored.report_id);
    run(db, "DELETE FROM report WHERE id = ?", stored.report_id);
  }
  if (stored.unit_id !== 0 && stored.year !== null) refreshUnitYear(db, stored.unit_id, stored.year);
  if (unitId !== 0 && year !== null && (unitId !== stored.unit_id || year !== stored.year))
    refreshUnitYear(db, unitId, year);
  run(
    db,
    `DELETE FROM unit WHERE id = ? AND id <> 0 AND NOT EXISTS (SELECT 1 FROM report WHERE unit_id = unit.id)
       AND NOT EXISTS (SELECT 1 FROM coded_figure WHERE unit_id = unit.id)`,
    stored.unit_id,
  );
}

/** Why a stored report waits for a person: today's rules take it for none. */
export const REREAD_REFUSED = "reread_refused";

/** Keeps what was read and takes it off the pages until a person looks at it. */
function setAside(db: Db, file: StoredFile, stored: StoredPart, found: PartResult | undefined): Reread {
  const reason: Refusal =
    found && found.result.outcome !== "report"
      ? found.result.reason
      : { code: "part_gone", message: `${file.file}: report ${stored.part} is no longer told apart in this file.` };
  const told = { file: file.file, part: stored.part, report: stored.report_id, reason, figures: [] };
  const before = splitHeld(stored.held);
  run(db, "UPDATE report_version SET reader = ? WHERE id = ?", READER_VERSION, stored.id);
  if (before.includes(REREAD_REFUSED)) return { ...told, outcome: "same" };
  const held = [...before, REREAD_REFUSED];
  run(
    db,
    "UPDATE report_version SET held = ?, identity = json_set(identity, '$.held', json(?)) WHERE id = ?",
    held.join(","),
    JSON.stringify(held),
    stored.id,
  );
  chooseCurrent(db, stored.report_id);
  refreshAround(db, stored, stored.unit_id, stored.year);
  logLoad(db, "reread", file.file, 0);
  return { ...told, outcome: "refused" };
}
