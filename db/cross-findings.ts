/**
 * Findings that rest on more than one report: a unit's year against the year before, a whole area against the places in it and its own
 * office. Computed from what is shown, kept beside it, and worked out anew with every figure they rest on. They never change a number.
 */
import { acrossYears, type YearFigure } from "@/lib/check/across";
import { acrossLevels, type LevelFigure } from "@/lib/check/across-levels";
import type { Approx, Era, Finding, Scope } from "@/lib/report";
import { comparedWith, type StoredReading, type UnitLike } from "./compared";
import { compatible, concernsWhole } from "./figures";
import { applicantCode, applicantOf, factId, indicatorId, indicatorKey } from "./keys";
import { all, type Db, get, run, statement } from "./open";

/** What a finding compares: the year before, or the places within. */
type Kind = "years" | "levels";

export interface CrossRow {
  kind: Kind;
  finding: Finding;
  readings: StoredReading[];
}

/** Works out anew what rests on the figures of this unit and year. Inside a transaction, after the figures are written. */
export function refreshCrossFindings(db: Db, unit: UnitLike, year: number): void {
  const [before, now, after] = [year - 1, year, year + 1].map((y) => figuresOf(db, unit, y)) as [Told, Told, Told];
  write(db, unit.id, year, "years", yearFindings(now, before));
  write(db, unit.id, year + 1, "years", yearFindings(after, now));
  for (const whole of comparedWith(db, unit, year)) write(db, whole.id, year, "levels", levelFindings(db, whole, year));
}

/** All of them anew, after all figures were. Inside a transaction. */
export function rebuildCrossFindings(db: Db): void {
  run(db, "DELETE FROM cross_finding");
  for (const { year, ...unit } of all<UnitLike & { year: number }>(db, UNIT_YEARS)) {
    write(db, unit.id, year, "years", yearFindings(figuresOf(db, unit, year), figuresOf(db, unit, year - 1)));
    write(db, unit.id, year, "levels", levelFindings(db, unit, year));
  }
}

/** Every unit and year with figures. */
export const UNIT_YEARS =
  "SELECT u.id, u.place_id, u.scope, u.apart, y.year FROM unit_year y JOIN unit u ON u.id = y.unit_id";

/** Everything that should be stored of a unit and year, for the doctor. */
export function crossFindings(db: Db, unit: UnitLike, year: number): CrossRow[] {
  return [...yearFindings(figuresOf(db, unit, year), figuresOf(db, unit, year - 1)), ...levelFindings(db, unit, year)];
}

function write(db: Db, unitId: number, year: number, kind: Kind, rows: CrossRow[]): void {
  run(db, "DELETE FROM cross_finding WHERE unit_id = ? AND year = ? AND kind = ?", unitId, year, kind);
  const put = statement(db, "INSERT INTO cross_finding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  rows.forEach(({ finding: f, readings }, seq) => {
    const what = [f.rule, applicantCode(f.column), f.result, f.severity, f.message];
    put.run(unitId, year, kind, seq, ...what, JSON.stringify(f.params), JSON.stringify(readings));
  });
}

// ---------------------------------------------------------------- year by year

interface FigureRow {
  year: number;
  era: Era;
  indicator: number;
  applicant: number;
  value: number;
  approx: Approx | null;
  origin: StoredReading["origin"];
  source_id: number | null;
}

const FIGURES = `SELECT year, era, indicator, applicant, value, approx, origin, source_id FROM figure
  WHERE unit_id = ? AND year = ? AND value IS NOT NULL ORDER BY era, indicator, applicant`;

/** Facts of the report that counts, for what figures do not hold: growth rates and totals since a day. */
const FACTS = `SELECT f.seq, f.version_id, f.era, f.indicator, f.applicant, f.value, f.approx, f.scope, f.scope_words, f.label, f.period,
    f.change_percent, v.origin FROM report r
  JOIN report_version v ON v.report_id = r.id AND v.current = 1 AND v.held = ''
  JOIN fact f ON f.unit_id = r.unit_id AND f.version_id = v.id
  WHERE r.unit_id = ? AND r.year = ? AND f.state = 'accepted' AND (f.change_percent IS NOT NULL OR f.period = 'cumulative')`;

interface FactRow extends Omit<FigureRow, "year" | "source_id"> {
  seq: number;
  version_id: number;
  scope: Scope;
  scope_words: string | null;
  label: string | null;
  period: "year" | "cumulative" | "ambiguous";
  change_percent: number | null;
}

const CUMULATIVE = "proactive_disclosures_cumulative";

function yearFindings(now: Told, before: Told): CrossRow[] {
  if (now.figures.length === 0 || before.figures.length === 0) return [];
  const readings = [...now.readings, ...before.readings];
  return acrossYears([...now.figures, ...before.figures]).map((finding) => ({
    kind: "years",
    finding: { ...finding, facts: [] },
    readings: finding.facts.flatMap((i) => readings[i] ?? []),
  }));
}

interface Told {
  figures: YearFigure[];
  /** Side by side with the figures. */
  readings: StoredReading[];
}

/** Figures of one year as the checks take them, with what is printed beside them. */
function figuresOf(db: Db, unit: UnitLike, year: number): Told {
  const rows = all<FigureRow>(db, FIGURES, unit.id, year);
  if (rows.length === 0) return { figures: [], readings: [] };
  const facts = all<FactRow>(db, FACTS, unit.id, year).filter((f) => concernsWhole(f, unit.scope));
  const cumulative = indicatorId(db, CUMULATIVE);
  const totals = facts
    .filter((f) => f.indicator === cumulative && f.period === "cumulative")
    .map((f) => ({ ...f, year, source_id: factId(f.version_id, f.seq) }));
  // Two totals in one report: nobody says which.
  if (totals.length === 1) rows.push(...totals);
  const figures = rows.map((r): YearFigure => {
    const growth = facts.find(
      (f) =>
        f.change_percent !== null &&
        f.period === "year" &&
        f.indicator === r.indicator &&
        f.applicant === r.applicant &&
        f.era === r.era &&
        compatible(f, r),
    );
    return {
      year,
      era: r.era,
      key: indicatorKey(db, r.indicator),
      applicant: applicantOf(r.applicant),
      value: r.value,
      approx: r.approx,
      percent: growth?.change_percent ?? null,
    };
  });
  return { figures, readings: rows.map((r) => readingOf(db, unit.id, year, r)) };
}

const readingOf = (db: Db, unit: number, year: number, r: Omit<FigureRow, "year" | "approx">): StoredReading => ({
  unit,
  year,
  era: r.era,
  key: indicatorKey(db, r.indicator),
  applicant: r.applicant,
  value: r.value,
  origin: r.origin,
  source: r.source_id,
});

// ---------------------------------------------------------------- the whole and its places

/** Whole areas of places right below, at the end of the year. Zones lie over them and do not count. */
const BELOW = `SELECT DISTINCT u.id FROM place_name n JOIN unit u ON u.place_id = n.place_id
  WHERE n.parent_id = ? AND n.valid_from <= ? AND (n.valid_to IS NULL OR n.valid_to >= ?) AND u.scope = 'jurisdiction' AND u.apart = 0`;

/** The government's own organ: its office. */
const OFFICE = `SELECT id FROM unit WHERE place_id = ? AND scope = 'organ' AND issuer_kind = 'government' ORDER BY id LIMIT 1`;

/** Only what does not fit is kept: a whole that is larger than its parts is nothing to tell. */
function levelFindings(db: Db, whole: UnitLike, year: number): CrossRow[] {
  if (whole.scope !== "jurisdiction") return [];
  const own = levelFigures(db, whole.id, year);
  if (own.length === 0) return [];
  const below = all<{ id: number }>(db, BELOW, whole.place_id, year, year);
  const officeId = get<{ id: number }>(db, OFFICE, whole.place_id)?.id;
  const office = officeId === undefined ? null : levelFigures(db, officeId, year);
  const counties = below.map((u) => levelFigures(db, u.id, year)).filter((list) => list.length > 0);
  if (counties.length === 0 && (office === null || office.length === 0)) return [];
  const found = acrossLevels({ year, whole: own, office, counties });
  return found
    .filter((f) => f.result === "fail")
    .map((finding) => {
      const same = (list: readonly Placed[]) =>
        list.filter(
          (f) => f.key === finding.params.left_keys && f.applicant === finding.column && f.era === finding.params.era,
        );
      const parts = finding.rule === "L-02" ? same(office ?? []) : counties.flatMap(same);
      return { kind: "levels", finding, readings: [...same(own), ...parts].map((f) => f.reading) };
    });
}

type Placed = LevelFigure & { reading: StoredReading };

/** Columns of applicants follow from the total: only figures without a column, and totals. */
const TOTALS = FIGURES.replace("AND value", `AND applicant IN (0, ${applicantCode("total")}) AND value`);

function levelFigures(db: Db, unitId: number, year: number): Placed[] {
  return all<FigureRow>(db, TOTALS, unitId, year).map((r) => ({
    era: r.era,
    key: indicatorKey(db, r.indicator),
    applicant: applicantOf(r.applicant),
    value: r.value,
    reading: readingOf(db, unitId, year, r),
  }));
}
