/** A column of the year before beside the form's, and tables told field by field: read whole, blank cells and all, and never moved. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "@/lib/read/read";
import { APPLICANTS, type Era } from "@/lib/report";
import { CONVERTED_GRIDS } from "@/lib/synth/converted-grids";
import { compare } from "./compare";
import * as form from "./generate";
import * as damage from "./generate-damage";
import { consistentDisputes, consistentRequests, statisticsFigures } from "./random-figures";
import { readTables } from "./read-tables";

const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 3000 }));
const many = (n: number) => fc.array(count, { minLength: n, maxLength: n });
const requests = fc
  .record({ outcomes: fc.array(many(22), { minLength: 6, maxLength: 6 }), edges: many(12) })
  .map((f) => consistentRequests("E4", f.outcomes, f.edges.slice(0, 6), f.edges.slice(6)));
const statistics = many(60).map((n) => form.statisticsTable(statisticsFigures(n)));
const layout = fc.constantFrom(...form.LAYOUTS);
const HEADS = ["上年总计", "上年数", "去年同期", "上年度合计", "上一年度总计"];
const withBlanks = (t: form.GridTable) => damage.reword(t, (s) => (s === "0" ? "" : s));

const told = (text: string, tables: form.GridTable[], era: Era, year: number) => {
  const result = read(new TextEncoder().encode(text), "report.txt");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  return compare(readTables(result.document, { scope: "organ", year }), damage.truthOf(tables), era);
};

describe("last year's column", () => {
  /** Layouts in which a run of digits holds all columns of a row tell nothing of them. */
  const apart = fc.constantFrom(...form.LAYOUTS.filter((l) => l !== "digits"));

  test("behind the totals of the request table, under any head, in any layout", () => {
    fc.assert(
      fc.property(requests, fc.constantFrom(...HEADS), fc.nat(60), apart, (printed, head, seed, lay) => {
        const table = damage.extended(form.requestTable("E4", printed), head, (row) => String((row * seed) % 61));
        const result = told(form.reportText([table], lay), [table], "E4", 2022);
        expect(result.wrong).toEqual([]);
        expect(result.right, lay).toBeGreaterThan(result.printed * 0.9);
      }),
      { numRuns: 60 },
    );
  });

  test("and with blank cells no figure moves into another column", () => {
    fc.assert(
      fc.property(requests, fc.constantFrom(...HEADS), layout, (printed, head, lay) => {
        const table = damage.extended(withBlanks(form.requestTable("E4", printed)), head, (row) => String(row % 7));
        expect(told(form.reportText([table], lay), [table], "E4", 2022).wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("behind the year's of the statistics table", () => {
    fc.assert(
      fc.property(statistics, layout, fc.boolean(), (plain, lay, blanks) => {
        const table = damage.extended(blanks ? withBlanks(plain) : plain, "上年统计数", (row) => String(row % 9));
        const result = told(form.reportText([table], lay), [table], "E2", 2016);
        expect(result.wrong).toEqual([]);
        if (lay === "html") expect(result.right).toBe(result.printed);
      }),
      { numRuns: 60 },
    );
  });

  test("a head nobody knows between two that are known heads a column of its own", () => {
    const rows = ["收到申请数", "当面申请数", "传真申请数", "网络申请数", "信函申请数"];
    const text = `统计指标　　汇总　　其中新区　　统计数\n${rows.map((r, i) => `${r}　　${i + 9}　　${i}　　${i * 2}`).join("\n")}`;
    expect(told(text, [], "E2", 2016).wrong).toEqual([]);
  });
});

test("统计数 beside the year before is the report's year", () => {
  const rows = ["（一）收到申请数", "1.当面申请数", "2.传真申请数", "3.网络申请数", "4.信函申请数"];
  for (const heads of [
    ["统计数", "2015年"],
    ["2015年", "统计数"],
    ["2015年", "2016年"],
  ]) {
    const own = heads.findIndex((h) => /统计数|2016/.test(h));
    const table = [
      ["统计指标", "单位", ...heads],
      ...rows.map((r, i) => [r, "件", ...heads.map((_, k) => (k === own ? i + 3 : i + 70))]),
    ];
    const result = read(new TextEncoder().encode(table.map((r) => r.join("\t")).join("\n")), "a.txt");
    if (result.outcome !== "document") throw new Error(result.reason.message);
    const accepted = readTables(result.document, { scope: "organ", year: 2016 }).facts.filter(
      (f) => f.state === "accepted",
    );
    expect([heads, accepted.map((f) => f.value)]).toEqual([heads, [3, 4, 5, 6, 7]]);
  }
});

test("a row that lost a cell before a column that is not the form's: its last figure is that column's", () => {
  const [zeros, figures] = [
    "<td>0</td>".repeat(7),
    "<td>2</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>2</td>",
  ];
  const rows = [
    "一、本年新收政府信息公开申请数量",
    "二、上年结转政府信息公开申请数量",
    "（一）予以公开",
    "2.重复申请",
    "（七）总计",
  ];
  const page = `<table><tr><td></td>${["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计", "上年总计"].map((h) => `<td>${h}</td>`).join("")}</tr>${rows
    .map((r, i) => `<tr><td>${r}</td>${i === 1 || i === 3 ? zeros : figures}<td>${31 + i}</td></tr>`)
    .join("")
    .replace(`2.重复申请</td><td>0</td>`, "2.重复申请</td>")}</table>`;
  const result = read(new TextEncoder().encode(page), "a.html");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  const accepted = readTables(result.document, { scope: "organ", year: 2022 }).facts.filter(
    (f) => f.state === "accepted",
  );
  expect(accepted.filter((f) => f.indicator === "not_processed_repeat")).toEqual([]);
  expect(accepted).toHaveLength(28);
});

describe("columns of statistics by whose figures they hold", () => {
  const ROWS = ["（一）收到申请数", "1.当面申请数", "2.传真申请数", "3.网络申请数", "4.信函申请数", "（二）申请办结数"];
  const LAYOUTS: Record<string, (rows: string[][]) => string> = {
    html: (rows) => `<table>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join("")}</tr>`).join("")}</table>`,
    tabs: (rows) => rows.map((r) => r.join("\t")).join("\n"),
    blanks: (rows) => rows.map((r) => r.join(" ")).join("\n"),
    lines: (rows) => rows.flat().join("\n"),
  };
  test.each([
    ["全县合计", "县政府部门", "乡镇"],
    ["合计", "政府部门", "乡镇街道"],
    ["合计", "政府机关", "镇（街道）"],
    ["统计数（汇总）", "统计数（县本级）", "统计数（乡镇）"],
    ["县直部门", "乡镇", "全县总计"],
  ])("%s, %s, %s", (...heads) => {
    const whole = heads.findIndex((h) => /合计|总计|汇总/.test(h));
    const rows = ROWS.map((label, i) => [
      label,
      "件",
      ...heads.map((_, k) => String(k === whole ? i + 22 : i + 10 + k)),
    ]);
    for (const [name, layOut] of Object.entries(LAYOUTS)) {
      const result = read(new TextEncoder().encode(layOut([["统计指标", "单位", ...heads], ...rows])), "a.txt");
      if (result.outcome !== "document") throw new Error(result.reason.message);
      const facts = readTables(result.document, { scope: "unknown", year: 2016 }).facts;
      const received = facts.filter((f) => f.indicator === "requests_received" && f.state === "accepted");
      expect([name, received.length]).toEqual([name, 3]);
      expect(received.filter((f) => f.scope === "jurisdiction").map((f) => f.value)).toEqual([22]);
      expect(received.every((f) => f.scope !== "unknown")).toBe(true);
    }
  });
});

describe("field by field", () => {
  const cards = (tables: form.GridTable[]) =>
    tables.map((t) => `${t.heading ?? ""}\n${CONVERTED_GRIDS.cards(t)}`).join("\n");

  test("requests and disputes: every figure behind its label and its head", () => {
    fc.assert(
      fc.property(requests, many(12), fc.boolean(), (printed, d, blanks) => {
        const all = { ...printed, ...consistentDisputes("E4", d) };
        const tables = [form.requestTable("E4", all), ...form.disputeTables("E4", all)];
        const shown = blanks ? tables.map(withBlanks) : tables;
        const result = told(cards(shown), shown, "E4", 2022);
        expect(result.wrong).toEqual([]);
        expect(result.right).toBe(result.printed);
      }),
      { numRuns: 30 },
    );
  });

  test("the label told as a field", () => {
    const field = (row: string, n: number) =>
      `项目：${row}\n本年制发件数：${n}\n本年废止件数：0\n现行有效件数：${n * 2}\n`;
    const text = `第二十条第（一）项\n${field("规章", 3)}\n${field("行政规范性文件", 14)}`;
    const result = read(new TextEncoder().encode(text), "report.txt");
    if (result.outcome !== "document") throw new Error("unreadable");
    const facts = readTables(result.document, { scope: "organ", year: 2022 }).facts;
    expect(facts.map((f) => f.value)).toEqual([3, 0, 6, 14, 0, 28]);
  });
});

describe("heads in words nobody knows", () => {
  const UNKNOWN: Record<string, string> = {
    科研机构: "科研单位",
    社会公益组织: "公益组织",
    法律服务机构: "法律服务组织",
  };
  const reworded = (t: form.GridTable): form.GridTable => ({
    ...t,
    rows: t.rows.map((row) => row.map((c) => (c.role === "head" ? { ...c, text: UNKNOWN[c.text] ?? c.text } : c))),
  });
  const grids = fc.constantFrom("html" as const, "bars" as const, "bars-front" as const, "bars-full" as const);

  test("among known ones that stand in another order, or lack a column, name no figure: sums hold in any order", () => {
    fc.assert(
      fc.property(requests, fc.shuffledSubarray([...APPLICANTS], { minLength: 6 }), grids, (printed, order, lay) => {
        const table = reworded(form.requestTable("E4", printed, form.OFFICIAL_STYLE, order));
        expect(told(form.reportText([table], lay), [table], "E4", 2022).wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
