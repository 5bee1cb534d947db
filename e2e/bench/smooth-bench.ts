/**
 * Long tasks while pages of hundreds of cells are scrolled, hovered and walked with the arrow keys, on a processor slowed four times, beside the
 * same gestures on the smallest page of the build. What the empty page shows too is the browser's and the machine's own.
 */
import { existsSync } from "node:fs";
import { chromium, type Page } from "@playwright/test";
import type { Route } from "../site/routes";
import { EMPTY, serve } from "../site/serve";

const SLOWER = 4;
/** A task longer than this many milliseconds is felt. */
export const FELT = 50;
/** What is hovered and walked: the first of these the page holds. */
const CELLS = ".matrix, .heat-box, .multiples, .grid-scroll, .tiles, main";

export interface SmoothResult {
  route: string;
  cells: number;
  /** Longest task in milliseconds; 0 where none was as long as {@link FELT}. */
  longest: number;
  felt: number;
}

type Watched = Window & { tasks: { start: number; length: number }[] };

const watch = () => {
  const page = window as unknown as Watched;
  page.tasks = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) page.tasks.push({ start: entry.startTime, length: entry.duration });
  }).observe({ type: "longtask", buffered: true });
};

/** As a reader would: down the page and up, across the cells in rows, then with the keys. */
async function gestures(page: Page): Promise<void> {
  const cells = page.locator(CELLS).first();
  for (const step of [...Array(14).fill(500), ...Array(14).fill(-500)]) {
    await page.mouse.wheel(0, step as number);
    await page.waitForTimeout(60);
  }
  await cells.scrollIntoViewIfNeeded();
  const box = await cells.boundingBox();
  if (box)
    for (let i = 0; i < 60; i++)
      await page.mouse.move(box.x + ((i * 37) % box.width), box.y + Math.min((i * 23) % box.height, 700));
  await cells
    .locator("[tabindex='0'], a")
    .or(cells)
    .first()
    .focus()
    .catch(() => undefined);
  for (const key of [...Array(12).fill("ArrowRight"), ...Array(12).fill("ArrowDown"), ...Array(6).fill("ArrowLeft")]) {
    await page.keyboard.press(key as string);
    await page.waitForTimeout(30);
  }
}

async function measure(page: Page, address: string): Promise<Omit<SmoothResult, "route">> {
  await page.goto(address, { waitUntil: "networkidle" });
  // What follows is no longer loading.
  await page.waitForTimeout(1500);
  const from = await page.evaluate(() => performance.now());
  await gestures(page);
  await page.waitForTimeout(300);
  const felt = await page.evaluate(
    (start) => (window as unknown as Watched).tasks.filter((t) => t.start > start).map((t) => t.length),
    from,
  );
  const cells = await page.locator(CELLS).first().locator("td, [role=cell], .panel, .tile").count();
  return { cells, longest: Math.max(0, ...felt), felt: felt.length };
}

/** Each page, the best of `runs` visits: what another program did to the machine is not the page's. */
export async function smoothBench(database: string, routes: readonly Route[], runs = 3): Promise<SmoothResult[]> {
  const { url, stop } = await serve(database);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || (existsSync("/usr/bin/chromium") ? "/usr/bin/chromium" : undefined),
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  try {
    const out: SmoothResult[] = [];
    for (const route of [{ name: "empty", path: EMPTY }, ...routes]) {
      const visits: Omit<SmoothResult, "route">[] = [];
      for (let i = 0; i < runs; i++) {
        const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
        await page.addInitScript(watch);
        const session = await page.context().newCDPSession(page);
        await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
        visits.push(await measure(page, url + route.path));
        await page.close();
      }
      out.push({ route: route.name, ...visits.sort((a, b) => a.longest - b.longest)[0]! });
    }
    return out;
  } finally {
    await browser.close();
    stop();
  }
}
