/** What a damage of tables is given and what it gives back: below the damages of every group. */
import type { GridTable } from "@/lib/extract/tables/generate";
import type { Era } from "@/lib/report";
import type { Figures } from "./figures";
import type { Random } from "./random";
import type { UnitYear } from "./unit";

export interface Damaged {
  tables: GridTable[];
  /** Cells the damage makes uncertain for anybody: `all`, or ids. */
  may: "none" | "requests" | "all" | ReadonlySet<string>;
  /** Cells that now print another number. */
  changed: Map<string, number>;
}

/** The tables of one report, before a damage. */
export interface Whole {
  tables: GridTable[];
  /** The table with the requests, and where it stands among the others. */
  main: GridTable;
  at: number;
  /** Its rows with figures, and one of them. */
  rows: number[];
  row: number;
  era: Era;
  unit: UnitYear;
  figures: Figures;
  /** How the tables will be laid out: as elements of a page; a break in a cell stays one; a blank cell leaves a trace. */
  laidOut: { asElements: boolean; keepsBreaks: boolean; showsBlanks: boolean };
  r: Random;
}

export type Damage = (w: Whole) => Damaged;

/** Every table changed. */
export const all = (w: Whole, f: (t: GridTable) => GridTable, may: Damaged["may"] = "none"): Damaged => ({
  tables: w.tables.map(f),
  may,
  changed: new Map(),
});

/** The table with the requests changed. */
export const one = (w: Whole, f: (t: GridTable) => GridTable, may: Damaged["may"] = "none"): Damaged => ({
  tables: w.tables.map((t, i) => (i === w.at ? f(t) : t)),
  may,
  changed: new Map(),
});

export const unhurt = (w: Whole): Damaged => all(w, (t) => t);

/** The cells of a row. */
export const ofRow = (table: GridTable, row: number): Set<string> =>
  new Set((table.rows[row] ?? []).flatMap((c) => (c.id ? [c.id] : [])));
