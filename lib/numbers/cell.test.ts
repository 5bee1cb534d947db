import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { convertMoney, looksLikeFigure, parseCell } from "./cell";

const value = (words: string, kind = {}) => {
  const r = parseCell(words, kind);
  return r.kind === "number" ? r.value : r.kind;
};

describe("a cell is a number, blank, a dash, or unreadable", () => {
  test.each([
    ["0", 0],
    ["０", 0],
    ["零", 0],
    ["0件", 0],
    ["0.00", 0],
    ["〇", 0],
    ["无", 0],
    ["未发生", 0],
    ["1,234", 1234],
    ["1，234", 1234],
    ["1 234", 1234],
    ["１２３４", 1234],
    ["3.00", 3],
    ["5 次", 5],
    ["3(含上年结转1)", 3],
    ["6.7万", 67000],
    ["1.2亿", 120_000_000],
    ["357524条、增长2.45%", 357524],
    ["", "blank"],
    ["　", "blank"],
    ["\u00a0", "blank"],
    ["/", "dash"],
    ["—", "dash"],
    ["——", "dash"],
    ["--", "dash"],
    ["－", "dash"],
    ["不适用", "dash"],
    ["100%", "unreadable"],
    ["1.5", "unreadable"],
    ["-3", "unreadable"],
    ["增3", "unreadable"],
    ["3/-1", "unreadable"],
    ["?12", 12],
    ["?0 ?", 0],
    ["1?2", "unreadable"],
    ["12,34", "unreadable"],
    ["007", "unreadable"],
    ["20171231", "unreadable"],
    ["一", "unreadable"],
    ["1↵29", "unreadable"],
    ["自然人", "unreadable"],
  ])("%s → %s", (words, expected) => expect(value(words)).toBe(expected));

  test("what a spreadsheet writes before a figure it keeps as text is no part of it", () => {
    for (const mark of ["'", "’", "‘"]) {
      expect(parseCell(`${mark}12`)).toMatchObject({ kind: "number", value: 12, certain: true });
      expect(looksLikeFigure(`${mark}12`)).toBe(true);
      expect(parseCell(mark)).toEqual({ kind: "blank" });
    }
    expect(parseCell("1'2")).toEqual({ kind: "unreadable" });
  });

  test("money has decimals and its unit is kept apart", () => {
    expect(parseCell("136.22", { money: true })).toMatchObject({ value: 136.22, unitPrinted: null });
    expect(parseCell("251000元", { money: true })).toMatchObject({ value: 251000, unitPrinted: "元" });
    expect(parseCell("25.1万元", { money: true })).toMatchObject({ value: 25.1, unitPrinted: "万元" });
    // The last character left out: 万 of money is 万元, whatever the form asks for.
    expect(parseCell("2601.95万", { money: true })).toMatchObject({ value: 2601.95, unitPrinted: "万元" });
    expect(parseCell("3万", { money: false })).toMatchObject({ value: 30000, unitPrinted: null });
  });

  test.each([
    ["-5", -5],
    ["－5", -5],
    ["减5", -5],
    ["增加3项", 3],
    ["减少2项", -2],
    ["↓12", -12],
    ["↑4", 4],
    ["无变化", 0],
    ["持平", 0],
    ["+3", 3],
    ["增3", 3],
    ["增加3", 3],
    ["0", 0],
    ["0/0", 0],
    ["-26524", -26524],
    ["3/-1", "unreadable"],
    ["增3减1", "unreadable"],
    ["增1减0", 1],
    ["增0减7", -7],
  ])("本年增/减: %s → %s", (words, expected) => expect(value(words, { signed: true })).toBe(expected));

  test("words for about, at least and nearly are kept", () => {
    expect(parseCell("约3")).toMatchObject({ value: 3, approx: "about" });
    expect(parseCell("30余件")).toMatchObject({ value: 30, approx: "at_least" });
    expect(parseCell("近20")).toMatchObject({ value: 20, approx: "nearly" });
    expect(parseCell("3万余条")).toMatchObject({ value: 30000, approx: "at_least" });
  });

  test("what may be read in two ways is a number that is not certain", () => {
    expect(parseCell("12 34")).toMatchObject({ value: 1234, certain: false });
    expect(parseCell("O")).toMatchObject({ value: 0, certain: false });
    expect(parseCell("1 234")).toMatchObject({ certain: true });
  });

  test("a printed change is kept with its sign", () => {
    expect(parseCell("357524条、增长2.45%")).toMatchObject({ changePercent: 2.45, unitPrinted: "条" });
    expect(parseCell("546件,同比下降32%")).toMatchObject({ value: 546, changePercent: -32 });
  });

  test("every way to print a count reads back as that count", () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.nat(5), (n, way) => {
        const s = String(n);
        const grouped = s.replace(/\B(?=(\d{3})+$)/g, ",");
        const wide = s.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)));
        const printed = [s, grouped, wide, `${s}件`, ` ${s} `, `${s}.0`][way] ?? s;
        expect(value(printed)).toBe(n);
      }),
    );
  });

  test("no words make it throw, and what it calls a number is finite", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (s) => {
        const r = parseCell(s, { signed: true, money: true });
        if (r.kind === "number") expect(Number.isFinite(r.value)).toBe(true);
        looksLikeFigure(s);
      }),
    );
  });
});

test("labels are no figures, figures are no labels", () => {
  for (const s of ["1.属于国家秘密", "(一)", "1.", "第二十条第(一)项", "2014年", "(2014年度)", "自然人", "条", ""])
    expect(looksLikeFigure(s)).toBe(false);
  for (const s of ["0", "1,234", "/", "——", "无", "3件", "100%", "3/-1", "减5", "约20"])
    expect(looksLikeFigure(s)).toBe(true);
  for (const s of "零 〇件 没有 未发生 不适用 无此项 一一 一件 二 两件 三 四 五 六 七 八 九 十二件 近3件 超3 共3 增3".split(
    " ",
  ))
    expect(looksLikeFigure(s), s).toBe(true);
});

test("money is converted between its units only", () => {
  expect(convertMoney(251000, "元", "万元")).toBe(25.1);
  expect(convertMoney(1.2, "亿元", "万元")).toBe(12000);
  expect(convertMoney(3, "件", "元")).toBeNull();
});
