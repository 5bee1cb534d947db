/** Questions of a researcher, put to the dashboard; see e2e/questions.md. */
import { expect, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { allSeries } from "@/lib/dictionary/dictionary";
import { BLANKS, type SCOPES } from "@/lib/report";
import { say, sayCode } from "@/lib/words/words";
import { Asker } from "./asker";
import { placeOf, province } from "./planted";

const isSynthetic = () => test.info().project.name === "synthetic";
const real = () => test.skip(isSynthetic(), "a question about a real place");

test("where does this 546 come from", async ({ page }) => {
  real();
  const ask = new Asker(page);
  await ask.start();
  await ask.find("阜阳");
  await ask.click(page.locator("#cards").getByRole("link", { name: "546" }));
  await ask.reads(page.locator("mark.lit").first(), "546");
});

test("which figures cannot be compared across 2019, and why", async ({ page }) => {
  const ask = new Asker(page);
  await ask.start();
  await ask.go("方法");
  const broken = allSeries.filter((s) => s.formula.E2 && s.formula.E3 && s.breaks.some((b) => b.at === "E2|E3"));
  await ask.reads(page.locator("#across-2019 summary"), `2019 年前后不能直接相比的有 ${broken.length} 项`);
  await ask.click(page.locator("#across-2019 summary"));
  for (const s of broken) await expect(page.locator("#across-2019 ul")).toContainText(s.zh);
  await ask.reads(page.locator("#across-2019 ul"), broken[0]!.breaks.find((b) => b.at === "E2|E3")!.zh);
});

test("what was this place called before, and does the series go on", async ({ page }) => {
  const [renamed] = province().planted.renamed;
  const before = isSynthetic() ? renamed!.from : "海门市";
  const ask = new Asker(page);
  await ask.start();
  // By the name of then.
  await ask.find(before);
  await ask.reads(page.locator("#history"), before);
  await ask.reads(page.locator("#history"), "数列接着画");
  if (isSynthetic()) await ask.reads(page.locator("#history"), new RegExp(`${renamed!.year}.*${renamed!.to}`));
});

test("counties, years and requests as a file with a codebook", async ({ page }) => {
  const ask = new Asker(page);
  await ask.start();
  await ask.go("取数");
  await ask.choose(page.locator("form").filter({ has: page.locator("select[name=level]") }), { level: "county" });
  const link = page.getByRole("link", { name: /^CSV/ }).first();
  await ask.reads(page.locator("main"), /数据集[\s\S]*个单位 × \d+ 年/);
  const csv = await page.request.get((await link.getAttribute("href")) ?? "");
  const rows: Record<string, string>[] = parse(await csv.text(), { columns: true, bom: true });
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.some((r) => r.key === "requests_received")).toBe(true);
  expect([...new Set(rows.map((r) => r.level))]).toEqual(["county"]);
  await expect(page.getByRole("link", { name: /^数据说明/ }).first()).toBeVisible();
});

test("cite this figure", async ({ page }) => {
  const ask = new Asker(page);
  await ask.start();
  const figure = page.locator("#longest");
  await ask.click(figure.getByText("下载与引用"));
  const title = await figure.locator(".figure-title").innerText();
  await ask.click(figure.getByRole("link", { name: "引用格式" }));
  const citation = page.getByRole("dialog");
  await ask.reads(citation, title);
  await ask.reads(citation, "数据版本");
});

test("how sure is the reading", async ({ page }) => {
  const ask = new Asker(page);
  await ask.start();
  await ask.go("方法");
  await ask.click(page.locator(".toc").getByRole("link", { name: "读得有多准" }));
  await ask.reads(page.locator("#accuracy table").first(), /随附样本[\s\S]*\d+\.\d\d% \(\d/);
});

test("what kinds of blank are there", async ({ page }) => {
  const ask = new Asker(page);
  await ask.start();
  await ask.go("方法");
  await ask.click(page.locator(".toc").getByRole("link", { name: "没有数的七种情形" }));
  for (const blank of BLANKS) await ask.reads(page.locator("#blanks"), sayCode("zh", "blank", blank));
  await expect(page.locator("#blanks dt")).toHaveCount(BLANKS.length);
});

test("where sources disagree, which do", async ({ page }) => {
  const ask = new Asker(page);
  await ask.start();
  await ask.go("质量");
  const n = await page.locator(".quality-cards .card", { hasText: "来源不一致" }).locator(".card-value a").innerText();
  expect(Number(n)).toBeGreaterThan(0);
  await ask.reads(page.locator("#disputed tbody tr").first(), /\d[\d,.]* \/ [\d,.]*\d/);
  if (!isSynthetic()) return;
  const [planted] = province().planted.disputed;
  const line = page.locator("#disputed tbody tr", { hasText: `${placeOf(planted!)}·全辖区汇总` });
  await ask.reads(line, String(planted!.year));
  const [, a = "", b = ""] = /(\d+) \/ (\d+)/.exec((await line.innerText()).replaceAll(",", "")) ?? [];
  expect(Math.abs(Number(a) - Number(b))).toBe(planted!.by);
});

test("what granted means in each form", async ({ page }) => {
  const ask = new Asker(page);
  await ask.start();
  await ask.go("方法");
  await ask.click(page.locator("#s-granted summary"));
  for (const era of ["叙述期", "统计表", "2019 表式", "2021 表式"])
    await ask.reads(page.locator("#s-granted .formula"), era);
  await ask.reads(page.locator("#s-granted"), allSeries.find((s) => s.key === "granted")!.breaks[0]?.zh ?? "予以公开");
});

test("places side by side, as an index of a base year", async ({ page }) => {
  const ask = new Asker(page);
  await ask.start();
  await ask.click(page.locator("#cards .card").first().getByRole("link", { name: /^比较/ }));
  await ask.click(page.locator("main").getByRole("link", { name: /指数/ }).first());
  await ask.reads(page.locator(".comparison"), /\d{4} 年\s*[=＝为]\s*100/);
  const base = /(\d{4}) 年\s*[=＝为]\s*100/.exec(await page.locator(".comparison").innerText())![1]!;
  // The table lies in its fold; the base year's row holds the hundred.
  await expect(page.locator(".comparison table tbody tr", { hasText: base }).first()).toContainText("100");
});

test("which reports were changed later, and in which figures", async ({ page }) => {
  test.skip(!isSynthetic(), "the bundled reports have one text each");
  const ask = new Asker(page);
  await ask.start();
  await ask.go("报告");
  await ask.click(page.getByRole("link", { name: /只看另有旧文本的 [\d,]+ 份/ }));
  const tags = page.locator("main table tbody a.tag");
  expect(await tags.count()).toBe(await page.locator("main table tbody tr").count());
  await ask.click(tags.first());
  await ask.reads(page.locator("#versions"), /与后一版文本不同；两版都有的/);
});

test("reports that mention a word", async ({ page }) => {
  const ask = new Asker(page);
  await ask.start();
  await ask.go("报告");
  await ask.choose(page.locator("main form.choices"), { q: "申请" });
  const n = Number(
    /(\d[\d,]*)/.exec(await page.locator("main form.choices + p").innerText())?.[1]?.replaceAll(",", ""),
  );
  const listed = await page.locator("main table tbody tr").count();
  expect(listed).toBeGreaterThan(0);
  if (isSynthetic()) expect(n).toBeGreaterThanOrEqual(listed);
  else expect(n).toBe(listed);
  await page.goto("/reports?q=夔夔夔");
  await expect(page.locator("main table tbody tr")).toHaveCount(0);
});

test("whose figures are these: the place alone or all below it", async ({ page }) => {
  const ask = new Asker(page);
  await ask.start();
  const scope = (await page.locator("#cards select[name=scope]").inputValue()) as (typeof SCOPES)[number];
  await ask.click(page.locator("#ranking tbody tr").first().locator("th a"));
  await ask.reads(page.locator("#units .strip-head"), say("zh", `scope.${scope}`));
});
