/** A plain line of text taken apart: what reads like a label, then the figures behind it. */
import { isDash, isUnit, looksLikeFigure } from "@/lib/numbers/cell";
import { COUNTS_AS } from "../form-notes";
import { labelCore } from "../match-label";
import { index } from "./labels";

export interface PlainPiece {
  text: string;
  start: number;
  end: number;
  kind: "label" | "figure";
  /** True when the figure touches the label or was cut out of a run of digits. */
  glued?: boolean;
}

/** Figures without words: digits, signs, dashes, a measure word, a zero in words. */
const FIGURE =
  /^(?:[+-]?\d[\d,.]*(?:%|件|条|次|个|项|篇|人|人次|万元|元)?;?|[-—/]+|[增减]\d+|[无零]|[oO]|NaN|None|null)$/;
const LEADERS = /(?:…|\.{3}|·{3}|_{3})[….·_]*$/;
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
  // (…同一热点或舆情计1: the form says how it counts, and the line ends inside its note.
  const note = /^\s*(.*\S)\s*1\s*$/.exec(text)?.[1];
  if (note && figures.length <= 1 && (COUNTS_AS.test(note) || (note.endsWith("计") && leavesOpen(note)))) {
    const whole = text.trim();
    const from = offset + text.indexOf(whole);
    return [{ text: whole, start: from, end: from + whole.length, kind: "label" }];
  }
  // Words of a cell that is one figure: "无", "3 件", "约 20".
  const all = text.trim();
  const start = offset + text.indexOf(all);
  // 三 alone begins a label printed downwards (三、本年度办理结果) far more often than it counts anything.
  const isDownwards = /^[二三四五六七八九]$/.test(all);
  if (first === words.length && looksLikeFigure(all) && !isDash(all) && !isDownwards)
    return [{ text: all, start, end: start + all.length, kind: "figure" }];
  const withUnit = first === words.length ? unitBehind(text, offset) : null;
  if (withUnit) return withUnit;
  const lastWord = words[first - 1] as { text: string; at: number };
  const headEnd = lastWord.at + lastWord.text.length;
  const headStart = (words[0] as { at: number }).at;
  const printed = text.slice(headStart, headEnd);
  const led = figures.length > 0 ? ledFigure(printed, offset + headStart) : null;
  if (led) return [...led, ...figures];
  // Dots that lead from a label to its figure.
  const head = figures.length > 0 ? printed.replace(LEADERS, "") || printed : printed;
  // 政府网站公开数:29 14, a blank inside the number: what stands behind the colon is no part of the label.
  const behind = figures.length > 0 ? /^(.*[^\s:=])\s*[:=]+\s*([+-]?\d[\d,.]*)$/.exec(head) : null;
  if (behind) {
    const [, label = "", first = ""] = behind;
    const [from, to] = [offset + headStart, offset + headStart + head.length];
    const name: PlainPiece = { text: label, start: from, end: from + label.length, kind: "label" };
    const figure: PlainPiece = { text: first, start: to - first.length, end: to, kind: "figure" };
    const [second, third] = figures;
    // Two are as likely one figure in two pieces.
    if (second && !third) return [name, { ...figure, text: `${first} ${second.text}`, end: second.end }];
    return [name, figure, ...figures];
  }
  // Digits that touch the label: 总计12, 申请数量291000030.
  const m = /\d[-—/\d]*$/.test(head) ? TAIL.exec(head) : null;
  if (
    m &&
    !leavesOpen(m[1] as string) &&
    !/[年月第.、(:]$/.test(m[1] as string) &&
    /\p{Script=Han}|[)"”]/u.test(m[1] as string)
  ) {
    const label = (m[1] as string).trimEnd().replace(LEADERS, "").trimEnd();
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
  return [...labelsApart(head, offset + headStart), ...figures];
}

/** 收到申请数………………10件, where more figures follow: the first of them is no part of the label. */
function ledFigure(printed: string, start: number): PlainPiece[] | null {
  const at = printed.search(/…{2,}|\.{6,}|·{6,}/);
  const m = at > 0 ? /^[….·]+\s?(\d[\d,]*(?:\.\d+)?[^\d\s,.]{0,2})$/.exec(printed.slice(at)) : null;
  const figure = m?.[1];
  if (figure === undefined || !FIGURE.test(figure)) return null;
  const label = printed.slice(0, at).trimEnd();
  const end = start + printed.length;
  return [
    { text: label, start, end: start + label.length, kind: "label" },
    { text: figure, start: end - figure.length, end, kind: "figure" },
  ];
}

const leavesOpen = (label: string): boolean => label.lastIndexOf("(") > label.lastIndexOf(")");

/** Two blanks or more between known labels part two cells: `(三)不予公开    1.属于国家秘密(件)`. Blanks inside one label (总    计) part nothing. */
function labelsApart(head: string, start: number): PlainPiece[] {
  const parts = [...head.matchAll(/\S+(?:\s\S+)*/g)];
  const known = parts.length > 1 && parts.every((m) => index.get(labelCore(m[0])) !== undefined);
  if (!known) return [{ text: head, start, end: start + head.length, kind: "label" }];
  return parts.map((m) => ({
    text: m[0],
    start: start + m.index,
    end: start + m.index + m[0].length,
    kind: "label",
  }));
}

/** `收到申请数：3件`, `收到申请数 3 件`: a row of a statistics table whose measure word stands behind the figure; null for any other line. */
function unitBehind(text: string, offset: number): PlainPiece[] | null {
  const m = /^(\s*)(.*?[^\d\s:])(\s*[::]\s*|\s+)(\d[\d,.]*\s*([^\d\s,.]{1,2}))\s*$/.exec(text);
  if (!m) return null;
  const [, indent = "", label = "", gap = "", figure = "", unit = ""] = m;
  const meanings = index.get(labelCore(label)) ?? [];
  if (!isUnit(unit) || !meanings.some((x) => x.form === "statistics" && x.role === "row")) return null;
  const from = offset + indent.length;
  const at = from + label.length + gap.length;
  return [
    { text: label, start: from, end: from + label.length, kind: "label" },
    { text: figure, start: at, end: at + figure.length, kind: "figure" },
  ];
}
