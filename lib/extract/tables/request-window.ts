/**
 * A request table with columns beside the form's: last year's, a comparison, one nobody named. Where its cells have no columns of their own
 * (lines of text, rows without heads) and every row has the same number of figures, the form's seven are those whose sums hold.
 */
import { parseCell } from "@/lib/numbers/cell";
import { APPLICANTS } from "@/lib/report";
import type { Piece } from "./line";
import { requestColumns } from "./request-columns";
import { identities } from "./request-identities";
import type { FormEra } from "./request-rows";
import type { Row, Table } from "./table";

const COLUMNS = APPLICANTS.length;
/** More columns beside the form's than anybody adds. */
const MOST_BESIDE = 4;
/** So many rows with a figure have to add up. */
const PROOF = 2;

/** A row without the blank cells its label reaches over and those that fill it up. */
const printed = ({ values }: Row): Piece[] => {
  const first = values.findIndex((v) => v.kind !== "blank");
  return first < 0 ? [] : values.slice(first, values.findLastIndex((v) => v.kind !== "blank") + 1);
};

/** The figures of a row; null where a cell holds anything else. */
function figuresOf(row: Row): number[] | null {
  const out: number[] = [];
  for (const v of printed(row)) {
    const reading = v.glued ? null : parseCell(v.text);
    if (reading?.kind !== "number" || !reading.certain) return null;
    out.push(reading.value);
  }
  return out;
}

/** Rows with a figure that add up in the seven columns from a place on; null where one does not. */
function addingUp(rows: readonly number[][], from: number): number | null {
  let proofs = 0;
  for (const row of rows) {
    const window = row.slice(from, from + COLUMNS);
    const total = window.at(-1) ?? 0;
    if (window.slice(0, -1).reduce((a, b) => a + b, 0) !== total) return null;
    if (total !== 0) proofs++;
  }
  return proofs;
}

/** The outcomes make up what was processed, and what came in what was processed or carried on, in each of the seven columns. */
function balanced(rows: ReadonlyMap<string, number[]>, era: FormEra, from: number): boolean {
  return identities(era).every((terms) =>
    terms.some(([key, sign]) => sign < 0 && rows.has(key))
      ? Array.from({ length: COLUMNS }, (_, c) =>
          terms.reduce((sum, [key, sign]) => sum + sign * (rows.get(key)?.[from + c] ?? 0), 0),
        ).every((sum) => sum === 0)
      : true,
  );
}

/**
 * The rows with the figures of the form alone. As they are where no seven columns stand out, or where more than seven do: all rows add up
 * there and nowhere else, and all columns do.
 */
export function withoutColumnsBeside(rows: Row[], header: Table["header"], era: FormEra): Row[] {
  const { order } = requestColumns(header, false);
  if (order.some((id, i) => id !== APPLICANTS[i]) || order.length !== COLUMNS) return rows;
  const valued = rows.filter((r) => r.values.length > 0);
  const width = valued[0] ? printed(valued[0]).length : 0;
  const beside = width - COLUMNS;
  if (beside < 1 || beside > MOST_BESIDE || valued.some((r) => printed(r).length !== width)) return rows;
  const figures = new Map<string, number[]>();
  for (const r of valued) {
    const own = figuresOf(r);
    if (!own || figures.has(r.id)) return rows;
    figures.set(r.id, own);
  }
  const all = [...figures.values()];
  const places = Array.from({ length: beside + 1 }, (_, i) => i).filter((i) => addingUp(all, i) !== null);
  const [at, another] = places;
  if (at === undefined || another !== undefined || !balanced(figures, era, at)) return rows;
  // Noughts add up anywhere: a head has to say that a column is not the form's.
  const isHeaded = valued.every((r) => r.values.some((v) => v.stray));
  const proofs = addingUp(all, at) ?? 0;
  if (proofs < PROOF && !(proofs === 0 && isHeaded)) return rows;
  const cut = new Set(valued);
  return rows.map((r) =>
    cut.has(r)
      ? {
          ...r,
          values: printed(r)
            .slice(at, at + COLUMNS)
            .map((v) => ({ ...v, stray: false })),
        }
      : r,
  );
}
