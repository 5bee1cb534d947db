/** Chinese numerals: 十二, 一百零五, 两千三百, 三万, 二〇一八. */

const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const TENS: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const MYRIADS: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** 廿二: tens of their own. */
const TWENTIES: Record<string, number> = { 廿: 20, 卅: 30 };

/** Character class of everything a Chinese numeral is written with, for use inside a regular expression. */
export const CHINESE_NUMERAL_CHARS = "零〇一二两三四五六七八九十百千万亿廿卅";

/**
 * Numerals as they stand on cheques, for use inside a regular expression. 伍, 陆 and 拾 alone stand in 队伍, 登陆 and 收拾, so they are
 * numerals only beside others.
 */
export const CAPITAL_NUMERAL =
  "(?:[壹贰叁肆伍陆柒捌玖](?:[拾佰仟][零壹贰叁肆伍陆柒捌玖]{0,2}){1,4}|(?<![收重捡])拾[壹贰叁肆伍陆柒捌玖]|[壹贰叁肆柒捌玖])";

/**
 * The number a Chinese numeral stands for, or null when the characters do not form one (一二, 十十).
 * Digit by digit writing is read as such: 二〇一八 → 2018. A leading unit counts as one of it: 十二 → 12, 百 → 100.
 */
export function parseChinese(text: string): number | null {
  if (text === "") return null;
  if ([...text].every((c) => c in DIGITS)) {
    // 一二 and the like are lists of digits unless they hold a 〇 or have four places, as years do.
    if (text.length > 1 && text.length !== 4 && !/[〇零]/.test(text)) return null;
    return Number([...text].map((c) => DIGITS[c]).join(""));
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastTen = Number.POSITIVE_INFINITY;
  for (const c of text) {
    const d = DIGITS[c];
    if (d !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = d;
      continue;
    }
    const twenty = TWENTIES[c];
    if (twenty !== undefined) {
      if (lastTen <= 10 || (digit !== null && digit !== 0)) return null;
      section += twenty;
      digit = null;
      lastTen = 10;
      continue;
    }
    const ten = TENS[c];
    if (ten !== undefined) {
      if (ten >= lastTen) return null;
      section += (digit === null || digit === 0 ? 1 : digit) * ten;
      digit = null;
      lastTen = ten;
      continue;
    }
    const myriad = MYRIADS[c];
    if (myriad === undefined) return null;
    section += digit ?? 0;
    // 亿 takes all before it, 万 only what stands since the last 亿.
    if (myriad === 1e8) total = Math.max(1, total + section) * myriad;
    else total += Math.max(1, section) * myriad;
    section = 0;
    digit = null;
    lastTen = Number.POSITIVE_INFINITY;
  }
  return total + section + (digit ?? 0);
}
