/** Every kind of chart is walked with the arrow keys and speaks what it comes to; the focus shows, and moves only where it is asked to. */
import { expect, test } from "@playwright/test";
import { LONG_RECORD } from "./site/test-routes";

const PLACES = "350000-z-pingtan,321300,320800,152200,350128,320813,321322,320831";

/** Charts drawn by the server: one live region speaks each point. */
const CHARTS = [
  ["line", LONG_RECORD, "#t-requests_received", /20\d\d 年.*件/],
  ["stack", "/", "#coverage", /\d{4}.*\d/],
  ["funnel", "/rankings?series=disclosure_rate", "#funnel", /%/],
  ["scatter", `/compare?places=${PLACES}&show=requests_received,disclosure_rate&view=scatter`, "#scatter", /\d/],
] as const;

for (const [kind, route, figure, words] of CHARTS)
  test(`a ${kind} is walked point by point`, async ({ page }) => {
    await page.goto(route);
    const face = page.locator(`${figure} [role=application]`).first();
    await face.focus();
    await page.keyboard.press("Home");
    const spoken = page.locator(`${figure} .chart [aria-live]`).first();
    await expect(spoken).toHaveText(words);
    const first = await spoken.innerText();
    await page.keyboard.press("End");
    await expect(spoken).not.toHaveText(first);
    await page.keyboard.press("ArrowLeft");
    await expect(spoken).toHaveText(/\S/);
    await expect(face).toBeFocused();
  });

test("small multiples speak the year in the panel that has the focus", async ({ page }) => {
  await page.goto(`/compare?places=${PLACES}&show=requests_received`);
  const panel = page.locator(".panel[role=application]").first();
  await panel.focus();
  await page.keyboard.press("End");
  await expect(page.locator(".multiples ~ [aria-live]").first()).toHaveText(/^20\d\d/);
});

test("a heat map speaks the cell walked to, with place, year and value or reason", async ({ page }) => {
  await page.goto("/regions/320000");
  await page.waitForFunction(() => "js" in document.documentElement.dataset);
  await page.locator("#heat .heat-box").focus();
  await page.keyboard.press("ArrowRight");
  const spoken = page.locator("#heat [aria-live]");
  await expect(spoken).toHaveText(/市 20\d\d 年：\S/);
  const first = await spoken.innerText();
  await page.keyboard.press("ArrowDown");
  await expect(spoken).not.toHaveText(first);
});

test("the coverage matrix moves the focus from the row's name into its years", async ({ page }) => {
  await page.goto("/quality?within=320600&level=county&scope=jurisdiction");
  await page.waitForFunction(() => "js" in document.documentElement.dataset);
  await page.locator("#matrix tbody th a").first().focus();
  await page.keyboard.press("ArrowRight");
  const cell = page.locator("#matrix tbody td :focus");
  await expect(cell).toHaveAttribute("aria-label", /20\d\d 年：\S/);
  await page.keyboard.press("ArrowDown");
  await expect(cell).toHaveAttribute("aria-label", /20\d\d 年：\S/);
});

test("tiles move the focus to the neighbour on the map, each named with its year and value", async ({ page }) => {
  await page.goto("/");
  await page.waitForFunction(() => "js" in document.documentElement.dataset);
  const from = page.locator("#tiles .tile a[tabindex='0']");
  await from.focus();
  const name = await from.getAttribute("aria-label");
  await page.keyboard.press("ArrowDown");
  const to = page.locator("#tiles .tile a:focus");
  await expect(to).toHaveAttribute("aria-label", /\d{4} 年：\S/);
  expect(await to.getAttribute("aria-label")).not.toBe(name);
});
