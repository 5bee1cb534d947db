/** Tables as lines of text: bars as converters of pages, PDFs and sheets write them, tabs before every cell, a box of heavy lines. */
import type { GridTable } from "@/lib/extract/tables/generate";
import { columnsOf, filled, lines, padded, wide } from "./text-grids";

const flat = (s: string) => s.replaceAll("\n", "");
const grid = (t: GridTable): string[][] =>
  filled(t).map((r) => Array.from({ length: columnsOf(t) }, (_, i) => flat(r[i] ?? "")));

/** A converter of pages: bars between the cells of a row and nowhere else, a rule below the first row; what reaches over is forgotten. */
function openPipes(t: GridTable): string {
  const rows = t.rows.map((r) => r.map((c) => flat(c.text)).join(" | "));
  const rule = (t.rows[0] ?? []).map(() => "---").join("|");
  return lines([rows[0] ?? "", rule, ...rows.slice(1)]);
}

/** A converter of PDFs: a column whose head another cell covers is given a name, breaks stay as marks. */
function numberedPipes(t: GridTable): string {
  const words = filled(t).map((r) =>
    Array.from({ length: columnsOf(t) }, (_, i) => (r[i] ?? "").replaceAll("\n", "<br>")),
  );
  const row = (r: readonly string[]) => `|${r.join("|")}|`;
  const head = (words[0] ?? []).map((s, i) => (s === "" ? `Col${i + 1}` : s));
  return lines([row(head), row(head.map(() => "---")), ...words.slice(1).map(row)]);
}

/** A library for sheets: columns without a name are called so, what is empty is told to be no number. */
function nanPipes(t: GridTable): string {
  const words = grid(t);
  const row = (r: readonly string[]) => `| ${r.join(" | ")} |`;
  const head = (words[0] ?? []).map((s, i) => (s === "" ? `Unnamed: ${i}` : s));
  return lines([
    row(head),
    row(head.map(() => "---")),
    ...words.slice(1).map((r) => row(r.map((s) => (s === "" ? "NaN" : s)))),
  ]);
}

/** Paragraphs of the cells kept by whoever made bars of a page's table: words on lines of their own, bars behind them. */
const brokenPipes = (t: GridTable): string =>
  lines(
    filled(t).map((r) =>
      Array.from({ length: columnsOf(t) }, (_, i) => r[i] ?? "").reduce(
        (line, s) => (s === "" ? `${line}|` : `${line} \n ${s.split("\n").join(" \n ")}  |`),
        "|",
      ),
    ),
  );

/** As a toolkit takes words out of documents: a tab before every cell. */
const leadingTabs = (t: GridTable): string => lines(grid(t).map((r) => r.map((s) => `\t${s}`).join("")));

const quoted = (s: string): string => (/[",\n]/.test(s) ? `"${s.replaceAll('"', '""')}"` : s);

/** Taken out of a PDF by a program and saved: numbers for the columns above, numbers of the rows in front. */
function indexedCsv(t: GridTable): string {
  const words = filled(t).map((r) => Array.from({ length: columnsOf(t) }, (_, i) => r[i] ?? ""));
  const head = ["", ...Array.from({ length: columnsOf(t) }, (_, i) => String(i))].join(",");
  return lines([head, ...words.map((r, i) => [String(i), ...r.map(quoted)].join(","))]);
}

/** As sites of laws print tables: heavy lines around, light ones between, words that go on below in their own column. */
function heavyBox(t: GridTable): string {
  const words = grid(t);
  const width = Array.from({ length: columnsOf(t) }, (_, c) => {
    const longest = Math.max(4, ...words.map((r) => wide(r[c] ?? "")));
    return 2 * Math.ceil(Math.min(longest, c === 0 ? 28 : 20) / 2);
  });
  const rule = (a: string, line: string, between: string, z: string) =>
    a + width.map((n) => line.repeat(n / 2)).join(between) + z;
  const pieces = (s: string, n: number): string[] => {
    const out: string[] = [];
    let line = "";
    for (const piece of s.match(/[\d.,]+|[^\d.,]/g) ?? []) {
      if (wide(line + piece) > n) {
        out.push(line);
        line = "";
      }
      line += piece;
    }
    return [...out, line];
  };
  const rows = words.map((r) => {
    const cells = width.map((n, c) => pieces(r[c] ?? "", n));
    const height = Math.max(...cells.map((p) => p.length));
    return Array.from(
      { length: height },
      (_, i) => `┃${cells.map((p, c) => padded(p[i] ?? "", width[c] ?? 0)).join("│")}┃`,
    ).join("\n");
  });
  return lines([rule("┏", "━", "┯", "┓"), rows.join(`\n${rule("┠", "─", "┼", "┨")}\n`), rule("┗", "━", "┷", "┛")]);
}

export const PIPED_GRIDS = {
  "open-pipes": openPipes,
  "numbered-pipes": numberedPipes,
  "nan-pipes": nanPipes,
  "broken-pipes": brokenPipes,
  "leading-tabs": leadingTabs,
  "indexed-csv": indexedCsv,
  "heavy-box": heavyBox,
} as const;
