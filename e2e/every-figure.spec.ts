/** Every figure of every page offers the same: sentence, table, PNG, SVG, CSV, link, embedding, citation, sources. */
import { readFileSync } from "node:fs";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { LONG_RECORD, ROUTES } from "./site/test-routes";

// The page of a place holds some fifteen figures, each saved twice.
test.describe.configure({ timeout: 180_000 });
test.use({ actionTimeout: 10_000 });

const PAGES = [
  ...ROUTES.filter((route) => !/embed=|figure=|no-such/.test(route)),
  `${LONG_RECORD}?scale=share`,
  "/regions/320000?map=geo",
];

/** Opens every fold the figure stands in, as a reader would. */
const unfold = (figure: Locator) =>
  figure.evaluate((node) => {
    for (let at = node.parentElement?.closest("details"); at; at = at.parentElement?.closest("details")) at.open = true;
  });

async function saved(page: Page, figure: Locator, kind: "png" | "svg"): Promise<Buffer> {
  const [got] = await Promise.all([
    page.waitForEvent("download", { timeout: 10_000 }),
    figure.locator(`[data-picture=${kind}]`).click(),
  ]);
  return readFileSync(await got.path());
}

/** The CSV behind a link, whether it travels with the page or is asked for. */
async function csvOf(page: Page, href: string): Promise<string> {
  if (href.startsWith("data:")) return decodeURIComponent(href.slice(href.indexOf(",") + 1));
  const answer = await page.request.get(href, { maxRetries: 2 });
  expect(answer.ok(), href).toBe(true);
  return answer.text();
}

for (const route of PAGES)
  test(`every figure of ${route} can be read, taken away and traced`, async ({ page }) => {
    await page.goto(route);
    await page.waitForFunction(() => "js" in document.documentElement.dataset);
    const ids = await page
      .locator(".figure:has(> .tools, > .figure-rest > .tools)")
      .evaluateAll((nodes) => nodes.map((n) => n.id));
    // Without this a figure that lost its tools would be a page that passes.
    if (/^\/(regions|rankings|quality)/.test(route)) expect(ids).not.toEqual([]);
    for (const id of ids) {
      const figure = page.locator(`[id="${id}"]`);
      await unfold(figure);
      expect
        .soft((await figure.locator(".figure-words, .verdict").first().innerText()).length, `${id}: a sentence`)
        .toBeGreaterThan(8);
      expect
        .soft(await figure.locator("table, [role=table], a[href='#heat']").count(), `${id}: a table`)
        .toBeGreaterThan(0);
      const csv = await figure.locator("a[download$='.csv']").first().getAttribute("href");
      expect.soft((await csvOf(page, csv ?? "")).trim().split("\n").length, `${id}: CSV`).toBeGreaterThan(1);
      await figure.locator(".more > summary").click();
      const svg = (await saved(page, figure, "svg")).toString("utf8");
      expect.soft(svg, `${id}: plain SVG`).not.toMatch(/var\(|<script|<use|color\(srgb|oklab/);
      expect.soft((svg.match(/<(?:path|rect|circle|text)\b/g) ?? []).length, `${id}: drawn`).toBeGreaterThan(8);
      const png = await saved(page, figure, "png");
      expect.soft(png.readUInt32BE(16), `${id}: PNG`).toBeGreaterThanOrEqual(1520);
      expect.soft(await figure.locator("[data-copy]").getAttribute("href"), `${id}: link`).toBe(`#${id}`);
      for (const what of ["cite", "embed", "sources"])
        expect
          .soft(await figure.locator(`a[href$="#${id}-${what}"]`).getAttribute("href"), `${id}: ${what}`)
          .toContain(`figure=${id}`);
      await page.keyboard.press("Escape");
      await figure.locator(".more > summary").click();
    }
  });
