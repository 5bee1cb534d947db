/**
 * Figures a check that failed is about, as long as nobody has settled it: the value stands, and says so wherever it is shown.
 *
 * Of checks within a report those that are no mere remark, with the figures they name. Between reports likewise; besides, a whole area smaller
 * than what lies in it (its own figure, not those of the places), and a change of ten times and more from one year to the next.
 */
import { termsOf } from "@/lib/compare/formula";
import { seriesRule } from "@/lib/compare/rules";
import type { Era } from "@/lib/report";
import type { StoredReading } from "./compared";
import { applicantCode, indicatorId } from "./keys";
import { all, type Db } from "./open";

/** What a value that rests on such a figure is flagged with. */
export const OPEN_CHECK = "open_check";

/** The figures of one unit. */
export type OpenChecks = ReadonlySet<string>;

const nameOf = (year: number, era: string, indicator: number, applicant: number): string =>
  `${year} ${era} ${indicator} ${applicant}`;

interface Named {
  year: number;
  era: Era;
  indicator: number;
  applicant: number;
}

const WITHIN_REPORTS = `SELECT r.year, fact.era, fact.indicator, fact.applicant
  FROM report r CROSS JOIN report_version v ON v.report_id = r.id AND v.current = 1 AND v.held = ''
    CROSS JOIN finding f ON f.version_id = v.id AND f.result = 'fail' AND f.severity <> 'warn'
    CROSS JOIN json_each(f.facts) j
    CROSS JOIN fact ON fact.unit_id = r.unit_id AND fact.version_id = v.id AND fact.seq = j.value
  WHERE r.unit_id = ?`;

const BETWEEN_REPORTS = `SELECT kind, severity, readings FROM cross_finding
  WHERE unit_id = ? AND result = 'fail' AND (severity <> 'warn' OR kind = 'levels' OR rule = 'X-06')`;

const NONE: OpenChecks = new Set();

/** Figures of a unit with an open check, from the tables as they are. */
export function openChecksOf(db: Db, unitId: number): OpenChecks {
  const within = all<Named>(db, WITHIN_REPORTS, unitId).map((n) => nameOf(n.year, n.era, n.indicator, n.applicant));
  const names = [...within, ...betweenReports(db, unitId)];
  return names.length > 0 ? new Set(names) : NONE;
}

function betweenReports(db: Db, unitId: number): string[] {
  const rows = all<{ kind: string; severity: string; readings: string }>(db, BETWEEN_REPORTS, unitId).map((row) => ({
    ...row,
    // A whole area is set against many others, of which none is doubted for that.
    names: (JSON.parse(row.readings) as StoredReading[])
      .filter((r) => r.unit === unitId)
      .map((r) => nameOf(r.year, r.era, indicatorId(db, r.key), r.applicant)),
  }));
  const leaps = rows.filter((row) => row.severity === "warn" && row.kind === "years");
  const leapsOf = new Map<string, number>();
  for (const name of leaps.flatMap((row) => row.names)) leapsOf.set(name, (leapsOf.get(name) ?? 0) + 1);
  return rows.flatMap((row) => {
    if (!leaps.includes(row)) return row.names;
    // A figure that leaps away from the years on both sides is the one to look at, not its neighbours.
    const most = Math.max(...row.names.map((name) => leapsOf.get(name) ?? 0));
    return row.names.filter((name) => leapsOf.get(name) === most);
  });
}

/** Does the value of a series rest on a figure with an open check? */
export const restsOnOpenCheck = (
  db: Db,
  open: OpenChecks,
  series: string,
  { year, era }: { year: number; era: Era },
): boolean =>
  open.size > 0 &&
  figuresOf(series, era).some(({ key, applicant }) => open.has(nameOf(year, era, indicatorId(db, key), applicant)));

/** Flags of a single figure, as it stands in a form. */
export const flagsOfFigure = (open: OpenChecks, f: Named): string[] =>
  open.has(nameOf(f.year, f.era, f.indicator, f.applicant)) ? [OPEN_CHECK] : [];

const figures = new Map<string, { key: string; applicant: number }[]>();

/** Figures a series is formed from in an era, those of the series it names included. */
function figuresOf(series: string, era: Era): { key: string; applicant: number }[] {
  const asked = `${era} ${series}`;
  const known = figures.get(asked);
  if (known) return known;
  const { formula } = seriesRule(series, era);
  const terms = formula ? termsOf(formula) : { figures: [], series: [] };
  const found = [
    ...terms.figures.map(({ key, applicant }) => ({ key, applicant: applicantCode(applicant) })),
    ...terms.series.flatMap((other) => figuresOf(other, era)),
  ];
  figures.set(asked, found);
  return found;
}
