/** A place's page on paper, and what it weighs on the way: the essentials on three sheets, and nothing sent twice. */
import { gzipSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { inLanguage } from "../site/test-routes";

/** Pages of places with most to show: a province with everything below it, its cities, a county. */
async function places(page: Page): Promise<string[]> {
  await page.goto("/regions");
  const all = await page
    .locator(".tree a[href^='/regions/']")
    .evaluateAll((links) => links.map((a) => a.getAttribute("href")!));
  return [...new Set(all.map((href) => href.split(/[?#]/)[0]!))].slice(0, 4);
}

test("a place fits three sheets, with what is to be trusted and where it comes from", async ({ page }) => {
  test.slow();
  for (const path of (await places(page)).slice(0, 2))
    for (const lang of ["zh", "en"]) {
      await page.goto(inLanguage(path, lang));
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
      expect(sheets, `${path} ${lang}`).toBeGreaterThan(0);
      expect(sheets, `${path} ${lang}`).toBeLessThanOrEqual(3);
      await page.emulateMedia({ media: "print" });
      // Which years there are reports for, marks and notes of the drawings, what to ask about, address and data version.
      for (const told of ["#units .strip", "#trends .figure .figure-words", "#points", ".site-foot .printed"])
        await expect(page.locator(told).first(), `${path} ${lang} ${told}`).toBeVisible();
      await page.emulateMedia({ media: null });
    }
});

test("a place's page is light: tables and drawings travel once, all of it within half a megabyte", async ({ page }) => {
  for (const path of await places(page)) {
    const html = await (await page.request.get(path)).text();
    const woken = [...html.matchAll(/<script>self\.__next_f\.push\([\s\S]*?<\/script>/g)].map((m) => m[0]).join("");
    expect(html, "the tables are there without script").toContain("<table");
    expect(woken, path).not.toContain('\\"table\\",null');
    expect(woken, path).not.toContain("<svg viewBox");
    expect(Buffer.byteLength(html), path).toBeLessThan(512 * 1024);
    expect(gzipSync(html).length, path).toBeLessThan(100_000);
  }
});

test("on paper stand no hints for the hand and no labels without their choices, and a wide data set keeps to the sheet", async ({
  page,
}) => {
  // The width of an A4 sheet between its margins.
  await page.setViewportSize({ width: 695, height: 1000 });
  await page.emulateMedia({ media: "print" });
  for (const path of [
    "/",
    "/rankings?series=disclosure_rate",
    "/quality",
    "/explore?show=requests_received,disclosure_rate&rows=unit",
  ]) {
    await page.goto(path);
    for (const hand of await page.locator(".on-screen, .ranking-chips, .onward").all())
      await expect(hand, path).toBeHidden();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, `${path} runs off the sheet by so many pixels`).toBeLessThanOrEqual(0);
  }
  await expect(page.locator(".preview table.data")).toBeVisible();
  expect(await page.locator(".preview thead tr").last().locator(":visible").count()).toBe(19);
});
