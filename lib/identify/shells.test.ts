/** Copies on other sites and reports without a head: what their address, their preface and the leftovers of a name still tell. */
import { expect, test } from "vitest";
import { identityOf } from "./golden-kit";

const place = (text: string, url: string | null = null) => identityOf(text, "page.txt", url).region?.path.join("/");

const OWN = "本单位公开信息300条,本单位没有收到政府信息公开申请。";

test("a domain in front of a town's name stood for its county: the town is meant, and a person looks", () => {
  const r = identityOf(
    `example.com灵溪镇\n2009年政府信息公开工作年度报告\n现公布example.com灵溪镇2009年政府信息公开工作年度报告。可在“中国苍南”门户网站(www.example.com)下载,地址:灵溪镇人民政府大院,电话:0577-64750000。\n一、概述\n${OWN}`,
  );
  expect(r.issuer.kind).toBe("township");
  expect(r.region?.name ?? "灵溪镇").toBe("灵溪镇");
  expect(r.held).toContain("spam_suspected");
});

test("an address that spells out the title gives place and year, also in traditional characters", () => {
  const url = `https://wiki.example.com/wiki/${encodeURIComponent("2009年上海市長寧區政府信息公開年報")}`;
  const r = identityOf(`一、概述\n本市各部门认真落实条例,区政府公开了各类信息。\n${OWN}`, "page.txt", url);
  expect(r.region?.path.join("/")).toBe("上海市/长宁区");
  expect(r.year).toBe(2009);
});

test("an address that is no UTF-8 tells nothing and breaks nothing", () => {
  const url = "https://wiki.example.com/wiki/%C9%CF%BA%A3%CA%D0%D5%FE%B8%AE";
  expect(identityOf(`一、概述\n2009年,我局高度重视。${OWN}`, "page.txt", url).region).toBe(null);
});

test("sites spelt in another language stand for their place", () => {
  const text = `本年报的统计期限自2015年1月1日起至2015年12月31日止。请与鄂尔多斯市林业局联系(电话:0477-8590000)。\n一、概述\n2015年,我局公开信息80条。`;
  expect(place(text, "http://www.ordos.gov.cn/gk/1.html")).toBe("内蒙古自治区/鄂尔多斯市");
});

test("work done by the year's key points is work of that year, not a plan", () => {
  const r = identityOf(
    "依据条例第五十条制作本报告。\n一、总体情况\n2019年,我局高度重视政府信息公开工作,按照政务公开工作要点开展工作。全年主动公开政府信息224条。",
  );
  expect(r.year).toBe(2019);
});

test("what is planned for a year does not make it the year of the report", () => {
  const r = identityOf("一、下一步打算\n2019年工作要点:我局将公开政府信息,计划收到申请后及时答复。本报告由我局编制。");
  expect(r.year).toBe(null);
});

test.each([
  [
    "the leading group's office that compiled the government's report",
    "某区政务公开领导小组办公室编制了2019年海陵区人民政府信息公开工作年度报告。\n一、总体情况\n2019年,我区认真学习,全区公开信息300条,全区举办培训4次。",
    "government",
    "jurisdiction",
  ],
  [
    "the leading group's office that wrote for the county, in a text without a title",
    "统计期限自2011年1月1日至2011年12月31日止。本年报由大冶市政务公开领导小组办公室编制。\n一、概述\n2011年,我市两次召开常务会议,我市各单位配备了人员。\n二、主动公开情况\n全市公开信息300条,我市网站访问增加。",
    "government",
    "jurisdiction",
  ],
  [
    "a bureau that put the county's report together, which begins with its own name",
    "2011年大冶市政府信息公开工作年度报告是按照条例要求,由市工业和科技信息局综合市级单位及各乡镇的自查报告编制而成。\n一、概述\n2011年,我市各级行政机关推进公开工作。目前,全市已配备专、兼职工作人员109人。",
    "government",
    "jurisdiction",
  ],
  [
    "the leading group of a bureau, which writes for the bureau",
    "统计期限自2011年1月1日至2011年12月31日止。本年报由大冶市水务局政务公开领导小组办公室编制。\n一、概述\n2011年,全市水务工作会议召开,我市各单位参加。\n二、主动公开情况\n我局公开信息30条。",
    "department",
    "organ",
  ],
  [
    "the government office as publisher of the banner's report",
    "发布机构 | 政府办公室 | 文号 | |\n成文日期 | | 发布日期 | 2022-04-06 |\n根据条例,特向社会公布我旗2021年度信息公开年度报告。\n一、总体情况\n2021年,我旗紧紧围绕要求,推动全旗政府信息工作,全旗公开信息300条。",
    "government",
    "jurisdiction",
  ],
  [
    "a city whose preface alone names it",
    "根据条例规定,现向社会公布2009年度长治市政府信息公开年度报告。\n一、概述\n2009年,我市坚持科学发展,开创了我市信息公开新局面。",
    "government",
    "jurisdiction",
  ],
  [
    "a bureau whose preface names it is no area",
    "现公布大冶市教育局2025年政府信息公开工作年度报告。\n一、总体情况\n2025年,全市教育工作会议召开,全市各校参加,我局公开信息86条。",
    "department",
    "organ",
  ],
])("%s", (_, text, kind, scope) => {
  const r = identityOf(text);
  expect(r.issuer.kind).toBe(kind);
  expect(r.scope).toBe(scope);
});

test.each([
  ["泰安市城市管理局", "山东省/泰安市"],
  ["铜陵市城市管理行政执法局", "安徽省/铜陵市"],
  ["宿城区城市管理局", "江苏省/宿迁市/宿城区"],
  ["硚口区住房和城市更新局", "湖北省/武汉市/硚口区"],
  ["吉安市农贸市场服务中心", "江西省/吉安市"],
])("城市 and 市场 in the name of %s are no second place", (organ, where) => {
  const r = identityOf(`${organ}2021年政府信息公开工作年度报告\n一、总体情况\n2021年,我局公开信息80条。${OWN}`);
  expect(r.region?.path.join("/")).toBe(where);
  expect(r.issuer.name).toBe(organ);
});

test("a bureau's report on its own work is the bureau's", () => {
  const r = identityOf(`淄博市林业局关于2014年度政府信息公开工作情况的报告\n发布日期:2015-01-10\n一、概述\n${OWN}`);
  expect(r.issuer).toMatchObject({ name: "淄博市林业局", kind: "department" });
});

test("the office for openness as source of a city's report gives the city no strange name", () => {
  const r = identityOf(
    `三明市2018年政府信息公开工作年度报告\n来源:政府信息公开办 时间:2019-03-07 11:43\n一、概述\n我市公开信息500条。`,
  );
  expect(r.issuer).toMatchObject({ name: null, kind: "government" });
});

test("a spam string for the place and the beginning of the bureau's name: whatever the bureau, it is one organ", () => {
  const spam = "某某足彩app_天下大厅";
  for (const organ of ["发展和改革委员会", "交通运输局"]) {
    const r = identityOf(
      `发布单位：${spam}${organ}\n渭南市${spam}${organ}2021年政府信息公开年报\n统计期限为2021年1月1日至12月31日。\n一、总体情况\n公开信息300条。全县上下共有工作人员626人,设立查阅点230个,我单位是其中之一。`,
    );
    expect(r.issuer.kind).toBe("department");
    expect(r.scope).toBe("organ");
  }
});
