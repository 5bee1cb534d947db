/** Creates the schema, or brings an older one up to date. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { migrate as migrateDrizzle } from "drizzle-orm/better-sqlite3/migrator";
import { type Db, openFile, sayPlainly, schemaVersion } from "./open";
import { SCHEMA_VERSION } from "./schema";

const FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), "migrations");

/** Opens the file, made if need be with its folder, at the newest schema. `:memory:` gives an empty database of its own. */
export function createDatabase(file: string): Db {
  try {
    if (file !== ":memory:") mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    const db = openFile(file, { create: true });
    if (schemaVersion(db) < SCHEMA_VERSION) migrateDrizzle(db.orm, { migrationsFolder: FOLDER });
    return db;
  } catch (error) {
    throw sayPlainly(error, file);
  }
}
