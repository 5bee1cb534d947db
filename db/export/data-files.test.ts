/** What was written is read back by other programs' readers: the same rows, numbers as numbers, blanks as blanks. */
import { read, utils } from "@e965/xlsx";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { fact, HAIAN, loadable, received, starterDatabase, TONGZHOU, testDatabase } from "@/db/generate-reports";
import { loadReport } from "@/db/load";
import { codebook } from "@/db/query/codebook";
import { type DataRow, dataRows, FIELDS } from "@/db/query/data-rows";
import { aboutData, aboutRows, dataPackage } from "./about-files";
import { parquetFile } from "./parquet-file";
import { csvFile, jsonlFile } from "./text-file";
import { xlsxFile } from "./xlsx-file";

const SHOW = ["requests_received", "granted", "E4.requests_received"];

function someRows(): DataRow[] {
  const db = testDatabase();
  loadReport(
    db,
    loadable({
      place: HAIAN,
      year: 2021,
      text: "a",
      facts: [received(10), fact({ indicator: "results_granted", applicant: "total", value: 4 })],
    }),
  );
  loadReport(db, loadable({ place: TONGZHOU, year: 2022, text: "b", facts: [received(30), received(33)] }));
  return [...dataRows(db, { show: SHOW, from: 2021, to: 2022, with: ["disputed"] })];
}

/** As many rows as asked for, each told from the others by its year. */
const manyRows = (n: number): DataRow[] => {
  const [row] = someRows();
  return Array.from({ length: n }, (_, i) => ({ ...(row as DataRow), year: i, value: i % 3 === 0 ? null : i / 8 }));
};

const whole = (pieces: Iterable<Uint8Array>): Buffer => Buffer.concat([...pieces]);
const bufferOf = (pieces: Iterable<Uint8Array>): ArrayBuffer => new Uint8Array(whole(pieces)).buffer;
const names = FIELDS.map((f) => f.name);
const sheet = (rows: readonly DataRow[]) => [names, ...rows.map((row) => names.map((name) => row[name]))];

test("Parquet: every field of every row, by type", async () => {
  const rows = someRows();
  const back = await parquetReadObjects({ file: bufferOf(parquetFile(rows, { data_version: "2" })) });
  expect(back.map((row) => ({ ...row, fact_id: row.fact_id === null ? null : Number(row.fact_id) }))).toEqual(rows);
  expect(rows.some((r) => r.value === 10) && rows.some((r) => r.value === null)).toBe(true);
  expect(rows.some((r) => r.other_readings === "30 | 33")).toBe(true);
});

test("Parquet: a number beyond 32 bits keeps its digits, and the file says which data it is of", async () => {
  const rows = someRows().map((row) => ({ ...row, fact_id: 54_321_00042 }));
  const file = bufferOf(parquetFile(rows, { data_version: "17" }));
  expect((await parquetReadObjects({ file }))[0]?.fact_id).toBe(5_432_100_042n);
  expect(parquetMetadata(file).key_value_metadata).toContainEqual({ key: "data_version", value: "17" });
});

test("Parquet: rows beyond one group follow in the next, and pieces come as they are made", async () => {
  const rows = manyRows(41_000);
  const pieces = [...parquetFile(rows, {})];
  expect(pieces.length).toBeGreaterThan(2);
  const file = bufferOf(pieces);
  expect(parquetMetadata(file).row_groups.map((g) => Number(g.num_rows))).toEqual([20_000, 20_000, 1_000]);
  const back = await parquetReadObjects({ file, columns: ["year", "value", "place"] });
  expect(back).toEqual(rows.map(({ year, value, place }) => ({ year, value, place })));
});

test("Excel: numbers are numbers, truth is truth, a blank is an empty cell, the codebook is the second sheet", () => {
  const rows = someRows();
  const codebook = [
    ["名称", "意思"],
    ["value", "a < b & \"c\"; '=1+1' is no formula\n_x0041_ \u0001"],
  ];
  const file = whole(
    xlsxFile([
      { name: "数据", rows: sheet(rows) },
      { name: "数据说明", rows: codebook },
    ]),
  );
  const book = read(file);
  expect(book.SheetNames).toEqual(["数据", "数据说明"]);
  const back = (name: string) => utils.sheet_to_json<unknown[]>(book.Sheets[name]!, { header: 1, defval: null });
  expect(back("数据")).toEqual(sheet(rows));
  expect(back("数据说明")[0]).toEqual(codebook[0]);
  expect(back("数据说明")[1]?.[1]).toContain("a < b & \"c\"; '=1+1' is no formula\n_x0041_");
});

test("Excel: more rows than one piece holds arrive whole and in order", () => {
  const rows = manyRows(9_000);
  const pieces = [...xlsxFile([{ name: "data", rows: sheet(rows) }])];
  expect(pieces.length).toBeGreaterThan(3);
  const back = utils.sheet_to_json<unknown[]>(read(whole(pieces)).Sheets.data!, { header: 1, defval: null });
  expect(back).toEqual(sheet(rows));
});

test("CSV and JSON Lines: one line a row, whatever the pieces", () => {
  const rows = manyRows(3_000);
  const lines = whole(jsonlFile(rows)).toString().trimEnd().split("\n");
  expect(lines.map((l) => JSON.parse(l))).toEqual(rows);
  const csv = whole(csvFile(rows)).toString();
  expect(csv.startsWith(`\uFEFF${names.join(",")}\r\n`)).toBe(true);
  expect(csv.trimEnd().split("\r\n")).toHaveLength(rows.length + 1);
});

test("the data package says where the figures came from, under which licence, and gives addresses that work from anywhere", () => {
  const about = aboutData(
    starterDatabase(),
    { show: ["granted"] },
    { origin: "https://example.org", today: "2026-03-01" },
  );
  const described = dataPackage(codebook({ show: ["granted"] }), about);
  expect(described.licenses).toEqual([expect.objectContaining({ name: "MIT" })]);
  expect(described.sources.length).toBeGreaterThan(2);
  for (const { title, path } of described.sources) {
    expect(title).not.toBe("");
    if (path !== undefined) expect(() => new URL(path)).not.toThrow();
  }
  expect(described.resources.map((r) => r.path)).toEqual([
    "https://example.org/explore/data.csv?show=granted",
    "https://example.org/explore/codebook.csv?show=granted",
  ]);
  const rows = aboutRows(about, "en");
  expect(rows.find(([name]) => name === "Rows")?.[1]).toBe(String(about.size.cells));
  expect(rows.filter(([name]) => name === "Source")).toHaveLength(described.sources.length);
});
