/** The files of the data page from the command line: the same bytes as the site gives, and nothing where a condition cannot be taken as it stands. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { openDatabase } from "@/db/open";
import { prepare } from "@/db/prepare";
import { dataRows } from "@/db/query/data-rows";
import { run } from "./export";

const folder = mkdtempSync(path.join(os.tmpdir(), "gongkai-export-"));
const database = path.join(folder, "figures.db");
const PINGTAN = "in=350000-z-pingtan&show=requests_received&from=2019&to=2021";

beforeAll(() => prepare(database).raw.close(), 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function call(...args: string[]) {
  const out: Buffer[] = [];
  let err = "";
  vi.stubEnv("GONGKAI_DB", database);
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => out.push(Buffer.from(chunk as Uint8Array)) > 0);
  vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
    err += String(chunk);
    return true;
  });
  const code = await run(args);
  vi.restoreAllMocks();
  return { code, out: Buffer.concat(out).toString(), err };
}

test("rows as the data page counts them, on stdout, in a file, and from the address of the page itself", async () => {
  const { code, out, err } = await call("data.jsonl", PINGTAN);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const db = openDatabase(database, { readonly: true });
  const rows = [...dataRows(db, { in: ["350000-z-pingtan"], show: ["requests_received"], from: 2019, to: 2021 })];
  db.raw.close();
  expect(rows.length).toBeGreaterThan(3);
  const lines = out.trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
  expect((await call("data.jsonl", `https://example.org/explore?${PINGTAN}`)).out).toBe(out);
  expect((await call("data.jsonl", `/explore?${PINGTAN}#table`)).out).toBe(out);
  const to = path.join(folder, "rows.jsonl");
  writeFileSync(to, "what stood there before");
  expect(await call("data.jsonl", PINGTAN, "--out", to)).toEqual({ code: 0, out: "", err: "" });
  expect(readFileSync(to, "utf8")).toBe(out);
});

test("what describes the data cites the address of the site", async () => {
  const { out } = await call("datapackage.json", PINGTAN, "--site", "https://example.org/");
  expect(JSON.parse(out).resources[0].path).toMatch(/^https:\/\/example\.org\/explore\/data\.csv\?in=350000-z-pingtan/);
});

test("a condition that cannot be taken as it stands gives no data and says what to do", async () => {
  const to = path.join(folder, "never.csv");
  for (const [conditions, named] of [
    ["show=requests_recieved", "show=requests_recieved"],
    ["places=350000", "places=350000"],
    ["from=2021&to=2019", "2021"],
    ["in=no-such-place", "in=no-such-place"],
  ] as const) {
    const { code, out, err } = await call("data.csv", conditions, "--out", to);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(named);
    expect(err).toContain("Check the codes");
  }
  expect(readdirSync(folder)).not.toContain("never.csv");
});

test("a wrong call names what there is; a place that cannot be written to is an error of its own and leaves nothing half-written", async () => {
  expect(await call()).toMatchObject({ code: 2, out: "" });
  expect(await call("data.pdf")).toMatchObject({ code: 2, err: expect.stringContaining("data.parquet") });
  expect(await call("data.csv", "from=2020", "to=2021")).toMatchObject({
    code: 2,
    err: expect.stringContaining("to=2021"),
  });
  const nowhere = path.join(folder, "no-such-folder", "x.csv");
  expect(await call("data.csv", PINGTAN, "--out", nowhere)).toMatchObject({
    code: 1,
    err: expect.stringContaining(`${nowhere} cannot be written`),
  });
  expect(readdirSync(folder).filter((f) => f.endsWith(".part"))).toEqual([]);
});
