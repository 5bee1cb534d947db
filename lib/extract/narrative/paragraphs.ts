/** Lines of prose, with those joined again that a page or a converter broke in the middle of a sentence. */
import { ITEM_MARK } from "@/lib/item-marks";
import type { SourceDocument, SourceLine } from "@/lib/report";

export interface Paragraph {
  start: number;
  end: number;
}

const ENDS = /[。!?;:…>|]\s*$/;
/** Characters of an open paragraph that decide whether the next line goes on with it. */
const JUDGED = 200;
/**
 * Longest paragraph. Reports come as one endless line, too; what a number means stands within some sentences of it, and work grows with
 * the square of a paragraph.
 */
const LONGEST = 4_000;
const NUMBER_ONLY = /^\d[\d,.]*(?:%|万|亿|余|多)*$/;
/** 次。 or 件,其中网上: what goes on behind a number that stands on a line of its own. */
const UNIT_LINE = /^(?:人次|场次|万元|[条件篇份项宗起例个次场期人名元封])(?:[,。;、(]|$)/;

/**
 * Paragraphs of the lines that are prose.
 *
 * A number alone on its line, or a line that goes on with a unit or a comma, belongs to the line before (pages that set figures in
 * spans). A long line that breaks off without punctuation goes on in the next one (text wrapped at a fixed width).
 */
export function paragraphsOf(doc: SourceDocument, lines: readonly SourceLine[]): Paragraph[] {
  const out: Paragraph[] = [];
  let open: { text: string; paragraph: Paragraph; lineEnd: number } | null = null;
  const all = lines.flatMap((l) => pieces(doc, l));
  for (const [i, line] of all.entries()) {
    const raw = doc.folded.slice(line.start, line.end);
    const text = raw.trim();
    if (text === "") {
      open = null;
      continue;
    }
    const next = all[i + 1];
    const counted = () => next !== undefined && UNIT_LINE.test(doc.folded.slice(next.start, next.end).trim());
    if (open !== null && line.start - open.lineEnd <= 2 && goesOn(open.text, raw, text, counted)) {
      open.paragraph.end = line.end;
      open.text = (open.text + text).slice(-JUDGED);
      open.lineEnd = line.end;
      continue;
    }
    const paragraph = { start: line.start, end: line.end };
    out.push(paragraph);
    open = { text, paragraph, lineEnd: line.end };
  }
  return out.flatMap((p) => (p.end - p.start > LONGEST ? cut(doc.folded, p) : [p]));
}

/** A paragraph beyond the longest, cut behind sentences; where none ends, behind a part or anywhere. */
function cut(folded: string, { start, end }: Paragraph): Paragraph[] {
  const out: Paragraph[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const most = folded.slice(from, from + LONGEST);
    const stop = Math.max(most.lastIndexOf("。"), most.lastIndexOf(";"));
    const part =
      stop >= LONGEST / 2 ? stop : Math.max(most.lastIndexOf(","), most.lastIndexOf("、"), most.lastIndexOf(" "));
    const to = from + (part >= LONGEST / 2 ? part + 1 : LONGEST);
    out.push({ start: from, end: to });
    from = to;
  }
  out.push({ start: from, end });
  return out;
}

/** 二、主动公开情况 2016年…: titles that a page ran into its text. */
const RUN_IN =
  /(?<=^|[。;!?:]|\s)[一二三四五六七八九十]{1,2}、[^\s,。;:]{3,40}?(?:情况|概述|概况|信息|措施|问题|事项|收费|内容)\s+(?=\S)/g;

/** A line, cut before and behind every title that stands in the middle of it. */
function pieces(doc: SourceDocument, line: SourceLine): Paragraph[] {
  if (line.end - line.start < 20) return [line];
  const text = doc.folded.slice(line.start, line.end);
  const out: Paragraph[] = [];
  let from = 0;
  for (const m of text.matchAll(RUN_IN)) {
    const cuts = [m.index, m.index + m[0].trimEnd().length];
    for (const cut of cuts) {
      if (cut > from) out.push({ start: line.start + from, end: line.start + cut });
      from = cut;
    }
  }
  out.push({ start: line.start + from, end: line.end });
  return out;
}

/** What may close a line as the title of the next, or sign it, or is an item of a list that ends with its count. */
const LIKE_TITLE =
  /^[一二三四五六七八九十\d(]|(?:情况|概述|概况|信息|措施|问题|事项|收费|内容|工作|打算|建议|方面|报告|年报|附件|附表|局|委|办|办公[室厅]|政府|厅|处|所|中心|日|\d[余多]*(?:人次|万元|[条件篇份项宗起例个次场期人名元]))$|(?:联系|电话|地址|来源|编辑|作者|附件|责编|审核)/;

/** `counted`: whether the line behind begins with a measure word. */
function goesOn(led: string, raw: string, text: string, counted: () => boolean): boolean {
  // 电话** / 74**人次: marks of emphasis that the break has parted from what they set off.
  const before = led.replace(/\*+$/, "");
  if (ENDS.test(before)) return false;
  if (ITEM_MARK.test(text)) return false;
  if (NUMBER_ONLY.test(text) && /[\u4e00-\u9fff]$/.test(before) && counted()) return true;
  if (led !== before && /^\**\d/.test(text)) return true;
  const numbered = NUMBER_ONLY.test(/[^\s\u4e00-\u9fff]*$/.exec(before)?.[0] ?? "x");
  if (numbered && UNIT_LINE.test(text)) return true;
  const sentence = before.length >= 15 || /[,。、;]/.test(before);
  if (!sentence) return false;
  // A title is followed by text, not continued by it.
  if (ITEM_MARK.test(before) && before.length <= 34 && !/[,。;]/.test(before)) return false;
  if (NUMBER_ONLY.test(text)) return /[\u4e00-\u9fff,]$/.test(before);
  if (numbered) return text.length >= 3 || /^[,。;、]/.test(text);
  if (/^[,。;、)]/.test(text)) return true;
  // 做好公开工作。全年共收到依 / 申请公开事项1件: a sentence begun in this line that no title can be.
  const begun = /[。;]([^。;]{5,})$/.exec(before)?.[1] ?? "";
  if (
    /[\u4e00-\u9fff]$/.test(begun) &&
    !ITEM_MARK.test(begun) &&
    !LIKE_TITLE.test(begun) &&
    /^[\u4e00-\u9fff\d]/.test(raw)
  )
    return true;
  // Wrapped text: the line is long, breaks off after a word, and the next one is not indented.
  return before.length >= 28 && /[\u4e00-\u9fff\d,、]$/.test(before) && !/^\s/.test(raw);
}
