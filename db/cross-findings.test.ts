/** Findings between reports: they follow what is stored, in whatever order it came, and change no number. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fact } from "@/lib/report";
import { crossDifferences, openDifferences, rollupDifferences } from "./consistency";
import { fact, HAIAN, loadable, type MadeUp, RUDONG, received, TONGZHOU, testDatabase } from "./generate-reports";
import { loadReport } from "./load";
import { all, type Db } from "./open";
import { crossFindings, crossFindingsOf } from "./query/cross-findings";
import { findPlace } from "./query/refs";
import { reportPage } from "./query/report-page";

const NANTONG = { code: "320600", name: "南通市", level: "city" as const, path: ["江苏省", "南通市"] };

const load = (db: Db, made: MadeUp) => loadReport(db, loadable({ text: JSON.stringify(made), ...made }));
const carried = (key: "requests_carried_in" | "requests_carried_out", value: number) =>
  fact({ indicator: key, applicant: "total", value });
const results = (db: Db, rule: string) =>
  all<{ year: number; result: string }>(
    db,
    "SELECT year, result FROM cross_finding WHERE rule = ? ORDER BY unit_id, year, seq",
    rule,
  );
const of = (
  db: Db,
  { within, rule, from = 2008, to = 2100 }: { within?: string; rule?: string; from?: number; to?: number } = {},
) => crossFindings(db, { within: within === undefined ? null : findPlace(db, within), from, to }, rule ?? null, 50);
const figures = (db: Db) =>
  all(db, "SELECT unit_id, year, indicator, applicant, value, state FROM figure ORDER BY 1, 2, 3, 4");

describe("year against year", () => {
  const before: MadeUp = { year: 2021, facts: [carried("requests_carried_out", 7)] };
  const after = (value: number): MadeUp => ({ year: 2022, facts: [carried("requests_carried_in", value)] });

  test("what one report carries out and the next carries in is compared, whichever comes first", () => {
    for (const order of [
      [before, after(7)],
      [after(7), before],
    ]) {
      const db = testDatabase();
      for (const made of order) load(db, made);
      expect(results(db, "X-01")).toEqual([{ year: 2022, result: "pass" }]);
    }
    const db = testDatabase();
    load(db, before);
    load(db, after(5));
    expect(results(db, "X-01")).toEqual([{ year: 2022, result: "fail" }]);
  });

  test("a corrected report of either year settles it anew", () => {
    const db = testDatabase();
    load(db, before);
    load(db, after(5));
    load(db, { ...after(7), text: "更正后的本年报告" });
    expect(results(db, "X-01")).toEqual([{ year: 2022, result: "pass" }]);
    load(db, { ...before, facts: [carried("requests_carried_out", 6)], text: "更正后的上年报告" });
    expect(results(db, "X-01")).toEqual([{ year: 2022, result: "fail" }]);
  });

  test("nothing is said where a year is missing, its figure is under review, or the report waits for a person", () => {
    for (const silent of [
      { ...before, year: 2020 },
      { ...before, facts: [{ ...carried("requests_carried_out", 7), state: "review" as const }] },
      { ...before, identity: { held: ["spam_suspected"] } },
    ]) {
      const db = testDatabase();
      load(db, silent);
      load(db, after(5));
      expect(results(db, "X-01")).toEqual([]);
    }
  });

  const grown = (value: number, percent: number): Fact =>
    received(value, { method: "narrative", change: { percent, implied: null } });

  test("a printed growth rate agrees with the year before or contradicts it, and no number changes", () => {
    for (const [value, result] of [
      [110, "pass"],
      [150, "fail"],
    ] as const) {
      const db = testDatabase();
      load(db, { year: 2021, facts: [received(100)] });
      load(db, { year: 2022, facts: [grown(value, 10)] });
      expect(results(db, "X-02")).toEqual([{ year: 2022, result }]);
      expect(all(db, "SELECT value, confidence FROM fact ORDER BY value")).toEqual([
        { value: 100, confidence: 0.99 },
        { value, confidence: 0.99 },
      ]);
    }
  });

  test("the rate in the text speaks of the figure of the table when both give the same number", () => {
    const db = testDatabase();
    load(db, { year: 2021, facts: [received(100)] });
    load(db, { year: 2022, facts: [received(150), grown(150, 10)] });
    expect(results(db, "X-02")).toEqual([{ year: 2022, result: "fail" }]);
  });

  test("a total since a day grows by the year's figure", () => {
    for (const [total, result] of [
      [330, "pass"],
      [500, "fail"],
    ] as const) {
      const db = testDatabase();
      const told = (year: number, cumulative: number, own: number): MadeUp => ({
        year,
        facts: [
          fact({ indicator: "proactive_disclosures_cumulative", era: "E2", value: cumulative, period: "cumulative" }),
          fact({ indicator: "proactive_disclosures_total", era: "E2", value: own }),
        ],
        identity: { era: "E2" },
      });
      load(db, told(2015, 300, 40));
      load(db, told(2016, total, 30));
      expect(results(db, "X-04"), `${total}`).toEqual([{ year: 2016, result }]);
    }
  });
});

describe("the whole and its places", () => {
  const city = (value: number): MadeUp => ({ place: NANTONG, facts: [received(value)] });
  const county = (place: MadeUp["place"], value: number): MadeUp => ({ place, facts: [received(value)] });

  test("a city's whole that is smaller than its counties together is told, with all figures, until one is corrected", () => {
    const db = testDatabase();
    load(db, county(HAIAN, 60));
    load(db, city(100));
    load(db, county(RUDONG, 50));
    const { lines, rules } = of(db, { from: 2022, to: 2022 });
    expect(lines).toMatchObject([
      { rule: "L-01", kind: "levels", result: "fail", params: { left: 100, right: 110, n: 2 } },
    ]);
    expect(lines[0]?.figures.map((f) => f.value).sort((a, b) => a - b)).toEqual([50, 60, 100]);
    expect(lines[0]?.reports).toHaveLength(3);
    expect(rules).toMatchObject([{ rule: "L-01", severity: "warn", fails: 1, reports: 1 }]);
    load(db, { ...county(RUDONG, 40), text: "更正" });
    expect(of(db, { from: 2022, to: 2022 }).total).toBe(0);
  });

  test("its own office never has more", () => {
    const db = testDatabase();
    load(db, city(100));
    load(db, {
      place: NANTONG,
      facts: [received(120, { scope: "organ" })],
      identity: { scope: "organ", issuer: { name: "南通市人民政府办公室", kind: "government" } },
    });
    expect(results(db, "L-02")).toEqual([{ year: 2022, result: "fail" }]);
  });
});

test("a county's page tells that its city's whole is smaller than its counties together, and an office's that it has more than the whole", () => {
  const db = testDatabase();
  load(db, { place: NANTONG, facts: [received(100)] });
  const county = load(db, { place: HAIAN, facts: [received(70)] });
  load(db, { place: RUDONG, facts: [received(60)] });
  const elsewhere = load(db, { place: TONGZHOU, year: 2021, facts: [received(3)] });
  const office = load(db, {
    place: NANTONG,
    text: "办公室",
    facts: [received(120, { scope: "organ" })],
    identity: { scope: "organ", issuer: { name: "南通市人民政府办公室", kind: "government" } },
  });
  const across = (report: { reportId: number }) => reportPage(db, report.reportId)?.across.map((f) => f.rule);
  expect(across(county)).toEqual(["L-01"]);
  expect(across(office)).toEqual(["L-02"]);
  expect(across(elsewhere)).toEqual([]);
});

test("lists tell what one report fails in several columns once, by the total where it fails too; its page and the list of the rule tell each", () => {
  const db = testDatabase();
  const columns = (
    key: "requests_carried_in" | "requests_carried_out",
    total: number,
    natural: number,
    business: number,
  ) => [
    carried(key, total),
    { ...carried(key, natural), applicant: "natural_person" as const },
    { ...carried(key, business), applicant: "business" as const },
  ];
  load(db, { year: 2021, facts: columns("requests_carried_out", 9, 6, 3) });
  load(db, { year: 2022, facts: columns("requests_carried_in", 7, 5, 2) });
  const swapped = load(db, { place: RUDONG, year: 2022, facts: columns("requests_carried_in", 4, 3, 1) });
  load(db, { place: RUDONG, year: 2021, facts: columns("requests_carried_out", 4, 2, 2) });
  const told = of(db).lines.map((f) => [f.unit?.place.name.zh, f.column]);
  expect(told).toEqual([
    ["海安市", "total"],
    ["如东县", "natural_person"],
  ]);
  expect(of(db).lines.map((f) => f.more)).toEqual([2, 1]);
  expect(of(db).total).toBe(2);
  expect(of(db, { rule: "X-01" })).toMatchObject({ total: 5, lines: { length: 5 } });
  expect(reportPage(db, swapped.reportId)?.across.filter((f) => f.result === "fail")).toHaveLength(2);
});

test("findings are asked for by area, year and rule, and stand on the pages of both reports", () => {
  const db = testDatabase();
  const first = load(db, { year: 2021, facts: [carried("requests_carried_out", 7)] });
  const second = load(db, { year: 2022, facts: [carried("requests_carried_in", 5)] });
  load(db, { place: RUDONG, year: 2022, facts: [received(3)] });
  expect(of(db, { within: "320000" }).total).toBe(1);
  expect(of(db, { within: "320623" }).total).toBe(0);
  expect(of(db, { to: 2021 }).total).toBe(0);
  expect(of(db, { rule: "X-02" }).total).toBe(0);
  expect(of(db).lines[0]?.text.zh).toMatch(/[一-鿿]/);
  for (const { reportId } of [first, second])
    expect(reportPage(db, reportId)?.across).toMatchObject([
      { rule: "X-01", year: 2022, reports: [second.reportId, first.reportId] },
    ]);
  expect(crossFindingsOf(db, 0, 2022)).toEqual([]);
});

test("in whatever order reports and corrections come, the findings are those of what is shown in the end", () => {
  const report = fc.record({
    place: fc.constantFrom(HAIAN, RUDONG, NANTONG),
    year: fc.constantFrom(2021, 2022, 2023),
    carriedIn: fc.nat(2),
    carriedOut: fc.nat(2),
    // Leaps of ten times and more, too.
    received: fc.constantFrom(3, 20, 40, 900),
    percent: fc.option(fc.constantFrom(10, -50, 100)),
  });
  fc.assert(
    fc.property(fc.array(report, { minLength: 1, maxLength: 8 }), (reports) => {
      const db = testDatabase();
      for (const [i, r] of reports.entries())
        load(db, {
          place: r.place,
          year: r.year,
          text: `第${i}份`,
          facts: [
            carried("requests_carried_in", r.carriedIn),
            carried("requests_carried_out", r.carriedOut),
            received(r.received, { change: r.percent === null ? null : { percent: r.percent, implied: null } }),
          ],
        });
      const shown = figures(db);
      expect(crossDifferences(db)).toEqual([]);
      expect([...openDifferences(db), ...rollupDifferences(db)], "nor is the wrong one in doubt").toEqual([]);
      expect(figures(db)).toEqual(shown);
    }),
    { numRuns: 12 },
  );
});
