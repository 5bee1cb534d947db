/** Opens the database: the only file that works with SQLite's addon. Never creates or changes a schema; that is `migrate.ts`. */
import { existsSync } from "node:fs";
import path from "node:path";
import type { Database, Statement } from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { UserError } from "@/lib/errors";
import * as schema from "./schema";
import { Sqlite } from "./sqlite";

/** An open database. `raw` for SQL (prepared statements), `orm` for drizzle. */
export interface Db {
  readonly raw: Database;
  readonly orm: BetterSQLite3Database<typeof schema>;
  readonly path: string;
  readonly readonly: boolean;
}

export type Row = Record<string, unknown>;
type Param = string | number | null | Buffer;

/** The database file the environment names. */
export function databasePath(env: Record<string, string | undefined> = process.env): string {
  return env.GONGKAI_DB || path.join("data", "gongkai.db");
}

/**
 * Opens an existing database of this program's schema. `:memory:` is empty and for `migrate`.
 * Throws UserError: missing, older or newer schema, another program's file, damaged, locked, not writable.
 */
export function openDatabase(file: string, options: { readonly?: boolean } = {}): Db {
  const db = openFile(file, options);
  try {
    const found = schemaVersion(db);
    if (found < schema.SCHEMA_VERSION)
      throw new UserError(found === 0 ? "database_missing" : "database_older", {
        path: file,
        found,
        known: schema.SCHEMA_VERSION,
      });
    return db;
  } catch (error) {
    db.raw.close();
    throw sayPlainly(error, file);
  }
}

/** Opens a file of any of our schemas, or, with `create`, a new one. Refuses files of other programs and of newer versions. */
export function openFile(file: string, options: { readonly?: boolean; create?: boolean } = {}): Db {
  const { readonly = false, create = false } = options;
  const inMemory = file === ":memory:";
  if (!inMemory && !create && !existsSync(file)) throw new UserError("database_missing", { path: file });
  let raw: Database | undefined;
  try {
    raw = new Sqlite(file, { readonly, fileMustExist: !create && !inMemory, timeout: 10_000 });
    const found = raw.pragma("user_version", { simple: true }) as number;
    const owner = raw.pragma("application_id", { simple: true }) as number;
    // The migrator's own table may be all there is, when the first run was interrupted.
    const isEmpty =
      raw
        .prepare("SELECT count(*) FROM sqlite_schema WHERE name NOT GLOB '__drizzle*' AND name NOT GLOB 'sqlite_*'")
        .pluck()
        .get() === 0;
    if (!isEmpty && owner !== schema.APPLICATION_ID) throw new UserError("database_foreign", { path: file });
    if (found > schema.SCHEMA_VERSION)
      throw new UserError("database_newer", { path: file, found, known: schema.SCHEMA_VERSION });
    if (!readonly) {
      raw.pragma("journal_mode = WAL");
      raw.pragma("synchronous = NORMAL");
    }
    raw.pragma("foreign_keys = ON");
    raw.pragma("temp_store = MEMORY");
    raw.pragma("cache_size = -32000");
    return { raw, orm: drizzle(raw, { schema }), path: file, readonly };
  } catch (error) {
    raw?.close();
    throw sayPlainly(error, file);
  }
}

/** Number of migrations the file has seen; 0 for an empty one. */
export function schemaVersion(db: Db): number {
  return db.raw.pragma("user_version", { simple: true }) as number;
}

/** SQLite's own complaints as something the user can act on; anything else unchanged. */
export function sayPlainly(error: unknown, file: string): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  if (error instanceof UserError || typeof code !== "string") return error;
  const detail = (error as Error).message;
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED"))
    return new UserError("database_locked", { path: file });
  if (code.startsWith("SQLITE_NOTADB")) return new UserError("database_foreign", { path: file });
  if (code.startsWith("SQLITE_CORRUPT")) return new UserError("database_damaged", { path: file, detail });
  if (code.startsWith("SQLITE_FULL") || code === "ENOSPC") return new UserError("disk_full", { path: file });
  if (/^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_IOERR|SQLITE_PERM|EACCES|EROFS|EPERM|ENOTDIR|EEXIST)/.test(code))
    return new UserError("database_unwritable", { path: file, detail });
  return error;
}

// ---------------------------------------------------------------- statements, prepared once per database

const prepared = new WeakMap<Database, Map<string, Statement>>();

/** The statement of that text, compiled at its first use. */
export function statement(db: Db, sql: string): Statement {
  let known = prepared.get(db.raw);
  if (!known) {
    known = new Map();
    prepared.set(db.raw, known);
  }
  let found = known.get(sql);
  if (!found) {
    found = db.raw.prepare(sql);
    known.set(sql, found);
  }
  return found;
}

/** All rows of a query. The caller names the row's type; it is the columns of the SELECT. */
export function all<T>(db: Db, sql: string, ...params: Param[]): T[] {
  return statement(db, sql).all(...params) as T[];
}

/** The first row, or undefined. */
export function get<T>(db: Db, sql: string, ...params: Param[]): T | undefined {
  return statement(db, sql).get(...params) as T | undefined;
}

/** Runs a change; the number of rows changed and the last row id. */
export function run(db: Db, sql: string, ...params: Param[]): { changes: number; id: number } {
  const done = statement(db, sql).run(...params);
  return { changes: done.changes, id: Number(done.lastInsertRowid) };
}

/** Everything inside happens, or nothing. Takes the write lock at once, so that two writers wait for each other instead of failing half-way. */
export function transaction<T>(db: Db, work: () => T): T {
  if (db.raw.inTransaction) return work();
  try {
    return db.raw.transaction(work).immediate();
  } catch (error) {
    throw sayPlainly(error, db.path);
  }
}
