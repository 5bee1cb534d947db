import path from "node:path";
import { defineConfig } from "@playwright/test";

/**
 * The tests run on databases of their own, each with a server and a port: this one for the bundled figures, `port + 1000` for the synthetic
 * province, `STATES_PORT` = `port + 2000` for a database in every state.
 */
const port = Number(process.env.GONGKAI_TEST_PORT ?? 3123);
const root = path.resolve(__dirname, "..");
const database = path.join(root, ".cache", "browser-tests.db");

/** Chromium asks the network for its own services at start; a closed machine must not wait for that. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A small synthetic province, for what the bundled figures are too few to answer. */
const questions = path.join(root, ".cache", "questions.db");

/** A database that a test puts into every state there is, and the port of the server that is to read it. */
export const STATES_DATABASE = path.join(root, ".cache", "states.db");
export const STATES_PORT = port + 2000;

/** The production build on a database that `made` makes first; it is up when `page` answers. */
const server = (file: string, at: number, made: string, page = "methods") => ({
  command: `node node_modules/tsx/dist/cli.mjs ${made} && node node_modules/next/dist/bin/next start -p ${at} -H localhost`,
  cwd: root,
  env: { GONGKAI_DB: file, NEXT_TELEMETRY_DISABLED: "1" },
  url: `http://localhost:${at}/${page}`,
  timeout: 300_000,
  reuseExistingServer: false,
  gracefulShutdown: { signal: "SIGTERM" as const, timeout: 5_000 },
});

export default defineConfig({
  testDir: __dirname,
  testMatch: "**/*.spec.ts",
  outputDir: path.join(root, "test-results"),
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  retries: 0,
  timeout: 60_000,
  // A machine that does something else beside answers late; the questions hold their own ten seconds.
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json"]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    trace: "retain-on-failure",
    launchOptions: { executablePath: process.env.CHROMIUM_PATH || undefined, args },
  },
  projects: [
    { name: "real" },
    { name: "synthetic", testMatch: "**/questions/*.spec.ts", use: { baseURL: `http://localhost:${port + 1000}` } },
  ],
  webServer: [
    server(database, port, "db/cli/main.ts prepare"),
    server(questions, port + 1000, "e2e/site/small-synthetic.ts"),
    server(STATES_DATABASE, STATES_PORT, `e2e/site/database-state.ts "no file" "${STATES_DATABASE}"`, "bench-empty"),
  ],
});
