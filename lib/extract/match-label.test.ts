import { describe, expect, test } from "vitest";
import { LabelIndex, labelCore, numberingOf, withoutNumbering } from "./match-label";
import { editDistance } from "./near-words";

describe("the core of a label", () => {
  test.each([
    ["1.属于国家秘密"],
    ["1、属于国家秘密"],
    ["1．属于国家秘密"],
    ["⒈属于国家秘密"],
    ["①属于国家秘密"],
    ["(1)属于国家秘密"],
    ["（1）属于国家秘密"],
    ["属于国家秘密"],
    ["  属于 国家秘密 "],
    ["其中:属于国家秘密"],
    ["属于国家秘密(件)"],
    ["5.属于国家秘密"],
  ])("%s", (printed) => expect(labelCore(printed)).toBe("属于国家秘密"));

  test("remarks go, also one that never closes", () => {
    expect(labelCore("（二）部分公开（区分处理的，只计这一情形，不计其他情形）")).toBe("部分公开");
    expect(labelCore("(二)部分公开(区分处理的,只计")).toBe("部分公开");
    expect(labelCore("㈦总计")).toBe("总计");
  });

  test("numbering is known apart from the words", () => {
    expect(numberingOf("(七)总计")).toBe("(七)");
    expect(numberingOf("总计")).toBe("");
    expect(withoutNumbering("一、本年新收政府信息公开申请数量")).toBe("本年新收政府信息公开申请数量");
  });
});

describe("finding a label", () => {
  const index = new LabelIndex<string>((a, b) => a === b);
  for (const label of [
    "政务微博公开政府信息数",
    "政务微信公开政府信息数",
    "同意公开答复数",
    "不同意公开答复数",
    "结果维持",
    "结果纠正",
    "(二)部分公开(区分处理的,只计这一情形,不计其他情形)",
    "本机关不掌握相关政府信息",
    "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
  ])
    index.add(label, label);
  const found = (words: string) => index.find(words)?.meanings ?? [];

  test("exact first", () => expect(found("3.政务微博公开政府信息数")).toEqual(["政务微博公开政府信息数"]));
  test("a wrong character in a long label is forgiven", () => {
    expect(found("1.本机关不掌握相关政俯信息")).toEqual(["本机关不掌握相关政府信息"]);
    expect(index.find("1.本机关不掌握相关政俯信息")?.how).toBe("near");
  });
  test("two labels as near as each other: neither", () => expect(found("政务微某公开政府信息数")).toEqual([]));
  test("not a word that turns the meaning", () => expect(found("非同意公开答复数")).toEqual([]));
  test("short labels allow no mistake", () => expect(found("结果维特")).toEqual([]));
  test("the beginning of one long label only", () =>
    expect(found("1.申请人无正当理由逾期不补")).toEqual([
      "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    ]));
  test("a short label is told by its remark", () =>
    expect(found("(二)部分公某(区分处理的,只计这一情形,不计其他情形)")).toHaveLength(1));
  test("labels that ran together come apart", () => {
    expect(index.split("结果维持结果纠正")?.map((p) => p.core)).toEqual(["结果维持", "结果纠正"]);
    expect(index.split("结果维持结果")).toBeNull();
  });
  test("pieces of a label are known as such", () => {
    expect(index.isFragment("行政机关不再处理其政府")).toBe(true);
    expect(index.isFragment("行政机关的通知")).toBe(false);
  });
});

test("edit distance stops at its limit", () => {
  expect(editDistance("abc", "abd", 2)).toBe(1);
  expect(editDistance("abc", "xyz", 1)).toBe(2);
  expect(editDistance("a", "abcdef", 2)).toBe(3);
});
