/** Lines as programs and lists write them: the members of an object in quotes, a bullet before a field. Their signs are none of their words. */
import { trimmed, type Words } from "./pairs";

/** What a program writes around the words of an object: "规章": {, "本年制发件数": 2, and brackets alone. */
const MEMBER = /^[{[]?\s*"(?:[^"\\]|\\.)*"\s*:[^:]*$/;
export const BRACKETS = /^[\s{}[\],]+$/;
/** Several members in one line. */
const MEMBERS = /^[{[]?\s*"[^\n]*"\s*:/;
export const unquoted = ({ text, start }: Words): Words => {
  const blanks = (signs: string) => " ".repeat(signs.length);
  if (!MEMBER.test(text))
    return MEMBERS.test(text)
      ? trimmed(text.replace(/"|null(?=\s*[,}])/g, blanks).replace(/^[{[]/, blanks), start)
      : { text, start };
  const opens = /[{[]\s*$/.test(text);
  const words = text.replace(/"|null(?=\s*,?$)/g, blanks).replace(/^[{[]|[,{[\]}\s]+$/g, blanks);
  return trimmed(opens ? words.replace(/:\s*$/, blanks) : words, start);
};

const BULLET = /^[-•●◆■▪*+·○]\s+/;
export const withoutBullet = ({ text, start }: Words): Words => {
  const mark = BULLET.exec(text)?.[0].length ?? 0;
  return { text: text.slice(mark), start: start + mark };
};

/** What clients of databases write between two records. */
export const DIVIDER = /^(?:-\[ RECORD \d+ \][-+]*|\*{3,} \d+\. row \*{3,})$/i;

/** [三、本年度办理结果/(一)予以公开], the head of a section in a file of settings. */
export const unboxed = (words: Words): Words =>
  /^\[[^[\]]+\]$/.test(words.text) ? trimmed(words.text.slice(1, -1), words.start + 1) : words;
