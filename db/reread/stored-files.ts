/** Stored files that today's rules have not read yet, each with the newest reading of its reports. */
import { READER_VERSION } from "@/lib/pipeline";
import { all, type Db, get } from "../open";
import { hashOf } from "../reading/document";
import { sourceBytes } from "../source";

/** A stored file: its bytes, and the newest reading of each report in it. */
export interface StoredFile {
  hash: string;
  file: string;
  url: string | null;
  origin: "original" | "retold";
  synthetic: boolean;
  parts: StoredPart[];
}

export interface StoredPart {
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
  return hashes.map(({ hash }) => storedFile(db, hash));
}

/** The file with these bytes, which must be stored. */
export function storedFile(db: Db, hash: string): StoredFile {
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
}

/** The bytes of a stored file; null where they are missing or are not those that were stored. */
export function bytesOf(db: Db, file: StoredFile): Buffer | null {
  try {
    const bytes = sourceBytes(db, file.parts[0]?.id ?? 0);
    return hashOf(bytes) === file.hash ? bytes : null;
  } catch (error) {
    // The database itself speaks for itself.
    if (String((error as { code?: unknown }).code).startsWith("SQLITE")) throw error;
    return null;
  }
}
