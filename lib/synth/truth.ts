/** What is true of a generated document: every figure it states, who reports, for which year. All of it synthetic. */
import type { Applicant, Approx, Era, IssuerKind, Period, Scope } from "@/lib/report";

/**
 * Wordings, layouts and damages come in three groups. `tuned`: rules were written with these in view. `fresh`: the held-out group spent
 * last; its failures may be looked at. `held_out`: what stands in `held-out/`, written without sight of the rules or of any failure. Whoever
 * writes rules must NOT open that folder, see a document of the group or tune on it: it shows how the reader does on what nobody has looked
 * at. While the folder's lists are empty, the fresh ones stand in for them with other seeds.
 */
export const SPLITS = ["tuned", "fresh", "held_out"] as const;
export type Split = (typeof SPLITS)[number];

/**
 * must: has to be found and accepted · may: right when read, no loss when not (the words allow it, or the damage hides it) ·
 * review: has to be left to a person, never accepted (contradictions, periods that cannot be told).
 */
export type Due = "must" | "may" | "review";

/** Every list holds further readings that count as right. */
export interface TruthFigure {
  key: string;
  other_keys?: string[];
  applicant: Applicant | null;
  /** In the unit the key declares; null where the cell is printed without a number. */
  value: number | null;
  blank: "blank" | "dash" | null;
  scope: Scope;
  other_scopes?: Scope[];
  scope_words: string | null;
  label: string | null;
  period: Period;
  other_periods?: Period[];
  approx: Approx | null;
  source: "table" | "narrative";
  due: Due;
  /** The words it stands in, for telling a failure. */
  words: string;
}

export interface IdentityTruth {
  /** The place, null where no gazetteer has it (an invented one). */
  place: { id: string | null; code: string | null; name: string } | null;
  /** Names that count as right too: a zone may be taken for itself or for its city. */
  other_places: string[];
  /** The words of the document decide it. Otherwise openly unknown is as right as right. */
  place_told: boolean;
  year: number;
  year_told: boolean;
  /** Era of the document's form, or of its prose. */
  era: Era;
  /** Formats that fit as well where no table and no year tell. */
  other_eras: Era[];
  /** Scopes that count as right, the true one first. */
  scopes: Scope[];
  issuer_kinds: IssuerKind[];
}

export type FileKind = "text" | "markdown" | "html" | "word-html" | "docx" | "xlsx" | "xls" | "pdf" | "mht" | "zip";

/** A document with its truth. */
export interface LabelledDocument {
  id: string;
  family: string;
  split: Split;
  /** File name as given to the reader. */
  name: string;
  kind: FileKind;
  bytes: Uint8Array;
  url: string | null;
  outcome: "report" | "not_a_report";
  identity: IdentityTruth | null;
  figures: TruthFigure[];
}
