import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { figureDifferences, rollupDifferences } from "./consistency";
import { starterDatabase, testDatabase } from "./generate-reports";
import { ingestCoded } from "./ingest-coded";
import { all, get, transaction } from "./open";
import { loadStarter } from "./starter";

const HEAD =
  "region_name,province,parent_path,region_code,year,era,indicator_key,applicant,value,scope,issuer,source_title,source_url,source_part,note";
const ROW =
  "如东县,江苏省,南通市,320623,2022,E4,requests_received,total,41,jurisdiction,如东县人民政府,合成报告,https://example.org/a,table,";
const csv = (...rows: string[]) => Buffer.from([HEAD, ...rows, ""].join("\n"), "utf8");

describe("the starter figures in the database", () => {
  const db = starterDatabase();

  test("2,195 figures of 82 units, four of them contradicted, two repeated with the same value", () => {
    expect(get(db, "SELECT count(*) AS n FROM coded_figure")).toEqual({ n: 2195 });
    expect(get(db, "SELECT count(*) AS n FROM unit WHERE id <> 0")).toEqual({ n: 82 });
    expect(get(db, "SELECT count(*) AS n FROM figure")).toEqual({ n: 2190 });
    expect(get(db, "SELECT count(*) AS n FROM figure WHERE state = 'disputed'")).toEqual({ n: 4 });
  });

  test("what is shown follows from them, and loading again does nothing", () => {
    expect(figureDifferences(db)).toEqual([]);
    expect(rollupDifferences(db)).toEqual([]);
    expect(transaction(db, () => loadStarter(db))).toBe(0);
  });

  test("a differing reading in a figure breaks the check", () => {
    const other = starterDatabase();
    other.raw.exec(
      "UPDATE figure SET value = value + 1 WHERE value IS NOT NULL AND (unit_id, year) IN (SELECT unit_id, year FROM figure LIMIT 1)",
    );
    expect(figureDifferences(other).length).toBeGreaterThan(0);
    other.raw.exec("UPDATE rollup SET total = total + 5 WHERE n > 0 AND total > 0");
    expect(rollupDifferences(other).length).toBeGreaterThan(0);
  });
});

describe("a table of coded figures", () => {
  test("is loaded, once; a changed value replaces the old one", () => {
    const db = testDatabase();
    expect(ingestCoded(db, csv(ROW), "my.csv")).toMatchObject({ outcome: "new", added: 1 });
    expect(ingestCoded(db, csv(ROW), "my.csv")).toMatchObject({ outcome: "unchanged" });
    expect(ingestCoded(db, csv(ROW.replace(",41,", ",43,")), "my.csv")).toMatchObject({
      outcome: "new_version",
      changed: 1,
    });
    expect(all(db, "SELECT value FROM figure")).toEqual([{ value: 43 }]);
    expect(rollupDifferences(db)).toEqual([]);
  });

  test.each([
    ["a year that is none", ROW.replace(",2022,", ",twenty,"), /year/],
    ["an unknown indicator", ROW.replace("requests_received", "requests_recieved"), /requests_recieved/],
    [
      "an applicant column the form does not have",
      ROW.replace("requests_received,total", "rules_made,total"),
      /applicant/,
    ],
    ["a missing applicant column", ROW.replace(",total,", ",,"), /applicant/],
    ["a value in words", ROW.replace(",41,", ",四十一,"), /value/],
    ["a homonym without its parents", ROW.replace("如东县,江苏省,南通市,320623", "鼓楼区,,,"), /鼓楼区/],
    ["a code of another place", ROW.replace("320623", "320685"), /320685/],
    ["no source", ROW.replace("合成报告", ""), /source_title/],
    ["the same figure twice", ROW, /row 2/],
  ])("with %s is refused whole, and the row is named", (_, bad, words) => {
    const db = testDatabase();
    const done = ingestCoded(db, csv(ROW, bad), "my.csv");
    expect(done.outcome).toBe("refused");
    expect(done.reason?.message).toMatch(/row 3/);
    expect(done.reason?.message).toMatch(words);
    expect(all(db, "SELECT * FROM coded_figure")).toEqual([]);
  });

  test("without the needed columns, or no table at all, says which are missing", () => {
    const db = testDatabase();
    expect(ingestCoded(db, Buffer.from("a,b\n1,2\n"), "x.csv")).toMatchObject({
      outcome: "refused",
      reason: { code: "csv_columns" },
    });
    expect(ingestCoded(db, Buffer.from('"a\n'), "x.csv").outcome).toBe("refused");
    expect(ingestCoded(db, Buffer.from(""), "x.csv").outcome).toBe("refused");
  });

  test("in Excel's spelling, with a byte order mark and thousands separators, is read", () => {
    const db = testDatabase();
    const text = `\uFEFF${[HEAD, ROW.replace(",41,", ',"1,041",')].join("\r\n")}`;
    expect(ingestCoded(db, Buffer.from(text), "x.csv").outcome).toBe("new");
    expect(all(db, "SELECT value FROM figure")).toEqual([{ value: 1041 }]);
  });
});

const original = path.resolve(import.meta.dirname, "../../shared/starter/figures.csv");
test.skipIf(!existsSync(original))(
  "the table the starter figures came from says the same as they do (skipped where it is not held)",
  () => {
    const db = testDatabase();
    expect(ingestCoded(db, readFileSync(original), "figures.csv")).toMatchObject({ outcome: "new", figures: 2195 });
    const figures =
      "SELECT p.id, u.scope, u.issuer_key, f.year, f.era, i.key, f.applicant, f.value, f.state, f.approx FROM figure f JOIN unit u ON u.id = f.unit_id JOIN place p ON p.id = u.place_id JOIN indicator i ON i.id = f.indicator ORDER BY 1, 2, 3, 4, 5, 6, 7";
    expect(all(db, figures)).toEqual(all(starterDatabase(), figures));
  },
);
