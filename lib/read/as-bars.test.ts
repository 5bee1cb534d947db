/** Rows of cells in the shapes programs write become rows between bars; what only looks like them stays as it is. */
import { describe, expect, test } from "vitest";
import { asBars } from "./as-bars";

const cells = (line: string) =>
  line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((s) => s.trim());
const three = (line: (label: string, n: number) => string) =>
  ["规章", "行政许可", "行政处罚"].map((s, i) => line(s, i + 1)).join("\n");

describe("rows", () => {
  test.each([
    ["arrays of JSON", three((s, n) => `  ["${s}", ${n}, ""],`)],
    ["arrays with null", three((s, n) => `["${s}", "${n}", null]`)],
    ["arrays with quotes in them, as folding leaves them", three((s, n) => `["${s}", "${n}", ""]`)],
    ["an array's elements on lines of their own", three((s, n) => `[\n  "${s}",\n  ${n},\n  ""\n],`)],
    ["tuples of Python", three((s, n) => `('${s}', '${n}', None),`)],
    ["LaTeX", three((s, n) => `${s} & ${n} & \\\\ \\hline`)],
    ["LaTeX broken before its end", three((s, n) => `${s} &\n${n} & \\\\`)],
    ["brackets", three((s, n) => `[${s}][${n}][]`)],
    ["wide brackets", three((s, n) => `【${s}】【${n}】【】`)],
    ["tags of a forum", three((s, n) => `[tr][td]${s}[/td][td]${n}[/td][td][/td][/tr]`)],
    ["quotes between blanks", three((s, n) => `"${s}" "${n}" ""`)],
    ...["^", "‖", "丨", "~", "#", "\u0007"].map((sign): [string, string] => [
      `cells between ${JSON.stringify(sign)}`,
      three((s, n) => `${s}${sign}${n}${sign}${sign}`),
    ]),
  ])("%s", (_, text) => {
    const barred = asBars(text);
    expect(barred).toHaveLength(text.length);
    expect(barred.split("\n").map(cells)).toEqual([
      ["规章", "1", ""],
      ["行政许可", "2", ""],
      ["行政处罚", "3", ""],
    ]);
  });

  test.each(["\u0007", "^"])("rows of other widths beside those that told the table, cells between %j", (sign) => {
    const row = (...words: (string | number)[]) => words.join(sign);
    const text = [
      row("信息内容", "本年处理决定数量"),
      row("行政许可", 4),
      "第二十条第（六）项",
      ...["行政处罚", "行政强制", "行政许可"].map((s, i) => row(s, i, "")),
    ].join("\n");
    const barred = asBars(text).split("\n").map(cells);
    expect(barred.slice(0, 3)).toEqual([["信息内容", "本年处理决定数量"], ["行政许可", "4"], ["第二十条第（六）项"]]);
  });

  test("a cell of LaTeX over three columns stands in the last of them", () => {
    const text = three((s, n) => `\\multicolumn{3}{l}{${s}} & ${n} \\\\`);
    const [, second = ""] = asBars(text).split("\n");
    expect(second.split("|").map((s) => s.trim())).toEqual(["", "", "行政许可", "2", ""]);
  });

  test("a figure of LaTeX over two columns stands in the first of them, also where columns are ruled", () => {
    const text = three((s, n) => `${s} & ${n} & \\multicolumn{2}{|c|}{1${n}} \\\\ \\hline`);
    const [, second = ""] = asBars(text).split("\n");
    expect(second.split("|").map((s) => s.trim())).toEqual(["行政许可", "2", "12", "", ""]);
  });

  test("bars that a program kept from being bars are bars where no other stands", () => {
    const text = three((s, n) => `\\| ${s} \\| ${n} \\|`);
    expect(asBars(text).split("\n").map(cells)[1]).toEqual(["行政许可", "2"]);
    expect(asBars(text)).toHaveLength(text.length);
    const beside = "| 规章 \\| 办法 | 2 |";
    expect(asBars(beside)).toBe(beside);
  });

  test("dots that lead from a label to its figure, with or without a measure word", () => {
    for (const unit of ["", "件", "人次"]) {
      const [, second = ""] = asBars(three((s, n) => `${s}………………${n}${unit}`)).split("\n");
      expect(second.trim().split(/\s+/)).toEqual(["行政许可", `2${unit}`]);
    }
    const prose = three((s) => `${s}……还要继续做好。`);
    expect(asBars(prose)).toBe(prose);
  });

  test("rows between bars that were broken at a fixed width are whole again", () => {
    const rows = [
      "| 规章 | 1 | 2 |",
      "| 行政许可 | 1\n2 | 3 |",
      "| 行政处罚 | 4 \n| 5 |",
      "| 行政强制 | 6 |\n 7 |",
      "| 收费 | 8 | 9 |",
    ];
    const text = asBars([...rows, "| 合计 | 8 | 9 |"].join("\n"));
    expect(text.split("\n").map(cells).slice(0, 5)).toEqual([
      ["规章", "1", "2"],
      ["行政许可", "1 2", "3"],
      ["行政处罚", "4", "5"],
      ["行政强制", "6", "7"],
      ["收费", "8", "9"],
    ]);
  });
});

describe("left as it is", () => {
  test.each([
    ["notes of other lengths", "[1]\n[2][3]\n[4]\n[5][6][7]"],
    ["quotations in a sentence", '"双公开"\n"两微一端" 和 "政务热线"\n"一窗受理"'],
    ["headings of Markdown", "# 一、总体情况\n## （一）主动公开\n# 二、主动公开"],
    [
      "words between strokes in lines of other widths",
      "首页丨公开丨互动\n图解丨一图读懂\n视频丨访谈丨直播丨回放\n专题丨年报",
    ],
    [
      "bold figures in sentences, one of them broken",
      "**12**项制度明确了**8**个环节的时限。\n举办在线访谈的次数为**4**次，开了**5**场新闻发布会，介绍\n**16**项民生政策，政策解读**17**篇。\n共有**",
    ],
    ["two rows", '["规章", 1]\n["行政许可", 2]'],
    ["rows between bars without a bar at their ends", "| 规章 | 1\n| 行政许可 | 2\n| 行政处罚 | 3"],
    ["a cell and its bar a line", "规章 |\n1 |\n行政许可 |\n2 |"],
  ])("%s", (_, text) => expect(asBars(text)).toBe(text));
});
