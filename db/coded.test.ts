import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { isCodedTable } from "./coded-csv";
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

/** GB18030 of the characters of ROW: Node decodes it and cannot write it. */
const GB: Record<string, number[]> = {
  东: [0xb6, 0xab],
  人: [0xc8, 0xcb],
  南: [0xc4, 0xcf],
  县: [0xcf, 0xd8],
  合: [0xba, 0xcf],
  告: [0xb8, 0xe6],
  如: [0xc8, 0xe7],
  市: [0xca, 0xd0],
  府: [0xb8, 0xae],
  成: [0xb3, 0xc9],
  报: [0xb1, 0xa8],
  政: [0xd5, 0xfe],
  民: [0xc3, 0xf1],
  江: [0xbd, 0xad],
  省: [0xca, 0xa1],
  苏: [0xcb, 0xd5],
  通: [0xcd, 0xa8],
};

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
    ["a year still to come", ROW.replace(",2022,", ",2081,"), /2081/],
    ["a year before the first reports", ROW.replace(",2022,", ",2007,"), /2008/],
    ["an unknown indicator", ROW.replace("requests_received", "requests_recieved"), /requests_recieved/],
    [
      "an applicant column the form does not have",
      ROW.replace("requests_received,total", "rules_made,total"),
      /applicant/,
    ],
    ["a missing applicant column", ROW.replace(",total,", ",,"), /applicant/],
    ["a value in words", ROW.replace(",41,", ",四十一,"), /value/],
    ["a negative value", ROW.replace(",41,", ",-41,"), /-41/],
    ["half a request", ROW.replace(",41,", ",4.5,"), /whole/],
    ["a comma that parts no thousands", ROW.replace(",41,", ',"4,1",'), /4,1/],
    ["a dash for a figure", ROW.replace(",41,", ",—,"), /leave out/],
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
    expect(ingestCoded(db, csv(), "x.csv")).toMatchObject({ outcome: "refused", reason: { code: "csv_empty" } });
    for (const none of [Buffer.from('"a\n'), Buffer.from([0x50, 0x4b, 3, 4, 0, 1]), csv(ROW).subarray(0, -40)])
      expect(ingestCoded(db, none, "x.csv")).toMatchObject({ reason: { code: "csv_unreadable" } });
    const twice = Buffer.from(`${HEAD},value\n${ROW},42\n`);
    expect(ingestCoded(db, twice, "x.csv").reason?.message).toMatch(/column value stands there twice/);
    expect(ingestCoded(db, Buffer.from(""), "x.csv").outcome).toBe("refused");
  });

  test.each([
    ["in GB18030, as Excel writes it in China", csv(ROW), "gb18030"],
    [
      "in UTF-16 with tabs, as Excel writes Unicode text",
      Buffer.from(csv(ROW).toString().replaceAll(",", "\t")),
      "utf16le",
    ],
  ])("%s, it says the same", (_, table, encoding) => {
    const bytes =
      encoding === "utf16le"
        ? Buffer.from(`\uFEFF${table}`, "utf16le")
        : Buffer.concat([...table.toString()].map((c) => Buffer.from(GB[c] ?? [c.charCodeAt(0)])));
    const db = testDatabase();
    expect(isCodedTable(bytes)).toBe(true);
    expect(ingestCoded(db, bytes, "x.csv").outcome).toBe("new");
    expect(all(db, "SELECT issuer, title FROM unit, coded_source WHERE unit.id <> 0")).toEqual([
      { issuer: "如东县人民政府", title: "合成报告" },
    ]);
  });

  test("a form of a report saved as CSV is no table of coded figures", () => {
    expect(isCodedTable(Buffer.from("统计指标,单位,统计数\n收到信息公开申请数,件,12\n"))).toBe(false);
    expect(isCodedTable(csv(ROW))).toBe(true);
  });

  test("a source's date is taken over when it is told later, and never taken away", () => {
    const db = testDatabase();
    const dated = (day: string) => Buffer.from(`${HEAD},published\n${ROW},${day}\n`);
    const days = ["", "2023-01-31", "2023-02-01", ""].map((day) => {
      ingestCoded(db, dated(day), "x.csv");
      return get<{ published: string }>(db, "SELECT published FROM coded_source")?.published;
    });
    expect(days).toEqual(["", "2023-01-31", "2023-02-01", "2023-02-01"]);
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
