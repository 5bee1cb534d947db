import { describe, expect, test } from "vitest";
import { figureDifferences, rollupDifferences } from "./consistency";
import { HAIAN, loadable, type MadeUp, madeUp, received, testDatabase } from "./generate-reports";
import { ingestReports, isSettled, storeDocument } from "./ingest";
import { loadReport } from "./load";
import { all } from "./open";
import { hashOf, pack, type ReadDocument } from "./reading/document";
import { sourceBytes, sourceText } from "./source";

describe("the door in", () => {
  test("what is no report is refused with the reason, and nothing is stored", () => {
    const db = testDatabase();
    const reason = { code: "not_a_report_notice", message: "This is a notice." };
    const result = { outcome: "not_a_report" as const, document: null, reason };
    const read = () => [{ part: 1, start: 0, result }];
    expect(ingestReports(db, Buffer.from("通知"), "a.txt", { read })).toEqual([
      { part: 1, outcome: "refused", reason },
    ]);
    expect(all(db, "SELECT * FROM report")).toEqual([]);
  });

  test("a failing reader refuses this file only", () => {
    const db = testDatabase();
    const read = () => {
      throw new Error("unexpected");
    };
    expect(ingestReports(db, Buffer.from("x"), "a.txt", { read })).toMatchObject([
      { outcome: "refused", reason: { code: "reader_failed" } },
    ]);
  });

  test("known bytes are not read again", () => {
    const db = testDatabase();
    const bytes = Buffer.from("报告全文");
    loadReport(db, loadable({ text: bytes.toString(), facts: [received(3)] }));
    const read = () => {
      throw new Error("must not be read");
    };
    expect(ingestReports(db, bytes, "other name.txt", { read })).toMatchObject([{ outcome: "unchanged" }]);
  });

  describe("a report held before, under another name or address", () => {
    const text = "报告全文";
    const bytes = Buffer.from(text);
    const heldDatabase = () => {
      const db = testDatabase();
      loadReport(db, loadable({ text, place: null, facts: [received(254)] }, { file: "in/a.txt" }));
      return db;
    };
    const again = (made: MadeUp, url: string | null = null): ReadDocument => {
      const parts = pack(bytes, [{ part: 1, start: 0, result: madeUp({ text, facts: [received(254)], ...made }) }]);
      return { kind: "read", name: "b.txt", url, parts };
    };

    test("is read again, and not under those it was read with", () => {
      const db = heldDatabase();
      const hash = hashOf(bytes);
      expect(isSettled(db, hash, "elsewhere/a.txt", null)).toBe(true);
      expect(isSettled(db, hash, "b.txt", null)).toBe(false);
      expect(isSettled(db, hash, "a.txt", "https://example.org/")).toBe(false);
      expect(isSettled(db, hashOf(Buffer.from("x")), "a.txt", null)).toBe(false);
    });

    test("and settled by it, counts from then on; the reading before stays", () => {
      const db = heldDatabase();
      const done = storeDocument(db, again({ place: HAIAN }, "https://example.org/"));
      expect(done).toMatchObject([{ part: 1, outcome: "new", held: [], result: { identity: { region: HAIAN } } }]);
      expect(all(db, "SELECT value FROM figure")).toEqual([{ value: 254 }]);
      expect(all(db, "SELECT reading, current, url FROM report_version ORDER BY reading")).toEqual([
        { reading: 1, current: 0, url: null },
        { reading: 2, current: 1, url: "https://example.org/" },
      ]);
      expect(all(db, "SELECT count(*) AS n FROM report")).toEqual([{ n: 1 }]);
      expect([...figureDifferences(db), ...rollupDifferences(db), ...all(db, "PRAGMA foreign_key_check")]).toEqual([]);
      expect(isSettled(db, hashOf(bytes), "c.txt", null)).toBe(true);
    });

    test("and not settled by it, stays as it is", () => {
      const db = heldDatabase();
      const before = all(db, "SELECT * FROM report_version");
      expect(storeDocument(db, again({ place: null }))).toMatchObject([
        { outcome: "unchanged", held: ["place_unknown"] },
      ]);
      expect(all(db, "SELECT * FROM report_version")).toEqual(before);
    });
  });

  test("the reports of one file are stored each with its own text, the file's bytes once", () => {
    const db = testDatabase();
    const one = (unit: string, n: number) =>
      `${unit}2018年政府信息公开工作年度报告\n一、概述\n本局认真贯彻条例。\n二、主动公开情况\n全年主动公开政府信息${n}条。\n三、依申请公开情况\n未收到申请。\n`;
    const bytes = Buffer.from(one("阜阳市教育局", 12) + one("阜阳市民政局", 7));
    const done = ingestReports(db, bytes, "all.txt");
    expect(done.map((d) => [d.part, d.outcome])).toEqual([
      [1, "new"],
      [2, "new"],
    ]);
    const versions = all<{ id: number }>(db, "SELECT id FROM report_version ORDER BY part").map((v) => v.id);
    expect(versions.map((v) => sourceText(db, v))).toEqual([one("阜阳市教育局", 12), one("阜阳市民政局", 7)]);
    expect(versions.map((v) => sourceBytes(db, v).toString())).toEqual([bytes.toString(), bytes.toString()]);
    expect(ingestReports(db, bytes, "again.txt").map((d) => d.outcome)).toEqual(["unchanged", "unchanged"]);
  });
});
