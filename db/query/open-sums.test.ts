/** A sum, and a ratio of sums, says how many of its units are in doubt and how much of it they are, wherever it is shown. */
import { expect, test } from "vitest";
import type { Fact, Finding, PlaceRef } from "@/lib/report";
import { openDifferences, rollupDifferences } from "../consistency";
import {
  fact,
  failing,
  HAIAN,
  loadable,
  type MadeUp,
  RUDONG,
  received,
  TONGZHOU,
  testDatabase,
} from "../generate-reports";
import { loadReport } from "../load";
import type { Db } from "../open";
import { rebuildAll } from "../refresh";
import { aggregates } from "./aggregates";
import { league } from "./league";
import { overview } from "./overview";
import { provinceYears } from "./place-years";
import { findPlace } from "./refs";

const load = (db: Db, made: MadeUp) => loadReport(db, loadable({ text: JSON.stringify(made), ...made }));
const card = (db: Db, key: string, year: number) => overview(db, { year }).cards.find((c) => c.series.key === key)!;
const tile = (db: Db, year: number) => {
  const { rows, years } = provinceYears(db, "requests_received", "county", "jurisdiction");
  return rows.find((r) => r.place.slug === "320000")!.cells[years.indexOf(year)];
};
const sumBelow = (db: Db, year: number) =>
  aggregates(db, findPlace(db, "320600")!.id, "requests_received")!
    .groups.find((g) => g.level === "county")!
    .years.find((y) => y.year === year)!;

/** Three counties of one year, 300, 80 and 20 requests; a check fails on that of the second and, as a mere remark, of the third. */
function threeCounties(): Db {
  const db = testDatabase();
  const of = (place: PlaceRef, value: number, findings: Finding[] = []) =>
    load(db, { place, year: 2022, facts: [received(value)], findings });
  of(HAIAN, 300);
  of(RUDONG, 80, [failing([0])]);
  of(TONGZHOU, 20, [failing([0], "warn")]);
  return db;
}

test("card, tile and sum below a place hold the doubted unit and say it is one of three, and a fifth of the sum", () => {
  const db = threeCounties();
  const open = { n: 1, share: 0.2 };
  expect(card(db, "requests_received", 2022)).toMatchObject({ value: 400, n: 3, open });
  expect(tile(db, 2022)).toMatchObject({ kind: "sum", value: 400, n: 3, open });
  expect(sumBelow(db, 2022)).toMatchObject({ value: 400, withValue: 3, open });
});

test("a corrected report takes the doubt out of every sum again, and nothing is left behind", () => {
  const db = threeCounties();
  load(db, { place: RUDONG, year: 2022, facts: [received(80)], findings: [], text: "更正" });
  expect(card(db, "requests_received", 2022)).toMatchObject({ value: 400, open: null });
  expect(tile(db, 2022)).toMatchObject({ open: null });
  expect(sumBelow(db, 2022).open).toBeNull();
  expect([...openDifferences(db), ...rollupDifferences(db)]).toEqual([]);
});

test("what a report of another year brings to light is told in the sums of the year it is about", () => {
  const db = testDatabase();
  const year = (at: number, value: number) => load(db, { place: HAIAN, year: at, facts: [received(value)] });
  for (const at of [2021, 2022, 2023, 2024, 2025]) load(db, { place: RUDONG, year: at, facts: [received(700)] });
  year(2022, 62);
  year(2023, 6300);
  const opens = () => [2021, 2022, 2023, 2024, 2025].map((at) => card(db, "requests_received", at).open?.n ?? 0);
  expect(opens(), "of two years nobody knows which is wrong").toEqual([0, 1, 1, 0, 0]);
  year(2024, 61);
  expect(opens(), "now it is the one in the middle").toEqual([0, 0, 1, 0, 0]);
  expect(card(db, "requests_received", 2023).open).toEqual({ n: 1, share: 0.9 });
});

test("a whole area is doubted with the county whose figure is larger than it", () => {
  const db = testDatabase();
  const city: PlaceRef = { code: "320600", name: "南通市", level: "city", path: ["江苏省", "南通市"] };
  load(db, { place: city, year: 2022, facts: [received(100)] });
  const doubted = (level: "city" | "county") => overview(db, { year: 2022, level }).cards[0]!.open;
  expect(doubted("city")).toBeNull();
  load(db, { place: HAIAN, year: 2022, facts: [received(160)] });
  expect(doubted("city")).toEqual({ n: 1, share: 1 });
  expect(doubted("county")).toBeNull();
});

const disputes = (corrected: number, upheld: number): Fact[] =>
  Object.entries({
    corrected,
    total: corrected + upheld,
    pending: 0,
    upheld,
    other: 0,
  }).map(([name, value]) => fact({ indicator: `reconsideration_${name}`, value }));

test("of a ratio the share is of the denominator, whether numerator or denominator is in doubt; the funnel's mark is flagged", () => {
  const db = testDatabase();
  load(db, { place: HAIAN, year: 2022, facts: disputes(10, 50) });
  load(db, { place: RUDONG, year: 2022, facts: disputes(3, 27), findings: [failing([0])] });
  load(db, { place: TONGZHOU, year: 2022, facts: disputes(1, 9), findings: [failing([1])] });
  const series = "reconsideration_corrected_share";
  const open = { n: 2, share: 0.4 };
  expect(card(db, series, 2022)).toMatchObject({ numerator: 14, denominator: 100, n: 3, open });
  const { funnel, pooled } = league(db, { series, year: 2022, level: "county", scope: "jurisdiction" });
  expect(pooled).toMatchObject({ n: 3, denominator: 100, open });
  expect(funnel.map((r) => [r.shown.denominator, r.shown.flags.includes("open_check")])).toEqual([
    [10, true],
    [30, true],
    [60, false],
  ]);
});

test("worked out anew the sums in doubt are the same", () => {
  const db = threeCounties();
  const before = [card(db, "requests_received", 2022).open, sumBelow(db, 2022).open];
  rebuildAll(db);
  expect([card(db, "requests_received", 2022).open, sumBelow(db, 2022).open]).toEqual(before);
  expect([...openDifferences(db), ...rollupDifferences(db)]).toEqual([]);
});
