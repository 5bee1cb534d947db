/** What travels between the program and its reading threads. */
import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import type { explainReport, PartResult } from "@/lib/pipeline";
import type { Refusal } from "@/lib/report";

/** A file or bytes to read. */
export interface ReadJob {
  /** As given: used in messages, and for the kind of file. */
  name: string;
  /** Read from the disk by the thread; or given as they are. */
  bytes?: Uint8Array;
  url?: string | null;
  /** The file is one report, whatever it looks like (a stored or made-up one); else it may hold several. */
  single?: boolean;
}

/** A source ready to be stored: the thread has done what costs time. */
export interface PackedSource {
  /** SHA-256 of the bytes, hex. */
  hash: string;
  /** Deflated. */
  bytes: Uint8Array;
  /** Deflated text of the report; null where it is the bytes as UTF-8. */
  text: Uint8Array | null;
}

/** What became of one document of a file. */
export type ReadDocument =
  | { kind: "refused"; name: string; refusal: Refusal }
  /** The program said that it knows these bytes. */
  | { kind: "known"; name: string; hash: string }
  | { kind: "read"; name: string; url: string | null; parts: (PartResult & { source: PackedSource })[] };

type Explained = NonNullable<ReturnType<typeof explainReport>>;

/** What `extract` prints of a document: its reports, its text, or every number with what it was taken for. */
export const VIEWS = ["reports", "text", "numbers"] as const;
export type View = (typeof VIEWS)[number];

/** A document to print; nothing is packed for storing. */
export type ViewedDocument =
  | { kind: "refused"; name: string; refusal: Refusal }
  | { kind: "reports"; name: string; parts: PartResult[] }
  | { kind: "text"; name: string; text: string }
  | { kind: "numbers"; name: string; numbers: Explained };

/** `view` null: to store. */
export type ToThread = { kind: "read"; job: ReadJob; from: number; view: View | null } | { kind: "go"; known: boolean };

export type FromThread =
  | { kind: "ready" }
  /** A document of the file, about to be read; waits for `go`. */
  | { kind: "found"; name: string; hash: string }
  | { kind: "document"; document: ReadDocument | ViewedDocument }
  | { kind: "end" };

export const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Packs the sources of a file's reports. */
export function pack(bytes: Uint8Array, parts: readonly PartResult[]): (PartResult & { source: PackedSource })[] {
  const file = { hash: hashOf(bytes), bytes: deflateSync(bytes) };
  return parts.map((part) => {
    const text = Buffer.from(part.result.document?.text ?? "", "utf8");
    const source = { ...file, text: text.equals(bytes) ? null : deflateSync(text) };
    return { ...part, result: slim(part.result), source };
  });
}

/** Of a document only the texts leave the thread: lines, tables and links stay in it. */
export function slim(result: PartResult["result"]): PartResult["result"] {
  if (result.outcome !== "report") return { ...result, document: null };
  const document = { ...result.document, lines: [], tables: [], links: [], images: [], meta: {} };
  return { ...result, document };
}
