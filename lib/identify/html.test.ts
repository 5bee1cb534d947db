/** A saved page: title element, meta tags, metadata table and body together. */
import { expect, test } from "vitest";
import { identityOf } from "./golden-kit";

const page = (head: string, body: string) =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const BODY =
  "<p>一、总体情况</p><p>公开信息58条,未收到申请。</p><p>二、存在的主要问题及改进措施</p><p>下一步加强学习,提高公开质量,完善制度。</p>";

test("the title element gives title, year and place where the body has none", () => {
  const r = identityOf(
    page("<title>舒城县2017年政府信息公开工作年度报告_舒城县人民政府</title>", `<div>我县制度逐步完善。</div>${BODY}`),
    "page.html",
  );
  expect(r).toMatchObject({ title: "舒城县2017年政府信息公开工作年度报告", year: 2017 });
  expect(r.region).toMatchObject({ name: "舒城县", code: "341523" });
});

test("meta tags give publish date, source and site", () => {
  const r = identityOf(
    page(
      '<title>2020年政府信息公开工作年度报告</title><meta name="ArticleTitle" content="2020年政府信息公开工作年度报告"><meta name="PubDate" content="2021-01-12 09:30"><meta name="ContentSource" content="和平街道办事处"><meta name="SiteName" content="梅河口市人民政府">',
      `<h1>2020年政府信息公开工作年度报告</h1>${BODY.replace("公开信息", "我街道公开信息")}`,
    ),
    "page.html",
  );
  expect(r).toMatchObject({ year: 2020, published: "2021-01-12", issuer: { kind: "township" } });
  expect(r.region?.path.join("/")).toBe("吉林省/通化市/梅河口市/和平街道");
});

test("a metadata table above the title", () => {
  const r = identityOf(
    page(
      "<title>信息公开</title>",
      `<table><tr><td>索引号</td><td>11370828004431350G/2010-0001</td><td>发布机构</td><td>金乡县水务局</td></tr><tr><td>发布日期</td><td>2010-01-05</td><td>名称</td><td>2009年政府信息公开工作年度报告</td></tr></table><h2>2009年政府信息公开工作年度报告</h2>${BODY}`,
    ),
    "page.html",
  );
  expect(r).toMatchObject({
    year: 2009,
    issuer: { name: "金乡县水务局", kind: "department" },
    published: "2010-01-05",
  });
  expect(r.region).toMatchObject({ name: "金乡县", code: "370828" });
});
