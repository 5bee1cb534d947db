/**
 * Rows in one line that print the head before every figure: `规章：本年制发件数2，本年废止件数0`, `(一)予以公开 自然人=4; 商业企业=0`,
 * `{"项目": "规章", "本年制发件数": 2}`. Every figure's own words name its column, so nothing is counted.
 */
import { labelCore, numberingOf } from "../match-label";
import { index, type Meaning } from "./labels";
import { statisticsColumn } from "./statistics-columns";

export interface Words {
  text: string;
  start: number;
}
export interface Pairs {
  /** Empty where the line begins with a head. */
  label: Words;
  pairs: { head: Words; value: Words }[];
  /** Unit or code stand beside the label, as in a form. */
  hasAsides?: boolean;
}

const LONGEST = 20_000;
const MOST_PAIRS = 20;
/** No label with heads of blank cells behind it is longer: what goes on without a figure's head is prose. */
const LONGEST_BETWEEN = 600;

const meaningsOf = (words: string): readonly Meaning[] => index.get(labelCore(words)) ?? [];

/** Of which form the words are a column's head. */
export function headForm(words: string): Meaning["form"] | null {
  const col = meaningsOf(words).find((m) => m.role === "col");
  if (col && !statisticsColumn(words)) return col.form;
  if (/^(?:year|part_year)$/.test(statisticsColumn(words)?.what ?? "")) return col?.form ?? "statistics";
  return null;
}

/** With a number before it, it is a row that is called like a head: 3.其他, (七)总计. */
export const isPairHead = (words: string) => numberingOf(words) === "" && headForm(words) !== null;

export const trimmed = (text: string, start: number): Words => ({
  text: text.trim(),
  start: start + text.length - text.trimStart().length,
});

/** Signs of programs and of lists around words. */
const SIGNS = /[\s,，、;；。:：=|{}[\]"'()（）·•→—–>-]/;

/** 单位:条 and 代码:01 at the end of a row's label. */
const ASIDE = /[\s:，,;；|]([^\s:，,;；|()]{2,6})\s?[:=]\s?[^\s:，,;；|]{1,6}[\s，,;；|]{0,4}$/;

/** A row's label without what some print about the row beside it. */
function withoutAsides({ text, start }: Words): Words {
  const aside = ASIDE.exec(text);
  const what = aside && statisticsColumn(aside[1] as string)?.what;
  return what === "unit" || what === "code"
    ? withoutAsides({ text: text.slice(0, aside?.index), start })
    : { text, start };
}

/** The part of a text without signs at its edges; brackets that belong to the words stay. */
function bare({ text, start }: Words): Words {
  let [a, b] = [0, text.length];
  const opens = (s: string) => (s.match(/[(（]/g) ?? []).length - (s.match(/[)）]/g) ?? []).length;
  while (a < b && SIGNS.test(text[a] as string) && !(/[(（]/.test(text[a] as string) && opens(text.slice(a, b)) === 0))
    a++;
  while (
    b > a &&
    SIGNS.test(text[b - 1] as string) &&
    !(/[)）]/.test(text[b - 1] as string) && opens(text.slice(a, b)) === 0)
  )
    b--;
  return { text: text.slice(a, b), start: start + a };
}

const VALUE =
  /(?<![\d.])[-+]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?:\s?(?:件|条|次|个|项|篇|份|人次|人|万元|元))?/g;
const PARTS = /[^\s,，、;；。|{}"']+/g;
const MARK = /^[-—/]{1,3}$/;

/** The heads a stretch of words ends with, one after the other, and what stands before them; the last one is the next figure's. */
function headsAtEnd(words: Words): { before: Words; heads: Words[] } {
  const parts = [...words.text.matchAll(PARTS)];
  const heads: Words[] = [];
  let end = words.text.length;
  for (let i = parts.length - 1; i >= 0; i--) {
    const { 0: part, index: at } = parts[i] as RegExpExecArray;
    const { text, start } = bare({ text: part, start: words.start + at });
    if (text === "" || MARK.test(text)) continue;
    // 规章:本年制发件数: the label and its first head without a blank between.
    const cut = isPairHead(text) ? 0 : splitAt(text);
    if (cut === null) break;
    heads.unshift({ text: text.slice(cut), start: start + cut });
    // 申请人情况—法人或其他组织—商业企业: heads over the head are no label.
    const isOwn = cut === 0 || HEADS_OVER.test(text.slice(0, cut));
    end = isOwn ? at : start - words.start + cut;
    if (!isOwn) break;
  }
  return { before: { text: words.text.slice(0, end), start: words.start }, heads };
}

/** Heads that reach over those of the applicants, in the path to one of these. */
const HEADS_OVER = /^(?:(?:申请人情况|法人或其他组织)[—–>→./_:-])+$/;

/** (七)总计 and 3.其他 are no head behind a label. */
const NUMBERING = /(?:^|[:=()（）[\]>→./_—–-])[\d一二三四五六七八九十]+$/;

/** Where the head at the end of such words begins. */
function splitAt(text: string): number | null {
  for (const m of text.matchAll(/[:：=()（）[\]>→./_]|[-—–](?=[^\d])/g)) {
    const rest = text.slice(m.index + 1);
    if (NUMBERING.test(text.slice(0, m.index))) continue;
    // Within brackets that close further on: 结转下年度继续办理(=第一项+第二项-第三项):自然人.
    if (/^[^(（]*[)）]./.test(rest)) continue;
    if (rest !== "" && isPairHead(rest)) return m.index + 1;
  }
  return null;
}

/** A head that another one repeats is the label of its row: 其他 自然人0 商业企业0 … 其他0. */
function labelled(row: Pairs): Pairs {
  const { label, pairs } = row;
  const [first, ...others] = pairs;
  const isLabel =
    label.text === "" &&
    first?.value.text === "" &&
    others.some((p) => labelCore(p.head.text) === labelCore(first.head.text));
  return isLabel && first ? { ...row, label: first.head, pairs: others } : row;
}

const blank = (head: Words) => ({ head, value: { text: "", start: head.start + head.text.length } });

/** A row and the head of a blank cell. */
function withoutFigure(words: Words): Pairs[] | null {
  const { before, heads } = headsAtEnd({ ...words, text: words.text.replace(/\s*[:=]\s*$/, "") });
  const label = bare(before);
  return heads.length === 1 && label.text !== "" ? [{ label, pairs: heads.map(blank) }] : null;
}

/**
 * Rows of a line that prints labels, and figures behind their heads; null for any other line. Heads without a figure are blank cells.
 *
 * @param isOpen a tab or a bar stands behind the words: the last cell may be blank
 */
export function pairsOf(words: Words, isOpen = false): Pairs[] | null {
  if (words.text.length > LONGEST) return null;
  const rows: Pairs[] = [];
  let from = 0;
  for (const m of words.text.matchAll(VALUE)) {
    if (m.index < from) continue;
    if (m.index - from > LONGEST_BETWEEN) return null;
    const between = { text: words.text.slice(from, m.index), start: words.start + from };
    const { before, heads } = headsAtEnd(between);
    const head = heads.pop();
    // A number of the label: 1.属于国家秘密, (…计1条).
    if (!head) continue;
    const own = withoutAsides(before);
    const label = bare(own);
    let row = rows.at(-1);
    if (!row || label.text !== "") {
      row = { label, pairs: [], hasAsides: own.text !== before.text };
      rows.push(row);
    }
    if (row.pairs.length >= MOST_PAIRS) return null;
    row.pairs.push(...heads.map(blank), { head, value: { text: m[0], start: words.start + m.index } });
    from = m.index + m[0].length;
  }
  const last = rows.at(-1);
  if (words.text.length - from > LONGEST_BETWEEN) return null;
  if (!last) return isOpen || /[:=]\s*$/.test(words.text) ? withoutFigure(words) : null;
  const rest = headsAtEnd({ text: words.text.slice(from), start: words.start + from });
  if (bare(rest.before).text !== "") return null;
  last.pairs.push(...rest.heads.map(blank));
  return rows.map(labelled);
}
