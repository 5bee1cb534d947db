/** Every page, in both languages and themes, on phone, laptop and wide screen: sound, accessible, nothing spilling. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { inLanguage, LONG_RECORD, ROUTES } from "./site/test-routes";

/** Collects what the browser complains about. */
function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !/404 \(Not Found\)/.test(message.text())) found.push(message.text());
  });
  page.on("pageerror", (error) => found.push(error.message));
  return found;
}

/** Pixels the page is wider than the window: what a reader would have to scroll sideways for. */
const spill = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    (v) =>
      `${v.id}: ${v.nodes
        .slice(0, 3)
        .flatMap((n) => n.target)
        .join(" · ")}`,
  );
}

// One visit looks at all widths and both themes, because the visit costs more than the look.
for (const lang of ["zh", "en"]) {
  for (const route of ROUTES) {
    test(`${route} in ${lang}: one heading, right language, no complaint, nothing spills, axe finds nothing`, async ({
      page,
    }) => {
      // Six looks at a tree of thousands of places take axe most of a minute on a small machine.
      test.setTimeout(180_000);
      const found = complaints(page);
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(inLanguage(route, lang));
      await expect(page.locator("h1")).toHaveCount(1);
      await expect(page.locator("html")).toHaveAttribute("lang", lang === "zh" ? "zh-CN" : "en");
      expect(await axe(page), "1280, light").toEqual([]);
      // 320 px: a window of 1280 px enlarged to 400 %.
      for (const width of [1920, 360, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await spill(page), `${width} px`).toBeLessThanOrEqual(0);
      }
      await page.setViewportSize({ width: 360, height: 800 });
      await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
      expect(await axe(page), "360, dark").toEqual([]);
      expect(found).toEqual([]);
    });
  }
}

test("text set wider by the reader stays within its page", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const route of ["/", LONG_RECORD, "/compare", "/rankings?series=disclosure_rate", "/quality", "/methods"]) {
    await page.goto(inLanguage(route, "en"));
    // The distances of WCAG 1.4.12.
    await page.addStyleTag({
      content:
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
    });
    expect(await spill(page), route).toBeLessThanOrEqual(0);
  }
});

test("colours the reader's system forces leave every series and bar visible", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/");
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const bar = page.locator("#ranking .bar").first();
  await expect(bar).toBeVisible();
  expect(await bar.evaluate((node) => getComputedStyle(node).backgroundColor)).not.toBe(ground);
});

test("English pages hold no Chinese sentence of the site's own", async ({ page }) => {
  for (const route of ["/", "/compare", "/methods", "/reports"]) {
    await page.goto(inLanguage(route, "en"));
    const headings = await page.locator("h1, h2, h3, nav a, summary, button").allInnerTexts();
    // Place names are in pinyin; words of reports are quoted with lang="zh-CN".
    const chinese = await page
      .locator("h1:not([lang]) , h2, nav a, button")
      .evaluateAll((nodes) =>
        nodes
          .filter(
            (n) =>
              !n.closest("[lang='zh-CN']:not(html)") &&
              !n.querySelector("[lang='zh-CN']") &&
              /[\u4e00-\u9fff]{4,}/.test(n.textContent ?? ""),
          )
          .map((n) => n.textContent),
      );
    expect(headings.length).toBeGreaterThan(0);
    expect(chinese, route).toEqual([]);
  }
});

test("conditions the site does not understand are named, and the page still shows", async ({ page }) => {
  await page.goto("/?year=1066&level=galaxy");
  await expect(page.getByText("year=1066").first()).toBeVisible();
  await expect(page.locator("#ranking")).toBeVisible();
});

test("an old code leads to the place under its newest code", async ({ page }) => {
  await page.goto("/regions/320684");
  await expect(page).toHaveURL(/\/regions\/320614/);
  await expect(page.locator("h1")).toContainText("海门");
});
