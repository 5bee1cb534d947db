/** Tables as readers of files and browsers give them as text: words that go on below in their column, boxes measured in odd ways, tabs on lines of their own. */
import { describe, expect, test } from "vitest";
import { read } from "@/lib/read/read";
import type { Era } from "@/lib/report";
import { compare } from "./compare";
import { filledForm } from "./filled-form";
import * as form from "./generate";
import { truthOf } from "./generate-damage";
import { readTables } from "./read-tables";

type Width = (s: string) => number;
const narrowQuotes: Width = (s) => [...s].reduce((n, c) => n + (c > "\u2e7f" ? 2 : 1), 0);
const wideQuotes: Width = (s) => [...s].reduce((n, c) => n + (c > "\u2000" ? 2 : 1), 0);
const count: Width = (s) => s.length;

interface Segment {
  words: string;
  from: number;
  to: number;
}
/** The cells of every row, each with the columns it takes; what reaches down is a blank cell below. */
const segments = (t: form.GridTable): Segment[][] =>
  form.filledRows(t).map((row) => {
    const out: Segment[] = [];
    for (let c = 0; c < row.length; c++) {
      const to = c + Math.max(1, row[c]?.colSpan ?? 1);
      out.push({ words: row[c]?.text ?? "", from: c, to });
      c = to - 1;
    }
    return out;
  });

function columnWidths(rows: Segment[][], most: number, width: Width): number[] {
  const own: number[] = [];
  for (const s of rows.flat())
    own[s.from] = Math.max(own[s.from] ?? 4, s.to === s.from + 1 ? Math.min(most, width(s.words)) : 4);
  return Array.from({ length: Math.max(...rows.flat().map((s) => s.to)) }, (_, c) => own[c] ?? 4);
}

/** Words broken where the next character would not fit. */
function wrapped(words: string, room: number, width: Width): string[] {
  const out = [""];
  for (const part of words.match(/[0-9A-Za-z.%]+|[\s\S]/gu) ?? []) {
    if (width((out.at(-1) ?? "") + part) > room && out.at(-1) !== "") out.push("");
    out[out.length - 1] += part;
  }
  return out;
}

/** Rows of lines between bars; a cell over several columns takes the bars between them. `middle`: words stand in the middle of their row. */
function barLines(t: form.GridTable, most: number, width: Width, bar: string, middle = false): string[][] {
  const rows = segments(t);
  const w = columnWidths(rows, most, width);
  return rows.map((row) => {
    const rooms = row.map((s) => w.slice(s.from, s.to).reduce((a, b) => a + b, 0) + (s.to - s.from - 1) * width(bar));
    const cells = row.map((s, i) => wrapped(s.words, rooms[i] ?? 0, width));
    const height = Math.max(...cells.map((c) => c.length));
    return Array.from({ length: height }, (_, k) => {
      const parts = cells.map((c, i) => {
        const words = c[middle ? k - Math.floor((height - c.length) / 2) : k] ?? "";
        return words + " ".repeat(Math.max(0, (rooms[i] ?? 0) - width(words)));
      });
      return bar + parts.join(bar) + bar;
    });
  });
}
const barsOnly = (width: Width, most: number) => (t: form.GridTable) => barLines(t, most, width, "|").flat();

/** With a rule above and below every row. Crossings do not matter to the reader, corners do. */
function boxed(width: Width, [bar, line, open, cross, close]: [string, string, string, string, string]) {
  return (t: form.GridTable): string[] => {
    const rows = barLines(t, 24, width, bar, true);
    const inner = (width(rows[0]?.[0] ?? "") - 2 * width(bar)) / width(line);
    const rule = (a: string, b: string) => a + line.repeat(inner) + b;
    return rows.flatMap((lines, i) => [
      i === 0 ? rule(open, open === "+" ? "+" : "┐") : rule(cross, cross === "|" ? "|" : "┤"),
      ...lines,
      ...(i === rows.length - 1 ? [rule(close, close === "+" ? "+" : "┘")] : []),
    ]);
  };
}

/** The text of a table whose cells hold paragraphs, from a browser. */
const browserText = (blank: string) => (t: form.GridTable) =>
  t.rows
    .map((r) => r.map((c) => c.text.replaceAll("\n", "") || blank).join("\n\n\t\n\n"))
    .join("\n\n\n\n\n")
    .split("\n");

/** Columns under a rule, and the same rule below: the heads are no more than the first rows. */
function framed(t: form.GridTable): string[] {
  const rows = form.filledRows(t).map((r) => r.map((c) => c?.text ?? ""));
  const w = (rows[0] ?? []).map((_, c) => Math.max(3, ...rows.map((r) => narrowQuotes(r[c] ?? ""))));
  const rule = `  ${w.map((n) => "-".repeat(n)).join(" ")}`;
  const line = (r: string[]) =>
    `  ${r.map((s, c) => s + " ".repeat(Math.max(0, (w[c] ?? 0) - narrowQuotes(s)))).join(" ")}`.trimEnd();
  return ["", rule, ...rows.map(line), rule, ""];
}

const LAYOUTS: Record<string, (t: form.GridTable) => string[]> = {
  "bars without rules, labels of ten characters a line": barsOnly(wideQuotes, 20),
  "bars without rules, narrow quotes": barsOnly(narrowQuotes, 26),
  "bars without rules, columns by the count of characters": barsOnly(count, 12),
  "a box whose quotes are wide": boxed(wideQuotes, ["│", "─", "┌", "├", "└"]),
  "a box of signs": boxed(count, ["|", "-", "+", "|", "+"]),
  "tabs on lines of their own": browserText("\u00a0"),
  "columns between two rules": framed,
};

function found(text: string, tables: form.GridTable[], era: Era) {
  const result = read(new TextEncoder().encode(text), "a.txt");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  return compare(readTables(result.document, { scope: "level_own", year: null }), truthOf(tables), era);
}
const textOf = (tables: form.GridTable[], lines: (t: form.GridTable) => string[]) =>
  tables.map((t) => [t.heading ?? "", ...lines(t)].join("\n")).join("\n");

describe.each(["E2", "E3", "E4"] as const)("%s", (era) => {
  const tables = filledForm(era);
  test.each(Object.entries(LAYOUTS))("%s", (_, lines) => {
    const all = found(textOf(tables, lines), tables, era);
    expect(all.wrong).toEqual([]);
    expect(all.right).toBe(all.printed);
    expect(all.printed).toBeGreaterThan(20);
  });
});

/** Zeros left blank in every other row. */
const halfBlank = (t: form.GridTable): form.GridTable => ({
  ...t,
  rows: t.rows.map((r, i) =>
    r.map((c) => (i % 2 === 0 && c.role === "value" && c.text === "0" ? { ...c, text: "" } : c)),
  ),
});

test.each([
  ["a fixed blank", "\u00a0"],
  ["a mark where the encoding has no fixed blank", "?"],
])("blank cells between tabs on lines of their own: %s", (_, blank) => {
  const tables = filledForm("E4").map(halfBlank);
  const all = found(textOf(tables, browserText(blank)), tables, "E4");
  expect(all.wrong).toEqual([]);
  expect(all.right).toBe(all.printed);
});

test("boxes of different width directly below each other", () => {
  const tables = filledForm("E4");
  const box = boxed(wideQuotes, ["│", "─", "┌", "├", "└"]);
  const all = found(tables.flatMap(box).join("\n"), tables, "E4");
  expect(all.wrong).toEqual([]);
  expect(all.right).toBe(all.printed);
});

test("the number of the row between its measure word and its figure is no figure", () => {
  const [t] = filledForm("E2") as [form.GridTable];
  const rows = form.filledRows(t).map((r) => r.map((c) => c?.text ?? ""));
  const coded = rows.map(([label = "", unit = "", value = ""], i) => [
    label,
    unit,
    i === 0 ? "行次" : String(i),
    value,
  ]);
  const text = ["某县2016年政府信息公开统计表", ...coded.map((r) => `| ${r.join(" | ")} |`)].join("\n");
  const all = found(text, [t], "E2");
  expect(all.wrong).toEqual([]);
  expect(all.right).toBe(all.printed);
});

test("a row with figures below a label that fills its column is a row", () => {
  const text = [
    "|信息内容    |本年处理决定数量|",
    "|行政处罚公示|12              |",
    "|行政强制    |7               |",
    "|行政许可事项|                |",
    "|行政处罚    |3               |",
  ].join("\n");
  const result = read(new TextEncoder().encode(text), "a.txt");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  const words = result.document.tables.flatMap((t) => t.rows.map((r) => r[0]?.text));
  expect(words).toContain("行政处罚");
});

test("a whole label below another that fills its column is no rest of it, whatever its figure", () => {
  const rows = ["行政复议", "未经复议直接起诉", "复议后起诉"].flatMap((group, g) =>
    ["结果维持", "结果纠正", "其他结果", "尚未审结"].map((label, i) => {
      const figure = g === 1 && i === 1 ? "  " : `${g + i} `;
      return `|${i === 0 ? group.padEnd(8, "\u3000") : " ".repeat(16)}|${label}|${figure}|`;
    }),
  );
  const wrappedLabel = ["|（一）公开申请总|办理结果|9 |", "|数\u3000\u3000\u3000\u3000\u3000\u3000\u3000|        |  |"];
  const result = read(new TextEncoder().encode([...wrappedLabel, ...rows].join("\n")), "a.txt");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  const labels = result.document.tables.flatMap((t) => t.rows.map((r) => r[1]?.text));
  expect(labels.filter((l) => l === "结果纠正")).toHaveLength(3);
});

/** Heads of the requests as a page prints them where 总计 reaches down over all their lines. */
const totalAbove = (t: form.GridTable): form.GridTable => {
  const total = t.rows.flat().find((c) => c.role === "head" && c.text === "总计");
  if (!total || !t.rows.some((r) => r.some((c) => c.text === "自然人"))) return t;
  return {
    ...t,
    rows: t.rows.map((r, i) => [...r.filter((c) => c !== total), ...(i === 0 ? [{ ...total, rowSpan: 3 }] : [])]),
  };
};
const aCellALine = (t: form.GridTable) => t.rows.flatMap((r) => r.flatMap((c) => [c.text.replaceAll("\n", ""), ""]));

test("总计 printed before 自然人, a head a line: the sums tell which column it is", () => {
  const tables = filledForm("E4").map(totalAbove);
  const all = found(textOf(tables, aCellALine), tables, "E4");
  expect(all.wrong).toEqual([]);
  expect(all.right).toBe(all.printed);
});

test("where all rows add up both ways a person decides", () => {
  const printed = Object.fromEntries(
    filledForm("E4")
      .flatMap((t) => t.rows.flat())
      .flatMap((c) => (c.id ? [[c.id, /\/(?:natural_person|total)$/.test(c.id) ? "4" : "0"]] : [])),
  );
  const tables = [totalAbove(form.requestTable("E4", printed))];
  const all = found(textOf(tables, aCellALine), tables, "E4");
  expect(all.wrong).toEqual([]);
  expect(all.review).toBeGreaterThan(20);
});

test("labels and heads with what an office explains about them in brackets", () => {
  const NOTES: [RegExp, string][] = [
    [/^上一年项目数量$/, "上一年项目数量（指2019年底的事项数）"],
    [/^规范性文件$/, `规范性文件（${"本机关制定发布的决定、公告、通知、意见，".repeat(4)}均属规范性文件）`],
    [/^其他对外管理服务事项$/, `其他对外管理服务事项（${"含行政确认、行政奖励、行政裁决、行政处罚、".repeat(4)}等）`],
  ];
  const noted = (s: string) => NOTES.reduce((words, [label, note]) => words.replace(label, note), s);
  const tables = filledForm("E3").map((t) => ({
    ...t,
    rows: t.rows.map((r) => r.map((c) => ({ ...c, text: noted(c.text) }))),
  }));
  const lines = (t: form.GridTable) => t.rows.map((r) => `${r.map((c) => c.text.replaceAll("\n", "")).join(" | ")} |`);
  const all = found(textOf(tables, lines), tables, "E3");
  expect(all.wrong).toEqual([]);
  expect(all.right).toBe(all.printed);
});

test("numbers of lines beside blank cells of requests are no figures", () => {
  const [t] = filledForm("E4").filter((x) => x.rows.some((r) => r.some((c) => c.text === "自然人")));
  if (!t) throw new Error("no requests");
  let n = 0;
  const rows = t.rows.map((r, i) => {
    const at = r.findIndex((c) => c.role === "value" || c.text === "申请人情况");
    if (at < 0) return r;
    const text = i === 0 ? "行次" : String(++n);
    const code: form.Cell = { text, role: i === 0 ? "head" : "label", colSpan: 1, rowSpan: i === 0 ? 3 : 1 };
    return [...r.slice(0, at), code, ...r.slice(at).map((c) => (c.id && c.text === "0" ? { ...c, text: "" } : c))];
  });
  const truth = halfBlank({ ...t, rows: t.rows });
  for (const layout of ["html", "bars-full"] as const) {
    const all = found(form.reportText([{ ...t, rows }], layout), [{ ...truth, rows }], "E4");
    expect(all.wrong, layout).toEqual([]);
  }
});
