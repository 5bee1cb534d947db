/** Tables as people paste them: one in a single line, a small one for each group of disputes, figures right under their section, labels set upright. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "@/lib/read/read";
import { compare } from "./compare";
import * as form from "./generate";
import { truthOf } from "./generate-damage";
import { art20Figures, consistentDisputes, consistentRequests } from "./random-figures";
import { readTables } from "./read-tables";

const count = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.nat(9) },
  { weight: 2, arbitrary: fc.nat(90_000) },
);
const counts = (n: number) => fc.array(count, { minLength: n, maxLength: n });
const disputes = counts(12).map((n) => consistentDisputes("E4", n));
const RUNS = { numRuns: 30 };
const SECTION = "四、政府信息公开行政复议、行政诉讼情况";

function told(text: string, tables: form.GridTable[]) {
  const result = read(new TextEncoder().encode(text), "report.txt");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  return compare(readTables(result.document, { scope: "organ", year: 2022 }), truthOf(tables), "E4");
}
const whole = { review: 0, unreadable: 0, wrong: [] };
const wordsOf = (table: form.GridTable) => table.rows.flatMap((row) => row.map((c) => c.text)).filter((s) => s !== "");
const thousands = (s: string) => (/^\d{4,}$/.test(s) ? s.replace(/\B(?=(\d{3})+$)/g, ",") : s);

test("every table in a line of its own, thousands with commas or without", () => {
  fc.assert(
    fc.property(counts(22), disputes, fc.boolean(), (n, d, commas) => {
      const tables = [...form.art20Tables("E4", art20Figures("E4", n)), ...form.disputeTables("E4", d)];
      const lines = tables.map((t) => [t.heading ?? "", ...wordsOf(t).map(commas ? thousands : String)].join(" "));
      const result = told(lines.join("\n"), tables);
      expect(result).toMatchObject({ ...whole, right: result.printed });
    }),
    RUNS,
  );
});

describe("disputes", () => {
  const cells = (rows: string[][], apart: string) => rows.map((r) => r.join(apart)).join("\n");
  const LEAVES = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  test("15 figures right under the heading of the section, without heads", () => {
    fc.assert(
      fc.property(disputes, (printed) => {
        const result = told(
          `${SECTION}\n${Object.values(printed).join(" ")}\n五、存在的主要问题`,
          form.disputeTables("E4", printed),
        );
        expect(result).toMatchObject({ ...whole, right: 15 });
      }),
      RUNS,
    );
  });
  test("15 figures that do not add up belong to nobody without heads", () => {
    const figures = Array.from({ length: 15 }, (_, i) => i + 1).join(" ");
    expect(told(`${SECTION}\n${figures}\n`, [])).toMatchObject({ right: 0, wrong: [] });
  });
  test.each(["\n", " ", "\t"])("行政诉讼 in a table of its own, cells between %j", (apart) => {
    fc.assert(
      fc.property(disputes, (printed) => {
        const figures = Object.values(printed);
        const text = [
          SECTION,
          cells([["行政复议"], LEAVES, figures.slice(0, 5)], apart),
          cells([["行政诉讼"], ["未经复议直接起诉", "复议后起诉"], [...LEAVES, ...LEAVES], figures.slice(5)], apart),
        ].join("\n");
        expect(told(text, form.disputeTables("E4", printed))).toMatchObject({ ...whole, right: 15 });
      }),
      RUNS,
    );
  });
});

test("labels set upright, a character a line, 无 among them", () => {
  const edges = counts(6);
  fc.assert(
    fc.property(fc.array(counts(22), { minLength: 6, maxLength: 6 }), edges, edges, (outcomes, out, carried) => {
      const table = form.requestTable("E4", consistentRequests("E4", outcomes, out, carried));
      const upright = (s: string) =>
        /^(?:三、本年度办理结果|（[三四五六]）(?:不予|无法|其他).*)$/.test(s) ? [...s] : [s];
      const result = told(`${table.heading}\n${wordsOf(table).flatMap(upright).join("\n")}`, [table]);
      expect(result).toMatchObject({ ...whole, right: result.printed });
    }),
    RUNS,
  );
});

test("columns held apart by blanks under heads that stand elsewhere: a column without figures may have left no trace", () => {
  const row = (label: string, cells: (number | string)[]) =>
    `${label}${cells.map((c) => String(c).padStart(8)).join("")}`;
  const text = `三、收到和处理政府信息公开申请情况
自然人      法人或其他组织      总计
商业企业      科研机构      社会公益组织      法律服务机构      其他
${row("一、本年新收政府信息公开申请数量", [35, 8, "", "", 2, 1, 46])}
${row("二、上年结转政府信息公开申请数量", [2, "", 1, "", "", 1, 4])}
${row("（一）予以公开　　　　　　　　　", [12, 1, 1, "", "", "", 14])}
${row("（七）总计　　　　　　　　　　　", [30, 8, 1, "", 2, 2, 43])}
`;
  const result = read(new TextEncoder().encode(text), "report.txt");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  const accepted = readTables(result.document, { scope: "organ", year: 2022 }).facts.filter(
    (f) => f.state === "accepted",
  );
  expect(
    accepted.filter((f) => f.indicator === "results_granted" && f.applicant === "business" && f.value !== 1),
  ).toEqual([]);
  expect(accepted.filter((f) => f.applicant === "social_org" && f.value > 0)).toEqual([]);
});

test("labels cut short after they were broken are rows all the same, and tell the form", () => {
  const row = (label: string) => `${label} | 0 | 1 | 0 | 0 | 0 | 0 | 1 |`;
  const rows = [
    "一、本年新收政\n府信息公开申请数量",
    "（一）予以公开",
    "（五）不予处理 | 5、要求行政机\n关确认或重新出具已获…",
    "（六）其他处理 | 1、申请人无正\n当理由逾期不补正、行…",
    "2、申请人逾期\n未按收费通知要求缴纳…",
    "3、其他",
    "（七）总计",
  ];
  const result = read(new TextEncoder().encode(rows.map(row).join("\n")), "report.txt");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  const { facts } = readTables(result.document, { scope: "organ", year: 2022 });
  expect([...new Set(facts.filter((f) => f.state === "accepted").map((f) => f.indicator))]).toEqual([
    "requests_received",
    "results_granted",
    "not_processed_reissue",
    "other_correction_overdue",
    "other_fee_overdue",
    "other_misc",
    "requests_processed",
  ]);
});
