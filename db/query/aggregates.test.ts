/** Sums below a place, against a plain loop over the reports they are made of. */
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import {
  codeAt,
  existsAt,
  levelOf,
  nameAt,
  type Place,
  pathAt,
  placeByCode,
  placeById,
} from "@/lib/dictionary/regions";
import type { IssuerKind, Level, PlaceRef, Scope } from "@/lib/report";
import { loadable, received, starterDatabase, testDatabase } from "../generate-reports";
import { loadReport } from "../load";
import type { Db } from "../open";
import { aggregates, aggregatesBelow } from "./aggregates";
import { findPlace, unitsOf } from "./refs";
import { COUNTRY, SUMMED_SCOPES } from "./rollups";

type State = "stated" | "disputed" | "held" | "silent";
interface Report {
  place: Place;
  year: number;
  scope: Scope;
  value: number;
  state: State;
}

const place = (code: string, year: number | null = null) => placeByCode(code, year)!;
/** Renamed, moved, merged, split, a county below a province, a zone over a county. */
const PLACES = [
  place("320000"),
  place("320600"),
  place("320614"), // 海门市, 海门区 since 2020
  place("320685"),
  place("320602", 2019), // 崇川区 and 港闸区 until 2019 …
  place("320611", 2019),
  place("320613"), // … 崇川区 since 2020
  place("340000"),
  place("340100"),
  place("341400", 2010), // 巢湖市, divided in 2011
  place("340181"), // 居巢区 of 巢湖市, 巢湖市 of 合肥市 since 2011
  place("340225", 2012), // 无为县, to 芜湖市 in 2011
  place("420000"),
  place("429004"), // 仙桃市, below the province
  place("350000"),
  place("350128"), // 平潭县, and the zone over it
  placeById("z-pingtan")!,
];
const YEARS = [2009, 2010, 2011, 2019, 2020, 2022];

const refAt = (p: Place, year: number): PlaceRef => ({
  code: codeAt(p, year),
  name: nameAt(p, year),
  level: levelOf(p, year),
  path: pathAt(p, year).map((x) => x.name),
});

function load(db: Db, report: Report, n: number): void {
  const { place: p, year, scope, value, state } = report;
  const kind: IssuerKind = p.id === "z-pingtan" ? "zone" : "government";
  const said = (v: number) => received(v, { scope, ...(state === "disputed" ? { method: "narrative" as const } : {}) });
  const facts = state === "silent" ? [] : state === "disputed" ? [said(value), said(value + 7)] : [said(value)];
  // A report that is silent on requests states something else.
  const other = received(3, { indicator: "reconsideration_total", applicant: null, scope });
  loadReport(
    db,
    loadable({
      place: refAt(p, year),
      year,
      text: `第 ${n} 份`,
      facts: [...facts, other],
      identity: {
        scope,
        issuer: { name: `${nameAt(p, year)}人民政府`, kind },
        held: state === "held" ? ["spam_suspected"] : [],
      },
    }),
  );
}

const anyReport: fc.Arbitrary<Report> = fc.record({
  place: fc.constantFrom(...PLACES),
  year: fc.constantFrom(...YEARS),
  scope: fc.constantFrom(...SUMMED_SCOPES),
  value: fc.nat(5000),
  state: fc.constantFrom<State>("stated", "stated", "stated", "disputed", "held", "silent"),
});
const anyReports = fc
  .uniqueArray(anyReport, { selector: (r) => `${r.place.id} ${r.year} ${r.scope}`, maxLength: 60 })
  .map((list) => list.filter((r) => existsAt(r.place, r.year)));

/** The same by hand: every report that is not held, below the ancestor in its year, zones' whole areas left out. */
function byHand(reports: Report[], ancestor: string, level: Level, scope: Scope, year: number) {
  const inside = reports.filter(
    (r) =>
      r.state !== "held" &&
      r.year === year &&
      r.scope === scope &&
      levelOf(r.place) === level &&
      !(r.place.id === "z-pingtan" && scope !== "organ") &&
      (ancestor === COUNTRY || pathAt(r.place, year).some((p) => p.id === ancestor && p.id !== r.place.id)),
  );
  const stated = inside.filter((r) => r.state === "stated");
  return {
    reporting: inside.length,
    withValue: stated.length,
    value: stated.length === 0 ? null : stated.reduce((sum, r) => sum + r.value, 0),
  };
}

describe("sums below a place", () => {
  test("are those of a plain loop, for every place above, level, scope and year", () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        const db = testDatabase();
        reports.forEach((report, n) => {
          load(db, report, n);
        });
        for (const above of [COUNTRY, ...PLACES.map((p) => p.id)]) {
          const { groups, own } = aggregates(db, above, "requests_received")!;
          const seen = new Map(
            groups.flatMap((g) => g.years.map((y) => [`${g.level} ${g.scope} ${y.year}`, y] as const)),
          );
          for (const level of ["province", "city", "county"] as const)
            for (const scope of SUMMED_SCOPES)
              for (const year of YEARS) {
                const expected = byHand(reports, above, level, scope, year);
                const got = seen.get(`${level} ${scope} ${year}`);
                if (expected.reporting === 0) expect(got?.reporting ?? 0).toBe(0);
                else expect(got, `${above} ${level} ${scope} ${year}`).toMatchObject(expected);
                const told = own?.points.find((p) => p.year === year)?.shown;
                const gap =
                  scope === "jurisdiction" && told?.kind === "value" && expected.value !== null
                    ? told.value - expected.value
                    : null;
                if (got) expect(got.gap).toBe(gap);
              }
        }
        db.raw.close();
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  test("no more places report than there were", () => {
    const db = starterDatabase();
    const wrong: string[] = [];
    for (const p of PLACES)
      for (const group of aggregates(db, p.id, "requests_received")!.groups)
        for (const y of group.years)
          if (y.places !== null && y.reporting > y.places)
            wrong.push(`${p.id} ${group.level} ${group.scope} ${y.year}`);
    expect(wrong).toEqual([]);
  });
});

describe("beside the place's own report", () => {
  let db: Db;
  const whole = (code: string, year: number, value: number): Report => ({
    place: place(code, year),
    year,
    scope: "jurisdiction",
    value,
    state: "stated",
  });
  beforeAll(() => {
    db = testDatabase();
    const reports = [whole("320600", 2022, 1000), whole("320614", 2022, 254), whole("320685", 2022, 300)];
    reports.forEach((report, n) => {
      load(db, report, n);
    });
  });
  const nantong = () => aggregates(db, findPlace(db, "320600")!.id, "requests_received")!;

  test("the city's report is set beside the sum of its counties and never counted with it", () => {
    const [group] = nantong().groups;
    expect(nantong().groups).toHaveLength(1);
    expect(group).toMatchObject({ level: "county", scope: "jurisdiction" });
    expect(group?.years).toEqual([
      {
        year: 2022,
        withValue: 2,
        reporting: 2,
        places: 7,
        value: 554,
        numerator: null,
        denominator: null,
        open: null,
        gap: 446,
      },
    ]);
  });

  test("the country and the province add cities and counties apart", () => {
    for (const id of [COUNTRY, "r320000"]) {
      const { groups, own } = aggregates(db, id, "requests_received")!;
      expect(groups.map((g) => [g.level, g.years[0]?.value])).toEqual([
        ["city", 1000],
        ["county", 554],
      ]);
      expect(own).toBeNull();
    }
  });

  test("by province: the same group for each place below", () => {
    const below = aggregatesBelow(db, COUNTRY, {
      series: "requests_received",
      level: "county",
      scope: "jurisdiction",
      year: 2022,
    });
    expect(below.rows.map((r) => [r.place.name.zh, r.sum.withValue, r.sum.value])).toEqual([["江苏省", 2, 554]]);
    const cities = aggregatesBelow(db, "r320000", { ...below, series: "requests_received" });
    expect(cities.rows.map((r) => [r.place.name.zh, r.own?.shown.kind, r.sum.gap])).toEqual([["南通市", "value", 446]]);
  });

  test("a share is the ratio of the sums, and has no gap", () => {
    const starter = starterDatabase();
    const rates = aggregates(starter, COUNTRY, "disclosure_rate")!.groups.flatMap((g) => g.years);
    const known = rates.filter((y) => y.value !== null);
    expect(known.length).toBeGreaterThan(0);
    for (const y of known) {
      expect(y.value).toBeCloseTo(y.numerator! / y.denominator!, 10);
      expect(y.gap).toBeNull();
    }
  });

  test("no such place has no answer; a place nobody below reports of has no groups", () => {
    expect(aggregates(db, "r999999", "requests_received")).toBeNull();
    expect(aggregates(db, "r110000", "requests_received")?.groups).toEqual([]);
    expect(unitsOf(db, "r110000")).toEqual([]);
  });
});
