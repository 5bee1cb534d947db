/** Years and levels: what carries on, and what must not shrink. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentence } from "@/lib/dictionary/identities";
import type { Applicant, Era, Finding } from "@/lib/report";
import { acrossYears, type YearFigure } from "./across";
import { acrossLevels } from "./across-levels";
import { resultsOf } from "./generate-report";

const at = (year: number, era: Era, values: Record<string, number>, applicant: Applicant | null = null): YearFigure[] =>
  Object.entries(values).map(([key, value]) => ({ year, era, key, applicant, value }));
const only = (findings: Finding[], rule: string) => findings.filter((f) => f.rule === rule);

describe("X-01: carried over", () => {
  const pair = (out: number, carriedIn: number, gap = 1) =>
    acrossYears([
      ...at(2020, "E3", { requests_carried_out: out }, "total"),
      ...at(2020 + gap, "E4", { requests_carried_in: carriedIn }, "total"),
    ]);
  test("what one year carries out the next carries in, also from one form to the next", () => {
    expect(resultsOf(pair(7, 7), "X-01")).toEqual(["pass"]);
    expect(only(pair(7, 5), "X-01")[0]).toMatchObject({
      result: "fail",
      severity: "soft",
      column: "total",
      params: { year: 2021, before: 2020, delta: -2 },
    });
  });
  test("per applicant column, and only where both years have the figure", () => {
    const figures = [
      ...at(2020, "E3", { requests_carried_out: 3 }, "business"),
      ...at(2021, "E4", { requests_carried_in: 3 }, "business"),
      ...at(2021, "E4", { requests_carried_in: 9 }, "total"),
    ];
    expect(only(acrossYears(figures), "X-01").map((f) => f.column)).toEqual(["business"]);
    expect(pair(7, 5, 2)).toEqual([]);
  });
});

describe("X-02: printed growth", () => {
  const grown = (before: number, now: number, percent: number) =>
    acrossYears([
      ...at(2017, "E2", { requests_received: before }),
      { year: 2018, era: "E2", key: "requests_received", applicant: null, value: now, percent },
    ]);
  test("holds within the rounding of the percentage", () => {
    for (const before of [797, 803, 809])
      expect(resultsOf(grown(before, 546, -32), "X-02"), String(before)).toEqual(["pass"]);
    expect(resultsOf(grown(790, 546, -32), "X-02")).toEqual(["fail"]);
    expect(resultsOf(grown(820, 546, -32), "X-02")).toEqual(["fail"]);
    expect(resultsOf(grown(348974, 357524, 2.45), "X-02")).toEqual(["pass"]);
    expect(resultsOf(grown(348900, 357524, 2.45), "X-02")).toEqual(["fail"]);
  });
  test("for any two figures and the percentage rounded from them", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 100_000 }),
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 0, max: 2 }),
        (before, now, decimals) => {
          const scale = 10 ** decimals;
          const percent = Math.round(((now - before) / before) * 100 * scale) / scale;
          expect(resultsOf(grown(before, now, percent), "X-02")).toEqual(["pass"]);
        },
      ),
    );
  });
});

test("X-03: a figure quoted for the year before", () => {
  const quoted = (prior: number) =>
    acrossYears([
      ...at(2017, "E2", { requests_received: 40 }),
      { year: 2018, era: "E2", key: "requests_received", applicant: null, value: 50, prior },
    ]);
  expect(resultsOf(quoted(40), "X-03")).toEqual(["pass"]);
  expect(resultsOf(quoted(41), "X-03")).toEqual(["fail"]);
});

test("X-04: a stock grows by the year's figure", () => {
  const stock = (now: number) =>
    acrossYears([
      ...at(2012, "E1", { proactive_disclosures_cumulative: 1000 }),
      ...at(2013, "E1", { proactive_disclosures_cumulative: now, proactive_disclosures_total: 200 }),
    ]);
  expect(resultsOf(stock(1200), "X-04")).toEqual(["pass"]);
  expect(resultsOf(stock(1300), "X-04")).toEqual(["fail"]);
});

describe("X-05: copies", () => {
  const table = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`k${i}`, 11 + i]));
  test("two years alike throughout", () => {
    expect(resultsOf(acrossYears([...at(2016, "E2", table), ...at(2017, "E2", table)]), "X-05")).toEqual(["fail"]);
  });
  test("one figure differs, there are few figures, or nearly all are zero: no copy", () => {
    expect(resultsOf(acrossYears([...at(2016, "E2", table), ...at(2017, "E2", { ...table, k3: 1 })]), "X-05")).toEqual(
      [],
    );
    expect(resultsOf(acrossYears([...at(2016, "E2", { k1: 50 }), ...at(2017, "E2", { k1: 50 })]), "X-05")).toEqual([]);
    const zeros = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`k${i}`, 0]));
    expect(resultsOf(acrossYears([...at(2016, "E2", zeros), ...at(2017, "E2", zeros)]), "X-05")).toEqual([]);
    expect(resultsOf(acrossYears([...at(2018, "E2", table), ...at(2019, "E3", table)]), "X-05")).toEqual([]);
  });
});

test("X-06: ten times more or less within one form is looked at; small numbers, stocks' signs and other forms are not", () => {
  const jump = (before: number, now: number, era: Era = "E2") =>
    resultsOf(
      acrossYears([...at(2016, "E2", { requests_received: before }), ...at(2017, era, { requests_received: now })]),
      "X-06",
    );
  expect(jump(20, 201)).toEqual(["fail"]);
  expect(jump(201, 20)).toEqual(["fail"]);
  expect(jump(20, 200)).toEqual([]);
  expect(jump(1, 60)).toEqual([]);
  expect(jump(20, 500, "E3")).toEqual([]);
});

test("X-06: what a few more copies cost is chance, ten times a larger sum is not", () => {
  const fees = (before: number, now: number) =>
    resultsOf(
      acrossYears([
        ...at(2010, "E1", { request_fees_collected: before }),
        ...at(2011, "E1", { request_fees_collected: now }),
      ]),
      "X-06",
    );
  expect(fees(20, 220)).toEqual([]);
  expect(fees(990, 12_000)).toEqual([]);
  expect(fees(1200, 13_000)).toEqual(["fail"]);
});

test("E3-08: items of the year before", () => {
  const items = (now: number) =>
    acrossYears([
      ...at(2019, "E3", { licensing_items_prior_year: 300, licensing_items_change: -12 }),
      ...at(2020, "E3", { licensing_items_prior_year: now }),
    ]);
  expect(resultsOf(items(288), "E3-08")).toEqual(["pass"]);
  expect(resultsOf(items(300), "E3-08")).toEqual(["fail"]);
  expect(
    resultsOf(
      acrossYears([
        ...at(2019, "E3", { licensing_items_prior_year: 300 }),
        ...at(2020, "E3", { licensing_items_prior_year: 300 }),
      ]),
      "E3-08",
    ),
  ).toEqual([]);
});

test("E4-08 and E4-09: documents in force", () => {
  const stock = (inForce: number, repealed: number) =>
    acrossYears([
      ...at(2022, "E4", { normative_documents_in_force: 100 }),
      ...at(2023, "E4", {
        normative_documents_in_force: inForce,
        normative_documents_made: 20,
        normative_documents_repealed: repealed,
      }),
    ]);
  expect(resultsOf(stock(115, 5), "E4-08")).toEqual(["pass"]);
  expect(resultsOf(stock(116, 5), "E4-08")).toEqual(["fail"]);
  expect(resultsOf(stock(115, 5), "E4-09")).toEqual(["pass"]);
  expect(resultsOf(stock(0, 120), "E4-09")).toEqual(["fail"]);
});

test("E4-11: fee revenue more than ten times last year's may be in yuan", () => {
  const fees = (now: number) =>
    resultsOf(
      acrossYears([...at(2022, "E4", { admin_fee_revenue: 3.5 }), ...at(2023, "E4", { admin_fee_revenue: now })]),
      "E4-11",
    );
  expect(fees(35)).toEqual(["pass"]);
  expect(fees(35_000)).toEqual(["fail"]);
});

test("E3-06, E4-06: suits after reconsideration within the cases decided in two years", () => {
  const decided = { reconsideration_upheld: 4, reconsideration_corrected: 1, reconsideration_other: 0 };
  for (const [era, year] of [
    ["E3", 2020],
    ["E4", 2023],
  ] as const) {
    const suits = (n: number) =>
      resultsOf(
        acrossYears([
          ...at(year - 1, era, decided),
          ...at(year, era, { ...decided, litigation_after_reconsideration_total: n }),
        ]),
        `${era}-06`,
      );
    expect(suits(10)).toEqual(["pass"]);
    expect(suits(11)).toEqual(["fail"]);
  }
});

describe("levels", () => {
  const figure = (value: number, key = "requests_received") => [
    { era: "E4" as const, key, applicant: "total" as const, value },
  ];
  test("L-01: a whole city holds at least its counties' whole reports", () => {
    const run = (city: number, counties: number[]) =>
      acrossLevels({ year: 2023, whole: figure(city), office: null, counties: counties.map((c) => figure(c)) });
    expect(resultsOf(run(100, [40, 60]), "L-01")).toEqual(["pass"]);
    expect(only(run(99, [40, 60]), "L-01")[0]).toMatchObject({
      result: "fail",
      severity: "warn",
      params: { n: 2, delta: -1 },
    });
    expect(run(100, [])).toEqual([]);
  });
  test("L-02: and at least its own office's report", () => {
    const run = (city: number, office: number) =>
      resultsOf(acrossLevels({ year: 2023, whole: figure(city), office: figure(office), counties: [] }), "L-02");
    expect(run(100, 100)).toEqual(["pass"]);
    expect(run(100, 101)).toEqual(["fail"]);
  });
  test("rows of different forms, and signed changes, are not compared", () => {
    const other = [{ era: "E3" as const, key: "requests_received", applicant: "total" as const, value: 500 }];
    expect(acrossLevels({ year: 2023, whole: figure(100), office: other, counties: [other] })).toEqual([]);
    const signed = [{ era: "E3" as const, key: "licensing_items_change", applicant: null, value: -5 }];
    expect(
      acrossLevels({
        year: 2020,
        whole: signed,
        office: null,
        counties: [[{ ...(signed[0] as (typeof signed)[0]), value: 3 }]],
      }),
    ).toEqual([]);
  });
});

test("every finding across years has a sentence in both languages, with its years", () => {
  const figures = [
    ...at(2022, "E4", { normative_documents_in_force: 100, admin_fee_revenue: 3, requests_x: 1 }),
    ...at(2023, "E4", {
      normative_documents_in_force: 5,
      normative_documents_made: 1,
      normative_documents_repealed: 200,
      admin_fee_revenue: 9000,
    }),
    ...at(2022, "E4", { requests_carried_out: 40, requests_received: 20 }, "total"),
    ...at(2023, "E4", { requests_carried_in: 4, requests_received: 2000 }, "total"),
  ];
  const found = acrossYears(figures);
  expect(new Set(found.map((f) => f.rule))).toEqual(new Set(["X-01", "X-06", "E4-08", "E4-09", "E4-11"]));
  for (const f of found)
    for (const lang of ["zh", "en"] as const) {
      expect(sentence(f, lang)).not.toMatch(/[{}]|undefined/);
      expect(sentence(f, lang)).toContain("2023");
    }
});
