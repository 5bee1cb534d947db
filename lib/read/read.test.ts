import { expect, test } from "vitest";
import type { SourceDocument } from "@/lib/report";
import { read } from "./read";

const utf8 = (s: string) => new TextEncoder().encode(s);
function page(html: string): SourceDocument {
  const result = read(utf8(html), "page.html");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  return result.document;
}
function text(s: string, name = "report.txt"): SourceDocument {
  const result = read(utf8(s), name);
  if (result.outcome !== "document") throw new Error(result.reason.message);
  return result.document;
}

test("of a text file the text is the file, unchanged, whatever its line ends", () => {
  const s = "一、概述\r\n收到申请５件\n\n\t尾";
  expect(text(s).text).toBe(s);
  expect(text(s).folded).toContain("收到申请5件");
});

test("GB18030 without a declaration is read", () => {
  // 政府信息公开 in GB18030
  const bytes = new Uint8Array([0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2, 0xb9, 0xab, 0xbf, 0xaa]);
  const result = read(bytes, "a.txt");
  expect(result.outcome === "document" && result.document.text).toBe("政府信息公开");
});

test("a wrong declaration does not outrank valid UTF-8", () => {
  const doc = page('<html><head><meta charset="gb2312"></head><body><p>收到申请5件</p></body></html>');
  expect(doc.text).toContain("收到申请5件");
});

test("empty, binary and mis-named files are refused with what to do", () => {
  const code = (bytes: Uint8Array) => {
    const r = read(bytes, "x.html");
    return r.outcome === "unreadable" ? r.reason.code : "read";
  };
  expect(code(new Uint8Array())).toBe("empty_file");
  expect(code(utf8("  \n "))).toBe("empty_file");
  expect(code(utf8("%PDF-1.7 …"))).toBe("unsupported_format");
  expect(code(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toBe("unsupported_format");
  expect(code(new Uint8Array(500).map((_, i) => (i * 97) % 256))).toBe("not_text");
});

test("a pipe row keeps its empty cells and where each cell stands", () => {
  const doc = text("政府集中采购 | 0 |\n规章 | 1 | | 3 | |\n");
  const [table] = doc.tables;
  expect(table?.kind).toBe("ragged");
  expect(table?.rows[1]?.map((c) => c.text)).toEqual(["规章", "1", "", "3", "", ""]);
  const three = table?.rows[1]?.[3];
  expect(doc.text.slice(three?.start, three?.end)).toBe("3");
});

test("spans are expanded: a cell's column is where it stands on the page", () => {
  const doc = page(
    `<table><tr><td rowspan="2" colspan="2">甲</td><td>乙</td></tr><tr><td>丙</td></tr><tr><td>丁</td><td>戊</td><td>己</td></tr></table>`,
  );
  const cols = doc.tables[0]?.rows.map((r) => r.map((c) => [c.text, c.col]));
  expect(cols).toEqual([
    [
      ["甲", 0],
      ["乙", 2],
    ],
    [["丙", 2]],
    [
      ["丁", 0],
      ["戊", 1],
      ["己", 2],
    ],
  ]);
});

test("a number split over inline tags is one number, numbers on two lines of a cell are never joined", () => {
  const doc = page(
    "<table><tr><td>本年新<br>制作数量</td><td><span>1</span><span>29</span></td><td><p>3</p><p>4</p></td></tr></table>",
  );
  expect(doc.tables[0]?.rows[0]?.map((c) => c.text)).toEqual(["本年新制作数量", "129", "3↵4"]);
});

test("every cell's offsets give its words in the text", () => {
  const doc = page("<p>前言</p><table><tr><td>甲 乙</td><td>&nbsp;</td><td>１２</td></tr></table><p>后记</p>");
  for (const row of doc.tables[0]?.rows ?? []) {
    for (const cell of row) expect(doc.folded.slice(cell.start, cell.end)).toBe(cell.text);
  }
  expect(doc.text.split("\n")).toEqual(["前言", "甲乙 |  | １２", "后记", ""]);
});

test("a table that lays out the page is read as prose", () => {
  const doc = page(`<table><tr><td>首页</td><td><p>${"全年共收到申请五件。".repeat(50)}</p></td></tr></table>`);
  expect(doc.tables).toHaveLength(0);
  expect(doc.lines.some((l) => l.kind === "prose" && doc.text.slice(l.start, l.end).includes("收到申请"))).toBe(true);
});

test("menus and site lines are chrome, attachments are not", () => {
  const doc = page(
    `<nav><a href="/">首页</a> <a href="/x">政务公开</a></nav><h1>某市2018年政府信息公开工作年度报告</h1><p><a href="f.doc">附件:统计表.doc</a></p><p>打印 | 关闭</p>`,
  );
  const kind = (words: string) => doc.lines.find((l) => doc.text.slice(l.start, l.end).includes(words))?.kind;
  expect(kind("首页")).toBe("chrome");
  expect(kind("打印")).toBe("chrome");
  expect(kind("某市2018年")).toBe("prose");
  expect(kind("附件")).toBe("prose");
  expect(doc.links.find((l) => l.href === "f.doc")?.text).toBe("附件:统计表.doc");
});

test("markup nested beyond reason is read flat, in bounded time", () => {
  const deep = `${"<div>".repeat(20_000)}收到申请5件${"</div>".repeat(20_000)}`;
  expect(page(`<html><body>${deep}</body></html>`).text).toContain("收到申请5件");
});
