/**
 * The text the identify stage matches on: folded, with kerning spaces, blanked noise and spam strings taken out,
 * and the way back from every position to the document's own offsets.
 */
import type { SourceDocument, SourceLine } from "@/lib/report";
import { findSpam } from "./spam";

/** Stands where a spam string stood. Never part of a name. */
export const GAP = "□";

export interface ViewLine {
  /** Without spaces at either end; empty lines are left out of the view's list. */
  text: string;
  /** Positions in the view. */
  start: number;
  end: number;
  kind: SourceLine["kind"];
}

/** The words of a prose line, or of a table's row with nothing but them: who signs below a table stands in one. Null for other lines. */
export function aloneOnLine(line: ViewLine): string | null {
  if (line.kind === "prose") return line.text;
  if (line.kind !== "table") return null;
  const cells = line.text.split("|").filter((cell) => cell.trim() !== "");
  return cells.length === 1 ? (cells[0] as string).trim() : null;
}

export interface View {
  text: string;
  lines: ViewLine[];
  /** True when a spam string was found in the text and replaced by GAP. */
  spam: string | null;
  /** Offset into the document of a position in the view. */
  at: (position: number) => number;
}

/** Longer texts are no report pages; their middle is not looked at. */
const HEAD = 200_000;

const HAN = "\\u3400-\\u9fff〇";
/** Spaces that set single characters apart (索 引 号, 名    称, 二 〇 一 二 年). */
const LETTERSPACED = new RegExp(
  `(?<=(?:^|[\\s|:,。、(\\[])[${HAN}])[ \\t\\u3000]+(?=[${HAN}](?:[\\s|:,。、)\\]]|$))`,
  "gm",
);
const BETWEEN_HAN = new RegExp(`(?<=[${HAN}])[ \\u3000]+(?=[${HAN}])`, "g");
/** The same beside a digit of a year or date: 2 0 1 6 年. */
const BETWEEN_DIGITS = /(?<=[\d年月日(]) (?=\d)|(?<=\d) (?=[年月日])/g;
const HAN_ONE = new RegExp(`[${HAN}]`, "g");
/** Blanks between characters, and their share of all characters, from which on they mean nothing. */
const STREWN = { least: 20, share: 0.05 };
/** Spaces between digits and the characters of a date: 2017 年 1 月 1 日. */
const IN_DATE =
  /(?<=\d)[ \t]+(?=[年月日度])|(?<=[年月])[ \t]+(?=\d)|(?<=[年日]) +(?=[至起止])|(?<=[至自从为]) +(?=20\d\d)/g;

/** The line a number stands on, as forms have it: 公开__12__条, 共 ____3____ 件. Not that of an address (art_12_34.html). */
const LINES_UNDER_NUMBERS = /(?<![A-Za-z0-9_./-])_{1,40}(?= ?\d)|(?<=\d ?)_{1,40}(?![A-Za-z0-9_])/g;

interface Edit {
  start: number;
  end: number;
  put: string;
}

function applyEdits(text: string, edits: Edit[]): { text: string; at: (position: number) => number } {
  if (edits.length === 0) return { text, at: (i) => i };
  edits.sort((a, b) => a.start - b.start || b.end - a.end);
  const from: number[] = [0];
  const to: number[] = [0];
  let out = "";
  let done = 0;
  for (const edit of edits) {
    if (edit.start < done) continue;
    out += text.slice(done, edit.start) + edit.put;
    done = edit.end;
    from.push(out.length);
    to.push(done);
  }
  out += text.slice(done);
  const at = (position: number) => {
    let low = 0;
    let high = from.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if ((from[mid] as number) <= position) low = mid;
      else high = mid - 1;
    }
    return (to[low] as number) + position - (from[low] as number);
  };
  return { text: out, at };
}

/** The document as the identify stage sees it. */
export function viewOf(doc: SourceDocument): View {
  const source = doc.folded.slice(0, HEAD);
  const edits: Edit[] = [];
  const drop = (re: RegExp) => {
    for (const m of source.matchAll(re)) edits.push({ start: m.index, end: m.index + m[0].length, put: "" });
  };
  drop(LETTERSPACED);
  // Where reading blanked line ends of wrapped text or pinyin, the characters beside are one word: 铁锋区⏎人民政府, 申請(qǐng).
  // And where blanks stand all over the words, as some converters of PDF set them, none of them parts two.
  const between = [...source.matchAll(BETWEEN_HAN)];
  const single = between.filter((m) => m[0].length === 1).length;
  const strewn = single > STREWN.least && single > (source.match(HAN_ONE)?.length ?? 0) * STREWN.share;
  for (const m of between) {
    const end = m.index + m[0].length;
    if ((strewn && m[0].length === 1) || /\S|[\r\n]/.test(doc.text.slice(m.index, end)))
      edits.push({ start: m.index, end, put: "" });
  }
  if (strewn) drop(BETWEEN_DIGITS);
  drop(IN_DATE);
  drop(LINES_UNDER_NUMBERS);
  const spam = findSpam(source);
  if (spam) {
    for (let i = source.indexOf(spam); i >= 0; i = source.indexOf(spam, i + spam.length)) {
      const start = source[i - 1] === "*" ? i - 1 : i;
      edits.push({ start, end: i + spam.length, put: GAP });
    }
  }
  const { text, at } = applyEdits(source, edits);

  const lines: ViewLine[] = [];
  let l = 0;
  for (let start = 0; start <= text.length; ) {
    const brk = text.indexOf("\n", start);
    const end = brk < 0 ? text.length : brk;
    const line = text.slice(start, end);
    const trimmed = line.trim();
    if (trimmed !== "") {
      const first = start + line.indexOf(trimmed);
      const offset = at(first);
      while (l + 1 < doc.lines.length && (doc.lines[l + 1] as SourceLine).start <= offset) l++;
      lines.push({ text: trimmed, start: first, end: first + trimmed.length, kind: doc.lines[l]?.kind ?? "prose" });
    }
    start = end + 1;
  }
  return { text, lines, spam, at };
}
