/** Tables as people type and programs number them: signs between cells, numbers or commas at the lines, breaks as elements, measure words in fields. */
import { describe, expect, test } from "vitest";
import { read } from "@/lib/read/read";
import { filledForm } from "./filled-form";
import * as form from "./generate";
import { readTables } from "./read-tables";
import { found, halfBlank } from "./test-kit";

const wordsOf = (r: form.Cell[]) => r.map((c) => c.text).filter((s) => s !== "");
const rows = (t: form.GridTable) => t.rows.map(wordsOf);
const grid = (t: form.GridTable) => form.filledRows(t).map((r) => r.map((c) => c?.text ?? ""));
const isFigures = (r: form.Cell[]) => r.some((c) => c.role === "value");
/** Labels of a row, then its figures. */
const inTwo = (t: form.GridTable, f: (label: string, figures: string[]) => string) =>
  t.rows.map((r) =>
    isFigures(r)
      ? f(wordsOf(r.filter((c) => c.role !== "value")).join(" "), wordsOf(r.filter((c) => c.role === "value")))
      : wordsOf(r).join("，"),
  );
const measured = (t: form.GridTable): form.GridTable => ({
  ...t,
  rows: t.rows.map((r) => r.map((c) => (c.role === "value" && c.text !== "" ? { ...c, text: `${c.text}件` } : c))),
});

const KEEPS_BLANKS: Record<string, (t: form.GridTable) => string[]> = {
  "broken bars between cells": (t) => grid(t).map((r) => r.join("¦")),
  "two bars between cells": (t) => grid(t).map((r) => r.join("||")),
  "signs of money": (t) => grid(t).map((r) => r.join("$")),
  "stars between blanks": (t) => grid(t).map((r) => r.join(" * ")),
  "bars with a rule of two dashes": (t) =>
    grid(t).flatMap((r, i) => [
      `| ${r.join(" | ")} |`,
      ...(i === 0 ? [`|${r.map((_, c) => (c % 2 ? "--" : "---")).join("|")}|`] : []),
    ]),
  "fields with measure words": (t) => grid(measured(t)).map((r) => r.join(",")),
  "dashes where a cell reaches over": (t) =>
    form.filledRows(t).map((r) => `| ${r.map((c) => (c === null ? "-" : c.text)).join(" | ")} |`),
  "an array in one line": (t) => [JSON.stringify(grid(t))],
};
const LEAVES_BLANKS_OUT: Record<string, (t: form.GridTable) => string[]> = {
  arrows: (t) => rows(t).map((r) => r.join(" → ")),
  "strokes between blanks": (t) => rows(t).map((r) => r.join(" / ")),
  "dashes between blanks": (t) => rows(t).map((r) => r.join(" - ")),
  "dots that lead": (t) => inTwo(t, (label, n) => `${label}……${n.join("……")}`),
  "dots before the figures": (t) => inTwo(t, (label, n) => `${label} ...... ${n.join(" ")}`),
  "figures in brackets": (t) => inTwo(t, (label, n) => `${label}（${n.join("、")}）`),
  "figures between tabs below their label": (t) =>
    inTwo(t, (label, n) => [label, n.join("\t"), ""].filter((s, i) => i > 0 || s !== "").join("\n")),
  "figures between commas": (t) => inTwo(t, (label, n) => `${label}：${n.join("，")}`),
  "cells numbered": (t) =>
    rows(t)
      .flat()
      .map((s, i) => `${i + 1}. ${s}`),
  "rows numbered": (t) => rows(t).map((r, i) => `${String(i + 1).padStart(5)}  ${r.join(" ")}`),
  "a comma behind every cell": (t) =>
    rows(t)
      .flat()
      .map((s) => `${s},`),
  "breaks at the ends of lines": (t) => rows(t).map((r) => `${r.join(" ")}<br>`),
  "breaks between rows": (t) => [
    rows(t)
      .map((r) => r.join(" "))
      .join("<br/>"),
  ],
};

/** In one line, half a stop behind every row. */
LEAVES_BLANKS_OUT["rows between half stops"] = (t) => [
  rows(t)
    .map((r) => r.join(" "))
    .join("；"),
];

const MOSTLY = new Set([
  "rows between half stops",
  "dashes between blanks",
  "dots that lead",
  "figures in brackets",
  "figures between commas",
]);

describe.each(["E2", "E3", "E4"] as const)("%s", (era) => {
  const tables = filledForm(era);
  const all = Object.entries({ ...KEEPS_BLANKS, ...LEAVES_BLANKS_OUT });
  test.each(all)("%s", (name, lines) => {
    const result = found(tables, lines, era);
    expect(result.wrong).toEqual([]);
    // What only sums could tell, and the row of disputes, which has no label, is left to a person.
    if (MOSTLY.has(name)) expect(result.right).toBeGreaterThan(result.printed * 0.8);
    else expect(result.right).toBe(result.printed);
    expect(result.printed).toBeGreaterThan(20);
  });
  test.each(all)("%s, blank cells between: never a wrong figure", (_, lines) => {
    expect(found(tables.map(halfBlank), lines, era).wrong).toEqual([]);
  });
});

test.each(["E3", "E4"] as const)(
  "%s: blank cells between bars keep their places, also in tables of all blanks and noughts",
  (era) => {
    const halfZero = (t: form.GridTable): form.GridTable => ({
      ...t,
      rows: t.rows.map((row) => row.map((c, i) => (c.role === "value" ? { ...c, text: i % 3 === 1 ? "" : "0" } : c))),
    });
    const lines = (t: form.GridTable) => grid(t).map((r) => `| ${r.join(" | ")} |`);
    const result = found(filledForm(era).map(halfZero), lines, era);
    expect(result.wrong).toEqual([]);
    expect(result.right).toBe(result.printed);
  },
);

const noted = (mark: string) => (t: form.GridTable) =>
  grid({
    ...t,
    rows: t.rows.map((r) => r.map((c) => (/^\d*[5-9]$/.test(c.text) ? { ...c, text: c.text + mark } : c))),
  });

test.each(["[^1]", "<sup>①</sup>", "*", "[1]"])("marks of footnotes behind figures: %s", (mark) => {
  const tables = filledForm("E4");
  const barred = found(tables, (t) => noted(mark)(t).map((r) => `| ${r.join(" | ")} |`), "E4");
  expect(barred.wrong).toEqual([]);
  expect(barred.right).toBe(barred.printed);
  const typed = found(tables, (t) => noted(mark)(t).map((r) => r.filter((s) => s !== "").join("  ")), "E4");
  expect(typed.wrong).toEqual([]);
  expect(typed.right).toBe(typed.printed);
});

test("a table of one column, label and figure in its cells", () => {
  const tables = filledForm("E2");
  const cell = (r: form.Cell[]) =>
    isFigures(r) ? wordsOf(r.filter((c) => c.role !== "value" && !/^.$/.test(c.text))).join(" ") : wordsOf(r).join(" ");
  const result = found(
    tables,
    (t) => t.rows.map((r) => `| ${cell(r)}${isFigures(r) ? `：${r.find((c) => c.role === "value")?.text}` : ""} |`),
    "E2",
  );
  expect(result.wrong).toEqual([]);
  expect(result.right).toBeGreaterThan(result.printed * 0.9);
});

test("a broken label that begins another row takes the figures of its line with it", () => {
  const tables = filledForm("E3").map((t) => ({
    ...t,
    rows: t.rows.map((r) =>
      r.some((c) => c.text.includes("没有现成信息")) ? r.map((c) => (c.role === "value" ? { ...c, text: "" } : c)) : r,
    ),
  }));
  const lines = (t: form.GridTable) =>
    grid(t).flatMap((r) => {
      const parts = r.map((s) => (/^\d*$/.test(s) ? [s] : (s.match(/.{1,7}/gu) ?? [""])));
      return Array.from({ length: Math.max(...parts.map((x) => x.length)) }, (_, k) =>
        parts
          .map(
            (x) =>
              (x[k] ?? "") +
              " ".repeat(16 - 2 * (/^\d*$/.test(x[k] ?? "") ? (x[k] ?? "").length / 2 : (x[k] ?? "").length)),
          )
          .join("")
          .trimEnd(),
      );
    });
  expect(found(tables, lines, "E3").wrong).toEqual([]);
});

test.each(["\t", " | "])("disputes on their side, noughts beside blank cells: %j", (between) => {
  const figures = Array.from({ length: 15 }, (_, i) => (i % 4 === 3 ? "" : "0"));
  const row = (label: string, i: number) => [label, ...[0, 5, 10].map((k) => figures[k + i] ?? "")];
  const outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  const body = [["", "行政复议", "行政诉讼", ""], ["", "", "未经复议直接起诉", "复议后起诉"], ...outcomes.map(row)].map(
    (cells) => (between === "\t" ? cells.join(between) : `| ${cells.join(between)} |`),
  );
  const whole = [["结果", "行政复议", "行政诉讼（未经复议直接起诉）", "行政诉讼—复议后起诉"], ...outcomes.map(row)];
  const one = whole.map((cells) => `| ${cells.join(" | ")} |`);
  for (const lines of [body, one]) {
    const text = `四、政府信息公开行政复议、行政诉讼情况\n${lines.join("\n")}\n五、存在的主要问题\n无`;
    const doc = read(new TextEncoder().encode(text), "a.txt");
    if (doc.outcome !== "document") throw new Error(doc.reason.message);
    const { facts } = readTables(doc.document, { scope: "level_own", year: 2022 });
    const accepted = new Map(facts.filter((f) => f.state === "accepted").map((f) => [f.indicator, f.value]));
    const keys = ["reconsideration", "litigation_direct", "litigation_after_reconsideration"];
    const printed = keys.flatMap((k, g) =>
      ["upheld", "corrected", "other", "pending", "total"]
        .filter((_, i) => figures[g * 5 + i] !== "")
        .map((l) => `${k}_${l}`),
    );
    expect([...accepted.keys()].sort()).toEqual(printed.sort());
  }
});

test("of a row broken before a bar the rest goes back to it, also where it is as wide as another row", () => {
  const tables = filledForm("E4");
  const broken = (t: form.GridTable) =>
    grid(t).flatMap((r, i) => {
      const line = `| ${r.join(" | ")} |`;
      const at = r.length === 10 && i % 4 === 0 ? line.length - `| ${r.slice(8).join(" | ")} |`.length : line.length;
      return [line.slice(0, at).trimEnd(), line.slice(at)].filter((s) => s !== "");
    });
  const result = found(tables, broken, "E4");
  expect(result.wrong).toEqual([]);
  expect(result.right).toBe(result.printed);
});

test("bars between cells alone: the row before one that begins at the edge and ends with a blank cell is whole", () => {
  const tables = filledForm("E3").map(halfBlank);
  const result = found(tables, (t) => grid(t).map((r) => r.join(" | ")), "E3");
  expect(result.wrong).toEqual([]);
});

test("the items of a list keep their numbers, and a list of sections with dots to their pages is no table", () => {
  const text = [
    "一、总体情况……1",
    "二、主动公开政府信息情况……3",
    "三、收到和处理政府信息公开申请情况……4",
    "四、政府信息公开行政复议、行政诉讼情况……6",
  ].join("\n");
  const result = read(new TextEncoder().encode(text), "a.txt");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  expect(readTables(result.document, { scope: "level_own", year: 2022 }).facts).toEqual([]);
});
