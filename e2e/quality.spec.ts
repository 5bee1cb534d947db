/** The quality page: the answer in ten seconds, and every line leads to its place in a report. */
import { expect, test } from "@playwright/test";

test("from the start page: how much is there, what is missing, what does not add up", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "质量" }).click();
  await expect(page.locator("#short .verdict")).toContainText(/应有 [\d,]+ 份报告/);
  await page.locator(".quality-cards").getByRole("link").nth(1).click();
  await expect(page).toHaveURL(/#missing/);
});

test("a broken rule leads to its check in the report", async ({ page }) => {
  await page.goto("/quality");
  await page.locator("#rules").getByRole("link", { name: "E2-13" }).click();
  await expect(page).toHaveURL(/rule=E2-13/);
  const line = page.locator("#identities tbody a[href*='#check-']").first();
  await line.click();
  await expect(page).toHaveURL(/\/reports\/\d+#check-\d+/);
  await expect(page.locator(":target")).toContainText("E2-13");
});

test("who is missing in a year, below a province", async ({ page }) => {
  await page.goto("/quality?within=320000&level=county&scope=jurisdiction&year=2020");
  await expect(page.locator("#missing h2")).toContainText("2020");
  await expect(page.locator("#missing dd a").first()).toBeVisible();
});

test("arrow keys walk the matrix", async ({ page }) => {
  await page.goto("/quality?within=320600&level=county&scope=jurisdiction");
  const name = page.locator(".matrix tbody th a").first();
  await name.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".matrix td > :focus")).toHaveAttribute("aria-label", /2008 年/);
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(".matrix td > :focus")).toHaveAttribute("aria-label", /2008 年/);
});
