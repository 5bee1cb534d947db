/** prepare, ingest and doctor as a script calls them: exit codes, data on stdout, words for people on stderr. */
import { type ChildProcess, spawn } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { Sqlite } from "../sqlite";
import { run as doctor } from "./doctor";
import { run as ingest } from "./ingest";
import { run as prepare } from "./prepare";
import { run as reextract } from "./reextract";

const root = path.resolve(import.meta.dirname, "../..");
const sample = readFileSync(path.join(root, "lib/samples/qinzhou-2014/report.txt"), "utf8");
let folder = "";
let ready = "";

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "gongkai-cli-"));
  ready = path.join(folder, "ready.db");
  const made = await call(prepare, [], ready);
  expect(made).toMatchObject({ code: 0, out: "" });
  expect(made.err).toMatch(/2,195/);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

/** Runs a command in this process with its output caught. */
async function call(run: (args: string[]) => Promise<number>, args: string[], db: string) {
  const said = { out: "", err: "" };
  const catchInto = (name: "out" | "err") => (chunk: unknown, done?: unknown) => {
    said[name] += String(chunk);
    if (typeof done === "function") done();
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation(catchInto("out") as never),
    vi.spyOn(process.stderr, "write").mockImplementation(catchInto("err") as never),
  ];
  vi.stubEnv("GONGKAI_DB", db);
  try {
    const code = await run(args);
    return { code, ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}

let copies = 0;
/** A database of its own with starter figures and samples. */
function fresh(): string {
  const file = path.join(folder, `copy-${copies++}.db`);
  copyFileSync(ready, file);
  return file;
}
function write(name: string, content: string | Buffer): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}
const count = (file: string, sql: string): unknown => {
  const db = new Sqlite(file, { readonly: true });
  try {
    return db.prepare(sql).pluck().get();
  } finally {
    db.close();
  }
};
const REPORTS = "SELECT count(*) FROM report_version";

describe("prepare", () => {
  test("again is quick, changes nothing and says so", async () => {
    const file = fresh();
    const before = readFileSync(file);
    const again = await call(prepare, [], file);
    expect(again.code).toBe(0);
    expect(again.err.trim().split("\n")).toHaveLength(1);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test("with arguments it does not know: exit 2", async () => {
    expect((await call(prepare, ["--force"], ready)).code).toBe(2);
    expect((await call(prepare, ["--help"], ready)).code).toBe(0);
  });
});

describe("ingest", () => {
  test("without paths: exit 2 and help; --help: exit 0; nothing on stdout", async () => {
    expect(await call(ingest, [], ready)).toMatchObject({ code: 2, out: "" });
    expect(await call(ingest, ["--help"], ready)).toMatchObject({ code: 0, out: "" });
    expect(await call(ingest, ["--no-such"], ready)).toMatchObject({ code: 2, out: "" });
  });

  test("without a database: exit 1 and the command that makes one", async () => {
    const none = path.join(folder, "none.db");
    const said = await call(ingest, [write("a.txt", sample)], none);
    expect(said).toMatchObject({ code: 1, out: "" });
    expect(said.err).toMatch(/prepare/);
  });

  test("a bundled sample's own bytes are known; other bytes are an original, which takes its place", async () => {
    const file = fresh();
    const known = await call(ingest, ["--json", write("known.txt", sample)], file);
    expect(JSON.parse(known.out)).toMatchObject({ outcome: "unchanged" });
    const other = await call(ingest, ["--json", write("other.txt", `${sample}\n`)], file);
    expect(JSON.parse(other.out)).toMatchObject({
      outcome: "new_version",
      year: 2014,
      place: expect.stringContaining("钦州市"),
    });
    expect(
      count(
        file,
        "SELECT origin FROM report_version v JOIN report r ON r.id = v.report_id WHERE r.year = 2014 AND current = 1",
      ),
    ).toBe("original");
    expect((await call(doctor, [], file)).code).toBe(0);
  });

  test("a folder is read with all it holds, one line a document; what is refused leaves nothing and makes exit 1", async () => {
    const file = fresh();
    const before = count(file, REPORTS);
    write("many/2014/one.txt", `${sample}\n\n`);
    write("many/empty.txt", "");
    write("many/picture.txt", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
    write("many/.hidden", "x");
    const said = await call(ingest, ["--json", path.join(folder, "many")], file);
    const lines = said.out
      .trim()
      .split("\n")
      .map((l) => JSON.parse(l));
    expect(said.code).toBe(1);
    expect(lines.map((l) => l.outcome).sort()).toEqual(["new_version", "refused", "refused"]);
    for (const line of lines.filter((l) => l.outcome === "refused")) {
      expect(line.reason.message).toMatch(new RegExp(path.basename(line.file)));
      expect(line.report).toBeNull();
    }
    expect(count(file, REPORTS)).toBe((before as number) + 1);
  });

  test("a path that does not exist is refused, the others go on", async () => {
    const file = fresh();
    const said = await call(ingest, [path.join(folder, "missing.txt"), write("known.txt", sample)], file);
    expect(said.code).toBe(1);
    expect(said.out).toMatch(/refused.*missing\.txt/);
    expect(said.out).toMatch(/unchanged/);
  });

  test("a table of coded figures", async () => {
    const file = fresh();
    const csv = [
      "region_name,province,parent_path,year,indicator_key,applicant,value,scope,issuer,source_title",
      "如东县,江苏省,南通市,2022,requests_received,total,41,jurisdiction,如东县人民政府,合成报告",
    ].join("\n");
    const said = await call(ingest, ["--json", write("coded.csv", csv)], file);
    expect(said.code).toBe(0);
    expect(JSON.parse(said.out)).toMatchObject({ outcome: "new", figures: 1 });
    expect((await call(ingest, ["--json", write("bad.csv", `${csv.replace(",41,", ",x,")}\n`)], file)).code).toBe(1);
  });

  test("an address goes with one file only", async () => {
    const two = [write("a.txt", sample), write("b.txt", sample)];
    expect((await call(ingest, ["--source-url", "https://example.org/", ...two], ready)).code).toBe(2);
  });

  test("interrupted it ends after the report at hand, says so, and what it reported is stored", async () => {
    const file = fresh();
    for (let i = 0; i < 40; i++)
      write(`stop/${i}.txt`, sample.replaceAll("2014", String(2014 + (i % 5))) + "\n".repeat(i + 60));
    const child = spawn(
      process.execPath,
      ["--import", "tsx", "db/cli/main.ts", "ingest", "--json", path.join(folder, "stop")],
      { cwd: root, env: { ...process.env, GONGKAI_DB: file }, stdio: ["ignore", "pipe", "pipe"] },
    );
    let [out, words] = ["", ""];
    child.stderr?.on("data", (d) => {
      words += d;
    });
    child.stdout?.on("data", (d) => {
      if (out === "") child.kill("SIGINT");
      out += d;
    });
    const code = await new Promise((done) => child.on("close", done));
    expect({ code, words }).toMatchObject({ code: 1, words: expect.stringContaining("repeat the command to go on") });
    const told = out.trim().split("\n").length;
    expect(told).toBeLessThan(40);
    const again = (await call(ingest, ["--json", path.join(folder, "stop")], file)).out.trim().split("\n");
    expect(again).toHaveLength(40);
    expect(again.filter((l) => JSON.parse(l).outcome === "unchanged")).toHaveLength(told);
    expect((await call(doctor, [], file)).code).toBe(0);
  }, 90_000);

  test("killed at any moment it leaves whole reports, and repeating it finishes the work", async () => {
    const file = fresh();
    const many = 24;
    for (let i = 0; i < many; i++)
      write(`kill/${i}.txt`, sample.replaceAll("2014", String(2014 + (i % 5))) + "\n".repeat(i + 3));
    const child = spawn(process.execPath, ["--import", "tsx", "db/cli/main.ts", "ingest", path.join(folder, "kill")], {
      cwd: root,
      env: { ...process.env, GONGKAI_DB: file },
      stdio: ["ignore", "pipe", "ignore"],
    });
    const seen = await killAfter(child, 5);
    expect(seen).toBeGreaterThanOrEqual(5);
    expect((await call(doctor, [], file)).code).toBe(0);
    const again = await call(ingest, ["--json", path.join(folder, "kill")], file);
    const outcomes = again.out
      .trim()
      .split("\n")
      .map((l) => JSON.parse(l).outcome);
    expect(outcomes).toHaveLength(many);
    expect(outcomes.filter((o) => o === "unchanged").length).toBeGreaterThanOrEqual(seen);
    expect((await call(doctor, [], file)).code).toBe(0);
  }, 60_000);
});

/** Kills the process with no warning once it has told so many results; how many it told. */
function killAfter(child: ChildProcess, lines: number): Promise<number> {
  return new Promise((resolve) => {
    let out = "";
    child.stdout?.on("data", (chunk) => {
      out += String(chunk);
      if (out.split("\n").length > lines) child.kill("SIGKILL");
    });
    child.on("close", () => resolve(out.split("\n").length - 1));
  });
}

describe("reextract", () => {
  test("of a report that is not there: exit 2, named", async () => {
    const said = await call(reextract, ["--report", "987654", "--all"], ready);
    expect(said).toMatchObject({ code: 2, out: "" });
    expect(said.err).toMatch(/987654/);
  });
});

describe("doctor", () => {
  test("all is well after prepare: exit 0", async () => {
    const said = await call(doctor, [], ready);
    expect(said.code).toBe(0);
    expect(said.out).not.toMatch(/WRONG/);
  });

  test.each([
    ["a figure that does not follow", "UPDATE figure SET value = value + 1 WHERE value > 100", /figures/],
    ["a sum that is off", "UPDATE rollup SET n = n + 1 WHERE n > 0 AND year = 2024", /sums/],
    ["a source that is gone", "DELETE FROM source", /sources/],
    ["a file whose bytes are damaged", "UPDATE source SET text = bytes, bytes = zeroblob(9)", /sources/],
    [
      "a fact without its report",
      "PRAGMA foreign_keys = OFF; DELETE FROM report_version WHERE current = 1",
      /references/,
    ],
    ["other starter figures", "UPDATE meta SET value = 'old' WHERE key = 'starter'", /versions/],
  ])("%s: exit 1, named with what to do", async (_, damage, words) => {
    const file = fresh();
    const db = new Sqlite(file);
    db.exec(damage);
    db.close();
    const said = await call(doctor, [], file);
    expect(said.code).toBe(1);
    expect(said.out).toMatch(new RegExp(`WRONG +${words.source}`));
    expect(said.out).toMatch(/→/);
  });

  test("no database: exit 1; unknown arguments: exit 2", async () => {
    expect((await call(doctor, [], path.join(folder, "nowhere.db"))).code).toBe(1);
    expect((await call(doctor, ["--repair"], ready)).code).toBe(2);
  });
});
