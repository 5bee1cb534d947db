/** Shapes seen on real pages, with invented figures. Each test is one thing that goes wrong when a table is read by counting alone. */
import { describe, expect, test } from "vitest";
import { read } from "@/lib/read/read";
import { readTables } from "./read-tables";

function tables(text: string, year: number | null = null) {
  const result = read(new TextEncoder().encode(text), "page");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  const found = readTables(result.document, { scope: "organ", year });
  const numbers: Record<string, number> = {};
  const states: Record<string, string> = {};
  for (const f of found.facts) {
    const id = f.indicator + (f.applicant ? `/${f.applicant}` : "") + (f.scope_words ? `@${f.scope_words}` : "");
    numbers[id] = f.value;
    states[id] = f.state;
  }
  const cells: Record<string, string> = {};
  for (const c of found.cells)
    cells[c.indicator + (c.applicant ? `/${c.applicant}` : "")] = c.kind + (c.reason ? `(${c.reason})` : "");
  return { ...found, numbers, states, blank: cells };
}

describe("one cell a line, each with its bar", () => {
  const page = `二、主动公开政府信息情况
第二十条第(一)项 |
|||
信息内容 |
本年制发件数 |
本年废止件数 |
现行有效件数 |
规章 |
/ |
/ |
/ |
行政规范性文件 |
2 |
0 |
11 |
第二十条第(五)项 |
|||
信息内容 |
本年处理决定数量 |
||
行政许可 |
57 |
||
三、收到和处理政府信息公开申请情况
(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和) |
申请人情况 |
||||||||
自然人 |
法人或其他组织 |
总计 |
|||||||
商业企业 |
科研机构 |
社会公益组织 |
法律服务机构 |
其他 |
|||||
一、本年新收政府信息公开申请数量 |
4 |
|
|
1 |
|
|
5 |
||
二、上年结转政府信息公开申请数量 |
|
|
|
|
|
|
0 |
||
三、本年度办理结果 |
(一)予以公开 |
3 |
|
|
|
|
|
3 |
|
(二)部分公开(区分处理的,只计这一情形,不计其他情形) |
|
|
|
|
|
|
|
|
`;
  const t = tables(page);
  test("a blank cell keeps its place", () => {
    expect(t.numbers).toMatchObject({
      "requests_received/natural_person": 4,
      "requests_received/social_org": 1,
      "requests_received/total": 5,
      "requests_carried_in/total": 0,
      "results_granted/total": 3,
    });
    expect(t.blank["requests_received/business"]).toBe("blank");
    expect(t.blank["results_partially_granted/total"]).toBe("blank");
    expect(t.numbers["results_partially_granted/total"]).toBeUndefined();
  });
  test("a slash is a dash, and filling behind a row is nothing", () => {
    expect(t.blank.rules_made).toBe("dash");
    expect(t.numbers).toMatchObject({ normative_documents_in_force: 11, licensing_decisions: 57 });
  });
});

describe("rows between bars", () => {
  test("heads broken over two lines, rows that begin with a blank label cell", () => {
    const t = tables(`三、收到和处理政府信息公开申请情况
(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和) | 申请人情况 |
自然人 | 法人或其他组织 | 总计 |
商业 | 科研 | 社会公益组织 | 法律服务机构 | 其他 |
企业 | 机构 |
一、本年新收政府信息公开申请数量 | 5 | | | | | | 5 |
二、上年结转政府信息公开申请数量 | | | | | | | 0 |
三、本年度办理结果 | (一)予以公开 | 2 | | | 1 | | | 3 |
| (二)部分公开(区分处理的,只计这一情形,不计其他情形) | | | | | | | 0 |
| (三)不予公开 | 1.属于国家秘密 | | | | | | | 0 |
| | 2.其他法律行政法规禁止公开 | 1 | | | | | | 1 |
| (六)其他处理 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | | | | | | | 0 |
| | 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | | | | | | | 0 |
| | 3.其他 | 1 | | | | | | 1 |
| (七)总计 | 4 | | | 1 | | | 5 |
四、结转下年度继续办理 | | | | | | | 0 |
`);
    expect(t.eras).toEqual(["E4"]);
    expect(t.numbers).toMatchObject({
      "results_granted/social_org": 1,
      "refused_law_prohibited/natural_person": 1,
      "other_misc/total": 1,
      "requests_processed/total": 5,
    });
    expect(Object.values(t.states).every((s) => s === "accepted")).toBe(true);
  });

  test("blank cells left out by the converter: zeros stay where they stand, other figures wait for a person", () => {
    const t = tables(`(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和) | 申请人情况 | ||||||||
自然人 | 法人或其他组织 | 总计 | |||||||
商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |||||
一、本年新收政府信息公开申请数量 | 3 | 2 | 5 | ||||||
二、上年结转政府信息公开申请数量 | 0 | ||||||||
三、本年度办理结果 | (一)予以公开 | 0 | |||||||
`);
    expect(t.states["requests_received/natural_person"]).toBe("review");
    expect(t.numbers["requests_carried_in/natural_person"]).toBe(0);
    expect(t.blank["requests_carried_in/total"]).toBe("blank");
    expect(t.findings.map((f) => f.rule)).toContain("two-readings");
  });

  test("a group label followed by the figures of all its rows: their labels were lost, zeros are zeros, the rest waits", () => {
    const zeros = (n: number) => Array(n).fill("0").join(" | ");
    const page = (first: string) => `自然人 | 法人或其他组织 | 总计 |
商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |
一、本年新收政府信息公开申请数量 | ${first} |
二、上年结转政府信息公开申请数量 | ${zeros(7)} |
三、本年度办理结果 | (一)予以公开 | ${zeros(7)} |
(二)部分公开 | ${zeros(7)} |
(三)不予公开 | ${zeros(21)} | 2 | 0 | 0 | 0 | 0 | 0 | 2 | ${zeros(28)} |
(四)无法提供 | ${zeros(21)} |
(五)不予处理 | ${zeros(35)} |
(六)其他处理 | ${zeros(21)} |
(七)总计 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |
四、结转下年度继续办理 | ${zeros(7)} |
`;
    const t = tables(page("2 | 0 | 0 | 0 | 0 | 0 | 2"));
    expect(t.eras).toEqual(["E4"]);
    expect(t.numbers["refused_third_party/natural_person"]).toBe(2);
    expect(t.states["refused_third_party/natural_person"]).toBe("review");
    expect(t.states["not_processed_repeat/total"]).toBe("accepted");
    expect(t.facts.length).toBe(25 * 7);
  });

  test("subtotals and rows of another form are kept as printed, not forced onto a key", () => {
    const t = tables(`自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
(三)不予公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
9.属于工作秘密 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
`);
    expect(t.unmapped.map((u) => u.label)).toEqual(["(三)不予公开", "9.属于工作秘密"]);
    expect(t.facts.length).toBe(14);
  });

  test("prose that names the rows is no table", () => {
    const t = tables(`(二)依申请公开情况
全年新收政府信息公开申请数量0件,上年结转政府信息公开申请数量0件。
予以公开
2件予以公开，1件部分公开。
行政许可 12
`);
    expect(t.facts).toEqual([]);
    expect(t.covered).toEqual([]);
  });
});

describe("Article 20", () => {
  test("上一年项目数量 never becomes a decision, and signs are read", () => {
    const t = tables(`第二十条第(五)项
信息内容

上一年项目数量

本年增/减

处理决定数量

行政许可

 8

 减3

 93

其他对外管理服务事项

 117

 -2

 165

第二十条第(八)项

信息内容

上一年项目数量

本年增/减

行政事业性收费

 1

 0
`);
    expect(t.eras).toEqual(["E3"]);
    expect(t.numbers).toEqual({
      licensing_items_prior_year: 8,
      licensing_items_change: -3,
      licensing_decisions: 93,
      other_services_items_prior_year: 117,
      other_services_items_change: -2,
      other_services_decisions: 165,
      fee_items_prior_year: 1,
      fee_items_change: 0,
    });
  });

  test("the heads name the unit: 元 becomes 万元; without separators a row too short is not read", () => {
    const t = tables(`第二十条第(八)项 |
信息内容 | 本年收费金额(单位:元) |
行政事业性收费 | 251000 |
第二十条第(一)项
信息内容 本年制发件数 本年废止件数 现行有效件数
规章 0 0
行政规范性文件 3 1 25
`);
    expect(t.numbers).toEqual({
      admin_fee_revenue: 25.1,
      normative_documents_made: 3,
      normative_documents_repealed: 1,
      normative_documents_in_force: 25,
    });
    expect(t.blank.rules_made).toBe("unreadable(short_row)");
  });

  test("a unit broken over lines beside another head is still 万元", () => {
    const t = tables(`第二十条第（八）项
本年收费金额（单位：万
信息内容
元 ）
行政事业性收费 1234.56
`);
    expect(t.numbers).toEqual({ admin_fee_revenue: 1234.56 });
  });

  test("a figure between two dashes is a figure, whatever pages print below", () => {
    const t = tables(`<table><tr><td>第二十条第(一)项</td></tr>
<tr><td>信息内容</td><td>本年新制作数量</td><td>本年新公开数量</td><td>对外公开总数量</td></tr>
<tr><td>规章</td><td>-</td><td>1</td><td>-</td></tr><tr><td>规范性文件</td><td>0</td><td>0</td><td>0</td></tr></table>`);
    expect(t.numbers).toMatchObject({ rules_newly_disclosed: 1 });
    expect(t.blank).toMatchObject({ rules_made: "dash", rules_public_total: "dash" });
  });

  test("under the heads of another block the form's own are supposed: a person looks", () => {
    const t = tables(
      `<table><tr><td>第二十条第(八)项</td></tr>
<tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政事业性收费</td><td>12</td></tr></table>`,
      2023,
    );
    expect(t.states).toEqual({ admin_fee_revenue: "review" });
  });

  test("remarks in labels and heads, and a row the form does not have", () => {
    const t = tables(`第二十条第(一)项 | | |
信息内容 | 本年新 制作数量 | 本年新 公开数量 | 对外公开总数量 |
规章(设区的市、自治州人民政府应提供相关数据) | 0 | 0 | 0 |
规范性档案(行政机关制定发布的决定、公告) | 2 | 2 | 19 |
其他主动公开档案(含以本单位名义正式签发的) | 186 | 86 | 255 |
`);
    expect(t.numbers).toMatchObject({ normative_documents_public_total: 19, rules_made: 0 });
    expect(t.unmapped.map((u) => u.printed)).toEqual(["186 | 86 | 255"]);
  });
});

describe("reconsideration and litigation", () => {
  test("a grid without the pending columns is not shifted", () => {
    const t = tables(`<html><body><p>四、政府信息公开行政复议、行政诉讼情况</p><table>
<tr><td colspan="4">行政复议</td><td colspan="8">行政诉讼</td></tr>
<tr><td rowspan="2">结果维持</td><td rowspan="2">结果纠正</td><td rowspan="2">其他结果</td><td rowspan="2">总计</td><td colspan="4">未经复议直接起诉</td><td colspan="4">复议后起诉</td></tr>
<tr><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>总计</td><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>总计</td></tr>
<tr><td>1</td><td>2</td><td>3</td><td>6</td><td>4</td><td>0</td><td>0</td><td>4</td><td>0</td><td>0</td><td>5</td><td>5</td></tr>
</table></body></html>`);
    expect(t.numbers).toEqual({
      reconsideration_upheld: 1,
      reconsideration_corrected: 2,
      reconsideration_other: 3,
      reconsideration_total: 6,
      litigation_direct_upheld: 4,
      litigation_direct_corrected: 0,
      litigation_direct_other: 0,
      litigation_direct_total: 4,
      litigation_after_reconsideration_upheld: 0,
      litigation_after_reconsideration_corrected: 0,
      litigation_after_reconsideration_other: 5,
      litigation_after_reconsideration_total: 5,
    });
  });

  test("fifteen figures under group names only are read when they add up, fourteen without separators never", () => {
    const row = "119 25 91 24 259 7 0 15 6 28 21 1 7 9 38";
    expect(
      tables(`四、政府信息公开行政复议、行政诉讼情况\n行政复议行政诉讼\n| ${row.replace(/ /g, " | ")} |\n| |\n`)
        .numbers,
    ).toMatchObject({
      reconsideration_total: 259,
      litigation_after_reconsideration_pending: 9,
    });
    const heads =
      "行政复议 行政诉讼\n结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉\n结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计\n";
    expect(Object.keys(tables(`${heads}${row}\n`).numbers)).toHaveLength(15);
    const short = tables(`${heads}${row.replace("91 ", "")}\n`);
    expect(short.facts).toEqual([]);
    expect(new Set(Object.values(short.blank))).toEqual(new Set(["unreadable(short_row)"]));
  });
});

describe("statistics tables", () => {
  test("Anhui: row numbers, three scopes, added rows", () => {
    const t = tables(`| 序号 | 统 计 指 标 | 单位 | 区政府统计数 | 区直单位统计数 | 乡镇街道统计数 |
| 1 | 一、主动公开情况 | ---- | |||
| 2 | (一)主动公开政府信息数(不同渠道和方式公开相同信息计1条) | 条 | 120 | 3400 | 560 |
| 3 | 其中:主动公开规范性文件数 | 条 | 4 | 10 | 0 |
| 4 | 制发规范性文件总数 | 件 | 4 | 11 | 0 |
| 5 | 主动公开机构领导、机构设置及人事信息 | 条 | 7 | 80 | 21 |
| 6 | 三、依申请公开情况 | ---- | |||
| 7 | (一)收到申请数 | 件 | 1 | 5 | 0 |
`);
    expect(t.eras).toEqual(["E2"]);
    expect(t.numbers).toMatchObject({
      "proactive_disclosures_total@区政府统计数": 120,
      "proactive_disclosures_total@区直单位统计数": 3400,
      "requests_received@乡镇街道统计数": 0,
    });
    expect(t.facts.find((f) => f.value === 3400)?.scope).toBe("departments");
    expect(t.facts.find((f) => f.value === 560)?.scope).toBe("townships");
    expect(t.unmapped.map((u) => u.printed)).toEqual(["7 | 80 | 21"]);
  });

  test("the Shanghai model, a bar before each cell: the year, not the month", () => {
    const t = tables(`指 标 名 称
| 计量
单位
| 代码
| 本期实际
| 本年累计
|
甲
| 乙
| 丙
| 1
| 2
|
主动公开信息数
| 条
| 01
| 30
| 412
|
其中:全文电子化的主动公开信息数
| 条
| 02
| 30
| 411
|
网站专栏页面访问量
| 人次
| 05
|
| 9021
|
申请总数
| 条
| 10
| 0
| 3
|
3.电子邮件申请数
| 条
| 13
| 0
| 1
|
`);
    expect(t.eras).toEqual(["E1"]);
    expect(t.numbers).toEqual({
      proactive_disclosures_total: 412,
      site_visits: 9021,
      requests_received: 3,
      requests_email: 1,
    });
    expect(t.unmapped).toHaveLength(1);
  });

  test("the year's column beside 历年累计", () => {
    const t = tables(`指标名称 | 计量单位 | 2009年度 | 历年累计 |
主动公开信息数 | 条 | 350 | 1200 |
1.当面申请数 | 件 | 2 | 9 |
4.网上申请数 | 件 | 1 | 4 |
本年度对申请的答复总数 | 件 | 3 | 13 |
行政申诉数 | 件 | 0 | 0 |
`);
    expect(t.numbers).toMatchObject({ proactive_disclosures_total: 350, requests_in_person: 2, requests_online: 1 });
    expect(Object.values(t.numbers)).not.toContain(1200);
  });

  test("the same label under 复议 and 诉讼", () => {
    const t = tables(`统计指标 | 单位 | 统计数 |
四、行政复议数量 | 件 | 6 |
(一)维持具体行政行为数 | 件 | 1 |
(二)被依法纠错数 | 件 | 2 |
(三)其他情形数 | 件 | 3 |
五、行政诉讼数量 | 件 | 15 |
(一)维持具体行政行为或者驳回原告诉讼请求数 | 件 | 4 |
(二)被依法纠错数 | 件 | 5 |
(三)其他情形数 | 件 | 6 |
`);
    expect(t.numbers).toMatchObject({
      reconsideration_corrected: 2,
      reconsideration_other: 3,
      litigation_corrected: 5,
      litigation_other: 6,
    });
  });

  test("whichever one or two rows of them are lost, what is left is not the other's", () => {
    const rows: [label: string, value: number, key: string][] = [
      ["四、行政复议数量", 6, "reconsideration_total"],
      ["(一)维持具体行政行为数", 1, "reconsideration_upheld"],
      ["(二)被依法纠错数", 2, "reconsideration_corrected"],
      ["(三)其他情形数", 3, "reconsideration_other"],
      ["五、行政诉讼数量", 15, "litigation_total"],
      ["(一)维持具体行政行为或者驳回原告诉讼请求数", 4, "litigation_upheld"],
      ["(二)被依法纠错数", 5, "litigation_corrected"],
      ["(三)其他情形数", 7, "litigation_other"],
    ];
    const truth = new Map(rows.map(([, value, key]) => [key, value]));
    const pairs = rows.flatMap((a) => rows.map((b) => [a, b]));
    for (const lost of pairs) {
      const kept = rows.filter((row) => !lost.includes(row));
      const text = kept.map(([label, value]) => `${label} | 件 | ${value} |\n`).join("");
      const t = tables(`统计指标 | 单位 | 统计数 |\n一、主动公开情况 | —— | —— |\n${text}`);
      for (const [key, value] of Object.entries(t.numbers)) expect({ [key]: value }).toEqual({ [key]: truth.get(key) });
    }
  });
});

describe("tables that are not in the text", () => {
  const report = (section: string) => `一、总体情况
本单位认真做好政府信息公开工作，全年公开信息12条。
二、主动公开政府信息情况
第二十条第(五)项
信息内容 本年处理决定数量
行政许可 3
三、收到和处理政府信息公开申请情况
${section}四、政府信息公开行政复议、行政诉讼情况
本年度没有发生行政复议、行政诉讼。
五、存在的主要问题及改进情况
公开内容还不够丰富。
`;
  test("a heading followed by the next heading: the table is a picture", () => {
    const t = tables(report(""), 2022);
    expect(t.blank["requests_received/total"]).toBe("unreadable(image)");
    expect(Object.keys(t.blank)).toHaveLength(175);
    expect(t.numbers).toEqual({ licensing_decisions: 3 });
  });
  test("words under the heading: the report may have no table at all", () =>
    expect(tables(report("本年度未收到政府信息公开申请。\n"), 2022).cells).toEqual([]));
  test("an icon beside sentences is no table, a picture under few words is one", () => {
    const page = (words: string) =>
      tables(
        `<html><body>${report("@").replace("@", `<p>${words}<img src="a.gif"></p>`).replace(/\n/g, "<br>")}</body></html>`,
        2022,
      );
    const sentences =
      "本年度本单位未收到政府信息公开申请，没有上年结转的申请，也没有因申请引起的行政复议和行政诉讼案件，受理渠道保持畅通，联系方式在网站上公布。";
    expect(page(sentences).cells).toEqual([]);
    expect(page("申请情况见下表：").blank["requests_received/total"]).toBe("unreadable(image)");
  });
  test("an attachment called 统计表", () => {
    const t = tables("一、概述\n2016年工作情况如下。\n附件:2016年政府信息公开情况统计表.doc\n", 2016);
    expect(t.blank.requests_received).toBe("unreadable(attachment)");
    expect(t.facts).toEqual([]);
  });
});

describe("marks around words", () => {
  test("Markdown in bold and with backslashes", () => {
    const t = tables(`| **信息内容** | **本年制发件数** | **本年废止件数** | **现行有效件数** |
| --- | --- | --- | --- |
| **规章** | **0** | \\- | 2 |
| 行政规范性文件 | 1\\.0 | 0 | **14** |
`);
    expect(t.numbers).toMatchObject({ rules_made: 0, rules_in_force: 2, normative_documents_in_force: 14 });
    expect(t.blank.rules_repealed).toBe("dash");
  });
  test("the measure word in the label: 元 becomes 万元", () => {
    const t = tables(`统计指标 | 统计数 |
(一)收到申请数(件) | 3 |
六、举报投诉数量(件) | 0 |
七、依申请公开信息收取的费用(元) | 120 |
(四)政府信息公开专项经费(单位:万元) | 1.5 |
`);
    expect(t.numbers).toMatchObject({ requests_received: 3, request_fees_collected: 0.012, dedicated_budget: 1.5 });
    expect(t.facts.find((f) => f.indicator === "requests_received")?.unit_printed).toBe("件");
  });
  test("label and figure in one cell", () => {
    const t = tables(
      "<table><tr><td>第二十条第(六)项</td></tr><tr><td>信息内容 本年处理决定数量</td><td>备注</td></tr><tr><td>行政处罚 12</td><td></td></tr></table>",
    );
    expect(t.numbers).toEqual({ penalty_decisions: 12 });
  });
});
