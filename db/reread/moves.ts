/** A source that another unit or year is now known to have reported: what goes with it, what is worked out anew. */
import { all, type Db, get, run } from "../open";
import { refreshUnitYear } from "../refresh";
import { chooseCurrent } from "../version";
import type { StoredPart } from "./stored-files";

/** The source belongs to another unit or year now: its earlier readings go with it, so that none stays where it is no longer counted. */
export function moveEarlier(db: Db, hash: string, stored: StoredPart, reportId: number, unitId: number): void {
  const earlier = all<{ id: number; current: number }>(
    db,
    "SELECT id, current FROM report_version WHERE hash = ? AND part = ? AND report_id = ?",
    hash,
    stored.part,
    stored.report_id,
  );
  for (const { id } of earlier) {
    run(db, "DELETE FROM source_search WHERE rowid = ?", id);
    run(db, "UPDATE report_version SET report_id = ?, current = 0 WHERE id = ?", reportId, id);
    for (const table of ["fact", "blank_cell"])
      run(db, `UPDATE ${table} SET unit_id = ? WHERE unit_id = ? AND version_id = ?`, unitId, stored.unit_id, id);
  }
  if (get(db, "SELECT 1 FROM report_version WHERE report_id = ?", stored.report_id))
    chooseCurrent(db, stored.report_id);
}

/** Works out anew what is shown where the report was and where it is; what holds nothing any more goes. */
export function refreshAround(db: Db, stored: StoredPart, unitId: number, year: number | null): void {
  const left = get(db, "SELECT 1 FROM report_version WHERE report_id = ?", stored.report_id) === undefined;
  if (left) {
    run(db, "UPDATE unit_year SET report_id = NULL WHERE report_id = ?", stored.report_id);
    run(db, "DELETE FROM report WHERE id = ?", stored.report_id);
  }
  if (stored.unit_id !== 0 && stored.year !== null) refreshUnitYear(db, stored.unit_id, stored.year);
  if (unitId !== 0 && year !== null && (unitId !== stored.unit_id || year !== stored.year))
    refreshUnitYear(db, unitId, year);
  run(
    db,
    `DELETE FROM unit WHERE id = ? AND id <> 0 AND NOT EXISTS (SELECT 1 FROM report WHERE unit_id = unit.id)
       AND NOT EXISTS (SELECT 1 FROM coded_figure WHERE unit_id = unit.id)`,
    stored.unit_id,
  );
}
