import { expect, test } from "vitest";
import { findSeries } from "@/lib/dictionary/dictionary";
import { eraFormat, eraOfYear } from "@/lib/dictionary/eras";
import { notThere } from "@/lib/filter";
import type { Era } from "@/lib/report";
import type { Selection } from "@/lib/selection";
import { fact, HAIAN, loadable, received, starterDatabase, TONGZHOU, testDatabase } from "../generate-reports";
import { loadReport } from "../load";
import { type Branch, branchesBelow, openTree } from "./branches";
import { codebook } from "./codebook";
import { preview } from "./data-preview";
import { dataRows, FIELDS } from "./data-rows";
import { branchesOf, columnsOf, sizeOf, unitsOfSelection } from "./data-set";
import { sourcesOfSelection } from "./data-sources";
import { pointsOf } from "./shown";

function twoCounties() {
  const db = testDatabase();
  const total = (indicator: string, value: number) => fact({ indicator, applicant: "total", value });
  loadReport(db, loadable({ place: HAIAN, year: 2021, text: "a", facts: [received(10), total("results_granted", 4)] }));
  loadReport(
    db,
    loadable({
      place: HAIAN,
      year: 2022,
      text: "b",
      facts: [received(0, { state: "inferred" })],
      cells: [
        {
          indicator: "results_granted",
          era: "E4",
          applicant: "total",
          kind: "dash",
          printed: "/",
          reason: null,
          start: 0,
          end: 1,
        },
      ],
    }),
  );
  loadReport(db, loadable({ place: TONGZHOU, year: 2022, text: "c", facts: [received(30), received(33)] }));
  return db;
}

const rowsOf = (selection: Selection) => [...dataRows(twoCounties(), { from: 2021, to: 2022, ...selection })];
const cell = (rows: ReturnType<typeof rowsOf>, place: string, year: number, key: string) =>
  rows.find((r) => r.place === place && r.year === year && r.key === key);

test("a row per unit, year and column, each with its source or the kind of its blank", () => {
  const rows = rowsOf({ show: ["requests_received", "granted", "staff_total"] });
  expect(rows).toHaveLength(2 * 2 * 3);
  expect(cell(rows, "海安市", 2021, "requests_received")).toMatchObject({
    place_code: "320685",
    above: "江苏省 / 南通市",
    scope: "jurisdiction",
    era: "E4",
    value: 10,
    status: "accepted",
    origin: "original",
    report_id: expect.any(Number),
    fact_id: expect.any(Number),
  });
  expect(cell(rows, "海安市", 2022, "granted")).toMatchObject({ value: null, status: "dash" });
  expect(cell(rows, "海安市", 2021, "staff_total")).toMatchObject({ value: null, status: "not_collected" });
  expect(cell(rows, "通州区", 2021, "requests_received")).toMatchObject({ value: null, status: "no_report" });
  for (const row of rows) expect(Object.keys(row)).toEqual(FIELDS.map((f) => f.name));
});

test("readings that differ and inferred zeros are taken only when asked for, and said to be left out otherwise", () => {
  const plain = rowsOf({ show: ["requests_received"] });
  expect(cell(plain, "通州区", 2022, "requests_received")).toMatchObject({ value: null, status: "left_out:disputed" });
  expect(cell(plain, "海安市", 2022, "requests_received")).toMatchObject({ value: null, status: "left_out:inferred" });
  const more = rowsOf({ show: ["requests_received"], with: ["disputed", "inferred"] });
  expect(cell(more, "通州区", 2022, "requests_received")).toMatchObject({
    value: null,
    status: "disputed",
    other_readings: "30 | 33",
  });
  expect(cell(more, "海安市", 2022, "requests_received")).toMatchObject({ value: 0, status: "inferred" });
});

test("each figure says since when it is counted alike, and figures before the last change are left out when asked", () => {
  const db = testDatabase();
  for (const year of [2012, 2022]) loadReport(db, loadable({ year, text: `${year}`, facts: [received(1)] }));
  const show = ["requests_received", "refusal_rate", "E4.requests_received"];
  for (const to of [2013, 2016, 2022]) {
    const rows = [...dataRows(db, { show, to })];
    for (const { key, year, comparable_from } of rows) {
      const breaks = findSeries(String(key))?.breaks.map((b) => eraFormat(b.at.slice(3) as Era).from);
      // Two years compare where no break lies between them.
      for (const other of rows.filter((r) => r.key === key))
        expect(comparable_from === other.comparable_from).toBe(
          !breaks?.some((at) => Number(year) < at !== Number(other.year) < at),
        );
    }
  }
});

test("only comparable: what is counted as in the last year stays, what was counted otherwise says so, a blank stays what it is", () => {
  const asked = (year: number) =>
    fact({
      indicator: "requests_received",
      applicant: year < 2019 ? null : "total",
      value: year,
      era: eraOfYear(year),
    });
  const db = testDatabase();
  for (const year of [2012, 2016, 2020, 2022])
    loadReport(db, loadable({ year, text: `${year}`, facts: [asked(year)], identity: { era: eraOfYear(year) } }));
  const rows = (selection: Selection) =>
    [...dataRows(db, { show: ["requests_received"], ...selection })]
      .filter((r) => r.status !== "no_report")
      .map((r) => [r.year, r.value, r.status]);
  expect(rows({ only: ["comparable"] })).toEqual([
    [2012, null, "left_out:not_comparable"],
    [2016, 2016, "accepted"],
    [2020, 2020, "accepted"],
    [2022, 2022, "accepted"],
  ]);
  expect(
    rows({ only: ["comparable"], to: 2012 }),
    "of years that compare among themselves nothing is left out",
  ).toEqual([[2012, 2012, "accepted"]]);
  expect(rows({})).toHaveLength(4);
});

test("only settled: a figure on which a check fails is left out and says why; else it is taken with a flag", () => {
  const db = testDatabase();
  for (const [year, n] of [
    [2021, 60],
    [2022, 6300],
    [2023, 62],
  ] as const)
    loadReport(db, loadable({ year, text: `${year}`, facts: [received(n)] }));
  const rows = (selection: Selection) =>
    [...dataRows(db, { show: ["requests_received", "E4.requests_received"], ...selection })]
      .filter((r) => r.status !== "no_report")
      .map((r) => [r.year, r.value, r.status, r.flags]);
  const of = (value: number | null, status: string, flags: string | null) => [
    [2021, 60, "accepted", null],
    [2022, value, status, flags],
    [2023, 62, "accepted", null],
  ];
  const sorted = (list: unknown[][]) => list.map(String).sort();
  const twice = (list: unknown[][]) => sorted([...list, ...list]);
  expect(sorted(rows({}))).toEqual(twice(of(6300, "accepted", "open_check")));
  expect(sorted(rows({ only: ["settled"] }))).toEqual(twice(of(null, "left_out:open_check", null)));
});

test("a report set aside whole is no missing report: in review, the same in the file and on the place page", () => {
  const db = testDatabase();
  loadReport(db, loadable({ year: 2021, text: "sound", facts: [received(10)] }));
  const held = { text: "spoilt", facts: [received(12)], identity: { held: ["spam_suspected"] } };
  loadReport(db, loadable({ year: 2022, ...held }));
  loadReport(db, loadable({ place: TONGZHOU, year: 2023, text: "another", facts: [received(5)] }));
  const all = [...dataRows(db, { show: ["requests_received"], from: 2022, to: 2023 })];
  const rows = all.filter((r) => r.place === HAIAN.name);
  expect(rows.map((r) => [r.year, r.value, r.status, r.reason])).toEqual([
    [2022, null, "under_review", "held"],
    [2023, null, "no_report", null],
  ]);
  expect(rows[0]!.report_id, "the way to the report").toEqual(expect.any(Number));
  const unit = rows[0]!.unit_id as number;
  expect(pointsOf(db, unit, "requests_received", [2022])).toEqual([
    { kind: "blank", blank: "under_review", reason: "held" },
  ]);
  expect(
    preview(db, { show: ["requests_received"] })
      .rows.map((r) => r.year)
      .sort(),
  ).toEqual([2021, 2023]);
});

test("rows of a form are its own era's, with the total column or all seven", () => {
  expect(columnsOf({ show: ["E4.requests_received"] }).columns.map((c) => c.key)).toEqual([
    "E4.requests_received[total]",
  ]);
  expect(columnsOf({ show: ["E4.requests_received"], applicants: "all" }).columns).toHaveLength(7);
  expect(columnsOf({ show: ["E9.nothing", "E2.no_such_row"] }).ignored).toEqual([
    notThere("show", "E9.nothing"),
    notThere("show", "E2.no_such_row"),
  ]);
  const rows = rowsOf({ show: ["E4.requests_received", "E2.staff_total"] });
  expect(cell(rows, "海安市", 2021, "E4.requests_received[total]")?.value).toBe(10);
  expect(cell(rows, "海安市", 2021, "E2.staff_total")?.status).toBe("not_collected");
});

test("branches: taken, left out, taken again inside", () => {
  const db = starterDatabase();
  const units = (picks?: string[]) => unitsOfSelection(db, picks ? { in: picks } : {}).length;
  const [all, jiangsu, nantong, haimen] = [units(), units(["320000"]), units(["320600"]), units(["320614"])];
  expect(jiangsu).toBeGreaterThan(nantong);
  expect(nantong).toBeGreaterThan(haimen);
  expect(haimen).toBeGreaterThan(0);
  expect(units(["320000", "-320600"])).toBe(jiangsu - nantong);
  expect(units(["320000", "-320600", "320614"])).toBe(jiangsu - nantong + haimen);
  expect(units(["320000", "320600"]), "a part of what is taken adds nothing").toBe(jiangsu);
  expect(all).toBeGreaterThan(jiangsu);
  expect(branchesOf(db, { in: ["999999"] }).ignored).toEqual([notThere("in", "999999")]);
  expect(units(["999999"]), "a place that is not there is not the whole country").toBe(0);
});

test("a branch of the tree counts the units a selection of it holds; a unit whose only report is set aside has no figures", () => {
  const db = starterDatabase();
  loadReport(
    db,
    loadable({ year: 2022, text: "spoilt", facts: [received(12)], identity: { held: ["spam_suspected"] } }),
  );
  loadReport(db, loadable({ place: TONGZHOU, year: 2023, text: "sound", facts: [received(5)] }));
  const below = (slug: string | null): Branch[] =>
    branchesBelow(db, slug)?.flatMap((b) => [b, ...(b.open ? below(b.slug) : [])]) ?? [];
  const branches = below(null);
  expect(branches.length).toBeGreaterThan(20);
  for (const { slug, units } of branches)
    expect([slug, units]).toEqual([slug, unitsOfSelection(db, { in: [slug] }).length]);
});

test("what is counted before is what is downloaded after", () => {
  const db = starterDatabase();
  for (const selection of [
    {},
    { in: ["320000"], level: "county" as const, show: ["disclosure_rate", "E2.staff_total"] },
  ]) {
    const size = sizeOf(db, selection);
    expect([...dataRows(db, selection)]).toHaveLength(size.cells);
    expect(preview(db, selection).rows.length).toBe(Math.min(size.rows, 2000));
  }
});

test("with years as columns a unit is one row", () => {
  const db = starterDatabase();
  const found = preview(db, { in: ["320000"], rows: "unit", show: ["requests_received"], from: 2020, to: 2022 });
  expect(found.columns.map((c) => c.year)).toEqual([2020, 2021, 2022]);
  expect(found.rows).toHaveLength(found.size.units);
  for (const row of found.rows) expect(row.cells).toHaveLength(3);
});

test("the tree stands open where something is picked", () => {
  const tree = openTree(starterDatabase(), { in: ["320000", "-320600"] });
  const jiangsu = tree.find((b) => b.slug === "320000");
  expect(jiangsu?.children?.some((b) => b.slug === "320600")).toBe(true);
  expect(tree.filter((b) => b.children).map((b) => b.slug)).toEqual(["320000"]);
});

test("the codebook explains every code that stands in a field of codes", () => {
  const db = starterDatabase();
  const selection: Selection = { with: ["disputed", "inferred"], show: ["requests_received", "disclosure_rate"] };
  const entries = codebook(selection);
  const explained = (kind: string) => entries.filter((e) => e.kind === kind).map((e) => e.name);
  for (const row of dataRows(db, selection)) {
    for (const field of ["level", "scope", "era", "status", "reason", "approx"] as const)
      if (row[field] !== null) expect(explained(field), field).toContain(row[field]);
    for (const flag of String(row.flags ?? "")
      .split(" ")
      .filter(Boolean))
      expect(explained("flags")).toContain(flag);
  }
  // A word of its own for each: a code that is its own explanation explains nothing.
  for (const { kind, name, label } of entries) if (kind !== "field" && kind !== "key") expect(label.zh).not.toBe(name);
});

test("a data set names the public sources of its own places and years, and how many reports it rests on", () => {
  const db = starterDatabase();
  const all = sourcesOfSelection(db, {});
  const pingtan = sourcesOfSelection(db, { in: ["350000-z-pingtan"], from: 2015, to: 2016 });
  expect(all.coded.length).toBeGreaterThan(pingtan.coded.length);
  expect(pingtan.coded.length).toBeGreaterThan(0);
  for (const source of pingtan.coded) expect(all.coded).toContainEqual(source);
  expect(all.reports).toBe(0);
  expect(sourcesOfSelection(twoCounties(), { from: 2022 })).toEqual({ reports: 2, coded: [] });
});

test("the codebook explains every field, every chosen indicator with its breaks, and every kind of blank", () => {
  const entries = codebook({ show: ["requests_received", "E4.requests_received"] });
  for (const { name } of FIELDS) expect(entries.some((e) => e.kind === "field" && e.name === name)).toBe(true);
  const series = entries.find((e) => e.name === "requests_received" && e.kind === "key");
  expect(series?.eras.zh).toContain("2014 年起");
  expect(series?.unit).toBe("件");
  expect(entries.filter((e) => e.kind === "status").map((e) => e.name)).toContain("not_collected");
  for (const e of entries) expect(e.meaning.zh !== "" && e.meaning.en !== "", e.name).toBe(true);
});
