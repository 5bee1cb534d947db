/** A figure on which a check fails says so wherever it is shown; others do not. */
import { expect, test } from "vitest";
import { fact, failing, loadable, type MadeUp, RUDONG, received, testDatabase } from "../generate-reports";
import { loadReport } from "../load";
import { all, type Db } from "../open";
import { OPEN_CHECK } from "../open-checks";
import { pointsOf } from "./shown";

const YEARS = [2021, 2022, 2023, 2024, 2025];
const load = (db: Db, made: MadeUp) => loadReport(db, loadable({ text: JSON.stringify(made), ...made }));
const unitId = (db: Db) => all<{ id: number }>(db, "SELECT id FROM unit WHERE id > 0 ORDER BY id")[0]!.id;
const flagged = (db: Db, series: string, years = YEARS) =>
  pointsOf(db, unitId(db), series, years).flatMap((p, i) =>
    p.kind === "value" && p.flags.includes(OPEN_CHECK) ? [years[i]] : [],
  );

test("a figure ten times those on both sides of it is doubted, and they are not", () => {
  const db = testDatabase();
  for (const [i, year] of YEARS.entries()) load(db, { year, facts: [received([60, 62, 6300, 61, 64][i]!)] });
  expect(all(db, "SELECT 1 FROM cross_finding WHERE rule = 'X-06' AND result = 'fail'").length).toBeGreaterThan(1);
  expect(flagged(db, "requests_received")).toEqual([2023]);
});

test("of two years between which a figure leaps for good, nobody knows which is wrong: both are doubted", () => {
  const db = testDatabase();
  for (const [i, year] of YEARS.entries()) load(db, { year, facts: [received([60, 62, 6300, 6400, 6350][i]!)] });
  expect(flagged(db, "requests_received")).toEqual([2022, 2023]);
});

test("what a failed check of a report names is doubted; a mere remark doubts nothing", () => {
  const db = testDatabase();
  load(db, { year: 2022, facts: [received(50)], findings: [failing([0], "warn")] });
  load(db, { year: 2023, facts: [received(50)], findings: [failing([0], "hard")] });
  expect(flagged(db, "requests_received")).toEqual([2023]);
  load(db, { year: 2023, facts: [received(50)], text: "更正", findings: [] });
  expect(flagged(db, "requests_received")).toEqual([]);
});

test("a report of another unit is not doubted with it", () => {
  const db = testDatabase();
  load(db, { year: 2023, facts: [received(50)] });
  load(db, { place: RUDONG, year: 2023, facts: [received(50)], text: "别处", findings: [failing([0], "hard")] });
  expect(flagged(db, "requests_received")).toEqual([]);
});

test("a rate is doubted with what it is formed from", () => {
  const db = testDatabase();
  const row = (indicator: string, value: number) => fact({ indicator, value });
  const facts = [
    row("reconsideration_corrected", 3),
    row("reconsideration_total", 20),
    row("reconsideration_pending", 1),
    row("reconsideration_upheld", 14),
    row("reconsideration_other", 2),
  ];
  load(db, { year: 2022, facts });
  load(db, { year: 2023, facts, text: "下一年", findings: [failing([0], "soft")] });
  expect(flagged(db, "reconsideration_corrected_share")).toEqual([2023]);
  expect(flagged(db, "reconsideration_total")).toEqual([]);
});
