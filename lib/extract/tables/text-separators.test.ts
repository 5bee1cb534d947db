/**
 * Tables in text files whose cells stand between separators of any kind: every figure of every full form is read from its own cell, and
 * nothing else is.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "@/lib/read/read";
import { compare } from "./compare";
import * as form from "./generate";
import * as damage from "./generate-damage";
import { truthOf } from "./generate-damage";
import { art20Figures, consistentDisputes, consistentRequests, statisticsFigures } from "./random-figures";
import { readTables } from "./read-tables";

const RUNS = Number(process.env.TABLE_RUNS ?? 60);

const quoted = (s: string, separator: string) =>
  s.includes(separator) || /["\n]/.test(s) ? `"${s.replaceAll('"', '""')}"` : s;
const csv = (separator: string) => (rows: string[][]) =>
  rows.map((r) => r.map((s) => quoted(s, separator)).join(separator));
const display = (s: string) => [...s].reduce((n, c) => n + (c > "\u2e7f" || /[“”]/.test(c) ? 2 : 1), 0);

/** A drawn box with a rule after every row, words broken over lines at `wrap` characters and cells filled up with blanks. */
function box(lines: { bar: string; line: string; cross: [string, string, string][] }, wrap: number, pad: boolean) {
  return (rows: string[][]) => {
    const broken = rows.map((r) =>
      r.map((s) => (/^\d/.test(s) ? [s] : (s.match(new RegExp(`.{1,${wrap}}`, "gu")) ?? [""]))),
    );
    const widths = (rows[0] ?? []).map((_, c) =>
      pad ? Math.max(...broken.map((r) => Math.max(...(r[c] ?? []).map(display)))) : 4,
    );
    const rule = (n: number) => {
      const [a, b, c] = lines.cross[n] as [string, string, string];
      return a + widths.map((w) => lines.line.repeat(w + 2)).join(b) + c;
    };
    const print = (r: string[][]) =>
      Array.from({ length: Math.max(...r.map((c) => c.length)) }, (_, i) =>
        [
          lines.bar,
          r
            .map((c, k) => ` ${c[i] ?? ""}${" ".repeat(Math.max(0, (widths[k] ?? 0) - display(c[i] ?? "")))} `)
            .join(lines.bar),
          lines.bar,
        ].join(""),
      );
    return [rule(0), ...broken.flatMap((r, i) => [...(i > 0 ? [rule(1)] : []), ...print(r)]), rule(2)];
  };
}
const THIN = {
  bar: "│",
  line: "─",
  cross: [
    ["┌", "┬", "┐"],
    ["├", "┼", "┤"],
    ["└", "┴", "┘"],
  ] as [string, string, string][],
};
const HEAVY = {
  bar: "┃",
  line: "━",
  cross: [
    ["┏", "┳", "┓"],
    ["┣", "╋", "┫"],
    ["┗", "┻", "┛"],
  ] as [string, string, string][],
};
const DOUBLE = {
  bar: "║",
  line: "═",
  cross: [
    ["╔", "╦", "╗"],
    ["╠", "╬", "╣"],
    ["╚", "╩", "╝"],
  ] as [string, string, string][],
};
const ASCII = {
  bar: "|",
  line: "-",
  cross: [
    ["+", "+", "+"],
    ["+", "+", "+"],
    ["+", "+", "+"],
  ] as [string, string, string][],
};

/** Columns held apart by blanks, of as many as the widest table of a page needs: lines far longer than any row has words. */
function columns(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, c) => Math.max(30, ...rows.map((r) => display(r[c] ?? ""))));
  const rule = `  ${widths.map((w) => "-".repeat(w)).join(" ")}`;
  const lines = rows.map((r) => `  ${r.map((s, c) => s + " ".repeat((widths[c] ?? 0) - display(s))).join(" ")}`);
  return [rule, ...lines, rule];
}

/** Every cell below the one above it, at the left, the right or in the middle of its column; labels stand at the left. */
function aligned(rows: string[][], where: "left" | "right" | "middle", blank = " "): string[] {
  const step = display(blank) === 2 || blank === "\u3000" ? 2 : 1;
  const widths = (rows[0] ?? []).map(
    (_, c) => Math.ceil(Math.max(...rows.map((r) => display(r[c] ?? ""))) / step) * step,
  );
  return rows.map((r) =>
    r
      .map((s, c) => {
        const room = Math.floor(((widths[c] ?? 0) - display(s)) / step);
        const before = !/^\d/.test(s) || where === "left" ? 0 : where === "right" ? room : Math.floor(room / 2);
        return (
          blank.repeat(before) + s + " ".repeat(((widths[c] ?? 0) - display(s)) % step) + blank.repeat(room - before)
        );
      })
      .join(blank.repeat(3))
      .trimEnd(),
  );
}

/** Ways to print a table of filled rows; all show where a blank cell stands. */
const STYLES: Record<string, (rows: string[][]) => string[]> = {
  "thin box": box(THIN, 99, false),
  "thin box, filled up, labels wrapped": box(THIN, 8, true),
  "heavy box": box(HEAVY, 99, true),
  "double box, labels wrapped": box(DOUBLE, 6, false),
  "plus signs": box(ASCII, 99, true),
  "plus signs, labels wrapped": box(ASCII, 10, true),
  comma: csv(","),
  "full-width comma": csv("，"),
  semicolon: csv(";"),
  "full-width semicolon": csv("；"),
  "comma, all quoted": (rows) => rows.map((r) => r.map((s) => `"${s.replaceAll('"', '""')}"`).join(",")),
  "comma at the end": (rows) => csv(",")(rows).map((l) => `${l},`),
  tab: (rows) => rows.map((r) => r.join("\t")),
  "tab between blanks": (rows) => rows.map((r) => r.map((s) => ` ${s} `).join("\t")),
  bars: (rows) => rows.map((r) => `|${r.join("|")}|`),
  "a cell a line, a bar a line": (rows) => rows.flatMap((r) => r.flatMap((s) => (s === "" ? ["|"] : [s, "|"]))),
  "blanks between rules": columns,
  "aligned at the left": (rows) => aligned(rows, "left"),
  "figures aligned at the right": (rows) => aligned(rows, "right"),
  "figures in the middle": (rows) => aligned(rows, "middle"),
  "aligned with full-width blanks": (rows) => aligned(rows, "left", "\u3000"),
  "full-width bars": (rows) => rows.map((r) => `｜${r.join("｜")}｜`),
};
const style = fc.constantFrom(...Object.keys(STYLES));

function printed(tables: form.GridTable[], styleName: string): string {
  const parts = tables.map((t) => {
    const lines = STYLES[styleName]?.(form.filledRows(t).map((r) => r.map((c) => c?.text ?? ""))) ?? [];
    return `${t.heading === null ? "" : `${t.heading}\n`}${lines.join("\n")}\n`;
  });
  return `一、总体情况\n本年度，本单位认真做好各项工作，公开信息1,234条，办理提案12件，组织培训3次。\n${parts.join("")}五、存在的主要问题及改进情况\n公开内容有待丰富，下一步将加强培训，提高工作水平。\n`;
}
function readText(text: string, year: number | null = null) {
  const result = read(new TextEncoder().encode(text), "report.txt");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  return { doc: result.document, found: readTables(result.document, { scope: "organ", year }) };
}

const count = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.nat(9) },
  { weight: 1, arbitrary: fc.nat(3000) },
);
const counts = (n: number) => fc.array(count, { minLength: n, maxLength: n });
const figures = fc.constantFrom("E3" as const, "E4" as const).chain((era) =>
  fc
    .record({
      outcomes: fc.array(counts(22), { minLength: 6, maxLength: 6 }),
      out: counts(6),
      in: counts(6),
      disputes: counts(12),
      art20: counts(22),
    })
    .map((f) => ({
      era,
      printed: {
        ...consistentRequests(era, f.outcomes, f.out, f.in),
        ...consistentDisputes(era, f.disputes),
        ...art20Figures(era, f.art20),
      },
    })),
);
const shape = fc.constantFrom<form.DisputeShape[]>("official", "three-tables", "rows");
const blanks = (printedFigures: form.Printed, leaveOut: boolean): form.Printed =>
  leaveOut ? Object.fromEntries(Object.entries(printedFigures).filter(([, v]) => v !== "0")) : printedFigures;

describe("a text table is read whole whatever separates its cells", () => {
  test("E3 and E4 forms: requests, disputes, Article 20", () => {
    fc.assert(
      fc.property(figures, style, shape, fc.boolean(), (f, st, sh, apart) => {
        const tables = [
          ...form.art20Tables(f.era, f.printed, undefined, apart),
          form.requestTable(f.era, f.printed),
          ...form.disputeTables(f.era, f.printed, sh),
        ];
        const { found, doc } = readText(printed(tables, st));
        const result = compare(found, truthOf(tables), f.era);
        expect({ ...result, right: result.right - result.printed, printed: 0 }, st).toEqual({
          printed: 0,
          right: 0,
          review: 0,
          unreadable: 0,
          wrong: [],
        });
        for (const x of found.facts) expect(doc.text.slice(x.evidence.start, x.evidence.end)).toBe(x.evidence.quote);
      }),
      { numRuns: RUNS * 2 },
    );
  });

  test("zeros left blank are blanks: no figure moves into another cell", () => {
    fc.assert(
      fc.property(figures, style, shape, fc.boolean(), (f, st, sh, apart) => {
        const some = blanks(f.printed, true);
        const tables = [
          ...form.art20Tables(f.era, some, undefined, apart),
          form.requestTable(f.era, some),
          ...form.disputeTables(f.era, some, sh),
        ];
        const result = compare(readText(printed(tables, st)).found, truthOf(tables), f.era);
        expect(result.wrong, st).toEqual([]);
        if (/box|plus|comma|semicolon/.test(st)) expect(result.right + result.review, st).toBe(result.printed);
      }),
      { numRuns: RUNS },
    );
  });

  test("E2 statistics", () => {
    fc.assert(
      fc.property(counts(60), style, fc.boolean(), fc.boolean(), (n, st, leaveOut, units) => {
        const table = form.statisticsTable(blanks(statisticsFigures(n), leaveOut), form.OFFICIAL_STYLE, {
          ...form.OFFICIAL_SHAPE,
          units,
        });
        const result = compare(readText(printed([table], st)).found, truthOf([table]), "E2");
        expect(result.wrong, st).toEqual([]);
        expect(result.right, st).toBe(result.printed);
      }),
      { numRuns: RUNS },
    );
  });
});

describe("half a stop behind every figure", () => {
  const COLUMNS = Object.keys(STYLES).filter((name) => /^aligned|^figures|^blanks/.test(name));
  test.each(COLUMNS)("%s", (name) => {
    fc.assert(
      fc.property(figures, shape, fc.boolean(), (f, sh, leaveOut) => {
        const some = blanks(f.printed, leaveOut);
        const tables = [
          ...form.art20Tables(f.era, some, undefined, true),
          form.requestTable(f.era, some),
          ...form.disputeTables(f.era, some, sh),
        ];
        const stopped = tables.map((t) => damage.reword(t, (s) => (/^\d+$/.test(s) ? `${s}；` : s)));
        const result = compare(readText(printed(stopped, name)).found, truthOf(tables), f.era);
        expect(result.wrong).toEqual([]);
        if (!leaveOut) expect(result.right).toBe(result.printed);
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });
});

describe("rows that end with their last cell, in shapes that programs write", () => {
  /** Cells that reach over others stand once: rows are as wide as what they hold. */
  const ROWS: Record<string, (cells: string[]) => string> = {
    "a bell behind every cell and every row": (r) => `${r.map((s) => `${s}\u0007`).join("")}\u0007`,
    "double bars": (r) => r.join("‖"),
    "a stroke of Chinese": (r) => r.join("丨"),
    carets: (r) => r.join("^"),
    "arrays of JSON": (r) => `${JSON.stringify(r)},`,
  };
  const text = (tables: form.GridTable[], name: string) =>
    `一、总体情况\n本年度，本单位认真做好各项工作。\n${tables
      .map((t) => [t.heading ?? "", ...t.rows.map((r) => ROWS[name]?.(r.map((c) => c.text)))].join("\n"))
      .join("\n")}\n五、存在的主要问题及改进情况\n公开内容有待丰富。\n`;

  test.each(Object.keys(ROWS))("%s", (name) => {
    fc.assert(
      fc.property(figures, shape, fc.boolean(), fc.boolean(), (f, sh, apart, leaveOut) => {
        const some = blanks(f.printed, leaveOut);
        const tables = [
          ...form.art20Tables(f.era, some, undefined, apart),
          form.requestTable(f.era, some),
          ...form.disputeTables(f.era, some, sh),
        ];
        const result = compare(readText(text(tables, name)).found, truthOf(tables), f.era);
        expect(result.wrong).toEqual([]);
        if (!leaveOut) expect(result.right).toBe(result.printed);
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });
});

describe("rows of elements that are no table are read like rows of one", () => {
  const CELLS: Record<string, [row: string, cell: string]> = {
    "div in div": ["div", "div"],
    "spans in list items": ["li", "span"],
    "paragraphs in sections": ["section", "p"],
    "items in lists": ["ul", "li"],
  };
  test.each(Object.keys(CELLS))("%s", (name) => {
    const [row, cell] = CELLS[name] as [string, string];
    fc.assert(
      fc.property(figures, shape, fc.boolean(), (f, sh, wrapped) => {
        const tables = [
          ...form.art20Tables(f.era, f.printed, undefined, true),
          form.requestTable(f.era, f.printed),
          ...form.disputeTables(f.era, f.printed, sh),
        ];
        const html = tables.map((t) => {
          const rows = form
            .filledRows(t)
            .map((r) => `<${row}>${r.map((c) => `<${cell}>${c?.text ?? ""}</${cell}>`).join("\n")}</${row}>`);
          const [head = "", ...body] = rows;
          const inside = wrapped ? `<div>${head}</div><div>${body.join("")}</div>` : rows.join("\n");
          return `${t.heading === null ? "" : `<p>${t.heading}</p>`}<div>${inside}</div>`;
        });
        const { found } = readText(`<html><body><p>一、总体情况</p>${html.join("\n")}</body></html>`);
        const result = compare(found, truthOf(tables), f.era);
        expect(result.wrong, name).toEqual([]);
        expect(result.right, name).toBe(result.printed);
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });

  test("a paragraph in pieces, a menu and a list of links are none", () => {
    const tablesIn = (body: string) => readText(`<html><body>${body}</body></html>`).doc.tables;
    expect(
      tablesIn(
        "<p><span>2020年收到申请</span><span>31</span><span>件，</span></p><p><span>答复</span><span>29</span><span>件。</span></p><p><span>公开</span><span>5</span><span>条。</span></p>",
      ),
    ).toEqual([]);
    expect(
      tablesIn('<ul><li><a href="1">首页</a><a href="2">2</a></li><li><a href="3">公开</a><a href="4">4</a></li></ul>'),
    ).toEqual([]);
    expect(
      tablesIn(
        "<ul><li><span>某局年报</span><span>2020-01-02</span></li><li><span>某镇年报</span><span>2020-01-03</span></li></ul>",
      ),
    ).toEqual([]);
  });
});

test("page numbers before form feeds are no cells, a single number may be one", () => {
  const f = consistentRequests(
    "E4",
    Array.from({ length: 6 }, () => Array.from({ length: 22 }, (_, i) => i % 3)),
    [0, 0, 0, 0, 0, 0],
    [1, 0, 0, 0, 0, 0],
  );
  const table = form.requestTable("E4", f);
  const cells = table.rows.flatMap((r) => r.map((c) => c.text));
  const paged = (feed: (page: number) => string[]) =>
    cells.flatMap((c, i) => (i > 0 && i % 60 === 0 ? [...feed(i / 60), c] : [c])).join("\n");
  const readRight = (text: string) =>
    compare(readText(`三、收到和处理政府信息公开申请情况\n${text}\n`).found, truthOf([table]), "E4");
  const whole = readRight(cells.join("\n"));
  expect(readRight(paged((page) => [String(page), "\f"]))).toEqual(whole);
  expect(readRight(paged(() => ["7", "\f"])).wrong).toEqual([]);
  expect(readRight(paged(() => ["\f"])).wrong).toEqual([]);
});

describe("separators that are none", () => {
  const tablesOf = (text: string) => readText(text).doc.tables;
  test("sentences with commas and figures are no table", () => {
    expect(tablesOf("网站公开5条，微博公开3条\n公报公开2条，其他方式公开7条\n收到申请5件，答复5件\n")).toEqual([]);
  });
  test("a comma of thousands is no separator", () => {
    expect(tablesOf("行政许可,1,234\n行政处罚,2,345\n行政强制,3,456\n")).toEqual([]);
    expect(tablesOf("信息内容,本年处理决定数量\n行政许可,1,234\n行政处罚,2,345\n行政强制,12\n")).toEqual([]);
  });
  test("a table of its own width under its own head is trusted although a figure might end in thousands", () => {
    const tables = tablesOf(
      "规章,0,3,40\n行政规范性文件,1,2,7\n信息内容,本年制发件数,本年废止件数,现行有效件数\n行政复议,,,,\n结果维持,结果纠正,其他结果,尚未审结,总计\n9,579,1,0,589\n",
    );
    expect(tables).toEqual([]);
    const headed = tablesOf(
      "信息内容,本年制发件数,本年废止件数,现行有效件数\n规章,0,3,40\n行政规范性文件,1,2,7\n行政复议,,,,\n结果维持,结果纠正,其他结果,尚未审结,总计\n9,579,1,0,589\n",
    );
    expect(headed.map((t) => t.rows.at(-1)?.map((c) => c.text))).toEqual([
      ["行政规范性文件", "1", "2", "7"],
      ["9", "579", "1", "0", "589"],
    ]);
  });
  test("signs behind figures part no cells where a blank parts the label from the first of them", () => {
    const labels = ["保护第三方合法权益", "属于三类内部事务信息", "属于四类过程性信息", "属于行政执法案卷"];
    const row = (s: string, n: number) => `${n}.${s}${" ".repeat(n % 3)}  ${n}；0；${n % 5}；${n + (n % 5)}；`;
    expect(tablesOf([...labels, ...labels, ...labels].map(row).join("\n"))).toEqual([]);
  });
  test("a rule under a heading is no table", () => {
    expect(tablesOf("一、概述\n────────\n本年度公开5条。\n+++\n")).toEqual([]);
  });
  test("cells joined by as many blanks everywhere are no columns: a blank cell may have left no trace", () => {
    const fixed = (rows: string[][]) => rows.map((r) => r.filter((s) => s !== "").join("    ")).join("\n");
    expect(
      tablesOf(
        fixed([
          ["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"],
          ["行政处罚", "5", "1", "7"],
          ["行政强制", "", "", "6"],
        ]),
      ),
    ).toEqual([]);
    expect(
      tablesOf(
        fixed([
          ["行政处罚", "5", "1", "7"],
          ["行政强制", "", "2", "6"],
          ["行政许可", "3", "2", "6"],
        ]),
      ),
    ).toEqual([]);
    // By chance the figure ends where a head does that is not its own.
    const joined = (rows: string[][]) => rows.map((r) => r.join("　　")).join("\n");
    expect(
      tablesOf(
        joined([
          ["信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"],
          ["规章", "", "", ""],
          ["规范性文件", "", "", "１４"],
        ]),
      ),
    ).toEqual([]);
  });
  test("known labels between wide blanks are two cells, with measure words or without", () => {
    const f = consistentRequests(
      "E4",
      Array.from({ length: 6 }, () => Array.from({ length: 22 }, () => 1)),
      [0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0],
    );
    const table = form.requestTable("E4", f);
    const unit = (c: form.Cell) => (c.role === "label" && !/^[（(]/.test(c.text) ? `${c.text}（件）` : c.text);
    const text = `三、收到和处理政府信息公开申请情况\n${table.rows.map((r) => r.map(unit).join("　　")).join("\n")}\n`;
    const result = compare(readText(text).found, truthOf([table]), "E4");
    expect(result.wrong).toEqual([]);
    expect(result.right).toBe(result.printed);
  });
});

describe("boxes with merged cells", () => {
  const figuresOf = (text: string) =>
    Object.fromEntries(readText(text, 2022).found.facts.map((f) => [f.indicator, [f.value, f.state]]));

  test("a cell over several columns or rows is told by where the bars stand; a rule that does not go through ends only what is above it", () => {
    const found = figuresOf(`四、政府信息公开行政复议、行政诉讼情况
┌────────────────────────┬─────────────────────────────────────────────────┐
│        行政复议        │                    行政诉讼                     │
├────┬────┬────┬────┬────┼────────────────────────┬────────────────────────┤
│    │    │    │    │    │    未经复议直接起诉    │       复议后起诉       │
│结果│结果│其他│尚未│总计├────┬────┬────┬────┬────┼────┬────┬────┬────┬────┤
│维持│纠正│结果│审结│    │结果│结果│其他│尚未│总计│结果│结果│其他│尚未│总计│
│    │    │    │    │    │维持│纠正│结果│审结│    │维持│纠正│结果│审结│    │
├────┼────┼────┼────┼────┼────┼────┼────┼────┼────┼────┼────┼────┼────┼────┤
│ 3  │ 1  │ 0  │ 0  │ 4  │ 0  │    │ 5  │ 0  │ 5  │ 2  │ 0  │ 0  │ 6  │ 8  │
└────┴────┴────┴────┴────┴────┴────┴────┴────┴────┴────┴────┴────┴────┴────┘
`);
    expect(found).toEqual({
      reconsideration_upheld: [3, "accepted"],
      reconsideration_corrected: [1, "accepted"],
      reconsideration_other: [0, "accepted"],
      reconsideration_pending: [0, "accepted"],
      reconsideration_total: [4, "accepted"],
      litigation_direct_upheld: [0, "accepted"],
      litigation_direct_other: [5, "accepted"],
      litigation_direct_pending: [0, "accepted"],
      litigation_direct_total: [5, "accepted"],
      litigation_after_reconsideration_upheld: [2, "accepted"],
      litigation_after_reconsideration_corrected: [0, "accepted"],
      litigation_after_reconsideration_other: [0, "accepted"],
      litigation_after_reconsideration_pending: [6, "accepted"],
      litigation_after_reconsideration_total: [8, "accepted"],
    });
  });

  test("rules only around the heads: heads broken over lines are joined, each line of figures is a row", () => {
    const found = figuresOf(`二、主动公开政府信息情况
+------------------+----------+----------+----------+
| 第二十条第（一）项                                |
+------------------+----------+----------+----------+
| 信息内容         | 本年制发 | 本年废止 | 现行有效 |
|                  | 件数     | 件数     | 件数     |
+------------------+----------+----------+----------+
| 规章             | 1        | 2        | 30       |
| 行政规范性文件   | 4        |          | 60       |
+------------------+----------+----------+----------+
`);
    expect(found).toEqual({
      rules_made: [1, "accepted"],
      rules_repealed: [2, "accepted"],
      rules_in_force: [30, "accepted"],
      normative_documents_made: [4, "accepted"],
      normative_documents_in_force: [60, "accepted"],
    });
  });
});

test("full-width commas of thousands in rows by blanks part no cells", () => {
  const page = `统计指标　　单位　　汇总　　本级
（一）收到申请数　　件　　1，011　　303
1.当面申请数　　件　　1，002　　1，001
2.传真申请数　　件　　1，003　　1，002
3.网络申请数　　件　　1，226　　408
4.信函申请数　　件　　0　　0
1.按时办结数　　件　　7　　5
`;
  const result = read(new TextEncoder().encode(page), "a.txt");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  const { facts } = readTables(result.document, { scope: "jurisdiction", year: 2016 });
  const values = facts.filter((f) => f.state === "accepted").map((f) => `${f.indicator} ${f.scope} ${f.value}`);
  expect(values).toContain("requests_fax jurisdiction 1003");
  expect(values).toContain("requests_in_person level_own 1001");
  expect(facts).toHaveLength(12);
});
