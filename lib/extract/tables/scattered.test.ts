/** Text that a program took out of a PDF: blocks in the order of the file, figures broken in narrow cells. Figures are invented. */
import { describe, expect, test } from "vitest";
import { read } from "@/lib/read/read";
import { readTables } from "./read-tables";

function accepted(text: string, year = 2020): Record<string, number> {
  const result = read(new TextEncoder().encode(text), "page.txt");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  const { facts } = readTables(result.document, { scope: "organ", year });
  return Object.fromEntries(
    facts
      .filter((f) => f.state === "accepted")
      .map((f) => [f.indicator + (f.applicant ? `/${f.applicant}` : ""), f.value]),
  );
}
/** A cell a line. */
const cells = (words: string) => words.trim().split(/\s+/).join("\n");

const IN_ORDER = `第二十条第（六）项 信息内容 本年处理决定数量 行政处罚 0 行政强制 142`;
const STATISTICS = `政府信息公开情况统计表 统计指标 单位 统计数 一、主动公开情况 —— （一）主动公开政府信息数 条 305
  其中：主动公开规范性文件数 条 12 制发规范性文件总数 件 7 1.政府公报公开政府信息数 条 3 2.政府网站公开政府信息数 条 271`;

describe("a cell a line", () => {
  test("in the order of the table every figure is its label's", () => {
    expect(accepted(cells(IN_ORDER), 2022)).toMatchObject({ penalty_decisions: 0, coercion_decisions: 142 });
    expect(accepted(cells(STATISTICS), 2016)).toMatchObject({
      proactive_disclosures_total: 305,
      disclosed_via_website: 271,
    });
  });

  test.each([
    [
      "rows right behind 信息内容",
      "信息内容 行政许可 信息内容 行政处罚 行政强制 142 第二十条第（六）项 本年处理决定数量",
    ],
    ["a head behind the rows", "第二十条第（一）项 本年制发件数 规章 行政规范性文件 现行有效件数 7 5"],
    [
      "figures between the heads and the rows",
      "第二十条第（一）项 信息内容 本年制发件数 本年废止件数 329 规章 271 行政规范性文件 76",
    ],
    [
      "figures between heads of one line and the rows",
      "第二十条第（一）项 信息内容 本年制发件数本年废止件数现行有效件数 0 0 规章 1 7 行政规范性文件 0",
    ],
    ["measure words of a whole column", "次 次 篇 — 4"],
    ["the same outcome of two groups", "四、行政复议、行政诉讼情况 0 7 结果维持 结果维持 0 8 结果纠正 结果纠正"],
  ])("%s: the text goes by blocks, and no figure is certain", (_, block) => {
    expect(accepted(cells(`${block} ${IN_ORDER}`), 2022)).toEqual({});
    expect(accepted(cells(`${block} ${STATISTICS}`), 2016)).toEqual({});
  });

  const row = (label: string, figures: string) => cells(`${label} ${figures}`);
  const requests = (heads: string) =>
    accepted(
      [
        "三、收到和处理政府信息公开申请情况",
        cells(heads),
        row("一、本年新收政府信息公开申请数量", "478 315 0 32 43 0 868"),
        row("二、上年结转政府信息公开申请数量", "35 0 18 0 0 17 70"),
        row("（一）予以公开", "500 300 18 0 43 17 878"),
        row("（七）总计", "500 300 18 0 43 17 878"),
        row("四、结转下年度继续办理", "13 15 0 32 0 0 60"),
      ].join("\n"),
    );

  test.each([
    ["of heads broken in their cells", "社会公益组 法律服务机 申请人情况 自然人 商业企业 科研机构 织 构 其他 合计"],
    [
      "of 法人或其他组织 above 自然人",
      "申请人情况 法人或其他组织 自然人 商业企业 科研机构 社会公益组织 法律服务机构 总计 其他",
    ],
  ])("the order %s tells no columns", (_, heads) => {
    const found = requests(heads);
    expect(found["requests_received/natural_person"] ?? 478).toBe(478);
    expect(found["requests_received/other_org"] ?? 0).toBe(0);
    expect(found["requests_received/social_org"] ?? 32).toBe(32);
  });
});

test("figures above their labels: none is the label's before it, also where the row below is all noughts", () => {
  const block = (label: string, figures: string) => cells(`${figures} ${label}`);
  const found = accepted(
    [
      "三、收到和处理政府信息公开申请情况",
      cells("申请人情况 自然人企业 机构"),
      block("一、本年新收政府信息公开申请数量", "6 0 0 1 0 0 7"),
      block("二、上年结转政府信息公开申请数量", "0 0 0 0 0 0 0"),
      block("（一）予以公开", "2 0 0 0 0 0 2"),
      block("（二）部分公开", "0 0 0 0 0 0 0"),
      block("3.其他", "4 0 0 1 0 0 5"),
      block("（七）总计", "6 0 0 1 0 0 7"),
      block("四、结转下年度继续办理", "0 0 0 0 0 0 0"),
    ].join("\n"),
    2022,
  );
  expect(found["requests_received/total"] ?? 7).toBe(7);
  expect(found["requests_carried_in/total"] ?? 0).toBe(0);
  expect(found["results_granted/total"] ?? 2).toBe(2);
});

test("a figure behind the end of a page may be of another row than the label before it", () => {
  const read = accepted(
    cells(`${STATISTICS} 3.政务微博公开政府信息数 条 - 345 4.政务微信公开政府信息数 条 2`).replace("\n-\n", "\n-1-\n"),
    2016,
  );
  expect(read).toMatchObject({ disclosed_via_website: 271, disclosed_via_wechat: 2 });
  expect(read).not.toHaveProperty("disclosed_via_weibo");
});

describe("lines of a table whose cells were too narrow", () => {
  const HEADS = `三、收到和处理政府信息公开申请情况
               自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计`;

  test("the rest of a broken figure: the row beside it lacks digits", () => {
    const read = accepted(`${HEADS}
一、本年新收政府信息公开申请数量 4000 0 0 0 0 0 4000
（二）部分公开（区分处理 3349 0 0 0 0 0 3349
理的，只计这一情形，不计 8 8
其他情形）
（三）不予公开 1.属于国家秘密 12 0 0 0 0 0 12
（七）总计 33510 0 0 0 0 0 33510`);
    expect(read).not.toHaveProperty("results_partially_granted/total");
  });

  test("figures beside no label, and a label without figures: those between may have moved", () => {
    const read = accepted(`${HEADS}
（五）不予处理 1.信访举报投诉类申请 243 0 0 0 0 267 510
2.重复申请
3.要求提供公开出版物 0 0 0 369 0 0 369
4.无正当理由大量反复申请 0 0 0 0 652 0 652
理 0 0 0 0 116 0 116
5.要求行政机关确认或重新出具已获取信息 337 0 0 30 0 0 367
（七）总计 580 0 0 399 768 267 2014`);
    expect(read).not.toHaveProperty("not_processed_publication/total");
    expect(read).not.toHaveProperty("not_processed_excessive/total");
    expect(read["not_processed_petition/total"]).toBe(510);
  });
});

describe("outcomes of disputes, a line each, names of groups on their last line", () => {
  const leaves = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  const lines = (figures: string[], names = [4, 9, 14]) =>
    `四、政府信息公开行政复议、行政诉讼情况\n${figures
      .map((n, i) => {
        const name = ["行政复议", "未经复议直接起诉", "复议后起诉"][names.indexOf(i)] ?? "";
        return `${name.padEnd(20, "　")}${leaves[i % 5]}　　${n}`;
      })
      .join("\n")}`;

  test("all fifteen lines in their order say whose they are, blank cells too", () => {
    const blank = ["", "7", "2", "8", "17", "7", "", "", "8", "15", "5", "1", "7", "6", "19"];
    const read = accepted(lines(blank));
    expect(read).toMatchObject({ reconsideration_corrected: 7, reconsideration_total: 17 });
    expect(read).toMatchObject({ litigation_direct_upheld: 7, litigation_after_reconsideration_upheld: 5 });
    expect(read).not.toHaveProperty("reconsideration_upheld");
    expect(read).not.toHaveProperty("litigation_direct_corrected");
  });

  test("with lines missing nothing does", () => {
    const read = accepted(lines(["1", "7", "2", "8", "18", "7", "0", "0", "8", "15"]));
    expect(read).toEqual({});
  });
});
