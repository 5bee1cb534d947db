/** The data page: choose, see how large, sort, download; the same definition for all of it. */
import AxeBuilder from "@axe-core/playwright";
import { read, utils, type WorkSheet } from "@e965/xlsx";
import { expect, test } from "@playwright/test";

test("from the start page to a file: choose a province without a city, see its size, download", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "取数" }).click();
  const jiangsu = page.getByRole("treeitem", { name: /^江苏省/ });
  await jiangsu.click();
  await expect(page.locator(".live")).toContainText(/个单位 × \d+ 年/);
  await jiangsu.press("ArrowRight");
  await page.getByRole("treeitem", { name: /^南通市/ }).click();
  await expect(jiangsu).toHaveAttribute("aria-checked", "mixed");
  await page.getByRole("button", { name: "看这个数据集" }).click();
  await expect(page).toHaveURL(/in=320000(,|%2C)-320600/);
  await expect(page.getByRole("treeitem", { name: /^江苏省/ })).toHaveAttribute("aria-checked", "mixed");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV", exact: true }).click();
  expect((await download).suggestedFilename()).toBe("gongkai-data.csv");
});

test("the count, the preview and the file agree", async ({ page, request }) => {
  const query = "in=320600&show=requests_received&from=2020&to=2022";
  await page.goto(`/explore?${query}`);
  const said = await page.locator(".size").innerText();
  const cells = Number(/= ([\d,]+) 格/.exec(said)?.[1]?.replaceAll(",", ""));
  const text = await (await request.get(`/explore/data.csv?${query}`)).text();
  expect(text.startsWith("\uFEFFplace_code,")).toBe(true);
  expect(text.trimEnd().split("\r\n")).toHaveLength(cells + 1);
  const lines = (await (await request.get(`/explore/data.jsonl?${query}`)).text()).trimEnd().split("\n");
  expect(lines).toHaveLength(cells);
  expect(JSON.parse(lines[0] as string)).toHaveProperty("status");
  const body = async (file: string) => await (await request.get(`/explore/${file}?${query}`)).body();
  const sheet = Object.values(read(await body("data.xlsx")).Sheets)[0];
  expect(utils.sheet_to_json(sheet as WorkSheet)).toHaveLength(cells);
  const { parquetMetadata } = await import("hyparquet");
  const parquet = new Uint8Array(await body("data.parquet")).buffer;
  expect(Number(parquetMetadata(parquet).num_rows)).toBe(cells);
});

for (const [address, named] of [
  ["/explore/data.csv?in=320600,nowhere", "in=nowhere"],
  ["/explore/data.parquet?in=320600&show=requests_received,no_such", "show=no_such"],
  ["/explore/codebook.csv?from=2020&to=2012", "from=2012–2020"],
  ["/explore/data.jsonl?place=320600", "place=320600"],
  ["/series.csv?places=320600&show=requests_received,no_such", "show=no_such"],
  ["/series.csv?places=nowhere,320600&show=requests_received", "places=nowhere"],
  ["/series.csv?within=nowhere&show=requests_received", "within=nowhere"],
  ["/series.csv?within=320000&show=requests_received,litigation_total", "within=320000"],
] as const)
  test(`a file is refused rather than given for other conditions than asked: ${address}`, async ({ request }) => {
    const answer = await request.get(address);
    expect(answer.status()).toBe(400);
    expect(await answer.text()).toContain(named);
  });

test("the page of a place that is not there selects nothing, and says what to do", async ({ page }) => {
  await page.goto("/explore?in=nowhere");
  await expect(page.locator(".ignored")).toContainText("in=nowhere");
  await expect(page.locator("#result .empty")).toContainText("这个选择里没有数据");
  await expect(page.getByRole("link", { name: "CSV", exact: true })).toHaveCount(0);
});

test("the grid opens when asked for, sorts with blanks last, and axe finds nothing in it", async ({ page }) => {
  await page.goto("/explore?in=320000&show=requests_received,disclosure_rate");
  await page.getByRole("button", { name: "打开可排序的表格" }).click();
  const header = page.getByRole("columnheader", { name: /收到政府信息公开申请数/ });
  await header.getByRole("button").click();
  await expect(header).toHaveAttribute("aria-sort", "descending");
  const top = () => page.locator(".grid-scroll tbody tr").first().locator("a.value").first();
  // A cell may carry a mark beside its number.
  const value = async () => Number((/[\d,.]+/.exec(await top().innerText())?.[0] ?? "").replaceAll(",", "") || "NaN");
  await expect(top()).toBeVisible();
  const highest = await value();
  await header.getByRole("button").click();
  await expect(header).toHaveAttribute("aria-sort", "ascending");
  await expect(top()).toBeVisible();
  expect(await value()).toBeLessThan(highest);
  const { violations } = await new AxeBuilder({ page }).include(".grid").analyze();
  expect(violations.map((v) => v.id)).toEqual([]);
});

test("heads and names of the grid stay while it is scrolled, each cell under the head of its column", async ({
  page,
}) => {
  await page.goto("/explore?in=320000&show=requests_received,disclosure_rate&rows=unit");
  await page.getByRole("button", { name: "打开可排序的表格" }).click();
  const grid = page.locator(".grid-scroll");
  await expect(grid.getByRole("cell").first()).toBeVisible();
  // Lower than its rows, however few there are.
  await grid.evaluate((box) => {
    box.style.height = "150px";
    box.scrollTo(333, 40);
  });
  expect(await grid.evaluate((box) => [box.scrollLeft, box.scrollTop])).toEqual([333, 40]);
  // What is seen at a place of the box: the role of the cell there, and where in the table it stands.
  const seen = (x: number, y: number) =>
    grid.evaluate(
      (box, [dx, dy]) => {
        const { left, top } = box.getBoundingClientRect();
        const cell = document.elementFromPoint(left + dx, top + dy)?.closest("th, td");
        return [cell?.getAttribute("role"), cell?.getAttribute("aria-colindex")];
      },
      [x, y] as const,
    );
  await grid.scrollIntoViewIfNeeded();
  expect(await seen(20, 20)).toEqual(["columnheader", "1"]);
  expect(await seen(20, 110)).toEqual(["rowheader", "1"]);
  const [, head] = await seen(400, 20);
  expect(head).not.toBeNull();
  expect(await seen(400, 110)).toEqual(["cell", head]);
});

test("without JavaScript the first rows and the downloads are there", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const page = await context.newPage();
  await page.goto("/explore?in=320000");
  await expect(page.locator(".preview tbody tr").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "JSON Lines" })).toBeVisible();
  await context.close();
});

test("an unknown file names those there are", async ({ request }) => {
  const response = await request.get("/explore/data.xls");
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain("data.csv");
});
