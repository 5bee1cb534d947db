/** Figures that stand under a head of something else in lines without columns. */
import { compact, labelCore } from "../match-label";
import { COMPARED, isComparison, isForeignHead, isNumberHead, isShareHead } from "./foreign-heads";
import { art20Title, index } from "./labels";
import type { Piece, TableLine } from "./line";
import { hasFigures, meanings } from "./line-roles";
import { splitColumns, statisticsColumn } from "./statistics-columns";

/** Heads of a line that lost what parted them. */
const GLUED_COMPARISON = new RegExp(`(?<=\\p{Script=Han}{2})${COMPARED}$`, "u");
const GLUED = new RegExp(`(?:备注|占比|比例)$|${GLUED_COMPARISON.source}|^(?:序号|编号)`, "u");

/**
 * Marks the figures behind a foreign head in lines without columns, up to the next running text: a blank cell may have left no trace there,
 * and the remark or the row's number stand in its place.
 */
export function markStray(lines: readonly TableLine[], exact: ReadonlySet<TableLine>): void {
  const words = (p: Piece) => [p.text, ...p.text.split(/\s+/)];
  const namesYear = (w: string) => splitColumns(w) !== null || /^(?:label|unit)$/.test(statisticsColumn(w)?.what ?? "");
  const namesCases = (w: string) =>
    art20Title(w) !== null || (index.get(labelCore(w)) ?? []).some((m) => m.role === "col" || m.role === "title");
  const hasHead = (l: TableLine, names: (w: string) => boolean) =>
    !hasFigures(l) && l.pieces.some((p) => words(p).some(names));
  const isForeign = (p: Piece) =>
    p.kind === "label" && meanings(p).length === 0 && (words(p).some(isForeignHead) || GLUED.test(compact(p.text)));
  // 2023年, 全市 … 。 with wide blanks in it is a sentence, not a line of heads.
  const isSentence = (l: TableLine) =>
    l.kind === "plain" && l.pieces.some((p) => p.kind === "label" && /。/.test(p.text));
  /** A column of the year before, or of the numbers of lines, is one of a statistics table, whose reader tells them apart. */
  const isCompared = (p: Piece) => {
    const heads = words(p).filter(isForeignHead);
    return heads.length > 0 && heads.every((w) => isComparison(w) || /^行[次号]$/.test(compact(w)));
  };
  let stray: "no" | "all" | TableLine["leftOut"] = "no";
  for (const [i, line] of lines.entries()) {
    const foreign = isSentence(line) ? [] : line.pieces.filter(isForeign);
    if (exact.has(line)) stray = "no";
    else if (stray !== "no") {
      const [label] = line.pieces;
      const number =
        stray === "number" && label?.kind === "label" ? /^\d{1,3}\s+(?=\S)/.exec(label.text)?.[0] : undefined;
      if (label && number)
        line.pieces[0] = { ...label, text: label.text.slice(number.length), start: label.start + number.length };
      for (const p of line.pieces) p.stray = p.kind === "figure" && line.leftOut !== stray;
    } else if (foreign.length > 0) {
      const near = lines.slice(Math.max(0, i - 3), i + 4);
      const ofCases =
        near.some((l) => hasHead(l, namesCases)) ||
        foreign.some((p) => !words(p).some(isForeignHead) && GLUED_COMPARISON.test(compact(p.text)));
      const ofYears = near.some((l) => hasHead(l, namesYear));
      if (!ofCases && (!ofYears || foreign.every(isCompared))) continue;
      stray = foreign.every((p) => isShareHead(p.text))
        ? "share"
        : foreign.every((p) => isNumberHead(p.text))
          ? "number"
          : "all";
    }
  }
}
