import "server-only";
import { getMeta, isSynthetic } from "@/db/meta";
import { type Db, databasePath, openDatabase } from "@/db/open";
import { UserError } from "@/lib/errors";

/** Kept on the process, so that reloading modules in development does not open the file again and again. */
const kept = globalThis as typeof globalThis & { gongkaiReader?: { path: string; db: Db } };

/**
 * The database, read-only, opened at the first question and kept. Opened late, because building the site imports every page.
 * Throws UserError where there is no database yet; the error page says what to do.
 */
export function reader(): Db {
  const path = databasePath();
  if (kept.gongkaiReader?.path !== path) {
    kept.gongkaiReader?.db.raw.close();
    kept.gongkaiReader = { path, db: open(path) };
  }
  return kept.gongkaiReader.db;
}

/** Next sends no message of an error to the browser, only its digest; a known code there lets the error page say what to do. */
function open(path: string): Db {
  try {
    const db = openDatabase(path, { readonly: true });
    // Created, but never filled to the end: pages would miss places and definitions.
    if (getMeta(db, "dictionary") === null) {
      db.raw.close();
      throw new UserError("database_missing", { path });
    }
    return db;
  } catch (error) {
    if (error instanceof UserError) Object.assign(error, { digest: error.code });
    throw error;
  }
}

/** True where all that is shown is made up. Without a database nothing is shown, and the page itself says why. */
export function showsSynthetic(): boolean {
  try {
    return isSynthetic(reader());
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
