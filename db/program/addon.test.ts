/** Which of the two lines of SQLite's addon a Node gets, and that this Node's lives through what the other aborts in. */
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { Sqlite } from "../sqlite";
import { addonFor } from "./addon.mjs";

test.each([
  ["20.9.0", "better-sqlite3"],
  ["20.20.2", "better-sqlite3"],
  ["22.0.0", "better-sqlite3-13"],
  ["24.21.0", "better-sqlite3-13"],
  ["26.1.0", "better-sqlite3-13"],
])("Node %s loads %s", (version, addon) => {
  expect(addonFor(version)).toBe(addon);
});

test("the addon that is used is that of this Node", async () => {
  const wanted = await import(addonFor(process.versions.node));
  expect(Sqlite).toBe(wanted.default);
});

test("statements and databases are cleared away without harm", () => {
  const code = `
    const D = require(${JSON.stringify(addonFor(process.versions.node))});
    let sum = 0;
    for (let i = 0; i < 300; i++) {
      const db = new D(":memory:");
      db.exec("CREATE TABLE t (a); INSERT INTO t VALUES (1), (2)");
      for (const row of db.prepare("SELECT a FROM t").iterate()) sum += row.a;
      if (i % 2) db.close();
      if (i % 50 === 0) gc();
    }
    setImmediate(() => { gc(); console.log(sum); });
  `;
  expect(execFileSync(process.execPath, ["--expose-gc", "-e", code], { encoding: "utf8" }).trim()).toBe("900");
});
