/** Tables as lines of text: as browsers give and dump them, as converters set them in pipes and columns. */
import type { GridTable } from "@/lib/extract/tables/generate";
import { positions } from "./positions";
import { columnsOf, filled, lines, padded, wide } from "./text-grids";

const flat = (s: string) => s.replaceAll("\n", "");
const grid = (t: GridTable): string[][] =>
  filled(t).map((r) => Array.from({ length: columnsOf(t) }, (_, i) => flat(r[i] ?? "")));

/** What a browser gives as the text of a table with a paragraph in every cell: tabs and lines between cells, more lines between rows. */
const innerText = (t: GridTable): string =>
  lines([t.rows.map((r) => r.map((c) => flat(c.text) || "\u00a0").join("\n\n\t\n\n")).join("\n\n\n\n\n")]);

/** How wide each column is by the words that stand in it alone, in characters or in places of the screen. */
function widths(t: GridTable, measure: (s: string) => number): number[] {
  const all = positions(t);
  return Array.from({ length: columnsOf(t) }, (_, c) =>
    Math.max(
      1,
      ...all.map((r) => {
        const x = r[c];
        return typeof x === "object" && x.colSpan === 1 ? measure(flat(x.text)) : 0;
      }),
    ),
  );
}

/** As a browser for terminals dumps a page: columns set by the count of characters, whatever their width. */
function columnsByCount(t: GridTable): string {
  const starts = [3];
  for (const w of widths(t, (s) => s.length)) starts.push((starts.at(-1) ?? 0) + w + 1);
  return lines(
    grid(t).map((row) =>
      row.reduce((line, s, c) => (s === "" ? line : `${`${line} `.padEnd(starts[c] ?? 0)}${s}`), "").trimEnd(),
    ),
  );
}

/** All words of the table in one line, a bar between each: no row has an end. */
const oneLineBars = (t: GridTable): string =>
  lines([
    t.rows
      .flatMap((r) => r.map((c) => flat(c.text)))
      .filter((s) => s !== "")
      .join("|"),
  ]);

/** A converter to Markdown that fills up what reaches to the right, but not what reaches down. */
function spansIgnored(t: GridTable): string {
  const row = (r: GridTable["rows"][number]) =>
    `| ${r.map((c) => `${flat(c.text).replaceAll("|", "\\|")} |${" |".repeat(c.colSpan - 1)}`).join(" ")}`;
  const first = t.rows[0] ?? [];
  const rule = `|${" --- |".repeat(first.reduce((n, c) => n + c.colSpan, 0))}`;
  return lines([row(first), rule, ...t.rows.slice(1).map(row)]);
}

/** A converter that sets an empty head above tables without one and pads every cell. */
function paddedPipes(t: GridTable): string {
  const w = grid(t).reduce(
    (most, r) => r.map((s, c) => Math.max(most[c] ?? 3, wide(s))),
    Array.from({ length: columnsOf(t) }, () => 3),
  );
  const row = (r: readonly string[]) => `| ${w.map((n, c) => padded(r[c] ?? "", n)).join(" | ")} |`;
  return lines([row([]), `|${w.map((n) => "-".repeat(n + 2)).join("|")}|`, ...grid(t).map(row)]);
}

/** The same program's plain text: dashes over and under the columns. */
function dashedColumns(t: GridTable): string {
  const w = grid(t).reduce(
    (most, r) => r.map((s, c) => Math.max(most[c] ?? 3, wide(s))),
    Array.from({ length: columnsOf(t) }, () => 3),
  );
  const rule = `  ${w.map((n) => "-".repeat(n)).join(" ")}`;
  const rows = grid(t).map((r) => `  ${w.map((n, c) => padded(r[c] ?? "", n)).join(" ")}`.trimEnd());
  return lines(["", rule, ...rows, rule, ""]);
}

export const DUMPED_GRIDS = {
  "inner-text": innerText,
  "columns-by-count": columnsByCount,
  "one-line-bars": oneLineBars,
  "spans-ignored": spansIgnored,
  "padded-pipes": paddedPipes,
  "dashed-columns": dashedColumns,
} as const;
