/** The questions pages ask, over the starter figures and two made-up reports. */
import { beforeAll, describe, expect, test } from "vitest";
import type { RegionNode, Shown } from "@/lib/answers";
import { notThere } from "@/lib/filter";
import { fact, loadable, received, starterDatabase, testDatabase } from "../generate-reports";
import { loadReport } from "../load";
import { type Db, run } from "../open";
import { alerts } from "./alerts";
import { codedFigures } from "./coded";
import { compare } from "./compare";
import { overview } from "./overview";
import { childYears, provinceYears } from "./place-years";
import { ranking } from "./ranking";
import { dataVersion, findPlace, unitsOf } from "./refs";
import { regionPage } from "./region-page";
import { regionSearch, regionTree } from "./region-tree";
import { excerptOf, reportList } from "./report-list";
import { reportPage } from "./report-page";
import { seriesList } from "./series-info";
import { trend } from "./trend";

const PINGTAN = "350000-z-pingtan";
let db: Db;
let reportId = 0;
beforeAll(() => {
  db = starterDatabase();
  const text =
    "海安市2022年共收到申请254件。\n五、存在的主要问题及改进情况\n个别栏目更新不及时。\n六、其他需要报告的事项\n无";
  const quote = { quote: "254件", start: 13, end: 17, row: null, column: null };
  reportId = loadReport(
    db,
    loadable({
      text,
      facts: [
        received(254, { method: "narrative", evidence: quote }),
        fact({ indicator: "results_granted", applicant: "total", value: 6 }),
        fact({ indicator: "results_partially_granted", applicant: "total", value: 1 }),
        fact({ indicator: "requests_processed", applicant: "total", value: 8 }),
      ],
      cells: [
        {
          indicator: "reconsideration_total",
          era: "E4",
          applicant: null,
          kind: "blank",
          printed: "",
          reason: null,
          start: 0,
          end: 0,
        },
      ],
      findings: [
        {
          rule: "E4-01",
          column: "total",
          result: "fail",
          severity: "hard",
          message: "The balance fails.",
          params: {},
          facts: [0],
        },
      ],
    }),
  ).reportId;
  loadReport(db, loadable({ place: null, text: "未知之地的报告 abc", facts: [received(3)] }));
});

const value = (shown: Shown | undefined) => (shown?.kind === "value" ? shown.value : shown?.kind);
const blank = (shown: Shown | undefined) => (shown?.kind === "blank" ? shown.blank : shown?.kind);

describe("trend", () => {
  test("平潭综合实验区: requests of fifteen years through all four eras, the years before named as missing", () => {
    const { years, lines, coverage } = trend(db, { places: [PINGTAN], to: 2025 });
    expect(years).toEqual(Array.from({ length: 18 }, (_, i) => 2008 + i));
    const points = lines[0]?.points ?? [];
    expect(points.slice(0, 3).map(blank)).toEqual(["no_report", "no_report", "no_report"]);
    expect(points.slice(3).map(value)).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 23, 21, 70, 74, 81, 218, 154]);
    expect(coverage).toEqual({ shown: 15, of: 18 });
    expect(new Set(points.slice(3).map((p) => p.kind === "value" && p.era))).toEqual(new Set(["E1", "E2", "E3", "E4"]));
  });

  test("what an era does not ask, and what a report is silent about, are told apart and are no zeros", () => {
    const { lines } = trend(db, { places: [PINGTAN], series: "requests_carried_in", from: 2018, to: 2019 });
    expect(lines[0]?.points.map((p) => (p.kind === "blank" ? p.blank : p.kind))).toEqual(["not_collected", "value"]);
    const staff = trend(db, { places: [PINGTAN], series: "staff_total", from: 2014, to: 2019 });
    expect(staff.lines[0]?.points.map(blank)).toEqual([
      "not_stated",
      "not_stated",
      "not_stated",
      "not_stated",
      "not_stated",
      "not_collected",
    ]);
  });

  test("a coded value leads to its source", () => {
    const [point] = trend(db, { places: [PINGTAN], from: 2024, to: 2024 }).lines[0]?.points ?? [];
    expect(point).toMatchObject({
      state: "coded",
      source: { kind: "coded", url: expect.stringContaining("pingtan.gov.cn") },
    });
  });

  test("two readings of one report are both shown", () => {
    const points = trend(db, { places: [PINGTAN], series: "proactive_disclosures", from: 2012, to: 2013 }).lines[0]
      ?.points;
    expect(points?.map((p) => p.kind === "disputed" && p.readings.map((r) => r.value))).toEqual([
      [1913, 739],
      [4970, 72804],
    ]);
  });

  test("a share carries its two sums, and is unstable below ten cases", () => {
    const suqian = trend(db, { places: ["321300"], series: "disclosure_rate", from: 2023, to: 2023 }).lines[0]
      ?.points[0];
    expect(suqian).toMatchObject({ kind: "value", numerator: 1519, denominator: 3486, flags: [] });
    const haian = trend(db, { places: ["320685"], series: "disclosure_rate", from: 2022, to: 2022 }).lines[0]
      ?.points[0];
    expect(haian).toMatchObject({ kind: "value", value: 7 / 8, flags: ["unstable"] });
  });

  test("a blank cell of a report is a blank", () => {
    const points = trend(db, { places: ["320685"], series: "reconsideration_total", from: 2022, to: 2022 }).lines[0]
      ?.points;
    expect(points?.map(blank)).toEqual(["blank"]);
  });
});

describe("ranking", () => {
  test("cities' whole areas of 2023: 宿迁市 with its requests; no organ, no zone", () => {
    const answer = ranking(db, { series: "requests_received", year: 2024, level: "city", scope: "jurisdiction" });
    expect(answer.rows.map((r) => [r.rank, r.unit.place.name.zh, value(r.shown)])).toEqual([
      [1, "宿迁市", 3525],
      [2, "淮安市", 3119],
    ]);
    expect(value(answer.rows[0]?.before ?? undefined)).toBe(3511);
    expect(answer.median).toBe((3525 + 3119) / 2);
    expect(answer.coverage).toMatchObject({ withValue: 2, units: 3 });
    expect(answer.coverage.places).toBeGreaterThan(300);
  });

  test("equal values share a rank, and the next is not the next number", () => {
    const ranks = ranking(db, { series: "requests_received", year: 2025, level: "county", scope: "organ" }).rows.map(
      (r) => [r.rank, value(r.shown)],
    );
    expect(ranks).toEqual([
      [1, 100],
      [2, 11],
      [3, 3],
      [4, 2],
      [4, 2],
      [6, 1],
      [7, 0],
    ]);
  });

  test("below one place only what lies there", () => {
    const jiangsu = findPlace(db, "320000");
    const rows = ranking(db, {
      series: "requests_received",
      year: 2024,
      level: "county",
      scope: "jurisdiction",
      within: jiangsu?.id ?? "",
    }).rows;
    expect(rows.map((r) => r.unit.place.name.zh)).toEqual(["洪泽区"]);
  });

  test("who reported without a single value is listed with the reason, two readings first", () => {
    const list =
      ranking(db, { series: "requests_received", year: 2025, level: "city", scope: "organ" }).withoutValue ?? [];
    expect(list[0]).toMatchObject({ unit: { issuer: "平潭综合实验区管委会办公室" }, shown: { kind: "disputed" } });
  });
});

describe("overview", () => {
  test("begins with a whole-area cross-section that has requests, and never leads nowhere", () => {
    const answer = overview(db, {});
    expect(answer.scope).toBe("jurisdiction");
    expect(answer.ranking.rows.length).toBeGreaterThanOrEqual(3);
    expect(value(answer.ranking.rows[0]?.shown)).toBeGreaterThan(0);
    expect(answer.choices.years).toContain(answer.year);
    for (const scope of answer.choices.scopes)
      for (const level of answer.choices.levels)
        expect(overview(db, { scope, level }).ranking.coverage.units).toBeGreaterThan(0);
  });

  test("a card is the sum over the units it counts, and its change is over units that have both years", () => {
    const [card] = overview(db, { level: "city", scope: "jurisdiction", year: 2024 }).cards;
    expect(card).toMatchObject({ value: 3525 + 3119, n: 2, of: 3, change: { from: 3511, to: 3525, n: 1 } });
  });

  test("a share is the ratio of the sums, never the mean of shares", () => {
    const card = overview(db, { level: "city", scope: "jurisdiction", year: 2024 }).cards.find(
      (c) => c.series.key === "disclosure_rate",
    );
    expect(card?.value).toBeCloseTo((card?.numerator ?? 0) / (card?.denominator ?? 1), 12);
    expect(card?.denominator).toBeGreaterThan(6000);
  });

  test("the longest record leads; staffing ends with 2018; the totals are the starter's and the reports'", () => {
    const answer = overview(db, {});
    expect(answer.long.lines[0]?.unit.place.name.zh).toBe("平潭综合实验区");
    expect(answer.staffing).toHaveLength(6);
    expect(Math.max(...answer.staffing.map((s) => s.year))).toBeLessThanOrEqual(2018);
    const years = answer.staffing.map((s) => s.year);
    expect(years).toEqual([...years].sort((a, b) => b - a));
    expect(answer.totals).toMatchObject({
      places: 52,
      units: 83,
      unitYears: 147,
      codedFigures: 2195,
      reports: 2,
      held: 1,
    });
  });

  test("the tile map adds up to the country, in every year", () => {
    const { rows, years } = provinceYears(db, "requests_received", "county", "jurisdiction");
    expect(rows).toHaveLength(34);
    for (const [i, year] of years.entries()) {
      const cells = rows.map((r) => r.cells[i]!);
      const total = cells.reduce((s, c) => s + (c.kind === "sum" ? c.value : 0), 0);
      const units = cells.reduce((s, c) => s + (c.kind === "sum" ? c.n : 0), 0);
      const answer = overview(db, { level: "county", scope: "jurisdiction", year });
      if (answer.year !== year || answer.level !== "county") continue;
      expect([total, units]).toEqual([answer.cards[0]?.value ?? 0, answer.cards[0]?.n]);
    }
  });

  test("places side by side show what each place's own page shows", () => {
    const answer = childYears(db, findPlace(db, "320000")!, "requests_received")!;
    const own = answer.rows.find((r) => r.unit !== null && r.cells.some((c) => c.kind === "value"))!;
    const page = regionPage(db, own.place.slug, { unit: own.unit!.id })!;
    const line = page.trends.find((t) => t.series.key === "requests_received")!;
    expect(own.cells).toEqual(line.lines[0]!.points);
  });

  test("a year in which there was no such place is no missing report", () => {
    const shandong = childYears(db, findPlace(db, "370000")!, "requests_received")!;
    expect(shandong.rows.map((r) => r.place.name.zh)).not.toContain("莱芜市");
    const xinjiang = childYears(db, findPlace(db, "650000")!, "requests_received")!;
    const late = xinjiang.rows.find((r) => r.place.name.zh === "白杨市");
    expect(late?.cells[0]).toEqual({ kind: "absent" });
    expect(late?.cells.at(-1)?.kind).not.toBe("absent");
  });

  test("alerts name the four contradictions, the failed identity and the held report, in both languages", () => {
    const list = alerts(db);
    const count = (kind: string) => list.filter((a) => a.kind === kind).length;
    expect([count("disputed"), count("identity_failed"), count("held")]).toEqual([4, 1, 1]);
    for (const alert of list) {
      expect(alert.text.zh).toMatch(/[一-鿿]/);
      expect(alert.text.en).toMatch(/[a-z]/);
      expect(alert.href).toMatch(/^\/(regions|reports)\//);
    }
  });
});

describe("places", () => {
  test("a place tells what its newest report says of its own problems, in the report's words", () => {
    const haian = regionPage(db, "320685", {});
    expect(haian?.ownWords).toMatchObject({
      report: reportId,
      heading: "五、存在的主要问题及改进情况",
      lines: ["个别栏目更新不及时。"],
    });
    expect(regionPage(db, PINGTAN, {})?.ownWords).toBeNull();
  });

  test("an address with a former code finds the place under its newest", () => {
    expect(regionPage(db, "320684", {})?.place).toMatchObject({
      slug: "320614",
      name: { zh: "海门区", en: "Haimen District" },
    });
    expect(regionPage(db, "320614", {})?.names).toEqual([
      { name: "海门市", code: "320684", from: null, to: 2019 },
      { name: "海门区", code: "320614", from: 2020, to: null, source: { kind: "notice" } },
    ]);
    expect(regionPage(db, "999999", {})).toBeNull();
  });

  test("a place page of the zone: its units apart, all years in the strip, sources listed", () => {
    const page = regionPage(db, PINGTAN, {});
    expect(page?.units).toHaveLength(12);
    expect(page?.unit?.scope).toBe("jurisdiction");
    expect(page?.strip.filter((s) => s.state === "coded").map((s) => s.year)).toEqual(
      Array.from({ length: 15 }, (_, i) => 2011 + i),
    );
    expect(page?.cards[0]?.latest).toMatchObject({ year: 2025, shown: { value: 154 } });
    expect(page?.coded.length).toBe(287);
  });

  test("parent and peers are of the same scope", () => {
    const card = regionPage(db, "320813", {})?.cards[0];
    expect(card).toMatchObject({ latest: { year: 2024, shown: { value: 95 } }, parent: { value: 3119 } });
  });

  test("another unit of the place is shown when asked for", () => {
    const office = unitsOf(db, "z-pingtan").find((u) => u.unit.issuer.endsWith("管委会办公室"));
    expect(regionPage(db, PINGTAN, { unit: office?.unit.id ?? 0 })?.unit?.issuer).toBe("平潭综合实验区管委会办公室");
  });

  test("a place without any report says so and still has its place, names and children", () => {
    const page = regionPage(db, "330000", {});
    expect(page).toMatchObject({ unit: null, units: [], cards: [] });
    expect(page?.children.length).toBe(11);
    expect(page?.strip.every((s) => s.state === "none")).toBe(true);
  });

  test("the tree holds every unit once and counts those below", () => {
    const count = (nodes: RegionNode[]): number => nodes.reduce((s, n) => s + n.units + count(n.children), 0);
    const tree = regionTree(db);
    expect(count(tree)).toBe(83);
    expect(tree.reduce((s, n) => s + n.units + n.unitsBelow, 0)).toBe(83);
  });

  test.each(["海门", "hmq", "haimen", "320684", "320614", "南通 海门"])("%s finds 海门区 first", (query) => {
    expect(regionSearch(db, query)[0]?.place.name.zh).toBe("海门区");
  });

  test("places no list of real places knows are found by their names", () => {
    const own = testDatabase();
    run(
      own,
      `INSERT INTO place (id, slug, code, name, name_en, level, kind, parent_id, ended, origin)
       VALUES ('p-999', '990200', '990200', '虚垣市', 'Xuyuan City', 'city', 'city', NULL, NULL, 'gazetteer')`,
    );
    for (const query of ["虚", "虚垣市", "xuyuan"])
      expect(regionSearch(own, query)[0]?.place.name.zh, query).toBe("虚垣市");
    own.raw.close();
  });
});

describe("comparison", () => {
  test("what matches nothing is named; the choices of a place are offered", () => {
    const answer = compare(db, {
      places: ["321300", "nowhere", PINGTAN, "321300"],
      show: ["requests_received", "no_such"],
      from: 2023,
      to: 2024,
    });
    expect(answer.ignored).toEqual([notThere("places", "nowhere"), notThere("show", "no_such")]);
    expect(answer.units.map((u) => u.place.name.zh)).toEqual(["宿迁市", "平潭综合实验区"]);
    expect(answer.choices[1]?.units).toHaveLength(12);
    expect(answer.trends[0]?.lines.map((l) => l.points.map(value))).toEqual([
      [3511, 3525],
      [81, 218],
    ]);
  });
});

describe("reports", () => {
  test("the list is searched by three and more characters, by two, and by one, in title and text", () => {
    for (const q of ["收到申请", "申请", "254", "海安市2022", "安", "件"])
      expect(
        reportList(db, { q }).items.map((i) => i.id),
        q,
      ).toContain(reportId);
    expect(reportList(db, { q: "ABC" }).total).toBe(1);
    expect(reportList(db, { q: "没有这样的话" })).toMatchObject({ total: 0, items: [] });
    expect(reportList(db, { q: '"; DROP TABLE' }).total).toBe(0);
  });

  test("a short word that begins more terms than are looked up still finds what most reports say", () => {
    const own = testDatabase();
    const many = Array.from({ length: 500 }, (_, i) => `公开${String.fromCodePoint(0x4e00 + i)}。`).join("");
    for (const [year, text] of [many, "依法公开龙山", "公开龙湖"].entries())
      loadReport(own, loadable({ year: 2015 + year, text }));
    expect(reportList(own, { q: "公开" }).items.map((i) => i.year)).toEqual([2017, 2016, 2015]);
  });

  test("what is found comes with the words around it, in its own line; a word of the title alone has none", () => {
    const around = (text: string, query: string) => {
      const found = excerptOf(text, query);
      return found && `${found.before}[${found.word}]${found.after}`;
    };
    expect(around("全年收到申请254件。", "申请")).toBe("全年收到[申请]254件。");
    expect(around(`${"前".repeat(40)}征地\n拆迁${"后".repeat(40)}`, "征地")).toBe(
      `…${"前".repeat(24)}[征地] 拆迁${"后".repeat(21)}…`,
    );
    expect(around("Annual Report OF the county", "of")).toBe("Annual Report [OF] the county");
    expect(around("全年收到申请254件。", "没有 收到")).toBe("全年[收到]申请254件。");
    expect(around("全年收到申请254件。", "海安市")).toBeNull();
  });

  test("it is narrowed by year, place and what holds a report", () => {
    expect(reportList(db, { year: 2022 }).total).toBe(2);
    expect(reportList(db, { places: ["320000"] }).items.map((i) => i.id)).toEqual([reportId]);
    expect(reportList(db, { places: ["350000"] }).total).toBe(0);
    expect(reportList(db, { places: ["999999"] })).toMatchObject({ total: 0, ignored: [notThere("places", "999999")] });
    expect(reportList(db, {}, { held: true }).items).toMatchObject([{ held: ["place_unknown"], unit: null }]);
  });

  test("a report's page has its words: text, offsets, names, what is shown, what failed", () => {
    const page = reportPage(db, reportId)!;
    const first = page.facts[0]!;
    expect(page.text.slice(first.evidence.start, first.evidence.end)).toBe(first.evidence.quote);
    expect(first).toMatchObject({ value: 254, shown: true, name: { en: expect.stringContaining("requests") } });
    expect(page.cells).toMatchObject([{ indicator: "reconsideration_total", kind: "blank" }]);
    expect(page.findings[0]?.text.zh).toMatch(/[一-鿿]/);
    expect(page.versions).toHaveLength(1);
    expect(reportPage(db, 12345)).toBeNull();
  });
});

test("every series says in both languages what it is made of", () => {
  for (const s of seriesList()) {
    expect(s.definition.zh, s.key).toMatch(/[一-鿿]/);
    expect(s.definition.en, s.key).not.toMatch(/\$|\[|_/);
    for (const b of s.breaks) expect([2014, 2019, 2021]).toContain(b.year);
  }
});

test("coded figures carry title, address and remark", () => {
  const unit = unitsOf(db, "z-pingtan")[0]!.unit;
  const list = codedFigures(db, unit.id);
  for (const c of list) expect(c.sourceTitle).not.toBe("");
  expect(list.some((c) => c.lessSure && c.noteZh !== null)).toBe(true);
});

test("the data version changes with every load, and answers with it", () => {
  const before = dataVersion(db);
  const total = overview(db, {}).totals.reports;
  loadReport(db, loadable({ year: 2023, text: "又一份", facts: [received(1)] }));
  expect(dataVersion(db)).not.toBe(before);
  expect(overview(db, {}).totals.reports).toBe(total + 1);
});
