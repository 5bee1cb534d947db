/** Tables with two damages at once, each of which the reader knew alone: heads in other words, blank cells cut off, figures beside labels. */
import { describe, expect, test } from "vitest";
import { read } from "@/lib/read/read";
import { alignRow } from "./align";
import type { Piece } from "./line";
import { readTables } from "./read-tables";

function accepted(text: string, year: number): Record<string, number | null> {
  const result = read(new TextEncoder().encode(text), "page");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  const { facts } = readTables(result.document, { scope: "organ", year });
  const own = facts.filter((f) => f.state === "accepted");
  return Object.fromEntries(own.map((f) => [f.indicator + (f.applicant ? `/${f.applicant}` : ""), f.value]));
}

/** 6 + 1 = 7 came in; 3 + 3 + 1 were settled. */
const ROWS: [string, number, number][] = [
  ["一、本年新收政府信息公开申请数量", 6, 1],
  ["二、上年结转政府信息公开申请数量", 0, 0],
  ["（一）予以公开", 3, 0],
  ["（二）部分公开（区分处理的，只计这一情形，不计其他情形）", 0, 0],
  ["1.本机关不掌握相关政府信息", 3, 1],
  ["（六）其他处理", 0, 0],
  ["（七）总计", 6, 1],
  ["四、结转下年度继续办理", 0, 0],
];
const HEADS = ["科研单位", "公益组织", "法律机构", "企业", "公民（自然人）", "其他", "总计"];
const cellsOf = (persons: number, others: number) => [0, 0, 0, 0, persons, others, persons + others];

describe("heads of applicants in other words and in another order", () => {
  const wanted = {
    "requests_received/natural_person": 6,
    "requests_received/business": 0,
    "requests_received/legal_service": 0,
    "requests_received/other_org": 1,
    "requests_received/total": 7,
    "requests_processed/natural_person": 6,
    "unable_not_held/natural_person": 3,
  };

  test("in a grid", () => {
    const lines = [["申请人类型", ...HEADS], ...ROWS.map(([label, a, b]) => [label, ...cellsOf(a, b)])];
    const html = lines.map((cells) => `<tr>${cells.map((c) => `<td>${c}</td>`).join("")}</tr>`).join("");
    expect(accepted(`<table>${html}</table>`, 2019)).toMatchObject(wanted);
  });

  test("one cell a line, 企业 last before 总计", () => {
    const cells = ROWS.flatMap(([label, a, b]) => [label, ...[b, a, 0, 0, 0, 0, a + b].map((n) => `| ${n}`), "|"]);
    const heads = ["其他", "公民（自然人）", "法律机构", "公益组织", "科研单位", "企业", "总计"].map((h) => `| ${h}`);
    expect(accepted(["申请人类型", ...heads, "|", ...cells].join("\n"), 2019)).toMatchObject(wanted);
  });

  test("run together in one line", () => {
    const rows = ROWS.map(([label, a, b]) => `${label}：${cellsOf(a, b).join("、")}`);
    expect(accepted([`申请人类型、${HEADS.join("、")}`, ...rows].join("\n"), 2019)).toMatchObject(wanted);
  });

  test("one a line, and one of them lost: no figure is given to the form's order", () => {
    const cells = ROWS.flatMap(([label, a, b]) => [label, ...[b, 0, 0, 0, 0, a, a + b].map(String)]);
    const heads = ["其他", "法律服务机构", "社会公益组织", "科研机构", "自然人", "总计"];
    const found = accepted(["申请人情况", ...heads, ...cells].join("\n"), 2019);
    expect(found["requests_received/natural_person"]).not.toBe(1);
    expect(found["requests_received/other_org"]).not.toBe(6);
  });
});

test("the whole of Article 20 in one line between bars, blank cells cut off: two noughts name no column of three", () => {
  const line =
    "第二十条第（一）项|信息内容|本年制发件数|本年废止件数|现行有效件数|规章|0|0|行政规范性文件|0|0|15|" +
    "第二十条第（五）项|信息内容|本年处理决定数量|行政许可|86";
  const found = accepted(line, 2023);
  expect(found.rules_made).toBeUndefined();
  expect(found).toMatchObject({ normative_documents_in_force: 15 });
});

test("a card's label with last year's figure behind a measure word whose characters stand apart", () => {
  const card = (label: string, before: number, now: number) => `■ ${label} ${before}\n统 计 数：${now}\n`;
  const text = [
    card("（一）召开政府信息公开工作会议或专题会议数 次", 53, 6),
    card("（二）举办各类培训班数 次", 1, 4),
    card("（三）接受培训人员数 人 次", 44, 231),
  ].join("\n");
  const found = accepted(`政府信息公开情况统计表\n${text}`, 2016);
  expect(found).toMatchObject({ training_sessions: 4, training_participants: 231 });
});

test.each(["front", "end"] as const)(
  "noughts between blank cells at both ends of a row (%s): no sum tells which of these are its own",
  (padding) => {
    const values = ["", "0", "0", "0", "0", "0", "0", ""].map((text, col): Piece => {
      const kind = text === "" ? "blank" : "figure";
      return { text, kind, col, start: col, end: col + text.length, colSpan: 1, rowSpan: 1, line: 0 };
    });
    const row = { values, kind: "bars" as const, rowAligned: true, table: -1 };
    expect(alignRow(row, { count: 7, sums: [{ length: 7 }], padding, isPaddedBoth: true }).doubt).toBe(true);
    // Blank cells before all figures are those of the labels: the row is as wide as the form without them.
    const whole = {
      ...row,
      values: values.map((v) => (v.col === 7 ? { ...v, text: "0", kind: "figure" as const } : v)),
    };
    expect(alignRow(whole, { count: 7, sums: [{ length: 7 }], padding, isPaddedBoth: true }).doubt).toBe(false);
  },
);
