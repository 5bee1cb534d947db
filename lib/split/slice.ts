/** A piece of a document as a document, and results of the piece in offsets of the whole. */
import type { ReportResult, SourceDocument, SourceTable } from "@/lib/report";

/** Rows of a table that begin in the piece; a sheet may hold several units' rows in one table. */
function tableIn(table: SourceTable, from: number, to: number): SourceTable | null {
  const rows = table.rows.filter(
    (row) => row.length === 0 || ((row[0]?.start ?? -1) >= from && (row[0]?.start ?? -1) < to),
  );
  const filled = rows.filter((row) => row.length > 0);
  if (filled.length === 0) return null;
  const first = filled[0]?.[0];
  const shift = first?.row ?? 0;
  return {
    ...table,
    start: Math.max(table.start, from) - from,
    end: Math.min(table.end, to) - from,
    rows: (rows.length === table.rows.length ? rows : filled).map((row) =>
      row.map((c) => ({
        ...c,
        start: c.start - from,
        end: c.end - from,
        row: rows.length === table.rows.length ? c.row : c.row - shift,
      })),
    ),
  };
}

/**
 * The document between two offsets. Its offsets begin at 0. What stands in the head of the page (title element, meta tags) speaks of
 * the whole and is left out.
 */
export function slice(doc: SourceDocument, from: number, to: number): SourceDocument {
  const inside = (start: number) => start >= from && start < to;
  const moved = <T extends { start: number }>(items: readonly T[]): T[] =>
    items.filter((x) => inside(x.start)).map((x) => ({ ...x, start: x.start - from }));
  return {
    ...doc,
    text: doc.text.slice(from, to),
    folded: doc.folded.slice(from, to),
    lines: doc.lines
      .filter((l) => l.end > from && l.start < to)
      .map((l) => ({ ...l, start: Math.max(l.start, from) - from, end: Math.min(l.end, to) - from })),
    tables: doc.tables.flatMap((t) => (t.end < from || t.start >= to ? [] : (tableIn(t, from, to) ?? []))),
    links: moved(doc.links),
    images: moved(doc.images),
    meta: {},
    sheets: undefined,
  };
}

/** The result of a part with all offsets in the text of the file. */
export function inFile(result: ReportResult, start: number): ReportResult {
  if (start === 0 || result.outcome !== "report") return result;
  const at = <T extends { start: number }>(x: T): T => (x.start < 0 ? x : { ...x, start: x.start + start });
  const range = <T extends { start: number; end: number }>(x: T): T =>
    x.start < 0 ? x : { ...x, start: x.start + start, end: x.end + start };
  return {
    ...result,
    identity: { ...result.identity, clues: result.identity.clues.map(at) },
    facts: result.facts.map((f) => ({ ...f, evidence: range(f.evidence) })),
    cells: result.cells.map(range),
    unmapped: result.unmapped.map(at),
  };
}
