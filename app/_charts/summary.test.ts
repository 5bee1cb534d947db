import { expect, test } from "vitest";
import { blank, coded, report, trend, unit, value, YEARS } from "./sample";
import { tableSummary, trendSummary } from "./summary";

const full = () => YEARS.map((_, i) => value(10 + i));

test("one line: ends, highest, lowest; a change only since the last break, which is named", () => {
  const points = full();
  points[3] = value(99);
  expect(trendSummary(trend([[unit(1, "甲县"), points]]), "zh")).toBe(
    "甲县收到申请：2015 年 10 件，2021 年 16 件（2019 年以来变化 +2、+14.3%）；最高 2018 年 99 件，最低 2015 年 10 件；2019 年起口径不同，前后不宜直接相比。",
  );
});

test("without a break the change runs from the first year, and a share changes in points", () => {
  const points = YEARS.map((_, i) => value(i / 10, report, { numerator: i, denominator: 10 }));
  const words = trendSummary(trend([[unit(1, "甲县"), points]], { unit: "%", share: true, breaks: [] }), "en");
  expect(words).toBe(
    "Requests received, Place 1: 0% in 2015, 60% in 2021 (+60 points); highest 60% in 2021, lowest 0% in 2015.",
  );
});

test("doubts are told by number: gaps, sources that disagree, unstable shares, approximate figures", () => {
  const points = full();
  points[1] = blank("dash");
  points[2] = {
    kind: "disputed",
    era: "E2",
    readings: [
      { value: 1, source: coded },
      { value: 2, source: report },
    ],
  };
  points[4] = value(3, report, { approx: "about", flags: ["unstable"] });
  const words = trendSummary(trend([[unit(1, "甲县"), points]], { breaks: [] }), "zh");
  for (const part of ["1 个数来源不一致", "1 个比例不足 10 件", "1 个是约数", "其间 1 年没有数"])
    expect(words).toContain(part);
});

test("several lines: highest and lowest of the newest year among those with a figure, and the largest change", () => {
  const lines = trend(
    [
      [unit(1, "甲县"), full()],
      [unit(2, "乙县"), YEARS.map(() => value(5))],
      [unit(3, "丙县"), YEARS.map(() => blank("no_report"))],
    ],
    { breaks: [] },
  );
  expect(trendSummary(lines, "zh")).toBe(
    "收到申请，2015—2021 年，3 个单位；2021 年有数的 2 个单位中，最高甲县 16 件，最低乙县 5 件；2015—2021 年变化最大的是甲县，+6、+60%。",
  );
});

test("a table tells its highest and lowest row, and how many have no number; a column of years is no number", () => {
  const table = {
    caption: "排名",
    columns: [{ label: "单位" }, { label: "年份", numeric: true }, { label: "数值", numeric: true }],
    rows: [
      { cells: [{ text: "甲" }, { text: "2020" }, { text: "1,200" }] },
      { cells: [{ text: "乙" }, { text: "2021" }, { text: "30" }] },
      { cells: [{ text: "丙" }, { text: "2021" }, { text: "未提及", glyph: "…" }] },
    ],
  };
  expect(tableSummary(table, "zh")).toBe("排名：2 行有数，最高甲 1,200，最低乙 30，另 1 行没有数。");
});
