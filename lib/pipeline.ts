/** The journey of a file: read → split into its reports → identify → extract → check each. The only file that knows more than one stage. */
import { check } from "./check/check";
import { forReview, isRecognised } from "./check/recognised";
import { type Explained, explain } from "./extract/explain";
import { extract } from "./extract/extract";
import { identify } from "./identify/identify";
import { LIMITS } from "./limits";
import { read } from "./read/read";
import type { Refusal, ReportResult, SourceDocument } from "./report";
import { split, startsAnew } from "./split/split";

export { READER_VERSION } from "./reader-version";

/** One report of a file. */
export interface PartResult {
  /** Counts the reports of the file from 1. */
  part: number;
  /** Offsets refer to the part's own text. */
  result: ReportResult;
  /** Where that text begins in the text of the file. */
  start: number;
}

/**
 * Reads one file, which may hold several units' reports one after the other. Pure: the same bytes give the same results.
 *
 * @param name file name as given: used in messages, and for Markdown
 * @param options.url address the page came from, one more clue to its identity
 * Never empty, and never throws for bad input: what is not a report, or not readable, is an outcome with its reason and what to do.
 */
export function processReports(bytes: Uint8Array, name: string, options: { url?: string } = {}): PartResult[] {
  const text = read(bytes, name, options.url ?? null);
  if (text.outcome === "unreadable") return [{ part: 1, result: { ...text, document: null }, start: 0 }];
  return split(text.document).map(({ document, start }, i) => ({
    part: i + 1,
    result: processDocument(document),
    start,
  }));
}

/** Reads a file known to hold one report: the whole file is taken for it. */
export function processReport(bytes: Uint8Array, name: string, options: { url?: string } = {}): ReportResult {
  const text = read(bytes, name, options.url ?? null);
  return text.outcome === "unreadable" ? { ...text, document: null } : processDocument(text.document);
}

function processDocument(document: SourceDocument): ReportResult {
  if (document.text.length > LIMITS.reportText) {
    const message = `${document.name} holds ${document.text.length} characters that cannot be told apart as several reports; one report has at most ${LIMITS.reportText}. Give the report itself, without annexes.`;
    return { outcome: "unreadable", document, reason: { code: "too_large", message } };
  }
  const who = identify(document);
  if (who.outcome === "not_a_report") return { ...who, document };
  if (startsAnew(document)) who.identity.held.push("several_reports");
  const extraction = extract(document, who.identity);
  const checked = check(extraction, who.identity, document.folded);
  const { facts, findings } = isRecognised(document) ? forReview(checked) : checked;
  return {
    outcome: "report",
    document,
    identity: who.identity,
    facts,
    cells: extraction.cells,
    unmapped: extraction.unmapped,
    findings,
  };
}

/** The text all offsets of a file refer to, or why it cannot be read. */
export function readText(bytes: Uint8Array, name: string): string | Refusal {
  const result = read(bytes, name);
  return result.outcome === "unreadable" ? result.reason : result.document.text;
}

/** Every number of the reports in a readable file with its role and why; null for what is no report or unreadable. Offsets refer to the file's text. */
export function explainReport(bytes: Uint8Array, name: string, options: { url?: string } = {}): Explained[] | null {
  const text = read(bytes, name, options.url ?? null);
  if (text.outcome === "unreadable") return null;
  const told = split(text.document).flatMap(({ document, start }) => {
    const who = identify(document);
    if (who.outcome !== "report") return [];
    return [explain(document, who.identity).map((n) => ({ ...n, start: n.start + start, end: n.end + start }))];
  });
  return told.length > 0 ? told.flat() : null;
}
