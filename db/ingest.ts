/** The one door in: bytes of a file → its reports read → stored. Reading needs no database and can move to another thread; storing a file is one transaction. */
import { type PartResult, processReports, READER_VERSION } from "@/lib/pipeline";
import type { Refusal } from "@/lib/report";
import { knownParts, type LoadOutcome, loadReport } from "./load";
import type { LoadInput, ReadReport } from "./load-input";
import { type Db, transaction } from "./open";
import { hashOf, type PackedSource, pack, type ReadDocument } from "./reading/document";

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
      return storeParts(db, parts, { file: name, url, origin: "original", loaded: now });
    }
    default:
      return document satisfies never;
  }
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
