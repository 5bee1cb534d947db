// A browser for the tests: the system's Chromium if there is one, else Playwright's own download, else Debian's package.
import fs from "node:fs";
import { bin, root, StepError, step } from "./steps.mjs";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

const systemBrowser = () => process.env.CHROMIUM_PATH || (SYSTEM.find((p) => fs.existsSync(p)) ?? null);

async function playwrightBrowser() {
  const { chromium } = await import(new URL(`file://${root}/node_modules/@playwright/test/index.mjs`).href);
  return fs.existsSync(chromium.executablePath());
}

/** Makes sure a browser is there. Resolves to the path to set as CHROMIUM_PATH, or null when Playwright's own is used. */
export async function ensureBrowser() {
  const found = systemBrowser();
  if (found) return found;
  if (await playwrightBrowser()) return null;
  const download = await step(
    "Download a browser for the tests",
    process.execPath,
    [bin("@playwright/test", "cli.js"), "install", "--with-deps", "chromium"],
    {
      allowFailure: true,
    },
  );
  if (download.code === 0 && (await playwrightBrowser())) return null;
  if (process.platform === "linux" && fs.existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    await step("Update the package list", "apt-get", ["update", "-qq"]);
    await step(
      "Install Chromium and Chinese fonts",
      "apt-get",
      ["install", "-y", "-qq", "chromium", "fonts-noto-cjk"],
      {
        env: { DEBIAN_FRONTEND: "noninteractive" },
      },
    );
    const installed = systemBrowser();
    if (installed) return installed;
  }
  throw new StepError(
    "No browser for the tests: Playwright could not download one and none is installed. Install Chromium (and a Chinese font), or set CHROMIUM_PATH to a Chrome or Chromium, and run this again.",
  );
}
