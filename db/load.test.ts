import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figureDifferences, rollupDifferences } from "./consistency";
import { fact, HAIAN, loadable, type MadeUp, RUDONG, received, TONGZHOU, testDatabase } from "./generate-reports";
import { loadReport } from "./load";
import { all, type Db, get, run, transaction } from "./open";
import { sourceText } from "./source";

const load = (db: Db, made: MadeUp, part = {}) => loadReport(db, loadable(made, part));
const shown = (db: Db) =>
  all<{ value: number | null; state: string; origin: string }>(
    db,
    `SELECT v.value, v.state, v.origins AS origin FROM series_value v JOIN series s ON s.id = v.series WHERE s.key = 'requests_received'`,
  );
const country = (db: Db) =>
  get<{ n: number; total: number }>(
    db,
    `SELECT r.n, r.total FROM rollup r JOIN series s ON s.id = r.series WHERE s.key = 'requests_received' AND r.ancestor_id = 'cn' AND r.year = 2022`,
  );
/** All that is stored, without the running numbers of what came in between. */
const dump = (db: Db) =>
  [
    "report",
    "report_version",
    "fact",
    "blank_cell",
    "finding",
    "figure",
    "series_value",
    "rollup",
    "unit_year",
    "load",
  ].map((t) => all(db, `SELECT * FROM ${t}`));

describe("storing a report", () => {
  test("its figures are shown with their source and added up above it", () => {
    const db = testDatabase();
    expect(load(db, { facts: [received(254)] })).toMatchObject({ outcome: "new", held: [] });
    expect(shown(db)).toEqual([{ value: 254, state: "accepted", origin: "original" }]);
    expect(country(db)).toEqual({ n: 1, total: 254 });
    load(db, { place: RUDONG, text: "另一份", facts: [received(46)] });
    expect(country(db)).toEqual({ n: 2, total: 300 });
  });

  test("the same bytes twice change nothing", () => {
    const db = testDatabase();
    const first = load(db, { facts: [received(254)] });
    const before = dump(db);
    expect(load(db, { facts: [received(254)] })).toEqual({ ...first, outcome: "unchanged" });
    expect(dump(db)).toEqual(before);
  });

  test("other bytes for the same unit and year are a new version; the old one stays", () => {
    const db = testDatabase();
    const first = load(db, { text: "初稿", facts: [received(254)] });
    const second = load(db, { text: "更正稿", facts: [received(255)] });
    expect(second).toMatchObject({ outcome: "new_version", reportId: first.reportId });
    expect(shown(db)).toEqual([{ value: 255, state: "accepted", origin: "original" }]);
    expect(country(db)).toEqual({ n: 1, total: 255 });
    expect(sourceText(db, first.versionId)).toBe("初稿");
    expect(all(db, "SELECT count(*) AS n FROM fact")).toEqual([{ n: 2 }]);
  });

  test("the issuer's printed name may change with the place's; the unit stays one, and another organ is another", () => {
    const db = testDatabase();
    const office = (name: string, year: number): MadeUp => ({
      text: name,
      year,
      place: { code: "320614", name: "海门区", level: "county", path: ["江苏省", "南通市", "海门区"] },
      identity: { scope: "organ", issuer: { name, kind: "government" } },
      facts: [received(1, { scope: "organ" })],
    });
    load(db, office("海门市人民政府办公室", 2019));
    load(db, office("南通市海门区人民政府办公室", 2021));
    load(db, office("海门区水利局", 2022));
    expect(all(db, "SELECT issuer_key FROM unit WHERE id <> 0 ORDER BY id")).toEqual([
      { issuer_key: "人民政府办公室" },
      { issuer_key: "水利局" },
    ]);
  });

  test("a report without a place, or without a year, is kept with its facts and forms no figure", () => {
    const db = testDatabase();
    expect(load(db, { place: null, text: "甲", facts: [received(5)] })).toMatchObject({
      outcome: "held",
      held: ["place_unknown"],
    });
    expect(load(db, { year: null, text: "乙", facts: [received(6)] })).toMatchObject({
      outcome: "held",
      held: ["year_unknown"],
    });
    expect(load(db, { text: "丙", facts: [received(7)], identity: { held: ["spam_suspected"] } }).outcome).toBe("held");
    expect(all(db, "SELECT count(*) AS n FROM fact")).toEqual([{ n: 3 }]);
    expect(all(db, "SELECT * FROM figure")).toEqual([]);
    expect(all(db, "SELECT * FROM rollup")).toEqual([]);
  });

  test("a doubtful version never takes over from a sound one", () => {
    const db = testDatabase();
    load(db, { text: "原稿", facts: [received(254)] });
    load(db, { text: "被改动的稿", facts: [received(9)], identity: { held: ["spam_suspected"] } });
    expect(shown(db)).toEqual([{ value: 254, state: "accepted", origin: "original" }]);
  });

  test("a retold sample never overrides an original, in whichever order they come", () => {
    for (const order of [
      ["retold", "original"],
      ["original", "retold"],
    ] as const) {
      const db = testDatabase();
      for (const origin of order)
        load(db, { text: origin, facts: [received(origin === "original" ? 254 : 111)] }, { origin });
      expect(shown(db), order.join()).toEqual([{ value: 254, state: "accepted", origin: "original" }]);
    }
  });

  test("figures of a part, a single item, or a longer time are stored and not shown", () => {
    const db = testDatabase();
    load(db, {
      facts: [
        received(1, { scope: "departments", scope_words: "市级机关" }),
        received(2, { period: "cumulative" }),
        fact({ indicator: "rules_made", value: 3, label: "条目" }),
      ],
    });
    expect(all(db, "SELECT count(*) AS n FROM fact")).toEqual([{ n: 3 }]);
    expect(all(db, "SELECT * FROM figure")).toEqual([]);
  });

  test("blank cells become blanks with their kind, never zeros", () => {
    const db = testDatabase();
    const cell = {
      indicator: "requests_received",
      era: "E4" as const,
      applicant: "total" as const,
      printed: "/",
      reason: null,
      start: 0,
      end: 1,
    };
    load(db, { cells: [{ ...cell, kind: "dash" }] });
    expect(
      all(
        db,
        "SELECT value, state, blank FROM series_value v JOIN series s ON s.id = v.series WHERE s.key = 'requests_received'",
      ),
    ).toEqual([{ value: null, state: "blank", blank: "dash" }]);
    expect(country(db)).toBeUndefined();
  });

  test("a township the gazetteer does not know gets a place of its own below its county", () => {
    const db = testDatabase();
    const town = {
      code: null,
      name: "虚构镇",
      level: "township" as const,
      path: ["江苏省", "南通市", "如东县", "虚构镇"],
    };
    load(db, { place: town, facts: [received(1)] });
    expect(
      all(db, "SELECT name, level, parent_id, slug LIKE '320623-%' AS addressed FROM place WHERE origin = 'report'"),
    ).toEqual([{ name: "虚构镇", level: "township", parent_id: "r320623", addressed: 1 }]);
    expect(country(db)).toEqual({ n: 1, total: 1 });
  });

  test("a report that waits for a person makes no place of its own", () => {
    const db = testDatabase();
    const town = {
      code: null,
      name: "怪名镇",
      level: "township" as const,
      path: ["江苏省", "南通市", "如东县", "怪名镇"],
    };
    load(db, { place: town, facts: [received(1)], identity: { held: ["spam_suspected"] } });
    expect(all(db, "SELECT * FROM place WHERE origin = 'report'")).toEqual([]);
    expect(all(db, "SELECT unit_id FROM report")).toEqual([{ unit_id: 0 }]);
  });

  test("when anything goes wrong half-way, nothing is stored", () => {
    const db = testDatabase();
    const before = dump(db);
    expect(() => load(db, { facts: [received(1), fact({ indicator: "no_such_key", value: 2 })] })).toThrow();
    expect(dump(db)).toEqual(before);
    expect(all(db, "SELECT count(*) AS n FROM unit")).toEqual([{ n: 1 }]);
  });
});

test("whatever is loaded, in whatever order, what is shown follows from what is stored, and sums from what is shown", () => {
  const report = fc.record({
    place: fc.constantFrom(HAIAN, RUDONG, TONGZHOU, null),
    year: fc.constantFrom(2021, 2022, null),
    version: fc.integer({ min: 1, max: 3 }),
    origin: fc.constantFrom("original" as const, "retold" as const),
    values: fc.record({
      requests_received: fc.option(fc.nat(500)),
      results_granted: fc.option(fc.nat(50)),
      results_partially_granted: fc.option(fc.nat(50)),
      requests_processed: fc.option(fc.nat(60)),
    }),
    state: fc.constantFrom("accepted" as const, "review" as const, "inferred" as const),
    money: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })),
  });
  fc.assert(
    fc.property(fc.array(report, { minLength: 1, maxLength: 12 }), (list) => {
      const db = shared();
      for (const r of list) {
        const facts = Object.entries(r.values).flatMap(([indicator, value]) =>
          value === null ? [] : [fact({ indicator, applicant: "total", value, state: r.state })],
        );
        if (r.money !== null) facts.push(fact({ indicator: "admin_fee_revenue", value: r.money }));
        const text = `${r.place?.name} ${r.year} ${r.version} ${r.origin}`;
        load(db, { place: r.place, year: r.year, text, facts }, { origin: r.origin });
      }
      expect(figureDifferences(db)).toEqual([]);
      expect(rollupDifferences(db)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

let kept: Db | undefined;
/** One database for all runs, emptied in between: loading the places takes longer than a run. */
function shared(): Db {
  kept ??= testDatabase();
  const db = kept;
  transaction(db, () => {
    for (const t of [
      "cross_finding",
      "figure_reading",
      "figure",
      "series_value",
      "rollup",
      "unit_year",
      "fact",
      "blank_cell",
      "unmapped",
      "finding",
      "source",
      "report_version",
      "report",
      "load",
    ])
      run(db, `DELETE FROM ${t}`);
    run(db, "DELETE FROM source_search");
    run(db, "DELETE FROM unit WHERE id <> 0");
  });
  return db;
}
