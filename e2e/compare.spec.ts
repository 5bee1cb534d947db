/** The comparison: panels beyond five places, one year marked in all of them, ways of seeing the figures, and why some make no sense. */
import { expect, test } from "@playwright/test";

/** Places of the bundled figures that have requests, the longest record first. */
const PLACES = ["350000-z-pingtan", "350128", "321300", "320813", "310000", "320800", "360402", "360483"];
const places = (n: number) => PLACES.slice(0, n).join(",");

test("six places are drawn as panels on one scale; a year walked to in one shows in all, and is spoken", async ({
  page,
}) => {
  const chosen = places(6);
  await page.goto(`/compare?places=${chosen}&show=requests_received`);
  await expect(page.locator(".multiples > li")).toHaveCount(6);
  const tops = await page
    .locator(".multiples > li")
    .evaluateAll((all) =>
      all.map((li) =>
        Math.max(
          ...[...li.querySelectorAll("svg text[text-anchor=end]")].map(
            (t) => Number.parseFloat((t.textContent ?? "").replace(/,/g, "")) || 0,
          ),
        ),
      ),
    );
  expect(new Set(tops).size).toBe(1);
  expect(tops[0]).toBeGreaterThan(0);
  await page.locator(".panel").first().focus();
  await page.keyboard.press("End");
  const values = page.locator(".panel-value");
  const said = await values.first().innerText();
  expect(said).toMatch(/^20\d\d /);
  for (const words of await values.allInnerTexts()) expect(words.slice(0, 4)).toBe(said.slice(0, 4));
  await expect(page.locator(".multiples > li.lit")).toHaveCount(1);
  await expect(page.locator(".comparison [aria-live]").first()).toHaveText(said);
});

test("a combination that makes no sense says why and shows what does", async ({ page }) => {
  const chosen = places(2);
  await page.goto(`/compare?places=${chosen}&show=disclosure_rate&scale=share`);
  await expect(page.locator(".comparison")).toContainText("比例的比例没有意义");
  await page.goto(`/compare?places=${chosen}&show=requests_received&scale=index&base=2009`);
  await expect(page.locator(".comparison")).toContainText("2009 年没有大于零的数");
  await page.goto(`/compare?places=${chosen}&show=requests_received&view=scatter`);
  await expect(page.locator("main")).toContainText("散点图要两个指标");
});

test("peers of the first place are one click away, by name", async ({ page }) => {
  await page.goto("/compare?places=321300&show=requests_received");
  const set = page.locator(".sets li").first();
  const names = (await set.locator("p").innerText()).split(/[、，]/);
  await set.getByRole("link").click();
  await expect(page.locator(".chosen")).toContainText(names[0]!.replace(/等.*$/, "").split("·")[0]!);
  expect(await page.locator(".chosen > li").count()).toBeGreaterThan(1);
});

test("a scatter joins both years of each place and lists both in its table", async ({ page }) => {
  await page.goto(`/compare?places=${places(8)}&show=requests_received,requests_processed&view=scatter`);
  await expect(page.locator("#scatter .chart svg").first()).toBeVisible();
  await page.locator("#scatter").getByText("看表格").click();
  await expect(page.locator("#scatter table tbody tr").first()).toBeVisible();
  const years = (await page.locator("#scatter table").first().innerText()).match(/20\d\d/g) ?? [];
  expect(new Set(years).size).toBeGreaterThan(1);
});

test("what is compared is taken as a data set of the same units, years and indicators in one click", async ({
  page,
}) => {
  await page.goto(`/compare?places=320813,360402,360483&show=requests_received,granted&from=2015&to=2022`);
  await page.locator(".onward a").click();
  await expect(page).toHaveURL(/\/explore\?.*from=2015&to=2022&show=requests_received,granted/);
  await expect(page.locator(".size")).toContainText("3 个单位 × 8 年 × 2 个指标");
  await expect(page.locator(".ignored")).toHaveCount(0);
});
