/** The site while there is no database it can read: every page says what is wrong and what to do, and works as soon as there is one. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import Sqlite from "better-sqlite3";
import { registerKeys } from "@/db/keys";
import { setMeta } from "@/db/meta";
import { createDatabase } from "@/db/migrate";
import { loadPlaces } from "@/db/places";
import { dictionaryVersion } from "@/db/prepare";
import { SCHEMA_VERSION } from "@/db/schema";
import { failure } from "@/lib/words/failure";
import { serve } from "./site/serve";

// One server for all states: what it cannot open it tries again with the next page, what it can open it keeps. So the last state is the good one.
test.describe.configure({ mode: "serial" });

const PAGES = ["/", "/regions", "/compare", "/rankings", "/explore", "/reports", "/quality", "/methods"];
const folder = mkdtempSync(path.join(tmpdir(), "gongkai-states-"));
const file = path.join(folder, "gongkai.db");
let site: Awaited<ReturnType<typeof serve>>;

test.beforeAll(async () => {
  site = await serve(file);
});
test.afterAll(() => {
  site?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const remove = () => {
  for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { recursive: true, force: true });
};
const database = (change: (db: ReturnType<typeof createDatabase>) => void) => {
  remove();
  const db = createDatabase(file);
  change(db);
  // A file of its own, without a log beside it that a later state would find.
  db.raw.pragma("journal_mode = DELETE");
  db.raw.close();
};

type State = keyof typeof failure.zh.database;
const STATES: { what: string; make: () => void; told: State }[] = [
  { what: "no file", make: remove, told: "database_missing" },
  { what: "a schema that was never filled", make: () => database(() => {}), told: "database_missing" },
  {
    what: "an earlier schema",
    make: () => database((db) => db.raw.pragma(`user_version = ${SCHEMA_VERSION - 1}`)),
    told: "database_older",
  },
  {
    what: "a newer schema",
    make: () => database((db) => db.raw.pragma(`user_version = ${SCHEMA_VERSION + 1}`)),
    told: "database_newer",
  },
  {
    what: "a database of another program",
    make: () => {
      remove();
      const other = new Sqlite(file);
      other.exec("CREATE TABLE bookmarks (id INTEGER)");
      other.close();
    },
    told: "database_foreign",
  },
  {
    what: "a file that is no database",
    make: () => {
      remove();
      writeFileSync(file, "单位,年份,收到申请数\n".repeat(200));
    },
    told: "database_foreign",
  },
  {
    what: "a folder in its place",
    make: () => {
      remove();
      mkdirSync(file);
    },
    told: "database_unwritable",
  },
];

for (const { what, make, told } of STATES)
  test(`${what}: each page says it, in both languages`, async ({ page }) => {
    make();
    for (const route of PAGES) {
      await page.goto(site.url + route);
      await expect(page.locator("h1"), route).toHaveText(failure.zh.databaseTitle);
      await expect(page.locator("main"), route).toContainText(failure.zh.database[told]);
    }
    await page.goto(`${site.url}/?lang=en`);
    await expect(page.locator("main")).toContainText(failure.en.database[told]);
    await expect(page.getByRole("button", { name: failure.en.retry })).toBeVisible();
    // The head stays, so that one can still move about.
    await expect(page.getByRole("navigation").first()).toBeVisible();
  });

test("files for programs fail with a status, not with half a file", async ({ request }) => {
  remove();
  for (const route of ["/explore/data.csv", "/series.csv?series=requests_received", "/places.gz"]) {
    const answer = await request.get(site.url + route);
    expect(answer.status(), route).toBeGreaterThanOrEqual(500);
  }
});

test("a database with places and nothing else: every page says that there is nothing yet", async ({ page }) => {
  await page.goto(site.url);
  await expect(page.locator("h1")).toHaveText(failure.zh.databaseTitle);
  database((db) => {
    registerKeys(db);
    loadPlaces(db);
    setMeta(db, "dictionary", dictionaryVersion());
  });
  await page.getByRole("button", { name: failure.zh.retry }).click();
  await expect(page.locator("h1")).not.toHaveText(failure.zh.databaseTitle);
  const failed: string[] = [];
  page.on("pageerror", (error) => failed.push(error.message));
  for (const route of [...PAGES, "/regions/320600", "/?lang=en", "/quality?lang=en"]) {
    const answer = await page.goto(site.url + route);
    expect(answer?.status(), route).toBe(200);
    await expect(page.locator("h1"), route).toHaveCount(1);
    const text = await page.locator("main").innerText();
    expect(text, route).not.toMatch(/NaN|undefined|Infinity|null/);
    // No span of years from one year to itself.
    expect(text, route).not.toMatch(/(\d{4})[—–-]\1/);
  }
  expect(failed).toEqual([]);
});
