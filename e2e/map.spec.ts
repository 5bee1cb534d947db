/** Places as tiles and as a map: the year moves without a new page, the arrow keys walk, and without script all is links. */
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

test("moving the year changes tiles, headline and address, and loads no page", async ({ page }) => {
  await page.goto("/");
  const board = page.locator("#tiles");
  const slider = board.getByRole("slider");
  await expect(slider).toBeVisible();
  const before = await board.locator(".board-head").innerText();
  const tiles = () => board.locator(".tile").evaluateAll((list) => list.map((li) => li.className).join());
  const tilesBefore = await tiles();
  let loads = 0;
  page.on("request", (r) => {
    if (r.isNavigationRequest()) loads++;
  });
  await slider.focus();
  await page.keyboard.press("Home");
  const first = await slider.getAttribute("aria-valuetext");
  await expect(board.locator(".board-head")).toContainText(first!);
  expect(await board.locator(".board-head").innerText()).not.toBe(before);
  expect(await tiles()).not.toBe(tilesBefore);
  await expect(page).toHaveURL(new RegExp(`year=${first}`));
  await page.keyboard.press("ArrowRight");
  await expect(page).not.toHaveURL(new RegExp(`year=${first}(&|$)`));
  expect(loads).toBe(0);
});

test("the years play from the button by keyboard, and stop again", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/");
  const board = page.locator("#tiles");
  const slider = board.getByRole("slider");
  await slider.focus();
  await page.keyboard.press("Home");
  const first = Number(await slider.inputValue());
  const button = board.locator(".year-slider button");
  await button.focus();
  await page.keyboard.press("Space");
  await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(first);
  await page.keyboard.press("Space");
  await expect(button).toHaveAccessibleName("逐年播放");
});

test("the arrow keys go from tile to neighbouring tile, and each says place, year and value", async ({ page }) => {
  await page.goto("/");
  const tile = (name: string) => page.locator("#tiles .tile a").filter({ hasText: name });
  await expect(page.locator("#tiles").getByRole("slider")).toBeVisible();
  await tile("湖北").focus();
  await page.keyboard.press("ArrowRight");
  await expect(tile("安徽")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(tile("江西")).toBeFocused();
  await expect(tile("江西")).toHaveAccessibleName(/^江西省，\d{4} 年：\S+/);
  // One stop for the whole board, not one for every place.
  await expect(page.locator("#tiles .tile a[tabindex='0']")).toHaveCount(1);
});

test("the geographic map is a sketch with the inset, needs no chart library, and says what must replace it", async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on("response", async (r) => {
    if (/\.js(\?|$)/.test(r.url()) && /zrender|ZRender/.test(await r.text())) scripts.push(r.url());
  });
  await page.goto("/?map=geo");
  const map = page.locator("#tiles svg.map");
  await expect(map).toBeVisible();
  await expect(page.locator("#tiles")).toContainText("示意图");
  await expect(page.locator("#tiles")).toContainText("审图号");
  await expect(map.locator("use.map-frame")).toHaveCount(1);
  // The outlines themselves are drawn, not only pointed to.
  const width = async () => (await map.locator("a").filter({ hasText: "新疆" }).boundingBox())?.width;
  await expect.poll(width).toBeGreaterThan(40);
  await map.locator("a").filter({ hasText: "青海" }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(
    map
      .locator("a")
      .filter({ hasText: /西藏|新疆/ })
      .and(page.locator(":focus")),
  ).toHaveCount(1);
  await map.hover();
  expect(scripts).toEqual([]);
});

for (const path of ["/?map=geo", "/regions/320000", "/regions/320000?map=geo&lang=en"])
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator(".board").first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include("main").analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  });

test("the heat map is walked with the arrow keys and Enter opens the place at that year", async ({ page }) => {
  await page.goto("/regions/320000");
  const heat = page.locator("#heat .heat-box");
  await heat.scrollIntoViewIfNeeded();
  await heat.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("#heat [aria-live]")).toHaveText(/\d{4} 年：\S+/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/regions\/\d+\?unit=\d+.*#y-\d{4}/);
});

test("scrolling down the page of a place lays nothing out anew", async ({ page }) => {
  await page.goto("/regions/320000", { waitUntil: "networkidle" });
  await expect(page.locator("#heat .heat-box")).toHaveCount(1);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const layouts = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find((m) => m.name === "LayoutCount")?.value ?? Number.NaN;
  };
  const scroll = async () => {
    const end = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0; y < end; y += 400)
      await page.evaluate((to) => {
        window.scrollTo(0, to);
        return new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)));
      }, y);
  };
  const before = await layouts();
  await scroll();
  // What comes into sight was laid out when the page was.
  expect((await layouts()) - before).toBe(0);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("years are links, tiles are links, the map is drawn", async ({ page }) => {
    await page.goto("/");
    await expect(page.locator("#tiles").getByRole("slider")).toBeHidden();
    const link = page.locator("#tiles .year-links a").first();
    const year = await link.innerText();
    await link.click();
    await expect(page.locator("#tiles .board-head")).toContainText(year);
    await page.goto("/?map=geo");
    const width = async () => (await page.locator("#tiles svg.map a").first().boundingBox())?.width;
    await expect.poll(width).toBeGreaterThan(5);
  });
});
