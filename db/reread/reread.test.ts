/** Stored sources read by other rules: nothing lost, the newest reading counts, the same twice changes nothing. */
import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { crossDifferences, figureDifferences, openDifferences, rollupDifferences } from "../consistency";
import { HAIAN, loadable, type MadeUp, madeUp, RUDONG, received, testDatabase } from "../generate-reports";
import { ingestReports } from "../ingest";
import { loadReport } from "../load";
import { all, type Db, get, run } from "../open";
import { pack, type ReadDocument } from "../reading/document";
import { samples } from "../samples";
import { sourceText } from "../source";
import { reread, storeReading } from "./reread";
import { staleReadings, storedFiles } from "./stored-files";

const TEXT = "报告全文";
const store = (db: Db, made: MadeUp) => loadReport(db, loadable({ text: TEXT, ...made }, { reader: "older" }));

/** What newer rules make of the same text. */
function reading(...made: (MadeUp | "no report")[]): ReadDocument {
  const parts = made.map((m, i) => ({
    part: i + 1,
    start: 0,
    result:
      m === "no report"
        ? {
            outcome: "not_a_report" as const,
            document: null,
            reason: { code: "not_a_report_notice", message: "A notice." },
          }
        : madeUp({ text: TEXT, ...m }),
  }));
  return { kind: "read", name: "made-up.txt", url: null, parts: pack(Buffer.from(TEXT), parts) };
}
const again = (db: Db, document: ReadDocument, options = {}) =>
  storedFiles(db, { all: true }).flatMap((file) => storeReading(db, file, document, options));

const shown = (db: Db) =>
  all(
    db,
    `SELECT p.name, f.year, f.value, f.state FROM figure f JOIN unit u ON u.id = f.unit_id JOIN place p ON p.id = u.place_id
     ORDER BY p.name, f.year`,
  );
const dump = (db: Db) =>
  [
    "report",
    "report_version",
    "source",
    "fact",
    "finding",
    "figure",
    "series_value",
    "rollup",
    "unit",
    "unit_year",
  ].map((t) => all(db, `SELECT * FROM ${t}`));
function expectSound(db: Db): void {
  const wrong = [figureDifferences, rollupDifferences, crossDifferences, openDifferences].flatMap((of) => of(db));
  expect(wrong).toEqual([]);
  const orphans = `SELECT id FROM report r WHERE NOT EXISTS (SELECT 1 FROM report_version v WHERE v.report_id = r.id AND v.current = 1)`;
  expect(all(db, orphans)).toEqual([]);
  expect(all(db, "PRAGMA foreign_key_check")).toEqual([]);
}

test("a figure read otherwise is shown as it is read now, and the earlier reading stays", () => {
  const db = testDatabase();
  const first = store(db, { facts: [received(254)] });
  const done = again(db, reading({ facts: [received(245), received(3, { applicant: "business" })] }));
  expect(done).toMatchObject([
    {
      outcome: "changed",
      report: first.reportId,
      figures: [
        { applicant: "business", before: null, after: { value: 3 } },
        { applicant: "total", before: { value: 254 }, after: { value: 245 } },
      ],
    },
  ]);
  expect(shown(db)).toMatchObject([{ value: 3 }, { value: 245 }]);
  expect(all(db, "SELECT value FROM fact WHERE version_id = ?", first.versionId)).toEqual([{ value: 254 }]);
  for (const { id } of all<{ id: number }>(db, "SELECT id FROM report_version")) expect(sourceText(db, id)).toBe(TEXT);
  expectSound(db);
});

test("read the same, nothing changes but the note of who read it; read again, nothing at all", () => {
  const db = testDatabase();
  store(db, { facts: [received(254)] });
  const before = dump(db);
  expect(staleReadings(db)).toBe(1);
  expect(again(db, reading({ facts: [received(254)] }))).toMatchObject([{ outcome: "same", figures: [] }]);
  expect(staleReadings(db)).toBe(0);
  run(db, "UPDATE report_version SET reader = 'older'");
  expect(dump(db)).toEqual(before);
});

test("the same change twice is one change", () => {
  const db = testDatabase();
  store(db, { facts: [received(254)] });
  again(db, reading({ facts: [received(245)] }));
  const before = dump(db);
  expect(again(db, reading({ facts: [received(245)] }))).toMatchObject([{ outcome: "same" }]);
  expect(dump(db)).toEqual(before);
});

test("a dry run tells the same and changes nothing", () => {
  const db = testDatabase();
  store(db, { facts: [received(254)] });
  const before = dump(db);
  const dry = again(db, reading({ facts: [received(245)] }), { dryRun: true });
  expect(dump(db)).toEqual(before);
  expect(again(db, reading({ facts: [received(245)] }))).toEqual(dry);
});

test("a correction stored later still counts after the earlier one was read again", () => {
  const db = testDatabase();
  store(db, { facts: [received(254)] });
  const [draft] = storedFiles(db);
  loadReport(db, loadable({ text: "更正稿", facts: [received(255)] }));
  if (draft) storeReading(db, draft, reading({ facts: [received(999)] }));
  expect(shown(db)).toMatchObject([{ value: 255 }]);
  expectSound(db);
});

describe("another place or year", () => {
  test("the source moves with all its readings; where it was nothing is left behind", () => {
    const db = testDatabase();
    const first = store(db, { place: HAIAN, year: 2021, facts: [received(254)] });
    expect(again(db, reading({ place: RUDONG, year: 2022, facts: [received(254)] }))).toMatchObject([
      { outcome: "moved" },
    ]);
    expect(shown(db)).toMatchObject([{ name: "如东县", year: 2022, value: 254 }]);
    expect(all(db, "SELECT id FROM report")).toHaveLength(1);
    expect(all(db, "SELECT report_id FROM report_version GROUP BY report_id")).toHaveLength(1);
    expect(get(db, "SELECT count(*) AS n FROM fact WHERE version_id = ?", first.versionId)).toEqual({ n: 1 });
    expectSound(db);
  });

  test("what an unknown place kept back is shown once the place is found", () => {
    const db = testDatabase();
    store(db, { place: null, facts: [received(7)] });
    expect(shown(db)).toEqual([]);
    expect(again(db, reading({ facts: [received(7)] }))).toMatchObject([{ outcome: "moved" }]);
    expect(shown(db)).toMatchObject([{ name: "海安市", value: 7 }]);
    expectSound(db);
  });

  test("a place that stays unknown keeps its report", () => {
    const db = testDatabase();
    const first = store(db, { place: null, facts: [received(7)] });
    expect(again(db, reading({ place: null, facts: [received(8)] }))).toMatchObject([
      { outcome: "changed", report: first.reportId },
    ]);
    expect(all(db, "SELECT id FROM report")).toHaveLength(1);
    expectSound(db);
  });
});

test("what is no report by today's rules is kept and taken off the pages, until rules read it again", () => {
  const db = testDatabase();
  store(db, { facts: [received(254)] });
  expect(again(db, reading("no report"))).toMatchObject([
    { outcome: "refused", reason: { code: "not_a_report_notice" } },
  ]);
  expect(shown(db)).toEqual([]);
  expect(all(db, "SELECT value FROM fact")).toEqual([{ value: 254 }]);
  expectSound(db);
  expect(again(db, reading("no report"))).toMatchObject([{ outcome: "same" }]);
  again(db, reading({ facts: [received(254)] }));
  expect(shown(db)).toMatchObject([{ value: 254 }]);
  expectSound(db);
});

test("a second report found in a stored file is added", () => {
  const db = testDatabase();
  store(db, { facts: [received(254)] });
  const done = again(db, reading({ facts: [received(254)] }, { place: RUDONG, facts: [received(3)] }));
  expect(done.map((d) => d.outcome)).toEqual(["same", "new"]);
  expect(shown(db)).toMatchObject([{ value: 3 }, { value: 254 }]);
  expectSound(db);
});

test("a failing reader touches nothing", () => {
  const db = testDatabase();
  store(db, { facts: [received(254)] });
  const before = dump(db);
  const refusal = { code: "reader_timeout", message: "took too long" };
  expect(again(db, { kind: "refused", name: "made-up.txt", refusal })).toMatchObject([{ outcome: "failed" }]);
  expect(dump(db)).toEqual(before);
});

test("real sources: read again they are the same, and damage done to what was read is put right", () => {
  const db = testDatabase();
  // The database of tests has no townships.
  const bundled = samples().filter((s) => !s.name.startsWith("shuibo"));
  for (const { name, bytes } of bundled) ingestReports(db, bytes, `${name}.txt`, { origin: "retold" });
  const files = storedFiles(db, { all: true });
  expect(files.length).toBe(bundled.length);
  expect(files.flatMap((f) => reread(db, f)).every((d) => d.outcome === "same")).toBe(true);
  const shownBefore = shown(db);
  run(db, "UPDATE fact SET value = value + 1 WHERE seq = 0");
  const done = storedFiles(db, { all: true }).flatMap((f) => reread(db, f));
  expect(done.every((d) => d.outcome === "changed" && d.figures.length === 1)).toBe(true);
  expect(shown(db)).toEqual(shownBefore);
  expectSound(db);
});

test("a source that is damaged, or that breaks the reader, is told by its name, keeps what was read of it, and stops nothing", () => {
  const db = testDatabase();
  const first = store(db, { facts: [received(254)] });
  store(db, { place: RUDONG, text: "另一份报告", facts: [received(7)] });
  run(db, "UPDATE source SET bytes = x'0011' WHERE version_id = ?", first.versionId);
  const before = dump(db);
  const breaks = () => {
    throw new Error("a bug");
  };
  const done = storedFiles(db).flatMap((file) => reread(db, file, { read: breaks }));
  expect(done.map((d) => [d.outcome, d.reason?.code])).toEqual([
    ["failed", "source_damaged"],
    ["failed", "reader_failed"],
  ]);
  for (const { reason, file } of done) expect(reason?.message).toContain(file);
  expect(dump(db)).toEqual(before);
});

test("other bytes than those that were stored are not read in their place", () => {
  const db = testDatabase();
  store(db, { facts: [received(254)] });
  run(db, "UPDATE source SET bytes = ?", deflateSync("another report"));
  expect(storedFiles(db).flatMap((file) => reread(db, file))).toMatchObject([{ outcome: "failed" }]);
});

test("two that read again at once store one new reading; the later one finds nothing new", () => {
  const db = testDatabase();
  store(db, { facts: [received(254)] });
  const files = storedFiles(db);
  const both = [1, 2].flatMap(() => files.flatMap((f) => storeReading(db, f, reading({ facts: [received(245)] }))));
  expect(both.map((d) => d.outcome)).toEqual(["changed", "same"]);
  expect(all(db, "SELECT reading FROM report_version ORDER BY reading")).toEqual([{ reading: 1 }, { reading: 2 }]);
  expectSound(db);
});
