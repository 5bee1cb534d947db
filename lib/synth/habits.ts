/** What tables of each group look like beside their layout. */
import type { DisputeShape, Style } from "@/lib/extract/tables/generate";
import type { SynthLayout } from "./choices";
import { HABITS as HELD_OUT_HABITS } from "./held-out/layouts";
import { weighted } from "./random";
import type { Split } from "./truth";

interface TableHabits {
  /** Layouts of web pages and of pages saved from Word. */
  pages: readonly SynthLayout[];
  word: readonly SynthLayout[];
  markdown: readonly SynthLayout[];
  numbering: readonly Style["numbering"][];
  heads: readonly Style["heads"][];
  totals: readonly Style["total"][];
  shapes: readonly DisputeShape[];
}
export const HABITS: Record<Split, TableHabits> = {
  tuned: {
    pages: weighted(
      {
        scoped: 2,
        ueditor: 4,
        tinymce: 3,
        libre: 2,
        minified: 2,
        labelled: 2,
        "styled-body": 3,
        uppercase: 2,
        "small-editor": 4,
        "office-system": 4,
        "converted-page": 2,
      },
      "html",
      "word",
      "nested",
      "editor",
      "excel",
      "div-rows",
      "wps-page",
      "sheet-page",
      "list-rows",
      "mailed",
      "roles",
      "twice-shown",
      "sections",
      "hidden-codes",
      "lettered-sheet",
      "shared-document",
      "unmerged",
      "all-heads",
    ),
    word: [
      ...weighted(
        { word: 2, "wps-page": 2 },
        "nested",
        "editor",
        "excel",
        "scoped",
        "tinymce",
        "sheet-page",
        "libre",
        "mailed",
        "styled-body",
        "uppercase",
      ),
      "office-system",
      "small-editor",
      "converted-page",
    ],
    markdown: [
      ...weighted(
        { markdown: 2, "markdown-repeated": 2 },
        "inline-html",
        "bars-loose",
        "markdown-bold",
        "org-bars",
        "padded-pipes",
        "spans-ignored",
      ),
      "numbered-pipes",
      "open-pipes",
      "nan-pipes",
    ],
    numbering: [
      "1.",
      "1.",
      "1.",
      "1、",
      "1．",
      "⒈",
      "①",
      "(1)",
      "（1）",
      "",
      "1.",
      "1.",
      "1.",
      "1.",
      "1、",
      "1．",
      "(1)",
    ],
    heads: weighted({ official: 12, "one-line": 2 }, "none"),
    totals: weighted({ 总计: 7, 合计: 2 }),
    shapes: weighted({ official: 9, "three-tables": 3, lines: 3, rows: 3 }),
  },
  fresh: {
    pages: weighted(
      { "figure-table": 4, "first-row-heads": 3, "empty-paragraphs": 2, "font-pieces": 3 },
      "line-cells",
      "head-apart",
      "unclosed",
    ),
    word: ["font-pieces", "empty-paragraphs", "unclosed"],
    markdown: ["centred-pipes", "broken-words"],
    numbering: ["1.", "1.", "1.", "1.", "1．", "1、"],
    heads: weighted({ official: 7 }, "one-line"),
    totals: weighted({ 总计: 5 }, "合计"),
    shapes: weighted({ official: 6 }, "three-tables", "rows", "lines"),
  },
  held_out: HELD_OUT_HABITS,
};
