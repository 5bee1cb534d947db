/** Bodies, zones and persons named in a row: whose the figure behind them is. Made-up sentences and figures. */
import { expect, test } from "vitest";
import { factLines, reporters } from "./test-kit";
import { specify } from "./test-kit-specify";

test.each([
  // A zone between two bodies does not end the list.
  ["全市各县(市、区)、开发区(园区)、市直各部门公开信息6.1万条。", "proactive_disclosures_total=61000"],
  ["各县(市、区)、高新区管委会、经济开发区和市直各单位收到申请320件。", "requests_received=320"],
  ["各县(市、区)、市直各部门公开信息6.1万条。", "proactive_disclosures_total=61000"],
  ["各县(市、区)、市直各部门和各开发区公开信息6.1万条。", "proactive_disclosures_total=61000"],
  ["各县(市)、区公开信息6.1万条。", "proactive_disclosures_total=61000 counties(各县(市)、区)"],
  // ✗ Behind a comma it is another's figure.
  ["各县(市、区)收到申请300件,市直各单位收到申请20件。", "requests_received=20 departments(市直各单位)"],
  ["各县(市、区)指导开发区,市直各单位收到申请20件。", "requests_received=20 departments(市直各单位)"],
  // The committee of a zone is not the city that reports.
  ["市政府各部门、各开发区管委会收到申请20件。", "? requests_received=20 unknown(管委会)"],
  // ✗ A committee that stands alone is the one that reports.
  ["管委会全年收到申请20件。", "requests_received=20 organ(管委会)"],
  // Leaders of the government and heads of its departments.
  ["市长、副市长和市直部门负责人做客在线访谈栏目,开展在线访谈26期。", "online_interviews=26"],
  ["市政府领导及各部门负责人开展在线访谈9期。", "online_interviews=9"],
  ["各县(市、区)长和部门负责人开展在线访谈9期。", "online_interviews=9"],
  // ✗ The departments themselves, and a leader named in another part.
  ["市政府办组织市直部门开展在线访谈9期。", "online_interviews=9 departments(市直部门)"],
  ["在市长带动下,市直部门开展在线访谈9期。", "online_interviews=9 departments(市直部门)"],
])("%s → %s", (text, fact) => {
  expect(factLines(text, reporters.city(2015))).toContain(fact);
});

test.each([
  ["各乡镇(街道)、开发区、县直各部门公开信息800条。", "proactive_disclosures_total=800"],
  ["各乡镇(街道)、社区、县直各部门收到申请8件。", "? requests_received=8 departments(县直各部门)"],
  ["全县8个乡镇、经济开发区、46个县直部门公开信息800条。", "proactive_disclosures_total=800"],
  // ✗ What follows its own number is another's.
  ["8个乡镇公开信息500条、46个县直部门公开信息300条。", "proactive_disclosures_total=300 departments(县直部门)"],
  // ✗ Districts and counties are bodies where no zone is named.
  ["各区、县收到申请8件。", "requests_received=8 counties(各区、县)"],
])("in a county: %s → %s", (text, fact) => {
  expect(factLines(text, reporters.county(2015))).toContain(fact);
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
    "全年主动公开政府信息92条,其中政务公开71条、信息公开12条、专题专栏9条。",
    reporters.bureau(2018),
  );
  expect(lines).toContain("disclosures_other_category=71 {政务公开}");
  expect(lines).toContain("disclosures_other_category=12 {信息公开}");
});

specify({
  "what an office costs, and what was public already": `
    province 2013 省政府办公厅设立政务公开办公室负责政府信息公开工作,全年专项工作经费210万元。 → dedicated_budget=210
    province 2013 ✗ 省政府办公厅负责政府信息公开工作,网站建设专项工作经费210万元。 → —
    city 2014 全年受理申请94件,同意公开信息50件、已公开并告知检索途径信息7件。 → requests_accepted=94 answered_granted=50 answered_already_public=7
    city 2014 ✗ 全年公开信息94条,已公开并告知检索途径信息7条。 → proactive_disclosures_total=94
  `,
  "rules of the government are policies": `
    town 2012 主动公开政府信息40条,其中政府规章类信息5条,占12.5%;通知公告类35条,占87.5%。 → proactive_disclosures_total=40 disclosures_policies=5 disclosures_other_category=35
    town 2012 ✗ 主动公开政府信息40条,其中规章制度类信息5条,占12.5%;通知公告类35条,占87.5%。 → proactive_disclosures_total=40 disclosures_other_category=35
  `,
});
