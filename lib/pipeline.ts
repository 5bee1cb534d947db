/** The journey of one report: read → identify → extract → check. The only file that knows more than one stage. */
import { check } from "./check/check";
import { type Explained, explain } from "./extract/explain";
import { extract } from "./extract/extract";
import { identify } from "./identify/identify";
import { read } from "./read/read";
import type { ReportResult } from "./report";

export { READER_VERSION } from "./reader-version";

/**
 * Reads one file. Pure: the same bytes give the same result.
 *
 * @param name file name as given: used in messages, and for Markdown
 * @param options.url address the page came from, one more clue to its identity
 * Never throws for bad input: what is not a report, or not readable, is an outcome with its reason and what to do.
 */
export function processReport(bytes: Uint8Array, name: string, options: { url?: string } = {}): ReportResult {
  const text = read(bytes, name, options.url ?? null);
  if (text.outcome === "unreadable") return { ...text, document: null };
  const who = identify(text.document);
  if (who.outcome === "not_a_report") return { ...who, document: text.document };
  const extraction = extract(text.document, who.identity);
  const { facts, findings } = check(extraction, who.identity, text.document.folded);
  return {
    outcome: "report",
    document: text.document,
    identity: who.identity,
    facts,
    cells: extraction.cells,
    unmapped: extraction.unmapped,
    findings,
  };
}

/** Every number of a readable report with its role and why; null for what is no report or unreadable. */
export function explainReport(bytes: Uint8Array, name: string, options: { url?: string } = {}): Explained[] | null {
  const text = read(bytes, name, options.url ?? null);
  if (text.outcome === "unreadable") return null;
  const who = identify(text.document);
  return who.outcome === "report" ? explain(text.document, who.identity) : null;
}
