/**
 * Numbers in running text: which characters form one number, what it is worth, which measure word follows, and whether it can
 * be a figure at all (a date, a document number, a phone number, a percentage or a list number never is).
 */
import type { Approx } from "@/lib/report";
import { CAPITAL_NUMERAL, CHINESE_NUMERAL_CHARS, parseChinese } from "./chinese";
import { phoneEnd } from "./phone";
import type { NumberKind, ProseNumber } from "./prose-number";
import { unitBefore } from "./unit-before";
import { CHINESE_UNIT, UNIT, UNIT_START } from "./units";

const TAIL = new RegExp(
  `^([余多来]?)((?:千|百)?(?:万|亿)?)([余多来]?)(${UNIT})?(\\((?:次|人次|件|条|篇|个|份|场)\\))?(余|多)?(左右|上下|以上|以内)?`,
);
// A numeral is tried from its first character only: where that fails, no later one can end elsewhere.
const NUMBER = new RegExp(
  `\\d+(?:,\\d{3})*(?:\\.\\d+)?|(?<![${CHINESE_NUMERAL_CHARS}])[${CHINESE_NUMERAL_CHARS}]+(?=[余多来]?${CHINESE_UNIT}|[余多]?[%‰])|${CAPITAL_NUMERAL}(?=[余多]?${CHINESE_UNIT})|(?<=数(?:量|均)?[为是:])零(?=[,。;)]|$)`,
  "g",
);
const SCALE: Record<string, number> = {
  千: 1e3,
  百: 1e2,
  万: 1e4,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  千亿: 1e11,
  百亿: 1e10,
  "": 1,
};
const BEFORE =
  /(将近|接近|大约|大概|约为|约|近|超过了|超过|超出|突破|超|逾|不少于|不低于|至少|多达)(?:达|到|有|为|共)?$/;
const APPROX_BEFORE: Record<string, Approx> = {
  将近: "nearly",
  接近: "nearly",
  近: "nearly",
  大约: "about",
  大概: "about",
  约为: "about",
  约: "about",
};
const YEAR = /^(?:19|20)\d\d$/;
const isDigit = (c: string | undefined) => c !== undefined && c >= "0" && c <= "9";
const isAscii = (c: string | undefined) => c !== undefined && c > " " && c <= "~";

/**
 * Every number of a text, in order. The text is folded (half-width) and is best given without the spaces that are no part of a
 * number: `12 34` is damaged and comes back as a code, never as 34.
 */
export function scanNumbers(text: string): ProseNumber[] {
  const out: ProseNumber[] = [];
  NUMBER.lastIndex = 0;
  for (let m = NUMBER.exec(text); m !== null; m = NUMBER.exec(text)) {
    const digits = m[0];
    const start = m.index;
    const chinese = !isDigit(digits[0]);
    const made = chinese
      ? chineseNumber(text, start, digits)
      : digitNumber(text, start, digits, out[out.length - 1] ?? null);
    if (made === null) continue;
    for (const n of made) out.push(n);
    const last = made[made.length - 1];
    if (last !== undefined && last.end > NUMBER.lastIndex) NUMBER.lastIndex = last.end;
  }
  return out;
}

const base = (start: number, end: number, kind: NumberKind, value = 0): ProseNumber => ({
  start,
  end,
  from: start,
  to: end,
  value,
  approx: null,
  unit: null,
  unitPrinted: null,
  kind,
  year: null,
  chinese: false,
});

function digitNumber(text: string, start: number, digits: string, prev: ProseNumber | null): ProseNumber[] | null {
  let end = start + digits.length;
  const before = text.slice(Math.max(0, start - 12), start);
  const p = before[before.length - 1];
  const after = text.slice(end, end + 14);
  const plain = digits.replaceAll(",", "");
  const value = Number(plain);
  const one = (kind: NumberKind, e = end): ProseNumber[] => [base(start, e, kind, value)];

  // 1.2018年 and 2.12345: a list number and what follows, not a decimal.
  const listed = /^(\d{1,2})\.((?:19|20)\d\d)$/.exec(digits);
  if (listed && /^年/.test(after)) {
    const cut = start + (listed[1] as string).length;
    return [base(start, cut, "list_number", Number(listed[1])), dateOf(cut + 1, end, listed[2] as string)];
  }
  // 4 586条: a blank between thousands, where the groups are whole and a measure word follows.
  const blank = GROUPED.exec(text.slice(start, start + 24));
  if (blank && p !== " " && !isDigit(p)) {
    const all = Number(blank[1]?.replaceAll(" ", ""));
    const rest = start + (blank[1] as string).length;
    const tail = TAIL.exec(text.slice(rest, rest + 14));
    if (tail) return [withTail(text, start, rest, all, tail)];
  }
  // 12 34: a space between digits is damage; no part of it is a number of its own.
  if ((p === " " && isDigit(before[before.length - 2])) || /^ \d/.test(after)) return one("code");
  // Letters, dots, slashes and @ next to it: an address, an index number, a file size.
  if (p !== undefined && /[A-Za-z_/@\\·#&=]/.test(p)) return one("code");
  if (p === "." && /[A-Za-z0-9]\.$/.test(before)) return one("code");
  if (/^ ?[A-Za-z_@\\/·#&=]/.test(after) && !/^ ?E-?mail/i.test(after)) return one("code");
  const phone = phoneEnd(text, start, end, before, plain);
  if (phone !== null) return one("phone", phone);
  const numericDate = /^\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?(?!\d)/.exec(text.slice(start, start + 12));
  if (numericDate && YEAR.test(numericDate[0].slice(0, 4)))
    return [{ ...dateOf(start, start + numericDate[0].length, plain.slice(0, 4)) }];
  const time = /^\d{1,2}:\d\d(?::\d\d)?/.exec(text.slice(start, start + 8));
  if (time) return one("date", start + time[0].length);

  // 〔2018〕23号, [2018]23号, (2018)23号
  if (YEAR.test(plain) && /[〔[【(]$/.test(before) && /^[〕\]】)]第?\d+号?/.test(after)) return one("document_number");
  if (/(?:19|20)\d\d[〕\]】)]第?$/.test(before)) return one("document_number");
  if (/[〔﹝【]$/.test(before) && /^号/.test(after)) return one("document_number");
  if (/第$/.test(before)) return one("ordinal");
  if (prev !== null && prev.kind === "ordinal" && /^[、和及至到~-]第?$/.test(text.slice(prev.end, start)))
    return one("ordinal");
  if (/^[%‰]|^个百分点|^成(?:以上|左右)?[,。;、]/.test(after)) {
    const n = base(start, end, "percent", value);
    return [{ ...n, to: end + (after.startsWith("个百分点") ? 4 : 1) }];
  }
  if (/百分之$/.test(before)) return one("percent");

  const date = dateKind(start, end, plain, before, after, prev);
  if (date !== null) return date;
  if (
    /^[.、)](?!\d)/.test(after) &&
    plain.length <= 2 &&
    (p === undefined || /[。;:!?,( \n]/.test(p)) &&
    !/^、\d/.test(after)
  )
    return one("list_number");
  if (/^(?:个)?(?:工作日|小时|分钟|秒|天(?!津)|日内|周(?!年|边)|个月|刻钟|周年)/.test(after)) return one("limit");
  if (/^(?:路|室|楼|栋|幢|单元|号|米|层|弄|邮)/.test(after)) return one("code");
  if (p === "-" || p === "~" || /^[-~]\d/.test(after)) return one("code");
  // A run of digits that begins like a year of these reports is a damaged date or document number; 205739条 begins like none of them.
  const tail = TAIL.exec(after);
  if (/^20\d{4,6}$/.test(digits) && !(tail?.[4] && !REPORT_YEAR.test(digits))) return one("code");
  if (digits.length > 8 && !digits.includes(",")) return one("code");
  if (plain.length > 1 && plain.startsWith("0") && !plain.includes(".")) return one("code");

  if (!tail) return one("count").map((n) => unitBefore(text, n));
  const n = withTail(text, start, end, value, tail);
  // 1万2345 and 1万2千: the smaller part belongs to the same number.
  const more =
    n.unit === null && /[万亿]/.test(tail[2] ?? "") ? /^(\d{1,4})(千|百)?/.exec(text.slice(n.end, n.end + 5)) : null;
  if (more) {
    end = n.end + more[0].length;
    const tail2 = TAIL.exec(text.slice(end, end + 14));
    const sum = n.value + Number(more[1]) * (SCALE[more[2] ?? ""] ?? 1);
    if (tail2) return [withTail(text, start, end, sum, tail2)];
  }
  return [unitBefore(text, n)];
}

const GROUPED = new RegExp(`^([1-9]\\d{0,2}(?: \\d{3}){1,2})(?=[余多]?${UNIT})`);

/** Years that reports, and the documents they cite, are of. */
const REPORT_YEAR = /^20(?:0[2-9]|1\d|2[0-9])/;

function withTail(text: string, start: number, end: number, value: number, tail: RegExpExecArray): ProseNumber {
  const [whole, few1, scale, few2, named, remark, few3, around] = tail;
  // 23(件): the measure word stands in brackets.
  const unit = named ?? remark?.slice(1, -1);
  const approxWords = BEFORE.exec(text.slice(Math.max(0, start - 6), start));
  let approx: Approx | null = null;
  if (few1 || few2 || few3 || around === "以上") approx = "at_least";
  else if (around === "左右" || around === "上下") approx = "about";
  else if (approxWords) approx = APPROX_BEFORE[approxWords[1] as string] ?? "at_least";
  const factor = SCALE[scale ?? ""] ?? 1;
  const exact = Number((value * factor).toFixed(4));
  const printed = unit === "元" ? `${scale ?? ""}元` : (unit ?? null);
  const numeralEnd = end + (few1?.length ?? 0) * (scale ? 1 : 0) + (scale?.length ?? 0);
  return {
    start,
    end: scale ? numeralEnd : end,
    from: approxWords ? start - approxWords[0].length : start,
    to: end + (unit || few1 || few2 || around ? whole.length : (scale?.length ?? 0)),
    value: exact,
    approx,
    unit: unit ?? null,
    unitPrinted: printed,
    kind: "count",
    year: null,
    chinese: false,
  };
}

function chineseNumber(text: string, start: number, word: string): ProseNumber[] | null {
  const before = text.slice(Math.max(0, start - 4), start);
  const end = start + word.length;
  if (/百分之$/.test(before)) return [base(start, end, "percent", parseChinese(word) ?? 0)];
  // 第一批, 每一件, 万一, 同一项, 十几条: words, not counts.
  if (/[第每任某同唯统这那另逐任单其专进万之几]$/.test(before)) return null;
  // (万元), 收取的费用 万元: the measure word of a row, and no figure before it.
  if (/^[百千万亿]+$/.test(word) && text.startsWith("元", end)) return null;
  // 上一次 is no count; 网上六件 and 网上一件 are.
  if (/(?:^|[^网线])上$/.test(before) && word === "一") return null;
  // 数十件 is vague; 总数七件 and 总数十件 are not.
  if (/(?:^|[^总件条人次案])数$/.test(before) && /^[十百千万亿]/.test(word)) return null;
  const value = parseChinese(word);
  if (value === null) return null;
  // 行政复议数为零,: a nought that needs no measure word.
  if (word === "零" && /[,。;)]/.test(text[end] ?? "。")) return [{ ...base(start, end, "count"), chinese: true }];
  const tail = TAIL.exec(text.slice(end, end + 14));
  if (!tail?.[4]) return null;
  const next = text.slice(end, end + 4);
  if (
    word === "一" &&
    /^(?:件事|条龙|个工作日|次性|部分|项项|份子|个人|家人|方面|个窗口|起(?![,。;、)以]|$))/.test(next)
  )
    return null;
  // 八家子乡, 五家渠市: names of places.
  if (/^家(?:[子渠店庄屯沟]|村(?!委))/.test(next)) return null;
  // 由三部分组成, 三个渠道依次公开: how something is divided.
  if (/^(?:部分|个(?:工作日|月|小时|部分|方面|渠道|平台|层面|环节|途径))/.test(next)) return null;
  return [{ ...withTail(text, start, end, value, tail), chinese: true }];
}

function dateOf(start: number, end: number, year: string): ProseNumber {
  return { ...base(start, end, "date", Number(year)), year: Number(year) };
}

function dateKind(
  start: number,
  end: number,
  plain: string,
  before: string,
  after: string,
  prev: ProseNumber | null,
): ProseNumber[] | null {
  if (/^年/.test(after) && !plain.includes(".")) {
    if (YEAR.test(plain)) return [dateOf(start, end, plain)];
    // 22012年: list number 2 glued to the year.
    if (/^[1-9]\d?(?:19|20)\d\d$/.test(plain)) {
      const cut = end - 4;
      return [base(start, cut, "list_number", Number(plain.slice(0, -4))), dateOf(cut, end, plain.slice(-4))];
    }
    if (/^\d\d$/.test(plain) && /^年(?:度|底|末|初|以来|\d|[,的])/.test(after))
      return [{ ...dateOf(start, end, `20${plain}`) }];
    return [base(start, end, plain.length > 4 ? "date" : "limit", Number(plain))];
  }
  if (YEAR.test(plain) && /^[-—~至到]{1,2}(?:19|20)\d\d年?/.test(after)) return [dateOf(start, end, plain)];
  // 1—12月, 1-6月: the month a span begins with.
  if (/^[1-9]\d?$/.test(plain) && Number(plain) <= 12 && /^[-—–~至到]{1,2}(?:1[0-2]|[1-9])月/.test(after))
    return [base(start, end, "date", Number(plain))];
  if (/^月/.test(after)) return [base(start, end, "date", Number(plain))];
  // 1—12月: the month a span begins with.
  if (Number(plain) <= 12 && /^[-—–~至到]{1,2}\d{1,2}月/.test(after)) return [base(start, end, "date", Number(plain))];
  if (/^日/.test(after)) return [base(start, end, "date", Number(plain))];
  if (/^号/.test(after)) return [base(start, end, /月$/.test(before) ? "date" : "document_number", Number(plain))];
  if (/^(?:时|点(?:钟|整|[,。到至前]))/.test(after)) return [base(start, end, "date", Number(plain))];
  if (/^季度/.test(after)) return [base(start, end, "date", Number(plain))];
  // 11月10在…: the 日 is lost.
  if (prev !== null && prev.kind === "date" && prev.end === start - 1 && /月$/.test(before) && !UNIT_START.test(after))
    return [base(start, end, "date", Number(plain))];
  if (YEAR.test(plain) && /^(?:年度|学年|—|以来)/.test(after)) return [dateOf(start, end, plain)];
  return null;
}

/** True where a character may be part of an ASCII word: used to keep spaces apart when a line is compacted. */
export const isAsciiWord = (c: string | undefined): boolean => isAscii(c) && /[A-Za-z0-9]/.test(c as string);
