/** Tables as lines of text: as writing programs, converters and programs that read documents print them. */
import type { GridTable } from "@/lib/extract/tables/generate";
import { positions } from "./positions";
import { columnsOf, filled, lines, padded, wide } from "./text-grids";

const flat = (s: string) => s.replaceAll("\n", "");
const grid = (t: GridTable): string[][] =>
  filled(t).map((r) => Array.from({ length: columnsOf(t) }, (_, i) => r[i] ?? ""));
const row = (r: readonly string[]) => `| ${r.join(" | ")} |`;

/** A writing program for Markdown: words in the middle of columns set by width, colons on both ends of the rule. */
function centredPipes(t: GridTable): string {
  const words = grid(t).map((r) => r.map(flat));
  const width = words.reduce((most, r) => r.map((s, c) => Math.max(most[c] ?? 5, wide(s))), [] as number[]);
  const centred = (s: string, n: number) => padded(" ".repeat(Math.floor((n - wide(s)) / 2)) + s, n);
  const set = (r: string[]) => row(r.map((s, c) => centred(s, width[c] ?? 5)));
  const rule = row(width.map((n) => `:${"-".repeat(Math.max(1, n - 2))}:`));
  return lines([set(words[0] ?? []), rule, ...words.slice(1).map(set)]);
}

/** A converter that keeps breaks as elements and empty cells as the page's unbreakable blank. */
function brokenWords(t: GridTable): string {
  const words = grid(t).map((r) => r.map((s) => (s === "" ? "&nbsp;" : s.replaceAll("\n", "<br/>"))));
  const first = (words[0] ?? []).map((s) => (s === "&nbsp;" ? s : `**${s}**`));
  return lines([row(first), row(first.map(() => ":---")), ...words.slice(1).map(row)]);
}

/** From a sheet that was copied: tabs between the cells, none behind the last one that holds something. */
const tabsCut = (t: GridTable): string => lines(grid(t).map((r) => r.map(flat).join("\t").trimEnd()));

/** As a program reads words out of old Word files: a sign that rings behind every cell and behind every row. */
const bellMarks = (t: GridTable): string =>
  lines(
    positions(t).map(
      (r) => `${r.flatMap((x) => (typeof x === "object" ? [`${flat(x.text)}\u0007`] : [])).join("")}\u0007`,
    ),
  );

/** Rows as a library for PDFs prints them: in brackets, words in quotes, nothing told as None. */
const printedLists = (t: GridTable): string =>
  lines(
    positions(t).map(
      (r) =>
        `[${Array.from({ length: columnsOf(t) }, (_, i) => {
          const x = r[i];
          return typeof x === "object" ? `'${x.text.replaceAll("\n", "\\n")}'` : "None";
        }).join(", ")}]`,
    ),
  );

/** A program for papers: columns by width, a rule of equal signs above, below the heads and at the end. */
function equalsColumns(t: GridTable): string {
  const words = grid(t).map((r) => r.map(flat));
  const width = words.reduce((most, r) => r.map((s, c) => Math.max(most[c] ?? 4, wide(s))), [] as number[]);
  const rule = width.map((n) => "=".repeat(n)).join("  ");
  const set = (r: string[]) =>
    r
      .map((s, c) => padded(s, width[c] ?? 4))
      .join("  ")
      .trimEnd();
  return lines([rule, set(words[0] ?? []), rule, ...words.slice(1).map(set), rule]);
}

/** Copied out of a PDF: labels on a line, the figures of their row together on the next. */
const figuresBelow = (t: GridTable): string =>
  lines(
    t.rows.flatMap((r) => {
      const words = r.filter((c) => c.role !== "value").map((c) => flat(c.text));
      const values = r.filter((c) => c.role === "value").map((c) => flat(c.text));
      return [words.filter((s) => s !== "").join(" "), values.filter((s) => s !== "").join(" ")].filter(
        (s) => s !== "",
      );
    }),
  );

export const EXTRACTED_GRIDS = {
  "centred-pipes": centredPipes,
  "broken-words": brokenWords,
  "tabs-cut": tabsCut,
  "bell-marks": bellMarks,
  "printed-lists": printedLists,
  "equals-columns": equalsColumns,
  "figures-below": figuresBelow,
} as const;
