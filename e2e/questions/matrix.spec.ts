/** The matrix of coverage: years stand below one another in all its groups, in both languages. */
import { expect, test } from "@playwright/test";
import { inLanguage } from "../site/test-routes";

for (const lang of ["zh", "en"])
  test(`every group of the matrix has its years at the same places, ${lang}`, async ({ page }, info) => {
    test.skip(info.project.name !== "synthetic", "the bundled figures show sub-areas");
    await page.goto(inLanguage("/quality?level=township", lang));
    const starts = await page
      .locator(".matrix-group tbody tr:first-child td:nth-child(2)")
      .evaluateAll((cells) =>
        cells.map((c) =>
          Math.round(c.getBoundingClientRect().left - c.closest(".matrix-group")!.getBoundingClientRect().left),
        ),
      );
    expect(starts.length).toBeGreaterThan(1);
    expect(new Set(starts).size, String(starts)).toBe(1);
  });

test("no name of the matrix is cut off beside its years", async ({ page }) => {
  for (const lang of ["zh", "en"]) {
    await page.goto(inLanguage("/quality?level=township", lang));
    const names = page.locator(".matrix tbody th");
    expect(await names.count()).toBeGreaterThan(0);
    const cut = await names.evaluateAll((all) =>
      all.filter((e) => e.scrollWidth > e.clientWidth + 1).map((e) => e.textContent),
    );
    expect(cut).toEqual([]);
  }
});
