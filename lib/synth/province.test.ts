import { beforeAll, describe, expect, test } from "vitest";
import { acrossYears, type YearFigure } from "@/lib/check/across";
import { acrossLevels } from "@/lib/check/across-levels";
import { check } from "@/lib/check/check";
import { factOf, identityOf } from "@/lib/check/generate-report";
import { cellsOf, findProseIndicator } from "@/lib/dictionary/dictionary";
import { findPlaces } from "@/lib/dictionary/regions";
import type { Applicant, Era, Finding, Scope } from "@/lib/report";
import { type InventedUnit, invented, isThere } from "./country";
import { type Figures, figure, formOf } from "./figures";
import { explains, reportedIn } from "./planted";
import { type Province, provinceOf } from "./province";
import { scopeOf } from "./unit";

let province: Province;
beforeAll(() => {
  province = provinceOf("test", 100);
});

const TABLES = {
  E2: ["statistics"],
  E3: ["requests", "disputes", "art20_1", "art20_5", "art20_6", "art20_8", "art20_9"],
  E4: ["requests", "disputes", "art20_1", "art20_5", "art20_6", "art20_8"],
} as const;

/** What the tables of the era print; of 2008 to 2013 what prose may tell. */
function cells(f: Figures, era: Era): { key: string; applicant: Applicant | null; value: number }[] {
  if (era === "E1")
    return [...f].flatMap(([id, value]) => {
      const key = id.split("/")[0] as string;
      return findProseIndicator(key, "E1") ? [{ key, applicant: null, value }] : [];
    });
  return TABLES[era].flatMap((t) =>
    cellsOf(era, t).flatMap(({ key, applicant }) => {
      const value = figure(f, key, applicant);
      return value === undefined ? [] : [{ key, applicant, value }];
    }),
  );
}

const yearFigures = (f: Figures, year: number, era = formOf(year)): YearFigure[] =>
  cells(f, era).map((c) => ({ ...c, year, era }));

/** Failed rules of a unit's years against each other. */
const broken = (figures: YearFigure[]): Finding[] => acrossYears(figures).filter((f) => f.result === "fail");

const wholes = () => province.units.filter((u) => u.issuer === "government");
const below = (u: InventedUnit, year: number) =>
  wholes().filter((o) => o.place.parent === u.place && isThere(o.place, year));

test("what happened satisfies every identity of its form, in every body and every whole", () => {
  for (const u of province.units)
    for (const [year, f] of province.areas.truth.get(u.id) ?? []) {
      const era = formOf(year);
      const facts = cells(f, era).map((c) => factOf(era, c.key, c.value, { applicant: c.applicant }));
      const unit = invented(u, year);
      const scope: Scope = scopeOf(unit);
      const identity = identityOf(era, {
        year,
        scope,
        issuer: { name: null, kind: unit.issuer === "office" ? "government" : unit.issuer },
      });
      const failed = check(
        { facts: facts.map((x) => ({ ...x, scope })), cells: [], findings: [], remarks: [] } as never,
        {
          ...identity,
          region: { code: null, name: unit.place, level: unit.level, path: unit.path } as never,
        },
      ).findings.filter((x) => x.result === "fail" && x.rule !== "E4-10");
      expect(failed.map((x) => `${u.id} ${year} ${x.rule} ${JSON.stringify(x.params)}`)).toEqual([]);
    }
});

test("a lapsed payment had its notice, in every body and every whole", () => {
  for (const years of province.areas.truth.values())
    for (const [year, f] of years)
      if (year >= 2021)
        expect(figure(f, "processing_fee_notices")).toBeGreaterThanOrEqual(
          figure(f, "other_fee_overdue", "total") ?? 0,
        );
});

test("what happened goes on from year to year", () => {
  for (const u of province.units) {
    const all = [...(province.areas.truth.get(u.id) ?? [])].flatMap(([year, f]) => yearFigures(f, year));
    expect(broken(all).map((f) => `${u.id} ${f.rule} ${JSON.stringify(f.params)}`)).toEqual([]);
  }
});

test("a whole holds the places in it and its own office, figure by figure", () => {
  for (const u of wholes())
    for (const [year, f] of province.areas.truth.get(u.id) ?? []) {
      if (!isThere(u.place, year)) continue;
      const of = (o: InventedUnit) => yearFigures(province.areas.truth.get(o.id)?.get(year) ?? new Map(), year);
      const office = province.units.find((o) => o.place === u.place && o.issuer === "office");
      const found = acrossLevels({
        year,
        whole: yearFigures(f, year),
        office: office ? of(office) : null,
        counties: below(u, year).map(of),
      });
      expect(found.filter((x) => x.result === "fail").map((x) => `${u.id} ${year} ${x.params.left_keys}`)).toEqual([]);
    }
});

test("the parts a report lists make up the whole", () => {
  for (const u of wholes())
    for (const [year, f] of province.areas.truth.get(u.id) ?? []) {
      if (!isThere(u.place, year)) continue;
      const parts = Object.values(province.areas.partsOf(u.place, year));
      for (const key of ["proactive_disclosures_total", "requests_received"]) {
        const of = (g: Figures) => figure(g, key, "total") ?? figure(g, key) ?? 0;
        expect(
          parts.reduce((n, p) => n + of(p), 0),
          `${u.id} ${year} ${key}`,
        ).toBe(of(f));
      }
    }
});

describe("with the planted errors, the reports", () => {
  test("break rules from year to year only where something is planted, and there they do", () => {
    const by = new Map<string, number>();
    for (const u of province.units) {
      const oldForm = province.planted.oldForm.find((o) => o.unit === u.id)?.last ?? 0;
      const all = [...(province.printed.get(u.id) ?? [])].flatMap(([year, f]) =>
        yearFigures(f, year, year >= 2021 && year <= oldForm ? "E3" : formOf(year)),
      );
      for (const f of broken(all)) {
        const why = explains(province.planted, f.rule, u.id, Number(f.params.year));
        expect(why, `${u.id} ${f.rule} ${JSON.stringify(f.params)}`).not.toBeNull();
        by.set(`${why} ${u.id}`, 1);
      }
    }
    const { copied, wrongCarry } = province.planted;
    for (const c of copied) expect(by.has(`copied ${c.unit}`)).toBe(true);
    for (const c of wrongCarry) expect(by.has(`wrongCarry ${c.unit}`)).toBe(true);
  });

  test("a city with its office's figures is less than its counties", () => {
    for (const { unit, year } of province.planted.officeAsWhole) {
      const u = province.units.find((x) => x.id === unit) as InventedUnit;
      const of = (id: string) => yearFigures(province.printed.get(id)?.get(year) ?? new Map(), year);
      const counties = below(u, year).map((o) => of(o.id));
      const failed = acrossLevels({ year, whole: of(unit), office: null, counties }).filter((f) => f.result === "fail");
      expect(failed.some((f) => f.params.left_keys === "requests_received")).toBe(true);
    }
  });

  test("are missing where the list says so, and nowhere else while their place exists", () => {
    for (const u of province.units)
      for (let year = 2008; year <= 2025; year++)
        expect(province.printed.get(u.id)?.has(year) ?? false).toBe(reportedIn(province.planted, u, year));
  });
});

describe("what is planted in the places", () => {
  const rate = (f: Figures | undefined) =>
    f ? (figure(f, "results_refused", "total") ?? 0) / (figure(f, "requests_processed", "total") ?? 1) : 0;
  const wholeOf = (place: string) => province.areas.truth.get(`${place}-government`);

  test("two counties refuse more than others by far; small ones only seem to", () => {
    const { refusing, small } = province.planted;
    expect(refusing).toHaveLength(2);
    for (const { place } of refusing)
      for (const year of [2022, 2023, 2024, 2025]) expect(rate(wholeOf(place)?.get(year))).toBeGreaterThan(0.14);
    const swings = small.flatMap((p) => [2022, 2023, 2024, 2025].map((y) => rate(wholeOf(p)?.get(y))));
    expect(swings.some((s) => s > 0.14 || s === 0)).toBe(true);
    for (const p of small) {
      const years = [...(wholeOf(p) ?? [])].filter(([y]) => y >= 2019).map(([, f]) => f);
      const of = (key: string) => years.reduce((n, f) => n + (figure(f, key, "total") ?? 0), 0);
      expect(of("results_refused") / of("requests_processed")).toBeLessThan(0.16);
    }
  });

  test("corrected reconsiderations rise after 2019", () => {
    const share = (from: number, to: number) => {
      let [corrected, decided] = [0, 0];
      for (const [year, f] of wholeOf("p") ?? [])
        if (year >= from && year <= to) {
          corrected += figure(f, "reconsideration_corrected") ?? 0;
          for (const o of ["upheld", "corrected", "other"]) decided += figure(f, `reconsideration_${o}`) ?? 0;
        }
      return corrected / decided;
    };
    expect(share(2014, 2019)).toBeLessThan(0.16);
    expect(share(2023, 2025)).toBeGreaterThan(share(2020, 2021) + 0.05);
  });

  test("one city has clearly more staff than the others", () => {
    const cities = wholes().filter((u) => u.place.level === "city" && below(u, 2017).length >= 3);
    const perCounty = (u: InventedUnit) =>
      (figure(province.areas.truth.get(u.id)?.get(2017) as Figures, "staff_total") ?? 0) / (1 + below(u, 2017).length);
    const most = cities.reduce((a, b) => (perCounty(a) > perCounty(b) ? a : b));
    expect(most.place.id).toBe(province.planted.staffed[0]?.place);
    const others = cities.filter((c) => c !== most).map(perCounty);
    expect(perCounty(most)).toBeGreaterThan(1.8 * Math.max(...others));
  });

  test("a county is renamed, two become one the gazetteer does not know, one stops", () => {
    const { renamed, merged, stopped, missing } = province.planted;
    expect(renamed.length).toBeGreaterThan(0);
    expect(merged).toHaveLength(1);
    const place = province.units.find((u) => u.place.id === merged[0]?.place)?.place;
    expect(findPlaces(place?.names[0]?.name ?? "").filter((c) => c.how !== "typo")).toEqual([]);
    for (const s of stopped)
      for (let y = s.last + 1; y <= 2025; y++) expect(missing).toContainEqual({ unit: s.unit, year: y });
    expect(missing.filter((m) => m.year === 2020).length).toBeGreaterThan(6);
  });
});

test("the same seed gives the same province, another seed another", () => {
  const told = (p: Province) => [...p.printed].map(([id, years]) => [id, [...years].map(([y, f]) => [y, [...f]])]);
  const small = provinceOf("a", 12);
  expect(told(provinceOf("a", 12))).toEqual(told(small));
  expect(told(provinceOf("b", 12))).not.toEqual(told(small));
  expect(provinceOf("a", 12).planted).toEqual(small.planted);
});
