/** What became of the requests by the forms of 2019 and later. All wordings are our own. */
import { figure } from "../figures";
import * as held from "../held-out/outcomes";
import { type Bank, choose, joined, say, type Told, type Voice } from "../sentence";
import { GROUPS } from "./groups";
import { ITEM } from "./item";

const RESULTS_LEAD: Bank = {
  tuned: [
    "其中，",
    "从办理结果看，",
    "办理结果为：",
    "就办理结果而言，",
    "在已办结的申请中，",
    "办理结果分别是：",
    "已办结申请的结果为：",
    "其中：",
    "从处理情况来看：",
    "按办理结果分，",
    "经审查处理，",
    "办理结果如下：",
    "从结果看，",
    "申请办理结论为：",
    "办理结果分布情况：",
    "办理结果：",
    "具体办理情况为：",
    "办理结果为",
    "申请办理结果为：",
    "从答复情况看，",
    "其中",
    "其中：",
    "从办理情况看，",
    "答复结果为：",
    "处理结果分别为：",
    "按照办理结果划分，",
    "其中，",
    "办理结果如下：",
    "答复类型为：",
    "按答复类型统计，",
    "办结的申请中，",
    "从处理结果看，",
    "具体为：",
    "办理情况：",
    "其中，",
    "其中：",
    "办理结果为：",
    "按办理结果分，",
    "在办结的申请中，",
    "答复情况为：",
    "从办理结果看，",
    "其中，",
    "其中：",
    "办理结果情况：",
    "答复结果：",
    "按答复结果划分，",
    "从申请处理结果看，",
    "本年度办理结果为：",
    "其中，",
    "其中：",
    "办理结果分为：",
    "从办结情况看，",
    "答复结果分别为：",
    "办理结果具体为：",
    "在办理结果中，",
    "其中，",
    "其中：",
    "办理结果方面，",
    "按处理结果分，",
    "办结申请的结果为：",
    "答复结果具体为：",
    "就处理结果看，",
  ],
  fresh: [
    "办理结果：",
    "其中，",
    "从结果上分，",
    "处理决定有以下几种：",
    "答复决定为：",
    "本年度办理结果如下：",
    "上述办理结果中，",
  ],
  held_out: held.RESULTS_LEAD,
};

/** Results with their numbers; those of zero are mostly left out. */
export function results(v: Voice): Told {
  const present = GROUPS.filter((d) => (figure(v.figures, d.key, "total") ?? 0) > 0 || v.r.chance(0.2));
  if (present.length === 0) return { text: "", figures: [] };
  const item = choose(v, ITEM);
  return joined([
    choose(v, RESULTS_LEAD),
    joined(
      present.map((d) => say(v, item(choose(v, d.names), d.slot ?? d.key))),
      "，",
    ),
    "。",
  ]);
}
