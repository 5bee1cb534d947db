/** Charts enlarged: what loads and when, the dialog by hand and by keys, lines, zoom, sources, in both themes, languages and on a phone. */
import { gzipSync } from "node:zlib";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { inLanguage, LONG_RECORD, ROUTES } from "./site/test-routes";

const FIGURE = "t-requests_received";
const COMPARED = "/compare?places=z-pingtan,321300&show=requests_received&view=lines";
const MULTIPLES = ROUTES.find((r) => r.includes("show=requests_received,disclosure_rate"))!;

const awake = (page: Page) => page.waitForFunction(() => "js" in document.documentElement.dataset);
const dialogOf = (page: Page) => page.locator("dialog.enlarged");
const buttonOf = (page: Page, id: string) => page.locator(`[id="${id}"] [data-enlarge]`);
const yearsIn = async (dialog: Locator) =>
  (await dialog.locator("svg text").allTextContents()).filter((t) => /^20\d\d$/.test(t)).length;

async function open(page: Page, id: string): Promise<Locator> {
  const button = buttonOf(page, id);
  // As a reader would who comes to a folded part.
  await button.evaluate((node) => {
    for (let at = node.parentElement?.closest("details"); at; at = at.parentElement?.closest("details")) at.open = true;
  });
  await button.click();
  const dialog = dialogOf(page);
  await expect(dialog.locator("svg text").first()).toBeVisible();
  await expect(dialog.getByRole("button", { name: /^(关闭|Close)$/ })).toBeVisible();
  return dialog;
}

/** Scripts that hold ECharts, with their size as it travels. */
function watchScripts(page: Page): { url: string; size: number }[] {
  const found: { url: string; size: number }[] = [];
  page.on("response", async (r) => {
    if (!/\.js(\?|$)/.test(r.url())) return;
    const body = await r.body();
    if (/zrender|ZRender/.test(body.toString("utf8"))) found.push({ url: r.url(), size: gzipSync(body).length });
  });
  return found;
}

test("no chart library is asked for before a figure is enlarged, and all of it is at most 220 kB", async ({ page }) => {
  const scripts = watchScripts(page);
  await page.goto(LONG_RECORD);
  await awake(page);
  const face = page.locator(`#${FIGURE} .chart-face`);
  await face.hover();
  await face.focus();
  await page.keyboard.press("End");
  await expect(page.locator(".stop-words")).toHaveText(/^20\d\d 年/);
  await page.waitForLoadState("networkidle");
  expect(scripts).toEqual([]);
  await open(page, FIGURE);
  await expect.poll(() => scripts.length).toBeGreaterThan(0);
  const sum = scripts.reduce((all, s) => all + s.size, 0);
  expect(sum / 1024, scripts.map((s) => `${s.url} ${s.size}`).join("\n")).toBeLessThanOrEqual(220);
});

for (const route of ROUTES.filter((r) => !/embed=|no-such/.test(r)))
  test(`every chart of ${route} can be enlarged`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(route);
    await awake(page);
    const ids = await page
      .locator(".figure:has(.chart-drawn)")
      .evaluateAll((nodes) => nodes.filter((n) => n.querySelector("[data-enlarge]") !== null).map((n) => n.id));
    const drawn = await page.locator(".figure:has(.chart-drawn)").count();
    expect(ids.length).toBe(drawn);
    for (const id of [...ids.slice(0, 2), ...ids.slice(-1)]) {
      const dialog = await open(page, id);
      expect((await dialog.locator("#enlarged-words").innerText()).length, id).toBeGreaterThan(8);
      await expect(dialog.getByRole("heading")).not.toBeEmpty();
      await page.keyboard.press("Escape");
      await expect(dialog).toHaveCount(0);
      await expect(buttonOf(page, id)).toBeFocused();
    }
  });

test("a line is switched off and on again, and its words with it", async ({ page }) => {
  await page.goto(COMPARED);
  await awake(page);
  const dialog = await open(page, "c-requests_received");
  const entries = dialog.getByRole("group").getByRole("button");
  await expect(entries).toHaveCount(2);
  const name = (await entries.first().innerText()).replace(/^A\s*/, "");
  const named = dialog.locator("svg text", { hasText: `A ${name.slice(0, 4)}` });
  await expect(named).toHaveCount(1);
  await entries.first().click();
  await expect(entries.first()).toHaveAttribute("aria-pressed", "false");
  await expect(named).toHaveCount(0);
  await dialog.getByRole("application").focus();
  await page.keyboard.press("End");
  await expect(dialog.locator("[aria-live]")).not.toContainText(name);
  await entries.first().click();
  await expect(named).toHaveCount(1);
});

test("the years zoom by wheel and by buttons, and all come back", async ({ page }) => {
  await page.goto(LONG_RECORD);
  await awake(page);
  const dialog = await open(page, FIGURE);
  const all = await yearsIn(dialog);
  const chart = (await dialog.getByRole("application").boundingBox())!;
  await page.mouse.move(chart.x + chart.width / 2, chart.y + chart.height / 3);
  await page.mouse.wheel(0, -400);
  await expect.poll(() => yearsIn(dialog)).toBeLessThan(all);
  await expect(dialog.locator("output")).toHaveText(/^20\d\d—20\d\d 年$/);
  await dialog.getByRole("button", { name: "全部" }).click();
  await expect.poll(() => yearsIn(dialog)).toBe(all);
  await dialog.getByRole("button", { name: "放大" }).click();
  await expect.poll(() => yearsIn(dialog)).toBeLessThan(all);
});

test("with keys alone: opened, walked, zoomed, its source opened", async ({ page }) => {
  await page.goto(LONG_RECORD);
  await awake(page);
  await buttonOf(page, FIGURE).focus();
  await page.keyboard.press("Enter");
  const dialog = dialogOf(page);
  const chart = dialog.getByRole("application");
  await expect(chart.locator("svg text").first()).toBeVisible();
  const reach = async (aim: Locator) => {
    for (let i = 0; i < 12 && !(await aim.evaluate((n) => n === document.activeElement)); i++)
      await page.keyboard.press("Tab");
    await expect(aim).toBeFocused();
  };
  await reach(dialog.getByRole("button", { name: "放大" }));
  const all = await yearsIn(dialog);
  await page.keyboard.press("Enter");
  await expect.poll(() => yearsIn(dialog)).toBeLessThan(all);
  // The focus stays inside, round and round.
  await reach(chart);
  await page.keyboard.press("Home");
  await expect(dialog.locator("[aria-live]")).toHaveText(/^20\d\d 年.*件/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#c-\d+|\/reports\//);
});

test("a click on a point opens its source", async ({ page }) => {
  await page.goto(LONG_RECORD);
  await awake(page);
  const dialog = await open(page, FIGURE);
  // The points of a single line are the only marks in its colour.
  const point = dialog
    .locator("svg path[fill='var(--s1)'], svg path[stroke='var(--s1)'][fill='var(--ground)']")
    .first();
  const box = (await point.boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page).toHaveURL(/#c-\d+|\/reports\//);
});

test("a comparison in panels is enlarged as one chart of all its places", async ({ page }) => {
  await page.goto(MULTIPLES);
  await awake(page);
  const places = await page.locator("[id='c-requests_received'] .panel").count();
  test.skip(places === 0, "drawn as lines");
  const dialog = await open(page, "c-requests_received");
  await expect(dialog.getByRole("group").getByRole("button")).toHaveCount(places);
});

test("without script there is nothing to press; without the server the page says so", async ({ page, browser }) => {
  await page.goto(LONG_RECORD);
  const bare = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await bare.goto(page.url());
  await expect(bare.locator("[data-enlarge]").first()).toBeHidden();
  await awake(page);
  await page.route("**/*", (route) => route.abort("connectionrefused"));
  await buttonOf(page, FIGURE).click();
  await expect(page.locator("#reach")).toBeVisible();
  await expect(dialogOf(page)).toHaveCount(0);
});

for (const lang of ["zh", "en"] as const)
  for (const colorScheme of ["light", "dark"] as const)
    for (const width of [360, 1280])
      test(`nothing bars anyone from the dialog: ${lang}, ${colorScheme}, ${width}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await page.goto(inLanguage(COMPARED, lang));
        await awake(page);
        const dialog = await open(page, "c-requests_received");
        const wide = await dialog.evaluate((node) => node.scrollWidth - node.clientWidth);
        expect(wide).toBeLessThanOrEqual(0);
        const { violations } = await new AxeBuilder({ page }).include("dialog.enlarged").analyze();
        expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`)).toEqual([]);
      });
