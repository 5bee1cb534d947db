/** A gazetteer that follows another: what it has no more, and a database it was not loaded into yet. */
import { expect, test } from "vitest";
import { allPlaces } from "@/lib/dictionary/regions";
import { HAIAN, loadable, received, testDatabase } from "./generate-reports";
import { loadReport } from "./load";
import { all, type Db, run, transaction } from "./open";
import { loadPlaces } from "./places";

const slugs = (db: Db) => all<{ slug: string }>(db, "SELECT slug FROM place WHERE slug GLOB 'moving*'");

test("a place the gazetteer has no more goes where nobody reports from it, else keeps its names and figures", () => {
  const db = testDatabase();
  loadReport(db, loadable({ place: HAIAN, facts: [received(254)] }));
  const [{ id }] = all<{ id: string }>(db, "SELECT u.place_id AS id FROM report r JOIN unit u ON u.id = r.unit_id") as [
    { id: string },
  ];
  const idle = all<{ id: string }>(
    db,
    "SELECT id FROM place WHERE level = 'county' AND parent_id = 'r320600' AND ended IS NULL AND id <> ? LIMIT 1",
    id,
  )[0]!.id;
  transaction(db, () =>
    loadPlaces(
      db,
      [...allPlaces()].filter((p) => p.id !== id && p.id !== idle),
    ),
  );
  expect(all(db, "SELECT id FROM place WHERE id = ?", idle)).toEqual([]);
  expect(all(db, "SELECT name, origin FROM place WHERE id = ?", id)).toEqual([{ name: "海安市", origin: "report" }]);
  expect(all(db, "SELECT name FROM place_name WHERE place_id = ? AND valid_to IS NULL", id)).toEqual([
    { name: "海安市" },
  ]);
  expect(slugs(db)).toEqual([]);
  expect(all(db, "PRAGMA foreign_key_check")).toEqual([]);
  expect(all(db, "SELECT value FROM figure")).toEqual([{ value: 254 }]);
});

test("a database without the place or the indicator of a report says what brings it up to date", () => {
  for (const sql of [
    "DELETE FROM place_name WHERE place_id IN (SELECT id FROM place WHERE name = '海安市')",
    "UPDATE indicator SET key = 'formerly' WHERE key = 'requests_received'",
  ]) {
    const db = testDatabase();
    run(db, sql);
    run(db, "DELETE FROM place WHERE name = '海安市' AND id NOT IN (SELECT place_id FROM place_name)");
    expect(() => loadReport(db, loadable({ place: HAIAN, facts: [received(254)] }))).toThrow(/prepare/);
    expect(all(db, "SELECT * FROM report")).toEqual([]);
  }
});
