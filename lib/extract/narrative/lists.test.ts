/** What is said of listed parts that come to more than the figure before them. All figures are made up. */
import { describe, expect, test } from "vitest";
import { narrate, type Reporter, reporters } from "./test-kit";

const { city, county, bureau } = reporters;

const differing = (text: string, by: Reporter) =>
  narrate(text, by)
    .findings.filter((f) => f.rule === "list-differs")
    .map((f) => `${f.params.key} ${f.params.total} ${f.params.sum}`);

describe("parts that come to more than their whole are remarked on", () => {
  test.each([
    ["ways in", county(2016), "2016年收到申请30件,其中当面申请12件,网络申请22件。", ["requests_received 30 34"]],
    ["outcomes", county(2015), "全年答复申请30件,其中同意公开20件,不同意公开12件。", ["requests_answered 30 32"]],
  ])("%s", (_, by, text, remarks) => {
    expect(differing(text, by)).toEqual(remarks);
  });
});

describe("what a figure is not made of contradicts nothing", () => {
  test.each([
    [
      "outcomes beside requests received: last year's are decided too",
      city(2025),
      "2025年,收到政府信息公开申请698件。办理结果分别是:予以公开289件,部分公开65件,不予公开68件,无法提供195件,不予处理58件,其他处理38件。",
    ],
    [
      "reasons told among the outcomes they explain",
      county(2016),
      "答复申请57件,其中同意公开40件,不同意公开17件,其中涉及商业秘密5件,涉及个人隐私12件。",
    ],
    [
      "categories told behind the last medium",
      bureau(2012),
      "通过网站公开信息300条,通过政府公报公开信息20条。按内容分,机构职能类信息50条,法规文件类信息90条,业务动态类信息180条。",
    ],
    [
      "media that each carried the same information",
      bureau(2017),
      "主动公开信息300条,其中通过政府网站公开280条,通过政务微信公开120条。",
    ],
  ])("%s", (_, by, text) => {
    expect(differing(text, by)).toEqual([]);
  });
});
