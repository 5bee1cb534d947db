/** A data set as an address defines it: the one definition preview, count, download and codebook share. Shape only. */
import { z } from "zod";
import { type Ignored, LANGUAGES, list, parseParams, type RawParams, writeParams, Year } from "./filter";
import { LEVELS, SCOPES } from "./report";

/** Cells one download may hold: units x years x columns. Beyond, a spreadsheet gives up, and a reader wants a part anyway. */
export const MOST_CELLS = 2_000_000;
/** Columns of one data set. */
export const MOST_COLUMNS = 60;

/** What is taken besides accepted figures: two readings that differ, zeros that only follow from the rest. */
export const EXTRAS = ["disputed", "inferred"] as const;

/** Only figures counted as in the last year of the selection, without those before an indicator's last break; only those no open check is about. */
export const RESTRICTIONS = ["comparable", "settled"] as const;

export const SelectionSchema = z.object({
  lang: z.enum(LANGUAGES),
  /** Branches of the tree of places: a slug takes the place and all below it, "-slug" leaves a branch out again. None: the whole country. */
  in: list(300).pipe(z.array(z.string().regex(/^-?[^-]/))),
  level: z.enum(LEVELS),
  scope: z.enum(SCOPES),
  from: Year,
  to: Year,
  /** Series keys, and keys of one era's form as E4.requests_received. */
  show: list(MOST_COLUMNS).pipe(z.array(z.string().regex(/^(E[1-4]\.)?[a-z0-9_]{1,60}$/))),
  /** Of a form's rows with applicant columns: the total column, or all seven. */
  applicants: z.enum(["total", "all"]),
  with: list(2).pipe(z.array(z.enum(EXTRAS))),
  only: list(2).pipe(z.array(z.enum(RESTRICTIONS))),
  /** A row is a unit in a year, or a unit with its years as columns. */
  rows: z.enum(["unit_year", "unit"]),
});
export type Selection = Partial<z.infer<typeof SelectionSchema>>;

export function parseSelection(params: RawParams): { selection: Selection; ignored: Ignored[] } {
  const { values, ignored } = parseParams(SelectionSchema.shape, params);
  return { selection: values as Selection, ignored };
}

/** The query string of a selection; starts with "?" unless empty. */
export const writeSelection = (selection: Selection): string => writeParams(SelectionSchema.shape, selection);
