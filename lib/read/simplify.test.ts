import { expect, test } from "vitest";
import { isTraditional, simplify } from "./simplify";

const traditional =
  "一、概述。本報告由縣政府辦公室編制。全縣收到政府資訊公開申請12件，辦結12件，無行政複議、行政訴訟。各鄉鎮、各部門應當主動公開，統計數據見總表，於報告發佈時對外開放諮詢。";

test("a traditional copy is recognised and simplified without moving an offset", () => {
  expect(isTraditional(traditional)).toBe(true);
  const out = simplify(traditional);
  expect(out).toHaveLength(traditional.length);
  expect(out).toContain("全县收到政府信息公开申请12件");
  expect(out).toContain("无行政复议、行政诉讼");
});

test("words the mirrors localise are those of the form again, archives stay archives", () => {
  const text = `${traditional}制定規範性檔案8件，透過縣檔案館、網路釋出資訊20條。`;
  const out = simplify(text);
  expect(out).toHaveLength(text.length);
  expect(out).toContain("制定规范性文件8件，通过县档案馆、网络发布信息20条");
});

test("a plan is written with one character less in common", () => {
  const out = simplify(`${traditional}計畫總結類7條，書畫展2場。`);
  expect(out).toContain("计划总结类7条");
  expect(out).toContain("书画展2场");
});

test("a short page in traditional characters is one too", () => {
  const text = "貴州省水利廳2015年政府信息公開工作年度報告。省水利廳主動公開信息2300條，未收到申請。";
  expect(isTraditional(text)).toBe(true);
  expect(simplify(text)).toBe("贵州省水利厅2015年政府信息公开工作年度报告。省水利厅主动公开信息2300条，未收到申请。");
});

test("a simplified text with one quoted traditional word is left alone", () => {
  const text = "全县收到申请5件，其中涉及“關於徵收”的1件。";
  expect(isTraditional(text)).toBe(false);
  expect(simplify(text)).toBe(text);
});
