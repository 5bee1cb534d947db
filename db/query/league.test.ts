import { beforeAll, expect, test } from "vitest";
import { fact, HAIAN, loadable, RUDONG, received, TONGZHOU, testDatabase } from "../generate-reports";
import { loadReport as load } from "../load";
import type { Db } from "../open";
import { league } from "./league";

/** A city whose seven counties nearly all report: requests, granted, and what was processed. Synthetic. */
const COUNTIES: [code: string, name: string, received: number, processed: number, granted: number][] = [
  ["320685", "海安市", 400, 400, 200],
  ["320623", "如东县", 390, 400, 190],
  ["320612", "通州区", 40, 40, 40],
  ["320682", "如皋市", 6, 6, 3],
  ["320613", "崇川区", 120, 120, 70],
  ["320614", "海门区", 100, 100, 50],
];

let db: Db;
beforeAll(() => {
  db = testDatabase();
  for (const [code, name, requests, processed, granted] of COUNTIES) {
    const place = { ...HAIAN, code, name, path: ["江苏省", "南通市", name] };
    const of = (indicator: string, value: number) => fact({ indicator, applicant: "total", value });
    load(
      db,
      loadable({
        place,
        year: 2022,
        text: name,
        facts: [
          received(requests),
          of("requests_processed", processed),
          of("results_granted", granted),
          of("results_partially_granted", 0),
        ],
      }),
    );
  }
  load(db, loadable({ place: HAIAN, year: 2021, text: "海安市2021", facts: [received(380)] }));
  load(db, loadable({ place: RUDONG, year: 2021, text: "如东县2021", facts: [received(500)] }));
});

const nantong = { within: "320600", level: "county", scope: "jurisdiction", year: 2022 } as const;

test("with six of seven counties there are ranks, each with the room chance leaves it", () => {
  const found = league(db, { ...nantong, series: "requests_received" });
  expect(found.coverage).toMatchObject({ withValue: 6, expected: 7, basis: "places", ranked: true });
  expect(found.rows.map((r) => [r.unit.place.name.zh, r.rank?.rank, r.rank?.best, r.rank?.worst])).toEqual([
    ["海安市", 1, 1, 2],
    ["如东县", 2, 1, 2],
    ["崇川区", 3, 3, 4],
    ["海门区", 4, 3, 4],
    ["通州区", 5, 5, 5],
    ["如皋市", undefined, undefined, undefined],
  ]);
  expect(found.rows.at(-1)?.unranked, "six requests are too few to rank").toBe("few");
  expect(found.quartiles?.middle).toBe(110);
});

test("highest and lowest are those of all compared units, whatever the order; equals are counted", () => {
  for (const sort of ["value", "low", "name"] as const) {
    const found = league(db, { ...nantong, series: "disclosure_rate", sort });
    expect(found.ends).toMatchObject({
      n: 5,
      highest: { n: 1, row: { unit: { place: { name: { zh: "通州区" } } }, shown: { value: 1 } } },
      lowest: {
        n: 1,
        row: { unit: { place: { name: { zh: "如东县" } } }, shown: { numerator: 190, denominator: 400 } },
      },
    });
    expect(found.funnel.map((r) => r.shown.denominator)).toEqual([6, 40, 100, 120, 400, 400]);
  }
  const pending = league(db, { ...nantong, series: "partially_granted" }).ends;
  expect(pending).toMatchObject({ n: 6, highest: { n: 6, row: { shown: { value: 0 } } }, lowest: { n: 6 } });
});

test("the change is told where the year before has a figure, and the table can be sorted by it", () => {
  const found = league(db, { ...nantong, series: "requests_received", sort: "change" });
  const [first, second] = found.rows;
  expect([first?.unit.place.name.zh, second?.unit.place.name.zh]).toEqual(["海安市", "如东县"]);
  expect(first?.before).toMatchObject({ across: false, shown: { kind: "value", value: 380 } });
});

test("a share is measured against the sums of the same units; a small place is no outlier by chance", () => {
  const found = league(db, { ...nantong, series: "disclosure_rate" });
  expect(found.pooled).toEqual({ n: 6, numerator: 553, denominator: 1066, share: 553 / 1066, open: null });
  const of = (name: string) => found.rows.find((r) => r.unit.place.name.zh === name);
  expect(of("通州区")).toMatchObject({ standing: "very_high", shown: { numerator: 40, denominator: 40 } });
  expect(of("如皋市")).toMatchObject({ standing: "as_expected", unranked: "few" });
  expect(found.outside).toEqual({ warn: 1, alarm: 1 });
});

test("below three quarters of the places there is no rank, and the order is that of the codes", () => {
  const found = league(db, {
    series: "requests_received",
    level: "county",
    scope: "jurisdiction",
    year: 2022,
    sort: "value",
  });
  expect(found.coverage.ranked).toBe(false);
  expect(found.rows.every((r) => r.rank === null)).toBe(true);
  const codes = found.rows.map((r) => r.unit.place.code ?? "");
  expect(codes).toEqual([...codes].sort());
});

test("readings that differ take no part and are listed", () => {
  const other = testDatabase();
  load(
    other,
    loadable({
      place: TONGZHOU,
      year: 2022,
      facts: [received(30), received(33)],
    }),
  );
  load(other, loadable({ place: HAIAN, year: 2022, text: "海安", facts: [received(20)] }));
  const found = league(other, { ...nantong, series: "requests_received" });
  expect(found.rows.map((r) => r.unit.place.name.zh)).toEqual(["海安市"]);
  expect(found.without.map((w) => [w.unit.place.name.zh, w.shown.kind])).toEqual([["通州区", "disputed"]]);
});

test("a year without the series is replaced by one that has it, an unknown area by the country", () => {
  const found = league(db, { series: "requests_received", year: 2010, within: "999999" });
  expect(found.year).toBe(2022);
  expect(found.within).toBeNull();
});

test("organs of one kind can be compared among themselves", () => {
  const organs = testDatabase();
  const names = ["海安市公安局", "海安市教育局", "如东县公安局", "通州区公安局"];
  for (const [i, name] of names.entries())
    load(
      organs,
      loadable({
        place: name.startsWith("如东") ? RUDONG : name.startsWith("通州") ? TONGZHOU : HAIAN,
        year: 2022,
        text: name,
        identity: { scope: "organ", issuer: { name, kind: "department" } },
        facts: [received(20 + i, { scope: "organ" })],
      }),
    );
  const asked = { level: "county", scope: "organ", year: 2022, series: "requests_received" } as const;
  expect(league(organs, asked).rows).toHaveLength(4);
  const police = league(organs, { ...asked, organ: "公安局" });
  expect(police.rows.map((r) => r.unit.issuer).every((name) => name.includes("公安局"))).toBe(true);
  expect(police.coverage).toMatchObject({ withValue: 3, expected: 3, basis: "units" });
  expect(league(organs, { ...asked, organ: "公安局", within: "320600" }).rows).toHaveLength(3);
  expect(league(organs, { ...asked, organ: "公安局", within: "320500" }).rows).toEqual([]);
  expect(league(organs, { ...asked, organ: "水利局" }).rows).toEqual([]);
  expect(
    league(db, { ...nantong, series: "requests_received", organ: "公安局" }).organ,
    "whole areas are no organs",
  ).toBe(null);
});

test("the name of a kind of organ alone leads to the level and year that have most of them", () => {
  const mixed = testDatabase();
  for (const place of [HAIAN, RUDONG, TONGZHOU])
    load(mixed, loadable({ place, year: 2023, text: place.name, facts: [received(90)] }));
  for (const [place, name] of [
    [HAIAN, "海安市公安局"],
    [RUDONG, "如东县公安局"],
  ] as const)
    load(
      mixed,
      loadable({
        place,
        year: 2022,
        text: name,
        identity: { scope: "organ", issuer: { name, kind: "department" } },
        facts: [received(20, { scope: "organ" })],
      }),
    );
  expect(league(mixed, {})).toMatchObject({ scope: "jurisdiction", organ: null });
  expect(league(mixed, { organ: "公安局" })).toMatchObject({ level: "county", scope: "organ", year: 2022 });
  expect(league(mixed, { organ: "公安局" }).rows).toHaveLength(2);
  expect(league(mixed, { organ: "公安局", year: 2022 }).rows).toHaveLength(2);
  expect(league(mixed, { organ: "公安局", scope: "jurisdiction" }).scope).toBe("jurisdiction");
});
