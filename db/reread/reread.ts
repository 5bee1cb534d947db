/**
 * Stored sources read again with today's rules. A reading that differs becomes a new version of the same bytes; the one before stays. One
 * that is the same only notes the newer rules. Reading itself happens elsewhere (a thread, or `reread`): this file compares and stores.
 */
import { type PartResult, processReport, processReports, READER_VERSION } from "@/lib/pipeline";
import type { Refusal } from "@/lib/report";
import { loadReport, settlePlace, splitHeld } from "../load";
import type { LoadInput, ReadReport } from "../load-input";
import { logLoad } from "../meta";
import { type Db, run, transaction } from "../open";
import { type PackedSource, pack, type ReadDocument } from "../reading/document";
import { putSource } from "../source";
import { chooseCurrent, putVersion } from "../version";
import { type FigureChange, figureChanges, versionsDiffer } from "./differences";
import { moveEarlier, refreshAround } from "./moves";
import { bytesOf, type StoredFile, type StoredPart, storedFile } from "./stored-files";

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
      // Another process may have stored a reading while this one read.
      out = documentOf(db, { ...file, parts: storedFile(db, file.hash).parts }, document, now);
      if (dryRun) throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
  return out;
}

export interface RereadOptions {
  dryRun?: boolean;
  now?: Date;
  /** Reads the bytes; the pipeline unless told otherwise. */
  read?: typeof processReports;
}

/** Reads and compares in this thread. For few files. What cannot be read this time is told as failed; the others go on. */
export function reread(db: Db, file: StoredFile, { read = processReports, ...options }: RereadOptions = {}): Reread[] {
  const bytes = bytesOf(db, file);
  return storeReading(db, file, bytes === null ? damaged(file) : documentFrom(bytes, file, read), options);
}

function documentFrom(bytes: Uint8Array, file: StoredFile, read: typeof processReports): ReadDocument {
  const { file: name, url } = file;
  const options = url === null ? {} : { url };
  try {
    const parts = file.synthetic
      ? [{ part: 1, start: 0, result: processReport(bytes, name, options) }]
      : read(bytes, name, options);
    return { kind: "read", name, url, parts: pack(bytes, parts) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `${name}: the reader failed (${why}). What was read before stays; please report this file.`;
    return { kind: "refused", name, refusal: { code: "reader_failed", message } };
  }
}

/** What is told of a stored file whose bytes are not what they were. */
export const damaged = ({ file: name }: StoredFile): ReadDocument => {
  const message = `${name}: its stored bytes are missing or damaged. What was read of them stays; restore a copy of the database.`;
  return { kind: "refused", name, refusal: { code: "source_damaged", message } };
};

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
