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
        "figure-table": 4,
        "first-row-heads": 3,
        "empty-paragraphs": 2,
        "font-pieces": 3,
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
      "line-cells",
      "head-apart",
      "unclosed",
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
      "font-pieces",
      "empty-paragraphs",
      "unclosed",
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
      "centred-pipes",
      "broken-words",
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
      "1.",
      "1.",
      "1.",
      "1.",
      "1．",
      "1、",
    ],
    heads: weighted({ official: 19, "one-line": 3 }, "none"),
    totals: weighted({ 总计: 12, 合计: 3 }),
    shapes: weighted({ official: 15, "three-tables": 4, lines: 4, rows: 4 }),
  },
  fresh: {
    pages: weighted(
      { "kind-editor": 4, "percent-cells": 3, "channel-article": 2, "bare-paragraphs": 3 },
      "published-document",
      "front-page",
      "odd-even",
      "recognised-page",
    ),
    word: ["widths-row", "widths-row", "front-page"],
    markdown: ["inferred-pipes", "inferred-pipes", "bullet-records", "latex-tabular"],
    numbering: ["1.", "1.", "1.", "1.", "1、", "（1）"],
    heads: weighted({ official: 7 }, "one-line"),
    totals: weighted({ 总计: 5 }, "合计"),
    shapes: weighted({ official: 6 }, "three-tables", "rows", "lines"),
  },
  held_out: HELD_OUT_HABITS,
};
