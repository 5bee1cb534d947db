/** A country-wide question never scans what grows with the country: it seeks in rollups and in the ranking index. */
import { expect, test } from "vitest";
import { starterDatabase } from "../generate-reports";
import { all, type Db } from "../open";
import { sumsOf } from "./aggregates";
import { coverage, crossSections } from "./coverage";
import { dataRows } from "./data-rows";
import { sizeOf } from "./data-set";
import { league } from "./league";
import { overview } from "./overview";
import { quality } from "./quality";
import { RANKING_SQL, ranking } from "./ranking";
import { regionPage } from "./region-page";
import { trend } from "./trend";

/** Tables with a row per fact, figure, report, or unit and year. */
const GROWING =
  /^(fact|figure|figure_reading|series_value|rollup|unit_year|report|report_version|finding|cross_finding|coded_figure|blank_cell|source|unit)$/;

/** A plan names tables by their alias in the statement. */
function isGrowing(detail: string, sql: string): boolean {
  const name = /^SCAN (\w+)/.exec(detail)?.[1];
  if (name === undefined) return false;
  const table = new RegExp(`(?:FROM|JOIN)\\s+(\\w+)\\s+(?:AS\\s+)?${name}\\b`).exec(sql)?.[1];
  return GROWING.test(table ?? name);
}

/** Statements a question sends, and the steps of their plans that read a growing table from end to end. */
function scans(db: Db, ask: (db: Db) => void): string[] {
  const sent = new Set<string>();
  const raw = new Proxy(db.raw, {
    get(target, name) {
      if (name === "prepare")
        return (sql: string) => {
          sent.add(sql);
          return target.prepare(sql);
        };
      const found = Reflect.get(target, name, target);
      return typeof found === "function" ? found.bind(target) : found;
    },
  });
  ask({ ...db, raw });
  expect(sent.size).toBeGreaterThan(0);
  return [...sent].flatMap((sql) => {
    const holes = (sql.match(/\?/g) ?? []).map(() => null);
    const plan = db.raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...holes) as { detail: string }[];
    return plan
      .filter((p) => isGrowing(p.detail, sql))
      .map((p) => `${p.detail}  ←  ${sql.replace(/\s+/g, " ").slice(0, 120)}`);
  });
}

const db = starterDatabase();

test("cross-sections, coverage and rankings seek", () => {
  expect(scans(db, (d) => crossSections(d))).toEqual([]);
  expect(
    scans(db, (d) => ranking(d, { series: "requests_received", year: 2024, level: "county", scope: "jurisdiction" })),
  ).toEqual([]);
  expect(
    scans(db, (d) =>
      ranking(d, { series: "disclosure_rate", year: 2024, level: "county", scope: "jurisdiction", within: "r320000" }),
    ),
  ).toEqual([]);
  expect(scans(db, (d) => coverage(d, "county", "jurisdiction")).filter((s) => !s.includes("max(year)"))).toEqual([]);
});

test("the place page and a trend read one unit", () => {
  expect(scans(db, (d) => trend(d, { places: ["320800"], from: 2008, to: 2025 }))).toEqual([]);
  expect(
    scans(db, (d) => regionPage(d, "320813", { from: 2008, to: 2025 })).filter((s) => !s.includes("max(year)")),
  ).toEqual([]);
});

test("sums below the country and below a place seek in the rollup's key", () => {
  const series = { series: "requests_received" };
  expect(scans(db, (d) => sumsOf(d, "cn", series)).filter((s) => !s.includes("max(year)"))).toEqual([]);
  expect(scans(db, (d) => sumsOf(d, "r320000", { series: "disclosure_rate" }))).toEqual([]);
});

test("the overview scans only indexes that hold exceptions, and counts of units once per data version", () => {
  const allowed = /figure_disputed|finding_failed|report_version_held|count\(|max\(year\)/;
  expect(scans(db, (d) => overview(d, {})).filter((s) => !allowed.test(s))).toEqual([]);
});

test("a league table seeks in the ranking index; only counts of units and held reports are walked", () => {
  const allowed = /report_version_held|FROM unit u LEFT JOIN unit_year/;
  for (const filter of [{}, { series: "disclosure_rate", within: "320000" }, { scope: "organ" as const }])
    expect(scans(db, (d) => league(d, filter)).filter((s) => !allowed.test(s))).toEqual([]);
});

test("the quality page walks indexes of exceptions, and reaches reports by year or by area", () => {
  const allowed = /figure_disputed|report_version_held|count\(|max\((year|id)\)|FROM unit u LEFT JOIN unit_year/;
  for (const filter of [
    {},
    { year: 2024 },
    { within: "320000" },
    { scope: "organ" as const, level: "county" as const },
  ])
    expect(scans(db, (d) => quality(d, filter, "2026-01-01")).filter((s) => !allowed.test(s))).toEqual([]);
});

test("a data set of the whole country seeks its units and reads each in its own stretch", () => {
  const ask = (d: Db) => {
    sizeOf(d, { level: "county" });
    for (const _ of dataRows(d, { level: "county", show: ["requests_received", "E4.requests_received"] })) break;
  };
  expect(scans(db, ask).filter((s) => !s.includes("max(year)"))).toEqual([]);
});

test("a scan behind an alias is seen", () => {
  const scan = "SELECT v.value FROM series_value v WHERE v.value > 3";
  expect(scans(db, (d) => d.raw.prepare(scan))).toHaveLength(1);
});

test("the top of a ranking is read in the order of the index, without sorting", () => {
  const plan = all<{ detail: string }>(db, `EXPLAIN QUERY PLAN ${RANKING_SQL.TOP}`, 1, "organ", "county", 2024);
  expect(plan.map((p) => p.detail).join()).toMatch(/series_value_ranking/);
  expect(plan.map((p) => p.detail).join()).not.toMatch(/TEMP B-TREE FOR ORDER BY/);
});
