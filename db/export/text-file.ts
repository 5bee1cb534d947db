/** A data set as lines of text, in pieces of bytes: CSV and JSON Lines. */

import { type DataRow, FIELDS } from "@/db/query/data-rows";
import { CSV_MARK, csvLine } from "@/lib/words/csv";

/** Enough for the network not to wait, little enough for others to be served in between. */
const PIECE = 64 * 1024;

export function* csvFile(rows: Iterable<DataRow>): Generator<Uint8Array> {
  yield* pieces(csvLines(rows));
}

export function* jsonlFile(rows: Iterable<DataRow>): Generator<Uint8Array> {
  yield* pieces(jsonLines(rows));
}

function* csvLines(rows: Iterable<DataRow>): Generator<string> {
  yield CSV_MARK + csvLine(FIELDS.map((f) => f.name));
  // Rows have their fields in the order of the head.
  for (const row of rows) yield csvLine(Object.values(row).map((v) => (typeof v === "boolean" ? String(v) : v)));
}

function* jsonLines(rows: Iterable<DataRow>): Generator<string> {
  for (const row of rows) yield `${JSON.stringify(row)}\n`;
}

function* pieces(lines: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let piece = "";
  for (const line of lines) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield encoder.encode(piece);
    piece = "";
  }
  if (piece) yield encoder.encode(piece);
}
