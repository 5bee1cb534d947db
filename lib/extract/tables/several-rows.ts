/**
 * Lines of text that hold several rows of a table, as PDF text and pages without line ends have them:
 * `收到申请数 12(1)当面申请数 3(2)传真申请数 0`. The known labels say where one row ends and the next begins, and where heads stand before
 * the only row of their table.
 */
import { labelCore, withoutNumbering } from "../match-label";
import { index } from "./labels";
import type { PlainPiece } from "./plain-line";

const escapeChar = (c: string) => (/[\\^$.*+?()[\]{}|]/.test(c) ? `\\${c}` : c);

/** All labels as printed, longest first, white space allowed between their characters. Built at first use. */
let labels: RegExp | null = null;
function labelPattern(): RegExp {
  if (labels === null) {
    const spellings = [...new Set(index.spellings().map(withoutNumbering))].filter((s) => s.length >= 2);
    spellings.sort((a, b) => b.length - a.length);
    labels = new RegExp(spellings.map((s) => [...s].map(escapeChar).join("\\s*")).join("|"), "g");
  }
  return labels;
}

const TITLE = /第?\s*二十条\s*第?\s*[(（]?\s*[一五六八九]\s*[)）]?\s*项/g;
/** What may stand between a label and its figures: a remark, a measure word. */
const BETWEEN = /^\s*(?:[(（][^()（）]*[)）])?\s*(?:万元|人次|条|件|次|篇|个|人|项|元)?\s*/;
const NUMBER = "(?:[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|[-—/]+)";
/** All figures that follow, whatever comes behind them: leaving the last one out would make "20 03" twenty. */
const FIGURES = new RegExp(`^${NUMBER}(?:\\s+${NUMBER})*`, "u");

/** Numbers the form gives its rows, by the words of the label. */
let numbers: Map<string, string> | null = null;
function numberOf(label: string): string | undefined {
  if (numbers === null) {
    numbers = new Map();
    for (const s of index.spellings()) {
      const n = /^(\d{1,2})\./.exec(s)?.[1];
      if (n) numbers.set(labelCore(s), n);
    }
  }
  return numbers.get(labelCore(label));
}

/** Figures without the number of the row that follows, which may touch the last of them. A number that is not the form's spoils it. */
function withoutNumber(figures: string, number: string | undefined): string {
  const last = /\S+$/.exec(figures);
  if (!last) return figures;
  const before = figures.slice(0, last.index);
  return number !== undefined && last[0] !== number && last[0].endsWith(number)
    ? before + last[0].slice(0, -number.length)
    : before;
}

/** (区分处理的,只计这一情形,不计其他情形): a label in the remark on another one. */
const inBrackets = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 40), at);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
};

const HEAD_ROLES: ReadonlySet<string> = new Set(["col", "title"]);
/** The title of a table or a head of its columns, where a whole table stands in one line. */
const isHead = (words: string): boolean => {
  TITLE.lastIndex = 0;
  return TITLE.test(words) || (index.get(labelCore(words)) ?? []).some((m) => HEAD_ROLES.has(m.role));
};

/**
 * The pieces of such a line, or null when it is anything else: a line with one row, or prose.
 * Offsets are those of the text given plus `offset`.
 */
export function severalRows(text: string, offset: number): PlainPiece[] | null {
  if (/[。;!?！？；]/.test(text)) return null;
  // Two figures, each behind words, or one row behind the heads of its table.
  const behindWords = text.match(/[\p{Script=Han})）]\s*[-+]?\d/gu)?.length ?? 0;
  if (behindWords === 0) return null;
  const marks: { start: number; end: number }[] = [];
  for (const re of [labelPattern(), TITLE]) {
    re.lastIndex = 0;
    for (let m = re.exec(text); m; m = re.exec(text))
      if (!inBrackets(text, m.index)) marks.push({ start: m.index, end: m.index + m[0].length });
  }
  marks.sort((a, b) => a.start - b.start);
  const pieces: PlainPiece[] = [];
  let from = 0;
  let rows = 0;
  const heads = marks.filter((m) => isHead(text.slice(m.start, m.end)));
  const label = (start: number, end: number) => {
    const inside = heads.filter((h) => h.start >= start && h.end < end);
    const last = inside.at(-1);
    const cuts = last ? [start, ...inside.map((h) => h.start), last.end, end] : [start, end];
    for (let i = 1; i < cuts.length; i++) {
      const words = text.slice(cuts[i - 1], cuts[i]);
      const trimmed = words.trim();
      if (trimmed === "") continue;
      const at = offset + (cuts[i - 1] as number) + words.indexOf(trimmed);
      pieces.push({ text: trimmed, start: at, end: at + trimmed.length, kind: "label" });
    }
  };
  for (const [i, mark] of marks.entries()) {
    if (mark.start < from) continue;
    const next = marks[i + 1]?.start ?? text.length;
    const between = BETWEEN.exec(text.slice(mark.end, next))?.[0].length ?? 0;
    const figuresAt = mark.end + between;
    const m = FIGURES.exec(text.slice(figuresAt, next));
    if (!m || (between > 0 && next < figuresAt)) continue;
    const after = text.slice(figuresAt + m[0].length, next);
    // "254(3)政务微博", "14制发": the figure ends where the next row's words begin. "3 2.传真", "712.政府网站": its number comes first.
    const figures = /^\s*[.、．]/.test(after)
      ? withoutNumber(m[0], numberOf(text.slice(next, marks[i + 1]?.end)))
      : m[0];
    if (figures.trim() === "" || /^\s*[年月日]/.test(after)) continue;
    // The label begins behind the figures before it.
    label(from, figuresAt);
    for (const w of figures.matchAll(/\S+/g)) {
      const at = offset + figuresAt + w.index;
      pieces.push({ text: w[0], start: at, end: at + w[0].length, kind: "figure" });
    }
    from = figuresAt + figures.length;
    rows++;
  }
  const isHeadedRow = rows === 1 && heads.length > 1 && text.slice(from).trim() === "";
  if ((rows < 2 || behindWords < 2) && !isHeadedRow) return null;
  label(from, text.length);
  return pieces;
}
