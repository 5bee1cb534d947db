import { expect, test } from "vitest";
import { explainReport } from "@/lib/pipeline";

const bytes = (s: string) => new TextEncoder().encode(s);
const report = `海门区2021年政府信息公开工作年度报告
根据国办公开办函〔2021〕30号要求编制，联系电话：0513-82212345。
一、总体情况
2021年，全区共收到政府信息公开申请36件，同比增长12.5%，均在20个工作日内答复。
`;

test("every digit of the text is explained once", () => {
  const numbers = explainReport(bytes(report), "a.txt") ?? [];
  const covered = new Set(numbers.flatMap((n) => Array.from({ length: n.end - n.start }, (_, i) => n.start + i)));
  for (let i = 0; i < report.length; i++)
    if (/\d/.test(report[i] as string)) expect(covered.has(i), `${report.slice(i - 5, i + 5)} at ${i}`).toBe(true);
  for (const n of numbers) expect(report.slice(n.start, n.end)).toBe(n.text);
});

test("a figure, a growth rate, a date, a document number and a telephone number are told apart", () => {
  const role = (text: string) => explainReport(bytes(report), "a.txt")?.find((n) => n.text.includes(text))?.role;
  expect(role("36")).toBe("indicator");
  expect(role("12.5")).toBe("growth");
  expect(role("82212345")).toBe("phone");
  expect(["document_number", "date"]).toContain(role("30"));
});

test("cells of a table are named by key and column", () => {
  const page = `${report}三、收到和处理政府信息公开申请情况
自然人 | 法人或其他组织 | 总计
商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他
一、本年新收政府信息公开申请数量 | 30 | 4 | 0 | 0 | 2 | 0 | 36
二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1
`;
  const cells = (explainReport(bytes(page), "a.txt") ?? []).filter((n) => n.role === "table_cell");
  expect(cells.map((n) => [n.text, n.key]).slice(0, 2)).toEqual([
    ["30", "requests_received[natural_person]"],
    ["4", "requests_received[business]"],
  ]);
});
