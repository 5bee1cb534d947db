/** Tables that are not quite the form: fewer columns, added columns, footnotes, several tables of one form, last year's beside this year's. */
import { describe, expect, test } from "vitest";
import { read } from "@/lib/read/read";
import type { Scope } from "@/lib/report";
import { readTables } from "./read-tables";

function tables(text: string, year: number | null = 2022, scope: Scope = "jurisdiction") {
  const result = read(new TextEncoder().encode(text), "page");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  const found = readTables(result.document, { scope, year });
  const named = (f: (typeof found.facts)[number]) =>
    f.indicator + (f.applicant ? `/${f.applicant}` : "") + (f.scope === scope ? "" : `@${f.scope}`);
  const accepted = found.facts.filter((f) => f.state === "accepted");
  return {
    ...found,
    accepted: Object.fromEntries(accepted.map((f) => [named(f), f.value])),
    blank: found.cells.map((c) => `${c.indicator}/${c.applicant ?? ""} ${c.kind}${c.reason ? `(${c.reason})` : ""}`),
    rules: [...new Set(found.findings.map((f) => f.rule))],
  };
}

const ROWS = [
  "一、本年新收政府信息公开申请数量",
  "二、上年结转政府信息公开申请数量",
  "(一)予以公开",
  "(二)部分公开",
  "1.属于国家秘密",
  "2.其他法律行政法规禁止公开",
  "3.危及“三安全一稳定”",
  "4.保护第三方合法权益",
  "1.本机关不掌握相关政府信息",
  "2.没有现成信息需要另行制作",
  "3.补正后申请内容仍不明确",
  "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
  "(七)总计",
  "四、结转下年度继续办理",
];
/** 9 + 1 = 8 + 2, and 8 = 5 + 3. */
const FIGURES = [9, 1, 5, 3, 0, 0, 0, 0, 0, 0, 0, 0, 8, 2];
const grid = (heads: string[], row: (n: number, i: number) => (string | number)[]) =>
  `<table>${[["事项", ...heads], ...ROWS.map((l, i) => [l, ...row(FIGURES[i] ?? 0, i)])]
    .map((cells) => `<tr>${cells.map((c) => `<td>${c}</td>`).join("")}</tr>`)
    .join("")}</table>`;
const OFFICIAL = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];
const naturalOnly = (n: number) => [n, 0, 0, 0, 0, 0, n];

describe("a request table with other columns than the form's", () => {
  test("自然人, 法人或其他组织, 总计: the figure of all organisations has no key, the others are read", () => {
    const t = tables(grid(["自然人", "法人或其他组织", "总计"], (n) => [n - (n > 4 ? 2 : 0), n > 4 ? 2 : 0, n]));
    expect(t.accepted).toMatchObject({ "requests_received/natural_person": 7, "requests_received/total": 9 });
    expect(Object.keys(t.accepted)).toHaveLength(ROWS.length * 2);
    expect(t.cells).toEqual([]);
  });

  test("总计 alone", () => {
    const t = tables(grid(["总计"], (n) => [n]));
    expect(t.accepted["requests_processed/total"]).toBe(8);
    expect(Object.keys(t.accepted)).toHaveLength(ROWS.length);
  });

  test("one column without a head is the total where the outcomes make it up, else nothing is accepted", () => {
    const lines = (figures: number[]) => ROWS.map((l, i) => `${l} ${figures[i]}`).join("\n");
    expect(tables(lines(FIGURES)).accepted["results_granted/total"]).toBe(5);
    expect(tables(lines(FIGURES.map((n) => n + 1))).accepted).toEqual({});
  });

  test("two years side by side are not two applicants, and no cell of the form was left blank", () => {
    const t = tables(grid(["2021年", "2022年"], (n) => [n + 3, n]));
    expect(t.accepted).toEqual({});
    expect(t.blank.filter((b) => !b.includes("unreadable(short_row)"))).toEqual([]);
  });

  test("a head that was lost leaves seven cells under six heads: no row is read under the six", () => {
    const lost = [...OFFICIAL.slice(0, 3), "公益", ...OFFICIAL.slice(4)];
    const t = tables(grid(lost, (n, i) => (i === 0 ? ["", n, "", "", "", "", n] : naturalOnly(n))));
    expect(t.accepted["requests_received/natural_person"]).toBeUndefined();
    expect(t.accepted["requests_received/business"]).toBe(9);
  });

  test("rows that go on in a table with fewer columns are of other columns", () => {
    const rows = grid(OFFICIAL, naturalOnly).split("<tr><td>四、");
    const t = tables(`${rows[0]}</table><table><tr><td>四、结转下年度继续办理</td><td>2</td><td>2</td></tr></table>`);
    expect(t.accepted["requests_processed/total"]).toBe(8);
    expect(Object.keys(t.accepted).filter((k) => k.includes("carried_out"))).toEqual([]);
  });

  // Of 2, 1 and their sum 3 the sum was moved off the table; a 1 and a 1 that are left add up.
  test.each([
    ["does not add up", [0, 2, 0, 0, 0, 1]],
    ["adds up by chance", [0, 1, 0, 0, 0, 1]],
    ["has nothing under its total", [0, 2, 0, 0, 0, ""]],
  ])("a row that a label above moved one column on, and that %s then, is nobody's for certain", (_, left) => {
    const row = (...cells: (string | number)[]) => `<tr>${cells.map((c) => `<td>${c}</td>`).join("")}</tr>`;
    const rows = ROWS.map((label, i) => {
      const n = FIGURES[i] ?? 0;
      if (i < 2) return row(label, "", n, 0, 0, 0, 0, 0, n);
      return i < ROWS.length - 1 ? row("", label, n, 0, 0, 0, 0, 0, n) : row("", label, "", ...left);
    });
    const t = tables(`<table>${[row("事项", "", ...OFFICIAL), ...rows].join("")}</table>`);
    expect(t.accepted["requests_processed/total"]).toBe(8);
    expect(Object.keys(t.accepted).filter((k) => k.includes("carried_out"))).toEqual([]);
  });

  test("shares added behind the total are no figures", () => {
    const t = tables(grid([...OFFICIAL, "占比"], (n) => [...naturalOnly(n), `${n}%`]));
    expect(t.accepted["requests_processed/total"]).toBe(8);
    expect(Object.keys(t.accepted)).toHaveLength(ROWS.length * 7);
  });

  test.each(["①", "*", "[1]", "<sup>1</sup>", "<sup>[1]</sup>", "注1"])(
    "a footnote mark %s behind a figure is no digit of it",
    (mark) => {
      const t = tables(grid(OFFICIAL, (n, i) => [i === 0 ? `${n}${mark}` : n, 0, 0, 0, 0, 0, n]));
      expect(t.accepted["requests_received/natural_person"]).toBe(9);
    },
  );

  test("heads broken by height in a PDF tell no order: the form's own, if the rows add up", () => {
    const lines = ROWS.map((l, i) => {
      const n = FIGURES[i] ?? 0;
      return `${l} ${[n > 4 ? n - 2 : n, n > 4 ? 2 : 0, 0, 0, 0, 0, n].join(" ")}`;
    });
    const t = tables(
      ["法人或其他组织", "自然人 总计", "社会公益 法律服务", "商业企业 科研机构 其他", "组织 机构", ...lines].join(
        "\n",
      ),
    );
    expect(t.accepted).toMatchObject({ "requests_received/natural_person": 7, "requests_received/business": 2 });
  });

  test("a row whose label was mixed with that of its group is named by its place, if every column then adds up", () => {
    const page = (figure: number) =>
      grid(OFFICIAL, (n, i) => naturalOnly(i === 9 ? figure : n)).replace(
        "2.没有现成信息需要另行制作",
        "(四)无法提供作",
      );
    const right = tables(page(0));
    expect(right.accepted["unable_needs_creation/total"]).toBe(0);
    expect(right.unmapped).toEqual([]);
    const wrong = tables(page(1));
    expect(wrong.facts.find((f) => f.indicator === "unable_needs_creation")?.state).toBe("review");
  });

  test("三、本年度办理结果 printed downwards, a character a line", () => {
    const lines = ROWS.flatMap((l, i) => [
      ...(i === 2 ? [..."三、本年度办理结果"] : []),
      l,
      ...naturalOnly(FIGURES[i] ?? 0),
    ]);
    const t = tables(["自然人", "法人或其他组织", "总计", ...OFFICIAL.slice(1, 6), ...lines].join("\n"));
    expect(Object.keys(t.accepted)).toHaveLength(ROWS.length * 7);
  });
});

describe("several tables of one form", () => {
  const two = (a: string, b: string) =>
    `<p>${a}</p>${grid(OFFICIAL, naturalOnly)}<p>${b}</p>${grid(OFFICIAL, (n) => naturalOnly(n * 2))}`;

  test("captions keep 汇总 and 本级 apart", () => {
    const t = tables(two("（一）全市汇总", "（二）市本级"));
    expect(t.accepted).toMatchObject({
      "requests_received/total": 9,
      "requests_received/total@level_own": 18,
    });
  });

  test("last year's table is left alone", () => {
    const t = tables(two("（一）2021年收到申请情况", "（二）2022年收到申请情况"));
    expect(t.accepted["requests_received/total"]).toBe(18);
    expect(Object.keys(t.accepted)).toHaveLength(ROWS.length * 7);
    expect(t.rules).toContain("other-year-table");
  });

  test("the only table says it is another year's: a person looks", () => {
    const t = tables(`<p>2019年收到和处理申请情况</p>${grid(OFFICIAL, naturalOnly)}`);
    expect(t.accepted).toEqual({});
    expect(t.facts.length).toBe(ROWS.length * 7);
  });

  test("a running head with the report's own year does not break a table in two", () => {
    const page = grid(OFFICIAL, naturalOnly).replace(
      "<tr><td>1.本机关",
      "</table><p>2021年政府信息公开工作年度报告</p><table><tr><td>1.本机关",
    );
    expect(Object.keys(tables(page).accepted)).toHaveLength(ROWS.length * 7);
  });
});

describe("the form is not guessed", () => {
  test("requests that break off before 其他处理: the year tells the form, without it a person looks", () => {
    const page = `${grid(OFFICIAL, naturalOnly).split("<tr><td>1.申请人无正当理由")[0]}</table>`;
    expect(tables(page, 2023).facts.map((f) => `${f.era} ${f.state}`)).toContain("E4 accepted");
    const t = tables(page, null);
    expect(t.facts.length).toBeGreaterThan(50);
    expect(t.accepted).toEqual({});
    expect(t.rules).toContain("form-unknown");
  });

  const disputes = "四、行政复议、行政诉讼情况\n行政复议\n结果维持 结果纠正 其他结果 尚未审结 总计\n1 0 0 2 3\n";
  test("disputes alone: the year tells the form, without it a person looks", () => {
    expect(tables(disputes, 2023).facts.map((f) => `${f.era} ${f.state}`)).toContain("E4 accepted");
    const t = tables(disputes, null);
    expect(t.accepted).toEqual({});
    expect(t.rules).toContain("form-unknown");
  });
});

describe("disputes", () => {
  const leaves = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  const figures = [3, 1, 0, 0, 4, 0, 0, 0, 0, 0, 0, 2, 0, 0, 2];

  test("a whole table as one line of an old Word file, its row ends as empty cells", () => {
    const cells = [
      "行政复议",
      "行政诉讼",
      "",
      ...leaves,
      "未经复议直接起诉",
      "复议后起诉",
      "",
      ...leaves,
      ...leaves,
      "",
      ...figures,
      "",
    ];
    const t = tables(`四、政府信息公开行政复议、行政诉讼情况\n${cells.join("\t")}\n`);
    expect(t.accepted).toMatchObject({ reconsideration_upheld: 3, reconsideration_total: 4 });
    expect(t.accepted).toMatchObject({ litigation_after_reconsideration_corrected: 2, litigation_direct_total: 0 });
  });

  test("turned, label and figure in cells of different widths", () => {
    const rows = ["行政复议", "未经复议直接起诉", "复议后起诉"].flatMap((g, i) =>
      leaves.map(
        (l, k) =>
          `<tr>${k === 0 ? `<td rowspan="5" colspan="6">${g}</td>` : ""}<td colspan="5">${l}</td><td colspan="7">${figures[i * 5 + k]}</td></tr>`,
      ),
    );
    const t = tables(`<p>四、行政复议、行政诉讼情况</p><table>${rows.join("")}</table>`);
    expect(Object.keys(t.accepted)).toHaveLength(15);
    expect(t.accepted).toMatchObject({ reconsideration_total: 4, litigation_after_reconsideration_corrected: 2 });
  });

  test("a row called 件数 under the heads", () => {
    const t = tables(
      `<p>四、行政复议、行政诉讼情况</p><table><tr><td rowspan="2">类别</td><td colspan="5">行政复议</td></tr>
<tr><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr>
<tr><td>件数</td><td>1</td><td>0</td><td>0</td><td>2</td><td>3</td></tr></table>`,
    );
    expect(t.accepted).toEqual({
      reconsideration_upheld: 1,
      reconsideration_corrected: 0,
      reconsideration_other: 0,
      reconsideration_pending: 2,
      reconsideration_total: 3,
    });
  });
});

describe("statistics tables", () => {
  test("汇总 is the whole itself, 合计 beside parts is as well; parts keep their words", () => {
    const rows = ["(一)收到申请数", "1.当面申请数", "2.传真申请数", "3.网络申请数", "4.信函申请数"];
    const table = (heads: string) =>
      `统计指标 | 单位 | ${heads} |\n${rows.map((r, i) => `${r} | 件 | ${i + 10} | ${i} | ${i + 5} |`).join("\n")}\n`;
    for (const whole of ["全市汇总", "合计"]) {
      const t = tables(table(`${whole} | 市本级 | 县（市、区）`), 2016);
      expect(t.accepted).toMatchObject({ requests_received: 10, "requests_received@level_own": 0 });
      expect(t.facts.filter((f) => f.scope === "jurisdiction").every((f) => f.scope_words === null)).toBe(true);
      expect(t.facts.find((f) => f.scope === "counties")?.scope_words).not.toBeNull();
    }
  });

  test("the measure word behind the figure, one row a line", () => {
    const t = tables(
      "政府信息公开情况统计表\n（一）收到申请数：6件\n1.当面申请数：1 件\n2.传真申请数 2 件\n3.网络申请数：3件\n4.信函申请数：0件\n",
      2016,
    );
    expect(t.accepted).toEqual({
      requests_received: 6,
      requests_in_person: 1,
      requests_fax: 2,
      requests_online: 3,
      requests_letter: 0,
    });
  });

  test("digits with a blank between them, several rows in one line: never the half of a figure", () => {
    const t = tables(
      "政府信息公开情况统计表\n①政府公报公开政府信息数 条 0②政府网站公开政府信息数 条 20 03③政务微博公开政府信息数 条 2 56④政务微信公开政府信息数 条 7⑤其他方式公开政府信息数 条 3\n",
      2016,
    );
    expect(t.accepted).toMatchObject({ disclosed_via_gazette: 0, disclosed_via_wechat: 7, disclosed_via_other: 3 });
    expect(t.facts.filter((f) => f.indicator === "disclosed_via_website" && f.state === "accepted")).toEqual([]);
  });

  test("a column of another year only is not the report's", () => {
    const rows = ["(一)收到申请数", "1.当面申请数", "2.传真申请数", "3.网络申请数"];
    const t = tables(`统计指标 | 单位 | 2015年 |\n${rows.map((r) => `${r} | 件 | 4 |`).join("\n")}\n`, 2016);
    expect(t.accepted).toEqual({});
    expect(t.rules).toContain("other-year-table");
  });
});
