/** The reporting year: what tells it, what only seems to. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eraOfYear } from "@/lib/dictionary/eras";
import { identityOf } from "./golden-kit";
import { LAST_YEAR } from "./patterns";

const BODY =
  "一、总体情况\n制度逐步完善,网站公开信息50条。\n二、依申请公开情况\n未收到申请。\n三、存在问题\n下一步加强学习。";
const E3_TABLE =
  "第二十条第(一)项 | |\n信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |\n规章 | 0 | 0 | 0 |\n第二十条第(五)项 | |\n信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n政府集中采购 | 0 | 0 |";
const E4_TABLE =
  "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n行政规范性文件 | 0 | 0 | 0 |\n信息内容 | 本年处理决定数量 |\n行政许可 | 0 |";

const yearOf = (text: string, url: string | null = null) => {
  const r = identityOf(text, "page.txt", url);
  return { year: r.year, certainty: r.year_certainty, held: r.held.filter((h) => h !== "place_unknown") };
};
const stated = (year: number) => ({ year, certainty: "stated", held: [] });
const inferred = (year: number, ...held: string[]) => ({ year, certainty: "inferred", held });
const unknown = (...held: string[]) => ({ year: null, certainty: "unknown", held });

describe("what tells the year", () => {
  test.each([
    ["statistics period", `本报告统计期限为2018年1月1日至12月31日。\n${BODY}`, stated(2018)],
    ["period with the year twice", `数据自2016年1月1日起至2016年12月31日止。\n${BODY}`, stated(2016)],
    ["period cut out of the calendar", `本报告数据截取自2019年1月1日，止于2019年12月31日。\n${BODY}`, stated(2019)],
    ["period with blanks inside", `统计期限自2012 年1 月1日起至2012 年12 月31日止。\n${BODY}`, stated(2012)],
    ["period of the first year, from May", `统计期限为2008年5月1日至12月31日。\n${BODY}`, stated(2008)],
    ["period that ends in December", `统计期限为2012年1月1日至12月19日。\n${BODY}`, stated(2012)],
    ["period in characters", `统计期限为二〇一二年一月一日至十二月三十一日。\n${BODY}`, stated(2012)],
    ["damaged period: 年 and 月 lost", `统计期限自201711日至20171231日止。\n${BODY}`, stated(2017)],
    ["damaged period: only 年 lost", `统计期限为20251月1日至202512月31日。\n${BODY}`, stated(2025)],
    ["damaged period: joined", `2012111231日,公开信息6657条。\n统计期限从201211日到1231日止。\n${BODY}`, stated(2012)],
    ["the day the figures end", `本报告所列数据截止日期为2021年12月31日。\n${BODY}`, stated(2021)],
    [
      "figures told to the last day",
      "一、总体情况\n(一)主动公开信息情况。本年度我局充实公开内容。截止2019年12月31日我局通过网站发布政务信息41条。\n(二)依申请公开工作情况。受理政府信息公开申请2件。",
      inferred(2019),
    ],
    ["the report by its year alone", `2009年年报根据条例编制,由概述等四部分组成。\n${BODY}`, stated(2009)],
    ["up to when the report counts", `本年报中所列数据均截至2017年12月31日。\n${BODY}`, stated(2017)],
    ["period broken over two lines", `本报告所列数据起止时间为2020年1\n月1日—12月31日。\n${BODY}`, stated(2020)],
    [
      "what is to be reached by a year's end is not the year",
      `现将情况报告如下。\n${BODY}\n到2021年底,主动公开政府信息条数要增长11%。\n某县人民政府\n2021年3月11日`,
      inferred(2020),
    ],
    [
      "what is aimed at is not the year",
      `本报告年度公开信息50条。\n确保2013年召开会议不少于4次。\n${BODY}\n某市教育局\n2013年1月17日`,
      inferred(2012),
    ],
    ["title", `某市2013年政府信息公开工作年度报告\n${BODY}`, stated(2013)],
    [
      "school year in the title: the one it ends in",
      `某大学2022-2023学年信息公开工作报告\n${BODY}`,
      inferred(2023, "year_unconfirmed"),
    ],
    [
      "school year that the notice it follows calls by the year it ends in",
      `某大学2022-2023学年信息公开工作报告\n按照《关于做好2023年信息公开年度报告工作的通知》编制。\n${BODY}`,
      inferred(2023),
    ],
    [
      "school year with a long stroke and 度",
      `某大学2018—2019学年度信息公开年度报告\n${BODY}`,
      inferred(2019, "year_unconfirmed"),
    ],
    [
      "school year in characters",
      `某学院二〇一六至二〇一七学年信息公开年度报告\n${BODY}`,
      inferred(2017, "year_unconfirmed"),
    ],
    [
      "school year of the figures alone",
      `某学院按学年编制本报告。统计期限自2020年9月1日起至2021年8月31日止。\n${BODY}`,
      inferred(2021, "year_unconfirmed"),
    ],
    [
      "numbers on lines, as forms have them",
      `统计期限自_2019_年_1_月_1_日起至_2019_年_12_月_31_日止。\n${BODY}`,
      stated(2019),
    ],
    ["title with the year in characters", `某市二〇一〇年政府信息公开工作年度报告\n${BODY}`, stated(2010)],
    ["title with the year behind", `某市政府信息公开2015年度报告\n${BODY}`, stated(2015)],
    [
      "head of the table",
      `我市工作有序。\n${BODY}\n附件\n政府信息公开情况统计表\n(2014年度)\n制发规范性文件总数 | 件 | 3\n专职人员数 | 人 | 2`,
      stated(2014),
    ],
    ["the report says it", `现将我局2014年政府信息公开情况报告如下。\n${BODY}`, stated(2014)],
    ["the first sentence", `一、总体情况\n2024年,我局认真落实条例。2024年公开信息74条。\n${BODY}`, stated(2024)],
    [
      "sentences and a state at the year's end",
      `我局工作有序。截至2010年底,运行正常。2010年共公开信息175条。2010年度未收到申请。\n${BODY}`,
      stated(2010),
    ],
    ["the form and the publish date", `发布时间:2022-01-20\n我局公开信息。\n${E4_TABLE}\n${BODY}`, inferred(2021)],
    ["a signature's date alone", `我镇公开信息21条。\n${BODY}\n某某镇人民政府\n2013年1月18日`, inferred(2012)],
    [
      "the form and dated tasks",
      `今年9月份按时完成26个领域标准化目录编制工作。按照国办公开办函【2019】61号要求,专栏于今年6月底改版完毕。\n${E3_TABLE}\n${BODY}`,
      inferred(2020),
    ],
  ])("%s", (_, text, expected) => expect(yearOf(text)).toEqual(expected));

  test.each(["下一篇:2009年度政府信息公开指南修订说明", "上一条: 某市2012年公开信息专栏开通"])(
    "not the page beside it: %s",
    (link) => expect(yearOf(`我局公开信息33条。\n${BODY}\n${link}`).year).toBe(null),
  );

  test.each([E3_TABLE, E4_TABLE])("no year before the form in use came", (table) =>
    expect(yearOf(`2009年度公开指南已修订。2009年公开信息5条。\n${table}\n${BODY}`).year).not.toBe(2009),
  );

  test("not the year of what is planned", () =>
    expect(
      yearOf(`2023年共公开信息33条。\n${BODY}\n2024年,拟组织政府信息公开培训3场。\n某市人民政府\n2024年3月11日`).year,
    ).toBe(2023));

  test("the address", () => {
    const text = `某局公开情况\n我局公开信息33条。\n${BODY}`;
    expect(yearOf(text, "http://www.example.gov.cn/module/xxgk/xxgkAnnualReport.jsp?fbtime=2018&area=1").year).toBe(
      null,
    );
    expect(
      yearOf(
        `${text}\n2018年,我局收到申请2件。`,
        "http://www.example.gov.cn/module/xxgk/xxgkAnnualReport.jsp?fbtime=2018",
      ).year,
    ).toBe(2018);
  });
});

describe("what must not be taken for the year", () => {
  test.each([
    [
      "autumn to summer where no school speaks",
      `数据自2020年9月1日起至2021年8月31日止。\n${BODY}`,
      unknown("year_unknown"),
    ],
    [
      "a school year of two years is none",
      `某学院按学年编制。统计期限自2018年9月1日至2020年8月31日。\n${BODY}`,
      unknown("year_unknown"),
    ],
    ["the publish year", `发布时间:2013-03-07\n某县2012年政府信息公开工作年度报告\n${BODY}`, stated(2012)],
    [
      "the date of a move to a new site",
      `发布时间:2017-12-07\n某镇2010年政府信息公开工作年度报告\n${BODY}`,
      stated(2010),
    ],
    [
      "a move's date when nothing else is printed",
      `发布时间:2017-12-07\n我镇公开信息21条。\n${BODY}`,
      unknown("year_unknown"),
    ],
    [
      "last year's figures for comparison",
      `2018年,我局公开信息45条,较2017年公开信息增加12条。2018年收到申请2件,比2017年收到申请减少。\n${BODY}`,
      stated(2018),
    ],
    [
      "next year's plans",
      `2014年,我市公开信息4万条。\n${BODY}\n2015年,将重点抓好公开工作。2015年工作安排如下。`,
      stated(2014),
    ],
    [
      "the Regulations' first day",
      `自2008年5月1日条例施行以来,我局认真落实,公开信息12条。\n${BODY}`,
      unknown("year_unknown"),
    ],
    [
      "document numbers",
      `落实国办发〔2016〕80号和皖政办〔2017〕5号文件,我局公开信息12条。\n${BODY}`,
      unknown("year_unknown"),
    ],
    ["an index number", `索引号:014416330/2018-04736\n某市2017年政府信息公开工作年度报告\n${BODY}`, stated(2017)],
    [
      "a list number glued to the year",
      `某乡2012年政府信息公开工作年度报告\n22012年主动公开的类别。\n${BODY}`,
      stated(2012),
    ],
    [
      "years stripped by the site",
      `发布时间:2016-02-11\n年以来,我市推进公开。年,我市公开信息4691条。自年5月1日起施行。年度工作有序。\n${BODY}`,
      unknown("year_unknown"),
    ],
    ["the form alone: it stayed in use", `我街道公开信息。\n${E3_TABLE}\n${BODY}`, unknown("year_unknown")],
  ])("%s", (_, text, expected) => expect(yearOf(text)).toEqual(expected));
});

describe("clues that contradict one another", () => {
  test("a period left over from an older file does not beat the title", () => {
    const text = `某镇2015年政府信息公开工作年度报告\n本报告统计期限为2013年1月1日至12月31日。\n2015年公开信息30条。\n${BODY}`;
    expect(yearOf(text)).toEqual(inferred(2015, "title_conflict"));
  });

  test("sentences of an older file do not beat the title either", () => {
    const text = `某镇2015年政府信息公开工作年度报告\n一、概述\n2013年,我镇公开信息300条。2013年收到申请2件,截至2013年底运行正常。\n${BODY}`;
    expect(yearOf(text)).toEqual(inferred(2015, "title_conflict"));
  });

  test("one year apart and no date: the title may carry the publish year, the period may be old", () => {
    const text = `某局2019年政府信息公开工作年度报告\n统计期限为2018年1月1日至12月31日。\n2018年,我局公开信息300条。\n${BODY}`;
    expect(yearOf(text)).toEqual(unknown("title_conflict", "year_unknown"));
  });

  test("a title with the publish year loses against period, sentences and date together", () => {
    const text = `发布时间:2019-01-20\n某局2019年政府信息公开工作年度报告\n本报告统计期限为2018年1月1日至12月31日。\n2018年,我局公开信息30条。截至2018年底,2018年收到申请2件。\n${BODY}`;
    expect(yearOf(text)).toEqual(inferred(2018, "title_conflict"));
  });

  test("two periods that nothing decides between leave the year open", () => {
    const text = `统计期限为2016年1月1日至12月31日。本报告统计期限为2017年1月1日至12月31日。\n${BODY}`;
    expect(yearOf(text)).toEqual(unknown("year_conflict", "year_unknown"));
  });
});

test("whatever parts remain, the year is the true one or unknown", () => {
  const parts = (y: number) => [
    `某县${y}年政府信息公开工作年度报告`,
    `发布时间:${y + 1}-03-02`,
    `发布时间:${y + 5}-09-02`,
    `本报告统计期限为${y}年1月1日至12月31日。`,
    `${y}年,我县认真落实条例,公开信息300条。`,
    `比${y - 1}年增长5%,${y - 1}年公开信息280条。`,
    `截至${y}年底,累计公开900条。`,
    `自2008年5月1日施行以来,制度不断完善。`,
    `${y + 1}年,我县将继续推进,计划公开信息400条。`,
    `落实县政办〔${y}〕12号文件。`,
    `${y + 1}年1月20日`,
  ];
  fc.assert(
    fc.property(fc.integer({ min: 2009, max: 2024 }), fc.integer({ min: 0, max: 2 ** 11 - 1 }), (year, mask) => {
      const lines = parts(year).filter((_, i) => mask & (1 << i));
      const r = identityOf(`${lines.slice(0, 2).join("\n")}\n${lines.slice(2).join("\n")}\n${BODY}`);
      expect([year, null], lines.join(" / ")).toContain(r.year);
      if (r.year === year) expect(r.era).toBe(eraOfYear(year));
    }),
    { numRuns: 600 },
  );
});

test("an index number above a title without a year is no year of the title", () => {
  const { year } = identityOf(
    "索引号 | 71315067/2020-00504\n安徽省阜阳市政府信息公开工作年度报告\n一、总体情况\n2019年主动公开各类信息2540条。\n2019年，我市办理政府信息公开申请586件。\n2020年目标：召开新闻发布会12场。\n阜阳市人民政府\n2020年3月24日\n",
  );
  expect(year).toBe(2019);
});

describe("a title without a year", () => {
  const title = "云阳县人民政府信息公开工作年度报告";
  test.each([
    "(2013年)",
    "（2013年度）",
    "——2013年度",
    "2013年度",
    "２０１３年",
    "〔2013〕",
    "二〇一三年度",
    "(二○一三年)",
  ])("has the year alone in the line below it: %s", (line) =>
    expect(yearOf(`${title}\n\n${line}\n${BODY}`)).toEqual(stated(2013)),
  );
  test.each(["2013年\n2012年\n2011年", "2013", "2013年1月20日", "(2013)12号", "阅读:2013"])(
    "but a menu of years, a counter, a date or a number is none: %s",
    (lines) => expect(yearOf(`${title}\n${lines}\n${BODY}`).certainty).not.toBe("stated"),
  );
});

describe("the form of a report whose year is lost", () => {
  const eraOf = (text: string) => identityOf(text).era;
  test.each([
    ["the first heading of the forms since 2019", "一、总体情况\n我局聚焦重点,主动公开信息74条。", "E4"],
    ["the same in brackets", "(一)总体情况\n某区司法局认真开展工作,未收到申请。", "E4"],
    ["its notice of 2021", "根据《中华人民共和国政府信息公开工作年度报告格式》编制。\n我局公开信息12条。", "E4"],
    ["the trial form's notice", "依据国办公开办函〔2019〕60号编制。\n一、总体情况\n公开信息12条。", "E3"],
    [
      "其他处理 of one row, as the trial form had it",
      "一、本年新收政府信息公开申请数量 | 1\n二、上年结转政府信息公开申请数量 | 0\n(六)其他处理 | 0 | 0\n(七)总计 | 1 | 1",
      "E3",
    ],
    [
      "其他处理 in several rows",
      "一、本年新收政府信息公开申请数量 | 1\n二、上年结转政府信息公开申请数量 | 0\n(六)其他处理 | 3.其他 | 0 | 0\n(七)总计 | 1 | 1",
      "E4",
    ],
    ["概述 was the first heading before", "一、概述\n我局总体情况良好,公开信息12条。", "E1"],
  ])("%s", (_, text, era) => {
    expect(eraOf(`某局政府信息公开工作年度报告\n${text}\n没有发生行政复议和行政诉讼。`)).toBe(era);
  });
});

test("a year that has not begun is a slip of the keys: another clue tells the year, or nobody", () => {
  const next = LAST_YEAR + 1;
  expect(
    yearOf(`海门市${next}年政府信息公开工作年度报告\n本报告统计期限为2018年1月1日至12月31日。\n${BODY}`).year,
  ).toBe(2018);
  expect(yearOf(`海门市${next}年政府信息公开工作年度报告\n${BODY}`).year).toBe(null);
});

test("the newest year that reports can be about has come within reach of the clock", () => {
  // Reports on a year are written in the next one.
  expect(LAST_YEAR).toBeGreaterThanOrEqual(new Date().getFullYear() - 1);
});
