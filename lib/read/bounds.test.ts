/** Texts and pages made to be slow, deep or endless: read or refused, with what to do. */
import { describe, expect, test } from "vitest";
import { LIMITS } from "@/lib/limits";
import { processReports } from "@/lib/pipeline";
import { repeatsAt } from "./repeats";

const utf8 = (s: string) => new TextEncoder().encode(s);
const HEAD = "阜阳市教育局2018年政府信息公开工作年度报告\n一、概述\n2018年，我局公开政府信息12条。\n";
const codeOf = (text: string, name = "a.txt") => {
  const [first] = processReports(utf8(text), name);
  return first?.result.outcome === "report" ? "report" : first?.result.reason.code;
};
/** Beginnings of what patterns look for, over and over. */
const HALVES = [
  "一、",
  "（",
  "未收到",
  "收到申请",
  "公开",
  "1 ",
  "2018年",
  "《",
  "XX",
  "、",
  " ",
  "\t",
  "|",
  "现将",
  "关于",
  "其中",
  "阜阳市",
  "第一条",
];

describe("halves of patterns", () => {
  test.each(HALVES)("repeated a few hundred times (%j) they are read or refused", (half) => {
    // Short enough to get past the look at repetitions: the patterns themselves meet it. How long that takes: npm run bench -- hostile.
    expect(codeOf(`${HEAD}${half.repeat(Math.ceil(3_600 / half.length))}\n`)).toMatch(/^(?:report|not_)/);
  });
  test.each(HALVES.filter((h) => h.trim() !== "" && h !== "|"))(
    "a hundred thousand of them (%j) are refused as no writing",
    (half) => {
      expect(codeOf(HEAD + half.repeat(100_000))).toBe("not_text");
    },
  );
});

describe("repetition", () => {
  test("a form of nothing but zeros and blank cells is writing", () => {
    const rows = Array.from(
      { length: 40 },
      (_, i) => `${"甲乙丙丁戊己庚辛壬癸"[i % 10]}类第${i}种事项办理结果 | ${"0 | ".repeat(7)}`,
    );
    expect(repeatsAt(rows.join("\n"))).toBe(-1);
    expect(repeatsAt(`${HEAD}${" | ".repeat(20_000)}\n${" ".repeat(50_000)}\n${"-".repeat(20_000)}`)).toBe(-1);
  });
  test("one line of five megabytes is refused", () =>
    expect(codeOf(`${HEAD}${"收到申请5件。".repeat(700_000)}`)).toMatch(/not_text|too_large/));
});

describe("pages", () => {
  const title = "<h1>阜阳市教育局2018年政府信息公开工作年度报告</h1>";
  const page = (body: string) => codeOf(`<html><body>${title}${body}</body></html>`, "a.html");
  test("deep nesting of any kind", () => {
    for (const open of ["<div>", "<table><tr><td>甲<td>", "<span>", "<a href=x>", "<table><div>"]) {
      expect(["not_text", "too_deep", "not_a_report_too_short", "report", "report_in_attachment"]).toContain(
        page(open.repeat(8_000)),
      );
      expect(page(open.repeat(60_000))).toMatch(/too_deep|not_text|too_short/);
    }
  }, 60_000);
  test("spans beyond reason and a million cells", () => {
    expect(
      page(`<table>${"<tr><td rowspan=999999 colspan=999999>项</td><td>1</td></tr>".repeat(500)}</table>`),
    ).toBeDefined();
    const cells = Array.from(
      { length: LIMITS.cells / 100 + 1 },
      (_, r) => `<tr>${Array.from({ length: 100 }, (_, c) => `<td>${r * c}</td>`).join("")}</tr>`,
    );
    expect(page(`<table>${cells.join("")}</table>`)).toBe("too_large");
  }, 60_000);
});

test("NULs and lone surrogates are read or refused", () => {
  expect(codeOf(`${HEAD}\0\0\0`)).toBe("not_text");
  expect(codeOf(`${HEAD}收到申请\ud800件，收到政府信息公开申请${"9".repeat(400)}件。`)).toBe("report");
});

test("every refusal names the file", () => {
  for (const text of ["", "  ", `${HEAD}${"1".repeat(200_000)}`, "\0\0\0\0"]) {
    const [first] = processReports(utf8(text), "卷宗.txt");
    if (first?.result.outcome === "report") throw new Error("read");
    expect(first?.result.reason.message).toMatch(/^卷宗\.txt/);
  }
});
