/** What is published by kind: local categories before 2014. All wordings are our own. */
import { figure } from "../figures";
import * as held from "../held-out/proactive";
import { shares } from "../random";
import { type Bank, choose, joined, say, type Told, type Voice } from "../sentence";

const CATEGORIES: { key: string; names: Bank }[] = [
  {
    key: "disclosures_org_functions",
    names: {
      tuned: [
        "机构职能类信息",
        "机构设置类信息",
        "机构概况类信息",
        "组织机构类信息",
        "机构与职能类信息",
        "组织机构及职能类信息",
        "机构职责类信息",
        "机构信息类",
        "单位简介类信息",
        "机构简介信息",
        "机构职能类",
        "机构职能信息",
        "组织机构信息",
        "机构概况类",
        "机构职能类政府信息",
        "组织机构类",
        "机构设置信息",
      ],
      fresh: ["机构设置类", "机构职能信息", "单位概况类信息", "概况信息"],
      held_out: held.CATEGORIES.disclosures_org_functions,
    },
  },
  {
    key: "disclosures_policies",
    names: {
      tuned: [
        "政策法规类信息",
        "规章文件类信息",
        "政策文件类信息",
        "法规文件类信息",
        "规章及规范性文件类信息",
        "法规规章类信息",
        "政策性文件类信息",
        "政策法规文件类信息",
        "文件法规类信息",
        "规章文件信息",
        "政策法规类",
        "法规公文类信息",
        "规范性文件类信息",
        "政策文件类",
        "政策法规类的信息",
        "规章文件类",
        "法规文件类",
      ],
      fresh: ["政策法规信息", "规范性文件类", "法规规章类", "政策性文件信息"],
      held_out: held.CATEGORIES.disclosures_policies,
    },
  },
  {
    key: "disclosures_plans",
    names: {
      tuned: [
        "规划计划类信息",
        "规划计划类信息",
        "规划及计划类信息",
        "计划规划类信息",
        "发展规划类信息",
        "规划总结类信息",
        "规划纲要类信息",
        "规划计划类",
        "计划总结类信息",
        "规划计划信息",
        "规划计划类的信息",
        "发展规划类",
        "规划类信息",
      ],
      fresh: ["规划计划信息", "计划总结类", "工作计划类"],
      held_out: held.CATEGORIES.disclosures_plans,
    },
  },
  {
    key: "disclosures_business",
    names: {
      tuned: [
        "工作动态类信息",
        "业务动态类信息",
        "部门动态类信息",
        "日常业务动态类信息",
        "工作信息动态类信息",
        "政务动态类信息",
        "动态资讯类信息",
        "动态新闻类信息",
        "工作动态类",
        "政务动态信息",
        "业务工作类信息",
        "工作动态信息",
        "业务动态类",
        "政务动态类",
        "动态类信息",
      ],
      fresh: ["工作动态类", "业务工作类信息", "政务动态信息", "业务信息"],
      held_out: held.CATEGORIES.disclosures_business,
    },
  },
  {
    key: "disclosures_personnel",
    names: {
      tuned: [
        "人事类信息",
        "人事任免类信息",
        "人事任免类信息",
        "干部任免类信息",
        "人事管理类信息",
        "人事信息类",
        "人事调配类信息",
        "人员招录任免信息",
        "人事信息类信息",
        "人事变动类信息",
        "人事任免信息",
        "人事任免类",
        "人事信息",
        "干部人事类信息",
      ],
      fresh: ["人事管理类", "人事任免信息", "人事招考类信息"],
      held_out: held.CATEGORIES.disclosures_personnel,
    },
  },
  {
    key: "disclosures_finance",
    names: {
      tuned: [
        "财政预决算类信息",
        "财政类信息",
        "资金类信息",
        "预决算类信息",
        "财政收支类信息",
        "财政资金类信息",
        "财政收支信息",
        "财务收支类信息",
        "财政信息",
        "财政预决算信息",
        "资金信息类",
        "财政管理类信息",
        "财政预算、决算信息",
        "财政资金信息",
      ],
      fresh: ["财政信息", "财政预决算类", "资金信息"],
      held_out: held.CATEGORIES.disclosures_finance,
    },
  },
  {
    key: "disclosures_other_category",
    names: {
      tuned: [
        "其他类信息",
        "其它类信息",
        "其他各类信息",
        "其他政务类信息",
        "其余类信息",
        "其他各项信息",
        "其它类别信息",
        "其他信息",
        "应主动公开的其他信息",
        "其他类",
        "其它信息",
        "其他各类政府信息",
        "其他政府信息",
      ],
      fresh: ["其他类信息", "其他类", "其他方面信息"],
      held_out: held.CATEGORIES.disclosures_other_category,
    },
  },
];

const CATEGORY_LEAD: Bank = {
  tuned: [
    "按信息类别分，",
    "从公开内容看，",
    "所公开信息分类如下：",
    "分类统计：",
    "公开的信息中，",
    "按内容划分，",
    "就信息类别而言，",
    "从类别构成看，",
    "公开信息的类别构成为：",
    "其中，",
    "其中：",
    "在主动公开的政府信息中，",
    "主要类别情况：",
    "其中，",
    "其中：",
    "在主动公开的信息中，",
    "具体包括：",
    "公开的信息按类别分为：",
  ],
  fresh: ["按信息类别分，", "其中，", "主要类别有：", "分类来看，", "公开的政府信息中，", "内容构成为："],
  held_out: held.CATEGORY_LEAD,
};

/** Local categories with their shares; they add up. */
export function categories(v: Voice): Told {
  const total = figure(v.figures, "proactive_disclosures_total") ?? 0;
  const parts = shares(total, [3, 14, 4, 48, 5, 9, 17], v.r);
  const percents = v.r.chance(0.5);
  const rows = CATEGORIES.map((c, i) => {
    const label = choose(v, c.names);
    const n = parts[i] ?? 0;
    const share = percents ? `，占${((n / Math.max(1, total)) * 100).toFixed(2)}%` : "";
    return {
      n,
      told: say(v, `${label}{${c.key}|disclosures_other_category 条}${share}`, { values: { [c.key]: n }, label }),
    };
  }).filter((row) => row.n > 0);
  return joined([
    choose(v, CATEGORY_LEAD),
    joined(
      rows.map((row) => row.told),
      percents ? "；" : "，",
    ),
    "。",
  ]);
}
