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
