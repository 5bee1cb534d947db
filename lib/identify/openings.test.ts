/** Beginnings of reports in our own wording, of every level, era and trap. Each line of `expect` is what must be found; a null place or year must be told in `held`. */
import { describe, expect, test } from "vitest";
import { codeAt, pathAt } from "@/lib/dictionary/regions";
import { townNames } from "@/lib/dictionary/regions-index";
import type { IssuerKind, Scope } from "@/lib/report";
import { identityOf } from "./golden-kit";

interface Expected {
  /** Path from the province down, joined by /; null: must stay unknown. */
  place?: string | null;
  code?: string | null;
  year?: number | null;
  kind?: IssuerKind;
  scope?: Scope;
  title?: string | null;
  published?: string | null;
  within?: string | null;
  held?: string[];
  certainty?: "stated" | "inferred" | "unknown";
}

/** A body that says nothing about place and year. */
const BODY = `一、总体情况
高度重视政府信息公开,制度逐步完善。全年主动公开政府信息58条,其中网站公开50条。
二、依申请公开情况
未收到政府信息公开申请,没有发生行政复议和行政诉讼。
三、存在的主要问题及改进措施
公开内容还不够全面,下一步将加强学习。`;

function check(text: string, e: Expected, url: string | null = null, name = "page.txt") {
  const r = identityOf(text, name, url);
  const got = {
    place: r.region ? r.region.path.join("/") : null,
    code: r.region?.code ?? null,
    year: r.year,
    kind: r.issuer.kind,
    scope: r.scope,
    title: r.title,
    published: r.published,
    within: r.region_within?.name ?? null,
    held: r.held,
    certainty: r.region_certainty,
  };
  const wanted = Object.fromEntries(Object.keys(e).map((k) => [k, got[k as keyof typeof got]]));
  expect(wanted).toEqual(e);
  if (r.region === null) expect(r.held).toContain("place_unknown");
  if (r.year === null) expect(r.held).toContain("year_unknown");
}

const each = (cases: [name: string, text: string, expected: Expected, url?: string][]) =>
  test.each(cases)("%s", (_, text, expected, url) => check(text, expected, url ?? null));

describe("branches of a city's bureau", () => {
  const branch = (name: string) => `${name}2022年政府信息公开工作年度报告\n2022年,分局严格执行条例。\n${BODY}`;
  each([
    [
      "named after its district",
      branch("嘉兴市公安局秀洲分局"),
      { place: "浙江省/嘉兴市/秀洲区", certainty: "stated" },
    ],
    [
      "a part of a fund's centre",
      branch("台州市住房公积金管理中心天台分中心"),
      { place: "浙江省/台州市/天台县", certainty: "stated" },
    ],
    ["after a county-level city", branch("嘉兴市生态环境局海宁分局"), { place: "浙江省/嘉兴市/海宁市" }],
    [
      "a district with namesakes",
      branch("福州市公安局鼓楼区分局"),
      { place: "福建省/福州市/鼓楼区", kind: "department" },
    ],
    ["with a long bureau's name", branch("东营市自然资源和规划局垦利区分局"), { place: "山东省/东营市/垦利区" }],
    ["of a zone, which is not the city", branch("新余市生态环境局高新分局"), { place: null, within: "新余市" }],
    ["of no place", branch("嘉兴市公安局水上分局"), { place: "浙江省/嘉兴市" }],
  ]);
});

describe("who reports, in words of few pages", () => {
  each([
    [
      "a sub-district called 街",
      `韶关市武江区惠民街2016年政府信息公开年度报告\n2016年,惠民街道认真推进公开。\n${BODY}`,
      { place: "广东省/韶关市/武江区/惠民街道", kind: "township", year: 2016, held: ["place_unconfirmed"] },
    ],
    [
      "a row's label that lost its colon",
      `文号是否有效\n标题水城区杨梅乡2023年政府信息公开工作年度报告\n${BODY}`,
      { kind: "township", year: 2023, title: "水城区杨梅乡2023年政府信息公开工作年度报告" },
    ],
    [
      "a bureau that is only the subject of the first sentence",
      "一、总体情况\n2024年,区城乡建设局聚焦重点领域,推进公开。通过区政府门户网站公开信息83条,全区群众满意。",
      { place: null, kind: "department", year: 2024 },
    ],
    [
      "a system that has bureaus in every county",
      `黄冈市气象部门2020年政府信息公开工作年度报告\n${BODY}`,
      { place: "湖北省/黄冈市", kind: "department", year: 2020 },
    ],
    [
      "a department of a province that acts first",
      `一、总体情况\n2023年,山西省退役军人事务厅准确把握新要求,助力我省工作。\n${BODY}`,
      { place: "山西省", kind: "department", year: 2023 },
    ],
    [
      "a national office, asked through its office for openness",
      `2014年,国家粮食局认真贯彻条例。\n如有疑问,请与国家粮食局政府信息公开领导小组办公室联系。\n${BODY}`,
      { place: "中国", kind: "department", year: 2014 },
    ],
  ]);
});

describe("institutions, which are neither bureaux nor the place they lie in", () => {
  each([
    [
      "a centre whose second name is that of a hospital",
      `淮北市妇幼服务中心(市妇幼保健院)2021年政府信息公开年度报告\n2021年,我院依托医院官网公布信息747条。\n${BODY}`,
      { place: "安徽省/淮北市", year: 2021, kind: "other", scope: "organ" },
    ],
    [
      "a hospital that names itself nowhere",
      `一、总体情况\n2020年,我院按照县政府要求更新栏目,便于患者就医。\n${BODY}`,
      { place: null, year: 2020, kind: "other", scope: "organ" },
    ],
    [
      "a school",
      `泗县第一中学2018年信息公开工作年度报告\n2018年,我校面向师生公开信息30条。\n${BODY}`,
      { year: 2018, kind: "other", scope: "organ" },
    ],
    [
      "a research institute of a bureau speaks as a body of the government",
      `某市农业科学研究院2018年政府信息公开年度报告\n2018年,我院公开信息30条。\n${BODY}`,
      { year: 2018, kind: "department" },
    ],
  ]);
});

describe("issuers, titles and periods in words of their own", () => {
  const asked = (words: string) => `2020年政府信息公开工作年度报告\n${words}\n${BODY}`;
  each([
    ["who put it on the site", asked("发布者:武陟县财政局"), { place: "河南省/焦作市/武陟县", kind: "department" }],
    ["the body responsible", asked("公开责任主体:武陟县财政局"), { place: "河南省/焦作市/武陟县", kind: "department" }],
    ["who made it", asked("本报告由武陟县人民政府制作。"), { place: "河南省/焦作市/武陟县", kind: "government" }],
    ["who is told", asked("如有意见,请向武陟县司法局反映,电话:7291234。"), { kind: "department" }],
    [
      "with which figures it was made",
      `由区财政局结合有关统计数据编制。电子版可以从上饶市广信区人民政府网站下载。所列数据自2024年1月1日起至2024年12月31日止。\n一、总体情况\n(一)主动公开方面\n通过区政府门户网站发布信息79条。`,
      { place: "江西省/上饶市/广信区", kind: "department", scope: "organ" },
    ],
    [
      "what the body did, behind the documents",
      asked("根据《条例》和2020年东宝区财政局政府信息公开工作开展情况编制。"),
      { place: "湖北省/荆门市/东宝区", kind: "department" },
    ],
    [
      "the government's name above a title that names a bureau behind the year",
      `武陟县人民政府\n2020年县人力社保局政府信息公开工作年度报告\n${BODY}`,
      { place: "河南省/焦作市/武陟县", kind: "department", title: "2020年县人力社保局政府信息公开工作年度报告" },
    ],
    [
      "the site's name above a title that names its body",
      `武陟县教育局\n\n武陟县教育科技局2020年政府信息公开工作年度报告\n${BODY}`,
      { title: "武陟县教育科技局2020年政府信息公开工作年度报告" },
    ],
    ["a bureau of a new area", `兰州新区卫生健康委员会2020年政府信息公开工作年度报告\n${BODY}`, { kind: "department" }],
    ["who explains it", asked("报告解释工作由武陟县水利局承担。"), { kind: "department" }],
    [
      "a column's name before the title",
      `【年报】福建省交通运输厅2018年政府信息公开工作年度报告\n${BODY}`,
      { place: "福建省", year: 2018, kind: "department", title: "福建省交通运输厅2018年政府信息公开工作年度报告" },
    ],
    [
      "a title that says what is made public, and no more of the body",
      "煦陵市依法公开政府信息2015年度工作年度报告\n依据条例,编制本报告。\n政府信息公开情况统计表\n统计指标 | 统计数\n(一)主动公开政府信息数 | 5200\n制发规范性文件总数 | 104\n(一)收到申请数 | 12\n1.当面申请数 | 7",
      { place: null, kind: "government", year: 2015 },
    ],
    [
      "a title broken inside a word",
      `2008年甘肃省天水市政府信息\n公开工作年度报告\n组织人员赴楚雄彝族自治州学习。\n${BODY}`,
      { place: "甘肃省/天水市", year: 2008, kind: "government" },
    ],
    [
      "disclosure carried out as the law says",
      `名山区2017年依法推进政府信息公开工作年度报告\n${BODY}`,
      { place: "四川省/雅安市/名山区", year: 2017, kind: "government" },
    ],
    ["a period that is counted", asked("各项数据自2020年1月1日起统计,至2020年12月31日止。"), { year: 2020 }],
    [
      "the end of the period alone",
      `武陟县政府信息公开工作年度报告\n所列数据统计截止日期为2023年12月31日。\n${BODY}`,
      { year: 2023 },
    ],
    [
      "the way through the places",
      `首页 > 山西省 > 吕梁市 > 方山县 > 政府信息公开年报\n发表于 2017-03-12\n现向社会公开2016年度报告。\n${BODY}`,
      { place: "山西省/吕梁市/方山县" },
    ],
    [
      "the office writes after the reports of all units of the city",
      "蚌埠市人民政府2021年度政府信息公开工作年度报告\n本报告的编制机关是蚌埠市人民政府。报告由蚌埠市人民政府办公室依据全市各单位年度报告和统计数据编写。\n一、总体情况\n主动公开政府信息3935条。\n二、依申请公开情况\n收到申请12件。",
      { place: "安徽省/蚌埠市", scope: "jurisdiction", kind: "government" },
    ],
    [
      "what tells of all bodies of an area is the area's, whoever puts it together",
      `本报告反映全区各级行政机关政府信息公开工作的总体情况,由淮上区人民政府办公室汇总编写。\n2011年,全区公开信息380条。\n${BODY}`,
      { place: "安徽省/蚌埠市/淮上区", scope: "jurisdiction", kind: "government" },
    ],
  ]);
});

describe("bureaus whose names hold words that are also places", () => {
  each([
    [
      "公安 is a county, 公安局 is not its bureau",
      `公安局2019年政府信息公开工作报告\n2019年白水县公安局在县委领导下推进公开。\n${BODY}`,
      { place: "陕西省/渭南市/白水县", kind: "department", year: 2019 },
    ],
    [
      "another county's bureau beside it leaves it open",
      `公安局2019年政府信息公开工作报告\n白水县公安局与蒲城县公安局交流。\n${BODY}`,
      { place: null, kind: "department" },
    ],
    ["a branch without its city", `公安分局2019年政府信息公开年度报告\n${BODY}`, { place: null, kind: "department" }],
    [
      "a brigade named after its district",
      `淄博市公安局交通警察支队张店大队2019年政府信息公开工作年度报告\n我队专门成立领导小组。\n${BODY}`,
      { place: "山东省/淄博市/张店区", kind: "department", year: 2019 },
    ],
    [
      "a brigade with a number is the city's",
      `淄博市公安局交通警察支队第一大队2019年政府信息公开工作年度报告\n${BODY}`,
      { place: "山东省/淄博市", kind: "department" },
    ],
    [
      "a branch that speaks of itself",
      `如有疑问,请联系广州市公安局花都区分局指挥中心,36839123。\n2017年,分局更新了公告栏,本分局公开信息30条。\n${BODY}`,
      { place: "广东省/广州市/花都区", kind: "department" },
    ],
  ]);
});

describe("levels and bodies", () => {
  each([
    [
      "a province",
      `安徽省人民政府2017年政府信息公开工作年度报告\n发布时间:2018-03-30\n全省各级行政机关主动公开信息300万条,我省推进五公开。\n${BODY}`,
      { place: "安徽省", code: "340000", year: 2017, kind: "government", published: "2018-03-30", held: [] },
    ],
    [
      "an autonomous region by its full name",
      `宁夏回族自治区2015年政府信息公开工作年度报告\n${BODY}`,
      { place: "宁夏回族自治区", code: "640000", year: 2015, kind: "government" },
    ],
    [
      "a municipality and its district",
      `上海市长宁区2009年政府信息公开年报\n长宁区人民政府办公室\n${BODY}`,
      { place: "上海市/长宁区", code: "310105", year: 2009, kind: "government" },
    ],
    [
      "a prefecture-level city",
      `阜阳市2018年政府信息公开工作报告\n本报告统计期限为2018年1月1日至12月31日。全市主动公开信息35万条,其中市直单位5万条、县市区18万条。\n${BODY}`,
      { place: "安徽省/阜阳市", code: "341200", year: 2018, kind: "government", scope: "jurisdiction" },
    ],
    [
      "an autonomous prefecture called by its short name",
      `大理州2016年度政府信息公开工作年度报告\n我州各县市认真贯彻条例,全州公开信息5万条。\n${BODY}`,
      { place: "云南省/大理白族自治州", code: "532900", year: 2016, kind: "government" },
    ],
    [
      "a league",
      `兴安盟行政公署2019年政府信息公开工作年度报告\n${BODY}`,
      { place: "内蒙古自治区/兴安盟", code: "152200", year: 2019, kind: "government" },
    ],
    [
      "a prefecture that became a city: the name is that of the year",
      `毕节地区行政公署2010年政府信息公开工作年度报告\n${BODY}`,
      { place: "贵州省/毕节地区", code: "522400", year: 2010 },
    ],
    [
      "a county",
      `武陟县2012年政府信息公开工作年度报告\n${BODY}`,
      { place: "河南省/焦作市/武陟县", code: "410823", year: 2012, kind: "government" },
    ],
    [
      "a county whose name has two characters",
      `2012年泾县人民政府信息公开年度报告\n结合我县实际编制。\n${BODY}`,
      { place: "安徽省/宣城市/泾县", year: 2012, kind: "government" },
    ],
    [
      "a banner",
      `科尔沁右翼前旗2023年政府信息公开工作年度报告\n${BODY}`,
      { place: "内蒙古自治区/兴安盟/科尔沁右翼前旗", code: "152221", year: 2023 },
    ],
    [
      "an autonomous county",
      `玉屏侗族自治县2020年政府信息公开工作年度报告\n${BODY}`,
      { place: "贵州省/铜仁市/玉屏侗族自治县", year: 2020 },
    ],
    [
      "a county directly under its province",
      `仙桃市人民政府2014年度政府信息公开工作年度报告\n${BODY}`,
      { place: "湖北省/仙桃市", code: "429004", year: 2014 },
    ],
    [
      "a town with its county",
      `兴国县南坑乡人民政府2012年政府信息公开工作年度报告\n${BODY}`,
      { place: "江西省/赣州市/兴国县/南坑乡", year: 2012, kind: "township", scope: "organ" },
    ],
    [
      "a town's name of its report, not the slip of one edition of the code lists",
      `浮梁县臧湾乡2018年政府信息公开工作年度报告\n${BODY}`,
      { place: "江西省/景德镇市/浮梁县/臧湾乡", code: "360222201", year: 2018 },
    ],
    [
      "a town that no list knows any more",
      `舒城县天宫乡2010年政府信息公开工作年度报告\n${BODY}`,
      { place: "安徽省/六安市/舒城县/天宫乡", code: null, year: 2010, held: ["place_unlisted"] },
    ],
    [
      "a town's older name in a county that is certain",
      `大荔县城关镇2011年政府信息公开工作年度报告\n${BODY}`,
      { place: "陕西省/渭南市/大荔县/城关镇", year: 2011, held: ["place_unconfirmed"] },
    ],
    [
      "a street office that was a town in the last list",
      `发布机构:楚雄市鹿城街道\n鹿城街道2025年政府信息公开工作年度报告\n如有疑问,请与楚雄市人民政府鹿城街道办事处联系(电话:0878-3010000)。\n2025年,鹿城街道推进公开。\n${BODY}`,
      {
        place: "云南省/楚雄彝族自治州/楚雄市/鹿城街道",
        code: "532301101",
        year: 2025,
        kind: "township",
        held: ["place_unconfirmed"],
      },
    ],
    [
      "a town of a city without counties",
      `中山市大涌镇2009年政府信息公开工作年度报告\n${BODY}`,
      { place: "广东省/中山市/大涌镇", year: 2009, kind: "township" },
    ],
    [
      "a sub-district office, the district named between",
      `南京市鼓楼区人民政府华侨路街道办事处2021年政府信息公开年度报告\n${BODY}`,
      { place: "江苏省/南京市/鼓楼区/华侨路街道", year: 2021, kind: "township", scope: "organ" },
    ],
    [
      "a bureau belongs to its county",
      `金乡县水务局2009年政府信息公开工作年度报告\n发布时间:2010-01-05\n我局共公开信息42条。\n${BODY}`,
      { place: "山东省/济宁市/金乡县", code: "370828", year: 2009, kind: "department", scope: "organ" },
    ],
    [
      "a tax office of the State belongs to its city",
      `国家税务总局阜阳市税务局2019年政府信息公开工作年度报告\n${BODY}`,
      { place: "安徽省/阜阳市", year: 2019, kind: "department" },
    ],
    [
      "a tax office of the State that the preface alone names belongs to its city, too",
      `根据条例规定,特向社会公布2021年度国家税务总局阜阳市税务局政府信息公开工作报告。统计期限为2021年1月1日至2021年12月31日。\n${BODY}`,
      { place: "安徽省/阜阳市", year: 2021, kind: "department" },
    ],
    [
      "who gives its own report to the public",
      `根据条例要求,国家税务总局阜阳市税务局向社会公布本单位2021年政府信息公开工作年度报告。如有疑问请与办公室联系(地址:颍州区清河路8号)。\n${BODY}`,
      { place: "安徽省/阜阳市", year: 2021, kind: "department" },
    ],
    [
      "all customs offices together belong to the country",
      `全国海关2021年政府信息公开工作年度报告\n${BODY}`,
      { place: "中国", code: null, year: 2021, kind: "department" },
    ],
    [
      "a general administration by its short name",
      `质检总局2013年政府信息公开工作年度报告\n${BODY}`,
      { place: "中国", year: 2013, certainty: "stated" },
    ],
    [
      "a ministry belongs to the country",
      `自然资源部2021年政府信息公开工作年度报告\n${BODY}`,
      { place: "中国", code: null, year: 2021, kind: "department" },
    ],
    [
      "a government's office is the government",
      `清远市清新区人民政府办公室2022年政府信息公开工作年度报告\n本报告由清远市清新区人民政府办公室编制。区政府办公室收到申请26份。\n${BODY}`,
      { place: "广东省/清远市/清新区", year: 2022, kind: "government", scope: "organ" },
    ],
    [
      "an office that writes for the whole county",
      `大荔县2011年政府信息公开工作年度报告\n大荔县信息化工作办公室\n全县主动公开信息6000余条,我县各部门3000条,全县负有义务的主体56个。全县培训3次。\n${BODY}`,
      { place: "陕西省/渭南市/大荔县", year: 2011, kind: "department", scope: "jurisdiction" },
    ],
    [
      "a zone that reports like an area",
      `平潭综合实验区2018年政府信息公开工作年度报告\n平潭综合实验区管委会\n${BODY}`,
      { place: "福建省/平潭综合实验区", code: null, year: 2018 },
    ],
    [
      "经济开发区 is not the 经济技术开发区 of the same city: the city is sure, the zone in no list",
      `济宁市济宁经济开发区2017年信息公开工作年度报告\n济宁经济开发区管理委员会\n${BODY}`,
      { place: "山东省/济宁市", year: 2017, kind: "zone", scope: "organ" },
    ],
    [
      "the listed one of the two",
      `济宁经济技术开发区管委会2017年信息公开工作年度报告\n${BODY}`,
      { place: "山东省/济宁市/济宁经济技术开发区", year: 2017, kind: "zone" },
    ],
    [
      "a zone behind another city is not the one of that name elsewhere",
      `眉山天府新区管委会2021年政府信息公开工作年度报告\n眉山市主动公开基本目录已经公布。\n${BODY}`,
      { place: "四川省/眉山市", year: 2021, kind: "zone" },
    ],
    [
      "a scenic area of a lake that many cities have",
      `惠州西湖风景名胜区管理局2018年政府信息公开工作年度报告\n${BODY}`,
      { place: "广东省/惠州市", year: 2018, kind: "zone" },
    ],
    [
      "an organ of the country without the offices below it",
      `海关总署(本级机关)2020年政府信息公开工作年度报告\n2020年,海关总署推进公开。\n${BODY}`,
      { place: "中国", year: 2020, kind: "department" },
    ],
    [
      "a scenic spot with a committee of its own",
      `现公布新郑市某故里景区管理委员会2017年政府信息公开工作年度报告。\n2017年,景区主动公开政府信息19条。\n${BODY}`,
      { place: "河南省/郑州市/新郑市", year: 2017, kind: "zone" },
    ],
    [
      "a scenic area named after a city that answers to one of its districts, whichever it is",
      `昆明某湖国家级风景名胜区东山景区管理局2017年政府信息公开年度报告\n2017年,按照区各级部门的要求报送总结,促进景区各项工作提升。\n${BODY}`,
      { place: null, year: 2017, kind: "zone" },
    ],
    [
      "a zone that tells of its own offices and towns answers to no district",
      `驻马店经济开发区管委会2020年政府信息公开工作年度报告\n对区级部门和乡镇办的公众号逐个清理。\n${BODY}`,
      { place: "河南省/驻马店市", year: 2020, kind: "zone" },
    ],
    [
      "经开区政府信息公开 names no district's government",
      `遂宁经济技术开发区2021年政府信息公开工作年度报告\n我区重视这项工作,经开区政府信息公开运行良好。\n${BODY}`,
      { place: "四川省/遂宁市", year: 2021, kind: "zone" },
    ],
    [
      "a zone that the lists of towns put under a district is named after its city",
      `南京经济技术开发区2013年政府信息公开年度报告\n${BODY}`,
      { place: "江苏省/南京市", year: 2013, kind: "zone" },
    ],
    [
      "a zone whose title names its city in full",
      `南宁市某某高新技术产业开发区2016年政府信息公开工作年度报告\n2016年,在区委、区政府领导下,我区推进公开。\n${BODY}`,
      { place: "广西壮族自治区/南宁市", year: 2016, kind: "zone" },
    ],
    [
      "a scenic area that answers to its city",
      `昆明某湖国家级风景名胜区东山景区管理局2017年政府信息公开年度报告\n2017年,按照市委、市政府和市级部门的要求报送总结,促进景区、园区各项工作提升。\n${BODY}`,
      { place: "云南省/昆明市", year: 2017, kind: "zone" },
    ],
    [
      "a zone belongs to the county it is named after",
      `郯城经济开发区管委会2018年度政府信息公开工作年度报告\n发布机构:郯城县郯城经济开发区管委会 发布日期:2019-03-25\n${BODY}`,
      { place: "山东省/临沂市/郯城县", year: 2018, kind: "zone", scope: "organ" },
    ],
  ]);
});

describe("names that repeat", () => {
  const town = (sentence: string) => `城关镇2016年政府信息公开工作年度报告\n${sentence}\n${BODY}`;
  each([
    ["a town that went to learn in another city", town("组织人员赴乌兰察布市学习先进经验。"), { place: null }],
    ["or in a city and its county", town("先后前往兰州市、兰州市榆中县考察政务公开专区建设。"), { place: null }],
    ["a county taken as an example", town("借鉴兰州市榆中县的做法,建立工作台账。"), { place: null }],
    ["a county whose people came to see", town("兰州市榆中县政府办一行来我镇观摩交流。"), { place: null }],
  ]);
  each([
    [
      "a district of many cities without anything above it stays open",
      `鼓楼区2015年政府信息公开工作年度报告\n${BODY}`,
      { place: null, year: 2015, held: ["place_unknown"] },
    ],
    [
      "鼓楼区 by its city",
      `福州市鼓楼区2015年政府信息公开工作年度报告\n${BODY}`,
      { place: "福建省/福州市/鼓楼区", code: "350102", year: 2015 },
    ],
    [
      "鼓楼区 by the platform it publishes on",
      `一、总体情况\n2024年,鼓楼区政府办公室认真落实条例,通过“中国·南京”平台公开信息74条,我区持续推进。\n${BODY}`,
      { place: "江苏省/南京市/鼓楼区", year: 2024 },
    ],
    [
      "鼓楼区 by the telephone",
      `鼓楼区2015年政府信息公开工作年度报告\n联系电话:0591-87573297\n${BODY}`,
      { place: "福建省/福州市/鼓楼区", year: 2015 },
    ],
    [
      "朝阳区 by its province's capital",
      `长春市朝阳区人民政府2013年政府信息公开工作年度报告\n${BODY}`,
      { place: "吉林省/长春市/朝阳区", code: "220104", year: 2013 },
    ],
    [
      "朝阳区 is not 朝阳市",
      `北京市朝阳区2013年政府信息公开工作年度报告\n${BODY}`,
      { place: "北京市/朝阳区", code: "110105", year: 2013 },
    ],
    [
      "西安区 of Liaoyuan is not 西安市",
      `辽源市西安区2010年政府信息公开工作年度报告\n${BODY}`,
      { place: "吉林省/辽源市/西安区", code: "220403", year: 2010 },
    ],
    ["西安区 alone stays open", `西安区人民政府2010年政府信息公开工作年度报告\n${BODY}`, { place: null, year: 2010 }],
    [
      "城关镇 alone stays open",
      `城关镇2016年政府信息公开工作年度报告\n${BODY}`,
      { place: null, year: 2016, kind: "township", held: ["place_unknown"] },
    ],
    [
      "城关镇 by the county's website",
      `城关镇2016年政府信息公开工作年度报告\n报告电子版可在舒城县人民政府门户网站下载。\n${BODY}`,
      { place: "安徽省/六安市/舒城县/城关镇", year: 2016 },
    ],
    [
      "和平街道 by the city whose site it uses",
      `和平街道办事处2020年政府信息公开工作年度报告\n我街依托梅河口市政府网站公开信息73条。\n${BODY}`,
      { place: "吉林省/通化市/梅河口市/和平街道", year: 2020, kind: "township" },
    ],
    [
      "北京街道 is not Beijing",
      `广州市越秀区人民政府北京街道办事处2020年政府信息公开工作年度报告\n${BODY}`,
      { place: "广东省/广州市/越秀区/北京街道", year: 2020 },
    ],
    [
      "前进区教育局 without its city is told by no one else of that name",
      `前进区教育局2020年政府信息公开工作年度报告\n索引号:1123080500126XXXXX\n${BODY}`,
      { year: 2020, kind: "department" },
    ],
    [
      "a town is told by the division code in its index number",
      `索引号:620702081/2026-00007 发布机构:北街办事处\n北街街道2025年政府信息公开工作年度报告\n${BODY}`,
      { place: "甘肃省/张掖市/甘州区/北街街道", year: 2025 },
    ],
  ]);
});

describe("names over time", () => {
  each([
    [
      "海门市 in 2012",
      `海门市2012年政府信息公开工作年度报告\n${BODY}`,
      { place: "江苏省/南通市/海门市", code: "320684", year: 2012 },
    ],
    [
      "海门区 from 2020",
      `南通市海门区2020年政府信息公开工作年度报告\n${BODY}`,
      { place: "江苏省/南通市/海门区", code: "320614", year: 2020 },
    ],
    [
      "the old name in a report of the year of change",
      `海门市2020年政府信息公开工作年度报告\n${BODY}`,
      { place: "江苏省/南通市/海门区", code: "320614", year: 2020 },
    ],
    [
      "徐水县 in 2014",
      `徐水县2014年政府信息公开工作年度报告\n${BODY}`,
      { place: "河北省/保定市/徐水县", code: "130625", year: 2014 },
    ],
    [
      "徐水区 in 2022",
      `保定市徐水区2022年政府信息公开工作年度报告\n${BODY}`,
      { place: "河北省/保定市/徐水区", code: "130609", year: 2022 },
    ],
    [
      "襄樊市 in 2009",
      `襄樊市2009年政府信息公开工作年度报告\n${BODY}`,
      { place: "湖北省/襄樊市", code: "420600", year: 2009 },
    ],
    [
      "江干区, abolished in 2021",
      `杭州市江干区2017年政府信息公开工作年度报告\n${BODY}`,
      { place: "浙江省/杭州市/江干区", code: "330104", year: 2017 },
    ],
  ]);
});

describe("no title, or a useless one", () => {
  each([
    [
      "year and body on the line above the title",
      `2018年西藏自治区昌都市人民政府办公室\n\n政府信息公开工作年度报告\n\n一、概述\n我办公开信息800条。\n${BODY}`,
      { place: "西藏自治区/昌都市", year: 2018, kind: "government", scope: "organ" },
    ],
    [
      "who is to be asked, behind 请联系",
      `一、总体情况\n2021年,我办公开信息800条。对报告内容有疑问的,请联系通辽市人民政府办公室(联系电话:0475-0000000)。\n${BODY}`,
      { title: null, place: "内蒙古自治区/通辽市", year: 2021, kind: "government" },
    ],
    [
      "the preface names it",
      `根据条例规定,现公布昭通市2024年政府信息公开工作年度报告。\n一、总体情况\n2024年,全市公开信息4万余条,推动县市区设立窗口,发布《昭通市人民政府公报》12期。\n${BODY}`,
      { title: null, place: "云南省/昭通市", year: 2024, kind: "government" },
    ],
    [
      "a county by its own papers",
      `一、概述\n2012年,在县委、县政府领导下,我县制定了《浚县依申请公开工作制度》《浚县政府信息公开保密审查制度》,浚县人民政府网站公开信息800条。\n${BODY}`,
      { title: null, place: "河南省/鹤壁市/浚县", year: 2012 },
    ],
    [
      "a bureau by the title of its own rules",
      `一、总体情况\n2020年度,我局建立了《铜仁市教育局网上信息公开审查制度》《铜仁市教育局信息公开保密制度》,公开信息202条。市教育局高度重视。\n${BODY}`,
      { title: null, place: "贵州省/铜仁市", year: 2020, kind: "department", scope: "organ" },
    ],
    [
      "a town by its signature",
      `我镇公开信息21条。未收到政府信息公开申请。\n二、收费情况\n没有收费。\n三、存在问题\n下一步加强学习。\n遂溪县建新镇人民政府\n2018年12月31日`,
      { title: null, place: "广东省/湛江市/遂溪县/建新镇", kind: "township" },
    ],
    [
      "nothing but 我局",
      `一、总体情况\n2020年,我局认真落实上级文件要求,公开信息12条。\n${BODY}`,
      { place: null, year: 2020, kind: "department", held: ["place_unknown"] },
    ],
    [
      "whose sites were compared: 在内蒙古自治区政府网站绩效评估中位列第4名。",
      `一、总体情况\n2025年,本机关公开信息331条。在内蒙古自治区政府网站绩效评估中位列第4名。\n${BODY}`,
      { place: null, year: 2025, held: ["place_unknown"] },
    ],
    [
      "whose sites were compared: 在湖南省政务公开考核中获评优秀。",
      `一、总体情况\n2025年,本机关公开信息331条。在湖南省政务公开考核中获评优秀。\n${BODY}`,
      { place: null, year: 2025, held: ["place_unknown"] },
    ],
    [
      "whose sites were compared: 在成都市政府门户网站普查中全部合格。",
      `一、总体情况\n2025年,本机关公开信息331条。在成都市政府门户网站普查中全部合格。\n${BODY}`,
      { place: null, year: 2025, held: ["place_unknown"] },
    ],
    [
      "only the city above is named",
      `一、总体情况\n2022年,区政府办公室认真落实《武汉市政府信息公开暂行规定》。我办公开信息33条,区政府办公室收到申请8件。\n${BODY}`,
      { place: null, within: "武汉市", year: 2022, kind: "government" },
    ],
    [
      "a title with neither place nor year",
      `政府信息公开工作年度报告\n${BODY}`,
      { place: null, year: null, held: ["year_unknown", "place_unknown"] },
    ],
    [
      "a title over three lines",
      `道县文广新局\n2013年度信息公开工作\n年度报告\n${BODY}`,
      { place: "湖南省/永州市/道县", year: 2013, kind: "department" },
    ],
    [
      "an organ above its title",
      `南坑乡人民政府\n2012年政府信息公开工作年度报告\n本报告可在兴国县政府网站南坑乡专栏下载。\n${BODY}`,
      { title: "南坑乡人民政府2012年政府信息公开工作年度报告", place: "江西省/赣州市/兴国县/南坑乡", year: 2012 },
    ],
    [
      "a damaged title is no reason to refuse",
      `首页 > 文章中心 > 正文\n党委信息公开年度汇报\n年以来,我市按照上级部署推进政府信息公开。年,我市公开信息4691条。自年5月1日起施行。年度工作有序。\n${BODY}`,
      { title: "党委信息公开年度汇报", year: null, place: null },
    ],
    [
      "metadata rows and a site's menu above the title",
      `欢迎访问泾县人民政府网站\n首页 > 政府信息公开 > 政府信息公开年报\n索  引 号: 00312/2013 发布机构: 泾县人民政府(办公室) 生成日期: 2013-01-24\n名       称: 泾县2012年政府信息公开年度报告 有 效 性: 有效\n内容概述: 泾县2012年政府信息公开年度报告\n泾县2012年政府信息公开工作年度报告\n发布时间:2013-01-24 00:00\n${BODY}`,
      { title: "泾县2012年政府信息公开工作年度报告", place: "安徽省/宣城市/泾县", year: 2012, published: "2013-01-24" },
    ],
    [
      "a notice that carries the report",
      `贺州市人民政府办公室关于公布\n贺州市2009年度政府信息公开工作年度报告的通知\n贺政办发〔2010〕3号\n我办编制了《贺州市2009年度政府信息公开工作年度报告》,现予公布。\n二〇一〇年一月十九日\n贺州市2009年度政府信息公开工作年度报告\n本报告统计期限自2009年1月1日起至2009年12月31日止。2009年我市主动公开信息3万条。\n${BODY}`,
      { place: "广西壮族自治区/贺州市", year: 2009 },
    ],
  ]);
});

describe("pages that copied, hacked or masked it", () => {
  each([
    [
      "a spam string instead of the county: only the city is certain",
      `某某足彩app_天下足球网\n*某某足彩app_天下足球网县2011年政府信息公开工作年度报告\n认真落实《渭南市2011年政务公开工作要点》,我县各镇公开信息1000条,全县培训2次。《*某某足彩app_天下足球网县政府信息公开目录》已发布。\n${BODY}`,
      { place: null, within: "渭南市", year: 2011, held: ["spam_suspected", "place_unknown"] },
    ],
    [
      "a spam string elsewhere does not touch the place",
      `澳门新葡京_澳门新葡京官网\n留坝县2013年政府信息公开年度报告\n根据市政府办公室《澳门新葡京_澳门新葡京官网做好年度报告编制工作的通知》要求,我县公开信息300条。\n${BODY}`,
      { place: "陕西省/汉中市/留坝县", year: 2013, held: [] },
    ],
    [
      "the mirror's domain instead of the county",
      `现公布example-shop.com2012年政府信息公开工作年度报告。报告可在“中国永嘉”县政府门户网站下载,电话:0577-67236286。2012年,我县公开信息2000条,全县培训3次。\n${BODY}`,
      { place: "浙江省/温州市/永嘉县", year: 2012, certainty: "inferred", held: ["spam_suspected"] },
    ],
    [
      "traditional characters with pinyin noise",
      `發(fā)布單位:下管鎮(zhèn)人民政府\n紹興市上虞區(qū)下管鎮(zhèn)2014年度政府信息公開年度報(bào)告\n我鎮(zhèn)主動公開信息46件,請與辦公室聯(lián)系。為開展工作,縣區(qū)處會議務(wù)應(yīng)對條數(shù)據(jù)統(tǒng)計(jì)結(jié)個經(jīng)無項(xiàng)總計(jì)訴訟。\n一、總體情況\n全年無申請,未發(fā)生行政復(fù)議。`,
      { place: "浙江省/绍兴市/上虞区/下管镇", year: 2014, kind: "township" },
    ],
    [
      "a traditional copy of a bureau's report",
      `懷化市統計局2016年政府信息公開工作年度報告\n本報告所列數據統計期限自2016年1月1日至2016年12月31日。市統計局主動公開信息616條,經辦公室審核。\n一、總體情況\n應對訴訟0件,縣區機構開展會議。`,
      { place: "湖南省/怀化市", year: 2016, kind: "department" },
    ],
    [
      "a spam string instead of 信息公开, and a body left over from an older file",
      `某某体育app_皇冠app\n2015年常熟市海虞镇政府某某体育app_皇冠app工作年度报告\n发布时间:2015-12-28\n特向社会公布2013年度政府某某体育app_皇冠app年度报告。统计期限为2013年1月1日至12月31日。2013年,我镇公布信息300条。\n${BODY}`,
      { place: "江苏省/苏州市/常熟市/海虞镇", year: 2015, held: ["title_conflict"] },
    ],
    [
      "a masked town stays open",
      `****镇2018年政府信息公开工作年度报告\n我镇公开信息22条。\n${BODY}`,
      { place: null, year: 2018 },
    ],
  ]);
});

describe("names no list knows", () => {
  each([
    [
      "a bureau of an unknown county is not its city's",
      `渭南市虚丰县财政局2011年政府信息公开工作年度报告\n在县委、县政府领导下,我局公开信息33条。\n${BODY}`,
      { place: null, within: "渭南市", year: 2011, kind: "department" },
    ],
    [
      "a county's name that ends like a real one is not that one",
      `栩陵县2011年政府信息公开工作年度报告\n本报告由栩陵县人民政府办公室编制。全县公开信息300条。\n${BODY}`,
      { place: null, year: 2011 },
    ],
    [
      "words of every report are no short names",
      `一、总体情况\n2019年,我县坚持公开平台建设,提高要求,资源共享,会同各部门,惠民利民,和政府各部门公开信息300条。\n${BODY}`,
      { place: null, year: 2019 },
    ],
  ]);
});

describe("zones that are no place of their own", () => {
  each([
    [
      "a town behind a new area that lies over several districts",
      `西咸新区底张街道办事处2023年度政府信息公开工作年度报告\n2023年,底张街道公开信息140条。\n${BODY}`,
      { place: "陕西省/咸阳市/渭城区/底张街道", year: 2023, kind: "township" },
    ],
    [
      "a zone on the site of its district, whose address stands before the word for it",
      `桃园开发区管委会2023年信息公开工作年度报告\n本报告可在西安•莲湖(www.lianhu.gov.cn)政府门户网站下载。\n2023年,管委会在区委、区政府领导下推进公开。\n${BODY}`,
      { place: "陕西省/西安市/莲湖区", year: 2023, kind: "zone" },
    ],
  ]);
});

describe("numbers on lines", () => {
  const said = (n: (digits: string) => string) =>
    `统计期限为2022年1月1日至12月31日。\n一、总体情况\n全县主动公开信息${n("1234")}条,全县办理申请${n("12")}件,由平和县人民政府办公室答复。\n二、存在的问题\n加强学习。`;
  test.each([
    ["one line", (d: string) => `_${d}_`],
    ["two", (d: string) => `__${d}__`],
    ["long ones with blanks", (d: string) => `_____ ${d} _____`],
  ])("%s: the same place and scope as without", (_, lined) => {
    const [bare, with_] = [identityOf(said((d) => d)), identityOf(said(lined))];
    expect(bare.scope).toBe("jurisdiction");
    expect([with_.scope, with_.region, with_.year, with_.issuer.kind]).toEqual([
      bare.scope,
      bare.region,
      bare.year,
      bare.issuer.kind,
    ]);
  });
});

describe("a report that names many places", () => {
  each([
    [
      "a city that lists its counties",
      `钦州市2014年政府信息公开工作年度报告\n灵山县、浦北县、钦南区、钦北区均完成任务,全市公开信息4万条。\n${BODY}`,
      { place: "广西壮族自治区/钦州市", year: 2014 },
    ],
    [
      "a county that quotes province, city and neighbours",
      `2017年,我县认真落实《安徽省政府信息公开办法》《六安市2017年政务公开要点》,赴金寨县、霍山县学习。舒城县政府信息公开网公开信息5000条,请与舒城县人民政府办公室联系。\n${BODY}`,
      { place: "安徽省/六安市/舒城县", year: 2017 },
    ],
    [
      "a city whose papers are all that is named, speaking as a 市",
      `一、概述\n2017年,我市公开信息3万条。落实《鹰潭市政务公开要点》。\n${BODY}`,
      { place: null, year: 2017 },
    ],
    [
      "a county-level city on a prefecture's site",
      `鹰潭市人民政府网站\n贵溪市2010年政府信息公开年度报告\n电子版可在“中国贵溪”门户网站下载。全市各级各部门公开信息900条。\n${BODY}`,
      { place: "江西省/鹰潭市/贵溪市", code: "360681", year: 2010 },
    ],
    [
      "a district's bureau with the city in its address",
      `蚌山区财政局2017年度政府信息公开工作年度报告\n地址:蚌埠市蚌山区胜利路1号。我局公开信息284条。\n${BODY}`,
      { place: "安徽省/蚌埠市/蚌山区", year: 2017, kind: "department" },
    ],
    [
      "towns named imply the county that holds them, to be confirmed",
      `一、概述\n2016年,我县公开信息900条。臧湾乡、蛟潭镇、瑶里镇、鹅湖镇更新了公开栏。\n${BODY}`,
      { place: "江西省/景德镇市/浮梁县", year: 2016, certainty: "inferred", held: ["place_unconfirmed"] },
    ],
  ]);
});

describe("organs that no title names", () => {
  const organ = (text: string, name: string, e: Expected) => {
    check(text, e);
    expect(identityOf(text).issuer.name).toBe(name);
  };
  test.each(["遂宁经济技术开发区", "南昌高新技术产业开发区"])(
    "a title that names a zone names the issuer: %s",
    (zone) => {
      expect(identityOf(`${zone}2021年政府信息公开工作年度报告\n${BODY}`).issuer).toMatchObject({
        name: zone,
        kind: "zone",
      });
    },
  );
  test("documents that bear the county's name tell no issuer", () => {
    const text = `平利县2024年政府信息公开工作年度报告\n一、总体情况\n对以县政府和县政府办公室名义发布的规范性文件进行全面梳理,继续有效21件。\n${BODY}`;
    expect(identityOf(text).issuer).toMatchObject({ name: null, kind: "government" });
  });
  test.each<[string, string, string, Expected]>([
    [
      "asked for in the contact line",
      "辽源市民政局",
      `报告中所列数据的统计期限自2014年1月1日起至12月31日止。如有疑问,可与辽源市民政局联系。(地址:人民大街1号,邮编:136200)\n一、概述\n2014年,我局在市委、市政府的领导下推进公开。\n${BODY}`,
      { place: "吉林省/辽源市", kind: "department", scope: "organ", held: [] },
    ],
    [
      "a province's organ whose address is in the capital",
      "湖南省林业厅",
      `本年报统计期限自2010年1月1日起至2010年12月31日止。如有疑问,请与湖南省林业厅办公室联系(地址:长沙市梓园路3号,电话:0731-85550000)。\n一、概述\n2010年,我厅深入贯彻条例。\n${BODY}`,
      { place: "湖南省", kind: "department", held: [] },
    ],
    [
      "with the year before its name",
      "石家庄市教育局",
      `现向社会公布2021年石家庄市教育局政府信息公开工作年度报告。统计时限自2021年1月1日起至2021年12月31日止。\n一、总体情况\n我局认真落实条例。\n${BODY}`,
      { place: "河北省/石家庄市", year: 2021, kind: "department", held: [] },
    ],
    [
      "whose work the report tells",
      "杭州市上城区财政局",
      `本年度报告按照2024年杭州市上城区财政局政府信息公开工作实际编制而成。统计期限为2024年1月1日至12月31日。\n一、总体情况\n区财政局在区政府门户网站公开信息。\n${BODY}`,
      { place: "浙江省/杭州市/上城区", kind: "department", scope: "organ" },
    ],
    [
      "with its short name in brackets",
      "北京市环境保护局",
      `本报告根据条例的要求,以及北京市环境保护局(以下简称市环保局)落实要点的实际情况编制。统计期限自2017年1月1日起至12月31日止。\n一、概述\n2017年,市环保局推进公开。\n${BODY}`,
      { place: "北京市", kind: "department" },
    ],
    [
      "that says what it is",
      "绍兴市卫生健康委",
      `一、总体情况\n绍兴市卫生健康委是主管全市卫生健康事业的市政府职能部门。2020年,我委配备人员开展工作。\n${BODY}`,
      { place: "浙江省/绍兴市", kind: "department" },
    ],
    [
      "that acts in the first sentence",
      "山东省人民政府办公厅",
      `本报告统计期限从2023年1月1日到12月31日。\n一、总体情况\n2023年,山东省人民政府办公厅以习近平新时代中国特色社会主义思想为指导,推进省政府政务公开。\n${BODY}`,
      { place: "山东省", kind: "government", scope: "organ" },
    ],
    [
      "that acts in the sentence before the sections",
      "长治市文化和旅游局",
      `2025年,长治市文化和旅游局按照市委、市政府的工作部署,及时公布市文旅局工作动态。统计期限为2025年1月1日至12月31日。\n${BODY.replace("度重视", "度重视。我局")}`,
      { place: "山西省/长治市", kind: "department", held: [] },
    ],
  ])("%s", (_, name, text, e) => organ(text, name, e));

  test("a town called without its people's name is the listed one", () =>
    check(`昌吉市阿什里乡2025年政府信息公开工作年度报告\n我乡认真贯彻条例。\n${BODY}`, {
      place: "新疆维吾尔自治区/昌吉回族自治州/昌吉市/阿什里哈萨克民族乡",
      kind: "township",
    }));
});

describe("who signs, who is only named", () => {
  each([
    [
      "a sub-district that only acts in the first sentence, without a title of its own",
      `2025年度政府信息公开工作年度报告\n统计期限为2025年1月1日至2025年12月31日。\n一、总体情况\n2025年,钢花村街道深入贯彻落实部署,强化责任落实。\n${BODY}`,
      { place: "湖北省/武汉市/青山区/钢花村街道", year: 2025, kind: "township" },
    ],
    [
      "a title whose line ended in the middle of 政府信息公开",
      `湖南省岳阳市云溪区2009年度政府\n信息公开工作年度报告\n${BODY}`,
      { place: "湖南省/岳阳市/云溪区", year: 2009, kind: "government" },
    ],
    [
      "a title in two headings of Markdown",
      `# 沅江市统计局\n# 2018年政府信息公开工作年度报告\n统计期限自2018年1月1日至12月31日。市政务公开办组织全市培训4次,本单位派员参加。\n${BODY}`,
      { place: "湖南省/益阳市/沅江市", year: 2018, kind: "department" },
    ],
    [
      "a county of two characters between the year and the words of the title",
      `2021年环县信息公开年度报告\n本报告综合全县各部门工作情况。\n${BODY}`,
      { place: "甘肃省/庆阳市/环县", year: 2021, kind: "government" },
    ],
    [
      "the bureau to ask, where a line ended inside its name",
      `如对本报告有任何疑问,请与三水区 审计局联系。\n2011年,区政务公开办组织全区培训5次,本单位派员参加。本机关答复申请2件。\n${BODY}`,
      { place: "广东省/佛山市/三水区", year: 2011, kind: "department" },
    ],
    [
      "a report put together from the work of all organs of a city",
      `孝感市\n2022年政府信息公开工作年度报告\n本报告由孝感市人民政府办公室根据全市各级行政机关政府信息公开工作情况汇总编制。\n${BODY}`,
      { place: "湖北省/孝感市", year: 2022, scope: "jurisdiction" },
    ],
    [
      "a zone that is called an industrial town",
      `对照条例,临海医化工业城管委会特向社会公布2016年度信息公开年度报告。\n2016年,临海市医化工业城管委会推进公开。\n${BODY}`,
      { place: "浙江省/台州市/临海市", year: 2016, kind: "zone" },
    ],
    [
      "a bonded zone by its short name",
      `武汉新港空港综保区管理委员会2025年政府信息公开工作年度报告\n${BODY}`,
      { year: 2025, kind: "zone" },
    ],
    [
      "a department whose title is quoted where it is published",
      `现公布《云南省农业农村厅2023年政府信息公开工作年度报告》。\n2023年,在省委、省政府领导下,云南省农业农村厅推进公开。\n${BODY}`,
      { place: "云南省", year: 2023, kind: "department", scope: "organ" },
    ],
    [
      "a school named after its county, which only the address prints in full",
      `涟水二中2021年政府信息公开工作年度报告\n本报告由涟水二中编制(地址:涟水县红日大道9号)。\n2021年,我校主动公开信息37条。\n${BODY}`,
      { place: "江苏省/淮安市/涟水县", year: 2021, kind: "other" },
    ],
    [
      "a zone that names its county in its address and a paper of the county",
      `结合2022年古潭渡经开区公开工作编制。如有疑问,请与古潭渡经开区办公室联系(地址:望江县新街3号,电话:0556-7171666)。\n2022年,古潭渡经济开发区按照省、市、县政府要求和《望江县2022年政务公开任务分工》推进公开。\n${BODY}`,
      { place: "安徽省/安庆市/望江县", year: 2022, kind: "zone" },
    ],
    [
      "a county's bureau, by the county's site for openness",
      `县政府办:\n本年报由县民政局编制。截至2010年底,我局运行正常,在屏南县政务信息网站和县政府公开栏公开信息。\n${BODY}`,
      { place: "福建省/宁德市/屏南县", year: 2010, kind: "department" },
    ],
    [
      "a ministry that compiled what it publishes",
      `按照条例,农业农村部编制了本级行政机关2019年政府信息公开工作年度报告(地址:北京市朝阳区)。\n2019年,我部推进公开。\n${BODY}`,
      { place: "中国", year: 2019, kind: "department" },
    ],
    [
      "a ministry that reports with an office it holds",
      `现公开人力资源社会保障部(含国家公务员局)2011年政府信息公开工作年度报告(地址:北京市东城区)。\n2011年,我部推进公开。\n${BODY}`,
      { place: "中国", year: 2011, kind: "department" },
    ],
    [
      "a sentence that begins with an organ and a year is no signature",
      "一、概述\n2018年,安徽省全面推进政务公开。\n国务院办公厅2018年政务公开工作要点印发后,我省及时印发《安徽省政务公开重点工作任务分工》。\n2018年,全省主动公开信息1052万条,我省各级行政机关受理申请3万件。",
      { place: "安徽省", year: 2018, kind: "government" },
    ],
    [
      "a signature with its date on the line",
      `2018年政府信息公开工作年度报告\n${BODY}\n遂溪县建新镇人民政府 2018年12月31日`,
      { place: "广东省/湛江市/遂溪县/建新镇", kind: "township" },
    ],
    [
      "a zone without its committee in the preface",
      `根据条例规定,现公开来凤经济开发区信息公开2018年度报告。数据统计期限自2018年1月1日起至12月31日止。\n2018年度我区网站发布信息83条,我区收到申请1件。\n${BODY}`,
      { place: "湖北省/恩施土家族苗族自治州/来凤县", year: 2018, kind: "zone", scope: "organ" },
    ],
    [
      "the office of a zone's committee is the zone",
      `现公布临沂高新区党政办公室2023年政府信息公开工作年度报告。\n本报告由临沂高新区党政办公室编制,统计期限为2023年1月1日至12月31日。\n${BODY}`,
      { place: "山东省/临沂市", year: 2023, kind: "zone" },
    ],
    [
      "a service centre's committee is no zone",
      `福州市鼓楼区行政服务中心管委会2025年政府信息公开工作年度报告\n${BODY}`,
      { place: "福建省/福州市/鼓楼区", kind: "department", scope: "organ" },
    ],
    [
      "a municipality known by the rule it cites",
      `2012年度报告根据《中华人民共和国政府信息公开条例》和《上海市政府信息公开规定》的要求,由市政府办公厅综合各区(县)人民政府和市政府各委、办、局的政府信息公开年度报告编制而成。统计期限从2012年1月1日到12月31日止。\n2012年,本市各级行政机关认真贯彻条例,推进主动公开。\n${BODY}`,
      { place: "上海市", year: 2012, kind: "government", scope: "jurisdiction" },
    ],
    [
      "a town that nothing else is called, said to be the one that reports",
      `现公开钢花村街道办事处2022年政府信息公开工作年度报告。统计期限是2022年1月1日至2022年12月31日。\n${BODY}`,
      { place: "湖北省/武汉市/青山区/钢花村街道", year: 2022, kind: "township", held: [], certainty: "stated" },
    ],
    [
      "a street of a district that is no more, known by the office to ask",
      "统计期限自2009年1月1日起至2009年12月31日止。如有疑问,请与宣武区政府大栅栏街道办事处信息公开办公室联系(电话:63036944)。\n一、概述\n街道办事处办公室负责推进。本街道2009年共主动公开政府信息155条。\n未收到政府信息公开申请。",
      { place: "北京市/宣武区/大栅栏街道", year: 2009, kind: "township", held: ["place_unlisted"] },
    ],
    [
      "the unit to ask, behind its label",
      `请社会各界监督。咨询单位:贵州省统计厅,咨询电话:3054906。\n2013年,本厅召开会议1次。\n${BODY}`,
      { place: "贵州省", year: 2013, kind: "department", scope: "organ" },
    ],
    [
      "the unit to ask without a colon: the government's office is not its department",
      `欢迎提出建议，联系单位那曲市人民政府办公室，联系电话3370392。\n2020年,我办收到申请5件。\n${BODY}`,
      { place: "西藏自治区/那曲市", year: 2020, kind: "government", scope: "organ" },
    ],
    [
      "who drafted it",
      `统计时段为2019年1月1日至2019年12月31日。本年报由蚌埠经济开发区管理委员会起草。\n我区公开信息831篇。\n${BODY}`,
      { year: 2019, kind: "zone", scope: "organ" },
    ],
    [
      "the unit that compiled it",
      `编制单位为云枫街道办事处。本年度报告中的数据截取自2024年1月1日，止于2024年12月31日。\n${BODY}`,
      { year: 2024, kind: "township", scope: "organ" },
    ],
    [
      "the office to ask, which speaks of itself as 我办",
      `统计时段为2019年1月1日至2019年12月31日。可与陇西县人民政府办公室联系(电话0932-8535764)。\n2019年,我办公开信息831篇,本办召开会议2次。\n${BODY}`,
      { place: "甘肃省/定西市/陇西县", year: 2019, kind: "government", scope: "organ" },
    ],
    [
      "what the report is called, without the words 信息公开",
      `请社会各界监督。现公布宿豫区人民政府办公室年度报告。\n2020年,我办收到申请13件。\n${BODY}`,
      { place: "江苏省/宿迁市/宿豫区", year: 2020, kind: "government", scope: "organ" },
    ],
    [
      "links to other governments in the footer say nothing of the level",
      `本报告由梧州市人民政府编制。统计期限自2019年1月1日起至12月31日止。\n2019年,我市没有行政复议。\n${BODY}\n梧州市人民政府\n2020年3月11日\n相关链接:中国政府网 本省政府网`,
      { place: "广西壮族自治区/梧州市", year: 2019, kind: "government" },
    ],
    [
      "a title with 关于 behind the organ",
      `石台县人民政府办公室关于政府信息公开工作情况的报告\n统计期限自2018年1月1日起至12月31日止。\n${BODY}\n相关链接:中国政府网 本省政府网`,
      { place: "安徽省/池州市/石台县", year: 2018, kind: "government", scope: "organ" },
    ],
    [
      "a county whose name a foreign string took: not the city above it",
      `广西壮族自治区贺州市顺盈app_极速大厅发展和改革委员会信息公开年报\n2025年1月至12月,本机关公开信息655条。\n${BODY}`,
      { place: null, year: 2025, kind: "department", within: "贺州市" },
    ],
    [
      "the unit that publishes, below its label",
      `发布单位\n宣城经济开发区管理委员会\n发布时间\n2023-01-27\n数据起止时间为2022年1月1日—12月31日。\n我区全年公开政府信息797条。\n${BODY}`,
      { place: "安徽省/宣城市", year: 2022, kind: "zone", scope: "organ", published: "2023-01-27" },
    ],
    [
      "the place that wrote the report whose title it quotes",
      `根据有关规定,云南省汇总形成了《2016年政府信息公开年度报告》。数据统计期限为2016年1月1日至12月31日。\n一、概述\n2016年,全省各级行政机关推进公开,我省制度逐步完善。\n${BODY}`,
      { place: "云南省", year: 2016, kind: "government" },
    ],
    [
      "an organ for a river basin, whose name holds a county's",
      `太湖流域管理局2015年政府信息公开工作年度报告\n数据统计期限为2015年1月1日至12月31日。\n2015年,太湖局推进公开。\n${BODY}`,
      { place: "中国", year: 2015, kind: "department", scope: "organ" },
    ],
    [
      "a province's office for a basin",
      `江苏省太湖流域水环境治理办公室2015年政府信息公开工作年度报告\n数据统计期限为2015年1月1日至12月31日。\n${BODY}`,
      { place: "江苏省", year: 2015, kind: "department" },
    ],
    [
      "a zone that wrote the report",
      `本年报由昆山高新区编制的2018年度政府信息公开工作年度报告。\n2006年1月1日起我区开展政府信息公开工作。\n${BODY}`,
      { place: "江苏省/苏州市/昆山市", year: 2018, kind: "zone", scope: "organ" },
    ],
    [
      "a branch of a municipality's bureau",
      `本报告由天津市公安局河西分局编制。数据统计期限为2018年1月1日至12月31日。\n2018年,分局推进公开。\n${BODY}`,
      { place: "天津市/河西区", year: 2018, kind: "department", scope: "organ" },
    ],
    [
      "a district that puts together what its street offices report",
      `本报告在2015年度天津市河西区人民政府各街道办事处、各委办局年度报告的基础上编制。数据统计期限为2015年1月1日至12月31日。\n2015年,河西区推进公开,全区制度逐步完善。\n${BODY}`,
      { place: "天津市/河西区", year: 2015, kind: "government", scope: "jurisdiction" },
    ],
    [
      "a sumu that only its list of contents names",
      `全文包括扎赉特旗宝力根花苏木人民政府信息公开总体情况,主动公开情况。统计期限为2025年1月1日至12月31日。本报告可从扎赉特旗人民政府门户网站下载。\n${BODY}`,
      { place: "内蒙古自治区/兴安盟/扎赉特旗/宝力根花苏木", year: 2025, kind: "township" },
    ],
    [
      "a town whose work of openness begins the text",
      `根据《武威市政府信息公开实施意见》,公布本机关2009年度报告。统计期限为2009年1月1日至12月31日。\n一、概述\n2009年,张义镇人民政府信息公开工作严格按照条例开展。\n${BODY}`,
      { place: "甘肃省/武威市/凉州区/张义镇", year: 2009, kind: "township" },
    ],
    [
      "whom the rules of a province bind is no reporter",
      `根据《中华人民共和国政府信息公开条例》和《山东省政府信息公开办法》,现将我单位2009年情况报告如下。\n2009年,我局推进公开。\n${BODY}`,
      { place: null, year: 2009, kind: "department" },
    ],
    [
      "governments that are counted up in a page of a province's report",
      `二、主动公开政府信息情况\n2011年新增信息53019条。自治区直属机关公开16848条,各行署、拉萨市人民政府公开36171条。规范性文件公开了《西藏自治区产业资金管理办法》。`,
      { place: null },
    ],
    [
      "prefectures named side by side, of which none speaks",
      `二、主动公开政府信息情况\n2011年新增信息53019条,其中拉萨市人民政府公开36171条。公开较多的有阿里地区、林芝地区、山南地区、拉萨市。`,
      { place: null },
    ],
    [
      "a district that reports for its government and its office",
      `本年度报告对以重庆市两江新区人民政府及其办公室名义开展政府信息公开工作的情况进行报告。统计期限为2025年1月1日至12月31日。\n2025年,公开政策文件112件。\n${BODY}`,
      { year: 2025, kind: "government" },
    ],
    [
      "a new area that is nobody's district, without a committee named",
      `一、总体情况\n2022年,银湖湾滨海新区主动公开信息86条。\n二、依申请公开情况\n2022年,滨海新区共收到申请0件。滨海新区严格按照制度审核信息。`,
      { year: 2022, kind: "zone" },
    ],
    [
      "a street office that calls itself 我办",
      `2023年我办严格按照条例,在西咸新区门户网站公开机构设置、领导简介、办事处和党工委职责等信息。\n${BODY}`,
      { place: null, year: 2023, kind: "township" },
    ],
    [
      "a site alone, under a text that says nothing of itself",
      `统计期限为2025年1月1日至12月31日。本报告可从扎赉特旗人民政府门户网站下载。\n${BODY}`,
      { place: "内蒙古自治区/兴安盟/扎赉特旗", held: ["place_unconfirmed"], certainty: "inferred" },
    ],
    [
      "a town whose preface was copied from a bureau's report",
      `• 发布机构\n    建水县面甸镇人民政府\n• 发布日期\n    2026-01-21\n建水县面甸镇2025年政府信息公开工作年度报告\n现公布建水县民族宗教事务局2025年度政府信息公开工作年度报告。\n2025年,面甸镇推进公开。\n${BODY}`,
      { place: "云南省/红河哈尼族彝族自治州/建水县/面甸镇", year: 2025, kind: "township" },
    ],
    [
      "a survey team of the national bureau in a province",
      `国家统计局湖北调查总队2018年度政府信息公开工作报告\n2018年,湖北总队(天门调查队等在内)推进公开。\n${BODY}`,
      { place: "湖北省", year: 2018, kind: "department" },
    ],
    [
      "a national bureau that begins its first part",
      `条例实施以来,我局积极推进公开。2008年主要情况如下。\n一、基础工作\n(一)加强领导\n国家统计局高度重视政府信息公开。\n2008年发布信息5600条。\n${BODY}`,
      { place: "中国", year: 2008, kind: "department" },
    ],
    [
      "a scenic area at whose address the city stands as the way to the district",
      `超山风景名胜区管委会2018年度政府信息公开工作报告\n根据《余杭区政府信息公开办法》编制。联系地址:杭州市余杭区塘栖镇龙超路1号。\n2018年,在区委、区政府领导下推进公开。\n${BODY}`,
      { place: "浙江省/杭州市/余杭区", year: 2018, kind: "zone" },
    ],
    [
      "a bureau on the site of a high-tech zone that is a district",
      `统计期限为2021年1月1日至12月31日。本报告可在杭州高新区(滨江)门户网站查询,有疑问请与杭州市滨江区退役军人事务局联系。\n2021年度区退役军人事务局主动公开信息40条。\n${BODY}`,
      { place: "浙江省/杭州市/滨江区", year: 2021, kind: "department" },
    ],
    [
      "who explains the report, where nothing else speaks",
      `根据条例编制本报告。报告由繁昌区人民政府办公室负责答疑(电话:0553-6260000)。统计期限为2020年1月1日至12月31日。\n2020年,本机关公开信息45条,本办召开会议3次。\n${BODY}`,
      { place: "安徽省/芜湖市/繁昌区", year: 2020, kind: "government" },
    ],
    [
      "a bureau that explains its report, below links to the province's site",
      `根据条例编制本报告。报告解释工作由白水县水利局承担,咨询电话0913-6410000。\n2012年,本单位公开信息274条。全县举办新闻发布会75场,本单位配合参与。\n${BODY}\n相关链接:中国政府网 本省政府网`,
      { place: "陕西省/渭南市/白水县", year: 2012, kind: "department" },
    ],
    [
      "a menu of columns that stands where a title would",
      `政府信息公开\n公开指南 公开制度 法定主动公开内容 公开年报\n统计期限为2025年1月1日至12月31日。如有疑问,可直接与英吉沙县人民政府办公室联系。\n2025年,本机关公开信息861条。\n${BODY}`,
      { place: "新疆维吾尔自治区/喀什地区/英吉沙县", year: 2025, kind: "government", title: null },
    ],
    [
      "who put a town's page on the site",
      `统计期限为2015年1月1日至12月31日。\n全年,我镇收到申请2件。\n${BODY}\n来源:政务公开办\n编辑:融媒体中心`,
      { place: null, year: 2015, kind: "township" },
    ],
    [
      "whoever rates the sites of a region",
      `统计期限为2025年1月1日至12月31日。\n2025年,本机关公开信息2673条,在内蒙古自治区政府网站绩效评估中位居前列。\n${BODY}`,
      { place: null, year: 2025 },
    ],
    [
      "whose office answers questions is not who writes",
      `平和县2020年政府信息公开工作年度报告\n本报告由平和县政务服务局综合科负责答疑。\n2020年,我县推进公开,全县主动公开信息58条。\n${BODY}`,
      { place: "福建省/漳州市/平和县", year: 2020, kind: "government", scope: "jurisdiction" },
    ],
    [
      "a committee that calls itself 我委, as a bureau would",
      `统计期限为2022年1月1日至12月31日。如有疑问,请与奉新县高新技术产业园区管委会办公室联系(电话:0795-4600000)。\n2022年,我委按照县委、县政府要求推进公开。我委指定专人负责,我委制度逐步完善。\n${BODY}`,
      { place: "江西省/宜春市/奉新县", year: 2022, kind: "zone", scope: "organ" },
    ],
    [
      "customs that report for their region, signed by nobody",
      `现编制湛江海关关区2023年政府信息公开工作年度报告。联系地址:广东省湛江市人民大道1号。\n2023年,热线受理咨询226条。\n${BODY}`,
      { place: "广东省/湛江市", year: 2023, kind: "department" },
    ],
    [
      "a county whose name begins the text",
      `大竹县2009年政府信息公开工作年度报告(以下简称年报)根据条例编制,由六个部分组成。\n一、概述\n加强网站建设,主动公开信息231条。\n二、收费情况\n没有收费。`,
      { place: "四川省/达州市/大竹县", year: 2009, kind: "government" },
    ],
    [
      "a bureau below the name of its city's site",
      `防城港市人民政府\n\n防城港市气象局2020年政府信息公开工作年度报告\n2020-01-15 来源:防城港市气象局\n2020年,我局推进公开。\n${BODY}`,
      { title: "防城港市气象局2020年政府信息公开工作年度报告", kind: "department" },
    ],
    [
      "a notice that tells how to write reports names no reporter",
      `按照《云南省编制2016年政府信息公开年度报告的通知》要求,现报告如下。数据统计期限为2016年1月1日至12月31日。\n一、概述\n2016年,全县推进公开。\n${BODY}`,
      { place: null, year: 2016, within: "云南省" },
    ],
    [
      "a report that covers the governments and departments below",
      `广东省人民政府2020年政府信息公开工作年度报告\n本报告涵盖广东各地级以上市、县(市、区)政府和省政府各部门的政府信息公开工作情况。\n2020年,全省各级行政机关推进公开,全省制定规章61件。\n${BODY}`,
      { place: "广东省", year: 2020, kind: "government", scope: "jurisdiction" },
    ],
  ]);
});

test("signed and dated in rows of their own below the table", () => {
  const row = (cells: string[]) => `<tr>${cells.map((c) => `<td>${c}</td>`).join("")}</tr>`;
  const rows = [
    ["政府信息公开情况统计表", "", ""],
    ["统计指标", "单位", "统计数"],
    ["制发规范性文件总数", "件", "13"],
    ["政务微博公开政府信息数", "条", "33"],
    ["政务微信公开政府信息数", "条", "0"],
    ["怀宁县水利局", "", ""],
    ["2015年1月11日", "", ""],
  ];
  check(
    `<html><body><table>${rows.map(row).join("")}</table></body></html>`,
    { place: "安徽省/安庆市/怀宁县", kind: "department", published: "2015-01-11", year: 2014 },
    null,
    "table.html",
  );
});

describe("bureaus with 市 inside their names are bureaus of the district before them", () => {
  const DISTRICTS = [
    ["上海市杨浦区", "上海市/杨浦区"],
    ["南京市鼓楼区", "江苏省/南京市/鼓楼区"],
    ["呼和浩特市回民区", "内蒙古自治区/呼和浩特市/回民区"],
  ] as const;
  const BUREAUS = ["绿化和市容管理局", "市政园林局", "市容环境卫生管理局", "市政公用事业管理局", "市场监督管理局"];
  test.each(BUREAUS)("%s", (bureau) => {
    for (const [district, place] of DISTRICTS)
      check(`2015年${district}${bureau}\n政府信息公开工作年度报告\n2016年2月20日\n${BODY}`, {
        place,
        kind: "department",
        year: 2015,
      });
  });
  test("but the government of a city that no list knows is not the place above it", () =>
    check(`南京市煦野市政府2015年政府信息公开工作年度报告\n${BODY}`, { place: null }));
});

describe("divisions of the Corps, whose titles begin with a number", () => {
  each([
    [
      "with its city",
      `第八师石河子市2022年政府信息公开工作年度报告\n${BODY}`,
      { place: "新疆维吾尔自治区/石河子市", year: 2022, kind: "government" },
    ],
    [
      "of two characters",
      `第十三师新星市2022年政府信息公开工作年度报告\n${BODY}`,
      { place: "新疆维吾尔自治区/新星市", kind: "government" },
    ],
    [
      "a town of one, below a row with the government's office",
      `索引号: | 0000-2022-00040 | 发布机构: | 政府办公室 |\n第一师阿拉尔市十六团新开岭镇2021年政府信息公开工作年度报告\n${BODY}`,
      { place: "新疆维吾尔自治区/阿拉尔市/新开岭镇", kind: "township", year: 2021 },
    ],
    [
      "without a city: unknown",
      `第十二师2022年政府信息公开工作年度报告\n${BODY}`,
      { place: null, year: 2022, kind: "government" },
    ],
    ["a numbered section is still none", `第二部分 政府信息公开工作年度报告\n${BODY}`, { title: null }],
  ]);
});

describe("who is told of, in the first words of texts without a title", () => {
  const PREFACE = "统计期限自2015年1月1日起至2015年12月31日止。";
  each([
    [
      "a city that acts first, below its province's rules",
      `根据《四川省贯彻〈政府信息公开条例〉实施办法》,编制此报告。${PREFACE}\n一、概述\n2015年,广安市按照国务院、省政府工作要求,认真执行条例。印发《广安市人民政府办公室关于深化政务公开工作的意见》。`,
      { place: "四川省/广安市", kind: "government" },
    ],
    [
      "a province's governments, without a year before them",
      "2012年年报根据条例编制,由概述、主动公开政府信息情况、依申请公开情况等部分组成。\n一、概述\n青海省各级政府重视政府信息公开工作,把它作为加强自身建设的重要举措。",
      { place: "青海省", kind: "government", year: 2012 },
    ],
    [
      "a city whose parts' reports were put together",
      `本年度报告根据条例要求,综合2015年度衢州市各县(市、区)政府和市级各部门的政府信息公开年度工作报告编制而成。${PREFACE}`,
      { place: "浙江省/衢州市", kind: "government", scope: "jurisdiction", held: [] },
    ],
    [
      "a prefecture whose body for disclosure is to be asked",
      `本报告电子版可在“延边朝鲜族自治州人民政府门户网站”下载。如有疑问,请与延边朝鲜族自治州人民政府信息公开工作机构(自治州电子政务办公室)联系。${PREFACE}`,
      { place: "吉林省/延边朝鲜族自治州", kind: "government" },
    ],
    [
      "a zone that calls itself only 开发区, asked by its full name",
      `结合开发区管委会信息公开工作有关数据撰写。${PREFACE}请与安徽庐江经济开发区综合办公室联系(地址:庐江县城西大道8号;电话:0551-8733100)。`,
      { place: "安徽省/合肥市/庐江县", kind: "zone" },
    ],
    [
      "a ministry that publishes its report under a quoted title",
      `现发布《工业和信息化部政府信息公开工作2015年度报告》。${PREFACE}\n一、概述\n2015年我部严格按照条例要求,完善制度。`,
      { place: "中国", kind: "department" },
    ],
    [
      "the office of a college",
      `本报告由滁州学院信息公开工作领导小组办公室编制。${PREFACE}本报告向全校师生员工公布。`,
      { kind: "other" },
    ],
  ]);
});

describe("whose figures they are", () => {
  const PERIOD = "统计期限自2012年1月1日起至2012年12月31日止。";
  each([
    [
      "the office writes, all districts' governments are told of",
      `本年度报告根据《上海市政府信息公开规定》的要求,由市政府办公厅综合各区(县)人民政府和市政府各委、办、局的政府信息公开年度报告编制而成。${PERIOD}`,
      { scope: "jurisdiction" },
    ],
    [
      "the work of a whole province",
      `现公布甘肃省人民政府2012年政府信息公开工作年度报告,涵盖2012年全省政府信息公开工作情况。${PERIOD}`,
      { place: "甘肃省", scope: "jurisdiction" },
    ],
    [
      "a government's report on a page of its office says nothing of it",
      `发布机构:建瓯市人民政府办公室\n建瓯市人民政府2012年政府信息公开工作年度报告\n向社会公布2012年度政府信息公开年度报告。${PERIOD}`,
      { place: "福建省/南平市/建瓯市", kind: "government", scope: "unknown" },
    ],
    [
      "the report's name in a sentence, and zones among those told of",
      "现公布《贵阳市2021年政府信息公开工作年度报告》。统计期限自2021年1月1日起至2021年12月31日止。\n市政府各工作部门、各开发区管委会、各区(市、县)坚持公开。",
      { place: "贵州省/贵阳市", kind: "government", year: 2021 },
    ],
    [
      "the office of the group writes for its district",
      "由南宁市良庆区政务公开工作领导小组办公室编制。统计期限自2020年1月1日起至12月31日止。\n城区各部门及各镇均成立了工作机构。",
      { place: "广西壮族自治区/南宁市/良庆区", kind: "government" },
    ],
    [
      "a county that its office only answers for",
      "现将耿马自治县2021政府信息公开工作年度报告进行公开。如有疑问,请与耿马傣族佤族自治县人民政府办公室联系。统计期限自2021年1月1日起至2021年12月31日止。\n2021年,耿马县认真贯彻条例,全县公开质量得到提升,我县公开信息1780条。",
      { kind: "government", scope: "jurisdiction" },
    ],
    [
      "its office put it together, and the text speaks of the county alone",
      "本年度报告由中江县人民政府办公室组织编制。统计期限自2022年1月1日起至2022年12月31日止。\n2022年,中江县认真贯彻条例。全县共收到政府信息公开申请42件。",
      { place: "四川省/德阳市/中江县", kind: "government", scope: "jurisdiction" },
    ],
    [
      "its office's own",
      `建瓯市人民政府办公室2012年政府信息公开工作年度报告\n${PERIOD}`,
      { kind: "government", scope: "organ" },
    ],
  ]);
});

describe("towns of a people, called without it", () => {
  /** Names of towns that are also short for another town, with the county of that one. */
  const collisions = [...townNames()].flatMap(([name, uses]) => {
    const full = uses.filter(
      (u) => u.how === "full" && u.place.names.some((n) => n.name === name && (n.to === null || n.to >= 2022)),
    );
    const people = uses.filter((u) => u.how === "alias" && /族乡$/.test(u.name));
    const [place] = people.length === 1 ? people.map((u) => u.place) : [];
    return full.length === 1 && place ? [{ name, county: pathAt(place, 2022).at(-2)?.name ?? "", place }] : [];
  });
  test("there are some", () => expect(collisions.length).toBeGreaterThan(20));
  test("the county around them tells which is meant; alone they are nobody's", () => {
    for (const { name, county, place } of collisions.filter((_, i) => i % 6 === 0)) {
      const title = `${name}2022年政府信息公开工作年度报告`;
      const with_ = identityOf(`${title}\n根据《${county}人民政府办公室关于做好年度报告工作的通知》编制。\n${BODY}`);
      expect([name, with_.region?.path.at(-2) ?? county]).toEqual([name, county]);
      expect([name, with_.region?.code ?? null]).toEqual([name, codeAt(place, 2022)]);
      const alone = identityOf(`${title}\n${BODY}`);
      expect([name, alone.region]).toEqual([name, null]);
    }
  });
});

describe("words behind a place's name that end on 市 before 政府 are no lost city", () => {
  each([
    [
      "an office led by the city's",
      `2022年,重庆市沙坪坝区人民政府办公室在市政府办公厅指导下,深化对政务公开的认识。\n${BODY}`,
      { place: "重庆市/沙坪坝区", kind: "government" },
    ],
    [
      "a bureau led by the city's office for disclosure",
      `统计期限自2020年1月1日起至2020年12月31日止。\n一、总体情况\n2020年,张掖市统计局在市政府信息公开办的指导下,贯彻落实条例规定,增强公开实效。\n${BODY.split("\n").slice(2).join("\n")}`,
      { place: "甘肃省/张掖市", kind: "department" },
    ],
    [
      "a bureau that is told of in the preface",
      `依据条例和市、县人民政府的要求,现就盂县交通运输局2023年度政府信息公开工作报告如下。\n${BODY}`,
      { place: "山西省/阳泉市/盂县", kind: "department", year: 2023 },
    ],
  ]);
});

describe("a town's text that names one town once", () => {
  const told = (town: string, site: string) =>
    `一、政府信息公开工作概述\n2018年我镇在区政府领导下,推进政务公开。\n二、主动公开情况\n在“${site}”上开辟的${town}公众号发布信息,主动公开政府信息39条。`;
  each([
    [
      "of the county whose site it is on: that town, for a person to look at",
      told("漕河镇", "济宁市兖州区政府门户网站"),
      { place: "山东省/济宁市/兖州区/漕河镇", kind: "township", held: ["place_unconfirmed"] },
    ],
    [
      "of another county: nobody's",
      told("建国镇", "济宁市兖州区政府门户网站"),
      { place: null, within: "兖州区", kind: "township" },
    ],
  ]);
});

test("a string that took a county's name does not take the body behind the blank as well", () => {
  const name = "365彩票亚洲官网 秀全街道办事处";
  check(`2015年${name}政府信息公开年度报告\n${name}\n2016年1月\n本报告由${name}编制。\n${BODY}`, {
    kind: "township",
    year: 2015,
  });
});

test.each([
  ["奉化经济开发区滨海新区管委会", "浙江省/宁波市/奉化市"],
  ["天津市滨海新区教育局", "天津市/滨海新区"],
])("an area of a zone is no district of that name elsewhere: %s", (issuer, place) => {
  check(`${issuer}政府信息公开工作2013年度报告\n现将${issuer}一年来的工作报告如下。\n${BODY}`, { place, year: 2013 });
});

test.each([
  "由柏溪区人民政府办公室综合区政府各委、办、局,各街道、各镇的工作情况编制而成。本区自2004年起开展政府信息公开工作。",
  "根据条例以及2016年度各乡镇、街道人民政府和县政府各部门的政府信息公开情况编制。电子版可在绥宁县人民政府门户网站下载。2016年,全县上下推进政府信息公开。",
])("an office that puts together what all bodies did reports for the area: %s", (preface) => {
  check(`一、引言\n本报告${preface}\n${BODY}`, { scope: "jurisdiction" });
});

test("a preface that sets a report's tasks and dates beside those who answer for them is no plan", () => {
  const text = `本年度报告由柏溪区人民政府办公室综合区政府各部门和街镇的政府信息公开年度报告编制,统计期限自2015年1月1日起至12月31日止。
一、概述
2015年,我区对照年度工作要点分解9个方面42项具体工作任务,每项都明确了责任单位、时间节点和具体要求。`;
  check(text, { scope: "jurisdiction", year: 2015 });
});

test("a title that names an area's government is the area's, whoever wrote the report", () => {
  const text = `2012年绥宁县人民政府信息公开工作年报\n本年报由绥宁县人民政府办公室编制。\n一、概述\n我县认真贯彻上级精神,我县各单位信息公开专栏统一建设。\n二、主动公开情况\n公开政府信息580条。`;
  check(text, { scope: "jurisdiction", year: 2012 });
});

test("an office for openness and foreign affairs reports for the city that the title names", () => {
  const text = `福清市2022年政府信息公开工作年度报告\n由福清市政务与外事服务中心编制完成本报告。\n一、总体情况\n全市主动公开政府信息830条。`;
  check(text, { kind: "government", scope: "jurisdiction", year: 2022 });
});

test("the platform a page comes from is not its issuer", () => {
  const text = `廊坊市人民政府办公室2021年政府信息公开工作年度报告\n来源: 廊坊市政府信息公开平台 作者: 字体:\n${BODY}`;
  expect(identityOf(text, "page.txt", null).issuer.name).toContain("办公室");
});

test("要求,结合某税务局…统计数据: the verb is no part of the name", () => {
  const text = `本报告依据《中华人民共和国政府信息公开条例》要求,结合国家税务总局芜湖市镜湖区税务局(以下简称“镜湖区税务局”)政府信息公开工作有关统计数据撰写。统计期限自2022年1月1日起至12月31日止。\n${BODY}`;
  expect(identityOf(text, "page.txt", null).issuer.name).toBe("国家税务总局芜湖市镜湖区税务局");
});

test("the short name in brackets behind 名义 keeps the government's name readable", () => {
  const text = `城口县人民政府机关\n2020年政府信息公开工作年度报告\n本报告对以城口县人民政府及其办公室名义(以下统称县政府机关)开展政府信息公开工作的情况进行报告。\n${BODY}`;
  check(text, { kind: "government", year: 2020 });
});

test.each(["镇", "乡"])("2015年度本%s政府…: no name begins in the middle of a year", (kind) => {
  const text = `发布机构:磁灶${kind}人民政府\n按照通知要求,特向社会公布2015年度本${kind}政府信息公开工作年度报告。统计期限自2015年1月1日起至12月31日止。\n${BODY}`;
  expect(identityOf(text, "page.txt", null).issuer.name).toBe(`磁灶${kind}人民政府`);
});
