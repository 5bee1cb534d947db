/** extract on reading threads: order kept, and a file that hangs, ends or floods its thread is an outcome like any other. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { PoolOptions } from "@/db/reading/pool";
import { run } from "./extract";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "gongkai-e-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

async function extract(args: string[], reading: PoolOptions = {}) {
  const said = { out: "", err: "" };
  const catchInto = (name: "out" | "err") => (chunk: unknown, done?: unknown) => {
    said[name] += String(chunk);
    if (typeof done === "function") done();
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(catchInto("out") as never);
  vi.spyOn(process.stderr, "write").mockImplementation(catchInto("err") as never);
  const code = await run(args, reading);
  vi.restoreAllMocks();
  return { code, ...said };
}
const file = (name: string, content = "") => {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
};
const linesOf = (out: string) =>
  out
    .trim()
    .split("\n")
    .map((l) => JSON.parse(l));

/** Threads that behave as the names of the files say. */
const acting: PoolOptions = {
  threads: 2,
  seconds: 2,
  megabytes: 64,
  program: new URL("../reading/test-thread.mjs", import.meta.url),
};

describe("files that break their thread", () => {
  test("each gives unreadable with the reason and what to do; the others are read; order and exit code stand", async () => {
    const names = ["slow1", "hangs", "a", "dies", "grows", "throws", "slow2", "b"];
    const said = await extract(["--json", ...names.map((n) => file(n))], acting);
    const lines = linesOf(said.out);
    expect(lines.map((l) => path.basename(l.file))).toEqual(names);
    expect(lines.map((l) => (l.outcome === "unreadable" ? l.reason.code : l.outcome))).toEqual([
      "not_a_report",
      "reader_timeout",
      "not_a_report",
      "reader_failed",
      "reader_memory",
      "reader_failed",
      "not_a_report",
      "not_a_report",
    ]);
    for (const l of lines.filter((l) => l.outcome === "unreadable")) {
      expect(l.reason.message).toContain(l.file);
      expect(l.reason.message).toMatch(/Give the report page itself/);
    }
    expect(said.code).toBe(1);
  }, 60_000);

  test.each(["--text", "--explain"])(
    "%s says so on stderr, exit 1",
    async (flag) => {
      const said = await extract([flag, file("hangs")], acting);
      expect(said).toMatchObject({ code: 1, out: "" });
      expect(said.err).toMatch(/hangs.*longer than 2 seconds/);
    },
    60_000,
  );
});

describe("files as they are", () => {
  const sample = readFileSync(path.resolve(import.meta.dirname, "../../lib/samples/qinzhou-2014/report.txt"), "utf8");

  test("a report, a folder, a file that is missing and one that is empty: a line each, in the order given", async () => {
    const said = await extract(["--json", file("r.txt", sample), folder, `${folder}/none.txt`, file("empty.txt")]);
    expect(linesOf(said.out).map((l) => l.reason?.code ?? l.outcome)).toEqual([
      "report",
      "cannot_open",
      "cannot_open",
      "empty_file",
    ]);
    expect(said.code).toBe(1);
  }, 60_000);

  test("--text prints the text that --json's offsets refer to, and --explain every number of it", async () => {
    const at = file("t.txt", sample);
    const { out: text, code } = await extract(["--text", at]);
    expect(code).toBe(0);
    const [report] = linesOf((await extract(["--json", at])).out);
    expect(report.facts.length).toBeGreaterThan(5);
    for (const { evidence } of report.facts) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    const numbers = linesOf((await extract(["--explain", at, "--json"])).out);
    for (const n of numbers) expect(text.slice(n.start, n.end)).toBe(n.text);
  }, 60_000);
});

test("what a call would leave aside makes it a wrong call, and nothing is read", async () => {
  const [a, b] = [file("a.txt", "甲"), file("b.txt", "乙")];
  const list = file("list.csv", `file,url\n${a},\n`);
  for (const args of [
    ["--text", a, b],
    ["--explain", a, "--text", b],
    ["--text", a, "--manifest", list],
    ["--source-url", "https://example.org/", "--manifest", list],
    ["--manifest", path.join(folder, "none.csv")],
    ["--manifest", file("other.csv", `name\n${a}\n`)],
    ["--manifest", file("gap.csv", `file,url\n${a},\n"",https://example.org/\n`)],
  ]) {
    const said = await extract(args, acting);
    expect({ args, code: said.code, out: said.out }).toEqual({ args, code: 2, out: "" });
    expect(said.err).not.toMatch(/ENOENT/);
  }
});
