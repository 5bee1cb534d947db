/**
 * Labels broken around their figures. Text taken from a PDF by height prints a row's figures beside the middle of its label:
 *
 *     一、本年新收政府信息公开申请数        其他法律        其中：主
 *     578 25 1 6 11 14 635                2 0 0 0         条 55
 *     量                                  行政法规禁止     动公开规范性文件数 制发规范
 *
 * so the rest of a label stands where the next one is expected. A rest is given back only where both halves together are a known label
 * to the last character, which neither of them is.
 */
import { isDash, isUnit } from "@/lib/numbers/cell";
import { compact, labelCore } from "../match-label";
import type { Chunk } from "./chunks";
import { index } from "./labels";
import type { Piece } from "./line";

/** Lines a label is broken into, before and behind its figures. */
const MOST = 6;

const isRow = (text: string) => index.get(labelCore(text))?.some((x) => x.role === "row") ?? false;

/** Chunks with the rests of broken labels given back to the rows they belong to. */
export function withWrappedLabels(chunks: Chunk[]): Chunk[] {
  for (const [i, chunk] of chunks.entries()) {
    const next = chunks[i + 1];
    // Lines of text, and cells that text holds in columns.
    if (!next || !/plain|grid/.test(chunk.kind) || next.kind !== chunk.kind) continue;
    if (!chunk.values.some((v) => v.kind === "figure")) continue;
    const figures = isDashes(next) ? chunks[i + 2] : next;
    if (chunk.kind === "plain" && figures && isColumnOfFigures(figures)) {
      chunk.values = [];
      continue;
    }
    if (next.labels[0]?.line !== (chunk.values.at(-1)?.line ?? 0) + 1) continue;
    const { names, units } = namesAndUnits(chunk.labels);
    const whole = wholeOf(names, next.labels);
    if (!whole) continue;
    const last = names.at(-1) as Piece;
    chunk.labels = [...names.slice(0, -whole.before), { ...last, text: whole.text }, ...units];
    next.labels = whole.left;
    // 行政事业 -5 / 性收费 490: figures on both sides, and nothing tells their order.
    if (next.labels.length === 0 && next.values.length > 0) {
      if (next.values.some((v) => v.kind === "figure")) {
        chunk.values.push(...next.values);
        chunk.straddled = true;
      }
      next.values = [];
    }
  }
  return chunks.filter((c) => c.labels.length > 0 || c.values.length > 0 || c.kind === "prose");
}

/** All labels of a page, then all its figures with their measure words: none of these figures is the last label's. */
const isColumnOfFigures = ({ labels, values }: Chunk): boolean =>
  labels.length > 0 && values.length > 0 && labels.every((p) => isUnit(compact(p.text)));

const isDashes = ({ kind, labels, values }: Chunk): boolean =>
  kind === "plain" && labels.length === 0 && values.length > 0 && values.every((v) => isDash(v.text));

/** The words of the labels, and the measure word behind the last one: in a piece of its own, or after a blank (`(一)主 条`). */
function namesAndUnits(labels: Piece[]): { names: Piece[]; units: Piece[] } {
  const end = labels.findLastIndex((p) => !isUnit(compact(p.text))) + 1;
  const last = labels[end - 1];
  const own = last ? /^(.*\S)\s+(\S{1,2})$/.exec(last.text) : null;
  if (!last || !own || !isUnit(own[2] as string)) return { names: labels.slice(0, end), units: labels.slice(end) };
  const [, name = "", unit = ""] = own;
  return {
    names: [...labels.slice(0, end - 1), { ...last, text: name }],
    units: [{ ...last, text: unit, start: last.end - unit.length }, ...labels.slice(end)],
  };
}

interface Whole {
  /** Pieces of the first half. */
  before: number;
  text: string;
  /** What is left of the pieces behind the figures. */
  left: Piece[];
}

/** The known label that the last pieces before the figures and the first words behind them make. */
function wholeOf(before: Piece[], behind: Piece[]): Whole | null {
  let head = "";
  for (let m = 1; m <= Math.min(MOST, before.length); m++) {
    head = `${before.at(-m)?.text ?? ""}${head}`;
    if (isRow(head)) return null;
    let rest = "";
    for (let n = 0; n < Math.min(MOST, behind.length); n++) {
      const piece = behind[n] as Piece;
      const cut = endOfLabel(head + rest, piece.text);
      if (cut !== null && !isRow(rest + piece.text.slice(0, cut)))
        return { before: m, text: head + rest + piece.text.slice(0, cut), left: leftOf(behind, n, cut) };
      rest += piece.text;
      if (isRow(rest)) break;
    }
  }
  return null;
}

/** Where in `words` a known label ends that begins with `head`: the longest, with the bracket that closes behind it. */
function endOfLabel(head: string, words: string): number | null {
  for (let k = words.length; k > 0; k--) {
    if (!/[\p{Script=Han}”"）)]/u.test(words.charAt(k - 1))) continue;
    // The numbering of the next label, (三), is no remark of this one.
    const bare = words.slice(0, k).replace(/\s*[(（][一二三四五六七八九十\d]{1,3}[)）]$/, "").length;
    if (isRow(head + words.slice(0, bare))) return bare;
  }
  return null;
}

function leftOf(behind: Piece[], n: number, cut: number): Piece[] {
  const piece = behind[n] as Piece;
  const words = piece.text.slice(cut);
  const gap = words.length - words.trimStart().length;
  const left = { ...piece, text: words.trim(), start: piece.start + cut + gap };
  return left.text === "" ? behind.slice(n + 1) : [left, ...behind.slice(n + 1)];
}
