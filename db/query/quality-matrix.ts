/** Who reported when, who is missing, and who came late? Places (or units) by year. */
import type { QualityMatrix, Words, YearCounts } from "@/lib/answers";
import { all, type Db } from "../open";
import { type Cell, cellsOf, countsOf, type Line, linesOf, type StatesQuestion } from "./quality-states";
import { type PlaceRow, placeRef, placeRow, unitRef } from "./refs";
import { placesByYear, reportingOf } from "./rollups";

/** Beyond so many rows the matrix shows sub-areas to choose from. */
export const MATRIX_ROWS = 420;

export interface MatrixQuestion extends StatesQuestion {
  years: readonly number[];
  /** Years whose states are counted; where every cell is shown all are. */
  counted: readonly number[];
  /** Default {@link MATRIX_ROWS}. */
  rows?: number;
}

export interface MatrixAnswer {
  matrix: QualityMatrix;
  /** States of the counted years together, from the same cells whether or not they are shown. */
  counts: (years: readonly number[]) => YearCounts;
}

export function qualityMatrix(db: Db, question: MatrixQuestion): MatrixAnswer {
  const { years, counted, today, rows = MATRIX_ROWS } = question;
  const lines = linesOf(db, question);
  const drawn = lines.length <= rows;
  const cell = cellsOf(db, lines, drawn ? years : counted, today);
  const counts = (of: readonly number[]) => countsOf(lines, of, cell);
  const matrix = drawn
    ? { years: [...years], groups: grouped(db, rowsOf(db, lines, question, cell)), areas: null }
    : { years: [...years], groups: [], areas: subAreas(db, question) };
  return { matrix, counts };
}

type Row = QualityMatrix["groups"][number]["rows"][number];

/** The rows in the order of the codes of their places. */
function rowsOf(
  db: Db,
  lines: readonly Line[],
  { years, scope }: MatrixQuestion,
  cell: (line: Line, year: number) => Cell,
): { place: PlaceRow; row: Row }[] {
  return lines
    .flatMap((line) => {
      const place = placeRow(db, line.place);
      return place ? [{ place, line }] : [];
    })
    .sort((a, b) => a.place.slug.localeCompare(b.place.slug) || (a.line.unit ?? 0) - (b.line.unit ?? 0))
    .map(({ place, line }) => {
      const unit = line.unit === null ? null : unitRef(db, line.unit);
      const organ = scope === "organ" || scope === "unknown";
      const name: Words = unit && organ ? unit.body : { zh: place.name, en: place.name_en };
      const cells = years.map((year) => cell(line, year));
      return {
        place,
        row: {
          name,
          href: `/regions/${place.slug}${line.unit === null ? "" : `?unit=${line.unit}`}`,
          unit: line.unit,
          states: cells.map((c) => c.state),
          reports: cells.map((c) => c.report),
          published: cells.map((c) => c.published),
          review: cells.map((c) => c.review),
        },
      };
    });
}

function grouped(db: Db, drawn: readonly { place: PlaceRow; row: Row }[]): QualityMatrix["groups"] {
  const groups = new Map<string, QualityMatrix["groups"][number]>();
  for (const { place, row } of drawn) {
    const above = place.parent_id === null ? null : placeRow(db, place.parent_id);
    const key = above?.id ?? "";
    const group = groups.get(key) ?? {
      parent: above && { slug: above.slug, name: { zh: above.name, en: above.name_en } },
      rows: [],
    };
    group.rows.push(row);
    groups.set(key, group);
  }
  // A place that never stood in these years, such as one that ended before, says nothing.
  return [...groups.values()]
    .map((g) => ({ ...g, rows: g.rows.filter((r) => r.states.some((s) => s !== "absent")) }))
    .filter((g) => g.rows.length > 0);
}

/** Sub-areas with how many units of how many places have anything, from the rollups alone. */
function subAreas(db: Db, { level, scope, within, years }: MatrixQuestion): NonNullable<QualityMatrix["areas"]> {
  const children = all<{ id: string }>(
    db,
    within === null
      ? "SELECT id FROM place WHERE parent_id IS NULL AND level = 'province' AND ended IS NULL ORDER BY code"
      : "SELECT id FROM place WHERE parent_id = ? AND ended IS NULL AND kind <> 'zone' ORDER BY code",
    ...(within === null ? [] : [within.id]),
  );
  return children.flatMap(({ id }) => {
    const row = placeRow(db, id);
    if (!row) return [];
    const have = reportingOf(db, { level, scope, ancestor: id });
    const expected = placesByYear(db, { level, scope, ancestor: id });
    const counted = years.map((y) => ({ n: have.get(y)?.all ?? 0, of: expected.get(y) ?? null }));
    // Areas that have no places of this level, such as Hong Kong for counties.
    if (counted.every(({ n, of }) => n === 0 && (of ?? 0) === 0)) return [];
    return [{ place: placeRef(db, row), years: counted }];
  });
}
