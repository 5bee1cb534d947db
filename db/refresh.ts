/** From what is stored of a unit and year to what is shown: figures, series values, rollups. The only writer of those tables. */
import type { Approx, Era, Scope } from "@/lib/report";
import { comparedWith } from "./compared";
import { rebuildCrossFindings, refreshCrossFindings } from "./cross-findings";
import {
  type CellCandidate,
  type ChosenFigure,
  type CodedCandidate,
  chooseFigures,
  type FactCandidate,
  type Origin,
} from "./figures";
import { factId } from "./keys";
import { all, type Db, get, run, statement } from "./open";
import { rebuildOpenValues, settleOpenValues } from "./open-values";
import { rebuildRollups, sharesOf, shiftRollups } from "./rollup";
import { erasOf, seriesRows } from "./series";

interface UnitRow {
  id: number;
  place_id: string;
  scope: Scope;
  level: string;
  apart: number;
}

interface CurrentVersion {
  report_id: number;
  version_id: number;
  origin: "original" | "retold";
  held: string;
  era: Era;
}

/** Works out anew what is shown of these units and years. Inside a transaction. */
export function refreshUnitYears(db: Db, list: Iterable<{ unitId: number; year: number }>): void {
  for (const { unitId, year } of list) refreshUnitYear(db, unitId, year);
}

export function refreshUnitYear(db: Db, unitId: number, year: number): void {
  const unit = refreshFigures(db, unitId, year);
  if (!unit) return;
  refreshCrossFindings(db, unit, year);
  settleOpenValues(db, unit, year);
  for (const whole of comparedWith(db, unit, year)) {
    const over = whole.id === unit.id ? undefined : get<UnitRow>(db, UNIT, whole.id);
    if (over) settleOpenValues(db, over, year);
  }
}

const UNIT = "SELECT id, place_id, scope, level, apart FROM unit WHERE id = ?";

function refreshFigures(db: Db, unitId: number, year: number): UnitRow | undefined {
  const unit = get<UnitRow>(db, UNIT, unitId);
  if (!unit?.place_id) return undefined;
  const before = sharesOf(db, unitId, year);
  const stored = storedFor(db, unit, year);
  writeFigures(db, unitId, year, stored.figures);
  writeUnitYear(db, unitId, year, stored);
  writeSeries(db, unit, year, stored.figures);
  shiftRollups(db, unit, year, before, sharesOf(db, unitId, year));
  run(db, RECORD, unitId);
  return unit;
}

const RECORD = `UPDATE unit SET (request_years, requests) = (
    SELECT count(value), coalesce(sum(value), 0) FROM series_value
    WHERE unit_id = unit.id AND series = (SELECT id FROM series WHERE key = 'requests_received') AND value IS NOT NULL)
  WHERE id = ?`;

export interface Stored {
  figures: ChosenFigure[];
  version: CurrentVersion | undefined;
  coded: number;
}

/** What is stored of the unit and year, and the figures chosen from it. */
export function storedFor(db: Db, unit: Pick<UnitRow, "id" | "scope">, year: number): Stored {
  const version = get<CurrentVersion>(
    db,
    `SELECT r.id AS report_id, v.id AS version_id, v.origin, v.held, v.era FROM report r
     JOIN report_version v ON v.report_id = r.id AND v.current = 1 WHERE r.unit_id = ? AND r.year = ?`,
    unit.id,
    year,
  );
  const usable = version?.held === "" ? version : undefined;
  const facts = usable
    ? all<Omit<FactCandidate, "origin" | "source_id"> & { seq: number }>(
        db,
        `SELECT seq, era, indicator, applicant, value, approx, scope, scope_words, label, period, state, method FROM fact
         WHERE unit_id = ? AND version_id = ?`,
        unit.id,
        usable.version_id,
      ).map(
        ({ seq, ...f }): FactCandidate => ({ ...f, origin: usable.origin, source_id: factId(usable.version_id, seq) }),
      )
    : [];
  const cells = usable
    ? all<CellCandidate>(
        db,
        "SELECT era, indicator, applicant, kind, reason FROM blank_cell WHERE unit_id = ? AND version_id = ?",
        unit.id,
        usable.version_id,
      )
    : [];
  const coded = all<CodedCandidate & { approx: Approx | null }>(
    db,
    "SELECT id AS source_id, era, indicator, applicant, value, approx FROM coded_figure WHERE unit_id = ? AND year = ?",
    unit.id,
    year,
  );
  const figures = chooseFigures(unit.scope, facts, cells, coded).map((f) =>
    usable && f.state === "blank" ? { ...f, origin: usable.origin as Origin } : f,
  );
  return { figures, version: usable, coded: coded.length };
}

function writeFigures(db: Db, unitId: number, year: number, figures: ChosenFigure[]): void {
  run(db, "DELETE FROM figure WHERE unit_id = ? AND year = ?", unitId, year);
  run(db, "DELETE FROM figure_reading WHERE unit_id = ? AND year = ?", unitId, year);
  const put = statement(db, "INSERT INTO figure VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const putReading = statement(db, "INSERT INTO figure_reading VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  for (const f of figures) {
    const slot = [unitId, year, f.era, f.indicator, f.applicant];
    put.run(...slot, f.value, f.state, f.approx, f.blank, f.reason, f.origin, f.source_id);
    f.readings.forEach((r, n) => {
      putReading.run(...slot, n, r.value, r.origin, r.source_id);
    });
  }
}

function writeUnitYear(db: Db, unitId: number, year: number, { figures, version, coded }: Stored): void {
  run(db, "DELETE FROM unit_year WHERE unit_id = ? AND year = ?", unitId, year);
  const era = erasOf(figures)[0] ?? version?.era;
  if (era === undefined) return;
  const shown = figures.filter((f) => f.state !== "blank");
  run(
    db,
    "INSERT INTO unit_year VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    unitId,
    year,
    era,
    version?.report_id ?? null,
    version?.origin ?? "coded",
    shown.length,
    shown.filter((f) => f.state === "disputed").length,
    coded,
  );
}

function writeSeries(db: Db, unit: UnitRow, year: number, figures: ChosenFigure[]): void {
  run(db, "DELETE FROM series_value WHERE unit_id = ? AND year = ?", unit.id, year);
  const put = statement(db, "INSERT INTO series_value VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const rows = seriesRows(db, figures);
  for (const r of rows)
    put.run(
      unit.id,
      r.series,
      year,
      unit.scope,
      unit.level,
      unit.apart,
      r.era,
      r.value,
      r.numerator,
      r.denominator,
      r.state,
      r.blank,
      r.reason,
      r.approx,
      r.flags,
      r.parts,
      r.origins,
      r.source_id,
    );
}

/** Everything shown, computed anew: after the dictionary or the gazetteer changed. Inside a transaction. */
export function rebuildAll(db: Db): void {
  run(db, "DELETE FROM rollup");
  run(db, "DELETE FROM series_value");
  const list = all<{ unitId: number; year: number }>(
    db,
    `SELECT unit_id AS unitId, year FROM unit_year
     UNION SELECT unit_id, year FROM coded_figure
     UNION SELECT unit_id, year FROM report WHERE year IS NOT NULL AND unit_id <> 0`,
  );
  for (const { unitId, year } of list) refreshFigures(db, unitId, year);
  rebuildCrossFindings(db);
  rebuildOpenValues(db);
  rebuildRollups(db);
}
