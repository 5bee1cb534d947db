import { describe, expect, test } from "vitest";
import { loadable, received, testDatabase } from "./generate-reports";
import { ingestReport } from "./ingest";
import { loadReport } from "./load";
import { all } from "./open";

describe("the door in", () => {
  test("what is no report is refused with the reason, and nothing is stored", () => {
    const db = testDatabase();
    const reason = { code: "not_a_report_notice", message: "This is a notice." };
    const read = () => ({ outcome: "not_a_report" as const, document: null, reason });
    expect(ingestReport(db, Buffer.from("通知"), "a.txt", { read })).toEqual({ outcome: "refused", reason });
    expect(all(db, "SELECT * FROM report")).toEqual([]);
  });

  test("a failing reader refuses this file only", () => {
    const db = testDatabase();
    const read = () => {
      throw new Error("unexpected");
    };
    expect(ingestReport(db, Buffer.from("x"), "a.txt", { read })).toMatchObject({
      outcome: "refused",
      reason: { code: "reader_failed" },
    });
  });

  test("known bytes are not read again", () => {
    const db = testDatabase();
    const first = loadable({ facts: [received(3)] });
    loadReport(db, first);
    const read = () => {
      throw new Error("must not be read");
    };
    expect(ingestReport(db, first.bytes, "other name.txt", { read })).toMatchObject({ outcome: "unchanged" });
  });
});
