/** On a phone the page scrolls, and nothing long within it catches the finger. */
import { expect, test } from "@playwright/test";

test.use({ viewport: { width: 360, height: 780 } });

test("long lists of the quality page show their head, and the rest in the page itself", async ({ page }, info) => {
  await page.goto("/quality");
  const lists = page.locator(".scroll.lines");
  expect(await lists.count()).toBeGreaterThan(0);
  const within = () =>
    lists.evaluateAll((all) => all.filter((e) => e.scrollHeight > e.clientHeight + 1).map((e) => e.ariaLabel));
  expect(await within()).toEqual([]);
  const long = page.locator(".scroll.lines:has(+ .lines-all)");
  if (info.project.name === "synthetic") expect(await long.count()).toBeGreaterThan(0);
  for (const list of await long.all()) {
    const rows = list.locator("tbody tr");
    const shown = () => rows.evaluateAll((all) => all.filter((e) => e.getClientRects().length > 0).length);
    expect(await shown()).toBe(6);
    await list.locator("+ .lines-all > summary").click();
    expect(await shown()).toBe(await rows.count());
  }
  expect(await within()).toEqual([]);
});

test("a report's text shows its head and the rest in the page itself; what a figure leads to is there", async ({
  page,
}) => {
  await page.goto("/reports");
  const links = page.locator("table.reports a[href^='/reports/']");
  const reports = await links.evaluateAll((all) => all.map((a) => a.getAttribute("href")!));
  expect(reports.length).toBeGreaterThan(0);
  let long = 0;
  for (const address of reports.slice(0, 3)) {
    await page.goto(address);
    const windows = await page
      .locator("main *")
      .evaluateAll((all) =>
        all
          .filter((e) => e.scrollHeight > e.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(e).overflowY))
          .map((e) => e.ariaLabel ?? e.className),
      );
    expect(windows, address).toEqual([]);
    const all = page.locator(".source-text + .lines-all > summary");
    if (!(await all.isVisible())) continue;
    long++;
    const last = page.locator(".source-text > p").last();
    await expect(last, address).toBeHidden();
    await all.click();
    await expect(last, address).toBeVisible();
    // The last figure of the text, whose words stand far below the head.
    const anchor = await page.locator(".source-text span[id^='f-']").last().getAttribute("id");
    const figure = page.locator(`a.value[href$='#${anchor}']`);
    await page.goto(`${address.split("#")[0]}#${anchor}`);
    await expect(page.locator(`#${anchor} ~ a`).first(), address).toBeInViewport();
    if ((await figure.count()) > 0) {
      await figure.first().click();
      await expect(page.locator(".source-text mark.lit").first(), address).toBeInViewport();
    }
  }
  expect(long, "reports too long for a phone").toBeGreaterThan(0);
});
