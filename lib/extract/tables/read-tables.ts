/** SourceDocument → the figures of its official tables. Lines → chunks → tables → aligned cells, one step a file. */

import { eraOfYear } from "@/lib/dictionary/eras";
import { isQuestioned } from "@/lib/numbers/cell";
import type { Era, Extraction, Scope, SourceDocument } from "@/lib/report";
import { linkWords } from "@/lib/report-links";
import { yearNamed } from "../dated-words";
import { art20Era, readArt20 } from "./art20";
import { chunksOf } from "./chunks";
import { collectTables } from "./collect";
import { readDisputes } from "./disputes";
import { cellsElsewhere, tablesElsewhere } from "./elsewhere";
import { Emitter, partOf, type Whose } from "./emit";
import { requestRows } from "./labels";
import type { TableLine } from "./line";
import { tableLines } from "./lines";
import { markOwnership } from "./ownerless";
import type { FormEra } from "./request-rows";
import { readRequests, requestEra } from "./requests";
import { isScattered } from "./scattered";
import { readStatistics, statisticsEra } from "./statistics";
import type { Table } from "./table";
import { withWrappedLabels } from "./wrapped-labels";

/**
 * Reads every official table of a document: E2 statistics, E3 and E4 requests, disputes and Article 20 blocks, and the Shanghai model of E1.
 *
 * @param context.scope whose figures the report's are, unless a column says otherwise
 * @param context.year  only where a table does not tell its own form
 * @returns facts, cells without a number, rows and oddities; `eras` of the tables found, the one with most cells first; `covered` the text
 * they took up, in order and without overlap.
 */
export function readTables(
  doc: SourceDocument,
  context: { scope: Scope; year: number | null },
): Extraction & { eras: Era[]; covered: { start: number; end: number }[] } {
  const lines = tableLines(doc);
  const collected = collectTables(withWrappedLabels(chunksOf(lines)));
  // Blocks whose own heads are lost are known by those that kept theirs.
  const hasArt20 = collected.some((t) => t.form === "art20" && t.anchors > 0 && t.rows.length > 0);
  const tables = collected.filter((t) => isForm(t, hasArt20));
  const inOrder = [...lines].sort((a, b) => a.start - b.start);
  for (const t of tables) {
    const order = t.form === "requests" ? requestRows[requestEra(t) ?? "E4"] : [];
    markOwnership(t, inOrder, { columns: CELLS_OF_A_ROW[t.form], order });
  }
  const out = new Emitter(doc, {
    printsZeros: lines.some(isRunOfZeros),
    keepsBlanks: lines.some(keepsBlanks),
    scattered: isScattered(lines),
    losesBlanks: lines.flatMap((l) => l.pieces).filter((p) => isQuestioned(p.text)).length >= LOST_BLANKS,
  });
  const weight = new Map<Era, number>();
  const covered: { start: number; end: number }[] = [];
  const stated = tables.map((t) => (t.form === "requests" ? requestEra(t) : t.form === "art20" ? art20Era(t) : null));
  const whoseTables = whoseOf(tables, context);
  for (const [i, table] of tables.entries()) {
    covered.push({ start: table.start, end: table.end });
    const whose = whoseTables[i];
    if (!whose) {
      const year = yearOf(table);
      out.remark("other-year-table", `A table is of ${year} by its own words; the report is of ${context.year}.`, {
        values: String(year),
      });
      continue;
    }
    const before = out.result.facts.length + out.result.cells.length;
    const era = read(table, i, whose);
    const cells = out.result.facts.length + out.result.cells.length - before;
    weight.set(era, (weight.get(era) ?? 0) + cells);
  }
  const forms = new Set(tables.map((t) => t.form));
  for (const e of tablesElsewhere(doc, forms, stated.find((x) => x !== null) ?? null, context.year)) {
    for (const c of cellsElsewhere(e)) out.elsewhere(c.key, c.applicant, e);
    if (e.reason === "image") {
      const where = e.picture ? ` (${e.picture})` : "";
      out.remark("table-image", `The table is an image${where}; its figures were not read.`, { picture: e.picture });
    } else {
      const named = e.link ? `: ${linkWords(e.link)}. Give that file` : "";
      const params = { attachment: e.link?.text ?? null, address: e.link?.href ?? null };
      out.remark("table-attachment", `The table is an attachment; its figures were not read${named}.`, params);
    }
  }
  inTextOrder(out);
  return {
    ...out.result,
    eras: [...weight]
      .filter(([, n]) => n > 0)
      .sort((a, b) => b[1] - a[1])
      .map(([e]) => e),
    covered: merge(covered),
  };

  function read(table: Table, i: number, whose: Whose): Era {
    if (table.form === "statistics") {
      readStatistics(table, context.year, whose, out);
      return statisticsEra(table);
    }
    // The table's own rows and heads, those of its neighbours, the year; where none of them speaks a person decides.
    const told = stated[i] ?? nearest(i);
    const era = told ?? (context.year !== null && eraOfYear(context.year) === "E4" ? "E4" : "E3");
    const formUnknown = told === null && context.year === null;
    if (formUnknown)
      out.remark("form-unknown", "Nothing tells whether the table is of the form of 2019 or of 2021.", {});
    const of = { ...whose, unsure: whose.unsure || formUnknown };
    if (table.form === "requests") readRequests(table, era, of, out);
    else if (table.form === "art20") {
      // Without heads the columns are supposed; the form of a neighbour supports them, the year alone does not.
      const headless = table.header.length === 0 && nearest(i) === null;
      readArt20(table, era, { ...of, unsure: of.unsure || headless }, out);
    } else readDisputes(table, era, of, out);
    return era;
  }

  /** Form of the nearest table that tells its own: disputes look the same in both. */
  function nearest(i: number): FormEra | null {
    for (let d = 1; d < stated.length; d++) {
      const found = stated[i - d] ?? stated[i + d];
      if (found) return found;
    }
    return null;
  }
}

/**
 * Whose figures each table holds; null for a table that another year's caption sets apart from this year's.
 * A caption names the scope only where two tables of one form are told apart by it.
 */
function whoseOf(tables: Table[], context: { scope: Scope; year: number | null }): (Whose | null)[] {
  return tables.map((t) => {
    const twins = tables.filter((x) => x.form === t.form && (t.form !== "art20" || x.block === t.block));
    const others = twins.filter((x) => x !== t);
    const ofYear = (x: Table) => yearOf(x) ?? context.year;
    const otherYear = context.year !== null && ofYear(t) !== context.year;
    if (otherYear && others.some((x) => ofYear(x) === context.year)) return null;
    const scopes = new Set(twins.map((x) => x.caption?.scope ?? null));
    const caption = scopes.size > 1 ? t.caption : null;
    const part = partOf(caption?.scope ?? null, caption?.words ?? null, { scope: context.scope, scopeWords: null });
    return { ...part, unsure: otherYear };
  });
}

/** At most. */
const CELLS_OF_A_ROW = { requests: 7, art20: 3, statistics: 4, disputes: 15 };

/** The year of the caption, or the one that labels print where the form says 本年. */
function yearOf({ caption, header, rows }: Table): number | null {
  if (caption?.year) return caption.year;
  const labels = [...header.map((h) => h.segment), ...rows.map((r) => r.label)];
  const years = new Set(labels.flatMap((l) => yearNamed(l.printed) ?? []));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** So many figures with a question mark beside them have it from a converter, not from somebody who doubts. */
const LOST_BLANKS = 3;

const isRunOfZeros = (line: TableLine) => line.kind === "plain" && line.pieces.some((p) => /^0{3,}$/.test(p.text));

function keepsBlanks({ kind, pieces }: TableLine): boolean {
  if (kind !== "bars") return kind === "grid";
  const label = pieces.findLastIndex((p) => p.kind === "label");
  const figure = pieces.findLastIndex((p) => p.kind === "figure");
  const blank = pieces.findIndex((p, i) => i > label && p.kind === "blank");
  return label >= 0 && blank > label + 1 && figure > blank;
}

/** Enough of a form to be that form: labels in prose or in other tables are not. */
function isForm(table: Table, hasArt20: boolean): boolean {
  const rows = new Set(table.rows.filter((r) => r.values.length > 0).map((r) => r.id)).size;
  const plain = table.rows.every((r) => r.kind === "plain");
  switch (table.form) {
    case "requests":
      return rows >= (plain ? 4 : 2) || (table.anchors >= 3 && rows >= 1);
    case "art20":
      return table.rows.length > 0 && (table.anchors > 0 || table.header.length > 0 || (hasArt20 && !plain));
    case "statistics":
      return rows >= (plain ? 5 : 3);
    default:
      return table.parts.some((p) => p.values.length > 0);
  }
}

function inTextOrder({ result }: Emitter): void {
  result.facts.sort((a, b) => a.evidence.start - b.evidence.start);
  result.cells.sort((a, b) => a.start - b.start);
  result.unmapped.sort((a, b) => a.start - b.start);
}

function merge(ranges: { start: number; end: number }[]): { start: number; end: number }[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  const out: { start: number; end: number }[] = [];
  for (const r of sorted) {
    const last = out.at(-1);
    if (last && r.start <= last.end) last.end = Math.max(last.end, r.end);
    else out.push({ ...r });
  }
  return out;
}
