/**
 * Words in which no line breaks within a span of years, a number and its unit, the ends of an interval or a change, or a fraction, and in which
 * the last line of a Chinese sentence is more than one or two characters.
 */
import { createElement, Fragment, type ReactNode } from "react";

const NUMBER = "[+−]?[\\d,.]*\\d%?";
const TOGETHER = new RegExp(
  `(${[
    // 2011—2018 年 · 2011–2018 · 2020 年
    "\\d{4}[—–]\\d{4}(?: ?年)?",
    "\\d{4} ?年",
    // 535 / 1,686 · 4 of 26
    "[\\d,]+ (?:/|of) [\\d,]+",
    // −3 至 1.2 · 46.3% and 54.9% · 21 → 95
    `${NUMBER} (?:至|与|to|→) ${NUMBER}`,
    // 7,316 件 · 3 个单位 · −0.4 个百分点 · 6.3 万元
    `${NUMBER} ?(?:个(?:百分点|单位|数|地方)?|[万亿]?元|[件条人次份行格项处页])`,
    // 中位数 116） · 增幅 4、: a number without a unit stays with what it is of
    `(?:中位数|[\\u4e00-\\u9fff]{2}) ${NUMBER}(?=[、，；。）（]|$)`,
  ].join("|")})`,
);

/** An element without a meaning of its own (type.css); pages hold hundreds, and a span with a class is three times as long. */
const TOGETHER_TAG = "k-t";

/** Where a long Chinese sentence ends: its last four characters and what closes it. */
const END = /[\u4e00-\u9fff]{4}[」』”’）]*[。；！？]?$/;
/** A sentence that fits a line anywhere needs no such care. */
const LONG = 16;

/** Strings, alone or in a list, are looked through; elements stay as they are. The text itself does not change. */
export function whole(words: ReactNode): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have their place alone
  if (Array.isArray(words)) return words.map((part, i) => <Fragment key={i}>{whole(part)}</Fragment>);
  if (typeof words !== "string") return words;
  const parts = words.split(TOGETHER);
  const last = parts.at(-1) ?? "";
  const end = words.length > LONG ? last.search(END) : -1;
  if (end >= 0) parts.splice(-1, 1, last.slice(0, end), last.slice(end));
  if (parts.length === 1) return words;
  return parts.map((part, i) =>
    // The parts of a text have their place alone.
    i % 2 === 1 ? createElement(TOGETHER_TAG, { key: i }, part) : part,
  );
}
