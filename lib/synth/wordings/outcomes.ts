/** What became of the requests before 2019: lists of decisions, residuals, reasons. All wordings are our own. */

import { figure } from "../figures";
import * as held from "../held-out/outcomes";
import { type Bank, choose, joined, say, type Told, type Voice } from "../sentence";
import { DECISIONS } from "./decisions";
import { ITEM } from "./item";
import { whole } from "./words";

const HEAD: Bank = {
  tuned: [
    "经办理，<S>答复{requests_answered 件}",
    "<S>办理答复申请{requests_answered 件}",
    "<S>全年共答复{requests_answered 件}",
    "<S>依法答复政府信息公开申请{requests_answered 件}",
    "<S>共答复申请{requests_answered 件}",
    "已答复{requests_answered 件}",
    "全年答复政府信息公开申请{requests_answered 件}",
    "共作出答复{requests_answered 件}",
    "<S>全年作出答复{requests_answered 件}",
    "<S>共向申请人答复{requests_answered 件}",
    "申请答复数{requests_answered 件}",
    "<S>作出答复的申请共{requests_answered 件}",
    "对{requests_answered 件?}申请作出了答复",
    "<S>办理并答复政府信息公开申请共计{requests_answered|requests_completed 件}",
    "就收到的申请，<S>作出答复{requests_answered 件}",
    "<S>对申请人作出书面答复{requests_answered 件}",
    "<S>共办理答复{requests_answered|requests_completed 件}",
    "申请答复情况：<S>共答复{requests_answered 件}",
    "全年政府信息公开申请答复总数为{requests_answered 件}",
    "<S>依法依规予以答复{requests_answered 件}",
    "上述申请中，已答复{requests_answered 件}",
    "<S>已作出答复的申请为{requests_answered 件}",
    "对收到的申请，<S>逐一办理，答复{requests_answered 件}",
    "<S>书面答复申请人{requests_answered 件}",
    "申请答复量为{requests_answered 件}",
    "<S>对申请办理答复{requests_answered|requests_completed 件}",
    "到年底，<S>回复政府信息公开申请{requests_answered 件}",
    "{requests_answered 件}申请在年内得到答复",
    "<S>把答复送到申请人手中的有{requests_answered 件}",
    "<S>已答复{requests_answered 件}",
    "经审查，<S>共答复{requests_answered 件}",
    "<S>依法办理，已作出答复{requests_answered 件}",
    "<S>共办复申请{requests_answered|requests_completed 件}",
    "申请答复总数{requests_answered 件}",
    "<S>已向申请人作出答复{requests_answered 件}",
    "<S>答复申请人{requests_answered 件}",
    "全年办理答复政府信息公开申请{requests_answered|requests_completed 件}",
    "已完成答复{requests_answered 件}",
    "<S>共予以答复{requests_answered 件}",
    "<S>已办理答复{requests_answered|requests_completed 件}",
    "全年对申请的答复总数为{requests_answered 件}",
    "<S>按规定时限答复{requests_answered 件}",
    "共答复申请人{requests_answered 件}",
    "<S>作出答复{requests_answered 件}",
    "经认真办理，<S>答复政府信息公开申请{requests_answered 件}",
    "申请答复方面，<S>共计答复{requests_answered 件}",
    "在已经答复的{requests_answered 件}申请中",
    "<S>答复依申请公开政府信息{requests_answered 件}",
    "全年答复申请{requests_answered 件}",
    "<S>依法答复{requests_answered 件}",
    "<S>共向申请人出具答复{requests_answered 件}",
    "<S>制发答复书{requests_answered 份}",
    "全年出具政府信息公开答复{requests_answered 件}",
    "<S>对申请作出书面答复{requests_answered 件}",
    "已答复申请{requests_answered 件}",
    "<S>按期答复申请{requests_answered|requests_completed_on_time 件}",
    "截至年底已答复{requests_answered 件}",
    "从答复情况看，<S>共答复{requests_answered 件}",
    "答复政府信息公开申请共{requests_answered 件}",
    "<S>完成答复{requests_answered|requests_completed 件}",
    "申请的答复数为{requests_answered 件}",
    "<S>已答复申请{requests_answered 件}",
    "共答复{requests_answered 件}",
    "答复申请{requests_answered 件}",
    "全年共答复政府信息公开申请{requests_answered 件}",
    "<S>依法依规答复{requests_answered 件}",
    "<S>均按程序办理，共答复{requests_answered 件}",
    "政府信息公开申请答复数{requests_answered 件}",
    "已经答复的申请有{requests_answered 件}",
    "<S>全年办理答复{requests_answered|requests_completed 件}",
    "<S>按规定时限答复申请人{requests_answered|requests_completed_on_time 件}",
    "对受理的申请，<S>已答复{requests_answered 件}",
    "<S>逐件作出答复，共{requests_answered 件}",
    "出具答复意见{requests_answered 件}",
  ],
  fresh: [
    "（二）答复情况。共答复{requests_answered 件}",
    "答复情况：<S>共计答复{requests_answered 件}",
    "2.申请处理情况：<S>已答复{requests_answered 件}",
    "<S>共做出答复{requests_answered 件}",
    "全年共答复申请人{requests_answered 件}",
    "已作出答复的共{requests_answered 件}",
    "<S>按照法定时限答复{requests_answered|requests_completed_on_time 件}",
    "<S>对已受理的申请答复{requests_answered 件}",
    "全年办理并答复{requests_answered|requests_completed 件}",
    "<S>均按规定办理，已答复申请{requests_answered 件}",
    "申请答复数为{requests_answered 件}",
    "<S>依法作出答复{requests_answered 件}",
    "政府信息公开申请共答复{requests_answered 件}",
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
  ],
  fresh: ["。其中：", "，其中：", "，其中", "，其中，", "：", "。答复类别为：", "，答复结果分为：", "，分类如下："],
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
  ],
  fresh: [
    "信息不存在、申请内容需要补正、告知通过其他途径获取等其他情形{answered_residual_combined 件}",
    "信息不存在、补正、其他途径办理等其他情形合计{answered_residual_combined 件}",
    "其他情况（申请信息不存在、告知补充更改、告知其他途径办理）{answered_residual_combined 件}",
    "其余为信息不存在、需补充材料、转其他途径办理等，共{answered_residual_combined 件}",
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

const REASONS: [string, string][] = [
  ["refused_state_secret", "涉及国家秘密"],
  ["refused_trade_secret", "涉及商业秘密"],
  ["refused_personal_privacy", "涉及个人隐私"],
  ["refused_not_government_information", "不是《条例》所指政府信息"],
  ["refused_other_legal", "法律法规规定的其他情形"],
];

const REFUSALS_LEAD: Bank = {
  tuned: [
    "不同意公开的申请中，",
    "不予公开的理由分别为：",
    "不予公开的原因：",
    "在不予公开的申请里，",
    "不予公开答复中，",
    "不公开的依据为：",
    "就不同意公开的申请看，",
    "答复不予公开的，理由分别是：",
    "不予公开的情形为：",
    "不同意公开的原因是：",
    "从不予公开的理由看，",
    "不予公开的具体原因为：",
    "不同意公开答复中，",
    "上述不予公开的申请，理由为：",
    "不予公开的理由分布：",
    "其中不予公开原因如下：",
    "按不予公开的理由划分，",
    "不予公开的申请中，",
    "不同意公开的原因为：",
    "不予公开的，",
    "不予公开的情形包括：",
    "在不予公开的申请中，",
  ],
  fresh: ["不同意公开的理由：", "不予公开的依据分别为：", "不予公开的申请，", "不同意公开的情形中，"],
  held_out: held.REFUSALS_LEAD,
};

function refusals(v: Voice): Told {
  const rows = REASONS.filter(([k]) => (figure(v.figures, k) ?? 0) > 0);
  if (rows.length === 0) return { text: "", figures: [] };
  return joined([
    choose(v, REFUSALS_LEAD),
    joined(
      rows.map(([k, l]) => say(v, `${l}的{${k} 件}`)),
      "，",
    ),
    "。",
  ]);
}
