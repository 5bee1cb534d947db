import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { all, type Db, get, openDatabase } from "@/db/open";
import { explains, plantedIn } from "@/lib/synth/planted";
import { type Province, provinceOf } from "@/lib/synth/province";
import { run } from "./synth";

/** A province small enough for a test, in which something that was planted between reports comes through the reader. */
const SIZE = 14;
const folder = mkdtempSync(path.join(tmpdir(), "gongkai-province-"));
let db: Db;
let province: Province;

beforeAll(async () => {
  vi.spyOn(process.stdout, "write").mockImplementation(() => true);
  vi.spyOn(process.stderr, "write").mockImplementation(() => true);
  const file = path.join(folder, "synthetic.db");
  await run(["--governments", String(SIZE), "--db", file]);
  db = openDatabase(file, { readonly: true });
  province = provinceOf("1", SIZE);
}, 240_000);
afterAll(() => {
  vi.restoreAllMocks();
  db.raw.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The unit of the province and the year a stored file is about. */
function writerOf(file: string): { unit: string; year: number } {
  const [, unit = "", year = ""] = /^(.*)-(20\d\d)(?:-revised)?\.\w+$/.exec(file) ?? [];
  return { unit, year: Number(year) };
}

/** Ids in the province of a stored unit. */
const idsOf = (unitId: number): string[] =>
  all<{ file: string }>(
    db,
    "SELECT v.file FROM report_version v JOIN report r ON r.id = v.report_id WHERE r.unit_id = ?",
    unitId,
  ).map((v) => writerOf(v.file).unit);

test("after the reader, comparisons between reports fail only where something is planted", () => {
  const rows = all<{ unit_id: number; year: number; rule: string; readings: string }>(
    db,
    "SELECT unit_id, year, rule, readings FROM cross_finding WHERE result = 'fail'",
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    const parts = (JSON.parse(row.readings) as { unit: number }[]).flatMap((r) => idsOf(r.unit));
    const why = idsOf(row.unit_id).map((id) => explains(province.planted, row.rule, id, row.year, parts));
    expect(
      why.some((w) => w !== null),
      `${row.rule} ${idsOf(row.unit_id)[0]} ${row.year}`,
    ).toBe(true);
  }
});

test("and hard identities of a report only where its page is damaged", () => {
  const rows = all<{ file: string; rule: string }>(
    db,
    `SELECT v.file, f.rule FROM finding f JOIN report_version v ON v.id = f.version_id
     WHERE f.result = 'fail' AND f.severity = 'hard' AND v.current = 1`,
  );
  for (const { file, rule } of rows) {
    const { unit, year } = writerOf(file);
    expect(plantedIn(province.planted.damaged, unit, year), `${file} ${rule}`).toBeDefined();
  }
});

test("growth that the text prints agrees with the year before", () => {
  const n = (result: string) =>
    get<{ n: number }>(db, "SELECT count(*) AS n FROM cross_finding WHERE rule = 'X-02' AND result = ?", result)?.n ??
    0;
  expect(n("pass")).toBeGreaterThan(5);
});

test("the second source and the report that contradicts itself are shown as such", () => {
  const { disputed, contradicted } = province.planted;
  expect(disputed).toHaveLength(1);
  const coded = all<{ value: number; year: number }>(db, "SELECT value, year FROM coded_figure");
  const by = coded.map(
    (c) =>
      c.value -
      (province.printed
        .get(disputed[0]?.unit ?? "")
        ?.get(c.year)
        ?.get("requests_received/") ?? 0),
  );
  expect(by).toEqual([disputed[0]?.by]);
  for (const { unit, year } of contradicted) {
    const found = all<{ rule: string }>(
      db,
      `SELECT f.rule FROM finding f JOIN report_version v ON v.id = f.version_id
       WHERE v.file LIKE ? AND f.result = 'fail' AND f.rule = 'prose-disagrees'
         AND json_extract(f.params, '$.left_keys') = 'requests_received'`,
      `${unit}-${year}.%`,
    );
    expect(found).toHaveLength(1);
  }
});
