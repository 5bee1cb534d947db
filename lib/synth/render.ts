/** Blocks of a report as a file of any kind. */
import * as OpenCC from "opencc-js";
import type { Composed } from "./blocks";
import { bookmarkedParagraph } from "./bookmarked-paragraph";
import { controlParagraph } from "./control-paragraph";
import { countedWorkbook } from "./counted-sheet";
import { coveredWorkbook } from "./covered-sheet";
import { editedParagraph } from "./edited-paragraph";
import { filledParagraph } from "./filled-paragraph";
import { encodeGbk } from "./gbk";
import * as held from "./held-out/office";
import { listedWorkbook } from "./listed-sheet";
import { mergedWorkbook } from "./merged-sheet";
import type { Plan } from "./plan";
import { proofedParagraph } from "./proofed-paragraph";
import type { Random } from "./random";
import { htmlPage, wordPage } from "./render-html";
import { docx, mht, pdf, plainParagraph, sheet, zip } from "./render-office";
import { markdown, plainText } from "./render-text";
import { reviewedParagraph } from "./reviewed-paragraph";
import type { Bank } from "./sentence";
import { workbook } from "./sheets";
import { SITES } from "./sites";
import { taggedParagraph } from "./tagged-paragraph";
import { trackedParagraph } from "./tracked-paragraph";
import type { FileKind } from "./truth";

type Convert = (text: string) => string;
const converters = new Map<string, Convert>();
/** tw: characters of Taiwan; twp: its words as well (資訊, 網路). */
export function converter(to: "tw" | "twp"): Convert {
  const known = converters.get(to) ?? OpenCC.Converter({ from: "cn", to });
  converters.set(to, known);
  return known;
}

const EXTENSION: Record<FileKind, string> = {
  text: "txt",
  markdown: "md",
  html: "html",
  "word-html": "htm",
  docx: "docx",
  xlsx: "xlsx",
  pdf: "pdf",
  xls: "xls",
  mht: "mht",
  zip: "zip",
};

interface Rendered {
  bytes: Uint8Array;
  name: string;
}

/** A paragraph of a Word file as each group writes it. */
const PARAGRAPH: Bank<(text: string) => string> = {
  tuned: [
    plainParagraph,
    editedParagraph,
    trackedParagraph,
    filledParagraph,
    taggedParagraph,
    controlParagraph,
    proofedParagraph,
    bookmarkedParagraph,
  ],
  fresh: [reviewedParagraph],
  held_out: [held.wordParagraph],
};

/** A workbook as each group leaves it. */
const SHEET: Bank<typeof sheet> = {
  tuned: [sheet, workbook, countedWorkbook, mergedWorkbook, coveredWorkbook],
  fresh: [listedWorkbook],
  held_out: [held.workbook],
};

/** Blocks as a file. */
export function render(
  c: Composed,
  plan: Plan,
  kind: FileKind,
  options: { traditional: "tw" | "twp" | null; gbk: boolean },
  r: Random,
): Rendered {
  const title = c.parts.title?.replace("\n", "") ?? "政府信息公开年报";
  const layout = plan.table.layout;
  const converted = (s: string) => (options.traditional ? converter(options.traditional)(s) : s);
  const text = (s: string): Uint8Array => {
    const written = converted(s);
    return options.gbk
      ? encodeGbk(written.replace('charset="utf-8"', 'charset="gb2312"').replace("charset=utf-8", "charset=gb2312"))
      : new TextEncoder().encode(written);
  };
  const site = r.pick(SITES[plan.split]);
  const name = `report.${EXTENSION[kind]}`;
  switch (kind) {
    case "text":
      return { bytes: text(plainText(c.blocks, layout, plan.split, r)), name };
    case "markdown":
      return { bytes: text(markdown(c.blocks, layout)), name };
    case "html":
      return { bytes: text(htmlPage(c.blocks, layout, site, title)), name };
    case "word-html":
      return { bytes: text(wordPage(c.blocks, layout, site)), name };
    case "docx":
      return { bytes: docx(c.blocks, r.pick(PARAGRAPH[plan.split])), name };
    case "xlsx":
    case "xls":
      return { bytes: r.pick(SHEET[plan.split])(c.blocks, kind), name };
    case "pdf":
      return { bytes: pdf(c.blocks, r.chance(0.6)), name };
    case "mht":
      return { bytes: mht(converted(htmlPage(c.blocks, layout, site, title))), name };
    case "zip":
      return { bytes: zip("年报/report.html", text(htmlPage(c.blocks, layout, site, title))), name };
    default:
      return kind satisfies never;
  }
}
