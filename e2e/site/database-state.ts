/** Puts a database into a state: `tsx e2e/site/database-state.ts STATE FILE`. For the test of what the site says while it can read none. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { registerKeys } from "@/db/keys";
import { setMeta } from "@/db/meta";
import { createDatabase } from "@/db/migrate";
import type { Db } from "@/db/open";
import { loadPlaces } from "@/db/places";
import { dictionaryVersion } from "@/db/prepare";
import { SCHEMA_VERSION } from "@/db/schema";
import { Sqlite } from "@/db/sqlite";

function database(file: string, change: (db: Db) => void): void {
  const db = createDatabase(file);
  change(db);
  // A file of its own, without a log beside it that a later state would find.
  db.raw.pragma("journal_mode = DELETE");
  db.raw.close();
}

const STATES: Record<string, (file: string) => void> = {
  "no file": () => {},
  "a schema that was never filled": (file) => database(file, () => {}),
  "an earlier schema": (file) => database(file, (db) => db.raw.pragma(`user_version = ${SCHEMA_VERSION - 1}`)),
  "a newer schema": (file) => database(file, (db) => db.raw.pragma(`user_version = ${SCHEMA_VERSION + 1}`)),
  "a database of another program": (file) => {
    const other = new Sqlite(file);
    other.exec("CREATE TABLE bookmarks (id INTEGER)");
    other.close();
  },
  "a file that is no database": (file) => writeFileSync(file, "单位,年份,收到申请数\n".repeat(200)),
  "a folder in its place": (file) => mkdirSync(file),
  "places and nothing else": (file) =>
    database(file, (db) => {
      registerKeys(db);
      loadPlaces(db);
      setMeta(db, "dictionary", dictionaryVersion());
    }),
};

const [state = "", file = ""] = process.argv.slice(2);
const make = STATES[state];
if (!make || file === "") throw new Error(`No state "${state}". There are: ${Object.keys(STATES).join(", ")}.`);
for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(file + end, { recursive: true, force: true });
mkdirSync(path.dirname(file), { recursive: true });
make(file);
