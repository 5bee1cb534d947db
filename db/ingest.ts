/** The one door in: bytes of a report → read → stored. Reading needs no database and can move to another thread; storing is one transaction. */
import { processReport, READER_VERSION } from "@/lib/pipeline";
import type { Refusal } from "@/lib/report";
import { hashOf, knownBytes, type LoadOutcome, loadReport, type ReadReport } from "./load";
import type { Db } from "./open";

export interface IngestOptions {
  url?: string | null;
  origin?: "original" | "retold";
  part?: number;
  /** Time of loading, for tests. */
  now?: Date;
  /** Reads the bytes; the pipeline unless told otherwise. */
  read?: typeof processReport;
}

export type IngestOutcome =
  | ({ outcome: LoadOutcome["outcome"]; reason: null } & Omit<LoadOutcome, "outcome"> & { result: ReadReport | null })
  | { outcome: "refused"; reason: Refusal };

/**
 * Reads and stores one document. Known bytes are not read again. What is no report, or not readable, is refused with the reason and
 * nothing is stored. A bug in the reader refuses this file and leaves the others alone.
 */
export function ingestReport(db: Db, bytes: Uint8Array, name: string, options: IngestOptions = {}): IngestOutcome {
  const { url = null, origin = "original", part = 1, now = new Date(), read = processReport } = options;
  const known = knownBytes(db, hashOf(bytes), part);
  if (known) return { ...known, reason: null, result: null };
  let result: ReturnType<typeof processReport>;
  try {
    result = read(bytes, name, url === null ? {} : { url });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `${name}: the reader failed (${why}). Nothing of it was stored; please report this file.`;
    return { outcome: "refused", reason: { code: "reader_failed", message } };
  }
  if (result.outcome !== "report") return { outcome: "refused", reason: result.reason };
  const done = loadReport(db, { result, bytes, file: name, url, origin, part, reader: READER_VERSION, loaded: now });
  return { ...done, reason: null, result };
}
