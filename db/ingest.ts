/** The one door in: bytes of a file → its reports read → stored. Reading needs no database and can move to another thread; storing a file is one transaction. */
import path from "node:path";
import { type PartResult, processReports, READER_VERSION } from "@/lib/pipeline";
import type { Refusal } from "@/lib/report";
import { knownParts, type LoadOutcome, loadReport } from "./load";
import type { LoadInput, ReadReport } from "./load-input";
import { type Db, get, transaction } from "./open";
import { hashOf, type PackedSource, pack, type ReadDocument } from "./reading/document";
import { storeReading } from "./reread/reread";
import { storedFile } from "./reread/stored-files";

export interface IngestOptions {
  url?: string | null;
  origin?: "original" | "retold";
  /** Time of loading, for tests. */
  now?: Date;
  /** Reads the bytes; the pipeline unless told otherwise. */
  read?: typeof processReports;
}

export type IngestOutcome =
  | ({ part: number; outcome: LoadOutcome["outcome"]; reason: null } & Omit<LoadOutcome, "outcome"> & {
        result: ReadReport | null;
      })
  | { part: number; outcome: "refused"; reason: Refusal };

/**
 * Reads and stores the reports of one document; one outcome a report. Known bytes are not read again. What is no report, or not
 * readable, is refused with the reason and nothing of it is stored. A bug in the reader refuses this file and leaves the others alone.
 */
export function ingestReports(db: Db, bytes: Uint8Array, name: string, options: IngestOptions = {}): IngestOutcome[] {
  const { url = null, origin = "original", now = new Date(), read = processReports } = options;
  const known = knownParts(db, hashOf(bytes));
  if (known.length > 0) return known.map((k) => ({ ...k, reason: null, result: null }));
  let parts: PartResult[];
  try {
    parts = read(bytes, name, url === null ? {} : { url });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `${name}: the reader failed (${why}). Nothing of it was stored; please report this file.`;
    return [{ part: 1, outcome: "refused", reason: { code: "reader_failed", message } }];
  }
  return storeParts(db, pack(bytes, parts), { file: name, url, origin, loaded: now });
}

/** Stores what a reading thread made of one document; one outcome a report. */
export function storeDocument(db: Db, document: ReadDocument, now = new Date()): IngestOutcome[] {
  switch (document.kind) {
    case "refused":
      return [{ part: 1, outcome: "refused", reason: document.refusal }];
    case "known":
      return knownParts(db, document.hash).map((k) => ({ ...k, reason: null, result: null }));
    case "read": {
      const { name, url, parts } = document;
      const known = knownParts(db, parts[0]?.source.hash ?? "");
      if (known.length > 0) return settleHeld(db, document, known, now);
      return storeParts(db, parts, { file: name, url, origin: "original", loaded: now });
    }
    default:
      return document satisfies never;
  }
}

/**
 * Is there nothing to be gained from reading these bytes again? They are stored, and no report in them waits for a person, or the name
 * and the address are those it was read with: both are clues to place and year.
 */
export function isSettled(db: Db, hash: string, name: string, url: string | null): boolean {
  const known = knownParts(db, hash);
  if (known.length === 0 || known.every((k) => k.held.length === 0)) return known.length > 0;
  const { file, url: from } = storedFile(db, hash);
  return path.basename(file) === path.basename(name) && (url === null || url === from);
}

type Known = ReturnType<typeof knownParts>[number];
type Read = Extract<ReadDocument, { kind: "read" }>;

/** Known bytes read with another name or address: stored as a new reading where that leaves a person less to decide. */
function settleHeld(db: Db, document: Read, known: readonly Known[], now: Date): IngestOutcome[] {
  const readAs = new Map(document.parts.map((p) => [p.part, p.result.outcome === "report" ? p.result : null]));
  const settles = ({ part, held }: Known) => {
    const result = readAs.get(part);
    return result ? result.identity.held.length < held.length : false;
  };
  if (!known.some(settles)) return known.map((k) => ({ ...k, reason: null, result: null }));
  const hash = document.parts[0]?.source.hash ?? "";
  const file = storedFile(db, hash);
  storeReading(db, { ...file, file: document.name, url: document.url ?? file.url }, document, { now });
  return knownParts(db, hash).map((k) => {
    const before = known.find((b) => b.part === k.part);
    if (before?.versionId === k.versionId) return { ...k, reason: null, result: null };
    const others = get(db, "SELECT 1 FROM report_version WHERE report_id = ? AND hash <> ?", k.reportId, hash);
    const outcome = k.held.length > 0 ? "held" : others ? "new_version" : "new";
    return { ...k, outcome, reason: null, result: readAs.get(k.part) ?? null };
  });
}

/** All reports of a document, or none of them. */
function storeParts(
  db: Db,
  parts: readonly (PartResult & { source: PackedSource })[],
  about: Pick<LoadInput, "file" | "url" | "origin" | "loaded">,
): IngestOutcome[] {
  return transaction(db, () =>
    parts.map(({ part, result, source }): IngestOutcome => {
      if (result.outcome !== "report") return { part, outcome: "refused", reason: result.reason };
      return {
        ...loadReport(db, { ...about, result, source, part, reader: READER_VERSION }),
        part,
        reason: null,
        result,
      };
    }),
  );
}
