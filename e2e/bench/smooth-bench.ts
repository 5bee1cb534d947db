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
const CELLS = ".grid-scroll, .matrix, .heat-box, .multiples, .tiles, main";

export interface SmoothResult {
  route: string;
  cells: number;
  /** Longest task of each visit in milliseconds, shortest first; 0 where none was as long as {@link FELT}. */
  longest: number[];
}

/** A page, and what is pressed on it before anything is measured. */
export interface SmoothRoute extends Route {
  press?: string;
}

interface Visit {
  cells: number;
  longest: number;
}

type Watched = Window & { tasks: { start: number; length: number }[] };

const watch = () => {
  const page = window as unknown as Watched;
  page.tasks = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) page.tasks.push({ start: entry.startTime, length: entry.duration });
  }).observe({ type: "longtask", buffered: true });
};

/** Brings what is hovered and walked into view, and says where it stands. */
const intoView = (selector: string) => {
  const cells = document.querySelector(selector);
  cells?.scrollIntoView({ block: "nearest" });
  const { x = 0, y = 0, width = 0, height = 0 } = cells?.getBoundingClientRect() ?? {};
  return { x, y, width, height };
};

const intoFocus = (selector: string) => {
  const cells = document.querySelector<HTMLElement>(selector);
  (cells?.querySelector<HTMLElement>("[tabindex='0'], a") ?? cells)?.focus();
};

/**
 * As a reader would: down the page and up, across the cells in rows, then with the keys.
 * The page is asked by its own means: the program that drives the browser would search it for an element in tasks as long as those measured.
 */
async function gestures(page: Page): Promise<void> {
  for (const step of [...Array(14).fill(500), ...Array(14).fill(-500)]) {
    await page.mouse.wheel(0, step as number);
    await page.waitForTimeout(60);
  }
  const box = await page.evaluate(intoView, CELLS);
  for (let i = 0; i < 60; i++)
    await page.mouse.move(box.x + ((i * 37) % box.width), box.y + Math.min((i * 23) % box.height, 700));
  await page.evaluate(intoFocus, CELLS);
  for (const key of [...Array(12).fill("ArrowRight"), ...Array(12).fill("ArrowDown"), ...Array(6).fill("ArrowLeft")]) {
    await page.keyboard.press(key as string);
    await page.waitForTimeout(30);
  }
}

async function measure(page: Page, address: string, press?: string): Promise<Visit> {
  await page.goto(address, { waitUntil: "networkidle" });
  if (press) await page.locator(press).first().click();
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
  return { cells, longest: Math.max(0, ...felt) };
}

/** Each page, `runs` visits: the best is the page's own, the others are also what other programs did to the machine. */
export async function smoothBench(database: string, routes: readonly SmoothRoute[], runs = 5): Promise<SmoothResult[]> {
  const { url, stop } = await serve(database);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || (existsSync("/usr/bin/chromium") ? "/usr/bin/chromium" : undefined),
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  try {
    const out: SmoothResult[] = [];
    const all: SmoothRoute[] = [{ name: "empty", path: EMPTY }, ...routes];
    for (const route of all) {
      const visits: Visit[] = [];
      for (let i = 0; i < runs; i++) {
        const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
        await page.addInitScript(watch);
        const session = await page.context().newCDPSession(page);
        await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
        visits.push(await measure(page, url + route.path, route.press));
        await page.close();
      }
      const longest = visits.map((v) => v.longest).sort((a, b) => a - b);
      out.push({ route: route.name, cells: Math.max(...visits.map((v) => v.cells)), longest });
    }
    return out;
  } finally {
    await browser.close();
    stop();
  }
}
