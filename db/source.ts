/** Sources as they are stored: deflated bytes, and the text offsets refer to. */
import { deflateSync, inflateSync } from "node:zlib";
import { type Db, get, run } from "./open";

/** Closes every searched text, so that a word at its very end still forms a trigram. */
export const SENTINEL = "\u{10FFFD}\u{10FFFD}";

/** Stores the bytes of a version, and its text where that is more than the bytes as UTF-8. */
export function putSource(db: Db, versionId: number, bytes: Uint8Array, text: string): void {
  const asUtf8 = Buffer.from(text, "utf8");
  const packed = asUtf8.equals(bytes) ? null : deflateSync(asUtf8);
  run(db, "INSERT INTO source VALUES (?, ?, ?)", versionId, deflateSync(bytes), packed);
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
