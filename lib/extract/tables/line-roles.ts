/** What the cells of a line are by their words: heads of which form, labels of rows, figures. */
import { isDash } from "@/lib/numbers/cell";
import { labelCore } from "../match-label";
import { index, type Meaning } from "./labels";
import type { Piece, TableLine } from "./line";
import { statisticsColumn } from "./statistics-columns";

/** 行政诉讼（未经复议直接起诉）, 三、本年度办理结果-(一)予以公开: the names of a group and of its part in one cell. */
const WITH_GROUP = /^(?:行政诉讼|.{2,40}[-—–/>→·])[\s:(]*(?=.)|\)$/g;
export const meanings = (p: Piece | undefined): readonly Meaning[] =>
  p?.kind === "label"
    ? (index.get(labelCore(p.text)) ?? index.get(labelCore(p.text.replace(WITH_GROUP, ""))) ?? [])
    : [];
export const means = (p: Piece | undefined, ...what: `${Meaning["form"]} ${Meaning["role"]}`[]) =>
  meanings(p).some((m) => what.includes(`${m.form} ${m.role}`));
export const isHead = (p: Piece) => means(p, "requests col", "disputes col", "art20 col", "art20 title");
export const hasNumbers = (line: TableLine) => line.pieces.some((p) => p.kind === "figure" && !isDash(p.text));
export const hasFigures = (line: TableLine) => line.pieces.some((p) => p.kind === "figure");

export const isHeadLine = (l: TableLine) => !hasFigures(l) && l.pieces.filter(isHead).length >= 2;
/** Heads of a statistics table: it has columns of years and shares, which its reader tells apart, and remarks, which nobody does. */
export const isStatisticsHead = (l: TableLine) =>
  !hasFigures(l) &&
  l.pieces.filter((p) => /label|unit|year/.test(statisticsColumn(p.text)?.what ?? "")).length >= 2 &&
  !isHeadLine(l);

/** A row of a form, if all its figures are blank. */
export const isRow = (l: TableLine) =>
  l.pieces.some((p) => meanings(p).length > 0 && meanings(p).every((m) => m.role === "row"));
