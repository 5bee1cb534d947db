/** Questions of a supervisor, put to the dashboard; see e2e/questions.md. On the synthetic province; some on the bundled figures too. */
import { expect, test } from "@playwright/test";
import { standing } from "@/lib/compare/rates";
import { Asker, percent, type Row, thousands } from "./asker";
import { issuerOf, placeOf, province, unitOf } from "./planted";

/** Units with ten cases or more, and what is said of those that lie outside the 95 % limits about the share of the sums. */
function funnelOf(rows: readonly Row[]) {
  const sound = rows.filter((r) => r.value !== null && r.numerator! <= r.denominator!);
  const a = sound.reduce((s, r) => s + r.numerator!, 0);
  const n = sound.reduce((s, r) => s + r.denominator!, 0);
  const counted = sound.filter((r) => r.denominator! >= 10);
  const beyond = (side: "high" | "low") =>
    counted.filter((r) => standing(r.numerator!, r.denominator!, a / n)?.endsWith(side)).length;
  const [high, low] = [beyond("high"), beyond("low")];
  const tooHigh = high > 0 ? `高得超出偶然的有 ${high} 个` : "没有一个高得超出偶然";
  // A ranking looks at both ends, the start page at the high one.
  return { counted, tooHigh, words: high + low > 0 ? tooHigh : "没有一个高得或低得超出偶然" };
}

const synthetic = () => test.skip(test.info().project.name !== "synthetic", "the bundled figures cannot say");

test("whose report for 2020 is not here", async ({ page }) => {
  const ask = new Asker(page);
  await ask.start();
  await ask.click(page.locator(".coverage-years").getByRole("link", { name: "2020", exact: true }));
  const level = await page.locator("select[name=level]").inputValue();
  const scope = await page.locator("select[name=scope]").inputValue();
  const held = new Set(
    (await ask.rows(`level=${level}&scope=${scope}&show=requests_received&from=2020&to=2020`))
      .filter((r) => r.status !== "no_report" && r.reason !== "held")
      .map((r) => r.place),
  );
  const sentence = page.locator("#missing .verdict");
  await ask.reads(sentence, /2020 年，全国.+应有 [\d,]+ 份报告/);
  const named = await page.locator("#missing .missing-list li a").allInnerTexts();
  for (const name of named) expect(held.has(name), name).toBe(false);
  const [first] = await page.locator("#missing .missing-list li:not(:has(.tag)) a").allInnerTexts();
  if (test.info().project.name === "synthetic") await ask.reads(sentence, first ?? "都已收录");
  const count = (words: RegExp) =>
    sentence.innerText().then((t) => Number(words.exec(t)?.[1]?.replaceAll(",", "") ?? 0));
  const [due, lacking, aside] = [/应有 ([\d,]+) 份/, /未收录 ([\d,]+) 份/, /另有 ([\d,]+) 份搁置/].map(count);
  expect((await due!) - (await lacking!) - (await aside!)).toBe(held.size);
  if (test.info().project.name !== "synthetic") return;
  // The gap planted in 2020 is among bureaus: all of it is named, and nothing else.
  await ask.choose(page.locator("form.choices"), { level: "city", scope: "organ" });
  const gap = province()
    .planted.missing.filter((m) => m.year === 2020)
    .filter(({ unit }) => /-(office|department)/.test(unit) && unitOf(unit).place.level === "city")
    .map(issuerOf);
  expect(gap.length).toBeGreaterThan(0);
  expect((await page.locator("#missing .missing-list li a").allInnerTexts()).sort()).toEqual(gap.sort());
});

test("who has had no report for years", async ({ page }) => {
  test.skip(test.info().project.name === "synthetic", "no unit of the invented province is silent for so long");
  const ask = new Asker(page);
  await ask.start();
  await ask.go("质量");
  const none = (await ask.rows("level=township&scope=organ&show=requests_received")).filter(
    (r) => r.status === "no_report" && r.reason !== "held",
  );
  const lacks = (unit: number, year: number) => none.some((r) => r.unit_id === unit && r.year === year);
  const long = (year: number) =>
    none.filter((r) => r.year === year && lacks(r.unit_id, year - 1) && lacks(r.unit_id, year - 2)).length;
  // Of the years the one with most of them.
  const year = [2010, 2013, 2016, 2018, 2020, 2022, 2024].sort((a, b) => long(b) - long(a))[0]!;
  await ask.choose(page.locator("form.choices"), { level: "township", scope: "organ", year: String(year) });
  const sentence = page.locator("#missing .verdict");
  expect(long(year)).toBeGreaterThan(0);
  await ask.reads(sentence, `到 ${year} 年已连续 3 年以上没有收录的有 ${long(year)} 个：`);
});

test("which counties refuse most, among those with cases enough", async ({ page }) => {
  synthetic();
  const ask = new Asker(page);
  await ask.start();
  await ask.go("排名");
  await ask.click(page.locator(".ranking-chips").getByRole("link", { name: /^不予公开率/ }));
  await ask.choose(page.locator("form.choices"), { level: "county", scope: "jurisdiction", year: "2023" });
  const { counted, words } = funnelOf(
    await ask.rows("level=county&scope=jurisdiction&show=refusal_rate&from=2023&to=2023&with=inferred"),
  );
  const top = [...counted].sort((a, b) => b.value! - a.value!)[0]!;
  const equals = counted.filter((r) => r.value === top.value).length;
  const named = equals > 1 ? `并列的 ${equals} 个` : top.place;
  const sentence = page.locator(".ranking-chips + .verdict");
  await ask.reads(sentence, `申请满 10 件的 ${counted.length} 个单位里，最高的是${named}（${percent(top.value!)}`);
  await ask.reads(sentence, words);
});

test("did reconsiderations corrected rise after the rules of 2019", async ({ page }) => {
  synthetic();
  const ask = new Asker(page);
  await ask.start();
  await ask.find("虚川省");
  const rows = (
    await ask.rows("level=province&scope=jurisdiction&show=reconsideration_corrected_share&from=2008&to=2025")
  ).filter((r) => r.value !== null);
  const sum = (of: typeof rows) => ({
    a: of.reduce((s, r) => s + (r.numerator ?? 0), 0),
    n: of.reduce((s, r) => s + (r.denominator ?? 0), 0),
  });
  const before = sum(rows.filter((r) => r.year < 2019));
  const after = sum(rows.filter((r) => r.year >= 2019));
  const sentence = page.locator("#disputes .verdict").first();
  await ask.reads(sentence, `${percent(before.a / before.n)}（${thousands(before.a)} / ${thousands(before.n)}）`);
  await ask.reads(sentence, `${percent(after.a / after.n)}（${thousands(after.a)} / ${thousands(after.n)}）`);
  await ask.reads(sentence, after.a / after.n > before.a / before.n ? /升高|看不出变化/ : /降低|看不出变化/);
});

test("how many people work on this here, against the peers", async ({ page }) => {
  const ask = new Asker(page);
  await ask.start();
  const level = test.info().project.name === "synthetic" ? "county" : "city";
  const rows = (await ask.rows(`level=${level}&scope=jurisdiction&show=staff_total&from=2018&to=2018`)).filter(
    (r) => r.value !== null && (r.status === "accepted" || r.status === "inferred" || r.status === "coded"),
  );
  const one = rows[0]!;
  await ask.find(one.place);
  await ask.reads(
    page.locator("#staffing .verdict"),
    `2018 年${one.place}有 ${thousands(one.value!)} 人从事政府信息公开工作`,
  );
  const peers = rows.filter((r) => r.above === one.above && r.unit_id !== one.unit_id).length;
  await ask.reads(
    page.locator("#staffing .verdict"),
    peers >= 3 ? new RegExp(`(${peers} 个同类|同类.*只有 ${peers} 个).*中位数`) : "同类那一年有数的不到三个",
  );
});

test("where many more people work on this than elsewhere", async ({ page }) => {
  synthetic();
  const ask = new Asker(page);
  const [staffed] = province().planted.staffed;
  const units = province().units.filter((u) => u.issuer === "government" && u.place.level === "city");
  const here = units.find((u) => u.place.id === staffed?.place)!;
  await ask.start();
  await ask.find(placeOf({ unit: here.id, year: 2018 }));
  const sentence = page.locator("#staffing .verdict");
  await ask.reads(sentence, /2018 年.+有 [\d,]+ 人/);
  const people = Number(/有 ([\d,]+) 人/.exec(await sentence.innerText())?.[1]?.replaceAll(",", ""));
  const rows = await ask.rows("level=city&scope=jurisdiction&show=staff_total&from=2018&to=2018");
  const counties = (place: string) => rows.find((r) => r.place === place)?.value ?? 0;
  for (const other of units.filter((u) => u !== here))
    expect(people).toBeGreaterThan(1.8 * counties(placeOf({ unit: other.id, year: 2018 })));
});

test("is this place high or low beside its peers", async ({ page }) => {
  synthetic();
  const ask = new Asker(page);
  await ask.start();
  const rows = (await ask.rows("scope=jurisdiction&show=requests_received")).filter((r) => r.value !== null);
  const newest = (r: Row) => !rows.some((o) => o.unit_id === r.unit_id && o.year > r.year);
  const beside = (r: Row) =>
    rows.filter((o) => o.above === r.above && o.level === r.level && o.year === r.year && o.unit_id !== r.unit_id);
  const one = rows.filter(newest).sort((a, b) => beside(b).length - beside(a).length)[0]!;
  const peers = beside(one).map((r) => r.value!);
  await ask.find(one.place);
  const sentence = page.locator("#cards .verdict");
  // Fewer than three below the same place are too few, and the page says so.
  if (peers.length < 3) return ask.reads(page.locator("#cards"), "没有足够的同类");
  await ask.reads(sentence, "与同类相比");
  const row = page.locator("#cards .peer-table tr", { hasText: "收到政府信息公开申请数" });
  await ask.reads(row, thousands(one.value!));
  await ask.reads(row, `${peers.length} 个同类`);
  if (peers.length < 5) await ask.reads(page.locator("#cards .peer-verdict"), "高低只作参考");
  const sorted = peers.sort((a, b) => a - b);
  const median = (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
  if (one.value! > median * 1.5) await ask.reads(row, "高于同类");
  if (one.value! < median / 1.5) await ask.reads(row, "低于同类");
});

test("what to see first this year", async ({ page }) => {
  const ask = new Asker(page);
  await ask.start();
  const list = page.locator("#cards .stands-out");
  await ask.reads(list, "未收录的报告");
  if (test.info().project.name !== "synthetic") return;
  await ask.choose(page.locator("form.choices"), { level: "county", scope: "jurisdiction", year: "2023" });
  const { tooHigh, counted } = funnelOf(
    await ask.rows("level=county&scope=jurisdiction&show=refusal_rate&from=2023&to=2023&with=inferred"),
  );
  const refused = list.locator("li", { hasText: "不予公开率" });
  // Of fewer than three nothing is said.
  if (counted.length < 3) await expect(refused).toHaveCount(0);
  else await ask.reads(refused, `${counted.length} 个可比的单位里，${tooHigh}`);
});

test("what to ask a place about", async ({ page }) => {
  synthetic();
  const ask = new Asker(page);
  await ask.start();
  await ask.click(page.locator("#ranking tbody th a").first());
  const points = page.locator("#points");
  await ask.reads(points, /共 \d+ 项：|没有查出需要核实的事项/);
  const n = Number(/共 (\d+) 项/.exec(await points.innerText())?.[1] ?? 0);
  await expect(points.locator(".alerts > li")).toHaveCount(n);
});

test("which of my counties changed since last year", async ({ page }) => {
  synthetic();
  const ask = new Asker(page);
  await ask.start();
  const counties = (await ask.rows("level=county&scope=jurisdiction&show=requests_received&from=2024&to=2025")).filter(
    (r) => r.value !== null,
  );
  const city = counties[0]!.above.split(" / ").at(-1)!;
  await ask.find(city);
  const sentence = page.locator("#places .verdict");
  await ask.reads(sentence, /收到政府信息公开申请数，\d{4} 年比 \d{4} 年：/);
  const years = /(\d{4}) 年比 (\d{4}) 年/.exec(await sentence.innerText())!;
  const value = (place: string, year: string) =>
    counties.find((r) => r.place === place && r.above === counties[0]!.above && r.year === Number(year))?.value;
  const named = await sentence.getByRole("link").first().innerText();
  const [now, before] = [value(named, years[1]!), value(named, years[2]!)];
  if (now != null && before != null) await ask.reads(sentence, `${named}（${thousands(before)} → ${thousands(now)}）`);
});

test("what changed most since last year", async ({ page }) => {
  const ask = new Asker(page);
  await ask.start();
  const of = (name: string) => page.locator(`#cards select[name=${name}]`).inputValue();
  const [year, level, scope] = [Number(await of("year")), await of("level"), await of("scope")];
  const rows = (
    await ask.rows(`level=${level}&scope=${scope}&show=requests_received&from=${year - 1}&to=${year}`)
  ).filter((r) => r.value !== null);
  const change = (now: Row) => {
    const before = rows.find((r) => r.unit_id === now.unit_id && r.year === year - 1);
    return before ? Math.abs(now.value! - before.value!) : -1;
  };
  const now = rows.filter((r) => r.year === year).sort((a, b) => change(b) - change(a));
  const most = now.filter((r) => change(r) === change(now[0]!)).map((r) => r.place);
  await ask.reads(page.locator("#movers .verdict"), new RegExp(`变化最大的是(${most.join("|")})`));
});

test("do the figures below add up to the place's own", async ({ page }) => {
  synthetic();
  const ask = new Asker(page);
  await ask.start();
  await ask.find("虚川省");
  const sums = page.locator("#sums-county-jurisdiction .figure-sub");
  await ask.reads(sums, /\d{4} 年：.*合计 [\d,]+ 件。/);
  const text = await sums.innerText();
  const year = Number(/(\d{4}) 年：/.exec(text)?.[1]);
  const rows = await ask.rows(`level=county&scope=jurisdiction&show=requests_received&from=${year}&to=${year}`);
  const total = rows.reduce((sum, r) => sum + (r.value ?? 0), 0);
  await ask.reads(sums, `合计 ${thousands(total)} 件`);
});

test("in which years does a city report less than its counties together", async ({ page }) => {
  synthetic();
  const ask = new Asker(page);
  const [office] = province().planted.officeAsWhole;
  await ask.start();
  await ask.find(placeOf(office!));
  await ask.reads(page.locator("#sums-county-jurisdiction .notes"), `自己的汇总小于各地之和的年份：${office!.year}。`);
});

test("which reports contradict themselves", async ({ page }) => {
  synthetic();
  const ask = new Asker(page);
  await ask.start();
  await ask.go("质量");
  await ask.reads(page.locator("#short .verdict"), /份的正文与表格不符或前后文不一致/);
  const line = page.locator("#conflicts tbody tr").first();
  const link = line.locator("a[href*='#check-']");
  const sentence = (await link.innerText()).trim();
  await ask.click(link);
  await expect(page).toHaveURL(/\/reports\/\d+#check-\d+/);
  await ask.reads(page.locator(":target"), sentence);
});

test("which report gives two numbers of requests", async ({ page }) => {
  synthetic();
  const ask = new Asker(page);
  const [two] = province().planted.contradicted;
  await ask.start();
  await ask.go("质量");
  await ask.choose(page.locator("form.choices"), { year: String(two!.year) });
  const line = page.locator("#conflicts tbody tr", { hasText: `${placeOf(two!)}·全辖区汇总` });
  await ask.reads(line.first(), /收到政府信息公开申请数.*\d+[、,] ?\d+/);
});

test("which reports do not fit the ones beside them", async ({ page }) => {
  synthetic();
  const ask = new Asker(page);
  const { copied, officeAsWhole } = province().planted;
  await ask.start();
  await ask.go("质量");
  await ask.choose(page.locator("form.choices"), { year: String(copied[0]!.year) });
  const copy = page.locator("#between tbody tr", { hasText: issuerOf(copied[0]!) }).filter({ hasText: "X-05" });
  await ask.reads(copy, "可能照抄了上年的表格");
  await ask.choose(page.locator("form.choices"), { year: String(officeAsWhole[0]!.year) });
  const line = page.locator("#between tbody tr", { hasText: `${placeOf(officeAsWhole[0]!)}·全辖区汇总` });
  await ask.reads(line.filter({ hasText: "L-01" }).first(), /全辖区为[\d,]+，小于[\d,]+/);
});

test("is the fall of that year to be believed", async ({ page }) => {
  synthetic();
  const ask = new Asker(page);
  const [office] = province().planted.officeAsWhole;
  await ask.start();
  await ask.find(placeOf(office!));
  // The report gives the figures of one office: lowest, told with its doubt and with the lowest of the others.
  await ask.reads(
    page.locator("#trends .figure-words").first(),
    new RegExp(`最低 [\\d,]+ 件（${office!.year} 年，有核对不符；其余最低 [\\d,]+ 件）`),
  );
});

test("what share of requests was carried over", async ({ page }) => {
  const ask = new Asker(page);
  await ask.start();
  await ask.go("排名");
  await ask.click(page.locator(".ranking-chips").getByRole("link", { name: /^结转率/ }));
  const of = (name: string) => page.locator(`form.choices select[name=${name}]`).inputValue();
  const [year, level, scope] = [await of("year"), await of("level"), await of("scope")];
  const rows = (await ask.rows(`level=${level}&scope=${scope}&show=carried_out_rate&from=${year}&to=${year}`)).filter(
    (r) => r.value !== null && r.numerator! <= r.denominator!,
  );
  const a = rows.reduce((s, r) => s + r.numerator!, 0);
  const n = rows.reduce((s, r) => s + r.denominator!, 0);
  await ask.reads(
    page.locator(".ranking-chips + .verdict"),
    `合计 ${percent(a / n)}（${thousands(a)} / ${thousands(n)} 件申请）`,
  );
});

test("which reports wait for a person, and why", async ({ page }) => {
  const ask = new Asker(page);
  await ask.start();
  await ask.go("质量");
  // No report of the small province is set aside whole; single figures wait in both.
  const whole = test.info().project.name !== "synthetic";
  const card = page.locator(".quality-cards .card", { hasText: whole ? "整份搁置" : "待核的数" });
  const n = Number((await card.locator(".card-value a").innerText()).replaceAll(",", ""));
  expect(n).toBeGreaterThan(0);
  await ask.click(card.getByRole("link"));
  const why = whole
    ? /未能确定|推出|写有|标题与正文|两个不同|夹有|不止一份/
    : /像是|说不准|没有把握|没读懂|没说|只说|不一致/;
  await ask.reads(page.locator("#review"), why);
});

test("who loses more lawsuits than chance explains", async ({ page }) => {
  synthetic();
  const ask = new Asker(page);
  await ask.start();
  await ask.click(page.locator("#cards .card", { hasText: "行政诉讼纠错" }).getByRole("link", { name: /^排名/ }));
  const of = (name: string) => page.locator(`form.choices select[name=${name}]`).inputValue();
  const query = `level=${await of("level")}&scope=${await of("scope")}&show=${await of("series")}`;
  const { counted, words } = funnelOf(await ask.rows(`${query}&from=${await of("year")}&to=${await of("year")}`));
  await ask.reads(
    page.locator(".ranking-chips + .verdict"),
    counted.length >= 3 ? words : `案件满 10 件的单位有 ${counted.length} 个`,
  );
});

test("how many of how many places does the headline figure speak for", async ({ page }) => {
  const ask = new Asker(page);
  await ask.start();
  const of = (name: string) => page.locator(`#cards select[name=${name}]`).inputValue();
  const [year, level, scope] = [await of("year"), await of("level"), await of("scope")];
  const rows = (await ask.rows(`level=${level}&scope=${scope}&show=requests_received&from=${year}&to=${year}`)).filter(
    (r) => r.value !== null,
  );
  await ask.reads(page.locator("#cards .card").first(), new RegExp(`${rows.length} / \\d+ 个单位有数`));
  await ask.reads(page.locator("#cards .card").first(), thousands(rows.reduce((s, r) => s + r.value!, 0)));
});
