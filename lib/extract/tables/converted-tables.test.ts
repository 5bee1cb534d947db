/** Tables as programs write them out: merged cells repeated, rows and columns numbered, breaks inside cells, fields filled in. */
import { describe, expect, test } from "vitest";
import { read } from "@/lib/read/read";
import type { Era } from "@/lib/report";
import { compare } from "./compare";
import { filledForm } from "./filled-form";
import * as form from "./generate";
import { reword, truthOf } from "./generate-damage";
import { consistentRequests } from "./random-figures";
import { readTables } from "./read-tables";
import { foundIn } from "./test-kit";

/** A merged cell in every place it reaches over. */
function repeated(t: form.GridTable): string[][] {
  const out: string[][] = t.rows.map(() => []);
  for (const [r, row] of t.rows.entries()) {
    let c = 0;
    for (const x of row) {
      while (out[r]?.[c] !== undefined) c++;
      for (let i = 0; i < x.rowSpan; i++) for (let k = 0; k < x.colSpan; k++) (out[r + i] as string[])[c + k] = x.text;
      c += x.colSpan;
    }
  }
  return out;
}
const filled = (t: form.GridTable) => form.filledRows(t).map((r) => r.map((c) => c?.text ?? ""));
const broken = (s: string, end: string) => s.replace(/.{10}(?=.)/gu, (part) => part + end);
const csv = (rows: string[][]) =>
  rows.map((r) => r.map((s) => (/[",\n]/.test(s) ? `"${s.replaceAll('"', '""')}"` : s)).join(","));
const numbered = (rows: string[][]) => [
  ["", ...(rows[0] ?? []).map((_, i) => String(i))],
  ...rows.map((r, i) => [String(i), ...r]),
];
const bars = (rows: string[][]) => rows.map((r) => `| ${r.join(" | ")} |`);

const width = (s: string) => [...s].reduce((n, c) => n + (c > "\u2000" ? 2 : 1), 0);
/** Columns under a line of rules; a row has several lines where its words are broken. */
function ruled(rows: string[][], breakAt: number, gap = "  ") {
  const cells = rows.map((r) => r.map((s) => s.match(new RegExp(`.{1,${breakAt}}`, "gu")) ?? [""]));
  const widths = (rows[0] ?? []).map((_, c) => Math.max(3, ...cells.flatMap((r) => (r[c] ?? []).map(width))));
  const line = (r: string[]) => r.map((s, c) => s + " ".repeat((widths[c] ?? 0) - width(s))).join(gap);
  const lines = (r: string[][]) =>
    Array.from({ length: Math.max(...r.map((c) => c.length)) }, (_, k) => line(r.map((c) => c[k] ?? "")));
  const rules = widths.map((w) => "-".repeat(w)).join(gap);
  return { lines: cells.map(lines), rules, whole: "-".repeat(rules.length) };
}
const wikiCell = (c: form.Cell) =>
  `| ${c.colSpan > 1 ? `colspan="${c.colSpan}" | ` : c.rowSpan > 1 ? `rowspan="${c.rowSpan}" | ` : ""}${c.text}`;

/** A cell and its bar a line; what a cell reaches over is a bar of its own on the next. */
function barEnds(row: string[]): string[] {
  const out: string[] = [];
  for (const s of row) {
    if (s !== "") out.push(`${s} |`);
    else if (/^\|+$/.test(out.at(-1) ?? "")) out[out.length - 1] += "|";
    else out.push("|");
  }
  return out;
}

const LAYOUTS: Record<string, (t: form.GridTable) => string[]> = {
  "merged cells repeated": (t) => csv(repeated(t)),
  "rows and columns numbered": (t) => csv(numbered(repeated(t))),
  "numbered, blank cells as NaN": (t) => csv(numbered(filled(t).map((r) => r.map((s) => s || "NaN")))),
  "numbered, in Markdown": (t) => bars(numbered(repeated(t))),
  "cells of a workbook with breaks in them": (t) =>
    filled(t).map((r) => r.map((s) => (s.length > 10 ? `"${broken(s, "\n").replaceAll('"', '""')}"` : s)).join("\t")),
  "records whose fields hold breaks": (t) => csv(filled(t).map((r) => r.map((s) => broken(s, "\n")))),
  "columns under rules": (t) => {
    const { lines, rules } = ruled(filled(t), 99);
    return [...(lines[0] ?? []), rules, ...lines.slice(1).flat(), ""];
  },
  "rows of several lines under rules": (t) => {
    const { lines, rules, whole } = ruled(filled(t), 7);
    return [whole, ...(lines[0] ?? []), rules, ...lines.slice(1).flatMap((l) => [...l, ""]), whole];
  },
  "wikitext, a cell a line": (t) => ["{|", ...t.rows.flatMap((r) => ["|-", ...r.map(wikiCell)]), "|}"],
  "wikitext, a row a line": (t) => ["{|", ...filled(t).flatMap((r) => ["|-", `| ${r.join(" || ")}`]), "|}"],
  "wikitext in a file with a piece of a page": (t) => [
    '<div id="zoom">',
    "",
    ...["{|", ...t.rows.flatMap((r) => ["|-", ...r.map(wikiCell)]), "|}"],
    "",
    "</div>",
  ],
  "a cell and its bar a line": (t) => filled(t).flatMap(barEnds),
  "Textile, cells centred": (t) => filled(t).map((r) => `|${r.map((s) => `=. ${s}`).join("|")}|`),
  "full-width bars with a rule of dashes": (t) => {
    const [heads = [], ...rows] = filled(t);
    return [heads, heads.map(() => "——"), ...rows].map((r) => `｜${r.join("｜")}｜`);
  },
  "arrays of JSON": (t) => filled(t).map((r) => `  ${JSON.stringify(r)},`),
  LaTeX: (t) => filled(t).map((r) => `${r.join(" & ")} \\\\ \\hline`),
  "cells in brackets": (t) => filled(t).map((r) => `[${r.join("][")}]`),
  "cells between signs": (t) => filled(t).map((r) => r.join("^")),
  "breaks as tags between bars": (t) => bars(filled(t).map((r) => r.map((s) => broken(s, "<br>")))),
};

const page = (body: string) => `<html><body><h1>2023年政府信息公开工作年度报告</h1>${body}</body></html>`;
function pageOf(t: form.GridTable, field: (words: string) => string): string {
  const td = (c: form.Cell) =>
    `<td colspan="${c.colSpan}" rowspan="${c.rowSpan}">${c.role === "value" ? field(c.text) : c.text}</td>`;
  return `<p>${t.heading ?? ""}</p><table>${t.rows.map((r) => `<tr>${r.map(td).join("")}</tr>`).join("")}</table>`;
}

function expectAllRead(text: string, tables: form.GridTable[], era: Era) {
  const found = foundIn(text, tables, era);
  expect(found.wrong).toEqual([]);
  expect(found.right).toBe(found.printed);
  expect(found.printed).toBeGreaterThan(20);
}

describe.each(["E2", "E3", "E4"] as const)("%s", (era) => {
  const tables = filledForm(era);
  test.each(Object.entries(LAYOUTS))("%s", (_, lines) => {
    expectAllRead(tables.map((t) => [t.heading ?? "", ...lines(t)].join("\n")).join("\n"), tables, era);
  });
  test.each([
    ["text fields", (s: string) => `<input type="text" readonly value="${s}"><input type="hidden" value="7">`],
    ["fields of several lines", (s: string) => `<textarea>${s}</textarea>`],
    ["lists to choose from", (s: string) => `<select><option>0</option><option selected>${s}</option></select>`],
  ])("a form filled in: %s", (_, field) => {
    expectAllRead(page(tables.map((t) => pageOf(t, field)).join("")), tables, era);
  });
});

/** The request table of a place where nearly all applicants are natural persons; what is 0 elsewhere is left blank. */
function sparse(measure: string): form.GridTable {
  const natural = Array.from({ length: 22 }, (_, i) => (i % 3 === 0 ? i : 0));
  const none = natural.map(() => 0);
  const few = [natural, none.with(7, 1), none.with(10, 1), none, none, none.with(13, 2)];
  const table = form.requestTable("E4", consistentRequests("E4", few, [0, 1, 0, 0, 0, 0], [1, 0, 0, 0, 0, 0]));
  return reword(table, (s, _, c) => {
    const isBlank = s === "0" && !/\/(?:natural_person|total)$/.test(c.id ?? "");
    return isBlank ? "" : s.replace(/^\d+$/, `$&${measure}`);
  });
}
/** Rows as they are, or each of several lines with a blank one behind it. */
const readFramed = (t: form.GridTable, framed: boolean, breakAt = 99) => {
  const { lines, rules } = ruled(filled(t), breakAt, " ");
  const rows = lines.flatMap((l) => [...l, ...(breakAt < 99 ? [""] : [])]).map((l) => l.trimEnd());
  if (breakAt < 99) rows.pop();
  return compare(readTable([t.heading ?? "", ...(framed ? [rules, ...rows, rules] : rows)]), truthOf([t]), "E4");
};

test.each(["", "件", "条", "人次"])(
  "columns between two lines of rules, figures with “%s” behind them, keep their blank cells",
  (measure) => {
    for (const breakAt of [99, 9, 6]) {
      const result = readFramed(sparse(measure), true, breakAt);
      expect(result).toMatchObject({ wrong: [], right: result.printed });
    }
  },
);

test.each(["", "件"])(
  "without the rules heads share a cell of columns by width, and no figure with “%s” is another's",
  (measure) => {
    expect(readFramed(sparse(measure), false).wrong).toEqual([]);
  },
);

test("the 1 of the form's own note is no figure where the label broke off before its unit", () => {
  const text =
    "政府信息公开情况统计表\n(一)回应公众关注\n热点或重大舆情数\n(不同方式回应同\n一热点或舆情计1\n次)\t次\t/\n1.政府公报公开政府信息数\t条\t4\n2.政府网站公开政府信息数\t条\t5\n(一)收到申请数\t件\t6\n";
  const result = read(new TextEncoder().encode(text), "a.txt");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  const { facts } = readTables(result.document, { scope: "level_own", year: 2016 });
  expect(facts.map((f) => f.value)).toEqual([4, 5, 6]);
});

const readTable = (lines: string[], year = 2023) => {
  const result = read(new TextEncoder().encode(lines.join("\n")), "a.txt");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  return readTables(result.document, { scope: "level_own", year });
};
const accepted = (found: ReturnType<typeof readTable>) =>
  found.facts.filter((f) => f.state === "accepted").map((f) => f.value);

test("a number that was broken in its drawn cell is neither of its pieces", () => {
  const rows = ["1.政府公报公开政府信息数|3", "2.政府网站公开政府信息数|165", "|57", "3.政务微博公开政府信息数|4"];
  const label = (s: string) => s.padEnd(14, "　");
  const lines = rows.map((r) => r.split("|")).map(([a = "", b = ""]) => `| ${label(a)} | ${b.padEnd(3)} |`);
  const rule = `+${"-".repeat(30)}+${"-".repeat(5)}+`;
  const ruled = [
    rule,
    lines[0],
    rule,
    lines[1],
    lines[2],
    rule,
    lines[3],
    rule,
    `| ${label("(一)收到申请数")} | 6   |`,
    rule,
  ];
  expect(accepted(readTable(ruled as string[], 2016))).toEqual([3, 4, 6]);
});

test("heads that ran together in a cell of columns by width have their figures in one run as well", () => {
  const heads = "结果维持结果纠正其他结果尚未审结总计";
  const lines = [
    "单位负责人：        审核人：        填报人：        联系电话：0000        填报日期：2024年1月4日",
    ...["行政复议", heads, "31004", "行政诉讼", "未经复议直接起诉", heads, "10001"],
  ];
  const values = accepted(readTable(lines));
  expect(values).not.toContain(31004);
  expect(values).not.toContain(10001);
});

test("columns below that lost a blank one are not those the heads above name", () => {
  const cells = (...s: string[]) => s.map((x) => x + " ".repeat(Math.max(0, 16 - width(x)))).join("  ");
  const lines = [
    cells("申请人情况", "", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"),
    cells("一、本年新收", "", "8", "3", "", "1", "1", "1", "14"),
    cells("三、本年度办理", "（一）予以公开", "3", "2", "", "1", "", "", "6"),
    cells("", "（三）不予公开", "1.属于国家秘密", "5", "1", "", "1", "1", "8"),
    cells("", "（七）总计", "", "8", "3", "1", "1", "1", "14"),
  ];
  const found = readTable(lines.map((l) => l.trimEnd()));
  const wrong = found.facts.filter((f) => f.state === "accepted" && f.applicant === "business" && f.value === 8);
  expect(wrong).toEqual([]);
});

describe("labels that name the year", () => {
  const table = (own: number) => [
    "| | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |",
    `| 一、${own}年新收政府信息公开申请数量 | 4 | 1 | 0 | 0 | 0 | 0 | 5 |`,
    `| 二、${own - 1}年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |`,
    `| 三、${own}年度办理结果 （一）予以公开 | 3 | 1 | 0 | 0 | 0 | 0 | 4 |`,
    "| （七）总计 | 3 | 1 | 0 | 0 | 0 | 0 | 4 |",
    `| 四、结转${own + 1}年度继续办理 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |`,
  ];
  test("are those of the form", () => expect(accepted(readTable(table(2023)))).toHaveLength(35));
  test("of another year wait for a person", () => expect(accepted(readTable(table(2022)))).toEqual([]));
  test("of another year stand aside where this year's table stands too", () =>
    expect(accepted(readTable([...table(2022), "", "2023年", ...table(2023)]))).toHaveLength(35));
});

test("the first of several figures that have words nobody knows before them is no total", () => {
  const table = filledForm("E4").find((t) => t.rows.length > 20) as form.GridTable;
  const rows = filled(table).filter((r) => r.some((s) => /^\d+$/.test(s)));
  expect(
    accepted(readTable(rows.map((r) => `|${r.map((s) => (/^\d+$/.test(s) ? `测 ${s}` : s)).join("|")}|`))),
  ).toEqual([]);
});
