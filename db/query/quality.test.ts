import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { YEAR_STATES } from "@/lib/answers";
import { identities } from "@/lib/dictionary/identities";
import { say } from "@/lib/words/words";
import { fact, HAIAN, loadable, RUDONG, received, starterDatabase, TONGZHOU, testDatabase } from "../generate-reports";
import { loadReport } from "../load";
import type { Db } from "../open";
import { quality } from "./quality";
import { alertKind } from "./quality-findings";
import { qualityMatrix } from "./quality-matrix";
import { coverageOf } from "./ranking";
import { findPlace, unitRef } from "./refs";
import { COUNTRY } from "./rollups";
import { standsOut } from "./stands-out";
import { unitPoints } from "./unit-points";

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
  expect(missing.lines.map((m) => m.name.zh)).toContain("通州区");
  expect(missing.lines.find((m) => m.name.zh === "如东县")?.held).toBe(true);
  expect(missing.lines.map((m) => m.name.zh)).not.toContain("海安市");
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
  const { between } = quality(db, nantong, TODAY);
  expect(between.rules).toMatchObject([{ rule: "X-01", fails: 1, reports: 1 }]);
  expect(between.reports).toBe(1);
  expect(between.lines).toMatchObject([
    {
      year: 2022,
      figures: [
        { year: 2022, value: 1, source: { kind: "report" } },
        { year: 2021, value: 4, source: { kind: "report" } },
      ],
    },
  ]);
});

test("a rule narrows the list it can stand in, and leaves the others whole", () => {
  const asked = (rule: string) => {
    const { identities, conflicts, between } = quality(db, { ...nantong, rule }, TODAY);
    return [identities.total, conflicts.total, between.total];
  };
  const whole = asked("E4-04");
  expect(asked("X-01"), "nothing of the reports themselves is hidden").toEqual(whole);
  expect(asked("N-01")).toEqual(whole);
});

test("what waits for a person: uncertain figures by report, reports set aside with the reason", () => {
  const { review, held } = quality(db, nantong, TODAY);
  expect(review).toMatchObject({ facts: 1, reports: 1 });
  expect(review.lines[0]?.facts.map((f) => f.value)).toEqual([3]);
  expect(held.lines.map((h) => h.reasons.map((r) => r.zh))).toEqual([["夹有无关文字"]]);
});

test("a year narrows every list", () => {
  const found = quality(db, { ...nantong, year: 2021 }, TODAY);
  expect([found.rules.length, found.between.total, found.held.total, found.review.facts]).toEqual([0, 0, 0, 0]);
});

test("too many places for a matrix: sub-areas with how many of how many", () => {
  const found = quality(starterDatabase(), { level: "county", scope: "jurisdiction" }, TODAY);
  expect(found.matrix.groups).toEqual([]);
  const jiangsu = found.matrix.areas?.find((a) => a.place.slug === "320000");
  expect(jiangsu?.years.every((y) => y.of !== null && y.of > 90)).toBe(true);
});

test("what is counted is what the cells say, whether every cell is shown or only sub-areas", () => {
  const report = fc.record({
    place: fc.constantFrom(HAIAN, RUDONG, TONGZHOU),
    year: fc.constantFrom(2018, 2021, 2023),
    office: fc.boolean(),
    origin: fc.constantFrom("original", "retold"),
    held: fc.boolean(),
    published: fc.constantFrom(null, "2022-03-31", "2022-04-01", "2024-01-10"),
  });
  fc.assert(
    fc.property(fc.array(report, { maxLength: 8 }), fc.constantFrom("jurisdiction", "organ"), (reports, scope) => {
      const made = testDatabase();
      reports.forEach(({ place, year, office, origin, held, published }, i) => {
        const name = `${place.name}人民政府办公室`;
        const identity = {
          published,
          ...(held && { held: ["spam_suspected"] }),
          ...(office && { scope: "organ" as const, issuer: { name, kind: "department" as const } }),
        };
        loadReport(made, loadable({ place, year, text: `${i}`, facts: [received(i)], identity }, { origin }));
      });
      const years = [2018, 2019, 2021, 2023];
      const question = { level: "county", scope, within: findPlace(made, "320600"), years, counted: years } as const;
      const shown = qualityMatrix(made, { ...question, today: TODAY });
      const hidden = qualityMatrix(made, { ...question, today: TODAY, rows: 0 });
      const rows = shown.matrix.groups.flatMap((g) => g.rows);
      if (rows.length > 0) expect(hidden.matrix.groups).toEqual([]);
      for (const [i, year] of years.entries()) {
        const counts = shown.counts([year]);
        for (const state of YEAR_STATES)
          if (state !== "absent") expect(counts[state]).toBe(rows.filter((r) => r.states[i] === state).length);
        expect(hidden.counts([year])).toEqual(counts);
      }
      expect(hidden.counts(years)).toEqual(shown.counts(years));
    }),
    { numRuns: 12 },
  );
});

test("years in a row without a report are counted back from the year asked for", () => {
  for (const year of [2016, 2022, 2024]) {
    const { missing, matrix } = quality(db, { ...nantong, year }, TODAY);
    const rows = new Map(matrix.groups.flatMap((g) => g.rows.map((r) => [r.href, r.states] as const)));
    for (const { href, since } of missing.lines) {
      const [from, to] = [matrix.years.indexOf(since), matrix.years.indexOf(year)];
      const states = rows.get(href)!;
      expect(states.slice(from, to).every((s) => s === "missing")).toBe(true);
      expect(states[from - 1]).not.toBe("missing");
    }
  }
});

test("counts of a whole country tell dates, samples and copied figures apart, and nothing is missing before its day", () => {
  const made = starterDatabase();
  const late = { place: HAIAN, year: 2022, facts: [received(1)], identity: { published: "2023-04-02" } };
  loadReport(made, loadable({ ...late, text: "late" }));
  loadReport(made, loadable({ place: RUDONG, year: 2022, text: "sample" }, { origin: "retold" }));
  const asked = { level: "county", scope: "jurisdiction" } as const;
  const { counts, missing } = quality(made, { ...asked, year: 2022 }, TODAY);
  expect(counts).toMatchObject({ late: 1, dated: 1, retold: 1, reported: 0 });
  expect(counts.missing).toBe(counts.expected - counts.late - counts.retold - counts.coded - counts.held);
  expect(missing.counts).toEqual(counts);
  expect(quality(made, { ...asked, year: 2020 }, TODAY).counts.coded, "a starter figure").toBe(1);
  expect(quality(made, { ...asked, year: 2023 }, TODAY).counts).toMatchObject({ missing: 0 });
});

test("units of offices have no known number of places, and are counted against the units ever seen", () => {
  const made = testDatabase();
  for (const [place, year] of [
    [HAIAN, 2021],
    [HAIAN, 2022],
    [RUDONG, 2022],
  ] as const) {
    const issuer = { name: `${place.name}水利局`, kind: "department" as const };
    loadReport(made, loadable({ place, year, text: `${place.name}${year}`, identity: { scope: "organ", issuer } }));
  }
  const question = {
    level: "county",
    scope: "organ",
    within: null,
    years: [2021, 2022],
    counted: [2021, 2022],
  } as const;
  const { counts } = qualityMatrix(made, { ...question, today: TODAY, rows: 0 });
  expect(counts([2021])).toMatchObject({ reported: 1, missing: 1, expected: 2 });
  expect(counts([2021, 2022])).toMatchObject({ reported: 3, missing: 1, expected: 4 });
});

test("sources that disagree are listed with every reading and where it stands", () => {
  const { disputed } = quality(starterDatabase(), {}, TODAY);
  expect(disputed.total).toBeGreaterThan(0);
  for (const line of disputed.lines) expect(new Set(line.shown.readings.map((r) => r.value)).size).toBeGreaterThan(1);
});

test("what to ask a unit about: what fails, newest first, what is not held before it, what waits behind it", () => {
  const haian = quality(db, nantong, TODAY)
    .matrix.groups.flatMap((g) => g.rows)
    .find((r) => r.name.zh === "海安市")!;
  const points = unitPoints(db, unitRef(db, haian.unit!)!, TODAY);
  expect(points[0]).toMatchObject({ kind: "missing", about: { zh: "没有收录的年份" } });
  expect(points[0]?.text.zh).toMatch(/^2008—20\d\d/);
  expect(points[0]?.text.zh, "2023 is not yet due").not.toContain("2023");
  const of2022 = points.filter((p) => p.year === 2022);
  expect(of2022.map((p) => p.kind)).toEqual(expect.arrayContaining(["identity_failed", "prose_differs", "late"]));
  expect(of2022[0]?.about).toEqual({ zh: "2022 年", en: "2022" });
  expect(of2022.find((p) => p.kind === "late")?.text.zh).toBe("报告印的日期是 2023-06-01，期限是 2023-03-31");
  expect(points.at(-1)).toMatchObject({ kind: "review", about: { zh: "1 个数等待人工核定" } });
});

test("a failed rule is called what it is: only sums do not add up", () => {
  expect(["E4-01", "E4-03", "E1-08"].map(alertKind)).toEqual(["identity_failed", "identity_failed", "identity_failed"]);
  expect(["E3-10", "E2-11", "E1-05", "E3-09", "E4-10"].map(alertKind)).toEqual([
    "above_limit",
    "above_limit",
    "percentage_differs",
    "misfilled",
    "left_unsaid",
  ]);
  expect(["N-01", "N-06", "narrative-total"].map(alertKind)).toEqual([
    "prose_differs",
    "prose_differs",
    "text_differs",
  ]);
  for (const { id } of identities)
    for (const lang of ["zh", "en"] as const) expect(say(lang, `alert.${alertKind(id)}`), id).not.toBe("");
});

test("what to see first of a year: how many reports are not held, and which contradict themselves", () => {
  const { lacks, contradicting } = standsOut(db, { year: 2022, level: "county", scope: "jurisdiction" }, TODAY);
  expect(lacks.expected).toBeGreaterThan(2000);
  expect(lacks.names, "too many to be named").toEqual([]);
  expect(contradicting).toMatchObject({ broken: 1, conflicting: 1 });
});

test("reports are due of as many places as there are: statistical areas, of which none is due, are in neither count", () => {
  for (const level of ["province", "city", "county", "township"] as const) {
    const { lacks } = standsOut(db, { year: 2022, level, scope: "jurisdiction" }, TODAY);
    expect(lacks.expected, level).toBe(coverageOf(db, level, "jurisdiction", COUNTRY, 2022).expected);
  }
});
