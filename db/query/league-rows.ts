/** Rows of a league table: what is judged of each unit, in which order, and what stands beside it. */
import type { LeagueRow, Shown } from "@/lib/answers";
import { comparable } from "@/lib/compare/era-breaks";
import { FIRST_YEAR, type Filter } from "@/lib/filter";
import type { Level, Scope } from "@/lib/report";
import { seriesId } from "../keys";
import { all, type Db } from "../open";
import { unitRef } from "./refs";
import { SERIES_COLUMNS, type SeriesRow, shownOf, yearsBetween } from "./shown";

const TREND_YEARS = 8;
/** Reports begin in 2008. */
export const trendYearsTo = (year: number): number[] =>
  yearsBetween(Math.max(FIRST_YEAR, year - TREND_YEARS + 1), year);

export interface Judged {
  row: SeriesRow;
  interval: LeagueRow["interval"];
  unranked: LeagueRow["unranked"];
  rank: LeagueRow["rank"];
  standing: LeagueRow["standing"];
}

/** One stretch of the ranking index. */
export const VALUES_SQL = `SELECT ${SERIES_COLUMNS} FROM series_value
  WHERE series = ? AND scope = ? AND level = ? AND apart = 0 AND year = ? AND value IS NOT NULL ORDER BY value DESC, unit_id`;

export interface Stretch {
  series: string;
  scope: Scope;
  level: Level;
  year: number;
}

/** Every value of one level, scope and year, the largest first. */
export const valueRows = (db: Db, { series, scope, level, year }: Stretch): SeriesRow[] =>
  all<SeriesRow>(db, VALUES_SQL, seriesId(db, series), scope, level, year);

/** Rows without a rank stand behind those with one. */
export function inOrder(db: Db, at: Stretch, judged: readonly Judged[], sort: NonNullable<Filter["sort"]>): Judged[] {
  const name = (j: Judged) => unitRef(db, j.row.unit_id)?.place;
  const byName = (a: Judged, b: Judged) =>
    (name(a)?.slug ?? "").localeCompare(name(b)?.slug ?? "") || a.row.unit_id - b.row.unit_id;
  if (sort === "name") return [...judged].sort(byName);
  const last = (j: Judged) => Number(j.unranked !== null);
  const value = (j: Judged) => j.row.value as number;
  if (sort !== "change")
    return [...judged].sort(
      (a, b) => last(a) - last(b) || (sort === "low" ? value(a) - value(b) : value(b) - value(a)) || byName(a, b),
    );
  const before = new Map(valueRows(db, { ...at, year: at.year - 1 }).map((row) => [row.unit_id, row]));
  const change = ({ row }: Judged) => {
    const then = before.get(row.unit_id);
    return then && comparable(at.series, then.era, row.era) ? row.value! - then.value! : Number.NEGATIVE_INFINITY;
  };
  return [...judged].sort((a, b) => (change(b) === change(a) ? byName(a, b) : change(b) - change(a)));
}

const PAST_SQL = `SELECT ${SERIES_COLUMNS.split(", ")
  .map((c) => `v.${c}`)
  .join(", ")} FROM json_each(?) j
  CROSS JOIN series_value v ON v.unit_id = j.value AND v.series = ? AND v.year BETWEEN ? AND ?`;

/** The rows of these units as they are shown, with the years before; each is made once, wherever it stands. */
export function shownRows(db: Db, { series, year }: Stretch, judged: readonly Judged[]): (j: Judged) => LeagueRow[] {
  const years = trendYearsTo(year);
  const ids = JSON.stringify([...new Set(judged.map((j) => j.row.unit_id))]);
  const past = new Map<string, SeriesRow>(
    all<SeriesRow>(db, PAST_SQL, ids, seriesId(db, series), years[0]!, year).map((r) => [`${r.unit_id} ${r.year}`, r]),
  );
  const made = new Map<number, LeagueRow[]>();
  return (j) => {
    const id = j.row.unit_id;
    const known = made.get(id) ?? rowOf(db, series, years, j, (y) => past.get(`${id} ${y}`));
    made.set(id, known);
    return known;
  };
}

function rowOf(
  db: Db,
  series: string,
  years: readonly number[],
  { row, ...judged }: Judged,
  at: (year: number) => SeriesRow | undefined,
): LeagueRow[] {
  const unit = unitRef(db, row.unit_id);
  const shown = shownOf(db, row);
  if (!unit || shown.kind !== "value") return [];
  const before = at(row.year - 1);
  const told: Shown | null = before ? shownOf(db, before) : null;
  return [
    {
      unit,
      shown,
      ...judged,
      before: before && told ? { shown: told, across: !comparable(series, before.era, row.era) } : null,
      // Years beyond a break are left out: the small line never runs through one.
      trend: years.map((y) => {
        const then = at(y);
        return then && comparable(series, then.era, row.era) ? then.value : null;
      }),
    },
  ];
}
