/** What a document shall be, before it is written: whose report, in which form, laid out how, and what befell it. */
import type { DisputeShape, Style } from "@/lib/extract/tables/generate";
import type { Era } from "@/lib/report";
import type { SynthLayout } from "./choices";
import type { TableDamage } from "./damage-choices";
import type { Figures } from "./figures";
import type { Past } from "./past";
import type { Split } from "./truth";
import type { UnitYear } from "./unit";

export interface TablePlan {
  layout: SynthLayout;
  damage: TableDamage;
  /** A second damage, done to what the first one left. */
  then?: TableDamage;
  style: Style;
  shape: DisputeShape;
  /** Each Article 20 block a table of its own. */
  apart: boolean;
  /** All in one table element. */
  merged: boolean;
}

/** prose: no table · table: prose and table · table-only · attachment, image: the table stands elsewhere. */
export type Form = "prose" | "table" | "table-only" | "attachment" | "image";

export interface Plan {
  unit: UnitYear;
  /** Era of the form; of prose, of its time. */
  era: Era;
  figures: Figures;
  split: Split;
  form: Form;
  /** How the tables are laid out and what befell them. */
  table: TablePlan;
  /** Real places have a code the reader must find. */
  real: boolean;
  homonym: boolean;
  /** Head and foot of the page partly lost. */
  missing: boolean;
  /** Another place the report mentions, which is not the reporting one; null for none. */
  neighbour: string | null;
  /** Prose gives another number of requests than the table; without a table a second passage does. */
  conflict: boolean;
  /** Of a report among others of its province. */
  past: Past | null;
  /** Figures of the government and its departments without the places below, for a second column. */
  levelOwn: Figures | null;
  /** Day of publication where it is not the usual one, YYYY-MM-DD. */
  published: string | null;
}
