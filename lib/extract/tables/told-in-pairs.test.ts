/** Tables told figure by figure, each behind the names of its row and its column: sentences, lists, objects of programs, keys of several words. */
import { describe, expect, test } from "vitest";
import { read } from "@/lib/read/read";
import { filledForm } from "./filled-form";
import * as form from "./generate";
import { readTables } from "./read-tables";
import { found, halfBlank } from "./test-kit";

interface Row {
  /** Labels of the row, those that reach over several rows first. */
  path: string[];
  unit: string;
  cells: { head: string; text: string }[];
}

const UNIT = /^(?:件|条|次|篇|个|人|人次|万元|期)$/;

/** Every row with figures, and the lowest head above each of them. */
function rowsOf(t: form.GridTable): Row[] {
  const filled = form.filledRows(t);
  const heads: string[] = [];
  const spans: { text: string; to: number }[] = [];
  return t.rows.flatMap((cells, r) => {
    for (const c of cells) if (c.role === "label" && c.rowSpan > 1) spans.push({ text: c.text, to: r + c.rowSpan - 1 });
    if (!cells.some((c) => c.role === "value")) {
      filled[r]?.forEach((c, i) => {
        for (let k = 0; c?.role === "head" && c.text !== "" && k < c.colSpan; k++) heads[i + k] = c.text;
      });
      return [];
    }
    const own = cells.filter((c) => c.role === "label" && c.rowSpan === 1 && c.text !== "").map((c) => c.text);
    const unit = own.length > 1 && UNIT.test(own.at(-1) ?? "") ? (own.pop() ?? "") : "";
    const path = [...spans.filter((s) => s.to >= r).map((s) => s.text), ...own];
    const values = (filled[r] ?? []).flatMap((c, i) =>
      c?.role === "value" ? [{ head: heads[i] ?? "", text: c.text }] : [],
    );
    return [{ path, unit, cells: values }];
  });
}

const APPLICANTS = /^(?:商业企业|科研机构|社会公益组织|法律服务机构|其他)$/;
const titles = (t: form.GridTable) => t.rows.flatMap((r) => (r.length === 1 ? r.map((c) => c.text) : []));
const told = (row: (r: Row) => string) => (t: form.GridTable) => [...titles(t), ...rowsOf(t).map(row)];
/** Heads and figures that stand, joined; figures left blank are not told. */
const each = (r: Row, f: (head: string, text: string) => string, between: string) =>
  r.cells
    .filter((c) => c.text !== "")
    .map((c) => f(c.head, c.text))
    .join(between);

const LAYOUTS: Record<string, (t: form.GridTable) => string[]> = {
  "head and figure touch": told((r) => `${r.path.join(" ")}：${each(r, (h, n) => h + n, "，")}`),
  "sentences with measure words": told(
    (r) => `${r.path.join(" ")}：${each(r, (h, n) => `${h}${n}${r.unit || "件"}`, "，")}。`,
  ),
  "blanks before measure words": told((r) => `${r.path.join(" ")} ${each(r, (h, n) => `${h} ${n} 件`, "、")}；`),
  "equal signs": told((r) => `${r.path.join(" ")}：${each(r, (h, n) => `${h}=${n}`, " ")}`),
  "two colons": told((r) => `${r.path.join(" ")}：${each(r, (h, n) => `${h}: ${n}`, "; ")}`),
  "figures in brackets": told((r) => `${r.path.join(" ")}：${each(r, (h, n) => `${h}(${n})`, "、")}`),
  "unit and code beside the label": told(
    (r) => `- ${r.path.join(" ")}：单位：${r.unit || "件"}，代码：07，${each(r, (h, n) => `${h}：${n}`, "，")}`,
  ),
  "bars between fields": told((r) => `${r.path.join(" ")} | ${each(r, (h, n) => `${h}：${n}`, " | ")}`),
  "a list below each label": told((r) => `${r.path.join(" ")}\n${each(r, (h, n) => `  - ${h}：${n}`, "\n")}`),
  "keys joined by dots": told((r) => each(r, (h, n) => `${[...r.path, h].join(".")} = ${n}`, "\n")),
  "keys joined by strokes": told((r) => each(r, (h, n) => `${[...r.path, h].join("/")}：${n}`, "\n")),
  "row, column and figure between tabs": told((r) => each(r, (h, n) => [r.path.join(" "), h, n].join("\t"), "\n")),
  "an object a line": told((r) =>
    JSON.stringify(
      Object.fromEntries([
        ["项目", r.path.join(" ")],
        ...r.cells.map((c) => [c.head, c.text === "" ? null : Number(c.text)]),
      ]),
    ),
  ),
  "an object a line, heads over heads in its keys": told((r) => {
    const path = (head: string) =>
      head === "自然人" ? `申请人情况—${head}` : APPLICANTS.test(head) ? `申请人情况—法人或其他组织—${head}` : head;
    return JSON.stringify(
      Object.fromEntries([["项目", r.path.join("/")], ...r.cells.map((c) => [path(c.head), c.text])]),
    );
  }),
  "records of a database client": told((r) =>
    ["-[ RECORD 7 ]-----", `项目 | ${r.path.join(" ")}`, ...r.cells.map((c) => `${c.head} | ${c.text}`)].join("\n"),
  ),
  "records under rows of stars": told((r) =>
    [
      `${"*".repeat(9)} 7. row ${"*".repeat(9)}`,
      ` 项目: ${r.path.join(" ")}`,
      each(r, (h, n) => ` ${h}: ${n}`, "\n"),
    ].join("\n"),
  ),
  "objects of several lines": (t) => [
    ...titles(t),
    ...JSON.stringify(
      rowsOf(t).map((r) => Object.fromEntries([["项目", r.path.join(" ")], ...r.cells.map((c) => [c.head, c.text])])),
      null,
      2,
    ).split("\n"),
  ],
};

/** In the official row of disputes no head names the group: here every group is a row. */
const tablesOf = (era: "E2" | "E3" | "E4"): form.GridTable[] =>
  filledForm(era).map((t) => {
    if (!/行政复议/.test(t.heading ?? "") || era === "E2") return t;
    const printed = Object.fromEntries(t.rows.flat().flatMap((c) => (c.id ? [[c.id, c.text]] : [])));
    return form.disputeTables(era, printed, "rows")[0] as form.GridTable;
  });

describe.each(["E2", "E3", "E4"] as const)("%s", (era) => {
  test.each(Object.entries(LAYOUTS))("%s", (_, lines) => {
    const tables = tablesOf(era);
    const all = found(tables, lines, era);
    expect(all.wrong).toEqual([]);
    expect(all.right).toBe(all.printed);
    expect(all.printed).toBeGreaterThan(20);
  });
  test.each(Object.entries(LAYOUTS))("%s, zeros left out: never a wrong figure", (_, lines) => {
    expect(found(tablesOf(era).map(halfBlank), lines, era).wrong).toEqual([]);
  });
});

test.each(["E3", "E4"] as const)("%s: the sections of a file of settings", (era) => {
  const lines = told((r) => `[${r.path.join("/")}]\n${r.cells.map((c) => `${c.head} = ${c.text}`).join("\n")}\n`);
  const all = found(tablesOf(era), lines, era);
  expect(all.wrong).toEqual([]);
  expect(all.right).toBeGreaterThan(all.printed * 0.97);
  expect(found(tablesOf(era).map(halfBlank), lines, era).wrong).toEqual([]);
});

const factsOf = (text: string, year: number) => {
  const result = read(new TextEncoder().encode(text), "a.txt");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  return readTables(result.document, { scope: "level_own", year }).facts;
};

test("the number of a row is no end of a name: its 其他 is the row's", () => {
  const line = (row: string, n: number) =>
    JSON.stringify({
      项目: `三、本年度办理结果/(六)其他处理/${row}`,
      自然人: n,
      商业企业: 0,
      科研机构: 0,
      其他: 0,
      总计: n,
    });
  const facts = factsOf([line("3.其他", 2), line("2.申请人逾期未按收费通知要求缴纳费用", 1)].join("\n"), 2022);
  expect(facts.filter((f) => f.applicant === "natural_person").map((f) => [f.indicator, f.value])).toEqual([
    ["other_misc", 2],
    ["other_fee_overdue", 1],
  ]);
});

test("a minus before a figure is no dash between the parts of a name", () => {
  const text = ["二、主动公开政府信息情况", "- 行政许可：上一年项目数量：34，本年增/减：-2，处理决定数量：61"].join(
    "\n",
  );
  expect(factsOf(text, 2019).map((f) => [f.indicator, f.value])).toEqual([
    ["licensing_items_prior_year", 34],
    ["licensing_items_change", -2],
    ["licensing_decisions", 61],
  ]);
});

test("a formula in the label of a row names no applicant; disputes that follow are a table of their own", () => {
  const applicants = "自然人：3，商业企业：1，科研机构：0，社会公益组织：0，法律服务机构：0，其他：0，总计：4";
  const text = [
    `- 三、（七）总计(=一至六项之和)：${applicants}`,
    `- 四、结转下年度继续办理(=第一项+第二项-第三项)：${applicants}`,
    "- 行政复议—结果维持：0",
    "- 行政复议—结果纠正：1",
    "- 行政复议—总计：1",
  ].join("\n");
  const facts = factsOf(text, 2022);
  const of = (key: string) => facts.filter((f) => f.indicator === key).map((f) => f.value);
  expect(of("requests_carried_out")).toEqual([3, 1, 0, 0, 0, 0, 4]);
  expect(of("reconsideration_corrected")).toEqual([1]);
});

test("a sentence that names two kinds of applicants is no table", () => {
  const text = "一、总体情况\n本年新收政府信息公开申请5件，其中自然人3件，商业企业2件。\n全年举办培训2次。";
  const result = read(new TextEncoder().encode(text), "a.txt");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  expect(readTables(result.document, { scope: "level_own", year: 2022 }).facts).toEqual([]);
});

test("rows of a list that each leave out other applicants: every figure is of the one it is told with", () => {
  const rows: Record<string, [string, number][]> = {
    "1.属于国家秘密": [
      ["自然人", 1],
      ["商业企业", 0],
      ["其他", 2],
      ["总计", 3],
    ],
    "2.其他法律行政法规禁止公开": [["总计", 4]],
    "4.保护第三方合法权益": [
      ["自然人", 5],
      ["社会公益组织", 1],
      ["总计", 6],
    ],
    "7.属于行政执法案卷": [
      ["自然人", 5],
      ["科研机构", 1],
      ["法律服务机构", 2],
      ["总计", 8],
    ],
  };
  const told = (list: [string, number][]) => list.map(([who, n]) => `${who}：${n}`).join("，");
  const text = [
    "三、收到和处理政府信息公开申请情况",
    "- **（三）不予公开**",
    ...Object.entries(rows).map(([label, list]) => `  - ${label}：${told(list)}`),
  ].join("\n");
  const read = factsOf(text, 2022).map((f) => [f.evidence.row, f.evidence.column, f.value]);
  const due = Object.entries(rows).flatMap(([label, list]) => list.map(([who, n]) => [label, who, n]));
  expect(read).toEqual(due);
});

test("a figure behind the label of a card is none of the card's, also where its own cells are blank", () => {
  const heads = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];
  const card = (label: string, figures: (number | string)[]) =>
    [`■ ${label}`, ...heads.map((h, i) => `申请人情况—${h}：${figures[i]}`)].join("\n");
  const text = [
    card("(2)没有现成信息需要另行制作 29", [1, "", "", "", "", "", 1]),
    card("(3)补正后申请内容仍不明确 58", ["", "", "", "", "", "", ""]),
  ].join("\n\n");
  expect(factsOf(text, 2019).map((f) => [f.indicator, f.applicant, f.value])).toEqual([
    ["unable_needs_creation", "natural_person", 1],
    ["unable_needs_creation", "total", 1],
  ]);
});

test("two figures with measure words behind dots, under no heads: neither is taken for the year's", () => {
  const row = (label: string, year: number, before: number) => `${label}………………${year}件　${before}件`;
  const text = [
    "政府信息公开情况统计表　上年统计数",
    "三、依申请公开情况",
    row("（一）收到申请数", 10, 57),
    row("1.当面申请数", 2, 52),
    row("2.传真申请数", 0, 36),
  ].join("\n");
  expect(factsOf(text, 2016).filter((f) => f.state === "accepted")).toEqual([]);
});
