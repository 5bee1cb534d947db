/**
 * Tables as wikis are written: `{|` to `|}`, `|-` between rows, a cell behind `|` or `!`, several on a line behind `||`, spans before a
 * single bar (`| rowspan="3" | 三、本年度办理结果`).
 */
import { LIMITS } from "@/lib/limits";
import type { SourceCell, SourceTable } from "@/lib/report";
import { Spans } from "./spans";

interface Line {
  start: number;
  end: number;
}
const ATTRIBUTES = /^(?:\s*[a-z-]+\s*=\s*(?:"[^"|]*"|'[^'|]*'|[\w%#-]+))+\s*$/i;
const spanIn = (attributes: string, name: string) =>
  Math.min(LIMITS.span, Math.max(1, Number(new RegExp(`${name}\\s*=\\s*["']?(\\d+)`, "i").exec(attributes)?.[1] ?? 1)));

/** The cells of a line behind its mark, with what is said about their spans. */
function* cellsIn(folded: string, from: number, end: number): Generator<{ start: number; end: number; said: string }> {
  let at = from;
  for (const part of folded.slice(from, end).split(/\|\||!!/)) {
    const bar = part.indexOf("|");
    const said = bar >= 0 && ATTRIBUTES.test(part.slice(0, bar)) ? part.slice(0, bar) : "";
    const words = said === "" ? part : part.slice(bar + 1);
    const start = at + part.length - words.length + (words.length - words.trimStart().length);
    yield { start, end: start + words.trim().length, said };
    at += part.length + 2;
  }
}

/** Rows of the lines between `{|` and `|}`. */
function rowsOf(folded: string, lines: readonly Line[]): SourceCell[][] {
  const rows: SourceCell[][] = [];
  const spans = new Spans();
  let row: SourceCell[] = [];
  const close = () => {
    if (row.length === 0) return;
    rows.push(row);
    spans.endRow();
    row = [];
  };
  for (const line of lines) {
    const words = folded.slice(line.start, line.end);
    const mark = /^\s*(\|-|\|\+|[|!])/.exec(words);
    if (mark?.[1] === "|-") close();
    else if (mark && mark[1] !== "|+") {
      for (const { start, end, said } of cellsIn(folded, line.start + mark[0].length, line.end)) {
        const [rowSpan, colSpan] = [spanIn(said, "rowspan"), spanIn(said, "colspan")];
        const text = folded.slice(start, end).replace(/\s+/g, " ");
        row.push({ text, start, end, row: rows.length, col: spans.place(rowSpan, colSpan), rowSpan, colSpan });
      }
    } else if (!mark && words.trim() !== "") {
      // A cell goes on in lines of its own.
      const cell = row.at(-1);
      if (cell)
        Object.assign(cell, { text: `${cell.text} ${words.trim()}`.trim(), end: line.start + words.trimEnd().length });
    }
  }
  close();
  return rows;
}

/** @returns the tables among the lines that are still prose and, for each, the first and last line it covers */
export function wikiTables(
  folded: string,
  lines: readonly (Line & { kind: string })[],
): { table: SourceTable; from: number; to: number }[] {
  const out: { table: SourceTable; from: number; to: number }[] = [];
  if (!folded.includes("{|")) return out;
  const is = (i: number, mark: string) => {
    const line = lines[i] as Line & { kind: string };
    return line.kind === "prose" && folded.slice(line.start, line.end).trimStart().startsWith(mark);
  };
  for (let i = 0; i < lines.length; i++) {
    if (!is(i, "{|")) continue;
    let to = i + 1;
    while (to < lines.length && !is(to, "|}") && !is(to, "{|")) to++;
    const rows = rowsOf(folded, lines.slice(i + 1, to));
    if (to === lines.length || is(to, "{|") || rows.length < 2) continue;
    const [start, end] = [(lines[i] as Line).start, (lines[to] as Line).end];
    out.push({ table: { start, end, kind: "grid", rows }, from: i, to });
    i = to;
  }
  return out;
}
