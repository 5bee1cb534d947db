/** The site while there is no database it can read: every page says what is wrong and what to do, and works as soon as there is one. */
import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { failure } from "../lib/words/failure";
import { STATES_DATABASE, STATES_PORT } from "./playwright.config";

// One server for all states: what it cannot open it tries again with the next page, what it can open it keeps. So the good state comes last.
test.describe.configure({ mode: "serial" });

const PAGES = ["/", "/regions", "/compare", "/rankings", "/explore", "/reports", "/quality", "/methods"];
const site = `http://localhost:${STATES_PORT}`;
const root = path.resolve(__dirname, "..");
const make = (state: string) =>
  execFileSync(
    process.execPath,
    ["node_modules/tsx/dist/cli.mjs", "e2e/site/database-state.ts", state, STATES_DATABASE],
    {
      cwd: root,
    },
  );

const STATES: [state: string, told: keyof typeof failure.zh.database][] = [
  ["no file", "database_missing"],
  ["a schema that was never filled", "database_missing"],
  ["an earlier schema", "database_older"],
  ["a newer schema", "database_newer"],
  ["a database of another program", "database_foreign"],
  ["a file that is no database", "database_foreign"],
  ["a folder in its place", "database_unwritable"],
];

for (const [state, told] of STATES)
  test(`${state}: each page says it, in both languages`, async ({ page }) => {
    make(state);
    for (const route of PAGES) {
      await page.goto(site + route);
      await expect(page.locator("h1"), route).toHaveText(failure.zh.databaseTitle);
      await expect(page.locator("main"), route).toContainText(failure.zh.database[told]);
    }
    await page.goto(`${site}/?lang=en`);
    await expect(page.locator("main")).toContainText(failure.en.database[told]);
    await expect(page.getByRole("button", { name: failure.en.retry })).toBeVisible();
    // The head stays, so that one can still move about.
    await expect(page.getByRole("navigation").first()).toBeVisible();
  });

test("files for programs fail with a status, not with half a file", async ({ request }) => {
  make("no file");
  for (const route of ["/explore/data.csv", "/series.csv?series=requests_received", "/places.gz"])
    expect((await request.get(site + route)).status(), route).toBeGreaterThanOrEqual(500);
});

test("places and nothing else: trying again is enough, and every page says that there is nothing yet", async ({
  page,
}) => {
  // A database of all the places there are is made here, which takes a slow machine longer than any page.
  test.setTimeout(240_000);
  make("no file");
  await page.goto(site);
  await expect(page.locator("h1")).toHaveText(failure.zh.databaseTitle);
  make("places and nothing else");
  await page.getByRole("button", { name: failure.zh.retry }).click();
  await expect(page.locator("h1")).not.toHaveText(failure.zh.databaseTitle);
  const failed: string[] = [];
  page.on("pageerror", (error) => failed.push(error.message));
  for (const route of [...PAGES, "/regions/320600", "/?lang=en", "/quality?lang=en"]) {
    const answer = await page.goto(site + route);
    expect(answer?.status(), route).toBe(200);
    await expect(page.locator("h1"), route).toHaveCount(1);
    const text = await page.locator("main").innerText();
    expect(text, route).not.toMatch(/NaN|undefined|Infinity|null/);
    // No span of years from one year to itself.
    expect(text, route).not.toMatch(/(\d{4})[—–-]\1/);
  }
  expect(failed).toEqual([]);
});
