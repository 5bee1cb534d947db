/** What every figure offers: pictures that explain themselves, its own address, embedding, citation, sources, and keys that speak. */
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";

const PLACE = "/regions/350000-z-pingtan";
/** An address that leads on to the one above. */
const FORMER = "/regions/z-pingtan";
const FIGURE = "t-requests_received";

const openTools = (page: Page, id = FIGURE) => page.locator(`#${id} .more > summary`).click();

async function download(page: Page, button: string, id = FIGURE): Promise<{ name: string; file: Buffer }> {
  const [got] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`#${id}`).getByRole("button", { name: button }).click(),
  ]);
  return { name: got.suggestedFilename(), file: readFileSync(await got.path()) };
}

test("the SVG holds title, place, drawing, key, data version and address, in plain colours on white", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(PLACE);
  await openTools(page);
  const { name, file } = await download(page, "SVG");
  const svg = file.toString("utf8");
  expect(name).toBe(`gongkai-${FIGURE}.svg`);
  for (const words of ["平潭综合实验区", "收到政府信息公开申请数", "数据版本", PLACE, "人工从公开报告摘录"])
    expect(svg).toContain(words);
  expect(svg).toContain('fill="#fff"');
  expect(svg).not.toMatch(/var\(|class=|<script/);
  // The light theme's first series colour, whatever theme the reader has.
  expect(svg).toContain("rgb(166, 43, 31)");
});

test("the PNG is a picture of twice the size", async ({ page }) => {
  await page.goto(PLACE);
  await openTools(page);
  const { name, file } = await download(page, "PNG");
  expect(name).toBe(`gongkai-${FIGURE}.png`);
  expect(file.subarray(1, 4).toString()).toBe("PNG");
  expect(file.readUInt32BE(16)).toBe(1520);
  expect(file.length).toBeGreaterThan(20_000);
});

test("a table with bars becomes a picture too", async ({ page }) => {
  await page.goto("/");
  await openTools(page, "ranking");
  const { file } = await download(page, "SVG", "ranking");
  const first = (await page.locator("#ranking tbody th a").first().innerText()).trim();
  expect(file.toString("utf8")).toContain(first);
});

test("an embed shows only its figure, may be framed, follows the system's theme and leads back", async ({ page }) => {
  const plain = await page.request.get(PLACE);
  expect(plain.headers()["content-security-policy"]).toContain("frame-ancestors 'self'");
  await page.addInitScript(() => localStorage.setItem("theme", "light"));
  await page.emulateMedia({ colorScheme: "dark" });
  const answer = await page.goto(`${FORMER}?embed=${FIGURE}`);
  expect(answer?.headers()["content-security-policy"]).toContain("frame-ancestors *");
  await expect(page.locator("figure")).toHaveCount(1);
  await expect(page.getByRole("banner")).toHaveCount(0);
  await expect(page.locator("h1")).toHaveText(/收到政府信息公开申请数/);
  const seen = await page.locator("main").innerText();
  expect(seen).not.toContain("看谁的数字");
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(Math.max(...(ground.match(/\d+/g) ?? ["255"]).slice(0, 3).map(Number)), ground).toBeLessThan(64);
  const back = await page.locator(".embed-foot a").getAttribute("href");
  expect(new URL(back ?? "").pathname + new URL(back ?? "").hash).toBe(`${PLACE}#${FIGURE}`);
});

test("an embed of a figure that is not there says so", async ({ page }) => {
  await page.goto(`${PLACE}?embed=no-such`);
  await expect(page.locator("main")).toContainText("no-such");
  await expect(page.locator("figure")).toHaveCount(0);
});

test("how to cite, embed code and sources open in place, and are plain pages without script", async ({
  page,
  browser,
}) => {
  await page.goto(PLACE);
  await openTools(page);
  await page.locator(`#${FIGURE}`).getByRole("link", { name: "数字从哪里来" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("数据版本");
  await expect(dialog).toContainText("[DS/OL]");
  await expect(dialog).toContainText("@misc{");
  await expect(dialog).toContainText(`embed=${FIGURE}`);
  await expect(dialog.getByRole("link", { name: /^\d{4}/ }).first()).toHaveAttribute("href", /#c-\d+|\/reports\//);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  const bare = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await bare.goto(page.url().replace(/#.*$/, ""));
  await bare.locator(`#${FIGURE} .more > summary`).click();
  await bare.locator(`#${FIGURE}`).getByRole("link", { name: "引用格式" }).click();
  await expect(bare.locator("main")).toContainText("[DS/OL]");
  await expect(bare.locator("figure")).toHaveCount(1);
});

test("the link of a citation says whether its numbers are still those cited", async ({ page }) => {
  await page.goto(`${PLACE}${PLACE.includes("?") ? "&" : "?"}figure=${FIGURE}`);
  const entry = await page.getByText("@misc{").innerText();
  const link = /\\url\{([^}]+)\}/.exec(entry)?.[1] ?? "";
  expect(link).toContain(`cited=${FIGURE}.`);
  await page.goto(link);
  await expect(page.locator(`#${FIGURE} .cited`)).toContainText("这就是引用时的数");
  await expect(page.locator(".cited")).toHaveCount(1);
  // The same link, had the numbers been others, and the data older.
  await page.goto(link.replace(/\.\d+\.[0-9a-f]{8}/, ".1.00000000"));
  const moved = page.locator(`#${FIGURE} .cited`);
  await expect(moved).toContainText("与引用时不同：引用时的数据版本是 1");
  await expect(moved).toContainText("此后数据的变动：样本报告");
  await page.goto(link.replace(/cited=[^#&]+/, "cited=nonsense"));
  await expect(page.locator(".cited")).toHaveCount(0);
});

test("arrow keys walk a chart and speak each point", async ({ page }) => {
  await page.goto(PLACE);
  const chart = page.locator(`#${FIGURE} .chart`);
  const face = chart.locator("[role=application]");
  await face.focus();
  await page.keyboard.press("End");
  const spoken = chart.locator("[aria-live]");
  const last = await spoken.innerText();
  expect(last).toMatch(/^20\d\d 年/);
  await page.keyboard.press("ArrowLeft");
  await expect(spoken).not.toHaveText(last);
  await page.keyboard.press("Home");
  await expect(spoken).toHaveText(/^20\d\d 年.*件/);
  await expect(face).toHaveAccessibleName(/收到政府信息公开申请数/);
  await expect(face).toHaveAccessibleDescription(/最高.*最低/);
});

test("a pointer on a chart reads the nearest year at once, without a chart library; Escape puts the words away", async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on("response", async (r) => {
    if (/\.js(\?|$)/.test(r.url()) && /zrender|ZRender/.test(await r.text())) scripts.push(r.url());
  });
  await page.goto(PLACE);
  await page.waitForFunction(() => "js" in document.documentElement.dataset);
  const face = page.locator(`#${FIGURE} .chart-face`);
  await face.scrollIntoViewIfNeeded();
  const box = (await face.boundingBox())!;
  await page.mouse.move(box.x + box.width - 30, box.y + box.height / 2);
  const words = page.locator(".stop-words");
  await expect(words).toHaveText(/^20\d\d 年/);
  const newest = await words.innerText();
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2);
  await expect(words).not.toHaveText(newest);
  await page.keyboard.press("Escape");
  await expect(words).toBeHidden();
  expect(scripts).toEqual([]);
});

test("a click on a point of a chart opens the source of its value", async ({ page }) => {
  await page.goto(PLACE);
  await page.waitForFunction(() => "js" in document.documentElement.dataset);
  await page.locator(`#${FIGURE} .chart-face`).focus();
  await page.keyboard.press("Home");
  // The ring stands around the point.
  const ring = (await page.locator(".stop-ring").boundingBox())!;
  const shown = await page.locator(".stop-words b").first().innerText();
  await page.mouse.click(ring.x + ring.width / 2, ring.y + ring.height / 2);
  await expect(page).toHaveURL(/#c-\d+|\/reports\//);
  expect(shown).toMatch(/^20\d\d 年/);
});
