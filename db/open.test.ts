import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { getTableColumns, getTableName, is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { UserError } from "@/lib/errors";
import { createDatabase } from "./migrate";
import { all, openDatabase, run, transaction } from "./open";
import * as schema from "./schema";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "gongkai-open-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  return "no error";
};

describe("a database is opened, or the user is told what to do", () => {
  test("a missing file is not created", () => {
    const file = path.join(folder, "none.db");
    expect(codeOf(() => openDatabase(file))).toBe("database_missing");
    expect(codeOf(() => openDatabase(file, { readonly: true }))).toBe("database_missing");
  });

  test("a text file, and another program's database, are refused and left alone", () => {
    const text = path.join(folder, "letter.db");
    writeFileSync(text, "Not a database at all, only words. ".repeat(100));
    expect(codeOf(() => openDatabase(text))).toBe("database_foreign");
    const other = path.join(folder, "other.db");
    const db = createDatabase(other);
    db.raw.pragma("application_id = 7");
    db.raw.close();
    expect(codeOf(() => openDatabase(other))).toBe("database_foreign");
    expect(codeOf(() => createDatabase(other))).toBe("database_foreign");
  });

  test("a file of a newer version is refused, with both numbers", () => {
    const file = path.join(folder, "newer.db");
    const db = createDatabase(file);
    db.raw.pragma(`user_version = ${schema.SCHEMA_VERSION + 3}`);
    db.raw.close();
    expect(codeOf(() => openDatabase(file))).toBe("database_newer");
    expect(() => openDatabase(file)).toThrow(new RegExp(`schema ${schema.SCHEMA_VERSION + 3}`));
  });

  test("a file whose first run stopped before the schema counts as missing", () => {
    const file = path.join(folder, "empty.db");
    writeFileSync(file, "");
    expect(codeOf(() => openDatabase(file))).toBe("database_missing");
    createDatabase(file).raw.close();
    expect(codeOf(() => openDatabase(file))).toBe("no error");
  });

  test("a path that cannot be a file is named", () => {
    writeFileSync(path.join(folder, "plain"), "x");
    expect(codeOf(() => createDatabase(path.join(folder, "plain", "deeper", "x.db")))).toBe("database_unwritable");
  });

  test("a second writer is told that the database is in use", () => {
    const file = path.join(folder, "busy.db");
    const first = createDatabase(file);
    const second = openDatabase(file);
    second.raw.pragma("busy_timeout = 20");
    first.raw.exec("BEGIN IMMEDIATE");
    expect(codeOf(() => transaction(second, () => run(second, "DELETE FROM load")))).toBe("database_locked");
    first.raw.exec("ROLLBACK");
    first.raw.close();
    second.raw.close();
  });

  test("creating twice changes nothing", () => {
    const file = path.join(folder, "deep", "er", "twice.db");
    createDatabase(file).raw.close();
    const again = createDatabase(file);
    expect(all(again, "SELECT count(*) AS n FROM unit")).toEqual([{ n: 1 }]);
    again.raw.close();
  });
});

describe("the migrations make what schema.ts describes", () => {
  const db = createDatabase(":memory:");
  const tables = Object.values(schema).flatMap((t): SQLiteTable[] => (is(t, SQLiteTable) ? [t] : []));

  test.each(tables.map((t) => [getTableName(t), t] as const))("%s", (name, table) => {
    const columns = all<{ name: string; type: string; notnull: number; pk: number }>(db, `PRAGMA table_info(${name})`);
    const described = Object.values(getTableColumns(table)).map((c) => [
      c.name,
      c.getSQLType().toUpperCase(),
      c.notNull,
    ]);
    expect(
      columns.map((c) => [c.name, c.type, c.notnull === 1 || (c.pk > 0 && c.type === "INTEGER" && c.notnull === 1)]),
    ).toEqual(described);
  });

  test("every table is STRICT, and those with a key of several columns are clustered by it", () => {
    const list = all<{ name: string; strict: number; wr: number }>(db, "PRAGMA table_list");
    for (const table of tables) {
      const row = list.find((r) => r.name === getTableName(table));
      const keys = all<{ pk: number }>(db, `PRAGMA table_info(${getTableName(table)})`).filter((c) => c.pk > 0).length;
      expect(row?.strict, row?.name).toBe(1);
      expect(row?.wr === 1, row?.name).toBe(keys > 1 || row?.name === "meta");
    }
  });

  test("the schema's number is the number of migrations", () => {
    expect(all(db, "SELECT count(*) AS n FROM __drizzle_migrations")).toEqual([{ n: schema.SCHEMA_VERSION }]);
    expect(db.raw.pragma("user_version", { simple: true })).toBe(schema.SCHEMA_VERSION);
    expect(db.raw.pragma("application_id", { simple: true })).toBe(schema.APPLICATION_ID);
  });
});
