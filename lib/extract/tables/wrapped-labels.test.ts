/** Text taken from a PDF: cells printed by their height, labels and heads broken around the figures. Figures are invented. */
import { describe, expect, test } from "vitest";
import { read } from "@/lib/read/read";
import { readTables } from "./read-tables";

function accepted(text: string): Record<string, number> {
  const result = read(new TextEncoder().encode(text), "page.txt");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  const { facts } = readTables(result.document, { scope: "organ", year: 2020 });
  return Object.fromEntries(
    facts
      .filter((f) => f.state === "accepted")
      .map((f) => [f.indicator + (f.applicant ? `/${f.applicant}` : ""), f.value]),
  );
}

const HEADS = `三、收到和处理政府信息公开申请情况
申请人情况
自然人 法人或其他组织 总计
商业企业 科研机构 社会公益组织 法律服务机构 其他
`;

describe("a label broken around its figures", () => {
  test("gets its rest back, and the next label keeps its own figures", () => {
    const read = accepted(`${HEADS}一、本年新收政府信息公开申请数
31 4 0 1 0 2 38
量
二、上年结转政府信息公开
2 0 0 0 0 0 2
申请数量
（一）予以公开 20 3 0 1 0 2 26
（七）总计 33 4 0 1 0 2 40
四、结转下年度继续办理 0 0 0 0 0 0 0`);
    expect(read).toMatchObject({
      "requests_received/natural_person": 31,
      "requests_received/total": 38,
      "requests_carried_in/natural_person": 2,
      "requests_carried_in/total": 2,
      "results_granted/other_org": 2,
    });
  });

  test("an unfinished label of the next row takes no figures from the row above it", () => {
    const read = accepted(`${HEADS}一、本年 31 4 0 1 0 2 38
新收政府信息公开申请数量
二、上年 0 0 0 0 0 0 0
结转政府信息公开申请数量
（一）予以公开 20 3 0 1 0 2 26`);
    expect(read["requests_received/natural_person"]).not.toBe(0);
    expect(read["requests_received/total"]).not.toBe(0);
  });

  test("two broken labels in one line are parted where the first is whole", () => {
    const read = accepted(`政府信息公开情况统计表
统计指标 单位 统计数
（一）主 条 812
动公开政府信息数（不同渠道和方式公开相同信息计1条） 其中：主
条 15
动公开规范性文件数 制发规范
件 17
性文件总数
三、依申请公开情况 ——
（一）收到申请数 件 9
（二）设 个 6
置政府信息公开查阅点数 （三）从
人 24
事政府信息公开工作人员数`);
    expect(read).toEqual({
      proactive_disclosures_total: 812,
      normative_documents_disclosed: 15,
      normative_documents_produced: 17,
      requests_received: 9,
      reading_points: 6,
      staff_total: 24,
    });
  });

  test("figures on both sides of it are in no certain order: a person looks", () => {
    const read = accepted(`第二十条第（八）项
信息内容 上一年项目数量 本年增/减
行政事业 -5
性收费 490
第二十条第（九）项
信息内容 采购项目数量 采购总金额
政府集中采购 3 120.5`);
    expect(Object.keys(read).filter((k) => k.startsWith("fee_items"))).toEqual([]);
    expect(read).toMatchObject({ procurement_projects: 3, procurement_amount: 120.5 });
  });
});

describe("labels first, figures after them", () => {
  test("a column of figures with measure words belongs to no label", () => {
    expect(
      accepted(`政府信息公开情况统计表
统计指标 单位 统计数
四、行政复议数量
(一)维持具体行政行为数
(二)被依法纠错数
(三)其他情形数
件 26
件 19
件 4
件 3`),
    ).toEqual({});
  });

  test("万 and 元 in two lines are 万元", () => {
    expect(
      accepted(`政府信息公开情况统计表
统计指标 单位 统计数
（一）收到申请数 件 9
（二）申请办结数 件 8
六、举报投诉数量 件 2
七、依申请公开信息收取的费用 万
元 0.35
八、机构建设和保障经费情况 ——
(一)政府信息公开工作专门机构数 个 4`),
    ).toMatchObject({ request_fees_collected: 0.35, dedicated_agencies: 4 });
  });
});

describe("heads broken in their cells", () => {
  const block = (heads: string, rows: string) => `第二十条第（六）项
${heads}
${rows}
第二十条第（八）项`;
  const pieces = "信息内容 上一年项\n目数量 本年增/\n减 处理决定\n数量";

  test("are put together; a row in one line counts", () => {
    expect(accepted(block(pieces, "行政处罚 88 -3 140\n行政强制 20 1 6"))).toMatchObject({
      penalty_items_prior_year: 88,
      penalty_items_change: -3,
      penalty_decisions: 140,
      coercion_decisions: 6,
    });
  });

  test.each([
    ["a row that lacks a figure", pieces, "行政处罚 88 140\n行政强制 20 1 6", /^penalty/],
    ["figures a line each", pieces, "行政处罚\n88\n行政强制\n20\n-3\n140", /^(penalty|coercion)/],
    [
      "heads that cannot be put together",
      "本年增/ 处理决定\n信息内容 上一年项\n目数量\n减\n数量",
      "行政处罚\n88\n行政强制\n20\n-3\n140",
      /./,
    ],
  ])("%s is not accepted", (_, heads, rows, keys) => {
    expect(Object.keys(accepted(block(heads, rows))).filter((k) => keys.test(k))).toEqual([]);
  });

  test("applicants' heads by height say no order; the form's own must add up", () => {
    const read = accepted(`三、收到和处理政府信息公开申请情况
法人或其他组织
自然人 总计
商业企业 科研机构 社会公益
组织
法律服务
机构 其他
一、本年新收政府信息公开申请数量 8 1 0 1 0 2 12
二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
（一）予以公开 3 1 0 0 0 0 4
（六）其他处理 5 0 0 1 0 2 8
（七）总计 8 1 0 1 0 2 12`);
    expect(read).toMatchObject({ "requests_received/natural_person": 8, "requests_received/other_org": 2 });
  });
});

describe("disputes printed by height", () => {
  const title = "四、政府信息公开行政复议、行政诉讼情况\n行政复议\n行政诉讼\n";

  test("a total behind another group's name is no group's for certain", () => {
    expect(
      accepted(`${title}结果维 结果纠 其他结 尚未审
持
正
果
结
4
2
1
1
未经复议直接起诉
合计
8
复议后起诉
结果维 结果纠 其他结 尚未审
15
4
3
3
合计
25`),
    ).toEqual({});
  });

  test("复议后起诉 far above its heads does not turn the two kinds of lawsuits round", () => {
    const five = "结果维持 结果纠正 其他结果 尚未审结 总计";
    const read = accepted(`${title}复议后起诉
${five} 未经复议直接起诉
${five} ${five}
1 1 0 0 2 0 0 0 0 0 1 0 0 0 1`);
    expect(read.litigation_after_reconsideration_total ?? 1).toBe(1);
    expect(read.litigation_direct_total ?? 0).toBe(0);
  });
});

test("figures printed before their labels, a cell a line, are nobody's", () => {
  const block = "第二十条第（一）项\n信息内容\n本年新制作数量\n本年新公开数量\n对外公开总数量\n";
  expect(accepted(`${block}25\n0\n4\n规章\n0\n105\n5\n规范性文件\n`)).toEqual({});
  expect(accepted(`${block}规章\n25\n0\n4\n规范性文件\n0\n105\n5\n`)).toMatchObject({ rules_made: 25 });
});

describe("a PDF laid out by its columns", () => {
  const STATISTICS = `政府信息公开情况统计表
统 计 指 标                 单位  统计数
一、主动公开情况            ——
（一）主动公开政府信息数（
不同渠道和方式公开相同信息  条    389
计1条）
其中：主动公开规范性文件数  条    11
（1）政府公报公开政府信息
                            条    65
数
（2）政府网站公开政府信息数 条    218
（一）维持具体行政行为或者
                            件    5
驳回原告诉讼请求数
（二）被依法纠错数          件    1`;

  test("figures stand beside the middle of a label of two or three lines", () => {
    expect(accepted(STATISTICS)).toMatchObject({
      proactive_disclosures_total: 389,
      normative_documents_disclosed: 11,
      disclosed_via_gazette: 65,
      disclosed_via_website: 218,
    });
  });

  const LINES = (names: [number, number, number]) =>
    [1, 0, 0, 1, 2, 3, 0, 1, 0, 4, 5, 1, 0, 0, 6]
      .map((n, i) => {
        const name = ["行政复议", "未经复议直接起诉", "复议后起诉"][names.indexOf(i)] ?? "";
        const leaf = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"][i % 5];
        return `${name}${"　".repeat(10 - name.length)}${leaf}　　${n}`;
      })
      .join("\n");
  const disputes = (names: [number, number, number]) =>
    accepted(`四、政府信息公开行政复议、行政诉讼情况\n${LINES(names)}`);

  test("names of groups beside the middle of their five lines say whose these are", () => {
    const read = { reconsideration_upheld: 1, litigation_direct_upheld: 3, litigation_after_reconsideration_upheld: 5 };
    expect(disputes([0, 5, 10])).toMatchObject(read);
    expect(disputes([2, 7, 12])).toMatchObject(read);
  });

  test("a name among another group's lines leaves all of them to a person", () => {
    expect(disputes([2, 4, 12])).toEqual({});
  });

  test("without heads, columns that hold nothing have left no trace, and the others have no names", () => {
    const read = accepted(`三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量             37   2   2    1   42
二、上年结转政府信息公开申请数量
三、本年度办理结果      （一）予以公开       20       1        21
                        （二）部分公开        2                 2
（七）总计                                   36   2   2    1   41
四、结转下年度继续办理                        1                 1`);
    expect(read).toEqual({});
  });
});

test("a row without its figure takes none from the row below it, whose label is broken before its measure word", () => {
  const read = accepted(`政府信息公开情况统计表
统 计 指 标 单位 统计数
二、回应解读情况 ——
（二）通过不同渠道和方式回应解读的情况 ——
1.参加或举办新闻发布会总
次数 次 5
2.政府网站在线访谈次数 次
其中：主要负责同志参加政
府网站在线访谈次数 次 1
3.政策解读稿件发布数 篇 11
4.微博微信回应事件数 次 10
5.其他方式回应事件数 次 7`);
  expect(read).toMatchObject({ press_conferences: 5, online_interviews_principal: 1, policy_interpretations: 11 });
  expect(read).not.toHaveProperty("online_interviews");
});

test("a blank row whose label fills the column that was set by it is no rest of the label above it", () => {
  const read = accepted(
    [
      "|第二十条第（六）项                 |",
      "|信息内容|上一年项|本年增/ |处理决定|",
      "|        |目数量  |减      |数量    |",
      "|行政处罚|39      |-16     |20      |",
      "|行政强制|        |        |        |",
      "|第二十条第（八）项               |",
      "|信息内容      |上一年项|本年增/减|",
      "|              |目数量  |         |",
      "|行政事业性收费|7       |1        |",
    ].join("\n"),
  );
  expect(read).toEqual({
    penalty_items_prior_year: 39,
    penalty_items_change: -16,
    penalty_decisions: 20,
    fee_items_prior_year: 7,
    fee_items_change: 1,
  });
});
