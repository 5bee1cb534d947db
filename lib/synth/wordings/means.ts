/** By which means requests came: lists that follow their number. All wordings are our own. */

import { figure } from "../figures";
import * as held from "../held-out/requests";
import { weighted } from "../random";
import { type Bank, choose, joined, say, type Told, type Voice } from "../sentence";
import { MEANS } from "./means-names";
import { MEANS_SHAPES, RESPECTIVELY } from "./means-shapes";

const MEANS_LEAD: Bank = {
  tuned: [
    "，其中",
    "，其中：",
    "。从申请方式看，",
    "。其中",
    "，按提交途径划分，",
    "，申请渠道分别为：",
    "。按渠道划分，",
    "，从申请途径看：",
    "，其中包括",
    "，申请方式为：",
    "——其中，",
    "，按申请方式统计：",
    "，从提交方式看，",
    "。其中：",
    "，来源渠道为：",
    "；其中",
    "。申请人采用的方式是：",
    "，",
    "，具体为：",
    "，申请方式包括：",
    "，按申请途径分，",
    "。按申请方式分，",
    "，分别为：",
    "；其中，",
    "，其中，",
    "，其中：",
    "。按申请形式划分，",
    "，申请形式为：",
    "。申请方式上，",
    "，包括",
    "，申请方式分别是：",
    "；从申请渠道来看，",
    "，按提交方式分：",
    "，从申请途径看，",
    "。在申请方式上，",
    "，包含",
    "，具体为：",
    "。申请途径方面，",
    "，其中",
    "；其中，",
    ...weighted(
      { "，其中": 3, "，其中，": 3, "，其中：": 2 },
      "。其中，",
      "。其中",
      "；其中",
      "，按申请方式划分，",
      "。从申请方式看，",
      "，申请方式为：",
      "，具体是：",
    ),
    ...weighted(
      { "，其中": 3, "，其中：": 2, "，包括": 1 },
      "。其中，",
      "。按提交方式分，",
      "；其中：",
      "，申请途径为：",
      "。从受理方式看，",
      "，提交方式分别为：",
      "，其中包括",
    ),
    ...weighted(
      { "，其中": 3, "，其中，": 2, "，其中：": 1 },
      "。从申请方式看，",
      "。申请方式包括：",
      "，按申请渠道分为",
      "。按申请渠道统计，",
      "；其中，",
      "，申请方式分别为",
    ),
    ...weighted(
      { "，其中": 3, "，其中，": 2, "，其中：": 1 },
      "。按申请方式分，",
      "。就申请渠道而言，",
      "，按提交方式统计为：",
      "；申请途径为：",
      "。其中：",
    ),
  ],
  fresh: weighted(
    { "，其中": 3, "，其中：": 2, "，其中，": 1 },
    "。提出申请的方式有：",
    "。申请渠道分布为：",
    "，从来件渠道看，",
    "，按来源分：",
    "；其中",
  ),
  held_out: held.MEANS_LEAD,
};

const SHORT: Record<string, string> = {
  requests_in_person: "当面",
  requests_online: "网络",
  requests_letter: "信函",
  requests_fax: "传真",
  requests_email: "电子邮件",
};

export function meansList(v: Voice): Told {
  const keys = Object.keys(MEANS).filter(
    (k) => (figure(v.figures, k) ?? 0) > 0 || (figure(v.figures, k) === 0 && v.r.chance(0.15)),
  );
  const shape = choose(v, MEANS_SHAPES);
  if (shape === "short")
    return joined([
      "（",
      joined(
        keys.map((k) => say(v, `${SHORT[k]}{${k} 件}`)),
        "，",
      ),
      "）",
    ]);
  if (
    shape === "respectively" &&
    keys.includes("requests_online") &&
    keys.includes("requests_letter") &&
    keys.length === 2
  )
    return say(v, choose(v, RESPECTIVELY));
  const total = keys.reduce((n, k) => n + (figure(v.figures, k) ?? 0), 0);
  const said = v.r.shuffled(keys).map((k) => {
    const told = say(v, choose(v, MEANS[k] as Bank));
    if (shape !== "shares" || total === 0) return told;
    return joined([told, `，占${(((figure(v.figures, k) ?? 0) / total) * 100).toFixed(2)}%`]);
  });
  return joined([choose(v, MEANS_LEAD), joined(said, shape === "shares" ? "；" : v.r.pick(["，", "、", "；"]))]);
}
