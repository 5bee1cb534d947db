/**
 * What stands around a report, and how its title is printed, does not change whose it is and for which year: the place and the year stay, or
 * are openly left open. What names another body in the title does change it.
 */
import { describe, expect, test } from "vitest";
import { childrenOf, levelOf, nameAt, parentAt, pathAt, placeByCode, shortName } from "@/lib/dictionary/regions";
import { type Draw, type Generated, madeUpReport } from "./generate-report";
import { documentOf } from "./golden-kit";
import { identify } from "./identify";

/** Numbers that are the same in every run. */
function draws(seed: number): Draw {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * n);
  };
}

interface Report extends Generated {
  name: string;
  path: string[];
  /** A report of another place of that level, whose name and years stand around. */
  other: { name: string; full: string };
}

const PER_LEVEL = 14;

const report = (made: Generated, other: Generated): Report => ({
  ...made,
  name: nameAt(made.place, made.year),
  path: pathAt(made.place, made.year).map((p) => p.name),
  other: {
    name: nameAt(other.place, other.year),
    full: pathAt(other.place, other.year)
      .map((p) => p.name)
      .join(""),
  },
});

function identityOf(text: string) {
  const who = identify(documentOf(text));
  if (who.outcome !== "report") throw new Error(`refused: ${who.reason.code}\n${text}`);
  return who.identity;
}

/** Is it this place and year, or openly neither? */
function readAs(text: string, r: Report): "same" | "open" | "another" {
  const { region, year, held } = identityOf(text);
  const place =
    region === null || (region.code !== null && placeByCode(region.code, year ?? r.year)?.id === r.place.id);
  const when = year === null || year === r.year;
  if (!place || !when) return held.length > 0 ? "open" : "another";
  return region === null || year === null ? "open" : "same";
}

/** Reports that are read rightly as they are. */
function reports(): Report[] {
  const draw = draws(20);
  return (["city", "county", "town"] as const).flatMap((level) => {
    const list: Report[] = [];
    while (list.length < PER_LEVEL) {
      const made = madeUpReport(level, draw);
      const other = madeUpReport(level, draw);
      if (!made || !other || other.place.id === made.place.id) continue;
      const r = report(made, other);
      if (readAs(r.text, r) === "same") list.push(r);
    }
    return list;
  });
}

const REPORTS = reports();

const CHINESE = "〇一二三四五六七八九";
const inChinese = (year: number): string => [...String(year)].map((d) => CHINESE[Number(d)]).join("");
const titleOf = (text: string): string | undefined =>
  text.split("\n").find((l) => /(?:报告|年报)$/.test(l) && l.length < 60);

/** The report with its title printed another way; null without one. */
function retitled(r: Report, print: (title: string) => string): string | null {
  const title = titleOf(r.text);
  return title ? r.text.replace(title, () => print(title)) : null;
}

const siblings = ({ place, year }: Report): string[] => {
  const above = parentAt(place, year);
  const beside = above ? childrenOf(above.id, Math.max(2015, year)).filter((c) => !c.quasi) : [];
  return beside.slice(0, 12).map((c) => nameAt(c, year));
};
const sayBelowSecond = (r: Report, words: string): string => r.text.replace("三、依申请", () => `${words}\n三、依申请`);

type Change = (r: Report) => string | null;

const AROUND: Record<string, Change> = {
  "another place's site above it": (r) =>
    `${r.other.name}人民政府门户网站\n首页 | 走进${r.other.name} | 政务公开 | 互动交流\n${r.text}`,
  "a way through another place's site": (r) => `您现在的位置: 首页 > ${r.other.name} > 政府信息公开年报\n${r.text}`,
  "another place at its foot": (r) =>
    `${r.text}\n主办:${r.other.name}人民政府办公室 承办:${r.other.name}电子政务中心\n版权所有:${r.other.name}人民政府`,
  "copyright of many years": (r) =>
    `${r.text}\nCopyright © 2010-${r.year + 6} All Rights Reserved ${r.other.name}人民政府 版权所有`,
  "a list of other reports below": (r) =>
    `${r.text}\n相关文章\n${r.other.full}${r.year - 1}年政府信息公开工作年度报告\n${r.other.name}${r.year + 1}年政府信息公开工作年度报告`,
  "one other report below": (r) => `${r.text}\n${r.other.full}${r.year + 1}年政府信息公开工作年度报告`,
  "a list of other reports above": (r) =>
    `热点推荐\n${r.other.full}${r.year - 1}年政府信息公开工作年度报告\n${r.other.name}${r.year + 2}年政府信息公开工作年度报告\n${r.text}`,
  "a list of other reports above, without a word on it": (r) =>
    `${r.other.full}${r.year - 1}年政府信息公开工作年度报告\n${r.other.name}${r.year + 2}年政府信息公开工作年度报告\n${r.text}`,
  "links to the pages beside it": (r) =>
    `${r.text}\n上一篇:${r.other.name}${r.year + 1}年政府信息公开工作年度报告\n下一篇:${r.year - 1}年政府信息公开工作年度报告`,
  "the years of a column": (r) => `历年年报\n2023年\n2022年\n2021年\n2020年\n${r.text}`,
  "the reports of a column by year": (r) =>
    `政府信息公开年报\n${[2023, 2022, 2021, 2020].map((y) => `${y}年政府信息公开年报`).join("\n")}\n${r.text}`,
  "a headline with another year": (r) => `${r.year + 2}年全国两会专题\n${r.text}`,
  "the day of today": (r) => `今天是${r.year + 5}年8月17日 星期三\n${r.text}`,
  "the day of a move to another site": (r) => `发布时间:${r.year + 5}-03-17 09:20 来源:${r.name}政府网\n${r.text}`,
  "another place's portal as source": (r) => `来源:${r.other.name}人民政府网 作者:管理员\n${r.text}`,
  "its neighbours in a menu": (r) => (siblings(r).length > 3 ? `${siblings(r).join("\n")}\n${r.text}` : null),
  "its neighbours as links": (r) =>
    siblings(r).length > 3 ? `${r.text}\n友情链接\n${siblings(r).join("政府网站 ")}` : null,
  "whoever keeps the site running": (r) => `${r.text}\n技术支持电话:010-88990011`,
};

const INSIDE: Record<string, Change> = {
  "visits to another place": (r) =>
    sayBelowSecond(r, `先后赴${r.other.full}考察学习。${r.other.name}政府办公室来我单位交流。`),
  "figures of years past": (r) =>
    sayBelowSecond(r, `${r.year - 3}年公开信息180条,${r.year - 2}年公开信息195条,${r.year - 1}年公开信息201条。`),
  "plans for later years": (r) =>
    r.text.replace("提高公开质量", `到${r.year + 2}年底实现全覆盖,${r.year + 3}年建成标准化体系。提高公开质量`),
  "papers of another year": (r) =>
    sayBelowSecond(r, `落实《国务院办公厅关于印发${r.year - 1}年政务公开工作要点的通知》要求。`),
};

const PRINTED: Record<string, Change> = {
  "years in Chinese digits": (r) => r.text.replaceAll(`${r.year}年`, `${inChinese(r.year)}年`),
  "the title twice": (r) => retitled(r, (t) => `${t}\n${t}`),
  "the title with a site behind it": (r) => retitled(r, (t) => `${t}_政府信息公开_${r.other.name}人民政府网`),
  "the title as a file": (r) => retitled(r, (t) => `${t}.pdf`),
  "the title in brackets": (r) => retitled(r, (t) => `【${t}】`),
  "the title in quotes": (r) => retitled(r, (t) => `《${t}》`),
  "the title cut at its end": (r) => retitled(r, (t) => t.slice(0, Math.max(10, t.length - 6))),
  "the title cut at its beginning": (r) => retitled(r, (t) => `…${t.slice(4)}`),
  "the title letter by letter": (r) => retitled(r, (t) => [...t].join("\u3000")),
  "the title over two lines": (r) => retitled(r, (t) => `${t.slice(0, t.length >> 1)}\n${t.slice(t.length >> 1)}`),
  "the title broken anywhere": (r) => retitled(r, (t) => `${t.slice(0, 5)}\n${t.slice(5)}`),
  "the year broken over two lines": (r) => retitled(r, (t) => t.replace(/(?<=20)(?=\d\d)/, "\n")),
  "every letter apart": (r) =>
    r.text
      .split("\n")
      .map((l) => [...l].join(" "))
      .join("\n"),
  "lines of another system": (r) => r.text.replaceAll("\n", "\r\n"),
  "empty lines between": (r) => r.text.replaceAll("\n", "\n\n\n"),
  "traditional characters": (r) =>
    [...r.text].map((c) => ({ 县: "縣", 区: "區", 镇: "鎮", 乡: "鄉", 务: "務", 开: "開", 报: "報" })[c] ?? c).join(""),
};

const GONE: Record<string, Change> = {
  "without its title": (r) => retitled(r, () => ""),
  "without its signature": (r) => r.text.split("\n").slice(0, -2).join("\n"),
  "without the year in its title": (r) => retitled(r, (t) => t.replace(new RegExp(`${r.year}年度?`), "")),
  "without its place in its title": (r) => retitled(r, (t) => t.replace(r.name, "")),
  "with a digit of the year lost": (r) => retitled(r, (t) => t.replace(String(r.year), String(r.year).slice(0, 3))),
  "with a letter for a digit": (r) => r.text.replace(`${r.year}年`, `${String(r.year).replace("1", "l")}年`),
  "with its place's name damaged": (r) =>
    retitled(r, (t) => t.replace(r.name, `${r.name.slice(0, -2)}□${r.name.slice(-1)}`)),
  "with the short name in its title": (r) => {
    const short = shortName(r.name, levelOf(r.place) === "township");
    return short ? retitled(r, (t) => t.replace(r.name, short)) : null;
  },
  "without a name above it": (r) =>
    r.path.slice(0, -1).some((above) => r.name.includes(above.slice(0, 2)))
      ? null
      : r.path.slice(0, -1).reduce((text, above) => text.replaceAll(above, ""), r.text),
};

/** Changes that take nothing away leave nearly all of them known. */
function keeps(change: Change, most: number): void {
  const read = REPORTS.flatMap((r) => {
    const text = change(r);
    return text === null ? [] : [{ text, as: readAs(text, r) }];
  });
  expect(read.filter((x) => x.as === "another").map((x) => x.text)).toEqual([]);
  expect(read.length).toBeGreaterThan(0);
  expect(read.filter((x) => x.as === "same").length / read.length).toBeGreaterThanOrEqual(most);
}

describe("the same report", () => {
  test.each(Object.entries(AROUND))("with %s", (_, change) => keeps(change, 0.9));
  test.each(Object.entries(INSIDE))("with %s", (_, change) => keeps(change, 0.75));
  test.each(Object.entries(PRINTED))("with %s", (_, change) => keeps(change, 0.85));
  test.each(Object.entries(GONE))("%s", (_, change) => keeps(change, 0.5));
});

describe("another body", () => {
  const body = "\n一、总体情况\n认真贯彻条例。\n二、主动公开\n公开信息58条。\n三、依申请公开\n未收到申请。";
  const placeOf = (subject: string, year = 2020) => {
    const { region } = identityOf(`${subject}${year}年政府信息公开工作年度报告${body}`);
    return region ? region.path.join("/") : null;
  };

  test.each([
    ["鼓楼区", ["南京市", "徐州市", "福州市", "开封市"]],
    ["新华区", ["石家庄市", "沧州市", "平顶山市"]],
    ["朝阳区", ["北京市", "长春市"]],
    ["西湖区", ["杭州市", "南昌市"]],
  ])("%s is that of the city before it, and nobody's alone", (district, cities) => {
    for (const city of cities) expect(placeOf(city + district)).toContain(`${city}/${district}`);
    expect(placeOf(district)).toBeNull();
  });

  test.each([
    ["朝阳市", "辽宁省/朝阳市"],
    ["朝阳县", "辽宁省/朝阳市/朝阳县"],
    ["吉林市", "吉林省/吉林市"],
    ["吉林省", "吉林省"],
    ["大理市", "云南省/大理白族自治州/大理市"],
    ["大理州", "云南省/大理白族自治州"],
    ["海南州", "青海省/海南藏族自治州"],
    ["长沙县", "湖南省/长沙市/长沙县"],
    ["西安市国土资源局", "陕西省/西安市"],
    ["辽源市西安区", "吉林省/辽源市/西安区"],
    ["中山市西区街道", "广东省/中山市/西区街道"],
    ["攀枝花市西区", "四川省/攀枝花市/西区"],
    ["北京市通州区", "北京市/通州区"],
    ["南通市通州区", "江苏省/南通市/通州区"],
    ["赣江新区", "江西省/赣江新区"],
    ["温州空港新区管委会", "浙江省/温州市"],
  ])("%s", (subject, path) => expect(placeOf(subject)).toBe(path));

  test.each([
    ["徐水县", 2014, "河北省/保定市/徐水县"],
    ["徐水区", 2016, "河北省/保定市/徐水区"],
    ["毕节地区", 2010, "贵州省/毕节地区"],
    ["毕节市", 2013, "贵州省/毕节市"],
    ["杭州市上城区", 2022, "浙江省/杭州市/上城区"],
    ["杭州市江干区", 2018, "浙江省/杭州市/江干区"],
    // Abolished in 2021.
    ["杭州市江干区", 2022, null],
  ])("%s in %d", (subject, year, path) => expect(placeOf(subject, year)).toBe(path));
});
