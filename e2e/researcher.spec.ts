/** The researcher: these places, these years, this indicator, and the link reproduces it. */
import { expect, type Page, test } from "@playwright/test";

async function add(page: Page, query: string, name: RegExp) {
  await page.locator("#compare-q").fill(query);
  await page.keyboard.press("Enter");
  await page.locator(".hits").getByRole("link", { name }).first().click();
  await expect(page.locator(".chosen")).toContainText(name);
}

test("a comparison is chosen step by step, and its address reproduces it elsewhere", async ({ page, browser }) => {
  await page.goto("/compare");
  await add(page, "平潭综合实验区", /平潭综合实验区/);
  await add(page, "宿迁", /宿迁市/);
  await page.getByText("指标（最多 6 个）").click();
  await page
    .getByRole("checkbox", { name: "行政复议总数" })
    .or(page.getByRole("checkbox", { name: /复议/ }))
    .first()
    .check();
  await page.getByLabel("起始年份", { exact: true }).fill("2019");
  await page.getByLabel("截止年份", { exact: true }).fill("2024");
  await page.getByRole("button", { name: "显示" }).last().click();
  await page.getByRole("link", { name: "表格", exact: true }).click();
  const chosen = new URL(page.url()).searchParams;
  expect(Object.fromEntries(["from", "to", "view", "show"].map((name) => [name, chosen.get(name)]))).toEqual({
    from: "2019",
    to: "2024",
    view: "table",
    show: "requests_received,reconsideration_total",
  });
  expect(chosen.get("places")?.split(",")).toHaveLength(2);
  const table = await page.locator(".comparison table").first().innerText();
  expect(table).toContain("2019");
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(page.url());
  expect(await elsewhere.locator(".comparison table").first().innerText()).toBe(table);
});

test("the same numbers come as CSV, with the reasons of blanks and the source", async ({ page }) => {
  await page.goto("/compare?places=z-pingtan&show=requests_received");
  const href = await page.locator(".comparison").getByRole("link", { name: "下载 CSV" }).first().getAttribute("href");
  const csv = await (await page.request.get(href ?? "")).text();
  const [head, ...rows] = csv
    .replace(/^\uFEFF/, "")
    .trim()
    .split("\r\n");
  expect(head).toContain("series");
  expect(head).toContain("status");
  expect(rows.filter((r) => r.includes("平潭综合实验区")).length).toBeGreaterThanOrEqual(15);
});

test("breaks in comparability are told with their reasons", async ({ page }) => {
  await page.goto("/compare?places=z-pingtan&show=reconsideration_total&view=table");
  await expect(page.locator(".comparison")).toContainText("2019");
  await page.goto("/methods#s-refused");
  await page.locator("#s-refused summary").click();
  await expect(page.locator("#s-refused")).toContainText("2019");
});

test("English is one click away and keeps the view", async ({ page }) => {
  await page.goto("/compare?places=z-pingtan&show=requests_received");
  await page.locator("a.language").click();
  await expect(page).toHaveURL(/lang=en/);
  await expect(page).toHaveURL(/places=z-pingtan/);
  await expect(page.locator("h1")).toHaveText("Compare");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the pages read: charts are drawn, tables are there, choices work", async ({ page }) => {
    await page.goto("/");
    await expect(page.locator("svg text").first()).toBeVisible();
    await page.locator("#cards select[name=year]").selectOption({ index: 1 });
    await page.locator("#cards").getByRole("button", { name: "显示" }).click();
    await expect(page).toHaveURL(/year=\d{4}/);
    await expect(page.locator("#ranking")).toBeVisible();
  });
});

test("a chart shows the value a pointer is at", async ({ page }) => {
  await page.goto("/compare?places=z-pingtan&show=requests_received");
  const chart = page.locator(".comparison .chart").first();
  await chart.hover();
  await expect(page.locator(".stop-words")).toHaveText(/20\d\d 年.*\d 件|20\d\d 年.*未/);
});
