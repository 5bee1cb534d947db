import { beforeAll, expect, test } from "vitest";
import { fact, HAIAN, loadable, RUDONG, received, starterDatabase, TONGZHOU, testDatabase } from "../generate-reports";
import { loadReport } from "../load";
import type { Db } from "../open";
import { quality } from "./quality";

const TODAY = "2024-02-15";
const nantong = { within: "320600", level: "county", scope: "jurisdiction" } as const;

let db: Db;
beforeAll(() => {
  db = testDatabase();
  const total = (indicator: string, value: number) => fact({ indicator, applicant: "total", value });
  const put = (made: Parameters<typeof loadable>[0]) => loadReport(db, loadable(made));
  put({
    place: HAIAN,
    year: 2021,
    text: "a",
    facts: [received(10), total("requests_carried_out", 4)],
    identity: { published: "2022-03-30" },
  });
  put({
    place: HAIAN,
    year: 2022,
    text: "b",
    facts: [
      received(12),
      total("requests_carried_in", 1),
      fact({ indicator: "results_granted", applicant: "total", value: 3, state: "review" }),
    ],
    identity: { published: "2023-06-01" },
    findings: [
      { rule: "E4-01", column: "total", result: "fail", severity: "hard", message: "differs", params: {}, facts: [0] },
      { rule: "N-01", column: null, result: "fail", severity: "soft", message: "text differs", params: {}, facts: [] },
      { rule: "E4-04", column: null, result: "pass", severity: "hard", message: "", params: {}, facts: [] },
    ],
  });
  put({ place: RUDONG, year: 2022, text: "c", facts: [received(5)], identity: { held: ["spam_suspected"] } });
  put({ place: TONGZHOU, year: 2023, text: "d", facts: [received(8)] });
});

const rowOf = (name: string) => {
  const { matrix } = quality(db, nantong, TODAY);
  const row = matrix.groups.flatMap((g) => g.rows).find((r) => r.name.zh === name);
  return (year: number) => row?.states[matrix.years.indexOf(year)];
};

test("a year is reported, dated late, set aside, missing or not yet due", () => {
  expect(rowOf("海安市")(2021), "dated the day before the deadline").toBe("reported");
  expect(rowOf("海安市")(2022)).toBe("late");
  expect(rowOf("如东县")(2022)).toBe("held");
  expect(rowOf("如东县")(2021)).toBe("missing");
  expect(rowOf("海安市")(2023), "governments have until the end of March").toBe("not_due");
  expect(rowOf("通州区")(2023), "early is no fault").toBe("reported");
});

test("the counts of a year add up to what was due, and the missing are named", () => {
  const { counts, missing } = quality(db, { ...nantong, year: 2022 }, TODAY);
  expect(counts).toMatchObject({ late: 1, held: 1, reported: 0, missing: 5, expected: 7, dated: 1 });
  expect(missing.map((m) => m.name.zh)).toContain("通州区");
  expect(missing.find((m) => m.name.zh === "如东县")?.held).toBe(true);
  expect(missing.map((m) => m.name.zh)).not.toContain("海安市");
});

test("failures are counted by rule, told apart by kind, and lead to their check", () => {
  const found = quality(db, nantong, TODAY);
  expect(found.rules.map((r) => [r.rule, r.severity, r.fails])).toEqual([
    ["E4-01", "hard", 1],
    ["N-01", "soft", 1],
  ]);
  expect(found.reports).toEqual({ read: 3, broken: 1, conflicting: 1 });
  expect(found.identities.lines.map((l) => l.href)).toEqual([expect.stringMatching(/^\/reports\/\d+#check-0$/)]);
  expect(found.conflicts.lines.map((l) => l.href)).toEqual([expect.stringMatching(/#check-1$/)]);
});

test("carried out and carried into the next year are set side by side, with their sources", () => {
  const { carryOver } = quality(db, nantong, TODAY);
  expect(carryOver.lines).toEqual([
    expect.objectContaining({
      year: 2022,
      gap: -3,
      before: expect.objectContaining({ value: 4, source: expect.objectContaining({ kind: "report" }) }),
      now: expect.objectContaining({ value: 1 }),
    }),
  ]);
});

test("what waits for a person: uncertain figures by report, reports set aside with the reason", () => {
  const { review, held } = quality(db, nantong, TODAY);
  expect(review).toMatchObject({ facts: 1, reports: 1 });
  expect(review.lines[0]?.facts.map((f) => f.value)).toEqual([3]);
  expect(held.lines.map((h) => h.reasons.map((r) => r.zh))).toEqual([["夹有无关文字"]]);
});

test("a year narrows every list", () => {
  const found = quality(db, { ...nantong, year: 2021 }, TODAY);
  expect([found.rules.length, found.carryOver.total, found.held.total, found.review.facts]).toEqual([0, 0, 0, 0]);
});

test("too many places for a matrix: sub-areas with how many of how many", () => {
  const found = quality(starterDatabase(), { level: "county", scope: "jurisdiction" }, TODAY);
  expect(found.matrix.groups).toEqual([]);
  const jiangsu = found.matrix.areas?.find((a) => a.place.slug === "320000");
  expect(jiangsu?.years.every((y) => y.of !== null && y.of > 90)).toBe(true);
});

test("sources that disagree are listed with every reading and where it stands", () => {
  const { disputed } = quality(starterDatabase(), {}, TODAY);
  expect(disputed.total).toBeGreaterThan(0);
  for (const line of disputed.lines) expect(new Set(line.shown.readings.map((r) => r.value)).size).toBeGreaterThan(1);
});
