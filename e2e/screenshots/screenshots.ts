/**
 * npm run screenshots: every page of real and synthetic data, in both languages and themes, on phone, laptop and wide screen, whole length,
 * into `screenshots/<data>/<page>-<width>-<language>-<theme>.png`. Made to be looked at.
 * Words after the command keep only the pictures whose path holds them all: `npm run screenshots -- synthetic compare 360`.
 */
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { openDatabase } from "@/db/open";
import { databases } from "../site/databases";
import { type Route, routesOf } from "../site/routes";
import { root, serve } from "../site/serve";

const WIDTHS = [360, 1280, 1920];
const LANGUAGES = ["zh", "en"];
const THEMES = ["light", "dark"] as const;
const target = path.join(root, "screenshots");

interface Shot {
  file: string;
  address: string;
  width: number;
  theme: (typeof THEMES)[number];
}

function shots(data: string, routes: Route[], wanted: string[]): Shot[] {
  const out: Shot[] = [];
  for (const route of routes)
    for (const width of WIDTHS)
      for (const lang of LANGUAGES)
        for (const theme of THEMES) {
          const file = path.join(data, `${route.name}-${width}-${lang}-${theme}.png`);
          const address =
            lang === "zh" ? route.path : `${route.path}${route.path.includes("?") ? "&" : "?"}lang=${lang}`;
          if (wanted.every((word) => file.includes(word))) out.push({ file, address, width, theme });
        }
  return out;
}

async function take(browser: Browser, url: string, shot: Shot): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: shot.width, height: 900 },
    colorScheme: shot.theme,
    reducedMotion: "reduce",
    deviceScaleFactor: shot.width < 500 ? 2 : 1,
  });
  try {
    await page.goto(url + shot.address, { waitUntil: "networkidle" });
    // Rows far from the screen are not laid out; the picture shows the whole page.
    await page.addStyleTag({ content: "* { content-visibility: visible !important; }" });
    await page.screenshot({ path: path.join(target, shot.file), fullPage: true });
  } finally {
    await page.close();
  }
}

async function main(wanted: string[]): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || (existsSync("/usr/bin/chromium") ? "/usr/bin/chromium" : undefined),
    args: ["--no-sandbox", "--disable-background-networking", "--force-color-profile=srgb"],
  });
  let taken = 0;
  for (const [data, file] of Object.entries(await databases())) {
    const db = openDatabase(file, { readonly: true });
    const list = shots(data, routesOf(db), wanted);
    db.raw.close();
    if (list.length === 0) continue;
    mkdirSync(path.join(target, data), { recursive: true });
    const { url, stop } = await serve(file);
    try {
      for (const shot of list) {
        await take(browser, url, shot);
        process.stderr.write(`\r${++taken} ${shot.file}\u001b[K`);
      }
    } finally {
      stop();
    }
  }
  await browser.close();
  process.stderr.write(`\n${taken} pictures in ${path.relative(process.cwd(), target) || "."}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
