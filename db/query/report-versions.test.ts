/** What an earlier text of a report said otherwise. */
import { expect, test } from "vitest";
import { fact, loadable, received, testDatabase } from "../generate-reports";
import { loadReport } from "../load";
import type { Db } from "../open";
import { reportList } from "./report-list";
import { reportPage } from "./report-page";

const facts = (n: number) => [
  received(n),
  fact({ indicator: "requests_processed", applicant: "total", value: 8 }),
  fact({ indicator: "results_granted", applicant: "total", value: n + 1, state: "review" }),
];
const add = (db: Db, year: number, text: string, n: number, more: ReturnType<typeof facts> = []) =>
  loadReport(db, loadable({ year, text, facts: [...facts(n), ...more] }));

test("what an earlier text said otherwise is told, and the reports that have one are found", () => {
  const db = testDatabase();
  const first = add(db, 2021, "初稿", 254);
  add(db, 2022, "只有一稿", 7);
  expect(reportList(db, {})).toMatchObject({ total: 2, changed: 0 });
  expect(reportList(db, { texts: "several" })).toMatchObject({ total: 0, items: [] });
  add(db, 2021, "更正稿", 255, [fact({ indicator: "results_partially_granted", applicant: "total", value: 1 })]);
  expect(reportList(db, { texts: "several" })).toMatchObject({
    total: 1,
    changed: 1,
    items: [{ id: first.reportId, earlier: true }],
  });
  // The number stands on a way that keeps the filter.
  expect(reportList(db, { year: 2022 })).toMatchObject({ total: 1, changed: 0 });
  expect(reportList(db, { year: 2022, texts: "several" })).toMatchObject({ total: 0, changed: 0 });
  expect(reportList(db, { year: 2021 })).toMatchObject({ total: 1, changed: 1 });
  const [now, before] = reportPage(db, first.reportId)!.versions;
  expect(now).toMatchObject({ current: true, differs: null });
  // What waits for a person is no word of the report.
  expect(before?.differs).toMatchObject({ total: 1, same: 1, gone: 0, added: 1, lines: [{ was: [254], is: [255] }] });
});
