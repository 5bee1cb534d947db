/** Tables as lines of text as libraries, converters, telephones and the recognition of scans give them. */
import type { GridTable } from "@/lib/extract/tables/generate";
import { covered, headPaths } from "./heads";
import { columnsOf, filled, lines, wide } from "./text-grids";

const flat = (s: string) => s.replaceAll("\n", "");

/** As a library for Word files gives the cells of a row: merged ones once for every position, tabs between. */
const tabsRepeated = (t: GridTable): string => lines(covered(t).map((r) => r.map(flat).join("\t")));

/** As a converter to Markdown does, with merged cells repeated. */
function markdownRepeated(t: GridTable): string {
  const rows = covered(t).map((r) => `| ${r.map((s) => flat(s).replaceAll("|", "\\|")).join(" | ")} |`);
  return lines([rows[0] ?? "", `|${" --- |".repeat(columnsOf(t))}`, ...rows.slice(1)]);
}

/** A label, then every value below its head: as telephones show a wide table. */
function cards(t: GridTable): string {
  const paths = headPaths(t);
  return lines(
    t.rows.flatMap((row, r) => {
      const labels = row.filter((c) => c.role !== "value" && c.text !== "").map((c) => flat(c.text));
      const values = row.flatMap((c, i) => (c.role === "value" ? [`${paths[r]?.[i] || "数值"}：${c.text}`] : []));
      if (values.length === 0) return row.length === 1 ? labels : [];
      return [...(labels.length === 0 ? [] : [`■ ${labels.join(" ")}`]), ...values, ""];
    }),
  );
}

/** Recognised from a scan: rules between cells became strokes of a character that looks like them. */
const strokeBars = (t: GridTable): string => lines(filled(t).map((r) => r.map(flat).join("丨")));

/** Bars with a rule of dashes and plus signs below the heads. */
function orgBars(t: GridTable): string {
  const rows = filled(t).map((r) => Array.from({ length: columnsOf(t) }, (_, i) => flat(r[i] ?? "")));
  const rule = `|${Array.from({ length: columnsOf(t) }, () => "---").join("+")}|`;
  return lines([
    rule,
    ...rows.slice(0, 1).map((r) => `| ${r.join(" | ")} |`),
    rule,
    ...rows.slice(1).map((r) => `| ${r.join(" | ")} |`),
    rule,
  ]);
}

const WIDEST = 24;
/** As a PDF becomes text without its columns: long labels go on in the next line, the numbers follow their last piece. */
const rawWrapped = (t: GridTable): string =>
  lines(
    t.rows.flatMap((row) => {
      const at = row.findIndex((c) => c.role === "value");
      const label = row
        .slice(0, at < 0 ? row.length : at)
        .map((c) => flat(c.text))
        .filter((s) => s !== "")
        .join(" ");
      if (at < 0) return [label];
      const values = row.slice(at).map((c) => (c.role === "value" ? c.text : flat(c.text)));
      const pieces: string[] = [];
      let piece = "";
      for (const ch of label) {
        if (wide(piece + ch) > WIDEST) {
          pieces.push(piece);
          piece = "";
        }
        piece += ch;
      }
      return [...pieces, [piece, ...values].filter((s) => s !== "").join(" ")];
    }),
  );

export const CONVERTED_GRIDS = {
  "tabs-repeated": tabsRepeated,
  cards,
  "stroke-bars": strokeBars,
  "org-bars": orgBars,
  "raw-wrapped": rawWrapped,
  "markdown-repeated": markdownRepeated,
} as const;
