/** Notes the data set keeps about itself, and the log of what changed it. */
import { type Db, get, run } from "./open";

export function getMeta(db: Db, key: string): string | null {
  return get<{ value: string }>(db, "SELECT value FROM meta WHERE key = ?", key)?.value ?? null;
}

export function setMeta(db: Db, key: string, value: string): void {
  run(db, "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", key, value);
}

/** True for a data set made by `gongkai synth`: everything in it is made up. */
export const isSynthetic = (db: Db): boolean => getMeta(db, "synthetic") !== null;

export type LoadKind = "places" | "starter" | "sample" | "report" | "coded" | "rebuild" | "reread";

/** Logs a change of the data; its number is the new data version. Inside the transaction that makes the change. */
export function logLoad(db: Db, kind: LoadKind, name: string, changed: number, at: Date = new Date()): number {
  return run(
    db,
    "INSERT INTO load (at, kind, name, changed) VALUES (?, ?, ?, ?)",
    at.toISOString(),
    kind,
    name,
    changed,
  ).id;
}
