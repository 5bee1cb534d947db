/** Tables as writings for programs: bars a search takes out, Markdown without heads, lists of a chat, LaTeX, an encyclopedia's marks, JSON. */
import type { Cell, GridTable } from "@/lib/extract/tables/generate";
import { headPaths } from "./heads";
import { positions } from "./positions";
import { columnsOf, lines } from "./text-grids";

const flat = (s: string) => s.replaceAll("\n", "");

/** A program that takes the words out of pages: a bar behind every cell, and one at the end for every column the row does not fill. */
const extraBars = (t: GridTable): string =>
  lines(
    t.rows.map((r) =>
      `${r.map((c) => `${flat(c.text)} | `).join("")}${"|".repeat(Math.max(0, columnsOf(t) - r.length))}`.trimEnd(),
    ),
  );

/** A converter to Markdown: heads nobody gave are empty, a cell that reaches to the right has a bar for every column, one that reaches down stands once. */
function inferredPipes(t: GridTable): string {
  const width = columnsOf(t);
  const row = (r: Cell[]) => `|${r.map((c) => ` ${c.text.replaceAll("\n", " ")}${" |".repeat(c.colSpan)}`).join("")}`;
  const fill = (s: string) => `| ${Array.from({ length: width }, () => s).join(" | ")} |`;
  return lines([fill(""), fill("---"), ...t.rows.map(row), ""]);
}

/** As a chat writes a table as a list: an item to a row, groups above their rows, the head before every value. */
function bulletRecords(t: GridTable): string {
  const paths = headPaths(t);
  const out: string[] = [];
  /** Rows the open groups still reach over. */
  let open: number[] = [];
  t.rows.forEach((row, r) => {
    const items = row.map((c, i) => ({ c, head: paths[r]?.[i] ?? "" }));
    const isItem = ({ c, head }: (typeof items)[number], i: number) =>
      c.role === "value" || (i > 0 && c.role === "label" && /单位|代码|本期|本月|累计|统计数/.test(head));
    if (row.every((c) => c.role === "head")) {
      if (row.length === 1) out.push(`**${flat(row[0]?.text ?? "")}**`);
      return;
    }
    const values = items.filter(isItem).filter(({ c }) => c.text !== "" && c.text !== "——");
    const labels = items.filter((x, i) => !isItem(x, i)).map(({ c }) => c);
    const own = labels.filter((c) => c.rowSpan === 1).map((c) => flat(c.text));
    for (const c of labels.filter((x) => x.rowSpan > 1)) {
      out.push(`${"  ".repeat(open.length)}- **${flat(c.text)}**`);
      open.push(c.rowSpan);
    }
    const indent = "  ".repeat(open.length);
    const lowest = values.map(({ head }) => head.split("—").findLast((h) => !/^[甲乙丙丁\d]$/.test(h)) ?? "");
    // The lowest head is enough where no two are alike.
    const isPlain = new Set(lowest).size === lowest.length;
    const told = values.map(({ c, head }, i) => `${flat((isPlain ? lowest[i] : head) || "数值")}：${flat(c.text)}`);
    if (own.length === 0) out.push(...told.map((s) => `${indent}- ${s}`));
    else out.push(`${indent}- ${own.join(" ")}${told.length === 0 ? "" : `：${told.join("，")}`}`);
    open = open.map((n) => n - 1).filter((n) => n > 0);
  });
  return lines(out);
}

/** A model that reads pictures writes what papers are set with. */
function latexTabular(t: GridTable): string {
  const width = columnsOf(t);
  const words = (s: string) => flat(s).replace(/[%&#_]/g, "\\$&");
  const cell = (c: Cell) => {
    const inner = c.rowSpan > 1 ? `\\multirow{${c.rowSpan}}{*}{${words(c.text)}}` : words(c.text);
    return c.colSpan > 1 ? `\\multicolumn{${c.colSpan}}{|c|}{${inner}}` : inner;
  };
  const rows = positions(t).map(
    (r) =>
      `${r.flatMap((x) => (typeof x === "object" ? [cell(x)] : x === "down" ? [""] : [])).join(" & ")} \\\\ \\hline`,
  );
  return lines([`\\begin{tabular}{|${"c|".repeat(width)}}`, "\\hline", ...rows, "\\end{tabular}"]);
}

/** An encyclopedia's own writing: two bars between cells, spans before a single one. */
function wikiMarkup(t: GridTable): string {
  const cell = (c: Cell) => {
    const told = [c.rowSpan > 1 ? `rowspan="${c.rowSpan}"` : "", c.colSpan > 1 ? `colspan="${c.colSpan}"` : ""];
    const attributes = told.filter((s) => s !== "").join(" ");
    return `${attributes === "" ? "" : `${attributes} | `}${flat(c.text)}`;
  };
  const row = (r: Cell[]) => {
    const isHead = r.every((c) => c.role === "head");
    return `|-\n${isHead ? "! " : "| "}${r.map(cell).join(isHead ? " !! " : " || ")}`;
  };
  return lines(['{| class="wikitable" style="text-align:center"', ...t.rows.map(row), "|}"]);
}

/** What a library for PDFs found, saved as data: rows in brackets, words in quotes, null where another cell reaches over. */
const jsonRows = (t: GridTable): string => {
  const row = (r: ReturnType<typeof positions>[number]) =>
    Array.from({ length: columnsOf(t) }, (_, i) => {
      const x = r[i];
      return JSON.stringify(typeof x === "object" ? x.text : null);
    }).join(", ");
  return lines([
    `[${positions(t)
      .map((r) => `[${row(r)}]`)
      .join(",\n ")}]`,
  ]);
};

export const MARKUP_GRIDS = {
  "extra-bars": extraBars,
  "inferred-pipes": inferredPipes,
  "bullet-records": bulletRecords,
  "latex-tabular": latexTabular,
  "wiki-markup": wikiMarkup,
  "json-rows": jsonRows,
} as const;
