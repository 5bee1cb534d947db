/** Forms that stand on their side, and columns nobody asked for: the figures of the form are read or left alone, and never moved. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "@/lib/read/read";
import { APPLICANTS } from "@/lib/report";
import { compare } from "./compare";
import * as form from "./generate";
import * as damage from "./generate-damage";
import { art20Figures, consistentDisputes, consistentRequests, statisticsFigures } from "./random-figures";
import { readTables } from "./read-tables";

const RUNS = Number(process.env.TABLE_RUNS ?? 60);
const count = fc.oneof(fc.constant(0), fc.nat(9), fc.nat(3000));
const many = (n: number) => fc.array(count, { minLength: n, maxLength: n });
const figures = fc
  .record({
    outcomes: fc.array(many(22), { minLength: 6, maxLength: 6 }),
    edges: many(12),
    disputes: many(12),
    art20: many(22),
  })
  .map((f) => ({
    ...consistentRequests("E4", f.outcomes, f.edges.slice(0, 6), f.edges.slice(6)),
    ...consistentDisputes("E4", f.disputes),
    ...art20Figures("E4", f.art20),
  }));
const layout = fc.constantFrom(...form.LAYOUTS);
const withBlanks = (t: form.GridTable) => damage.reword(t, (s) => (s === "0" ? "" : s));

function readText(text: string, year: number | null = null) {
  const result = read(new TextEncoder().encode(text), "report.txt");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  return readTables(result.document, { scope: "organ", year });
}

type Change = (t: form.GridTable) => form.GridTable;
const SHARE = (row: number) => `${row}.5%`;
const REMARKS: [string, Change][] = [
  ["remarks in words", (t) => damage.extended(t, "备注", (row) => (row % 6 === 2 ? "见附件" : ""))],
  ["numbers as remarks", (t) => damage.extended(t, "备注", (row) => (row % 5 === 2 ? "2" : ""))],
  ["shares", (t) => damage.extended(t, "占比", SHARE)],
  ["changes against last year", (t) => damage.extended(t, "同比增长", SHARE)],
  ["last year's figures", (t) => damage.extended(t, "上年数", (row) => String(row * 3))],
  ["shares and remarks", (t) => damage.extended(damage.extended(t, "占比", SHARE), "备注", () => "")],
  ["numbers of the rows", (t) => damage.numbered(t, "序号")],
];

/** Neither an undamaged table nor one with blank cells is read wrongly; a grid is read whole. */
function readsRight(tablesOf: (printed: form.Printed) => form.GridTable[], whole: readonly form.Layout[] = ["html"]) {
  fc.assert(
    fc.property(figures, layout, fc.boolean(), (printed, lay, blanks) => {
      const tables = tablesOf(printed).map((t) => (blanks ? withBlanks(t) : t));
      const told = compare(readText(form.reportText(tables, lay), 2022), damage.truthOf(tables), "E4");
      expect(told.wrong).toEqual([]);
      if (whole.includes(lay)) expect(told.right).toBe(told.printed);
    }),
    { numRuns: RUNS },
  );
}

describe("on its side", () => {
  test("disputes: outcomes down, groups across", () => {
    readsRight((p) => form.disputeTables("E4", p, "rows").map(damage.turned), ["html"]);
  });
  test("the blocks of Article 20: indicators across, 制发、废止、现行有效 down", () => {
    readsRight((p) => form.art20Tables("E4", p, undefined, true).map(damage.turned));
  });
  test("the request table: applicants down, rows across", () => {
    const style = { ...form.OFFICIAL_STYLE, heads: "one-line" as const };
    readsRight((p) => {
      const { heading, rows } = form.requestTable("E4", p, style);
      const leaf = rows.map((row) => row.filter((c, i) => c.role !== "label" || row[i + 1]?.role !== "label"));
      return [damage.turned({ heading, rows: leaf.map((row) => row.map((c) => ({ ...c, colSpan: 1, rowSpan: 1 }))) })];
    });
  });
});

test.each([" | ", "\t"])("the whole request table on its side, three lines of labels above it: %j", (between) => {
  fc.assert(
    fc.property(figures, fc.boolean(), fc.boolean(), (printed, blanks, paths) => {
      const table = form.requestTable("E4", printed);
      const t = blanks ? withBlanks(table) : table;
      const grid = form.filledRows(t).map((r) => r.map((c) => c?.text ?? ""));
      // Both labels of a row in one cell, one line of them.
      const groups: string[] = [];
      const joined = grid.slice(2).map((r, i) => {
        r.slice(0, 2).forEach((s, k) => {
          if (s !== "") groups.splice(k, 2, s);
        });
        const leaf = r.slice(0, 3).findLast((s) => s !== "") ?? "";
        return [i === 0 ? "申请人" : [...groups.filter((g) => g !== leaf).slice(0, 1), leaf].join("-"), ...r.slice(3)];
      });
      const heads = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];
      const rows = paths ? [["申请人", ...heads], ...joined.slice(1)] : grid;
      const lines = (rows[0] ?? []).map((_, c) => rows.map((r) => r[c] ?? "").join(between));
      const body = between === "\t" ? lines : lines.map((l) => `| ${l} |`);
      const told = compare(readText(`${t.heading}\n${body.join("\n")}`, 2022), damage.truthOf([t]), "E4");
      expect(told.wrong).toEqual([]);
      if (!blanks) expect(told.right).toBe(told.printed);
    }),
    { numRuns: Math.min(RUNS, 20) },
  );
});

describe("two lines of heads over outcomes that stand down", () => {
  const page = (subtotal: boolean) => {
    const row = (label: string, a: number, b: number, c: number) =>
      `<tr><td>${label}</td><td>${a}</td><td>${b}</td><td>${c}</td>${subtotal ? `<td>${b + c}</td>` : ""}</tr>`;
    return `<p>四、政府信息公开行政复议、行政诉讼情况</p><table>
<tr><td rowspan=2>结果</td><td rowspan=2>行政复议</td><td colspan=${subtotal ? 3 : 2}>行政诉讼</td></tr>
<tr><td>未经复议直接起诉</td><td>复议后起诉</td>${subtotal ? "<td>小计</td>" : ""}</tr>
${row("结果维持", 1, 2, 0)}${row("结果纠正", 0, 0, 1)}${row("其他结果", 2, 0, 0)}${row("尚未审结", 1, 1, 0)}${row("总计", 4, 3, 1)}
</table>`;
  };
  test.each([false, true])("with a column of subtotals: %s", (subtotal) => {
    const { facts } = readText(page(subtotal), 2022);
    const accepted = facts.filter((f) => f.state === "accepted");
    expect(accepted).toHaveLength(15);
    expect(Object.fromEntries(accepted.map((f) => [f.indicator, f.value]))).toMatchObject({
      reconsideration_total: 4,
      litigation_direct_upheld: 2,
      litigation_after_reconsideration_corrected: 1,
      litigation_after_reconsideration_pending: 0,
    });
  });
});

describe("columns that are not the form's", () => {
  const ONE_LINE = { ...form.OFFICIAL_STYLE, heads: "one-line" as const };
  test.each(REMARKS)("%s beside the request table", (_, change) => {
    readsRight((p) => [change(form.requestTable("E4", p, ONE_LINE))]);
  });
  test.each(REMARKS.filter(([name]) => name !== "last year's figures"))(
    "%s beside the disputes by group",
    (_, change) => {
      readsRight((p) => form.disputeTables("E4", p, "rows").map(change));
    },
  );
  test.each(REMARKS)("%s beside the blocks of Article 20", (_, change) => {
    readsRight((p) =>
      form.art20Tables("E4", p, undefined, true).map((t) => {
        const [title, ...rows] = t.rows;
        return { heading: t.heading, rows: [title ?? [], ...change({ heading: null, rows }).rows] };
      }),
    );
  });

  test("the total printed first and again at the end", () => {
    readsRight((p) => {
      const { heading, rows } = form.requestTable("E4", p, ONE_LINE);
      const again = rows.map((row) => {
        const at = row.length - APPLICANTS.length;
        return [...row.slice(0, at), { ...(row.at(-1) as form.Cell), id: undefined }, ...row.slice(at)] as form.Cell[];
      });
      return [{ heading, rows: again }];
    });
  });

  test("小计 of the organisations", () => {
    readsRight((p) => {
      const { heading, rows } = form.requestTable("E4", p, ONE_LINE);
      const sum = (row: form.Cell[]) => String(row.slice(-6, -1).reduce((n, c) => n + Number(c.text), 0));
      const extended = rows.map((row, i): form.Cell[] => [
        ...row.slice(0, -1),
        { text: i === 0 ? "小计" : sum(row), role: i === 0 ? "head" : "label", colSpan: 1, rowSpan: 1 },
        row.at(-1) as form.Cell,
      ]);
      return [{ heading, rows: extended }];
    });
  });
});

describe("statistics tables", () => {
  const sixty = fc.array(fc.oneof(fc.constant(0), fc.nat(9), fc.nat(90_000)), { minLength: 60, maxLength: 60 });
  test.each(REMARKS)("%s: never a wrong figure", (_, change) => {
    fc.assert(
      fc.property(sixty, layout, fc.boolean(), (n, lay, blanks) => {
        const plain = form.statisticsTable(statisticsFigures(n));
        const table = change(blanks ? withBlanks(plain) : plain);
        const told = compare(readText(form.reportText([table], lay), 2016), damage.truthOf([table]), "E2");
        expect(told.wrong).toEqual([]);
        if (lay === "html") expect(told.right).toBe(told.printed);
      }),
      { numRuns: RUNS },
    );
  });

  test("统计数 over 全市, 市本级 and 县(市、区): each column its own scope", () => {
    const row = (label: string, unit: string, n: number) =>
      `<tr><td>${label}</td><td>${unit}</td><td>${n * 3}</td><td>${n}</td><td>${n * 2}</td></tr>`;
    const page = `<table><tr><td rowspan=2>统计指标</td><td rowspan=2>单位</td><td colspan=3>统计数</td></tr>
<tr><td>全市</td><td>市本级</td><td>县（市、区）</td></tr>
${row("（一）收到申请数", "件", 9)}${row("1.当面申请数", "件", 2)}${row("2.传真申请数", "件", 0)}${row("3.网络申请数", "件", 7)}</table>`;
    const accepted = readText(page, 2016).facts.filter((f) => f.state === "accepted");
    expect(accepted.filter((f) => f.indicator === "requests_received").map((f) => [f.scope, f.value])).toEqual([
      ["jurisdiction", 27],
      ["level_own", 9],
      ["counties", 18],
    ]);
  });
});
