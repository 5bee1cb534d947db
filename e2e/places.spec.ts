/** The place box on every page: by hand, by keyboard, through an input method, and without script. */
import { expect, type Page, test } from "@playwright/test";

const box = (page: Page) => page.locator("#site-q");
const options = (page: Page) => page.locator("header").getByRole("option");

test("names, former names, pinyin, initials and codes lead to the place, with its path", async ({ page }) => {
  await page.goto("/methods");
  for (const query of ["海门", "海门市", "海門", "haimen", "hmq", "320684", "南通海门"]) {
    await box(page).fill(query);
    await expect(options(page).filter({ hasText: "海门区" }).first(), query).toContainText("江苏省 › 南通市");
  }
  await box(page).fill("海门");
  await page.keyboard.press("ArrowDown");
  await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
  await expect(box(page)).toHaveAttribute("aria-activedescendant", /.+/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/regions\/320614$/);
});

test("the arrows go round, Escape closes, Enter without a choice asks the server", async ({ page }) => {
  await page.goto("/reports");
  await box(page).fill("鼓楼区");
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press("ArrowUp");
  await expect(options(page).last()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(box(page)).not.toHaveAttribute("aria-activedescendant", /.+/);
  await page.keyboard.press("Escape");
  await expect(box(page)).toHaveAttribute("aria-expanded", "false");
  await expect(box(page)).toHaveValue("鼓楼区");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/regions\?q=/);
  await expect(page.locator("#found li")).not.toHaveCount(0);
});

test("nothing is asked while an input method composes", async ({ page }) => {
  await page.goto("/methods");
  await box(page).focus();
  const typing = await page.context().newCDPSession(page);
  await typing.send("Input.imeSetComposition", { text: "hai'men", selectionStart: 7, selectionEnd: 7 });
  await expect(box(page)).toHaveValue("hai'men");
  await expect(box(page)).toHaveAttribute("aria-expanded", "false");
  await typing.send("Input.insertText", { text: "海门" });
  await expect(options(page).first()).toContainText("海门区");
});

test("a township is never offered before the places above it, and Enter opens what the arrows stood on", async ({
  page,
}) => {
  let serve = () => {};
  const held = new Promise<void>((resolve) => {
    serve = resolve;
  });
  await page.route("**/places.gz*", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/methods");
  const towns = page.waitForResponse(/\/towns\.json/);
  await box(page).fill("阜阳");
  expect(JSON.stringify(await (await towns).json()), "townships of that name exist").toContain("阜阳");
  await page.keyboard.press("ArrowDown");
  await expect(options(page)).toHaveCount(0);
  serve();
  await expect(options(page).first()).toContainText("阜阳市");
  // The key pressed before the list was there is not lost.
  await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/regions\/341200$/);
});

/** Tab until the element has the focus; how many presses that took. */
async function tabTo(page: Page, id: string): Promise<number> {
  for (let n = 1; n <= 60; n++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((of) => document.activeElement?.id === of, id)) return n;
  }
  throw new Error(`#${id} is not reached with the Tab key`);
}

test("without a mouse, on a slow machine: two places are compared by keys alone", async ({ page }) => {
  test.slow();
  const slow = await page.context().newCDPSession(page);
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await page.goto("/");
  await tabTo(page, "site-q");
  await page.keyboard.type("haimen");
  await page.keyboard.press("ArrowDown");
  await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/regions\/320614$/);
  await page.goto("/compare?places=320614");
  await tabTo(page, "compare-q");
  await page.keyboard.type("南通");
  const offered = page.locator("main").getByRole("option");
  await page.keyboard.press("ArrowDown");
  await expect(offered.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/places=320614(,|%2C)320600/);
  await expect(page.locator(".chosen > li")).toHaveCount(2);
});

test("where the list of places cannot be fetched the form still works", async ({ page }) => {
  await page.route("**/places.gz*", (route) => route.abort());
  await page.goto("/methods");
  await box(page).fill("海门");
  await page.keyboard.press("Enter");
  await expect(page.locator("#found")).toContainText("海门区");
});

test("an issuer and a slip of the pen find the place they may mean", async ({ page }) => {
  for (const [query, place] of [
    ["南通市海门区水利局", "海门区"],
    ["毫州市", "亳州市"],
  ] as const) {
    await page.goto(`/regions?q=${encodeURIComponent(query)}`);
    await expect(page.locator("#found")).toContainText(place);
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the box is a form", async ({ page }) => {
    await page.goto("/");
    await box(page).fill("海门");
    await box(page).press("Enter");
    await expect(page.locator("#found")).toContainText("海门区");
  });
});

test("a place tells its history: one place under another code, or others before it", async ({ page }) => {
  await page.goto("/regions/320684");
  await expect(page).toHaveURL(/\/regions\/320614$/);
  await expect(page.locator("#history")).toContainText("海门市 320684 → 海门区 320614");
  await page.goto("/regions/320613");
  await expect(page.locator("#history")).toContainText("港闸区");
});

test("sums below a place stand beside its own report", async ({ page }) => {
  await page.goto("/regions/320600");
  await expect(page.locator("#sums")).toContainText(/7 个县级地方中/);
});
