/**
 * npm run audit: every page of real and synthetic data × language × theme × width with axe (WCAG 2.2 AA and its best practices, targets of 24 px),
 * at 400 % zoom for what spills, and with the Tab key for focus that is unseen or hidden. Prints what it finds and fails where it finds any.
 * Words after the command keep only the pages whose name holds them: `npm run audit -- synthetic place`. The browser tests look at the diagonal.
 */
import { existsSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { chromium, type Page } from "@playwright/test";
import { openDatabase } from "@/db/open";
import { databases } from "../site/databases";
import { routesOf } from "../site/routes";
import { serve } from "../site/serve";
import { inLanguage } from "../site/test-routes";
import { focusFaults } from "./focus";

const LANGUAGES = ["zh", "en"] as const;
const THEMES = ["light", "dark"] as const;
const WIDTHS = [360, 1280, 1920];
/** A window of 1280 px enlarged to 400 %. */
const ZOOMED = 320;

/** All rules, or those of colour alone: nothing else depends on the theme. */
async function axe(page: Page, what: "all" | "colour"): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  const { violations } = await (what === "colour"
    ? builder.withRules(["color-contrast", "link-in-text-block"])
    : builder.options({ rules: { "target-size": { enabled: true } } })
  ).analyze();
  return violations.map(
    (v) =>
      `${v.id}: ${v.nodes
        .slice(0, 3)
        .map((n) => n.target.join(" "))
        .join(" · ")}`,
  );
}

const spill = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** All of one page in one language: what is wrong, each with where. */
async function faultsOf(page: Page, address: string): Promise<string[]> {
  const faults: string[] = [];
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(address, { waitUntil: "networkidle" });
  for (const theme of THEMES)
    for (const width of WIDTHS) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      for (const fault of await axe(page, theme === "light" ? "all" : "colour"))
        faults.push(`${width} ${theme} ${fault}`);
    }
  for (const width of [ZOOMED, ...WIDTHS]) {
    await page.setViewportSize({ width, height: 900 });
    const over = await spill(page);
    if (over > 0) faults.push(`${width} spills by ${over} px`);
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  for (const fault of await axe(page, "all")) faults.push(`forced colours ${fault}`);
  await page.emulateMedia({ forcedColors: "none" });
  for (const fault of await focusFaults(page)) faults.push(fault);
  return faults;
}

async function main(wanted: string[]): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || (existsSync("/usr/bin/chromium") ? "/usr/bin/chromium" : undefined),
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  let looked = 0;
  let found = 0;
  for (const [data, file] of Object.entries(await databases())) {
    const db = openDatabase(file, { readonly: true });
    const routes = routesOf(db).filter((r) => wanted.every((word) => `${data} ${r.name}`.includes(word)));
    db.raw.close();
    if (routes.length === 0) continue;
    const { url, stop } = await serve(file);
    const context = await browser.newContext();
    const page = await context.newPage();
    try {
      for (const route of routes)
        for (const lang of LANGUAGES) {
          const faults = await faultsOf(page, url + inLanguage(route.path, lang));
          looked += THEMES.length * WIDTHS.length;
          found += faults.length;
          process.stdout.write(`${faults.length === 0 ? "✓" : "✗"} ${data} ${route.name} ${lang}\n`);
          for (const fault of faults) process.stdout.write(`    ${fault}\n`);
        }
    } finally {
      await context.close();
      stop();
    }
  }
  await browser.close();
  if (looked === 0) throw new Error(`No page has a name with ${wanted.join(" and ")} in it.`);
  process.stdout.write(`\n${looked} views looked at, ${found} faults\n`);
  if (found > 0) process.exitCode = 1;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
