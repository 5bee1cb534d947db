/** Labels as people shorten and explain them: words left out, a definition behind a colon; frames of letters; a cell a line behind its bar. */
import { describe, expect, test } from "vitest";
import { read } from "@/lib/read/read";
import { index } from "./labels";
import { readTables } from "./read-tables";

const facts = (text: string, year = 2022, name = "a.txt") => {
  const result = read(new TextEncoder().encode(text), name);
  if (result.outcome !== "document") throw new Error(result.reason.message);
  return readTables(result.document, { scope: "organ", year }).facts.filter((f) => f.state === "accepted");
};
const keyOf = (words: string) => index.find(words)?.meanings.map((m) => m.eras?.E2 ?? m.id) ?? [];

describe("words left out", () => {
  test.each([
    ["一、本年新收申请数量", "requests_received"],
    ["二、上年结转申请", "requests_carried_in"],
    ["2.需要另行制作", "unable_needs_creation"],
    ["3.补正后仍不明确", "unable_unclear"],
    ["4.大量反复申请", "not_processed_excessive"],
    ["5.要求重新出具已获取信息", "not_processed_reissue"],
    ["（一）专门机构数", "dedicated_agencies"],
    ["从事公开工作人员数", "staff_total"],
    ["召开工作会议或专题会议数", "meetings_held"],
  ])("%s", (words, key) => expect(keyOf(words)).toContain(key));

  test.each([
    "申请数量",
    "不予公开或者不予处理",
    "行政机关不再处理其政府信息公开申请",
    "公开政府信息数",
    "新闻发布会总次",
  ])("%s may be left of several labels, or of none", (words) =>
    expect(index.find(words)?.how ?? "none").not.toBe("abridged"),
  );
});

test("a row with its definition behind a colon", () => {
  const found = facts(`第二十条第（一）项
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
规章：指依照法定程序制定并公布的规章 | 0 | 1 | 8
行政规范性文件：是指在本行政区域或者管理范围内具有普遍约束力、在一定期限内能够反复适用、公开发布的文件 | 4 | 2 | 57
`);
  expect(found.map((f) => f.value)).toEqual([0, 1, 8, 4, 2, 57]);
});

test("letters above and numbers before a sheet are its frame", () => {
  const leaves = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  const rows = [
    ["", ..."ABCDE"],
    ["1", "行政复议", "", "", "", ""],
    ["2", ...leaves],
    ["3", "2", "0", "1", "0", "3"],
  ];
  const table = rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join("")}</tr>`).join("");
  const found = facts(`<p>四、政府信息公开行政复议、行政诉讼情况</p><table>${table}</table>`, 2022, "a.html");
  expect(found.map((f) => [f.indicator, f.value])).toEqual([
    ["reconsideration_upheld", 2],
    ["reconsideration_corrected", 0],
    ["reconsideration_other", 1],
    ["reconsideration_pending", 0],
    ["reconsideration_total", 3],
  ]);
});

test("numbers above the heads of a sheet are its frame, also where the only row of figures begins with 0", () => {
  const leaves = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  const rows = [["0", "1", "2", "3", "4"], leaves.map(() => "行政复议"), leaves, ["0", "5", "1", "2", "8"]];
  const table = rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join("")}</tr>`).join("");
  const found = facts(`<p>四、政府信息公开行政复议、行政诉讼情况</p><table>${table}</table>`, 2022, "a.html");
  expect(found.map((f) => f.value)).toEqual([0, 5, 1, 2, 8]);
});

test("bars behind a wide label, and its figures a line each below it", () => {
  const row = (label: string, reach: string, figures: number[]) =>
    `| \n ${label}  ${reach} \n${figures.map((n) => ` ${n}  |`).join(" \n")}`;
  const found = facts(`三、收到和处理政府信息公开申请情况
${row("一、本年新收政府信息公开申请数量", "|||", [5, 1, 0, 0, 0, 0, 6])}
${row("二、上年结转政府信息公开申请数量", "|||", [0, 0, 0, 0, 0, 0, 0])}
${row("（一）予以公开", "||", [2, 1, 0, 0, 0, 0, 3])}
${row("1.属于国家秘密", "|", [1, 0, 0, 0, 0, 0, 1])}
${row("2.重复申请", "|", [1, 0, 0, 0, 0, 0, 1])}
${row("（七）总计", "||", [4, 1, 0, 0, 0, 0, 5])}
${row("四、结转下年度继续办理", "|||", [1, 0, 0, 0, 0, 0, 1])}
`);
  expect(found).toHaveLength(49);
  expect(found.find((f) => f.indicator === "requests_processed" && f.applicant === "total")?.value).toBe(5);
});
