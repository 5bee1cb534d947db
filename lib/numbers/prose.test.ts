/** Numbers in running text: what forms one number, what it is worth, and what can never be a figure. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scanNumbers } from "./prose";

const one = (text: string) => {
  const [n] = scanNumbers(text);
  return n && { value: n.value, unit: n.unitPrinted, approx: n.approx, kind: n.kind };
};

test("a measure word without a figure before it is no figure", () => {
  expect(scanNumbers("收取的费用 万元；专项经费(不包括其他经费) 万元")).toEqual([]);
});

describe("figures", () => {
  test.each([
    ["公开信息357524条", { value: 357524, unit: "条", approx: null }],
    ["专项经费(万元):8.9。", { value: 89000, unit: "万元", approx: null }],
    ["专门机构数(个):1。", { value: 1, unit: "个", approx: null }],
    ["公开信息12,345条", { value: 12345, unit: "条", approx: null }],
    ["各类信息2万多条", { value: 20000, unit: "条", approx: "at_least" }],
    ["公开6.7万余条", { value: 67000, unit: "条", approx: "at_least" }],
    ["共1.2亿次", { value: 120000000, unit: "次", approx: null }],
    ["参训人员达3500余人次", { value: 3500, unit: "人次", approx: "at_least" }],
    ["约640人参加", { value: 640, unit: "人", approx: "about" }],
    ["阅读量4万人次左右", { value: 40000, unit: "人次", approx: "about" }],
    ["近300件", { value: 300, unit: "件", approx: "nearly" }],
    ["超过500条", { value: 500, unit: "条", approx: "at_least" }],
    ["50条以上", { value: 50, unit: "条", approx: "at_least" }],
    ["经费136.22万元", { value: 1362200, unit: "万元", approx: null }],
    ["收费1260元", { value: 1260, unit: "元", approx: null }],
    ["申请总数七件", { value: 7, unit: "件", approx: null }],
    ["收到十二件", { value: 12, unit: "件", approx: null }],
    ["公开四十余条", { value: 40, unit: "条", approx: "at_least" }],
    ["召开两次", { value: 2, unit: "次", approx: null }],
    ["1万2千条", { value: 12000, unit: "条", approx: null }],
    ["3件(次)", { value: 3, unit: "件", approx: null }],
  ])("%s", (text, expected) => {
    expect(one(text)).toMatchObject({ ...expected, kind: "count" });
  });
});

describe("never figures", () => {
  test.each([
    ["2018年", "date"],
    ["12月31日", "date"],
    ["2019-03-27", "date"],
    ["08:00", "date"],
    ["第34次会议", "ordinal"],
    ["〔2018〕23号", "document_number"],
    ["[2018]23号", "document_number"],
    ["电话:0558-2198055", "phone"],
    ["邮编:236010", "phone"],
    ["12345热线", "phone"],
    ["15个工作日", "limit"],
    ["24小时", "limit"],
    ["占12.5%", "percent"],
    ["提高3个百分点", "percent"],
    ["三清路666号", "document_number"],
    ["fyszwgk@163.com", "code"],
    ["报告.doc[40.5KB]", "code"],
    ["索引号XM02100-0101", "code"],
    ["期限为201711日", "date"],
  ])("%s is a %s", (text, kind) => {
    expect(scanNumbers(text)[0]?.kind).toBe(kind);
  });

  test("every number of a document's number, the year and the serial", () => {
    expect(scanNumbers("国办发〔2018〕23号").map((n) => n.kind)).toEqual(["document_number", "document_number"]);
  });

  test("a long number that only begins with 20 is a count; one that begins like a year is left open", () => {
    const kinds = (text: string) => scanNumbers(text).map((n) => n.kind);
    expect(kinds("公开政府信息205739条")).toEqual(["count"]);
    expect(kinds("公开政府信息200056条")).toEqual(["count"]);
    expect(kinds("公开政府信息20345678人次")).toEqual(["count"]);
    expect(kinds("公开政府信息201256条")).toEqual(["code"]);
    expect(kinds("国办发205739")).toEqual(["code"]);
  });

  test("a list number glued to a year is taken off it", () => {
    expect(scanNumbers("22012年主动公开").map((n) => [n.kind, n.year])).toEqual([
      ["list_number", null],
      ["date", 2012],
    ]);
  });

  test("digits torn apart by a space are damage, not two numbers", () => {
    expect(scanNumbers("公开12 34条").every((n) => n.kind === "code")).toBe(true);
  });

  test.each([
    "第一批",
    "每一件",
    "一起推进",
    "一件事",
    "一次性告知",
    "三公经费",
    "两微一端",
    "数百条",
    "十九大",
    "八家子乡",
    "五家渠市",
    "三家村",
  ])("%s holds no count", (text) => {
    expect(scanNumbers(text).filter((n) => n.kind === "count")).toEqual([]);
  });
});

test("positions are those of the digits, and never overlap", () => {
  const pieces = [
    "2018年",
    "共",
    "1,234条",
    "约3万余件",
    "〔2016〕8号",
    "一件",
    "0558-1234567",
    ",",
    "。",
    " ",
    "%",
    "(",
    "12",
    "百",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
      const text = parts.join("");
      let last = 0;
      for (const n of scanNumbers(text)) {
        expect(n.start).toBeGreaterThanOrEqual(last);
        expect(n.end).toBeGreaterThan(n.start);
        expect(n.to).toBeGreaterThanOrEqual(n.end);
        expect(n.from).toBeLessThanOrEqual(n.start);
        last = n.end;
      }
    }),
  );
});
