/** Bodies, zones and persons named in a row: whose the figure behind them is. Made-up sentences and figures. */
import { expect, test } from "vitest";
import { factLines, reporters } from "./test-kit";
import { specify } from "./test-kit-specify";

test.each([
  // A zone between two bodies does not end the list.
  ["全市各县(市、区)、开发区(园区)、市直各部门公开信息6.1万条。", "proactive_disclosures_total=61000"],
  ["各县(市、区)、高新区管委会、经济开发区和市直各单位收到申请320件。", "requests_received=320"],
  // ✗ Behind a comma it is another's figure.
  ["各县(市、区)收到申请300件,市直各单位收到申请20件。", "requests_received=20 departments(市直各单位)"],
  ["各县(市、区)指导开发区,市直各单位收到申请20件。", "requests_received=20 departments(市直各单位)"],
  // Leaders of the government and heads of its departments.
  ["市长、副市长和市直部门负责人做客在线访谈栏目,开展在线访谈26期。", "online_interviews=26"],
  ["市政府领导及各部门负责人开展在线访谈9期。", "online_interviews=9"],
  // ✗ The departments themselves, and a leader named in another part.
  ["市政府办组织市直部门开展在线访谈9期。", "online_interviews=9 departments(市直部门)"],
  ["在市长带动下,市直部门开展在线访谈9期。", "online_interviews=9 departments(市直部门)"],
])("%s → %s", (text, fact) => {
  expect(factLines(text, reporters.city(2015))).toContain(fact);
});

test("whose a kind is stands beside its name, not in it", () => {
  const text =
    "全年主动公开政府信息9000条。其中,公文类信息800条,县(市、区)公开公文类信息520条、市直部门公开公文类信息280条。";
  const lines = factLines(text, reporters.city(2015));
  expect(lines).toContain("disclosures_other_category=520 counties(县(市、区)) {公文类信息}");
  expect(lines).toContain("disclosures_other_category=280 departments(市直部门) {公文类信息}");
});

test("a column that is called 政务公开 keeps its whole name", () => {
  const lines = factLines(
    "全年主动公开政府信息69条,其中政务公开57条、信息公开7条、专题专栏5条。",
    reporters.bureau(2018),
  );
  expect(lines).toContain("disclosures_other_category=57 {政务公开}");
  expect(lines).toContain("disclosures_other_category=7 {信息公开}");
});

specify({
  "rules of the government are policies": `
    town 2012 主动公开政府信息40条,其中政府规章类信息5条,占12.5%;通知公告类35条,占87.5%。 → proactive_disclosures_total=40 disclosures_policies=5 disclosures_other_category=35
    town 2012 ✗ 主动公开政府信息40条,其中规章制度类信息5条,占12.5%;通知公告类35条,占87.5%。 → proactive_disclosures_total=40 disclosures_other_category=5 disclosures_other_category=35
  `,
});
