/** Sources as they are stored: deflated bytes, and the text offsets refer to. */
import { deflateSync, inflateSync } from "node:zlib";
import { type Db, get, run } from "./open";
import type { PackedSource } from "./reading/document";

/** Closes every searched text, so that a word at its very end still forms a trigram. */
export const SENTINEL = "\u{10FFFD}\u{10FFFD}";

/**
 * Stores the bytes of a version's file, and the text of its report where that is more than the bytes as UTF-8. Of a file with several
 * reports, or read several times, the first stored version keeps the bytes; the others keep their own text only.
 */
export function putSource(db: Db, versionId: number, { hash, bytes, text }: PackedSource): void {
  const kept = get(db, "SELECT 1 FROM report_version WHERE hash = ? AND id < ?", hash, versionId);
  const own = kept && text ? NOTHING : bytes;
  run(db, "INSERT INTO source VALUES (?, ?, ?)", versionId, asBuffer(own), text && asBuffer(text));
}

const NOTHING = deflateSync(new Uint8Array());
/** Bytes from another thread come without their Buffer. */
const asBuffer = (b: Uint8Array): Buffer => Buffer.from(b.buffer, b.byteOffset, b.byteLength);

/** The bytes of the file a version was read from. */
export function sourceBytes(db: Db, versionId: number): Buffer {
  const row = get<{ bytes: Buffer }>(
    db,
    `SELECT s.bytes FROM source s JOIN report_version v ON v.id = s.version_id
     WHERE v.hash = (SELECT hash FROM report_version WHERE id = ?) ORDER BY v.id LIMIT 1`,
    versionId,
  );
  if (!row) throw new Error(`The source of version ${versionId} is missing.`);
  return inflateSync(row.bytes);
}

/** The text that a version's offsets refer to. */
export function sourceText(db: Db, versionId: number): string {
  const row = get<{ bytes: Buffer; text: Buffer | null }>(
    db,
    "SELECT bytes, text FROM source WHERE version_id = ?",
    versionId,
  );
  if (!row) throw new Error(`The source of version ${versionId} is missing.`);
  return inflateSync(row.text ?? row.bytes).toString("utf8");
}
