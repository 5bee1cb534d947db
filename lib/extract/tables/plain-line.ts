/** A plain line of text taken apart: what reads like a label, then the figures behind it. */
import { isDash, looksLikeFigure } from "@/lib/numbers/cell";

export interface PlainPiece {
  text: string;
  start: number;
  end: number;
  kind: "label" | "figure";
  /** True when the figure touches the label or was cut out of a run of digits. */
  glued?: boolean;
}

/** Figures without words: digits, signs, dashes, a measure word. */
const FIGURE = /^(?:[+-]?\d[\d,.]*(?:件|条|次|个|项|篇|人|人次|万元|元)?|[-—/]+|[增减]\d+)$/;
const TAIL = /^(.*[^\d\s,.+\-—/])\s*((?:[+-]?\d|[-—/])[\d\s,.+\-—/]*)$/;

/**
 * "(七)总计12 0 0 0 0 0 12" → label, seven figures · "规章" → label · "0" → figure · "2014年，…" → label (it is prose).
 * Offsets are those of the text given plus `offset`.
 */
export function splitPlainLine(text: string, offset: number): PlainPiece[] {
  const words = [...text.matchAll(/\S+/g)].map((m) => ({ text: m[0], at: m.index }));
  if (words.length === 0) return [];
  let first = words.length;
  while (first > 0 && FIGURE.test(words[first - 1]?.text ?? "")) first--;
  const figures: PlainPiece[] = words.slice(first).map((w) => ({
    text: w.text,
    start: offset + w.at,
    end: offset + w.at + w.text.length,
    kind: "figure",
  }));
  if (first === 0) return figures;
  // Words of a cell that is one figure: "无", "3 件", "约 20".
  const all = text.trim();
  const start = offset + text.indexOf(all);
  if (first === words.length && looksLikeFigure(all) && !isDash(all))
    return [{ text: all, start, end: start + all.length, kind: "figure" }];
  const lastWord = words[first - 1] as { text: string; at: number };
  const headEnd = lastWord.at + lastWord.text.length;
  const headStart = (words[0] as { at: number }).at;
  const head = text.slice(headStart, headEnd);
  // Digits that touch the label: 总计12, 申请数量291000030.
  const m = /\d[-—/\d]*$/.test(head) ? TAIL.exec(head) : null;
  if (m && !/[年月第.、(:]$/.test(m[1] as string) && /\p{Script=Han}|[)"”]/u.test(m[1] as string)) {
    const label = (m[1] as string).trimEnd();
    const tail = m[2] as string;
    const at = headStart + head.length - tail.length;
    const glued = [...tail.matchAll(/\S+/g)].map(
      (w): PlainPiece => ({
        text: w[0],
        start: offset + at + w.index,
        end: offset + at + w.index + w[0].length,
        kind: "figure",
        glued: true,
      }),
    );
    return [
      { text: label, start: offset + headStart, end: offset + headStart + label.length, kind: "label" },
      ...glued,
      ...figures,
    ];
  }
  return [{ text: head, start: offset + headStart, end: offset + headEnd, kind: "label" }, ...figures];
}
