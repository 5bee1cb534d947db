/** Plain text and Markdown: the decoded file is the text; drawn, pipe, tab and comma lines are tables. */
import type { SourceCell, SourceDocument, SourceLine, SourceTable } from "@/lib/report";
import { drawnTables } from "./boxes";
import { alignedTables } from "./columns";
import { commaTables } from "./csv";
import { ruledTables } from "./ruled-columns";
import { wikiTables } from "./wikitext";
import { wrappedBars } from "./wrapped-bars";

/** Lines of a text without their line ends (\n, \r\n, \r). */
export function splitLines(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const c = text[i];
    if (i === text.length || c === "\n" || c === "\r") {
      lines.push({ start, end: i });
      if (c === "\r" && text[i + 1] === "\n") i++;
      start = i + 1;
    }
  }
  return lines;
}

/** Markdown's |---|:--:| line under a header row. */
const RULE = /^[\s|:+-]*-{2,}[\s|:+-]*$/;
const isBlank = (s: string) => s.trim() === "";

/** A paragraph set in by tabs: no row of cells. */
const isIndented = (line: string): boolean => /^[ \t]*\t[^|\t]*[,。;:][^|\t]*$/.test(line) && line.trim().length >= 12;

/** Cells of one separated line. A leading separator opens the row, it is not an empty cell. */
function cellsOfLine(folded: string, start: number, end: number, row: number, separator: string): SourceCell[] {
  const cells: SourceCell[] = [];
  let from = start;
  const first = folded.slice(start, end).search(/\S/);
  // "| a | b |": the bar at the edge closes nothing.
  if (first >= 0 && folded[start + first] === separator && folded.slice(start + first + 1, end).includes(separator)) {
    from = start + first + 1;
  }
  for (let i = from; i <= end; i++) {
    if (i < end && folded[i] !== separator) continue;
    let a = from;
    let b = i;
    while (a < b && /\s/.test(folded[a] as string)) a++;
    while (b > a && /\s/.test(folded[b - 1] as string)) b--;
    cells.push({
      text: folded.slice(a, b).replace(/\s+/g, " "),
      start: a,
      end: b,
      row,
      col: cells.length,
      rowSpan: 1,
      colSpan: 1,
    });
    from = i + 1;
  }
  return cells;
}

/**
 * Drawn boxes and comma-separated records become grids, other runs of lines with `|` (or tabs) ragged tables; empty lines inside a run
 * do not end it. A single such line is no table. Returns the tables and the lines they cover.
 *
 * @param text as decoded, of the same length as the folded text
 */
export function separatedTables(folded: string, text: string = folded): { tables: SourceTable[]; lines: SourceLine[] } {
  const lines: SourceLine[] = splitLines(folded).map(({ start, end }) => ({ start, end, kind: "prose" }));
  const tables: SourceTable[] = [];
  const take = (found: { table: SourceTable; from: number; to: number }[]) => {
    for (const { table, from, to } of found) {
      tables.push(table);
      for (const line of lines.slice(from, to + 1)) line.kind = "table";
    }
  };
  take(wikiTables(folded, lines));
  take(drawnTables(text, folded, lines));
  take(wrappedBars(text, folded, lines));
  const words = (l: SourceLine) => folded.slice(l.start, l.end);
  for (const separator of ["|", "\t"]) {
    const isRow = (l: SourceLine) =>
      l.kind === "prose" && words(l).trim() !== "" && words(l).includes(separator) && !isIndented(words(l));
    let i = 0;
    while (i < lines.length) {
      if (!isRow(lines[i] as SourceLine)) {
        i++;
        continue;
      }
      let last = i;
      let rows = 1;
      for (let j = i + 1; j < lines.length && j <= last + 3; j++) {
        const line = lines[j] as SourceLine;
        if (isRow(line)) {
          last = j;
          rows++;
        } else if (!isBlank(words(line))) break;
      }
      if (rows >= 2) {
        const table: SourceTable = {
          start: (lines[i] as SourceLine).start,
          end: (lines[last] as SourceLine).end,
          kind: "ragged",
          rows: [],
        };
        for (let j = i; j <= last; j++) {
          const line = lines[j] as SourceLine;
          line.kind = "table";
          if (isBlank(words(line)) || RULE.test(words(line))) continue;
          table.rows.push(cellsOfLine(folded, line.start, line.end, table.rows.length, separator));
        }
        tables.push(table);
      }
      i = last + 1;
    }
  }
  take(ruledTables(text, folded, lines));
  take(commaTables(text, folded, lines));
  take(alignedTables(text, folded, lines));
  tables.sort((a, b) => a.start - b.start);
  return { tables, lines };
}

/** Tables that a page prints as lines of text: wikitext, drawn boxes, separated records, aligned columns. */
export function addTextGrids(tables: SourceTable[], lines: SourceLine[], folded: string, text: string): void {
  const ofWiki = (_: string, words: string, of: SourceLine[]) => wikiTables(words, of);
  for (const find of [ofWiki, drawnTables, wrappedBars, ruledTables, commaTables, alignedTables])
    for (const { table, from, to } of find(text, folded, lines)) {
      tables.push(table);
      for (const line of lines.slice(from, to + 1)) line.kind = "table";
    }
  tables.sort((a, b) => a.start - b.start);
}

const MARKDOWN_LINK = /(!?)\[([^[\]\n]{0,200})\]\(([^()\s]{1,500})(?:[ \t][^()\n]{0,200})?\)/g;

/** Links and pictures as Markdown writes them. */
export function linksOf(text: string): Pick<SourceDocument, "links" | "images"> {
  const links: SourceDocument["links"] = [];
  const images: SourceDocument["images"] = [];
  for (const m of text.matchAll(MARKDOWN_LINK)) {
    const [, picture, words = "", address = ""] = m;
    if (picture) images.push({ src: address, alt: words, start: m.index });
    else links.push({ href: address, text: words, start: m.index });
  }
  return { links, images };
}
