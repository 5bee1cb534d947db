import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { whole } from "./whole";

const markup = (words: string) => renderToStaticMarkup(createElement("p", null, whole(words)));
const kept = (words: string) => [...markup(words).matchAll(/<k-t>([^<]*)<\/k-t>/g)].map((m) => m[1]);

test("a number stays with its unit, a year with its 年, the ends of an interval with each other", () => {
  expect(kept("2024 年 3,525 件（+14、+0.4%）")).toEqual(["2024 年", "3,525 件"]);
  expect(kept("相差 −0.8 个百分点（95% 区间 −3 至 1.2）")).toEqual(["−0.8 个百分点", "−3 至 1.2"]);
  expect(kept("收费 6.3 万元，27 个单位，2008—2018 年")).toEqual(["6.3 万元", "27 个单位", "2008—2018 年"]);
  expect(kept("同类的中位数 116），印出的增幅 4、累计数 1")).toEqual(["中位数 116", "增幅 4", "计数 1"]);
  expect(kept("before (2010–2017) 4.2% (1 of 24), 21 → 95")).toEqual(["2010–2017", "1 of 24", "21 → 95"]);
});

test("the last line of a long Chinese sentence is never one character; short and English sentences are left alone", () => {
  expect(kept("表格按行名和栏名对格，从不按格子个数去数。")).toEqual(["个数去数。"]);
  expect(kept("没有两年都有数的单位")).toEqual([]);
  expect(kept("Where there is no figure none is made up, and that is said.")).toEqual([]);
});

test("the text itself does not change", () => {
  for (const words of [
    "2011 年 0 件，2025 年 154 件（2014 年以来变化 +153）；前后不宜直接相比。",
    "7 rows, 2008–2025.",
  ])
    expect(markup(words).replace(/<[^>]+>/g, "")).toBe(words);
});
