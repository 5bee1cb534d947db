// npm test: lint, types, unit and golden tests, then browser tests against the production build. Ends in a line of counts.
import fs from "node:fs";
import path from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { bin, build, cacheDir, guarded, install, requireNode, step } from "./steps.mjs";

const total = { passed: 0, failed: 0, skipped: 0 };
const count = (passed, failed, skipped = 0) => {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
};

async function single(title, command, args) {
  const { code } = await step(title, command, args, { show: true, allowFailure: true });
  count(code === 0 ? 1 : 0, code === 0 ? 0 : 1);
}

const readJson = (file) => {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch {
    return null;
  }
};

async function unit() {
  const file = path.join(cacheDir, "unit.json");
  fs.rmSync(file, { force: true });
  const { code } = await step(
    "Unit, property and golden tests",
    process.execPath,
    [
      bin("vitest", "vitest.mjs"),
      "run",
      "--config",
      "e2e/vitest.config.mts",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ],
    { show: true, allowFailure: true },
  );
  const result = readJson(file);
  if (!result) count(0, 1);
  else {
    count(result.numPassedTests, result.numFailedTests, result.numPendingTests + result.numTodoTests);
    // A file that does not even load has no failed test to count.
    if (code !== 0 && result.numFailedTests === 0) count(0, 1);
  }
}

async function browser() {
  const file = path.join(cacheDir, "browser.json");
  fs.rmSync(file, { force: true });
  const chromium = await ensureBrowser();
  const { code } = await step(
    "Browser tests",
    process.execPath,
    [bin("@playwright/test", "cli.js"), "test", "--config", "e2e/playwright.config.ts"],
    {
      show: true,
      allowFailure: true,
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file, ...(chromium ? { CHROMIUM_PATH: chromium } : {}) },
    },
  );
  const stats = readJson(file)?.stats;
  if (!stats) count(0, 1);
  else {
    count(stats.expected + stats.flaky, stats.unexpected, stats.skipped);
    if (code !== 0 && stats.unexpected === 0) count(0, 1);
  }
}

await guarded(async () => {
  requireNode();
  fs.mkdirSync(cacheDir, { recursive: true });
  await install();
  await single("Lint", process.execPath, [bin("@biomejs/biome", "bin/biome"), "check", "."]);
  await single("Types", process.execPath, [bin("typescript", "bin/tsc"), "--noEmit"]);
  await unit();
  await build();
  await browser();
  process.stdout.write(
    `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}\n`,
  );
  if (total.failed > 0) process.exitCode = 1;
});
