/** Every page, in both languages and themes, on phone, laptop and wide screen: sound, accessible, nothing spilling. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const LONG_RECORD = "/regions/z-pingtan";
const ROUTES = [
  "/",
  "/regions",
  "/regions/320000",
  LONG_RECORD,
  "/compare",
  "/compare?places=z-pingtan,321300&show=requests_received",
  "/explore",
  "/explore?in=320000,-320600&rows=unit",
  "/quality",
  "/quality?within=320600&level=county&scope=jurisdiction&year=2020",
  "/rankings",
  "/rankings?series=disclosure_rate",
  "/reports",
  "/reports/1",
  "/methods",
  "/no-such-page",
];

/** Collects what the browser complains about. */
function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !/404 \(Not Found\)/.test(message.text())) found.push(message.text());
  });
  page.on("pageerror", (error) => found.push(error.message));
  return found;
}

const withLanguage = (route: string, lang: string) =>
  lang === "zh" ? route : `${route}${route.includes("?") ? "&" : "?"}lang=en`;

for (const lang of ["zh", "en"]) {
  for (const theme of ["light", "dark"] as const) {
    for (const route of ROUTES) {
      test(`${route} in ${lang}, ${theme}: one heading, right language, no complaint, axe finds nothing`, async ({
        page,
      }) => {
        const found = complaints(page);
        await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(withLanguage(route, lang));
        await expect(page.locator("h1")).toHaveCount(1);
        await expect(page.locator("html")).toHaveAttribute("lang", lang === "zh" ? "zh-CN" : "en");
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(
            (v) =>
              `${v.id}: ${v.nodes
                .map((n) => n.target.join(" "))
                .slice(0, 3)
                .join(" · ")}`,
          ),
        ).toEqual([]);
        expect(found).toEqual([]);
      });
    }
  }
}

for (const width of [360, 1920]) {
  for (const route of ROUTES) {
    test(`${route} at ${width} px: nothing spills over the edge`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(route);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
    });
  }
}

test("English pages hold no Chinese sentence of the site's own", async ({ page }) => {
  for (const route of ["/", "/compare", "/methods", "/reports"]) {
    await page.goto(withLanguage(route, "en"));
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
  await expect(page.getByText("year=1066")).toBeVisible();
  await expect(page.locator("#ranking")).toBeVisible();
});

test("an old code leads to the place under its newest code", async ({ page }) => {
  await page.goto("/regions/320684");
  await expect(page).toHaveURL(/\/regions\/320614/);
  await expect(page.locator("h1")).toContainText("海门");
});
