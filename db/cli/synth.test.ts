import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { setMeta } from "@/db/meta";
import { createDatabase } from "@/db/migrate";
import { all, get, openDatabase } from "@/db/open";
import { prepare } from "@/db/prepare";
import { run as doctor } from "./doctor";
import { run } from "./synth";

const folder = mkdtempSync(path.join(tmpdir(), "gongkai-synth-"));
const file = path.join(folder, "synthetic.db");
let printed = "";

async function synth(...args: string[]): Promise<{ code: number; out: string }> {
  printed = "";
  return { code: await run(args), out: printed };
}

beforeAll(async () => {
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation(() => true);
  await synth("--governments", "3", "--db", file);
}, 120_000);
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

test("every unit and the data set itself are marked synthetic, and no real place is in it", () => {
  const db = openDatabase(file, { readonly: true });
  expect(all(db, "SELECT 1 FROM unit WHERE id <> 0 AND synthetic = 0")).toEqual([]);
  expect(get(db, "SELECT value FROM meta WHERE key = 'synthetic'")).toEqual({ value: "1" });
  expect(all(db, "SELECT id FROM place WHERE id <> 'cn' AND id NOT LIKE 'synthetic-%'")).toEqual([]);
  db.raw.close();
});

test("the reports went through the reader: they have facts with their words, figures and years of four formats", () => {
  const db = openDatabase(file, { readonly: true });
  const n = (sql: string) => get<{ n: number }>(db, sql)?.n ?? 0;
  expect(n("SELECT count(*) AS n FROM report")).toBeGreaterThan(35);
  expect(n("SELECT count(DISTINCT era) AS n FROM figure")).toBe(4);
  expect(n("SELECT count(*) AS n FROM fact WHERE start_at >= 0")).toBeGreaterThan(500);
  db.raw.close();
});

test("prepare and doctor take the data set as it is and bring nothing real into it", async () => {
  const before = openDatabase(file, { readonly: true });
  const places = all(before, "SELECT id FROM place");
  const coded = all(before, "SELECT id FROM coded_figure");
  before.raw.close();
  prepare(file).raw.close();
  const after = openDatabase(file, { readonly: true });
  expect(all(after, "SELECT id FROM place")).toEqual(places);
  expect(all(after, "SELECT id FROM coded_figure")).toEqual(coded);
  after.raw.close();
  vi.stubEnv("GONGKAI_DB", file);
  expect(await doctor([])).toBe(0);
  vi.unstubAllEnvs();
});

test("the same call gives the same data again, another seed others", { timeout: 120_000 }, async () => {
  const once = (await synth("--governments", "2", "--db", file)).out;
  expect((await synth("--governments", "2", "--db", file)).out).toBe(once);
  expect((await synth("--governments", "2", "--seed", "2", "--db", file)).out).not.toBe(once);
});

test("the default database, and any that holds something else, is refused and left alone", async () => {
  expect((await synth("--db", path.join("data", "gongkai.db"))).code).toBe(1);
  const real = path.join(folder, "real.db");
  const db = createDatabase(real);
  setMeta(db, "starter", "1");
  db.raw.close();
  expect((await synth("--db", real)).code).toBe(1);
  const after = openDatabase(real, { readonly: true });
  expect(get(after, "SELECT value FROM meta WHERE key = 'starter'")).toEqual({ value: "1" });
  after.raw.close();
});

test("what a call cut short has left is replaced, and the data set takes its place only when it is whole", async () => {
  const target = path.join(folder, "cut-short.db");
  writeFileSync(`${target}.part`, "half a database");
  expect((await synth("--governments", "1", "--db", target)).code).toBe(0);
  expect(existsSync(`${target}.part`)).toBe(false);
  const db = openDatabase(target, { readonly: true });
  expect(all(db, "SELECT id FROM report").length).toBeGreaterThan(0);
  db.raw.close();
});

test("a wrong call says so", async () => {
  expect((await synth("--governments", "many")).code).toBe(2);
  expect((await synth("--nonsense")).code).toBe(2);
});
