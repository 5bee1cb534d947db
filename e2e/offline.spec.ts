/** The server gone while the page is open: the page says so, nothing chosen on it is lost, and it goes on when the server is back. */
import { expect, type Page, test } from "@playwright/test";
import { LONG_RECORD } from "./site/test-routes";

const notice = (page: Page) => page.locator("#reach");
const gone = (page: Page) => page.route("**/*", (route) => route.abort("connectionrefused"));
const back = (page: Page) => page.unroute("**/*");
const awake = (page: Page) => page.waitForFunction(() => "js" in document.documentElement.dataset);

test("a form sent without a connection keeps what was chosen, and goes on when the connection is back", async ({
  page,
  context,
}) => {
  await page.goto("/rankings");
  await awake(page);
  const series = page.locator("form select[name=series]").first();
  await series.selectOption("disclosure_rate");
  await context.setOffline(true);
  await page.getByRole("button", { name: "显示" }).click();
  await expect(notice(page)).toContainText("已选的条件都还在");
  await expect(page).toHaveURL(/\/rankings$/);
  await expect(series).toHaveValue("disclosure_rate");
  await context.setOffline(false);
  await expect(notice(page)).toBeHidden();
  await page.getByRole("button", { name: "显示" }).click();
  await expect(page).toHaveURL(/series=disclosure_rate/);
});

test("a form held back is sent with the button that was pressed", async ({ page, context }) => {
  await page.goto("/rankings");
  await awake(page);
  // A second button of the same form, as forms with two ways on have.
  await page
    .locator("form:has(select[name=series])")
    .first()
    .evaluate((form) => {
      const button = document.createElement("button");
      button.name = "view";
      button.value = "other";
      button.textContent = "other way";
      form.append(button);
    });
  await context.setOffline(true);
  await expect(notice(page)).toBeVisible();
  await context.setOffline(false);
  // Before the page has noticed that the server is back.
  await page.evaluate(() => window.dispatchEvent(new Event("offline")));
  await page.getByRole("button", { name: "other way" }).click();
  await expect(page).toHaveURL(/view=other/);
});

test("a link to a server that no longer answers leaves the page as it is, in the page's language", async ({ page }) => {
  await page.goto("/?lang=en");
  await awake(page);
  await gone(page);
  const link = page.locator(".site-nav a[href^='/compare']");
  await link.focus();
  await expect(notice(page)).toContainText("cannot be reached");
  await link.click();
  await expect(page).toHaveURL(/\/\?lang=en$/);
  await expect(page.locator("#ranking")).toBeVisible();
  await back(page);
  await link.click();
  await expect(page).toHaveURL(/\/compare/);
});

test("a chart needs no server to tell its values to pointer and keys", async ({ page }) => {
  await page.goto(LONG_RECORD);
  await awake(page);
  await gone(page);
  const chart = page.locator("#t-requests_received .chart");
  await chart.hover();
  await expect(page.locator(".stop-words")).toHaveText(/^20\d\d 年/);
  await chart.locator("[role=application]").focus();
  await page.keyboard.press("End");
  await expect(chart.locator("[aria-live]")).toHaveText(/^20\d\d 年/);
  await expect(page.locator("h1")).toBeVisible();
});

test("where a page could not be made the site's head stays and the page says what to do", async ({ page }) => {
  await page.goto("/regions/no-such-place");
  await expect(page.getByRole("banner")).toBeVisible();
  await expect(page.locator("main a").first()).toBeVisible();
});
