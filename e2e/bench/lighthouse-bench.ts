/**
 * Lighthouse (desktop preset) on every kind of page, median of three runs. It lives in a folder of its own (`lighthouse/package.json`) and is
 * installed from its lock file the first time it is asked for.
 */
import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import type { Route } from "../site/routes";
import { serve } from "../site/serve";
import { median } from "./measure";

const RUNS = 3;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Category = (typeof CATEGORIES)[number];
export interface LighthouseResult {
  route: string;
  /** 0 to 100, median of the runs. */
  scores: Record<Category, number>;
  /** Audits below full marks in the last run, the reason for what is missing. */
  short: string[];
}

const home = path.join(import.meta.dirname, "lighthouse");
const program = path.join(home, "node_modules/lighthouse/cli/index.js");

function install(): void {
  if (existsSync(program)) return;
  process.stderr.write("Installing Lighthouse …\n");
  execFileSync(process.platform === "win32" ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: home,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string }>;
}

function lighthouse(address: string, browser: string, file: string): Promise<Report> {
  const args = [
    program,
    address,
    "--preset=desktop",
    "--quiet",
    "--output=json",
    `--output-path=${file}`,
    `--only-categories=${CATEGORIES.join(",")}`,
    "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking",
  ];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      args,
      { env: { ...process.env, CHROME_PATH: browser }, timeout: 120_000 },
      (error, _out, err) => {
        if (error)
          reject(new Error(`Lighthouse failed on ${address}: ${err.trim().split("\n").pop() ?? error.message}`));
        else resolve(JSON.parse(readFileSync(file, "utf8")) as Report);
      },
    );
  });
}

function shortcomings(report: Report): string[] {
  const weighed = Object.values(report.categories).flatMap((c) => c.auditRefs.filter((a) => a.weight > 0));
  return weighed.flatMap(({ id }) => {
    const audit = report.audits[id];
    return audit && audit.score !== null && audit.score < 0.9 ? [`${id} ${audit.score}`] : [];
  });
}

/** Scores of each route of a database, the production build served on this machine's loopback. */
export async function lighthouseBench(database: string, routes: readonly Route[]): Promise<LighthouseResult[]> {
  install();
  const browser =
    process.env.CHROMIUM_PATH || (existsSync("/usr/bin/chromium") ? "/usr/bin/chromium" : chromium.executablePath());
  const folder = mkdtempSync(path.join(os.tmpdir(), "gongkai-lighthouse-"));
  const { url, stop } = await serve(database);
  try {
    const out: LighthouseResult[] = [];
    for (const route of routes) {
      const reports: Report[] = [];
      for (let i = 0; i < RUNS; i++)
        reports.push(await lighthouse(url + route.path, browser, path.join(folder, "report.json")));
      const scores = Object.fromEntries(
        CATEGORIES.map((c) => [c, median(reports.map((r) => Math.round((r.categories[c]?.score ?? 0) * 100)))]),
      ) as Record<Category, number>;
      out.push({ route: route.name, scores, short: shortcomings(reports[RUNS - 1] as Report) });
      process.stderr.write(`  ${route.name} ${Object.values(scores).join(" ")}\n`);
    }
    return out;
  } finally {
    stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
