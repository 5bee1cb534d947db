/**
 * What pages show, worked out again from the made-up reports themselves by the plainest means: loops over lists, definitions instead of
 * formulas. 公主岭 moved from 四平 to 长春 in 2020, so that both years of parents are met.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { allPlaces, existsAt, recordAt } from "@/lib/dictionary/regions";
import type { Era, PlaceRef } from "@/lib/report";
import { fact, loadable, testDatabase } from "../generate-reports";
import { loadReport } from "../load";
import type { Db } from "../open";
import { aggregates } from "./aggregates";
import { league } from "./league";
import { quality } from "./quality";
import { findPlace } from "./refs";

const YEARS = [2019, 2020, 2021] as const;
const COUNTIES = [
  ["220184", "公主岭市"],
  ["220382", "双辽市"],
  ["220322", "梨树县"],
  ["220323", "伊通满族自治县"],
  ["220122", "农安县"],
  ["220182", "榆树市"],
  ["220183", "德惠市"],
] as const;
const AREAS = ["220100", "220300", "220000"] as const;

interface Made {
  code: string;
  year: number;
  received: number;
  processed: number;
  granted: number;
}

const made = fc
  .array(fc.tuple(fc.nat(60), fc.nat(400), fc.nat(100), fc.boolean()), { minLength: 21, maxLength: 21 })
  .map((drawn) =>
    drawn.flatMap(([received, processed, part, there], i): Made[] => {
      const [code] = COUNTIES[i % COUNTIES.length]!;
      const granted = Math.floor((processed * part) / 100);
      return there || i % 4 > 0 ? [{ code, year: YEARS[i % 3]!, received, processed, granted }] : [];
    }),
  );

function databaseOf(reports: readonly Made[]) {
  const db = testDatabase();
  for (const { code, year, received, processed, granted } of reports) {
    const name = COUNTIES.find(([c]) => c === code)![1];
    const place: PlaceRef = { code, name, level: "county", path: ["吉林省", name] };
    const era: Era = year < 2021 ? "E3" : "E4";
    const of = (indicator: string, value: number) => fact({ indicator, applicant: "total", value, era });
    const facts = [
      of("requests_received", received),
      of("requests_processed", processed),
      of("results_granted", granted),
      of("results_partially_granted", 0),
    ];
    loadReport(db, loadable({ place, year, text: `${code} ${year}`, facts, identity: { era } }));
  }
  return db;
}

/** The city a county lay in at the end of a year, read off the names of the place. */
const cityOf = (code: string, year: number) =>
  code === "220184" ? (year < 2020 ? "220300" : "220100") : `${code.slice(0, 4)}00`;
const among = (reports: readonly Made[], area: string, year: number) =>
  reports.filter((r) => r.year === year && (area === "220000" || cityOf(r.code, year) === area));

/** Counties of an area at the end of a year, walked up one by one. */
const counties = new Map<string, number>();
function countiesIn(area: string, year: number): number {
  const known = counties.get(`${area} ${year}`) ?? counted(area, year);
  counties.set(`${area} ${year}`, known);
  return known;
}
function counted(area: string, year: number): number {
  const places = [...allPlaces()];
  const id = places.find((p) => p.names.some((n) => n.code === area && n.to === null))!.id;
  const lies = (place: (typeof places)[number]): boolean => {
    const { parent } = recordAt(place, year);
    const above = places.find((p) => p.id === parent);
    return parent === id || (above !== undefined && lies(above));
  };
  return places.filter(
    (p) =>
      !p.quasi &&
      existsAt(p, year) &&
      recordAt(p, year).level === "county" &&
      recordAt(p, year).kind !== "zone" &&
      lies(p),
  ).length;
}

const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
/** The quantile with linear interpolation, by its definition. */
function quantileOf(list: readonly number[], p: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  const at = p * (sorted.length - 1);
  const below = sorted[Math.floor(at)]!;
  return below + (at - Math.floor(at)) * ((sorted[Math.floor(at) + 1] ?? below) - below);
}
const binomial = (n: number, k: number, p: number): number => {
  let log = k * Math.log(p) + (n - k) * Math.log(1 - p);
  for (let i = 1; i <= k; i++) log += Math.log(n - k + i) - Math.log(i);
  return Math.exp(log);
};
/** Chance of at most k events where the mean is m. */
const poissonUpTo = (k: number, m: number) => {
  let [term, total] = [Math.exp(-m), 0];
  for (let i = 0; i <= k; i++) {
    total += term;
    term *= m / (i + 1);
  }
  return total;
};
const near = (a: number, b: number, digits = 9) => expect(a).toBeCloseTo(b, digits);

type Answer = ReturnType<typeof league>;

/** Rank, and best and worst by who lies surely above or below. */
function ranksHold({ rows }: Answer) {
  const ranked = rows.filter((r) => r.rank !== null);
  const bounds = (r: (typeof ranked)[number]) => r.interval ?? { low: r.shown.value, high: r.shown.value };
  for (const row of ranked) {
    const others = ranked.filter((o) => o !== row);
    expect(row.rank).toEqual({
      rank: 1 + others.filter((o) => o.shown.value > row.shown.value).length,
      best: 1 + others.filter((o) => bounds(o).low > bounds(row).high).length,
      worst: ranked.length - others.filter((o) => bounds(o).high < bounds(row).low).length,
    });
  }
}

function coverageHolds(found: Answer, here: readonly Made[], area: string, year: number) {
  expect(found.coverage.withValue).toBe(here.length);
  expect(found.coverage.expected, "places of that year").toBe(countiesIn(area, year));
  expect(found.coverage.ranked).toBe(here.length >= 3 && here.length / countiesIn(area, year) >= 0.75);
}

function countsHold(found: Answer, here: readonly Made[]) {
  expect(found.rows.map((r) => r.shown.value).sort()).toEqual(here.map((r) => r.received).sort());
  const values = here.map((r) => r.received);
  near(found.quartiles!.lower, quantileOf(values, 0.25));
  near(found.quartiles!.middle, quantileOf(values, 0.5));
  near(found.quartiles!.upper, quantileOf(values, 0.75));
  for (const { shown, interval, unranked } of found.rows) {
    expect(unranked).toBe(shown.value < 10 ? "few" : null);
    // Garwood: under the lower mean so many or more, under the upper so few or fewer, have one chance in forty.
    near(poissonUpTo(shown.value, interval!.high), 0.025, 6);
    if (shown.value > 0) near(1 - poissonUpTo(shown.value - 1, interval!.low), 0.025, 6);
    else expect(interval!.low).toBe(0);
  }
}

function sharesHold(found: Answer, here: readonly Made[]) {
  const told = here.filter((r) => r.processed > 0);
  const [granted, processed] = [sum(told.map((r) => r.granted)), sum(told.map((r) => r.processed))];
  if (told.length > 0)
    expect(found.pooled).toMatchObject({
      n: told.length,
      numerator: granted,
      denominator: processed,
      share: granted / processed,
    });
  expect(found.rows).toHaveLength(told.length);
  const target = granted / processed;
  for (const { shown, interval, standing, unranked } of found.rows) {
    const [cases, of] = [shown.numerator!, shown.denominator!];
    near(shown.value, cases / of);
    expect(unranked).toBe(of < 10 ? "few" : null);
    // Wilson: the true shares for which the observed one lies just 1.96 standard errors off.
    for (const bound of [interval!.low, interval!.high].filter((b) => b > 0 && b < 1))
      near(Math.abs(cases / of - bound), 1.959963984540054 * Math.sqrt((bound * (1 - bound)) / of), 6);
    if (target <= 0 || target >= 1) continue;
    const below = sum(Array.from({ length: cases + 1 }, (_, k) => binomial(of, k, target)));
    const above = sum(Array.from({ length: of - cases + 1 }, (_, k) => binomial(of, cases + k, target)));
    // Far outside is told; limits lie between whole cases, so what is near one may be told or not.
    const one = binomial(of, cases, target);
    if (above < 0.001 - one) expect(standing).toBe("very_high");
    if (below < 0.001 - one) expect(standing).toBe("very_low");
    if (above > 0.025 + one && below > 0.025 + one) expect(standing).toBe("as_expected");
  }
}

function holdsIn(db: Db, reports: readonly Made[], area: string, year: number): void {
  const here = among(reports, area, year);
  const at = { within: area, level: "county", scope: "jurisdiction", year } as const;
  const sums = aggregates(db, findPlace(db, area)!.id, "requests_received")!;
  const group = sums.groups.find((g) => g.level === "county")?.years.find((y) => y.year === year);
  expect(group?.withValue ?? 0).toBe(here.length);
  expect(group?.value ?? 0).toBe(sum(here.map((r) => r.received)));
  const { counts } = quality(db, at, "2026-01-01");
  expect(counts.reported).toBe(here.length);
  expect(counts.expected).toBe(countiesIn(area, year));
  if (here.length === 0) return;
  const received = league(db, { ...at, series: "requests_received" });
  coverageHolds(received, here, area, year);
  countsHold(received, here);
  ranksHold(received);
  if (here.every((r) => r.processed === 0)) return;
  const rate = league(db, { ...at, series: "disclosure_rate" });
  sharesHold(rate, here);
  ranksHold(rate);
}

test("sums, coverage, ranks, medians, intervals and limits follow from the reports, each place where it lay that year", () => {
  fc.assert(
    fc.property(made, (reports) => {
      const db = databaseOf(reports);
      for (const area of AREAS) for (const year of YEARS) holdsIn(db, reports, area, year);
    }),
    { numRuns: 4, endOnFailure: true },
  );
});

test("a county that moved counts in the old city before and in the new one after, in table, sentence and league alike", () => {
  const report = { code: "220184", received: 40, processed: 40, granted: 20 };
  const db = databaseOf(YEARS.map((year) => ({ ...report, year })));
  for (const [area, theirs] of [
    ["220300", [2019]],
    ["220100", [2020, 2021]],
  ] as const) {
    const { matrix, reports } = quality(db, { within: area, level: "county", scope: "jurisdiction" }, "2026-01-01");
    const row = matrix.groups.flatMap((g) => g.rows).find((r) => r.name.zh === "公主岭市")!;
    for (const year of YEARS)
      expect(row.states[matrix.years.indexOf(year)], `${area} ${year}`).toBe(
        (theirs as readonly number[]).includes(year) ? "reported" : "absent",
      );
    expect(reports.read).toBe(theirs.length);
  }
});
