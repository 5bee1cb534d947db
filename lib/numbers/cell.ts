/**
 * The words of one table cell as a figure, or as the reason there is none. Pure reading: what the figure counts is decided elsewhere.
 * Input is folded text (half-width), see `lib/read/fold.ts`.
 */
import type { Approx } from "@/lib/report";

export interface CellNumber {
  kind: "number";
  /** As printed, 万 and 亿 before a measure word expanded; 万元 stays 万元 and is kept in `unitPrinted`. */
  value: number;
  unitPrinted: string | null;
  approx: Approx | null;
  /** Signed percent of a printed change ("357524条、增长2.45%"). */
  changePercent: number | null;
  /** False where the characters allow another reading ("12 34", "O"): only a sum that holds makes it certain. */
  certain: boolean;
}

export type CellReading = CellNumber | { kind: "blank" } | { kind: "dash" } | { kind: "unreadable" };

export interface CellKind {
  /** 本年增/减: signs and 增/减 are read. Elsewhere a sign is a damaged cell. */
  signed?: boolean;
  /** Money: decimals are read. Counts have none, only a tail of zeros (`3.00`). */
  money?: boolean;
}

/** Measure words, the longer first. 元 with 万/亿 is one unit. */
const UNITS =
  "万元|亿元|千元|元|人次|场次|批次|件次|条次|篇次|人|件|条|次|个|项|篇|份|期|场|起|宗|名|家|处|页|批|例|封|户|部|本|台|张|类|位|则|只|部门";
const UNIT_RE = new RegExp(`^(?:${UNITS})$`);
const DIGITS = "\\d{1,3}(?:,\\d{3})+|\\d+(?: \\d+)+|\\d+";
const SIGN = "[+-]|[↑↓]|新增|增加|增长|增|减少|下降|减";

const NUMBER = new RegExp(
  `^(约|大约|近|超过|超|逾|共计|共|计)?(${SIGN})?(${DIGITS})(\\.\\d+)?(万|亿)?(余|多|左右|以上)?(${UNITS})?(左右|以上)?` +
    `(?:\\((?!\\d+%?\\))[^()]*\\))?(?:[、,;]?(?:同比|比上年|较上年|比去年|较去年)?(增长|上升|增加|下降|减少|回落)(\\d+(?:\\.\\d+)?)%)?[。.;]?$`,
);
/** A change that is none. */
const UNCHANGED = /^(?:无变化|无增减|无变动|没有变化|未变化|持平|不变)$/;
/** 无 and its relatives state a zero; 一 alone is as often a dash and is not read. */
const ZERO = /^(?:零|〇|无|没有|未发生|未收到|未产生|未受理)(件|条|次|个|项|篇|份|人次|人|元|万元)?[。.]?$/;
const DASH = /^(?:[-—―_/\\~]+|一一+|不适用|无此项|不涉及|N\/?A)$/i;
const CHINESE = /^([二两三四五六七八九十]{1,3}|一(?=件|条|次|个|项|篇|份|人))(件|条|次|个|项|篇|份|人次|人)?$/;
const HAN_DIGITS = "零一二三四五六七八九";

/** A footnote mark behind a figure: 12①, 12*, 12[1], 12注1, and a raised 1 or 2 as the read stage keeps it. */
const NOTE =
  /(?<=[\d件条次个项篇人元])(?:[\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]+|\*{1,3}|※|[[〔][\d\u00b2\u00b3\u00b9\u2070-\u2079]{1,2}[\]〕]|注\d?)$/u;
/** Raised or circled digits anywhere else would become digits of the figure. */
const RAISED = /[\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]/u;

/** A date or document number without its words; no office has that many of anything counted here by accident. */
const looksLikeDate = (digits: string) => /^20[0-3]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits);

/** Around a figure, what is left of fixed blanks in an encoding that has none. Where figures may be signed, a minus may have been lost the same way. */
const LOST = /^\?{1,2} *(?=\d)|(?<=^\??[\d,.]{1,20}) *\?{1,2}$/g;

/** A question mark beside the figure: a lost blank where a document has many, and where it has one somebody's doubt. */
export const isQuestioned = (words: string): boolean => /^\?{1,2} *\d|\d *\?{1,2}$/.test(tidy(words));

/** What programs write for a cell without content; ? is a page's fixed blank in an encoding that has none. */
export const isFiller = (words: string): boolean => /^(?:NaN|nan|None|null|NULL|<NA>|NaT|\?{1,3})$/.test(words);

/** What spreadsheets print where they have no value: #REF!, #DIV/0!, #N/A. A figure stood there, or should. */
const ERROR = /^#(?:REF|VALUE|DIV\/0|NUM|NULL|NAME|CALC|SPILL|N\/A)[!?]?$/;
/** Most cells: nothing about them can be read in two ways. */
const PLAIN = /^(?:0|[1-9]\d{0,5})$/;
/** A label begins with a character no figure begins with: what begins a figure below must be named here. */
const LABEL = /^\s*(?!持平|下降\d|[零〇无没未不一二两三四五六七八九十约近超共增减])[\u4e00-\u9fff]/;

export const isUnit = (words: string): boolean => UNIT_RE.test(words);
export const isDash = (words: string): boolean => DASH.test(words.replace(/\s+/g, ""));

/**
 * Reads one cell.
 *
 * number | blank (nothing printed) | dash (`/`, `—`, 不适用) | unreadable (something that is not safely one figure).
 * "1,234" → 1234 · "３件" folded → 3 件 · "25.1万元" → 25.1 万元, and "25.1万" of money · "约3万条" → about 30000 条 · "减5" signed → -5 · "12①" → 12 · "?12" → 12 · "3/-1" → unreadable.
 */
export function parseCell(words: string, kind: CellKind = {}): CellReading {
  const plain = (value: number, unit: string | null | undefined, certain = true): CellNumber => ({
    kind: "number",
    value,
    unitPrinted: unit ?? null,
    approx: null,
    changePercent: null,
    certain,
  });
  if (PLAIN.test(words)) return plain(Number(words), null);
  const t = tidy(words);
  if (t === "") return { kind: "blank" };
  const tight = t.replace(/ /g, "");
  if (DASH.test(tight)) return { kind: "dash" };
  const zero = ZERO.exec(tight);
  if (zero) return plain(0, zero[1]);
  if (/^[oO]$/.test(tight)) return plain(0, null, false);
  if (kind.signed && (/^0\/-?0$/.test(tight) || UNCHANGED.test(tight))) return plain(0, null);
  const both = kind.signed ? /^增加?(\d{1,6})[、,;]?减少?(\d{1,6})$/.exec(tight) : null;
  const [up, down] = [Number(both?.[1]), Number(both?.[2])];
  if (both && (up === 0 || down === 0)) return plain(up - down, null);
  const bare = t.replace(LOST, "");
  if (bare !== t && bare !== "") {
    return kind.signed ? { kind: "unreadable" } : parseCell(bare, kind);
  }
  const han = CHINESE.exec(tight);
  if (han) {
    const value = hanNumber(han[1] as string);
    return value === null ? { kind: "unreadable" } : plain(value, han[2], false);
  }
  // Blanks inside a number are looked at by NUMBER; everywhere else in a cell they only separate words.
  const m = NUMBER.exec(t.replace(/(?<!\d) | (?!\d)/g, ""));
  if (!m) return { kind: "unreadable" };
  const [, before, sign, digits = "", fraction = "", myriad, more, unit, more2, turn, percent] = m;
  const whole = digits.replace(/[, ]/g, "");
  if (whole.length > 1 && whole.startsWith("0")) return { kind: "unreadable" };
  if (whole.length > 12 || looksLikeDate(whole)) return { kind: "unreadable" };
  const money = kind.money === true || (unit?.endsWith("元") ?? false);
  if (fraction !== "" && !money && !myriad && !/^\.0+$/.test(fraction)) return { kind: "unreadable" };
  if (sign && !kind.signed) return { kind: "unreadable" };
  let value = Number(whole + fraction);
  let unitPrinted = unit ?? null;
  // 2601.95万 where money is asked for: 万元, its last character left out.
  if (myriad && (unit === "元" || (unit === undefined && kind.money === true))) unitPrinted = `${myriad}元`;
  else if (myriad) value = Number((value * (myriad === "万" ? 1e4 : 1e8)).toFixed(2));
  if (sign && /^(-|↓|减少|下降|减)$/.test(sign) && value !== 0) value = -value;
  // "1 234 567" is a way to print thousands; "12 34" is kerning, or two cells that fell together.
  const spaced = digits.includes(" ");
  return {
    kind: "number",
    value,
    unitPrinted,
    approx: approxOf(before, more ?? more2),
    changePercent: percent === undefined ? null : Number(percent) * (/下降|减少|回落/.test(turn ?? "") ? -1 : 1),
    certain: !spaced || /^[1-9]\d{0,2}(?: \d{3})+$/.test(digits),
  };
}

/** True for words that stand where a figure stands: a number of any kind, a dash, a zero in words. False for labels and blanks. */
export function looksLikeFigure(words: string): boolean {
  if (PLAIN.test(words)) return true;
  if (LABEL.test(words)) return false;
  const t = tidy(words);
  if (t === "" || t.length > 40) return false;
  const tight = t.replace(/ /g, "");
  if (DASH.test(tight) || ZERO.test(tight) || UNCHANGED.test(tight) || /^[oO]$/.test(tight) || ERROR.test(tight))
    return true;
  if (/^\d{1,2}[.、)]$/.test(tight) || /^[(]/.test(tight)) return false;
  // Two signs in one cell: no figure anybody can be sure of, and no label either.
  if (/^--\d[\d,]*$/.test(tight)) return true;
  if (CHINESE.test(tight)) return tight.length > 1 || !/[十]/.test(tight);
  if (/^(约|近|超过?|共|[+↑↓-]|新增|增加|增长|增|减少|减|下降|\?{1,2})?\d/.test(tight)) {
    // Digits and marks alone, or a readable number with its words.
    return /^[\d,. +\-/%\\↵↑↓?增减]+$/.test(tight) || parseCell(t, { signed: true, money: true }).kind === "number";
  }
  return false;
}

/** Money between 元, 万元, 亿元 and 千元; null where one of the two is no money. */
export function convertMoney(value: number, from: string, to: string): number | null {
  const yuan: Record<string, number> = { 元: 1, 千元: 1e3, 万元: 1e4, 亿元: 1e8 };
  const a = yuan[from];
  const b = yuan[to];
  if (a === undefined || b === undefined) return null;
  return a === b ? value : Number(((value * a) / b).toFixed(6));
}

/** Words of which nothing below would change anything: nine in ten cells. */
const TIDY = /^(?! )(?:[!-[\]-~\u4e00-\u9fff]| (?! ))*(?<! )$/;

/** What a spreadsheet writes before a figure it keeps as text: '12, and alone where nothing is kept. */
const KEPT_AS_TEXT = /^['‘’`](?=\s*[-+]?\d|$)/;

function tidy(words: string): string {
  const figure = words.trim().replace(KEPT_AS_TEXT, "").replace(NOTE, "").trim();
  // "①12": NFKC would make it 112.
  if (RAISED.test(figure)) return figure.replace(/\s+/g, " ");
  if (TIDY.test(figure)) return figure;
  return figure
    .normalize("NFKC")
    .replace(/[\u200b-\u200d\ufeff]/g, "")
    .replace(/[−–‐]/g, "-")
    .replace(/\\(?=[-+.*_#(])/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function approxOf(before: string | undefined, after: string | undefined): Approx | null {
  if (before === "近") return "nearly";
  if (before === "约" || before === "大约" || after === "左右") return "about";
  if (/^(超过|超|逾)$/.test(before ?? "") || after) return "at_least";
  return null;
}

function hanNumber(s: string): number | null {
  const t = s.replace(/两/g, "二");
  const m = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(t);
  if (m) return (m[1] ? HAN_DIGITS.indexOf(m[1]) : 1) * 10 + (m[2] ? HAN_DIGITS.indexOf(m[2]) : 0);
  return t.length === 1 ? HAN_DIGITS.indexOf(t) : null;
}
