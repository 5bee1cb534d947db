/** A line of the document without what only disturbs matching, and the way back to the document's offsets. */
import { isAsciiWord } from "@/lib/numbers/prose";

export interface CompactLine {
  /** Folded text without white space and quotation marks. A space stays between Latin letters or digits. */
  text: string;
  /** Document offset of every character; one more at the end. */
  at: number[];
}

const FIGURE_INSIDE = /^〔[\d一二两三四五六七八九十]{1,8}[件条份宗起项篇]〕/;
const FIGURE_BEFORE = /\([\d一二两三四五六七八九十]{1,8}[件条份宗起项篇]$/;
const UNDONE = /[暂尚均并也还从皆局镇乡委办位关]/;
const VERBS = /[收发产出受办提有接开]/;
const SPACE = /\s/;
/** What stands before a paragraph: marks of lists and of quoted mail. */
const BULLET = /[\ue000-\uf8ff■●◆▲►▶•·◇□★☆※▪✦➢>]/;
/** The first half of a picture character (📌, 👉). */
const PICTURE = /[\ud83c-\ud83e]/;
/** Line ends and wide spaces that a program printed as it writes them in its own strings. */
const ESCAPED = /^\\(?:u3000|u00a0|[rnt](?![a-z]))/;
const INSIDE_NAME = /^(?:公民,法人|.专,兼职)/;
const OPENS_PART = /^专\(兼\)职/;
const CLOSES_PART = /^专?\(兼\)职/;
/** [门户网站](https://…), the number of a link as text browsers print it, [12]门户网站, and that of a note, 12件[1]。 */
const LINK_END = /^\]\((?:https?:|\/|#|mailto:|javascript:)[^()\s]*\)/;
const LINK_NUMBER = /^\[\d{1,3}\](?=[\u4e00-\u9fff,。;、)]|$)/;

/** Compacts `folded` from `start` to `end`. */
export function compactLine(folded: string, start: number, end: number): CompactLine {
  let text = "";
  const at: number[] = [];
  for (let i = start; i < end; i++) {
    const c = folded[i] as string;
    // Quotation marks, and the marks of Markdown headings and bold type.
    if (c === '"' || c === "'" || c === "*" || (text === "" && (c === "#" || BULLET.test(c)))) continue;
    if (PICTURE.test(c)) {
      i++;
      continue;
    }
    const escaped = c === "\\" ? ESCAPED.exec(folded.slice(i, i + 7)) : null;
    if (escaped) {
      i += escaped[0].length - 1;
      continue;
    }
    // 公开__3246__条: the line of a blank that was filled in; t20170621_1034290 is one word.
    if (c === "_") {
      let j = i + 1;
      while (j < end && folded[j] === "_") j++;
      if (!isAsciiWord(text[text.length - 1]) || !isAsciiWord(folded[j])) {
        i = j - 1;
        continue;
      }
    }
    // 专(兼)职: one name for both.
    if (
      (c === "(" && OPENS_PART.test(folded.slice(i - 1, i + 4))) ||
      (c === ")" && CLOSES_PART.test(folded.slice(i - 3, i + 2)))
    )
      continue;
    // 不予公开〔2件〕: brackets of this kind around a figure are brackets; 国办发〔2016〕80号 keeps its own.
    if (
      (c === "〔" && FIGURE_INSIDE.test(folded.slice(i, i + 14))) ||
      (c === "〕" && FIGURE_BEFORE.test(text.slice(-14)))
    ) {
      text += c === "〔" ? "(" : ")";
      at.push(i);
      continue;
    }
    if (c === "[" || c === "]") {
      const mark = (c === "[" ? LINK_NUMBER : LINK_END).exec(folded.slice(i, Math.min(end, i + 500)));
      if (mark) {
        i += mark[0].length - 1;
        continue;
      }
      // The words of a link stand without their bracket.
      if (c === "[" && opensLink(folded, i, end)) continue;
    }
    // 网站、?微博: what a zero-width space became in GBK, 中国?某地 the dot of a portal's name; behind a comma nobody asks.
    if (c === "?" && (/^$|[、,;:。]$|中国$/.test(text) || LOST_SPACE.test(folded.slice(i - 1, i + 2)))) continue;
    if (SPACE.test(c)) {
      // Spaces between digits mean damage; the number scanner must see one.
      let j = i + 1;
      while (j < end && SPACE.test(folded[j] as string)) j++;
      if (isAsciiWord(text[text.length - 1]) && isAsciiWord(folded[j])) {
        text += " ";
        at.push(i);
      }
      i = j - 1;
      continue;
    }
    // 答覆, 回覆: the simplifier leaves this character to its reader.
    if (c === "覆" && /[答回]/.test(text[text.length - 1] ?? "")) text += "复";
    // 公民,法人和其他组织; 专,兼职人员: a comma within one name.
    else if (c === "," && INSIDE_NAME.test(text.slice(-2) + folded.slice(i, i + 3))) text += "、";
    // 己答复, 暂末收取: one character taken for another that looks like it.
    else if (c === "己" && !/(?:[自利克异]|(?<![告通])知)$/.test(text.slice(-2))) text += "已";
    else if (c === "末" && UNDONE.test(text[text.length - 1] ?? "") && VERBS.test(folded[i + 1] ?? "")) text += "未";
    // 《榕山政报》: a gazette by its other name.
    else if (c === "政" && folded.startsWith("报》", i + 1)) text += "公";
    else text += c;
    at.push(i);
  }
  at.push(end);
  return { text, at };
}

/** 收到申请?12?件: what a hard space became in GBK; no question ends between a word and its number. */
const LOST_SPACE = /^[\u4e00-\u9fff?]\?\d|^[\d.]\?[\u4e00-\u9fff]/;

const opensLink = (folded: string, at: number, end: number): boolean => {
  const close = at + folded.slice(at, Math.min(end, at + 200) + 1).indexOf("](");
  return close > at && LINK_END.test(folded.slice(close, Math.min(end, close + 500)));
};
