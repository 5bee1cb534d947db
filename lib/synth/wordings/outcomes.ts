/** What became of the requests before 2019: lists of decisions, residuals. All wordings are our own. */

import { figure } from "../figures";
import * as held from "../held-out/outcomes";
import { type Bank, choose, joined, say, type Told, type Voice } from "../sentence";
import { DECISIONS } from "./decisions";
import { ITEM } from "./item";
import { refusals } from "./refusals";
import { TUNED_HEADS } from "./tuned-heads";
import { whole } from "./words";

const HEAD: Bank = {
  tuned: TUNED_HEADS,
  fresh: [
    "年内答复完毕的政府信息公开申请有{requests_answered 件}",
    "<S>给出答复的申请共{requests_answered 件}",
    "答复方面，<S>已向申请人作出答复{requests_answered 件}",
    "上述申请，<S>答复了{requests_answered 件}",
    "<S>发出《政府信息公开申请答复书》{requests_answered 份}",
    "到年底，<S>已经答复申请人{requests_answered 件}",
    "<S>由承办科室提出意见、经审核后答复申请{requests_answered 件}",
    "<S>答复申请的件数为{requests_answered 件}",
    "（三）答复情况。<S>答复申请{requests_answered 件}",
    "3.答复结果。<S>共答复{requests_answered 件}",
    "申请的答复情况是：<S>答复{requests_answered 件}",
    "<S>按照“谁公开、谁答复”的原则，答复政府信息公开申请{requests_answered 件}",
    "<S>以书面或者申请人要求的其他形式答复{requests_answered 件}",
    "答复申请总数{requests_answered 件}",
    "<S>已答复的政府信息公开申请数{requests_answered 件}",
    "<S>答复并送达申请人{requests_answered 件}",
    "答复件：<S>全年{requests_answered 件}",
    "得到答复的申请有{requests_answered 件}",
    "<S>办理且已答复的有{requests_answered|requests_completed 件}",
  ],
  held_out: held.HEAD,
};
const LEAD: Bank = {
  tuned: [
    "，具体为：",
    "，其中",
    "，其中：",
    "。其中，",
    "：",
    "，答复结果为：",
    "，其中",
    "，按答复类型分：",
    "，从答复结果看，",
    "，答复情况如下：",
    "，依答复内容划分，",
    "，其中包括：",
    "，答复类型分别为：",
    "。按答复结果统计：",
    "，处理结果如下：",
    "，具体情况是：",
    "，分类统计为：",
    "。在这些答复中，",
    "，答复口径分为：",
    "，按答复类别统计，",
    "，答复情况为：",
    "。具体构成：",
    "，按结果分：",
    "，各类答复分别为：",
    "，其中，",
    "，结果如下：",
    "，包括",
    "，答复内容分别为：",
    "，按答复情况分：",
    "，具体分类为：",
    "。其中：",
    "，其中：",
    "，其中",
    "，答复情况如下：",
    "，按答复类型分为：",
    "，其中属于以下情形：",
    "，分别为：",
    "：",
    "，具体情况为：",
    "。其中，",
    "，按答复结果分，",
    "，答复结果分别为：",
    "，包括：",
    "，具体答复情况：",
    "，从结果看，",
    "，其中：",
    "：",
    "，其中：",
    "，其中",
    "。其中，",
    "，其中，",
    "：",
    "。按答复类型看，",
    "，答复情况如下：",
    "。分别为",
    "。其中：",
    "，其中：",
    "，其中",
    "，其中，",
    "：",
    "。答复类别为：",
    "，答复结果分为：",
    "，分类如下：",
    "，其中：",
    "，其中",
    "。其中，",
    "：",
    "。答复情况为：",
    "，具体如下：",
    "，按答复类型分：",
    "，其中：",
    "，其中",
    "。其中，",
    "：",
    "，其中，",
    "。答复结果如下：",
    "，依答复结果划分，",
    "，分类为：",
  ],
  fresh: ["，其中：", "，其中", "。其中：", "：", "，分别是：", "。从答复内容看，", "，结果如下：", "。答复意见分为："],
  held_out: held.LEAD,
};

/** Outcomes that are told as one figure. */
const REST = ["answered_information_not_exist", "answered_correction_requested", "answered_other_channel"];

const RESIDUAL: Bank = {
  tuned: [
    "申请信息不存在、告知作出更改补充、告知通过其他途径办理等其他情形{answered_residual_combined 件}",
    "其余{answered_residual_combined 件}为申请信息不存在、告知作出更改补充和告知通过其他途径办理等情形",
    "申请信息不存在、申请内容不明确、告知其他途径办理等其他情况{answered_residual_combined 件}",
    "信息不存在、告知补正以及告知其他办理途径等其他答复{answered_residual_combined 件}",
    "信息不存在、需要补正、告知通过其他途径办理等情形共{answered_residual_combined 件}",
    "信息不存在、告知补充及转其他途径等情形合计{answered_residual_combined 件}",
    "其余{answered_residual_combined 件}为信息不存在、告知更改补充和告知其他途径",
    "信息不存在、要求补正、指引其他途径三种情形共{answered_residual_combined 件}",
    "信息不存在、要求补正、告知其他途径等其他情况{answered_residual_combined 件}",
    "其余{answered_residual_combined 件}为信息不存在、告知更改补充、告知其他途径等",
    "信息不存在、告知补正、告知通过其他渠道办理的共{answered_residual_combined 件}",
    "告知信息不存在、要求补正、告知其他途径等答复共计{answered_residual_combined 件}",
    "余下{answered_residual_combined 件}为信息不存在、告知补正、告知其他途径等情形",
    "信息不存在、补正、其他途径等其他情形{answered_residual_combined 件}",
    "信息不存在、需要补正以及告知其他途径等合计{answered_residual_combined 件}",
    "其余{answered_residual_combined 件}分别属于信息不存在、补正、告知其他途径等情形",
    "信息不存在、告知补正、其他途径等情况{answered_residual_combined 件}",
    "另有{answered_residual_combined 件}属信息不存在、要求补正、通过其他途径获取等情形",
    "申请信息不存在、告知作出更改补充和告知通过其他途径办理等其他情形共{answered_residual_combined 件}",
    "信息不存在、补正申请、其他途径办理等其他情况共{answered_residual_combined 件}",
    "其他情形（信息不存在、更改补充、其他途径）{answered_residual_combined 件}",
    "属于信息不存在、告知更改补充、告知其他途径等情况的{answered_residual_combined 件}",
    "信息不存在、申请内容需要补正、告知通过其他途径获取等其他情形{answered_residual_combined 件}",
    "信息不存在、补正、其他途径办理等其他情形合计{answered_residual_combined 件}",
    "其他情况（申请信息不存在、告知补充更改、告知其他途径办理）{answered_residual_combined 件}",
    "其余为信息不存在、需补充材料、转其他途径办理等，共{answered_residual_combined 件}",
    "信息不存在、告知补正、告知其他途径办理等其他情形{answered_residual_combined 件}",
    "其他情形（包括信息不存在、内容不明确需补正、通过其他途径办理等）{answered_residual_combined 件}",
    "信息不存在、申请内容不明确、告知其他途径等合计{answered_residual_combined 件}",
    "信息不存在、需要更改补充、通过其他途径获取等其他情形{answered_residual_combined 件}",
    "申请信息不存在、要求补正、告知其他途径等其他答复共{answered_residual_combined 件}",
    "其他情形（信息不存在、告知补正、告知其他途径）共计{answered_residual_combined 件}",
    "剩余{answered_residual_combined 件}分属信息不存在、告知补正和告知其他途径等情形",
  ],
  fresh: [
    "因信息不存在、须补正或者应走其他途径等其他情况办理的{answered_residual_combined 件}",
    "还有{answered_residual_combined 件}，有的是信息不存在，有的需补正，有的应走其他途径",
    "信息不存在、申请需补正、另有办理途径等几种情形合计{answered_residual_combined 件}",
    "其他答复（包括信息不存在、退请补正、指引其他途径）{answered_residual_combined 件}",
  ],
  held_out: held.RESIDUAL,
};

/** Answered requests with their outcomes (E1, E2). Outcomes of zero are mostly left out. */
export function outcomes(v: Voice): Told {
  const head = say(v, choose(v, HEAD), { words: { S: whole(v) } });
  const present = DECISIONS.filter((d) => (figure(v.figures, d.key) ?? 0) > 0 || v.r.chance(0.15));
  const item = choose(v, ITEM);
  const combine = v.r.chance(0.15) && REST.every((k) => (figure(v.figures, k) ?? 0) > 0);
  const listed = present.filter((d) => !(combine && REST.includes(d.key)));
  const said = listed.map((d) => say(v, item(choose(v, d.names), d.slot ?? d.key)));
  if (combine) {
    const sum = REST.reduce((n, k) => n + (figure(v.figures, k) ?? 0), 0);
    said.push(
      say(v, choose(v, RESIDUAL), {
        values: { answered_residual_combined: sum },
      }),
    );
  }
  const reasons = v.era === "E2" && (figure(v.figures, "answered_refused") ?? 0) > 1 && v.r.chance(0.3);
  return joined([
    head,
    choose(v, LEAD),
    joined(said, v.r.pick(["，", "、", "；"])),
    "。",
    ...(reasons ? [refusals(v)] : []),
  ]);
}
