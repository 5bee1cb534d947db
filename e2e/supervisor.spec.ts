/** The supervisor: which place had the most requests, and where does that number come from? */
import { expect, test } from "@playwright/test";

test("from the first page to the source of the highest number", async ({ page }) => {
  await page.goto("/");
  const first = page.locator("#ranking tbody tr").first();
  const value = (await first.locator("a.value").innerText()).trim();
  const place = (await first.locator("th a").innerText()).trim();
  expect(Number(value.replaceAll(",", ""))).toBeGreaterThan(0);
  await first.locator("a.value").click();
  // A hand-coded figure: the line with its source; a read one: its words in the report.
  await expect(page).toHaveURL(/#(c|f)-\d+/);
  const anchor = new URL(page.url()).hash;
  await expect(page.locator(anchor)).toBeInViewport();
  await expect(page.locator("main")).toContainText(place);
  await expect(page.locator(anchor)).toContainText(value.replaceAll(",", "").replace(/\B(?=(\d{3})+$)/g, ","));
  const withSource = page.locator("main table, main li, main details").filter({ has: page.locator(anchor) });
  await expect(withSource.locator("a[href^='http']").first()).toBeVisible();
});

test("a figure read from a report lights up its words, and the words lead back to the figure", async ({ page }) => {
  await page.goto("/reports");
  await page.getByRole("link", { name: /阜阳/ }).first().click();
  await expect(page.getByText("样本：数字如原报告所载，文字由我们改写").first()).toBeVisible();
  const figure = page.locator("table.facts tr", { hasText: "收到" }).filter({ hasText: "546" }).first();
  await figure.locator("a.value").click();
  await expect(page).toHaveURL(/fact=\d+#f-\d+/);
  const lit = page.locator("mark.lit").first();
  await expect(lit).toBeInViewport();
  await expect(lit).toContainText("546");
  await lit.locator("a").first().click();
  await expect(page).toHaveURL(/#r-\d+/);
});

test("who is missing: the place page says year by year what there is, and why there is nothing", async ({ page }) => {
  await page.goto("/regions");
  await page.locator("main").getByRole("searchbox").fill("海门");
  await page.keyboard.press("Enter");
  await page
    .locator("main")
    .getByRole("link", { name: /海门区/ })
    .first()
    .click();
  await expect(page.locator("h1")).toContainText("海门区");
  await expect(page.locator("main")).toContainText("海门市");
  await expect(page.locator("main")).toContainText("未收录");
});

test("sources that disagree are shown as disagreeing", async ({ page }) => {
  await page.goto("/");
  const alerts = page.locator("#alerts");
  await expect(alerts).toContainText("来源不一致");
  await alerts.getByRole("link").first().click();
  await expect(page.locator("h1")).toBeVisible();
});

test("staffing says why there is nothing after 2018", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("main")).toContainText("人员数只到 2018 年");
});
