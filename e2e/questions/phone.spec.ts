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
