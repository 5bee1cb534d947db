/** Which state of the data is this, and since when? */

import { all, type Db, get } from "../open";
import { dataVersion } from "./refs";

export interface DataVersion {
  /** Number of the last change of the data. */
  id: string;
  /** Day of that change, YYYY-MM-DD; null for a database that was never filled. */
  date: string | null;
  /** All figures are made up. */
  synthetic: boolean;
}

export function currentVersion(db: Db): DataVersion {
  const at = get<{ at: string }>(db, "SELECT at FROM load ORDER BY id DESC LIMIT 1")?.at ?? null;
  return {
    id: dataVersion(db),
    date: at?.slice(0, 10) ?? null,
    synthetic: all(db, "SELECT 1 FROM meta WHERE key = 'synthetic'").length > 0,
  };
}

export interface Changes {
  /** Data version of today. */
  now: string;
  /** How many changes of each kind since, the most first. */
  changes: { kind: string; n: number }[];
  /** Names of the last of them: files, sets. */
  newest: string[];
}

const NAMED = 5;

/** What changed in the data since a version; nothing for the version of today, and for one this database never had. */
export function changesSince(db: Db, version: string): Changes {
  const since = Number(version);
  return {
    now: dataVersion(db),
    changes: all<{ kind: string; n: number }>(
      db,
      "SELECT kind, count(*) AS n FROM load WHERE id > ? GROUP BY kind ORDER BY n DESC, kind",
      since,
    ),
    newest: all<{ name: string }>(db, `SELECT name FROM load WHERE id > ? ORDER BY id DESC LIMIT ${NAMED}`, since).map(
      (row) => row.name,
    ),
  };
}
