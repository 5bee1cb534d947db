/** The rankings page: no rank where too little is known, conditions in the address, the way on to the place and its source. */
import { expect, test } from "@playwright/test";

test("from the start page to a league table by clicks", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "排名" }).click();
  await expect(page.locator("h1")).toHaveText("排名");
  await expect(page.locator("#league tbody tr").first()).toBeVisible();
});

test("a small sample is listed and not ranked, and the page says why and how small it is", async ({ page }) => {
  await page.goto("/rankings?series=requests_received&level=county&scope=jurisdiction");
  await expect(page.locator("#league")).toContainText("不排名次");
  await expect(page.locator("#league")).toContainText(/这一层级共有 [\d,]+ 个地方，[\d,]+ 个有数/);
  await expect(page.locator("#league thead")).not.toContainText("位次");
});

test("the chosen conditions are in the address and survive a change of language", async ({ page }) => {
  await page.goto("/rankings");
  await page.getByRole("combobox", { name: "指标" }).selectOption("reconsideration_total");
  await page.getByRole("button", { name: "显示" }).click();
  await expect(page).toHaveURL(/series=reconsideration_total/);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/series=reconsideration_total.*lang=en/);
  await expect(page.locator("#league")).toContainText("reconsideration");
});

test("every value leads to where it is known from", async ({ page }) => {
  await page.goto("/rankings");
  const value = page.locator("#league tbody a.value").first();
  await expect(value).toHaveAttribute("href", /^\/(reports|regions)\/.+#/);
});

test("without JavaScript the table and its order stand as they are", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const page = await context.newPage();
  await page.goto("/rankings?series=disclosure_rate");
  await expect(page.locator("#league tbody tr").first()).toBeVisible();
  await context.close();
});
