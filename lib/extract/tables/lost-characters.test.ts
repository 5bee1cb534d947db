/** Heads of the Article 20 blocks of which a page lost characters, sentences above them, and a cell with two signs. */
import { describe, expect, test } from "vitest";
import { read } from "@/lib/read/read";
import { headOfLostCharacters } from "./lost-characters";
import { readTables } from "./read-tables";

const facts = (lines: string[], year = 2022, name = "a.txt") => {
  const result = read(new TextEncoder().encode(lines.join("\n")), name);
  if (result.outcome !== "document") throw new Error(result.reason.message);
  return readTables(result.document, { scope: "organ", year }).facts;
};
const accepted = (lines: string[], year?: number, name?: string) =>
  facts(lines, year, name).flatMap((f) => (f.state === "accepted" ? [`${f.indicator}=${f.value}`] : []));

describe("what is left of a head", () => {
  test.each([
    ["本年增/", "change"],
    ["本年发件", "made"],
    ["本年废止件", "repealed"],
    ["有效件数", "in_force"],
    ["对外公开", "public_total"],
    ["采购总金", "amount"],
    ["本年收费", "revenue"],
  ])("%s is %s", (words, id) => expect(headOfLostCharacters(words)?.id).toBe(id));

  test.each(["本年件数", "本年数量", "项目数量", "增减", "本年增加", "本年减少额", "信息内容", "总数"])(
    "✗ %s may be left of two heads, or of none",
    (words) => expect(headOfLostCharacters(words)).toBeNull(),
  );
});

const licensing = (heads: string[], rows: string[][]) => [
  "二、主动公开政府信息情况",
  ...["第二十条第（五）项", "信息内容", ...heads, ...rows.flat()].flatMap((s) => [s, ""]),
];
const ROWS = [
  ["行政许可", "14", "-2", "305"],
  ["其他对外管理服务事项", "6", "1", "77"],
];
const READ = [
  "licensing_items_prior_year=14",
  "licensing_items_change=-2",
  "licensing_decisions=305",
  "other_services_items_prior_year=6",
  "other_services_items_change=1",
  "other_services_decisions=77",
];

test("a head whose last character is gone still names its column, a cell a line or in a grid", () => {
  const heads = ["上一年项目数量", "本年增/", "处理决定数量"];
  expect(accepted(licensing(heads, ROWS), 2020)).toEqual(READ);
  const tr = (cells: string[]) => `<tr>${cells.map((c) => `<td>${c}</td>`).join("")}</tr>`;
  const grid = [["信息内容", ...heads], ...ROWS].map(tr).join("");
  expect(accepted([`<p>第二十条第（五）项</p><table>${grid}</table>`], 2020, "a.html")).toEqual(READ);
});

test("✗ increase and decrease in columns of their own are not the form's one column", () => {
  const apart = [
    ["行政许可", "14", "1", "3", "305"],
    ["其他对外管理服务事项", "6", "1", "0", "77"],
  ];
  for (const [up, down] of [
    ["本年增", "本年减"],
    ["本年增加", "本年减少"],
  ])
    expect(accepted(licensing(["上一年项目数量", up as string, down as string, "处理决定数量"], apart), 2020)).toEqual(
      [],
    );
});

const documents = (heads: string[]) => [
  "第二十条第（一）项",
  ...["信息内容", ...heads, "规章", "0", "0", "3", "行政规范性文件", "5", "2", "41"].flatMap((s) => [s, ""]),
];
const DOCUMENTS = [
  "rules_made=0",
  "rules_repealed=0",
  "rules_in_force=3",
  "normative_documents_made=5",
  "normative_documents_repealed=2",
  "normative_documents_in_force=41",
];

test("two characters lost in one head and one in another", () =>
  expect(accepted(documents(["本年发件", "本年废止件数", "现行有效件"]))).toEqual(DOCUMENTS));

test("✗ heads that may be left of two columns name none", () =>
  expect(accepted(documents(["本年件数", "本年件数", "现行有效件数"]))).toEqual([]));

const bars = [
  "第二十条第（六）项 | |||",
  "信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |",
  "行政处罚 | 21 | 3 | 18 |",
  "行政强制 | 4 | 0 | 2 |",
];

test("a sentence that begins with the year and has wide blanks in it is no head of a column", () => {
  const sentence = "2020年,我区　　　　各部门在网站　　　　上发布了不少消息。";
  expect(accepted([sentence, "二、主动公开政府信息情况", ...bars], 2020)).toHaveLength(6);
});

test("✗ the same words without a sentence are one: the figures wait", () => {
  const head = "2019年,合计　　　　说明";
  expect(accepted([head, "二、主动公开政府信息情况", ...bars], 2020)).toEqual([]);
});

test("a cell with two signs is a cell, and the others of its row keep their places", () => {
  const signed = bars.with(2, "行政处罚 | 21 | --3 | 18 |");
  expect(accepted(signed, 2020).slice(0, 2)).toEqual(["penalty_items_prior_year=21", "penalty_decisions=18"]);
  expect(facts(signed, 2020).some((f) => f.value === -3 || f.value === 3)).toBe(false);
});
