/** Why publication was refused before 2019. All wordings are our own. */
import { figure } from "../figures";
import * as held from "../held-out/outcomes";
import { type Bank, choose, joined, say, type Told, type Voice } from "../sentence";

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
    "不同意公开的理由：",
    "不予公开的依据分别为：",
    "不予公开的申请，",
    "不同意公开的情形中，",
    "不予公开的申请按理由分，",
    "不予公开的具体原因：",
    "不同意公开的情况为：",
    "不予公开的申请里，",
    "不予公开理由：",
    "不予公开的各项理由分别为：",
    "作出不予公开答复的申请，",
    "不同意公开的具体理由为：",
    "就不予公开的申请而言，",
    "不予公开答复的理由：",
    "不予公开的申请按情形分，",
  ],
  fresh: [
    "不予公开的缘由是：",
    "之所以不予公开，",
    "不公开的原因分别是：",
    "其中不予公开的，按理由划分：",
    "不同意公开的依据为：",
    "对不予公开的申请归类，",
  ],
  held_out: held.REFUSALS_LEAD,
};

export function refusals(v: Voice): Told {
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
