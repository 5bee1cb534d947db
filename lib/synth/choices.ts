/** What documents are drawn from: layouts of tables, by group. */
import type { Layout } from "@/lib/extract/tables/generate";
import { LAYOUTS as HELD_OUT_LAYOUTS, type HeldOutLayout } from "./held-out/layouts";
import { weighted } from "./random";
import type { Split } from "./truth";

/**
 * Layouts of our own. HTML: as Word writes it, inside a page's layout table with breaks in labels, as Excel saves it, as old editors of
 * sites left it, with head, body and scopes of today's sites, as rows of div elements. Text: bars without blanks, drawn boxes, full-width
 * blanks, comma-separated, tabs between blanks, columns by width, a grid of signs, every field in quotes, label and values in a line.
 * Of today: the editor most sites have, pages saved by WPS, a bare table in one line of text, bars that are loose, a bar in every other
 * line, text of a PDF whose cells go on below. Of sheets and models: the editor of today, a sheet saved as a page, rows as lists, a bar at
 * the end of every line, full-width bars, a pasted sheet, Markdown with bold labels. Of other programs: a free office's page, a mail, a
 * page made small, cells that carry their heads, roles instead of elements, merged cells repeated between tabs or in Markdown, cards of a
 * telephone, bars read from a scan as strokes, Org's rules, a PDF's lines with labels that go on. Of browsers and
 * readers: capitals, styled bodies, a table shown twice, sections, hidden codes, the text a browser gives, dumps of terminals by width and by
 * count, all in one line, pipes that ignore spans or are padded, rules of dashes, drawn boxes, a reader of old Word files. Of
 * offices: a small editor, an office system, a converted page, a lettered sheet, a shared document, no merged cells, every cell a head, pipes that
 * are open, numbered, full of NaN or broken, tabs in front, indexed commas, heavy boxes. Of sites and extractors: a figure around the table, a line
 * element in every cell, a first row of heads, heads in a table apart, nothing closed, empty paragraphs, fonts in pieces, centred pipes, breaks
 * kept as elements, tabs cut at the end, bells, printed lists, rules of equal signs, figures on the line below. Of channels
 * and writings for programs: an editor of ten years ago, a document published out of a browser, a program for pages of the first years, an
 * article of a channel, widths in per cent, rows odd and even, paragraphs without anything, a page a recogniser made, a row of widths, bars for
 * all that is not filled, pipes without heads, a chat's list, LaTeX, an encyclopedia's marks, JSON. Of portals and of
 * people: a line or a tree in every cell, spans in mixed letters, an office's portal, a page a server made of Word, lines that are the ground, a
 * translator that was on, a page a program took over, cells told to ears, pipes with roofs or strokes, doubled heads, records a line, dots that
 * lead to figures, a dictation. Those held out are described in their own folder.
 */
export type SynthLayout =
  | Layout
  | "word"
  | "nested"
  | "bars-tight"
  | "excel"
  | "editor"
  | "box"
  | "wide-spaces"
  | "csv"
  | "tabs-padded"
  | "scoped"
  | "div-rows"
  | "aligned"
  | "ascii-grid"
  | "quoted-csv"
  | "label-values"
  | "ueditor"
  | "wps-page"
  | "inline-html"
  | "bars-loose"
  | "bar-lines"
  | "pdf-wrapped"
  | "tinymce"
  | "sheet-page"
  | "list-rows"
  | "bar-ends"
  | "wide-bars"
  | "sheet-paste"
  | "markdown-bold"
  | "libre"
  | "mailed"
  | "minified"
  | "labelled"
  | "roles"
  | "tabs-repeated"
  | "cards"
  | "stroke-bars"
  | "org-bars"
  | "raw-wrapped"
  | "markdown-repeated"
  | "uppercase"
  | "styled-body"
  | "twice-shown"
  | "sections"
  | "hidden-codes"
  | "inner-text"
  | "columns-by-count"
  | "one-line-bars"
  | "spans-ignored"
  | "padded-pipes"
  | "dashed-columns"
  | "box-wrapped"
  | "sign-box"
  | "old-word-bars"
  | "small-editor"
  | "office-system"
  | "converted-page"
  | "lettered-sheet"
  | "shared-document"
  | "unmerged"
  | "all-heads"
  | "open-pipes"
  | "numbered-pipes"
  | "nan-pipes"
  | "broken-pipes"
  | "leading-tabs"
  | "indexed-csv"
  | "heavy-box"
  | "figure-table"
  | "line-cells"
  | "first-row-heads"
  | "head-apart"
  | "unclosed"
  | "empty-paragraphs"
  | "font-pieces"
  | "centred-pipes"
  | "broken-words"
  | "tabs-cut"
  | "bell-marks"
  | "printed-lists"
  | "equals-columns"
  | "figures-below"
  | "kind-editor"
  | "published-document"
  | "front-page"
  | "channel-article"
  | "percent-cells"
  | "odd-even"
  | "bare-paragraphs"
  | "recognised-page"
  | "widths-row"
  | "extra-bars"
  | "inferred-pipes"
  | "bullet-records"
  | "latex-tabular"
  | "wiki-markup"
  | "json-rows"
  | "line-blots"
  | "mixed-letters"
  | "tree-cells"
  | "portal-cells"
  | "server-page"
  | "ground-lines"
  | "translator-on"
  | "taken-over"
  | "told-to-ears"
  | "roofed-pipes"
  | "stroked-pipes"
  | "doubled-heads"
  | "record-lines"
  | "dot-leaders"
  | "dictated"
  | HeldOutLayout;

export const LAYOUTS: Record<Split, readonly SynthLayout[]> = {
  tuned: weighted(
    {
      html: 2,
      nested: 2,
      editor: 2,
      excel: 2,
      scoped: 2,
      ueditor: 3,
      "bars-loose": 2,
      "bar-lines": 2,
      tinymce: 3,
      "bar-ends": 2,
      "sheet-paste": 2,
      libre: 2,
      mailed: 2,
      minified: 2,
      labelled: 2,
      "tabs-repeated": 2,
      "stroke-bars": 2,
      "org-bars": 2,
      "styled-body": 2,
      uppercase: 2,
      "inner-text": 2,
      "columns-by-count": 2,
      "box-wrapped": 2,
      "old-word-bars": 2,
      "small-editor": 3,
      "office-system": 3,
      "converted-page": 2,
      "open-pipes": 3,
      "broken-pipes": 3,
      "leading-tabs": 2,
      "figure-table": 3,
      "first-row-heads": 3,
      "empty-paragraphs": 2,
      "font-pieces": 2,
      "tabs-cut": 3,
      "figures-below": 2,
      "centred-pipes": 2,
      "kind-editor": 3,
      "channel-article": 2,
      "percent-cells": 2,
      "bare-paragraphs": 2,
      "extra-bars": 4,
      "inferred-pipes": 3,
      "bullet-records": 2,
    },
    "word",
    "bars",
    "bars-full",
    "markdown",
    "tabs",
    "cells",
    "cells-bars",
    "spaces",
    "bars-front",
    "bars-tight",
    "cells-spaced",
    "cells-bars-front",
    "digits",
    "box",
    "wide-spaces",
    "csv",
    "tabs-padded",
    "div-rows",
    "aligned",
    "ascii-grid",
    "quoted-csv",
    "label-values",
    "wps-page",
    "inline-html",
    "pdf-wrapped",
    "sheet-page",
    "list-rows",
    "wide-bars",
    "markdown-bold",
    "roles",
    "cards",
    "raw-wrapped",
    "markdown-repeated",
    "twice-shown",
    "sections",
    "hidden-codes",
    "one-line-bars",
    "spans-ignored",
    "padded-pipes",
    "dashed-columns",
    "sign-box",
    "lettered-sheet",
    "shared-document",
    "unmerged",
    "all-heads",
    "numbered-pipes",
    "nan-pipes",
    "indexed-csv",
    "heavy-box",
    "line-cells",
    "head-apart",
    "unclosed",
    "bell-marks",
    "broken-words",
    "printed-lists",
    "equals-columns",
    "published-document",
    "front-page",
    "odd-even",
    "recognised-page",
    "widths-row",
    "latex-tabular",
    "wiki-markup",
    "json-rows",
  ),
  fresh: weighted(
    {
      "server-page": 3,
      "mixed-letters": 3,
      "ground-lines": 2,
      "portal-cells": 2,
      "stroked-pipes": 3,
      "dot-leaders": 3,
      "doubled-heads": 3,
    },
    "line-blots",
    "tree-cells",
    "translator-on",
    "taken-over",
    "told-to-ears",
    "roofed-pipes",
    "record-lines",
    "dictated",
  ),
  held_out: HELD_OUT_LAYOUTS,
};

/** The group whose lists a document of a group speaks by: while none are held out, the fresh ones stand in with other seeds. */
export const standIn = (split: Split): Split => (LAYOUTS[split].length > 0 ? split : "fresh");
