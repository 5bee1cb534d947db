/** What is published by kind: local categories before 2014. All wordings are our own. */
import { figure } from "../figures";
import * as held from "../held-out/proactive";
import { shares } from "../random";
import { type Bank, choose, joined, say, type Told, type Voice } from "../sentence";
import { CATEGORIES } from "./category-names";

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
    "按信息类别分，",
    "其中，",
    "主要类别有：",
    "分类来看，",
    "公开的政府信息中，",
    "内容构成为：",
    "其中，",
    "其中：",
    "主要类别情况：",
    "从信息类别看，",
    "按类别划分，",
    "在所公开的政府信息中，",
    "主动公开的信息主要为：",
    "其中，",
    "其中：",
    "按公开内容分：",
    "主动公开政府信息的主要类别：",
    "包括：",
    "在主动公开的各类信息中，",
    "分类情况为：",
    "其中，",
    "其中：",
    "从公开内容来看，",
    "按类别统计，",
    "主动公开内容分别为：",
    "公开的主要内容有：",
    "其中，",
    "其中：",
    "按信息内容分，",
    "公开内容分类为：",
    "各类信息的数量为：",
    "从主动公开的信息类别看，",
  ],
  fresh: ["其中，", "其中：", "按信息的种类划分：", "主要内容包括：", "就内容而言，", "在公开的信息里，"],
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
