/**
 * Rows written as in a sentence: the label, a colon, the figures in the order of the heads.
 * `(一)予以公开：4、0、0、0、0、0、4` · `规章 = 2; 0; 11` · `收到申请数：3件` · `收到申请数、件、3` · `信息内容、本年制发件数、本年废止件数`.
 */
import { isUnit } from "@/lib/numbers/cell";
import { labelCore } from "../match-label";
import { isForeignHead } from "./foreign-heads";
import { index } from "./labels";
import { type PlainPiece, splitPlainLine } from "./plain-line";
import { statisticsColumn } from "./statistics-columns";

const FIGURE =
  /^(?:[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?(?:件|条|次|个|项|篇|份|场|人|人次|万元|元)?|[无零](?:件|条|次|个|项|篇|人|人次)?|不适用|[-—]{1,3}|[增减]\d+)$/;
const LABELLED = /^(\s*)(\S.*?)(\s*[:=]+\s*)([-+—\d无零不增减][^:=]*?)[\s.。;]*$/;
/** 规章(2,0,11) */
const BRACKETED = /^(\s*)(\S.*?)(\s*\()([-+—\d无零][^()]*)\)[\s.。;]*$/;
/** A comma may be one of thousands: it parts figures only where a blank follows every one, or no three digits stand behind another. */
const SEPARATORS: [RegExp, RegExp][] = [
  [/、/, /\s*、\s*/g],
  [/;/, /\s*;\s*/g],
  [/,\s/, /\s*,\s+/g],
  [/^(?!.*(?<!\d)[1-9]\d{0,2},\d{3}(?!\d)).*,/, /\s*,\s*/g],
  [/^[^/]+(?:\/[^/]+){2,}$/, /\s*\/\s*/g],
];
/** So many figures are a row, also without a label of its own. */
const MANY = 5;

interface Part {
  text: string;
  at: number;
}

function split(text: string, separator: RegExp): Part[] {
  const out: Part[] = [];
  let from = 0;
  for (const m of [...text.matchAll(separator), { index: text.length, 0: "" }]) {
    out.push({ text: text.slice(from, m.index), at: from });
    from = m.index + m[0].length;
  }
  return out;
}

/** 2 03: a blank inside a number, which signs on both sides hold together. */
const BROKEN = /^\d+(?: \d+)+$/;

/** The parts of a list of figures; null where it holds anything else. */
function figuresOf(list: string): Part[] | null {
  const separator = SEPARATORS.find(([one]) => one.test(list))?.[1];
  const parts = separator ? split(list, separator) : [{ text: list, at: 0 }];
  const isFigure = ({ text }: Part) => FIGURE.test(text) || (separator !== undefined && BROKEN.test(text));
  return parts.every(isFigure) ? parts : null;
}

/** A label of a form, whole or behind that of its group. `alone`: one figure follows. */
function isRow(printed: string, alone: boolean): boolean {
  const label = printed.replace(/\s+(\S+)$/, (all, last: string) => (isUnit(last) ? "" : all));
  const meanings = index.get(labelCore(label)) ?? index.split(label)?.at(-1)?.meanings ?? index.find(label)?.meanings;
  const last = /\s{1,}(\S+)$/.exec(label)?.[1];
  const own = meanings ?? (last ? index.get(labelCore(last)) : undefined) ?? [];
  // 行政复议：3 is a sentence of a report; 行政复议：0、0、0、0、0 is a row, and so is 结果维持：3.
  return own.some((m) => m.role === "row" || (m.form === "disputes" && (m.role === "col" || !alone)));
}

const pieces = (parts: Part[], offset: number, kind: PlainPiece["kind"]): PlainPiece[] =>
  parts.map((p) => ({ text: p.text, start: offset + p.at, end: offset + p.at + p.text.length, kind }));

/** Every head of a line of heads: `自然人、商业企业、…、总计、占比`. */
function headsOf(text: string, offset: number): PlainPiece[] | null {
  for (const [one, separator] of SEPARATORS) {
    if (!one.test(text)) continue;
    const parts = split(text, separator).map((p) => ({ ...p, text: p.text.trim(), at: p.at + p.text.search(/\S|$/) }));
    // Of most sentences the first part is no head.
    if (!parts.every((p) => isHead(p.text) || isForeignHead(p.text))) continue;
    const own = parts.filter((p) => isHead(p.text));
    // 行政复议、行政诉讼 names a section as well.
    if (own.length >= 2 && own.some((p) => isColumn(p.text))) return pieces(parts, offset, "label");
  }
  return null;
}
const isHead = (words: string) => index.get(labelCore(words)) !== undefined || statisticsColumn(words) !== null;
const isColumn = (words: string) =>
  statisticsColumn(words) !== null || index.get(labelCore(words))?.some((m) => m.role === "col") === true;

/**
 * The pieces of such a line; null for any other. Offsets are those of the text given plus `offset`. Figures are as many as printed: which of
 * the columns they are is decided by the heads.
 */
export function listedFigures(text: string, offset: number): PlainPiece[] | null {
  const labelled = LABELLED.exec(text) ?? BRACKETED.exec(text);
  if (labelled) {
    const [, indent = "", label = "", gap = "", list = ""] = labelled;
    const figures = figuresOf(list);
    if (!figures) return null;
    // 现场接待人数 人次 06 11：96: all but the last stand before the colon.
    const before = splitPlainLine(label, offset + indent.length);
    const words = before.filter((p) => p.kind === "label").at(-1)?.text ?? "";
    // 府信息公开申请数量：3、0、0、1: the end of a label that was broken.
    if (figures.length < MANY && !isRow(words, figures.length === 1)) return null;
    return [...before, ...pieces(figures, offset + indent.length + label.length + gap.length, "figure")];
  }
  const indent = text.search(/\S|$/);
  const words = text.trim();
  const alone = figuresOf(words);
  if (alone && alone.length >= MANY) return pieces(alone, offset + indent, "figure");
  return rowOf(words, offset + indent) ?? headsOf(words, offset + indent);
}

/** `收到申请数、件、3`: label, measure word and figures between the same signs. */
function rowOf(text: string, offset: number): PlainPiece[] | null {
  const separator = SEPARATORS.find(([one]) => one.test(text))?.[1];
  const [label, ...cells] = separator ? split(text, separator) : [];
  if (!label || cells.length === 0) return null;
  const units = isUnit(cells[0]?.text ?? "") ? cells.slice(0, 1) : [];
  const figures = cells.slice(units.length);
  if (figures.length === 0 || !figures.every((c) => FIGURE.test(c.text)) || !isRow(label.text, figures.length === 1))
    return null;
  return [...pieces([label, ...units], offset, "label"), ...pieces(figures, offset, "figure")];
}
