/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Tables as lines of text. */
import type { GridTable } from "@/lib/extract/tables/generate";
import { columnsOf, filled, lines } from "../text-grids";

const flat = (s: string) => s.replaceAll("\n", " ");
const cells = (t: GridTable): string[][] => t.rows.map((row) => row.map((c) => flat(c.text)));
/** Every position of the grid, those a cell reaches over empty. */
const grid = (t: GridTable): string[][] =>
  filled(t).map((row) => Array.from({ length: columnsOf(t) }, (_, i) => flat(row[i] ?? "")));

/** Text taken out of a page by a program: a bar behind every cell, spans forgotten. */
export const barsBehind = (t: GridTable): string => lines([...cells(t).map((row) => `${row.join(" | ")} |`), ""]);

/** Markdown as converters write it, the words where their cell begins. */
export function linePipes(t: GridTable): string {
  const [first = [], ...rest] = grid(t);
  const row = (r: readonly string[]) => `| ${r.join(" | ")} |`;
  return lines([row(first), row(first.map(() => "---")), ...rest.map(row), ""]);
}

/** Markdown without blanks beside the bars. */
export function evenPipes(t: GridTable): string {
  const [first = [], ...rest] = grid(t);
  const row = (r: readonly string[]) => `|${r.join("|")}|`;
  return lines([row(first), row(first.map(() => ":-:")), ...rest.map(row), ""]);
}

/** Copied out of a browser into a text: tabs between the cells of a row. */
export const copiedTabs = (t: GridTable): string => lines([...cells(t).map((row) => row.join("\t")), ""]);

/** Copied out of a page whose cells hold paragraphs: every cell a line, an empty line between. */
export const copiedLines = (t: GridTable): string =>
  lines(cells(t).flatMap((row) => row.filter((s) => s !== "").flatMap((s) => [s, ""])));

/** Copied with a blank for every line between cells. */
export const copiedBlanks = (t: GridTable): string =>
  lines([...cells(t).map((row) => row.filter((s) => s !== "").join("  ")), ""]);
