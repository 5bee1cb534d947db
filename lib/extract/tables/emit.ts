/** Aligned cells → facts and blank cells, each with the place it came from. */

import { findIndicator, type Indicator } from "@/lib/dictionary/dictionary";
import { type CellReading, convertMoney, isQuestioned, parseCell } from "@/lib/numbers/cell";
import type {
  Applicant,
  BlankCell,
  Era,
  Extraction,
  Fact,
  FactState,
  Finding,
  Scope,
  SourceDocument,
  UnreadableReason,
} from "@/lib/report";
import type { Alignment, RowShape, Slot } from "./alignment";

/** How a document treats cells, seen on all its tables. */
export interface Habits {
  /** Runs of digits hold zeros: none of their cells was left blank. */
  printsZeros: boolean;
  /** Between bars a blank cell stands before a figure: blank cells are kept in their places. */
  keepsBlanks: boolean;
  /** Cells of a line each do not stand in the order of their table. */
  scattered: boolean;
  /** Blanks of the document became question marks beside its figures: they say nothing of the figure. */
  losesBlanks: boolean;
}

/** Whose figures a table holds, and whether all of them wait for a person. */
export interface Whose {
  scope: Scope;
  scopeWords: string | null;
  /** Nothing tells the form, or the table says that it is another year's. */
  unsure: boolean;
}

/** Scope and words of a column or table beside those of the report: the words name a part, and none the whole itself (汇总 of a city's report). */
export function partOf(scope: Scope | null, words: string | null, report: Pick<Whose, "scope" | "scopeWords">) {
  if (scope === null) return { scope: report.scope, scopeWords: report.scopeWords };
  const isWhole = scope === "jurisdiction" || (scope === "level_own" && report.scope === "level_own");
  return { scope, scopeWords: isWhole ? null : words };
}

/** What is true of every value of one table or row. */
export interface About {
  era: Era;
  rule: string;
  scope: Scope;
  scopeWords: string | null;
  state: FactState;
  confidence: number;
  /** Printed row label. */
  row: string | null;
}

export class Emitter {
  readonly result: Extraction = { facts: [], cells: [], unmapped: [], findings: [] };
  constructor(
    private doc: SourceDocument,
    /** What the document shows of its blank cells. */
    readonly habits: Habits,
  ) {}

  /** Reads a slot as its key's kind; what the identities look at. */
  read(slot: Slot, key: string, era: Era): CellReading {
    return parseCell(slot.text, kindOf(findIndicator(key, era)));
  }

  /** Puts one cell into facts or cells. Keys the era does not have are ignored. */
  value(
    slot: Slot,
    key: string,
    applicant: Applicant | null,
    column: string | null,
    unitCell: string | null,
    about: About,
  ): void {
    const indicator = findIndicator(key, about.era);
    if (!indicator) return;
    const reading = parseCell(slot.text, kindOf(indicator));
    if (reading.kind !== "number") {
      this.cell(slot, key, applicant, about.era, reading.kind, reading.kind === "unreadable" ? "damaged" : null);
      return;
    }
    const isDoubted = isQuestioned(slot.text) && !this.habits.losesBlanks;
    const printed = reading.unitPrinted ?? unitCell;
    let value = reading.value;
    if (indicator.type === "money" && indicator.unit && printed)
      value = convertMoney(value, printed, indicator.unit) ?? value;
    const percent = reading.changePercent;
    this.result.facts.push({
      indicator: key,
      era: about.era,
      applicant,
      label: null,
      value,
      unit: indicator.unit,
      unit_printed: printed,
      approx: reading.approx,
      scope: about.scope,
      scope_words: about.scopeWords,
      period: "year",
      state: isDoubted ? "review" : about.state,
      confidence: isDoubted ? Math.min(about.confidence, 0.5) : about.confidence,
      method: "table",
      rule: about.rule,
      change:
        percent === null
          ? null
          : { percent, implied: percent <= -100 ? null : Math.round(value / (1 + percent / 100)) },
      evidence: {
        quote: this.doc.text.slice(slot.start, slot.end),
        start: slot.start,
        end: slot.end,
        row: about.row,
        column,
      },
    } satisfies Fact);
  }

  cell(
    slot: Slot,
    key: string,
    applicant: Applicant | null,
    era: Era,
    kind: BlankCell["kind"],
    reason: UnreadableReason | null,
  ): void {
    if (!findIndicator(key, era)) return;
    this.result.cells.push({
      indicator: key,
      era,
      applicant,
      kind,
      printed: this.doc.text.slice(slot.start, slot.end),
      reason,
      start: slot.start,
      end: slot.end,
    });
  }

  /** A cell of a table that is a picture or an attachment. */
  elsewhere(
    key: string,
    applicant: Applicant | null,
    at: { era: Era; reason: UnreadableReason; start: number; end: number },
  ): void {
    if (findIndicator(key, at.era)?.type === "heading") return;
    this.cell({ text: "", start: at.end, end: at.end }, key, applicant, at.era, "unreadable", at.reason);
  }

  unmapped(label: string, printed: string, start: number): void {
    this.result.unmapped.push({ label, printed, start });
    this.remark("unmapped-row", `The row "${label}" is not in the dictionary of the form; it is kept as printed.`, {
      label,
      printed,
    });
  }

  /** A reader's remark: something was seen and left alone. */
  remark(rule: string, message: string, params: Finding["params"]): void {
    this.result.findings.push({
      rule,
      column: null,
      result: "not_assessable",
      severity: "warn",
      message,
      params,
      facts: [],
    });
  }
}

/** Rows of several columns without a sum: blank at the end, where a converter may have moved the blank cells of the middle. */
export function mayLackCells(row: RowShape, alignment: Alignment, out: Emitter): boolean {
  const slots = alignment.slots ?? [];
  if (slots.length < 2) return false;
  if (row.kind === "grid") return alignment.how === "short";
  if (row.kind !== "bars") return false;
  return alignment.how === "short" || (slots.at(-1)?.text === "" && !out.habits.keepsBlanks);
}

const kindOf = (indicator: Indicator | undefined) => ({
  signed: indicator?.type === "signed_count",
  money: indicator?.type === "money",
});
